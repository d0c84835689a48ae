"""Calendars as iCalendar (RFC 5545): the one place that knows the library."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from icalendar import (
    Calendar,
    Event,
    Timezone,
    TimezoneDaylight,
    TimezoneStandard,
    vCalAddress,
    vRecur,
    vText,
    vUri,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date, datetime

    from jamx.schedule.zone_rules import Observance
    from jamx.views.calendar import CalendarView, EventView

_PRODUCT = "-//jamx//jamx//EN"
_NOBODY = "invalid:nomail"
"""The address of an organiser who has none, as others write it too; a published calendar must name one."""
_WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_BREAK = re.compile(r"\r\n|[\r\n\x0b\x0c\x85\u2028\u2029]")
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufeff]")
_LINK = re.compile(r"https?://[!-~]+", re.IGNORECASE)
_UNIT = re.compile(r"[\\^]?.", re.DOTALL)
"""A character, or an escape with what it escapes."""
_LONGEST = 74
"""Octets of a line, the blank aside that a continuation begins with."""
_COMMAND = re.compile(r":(?=:)|##(?=\[)")


def calendar_ics(view: CalendarView) -> str:
    """A calendar as a file, its lines ended by CR LF.

    One without events has a time zone all the same, since it must have something, and no method.
    """
    calendar = Calendar()
    calendar.add("prodid", vText(_PRODUCT))
    calendar.add("version", vText("2.0"))
    if view.events:
        calendar.add("method", vText(view.method.upper()))
    calendar.add("x-wr-calname", _line(view.name))
    if view.text:
        calendar.add("x-wr-caldesc", _text(view.text))
    if view.observances:
        calendar.add_component(_zone(view))
    for event in view.events:
        calendar.add_component(_event(view, event))
    written: bytes = calendar.to_ical()
    return _folded(written.decode())


def _folded(written: str) -> str:
    """The same lines, folded anew: libraries fold as their version does, and some tear escapes apart."""
    lines = written.replace("\r\n ", "").split("\r\n")
    return "\r\n".join("\r\n ".join(_pieces(line)) for line in lines)


def _pieces(line: str) -> Iterator[str]:
    """A line in pieces that are short enough, none of which ends in the middle of a character or an escape."""
    piece: list[str] = []
    size = 0
    for unit in _UNIT.findall(line):
        more = len(unit.encode())
        if size + more > _LONGEST:
            yield "".join(piece)
            piece, size = [], 0
        piece.append(unit)
        size += more
    yield "".join(piece)


def _zone(view: CalendarView) -> Timezone:
    zone = Timezone()
    zone.add("tzid", vText(view.zone or "UTC"))
    for one in view.observances:
        zone.add_component(_observance(one))
    return zone


def _observance(one: Observance) -> TimezoneDaylight | TimezoneStandard:
    made = TimezoneDaylight() if one.daylight else TimezoneStandard()
    made.add("dtstart", one.begins)
    made.add("tzoffsetfrom", one.before)
    made.add("tzoffsetto", one.after)
    if one.name:
        made.add("tzname", vText(one.name))
    if one.yearly is not None:
        day = f"{one.yearly.which}{_WEEKDAYS[one.yearly.weekday]}"
        made.add("rrule", vRecur({"FREQ": ["YEARLY"], "BYMONTH": [one.yearly.month], "BYDAY": [day]}))
    return made


def _event(view: CalendarView, event: EventView) -> Event:
    made = Event()
    made.add("uid", _line(event.uid))
    made.add("dtstamp", view.stamp)
    made.add("sequence", event.sequence)
    made.add("summary", _line(event.title))
    _when(made, "dtstart", event.start, view.zone)
    if event.end is not None:
        _when(made, "dtend", event.end, view.zone)
    if event.status is not None:
        made.add("status", vText(event.status.upper()))
    made.add("transp", vText("OPAQUE" if event.busy else "TRANSPARENT"))
    if event.text:
        made.add("description", _text(event.text))
    if event.place:
        made.add("location", _line(event.place))
    if _LINK.fullmatch(event.url) and _clean(event.url) == event.url:
        made.add("url", vUri(event.url))
    if event.categories:
        made.add("categories", [str(_line(one)) for one in event.categories])
    _people(made, view)
    return made


def _when(made: Event, name: str, moment: date | datetime, zone: str) -> None:
    """A day, an instant in UTC, or a time by the clock of a zone."""
    local = hasattr(moment, "tzinfo") and moment.tzinfo is None and zone
    parameters: dict[str, Any] = {"TZID": zone} if local else {}
    made.add(name, moment, parameters=parameters)


def _people(made: Event, view: CalendarView) -> None:
    name, address = view.organiser
    organiser = vCalAddress(address or _NOBODY)
    if name:
        organiser.params["CN"] = _line(name).replace('"', "'").replace("^", "'")
    made.add("organizer", organiser, encode=False)
    for attendee in view.attendees:
        person = vCalAddress(f"mailto:{attendee}")
        if view.method == "request":
            person.params["PARTSTAT"] = "NEEDS-ACTION"
            person.params["RSVP"] = "TRUE"
        made.add("attendee", person, encode=False)


def _line(text: str) -> vText:
    """A text on one line."""
    return vText(_BREAK.sub(" ", _clean(text)))


def _text(text: str) -> vText:
    """A text of several lines."""
    return vText(_clean(text))


def _clean(text: str) -> str:
    """The text without what no calendar may hold, and without what a CI runner would take for a command.

    A long line is folded anywhere, so that it may begin with any of its characters.
    """
    spaced = _CONTROL.sub("", _BREAK.sub("\n", text))
    return _COMMAND.sub(lambda found: f"{found[0]}\u2060", spaced)
