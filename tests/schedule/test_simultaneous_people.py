"""People who are listed for two meetings at the same time."""

from __future__ import annotations

from pathlib import Path

import pytest
from on_clock import workspace

from jamx.schedule.bookings import bookings
from jamx.schedule.plan import Plan
from jamx.schedule.simultaneous_people import attendances, doubles, same_name
from jamx.workspace.workspace import Workspace

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
    found = doubles([tuple(attendances(folder, bookings(folder, plan.occurrences("p"), plan.timeline)))])
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


@pytest.mark.parametrize(
    ("hours", "other", "told"),
    [
        ("time: 9–12", "time: 9–12", 0),
        ("time: 9–12", "time: 10–12", 1),
        ("time: 9–12", "time: 9–15", 1),
        ("time: 9–12", "time: 13–15", 0),
        ("time: 9–12", "", 0),
        ("", "", 0),
    ],
)
def test_a_joint_meeting_is_one_unless_its_hours_differ(hours: str, other: str, told: int) -> None:
    day = "date: 2022-09-15\n"
    files = {"meetings__a": f"title: Joint\n{day}{hours}\n", "meetings__b": f"title: joint\n{day}{other}\n"}
    plan = Plan(workspace(participants=BOTH, organisations="lund: {name: Lund}\n", **files))
    folder = plan.workspace.folder("p")

    listed = tuple(attendances(folder, bookings(folder, plan.occurrences("p"), plan.timeline)))
    assert len(listed) == 2
    assert len(list(doubles([listed]))) == told


def test_names_as_they_are_compared() -> None:
    assert same_name("Eva  Ek ") == same_name("eva ek") == "eva ek"
    assert same_name(None) is same_name("") is same_name("  ") is None


def at_once(participants: dict[str, str], **files: str) -> list[str]:
    """Who is at two meetings at once in several programmes: `day certain place place`."""
    meetings = {f"programmes/{name.replace('__', '/meetings/', 1)}.yaml": text for name, text in files.items()}
    people = {f"programmes/{name}/participants.yaml": text for name, text in participants.items()}
    whole = {f"programmes/{name}/programme.yaml": "title: P\n" for name in participants}
    made = Workspace(Path("nowhere"), {name: text.encode() for name, text in (whole | people | meetings).items()})
    plan = Plan(made)
    listed = []
    for name in participants:
        folder = made.folder(name)
        listed.append(tuple(attendances(folder, bookings(folder, plan.occurrences(name), plan.timeline))))
    return [
        f"{one.day} {'certain' if one.certain else 'perhaps'} "
        + " ".join(
            f"{each.at.file.split('/')[1]}:{'/'.join(map(str, each.at.path))}" for each in (one.earlier, one.later)
        )
        for one in doubles(listed)
    ]


def meeting(title: str, said: str) -> str:
    return f"title: {title}\n{said}\n"


def test_in_two_programmes() -> None:
    eva = "- {organisation: lund, name: Eva, meetings: [a]}\n"
    files = {"p__a": meeting("A", NINE), "q__a": meeting("B", NINE)}

    assert at_once({"p": eva, "q": "- {organisation: x}\n" + eva}, **files) == [
        "2022-09-15 certain p:0/meetings/0 q:1/meetings/0"
    ]
    assert at_once({"q": eva, "p": eva}, **files) == ["2022-09-15 certain q:0/meetings/0 p:0/meetings/0"]
    nobody = "- {organisation: lund, meetings: [a]}\n"
    assert at_once({"p": nobody, "q": nobody}, **files) == []
    assert at_once({"p": eva, "q": eva}, p__a=meeting("A", NINE), q__a=meeting("a", NINE)) == []
    assert at_once({"p": eva, "q": eva}, p__a=meeting("A", NINE), q__b=meeting("B", NINE)) == []


def test_who_is_in_one_programme_only_is_told_before_the_next_is_asked() -> None:
    """Of nobody else is anything kept: with many programmes that is nearly everybody."""
    eva = "- {organisation: lund, name: Eva, meetings: [a, b]}\n"
    bo = "- {organisation: lund, name: Bo, meetings: [a, b]}\n"
    files = {f"{one}__{name}": meeting(one + name, NINE) for one in "pq" for name in "ab"}

    assert at_once({"p": eva + bo, "q": eva}, **files) == [
        f"2022-09-15 certain {where}"
        for where in (
            "p:1/meetings/0 p:1/meetings/1",
            "p:0/meetings/0 p:0/meetings/1",
            "p:0/meetings/0 q:0/meetings/0",
            "p:0/meetings/0 q:0/meetings/1",
            "p:0/meetings/1 q:0/meetings/0",
            "p:0/meetings/1 q:0/meetings/1",
            "q:0/meetings/0 q:0/meetings/1",
        )
    ]


def test_each_pair_of_three_and_each_person() -> None:
    people = "- {organisation: lund, meetings: [a, b, c]}\n- {organisation: lund, meetings: [gone, c, a]}\n"
    files = {f"p__{name}": meeting(name, said) for name, said in {"a": NINE, "b": ONE, "c": DAY}.items()}

    assert at_once({"p": people}, **files) == [
        "2022-09-15 perhaps p:0/meetings/0 p:0/meetings/2",
        "2022-09-15 perhaps p:0/meetings/1 p:0/meetings/2",
        "2022-09-15 perhaps p:1/meetings/1 p:1/meetings/2",
    ]


def test_a_meeting_named_twice_is_one() -> None:
    assert twice("- {organisation: lund, meetings: [a, a]}", a=NINE) == []


TWO = "date: 2022-09-14/2022-09-15"
OCCASIONS = "occasions: [{date: 2022-09-14, time: 9–12}, {date: 2022-09-15, time: 9–12}]"


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        # alternatives decide nothing, whichever of both has them
        ("dates: {choose: 1, of: [2022-09-15]}", NINE, []),
        ("dates: {choose: 1, of: [2022-09-15]}", "dates: {choose: 1, of: [2022-09-15]}", []),
        # every time of the one is at some time of the other
        (OCCASIONS, OCCASIONS, []),
        (OCCASIONS, TWO, ["2022-09-14 perhaps 0/meetings/0 0/meetings/1"]),
        (TWO, OCCASIONS, ["2022-09-14 perhaps 0/meetings/0 0/meetings/1"]),
        (OCCASIONS, NINE, []),
        # the first day in common counts
        (TWO, "date: 2022-09-13/2022-09-15", ["2022-09-14 perhaps 0/meetings/0 0/meetings/1"]),
        (TWO, "date: 2022-09-15/2022-09-17", PERHAPS),
        (
            "days: [{date: 2022-09-14, time: 9–10}, {date: 2022-09-15, time: 9–12}]",
            "days: [{date: 2022-09-14, time: 10–12}, {date: 2022-09-15, time: 11–12}]",
            ONCE,
        ),
        (
            "days: [{date: 2022-09-14, time: 9–10}, {date: 2022-09-15, time: 9–12}]",
            "days: [{date: 2022-09-14, time: 10–12}, {date: 2022-09-15, time: 12–13}]",
            [],
        ),
        # both times of a day
        (
            "days: [{date: 2022-09-15, time: 9–10}, {date: 2022-09-15, time: 13–14}]",
            "date: 2022-09-15\ntime: 9–10",
            ONCE,
        ),
        ("days: [{date: 2022-09-15, time: 9–10}, {date: 2022-09-15, time: 13–14}]", ONE, ONCE),
        ("days: [{date: 2022-09-15, time: 9–10}, {date: 2022-09-15, time: 11–12}]", ONE, []),
        # a certain time and an uncertain one
        (
            "occasions: [{date: 2022-09-15, time: 9–12}, {date: 2022-09-15}]",
            NINE,
            PERHAPS,
        ),
    ],
)
def test_several_times(a: str, b: str, expected: list[str]) -> None:
    assert twice(BOTH, a=a, b=b) == expected


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        ("", ["2022-09-14 perhaps 0/meetings/0 0/meetings/1"]),
        ("a: [1]", ["2022-09-14 perhaps 0/meetings/0 0/meetings/1"]),
        ("a: [2]", PERHAPS),
        ("a: [2], b: [2]", PERHAPS),
        ("a: [1], b: [2]", []),
        ("b: [3]", []),
        ("a: []", []),
        ("other: [3]", ["2022-09-14 perhaps 0/meetings/0 0/meetings/1"]),
    ],
)
def test_who_comes_on_some_days(days: str, expected: list[str]) -> None:
    assert twice(f"- {{organisation: lund, meetings: [a, b], days: {{{days}}}}}", a=TWO, b=TWO) == expected


@pytest.mark.parametrize("count", ["", ", count: 1", ", count: 2", ", count: unknown", ", count: 0"])
def test_several_people_may_divide(count: str) -> None:
    found = twice(
        f"- {{organisation: lund{count}, meetings: [a, b]}}\n- {{organisation: lund, meetings: [b, a]}}", a=NINE, b=NINE
    )

    assert found == (ONCE if count in {"", ", count: 1"} else []) + ["2022-09-15 certain 1/meetings/0 1/meetings/1"]
