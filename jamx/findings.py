"""What the checker says: values that name a rule, a place and the facts; words are put to them in `report`."""

from __future__ import annotations

from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING, Literal, NamedTuple, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

Path: TypeAlias = tuple[str | int, ...]
"""Keys and indexes from the top of a file to a node, as pydantic reports them."""


class Severity(StrEnum):
    """How much a finding weighs; only errors fail a run unless asked otherwise."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"

    @property
    def weight(self) -> int:
        """0 for a note, 1 for a warning, 2 for an error."""
        return ("note", "warning", "error").index(self)


_NOTHING: Mapping[str, object] = MappingProxyType({})


class Span(NamedTuple):
    """A stretch of text: lines and columns count from 1, columns in characters, the end is exclusive."""

    line: int
    column: int
    end_line: int
    end_column: int


class Place(NamedTuple):
    """A place in a file, named by the path of keys that leads there.

    Attributes:
        file: Path relative to the workspace root, with `/`.
        path: The node; empty for the whole file.
        on: The node's value or its key. For an entry of a list both are the entry.
        span: Where that is; filled in once, when the finding is located, or at once where the reader knows it.
    """

    file: str
    path: Path = ()
    on: Literal["value", "key"] = "value"
    span: Span | None = None


class Related(NamedTuple):
    """Another place that belongs to a finding, with the name of a message in the catalogue."""

    place: Place
    message: str
    arguments: Mapping[str, object] = _NOTHING


class Edit(NamedTuple):
    """Text to put in the place of a span."""

    span: Span
    text: str


class Fix(NamedTuple):
    """A correction that can be applied as it stands. Safe: no planner would want the old text back.

    The title is the name of a text in the catalogue, to be filled with the facts of the correction.
    """

    title: str
    edits: tuple[Edit, ...]
    safe: bool = True


class Correction(NamedTuple):
    """What would stand in the file: whole lines in the place of others.

    Attributes:
        first: The first line that is replaced, counted from 1.
        last: The last line that is replaced.
        lines: What stands there then; nothing where the lines go.
        certain: Whether it is what the author meant, and not only one way out of several.
    """

    first: int
    last: int
    lines: tuple[str, ...]
    certain: bool


class Finding(NamedTuple):
    """One fault, doubt or remark about a user's file.

    Attributes:
        rule: `family/offence`, the name under which it can be explained, ignored and configured.
        place: Where a planner would look first.
        arguments: The facts of the sentence; minutes as integers, clock times as minutes after midnight.
        variant: Which of the rule's sentences, where it has several.
        related: Other ends of the same fault.
        severity: None until the run decides it from the rule's default and the workspace's settings.
        fix: The edits of the correction, where it is certain.
        correction: The corrected lines, where there is something to show.
    """

    rule: str
    place: Place
    arguments: Mapping[str, object] = _NOTHING
    variant: str = ""
    related: tuple[Related, ...] = ()
    severity: Severity | None = None
    fix: Fix | None = None
    correction: Correction | None = None


OTHER_FORMAT = "source/other-format"
"""The rule whose finding stands for every file: none of them has been looked at."""


class Result(NamedTuple):
    """What a run found.

    Attributes:
        findings: What is told, with place and weight, sorted.
        files: The names of the files that were read, in order.
        ignored: What comments in files let stand.
        known: What a baseline lets stand.
    """

    findings: tuple[Finding, ...]
    files: Collection[str]
    ignored: tuple[Finding, ...]
    known: tuple[Finding, ...] = ()

    def within(self, names: Sequence[str]) -> Result:
        """The same run, told for some files or folders of the root only."""
        findings, ignored, known = (
            tuple(finding for finding in some if _of_all(finding) or below(finding.place.file, names))
            for some in (self.findings, self.ignored, self.known)
        )
        return Result(findings, tuple(file for file in self.files if below(file, names)), ignored, known)

    def concerning(self, names: Sequence[str]) -> Result:
        """The same, with what is found elsewhere and has its other end in these files or folders."""
        findings, ignored, known = (
            tuple(finding for finding in some if _concerns(finding, names))
            for some in (self.findings, self.ignored, self.known)
        )
        return Result(findings, tuple(file for file in self.files if below(file, names)), ignored, known)

    def count(self, severity: Severity) -> int:
        """How many findings weigh exactly this much."""
        return sum(finding.severity is severity for finding in self.findings)


def _of_all(finding: Finding) -> bool:
    return finding.rule == OTHER_FORMAT


def _concerns(finding: Finding, names: Sequence[str]) -> bool:
    return _of_all(finding) or any(
        below(place.file, names) for place in (finding.place, *(other.place for other in finding.related))
    )


def below(file: str, names: Sequence[str]) -> bool:
    """Whether a file is one of some files, or in one of some folders, of the root."""
    """Whether a file is one of some files, or in one of some folders; `.` is the root."""
    return any(name in {".", file} or file.startswith(f"{name}/") for name in names)
