"""Organisations get unequal time for the same thing.

Compared are organisations that take part, where the agenda gives each its own item, part or strand under the same title
but for its name (`Lund presenterar`, `Malmö presenterar`), or its own strand of one item. A mentor and a host have
tasks of their own and are left out; so is what is only similar. A round (`each: organisation`) is equal by itself.

Bad:
    # file: organisations.yaml
    lund:
      name: Lunds kommun
    malmo:
      name: Malmö stad
    # file: meetings/meeting.yaml
    title: Meeting
    agenda:
      - title: Presentations
        time: 10.00–10.30
        parts:
          - title: Lunds kommun
            duration: 20 min
          - title: Malmö stad
            duration: 10 min

Good:
    # file: organisations.yaml
    lund:
      name: Lunds kommun
    malmo:
      name: Malmö stad
    # file: meetings/meeting.yaml
    title: Meeting
    agenda:
      - title: Presentations
        time: 10.00–10.30
        parts:
          - title: Lunds kommun
            duration: 15 min
          - title: Malmö stad
            duration: 15 min
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from jamx.findings import Finding, Place, Related, Severity
from jamx.rules.participating import called, equals
from jamx.rules.resting import takes_place
from jamx.rules.rule import Scope
from jamx.schedule.contradictions import below

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from typing import TypeAlias

    from jamx.model.text import Text
    from jamx.rules.pieces import Piece
    from jamx.rules.subjects import Sitting

    Names: TypeAlias = Mapping[str, tuple[str, ...]]

SEVERITY = Severity.WARNING
SCOPE = Scope.SITTING

_AFTER_A_NAME = re.compile(r"(?:['’]?s)?(?!\w)[ :–,-]*")
"""The end of a genitive, and the signs before whatever else is said."""


class _Floor(NamedTuple):
    """What an organisation has the floor for, its minutes, and where those stand."""

    what: tuple[object, ...]
    organisation: str
    minutes: int
    place: Place


def check(sitting: Sitting, options: Mapping[str, int]) -> Iterator[Finding]:
    """The organisation with the least time, against the one with the most, for each thing that several do."""
    del options
    if not takes_place(sitting):
        return
    names = equals(sitting)
    rounds: dict[tuple[object, ...], dict[str, list[_Floor]]] = {}
    for floor in _floors(sitting, names):
        rounds.setdefault(floor.what, {}).setdefault(floor.organisation, []).append(floor)
    for turns in rounds.values():
        totals = {one: sum(floor.minutes for floor in floors) for one, floors in turns.items()}
        least, most = min(totals, key=totals.__getitem__), max(totals, key=totals.__getitem__)
        if totals[least] < totals[most]:
            facts = {"name": names[least][0], "minutes": totals[least], "other": names[most][0], "most": totals[most]}
            related = (Related(turns[most][0].place, "item", {"title": names[most][0]}),)
            yield Finding("pace/unequal-floor", turns[least][0].place, facts, related=related)


def _floors(sitting: Sitting, names: Names) -> Iterator[_Floor]:
    everybody = called(sitting)
    for piece in sitting.pieces:
        # few are anybody's own, and the long way looks at every name
        if everybody.may_be_named(piece.entry.title, piece.entry.lead) and not piece.slot.item.each:
            yield from _own(piece, names)
    for slot in sitting.slots:
        for strand in slot.strands:
            match strand.strand.for_:
                case (only,) if only in names and strand.start is not None and strand.end is not None:
                    key = "title" if strand.strand.duration is None else "duration"
                    yield _Floor((slot.place,), only, strand.end - strand.start, below(strand.place, key))


def _own(piece: Piece, names: Names) -> Iterator[_Floor]:
    whose, minutes = _whose(piece.entry.title, piece.entry.lead, names), piece.minutes
    if whose is not None and minutes is not None:
        within = piece.slot.item.kind if piece.number is None else piece.slot.place
        yield _Floor((within, whose[1]), whose[0], minutes, piece.place)


def _whose(title: Text, lead: Text | None, names: Names) -> tuple[str, str] | None:
    """Whose turn it is, by whose name comes first or by who leads, and the title without the name."""
    said = str(title).casefold()
    for name, known in names.items():
        for one in map(str.casefold, known):
            after = _AFTER_A_NAME.match(said, len(one)) if said.startswith(one) else None
            if after is not None:
                return name, said[after.end() :]
    leading = next((name for name, known in names.items() if lead is not None and str(lead) in known), None)
    return (leading, said) if leading is not None else None
