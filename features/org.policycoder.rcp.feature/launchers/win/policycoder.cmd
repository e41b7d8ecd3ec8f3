@echo off
rem SPDX-License-Identifier: EPL-2.0
rem Starts PolicyCoder. Java: %POLICYCODER_JAVA%, else %JAVA_HOME%, else the first java of the path. VM arguments:
rem policycoder.vmargs beside this file, then %POLICYCODER_VMARGS%.
setlocal enabledelayedexpansion
set "here=%~dp0"
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
if defined POLICYCODER_JAVA set "java=%POLICYCODER_JAVA%"
set "vmargs="
for /f "usebackq eol=# delims=" %%a in ("%here%policycoder.vmargs") do set "vmargs=!vmargs! %%a"
set "vmargs=!vmargs! %POLICYCODER_VMARGS%"
for %%f in ("%here%plugins\org.eclipse.equinox.launcher_*.jar") do set "launcher=%%f"
:start
"%java%" %vmargs% -jar "%launcher%" -nosplash -application org.policycoder.cli.application -data @noDefault %*
rem 23 asks for a new start, for example after the language was changed.
if %errorlevel% equ 23 goto start
exit /b %errorlevel%
