"""Dates with what belongs to them: the text they were read from, alternatives, occasions."""

from __future__ import annotations

from typing import Any, Literal

from jamx.model.entry import Entry
from jamx.model.scalars import Count, DateField, Id, SpanField
from jamx.model.text import Title


class DatedText(Entry):
    """A date, with the words it was taken from where somebody derived it; a bare text is the date."""

    on: DateField
    text: Title | None = None
    derived: Literal["year", "month", "day", "all"] | None = None

    @classmethod
    def expand(cls, value: Any) -> Any:
        """A bare text is the date."""
        return {"on": value} if isinstance(value, str) else value


class Alternatives(Entry):
    """Dates of which some will be chosen; not decided yet."""

    choose: Count
    of: tuple[DatedText, ...]


class Occasion(Entry):
    """One of several times the same meeting is held."""

    date: DatedText
    id: Id | None = None
    place: Title | None = None
    time: SpanField | None = None
