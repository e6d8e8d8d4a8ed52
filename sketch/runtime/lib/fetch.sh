#!/bin/sh
# Fetches the vendored libraries again: npm packs. Changed are the module syntax of Preact, which a page without
# modules can't read, and d3-shape, of which esbuild takes what charts need. Versions are pinned here.
set -eu
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -r "$work"' EXIT
(cd "$work" && npm init -y >/dev/null && npm install --no-save --ignore-scripts preact@11.2.0 simpledotcss@2.3.7 d3-shape@3.2.1 d3-path@3.1.1 esbuild@0.28.2 >/dev/null)
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
{
  echo "/*! arc, line and pie of d3-shape 3.2.1 with d3-path 3.1.1, ISC licence, https://d3js.org */"
  echo 'export {arc, line, pie} from "d3-shape"' | (cd "$work" && node_modules/.bin/esbuild --bundle --minify --format=iife --global-name=d3 --target=es2020 --charset=utf8 --log-level=error)
} >d3-shape.js
cp "$lib/preact/LICENSE" LICENSE.preact
cp "$lib/simpledotcss/LICENSE" LICENSE.simple
cp "$lib/d3-shape/LICENSE" LICENSE.d3-shape
grep -q 'return {h: k, render: Q}' preact.js
grep -q '^var d3=' d3-shape.js
