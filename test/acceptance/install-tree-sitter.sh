#!/usr/bin/env bash
# Puts the program that makes tree-sitter parsers in a folder of its own, once. On Debian it is unpacked with the libraries that it was
# built for, from the mirror that the machine uses: one that knows of reserved words is only in a release later than this one.
# Where it cannot be had, that is said and written to DIR/missing, which the test tells of; nothing else fails for it.
#   install-tree-sitter.sh DIR
set -euo pipefail
mkdir -p "$1"
cd "$1"
if [ -x tree-sitter ]; then exit 0; fi
rm -f missing

from_debian() {
  local codename mirror keys apt package loader libraries maker
  codename=$(. /etc/os-release && echo "${VERSION_CODENAME:-sid}")
  # Before the first update nothing is known of an origin, but the release is.
  mirror=$(apt-get indextargets --format '$(COMPONENT)|$(ORIGIN)|$(RELEASE)|$(REPO_URI)' 'Created-By: Packages' |
    awk -F'|' -v codename="$codename" '$1 == "main" && ($2 == "Debian" || $3 == codename) { print $4; exit }')
  [ -n "$mirror" ] || return 1
  keys=$(find /usr/share/keyrings -name 'debian-archive-keyring.*' | sort | head -n 1)
  rm -rf lists archives root
  mkdir -p lists/partial archives/partial root
  echo "deb ${keys:+[signed-by=$keys] }$mirror sid main" > sources.list
  # Beside an empty list of what is installed, all that it needs is downloaded too.
  : > status
  apt=(timeout 180 apt-get -qq -o "Dir::Etc::sourcelist=$PWD/sources.list" -o Dir::Etc::sourceparts=- -o "Dir::State=$PWD" -o "Dir::State::status=$PWD/status"
    -o "Dir::Cache=$PWD" -o APT::Sandbox::User=root -o Acquire::Languages=none -o Acquire::Retries=2 -o Acquire::http::Timeout=30)
  "${apt[@]}" update || return 1
  "${apt[@]}" install --yes --download-only --no-install-recommends tree-sitter-cli || return 1
  for package in archives/*.deb; do dpkg-deb -x "$package" root || return 1; done
  loader=$(find -L "$PWD/root" -name 'ld-linux*.so.*' | head -n 1)
  libraries=$(dirname "$(find "$PWD/root" -name libc.so.6 | head -n 1)")
  maker=$(find "$PWD/root" -name tree-sitter -type f -perm -u+x | head -n 1)
  printf '#!/bin/sh\nexec "%s" --library-path "%s" "%s" "$@"\n' "$loader" "$libraries" "$maker" > program
  chmod +x program
}

# Elsewhere it is not had: its package in the registry downloads the program from a third place. Nor is one that does not start,
# since the machine's kernel or processor is another.
if grep -qx 'ID=debian' /etc/os-release 2> /dev/null && from_debian && ./program --version; then
  mv program tree-sitter
else
  echo 'tree-sitter could not be had: its package, or what it needs, is not to be downloaded here' | tee missing >&2
fi
