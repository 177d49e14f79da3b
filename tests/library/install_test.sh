#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# Installs what was built, moves it, builds another program on it, and asks both the same.
# Usage: install_test.sh BUILD EXAMPLES
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
build=$1 examples=$2
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT

cmake --install "$build" --prefix "$place/first" >/dev/null
mv "$place/first" "$place/moved"
cmake -S "$here" -B "$place/other" -G Ninja -DCMAKE_PREFIX_PATH="$place/moved" >/dev/null
cmake --build "$place/other" >/dev/null
for example in "$examples"/0[1-9]-*.json; do
  "$place/other/uses_armoedeval" "$example" | sed 's/.*: //' >"$place/library.txt"
  (cd / && "$place/moved/bin/armoedeval" bereken --json "$example") |
    python3 -c 'import json, sys
for s in json.load(sys.stdin)["situaties"]: print("%g" % s["per_maand"]["blijft_over"])' >"$place/program.txt"
  diff "$place/library.txt" "$place/program.txt" || { echo "$example" >&2; exit 1; }
done
if "$place/other/uses_armoedeval" /dev/null 2>"$place/fault.txt"; then exit 1; fi
grep -q huishouden "$place/fault.txt"

# What a package brings besides: a page of each program, and a list of parts that can be read and names every table.
grep -q '^.TH ARMOEDEVAL 1' "$place/moved/share/man/man1/armoedeval.1"
python3 - "$place/moved/share" <<'PY'
import json, pathlib, sys
share = pathlib.Path(sys.argv[1])
parts = json.loads((share / "doc/armoedeval/armoedeval.cdx.json").read_text())["components"]
told = {p["name"] for p in parts if p["type"] == "data"}
tables = {str(p.relative_to(share / "armoedeval")) for p in (share / "armoedeval/tables").rglob("*.json")}
assert told == tables and len(tables) > 20, told ^ tables
assert any(p["name"] == "Eigen" for p in parts)
PY
