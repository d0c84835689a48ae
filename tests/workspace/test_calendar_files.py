"""`calendar/`: which files are read, what becomes of their faults, and that nothing is read that nobody asked for."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from jamx.model.kinds import Kind
from jamx.workspace.files import classify, listing

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from jamx.api import Workspace

PATTERN = "patterns:\n  - title: Höstlov\n    week: 44\n"


@pytest.mark.parametrize(
    ("file", "kind"),
    [
        ("calendar/school-breaks.yaml", Kind.BREAKS),
        ("calendar/lov.yaml", Kind.BREAKS),
        ("calendar/lov.yml", None),
        ("calendar/2021/lov.yaml", None),
        ("calendar.yaml", None),
        ("programmes/p/calendar/lov.yaml", None),
    ],
)
def test_what_is_read(file: str, kind: Kind | None) -> None:
    ref = classify(file)

    assert (ref.kind if ref else None) == kind


def test_the_folder_is_listed_in_order(workspace: Callable[..., Workspace]) -> None:
    made = workspace("title: M", **{"jamx.yaml": "", "calendar/b.yaml": PATTERN, "calendar/a.yaml": PATTERN})

    assert list(listing(made.root)) == [
        "calendar/a.yaml",
        "calendar/b.yaml",
        "jamx.yaml",
        "programmes/p/meetings/m.yaml",
        "programmes/p/programme.yaml",
    ]
    assert made.files.programmes == ("p",)
    assert made.addresses() == ("p/m",)


def test_breaks_of_all_files_or_of_the_one_named(workspace: Callable[..., Workspace]) -> None:
    files = {"calendar/a.yaml": PATTERN, "calendar/b.yaml": PATTERN.replace("Höstlov", "Läslov")}
    titles = [str(entry.title) for entry in workspace(**files).files.school_breaks]
    named = workspace(**files, **{"jamx.yaml": "calendar:\n  breaks: calendar/b.yaml\n"})

    assert titles == ["Höstlov", "Läslov"]
    assert [str(entry.title) for entry in named.files.school_breaks] == ["Läslov"]


@pytest.mark.parametrize("breaks", ["calendar/none.yaml", "data/lov.yaml", "programmes/p/programme.yaml", "../x.yaml"])
def test_no_other_file_gives_breaks(workspace: Callable[..., Workspace], breaks: str) -> None:
    made = workspace(**{"jamx.yaml": f"calendar:\n  breaks: {breaks}\n", "data/lov.yaml": PATTERN})

    assert made.files.school_breaks == ()


def test_a_file_with_faults_gives_no_breaks(workspace: Callable[..., Workspace]) -> None:
    made = workspace(**{"calendar/a.yaml": "patterns: 44\n", "calendar/b.yaml": PATTERN, "calendar/c.yaml": ""})

    assert [str(entry.title) for entry in made.files.school_breaks] == ["Höstlov"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("patterns:\n  - titel: Lov\n    week: 44\n", ["schema/unknown-key 2:5"]),
        ("patterns:\n  - title: Lov\n    weeks: 44\n", ["schema/unknown-key 3:5"]),
        ("patterns:\n  - title: Lov\n", ["schema/missing-key 2:5"]),
        ("patterns:\n  - title: Lov\n    week: 44 eller 45\n", ["schema/invalid-value 3:11"]),
        ("patterns:\n  - title: Lov\n    week: 44\n    since: i fjol\n", ["schema/date 4:12"]),
        ("patterns:\n  - title: Lov\n    week: 44\n    counties: [Småland]\n", ["schema/invalid-value 4:16"]),
        ("patterns:\n  - title: Lov\n    week: 44\n    counties:\n      län: Skåne\n", ["schema/invalid-value 5:7"]),
        ("breaks:\n  - title: Lov\n    date: sportlovet\n", ["schema/date 3:11"]),
        ("breaks:\n  - title: Lov\n    date: [2021-W08, 2021-W54]\n", ["schema/date 3:22"]),
        ("breaks:\n  - title: Lov\n    date: 2021-03-01/\n", ["schema/date 3:11"]),
        ("breaks:\n  - title: Lov\n    date: 2021-W08\n    date: 2021-W09\n", ["source/duplicate-key 4:5"]),
        ("sources:\n  - id: Skolverket\n    title: A\n", ["schema/invalid-value 2:9"]),
        ("- title: Lov\n", ["schema/invalid-value 1:1"]),
        ("breaks: [\n", ["source/syntax 1:9"]),
        ("x-own: 1\nbreaks:\n  - title: Lov\n    date: unknown\n    partly: ja\n", []),
        ("patterns:\n  - title: Lov\n    week: unknown\n    counties: unknown\n    since: unknown\n", []),
        ("patterns:\n  - Lov\n", ["schema/invalid-value 2:5"]),
        ("", []),
    ],
)
def test_faults_have_a_place(workspace: Callable[..., Workspace], text: str, expected: list[str]) -> None:
    findings = workspace(**{"calendar/school-breaks.yaml": text}).check()
    told = [
        f"{one.rule} {one.place.span.line}:{one.place.span.column}" for one in findings if one.place.span is not None
    ]

    assert {one.place.file for one in findings} <= {"calendar/school-breaks.yaml"}
    assert len(told) == len(findings)
    assert told == expected


def test_the_command_line_tells_the_place(workspace: Callable[..., Workspace]) -> None:
    made = workspace(**{"calendar/school-breaks.yaml": "patterns:\n  - title: Lov\n    week: v. 54\n"})
    done = run(made.root, "from jamx.cli.main import main; main()", "check", "--lang", "en")

    assert done.returncode == 1
    assert "calendar/school-breaks.yaml:3:11: error[schema/invalid-value] “v. 54” is no week of the year" in done.stdout


CALENDAR = {
    "jamx.schedule.holidays",
    "jamx.schedule.holiday_table",
    "jamx.schedule.school_breaks",
    "jamx.model.school_breaks",
    "jamx.model.counties",
}


def test_a_document_needs_no_calendar(workspace: Callable[..., Workspace]) -> None:
    made = workspace(
        "title: M\nagenda:\n  - title: A\n    time: 9–10\n", **{"calendar/school-breaks.yaml": "patterns: 44\n"}
    )
    code = (
        "import atexit, sys\n"
        "atexit.register(lambda: print(*sys.modules, file=sys.stderr))\n"
        "from jamx.cli.main import main; main()"
    )
    done = run(made.root, code, "agenda", "render", "p/m")
    modules = set(done.stderr.split())

    assert done.returncode == 0, done.stderr
    assert "09:00–10:00" in done.stdout
    assert "jamx.schedule.agenda_clock" in modules
    assert modules & CALENDAR == set()


def run(root: Path, code: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", code, *arguments],
        cwd=root,
        # what measures this process would import things of its own in that one
        env={name: value for name, value in os.environ.items() if not name.startswith("COV")} | {"PYTHONUTF8": "1"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        timeout=60,
    )
