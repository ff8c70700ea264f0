@echo off
rem Starts EcoFrontier: `ecofrontier workbench` opens the window, everything else runs headless.
rem ECOFRONTIER_JAVA_OPTS holds additional options for Java. The twin of the script `ecofrontier`.
setlocal EnableExtensions DisableDelayedExpansion
set "home=%~dp0"
set "home=%home:~0,-1%"
call "%home%\find-java.cmd" || (
    echo ecofrontier: no Java 21 or newer found. Install one ^(for example Temurin 21^) or set JAVA_HOME to it. 1>&2
    exit /b 1
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
set "configuration=%home%\configuration"
copy /y nul "%configuration%\.writable" >nul 2>&1 || set "configuration=%cache%\configuration-%install_id%"
if exist "%configuration%\.writable" del "%configuration%\.writable"

if /i "%~1"=="workbench" goto workbench

rem Headless commands see the installed bundles without those of the window system (headless.exclude).
set "bundles=%configuration%\org.eclipse.equinox.simpleconfigurator\bundles.info"
if not exist "%bundles%" set "bundles=%home%\configuration\org.eclipse.equinox.simpleconfigurator\bundles.info"
set "headless=%cache%\headless-%install_id%"
fc /b "%bundles%" "%headless%\installed.info" >nul 2>&1 && goto start
if exist "%headless%" rmdir /s /q "%headless%"
mkdir "%headless%"
findstr /v /r /g:"%home%\headless.exclude" "%bundles%" > "%headless%\bundles.info"
>  "%headless%\config.ini" echo org.eclipse.equinox.simpleconfigurator.configUrl=file:bundles.info
>> "%headless%\config.ini" echo eclipse.registry.MultiLanguage=true
findstr /b "osgi.bundles" "%home%\configuration\config.ini" >> "%headless%\config.ini"
copy /y "%bundles%" "%headless%\installed.info" >nul

:start
set "pace=short"
set "speed=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
if "%~1"=="run" set "pace=long"
if "%~1"=="apply" set "pace=long"
if "%pace%"=="long" set "speed=-XX:+UseParallelGC -XX:MaxRAMPercentage=70"
"%JAVA_HOME%\bin\java.exe" %speed% -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%headless%\%pace%.jsa" -Xlog:disable -Djava.awt.headless=true "-Djava.util.logging.config.file=%home%\logging.properties" %ECOFRONTIER_JAVA_OPTS% -jar "%launcher%" -nosplash -application org.ecofrontier.cli.application -configuration "%headless%" -install "%home%" -data @none %*
exit /b %errorlevel%

:workbench
shift
set "study=%~1"
set "javaw=%JAVA_HOME%\bin\javaw.exe"
if defined study (
    start "EcoFrontier" "%javaw%" -XX:MaxRAMPercentage=60 --enable-native-access=ALL-UNNAMED "-Djava.util.logging.config.file=%home%\logging.properties" %ECOFRONTIER_JAVA_OPTS% -jar "%launcher%" -nosplash -product org.ecofrontier.ui.product -configuration "%configuration%" -data "%cache%\workbench" "%study%"
) else (
    start "EcoFrontier" "%javaw%" -XX:MaxRAMPercentage=60 --enable-native-access=ALL-UNNAMED "-Djava.util.logging.config.file=%home%\logging.properties" %ECOFRONTIER_JAVA_OPTS% -jar "%launcher%" -nosplash -product org.ecofrontier.ui.product -configuration "%configuration%" -data "%cache%\workbench"
)
exit /b 0
