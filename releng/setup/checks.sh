# SPDX-License-Identifier: EPL-2.0
# Sets tools to the folder of the programs that check the code (releng/checks/pom.xml), brought from the registry. Wants MVN.

checks=$PWD/releng/checks
tools=$checks/target/tools
if [ ! -d "$tools" ] || [ "$checks/pom.xml" -nt "$tools" ]; then
  echo "Bringing what the code is checked with…" >&2
  rm -rf "$tools"
  "$MVN" -q -B -f "$checks/pom.xml" dependency:copy-dependencies
  touch "$tools"
fi

our_bundles() { # those that the product is made of, without tests
  find bundles -mindepth 1 -maxdepth 1 -type d -name 'org.policycoder.*' -not -name '*.tests' | sort
}
