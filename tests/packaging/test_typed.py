"""The Python face is typed for those who install it: a program that uses it is judged by mypy, from the wheel."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

from tests.packaging.conftest import EXE, program, ran

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

pytestmark = pytest.mark.usefixtures("registry")

GOOD = """
from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import assert_type

import jamx
from jamx.api import (
    Asked,
    ChecklistsView,
    Document,
    Fixed,
    RefusedError,
    Selection,
    TimetableView,
    UnknownAddressError,
)


def page(root: Path) -> bytes:
    workspace = jamx.load(root)
    assert_type(workspace, jamx.Workspace)
    found = workspace.check()
    assert_type(found, list[jamx.Finding])
    for finding in found:
        assert_type(finding.severity, jamx.Severity | None)
        if finding.place.span is not None:
            assert_type(finding.place.span.line, int)
    assert_type(workspace.run(Selection(select=("agenda",))).count(jamx.Severity.ERROR), int)
    assert_type(workspace.fix(dry_run=True), Fixed)
    try:
        text = jamx.render(workspace, "p/m", "html", jamx.Audience.FACILITATOR)
    except UnknownAddressError as error:
        return str(error.nearest[0]).encode()
    except RefusedError as error:
        assert_type(error.findings, tuple[jamx.Finding, ...])
        return b""
    assert_type(text, str)
    (ref, *_) = workspace.find("p/m")
    made = workspace.document(ref, "docx", audience=jamx.Audience.HOST, language="sv", attending=4)
    assert_type(made, Document)
    assert_type(workspace.timetable(track="a"), TimetableView)
    assert_type(workspace.checklist(ref), ChecklistsView)
    assert_type(jamx.Workspace(root, {"jamx.yaml": b""}, date(2027, 1, 1)).today, date | None)
    return made.data
"""

BAD = {
    'jamx.load("x").check()[0].nonsense': "attr-defined",
    "jamx.load(3)": "arg-type",
    'jamx.render("x", "p/m")': "arg-type",
    'jamx.load("x").document(jamx.load("x").all()[0], audience="host")': "arg-type",
    'jamx.load("x").document(jamx.load("x").all()[0], audiense=None)': "call-arg",
    "jamx.nothing": "attr-defined",
}


def test_a_strict_program_is_content(wheel: Path, virtual: Callable[..., Path], tmp_path: Path) -> None:
    python = virtual(wheel) / f"python{EXE}"
    (tmp_path / "good.py").write_text(GOOD, encoding="utf-8")
    mypy = [*program("mypy"), "--strict", "--python-executable", python]
    assert ran([*mypy, "good.py"], tmp_path) == "Success: no issues found in 1 source file\n"

    lines = "\n".join(f"_ = {line}  # type: ignore[{code}]" for line, code in BAD.items())
    (tmp_path / "bad.py").write_text(f"import jamx\n{lines}\n", encoding="utf-8")
    assert ran([*mypy, "--warn-unused-ignores", "bad.py"], tmp_path) == "Success: no issues found in 1 source file\n"


def test_the_stubs_are_those_of_the_wheel(wheel: Path, virtual: Callable[..., Path], tmp_path: Path) -> None:
    """Else the test above would judge this checkout."""
    python = virtual(wheel) / f"python{EXE}"
    where = ran([python, "-c", "import jamx; print(jamx.__file__)"], tmp_path).strip()
    assert where.startswith(str(tmp_path))
    assert sys.prefix not in where
