"""Which formats a document can have, and what makes each."""

from __future__ import annotations

import re
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from jamx.views.agenda import AgendaView
    from jamx.views.calendar import CalendarView
    from jamx.views.checklist import ChecklistsView
    from jamx.views.grid import GridView
    from jamx.views.invitation import InvitationView
    from jamx.views.participants import ParticipantsView
    from jamx.views.programme_view import ProgrammeView
    from jamx.views.timetable import TimetableView

    Shown = AgendaView | TimetableView | GridView | ChecklistsView | InvitationView

FORMATS: Mapping[str, tuple[str, ...]] = {
    "agenda": ("md", "html", "json", "txt", "ics", "docx", "pdf"),
    "timetable": ("md", "html", "json", "csv", "txt", "ics", "docx", "pdf", "xlsx"),
    "checklist": ("md", "html", "json", "csv", "txt", "ics", "docx", "pdf", "xlsx"),
    "invitation": ("txt",),
}
"""The formats of each kind of document."""

BINARY = frozenset({"docx", "pdf", "xlsx"})
"""Formats that are no text; what makes them is installed by an extra of the same name."""

AGENDA_FORMATS = tuple(to for to in FORMATS["agenda"] if to not in {*BINARY, "ics"})
"""Those of an agenda that are text to read."""

HAND_OUTS = frozenset({"md", "html", "txt", "csv", "ics", *BINARY})
"""Formats people get: refused while their data contradicts itself."""


def document_text(noun: str, view: Shown, to: str, root: Path) -> str:
    """A document in one of its formats, as text.

    Args:
        noun: What it is; also the name of its templates, and of the view in them.
        view: What it shows.
        to: One of `FORMATS[noun]`.
        root: The workspace, for its own templates.
    """
    table = _TABLES.get((noun, to))
    if table is not None:
        module, function = table
        text: str = getattr(import_module(f"jamx.render.{module}"), function)(view)
        return inert(text, to)
    from jamx.render.environment import environment, fill  # noqa: PLC0415 - each format pays for itself
    from jamx.words.catalogue import catalogue  # noqa: PLC0415

    facts = {noun: view, "say": catalogue(view.language).say}
    text = fill(environment(root, html=to == "html"), f"{noun}.{to}", **facts)
    if to != "html":
        return inert(_tidy(text), to)
    from jamx.render.page import guarded  # noqa: PLC0415

    return guarded(inert(text, to))


def document_bytes(noun: str, view: Shown, to: str, root: Path, base: bytes = b"") -> bytes:
    """A document in one of the formats that are no text.

    Args:
        noun: What it is.
        view: What it shows.
        to: One of `BINARY`.
        root: The workspace, for its own templates: a PDF is made from the page.
        base: The organiser's own Word document, whose styles, header and footer are used.

    Raises:
        ExtraMissingError: What makes it is not installed.
        TemplateFaultError: A template of the workspace is wrong.
    """
    if to == "pdf":
        from jamx.render.pdf_form import pdf  # noqa: PLC0415 - each format pays for itself

        return pdf(document_text(noun, view, "html", root))
    if to == "docx":
        from jamx.render.extras import need  # noqa: PLC0415

        need("docx", "python-docx", "docx")
    module, function = _FILES[noun, to]
    make = getattr(import_module(f"jamx.render.{module}"), function)
    made: bytes = make(view, base) if to == "docx" else make(view)
    return made


_FILES = {
    ("agenda", "docx"): ("docx_agenda", "agenda_docx"),
    ("timetable", "docx"): ("docx_timetable", "timetable_docx"),
    ("grid", "docx"): ("docx_grid", "grid_docx"),
    ("checklist", "docx"): ("docx_checklist", "checklist_docx"),
    ("timetable", "xlsx"): ("xlsx_form", "timetable_xlsx"),
    ("grid", "xlsx"): ("xlsx_form", "grid_xlsx"),
    ("checklist", "xlsx"): ("xlsx_form", "checklist_xlsx"),
}
"""The module and the function that make them."""


def calendar_text(view: CalendarView) -> str:
    """A calendar as iCalendar; its lines end with CR LF, and none begins with what CI runners act upon."""
    from jamx.render.calendar_file import calendar_ics  # noqa: PLC0415 - the library is for calendars

    return calendar_ics(view)


_TABLES = {
    ("agenda", "json"): ("json_form", "agenda_json"),
    ("timetable", "json"): ("json_timetable", "timetable_json"),
    ("timetable", "csv"): ("csv_form", "timetable_csv"),
    ("grid", "csv"): ("csv_grid", "grid_csv"),
    ("checklist", "json"): ("json_checklist", "checklist_json"),
    ("checklist", "csv"): ("csv_form", "checklist_csv"),
}
"""Formats without a template: the module and the function that make them."""


def terminal_agenda(view: AgendaView, *, colour: bool) -> str:
    """An agenda (its `view`) for a terminal, as wide as it is; with control sequences only where `colour` is wanted."""
    from jamx.render.terminal import agenda_on_terminal  # noqa: PLC0415 - Rich is for terminals

    return inert(agenda_on_terminal(view, colour=colour), "terminal")


def terminal_timetable(view: TimetableView, *, colour: bool) -> str:
    """A timetable for a terminal."""
    from jamx.render.terminal_timetable import timetable_on_terminal  # noqa: PLC0415

    return inert(timetable_on_terminal(view, colour=colour), "terminal")


def terminal_grid(view: GridView, *, colour: bool) -> str:
    """The grid of a meeting for a terminal."""
    from jamx.render.terminal_grid import grid_on_terminal  # noqa: PLC0415

    return inert(grid_on_terminal(view, colour=colour), "terminal")


def terminal_checklist(view: ChecklistsView, *, colour: bool) -> str:
    """Checklists for a terminal."""
    from jamx.render.terminal_checklist import checklist_on_terminal  # noqa: PLC0415

    return inert(checklist_on_terminal(view, colour=colour), "terminal")


def listed(what: str, lines: Sequence[Any], to: str, language: str, *, colour: bool) -> str:
    """A list to look around in (`programme_list`, `meeting_list`), as text or JSON."""
    if to == "json":
        return inert(getattr(import_module("jamx.render.json_lists"), f"{what}_json")(lines), "json")
    made: str = getattr(import_module("jamx.render.terminal_lists"), what)(lines, language, colour=colour)
    return inert(made, "terminal")


def people_text(views: Sequence[ParticipantsView], to: str, language: str, *, colour: bool) -> str:
    """The participants of some programmes, as text, JSON or CSV."""
    if to == "json":
        from jamx.render.json_people import participant_list_json  # noqa: PLC0415

        return inert(participant_list_json(views), "json")
    if to == "csv":
        from jamx.render.csv_people import participant_list_csv  # noqa: PLC0415

        return inert(participant_list_csv(views, language), "csv")
    from jamx.render.terminal_people import participant_list  # noqa: PLC0415

    return inert(participant_list(views, language, colour=colour), "terminal")


def people_bytes(views: Sequence[ParticipantsView], language: str) -> bytes:
    """The participants of some programmes, as an Excel file.

    Raises:
        ExtraMissingError: What makes it is not installed.
    """
    from jamx.render.xlsx_form import participants_xlsx  # noqa: PLC0415

    return participants_xlsx(views, language)


def programme_text(view: ProgrammeView, to: str, *, colour: bool) -> str:
    """A programme as a whole, as text or JSON."""
    if to == "json":
        from jamx.render.json_lists import programme_json  # noqa: PLC0415

        return inert(programme_json(view), "json")
    from jamx.render.terminal_lists import programme_on_terminal  # noqa: PLC0415

    return inert(programme_on_terminal(view, colour=colour), "terminal")


_LINE_COMMAND = re.compile(r"^([^\S\n]*):(?=:)", re.MULTILINE)
_BREAKS = {"md": ("\\:", "##\\["), "html": ("&#58;", "##&#91;"), "json": (":", "##\\u005b")}


def inert(text: str, to: str) -> str:
    """A document in which a CI runner that prints it finds none of its commands (`::error::` first, `##[group]`)."""
    colon, bracket = _BREAKS.get(to, (":\u2060", "##\u2060["))
    return _LINE_COMMAND.sub(lambda found: found[1] + colon, text).replace("##[", bracket)


def _tidy(text: str) -> str:
    """No blanks at line ends, never two empty lines in a row, one newline at the end."""
    lines: list[str] = []
    for line in text.split("\n"):
        if line.strip() or (lines and lines[-1]):
            lines.append(line.rstrip(" \t"))
    return "\n".join(lines).strip("\n") + "\n"
