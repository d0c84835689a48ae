"""Which formats an agenda can have, and the function that makes each."""

from __future__ import annotations

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

        return agenda_json(view)
    from jamx.render.environment import environment, fill  # noqa: PLC0415
    from jamx.words.catalogue import catalogue  # noqa: PLC0415

    text = fill(
        environment(root, html=to == "html"), f"agenda.{to}", root, agenda=view, say=catalogue(view.language).say
    )
    return text if to == "html" else _tidy(text)


def terminal_agenda(view: AgendaView, *, colour: bool) -> str:
    """An agenda for a terminal, as wide as it is; with control sequences only where colours are wanted."""
    from jamx.render.terminal import agenda_on_terminal  # noqa: PLC0415 - Rich is for terminals

    return agenda_on_terminal(view, colour=colour)


def _tidy(text: str) -> str:
    """No blanks at line ends, never two empty lines in a row, one newline at the end."""
    lines: list[str] = []
    for line in text.splitlines():
        if line.strip() or (lines and lines[-1]):
            lines.append(line.rstrip(" \t"))
    return "\n".join(lines).strip("\n") + "\n"
