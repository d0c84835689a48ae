"""How long before each meeting its invitation goes out."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from jamx.model.calendar_date import DateValue
from jamx.model.relative_date import PROGRAMME, RelativeDate
from jamx.schedule.order import begins

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

    from jamx.model.phase import Milestone
    from jamx.model.programme import Programme
    from jamx.schedule.due_dates import DueDates
    from jamx.schedule.occurrences import Occurrence


class Invited(NamedTuple):
    """The invitation to one time of a meeting.

    Attributes:
        time: When the meeting is, or may be.
        number: Which of the programme's milestones invites to it.
        milestone: That one.
        days: How many days before that it goes out at most; negative after it.
    """

    time: Occurrence
    number: int
    milestone: Milestone
    days: int


def invitations(programme: Programme, times: Iterable[Occurrence], due_dates: DueDates) -> Iterator[Invited]:
    """The first invitation to each time of each meeting, where both have dates."""
    # Every meeting that can be named, also one whose times are not asked about: its invitation is not about others.
    names = {name for name, anchor in due_dates.anchors.items() if anchor.own == name}
    sent = _sent(programme, names)
    for time in times:
        closest = sent.get(time.ref.name) or _closest(sent.get("", ()), time)
        found = [(number, one, _days(one, time, due_dates)) for number, one in closest]
        known = [(days, number, one) for number, one, days in found if days is not None]
        counted = [each for each in known if not _passed(each[2], each[0], time)]
        if counted and len(known) == len(found):  # one without a date may be the first
            days, number, milestone = max(counted, key=lambda each: each[0])
            yield Invited(time, number, milestone, days)


def _sent(programme: Programme, meetings: Collection[str]) -> Mapping[str, Sequence[tuple[int, Milestone]]]:
    """The invitations by each meeting that they name; those that name none under the empty name."""
    found: dict[str, list[tuple[int, Milestone]]] = {}
    for number, one in enumerate(programme.milestones):
        if is_invitation(one) and one.status != "cancelled":
            for name in dict.fromkeys(_named(one, meetings) or ("",)):
                found.setdefault(name, []).append((number, one))
    return found


def _passed(milestone: Milestone, days: int, time: Occurrence) -> bool:
    """Whether an invitation that goes out after something else is only about what comes after it."""
    return days < 0 and _hangs(milestone, "after") and time.ref.name not in milestone.meetings


def _closest(general: Sequence[tuple[int, Milestone]], time: Occurrence) -> list[tuple[int, Milestone]]:
    """Of the invitations that name no meeting those of a meeting's track, else those to everything."""
    track, group = time.meeting.track, time.meeting.group
    own = [(number, one) for number, one in general if one.track is not None and one.track == track]
    return own or [(number, one) for number, one in general if one.track is None and group is None]


def is_invitation(milestone: Milestone) -> bool:
    """Whether a milestone is one: by its kind, which is in words."""
    return (milestone.kind or "").casefold() in {"invitation", "inbjudan"}


def _named(milestone: Milestone, meetings: Collection[str]) -> tuple[str, ...]:
    """The meetings an invitation names; `2 weeks before traff-1` names one too."""
    written = milestone.date.on if milestone.date is not None else None
    if milestone.meetings or not isinstance(written, RelativeDate) or not _hangs(milestone, "before"):
        return milestone.meetings
    return (written.anchor,) if written.anchor in meetings else ()


def _hangs(milestone: Milestone, side: str) -> bool:
    """Whether its date hangs on something else, on that side of it."""
    written = milestone.date.on if milestone.date is not None else None
    return isinstance(written, RelativeDate) and written.anchor not in {"", PROGRAMME} and written.side == side


def _days(milestone: Milestone, time: Occurrence, due_dates: DueDates) -> int | None:
    """Days from the invitation to the meeting at most."""
    if time.when is None:
        return None
    if milestone.dates is not None and milestone.date is None:
        sent = [each.on.earliest for each in milestone.dates.of if isinstance(each.on, DateValue)]
        first = min((day for day in sent if day is not None), default=None)
    else:
        value = due_dates.due(milestone.date, time.ref.name)
        first = value.earliest if value is not None else None
    start = begins(time.when)
    until = start.earliest if _follows(milestone, time) else start.latest
    return None if first is None or until is None else (until - first).days


def _follows(milestone: Milestone, time: Occurrence) -> bool:
    """Whether the invitation's date hangs on the meeting's, and is uncertain with it."""
    written = milestone.date.on if milestone.date is not None else None
    return isinstance(written, RelativeDate) and written.anchor in {"", time.ref.name}
