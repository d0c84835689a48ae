"""The same bytes whatever the hash seed, the zone, the clock and the folder; and nothing in them that is secret."""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
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

DOCUMENTS = (
    ("agenda", "modellkoncept/larandetraff-1", "docx"),
    ("agenda", "modellkoncept/larandetraff-1", "pdf"),
    ("timetable", "jamresursen-2", "docx"),
    ("timetable", "jamresursen-2", "pdf"),
    ("timetable", "jamresursen-2", "xlsx"),
    ("timetable", "modellkoncept/traff-1", "xlsx"),
    ("checklist", "modellkoncept", "docx"),
    ("checklist", "modellkoncept", "xlsx"),
)
PROGRAM = """
import datetime, hashlib, json, os, sys, time
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
from jamx.api import ExtraMissingError, Workspace
from pathlib import Path
workspace, made = Workspace(Path(sys.argv[1])), {}
for noun, address, to in json.loads(sys.argv[2]):
    (ref,) = [one for one in workspace.find(address, noun=noun)]
    try:
        data = workspace.document(ref, to, noun=noun).data
    except ExtraMissingError as error:
        data = b""
    made[f"{noun} {address} {to}"] = hashlib.sha256(data).hexdigest()
print(json.dumps(made))
"""


class Surroundings(NamedTuple):
    """Where and when a document is made."""

    seed: str
    zone: str
    clock: str
    language: str
    folder: str


PLACES = (
    Surroundings("0", "UTC", "1000000000", "C", "a"),
    Surroundings("1", "Pacific/Kiritimati", "1900000000", "sv_SE.UTF-8", "another folder/å"),
    Surroundings("4711", "America/New_York", "2524604400", "C.UTF-8", "c"),
)


def _sums(place: Surroundings, root: Path) -> Mapping[str, str]:
    home = root / place.folder
    for name in ("programmes", "calendar"):
        shutil.copytree(REPOSITORY / name, home / name)
    for name in ("jamx.yaml", "organisations.yaml"):
        shutil.copy(REPOSITORY / name, home)
    own = {"PYTHONHASHSEED": place.seed, "TZ": place.zone, "CLOCK": place.clock, "LANG": place.language}
    surroundings = {name: value for name, value in os.environ.items() if name != "SOURCE_DATE_EPOCH"} | own
    call = [sys.executable, "-c", PROGRAM, str(home), json.dumps(DOCUMENTS)]
    made = subprocess.run(call, env=surroundings, cwd=home, capture_output=True, text=True, timeout=240, check=False)
    assert made.returncode == 0, made.stderr
    sums: dict[str, str] = json.loads(made.stdout)
    return sums


def test_the_same_bytes_everywhere_and_at_any_time(tmp_path: Path) -> None:
    first, *others = [_sums(place, tmp_path) for place in PLACES]
    empty = hashlib.sha256(b"").hexdigest()
    missing = sorted(name for name, made in first.items() if made == empty)
    for other in others:
        assert {name: first[name] for name in first} == dict(other)
    assert len(set(first.values())) == len(DOCUMENTS) - max(0, len(missing) - 1)
    if missing:
        pytest.skip(f"not installed here: {', '.join(missing)}")


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
