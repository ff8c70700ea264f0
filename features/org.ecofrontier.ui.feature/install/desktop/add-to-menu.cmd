@echo off
rem Puts a shortcut to EcoFrontier into the start menu of the user; `add-to-menu --remove` deletes it.
setlocal EnableExtensions DisableDelayedExpansion
set "link=%APPDATA%\Microsoft\Windows\Start Menu\Programs\EcoFrontier.lnk"
if "%~1"=="--remove" (
    if exist "%link%" del "%link%"
    exit /b 0
)
for %%h in ("%~dp0..") do set "home=%%~fh"
powershell -NoProfile -Command "$s=(New-Object -ComObject WScript.Shell).CreateShortcut($env:link); $s.TargetPath=$env:home+'\ecofrontier.cmd'; $s.Arguments='workbench'; $s.WorkingDirectory=[Environment]::GetFolderPath('MyDocuments'); $s.IconLocation=$env:home+'\desktop\ecofrontier.ico'; $s.WindowStyle=7; $s.Save()"
exit /b %errorlevel%
