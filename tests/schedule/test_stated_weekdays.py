"""Stated weekdays: a date is looked at wherever a model may hold one, whatever is passed over on the way."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import pytest
from pydantic import Field

from jamx.model.agenda import Item, Part, Strand
from jamx.model.calendar_date import DateValue, parse_date
from jamx.model.entry import Entry
from jamx.model.meeting import Meeting
from jamx.model.scalars import DateField
from jamx.schedule import stated_weekdays
from jamx.schedule.stated_weekdays import StatedWeekday, contradicted_weekdays, contradicts_itself, stated_days
from jamx.workspace.workspace import Workspace

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jamx.findings import Path as Where

ROOT = Path(__file__).resolve().parents[2]


def every_date(value: object, path: Where = ()) -> Iterator[Where]:
    """Where dates stand, by looking into everything."""
    if isinstance(value, DateValue):
        yield path
    elif isinstance(value, Entry):
        for name, field in type(value).model_fields.items():
            yield from every_date(getattr(value, name), (*path, field.alias or name))
    elif isinstance(value, dict):
        for key, child in value.items():
            yield from every_date(child, (*path, key))
    elif isinstance(value, list | tuple):
        for number, child in enumerate(value):
            yield from every_date(child, (*path, number))


def every_day_wrong(value: DateValue) -> Iterator[tuple[date, int]]:
    day = value.earliest or value.latest
    assert day is not None
    yield day, (day.weekday() + 1) % 7


def test_every_date_of_the_real_programmes_is_looked_at(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stated_weekdays, "stated_days", every_day_wrong)
    workspace = Workspace(ROOT)
    looked_at = 0
    for ref in workspace.files:
        model = workspace.loaded(ref).model
        found = [one.path for one in contradicted_weekdays(model) if one.path[-1] != "text"]
        assert found == list(every_date(model)), ref.file
        looked_at += len(found)
    assert looked_at > 50


class Odd(Entry):
    """A date under a key that is no name in Python."""

    from_: Annotated[DateField | None, Field(alias="from")] = None
    title: str = ""
    part: Part | None = None


def test_only_what_may_hold_a_date_is_gone_through() -> None:
    """Agendas hold most of a programme, and no dates."""
    for known in (stated_weekdays._dated, stated_weekdays._parts):
        known.cache_clear()

    assert [key for _, key in stated_weekdays._dated(Odd)] == ["from"]
    assert {key for _, key in stated_weekdays._dated(Meeting)} == {
        *("tasks", "sources", "date", "dates", "occasions", "contacts", "days"),
    }
    assert stated_weekdays._dated(Item) == stated_weekdays._dated(Strand) == ()
    assert [one.path for one in contradicted_weekdays(Odd.model_validate({"from": "mån 2026-03-03"}))] == [("from",)]


@pytest.mark.parametrize("kind", ["on", "dates", "occasions", "days", "tasks"])
def test_a_weekday_is_found_in_each_place_of_a_meeting(kind: str) -> None:
    wrong = "mån 2026-03-03"
    said = {
        "on": f"date: {wrong}",
        "dates": f"dates: {{choose: 1, of: [2026-03-01, {wrong}]}}",
        "occasions": f"occasions: [{{date: {wrong}}}]",
        "days": f"days: [{{date: {wrong}}}]",
        "tasks": f"tasks: [{{title: T, due: {wrong}}}]",
    }[kind]
    (found,) = contradicted(said)

    assert (found.written, found.stated, found.day.isoformat()) == (wrong, 0, "2026-03-03")


def test_a_weekday_is_found_in_the_words_a_date_was_taken_from() -> None:
    (found,) = contradicted("date: {on: 2026-03-03, text: Måndagen den 3 mars}")

    assert (found.path, found.stated, found.day.isoformat()) == (("date", "text"), 0, "2026-03-03")


def contradicted(said: str) -> list[StatedWeekday]:
    file = "programmes/p/meetings/m.yaml"
    workspace = Workspace(Path("/nowhere"), {file: f"title: M\n{said}\n".encode()})
    (ref,) = workspace.files
    return contradicted_weekdays(workspace.loaded(ref).model)


TUESDAY = "2026-03-03"


@pytest.mark.parametrize(
    ("text", "stated"),
    [
        ("måndagen den 3 mars", 0),
        ("Måndag 3 mars", 0),
        ("MÅNDAG", 0),
        ("Monday, 3 March", 0),
        ("onsdagen den 3 mars kl. 9", 2),
        ("Sunday", 6),
        ("söndagen", 6),
        # it is one
        ("tisdagen den 3 mars", None),
        ("Tuesday", None),
        # it names another too, or begins with something else, or only looks so
        ("måndag eller onsdag", None),
        ("Monday or Tuesday", None),
        ("den 3 mars, måndag", None),
        ("i måndags", None),
        ("måndagsmötet", None),
        ("mån 3 mars", None),
        ("mondays", None),
        ("3 mars", None),
    ],
)
def test_words_that_begin_with_a_weekday(text: str, stated: int | None) -> None:
    for said in (
        f"date: {{on: {TUESDAY}, text: '{text}'}}",
        f"tasks: [{{title: T, due: {{on: {TUESDAY}, text: '{text}'}}}}]",
    ):
        key = ("date", "text") if said.startswith("date") else ("tasks", 0, "due", "text")
        expected = [] if stated is None else [(key, text, stated, TUESDAY)]
        assert [(one.path, one.written, one.stated, one.day.isoformat()) for one in contradicted(said)] == expected


@pytest.mark.parametrize("on", ["2026-03", "2026-03-03/2026-03-04", "/2026-03-03", "2026-W10", "unknown"])
def test_words_of_what_is_no_day_state_none(on: str) -> None:
    assert contradicted(f"date: {{on: {on}, text: Monday}}") == []


@pytest.mark.parametrize(
    ("on", "stated"),
    [
        ("2026-03-03", []),
        ("tis 2026-03-03", []),
        ("mån 2026-03-03", [(0, "2026-03-03")]),
        ("sön 2026-03-03", [(6, "2026-03-03")]),
        ("mån 2026-03-03/ons 2026-03-04", [(0, "2026-03-03")]),
        ("tis 2026-03-03/tor 2026-03-04", [(3, "2026-03-04")]),
        ("tis 2026-03-03/mån 2026-03-04", [(0, "2026-03-04")]),
        ("mån 2026-03-03/mån 2026-03-04", [(0, "2026-03-03"), (0, "2026-03-04")]),
        ("tis 2026-03-03/ons 2026-03-04", []),
        ("2026-03-03/mån 2026-03-04", [(0, "2026-03-04")]),
        ("mån 2026-03-03/2026-03-04", [(0, "2026-03-03")]),
        ("/mån 2026-03-04", [(0, "2026-03-04")]),
        ("mån 2026-03-03/", [(0, "2026-03-03")]),
        ("2026-03", []),
    ],
)
def test_weekdays_of_both_ends(on: str, stated: list[tuple[int, str]]) -> None:
    value = parse_date(on)
    found = contradicted(f"date: {on}")

    assert [(one.stated, one.day.isoformat()) for one in found] == stated
    assert {(one.path, one.written) for one in found} <= {(("date", "on"), on)}
    assert contradicts_itself(value) is bool(stated)
    assert [day.weekday() for day, _ in stated_days(value)] == [day.weekday() for day in _stated(value)]


def _stated(value: DateValue) -> Iterator[date]:
    if value.weekday is not None and value.earliest is not None:
        yield value.earliest
    if value.last_weekday is not None and value.latest is not None:
        yield value.latest


def test_words_and_their_date_are_both_told_and_so_is_what_stands_beside_them() -> None:
    wrong = "{on: mån 2026-03-03, text: Onsdag 3 mars}"
    tasks = f"[{{title: A, due: {wrong}}}, {{title: B, due: 2026-03-03}}, {{title: C, due: fre 2026-03-03}}]"
    found = contradicted(f"date: {wrong}\ntasks: {tasks}\ndays: [{{title: D}}, {{date: tor 2026-03-03}}]")

    assert sorted((one.path, one.stated) for one in found) == [
        (("date", "on"), 0),
        (("date", "text"), 2),
        (("days", 1, "date", "on"), 3),
        (("tasks", 0, "due", "on"), 0),
        (("tasks", 0, "due", "text"), 2),
        (("tasks", 2, "due", "on"), 4),
    ]


def test_in_anything_that_is_made_of_entries() -> None:
    wrong = parse_date("mån 2026-03-03")
    told = StatedWeekday((), "mån 2026-03-03", 0, date(2026, 3, 3))

    assert contradicted_weekdays(wrong) == [told]
    assert contradicted_weekdays(wrong, ("a", 1)) == [told._replace(path=("a", 1))]
    assert contradicted_weekdays({"a": 1, "b": [None, wrong], "c": (wrong,)}, ("x",)) == [
        told._replace(path=("x", "b", 1)),
        told._replace(path=("x", "c", 0)),
    ]
    assert contradicted_weekdays("mån 2026-03-03") == contradicted_weekdays(None) == []
