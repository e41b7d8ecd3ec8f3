# SPDX-License-Identifier: EPL-2.0
# Sets MVN to a Maven of version 3.9: the one of the path when it is one, else one brought from the registry by any
# Maven that is there, which on Debian is installed for that.

maven_version=3.9.11
tools=${XDG_CACHE_HOME:-$HOME/.cache}/policycoder

maven_fits() { "$1" -version 2>/dev/null | head -n 1 | grep -q 'Apache Maven 3\.9\.'; }

MVN=$(command -v mvn || true)
if [ -z "$MVN" ] || ! maven_fits "$MVN"; then
  brought=$tools/apache-maven-$maven_version/bin/mvn
  if [ ! -x "$brought" ]; then
    if [ -z "$MVN" ]; then
      if on_debian_as_root; then
        install_packages maven
        MVN=$(command -v mvn)
      else
        echo "PolicyCoder is built with Maven 3.9; no Maven was found. Install Maven and run this again." >&2
        exit 2
      fi
    fi
    echo "Bringing Maven $maven_version from the registry…"
    mkdir -p "$tools"
    # Not in the project's folder: an older Maven cannot load the project's extensions.
    if ! (cd "$tools" && "$MVN" -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack \
        "-Dartifact=org.apache.maven:apache-maven:$maven_version:zip:bin" "-DoutputDirectory=$tools" >"$tools/maven.log" 2>&1); then
      tail -n 5 "$tools/maven.log" >&2
      echo "Maven $maven_version could not be brought; see $tools/maven.log." >&2
      exit 2
    fi
    # Run without a project, the plugin takes the folder's name literally in some versions.
    [ -d "$tools/apache-maven-$maven_version" ] || mv "$(find "$tools" -type d -name "apache-maven-$maven_version" | head -n 1)" "$tools/"
    chmod +x "$brought"
  fi
  MVN=$brought
fi
export MVN
