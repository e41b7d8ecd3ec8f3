@echo off
rem SPDX-License-Identifier: EPL-2.0
rem Starts PolicyCoder: the workbench without a command or with "open", else the command.
rem Java: %POLICYCODER_JAVA%, else %JAVA_HOME%, else the first java of the path. VM arguments: policycoder.vmargs beside
rem this file, then %POLICYCODER_VMARGS%.
setlocal enabledelayedexpansion
set "here=%~dp0"
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
if defined POLICYCODER_JAVA set "java=%POLICYCODER_JAVA%"
set "release="
for /f "tokens=2,3" %%a in ('""!java!" -version 2>&1"') do (
  if not defined release if "%%~a"=="version" for /f "delims=.-+" %%r in ("%%~b") do set "release=%%r"
)
if not defined release (
  set "release=0"
  where /q "!java!" || if not exist "!java!" if not exist "!java!.exe" set "java=none"
)
if !release! lss 21 (
  echo policycoder: Java 21 or newer is needed, and !java! was found. Install a JDK of version 21 or newer, or name its java in POLICYCODER_JAVA. 1>&2
  exit /b 2
)
set "vmargs="
for /f "usebackq eol=# delims=" %%a in ("%here%policycoder.vmargs") do set "vmargs=!vmargs! %%a"
for %%f in ("%here%plugins\org.eclipse.equinox.launcher_*.jar") do set "launcher=%%f"
set "vmargs=!vmargs! -Djava.util.logging.config.file="%here%logging.properties""
set "arguments=%*"
if "%~1"=="" goto workbench
if /i "%~1"=="open" (
  set "arguments=!arguments:~4!"
  goto workbench
)
set "vmargs=!vmargs! -Djava.awt.headless=true -XX:TieredStopAtLevel=1"
set "program=-application org.policycoder.cli.application -data "%USERPROFILE%\.policycoder""
goto start
:workbench
set "vmargs=!vmargs! --enable-native-access=ALL-UNNAMED"
set "program=-application org.policycoder.ui.application -product org.policycoder.ui.product -data "%USERPROFILE%\policycoder""
:start
"%java%" !vmargs! %POLICYCODER_VMARGS% -jar "%launcher%" -nosplash !program! !arguments!
rem 23 asks for a new start, for example after the language was changed.
if %errorlevel% equ 23 goto start
exit /b %errorlevel%
