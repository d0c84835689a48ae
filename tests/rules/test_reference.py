"""What rules about names say where a case cannot tell: of files outside of a workspace, and how far a place reaches."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from examples import Written, check, write
from jamx.findings import Span

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


def test_what_has_nearly_the_same_name_is_shown_at_its_beginning(tmp_path: Path) -> None:
    folder = "programmes/example/meetings"
    texts = [Written(f"{folder}/{name}.yaml", "title: M\n") for name in ("traff", "träff")]
    (found,) = [one for one in check(write(tmp_path, texts)) if one.rule == "reference/same-name"]

    assert [found.place.file, *(one.place.file for one in found.related)] == [texts[1].file, texts[0].file]
    assert {found.place.span, *(one.place.span for one in found.related)} == {Span(1, 1, 1, 1)}
