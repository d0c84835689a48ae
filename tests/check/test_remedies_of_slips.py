"""Keys that are known ones but for capitals or a letter are never made keys of one's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from jamx.check.remedies_of_slips import slips
from tests.mistakes.cases import errors

if TYPE_CHECKING:
    from pathlib import Path

_ITEM = "title: M\nagenda:\n  - title: K\n    time: 10.00–10.15\n    "


@pytest.mark.parametrize(
    ("word", "names"),
    [
        ("Kind", ["kind"]),
        ("kond", ["kind"]),
        ("knid", ["kind"]),
        ("kinds", ["kind"]),
        ("kuds", []),
        ("Date", ["date"]),
        ("dat", ["date"]),
        ("rf", []),
    ],
)
def test_slips(word: str, names: list[str]) -> None:
    assert slips(word, ("kind", "date", "dates", "at_once", "ref")) == names


@pytest.mark.parametrize(
    ("lines", "corrected"),
    [
        ("Kind: Coffee\n", ("    kind: coffee",)),
        ("KIND: GRUPPARBETE\n", ("    kind: grupparbete",)),
        ("Kind: Grupp arbete\n", ("    kind: Grupp arbete",)),
        ("kind: talk\n    Kind: Coffee\n", None),
        ("colour: Red\n", ("    x-colour: Red",)),
    ],
)
def test_corrected_line(lines: str, corrected: tuple[str, ...] | None, tmp_path: Path) -> None:
    finding = errors(tmp_path, f"{_ITEM}{lines}".encode()).findings[0]

    assert (finding.correction.lines if finding.correction else None) == corrected


def test_a_key_of_its_own_is_not_said_to_be_another(tmp_path: Path) -> None:
    finding = errors(tmp_path, b"title: M\noutcomes:\n  - title: K\n    time: 9.00\n").findings[0]

    assert finding.rule == "schema/unknown-key"
    assert not finding.arguments["meant"]
