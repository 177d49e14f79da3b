#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""Text becomes a path in path_of() and a path becomes text in text_of() (engine/base/paths.hpp), and nowhere else: on
Windows the library would widen each byte by itself, and a name with an accent would be another file.

Finds .string(), a path made of a name in the sources, an environment variable that is read elsewhere, and a stream
that is opened by anything but a path.
Usage: paths_at_the_border.py SOURCES..."""
import pathlib
import re
import sys

# What may stay: the file, and why.
ALLOWED = {
    "engine/base/paths.hpp": "these are the two",
    "engine/base/file_posix.cpp": "Linux only: a path is its bytes there",
    "engine/base/folders.cpp": "the folder of the sources, where the program was built",
}

TO_TEXT = r"\.(?:generic_)?string\(\)"
# Of a literal it may be: those are ASCII, which is the same in both.
TO_PATH = r"\b(?:fs|filesystem)::path[({](?!\s*[\")}])(?!\s*\w+\s*->)"
INTO_PATH = r"\b(?:fs|filesystem)::path&? \w+ = \w+(?:\.\w+)*;"
OTHERS = r"\bgetenv\(|\bfopen\(|[io]fstream\b.*\.c_str\(\)"
wrong = re.compile("|".join((TO_TEXT, TO_PATH, INTO_PATH, OTHERS)))
# The same shapes of what is a path already.
known_path = re.compile(r"path& \w+ = |path \w+ = (?:file|folder|entry\.path|\w+_)\b")


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    root = pathlib.Path(__file__).resolve().parents[2]
    bad = []
    for folder in sys.argv[1:]:
        for path in sorted(pathlib.Path(folder).resolve().rglob("*.[ch]pp")):
            file = path.relative_to(root).as_posix()
            if file in ALLOWED:
                continue
            for number, line in enumerate(path.read_text().split("\n"), 1):
                code = line.split("//")[0]
                if wrong.search(code) and not known_path.search(code):
                    bad.append(f"{file}:{number}: use path_of() or text_of(): {line.strip()}")
    print("\n".join(bad) if bad else "text and paths meet in one place")
    return 1 if bad else 0


sys.exit(main())
