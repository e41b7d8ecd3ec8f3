# SPDX-License-Identifier: EPL-2.0
# Sets JAVA_HOME to a JDK of version 21 or newer: the one that is set, or found wherever JDKs usually lie, or installed.

jdk_version() { # the major version of the JDK in a folder, or 0
  [ -x "$1/bin/javac" ] || { echo 0; return; }
  local v
  v=$("$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9][0-9]*\).*/\1/p' | head -n 1)
  echo "${v:-0}"
}

find_jdk() {
  local best='' best_version=20 home version on_path
  on_path=$(command -v javac || true)
  for home in "${JAVA_HOME:-}" ${on_path:+"$(dirname "$(dirname "$(readlink -f "$on_path")")")"} \
      /usr/lib/jvm/* /usr/java/* /opt/*jdk* /opt/java/* /opt/jvm/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
      /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    [ -n "$home" ] && [ -d "$home" ] || continue
    version=$(jdk_version "$home")
    if [ "$version" -gt "$best_version" ]; then best=$home; best_version=$version; fi
    # A JAVA_HOME that fits is taken as it is.
    if [ -n "$best" ] && [ "$home" = "${JAVA_HOME:-}" ]; then break; fi
  done
  [ -n "$best" ] && echo "$best"
}

jdk=$(find_jdk || true)
if [ -z "$jdk" ] && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
  apt_update
  for package in openjdk-25-jdk-headless openjdk-21-jdk-headless; do
    if [ -n "$(apt-cache madison "$package" 2>/dev/null)" ]; then
      install_packages "$package"
      jdk=$(find_jdk || true)
      break
    fi
  done
fi
if [ -z "$jdk" ]; then
  echo "PolicyCoder is built with a JDK of version 21 or newer; none was found here, and this system offers none to install. Install one (for example Eclipse Temurin 21) and set JAVA_HOME to its folder." >&2
  exit 2
fi
export JAVA_HOME=$jdk
