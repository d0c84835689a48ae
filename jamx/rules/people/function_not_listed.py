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

    from jamx.model.programme import Programme
    from jamx.rules.mentions import Mention
    from jamx.rules.subjects import ProgrammeSubject

SEVERITY = Severity.WARNING
SCOPE = Scope.PROGRAMME


def check(subject: ProgrammeSubject, options: Mapping[str, int]) -> Iterator[Finding]:
    """Each such function once, where it is expected first."""
    del options
    programme = subject.folder.programme
    if programme is None or not programme.functions:
        return
    declared = tuple(programme.functions)
    known = set(declared)
    for mention in _expected(subject, programme):
        name = mention.name
        if mention.sort is not Sort.FUNCTION or name in known or acknowledged(name) is not None:
            continue
        known.add(name)
        if not nearest(name, declared, likeness=SLIP):
            yield Finding("people/function-not-listed", mention.place, {"name": name, "known": declared})


def _expected(subject: ProgrammeSubject, programme: Programme) -> Iterator[Mention]:
    top = Place(subject.folder.ref.file)
    yield from of_expectations(top, programme.expects)
    for number, track in enumerate(programme.tracks):
        yield from of_expectations(below(top, "tracks", number), track.expects or ())
    for sitting in subject.sittings:
        yield from of_expectations(Place(sitting.ref.file), sitting.gathering.expects or ())
