"""What one person attends: of occasions one, of choices some, and what is only for a group only with that group."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from jamx.model.meeting import Attendees
from jamx.schedule.amounts import NOTHING, Amount, exactly, one_of, some_of, total

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jamx.model.meeting import Meeting
    from jamx.model.programme import Programme
    from jamx.model.selection import Choice
    from jamx.schedule.meeting_days import Held
    from jamx.workspace.workspace import Folder


class Attended(NamedTuple):
    """Meetings, days of the calendar, and the same as working days."""

    meetings: Amount = NOTHING
    days: Amount = NOTHING
    work: Amount = NOTHING

    def plus(self, other: Attended) -> Attended:
        """Both together."""
        return Attended(*(mine.plus(yours) for mine, yours in zip(self, other, strict=True)))


_NONE = Attended()


def every(meetings: Sequence[Held]) -> Attended:
    """All of these meetings, each once."""
    return Attended(
        exactly(len(meetings)), total(each.days for each in meetings), total(each.work for each in meetings)
    )


def attended(folder: Folder, meetings: Sequence[Held]) -> Attended:
    """What one person attends of some meetings of a programme."""
    choices = folder.programme.choices if folder.programme is not None else ()
    choosable = {name for choice in choices for name in choice.of}
    found = _NONE
    for choice in choices:
        found = found.plus(_picked(choice, [each for each in meetings if each.name in choice.of]))
    certain = [each for each in meetings if each.name not in choosable]
    groups = {each.name: who for each in certain if (who := _only(folder, each.meeting)) is not None}
    found = found.plus(every([each for each in certain if each.name not in groups]))
    return found.plus(_of_groups(folder, [each for each in certain if each.name in groups], groups))


def one_attends(folder: Folder, meetings: Sequence[Held]) -> Attended:
    """What one person attends of a whole programme: what is for all, and one of the tracks that have meetings."""
    tracks = dict.fromkeys(each.meeting.track for each in meetings if each.meeting.track is not None)
    own = [attended(folder, [each for each in meetings if each.meeting.track == track]) for track in tracks]
    common = attended(folder, [each for each in meetings if each.meeting.track is None])
    return common.plus(Attended(*(one_of(column) for column in zip(*own, strict=True))))


def for_everybody(folder: Folder, meeting: Meeting) -> bool:
    """Whether a meeting is not for a group, or for some of the organisations, only."""
    return _only(folder, meeting) is None


def _picked(choice: Choice, meetings: Sequence[Held]) -> Attended:
    """The fewest and the most that somebody picks."""
    least = choice.min if isinstance(choice.min, int) else 0
    most = choice.max if isinstance(choice.max, int) else len(meetings)
    picks = Amount(min(least, len(meetings)), min(most, len(meetings)))
    return Attended(
        picks, some_of((each.days for each in meetings), picks), some_of((each.work for each in meetings), picks)
    )


def _of_groups(folder: Folder, meetings: Sequence[Held], groups: dict[str, frozenset[str]]) -> Attended:
    """Between what somebody attends who is in the fewest groups, and somebody who is in the most."""
    named = frozenset[str]().union(*groups.values())
    people = [*named, *(["somebody else"] if _taking_part(folder) - named else [])]
    listed = [every([each for each in meetings if one in groups[each.name]]) for one in people]
    least = Attended(*(one_of(column) for column in zip(*listed, strict=True)))
    unknown = every([each for each in meetings if not groups[each.name]])
    return least.plus(Attended(*(Amount(0, amount.most) for amount in unknown)))


def _only(folder: Folder, meeting: Meeting) -> frozenset[str] | None:
    """Who alone comes: organisations by id, none where nobody knows which; None where it is everybody."""
    chosen = meeting.organisations
    if isinstance(chosen, Attendees):
        taking_part = _taking_part(folder)
        if chosen.number is not None:
            return None if chosen.number == len(taking_part) else frozenset()
        return _members(folder.programme, chosen.ids, taking_part)
    return None if meeting.group is None else _members(folder.programme, (meeting.group,), _taking_part(folder))


def _members(programme: Programme | None, ids: Sequence[str], taking_part: frozenset[str]) -> frozenset[str] | None:
    groups = {group.id: group.members for group in (programme.groups if programme is not None else ())}
    found: set[str] = set()
    for one in ids:
        members = groups.get(one, (one,))
        if not members or (one in groups and not taking_part.issuperset(members)):
            return frozenset()
        found.update(members)
    return None if taking_part and found >= taking_part else frozenset(found)


def _taking_part(folder: Folder) -> frozenset[str]:
    return frozenset(one for one, entry in folder.own_organisations.items() if "participant" in entry.roles)
