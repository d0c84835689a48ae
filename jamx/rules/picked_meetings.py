"""Which of the meetings to choose from somebody has picked: too many, or too few."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from jamx.findings import Finding, Place, Related, Severity
from jamx.model.kinds import Kind
from jamx.rules.mentions import below
from jamx.schedule.totals import participants

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from jamx.model.selection import Choice
    from jamx.rules.subjects import ProgrammeSubject

RULE = "calendar/alternatives"


class _Pick(NamedTuple):
    """What somebody has picked.

    Attributes:
        who: The organisation, or where a participant comes from.
        place: Where that stands.
        sure: How many that are held, or may be.
        most: How many, with those that are cancelled and the names that lead nowhere.
    """

    who: object
    place: Place
    sure: int
    most: int


def contradicting(subject: ProgrammeSubject, choice: Choice, at: Place) -> Iterator[Finding]:
    """Who has picked more than may be, and who fewer, once any; where most have, the number itself.

    Args:
        subject: The programme.
        choice: What is to be chosen from; its names are all known.
        at: Where it stands.
    """
    picks = [pick for pick in _picks(subject, choice) if pick.most]
    if isinstance(choice.max, int):
        most = choice.max
        yield from _told([pick for pick in picks if pick.sure > most], picks, below(at, "max"), ("more", most))
    if isinstance(choice.min, int):
        least = choice.min
        yield from _told([pick for pick in picks if pick.most < least], picks, below(at, "min"), ("fewer", least))


def _told(wrong: Sequence[_Pick], picks: Sequence[_Pick], at: Place, said: tuple[str, int]) -> Iterator[Finding]:
    variant, limit = said
    if len(wrong) > 1 and 2 * len(wrong) > len(picks):
        related = tuple(Related(pick.place, "picked", {"number": pick.sure}) for pick in wrong)
        yield Finding(RULE, at, {"count": len(wrong), "limit": limit}, f"{variant}-all", related, Severity.WARNING)
        return
    for pick in wrong:
        facts = {"who": pick.who, "number": pick.sure if variant == "more" else pick.most, "limit": limit}
        yield Finding(RULE, pick.place, facts, variant, (Related(at, "choice"),), Severity.WARNING)


def _picks(subject: ProgrammeSubject, choice: Choice) -> Iterator[_Pick]:
    """What everybody has picked who picks alone."""
    folder = subject.folder
    cancelled = {time.ref.name for time in subject.plan.occurrences(folder.id)} - {
        time.ref.name for time in subject.times
    }
    known = {ref.name for ref in folder.workspace.refs(folder.id, Kind.MEETING)}

    def pick(who: object, place: Place, names: Iterable[str]) -> _Pick:
        picked = set(names)
        chosen = picked.intersection(choice.of)
        return _Pick(who, place, len(chosen - cancelled), len(chosen) + len(picked - known) if chosen else 0)

    if choice.by == "organisation":
        for name, entry in participants(folder).items():
            if entry.count in {None, 1}:
                yield pick(entry.name, Place(folder.organisations_file, (name, "meetings")), entry.meetings)
        return
    for number, person in enumerate(folder.participants):
        if person.count in {None, 1}:
            entry_of = folder.organisations.get(person.organisation)
            who = entry_of.name if entry_of is not None else person.organisation
            yield pick(who, Place(folder.participants_ref.file, (number, "meetings")), person.meetings)
