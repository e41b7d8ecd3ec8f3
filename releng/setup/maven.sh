# SPDX-License-Identifier: EPL-2.0
# Sets MVN to Maven 3.9 as its project released it, brought from the registry by whatever Maven there is, which on Debian
# is installed for that. A distribution's own Maven is not taken: Debian's lacks what Tycho needs, whatever its version.

maven_version=3.9.11
tools=${XDG_CACHE_HOME:-$HOME/.cache}/policycoder
MVN=$tools/apache-maven-$maven_version/bin/mvn

if [ ! -x "$MVN" ]; then
  if ! command -v mvn >/dev/null; then
    if on_debian_as_root; then
      install_packages maven
    else
      echo "PolicyCoder is built with Maven, and no Maven was found. Install Maven, of whatever version, and run this again." >&2
      exit 2
    fi
  fi
  echo "Bringing Maven $maven_version from the registry…" >&2
  rm -rf "$tools/bringing"
  mkdir -p "$tools/bringing"
  # Not in the project's folder: an older Maven cannot load the project's extensions.
  if ! (cd "$tools/bringing" && mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack \
      "-Dartifact=org.apache.maven:apache-maven:$maven_version:zip:bin" "-DoutputDirectory=$tools/bringing" >"$tools/maven.log" 2>&1); then
    grep -E '^\[ERROR\]' "$tools/maven.log" | head -n 3 >&2
    echo "Maven $maven_version could not be brought; $tools/maven.log says why." >&2
    exit 2
  fi
  # Run without a project, some versions of the plugin put it in a folder below.
  found=$(find "$tools/bringing" -type d -name "apache-maven-$maven_version" | head -n 1)
  chmod +x "$found/bin/mvn"
  mv "$found" "$tools/"
  rm -rf "$tools/bringing"
fi
export MVN
