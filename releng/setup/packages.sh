# SPDX-License-Identifier: EPL-2.0
# install_packages NAME...: installs Debian packages that are missing, and says so in one line.

apt_updated=
apt_update() {
  [ -n "$apt_updated" ] || apt-get update -qq >/dev/null 2>&1 || true
  apt_updated=yes
}

missing_packages() {
  local p
  for p in "$@"; do
    dpkg-query -W -f='${Status}' "$p" 2>/dev/null | grep -q 'install ok installed' || printf '%s ' "$p"
  done
}

install_packages() {
  local missing log
  missing=$(missing_packages "$@")
  [ -n "$missing" ] || return 0
  echo "Installing ${missing% }…" >&2
  apt_update
  log=$(mktemp)
  # shellcheck disable=SC2086
  if ! DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends $missing >"$log" 2>&1; then
    tail -n 20 "$log" >&2
    echo "These packages could not be installed: $missing; install them and run this again." >&2
    exit 2
  fi
  rm -f "$log"
}

# need COMMAND_OR_FILE PACKAGE... : on a Debian as root installs, elsewhere says what is missing.
on_debian_as_root() {
  [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null && command -v dpkg-query >/dev/null
}
