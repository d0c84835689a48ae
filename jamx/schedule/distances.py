"""Distances between dates: `2 weeks before` an interval is an interval; knows no file and no meeting."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from jamx.model.calendar_date import DateValue

if TYPE_CHECKING:
    from collections.abc import Callable

    from jamx.model.date_bounds import Bounds
    from jamx.model.relative_date import RelativeDate, Unit
    from jamx.schedule.working_days import WorkingCalendar


def away_from(anchor: DateValue, distance: RelativeDate, calendar: Callable[[], WorkingCalendar]) -> DateValue | None:
    """The date at a distance from another; None where the anchor is open on that side, or time ends.

    Before counts from the anchor's first day, after from its last. Of an anchor that lies somewhere within an interval
    both ends are moved. Without a number it is open: some day on that side.
    """
    try:
        if distance.side == "on":
            return _on(anchor, distance)
        edge = distance.edge or ("start" if distance.side == "before" else "end")
        return _moved(first_day(anchor) if edge == "start" else last_day(anchor), distance, calendar)
    except OverflowError:
        return None


def _moved(
    edge: tuple[date | None, date | None], distance: RelativeDate, calendar: Callable[[], WorkingCalendar]
) -> DateValue | None:
    before = distance.side == "before"
    if distance.unit is None:
        earliest = None if before or edge[0] is None else edge[0] + timedelta(days=1)
        latest = edge[1] - timedelta(days=1) if before and edge[1] is not None else None
    else:
        number, unit = -distance.number if before else distance.number, distance.unit
        earliest = None if edge[0] is None else shifted(edge[0], number, unit, calendar)
        if edge[1] == edge[0]:  # as nearly always: counting working days is dear
            latest = earliest
        else:
            latest = None if edge[1] is None else shifted(edge[1], number, unit, calendar)
    return _interval(earliest, latest, distance.text)


def _on(anchor: DateValue, distance: RelativeDate) -> DateValue | None:
    if distance.edge is None:
        return anchor
    earliest, latest = first_day(anchor) if distance.edge == "start" else last_day(anchor)
    return _interval(earliest, latest, distance.text)


def _interval(earliest: date | None, latest: date | None, text: str) -> DateValue | None:
    if earliest is None and latest is None:
        return None
    exact = earliest == latest
    return DateValue(earliest, latest, "lasts" if exact else "within", "day" if exact else "span", text)


def first_day(value: DateValue) -> tuple[date | None, date | None]:
    """Between which days the first day of a date lies; a programme's period begins when its interval does."""
    return (value.earliest, value.earliest if value.meaning == "lasts" else value.latest)


def last_day(value: DateValue) -> tuple[date | None, date | None]:
    """Between which days the last day of a date lies."""
    return (value.latest if value.meaning == "lasts" else value.earliest, value.latest)


def shifted(day: date, number: int, unit: Unit, calendar: Callable[[], WorkingCalendar] | None = None) -> date:
    """A day so many units later, earlier where the number is negative; a month later is at most that month's end.

    Working days are those of `calendar`, where it is needed and given, else all days.

    Raises:
        OverflowError: Beyond the years there are.
    """
    match unit:
        case "day":
            return day + timedelta(days=number)
        case "week":
            return day + timedelta(weeks=number)
        case "working day":
            return calendar().add_working_days(day, number) if calendar is not None else day + timedelta(days=number)
        case "month":
            return _months(day, number)
    return _months(day, 12 * number)


def _months(day: date, number: int) -> date:
    years, month = divmod(day.year * 12 + day.month - 1 + number, 12)
    if not 1 <= years <= 9999:
        raise OverflowError
    from calendar import monthrange  # noqa: PLC0415 - it brings locales, and most distances are days and weeks

    return date(years, month + 1, min(day.day, monthrange(years, month + 1)[1]))


def as_period(value: DateValue) -> DateValue:
    """An interval that is all meant, such as a programme's period: `2011-09/2013-12` lasts."""
    return DateValue(value.earliest, value.latest, "lasts", value.precision, value.text, value.weekday, value.ends)


def bounds_of(value: DateValue | None) -> Bounds | None:
    """First and last day, where both are known."""
    if value is None or value.earliest is None or value.latest is None:
        return None
    return value.earliest, value.latest
