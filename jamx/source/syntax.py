"""What an author did wrong where a parser gave up: one finding, with the corrected line where that is certain."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.findings import Finding, Place
from jamx.source.conflicts import conflict
from jamx.source.corrections import LONGEST
from jamx.source.edges import span
from jamx.source.faults_of_lines import LINE_CHECKS
from jamx.source.faults_of_structure import STRUCTURE_CHECKS
from jamx.source.trial import Told, Trial

if TYPE_CHECKING:
    from jamx.source.screening import Screened

_SHOWN = 200  # characters of a line that become a fact


def diagnosis(screen: Screened, file: str, error: Exception) -> tuple[Finding, ...]:
    """What to say about a fault; nothing where a character that is reported already is the cause."""
    trial = Trial(screen, error)
    marked = conflict(trial)
    if marked is not None:
        return (_finding(marked, trial, screen, file),)
    rows = {trial.row + 1, trial.fault.at.line + 1}
    if any(finding.place.span and finding.place.span.line in rows for finding in screen.findings):
        return ()
    return (_finding(_told(trial), trial, screen, file),)


def _finding(told: Told, trial: Trial, screen: Screened, file: str) -> Finding:
    line = screen.restored(trial.lines.line(told.start.line)[:_SHOWN])
    facts = {name: screen.restored(fact) if isinstance(fact, str) else fact for name, fact in told.arguments.items()}
    start, end = (trial.original.edge(min(edge.index, len(screen.original))) for edge in (told.start, told.end))
    place = Place(file, span=span(start, end))
    return Finding(told.rule, place, {"line": line, **facts}, told.variant)


def _told(trial: Trial) -> Told:
    if len(trial.line) <= LONGEST:
        for check in (*LINE_CHECKS, *STRUCTURE_CHECKS):
            if told := check(trial):
                return told
    at = trial.fault.at
    return Told("generic", at, trial.edge(at.line, at.column + 1), {})
