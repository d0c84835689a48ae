"""Meetings in a list, as one looks around in a workspace: programme by programme, in date order."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from jamx.views.audience import Audience
from jamx.views.timetable_view import TimetableRequest, timetable_view

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jamx.schedule.plan import Plan
    from jamx.views.timetable import TimetableLineView


class MeetingLineView(NamedTuple):
    """A meeting with all its times: one, or the alternatives or occasions there are."""

    programme: str
    id: str
    times: tuple[TimetableLineView, ...]

    @property
    def first(self) -> TimetableLineView:
        """The first of its times, for what they have in common."""
        return self.times[0]

    @property
    def address(self) -> str:
        """How commands call it."""
        return f"{self.programme}/{self.id}"


def meeting_lines(plan: Plan, programmes: Sequence[str], language: str | None = None) -> tuple[MeetingLineView, ...]:
    """The meetings of some programmes; those whose file cannot be read are left out."""
    return tuple(line for programme in programmes for line in _of(plan, programme, language))


def _of(plan: Plan, programme: str, language: str | None) -> Iterator[MeetingLineView]:
    view = timetable_view(plan, (programme,), TimetableRequest(Audience.ORGANISER, language), several=False)
    found: dict[str, list[TimetableLineView]] = {}
    for line in (*view.lines, *view.undated):
        if line.kind in {"meeting", "occasion"}:
            found.setdefault(line.id, []).append(line)
    for name, times in found.items():
        yield MeetingLineView(programme, name, tuple(times))
