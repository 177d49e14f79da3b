#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# Two builds of the program, by two compilers, must answer with the same bytes. Usage: same_bytes.sh PROGRAM OTHER
set -euo pipefail
cd "$(dirname "$0")/../.."
one=$1 other=$2
differ=0 same=0
for household in scenarios/[0-9]*.json; do
  for call in "bereken --json" "uren --situatie 2 --csv" "tijdlijn --situatie 2 --json"; do
    read -r command options <<<"$call"
    # shellcheck disable=SC2086
    if cmp -s <("$one" "$command" "$household" $options 2>&1) <("$other" "$command" "$household" $options 2>&1); then
      same=$((same + 1))
    else
      differ=$((differ + 1))
      echo "niet dezelfde bytes: $command $household $options" >&2
    fi
  done
done
echo "$same antwoorden zijn gelijk, $differ niet"
[ "$differ" -eq 0 ]
