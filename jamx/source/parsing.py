"""A text as the parsers see it: its values, and what is wrong with it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from jamx.findings import Finding, Place, Related
from jamx.source import events
from jamx.source.complaints import DUPLICATE, SYNTAX, UNSUPPORTED, Complaints, EnoughError
from jamx.source.conflicts import CONFLICT
from jamx.source.edges import Lines, span
from jamx.source.lost_hyphens import without_followers
from jamx.source.outcome import Document
from jamx.source.positions import Node, find, positions
from jamx.source.pure_parser import DEEPEST, TooDeepError
from jamx.source.refusals import Refusals
from jamx.source.screening import Screened, screened
from jamx.source.values import Values

if TYPE_CHECKING:
    from jamx.source.value import Value


def parsed(text: str, file: str) -> Document:
    """The document that a text is: as libyaml sees it, or the pure parser where the two may differ."""
    screen = screened(text, file)
    fast = _attempted(screen, file) if events.LIBYAML and not screen.disputed else None
    return fast or _decided(screen, file)


def _decided(screen: Screened, file: str) -> Document:
    """What the pure parser says, and where it gives up."""
    complaints = Complaints(file)
    complaints.extend(screen.findings)
    value: Value = None
    try:
        value = _value(screen, complaints, fast=False)
    except TooDeepError as error:
        complaints.unsound = True
        place = Place(file, span=span(error.start_mark, error.end_mark))
        complaints.add("source/too-deep", place, {"limit": DEEPEST})
    except EnoughError:
        complaints.unsound = True
    except events.FAULTS as error:
        complaints.unsound = True
        from jamx.source.syntax import diagnosis  # noqa: PLC0415 - only a file with a fault pays for it

        found = diagnosis(screen, file, error)
        if any(finding.variant == CONFLICT for finding in found):
            complaints = Complaints(file)
            complaints.unsound = True
        elif complaints.has_hyphens:  # what follows from them is not told as well
            found = ()
        for row in {finding.place.span.line for finding in found if finding.place.span}:
            complaints.forget(row, (UNSUPPORTED, SYNTAX))
        complaints.extend(found)
    return _document(screen, complaints, value, fast=False)


def _attempted(screen: Screened, file: str) -> Document | None:
    """What libyaml says; None where it met anything that the pure parser may see differently."""
    complaints = Complaints(file)
    complaints.extend(screen.findings)
    try:
        value = _value(screen, complaints, fast=True)
    except (TooDeepError, EnoughError):
        return None
    except events.FAULTS:
        return None
    return None if complaints.doubtful else _document(screen, complaints, value, fast=True)


def _document(screen: Screened, complaints: Complaints, value: Value, *, fast: bool) -> Document:
    sound = not complaints.unsound
    document = Document(complaints.file, screen.original, value if sound else None, (), sound, screen, fast)
    return replace(document, findings=_related(document, complaints)) if complaints else document


def _value(screen: Screened, complaints: Complaints, *, fast: bool) -> Value:
    care = None
    if screen.careful:
        from jamx.source.care import Care  # noqa: PLC0415 - few files need it

        care = Care(screen, complaints, Refusals(screen.text, complaints))
    return Values(events.events(screen.text, fast=fast), screen.text, complaints, care).read()


def _related(document: Document, complaints: Complaints) -> tuple[Finding, ...]:
    """The findings in order, each double key with its first place; only what lies above it is read for that."""
    findings = complaints.sorted()
    last = max(
        (finding.place.span.line for finding in findings if finding.rule == DUPLICATE and finding.place.span), default=0
    )
    if not last:
        return findings
    lines = Lines(document.screened.text)
    findings = without_followers(findings, DUPLICATE, lines)
    above = document.screened.text[: lines.start(last) if last < len(lines) else None]
    root = positions(replace(document, readable=True, screened=replace(document.screened, text=above)))
    return tuple(_with_first(finding, root) if root and finding.rule == DUPLICATE else finding for finding in findings)


def _with_first(finding: Finding, root: Node) -> Finding:
    place = Place(finding.place.file, finding.place.path, "key", find(root, finding.place.path, "key"))
    return finding._replace(related=(Related(place, "first-key"),))
