"""Svenska."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from jamx.words.parts import merged

if TYPE_CHECKING:
    TEXTS: dict[str, str]

PARTS = {
    "documents": "DOCUMENTS",
    "agenda": "AGENDA",
    "calendar_days": "CALENDAR_DAYS",
    "calendar_order": "CALENDAR_ORDER",
    "checklists": "CHECKLISTS",
    "holidays": "HOLIDAYS",
    "invitations": "INVITATIONS",
    "looking": "LOOKING",
    "own_marks": "OWN_MARKS",
    "pace": "PACE",
    "people": "PEOPLE",
    "programme": "PROGRAMME",
    "reading": "READING",
    "reference": "REFERENCE",
    "site": "SITE",
    "tasks": "TASKS",
    "texts": "WRITTEN",
    "timetable": "TIMETABLE",
}
"""The modules of this language and the texts each holds; an agenda needs the first alone."""


@cache
def _texts() -> dict[str, str]:
    return merged(__name__, PARTS)


def __getattr__(name: str) -> Any:
    """`TEXTS`, all parts in one, put together when somebody wants it."""
    if name != "TEXTS":
        raise AttributeError(name)
    return _texts()
