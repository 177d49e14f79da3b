#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""Meaning travels as data: no code searches, cuts or compares a sentence of our own to find out what it means.

Reads the sources and finds a search, a cut or a comparison with
- words of our own: a literal with a letter and a space, or a name in the same file that holds one;
- a mark of a sentence: a space, comma, colon or semicolon.
Usage: no_parsed_sentences.py SOURCES..."""
import pathlib
import re
import sys

# What may stay: the file, a piece of the line, and why.
ALLOWED = [
    ("engine/paper/letter_doubts.cpp", "find(':')", "a word and its explanation, as a file of messages/ has them"),
    ("engine/base/csv.cpp", "find(','", "the decimals of a number in a table of CSV"),
    ("engine/base/csv.cpp", "find(';')", "a cell of CSV that its separator would cut"),
    ("engine/calls/dutch.cpp", "", "the English of the library that reads the command line, put into Dutch"),
    ("engine/parameters/table_entry.cpp", "text.find(", "a file of tables/, in which one value is written as a person would"),
    ("engine/report/layout.cpp", "find(' ', start)", "lines break at spaces"),
    ("gui/chart/steps_chart.cpp", "find(' '", "lines break at spaces"),
    ("gui/form/household.cpp", "unfolded.contains(somebody)", "the key of what is unfolded, made here and nowhere shown"),
    ("gui/form/titles.cpp", "", "what somebody typed as a title"),
    ("gui/model/files.cpp", "title.find(':')", "what somebody typed as a title"),
    ("gui/results/results_policy.cpp", "title.find(':')", "what somebody typed as a title"),
    ("gui/words/sentences_population.cpp", "titel.find(':')", "what somebody typed as a title"),
    ("gui/words/format.cpp", "find(',')", "decimals of a number"),
    ("gui/words/typed.cpp", "bare.find(',')", "a number as it was typed"),
    ("gui/views/policy/policy_sweep_chart.cpp", "description.find(':')", "the description in a table: its head"),
]

LITERAL = r'"(?:[^"\\\n]|\\.)*"'
SEARCH = r"(?:starts_with|ends_with|contains|r?find|find_(?:first|last)_(?:not_)?of|compare)\("
search_literal = re.compile(SEARCH + r"(?:std::string(?:_view)?[({])?\s*(" + LITERAL + ")")
search_name = re.compile(SEARCH + r"(\w+)\b")
search_mark = re.compile(SEARCH.replace("(?:not_)?", "") + r"(?:'[ ,:;]'|\"[ ,:;]+\")")  # _not_of only trims
compared = re.compile(r"[=!]=\s*(" + LITERAL + r")|(" + LITERAL + r")\s*[=!]=")


def is_sentence(literal):
    text = re.sub(r"\\.", "", literal[1:-1])
    return " " in text and re.search(r"[A-Za-z]", text)


def holds_sentence(source, name):
    """A name that is given words: name = "..."; or each of a list: name : {"...", "..."}."""
    for start in re.finditer(r"\b" + name + r"\s*(?:=(?!=)|:(?!:)|\{)", source):
        end = re.search(r"[;]|\)\s*$", source[start.end():], re.M)
        given = source[start.end():start.end() + end.start()] if end else ""
        if given.lstrip(" {\n").startswith('"') and any(is_sentence(l) for l in re.findall(LITERAL, given)):
            return True
    return False


def wrong_in(source):
    for number, line in enumerate(source.split("\n"), 1):
        code = line if '"' in line.split("//")[0] else line.split("//")[0]
        words = [m.group(1) for m in search_literal.finditer(code)]
        words += [m.group(1) or m.group(2) for m in compared.finditer(code)]
        names = [m.group(1) for m in search_name.finditer(code)]
        if any(map(is_sentence, words)) or search_mark.search(code) or any(holds_sentence(source, n) for n in names):
            yield number, line.strip()


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    root = pathlib.Path(__file__).resolve().parents[2]
    unused = set(range(len(ALLOWED)))
    bad = []
    for folder in sys.argv[1:]:
        for path in sorted(pathlib.Path(folder).resolve().rglob("*.[ch]pp")):
            file = path.relative_to(root).as_posix()
            for number, line in wrong_in(path.read_text()):
                reasons = [i for i, (f, piece, _) in enumerate(ALLOWED) if f == file and piece in line]
                unused.difference_update(reasons)
                if not reasons:
                    bad.append(f"{file}:{number}: a sentence of our own is read again: {line}")
    bad += [f"allowed, but there is none any more: {ALLOWED[i][0]} {ALLOWED[i][1]}" for i in sorted(unused)]
    print("\n".join(bad) if bad else "no sentence is read again")
    return 1 if bad else 0


sys.exit(main())
