@rem Sets JAVA_HOME to a Java 21 or newer: JAVA_HOME, java on the PATH, the usual folders. Errorlevel 1 when there is none.
@echo off
call :check "%JAVA_HOME%" && exit /b 0
for /f "delims=" %%j in ('where java 2^>nul') do (
    call :check "%%~dpj.." && exit /b 0
)
for %%r in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%ProgramFiles%\Amazon Corretto" "%ProgramFiles%\BellSoft" "%LOCALAPPDATA%\Programs\Eclipse Adoptium" "%USERPROFILE%\.jdks") do (
    for /f "delims=" %%d in ('dir /b /ad /o-n "%%~r" 2^>nul') do (
        call :check "%%~r\%%d" && exit /b 0
    )
)
exit /b 1

:check
if "%~1"=="" exit /b 1
if not exist "%~f1\bin\java.exe" exit /b 1
if not exist "%~f1\release" exit /b 1
set "java_release="
for /f "tokens=2 delims==" %%v in ('findstr /b "JAVA_VERSION=" "%~f1\release"') do set "java_release=%%~v"
for /f "delims=.+-" %%m in ("%java_release%") do set "java_release=%%m"
if not defined java_release exit /b 1
if %java_release% lss 21 exit /b 1
set "JAVA_HOME=%~f1"
exit /b 0
