"""Totals that a programme or a track states, each with what may have been counted."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from jamx.findings import Place, Related
from jamx.model.kinds import Kind
from jamx.rules.astray import Astray
from jamx.rules.known import Known
from jamx.schedule.amounts import Amount, exactly, total
from jamx.schedule.attending import Attended, attended, every, for_everybody
from jamx.schedule.meeting_days import held, whole
from jamx.schedule.people import everybody, number_of
from jamx.schedule.totals import of_track, participants, size, themes

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from jamx.findings import Finding, Path
    from jamx.model.organisation import Organisation
    from jamx.model.programme import Programme
    from jamx.model.stated import Stated
    from jamx.schedule.meeting_days import Held
    from jamx.schedule.plan import Plan
    from jamx.workspace.workspace import Folder


class Total(NamedTuple):
    """A stated number.

    Attributes:
        of: What it is the number of.
        stated: As announced.
        place: Where that stands.
        readings: What is listed, one way of counting after the other; none where nothing is.
    """

    of: str
    stated: int
    place: Place
    readings: tuple[Amount, ...]

    @property
    def differs(self) -> bool:
        """Whether something is listed, and no way of counting it comes to this."""
        return bool(self.readings) and not any(reading.may_be(self.stated) for reading in self.readings)

    @property
    def exact(self) -> float | None:
        """What is listed, where that is one number."""
        return self.readings[0].exact if self.readings else None

    @property
    def shown(self) -> tuple[str, str]:
        """What is listed as a text, and the sentence it belongs in."""
        least, most = self.readings[0]
        if most is None:
            return _number(least), f"{self.of}-least"
        return (_number(least) if least == most else f"{_number(least)}–{_number(most)}"), self.of


def _number(value: float) -> str:
    """Days may be halves."""
    return f"{int(value) or ''}½" if value % 1 else f"{int(value)}"


class Listed(NamedTuple):
    """What a programme or a track states, and what is listed of it.

    Attributes:
        folder: The folder of the programme.
        programme: The programme.
        path: Where its totals stand.
        stated: The totals.
        organisations: Those that take part; none where that cannot be told.
        meetings: Its meetings, the cancelled ones too; none where some cannot be read.
        track: The track.
        people: How many participants are listed; None where nobody is.
    """

    folder: Folder
    programme: Programme
    path: Path
    stated: Stated
    organisations: Mapping[str, Organisation]
    meetings: Sequence[Held]
    track: str | None = None
    people: Amount | None = None

    def at(self, *segments: str) -> Place:
        """The place of something below `stated`."""
        return Place(self.folder.ref.file, (*self.path, *segments))

    def seen(self, table: Finding) -> tuple[Related, ...]:
        """A finding about a table as the other end of another."""
        return (Related(table.place, "count-cell", table.arguments), *table.related)

    def totals(self) -> Iterator[Total]:
        """Every number that is stated, in the order of the model."""
        for of, counted in self._counts():
            said = self.stated.total(of)
            if said is not None:
                yield Total(of, said, self.at(of), tuple(counted()))

    def _counts(self) -> Iterator[tuple[str, Callable[[], Sequence[Amount]]]]:
        """How each number is counted, one way after the other; only what is stated need be."""
        yield "organisations", lambda: [size(self.organisations.values())] if self.organisations else []
        yield "meetings", lambda: [way.meetings for way in self.ways()]
        yield "days", self._days
        yield "themes", self._themes
        yield "groups", self._groups
        yield "tracks", self._tracks
        yield "participants", lambda: [self.people] if self.people is not None else []

    def _days(self) -> list[Amount]:
        begun = [total(whole(each.days) for each in group) for group in self._counted()]
        return [*(amount for way in self.ways() for amount in (way.days, way.work)), *begun]

    def _groups(self) -> list[Amount]:
        groups = [group for group in self.programme.groups if self.track in {None, group.of}]
        counts = (len(groups), *Counter(group.kind for group in groups).values()) if groups else ()
        return [exactly(count) for count in counts]

    def _tracks(self) -> list[Amount]:
        tracks = self.programme.tracks
        return [exactly(len(tracks))] if tracks and self.track is None else []

    def _themes(self) -> list[Amount]:
        found = [themes(group) for group in self._counted()]
        return [amount for amount in found if amount.most]

    def ways(self) -> list[Attended]:
        """The ways in which somebody may have counted meetings and days."""
        choosable = {name for choice in self.programme.choices for name in choice.of}
        found = []
        for group in self._counted():
            found.append(every(group))
            if any(each.name in choosable for each in group):
                found.append(attended(self.folder, group))
        return found

    def _counted(self) -> Iterable[Sequence[Held]]:
        """The meetings that may be meant: those that are held; without those for some; with the cancelled ones."""
        alive = [each for each in self.meetings if not each.cancelled]
        general = [each for each in alive if for_everybody(self.folder, each.meeting)]
        untracked = [each for each in alive if each.meeting.track is None]
        both = [each for each in general if each.meeting.track is None]
        ways = (alive, general, untracked, both, self.meetings)
        return {tuple([each.name for each in way]): way for way in ways if way}.values()


def stated_by(plan: Plan, folder: Folder) -> Iterator[Listed]:
    """The programme's totals and those of its tracks, where they state any."""
    programme = folder.programme
    if programme is None or (programme.stated is None and all(track.stated is None for track in programme.tracks)):
        return
    astray = Astray(Known(folder, plan))
    meetings, organisations = _meetings(plan, folder, astray), participants(folder)
    if programme.stated is not None:
        people = _people(folder)
        yield Listed(folder, programme, ("stated",), programme.stated, organisations, meetings, people=people)
    for number, track in enumerate(programme.tracks):
        if track.stated is not None:
            path = ("tracks", number, "stated")
            own = () if astray.meeting_of_a_track(meetings) else of_track(meetings, track.id)
            members = {} if astray.member_of_a_track(organisations) else participants(folder, track.id)
            yield Listed(folder, programme, path, track.stated, members, own, track.id)


def _meetings(plan: Plan, folder: Folder, astray: Astray) -> Sequence[Held]:
    """The meetings with their lengths; none where one has faults, or those it is for, so that nobody can tell."""
    refs = folder.workspace.refs(folder.id, Kind.MEETING)
    if any(folder.workspace.loaded(ref).model is None for ref in refs):
        return ()
    meetings = tuple(held(plan.occurrences(folder.id)))
    return () if astray.somebody(folder.programme, meetings) else meetings


def _people(folder: Folder) -> Amount | None:
    """How many participants are listed, where the file is there."""
    return number_of(everybody(folder)) if folder.participants else None
