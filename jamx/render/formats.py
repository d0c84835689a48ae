"""Which formats an agenda can have, and the function that makes each."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from jamx.views.agenda import AgendaView

AGENDA_FORMATS = ("md", "html", "json", "txt")
HAND_OUTS = frozenset({"md", "html", "txt"})
"""Formats people get: refused while their data contradicts itself."""


def agenda_text(view: AgendaView, to: str, root: Path) -> str:
    """An agenda in one of the formats, as text.

    Args:
        view: What it shows.
        to: One of `AGENDA_FORMATS`.
        root: The workspace, for its own templates.
    """
    if to == "json":
        from jamx.render.json_form import agenda_json  # noqa: PLC0415 - each format pays for itself

        return inert(agenda_json(view), to)
    from jamx.render.environment import environment, fill  # noqa: PLC0415
    from jamx.words.catalogue import catalogue  # noqa: PLC0415

    text = fill(environment(root, html=to == "html"), f"agenda.{to}", agenda=view, say=catalogue(view.language).say)
    if to != "html":
        return inert(_tidy(text), to)
    from jamx.render.page import guarded  # noqa: PLC0415

    return guarded(inert(text, to))


def terminal_agenda(view: AgendaView, *, colour: bool) -> str:
    """An agenda for a terminal, as wide as it is; with control sequences only where colours are wanted."""
    from jamx.render.terminal import agenda_on_terminal  # noqa: PLC0415 - Rich is for terminals

    return inert(agenda_on_terminal(view, colour=colour), "terminal")


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
