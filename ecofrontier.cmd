@echo off
rem Starts EcoFrontier from a clone of the repository: builds the product when it is missing, then hands over to its start script.
setlocal EnableExtensions DisableDelayedExpansion
set "root=%~dp0"
set "built=%root%releng\org.ecofrontier.product\target"
if exist "%built%\products.complete" goto start
if not exist "%root%target" mkdir "%root%target"
echo ecofrontier: building the product, this takes a few minutes the first time (log: %root%target\start.log) 1>&2
call "%root%build.cmd" -q -pl releng/org.ecofrontier.product -am -DskipTests verify > "%root%target\start.log" 2>&1
if not exist "%built%\products.complete" (
    echo ecofrontier: the product was not built, see %root%target\start.log 1>&2
    exit /b 1
)
:start
call "%built%\products\org.ecofrontier.product\win32\win32\x86_64\ecofrontier.cmd" %*
exit /b %errorlevel%
