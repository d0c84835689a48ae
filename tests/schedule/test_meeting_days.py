"""How long meetings are: days of the calendar, and working days."""

from __future__ import annotations

import pytest
from on_clock import workspace

from jamx.schedule.amounts import Amount, exactly
from jamx.schedule.meeting_days import Held, held, whole
from jamx.schedule.plan import Plan


def lasting(meeting: str) -> Held:
    (found,) = held(Plan(workspace(meetings__m=f"title: M\n{meeting}\n")).occurrences("p"))
    return found


@pytest.mark.parametrize(
    ("meeting", "days", "work"),
    [
        ("date: 2022-09-15", exactly(1), exactly(1)),
        ("date: 2022-09-15/2022-09-17", exactly(3), exactly(3)),
        ("date: 2022-09", Amount(1, None), Amount(1, None)),
        ("", Amount(1, None), Amount(1, None)),
        ("time: 9–12", exactly(1), exactly(1)),
        ("agenda: [{title: Talk}]", exactly(1), exactly(1)),
        # what is said of its length
        ("duration: 4 h", exactly(0.5), exactly(0.5)),
        ("duration: 2 days", exactly(2), exactly(2)),
        ("duration: 4–8 h", Amount(0.5, 1), Amount(0.5, 1)),
        ("duration: unknown", Amount(1, None), Amount(1, None)),
        ("date: 2022-09-15\nduration: 4 h", exactly(1), exactly(0.5)),
        ("date: 2022-09-15\nduration: 12 h", exactly(1), exactly(1)),
        ("date: 2022-09-15/2022-09-16\nduration: 4 h", exactly(2), exactly(1)),
        ("date: 2022-09-15\nduration: 4–12 h", exactly(1), Amount(0.5, 1)),
        # days one by one
        ("days: [{date: 2022-09-15}, {date: 2022-10-15}]", exactly(2), exactly(2)),
        ("days: [{date: 2022-09-15}, {title: Later}, {title: Later still}]", exactly(3), exactly(3)),
        ("days: [{date: 2022-09-15/2022-09-17}, {date: 2022-09-17/2022-09-18}]", exactly(4), exactly(4)),
        ("days: [{date: 2022-09-15}, {date: 2022-09-15}]", exactly(2), exactly(2)),
        ("days: [{title: One}, {title: Other}]\nduration: 4 h", exactly(2), exactly(1)),
        ("date: 2022-09-15/2022-09-17\ndays: [{title: One}]", exactly(3), exactly(3)),
        ("days: [{date: 2022-09-15/2022-09-17}, {date: 2022-09}]", exactly(3), exactly(3)),
        # a length beside a date that is known no better
        ("date: 2022-09\nduration: 4 h", exactly(0.5), exactly(0.5)),
        ("date: 2022-09\nduration: 3 days", exactly(3), exactly(3)),
        ("date: 2022-09-15/2022-09-17\nduration: 3 days", exactly(3), exactly(3)),
        ("date: 2022-09-15\nduration: 6–16 h", exactly(1), Amount(0.75, 1)),
        ("duration: 4 h\ntime: 9–12", exactly(0.5), exactly(0.5)),
        ("duration: share", Amount(1, None), Amount(1, None)),
        ("duration: unknown\ntime: 9–12", exactly(1), exactly(1)),
        ("time: undecided", exactly(1), exactly(1)),
        # one of several occasions; of alternatives as many as are chosen
        ("occasions: [{date: 2022-09-15}, {date: 2022-09-20/2022-09-21}]", Amount(1, 2), Amount(1, 2)),
        ("occasions: [{date: 2022-09-15}, {date: 2022-09-20/2022-09-21, status: cancelled}]", exactly(1), exactly(1)),
        ("dates: {choose: 1, of: [2022-09-15, 2022-09-22]}", exactly(1), exactly(1)),
        ("dates: {choose: 2, of: [2022-09-15, 2022-09-22]}", exactly(2), exactly(2)),
        ("dates: {choose: 3, of: [2022-09-15, 2022-09-22]}", Amount(1, None), Amount(1, None)),
        ("dates: {choose: 0, of: [2022-09-15, 2022-09-22]}", Amount(1, None), Amount(1, None)),
        ("dates: {choose: 1, of: [2022-09-15, 2022-09-22/2022-09-23]}", Amount(1, 2), Amount(1, 2)),
        ("dates: {choose: 2, of: [2022-09-15, 2022-09-22]}\nduration: 4 h", exactly(2), exactly(1)),
        ("dates: {choose: 3, of: [2022-09-15, 2022-09-22]}\nduration: 4 h", Amount(1, None), Amount(0.5, None)),
        ("dates: {choose: 2, of: [2022-09-15, 2022-09]}", Amount(2, None), Amount(2, None)),
        ("dates: {choose: 2, of: []}", Amount(1, None), Amount(1, None)),
        ("date: 2022-09\ndates: {choose: 2, of: [2022-09-15, 2022-09-22]}", Amount(1, None), Amount(1, None)),
        ("occasions: [{date: 2022-09-15/2022-09-16}, {date: 2022-10}]", Amount(1, None), Amount(1, None)),
        ("occasions: [{date: 2022-09-15}, {date: 2022-09-20}]\nduration: 4 h", exactly(1), exactly(0.5)),
        ("dates: {choose: unknown, of: [2022-09-15, 2022-09-22]}", Amount(1, None), Amount(1, None)),
    ],
)
def test_lengths(meeting: str, days: Amount, work: Amount) -> None:
    found = lasting(meeting)

    assert (found.name, found.days, found.work, found.cancelled) == ("m", days, work, False)


def test_cancelled_is_what_has_no_time_left() -> None:
    assert lasting("date: 2022-09-15\nstatus: cancelled")[2:] == (exactly(1), exactly(1), True)
    assert not lasting("occasions: [{date: 2022-09-15, status: cancelled}, {date: 2022-09-20}]").cancelled
    assert lasting("occasions: [{date: 2022-09-15/2022-09-16, status: cancelled}]").cancelled


def test_each_meeting_by_itself_in_order_of_name() -> None:
    files = {
        "c": "occasions: [{date: 2022-09-15, status: cancelled}, {date: 2022-09-15/2022-09-16}]",
        "a": "date: 2022-09-15\nstatus: cancelled",
        "b": "date: 2022-09-15/2022-09-17\nduration: 4 h",
        "d": "",
    }
    made = workspace(**{f"meetings__{name}": f"title: {name}\n{text}\n" for name, text in files.items()})
    found = [(one.name, str(one.meeting.title), *one[2:]) for one in held(Plan(made).occurrences("p"))]

    assert found == [
        ("a", "a", exactly(1), exactly(1), True),
        ("b", "b", exactly(3), exactly(1.5), False),
        ("c", "c", exactly(2), exactly(2), False),
        ("d", "d", Amount(1, None), Amount(1, None), False),
    ]
    assert list(held(())) == []


def test_days_that_have_begun_are_whole() -> None:
    assert whole(Amount(0.5, 1.5)) == Amount(1, 2)
    assert whole(Amount(1, 2)) == Amount(1, 2)
    assert whole(Amount(1.25, None)) == Amount(2, None)
    assert whole(Amount(0, 0)) == Amount(0, 0)
