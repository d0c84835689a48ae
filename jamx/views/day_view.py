"""A day as a document shows it: its heading, its items, its sums and its strip."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from jamx.views.agenda import DayView
from jamx.views.date_view import date_view
from jamx.views.said import joined
from jamx.views.strip import day_strip
from jamx.words.clock import prose_span

if TYPE_CHECKING:
    from jamx.schedule.timeline import DayLine
    from jamx.views.item_view import ItemViews
    from jamx.views.wording import Wording


@dataclass(frozen=True)
class DayViews:
    """Makes the views of days.

    Attributes:
        wording: The document's words.
        items: Makes the views of items.
        several: Whether there is more than one day, so that each needs a heading.
    """

    wording: Wording
    items: ItemViews
    several: bool

    def day(self, number: int, day: DayLine) -> DayView:
        """The day of that number, from 0."""
        wording = self.wording
        date = date_view(day.plan.date, wording)
        shown = tuple(map(self.items.item, day.slots))
        return DayView(
            heading=self._heading(number, day, date.text if date is not None else "") if self.several else "",
            date=date,
            place=wording.text(day.plan.location) or None,
            start=day.start,
            end=day.end,
            minutes=day.minutes,
            break_minutes=day.break_minutes,
            totals=self._totals(day),
            time="" if day.start is None else prose_span(day.start, day.end, wording.language),
            items=shown,
            strip=day_strip(number, shown, wording),
        )

    def _heading(self, number: int, day: DayLine, date: str) -> str:
        title = joined(", ", filter(None, (self.wording.text(day.plan.heading), date)))
        key = "day.titled" if title else "day"
        return self.wording.say(key, n=number + 1, title=title)

    def _totals(self, day: DayLine) -> str:
        if day.minutes is None:
            return ""
        key = "totals" if day.break_minutes else "totals.none"
        return self.wording.say(key, minutes=day.minutes, breaks=day.break_minutes)
