"""`calendar/*.yaml`: when schools have breaks, where, and where that was read; days off for pupils, not for staff."""

import re
from typing import Annotated, Any, NamedTuple

from jamx.model.agenda import Titles
from jamx.model.counties import County
from jamx.model.entry import GAPS, Entry
from jamx.model.named_schema import named
from jamx.model.reads import Reads
from jamx.model.scalars import Acknowledged, DateField, Flag, Id, Listed, acknowledged, refuse
from jamx.model.source import Source
from jamx.model.text import Markdown, Title
from jamx.model.whole_days import Days

_WEEKS = re.compile(r"(?:v\.?|veckan?|veckorna|w|weeks?)? ?([0-9]{1,2})(?: ?[-–] ?([0-9]{1,2}))?", re.IGNORECASE)


class Weeks(NamedTuple):
    """ISO weeks of any year, both included."""

    first: int
    last: int


def _weeks(value: Any) -> Weeks | Acknowledged:
    if not isinstance(value, str):
        raise refuse("count", value)  # a list or a mapping is refused as where any other single value belongs
    gap = acknowledged(value)
    if gap is not None:
        return gap
    match = _WEEKS.fullmatch(value.strip())
    weeks = Weeks(int(match[1]), int(match[2] or match[1])) if match is not None else None
    if weeks is None or not 1 <= weeks.first <= weeks.last <= 53:
        raise refuse("weeks", value)
    return weeks


WeeksField = Annotated[Weeks | Acknowledged, Reads(_weeks), named("weeks")]
"""`9`, `9-10`, `v. 9–10`."""


class Break(Entry):
    """A break of schools.

    Attributes:
        counties: Where; without these and `municipalities`, everywhere.
        partly: Whether only some of the schools there have it, or have only some of its days.
        source: The id of one of the file's sources.
    """

    title: Title
    counties: Annotated[tuple[County, ...], Listed] = ()
    municipalities: Titles = ()
    partly: Flag = False
    source: Id | None = None
    text: Markdown | None = None

    @classmethod
    def expand(cls, value: Any) -> Any:
        """A place or date that is not known is one entry of its list: without it the break would be everywhere."""
        if not isinstance(value, dict):
            return value
        lists = {"counties", "municipalities", "date"}
        return {key: [child] if key in lists and child in GAPS else child for key, child in value.items()}


class DatedBreak(Break):
    """A break in one year: its days, of every date in the list."""

    date: Annotated[tuple[Days, ...], Listed]


class RecurringBreak(Break):
    """A break by its weeks; `since` and `until` are the years it was read for, and in any other it is only likely."""

    week: WeeksField
    since: DateField | None = None
    until: DateField | None = None


class SchoolBreaks(Entry):
    """A file of breaks: dated ones, and the weeks they usually have."""

    sources: tuple[Source, ...] = ()
    breaks: tuple[DatedBreak, ...] = ()
    patterns: tuple[RecurringBreak, ...] = ()
    text: Markdown | None = None

    @property
    def entries(self) -> tuple[Break, ...]:
        """Every break, the dated ones first."""
        return (*self.breaks, *self.patterns)
