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
        AbsentError: They have nothing to do with the meeting.
    """
    from jamx.views.grid_view import grid_view  # noqa: PLC0415 - each document pays for itself

    refuse_unknown(target.plan.workspace, (target.ref.programme,), target.asked)
    return grid_view(agenda_of(target))
