# SPDX-License-Identifier: EPL-2.0
# What the tests of the workbench need of the system, and on_screen SIZE COMMAND...: the command on a screen of its own, say 1920x1080.

if on_debian_as_root; then
  install_packages xvfb xauth openbox xdotool
fi
for tool in xvfb-run openbox xdotool; do
  command -v $tool >/dev/null || { echo "$tool was not found, which the tests of the workbench need; install it and run this again." >&2; exit 2; }
done

on_screen() {
  local size=$1
  shift
  # Windows get the keyboard only from a window manager. Where nobody is logged in there is no session bus, for which GTK would
  # wait five seconds at many a start.
  DBUS_SESSION_BUS_ADDRESS=unix:path=/nonexistent \
    xvfb-run -a -s "-screen 0 ${size}x24" sh -c 'openbox & "$@"; code=$?; kill $!; exit $code' sh "$@"
}
