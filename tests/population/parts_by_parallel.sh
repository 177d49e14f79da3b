#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# The recipe of docs/command-line.md: a population in parts on two workers by GNU parallel, added up, is the answer of the whole.
# Usage: parts_by_parallel.sh PROGRAM REFORM. Status 77 (skipped) where GNU parallel is not installed.
set -euo pipefail
program=$1 reform=$2
command -v parallel >/dev/null || { echo "GNU parallel is not here (tools/setup test installs it)" >&2; exit 77; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
export HOME=$folder # parallel keeps its own notes there

parallel --will-cite --jobs 2 "$program" bevolking --aantal 5000 --deel {}/4 --hervorming "$reform" '>' deel-{}.json ::: $(seq 4)
"$program" bevolking --samenvoegen deel-*.json >sum.txt
"$program" beleid --bevolking 5000 --hervorming "$reform" >whole.txt
diff whole.txt sum.txt
rm deel-3.json
! "$program" bevolking --samenvoegen deel-*.json >/dev/null 2>fault.txt
grep -q "2501 tot en met 3750 ontbreekt" fault.txt
