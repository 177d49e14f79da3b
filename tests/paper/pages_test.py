#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""Reads the page of every example household as a browser and a person with a pen would, and holds it against what the
other calls say: columns add up, every amount is the engine's, the page is one that a screen reader can read.
Usage: pages_test.py PROGRAM SCENARIOS"""
import concurrent.futures
import datetime
import html
import html.parser
import json
import os
import pathlib
import re
import subprocess
import sys

VOID = {"meta", "br", "rect", "img", "hr", "line", "path", "circle"}
TODAY = "2026-07-01"


class Page(html.parser.HTMLParser):
    """Every element with its attributes and all text in it, in order; complains of what does not close."""

    def __init__(self, source):
        super().__init__()
        self.elements, self.open, self.faults = [], [], []
        self.feed(source)
        if self.open:
            self.faults.append(f"not closed: {self.open[-1]['tag']}")

    def handle_starttag(self, tag, attributes):
        element = {"tag": tag, "text": "", "in": [e["tag"] for e in self.open], "parent": self.open[-1] if self.open else None}
        element.update(attributes=dict(attributes))
        self.elements.append(element)
        if tag not in VOID:
            self.open.append(element)

    def handle_startendtag(self, tag, attributes):
        self.handle_starttag(tag, attributes)
        if tag not in VOID:
            self.open.pop()

    def handle_endtag(self, tag):
        if not self.open or self.open[-1]["tag"] != tag:
            self.faults.append(f"closes {tag}, open is {self.open[-1]['tag'] if self.open else 'nothing'}")
        else:
            self.open.pop()

    def handle_data(self, data):
        for element in self.open:
            element["text"] += data

    def all(self, tag, css_class=None):
        return [e for e in self.elements if e["tag"] == tag
                and (css_class is None or css_class in e["attributes"].get("class", "").split())]


def inside(element, outer):
    while element:
        if element is outer:
            return True
        element = element["parent"]
    return False


def rows_of(page, table):
    for row in page.all("tr"):
        if inside(row, table) and "tbody" in row["in"]:
            yield [e["text"] for e in page.elements if e["parent"] is row]


def number(text):
    text = text.replace("€", "").replace("\u2212", "-").replace(" ", "").replace(".", "")
    if text in ("niets", "blijftgelijk", "geen"):
        return 0
    return int(text)


def program(*call):
    done = subprocess.run([PROGRAM, *call], capture_output=True, text=True)
    if done.returncode:
        raise AssertionError(f"{' '.join(map(str, call))}: {done.stderr}")
    return done.stdout


# The rows of the table, as `bereken --json` calls them. A word that the page says and this does not know is a fault.
AMOUNTS = {
    "Loon, met vakantiegeld": "loon_netto", "Winst, na belasting": "loon_netto", "Loon en winst": "loon_netto",
    "Belasting die u terugkrijgt of bijbetaalt": "teruggaaf", "Ander inkomen": "overig_netto",
    "Bijstand, met vakantiegeld": "bijstand_netto", "Zorgtoeslag": "zorgtoeslag", "Huurtoeslag": "huurtoeslag",
    "Kindgebonden budget": "kindgebonden_budget", "Kinderopvangtoeslag": "kinderopvangtoeslag",
    "Kinderbijslag": "kinderbijslag", "Geld van de gemeente": "gemeentelijk_meegeteld",
    "Extra geld voor één loon in huis": "tegemoetkoming_alleenverdieners",
    "U betaalt: kinderopvang": "kosten_opvang", "U betaalt: reizen en werk": "kosten_werk",
    "U betaalt: uw schulden": "naar_schulden_meegeteld", "Dit houdt u over": "blijft_over"}
TOESLAGEN = {"zorgtoeslag", "huurtoeslag", "kindgebonden_budget", "kinderopvangtoeslag"}


def check_form(page, source):
    assert not page.faults, page.faults
    [html_element] = page.all("html")
    assert html_element["attributes"].get("lang") == "nl"
    assert [e["text"] for e in page.all("title")] != [""]
    assert len(page.all("h1")) == 1 and len(page.all("main")) == 1
    policy = [e["attributes"]["content"] for e in page.all("meta") if "http-equiv" in e["attributes"]]
    assert policy == ["default-src 'none'; style-src 'unsafe-inline'; img-src data:"], policy
    assert not page.all("script") and not page.all("link") and not page.all("strong")
    assert not re.search(r"(?:src|href)=", source) and "url(" not in source
    tables = page.all("table")
    for table in tables:
        assert sum(inside(c, table) for c in page.all("caption")) == 1
    for cell in page.all("th"):
        assert cell["attributes"].get("scope") in ("col", "row"), cell
        assert cell["text"].strip(), "an empty head of a row or a column"
    for picture in page.all("svg"):
        names = picture["attributes"]["aria-labelledby"].split()
        known = {e["attributes"].get("id"): e["text"] for e in page.elements}
        assert picture["attributes"]["role"] == "img" and all(known.get(n) for n in names)
    levels = [int(e["tag"][1]) for e in page.elements if re.fullmatch("h[1-6]", e["tag"])]
    assert levels[0] == 1 and all(b <= a + 1 for a, b in zip(levels, levels[1:])), levels
    for element in page.elements:  # words would run together in a tagged PDF
        if element["tag"] in ("p", "h1", "h2", "h3", "li", "th", "td", "caption", "figcaption"):
            own = [e for e in page.elements if e["parent"] is element and e["tag"] in ("table", "ul", "ol")]
            assert own or "\n" not in element["text"], element["text"]


def table_called(page, words):
    [caption] = [c for c in page.all("caption") if c["text"] == words]
    return caption["parent"]


def check_table(page, answer):
    now, then = (s["per_maand"] for s in (answer["situaties"][0], answer["situaties"][1]))
    table = table_called(page, "Wat u per maand krijgt en betaalt, in euro's")
    rows = list(rows_of(page, table))
    known = now["blijft_over"] is not None and then["blijft_over"] is not None
    sums = [0, 0, 0]
    for what, *cells in rows:
        name = AMOUNTS[what]
        sign = -1 if what.startswith("U betaalt") else 1
        for exact, cell in zip((now[name], then[name]), cells):
            if exact is None:
                assert cell == "niet te berekenen", (what, cell)
            else:
                assert abs(number(cell) - sign * exact) < 1.005, (what, exact, cell)
        if not known:
            continue
        printed = [number(c) for c in cells]
        assert printed[1] - printed[0] == printed[2], (what, cells)
        if name != "blijft_over":
            sums = [a + b for a, b in zip(sums, printed)]
    shown = {AMOUNTS[r[0]] for r in rows}
    for name in set(AMOUNTS.values()):
        for amounts in (now, then):
            assert name in shown or amounts[name] is None or abs(amounts[name]) < 0.005 or not known, name
    if not known:
        assert "blijft_over" not in shown and not page.all("ul", "three")
        return
    assert rows[-1][0] == "Dit houdt u over"
    assert sums == [number(c) for c in rows[-1][1:]], (sums, rows[-1])
    blocks = [e["text"] for e in page.all("b") if "ul" in e["in"]]
    assert [number(b) for b in blocks] == sums, (blocks, sums)
    [h1] = page.all("h1")
    said = re.findall(r"([\d.]+) euro", re.sub("“.*”", "", h1["text"]))
    assert [number(s) for s in said] == ([abs(sums[2])] if sums[2] else []), h1["text"]
    assert ("meer over" in h1["text"]) == (sums[2] > 0) and ("minder over" in h1["text"]) == (sums[2] < 0)
    for caption in page.all("figcaption"):
        assert [number(s) for s in re.findall(r"([\d.]+) euro", caption["text"])] == ([abs(sums[2])] if sums[2] else [])


MONTHS = ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november",
          "december"]
NOT_SHOWN = {"huur", "vaste_lasten", "leefgeld", "reiskosten"}


def check_months(page, timeline):
    captions = [c for c in page.all("caption") if c["text"].split()[0] in MONTHS]
    assert len(captions) == 3, [c["text"] for c in captions]
    for caption in captions:
        name, year = caption["text"].split()
        month = f"{year}-{MONTHS.index(name) + 1:02}"
        rows = list(rows_of(page, caption["parent"]))
        assert len(rows) <= 4, rows
        money = [e for e in timeline["gebeurtenissen"] if e["datum"].startswith(month) and e["soort"] not in NOT_SHOWN]
        flow = [(day, what, number(euro)) for day, what, euro in rows if not what.startswith("Min")]
        # Nothing that comes or goes is left out: each row is half a euro off at most.
        total = sum(e["bedrag"] for e in money)
        assert abs(sum(f[2] for f in flow) - total) <= 0.5 * len(money) + 0.01, (month, flow, total)
        for day, what, euro in flow:
            if day.isdigit():
                on_day = [e for e in money if int(e["datum"][8:]) == int(day)]
                alone = {round(e["bedrag"], 2) for e in on_day}
                kinds = {}
                for e in on_day:
                    kinds[e["soort"]] = kinds.get(e["soort"], 0) + e["bedrag"]
                sums = alone | set(kinds.values()) | {sum(v for k, v in kinds.items() if k in TOESLAGEN)}
                sums |= {kinds.get("bijstand", 0) + kinds.get("bijstand_verrekening", 0),
                         kinds.get("gemeentelijk", 0) + kinds.get("premie", 0)}
                assert any(abs(euro - s) <= 0.505 for s in sums), (month, day, what, euro, sums)


def check_actions(page):
    actions = [e for e in page.all("li") if e["parent"]["tag"] == "ol"]
    assert len(actions) <= 5
    for action in actions:
        assert re.search(r"[.?]$", action["text"]), action["text"]


DATE = rf"\d{{1,2}} (?:{'|'.join(MONTHS)})(?: \d{{4}})?"
MONTH = rf"(?:{'|'.join(MONTHS)}) \d{{4}}"
AMOUNT = r"(?:[+−] )?(?:€ )?\d{1,3}(?:\.\d{3})*"
PLACES = {"bedrag": AMOUNT, "euro": AMOUNT, "nu": AMOUNT, "straks": AMOUNT, "datum": DATE, "maand": MONTH, "uren": r"[\d,]+",
          "jaar": r"\d{4}", "later": f"(?:{MONTH}|{DATE})", "dag": r"\d{1,2}", "titel": "[^”]+"}


def whole_messages():
    """One expression for one or more whole sentences of messages/nl.txt, with something fitting in every place."""
    sentences = []
    for line in (pathlib.Path(__file__).parents[2] / "messages" / "nl.txt").read_text().splitlines():
        name, _, text = line.partition(" = ")
        if line.startswith("#") or not text or re.fullmatch("{.*}", text):
            continue
        parts = re.split("({.*?})", text)
        row = name.strip() == "brief.onbekend.bedrag"  # there it is the name of a row
        sentences.append("".join(re.escape(x) if not x.startswith("{") else ".+?" if row else PLACES.get(x[1:-1], "[^<]+?")
                                 for x in parts))
    one = f"(?:{'|'.join(sentences)})"
    return re.compile(f"{one}(?: {one})*")


SENTENCES = whole_messages()


def check_words(source, scenario):
    """Every text on the page is whole sentences of the file, or an amount, a day, or what a situation is called."""
    titles = {s["titel"] for s in scenario["situaties"]}
    for text in re.findall(r">([^<]+)<", source[source.index("<body>"):]):
        text = html.unescape(text).strip()
        if text and text not in titles and not re.fullmatch(f"{AMOUNT}|{DATE}|{MONTH}|\\d{{1,2}}", text):
            assert SENTENCES.fullmatch(text), f"not from messages/nl.txt: {text}"


def check(file):
    source = program("brief", file, "--vandaag", TODAY)
    answer, timeline = (json.loads(program(call, file, "--json")) for call in ("bereken", "tijdlijn"))
    page = Page(source)
    check_form(page, source)
    check_table(page, answer)
    check_months(page, timeline)
    check_actions(page)
    check_words(source, json.loads(file.read_text()))
    text = page.all("main")[0]["text"]
    assert answer["controlegetal"] in text, "another check number"
    assert answer["controlegetal"] in program("bereken", file)
    assert ("nog niet allemaal bekend" in text) == bool(answer["niet_definitief"]["waarden"])
    assert "{" not in text and "}" not in text and "nan" not in text.lower().split()


def main():
    files = sorted(p for p in pathlib.Path(sys.argv[2]).glob("[0-9]*.json"))
    assert len(files) > 40
    failed = 0
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        for file, result in [(f, pool.submit(check, f)) for f in files]:
            try:
                result.result()
            except Exception as error:  # each household is told of
                failed += 1
                print(f"{file.name}: {type(error).__name__} {error}")
    print(f"{len(files) - failed} pages are right, {failed} are not ({datetime.date.today()})")
    return 1 if failed else 0


PROGRAM = sys.argv[1]
sys.exit(main())
