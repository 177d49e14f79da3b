#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""The pages of every example in a real browser: no violation that axe-core finds, nothing wider than a telephone or than
paper, the letter on two sides, and its front on two sides in two languages, also in one that is longer than Dutch and
goes from right to left.
Usage: browser_check.py --fetch FOLDER (where axe-core is kept; exit 1 when it cannot be had)
       browser_check.py PROGRAM SCENARIOS FOLDER

axe-core comes from the registry of npm, one version, held against its hash; nothing else of npm is needed. A browser
starts slowly, so many pages are looked at in a frame of one page, and all letters are printed as one document."""
import concurrent.futures
import hashlib
import html
import io
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tarfile
import tempfile
import urllib.request

AXE = "https://registry.npmjs.org/axe-core/-/axe-core-4.14.1.tgz"
AXE_SHA256 = "e6b0ce02b84d892e2e33e403485e7f3d6c29e2be6df65daf44d89ba564139745"
WIDTH_OF_A_TELEPHONE, WIDTH_OF_PAPER = 320, 672  # 178 mm between the margins
TODAY = "2026-07-01"
FIRST_LINE = "Gemaakt op"  # of every letter, and nowhere else in it


def axe_source(folder):
    kept = folder / "axe-4.14.1.min.js"
    if not kept.exists():
        packed = urllib.request.urlopen(AXE, timeout=60).read()
        if hashlib.sha256(packed).hexdigest() != AXE_SHA256:
            sys.exit("axe-core: another hash than the one that is expected")
        folder.mkdir(parents=True, exist_ok=True)
        kept.write_bytes(tarfile.open(fileobj=io.BytesIO(packed)).extractfile("package/axe.min.js").read())
    return kept.read_text()


def browser(*options, profile):
    program = next(p for p in map(shutil.which, ("chromium", "google-chrome")) if p)
    return subprocess.run([program, "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={profile}", *options],
                          capture_output=True, text=True, timeout=900)


def made(program, file, kind, folder, *options, texts=None):
    page = folder / f"{file.name[:2]}-{kind}{''.join(options)}.html"
    subprocess.run([program, "brief", file, "--soort", kind, "--vandaag", TODAY, "--uit", page, *options], check=True,
                   env={**os.environ, **({"ARMOEDEVAL_TEKSTEN": str(texts)} if texts else {})})
    return page


def longer(sentence):
    """Two fifths longer, with signs that are no ASCII."""
    more = round(len(re.sub(r"{.*?}", "", sentence)) * 0.4)
    return sentence + ("" if more < 4 else " ") + ("ŵöřďéñ ḿéť áććéñţéñ " * 20)[:more - (more >= 4)].rstrip()


def print_of(sentence):
    """As sentence_print() in engine/paper/translation.cpp."""
    found = 2166136261
    for byte in sentence.encode():
        found = (found ^ byte) * 16777619 % 2**32
    return f"{found:08x}"


def texts_with_a_longer_language(folder):
    texts = folder / "messages"
    texts.mkdir()
    dutch = (pathlib.Path(__file__).parents[2] / "messages" / "nl.txt").read_text()
    (texts / "nl.txt").write_text(dutch)
    out = ["taal.nederlands = Langer", "taal.richting = rtl"]
    for line in dutch.splitlines():
        if " = " in line and not line.startswith("#"):
            name, sentence = line.split(" = ", 1)
            out.append(f"{name} = {longer(sentence)} | {print_of(sentence.strip())} | nagekeken | niemand, proef | 2026-07-01")
    (texts / "fa.txt").write_text("\n".join(out) + "\n")
    return texts


def pages(program, scenarios, folder):
    """Of every example the letter, the same in two languages, and the dossier; and one council's page."""
    files = sorted(pathlib.Path(scenarios).glob("[0-9]*.json"))
    texts = texts_with_a_longer_language(folder)
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        letters = pool.map(lambda f: made(program, f, "inwoner", folder), files)
        longest = pool.map(lambda f: made(program, f, "inwoner", folder, "--taal=fa", "--zonder-achterkant", texts=texts), files)
        dossiers = pool.map(lambda f: made(program, f, "coach", folder), files)
        english = made(program, files[2], "inwoner", folder, "--taal=en", "--concept")
        arabic = made(program, files[2], "inwoner", folder, "--taal=ar", "--concept")
        found = {"letters": list(letters), "longer": list(longest), "others": [*dossiers, english, arabic]}
    page = folder / "beleid.html"
    subprocess.run([program, "beleid", files[0], "--van", "2026-01-01", "--naar", "2026-07-01", "--verslag", page], check=True,
                   stdout=subprocess.DEVNULL)
    found["others"].append(page)
    return found


def looked_at(files, axe, folder):
    """One frame after another, as wide as a telephone and then as paper; what axe says of each, and how wide it is."""
    sources = {page.stem: re.sub(r"<meta http-equiv=[^>]*>\n", "", page.read_text()) for page in files}
    in_script = [json.dumps(text).replace("</", "<\\/") for text in (sources, axe)]
    name = f"all-{files[0].stem}"
    (folder / f"{name}.html").write_text(
        "<!doctype html><html lang=nl><title>all</title><body><pre id=\"found\"></pre><script>const pages = "
        + in_script[0] + ", axeSource = " + in_script[1] + f", telephone = {WIDTH_OF_A_TELEPHONE}, paper = {WIDTH_OF_PAPER};"
        + """
async function looked(source) {
  const frame = document.createElement('iframe');
  frame.title = 'page';
  frame.width = telephone;
  frame.height = 800;
  const loaded = new Promise(done => { frame.onload = done; });
  frame.srcdoc = source;
  document.body.append(frame);
  await loaded;
  const inside = frame.contentWindow, page = inside.document.documentElement, script = inside.document.createElement('script');
  script.textContent = axeSource;
  inside.document.head.append(script);
  const told = await inside.axe.run({resultTypes: ['violations']}), width = page.scrollWidth;
  frame.width = paper;
  const found = {passes: told.passes.length, width: width, on_paper: page.scrollWidth,
    violations: told.violations.map(v => v.id + ': ' + v.nodes.map(n => n.html.slice(0, 120)).join(' | '))};
  frame.remove();
  return found;
}
addEventListener('load', async () => {
  const found = {};
  for (const name in pages) found[name] = await looked(pages[name]);
  document.getElementById('found').textContent = JSON.stringify(found);
});
</script></body></html>""")
    told = browser("--dump-dom", "--virtual-time-budget=6000000", (folder / f"{name}.html").as_uri(),
                   profile=folder / f"profile-{name}")
    return json.loads(html.unescape(re.search(r'<pre id="found">(.*?)</pre>', told.stdout, re.S).group(1)))


def printed(files, name, folder):
    """The sides of paper that each letter takes, and whether the PDF is tagged."""
    sources = [f.read_text() for f in files]
    head = sources[0][:sources[0].index("<body>")]
    body = "".join(re.search(r"<main>(.*)</main>", s, re.S).group(1).replace("<section", '<section style="break-before:page"', 1)
                   for s in sources)
    page, out = folder / f"{name}.html", folder / f"{name}.pdf"
    page.write_text(f"{head}<body><main>{body}</main></body></html>")
    browser("--no-pdf-header-footer", f"--print-to-pdf={out}", page.as_uri(), profile=folder / f"profile-{name}")
    info = subprocess.run(["pdfinfo", out], capture_output=True, text=True, check=True).stdout
    text = subprocess.run(["pdftotext", out, "-"], capture_output=True, text=True, check=True).stdout
    starts = [i for i, side in enumerate(text.split("\f")[:-1]) if FIRST_LINE in side] + [text.count("\f")]
    return [b - a for a, b in zip(starts, starts[1:])], "Tagged:          yes" in info


def main(program, scenarios, kept):
    faults = []
    with tempfile.TemporaryDirectory() as temporary:
        folder = pathlib.Path(temporary)
        found = pages(program, scenarios, folder)
        everything = [page for files in found.values() for page in files]
        axe, browsers = axe_source(pathlib.Path(kept)), max(2, os.cpu_count() or 2)
        with concurrent.futures.ThreadPoolExecutor(browsers) as pool:
            looked = [pool.submit(looked_at, everything[i::browsers], axe, folder) for i in range(browsers)]
            sides = {name: printed(found[name], name, folder) for name in ("letters", "longer")}
        for name, told in ((n, t) for part in looked for n, t in part.result().items()):
            faults += [f"{name}: {v}" for v in told["violations"]]
            if told["width"] > WIDTH_OF_A_TELEPHONE + 10:
                faults.append(f"{name}: {told['width']} wide on a telephone")
            if told["on_paper"] > WIDTH_OF_PAPER:
                faults.append(f"{name}: {told['on_paper']} wide on paper")
            if told["passes"] < 10:
                faults.append(f"{name}: axe-core hardly looked at it")
        for name, (counts, tagged) in sides.items():
            if len(counts) != len(found[name]) or not tagged:
                faults.append(f"{name}: {len(counts)} of {len(found[name])} printed, {'tagged' if tagged else 'not tagged'}")
            faults += [f"{file.stem}: {count} sides" for file, count in zip(found[name], counts)
                       if count > 2 or name == "letters" and count != 2]
    print("\n".join(faults) or f"{len(everything)} pages, nothing found")
    return 1 if faults else 0


if __name__ == "__main__":
    if sys.argv[1] == "--fetch":
        try:
            axe_source(pathlib.Path(sys.argv[2]))
        except OSError as why:
            sys.exit(f"axe-core: {why}")
    else:
        sys.exit(main(*sys.argv[1:]))
