"""A site of a thousand meetings: jamx beside Hugo and MkDocs, which are given the same text as ready Markdown.

    python benchmarks/site.py [MEETINGS] [ROUNDS]

Whole processes, in turn in every round, each into an empty folder; the median of the rounds. The others have a
template of one line and no navigation. jamx reads YAML, works out times, looks for contradictions, writes calendars,
and follows every link. Hugo is Debian's package `hugo`, MkDocs is on PyPI; what is not installed is left out, and said.
Prints; asserts nothing.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import TYPE_CHECKING, NamedTuple

from jamx.api import Workspace

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

A_PROGRAMME = 20
"""Meetings of a programme."""

PROGRAMME = """\
title: Program {n}
language: sv
period: 2027/2029
purpose: |
  Ett program om *ledning och styrning*, för dem som redan har börjat.
phases:
  - {{title: Uppstart, period: 2027-01/2027-03}}
tasks:
  - {{id: las, title: Läs rapporten, owner: each organisation, due: 2027-02-19}}
"""
MEETING = """\
title: "Träff {n}: ledning och styrning"
number: {n}
status: preliminary
date: {date}
time: 09.30–16.00
place: Lund
organisations: 3
purpose: |
  Vi går igenom **läget** hos var och en.

  - Först det som har ändrats
  - Sedan det som återstår
outcomes: [En gemensam bild av läget, En plan för arbetet hemma]
tasks:
  - {{id: bered, title: Förbered en presentation, owner: each organisation, due: 1 week before}}
agenda:
  - {{title: Kaffe, time: 09.30–10.00, kind: coffee}}
  - {{title: Inledning, duration: 20 min, lead: organiser, points: [Syfte, Dagen]}}
  - title: Varje organisation presenterar sitt arbete
    time: 10.20–11.20
    each: organisation
    parts:
      - {{title: Presentation, duration: 10 min}}
      - {{title: Återkoppling, duration: 10 min, form: smågrupper}}
  - {{title: Paus, duration: 10 min, kind: break}}
  - {{title: Samtal, time: 11.30–12.00, text: "Vad *skiljer* oss åt, och vad förenar?"}}
  - {{title: Lunch, time: 12.00–13.00, kind: lunch}}
  - {{title: Arbete i grupper, time: 13.00–14.30, points: [Mål, Mått, Nästa steg]}}
  - {{title: Kaffe, time: 14.30–14.45, kind: coffee}}
  - {{title: Planering hemma, time: 14.45–15.25}}
  - {{title: Avslutning, time: 15.25–16.00, kind: closing, lead: organiser}}
"""
HUGO_PAGE = '<!doctype html><html lang="sv"><title>{{ .Title }}</title><h1>{{ .Title }}</h1>{{ .Content }}</html>\n'
HUGO = 'baseURL = "/"\ndisableKinds = ["taxonomy", "term", "RSS", "sitemap", "404"]\n'
MKDOCS_PAGE = (
    '<!doctype html><html lang="sv"><title>{{ page.title }}</title><h1>{{ page.title }}</h1>{{ page.content }}</html>\n'
)
MKDOCS = "site_name: Alla program\ntheme: {name: null, custom_dir: theme}\nplugins: []\n"


class Tool(NamedTuple):
    """A program that builds the site.

    Attributes:
        name: With its version.
        command: How it is called, where the sources are; it writes to the folder it is given.
        folder: The sources.
    """

    name: str
    command: Callable[[Path], list[str]]
    folder: Path


class Run(NamedTuple):
    """One build: seconds by the clock and of the processor, MiB at the most, pages made."""

    wall: float
    cpu: float
    peak: float
    pages: int


def main() -> None:
    meetings, rounds = (int(text) for text in (*sys.argv[1:3], "1000", "3")[: max(2, len(sys.argv) - 1)][:2])
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        _workspace(place / "jamx", meetings)
        texts = dict(_documents(place / "jamx"))
        tools = list(_tools(place, texts))
        print(f"{meetings} meetings, {len(texts)} documents, {sum(map(len, texts.values())) / 1e6:.1f} MB of Markdown")
        runs: dict[Tool, list[Run]] = {tool: [] for tool in tools}
        for _ in range(rounds):
            for tool in tools:
                runs[tool].append(_run(tool, place / "out"))
    _tell(runs)


def _tell(runs: dict[Tool, list[Run]]) -> None:
    first = next(iter(runs.values()))
    print(f"\n{'':<16} {'pages':>6} {'wall s':>7} {'cpu s':>7} {'pages/s':>8} {'cpu, x jamx':>12} {'peak MiB':>9}")
    for tool, made in runs.items():
        wall, cpu, peak = (median(getattr(one, key) for one in made) for key in ("wall", "cpu", "peak"))
        ratio = median(one.cpu / other.cpu for one, other in zip(made, first, strict=True))
        pages = made[0].pages
        print(f"{tool.name:<16} {pages:>6} {wall:>7.2f} {cpu:>7.2f} {pages / wall:>8.0f} {ratio:>12.2f} {peak:>9.0f}")


def _workspace(root: Path, meetings: int) -> None:
    for number in range(meetings):
        programme, own = divmod(number, A_PROGRAMME)
        folder = root / "programmes" / f"program-{programme + 1}"
        if own == 0:
            (folder / "meetings").mkdir(parents=True)
            (folder / "programme.yaml").write_text(PROGRAMME.format(n=programme + 1), encoding="utf-8")
        date = f"{2027 + own // 10}-{own % 10 + 3:02}-{programme % 5 + 9:02}"
        text = MEETING.format(n=own + 1, date=date)
        (folder / "meetings" / f"traff-{own + 1}.yaml").write_text(text, encoding="utf-8")
    (root / "jamx.yaml").write_text("language: sv\n", encoding="utf-8")


def _documents(root: Path) -> Iterator[tuple[str, str]]:
    """What the site says, as Markdown: agendas and checklists of meetings, timetables and checklists of programmes."""
    workspace = Workspace(root)
    wanted = [("agenda", address) for address in workspace.addresses("agenda")]
    wanted += [(noun, address) for noun in ("timetable", "checklist") for address in workspace.addresses(noun)]
    for noun, address in wanted:
        (ref,) = workspace.find(address, root, noun=noun)
        if noun != "timetable" or address.count("/") == 0:
            yield f"{noun}-{address.replace('/', '-')}", workspace.document(ref, "md", noun=noun).text


def _tools(place: Path, texts: dict[str, str]) -> Iterator[Tool]:
    beside = os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")])
    jamx, hugo, mkdocs = (shutil.which(name, path=beside) for name in ("jamx", "hugo", "mkdocs"))
    if jamx is not None:
        yield Tool("jamx", lambda out: [jamx, "site", "build", "-o", str(out)], place / "jamx")
    if hugo is not None:
        _write(place / "hugo", {"config.toml": HUGO, "layouts/_default/single.html": HUGO_PAGE})
        _write(place / "hugo", {"layouts/_default/list.html": HUGO_PAGE, "layouts/index.html": HUGO_PAGE})
        _write(place / "hugo/content", {f"{name}.md": _with_title(name, text) for name, text in texts.items()})
        yield Tool("hugo", lambda out: [hugo, "--quiet", "--destination", str(out)], place / "hugo")
    if mkdocs is not None:
        _write(place / "mkdocs", {"mkdocs.yml": MKDOCS, "theme/main.html": MKDOCS_PAGE, "docs/index.md": "# Start\n"})
        _write(place / "mkdocs/docs", {f"{name}.md": text for name, text in texts.items()})
        yield Tool("mkdocs, bare", lambda out: [mkdocs, "build", "--quiet", "--site-dir", str(out)], place / "mkdocs")
    for name, found in (("jamx", jamx), ("hugo", hugo), ("mkdocs", mkdocs)):
        if found is None:
            print(f"not installed, and left out: {name}")


def _with_title(name: str, text: str) -> str:
    return f"---\ntitle: {name}\n---\n{text}"


def _write(folder: Path, files: dict[str, str]) -> None:
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")


def _run(tool: Tool, out: Path) -> Run:
    shutil.rmtree(out, ignore_errors=True)
    clean = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    started = perf_counter()
    process = subprocess.Popen(tool.command(out), cwd=tool.folder, env=clean, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    wall = perf_counter() - started
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"{tool.name} has failed: {process.returncode}")
    pages = sum(1 for _ in out.rglob("*.html"))
    return Run(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, pages)


if __name__ == "__main__":
    main()
