"""One file as values, text and findings: the only entrance to reading."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from jamx.findings import Finding, Place, Related
from jamx.source import events, ordinary
from jamx.source.complaints import Complaints, EnoughError
from jamx.source.edges import Lines, span
from jamx.source.encoding import decoded
from jamx.source.lost_hyphens import without_followers
from jamx.source.positions import Node, find, positions
from jamx.source.pure_parser import DEEPEST, TooDeepError
from jamx.source.refusals import DUPLICATE, SYNTAX, UNSUPPORTED, Refusals
from jamx.source.screening import Screened, screened
from jamx.source.values import Value, Values

__all__ = ["Document", "Value", "read"]


@dataclass(frozen=True, slots=True)
class Document:
    """A file that has been read.

    Attributes:
        file: Path relative to the workspace root, with `/`.
        text: As decoded, without byte-order mark, line ends as in the file.
        value: Mappings, lists and texts; None for an empty or unreadable file.
        findings: What is wrong with the file as text, in its order, each with its span.
        readable: Whether the value is what the author wrote.
        screened: What the parser saw.
        fast: Whether libyaml read it.
    """

    file: str
    text: str
    value: Value
    findings: tuple[Finding, ...]
    readable: bool
    screened: Screened = field(default=Screened("", ""), repr=False, compare=False)
    fast: bool = field(default=False, repr=False, compare=False)


def read(data: bytes, file: str) -> Document:
    """Reads the bytes of one YAML file; whatever they are, the answer is a document."""
    text = decoded(data, file)
    if isinstance(text, Finding):
        return Document(file, "", None, (text,), readable=False)
    if ordinary.ENABLED and (value := ordinary.read(text)) is not None:
        return Document(file, text, value, (), True, Screened(text, text), events.LIBYAML)
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
        if complaints.has_hyphens:  # what follows from them is not told as well
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
