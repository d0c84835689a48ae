"""Tables as CSV that a spreadsheet of the document's language opens right: text stays text, and letters letters."""

from __future__ import annotations

import csv
from io import StringIO
from typing import TYPE_CHECKING

from jamx.render.table import Table
from jamx.views.said import capital
from jamx.words.catalogue import catalogue
from jamx.words.clock import iso_clock
from jamx.words.languages import marks

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from jamx.views.checklist import ChecklistEntryView, ChecklistsView, ChecklistView
    from jamx.views.timetable import TimetableLineView, TimetableView

_FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""What a spreadsheet takes for the beginning of a formula."""

_MARK = "\ufeff"
"""Without it Excel reads å as two letters."""


_COLUMNS = (
    *("programme", "kind", "id", "title", "status", "first day", "last day", "meaning", "date", "weekday"),
    *("start", "end", "place", "mode", "track", "theme", "remarks"),
)


def timetable_csv(view: TimetableView) -> str:
    """The timetable, one line for each entry; days and hours as programs and spreadsheets read them."""
    return written(timetable_table(view).lines(view.language), view.language)


def timetable_table(view: TimetableView) -> Table:
    """The timetable as a table."""
    rows = tuple(_line(line, view.language) for line in (*view.lines, *view.undated))
    return Table(tuple(f"column.{key}" for key in _COLUMNS), rows)


def _line(line: TimetableLineView, language: str) -> Sequence[str]:
    say = catalogue(language).say
    return (
        line.programme_title or line.programme,
        capital(line.kind_text),
        line.id,
        line.title,
        say(f"status.{line.status}") if line.status else "",
        line.earliest or "",
        line.latest or "",
        say(f"meaning.{line.meaning}") if line.meaning and not line.day else "",
        line.text,
        line.weekday,
        iso_clock(line.start) or "",
        iso_clock(line.end) or "",
        line.place,
        line.mode_text,
        line.track_title,
        line.theme,
        "; ".join(line.notes),
    )


_TASKS = ("owner", "column.id", "task", "meeting", "due date", "date", "effort.column", "status", "answer")


def checklist_csv(view: ChecklistsView) -> str:
    """The checklists, one line for each entry of each list."""
    return written(checklist_table(view).lines(view.language), view.language)


def checklist_table(view: ChecklistsView) -> Table:
    """The checklists as a table."""
    return Table(_TASKS, tuple(_task(one, entry, view.language) for one in view.lists for entry in one.entries))


def _task(one: ChecklistView, entry: ChecklistEntryView, language: str) -> Sequence[str]:
    status = catalogue(language).say(f"progress.{entry.status}") if entry.status is not None else ""
    due = entry.due
    return (
        capital(one.owner_text) or one.title,
        entry.id,
        entry.title,
        entry.meeting_title,
        (due.latest or "") if due is not None else "",
        entry.due_text,
        "" if entry.effort_minutes is None else str(entry.effort_minutes),
        status,
        entry.answer,
    )


def written(rows: Iterable[Sequence[str]], language: str) -> str:
    """Rows as CSV: semicolons where the comma is a decimal sign, as in Swedish; no cell is a formula."""
    target = StringIO()
    target.write(_MARK)
    writer = csv.writer(target, delimiter=marks(language).cells, lineterminator="\r\n")
    writer.writerows([_inert(cell) for cell in row] for row in rows)
    return target.getvalue()


def _inert(cell: str) -> str:
    """The cell, with a mark that spreadsheets hide before what they would calculate."""
    flat = " ".join(cell.splitlines())
    return f"'{flat}" if flat.startswith(_FORMULA) else flat
