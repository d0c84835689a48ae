"""The same bytes whatever the hash seed, the zone, the clock and the folder; and nothing in them that is secret."""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, NamedTuple

import pytest

from jamx.api import BINARY, Audience, Workspace
from tests.conftest import REPOSITORY, write
from tests.office.reading import parts, said_by
from tests.office.test_pdf import inflated
from tests.views.test_projection import SEES, SOURCES, canaries

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    Make = Callable[..., bytes]


def _backwards(paths: list[Path]) -> list[Path]:
    return sorted(paths, reverse=True)


def _shuffled(paths: list[Path]) -> list[Path]:
    return sorted(paths, key=lambda path: hashlib.sha256(path.as_posix().encode()).digest())


PROGRAM = """
import datetime, hashlib, json, os, sys, time
from pathlib import Path
os.umask(int(os.environ["MASK"], 8))
if os.environ["CLOCK"]:
    clock = float(os.environ["CLOCK"])
    local, real = time.localtime, datetime.datetime
    class Then(real):
        @classmethod
        def now(cls, tz=None):
            return cls.fromtimestamp(clock, tz)
        @classmethod
        def utcnow(cls):
            return cls.fromtimestamp(clock, datetime.timezone.utc).replace(tzinfo=None)
    datetime.datetime = Then
    time.time = lambda: clock
    time.localtime = lambda seconds=None: local(clock if seconds is None else seconds)
from jamx.api import FORMATS, Audience, ExtraMissingError, Workspace, text_report
from jamx.api.nouns import NOUNS
from jamx.api.site import built
from jamx.model.kinds import Kind
workspace, made = Workspace(Path(sys.argv[1])), {}
files = workspace.files
def note(name, make):
    try:
        data = make()
    except ExtraMissingError as error:
        data = b""
    made[name] = hashlib.sha256(data).hexdigest()
for noun, formats in FORMATS.items():
    for kind in NOUNS[noun].kinds:
        for programme in files.programmes:
            for ref in [files.folder(programme).ref] if kind is Kind.PROGRAMME else files.refs(programme, kind):
                for to in formats:
                    if to == "pdf" and programme != "jihu-utbyte-2022":
                        continue
                    for audience in (Audience.PARTICIPANT, Audience.ORGANISER):
                        if to not in ("md", "json") and audience is Audience.ORGANISER:
                            continue
                        name = f"{noun} {kind.value} {programme} {ref.name} {audience.value} {to}"
                        note(name, lambda: workspace.document(ref, to, noun=noun, audience=audience).data)
for path, data in built(workspace).files.items():
    note(f"site {path}", lambda: data)
note("check text", lambda: text_report(workspace.run(), "sv", workspace.lines).encode())
note("programmes", lambda: workspace.programme_list("json").encode())
note("meetings", lambda: workspace.meeting_list((), "json").encode())
print(json.dumps(made))
"""


class Surroundings(NamedTuple):
    """Where and when documents are made; the files are written in an order, and `clock` is "" where it is another's."""

    seed: str
    zone: str
    clock: str
    language: str
    folder: str
    mask: str
    order: Callable[[list[Path]], list[Path]]


PLACES = (
    Surroundings("0", "UTC", "1000000000", "C", "a", "022", sorted),
    Surroundings("1", "Pacific/Kiritimati", "1900000000", "sv_SE.UTF-8", "another folder/å", "077", _backwards),
    Surroundings("4711", "America/New_York", "2524604400", "C.UTF-8", "c", "000", _shuffled),
    Surroundings("random", "Asia/Kathmandu", "", "de_DE.UTF-8", "d/e/f/g", "027", _backwards),
)
"""The last with `faketime`, where it is installed: the clock of the whole process, the libraries' in C too."""
FAKE = ("faketime", "2031-05-06 07:08:09")


def _sums(place: Surroundings, root: Path) -> Mapping[str, str]:
    home = root / place.folder
    sources = [path for name in ("programmes", "calendar") for path in (REPOSITORY / name).rglob("*.yaml")]
    for path in place.order([*sources, REPOSITORY / "jamx.yaml", REPOSITORY / "organisations.yaml"]):
        copy = home / path.relative_to(REPOSITORY)
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, copy)
    own = {"PYTHONHASHSEED": place.seed, "TZ": place.zone, "CLOCK": place.clock, "MASK": place.mask}
    own |= {"LANG": place.language, "LC_ALL": place.language, "JAMX_CACHE": str(root / f"cache-{place.seed}")}
    surroundings = {name: value for name, value in os.environ.items() if name != "SOURCE_DATE_EPOCH"} | own
    faked = [] if place.clock or shutil.which(FAKE[0]) is None else [*FAKE]
    call = [*faked, sys.executable, "-c", PROGRAM, str(home)]
    made = subprocess.run(call, env=surroundings, cwd=home, capture_output=True, text=True, timeout=600, check=False)
    assert made.returncode == 0, made.stderr
    sums: dict[str, str] = json.loads(made.stdout)
    return sums


def test_the_same_bytes_everywhere_and_at_any_time(tmp_path: Path) -> None:
    """Every format of everything: hash seed, zone, clock, language, folder, mask, and order of writing make no odds."""
    with ThreadPoolExecutor(2) as pool:
        first, *others = pool.map(lambda place: _sums(place, tmp_path), PLACES)
    for other in others:
        assert [name for name in first if first[name] != other.get(name)] == []
        assert other.keys() == first.keys()
    endings = {name.rpartition(" ")[2].rpartition(".")[2] for name in first}
    assert {"md", "html", "txt", "csv", "json", "ics", "docx", "xlsx", "pdf"} <= endings
    assert len(first) > 900
    empty = hashlib.sha256(b"").hexdigest()
    missing = {name.rpartition(" ")[2] for name, made in first.items() if made == empty}
    if missing:
        pytest.skip(f"not installed here: {', '.join(sorted(missing))}")


@pytest.mark.parametrize("to", ["docx", "xlsx"])
def test_no_clock_and_no_person_but_the_stated_time(
    made: Make, real: Workspace, monkeypatch: pytest.MonkeyPatch, to: str
) -> None:
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    core = parts(made(real, "jamresursen-2", to, "timetable"))["docProps/core.xml"]
    assert re.findall(r"<((?!cp:core)[a-z]+:\w+)", core) == ["dc:title", "dc:language"]
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    stated = parts(made(real, "jamresursen-2", to, "timetable"))["docProps/core.xml"]
    assert re.findall(r">(\d{4}-[^<]+)<", stated) == ["2023-11-14T22:13:20Z"] * 2
    for nonsense in ("", "soon", "-1", "9" * 40, "٣"):
        monkeypatch.setenv("SOURCE_DATE_EPOCH", nonsense)
        assert parts(made(real, "jamresursen-2", to, "timetable"))["docProps/core.xml"] == core


@pytest.fixture(scope="module")
def secrets(tmp_path_factory: pytest.TempPathFactory) -> Workspace:
    root: Path = tmp_path_factory.mktemp("canaries")
    for name, text in zip(("programme", "organisations", "participants", "meetings/m"), SOURCES, strict=True):
        write(root, f"programmes/p/{name}.yaml", text)
    return Workspace(root)


CASES = [
    (to, noun, audience)
    for noun in ("agenda", "timetable", "checklist")
    for to in sorted(BINARY)
    for audience in Audience
    if (to, noun) != ("xlsx", "agenda") and (noun, audience) != ("checklist", Audience.ORGANISER)
]
"""The organiser's checklists hold the programme's own tasks too, which no meeting shows."""


@pytest.mark.parametrize(("to", "noun", "audience"), CASES)
def test_nobody_sees_more_than_the_table_says(
    made: Make, secrets: Workspace, tmp_path: Path, audience: Audience, to: str, noun: str
) -> None:
    data = made(secrets, "p" if noun == "checklist" else "p/m", to, noun, audience=audience, draft=True)
    text = _all_of(data, to, tmp_path)
    seen = canaries(text)
    assert {name for name in seen if not name.startswith(tuple(f"Canary{sort}" for sort in SEES[audience]))} == set()
    assert len(seen) > (5 if noun != "checklist" else 0)


def _all_of(data: bytes, to: str, folder: Path) -> str:
    """All that a file holds: the text, and what stands beside it."""
    if to != "pdf":
        return "".join(parts(data).values())
    (folder / "read.pdf").write_bytes(data)
    read = said_by("pdftotext", "-raw", str(folder / "read.pdf"), "-")
    return re.sub(r"\n", "", read) + said_by("pdfinfo", str(folder / "read.pdf")) + inflated(data).decode("latin-1")
