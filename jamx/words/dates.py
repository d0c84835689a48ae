"""Dates as a language writes them; the only user of Babel, which is imported when a date is to be written."""

from __future__ import annotations

from datetime import timedelta
from functools import cache
from typing import TYPE_CHECKING

from jamx.words.catalogue import catalogue
from jamx.words.clock import EN_DASH
from jamx.words.languages import FIRST

if TYPE_CHECKING:
    from datetime import date

    from babel.core import Locale

    Ends = tuple[str | None, str | None]


def date_text(
    earliest: date | None, latest: date | None, precision: str, language: str, ends: Ends = (None, None)
) -> str:
    """A date with its uncertainty in words.

    Args:
        earliest: First day; None when open.
        latest: Last day; None when open.
        precision: How exactly it is known: day, range, part, month, week, season, term, year or span.
        language: The language's code.
        ends: How exactly each end of a span is known; days where it is not said.
    """
    if earliest is None or latest is None:
        return _open(earliest, latest, ends, language)
    if precision in {"day", "range", "span"} and earliest == latest:
        return _day(earliest, language)
    if precision == "span" and ends != (None, None):
        return _span(earliest, latest, ends, language)
    if precision in {"range", "span", "day"}:
        return _range(earliest, latest, language)
    return _named(earliest, latest, precision, language)


def short_date(day: date, language: str) -> str:
    """A day where space is short: `to 15 sep`, without its year."""
    return _pattern(day, "day.short", language)


def weekday_date(day: date, language: str) -> str:
    """A day with its weekday: `onsdag 14 april 2027`."""
    return _pattern(day, "day.weekday", language)


def month_name(day: date, language: str) -> str:
    """The month of a day, without its year: `september`."""
    return _formatted(day, "LLLL", language)


def tick_text(day: date, unit: str, language: str) -> str:
    """A day on an axis: `5 sep` where weeks are told apart, `sep` where months are."""
    text = _pattern(day, "tick", language) if unit == "week" else _formatted(day, "LLL", language)
    return text.removesuffix(".")


def month_text(day: date, language: str) -> str:
    """The month of a day with its year: `september 2022`."""
    return _pattern(day, "month", language)


def weekday_text(day: date, language: str) -> str:
    """The name of the weekday."""
    return _formatted(day, "EEEE", language)


def _open(earliest: date | None, latest: date | None, ends: Ends, language: str) -> str:
    words = catalogue(language)
    if earliest is not None:
        return words.say("date.from", date=_first(earliest, ends[0], language))
    return words.say("date.until", date=_last(latest, ends[1], language)) if latest is not None else ""


def _named(earliest: date, latest: date, precision: str, language: str) -> str:
    """A date that has a name: a month, a week, a season."""
    words = catalogue(language)
    match precision:
        case "month":
            return month_text(earliest, language)
        case "week":
            year, week, _ = earliest.isocalendar()
            return words.say("date.week", week=week, year=year)
        case "year":
            return str(earliest.year)
        case "part":
            name = {1: "early", 11: "mid"}.get(earliest.day, "late")
            return words.say(f"date.{name}", month=month_text(earliest, language))
    return words.say(f"date.{precision}.{_season(earliest, latest)}", year=earliest.year)


def _season(earliest: date, latest: date) -> str:
    return {(1, 6): "spring", (6, 8): "summer", (8, 12): "autumn"}.get((earliest.month, latest.month), "winter")


def _span(earliest: date, latest: date, ends: Ends, language: str) -> str:
    """From one named date to another: `februari–mars 2013`, `2020–2025`, `hösten 2022 – sommaren 2023`."""
    if ends == ("year", "year"):
        return f"{earliest.year}{EN_DASH}{latest.year}"
    if ends == ("month", "month") and earliest.year == latest.year:
        return f"{month_name(earliest, language)}{EN_DASH}{month_text(latest, language)}"
    if ends == ("day", "day"):
        return _range(earliest, latest, language)
    return f"{_first(earliest, ends[0], language)} {EN_DASH} {_last(latest, ends[1], language)}"


def _first(day: date, precision: str | None, language: str) -> str:
    """The first end of a span, which is known by its first day."""
    match precision:
        case "season" | "term":
            name = {1: "spring", 6: "summer", 8: "autumn"}.get(day.month, "winter")
            return catalogue(language).say(f"date.{precision}.{name}", year=day.year)
        case None | "day" | "range" | "span":
            return _day(day, language)
    return _named(day, day, precision, language)


def _last(day: date, precision: str | None, language: str) -> str:
    """The last end of a span, which is known by its last day."""
    match precision:
        case "season" | "term":
            name = {6: "spring", 8: "summer", 12: "autumn"}.get(day.month, "winter")
            year = day.year - 1 if name == "winter" else day.year
            return catalogue(language).say(f"date.{precision}.{name}", year=year)
        case "week":
            return _named(day - timedelta(days=6), day, "week", language)
        case "part":
            first = {10: 1, 20: 11}.get(day.day, 21)
            return _named(day.replace(day=first), day, "part", language)
        case None | "day" | "range" | "span":
            return _day(day, language)
    return _named(day, day, precision, language)


def _range(earliest: date, latest: date, language: str) -> str:
    last = _day(latest, language)
    if earliest.year != latest.year:
        return f"{_day(earliest, language)} {EN_DASH} {last}"
    if earliest.month != latest.month:
        return f"{_pattern(earliest, 'day.month', language)} {EN_DASH} {last}"
    return catalogue(language).say("date.days", first=earliest.day, last=last)


def _day(day: date, language: str) -> str:
    return _pattern(day, "day", language)


def _pattern(day: date, name: str, language: str) -> str:
    """A day by one of the patterns of the language's catalogue."""
    return _formatted(day, catalogue(language).say(f"pattern.{name}"), language)


def _formatted(day: date, pattern: str, language: str) -> str:
    from babel.dates import format_date  # noqa: PLC0415 - 40 ms that only documents with dates pay

    return format_date(day, pattern, locale=_locale(catalogue(language).language))


@cache
def _locale(code: str) -> Locale:
    """What Babel knows of a language; of one it does not know, the names are English."""
    from babel.core import Locale, UnknownLocaleError  # noqa: PLC0415

    try:
        return Locale.parse(code)
    except (UnknownLocaleError, ValueError):
        return Locale.parse(FIRST)
