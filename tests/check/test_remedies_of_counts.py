"""Corrections of totals: the number that is listed, for whoever knows that the list is right."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from jamx.api import Finding, Workspace
from jamx.words.messages import help_text, message
from tests.conftest import write

if TYPE_CHECKING:
    from pathlib import Path

_LIST = "a: {name: A, under: X}\nb: {name: B, under: X}\nc: {name: C, under: Y}\n"


def finding(root: Path, stated: str, organisations: str = _LIST) -> Finding:
    """The one finding of a programme that states something."""
    write(root, "programmes/p/programme.yaml", f"title: P\nlanguage: en\nstated:\n{stated}")
    write(root, "programmes/p/organisations.yaml", organisations)
    (one,) = Workspace(root).check()
    return one


@pytest.mark.parametrize(
    ("stated", "lines"),
    [
        ("  organisations: 4\n", ("  organisations: 3",)),
        ("  organisations: 4 # as announced\n", ("  organisations: 3 # as announced",)),
        ("  by:\n    under:\n      X: 3\n      Y: 1\n", ("      X: 2",)),
    ],
)
def test_number_that_is_listed_is_written(tmp_path: Path, stated: str, lines: tuple[str, ...]) -> None:
    found = finding(tmp_path, stated)

    assert found.correction is not None
    assert found.correction.lines == lines
    assert found.fix is not None
    assert not found.fix.safe


def test_sum_is_written_where_nothing_is_listed(tmp_path: Path) -> None:
    found = finding(tmp_path, "  organisations: 18\n  by:\n    under: {X: 12, Y: 7}\n", "")

    assert found.correction is not None
    assert found.correction.lines == ("  organisations: 19",)


@pytest.mark.parametrize(
    ("stated", "organisations"),
    [
        ("  organisations: 1\n", "a: {name: A}\nb: {name: B}\nc: {name: C, count: unknown}\n"),
        ("  by:\n    county: {X: 1, Y: 1}\n", _LIST),
    ],
)
def test_nothing_is_written_where_no_number_is_certain(tmp_path: Path, stated: str, organisations: str) -> None:
    found = finding(tmp_path, stated, organisations)

    assert found.correction is None
    assert found.fix is None


def test_sentence_names_both_numbers_and_the_line(tmp_path: Path) -> None:
    found = finding(tmp_path, "  organisations: 4\n")

    assert message(found, "en") == "the number of organisations is stated as 4, but the list comes to 3"
    assert message(found, "sv") == "antalet organisationer är uppgivet till 4, men listan ger 3"
    assert help_text(found, "en") == (
        "list what is missing, or write the number that there is in line 4:\n  organisations: 3"
    )


@pytest.mark.parametrize(
    ("days", "said"),
    [("2026-09-15/2026-09-17", "3"), ("unknown\nduration: half a day", "½"), ("unknown", "at least 1")],
)
def test_days_as_they_are_listed(tmp_path: Path, days: str, said: str) -> None:
    write(tmp_path, "programmes/p/programme.yaml", "title: P\nstated:\n  days: 0\n")
    write(tmp_path, "programmes/p/meetings/m.yaml", f"title: M\ndate: {days}\n")
    (found,) = [one for one in Workspace(tmp_path).check() if one.rule == "count/differs"]

    assert message(found, "en") == f"the number of days is stated as 0, but the list comes to {said}"
