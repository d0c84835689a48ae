"""Names that decide what is counted and lead nowhere: what they would have decided, nobody can tell."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from jamx.model.meeting import Attendees
from jamx.model.scalars import acknowledged
from jamx.rules.mentions import Sort

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from jamx.model.organisation import Organisation
    from jamx.model.programme import Programme
    from jamx.rules.known import Known
    from jamx.schedule.meeting_days import Held


class Astray(NamedTuple):
    """Which of a programme's names lead nowhere."""

    known: Known

    def meeting_of_a_track(self, meetings: Sequence[Held]) -> bool:
        """Whether a meeting belongs to a track that is not there: it may be any of them."""
        return self._some(Sort.TRACK, (each.meeting.track for each in meetings))

    def member_of_a_track(self, organisations: Mapping[str, Organisation]) -> bool:
        """Whether an organisation does."""
        return self._some(Sort.TRACK, (name for entry in organisations.values() for name in entry.tracks))

    def somebody(self, programme: Programme | None, meetings: Sequence[Held]) -> bool:
        """Whether it hangs on such a name for whom a meeting is, or which ones may be chosen."""
        if programme is None:
            return False
        return (
            self._some(Sort.GROUP, (each.meeting.group for each in meetings))
            or self._some(Sort.ATTENDING, (name for each in meetings for name in _named(each)))
            or self._some(Sort.MEMBER, (name for group in programme.groups for name in group.members))
            or self._some(Sort.MEETING, (name for choice in programme.choices for name in choice.of))
        )

    def _some(self, sort: Sort, names: Iterable[str | None]) -> bool:
        named = {name for name in names if name is not None and acknowledged(name) is None}
        return bool(named) and not self.known.certain(sort, named)


def _named(held: Held) -> Iterator[str]:
    chosen = held.meeting.organisations
    yield from chosen.ids if isinstance(chosen, Attendees) else ()
