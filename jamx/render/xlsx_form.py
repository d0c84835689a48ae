"""Tables as Excel files: text is text, days are days, hours are hours; the header stays in sight and filters."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

from jamx.render.csv_form import checklist_table, timetable_table
from jamx.render.csv_grid import grid_table
from jamx.render.csv_people import participants_table
from jamx.render.extras import need
from jamx.render.package import CORE, Properties, core_properties, repacked
from jamx.words.catalogue import catalogue

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jamx.render.table import Table
    from jamx.views.agenda import ContradictionView
    from jamx.views.checklist import ChecklistsView
    from jamx.views.grid import GridView
    from jamx.views.participants import ParticipantsView
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


def participants_xlsx(views: Sequence[ParticipantsView], language: str) -> bytes:
    """The participants of some programmes, one row for each entry and each empty seat."""
    title = views[0].title if len(views) == 1 else ""
    say = catalogue(language).say
    about = Properties(" – ".join(filter(None, (title, say("people.people")))), "", language)
    return _file(about, participants_table(views, language), "people.people", ())


def _made(view: TimetableView | ChecklistsView | GridView, table: Table, tab: str) -> bytes:
    publisher = view.organiser.name if view.organiser is not None else ""
    draft = catalogue(view.language).say("draft") if view.draft else ""
    about = Properties(view.title, publisher, view.language, draft)
    return _file(about, table, tab, view.contradictions)


def _file(about: Properties, table: Table, tab: str, contradictions: Sequence[ContradictionView]) -> bytes:
    """The file; a draft says so on its tab, and on a second sheet why."""
    need("openpyxl", "openpyxl", "xlsx")
    from openpyxl import Workbook  # noqa: PLC0415 - only Excel files pay for it

    from jamx.render.xlsx_sheet import fill, listed  # noqa: PLC0415

    say = catalogue(about.language).say
    book = Workbook()
    fill(book.worksheets[0], " – ".join(filter(None, (about.draft, say(tab)))), table, about.language)
    if about.draft and contradictions:
        listed(book.create_sheet(), about.draft, say("contradictions"), [found.message for found in contradictions])
    target = BytesIO()
    book.save(target)
    return repacked(target.getvalue(), {CORE: core_properties(about)})
