#!/usr/bin/env bash
# Puts the program that makes tree-sitter parsers in a folder of its own, once. On Debian it is unpacked with the C library that it was
# built for: one that knows of reserved words is only in a release later than the one that this may run on.
#   install-tree-sitter.sh DIR
set -euo pipefail
mkdir -p "$1"
cd "$1"
if [ -x tree-sitter ]; then exit 0; fi
if ! grep -qx 'ID=debian' /etc/os-release 2> /dev/null; then
  echo '{"private":true}' > package.json
  npm install --no-audit --no-fund --loglevel=error tree-sitter-cli@0.26.11
  ln -s node_modules/.bin/tree-sitter tree-sitter
  exit 0
fi
mkdir -p lists/partial archives/partial root
echo 'deb http://deb.debian.org/debian sid main' > sources.list
apt=(apt-get -qq -o "Dir::Etc::sourcelist=$PWD/sources.list" -o Dir::Etc::sourceparts=- -o "Dir::State::lists=$PWD/lists"
  -o "Dir::Cache=$PWD" -o APT::Sandbox::User=root)
"${apt[@]}" update
"${apt[@]}" download tree-sitter-cli libc6 libgcc-s1
for package in *.deb; do dpkg-deb -x "$package" root; done
loader=$(find -L "$PWD/root" -name 'ld-linux*.so.*' | head -n 1)
libraries=$(dirname "$(find "$PWD/root" -name libc.so.6 | head -n 1)")
printf '#!/bin/sh\nexec %s --library-path %s %s "$@"\n' "$loader" "$libraries" "$PWD/root/usr/bin/tree-sitter" > program
chmod +x program
mv program tree-sitter
