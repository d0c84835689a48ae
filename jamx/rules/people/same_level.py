"""Those whom an organisation sends are all from the same level, though different ones are wished for.

An expectation may wish for differences (`differ: {level: wish}`, likewise `activity`). What is compared is what the
participants say of themselves, else the `level` of their functions where these differ; where one of them says nothing,
nothing is said. A wish is all it is: this is off unless it is switched on in `jamx.yaml` or asked for by name.

Bad:
    # file: /jamx.yaml
    rules:
      people/same-level: note
    # file: programme.yaml
    title: Programme
    expects:
      - any_of: [strateg]
        differ: {level: wish}
    # file: organisations.yaml
    lund:
      name: Lund
    # file: participants.yaml
    - organisation: lund
      functions: [strateg]
      level: department
    - organisation: lund
      functions: [strateg]
      level: department
    # file: meetings/meeting.yaml
    title: Meeting

Good:
    # file: /jamx.yaml
    rules:
      people/same-level: note
    # file: programme.yaml
    title: Programme
    expects:
      - any_of: [strateg]
        differ: {level: wish}
    # file: organisations.yaml
    lund:
      name: Lund
    # file: participants.yaml
    - organisation: lund
      functions: [strateg]
      level: department
    - organisation: lund
      functions: [strateg]
      level: board
    # file: meetings/meeting.yaml
    title: Meeting
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.findings import Finding, Place, Related, Severity
from jamx.rules.rule import Scope
from jamx.rules.shortfalls import organisation_name
from jamx.schedule.people import number_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jamx.rules.subjects import ProgrammeSubject
    from jamx.schedule.people import Listed
    from jamx.schedule.seating import Seat
    from jamx.workspace.workspace import Folder

SEVERITY = Severity.NOTE
SCOPE = Scope.PROGRAMME
GUESS = True

_COMPARED = ("level", "activity")


def check(subject: ProgrammeSubject, options: Mapping[str, int]) -> Iterator[Finding]:
    """Each wish that an organisation does not meet, once for all meetings; at the last of its people."""
    del options
    folder = subject.folder
    told: set[tuple[str, object, str]] = set()
    for turnout in subject.plan.turnouts(folder.id):
        for seat in turnout.seats:
            for key in (one for one in _COMPARED if one in seat.expectation.differ):
                same = _common(folder, seat, key)
                if same is None or (seat.organisation, seat.at, key) in told:
                    continue
                told.add((seat.organisation, seat.at, key))
                facts = {
                    "organisation": organisation_name(folder, seat.organisation),
                    "value": same,
                    "count": int(number_of(seat.holders).least),
                }
                place = Place(folder.participants_ref.file, (seat.holders[-1].number, "organisation"))
                related = (Related(seat.at, "expectation"),)
                yield Finding("people/same-level", place, facts, "activity" if key == "activity" else "", related)


def _common(folder: Folder, seat: Seat, key: str) -> str | None:
    """What two or more people all have; None where they differ, or somebody says nothing."""
    if number_of(seat.holders).least < 2:
        return None
    said = {_said(folder, seat, one, key) for one in seat.holders}
    return said.pop() if len(said) == 1 else None


def _said(folder: Folder, seat: Seat, one: Listed, key: str) -> str | None:
    own: str | None = getattr(one.person, key)
    if own is not None or key != "level" or folder.programme is None:
        return own
    levels = {name: entry.level for name, entry in folder.programme.functions.items()}
    if len({levels.get(name) for name in seat.functions}) < 2:
        return None
    return next((levels[name] for name in one.person.functions if levels.get(name) is not None), None)
