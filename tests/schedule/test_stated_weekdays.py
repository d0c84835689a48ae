"""Stated weekdays: a date is looked at wherever a model may hold one, whatever is passed over on the way."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from jamx.model.calendar_date import DateValue
from jamx.model.entry import Entry
from jamx.schedule import stated_weekdays
from jamx.schedule.stated_weekdays import contradicted_weekdays
from jamx.workspace.workspace import Workspace

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from jamx.findings import Path as Where
    from jamx.schedule.stated_weekdays import StatedWeekday

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
    monkeypatch.setattr(stated_weekdays, "_plain", lambda value: False)
    workspace = Workspace(ROOT)
    looked_at = 0
    for ref in workspace.files:
        model = workspace.loaded(ref).model
        found = [one.path for one in contradicted_weekdays(model) if one.path[-1] != "text"]
        assert found == list(every_date(model)), ref.file
        looked_at += len(found)
    assert looked_at > 50


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
