#!/bin/sh
# Fetches the vendored libraries again: npm packs, unchanged but for the module syntax of Preact, which a page
# without modules can't read. Versions are pinned here.
set -eu
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -r "$work"' EXIT
(cd "$work" && npm init -y >/dev/null && npm install --no-save --ignore-scripts preact@11.2.0 simpledotcss@2.3.7 >/dev/null)
lib=$work/node_modules
{
  echo "/*! Preact 11.2.0, MIT licence, https://preactjs.com */"
  echo "var preact = (function () {"
  sed -e '/^\/\/# sourceMappingURL/d' -e 's/export{.*\bk as h\b.*\bQ as render\b.*};*$/return {h: k, render: Q};/' "$lib/preact/dist/preact.mjs"
  echo "})();"
} >preact.js
{
  echo "/*! Simple.css 2.3.7, MIT licence, https://simplecss.org */"
  cat "$lib/simpledotcss/simple.min.css"
  echo
} >simple.css
cp "$lib/preact/LICENSE" LICENSE.preact
cp "$lib/simpledotcss/LICENSE" LICENSE.simple
grep -q 'return {h: k, render: Q}' preact.js
