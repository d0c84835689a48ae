"""A table before it has a format: its columns by their names in the catalogue, and what stands in its rows."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from jamx.words.catalogue import catalogue

if TYPE_CHECKING:
    from collections.abc import Sequence


class Table(NamedTuple):
    """A table: the catalogue's keys of its columns, and its rows as texts (days as ISO, hours as `09:30`)."""

    columns: tuple[str, ...]
    rows: tuple[Sequence[str], ...]

    def lines(self, language: str) -> list[Sequence[str]]:
        """The headings in a language, then the rows."""
        say = catalogue(language).say
        return [[say(column) for column in self.columns], *self.rows]
