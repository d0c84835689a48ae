"""How many people come to a meeting, for those who order rooms and food: the numbers of the list of participants."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.views.agenda import FactView
from jamx.views.participants import participants_view
from jamx.views.said import small
from jamx.words.clock import EN_DASH
from jamx.words.numbers import number_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jamx.schedule.amounts import Amount
    from jamx.schedule.plan import Plan
    from jamx.views.audience import Audience
    from jamx.views.participants import MeetingPeopleView
    from jamx.views.wording import Wording
    from jamx.workspace.files import FileRef


def headcount(plan: Plan, ref: FileRef, audience: Audience, wording: Wording) -> Iterator[FactView]:
    """The number of people at a meeting, day by day where it differs; nothing as long as nobody is listed for it."""
    if not audience.receives or not plan.workspace.folder(ref.programme).participants:
        return
    view = participants_view(plan, ref.programme, audience, wording.language, ref.name)
    for meeting in view.meetings if view is not None else ():
        if meeting.people is not None and meeting.people.most != 0:
            yield FactView(wording.say("headcount"), _text(meeting, meeting.people, wording), "headcount")


def _text(meeting: MeetingPeopleView, people: Amount, wording: Wording) -> str:
    """The number, beside how many are expected, and the days'."""
    said, expected = _amount(people, wording), meeting.expected
    if expected is not None and expected != people:
        said = wording.say("people.expected", people=said, expected=_amount(expected, wording))
    if len({day.people for day in meeting.days}) < 2:
        return said
    days = (
        f"{small(wording.say('people.day', number=day.day))}: {_amount(day.people, wording)}" for day in meeting.days
    )
    return f"{said}; {', '.join(days)}"


def _amount(amount: Amount | None, wording: Wording) -> str:
    """The number, or its bounds: `at least 30`, `30–35`."""
    if amount is None:
        return ""
    least = number_text(amount.least, wording.language)
    if amount.exact is not None:
        return least
    if amount.most is None:
        return wording.say("headcount.least", n=least)
    return f"{least}{EN_DASH}{number_text(amount.most, wording.language)}"
