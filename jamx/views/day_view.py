"""A day as a document shows it: its heading, its items, its sums and its strip."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from jamx.views.agenda import DateView, DayView
from jamx.views.date_view import date_view, iso_date
from jamx.views.strip import day_strip
from jamx.words.clock import prose_span
from jamx.words.dates import weekday_date

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

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
        dates: On which day each is held, by its number from 0, where that is certain.
    """

    wording: Wording
    items: ItemViews
    several: bool
    dates: Mapping[int, date]

    def day(self, number: int, day: DayLine) -> DayView:
        """The day of that number, from 0."""
        wording = self.wording
        date = self._date(number, day)
        shown = tuple(map(self.items.item, day.slots))
        return DayView(
            heading=self._heading(number, day, date) if self.several else "",
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

    def _date(self, number: int, day: DayLine) -> DateView | None:
        """The day's own date, else the one that the meeting's gives it."""
        on = self.dates.get(number)
        if day.plan.date is not None or on is None:
            return date_view(day.plan.date, self.wording)
        return DateView(iso_date(on), iso_date(on), "lasts", self.wording.day(on))

    def _heading(self, number: int, day: DayLine, date: DateView | None) -> str:
        """Which day it is, with its weekday where that is certain, and what it is called."""
        on, title = self.dates.get(number), self.wording.text(day.plan.heading)
        when = weekday_date(on, self.wording.language) if on is not None else date.text if date is not None else ""
        key = "".join(("day", ".dated" if when else "", ".titled" if title else ""))
        return self.wording.say(key, n=number + 1, date=when, title=title)

    def _totals(self, day: DayLine) -> str:
        if day.minutes is None:
            return ""
        key = "totals" if day.break_minutes else "totals.none"
        return self.wording.say(key, minutes=day.minutes, breaks=day.break_minutes)
