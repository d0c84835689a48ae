"""Tables as Excel files: text is text, days are days, hours are hours; the header stays in sight and filters."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

from jamx.render.csv_form import checklist_table, timetable_table
from jamx.render.csv_grid import grid_table
from jamx.render.extras import need
from jamx.render.package import CORE, Properties, core_properties, repacked
from jamx.words.catalogue import catalogue

if TYPE_CHECKING:
    from jamx.render.table import Table
    from jamx.views.checklist import ChecklistsView
    from jamx.views.grid import GridView
    from jamx.views.timetable import TimetableView


def timetable_xlsx(view: TimetableView) -> bytes:
    """The timetable, one row for each entry."""
    return _made(view, timetable_table(view), "timetable")


def checklist_xlsx(view: ChecklistsView) -> bytes:
    """The checklists, one row for each entry."""
    return _made(view, checklist_table(view), "checklist")


def grid_xlsx(view: GridView) -> bytes:
    """The grid of a meeting, one row for each thing that happens."""
    return _made(view, grid_table(view), "grid")


def _made(view: TimetableView | ChecklistsView | GridView, table: Table, tab: str) -> bytes:
    """The file; a draft says so on its tab, and on a second sheet why."""
    need("openpyxl", "openpyxl", "xlsx")
    from openpyxl import Workbook  # noqa: PLC0415 - only Excel files pay for it

    from jamx.render.xlsx_sheet import fill, listed  # noqa: PLC0415

    say = catalogue(view.language).say
    book = Workbook()
    draft = say("draft") if view.draft else ""
    fill(book.worksheets[0], " – ".join(filter(None, (draft, say(tab)))), table, view.language)
    if view.draft and view.contradictions:
        listed(book.create_sheet(), draft, say("contradictions"), [found.message for found in view.contradictions])
    target = BytesIO()
    book.save(target)
    publisher = view.organiser.name if view.organiser is not None else ""
    about = Properties(view.title, publisher, view.language, draft)
    return repacked(target.getvalue(), {CORE: core_properties(about)})
