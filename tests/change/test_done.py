"""What has to change in a follow-up when a task is done, or open again."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from jamx.change.done import Mark, marked
from jamx.source.operations import Insert, Operation, Remove, SetValue

if TYPE_CHECKING:
    from jamx.source.values import Value

DAY = date(2023, 3, 1)


@pytest.mark.parametrize(
    ("entry", "mark", "operations"),
    [
        ({"status": "open"}, Mark("t"), [SetValue(("t", "status"), "done")]),
        (
            {"status": "started", "date": "2023-02-01"},
            Mark("t", today=DAY),
            [SetValue(("t", "status"), "done"), SetValue(("t", "date"), "2023-03-01")],
        ),
        ({"status": "started", "date": "2023-02-01"}, Mark("t"), [SetValue(("t", "status"), "done")]),
        ({"status": "done"}, Mark("t"), []),
        ({"status": "done"}, Mark("t", today=DAY), [Insert(("t",), "date", "2023-03-01", "status")]),
        ({"status": "done", "date": "2023-02-01"}, Mark("t", today=DAY), []),
        ({"status": "done", "text": "x"}, Mark("t", undo=True), [SetValue(("t", "status"), "open")]),
        (
            {"status": "done", "date": "2023-02-01"},
            Mark("t", undo=True, today=DAY),
            [SetValue(("t", "status"), "open"), Remove(("t", "date"), keeping=True)],
        ),
        ({"status": "dropped", "date": "2023-02-01"}, Mark("t", undo=True), []),
        ({"status": "open"}, Mark("t", undo=True), []),
    ],
)
def test_an_entry_that_is_there_changes_no_more_than_it_must(
    entry: Value, mark: Mark, operations: list[Operation]
) -> None:
    assert list(marked({"t": entry}, mark)) == operations


def test_an_entry_that_is_missing_is_added() -> None:
    assert list(marked(None, Mark("t"))) == [Insert((), "t", {"status": "done"})]
    assert list(marked({}, Mark("t", today=DAY))) == [Insert((), "t", {"status": "done", "date": "2023-03-01"})]
    assert list(marked({"t": None}, Mark("t"))) == [SetValue(("t",), {"status": "done"})]
    assert list(marked({"s": {"status": "done"}}, Mark("t", undo=True))) == []
