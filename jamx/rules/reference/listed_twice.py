"""A list names the same thing twice.

One of the two is too much, or somebody else was meant: of `organisations: [lund, lund]` one comes once, and perhaps
`malmo` is missing. It is a note, since nothing is counted twice. Who takes turns (`each`) may do so twice.

Bad:
    title: Meeting
    organisations: [lund, malmo, lund]
    # file: organisations.yaml
    lund:
      name: Lunds kommun
    malmo:
      name: Malmö stad

Good:
    title: Meeting
    organisations: [lund, malmo]
    # file: organisations.yaml
    lund:
      name: Lunds kommun
    malmo:
      name: Malmö stad
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.findings import Finding, Place, Related, Severity
from jamx.rules.mentions import Sort, of_items, of_organisations, of_participants
from jamx.rules.mentions_of_programme import of_checklists, of_programme
from jamx.rules.named import stands_twice
from jamx.rules.rule import Scope

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from jamx.model.organisation import Participant
    from jamx.rules.mentions import Mention
    from jamx.rules.subjects import ProgrammeSubject, Sitting

SEVERITY = Severity.NOTE
SCOPE = Scope.PROGRAMME


def check(subject: ProgrammeSubject, options: Mapping[str, int]) -> Iterator[Finding]:
    """Each name that stands further up in the same list already."""
    del options
    for sitting in subject.sittings:
        yield from _twice(_of_sitting(sitting))
    yield from _twice(_of_folder(subject))


def _of_sitting(sitting: Sitting) -> Iterator[Mention]:
    """What a file names; in its items only where a name stands twice: places are dear."""
    yield from sitting.around_items
    if any(map(stands_twice, sitting.named.listed)):
        for one in of_items(sitting.ref.file, sitting.gathering):
            if one.sort is not Sort.SPEAKER:  # who may well begin and end
                yield one


def _of_folder(subject: ProgrammeSubject) -> Iterator[Mention]:
    folder = subject.folder
    if folder.programme is not None:
        yield from of_programme(folder.ref.file, folder.programme)
    yield from of_checklists(folder)
    yield from of_organisations(folder.organisations_file, folder.own_organisations)
    if any(map(_names_twice, folder.participants)):
        yield from of_participants(folder.participants_ref.file, folder.participants)


def _names_twice(one: Participant) -> bool:
    return any(map(stands_twice, (one.functions, one.meetings, one.tracks, one.groups)))


def _twice(mentions: Iterable[Mention]) -> Iterator[Finding]:
    first: dict[tuple[object, ...], Place] = {}
    for one in mentions:
        *above, last = one.place.path
        if not isinstance(last, int):
            continue  # it does not stand in a list
        seen = first.setdefault((one.place.file, *above, one.name), one.place)
        if seen is not one.place:
            related = (Related(seen, "listed-first"),)
            yield Finding("reference/listed-twice", one.place, {"name": one.name}, related=related)
