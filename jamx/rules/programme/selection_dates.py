"""The dates of a selection come in an order in which nobody can apply.

Who wants to take part applies from `apply_from` until `apply_until`, and then it is `decided`. A last day before the
first leaves no day; a decision before the last day leaves out those who apply in time. Only what is certain is told:
`2026-03` may be any day in March.

Bad:
    # file: programme.yaml
    title: Programme
    selection:
      apply_from: 2026-03-01
      apply_until: 2026-02-15

Good:
    # file: programme.yaml
    title: Programme
    selection:
      apply_from: 2026-02-15
      apply_until: 2026-03-01
      decided: 2026-03
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.findings import Finding, Place, Related, Severity
from jamx.model.calendar_date import DateValue
from jamx.rules.rule import Scope
from jamx.schedule.order import Between, certainly_before, iso

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jamx.model.dates import DatedText
    from jamx.rules.subjects import ProgrammeSubject

SEVERITY = Severity.ERROR
SCOPE = Scope.PROGRAMME


def check(subject: ProgrammeSubject, options: Mapping[str, int]) -> Iterator[Finding]:
    """At most one finding: a last day before the first, or else a decision before somebody can have applied."""
    del options
    selection = subject.folder.programme.selection if subject.folder.programme is not None else None
    if selection is None:
        return
    first, last, decided = map(_day, (selection.apply_from, selection.apply_until, selection.decided))
    file = subject.folder.ref.file
    if certainly_before(last, first):
        yield _finding(file, ("apply_until", last), ("apply_from", first))
    elif certainly_before(decided, last):
        yield _finding(file, ("decided", decided), ("apply_until", last))
    elif certainly_before(decided, first):
        yield _finding(file, ("decided", decided), ("apply_from", first))


def _day(written: DatedText | None) -> Between:
    """A day that may be any of those that are said: what is due in March is due on one day of it."""
    value = written.on if written is not None else None
    return Between(value.earliest, value.latest) if isinstance(value, DateValue) else Between(None, None)


def _finding(file: str, wrong: tuple[str, Between], other: tuple[str, Between]) -> Finding:
    """A decision may come early on purpose, where places are given as people apply."""
    (key, value), (before, limit) = wrong, other
    facts = {"date": iso(value), "other": iso(limit)}
    severity = Severity.WARNING if key == "decided" else None
    related = (Related(Place(file, ("selection", before, "on")), f"selection-{before.replace('_', '-')}"),)
    place = Place(file, ("selection", key, "on"))
    variant = "reversed" if key == "apply_until" else f"decided-{before.replace('_', '-')}"
    return Finding("programme/selection-dates", place, facts, variant, related, severity)
