"""Something ends before it begins.

A mandate and an old name of an organisation hold `since` a day `until` another, and a deliverable that is due again and
again (`every: year`) is due the first time before its `until`. Only what is certain is told: `until: 2027` may be any
day of the year. What is due once may be due after its `until`, as the account of a last year is, and is only noted.

Bad:
    # file: programme.yaml
    title: Programme
    mandate:
      - owner: The government
        since: 2028
        until: 2027

Good:
    # file: programme.yaml
    title: Programme
    mandate:
      - owner: The government
        since: 2027
        until: 2028
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.findings import Finding, Place, Related, Severity
from jamx.model.dates import date_of
from jamx.rules.mentions import below
from jamx.rules.rule import Scope
from jamx.schedule.order import Between, certainly_before, iso
from jamx.workspace.workspace import REGISTER

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jamx.model.calendar_date import DateValue
    from jamx.model.dates import DatedText
    from jamx.model.deliverable import Deliverable
    from jamx.model.organisation import Organisation
    from jamx.rules.subjects import ProgrammeSubject, WorkspaceSubject

SEVERITY = Severity.ERROR
SCOPE = Scope.WORKSPACE


def gather(subject: ProgrammeSubject) -> tuple[Finding, ...]:
    """What is found in a programme's own files."""
    return tuple(_of_programme(subject))


def check(subject: WorkspaceSubject, options: Mapping[str, int]) -> Iterator[Finding]:
    """Mandates, deliverables and old names that end before they begin, each where it says the end."""
    del options
    yield from _names(REGISTER, subject.plan.workspace.register)
    for found in subject.gathered:
        yield from found


def _of_programme(subject: ProgrammeSubject) -> Iterator[Finding]:
    folder, programme = subject.folder, subject.folder.programme
    yield from _names(folder.organisations_file, folder.own_organisations)
    if programme is None:
        return
    top = Place(folder.ref.file)
    for number, mandate in enumerate(programme.mandate):
        yield from _reversed(below(top, "mandate", number), mandate.since, mandate.until)
    for number, each in enumerate(programme.deliverables):
        until = date_of(each.until)
        if until is not None:
            yield from _deliverable(subject, below(top, "deliverables", number), each, until)


def _names(file: str, organisations: Mapping[str, Organisation]) -> Iterator[Finding]:
    for name, entry in organisations.items():
        for number, alias in enumerate(entry.aliases):
            yield from _reversed(Place(file, (name, "aliases", number)), alias.since, alias.until)


def _deliverable(subject: ProgrammeSubject, place: Place, each: Deliverable, until: DateValue) -> Iterator[Finding]:
    """One that ends before it begins, or else before it is due."""
    found = tuple(_reversed(place, each.since, each.until))
    due = subject.plan.due_dates(subject.folder.id).due(each.due)
    if not found and due is not None and certainly_before(_day(until), _day(due)):
        severity = None if each.every is not None else Severity.NOTE
        found = (_finding(place, "due", due, until)._replace(severity=severity),)
    yield from found


def _reversed(place: Place, since: DatedText | None, until: DatedText | None) -> Iterator[Finding]:
    first, last = date_of(since), date_of(until)
    if first is not None and last is not None and certainly_before(_day(last), _day(first)):
        yield _finding(place, "since", first, last)


def _finding(place: Place, key: str, first: DateValue, last: DateValue) -> Finding:
    related = (Related(below(place, key, "on"), "key", {"key": key}),)
    facts = {"date": last.text, "other": iso(first) if key == "due" else first.text}
    return Finding("calendar/reversed", below(place, "until", "on"), facts, "due" if key == "due" else "", related)


def _day(value: DateValue) -> Between:
    """A day that may be any of those that are said."""
    return Between(value.earliest, value.latest)
