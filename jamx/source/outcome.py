"""What reading a file gives."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from jamx.source.screening import Screened

if TYPE_CHECKING:
    from jamx.findings import Finding
    from jamx.source.value import Value


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
        fast: Whether libyaml, where it is there, may say where things stand.
    """

    file: str
    text: str
    value: Value
    findings: tuple[Finding, ...]
    readable: bool
    screened: Screened = field(default=Screened("", ""), repr=False, compare=False)
    fast: bool = field(default=False, repr=False, compare=False)
