@echo off
rem Starts EcoFrontier: `ecofrontier workbench` opens the window, everything else runs headless.
rem ECOFRONTIER_JAVA_OPTS holds additional options for Java. A Java in the folder `runtime` is preferred. The twin of the script `ecofrontier`.
setlocal EnableExtensions DisableDelayedExpansion
set "home=%~dp0"
set "home=%home:~0,-1%"
if exist "%home%\runtime\bin\java.exe" (
    set "JAVA_HOME=%home%\runtime"
) else (
    call "%home%\find-java.cmd" || (
        echo ecofrontier: no Java 21 or newer found. Install one ^(for example Temurin 21^) or set JAVA_HOME to it. 1>&2
        exit /b 1
    )
)
set "launcher="
for %%j in ("%home%\plugins\org.eclipse.equinox.launcher_*.jar") do set "launcher=%%~fj"
if not defined launcher (
    echo ecofrontier: the installation in %home% is not complete: plugins\org.eclipse.equinox.launcher is missing. 1>&2
    exit /b 1
)
set "cache=%LOCALAPPDATA%\ecofrontier"
if not exist "%cache%" mkdir "%cache%"
set "install_id=%home:\=_%"
set "install_id=%install_id::=_%"
set "install_id=%install_id: =_%"

rem What p2 has installed, and the user's own plug-ins where the installation is read-only (a file that `install` writes).
set "delivered=%home%\configuration"
set "bundles=%delivered%\org.eclipse.equinox.simpleconfigurator\bundles.info"
set "plugins=%cache%\plug-ins-%install_id%"
set "own=nul"
set "shared=true"
copy /y nul "%delivered%\.writable" >nul 2>&1 && set "shared=false"
if exist "%delivered%\.writable" del "%delivered%\.writable"
if "%shared%"=="true" if exist "%plugins%\added.info" set "own=%plugins%\added.info"

if /i "%~1"=="workbench" goto workbench

rem Headless commands see the installed bundles without those of the window system and of p2 (headless.exclude); those about
rem installing see p2 and the product only (install.include), and `revert` the bundles from before the last change.
set "role=headless"
for %%c in (install uninstall installed update revert) do if "%~1"=="%%c" set "role=install"
if "%role%"=="install" set "own=nul"
if "%~1"=="revert" if exist "%delivered%\before.info" set "bundles=%delivered%\before.info"
set "headless=%cache%\%role%-%install_id%"
set "present=%headless%.%RANDOM%.info"
copy /b "%bundles%"+"%own%" "%present%" >nul 2>&1
if "%own%"=="nul" copy /y /b "%bundles%" "%present%" >nul
fc /b "%present%" "%headless%\installed.info" >nul 2>&1 && goto configured
if exist "%headless%" rmdir /s /q "%headless%"
mkdir "%headless%"
if "%role%"=="install" (
    findstr /r /g:"%home%\install.include" "%present%" > "%headless%\bundles.info"
    call :configure "%headless%" none
) else (
    findstr /v /r /g:"%home%\headless.exclude" "%present%" > "%headless%\bundles.info"
    call :configure "%headless%" osgi.framework.extensions
)
copy /y "%present%" "%headless%\installed.info" >nul
:configured
del "%present%"

set "pace=short"
set "speed=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
if "%~1"=="run" set "pace=long"
if "%~1"=="apply" set "pace=long"
if "%pace%"=="long" set "speed=-XX:+UseParallelGC -XX:MaxRAMPercentage=70"
rem In one line: an update may replace this file while it runs.
"%JAVA_HOME%\bin\java.exe" %speed% -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%headless%\%pace%.jsa" -Xlog:disable -Djava.awt.headless=true "-Djava.util.logging.config.file=%home%\logging.properties" "-Decofrontier.plugins=%plugins%" %ECOFRONTIER_JAVA_OPTS% -jar "%launcher%" -nosplash -application org.ecofrontier.cli.application -configuration "%headless%" -install "%home%" -data @none %* & call exit /b %%errorlevel%%
exit /b %errorlevel%

:workbench
shift
set "study=%~1"
if not exist "%home%\plugins\org.ecofrontier.ui_*.jar" (
    echo ecofrontier: this installation has no workbench, only the commands ^(see: ecofrontier --help^). 1>&2
    exit /b 1
)
set "configuration=%delivered%"
if "%shared%"=="true" (
    set "configuration=%cache%\configuration-%install_id%"
    if not exist "%cache%\configuration-%install_id%" mkdir "%cache%\configuration-%install_id%"
    copy /y /b "%bundles%" "%cache%\configuration-%install_id%\bundles.info" >nul
    if not "%own%"=="nul" copy /y /b "%bundles%"+"%own%" "%cache%\configuration-%install_id%\bundles.info" >nul
    call :configure "%cache%\configuration-%install_id%" none
)
set "javaw=%JAVA_HOME%\bin\javaw.exe"
if defined study (
    start "EcoFrontier" "%javaw%" -XX:MaxRAMPercentage=60 --enable-native-access=ALL-UNNAMED "-Djava.util.logging.config.file=%home%\logging.properties" "-Decofrontier.plugins=%plugins%" %ECOFRONTIER_JAVA_OPTS% -jar "%launcher%" -nosplash -product org.ecofrontier.ui.product -configuration "%configuration%" -install "%home%" -data "%cache%\workbench" "%study%"
) else (
    start "EcoFrontier" "%javaw%" -XX:MaxRAMPercentage=60 --enable-native-access=ALL-UNNAMED "-Djava.util.logging.config.file=%home%\logging.properties" "-Decofrontier.plugins=%plugins%" %ECOFRONTIER_JAVA_OPTS% -jar "%launcher%" -nosplash -product org.ecofrontier.ui.product -configuration "%configuration%" -install "%home%" -data "%cache%\workbench"
)
exit /b 0

rem Writes the settings of a configuration folder %1, without the line that starts with %2.
:configure
findstr /v /b /c:"#" /c:"org.eclipse.equinox.simpleconfigurator.configUrl" /c:"eclipse.application" /c:"eclipse.p2." /c:"eclipse.product" /c:"%~2" "%delivered%\config.ini" > "%~1\config.ini"
>> "%~1\config.ini" echo org.eclipse.equinox.simpleconfigurator.configUrl=file:bundles.info
>> "%~1\config.ini" echo osgi.configuration.cascaded=false
exit /b 0
