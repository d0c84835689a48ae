"""Corrections beyond the cases: other ways of the same faults, and where nothing should be offered."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from jamx.api import json_report
from tests.mistakes.cases import errors

if TYPE_CHECKING:
    from pathlib import Path

    from jamx.findings import Finding

_NEXT = "  - title: Next\n    time: 12.00–13.00\n"
_ITEM = "title: M\nagenda:\n  - title: A\n    "


def _first(root: Path, text: str) -> Finding:
    return errors(root, text.encode()).findings[0]


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        pytest.param(f"{_ITEM}begins: 9\n    ends: 10\n", ("    time: 9–10",), id="english start and end"),
        pytest.param(f"{_ITEM}start: 9.30\n", ("    time: 9.30",), id="start alone"),
        pytest.param(
            f"{_ITEM}time: 11.30–12.00\n    parts:\n      - title: P\n        duration: 35 min\n{_NEXT}",
            ("        duration: 30 min",),
            id="no room to grow",
        ),
        pytest.param(
            f"{_ITEM}duration: 30 min\n    time: 11.00\n    parts:\n      - title: P\n        duration: 35 min\n",
            ("    duration: 35 min",),
            id="a duration grows",
        ),
        pytest.param(
            "title: M\norganisations: 4\nagenda:\n  - title: A\n    time: 11.00–12.00\n    each: organisation\n"
            f"    parts:\n      - title: P\n        duration: 30 min\n{_NEXT}",
            ("  - title: A", "    at_once: 2"),
            id="several at once",
        ),
        pytest.param(f"{_ITEM}time: 11.00–11.30\n{_NEXT}  - title: B\n    time: 12.30\n    duration: 20 min\n",
                     ("    time: 13.00",), id="a start moves"),
        pytest.param(f"{_ITEM}duration: 00.15\n", ("    duration: 15 min",), id="a quarter of an hour as on a clock"),
        pytest.param(f"{_ITEM}duration: 2:00\n", ("    duration: 2 h",), id="hours as on a clock"),
        pytest.param(f"{_ITEM}duration: 9:30\n", ("    time: 9:30",), id="a time of day"),
        pytest.param("title: M\nhost: [a, b]\n", ("host: a",), id="one of a list"),
        pytest.param("title: M\n\tplace: Lund\n", None, id="a tab that no width helps"),
        pytest.param(f"{_ITEM}slut: 10.00\n", None, id="an end without a start"),
        pytest.param("title: M\nx-own:\n  <<: {a: b}\n", None, id="a merge key"),
        pytest.param("title: M\ndate: some day\n", None, id="nothing known"),
        pytest.param("title: M\nplace: Lund\nplace: Lund\n", (), id="the same twice"),
        pytest.param("%YAML 1.1\n---\ntitle: M\n", (), id="a directive"),
    ],
)  # fmt: skip
def test_correction(text: str, lines: tuple[str, ...] | None, tmp_path: Path) -> None:
    correction = _first(tmp_path, text).correction

    assert (correction.lines if correction else None) == lines


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("title: M\nplace: Lund\nplace: Malmö\n", id="two values"),
        pytest.param('title: "M" and more\n', id="quotes for a part"),
        pytest.param(f"{_ITEM}time: 25:30\n", id="an hour too many"),
        pytest.param("title: M\nhost: lnud\n", id="an id nearly right"),
        pytest.param(f"{_ITEM}time: 10.00–09.30\n", id="which of the two is wrong"),
        pytest.param(f"{_ITEM}duration: 1,5\n", id="hours or minutes"),
    ],
)
def test_two_readings_are_no_fix(text: str, tmp_path: Path) -> None:
    finding = _first(tmp_path, text)

    assert finding.correction is not None
    assert not finding.correction.certain
    assert finding.fix is None


@pytest.mark.parametrize(("text", "safe"), [("Titel: M\n", True), ("title: M\nplaec: Lund\n", False)])
def test_a_word_nearly_right_is_no_safe_fix(text: str, safe: bool, tmp_path: Path) -> None:
    fix = _first(tmp_path, text).fix

    assert fix is not None
    assert fix.safe is safe


@pytest.mark.parametrize(
    ("language", "title"), [("en", 'Write `title: "Träff 1: start"`'), ("sv", 'Skriv `title: "Träff 1: start"`')]
)
def test_fix_is_worded_in_the_language_of_the_report(language: str, title: str, tmp_path: Path) -> None:
    report = json.loads(json_report(errors(tmp_path, "title: Träff 1: start\n".encode()), language))

    assert report["findings"][0]["fix"]["title"] == title
    assert set(report["findings"][0]["fix"]) == {"safe", "title", "edits"}


def test_each_fault_of_several_is_answered(tmp_path: Path) -> None:
    text = "titel: Träff 1\nplats: Lund\ndatum: 9 mars 2027\nagenda:\n  - rubrik: A\n    tid: 9.30–10\n"

    found = errors(tmp_path, text.encode()).findings

    assert len(found) == 5
    assert all(finding.correction is not None for finding in found)


@pytest.mark.parametrize(
    ("written", "line"),
    [("ja tack", "true"), ("JAPP", "true"), ("Nope!", "false"), ("nja", None), ("till våren", None), ("maybe", None)],
)
def test_yes_and_no_are_proposed_where_they_are_meant(written: str, line: str | None, tmp_path: Path) -> None:
    correction = _first(tmp_path, f"{_ITEM}time: 9–10\n    internal: {written}\n").correction

    assert (None if correction is None else correction.lines) == (None if line is None else (f"    internal: {line}",))
