"""What all events of a calendar share: the clock they go by, the domain of their names, how they are sent."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING, Literal, NamedTuple
from urllib.parse import urlsplit

from jamx.schedule.zone_rules import instant, known_zone, observances, unclear
from jamx.views.calendar import NO_CLOCK

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

    from jamx.schedule.plan import Plan
    from jamx.schedule.sittings import Sitting
    from jamx.schedule.zone_rules import Observance
    from jamx.views.calendar import EventView, Sending
    from jamx.views.organiser import OrganiserView
    from jamx.views.wording import Wording

NOWHERE = "jamx.invalid"
"""The domain of names where the organiser has none: one that can never exist."""

EventStatus = Literal["tentative", "confirmed", "cancelled"]
_STATUS: dict[str | None, EventStatus] = {
    "preliminary": "tentative",
    "undecided": "tentative",
    "confirmed": "confirmed",
    "held": "confirmed",
    "cancelled": "cancelled",
}


class Frame(NamedTuple):
    """The frame of one calendar.

    Attributes:
        zone: The workspace's time zone; None where this computer does not know it.
        domain: What the names of events end with.
        sending: How it is sent.
        made: When it was made.
        draft: Made in spite of errors.
    """

    zone: ZoneInfo | None
    domain: str
    sending: Sending
    made: datetime
    draft: bool

    def uid(self, *parts: str) -> str:
        """The name of an event, of ids that stay when dates, titles and places change."""
        return f"{'.'.join(part.replace('/', '.') for part in parts)}@{self.domain}"

    def status(self, said: str | None, *, open_: bool = False) -> EventStatus | None:
        """The status of an event; of one of several alternatives while that is `open_`."""
        if self.sending.method == "cancel":
            return "cancelled"
        found = _STATUS.get(said)
        return "tentative" if open_ and found != "cancelled" else found

    def sequence(self, status: EventStatus | None) -> int:
        """Which revision an event is; a cancellation comes after what it cancels."""
        return self.sending.sequence + (status == "cancelled")

    def title(self, title: str, status: EventStatus | None, wording: Wording) -> str:
        """A title that says what many calendars don't show: that it is cancelled, not certain, or a draft."""
        if status in {"cancelled", "tentative"}:
            title = wording.say(f"event.{status}", title=title)
        return wording.say("event.draft", title=title) if self.draft else title

    def times(self, sitting: Sitting) -> tuple[date | datetime, date | datetime | None]:
        """When a sitting begins and ends: by the clock, or as whole days where nobody knows the hours."""
        if sitting.start is None:
            return sitting.first, sitting.last + timedelta(days=1)
        midnight = datetime.combine(sitting.first, time())
        start = midnight + timedelta(minutes=sitting.start)
        end = None if sitting.end is None else midnight + timedelta(minutes=sitting.end)
        if self.zone is None or not any(unclear(wall, self.zone) for wall in (start, end or start)):
            return start, end
        begins, ends = instant(start, self.zone), None if end is None else instant(end, self.zone)
        return begins, ends if ends is not None and ends > begins else None  # an hour that no clock shows has no length

    def observances(self, events: tuple[EventView, ...]) -> tuple[Observance, ...]:
        """The changes of the clock that the events with hours need; of a calendar without events, any year's."""
        days = [day for event in events for day in (event.start, event.end) if isinstance(day, datetime)]
        if self.zone is None or (events and all(day.tzinfo for day in days)):
            return ()
        years = [day.year for day in days] or [2000]
        return observances(self.zone, min(years), max(years))


def frame_of(plan: Plan, publisher: OrganiserView | None, sending: Sending, *, draft: bool) -> Frame:
    """The frame of a workspace's calendars; made today where nobody says when and somebody says what day it is."""
    today = plan.today
    day = datetime(today.year, today.month, today.day, tzinfo=UTC) if today is not None else NO_CLOCK
    zone = known_zone(plan.workspace.configuration.time_zone)
    return Frame(zone, domain_of(publisher), sending, sending.stamp or day, draft)


def domain_of(publisher: OrganiserView | None) -> str:
    """The organiser's domain, that of the contact; it stays when the contact becomes another mailbox there."""
    leads = publisher.contact_link if publisher is not None else ""
    found = leads.rpartition("@")[2] if leads.startswith("mailto:") else _host(leads)
    return found.lower().removeprefix("www.") or NOWHERE


def _host(address: str) -> str:
    try:
        return urlsplit(address).hostname or ""
    except ValueError:  # half of an address in brackets
        return ""
