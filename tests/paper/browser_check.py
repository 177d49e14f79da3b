#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""The pages of ten examples in a real browser: no violation that axe-core finds, nothing wider than a telephone, and the
letter on two sides of paper.
Usage: browser_check.py --fetch FOLDER (where axe-core is kept; exit 1 when it cannot be had)
       browser_check.py PROGRAM SCENARIOS FOLDER

axe-core comes from the registry of npm, one version, held against its hash; nothing else of npm is needed."""
import hashlib
import html
import io
import json
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
PRINTED = ["01", "03", "07", "09", "21", "28", "30", "46", "52", "54"]
WIDTH_OF_A_TELEPHONE = 320


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
                          capture_output=True, text=True, timeout=300)


def pages(program, scenarios, folder):
    """Of ten examples the letter, of some the dossier, and one council's page."""
    made = {}
    for file in sorted(pathlib.Path(scenarios).glob("[0-9]*.json")):
        if file.name[:2] not in PRINTED:
            continue
        kinds = ["inwoner", "coach"] if file.name[:2] in PRINTED[::3] else ["inwoner"]
        for kind in kinds:
            page = folder / f"{file.name[:2]}-{kind}.html"
            subprocess.run([program, "brief", file, "--soort", kind, "--vandaag", "2026-07-01", "--uit", page], check=True)
            made[page.stem] = page
    page = folder / "beleid.html"
    subprocess.run([program, "beleid", sorted(pathlib.Path(scenarios).glob("01*.json"))[0], "--van", "2026-01-01", "--naar",
                    "2026-07-01", "--verslag", page], check=True, stdout=subprocess.DEVNULL)
    made["beleid"] = page
    return made


def looked_at(made, axe, folder):
    """All pages in frames of one page, each as wide as a telephone; what axe says of each, and how wide it is."""
    frames = []
    for name, page in made.items():
        source = re.sub(r"<meta http-equiv=[^>]*>\n", "", page.read_text())
        source = source.replace("</body>", "<script>" + axe.replace("</script", "<\\/script") + "</script></body>")
        frames.append(f'<iframe title="{name}" name="{name}" width="{WIDTH_OF_A_TELEPHONE}" height="800" '
                      f'srcdoc="{html.escape(source)}"></iframe>')
    (folder / "all.html").write_text(
        "<!doctype html><html lang=nl><title>all</title><body>" + "\n".join(frames) + """<pre id="found"></pre><script>
addEventListener('load', async () => {
  const found = {};
  for (const frame of document.querySelectorAll('iframe')) {
    const inside = frame.contentWindow;
    const told = await inside.axe.run();
    found[frame.name] = {passes: told.passes.length, width: inside.document.documentElement.scrollWidth,
      violations: told.violations.map(v => v.id + ': ' + v.nodes.map(n => n.html.slice(0, 120)).join(' | '))};
  }
  document.getElementById('found').textContent = JSON.stringify(found);
});
</script></body></html>""")
    told = browser("--dump-dom", "--virtual-time-budget=600000", (folder / "all.html").as_uri(), profile=folder / "profile")
    return json.loads(html.unescape(re.search(r'<pre id="found">(.*?)</pre>', told.stdout, re.S).group(1)))


def sides(page, folder):
    out = page.with_suffix(".pdf")
    browser("--no-pdf-header-footer", f"--print-to-pdf={out}", page.as_uri(), profile=folder / "profile")
    info = subprocess.run(["pdfinfo", out], capture_output=True, text=True, check=True).stdout
    return int(re.search(r"Pages:\s+(\d+)", info).group(1)), "Tagged:          yes" in info


def main(program, scenarios, kept):
    faults = []
    with tempfile.TemporaryDirectory() as temporary:
        folder = pathlib.Path(temporary)
        made = pages(program, scenarios, folder)
        for name, told in looked_at(made, axe_source(pathlib.Path(kept)), folder).items():
            faults += [f"{name}: {v}" for v in told["violations"]]
            if told["width"] > WIDTH_OF_A_TELEPHONE + 10:
                faults.append(f"{name}: {told['width']} wide")
            if told["passes"] < 10:
                faults.append(f"{name}: axe-core hardly looked at it")
        for number in PRINTED:
            count, tagged = sides(made[f"{number}-inwoner"], folder)
            if count != 2 or not tagged:
                faults.append(f"{number}: {count} sides, {'tagged' if tagged else 'not tagged'}")
    print("\n".join(faults) or f"{len(made)} pages, nothing found")
    return 1 if faults else 0


if __name__ == "__main__":
    if sys.argv[1] == "--fetch":
        try:
            axe_source(pathlib.Path(sys.argv[2]))
        except OSError as why:
            sys.exit(f"axe-core: {why}")
    else:
        sys.exit(main(*sys.argv[1:]))
