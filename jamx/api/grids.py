"""The grid of a meeting: the view of its agenda, laid out by times and rooms."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.api.nouns import agenda_of, refuse_unknown

if TYPE_CHECKING:
    from jamx.api.nouns import Target
    from jamx.views.grid import GridView


def grid_of(target: Target) -> GridView:
    """The view of a grid, of what concerns an organisation or a function where one is asked for.

    Raises:
        RefusedError: The file cannot be read or has faults of form.
        UnknownNameError: Nobody of that name is there.
    """
    from jamx.views.grid_concerns import Concern, narrowed  # noqa: PLC0415 - each document pays for itself
    from jamx.views.grid_view import grid_view  # noqa: PLC0415
    from jamx.views.wordings import wording_of  # noqa: PLC0415

    workspace, asked = target.plan.workspace, target.asked
    folder = workspace.folder(target.ref.programme)
    refuse_unknown(workspace, (target.ref.programme,), asked)
    agenda = agenda_of(target)
    functions = folder.programme.functions if folder.programme is not None else {}
    concerns = [
        Concern(sort, name, frozenset(peers))
        for sort, name, peers in (
            ("organisation", asked.organisation, folder.organisations),
            ("function", asked.function, functions),
        )
        if name is not None
    ]
    return grid_view(narrowed(agenda, concerns, wording_of(agenda.language, workspace, folder)))
