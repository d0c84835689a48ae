"""People who are listed for two meetings at the same time."""

from __future__ import annotations

import pytest
from on_clock import workspace

from jamx.schedule.bookings import bookings
from jamx.schedule.plan import Plan
from jamx.schedule.simultaneous_people import attendances, doubles, same_name

NINE, ONE = "date: 2022-09-15\ntime: 9–12", "date: 2022-09-15\ntime: 13–16"
DAY = "date: 2022-09-15"
BOTH = "- {organisation: lund, name: Eva, meetings: [a, b]}"


def twice(participants: str, **meetings: str) -> list[str]:
    """`day certain places` of everybody who is at two meetings at once."""
    files = {f"meetings__{name}": f"title: M {name}\n{said}\n" for name, said in meetings.items()}
    plan = Plan(
        workspace(participants=participants, organisations="lund: {name: Lund}\nmalmo: {name: Malmö}\n", **files)
    )
    folder = plan.workspace.folder("p")
    found = doubles(attendances(folder, bookings(folder, plan.occurrences("p"), plan.timeline)))
    return [
        f"{one.day} {'certain' if one.certain else 'perhaps'} "
        + " ".join("/".join(map(str, each.at.path)) for each in (one.earlier, one.later))
        for one in found
    ]


ONCE = ["2022-09-15 certain 0/meetings/0 0/meetings/1"]
PERHAPS = ["2022-09-15 perhaps 0/meetings/0 0/meetings/1"]


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        (NINE, NINE, ONCE),
        (NINE, ONE, []),
        (ONE, NINE, []),
        (NINE, "date: 2022-09-15\ntime: 12–13", []),
        (NINE, "date: 2022-09-15\ntime: 11.59–13", ONCE),
        (NINE, "date: 2022-09-16\ntime: 9–12", []),
        (NINE, DAY, PERHAPS),
        (DAY, DAY, PERHAPS),
        (DAY, NINE, PERHAPS),
        (NINE, "date: 2022-09-15\ntime: 13", PERHAPS),
        (NINE, "date: 2022-09", []),
        (NINE, "", []),
        # midnight is a minute like any other
        ("date: 2022-09-15\ntime: 0–3", "date: 2022-09-15\ntime: 1–4", ONCE),
        ("date: 2022-09-15\ntime: 1–4", "date: 2022-09-15\ntime: 0–3", ONCE),
        ("date: 2022-09-15\ntime: 1–4", "date: 2022-09-15\ntime: 0–1", []),
        # occasions leave a choice as long as one is free
        (NINE, "occasions: [{date: 2022-09-15, time: 9–12}, {date: 2022-09-22}]", []),
        (NINE, "occasions: [{date: 2022-09-15, time: 9–12}, {date: 2022-09-15, time: 11–12}]", ONCE),
        (NINE, "occasions: [{date: 2022-09-15, time: 9–12}, {date: 2022-09}]", []),
        (NINE, "dates: {choose: 1, of: [2022-09-15]}\ntime: 9–12", []),
        # days of several
        ("date: 2022-09-14/2022-09-15", DAY, PERHAPS),
        ("days: [{date: 2022-09-14}, {date: 2022-09-15, time: 9–12}]", NINE, ONCE),
    ],
)
def test_one_person_twice(a: str, b: str, expected: list[str]) -> None:
    assert twice(BOTH, a=a, b=b) == expected


def test_who_is_the_same_person() -> None:
    def people(one: str, other: str) -> list[str]:
        return twice(f"- {{{one}, meetings: [a]}}\n- {{{other}, meetings: [b]}}", a=NINE, b=NINE)

    found = ["2022-09-15 certain 0/meetings/0 1/meetings/0"]
    assert people("organisation: lund, name: Eva", "organisation: lund, name: eva") == found
    assert people("organisation: lund, name: Eva  E", "organisation: lund, name: eva e") == found
    assert people("organisation: lund, name: Eva", "organisation: malmo, name: Eva") == []
    assert people("organisation: lund, name: Eva", "organisation: lund, name: Bo") == []
    assert people("organisation: lund", "organisation: lund") == []
    assert people("organisation: lund, name: Eva, count: 1", "organisation: lund, name: Eva") == found
    assert people("organisation: lund, name: Eva, count: 2", "organisation: lund, name: Eva") == []
    assert twice("- {organisation: lund, meetings: [a, b]}", a=NINE, b=NINE) == ONCE
    assert twice("- {organisation: lund, count: 2, meetings: [a, b]}", a=NINE, b=NINE) == []


def test_who_comes_on_one_day_only() -> None:
    days = "- {organisation: lund, meetings: [a, b], days: {a: [1]}}"
    two = "date: 2022-09-14/2022-09-15"

    assert twice(days, a=two, b=NINE) == []
    assert twice(days.replace("[1]", "[2]"), a=two, b=NINE) == PERHAPS
    assert twice(days.replace("[1]", "[1, 2]"), a=two, b=NINE) == PERHAPS


def test_a_joint_meeting_is_one() -> None:
    files = {f"meetings__{name}": f"title: {title}\n{NINE}\n" for name, title in (("a", "Joint"), ("b", "joint"))}
    plan = Plan(workspace(participants=BOTH, organisations="lund: {name: Lund}\n", **files))
    folder = plan.workspace.folder("p")

    assert list(doubles(attendances(folder, bookings(folder, plan.occurrences("p"), plan.timeline)))) == []


def test_names_as_they_are_compared() -> None:
    assert same_name("Eva  Ek ") == same_name("eva ek") == "eva ek"
    assert same_name(None) is same_name("") is same_name("  ") is None
