"""What every form of a report has to know besides the findings."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from jamx.findings import Severity

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


class Telling(NamedTuple):
    """How findings are told.

    Attributes:
        language: The language of the sentences.
        lines_of: The lines of a file, by its path from the root.
        folder: What stands before a path from the root where paths are told from the top of the repository: empty, or
            with `/` at its end.
        failing: The severity from which on a finding fails the run.
        statistics: Whether it is told how many findings each rule has.
    """

    language: str
    lines_of: Callable[[str], Sequence[str]]
    folder: str = ""
    failing: Severity = Severity.ERROR
    statistics: bool = False

    def path(self, file: str) -> str:
        """A file's path from the top of the repository."""
        return f"{self.folder}{file}"
