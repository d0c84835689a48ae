"""The view that a document of a kind shows, whatever its format."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.api.grids import grid_of
from jamx.api.nouns import AGENDA, CHECKLIST, INVITATION, agenda_of, checklist_of, invitation_of, is_grid, timetable_of

if TYPE_CHECKING:
    from jamx.api.nouns import Noun, Target
    from jamx.render.formats import Shown


def shown(noun: Noun, target: Target, to: str) -> tuple[str, Shown]:
    """What a document is made of, and its name among templates; as JSON, a grid is the agenda it is laid out from."""
    if noun is AGENDA or (is_grid(noun, target.ref) and to == "json"):
        return "agenda", agenda_of(target)
    if is_grid(noun, target.ref):
        return "grid", grid_of(target)
    if noun is CHECKLIST:
        return noun.name, checklist_of(target)
    if noun is INVITATION:
        return noun.name, invitation_of(target)
    return noun.name, timetable_of(target)
