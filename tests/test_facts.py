"""Every fact and trap of the sources has a row in docs/facts.md, and every row holds."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

import pytest

from jamx.check.run import Run
from jamx.check.selection import Selection
from jamx.rules.table import RULES
from jamx.schedule.plan import Plan
from jamx.workspace.workspace import Workspace
from tests.conftest import REPOSITORY

_LAST = {"A": 28, "B": 18, "C": 21, "D": 17, "E": 18, "T": 48}
_ROW = re.compile(r"\| (?P<id>[A-Z]\d{2}) \| (?P<fact>[^|]+) \| (?P<where>[^|]+) \|(?P<value>[^|]*)\|")
_VALUE = re.compile(r"`(?P<file>[^`]+\.yaml) › (?P<path>[^`]+)`")
_RULE = re.compile(r"rule `(?P<rule>[a-z/-]+)` at `(?P<file>[^`]+)`")
_STEP = re.compile(r"\.?(?P<key>[^.\[\]]+)|\[(?P<entry>[^\]]+)\]")
_TITLES = ("title", "name", "function", "id")


class Row(NamedTuple):
    """One line of the table."""

    id: str
    where: str
    value: str


def _rows() -> list[Row]:
    text = (REPOSITORY / "docs/facts.md").read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if re.match(r"\| [A-Z]\d", line)]
    matches = [_ROW.fullmatch(line) for line in lines]
    assert [line for line, match in zip(lines, matches, strict=True) if match is None] == []
    return [Row(match["id"], match["where"].strip(), match["value"].strip()) for match in matches if match]


ROWS = _rows()
_VALUES = [row for row in ROWS if _VALUE.fullmatch(row.where)]
_RULES = [row for row in ROWS if _RULE.fullmatch(row.where)]
_DOCUMENTED = [row for row in ROWS if row.where == "documented"]


@cache
def _workspace() -> Workspace:
    return Workspace(REPOSITORY)


@cache
def _found() -> frozenset[tuple[str, str]]:
    """Rules and files of every finding, acknowledged or not."""
    result = Run(Plan(_workspace()), Selection(acknowledge=False)).result()
    return frozenset((finding.rule, finding.place.file) for finding in result.findings)


def _file(name: str) -> str:
    return f"programmes/{name}" if "/" in name else name


def _at(value: object, path: str) -> object:
    """The value at a path such as `tasks[plan].due.on`.

    Raises:
        KeyError: Nothing stands there.
    """
    steps = list(_STEP.finditer(path))
    assert "".join(step[0] for step in steps) == path
    for step in steps:
        value = _child(value, step["key"], step["entry"])
    return value


def _child(value: object, key: str | None, entry: str | None) -> object:
    if entry is None and isinstance(value, dict):
        return value[key]
    if entry is not None and isinstance(value, list):
        found = [one for one in value if isinstance(one, dict) and one.get("id") == entry]
        if len(found) == 1:
            return found[0]
        if entry.isdigit() and int(entry) < len(value):
            return value[int(entry)]
    raise KeyError(key or entry)


def _said(value: object) -> str:
    """A value as the table writes it."""
    if isinstance(value, list):
        return "; ".join(map(_said, value))
    if isinstance(value, dict):
        title = next((value[name] for name in _TITLES if name in value), None)
        return _said(title) if title is not None else "; ".join(f"{key} {said}" for key, said in value.items())
    return " ".join(str(value).split())


def test_every_fact_and_trap_has_a_row() -> None:
    expected = {f"{letter}{number:02}" for letter, last in _LAST.items() for number in range(1, last + 1)}

    assert {row.id for row in ROWS} == expected


def test_every_row_is_of_a_known_sort() -> None:
    assert len(_VALUES) + len(_RULES) + len(_DOCUMENTED) == len(ROWS)
    assert [row.id for row in _DOCUMENTED if len(row.value) < 30] == [], "a reason is a sentence"


def test_rows_come_in_order() -> None:
    ids = [row.id for row in ROWS]

    assert ids == sorted(ids)


def test_facts_of_the_documents_are_data() -> None:
    with_data = {row.id for row in _VALUES}

    assert sorted({row.id for row in ROWS if row.id[0] in "ABCDE"} - with_data) == []


@pytest.mark.parametrize("row", _VALUES, ids=lambda row: f"{row.id} {row.where}")
def test_value_stands_where_the_table_says(row: Row) -> None:
    match = _VALUE.fullmatch(row.where)
    assert match is not None
    document = _workspace().document(_file(match["file"]))
    value = _at(document.value, match["path"])
    entries = re.fullmatch(r"(\d+) entries", row.value)
    if entries:
        assert isinstance(value, list | dict)
        assert len(value) == int(entries[1])
    elif row.value.startswith("… "):
        assert row.value.removeprefix("… ") in _said(value)
    elif row.value:
        assert _said(value) == row.value


@pytest.mark.parametrize("row", _RULES, ids=lambda row: f"{row.id} {row.where}")
def test_rule_finds_what_the_table_says(row: Row) -> None:
    match = _RULE.fullmatch(row.where)
    assert match is not None
    assert _workspace().exists(_file(match["file"]))
    assert row.value == ""
    assert match["rule"] in RULES
    assert (match["rule"], _file(match["file"])) in _found()


def test_a_wrong_path_would_be_found() -> None:
    programme = _workspace().document("programmes/jim-2013/programme.yaml").value

    for path in ("deliverables[nothing]", "deliverables[plan].duee", "staff[9]", "title.on"):
        with pytest.raises(KeyError):
            _at(programme, path)
