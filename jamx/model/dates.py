"""Dates with what belongs to them: the text they were read from, alternatives, occasions."""

from typing import Any, Literal

from jamx.model.calendar_date import DateValue
from jamx.model.entry import Entry
from jamx.model.scalars import Count, DateField, DueField, Id, SpanField
from jamx.model.text import Title


class _Written(Entry):
    """Something read into a date, with the words it was taken from where somebody derived it."""

    text: Title | None = None
    derived: Literal["year", "month", "day", "all"] | None = None

    @classmethod
    def expand(cls, value: Any) -> Any:
        """A bare text is the date."""
        return {"on": value} if isinstance(value, str) else value


class DatedText(_Written):
    """A date, with the words it was taken from where somebody derived it; a bare text is the date."""

    on: DateField


def date_of(written: DatedText | None) -> DateValue | None:
    """The date that is written; None where there is none, or only that nobody knows it."""
    value = written.on if written is not None else None
    return value if isinstance(value, DateValue) else None


class Due(_Written):
    """A date, or a distance from something that has one; a bare text is either."""

    on: DueField


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
    host: Id | None = None
    status: Literal["planned", "preliminary", "confirmed", "cancelled", "held"] | None = None
