"""Other programs that read calendars: ical.js (Thunderbird), libical (GNOME, KDE), khal."""

from __future__ import annotations

import ctypes
import ctypes.util
import json
import os
import subprocess
from typing import TYPE_CHECKING, Any, NamedTuple

import pytest

from tests.judges.tools import HERE, PATIENCE, module, program

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

_KHAL = """
[calendars]
[[read]]
path = {folder}/calendar
type = calendar
[sqlite]
path = {folder}/database
[locale]
local_timezone = {zone}
default_timezone = {zone}
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
"""


def with_ical_js(files: Sequence[Path]) -> list[dict[str, Any]]:
    """What ical.js finds in some calendars: the tree of components and properties, and the events with instants."""
    node = program("node")
    module("ical.js")
    order = json.dumps([str(file) for file in files])
    made = subprocess.run(
        [node, str(HERE / "calendars.mjs")], input=order, capture_output=True, text=True, timeout=PATIENCE, check=False
    )
    assert made.returncode == 0, made.stderr[-4000:]
    read: list[dict[str, Any]] = json.loads(made.stdout)
    return read


class Verdict(NamedTuple):
    """What libical says: whether the restrictions of RFC 5546 are kept, and how many errors it noted."""

    kept: bool
    errors: int
    text: str


def with_libical(data: bytes) -> Verdict:
    """libical's own check of a calendar."""
    name = ctypes.util.find_library("ical")
    if name is None:
        pytest.skip("libical is not installed: apt-get install libical3")
    library = ctypes.CDLL(name)
    library.icalparser_parse_string.restype = ctypes.c_void_p
    library.icalparser_parse_string.argtypes = [ctypes.c_char_p]
    library.icalcomponent_as_ical_string.restype = ctypes.c_char_p
    for function in ("icalrestriction_check", "icalcomponent_count_errors", "icalcomponent_as_ical_string"):
        getattr(library, function).argtypes = [ctypes.c_void_p]
    component = library.icalparser_parse_string(data)
    assert component, "libical reads nothing"
    kept = bool(library.icalrestriction_check(component))
    errors = int(library.icalcomponent_count_errors(component))
    return Verdict(kept, errors, library.icalcomponent_as_ical_string(component).decode())


def with_khal(files: Sequence[Path], folder: Path, zone: str, first: str, days: int) -> dict[str, tuple[str, str]]:
    """When khal says that the events of some calendars begin and end, by uid, on the clocks of a zone."""
    khal = program("khal")
    (folder / "calendar").mkdir(parents=True)
    settings = folder / "khal.conf"
    settings.write_text(_KHAL.format(folder=folder, zone=zone), encoding="utf-8")
    env = {**os.environ, "LC_ALL": "C.UTF-8", "HOME": str(folder)}

    def run(*arguments: str) -> str:
        command = [khal, "-c", str(settings), *arguments]
        made = subprocess.run(command, env=env, capture_output=True, text=True, timeout=PATIENCE, check=False)
        assert made.returncode == 0, made.stderr[-4000:]
        return made.stdout

    run("import", "--batch", "-a", "read", *map(str, files))
    shown = run("list", "--day-format", "", "--format", "{uid}|{start-long}|{end-long}", first, f"{days}d")
    rows = [line.strip().split("|") for line in shown.splitlines() if "|" in line]
    return {uid: (start, end) for uid, start, end in rows}
