@echo off
rem SPDX-License-Identifier: EPL-2.0
rem Starts PolicyCoder: the workbench without a command or with "open", else the command.
rem Java: %POLICYCODER_JAVA%, else %JAVA_HOME%, else the first java of the path. VM arguments: policycoder.vmargs beside
rem this file, then %POLICYCODER_VMARGS%. What the program keeps for itself is in %USERPROFILE%\.policycoder.
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
rem A folder of its own in the home of the user; where the home is full or read-only, one that goes with the program.
set "own=%USERPROFILE%\.policycoder"
set "passing="
call :takes "%own%" && goto room
set "passing=%TEMP%\policycoder-%RANDOM%%RANDOM%"
call :takes "%passing%" && goto passing
echo policycoder: Neither %own% nor %TEMP% can be written, and PolicyCoder needs some room there; free some, or name a folder in TEMP. 1>&2
exit /b 2
:passing
echo policycoder: %own% cannot be written; what the program keeps there, such as its log, is gone when it ends. 1>&2
set "own=%passing%"
:room

set "vmargs="
for /f "usebackq eol=# delims=" %%a in ("%here%policycoder.vmargs") do set "vmargs=!vmargs! %%a"
for %%f in ("%here%plugins\org.eclipse.equinox.launcher_*.jar") do set "launcher=%%f"
set "vmargs=!vmargs! -Djava.util.logging.config.file="%here%logging.properties" -XX:ErrorFile="%own%\crash%%p.log""
rem The home is that of the environment, as for every other program.
set "vmargs=!vmargs! -Duser.home="%USERPROFILE%""
rem Who did not install the program may not write beside it.
set "configuration=%here%configuration"
set "ownconfiguration="
call :takes "%configuration%" && goto configured
set "vmargs=!vmargs! -Dosgi.sharedConfiguration.area="%configuration%""
set "ownconfiguration=-configuration "%own%\configuration""
:configured
set "arguments=%*"
set "done=0"
if "%~1"=="" goto workbench
if /i "%~1"=="open" (
  set "arguments=!arguments:~4!"
  set "study=%~2"
  if defined study if not "!study:~0,1!"=="-" set "arguments=-study !arguments!"
  goto workbench
)
rem Java ends with 0 too when it had no memory to start the program; 24 is the word of the program itself.
set "done=24"
set "vmargs=!vmargs! -Djava.awt.headless=true -XX:TieredStopAtLevel=1 -Dpolicycoder.done=24"
set "data=%own%"
set "program=-application org.policycoder.cli.application -data "%data%""
goto start
:workbench
set "vmargs=!vmargs! --enable-native-access=ALL-UNNAMED"
set "data=%USERPROFILE%\policycoder"
set "program=-application org.policycoder.ui.application -product org.policycoder.ui.product -data "%data%""
if defined arguments if not "!arguments: -data =!"=="!arguments!" goto start
call :takes "%data%" && goto start
echo policycoder: The workbench keeps its studies in %data%, which cannot be written; free some room there, or name another folder with: policycoder open -data FOLDER 1>&2
exit /b 2
:start
"%java%" !vmargs! %POLICYCODER_VMARGS% -jar "%launcher%" -nosplash !program! !ownconfiguration! !arguments!
set "code=%errorlevel%"
rem 23 asks for a new start, for example after the language was changed.
if %code% equ 23 goto start
if defined passing rmdir /s /q "%passing%" 2>nul
if %code% equ %done% exit /b 0
rem Told already, or ended by Ctrl+C or with its window.
for %%c in (1 2 130 143 -1073741510) do if %code% equ %%c exit /b %code%
echo policycoder: The program could not start or was ended by the system, exit code %code%; what it says of it is in %data%\.metadata\.log, in %configuration% or in %own%. Nothing that was saved is lost. 1>&2
exit /b 2

rem Tells whether a folder is there, or can be made, and takes a file.
:takes
mkdir "%~1" >nul 2>nul
(echo x>"%~1\.try") 2>nul || exit /b 1
del /q "%~1\.try" >nul 2>nul
exit /b 0
