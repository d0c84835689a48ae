"""An agenda for each organisation that comes, in one go."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.api.asked import RefusedError, UnknownNameError
from jamx.model.meeting import Gathering

if TYPE_CHECKING:
    from jamx.api.asked import Document, Options
    from jamx.api.nouns import Target
    from jamx.api.workspace import Workspace

EVERY = "all"
"""Asked for in place of an organisation, none of which can have that id."""


def for_each(workspace: Workspace, target: Target, to: str, options: Options) -> tuple[Document, ...]:
    """The agendas of those that come, of the host and of the mentor.

    Raises:
        RefusedError: The file cannot be read or has faults of form, or its data has errors.
        UnknownNameError: Nobody knows the organisations by name.
    """
    made: list[Document] = []
    for one in _there(target):
        own = options.copy()
        own["organisation"] = one
        made += workspace.documents(target.ref, to, **own)
    return tuple(made)


def _there(target: Target) -> tuple[str, ...]:
    model = target.plan.workspace.loaded(target.ref).model
    if not isinstance(model, Gathering):
        raise RefusedError(target.faults())
    there = target.plan.timeline(target.ref, model).attendance
    if not there.organisations:
        raise UnknownNameError("organisation", EVERY, ())
    return tuple(dict.fromkeys(filter(None, (*there.organisations, there.host, there.mentor))))
