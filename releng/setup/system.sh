# SPDX-License-Identifier: EPL-2.0
# What the program needs of the system: a Chinese font for the reports, and for the workbench GTK and WebKit.

system_packages="fontconfig fonts-noto-cjk libgtk-3-0 libwebkit2gtk-4.1-0"
# Debian renamed some libraries when time_t became 64 bits wide.
if on_debian_as_root; then
  apt-cache show libgtk-3-0t64 >/dev/null 2>&1 && system_packages=${system_packages/libgtk-3-0/libgtk-3-0t64}
  # shellcheck disable=SC2086
  install_packages $system_packages
elif ! fc-list :lang=zh 2>/dev/null | grep -q .; then
  echo "No Chinese font was found; Chinese reports need one (for example Noto Sans CJK)." >&2
fi
