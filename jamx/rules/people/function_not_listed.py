"""A function is expected that the programme does not have.

`functions` in the programme's file says which functions there are, with what they are called. One that is expected at
meetings and missing there has no label in documents, and may have been forgotten when people were asked. Nothing is
said where a programme declares no functions; a name that is nearly one of them is a slip, and told as that.

Bad:
    # file: programme.yaml
    title: Programme
    functions: {rektor: Head}
    expects:
      - any_of: [rektor]
    # file: meetings/meeting.yaml
    title: Meeting
    expects:
      - all_of: [rektor, samordnare]

Good:
    # file: programme.yaml
    title: Programme
    functions: {rektor: Head, samordnare: Coordinator}
    expects:
      - any_of: [rektor]
    # file: meetings/meeting.yaml
    title: Meeting
    expects:
      - all_of: [rektor, samordnare]
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.findings import Finding, Place, Severity
from jamx.model.scalars import acknowledged
from jamx.rules.mentions import Sort, below, of_expectations
from jamx.rules.rule import Scope
from jamx.rules.shortfalls import SLIP
from jamx.workspace.suggestions import nearest

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jamx.rules.mentions import Mention
    from jamx.rules.subjects import ProgrammeSubject

SEVERITY = Severity.WARNING
SCOPE = Scope.PROGRAMME


def check(subject: ProgrammeSubject, options: Mapping[str, int]) -> Iterator[Finding]:
    """Each such function once, where it is expected first."""
    del options
    programme = subject.folder.programme
    declared = tuple(programme.functions) if programme is not None else ()
    told: set[str] = set()
    for mention in _expected(subject) if declared and not _all_listed(subject) else ():
        name = mention.name
        known = name in declared or name in told or acknowledged(name) is not None
        if mention.sort is Sort.FUNCTION and not known and not nearest(name, declared, likeness=SLIP):
            told.add(name)
            yield Finding("people/function-not-listed", mention.place, {"name": name, "known": declared})


def _all_listed(subject: ProgrammeSubject) -> bool:
    """Whether every function that is expected is one of the programme's, as nearly always."""
    programme = subject.folder.programme
    if programme is None:
        return False
    lists = [programme.expects, *[track.expects for track in programme.tracks]]
    lists += [sitting.gathering.expects for sitting in subject.sittings]
    named = [name for expects in lists for one in expects or () for name in (*one.any_of, *one.all_of)]
    return programme.functions.keys() >= set(named)


def _expected(subject: ProgrammeSubject) -> Iterator[Mention]:
    folder = subject.folder
    if folder.programme is not None:
        top = Place(folder.ref.file)
        yield from of_expectations(top, folder.programme.expects)
        for number, track in enumerate(folder.programme.tracks):
            yield from of_expectations(below(top, "tracks", number), track.expects or ())
    for sitting in subject.sittings:
        yield from of_expectations(Place(sitting.ref.file), sitting.gathering.expects or ())
