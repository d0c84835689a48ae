"""The seats of a meeting: whom each organisation should send, and who of those that are listed holds them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from jamx.findings import Place
from jamx.schedule.amounts import Amount, exactly
from jamx.schedule.expected import expected_at
from jamx.schedule.people import number_of
from jamx.schedule.totals import size

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jamx.model.expectation import Expectation
    from jamx.model.meeting import Meeting
    from jamx.schedule.people import Listed
    from jamx.workspace.workspace import Folder


class Seat(NamedTuple):
    """Somebody whom an organisation should send to a meeting.

    Attributes:
        organisation: Whose seat it is.
        functions: Any one of them will do; any function at all where none is named.
        expectation: What asks for it, and `at` where that is written.
        wanted: How many people; of a collective, from each of its members.
        listed: How many are; at the most those too whose functions nobody has written down.
        holders: Who they are.
        collective: Whether the organisation is several under one name.
    """

    organisation: str
    functions: tuple[str, ...]
    expectation: Expectation
    at: Place
    wanted: Amount
    listed: Amount
    holders: tuple[Listed, ...]
    collective: bool

    @property
    def short(self) -> bool:
        """Whether fewer are listed than wanted, for certain; what depends on something is never missing."""
        most = self.listed.most
        return most is not None and most < self.wanted.least and self.expectation.if_ is None


def seats_of(
    folder: Folder, asking: tuple[Meeting, str], organisations: Sequence[str], listed: Sequence[Listed]
) -> Iterator[Seat]:
    """The seats of some organisations at a meeting, expectation by expectation.

    Args:
        folder: The programme.
        asking: The meeting, and the file in which its own expectations stand, if it has any.
        organisations: Their ids.
        listed: Who comes.
    """
    by_organisation: dict[str, list[Listed]] = {}
    for each in listed:
        by_organisation.setdefault(each.person.organisation, []).append(each)
    for at, one in _placed(folder, *asking):
        asked = organisations if one.from_ is None else [one.from_] if one.from_ in folder.organisations else ()
        for organisation in asked:
            own = by_organisation.get(organisation, ())
            for functions in ((function,) for function in one.all_of) if one.all_of else (one.any_of,):
                yield _seat(folder, organisation, functions, (one, at), own)


def _seat(
    folder: Folder,
    organisation: str,
    functions: tuple[str, ...],
    asked: tuple[Expectation, Place],
    own: Sequence[Listed],
) -> Seat:
    one, at = asked
    entry = folder.organisations.get(organisation)
    members = exactly(1) if entry is None else size([entry])
    wanted = frozenset(functions)
    holders = tuple(each for each in own if not wanted or not wanted.isdisjoint(each.person.functions))
    perhaps = [each for each in own if wanted and not each.person.functions]
    certain = number_of(holders)
    return Seat(
        organisation=organisation,
        functions=functions,
        expectation=one,
        at=at,
        wanted=members.times(exactly(one.count if isinstance(one.count, int) else 1)),
        listed=Amount(certain.least, certain.plus(number_of(perhaps)).most),
        holders=holders,
        collective=entry is not None and entry.count is not None,
    )


def _placed(folder: Folder, meeting: Meeting, file: str) -> Iterator[tuple[Place, Expectation]]:
    """The expectations of a meeting, with where each is written."""
    expects = expected_at(folder, meeting)
    top = Place(file, ("expects",))
    if folder.programme is not None and meeting.expects is None:
        top = Place(folder.ref.file, ("expects",))
        for number, track in enumerate(folder.programme.tracks):
            if track.id == meeting.track and track.expects is not None:
                top = Place(folder.ref.file, ("tracks", number, "expects"))
    for number, one in enumerate(expects):
        yield Place(top.file, (*top.path, number)), one
