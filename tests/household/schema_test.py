#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""Holds scenarios/schema.json against the loader: both must take every example, and both must take or refuse every file
that the tests of the loader try. Usage: schema_test.py SCENARIOS ENGINE_TESTS. Exit 77 when the validator is missing."""
import json, os, pathlib, re, subprocess, sys, tempfile

try:
    import jsonschema
except ImportError:
    print("python3-jsonschema ontbreekt (tools/setup test)")
    sys.exit(77)

# What no schema can say: it sees one place at a time, knows no dates to compare and no sums. Place and message of the
# loader; each must occur, so that this list stays as short as it is.
UNSAYABLE = {
    "an age on the peildatum": (r"/geboren$", r"18 jaar of ouder|meer dan 120 jaar"),
    "bijstand before birth": (r"/bijstand/sinds$", r"voor de geboorte"),
    "hours of one person together": (r"/werk$", r"uur per week voor één persoon"),
    "a child by its place in a list": (r"/opvang/\d+/kind$", r"staat niet in de lijst kinderen"),
    "savings within the wealth of now": (r"/vermogen/gespaard_tijdens_bijstand$", r"kan dus niet meer zijn dan nu"),
    "no more withheld than there was": (r"/eerder_dit_jaar/\d+/ingehouden$", r"niet meer zijn ingehouden"),
    "a BSN by its elfproef": (r"/(titel|notitie|gemeente|wat)$", r"op een BSN lijkt"),
    "a wage for hours": (r"/loon_per_\w+$|/winst_per_jaar$", r"is bij deze uren meer dan"),
}
# Every test of the files that call tried(), but for one that is long and tries the examples again.
TRIES = ",".join(f"[#{file}]~[slow]" for file in ("bad_input_test", "scenario_test", "overgang_test", "grammar_test"))

scenarios, engine_tests = pathlib.Path(sys.argv[1]), sys.argv[2]
schema = json.loads((scenarios / "schema.json").read_text())
kind = jsonschema.validators.validator_for(schema)
assert kind.META_SCHEMA["$id"] == schema["$schema"], "this validator does not know the draft of the schema"
kind.check_schema(schema)
validator = kind(schema, format_checker=jsonschema.FormatChecker(["date"]))
wrong = []


def first_fault(value):
    for fault in validator.iter_errors(value):
        return "/" + "/".join(map(str, fault.absolute_path)) + ": " + fault.message[:200]
    return None


examples = [f for f in sorted(scenarios.glob("*.json")) if f.name != "schema.json"]
for file in examples:
    if fault := first_fault(json.loads(file.read_text())):
        wrong.append(f"example {file.name}: the schema refuses {fault}")

with tempfile.TemporaryDirectory() as folder:
    tried = pathlib.Path(folder) / "tried.jsonl"
    run = subprocess.run([engine_tests, "-#", TRIES], env={**os.environ, "ARMOEDEVAL_TRIED": str(tried)},
                         stdout=subprocess.PIPE, text=True)
    if run.returncode != 0:
        sys.exit(run.stdout + "the tests of the loader fail")
    tries = {line["bestand"]: line["fouten"] for line in map(json.loads, tried.read_text().splitlines())}

taken = refused = 0
seen = set()
for text, faults in tries.items():
    value = json.loads(text.removeprefix("\ufeff"))
    ours = first_fault(value)
    if not faults:
        taken += 1
        if ours:
            wrong.append(f"the loader takes it, the schema says {ours}\n    {text[:3000]}")
        continue
    refused += 1
    if ours:
        continue
    for place, what in faults:
        reasons = [r for r, (p, w) in UNSAYABLE.items() if re.search(p, place) and re.search(w, what)]
        seen.update(reasons)
        if not reasons:
            wrong.append(f"the schema takes it, the loader says {place}: {what}\n    {text[:3000]}")

for reason in UNSAYABLE.keys() - seen:
    wrong.append(f"no test shows that a schema cannot say: {reason}")
if taken < 400 or refused < 2000 or len(examples) < 40:
    wrong.append("too few files were tried to say anything")
print(f"{len(examples)} examples; of {len(tries)} tried files {taken} taken and {refused} refused")
shown = sorted(set(wrong), key=len)
print("\n".join(shown[:40]))
if wrong:
    sys.exit(f"{len(wrong)} places where schema and loader differ")
