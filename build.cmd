@echo off
rem Builds EcoFrontier: finds a JDK 21+, fetches its Maven, then hands all arguments to Maven. The twin of the script `build`.
setlocal EnableExtensions DisableDelayedExpansion
set "root=%~dp0"
set "maven_version=3.9.16"
call "%root%features\org.ecofrontier.feature\install\find-java.cmd" || (
    echo build: no JDK 21 or newer found. Set JAVA_HOME to one ^(for example Temurin 21^). 1>&2
    exit /b 1
)
if not exist "%JAVA_HOME%\bin\javac.exe" (
    echo build: %JAVA_HOME% is a Java runtime without a compiler. Set JAVA_HOME to a JDK 21 or newer. 1>&2
    exit /b 1
)
set "cache=%LOCALAPPDATA%\ecofrontier"
set "mvn=%cache%\apache-maven-%maven_version%\bin\mvn.cmd"
if exist "%mvn%" goto run
where mvn >nul 2>&1 || (
    echo build: no Maven found. Install Maven 3.6 or newer; Maven %maven_version% is then fetched through it. 1>&2
    exit /b 1
)
echo build: fetching Maven %maven_version% into %cache% 1>&2
if not exist "%cache%" mkdir "%cache%"
pushd "%cache%"
call mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy "-Dartifact=org.apache.maven:apache-maven:%maven_version%:zip:bin" "-DoutputDirectory=%cache%" || exit /b 1
"%JAVA_HOME%\bin\jar" xf "apache-maven-%maven_version%-bin.zip" || exit /b 1
del "apache-maven-%maven_version%-bin.zip"
popd

:run
cd /d "%root%"
call "%mvn%" %*
exit /b %errorlevel%
