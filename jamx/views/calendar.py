"""A calendar as a file shows it: events with their days or instants, in one language, for one audience."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from jamx.schedule.zone_rules import Observance

Method = Literal["publish", "request", "cancel"]
METHODS: tuple[Method, ...] = ("publish", "request", "cancel")

NO_CLOCK = datetime(1970, 1, 1, tzinfo=UTC)
"""When a calendar was made if nobody says: the same bytes on any day."""


class Sending(NamedTuple):
    """How a calendar is sent.

    Attributes:
        method: Published for whoever wants it; or, on purpose, a request to people or its cancellation.
        sequence: Which revision it is, as whoever sends it counts them; jamx has no memory.
        stamp: When it was made; None for the workspace's today, or a fixed instant.
        attendees: The mail addresses of those it is sent to; they stand in no file of the workspace.
    """

    method: Method = "publish"
    sequence: int = 0
    stamp: datetime | None = None
    attendees: tuple[str, ...] = ()


class EventView(NamedTuple):
    """An event.

    Attributes:
        uid: Its name for ever: no date, title or place is in it.
        title: What it is.
        start: The day; or the time by the calendar's clock; or, in UTC, an instant that clocks show twice or never.
        end: Likewise, the first moment after it; None where nobody knows when it ends.
        status: tentative, confirmed or cancelled; None where nothing is said.
        sequence: Which revision it is.
        busy: Whether it takes up people's time.
        text: Plain text about it.
        place: Where.
        url: Where that is on the web.
        categories: What it belongs to.
    """

    uid: str
    title: str
    start: date | datetime
    end: date | datetime | None
    status: Literal["tentative", "confirmed", "cancelled"] | None
    sequence: int
    busy: bool
    text: str
    place: str
    url: str
    categories: tuple[str, ...]


class LeftOutView(NamedTuple):
    """Something without an exact day: what it is, and what is known of its date in words."""

    title: str
    when: str


class CalendarView(NamedTuple):
    """A whole calendar.

    Attributes:
        name: What calendars list it as.
        text: What is to be said of it: what it leaves out, what contradicts itself.
        language: The language of its texts.
        method: As of `Sending`.
        stamp: When it was made.
        zone: The time zone's name; empty where this computer does not know it, and times are those of any clock.
        observances: The changes of the clock that the events need.
        organiser: Who sends it: a name, and an address or "".
        attendees: Whom it is sent to.
        events: In date order.
        left_out: What has no exact day.
    """

    name: str
    text: str
    language: str
    method: Method
    stamp: datetime
    zone: str
    observances: tuple[Observance, ...]
    organiser: tuple[str, str]
    attendees: tuple[str, ...]
    events: tuple[EventView, ...]
    left_out: tuple[LeftOutView, ...]
