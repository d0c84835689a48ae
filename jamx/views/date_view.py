"""Dates as a document shows them: for programs, and in words; what is not decided yet as words alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.model.calendar_date import DateValue
from jamx.model.clock import ClockSpan
from jamx.views.agenda import AlternativesView, DateView, OccasionView
from jamx.views.said import joined
from jamx.words.clock import prose_span

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from jamx.model.dates import Alternatives, DatedText, Occasion
    from jamx.views.wording import Wording


def date_view(dated: DatedText | None, wording: Wording) -> DateView | None:
    """A date; None where there is none, or only an admitted gap."""
    if dated is None or not isinstance(dated.on, DateValue):
        return None
    value = dated.on
    return DateView(iso_date(value.earliest), iso_date(value.latest), value.meaning, wording.date(value))


def iso_date(day: date | None) -> str | None:
    """A day for programs."""
    return None if day is None else day.isoformat()


def alternatives_view(alternatives: Alternatives | None, wording: Wording) -> AlternativesView | None:
    """Dates of which some will be chosen: `9 February or 29 March 2012 (not decided)`."""
    if alternatives is None:
        return None
    dates = tuple(view for one in alternatives.of if (view := date_view(one, wording)) is not None)
    texts = [date.text for date in dates]
    choose = alternatives.choose if isinstance(alternatives.choose, int) else None
    if choose is None or choose == 1:
        text = wording.say("dates.one", dates=wording.listed(texts, "or"))
    else:
        text = wording.say("dates.some", number=wording.number(choose), dates=wording.listed(texts, "and"))
    return AlternativesView(choose, dates, text if texts else "")


def occasion_views(occasions: Sequence[Occasion], wording: Wording, usual: str = "") -> tuple[OccasionView, ...]:
    """The times a meeting is held, each with its date, its hours (else the `usual` ones) and its place in one line."""
    return tuple(_occasion(occasion, wording, usual) for occasion in occasions)


def _occasion(occasion: Occasion, wording: Wording, usual: str) -> OccasionView:
    date = date_view(occasion.date, wording)
    day = date.text if date is not None else wording.say(str(occasion.date.on))
    span = occasion.time if isinstance(occasion.time, ClockSpan) else None
    start, end = (span.start, span.end) if span is not None else (None, None)
    hours = prose_span(start, end, wording.language) if start is not None else usual
    when = " ".join(filter(None, (day, hours)))
    place = wording.text(occasion.place)
    return OccasionView(occasion.id, date, start, end, place, joined(", ", filter(None, (when, place))))
