"""What rules about names say where a case of one workspace cannot tell: of files outside of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from examples import Written, check, write

if TYPE_CHECKING:
    from pathlib import Path

OUTSIDE = ("../breaks.yaml", "calendar/../../breaks.yaml", "../root/../breaks.yaml")
INSIDE = ("calendar/breaks.yaml", "./calendar/breaks.yaml", "calendar/../calendar/breaks.yaml", "..breaks.yaml")


@pytest.mark.parametrize("said", [*OUTSIDE, *INSIDE])
def test_school_breaks_stand_in_the_workspace(tmp_path: Path, said: str) -> None:
    for name in ("breaks.yaml", "root/calendar/breaks.yaml", "root/..breaks.yaml"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("breaks: []\n", encoding="utf-8")
    found = check(write(tmp_path / "root", [Written("jamx.yaml", f"calendar:\n  breaks: {said}\n")]))
    told = [(one.place.file, one.variant, one.arguments) for one in found if one.rule == "reference/missing-file"]

    assert told == ([("jamx.yaml", "breaks", {"name": said})] if said in OUTSIDE else [])


@pytest.mark.parametrize("said", ["../../../../map.png", "../../../../root/../map.png"])
def test_materials_stand_in_the_workspace(tmp_path: Path, said: str) -> None:
    (tmp_path / "map.png").write_bytes(b"x")
    meeting = Written("programmes/example/meetings/m.yaml", f"title: M\nmaterials: [{said}]\n")
    found = check(write(tmp_path / "root", [meeting]))
    told = [(one.place.file, one.variant, one.arguments) for one in found if one.rule == "reference/missing-file"]

    assert told == [(meeting.file, "outside", {"name": said})]
