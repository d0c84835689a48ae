"""Dates as a language writes them; the only user of Babel, which is imported when a date is to be written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.words.catalogue import catalogue
from jamx.words.clock import EN_DASH

if TYPE_CHECKING:
    from datetime import date


def date_text(earliest: date | None, latest: date | None, precision: str, language: str) -> str:
    """A date with its uncertainty in words.

    Args:
        earliest: First day; None when open.
        latest: Last day; None when open.
        precision: How exactly it is known: day, range, part, month, week, season, term, year or span.
        language: The language's code.
    """
    words = catalogue(language)
    if earliest is None or latest is None:
        known = earliest or latest
        key = "date.from" if latest is None else "date.until"
        return words.say(key, date=_day(known, language)) if known is not None else ""
    match precision:
        case "month":
            return _pattern(earliest, "MMMM y", language)
        case "week":
            year, week, _ = earliest.isocalendar()
            return words.say("date.week", week=week, year=year)
        case "year":
            return str(earliest.year)
        case "part":
            name = {1: "early", 11: "mid"}.get(earliest.day, "late")
            return words.say(f"date.{name}", month=_pattern(earliest, "MMMM y", language))
        case "season" | "term":
            return words.say(f"date.{precision}.{_season(earliest, latest)}", year=earliest.year)
    return _range(earliest, latest, language)


def weekday_text(day: date, language: str) -> str:
    """The name of the weekday."""
    return _pattern(day, "EEEE", language)


def _season(earliest: date, latest: date) -> str:
    return {(1, 6): "spring", (6, 8): "summer", (8, 12): "autumn"}.get((earliest.month, latest.month), "winter")


def _range(earliest: date, latest: date, language: str) -> str:
    if earliest == latest:
        return _day(earliest, language)
    last = _day(latest, language)
    if earliest.year != latest.year:
        return f"{_day(earliest, language)} {EN_DASH} {last}"
    if earliest.month != latest.month:
        return f"{_pattern(earliest, 'd MMMM', language)} {EN_DASH} {last}"
    return f"{earliest.day}{EN_DASH}{last}"


def _day(day: date | None, language: str) -> str:
    return "" if day is None else _pattern(day, "d MMMM y", language)


def _pattern(day: date, pattern: str, language: str) -> str:
    from babel.dates import format_date  # noqa: PLC0415 - 40 ms that only documents with dates pay

    return format_date(day, pattern, locale=catalogue(language).language)
