"""The Python face: load a workspace, check it, render from it. The command line uses nothing else.

What stands in `__all__` is meant for others; `docs/python.md` shows how it is used.
"""

from __future__ import annotations

import sys
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, Unpack

from jamx.api.asked import AbsentError, Asked, Document, Options, RefusedError, UnknownNameError
from jamx.api.calendars import SendingError, left_out_text
from jamx.api.choices import noun_named
from jamx.api.nouns import WHOLE, is_meeting
from jamx.api.workspace import Workspace
from jamx.check.selection import Selection
from jamx.findings import Finding, Result, Severity
from jamx.render.extras import ExtraMissingError
from jamx.render.formats import (
    AGENDA_FORMATS,
    BINARY,
    FORMATS,
    terminal_agenda,
    terminal_checklist,
    terminal_grid,
    terminal_timetable,
)
from jamx.rules.table import RULES
from jamx.views.audience import Audience
from jamx.views.calendar import METHODS, Sending
from jamx.workspace.address import UnknownAddressError
from jamx.workspace.files import FileRef
from jamx.workspace.root import find_root
from jamx.workspace.suggestions import nearest

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from jamx.api.changes import Change, ChangeError
    from jamx.api.fixing import Fixed
    from jamx.api.scaffolding import BadDateError, BadNameError, ExistingError, Made, Wanted, init, new
    from jamx.api.upgrading import Upgraded, upgrade
    from jamx.output import WriteError
    from jamx.render.template_fault import TemplateFaultError
    from jamx.views.agenda import AgendaView
    from jamx.views.checklist import ChecklistsView
    from jamx.views.grid import GridView
    from jamx.views.timetable import TimetableView
    from jamx.words.messages import message

_LATER = {
    "jamx.api.changes": ("Change", "ChangeError"),
    "jamx.api.fixing": ("Fixed",),
    "jamx.api.scaffolding": ("BadDateError", "BadNameError", "ExistingError", "Made", "Wanted", "init", "new"),
    "jamx.api.upgrading": ("Upgraded", "upgrade"),
    "jamx.output": ("WriteError",),
    "jamx.render.template_fault": ("TemplateFaultError",),
    "jamx.views.agenda": ("AgendaView",),
    "jamx.views.checklist": ("ChecklistsView",),
    "jamx.views.grid": ("GridView",),
    "jamx.views.timetable": ("TimetableView",),
    "jamx.words.messages": ("message",),
}
"""What only some runs need, imported when somebody asks for it: most only read, and show one kind of document."""

__all__ = [
    "AGENDA_FORMATS",
    "BINARY",
    "FORMATS",
    "METHODS",
    "RULES",
    "WHOLE",
    "AbsentError",
    "AgendaView",
    "Asked",
    "Audience",
    "BadDateError",
    "BadNameError",
    "Change",
    "ChangeError",
    "ChecklistsView",
    "Document",
    "ExistingError",
    "ExtraMissingError",
    "FileRef",
    "Finding",
    "Fixed",
    "GridView",
    "Made",
    "Options",
    "RefusedError",
    "Result",
    "Selection",
    "Sending",
    "SendingError",
    "Severity",
    "TemplateFaultError",
    "TimetableView",
    "UnknownAddressError",
    "UnknownNameError",
    "Upgraded",
    "Wanted",
    "Workspace",
    "WriteError",
    "find_root",
    "findings_text",
    "init",
    "json_report",
    "left_out_text",
    "load",
    "message",
    "nearest",
    "new",
    "on_terminal",
    "render",
    "terminal_agenda",
    "text_report",
    "upgrade",
]


if not TYPE_CHECKING:  # else every name would be one of the face to whoever checks types

    def __getattr__(name: str) -> Any:
        """A name of the face that only some runs need."""
        for module, names in _LATER.items():
            if name in names:
                return getattr(import_module(module), name)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def load(root: str | Path) -> Workspace:
    """The workspace in a folder, or in the nearest folder above it that is one.

    Raises:
        FileNotFoundError: There is none.
    """
    found = find_root(Path(root))
    if found is None:
        raise FileNotFoundError(f"no workspace in {root}")
    return Workspace(found)


def render(
    workspace: Workspace, address: str, to: str = "md", audience: Audience | None = None, *, noun: str = "agenda"
) -> str:
    """The document at an address, as text.

    Args:
        workspace: Where.
        address: Of what; the first, where it is that of several.
        to: The format, one of those that are text.
        audience: For whom; participants where nobody says.
        noun: The kind of document: `agenda`, `timetable`, `checklist` or `invitation`.

    Raises:
        UnknownAddressError: Nothing stands there.
        RefusedError: Errors in its data stand in the way.
        ValueError: The format is no text (`Workspace.document(...).data` has its bytes), or there is no such format,
            kind of document or audience.
    """
    if to in BINARY:
        raise ValueError(f"{to} is no text: Workspace.document(...).data has its bytes")
    refs = workspace.find(address, noun=noun)
    return workspace.document(refs[0], to, noun=noun, audience=audience).text


def on_terminal(
    workspace: Workspace, ref: FileRef, noun: str = "agenda", *, colour: bool = False, **options: Unpack[Options]
) -> str:
    """A document for a terminal, as wide as it is; options as in `Asked`.

    Args:
        workspace: Where.
        ref: What it is made from.
        noun: The kind of document.
        colour: Whether the terminal shows colours.

    Raises:
        RefusedError: The file cannot be read or has faults of form.
        UnknownNameError: There is no such organisation, function or track.
        ValueError: There is no such kind of document, audience or language.
    """
    noun_named(noun)
    if noun == "timetable" and is_meeting(ref):
        return terminal_grid(workspace.grid(ref, for_programs=True, **options), colour=colour)
    if noun == "timetable":
        return terminal_timetable(workspace.timetable(ref, **options), colour=colour)
    if noun == "checklist":
        return terminal_checklist(workspace.checklist(ref, **options), colour=colour)
    return terminal_agenda(workspace.agenda(ref, for_programs=True, **options), colour=colour)


def json_report(result: Result, language: str = "en") -> str:
    """A run (`result`) for programs: what `jamx check --format json` says, its sentences in a `language`."""
    from jamx.report.json_text import json_report as made  # noqa: PLC0415 - rendering needs no report

    return made(result, language)


def text_report(result: Result, language: str, lines_of: Callable[[str], Sequence[str]]) -> str:
    """A run (`result`) for people, in a `language`; `lines_of` gives a file's lines for the excerpts."""
    from jamx.report.plain_text import text_report as made  # noqa: PLC0415

    return made(result, language, lines_of)


def findings_text(found: Sequence[Finding], language: str, lines_of: Callable[[str], Sequence[str]]) -> str:
    """Some findings for people, without a sum.

    Args:
        found: The findings.
        language: `sv` or `en`.
        lines_of: A file's lines for the excerpts, as `Workspace.lines` gives them.
    """
    from jamx.report.plain_text import findings_text as made  # noqa: PLC0415

    return made(found, language, lines_of)


vars(sys.modules["jamx"])["render"] = render
"""Importing the package of that name puts it in the function's place; `jamx.render(...)` is the function."""
