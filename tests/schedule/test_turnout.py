"""Who is expected, who is listed, who is missing: seats against people."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from jamx.schedule.amounts import Amount
from jamx.schedule.people import by_function, by_organisation, everybody, number_of, on_day
from jamx.schedule.plan import Plan
from jamx.schedule.turnout import turnouts
from jamx.workspace.workspace import Workspace
from tests.conftest import write

if TYPE_CHECKING:
    from pathlib import Path

    from jamx.schedule.turnout import Turnout

PROGRAMME = """
    title: P
    functions: {rektor: R, prefekt: P, dekan: D, samordnare: S, ledare: L}
    expects:
      - any_of: [rektor]
        strength: recommended
      - any_of: [prefekt, dekan]
        strength: recommended
      - any_of: [ledare]
        if: it fits
"""
ORGANISATIONS = """
    lund: {name: Lund}
    malmo: {name: Malmö}
    boards: {name: Boards, count: 3}
    guide: {name: Guide}
"""
PARTICIPANTS = """
    - {organisation: lund, functions: [rektor, samordnare]}
    - {organisation: lund, functions: [dekan], count: 2}
    - {organisation: malmo, functions: [prefekt]}
    - {organisation: malmo}
    - {organisation: boards, functions: [rektor], count: unknown}
    - {organisation: guide, functions: [ledare]}
"""
FIRST = """
    title: First
    mentor: guide
    expects:
      - all_of: [rektor, samordnare]
"""


class Programme:
    """A programme under way."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.file("programme", PROGRAMME)
        self.file("organisations", ORGANISATIONS)
        self.file("participants", PARTICIPANTS)
        self.file("meetings/first", FIRST)
        self.file("meetings/second", "title: Second\n")

    def file(self, name: str, text: str) -> None:
        write(self.root, f"programmes/p/{name}.yaml", text)

    @property
    def meetings(self) -> dict[str, Turnout]:
        return {one.name: one for one in Plan(Workspace(self.root)).turnouts("p")}


@pytest.fixture
def programme(tmp_path: Path) -> Programme:
    return Programme(tmp_path)


def short(turnout: Turnout) -> set[tuple[str, tuple[str, ...]]]:
    return {(seat.organisation, seat.functions) for seat in turnout.seats if seat.short}


def test_a_meetings_own_expectations_replace_the_programmes(programme: Programme) -> None:
    first, second = programme.meetings["first"], programme.meetings["second"]
    assert {seat.functions for seat in first.seats} == {("rektor",), ("samordnare",)}
    assert {seat.functions for seat in second.seats} == {("rektor",), ("prefekt", "dekan"), ("ledare",)}


def test_alternatives_are_one_seat_and_a_mentor_has_none(programme: Programme) -> None:
    first, second = programme.meetings["first"], programme.meetings["second"]
    assert sorted(seat.organisation for seat in first.seats) == ["boards", "boards", "lund", "lund", "malmo", "malmo"]
    assert sum(seat.functions == ("prefekt", "dekan") for seat in second.seats) == 4


def test_who_is_missing(programme: Programme) -> None:
    """Malmö has somebody whose function nobody knows, the boards an unknown number; what depends is not missed."""
    first, second = programme.meetings["first"], programme.meetings["second"]
    assert short(first) == {("boards", ("samordnare",))}
    assert short(second) == {("boards", ("prefekt", "dekan")), ("guide", ("rektor",)), ("guide", ("prefekt", "dekan"))}


def test_how_many_are_listed_and_wanted(programme: Programme) -> None:
    seats = {(one.organisation, one.functions): one for one in programme.meetings["second"].seats}
    assert seats["lund", ("prefekt", "dekan")].listed == Amount(2, 2)
    assert seats["malmo", ("rektor",)].listed == Amount(0, 1)
    assert seats["boards", ("rektor",)].listed == Amount(1, None)
    assert seats["boards", ("rektor",)].wanted == Amount(3, 3)


def test_who_names_no_meeting_comes_where_somebody_like_them_is_expected(programme: Programme) -> None:
    meetings = programme.meetings
    assert [one.number for one in meetings["first"].listed] == [0, 3, 4]
    assert [one.number for one in meetings["second"].listed] == [0, 1, 2, 3, 4, 5]


def test_how_many_are_expected_in_all(programme: Programme) -> None:
    """Two functions from Lund, Malmö and three boards; for the second meeting, all is wished for or depends."""
    assert programme.meetings["first"].expected == Amount(10, 10)
    assert programme.meetings["second"].expected == Amount(0, 18)


def test_counts(programme: Programme) -> None:
    listed = everybody(Workspace(programme.root).folder("p"))
    assert number_of(listed) == Amount(7, None)
    assert by_organisation(listed)["lund"] == Amount(3, 3)
    assert by_function(listed) == {
        "rektor": Amount(2, None),
        "samordnare": Amount(1, 1),
        "dekan": Amount(2, 2),
        "prefekt": Amount(1, 1),
        "": Amount(1, 1),
        "ledare": Amount(1, 1),
    }


def test_nobody_is_missing_from_a_meeting_that_nobody_is_listed_for(programme: Programme) -> None:
    programme.file("participants", "- {organisation: lund, functions: [rektor], meetings: [second]}\n")
    first, second = programme.meetings["first"], programme.meetings["second"]
    assert (first.open, second.open) == (False, True)
    assert second.absent == ("malmo", "boards", "guide")


def test_days(programme: Programme) -> None:
    programme.file("meetings/first", "title: First\ndate: 2022-09-15/2022-09-16\n")
    programme.file("participants", "- {organisation: lund, days: {first: 2}}\n- {organisation: malmo, count: 2}\n")
    first = programme.meetings["first"]
    assert [day.isoformat() for day in first.days if day is not None] == ["2022-09-15", "2022-09-16"]
    assert [number_of(on_day(first.listed, "first", day)).exact for day in (1, 2)] == [2, 3]


def test_tracks_and_groups(programme: Programme) -> None:
    programme.file(
        "programme",
        """
        title: P
        tracks: [{id: a, title: A}, {id: b, title: B}]
        groups: [{id: experts, title: E}, {id: network, title: N, members: [lund, samordnare]}]
        """,
    )
    programme.file(
        "participants",
        """
        - {organisation: lund, tracks: [a]}
        - {organisation: malmo, tracks: [b], functions: [samordnare]}
        - {organisation: malmo, groups: [experts]}
        """,
    )
    for name, text in {"a": "track: a", "experts": "group: experts", "network": "group: network"}.items():
        programme.file(f"meetings/{name}", f"title: {name}\n{text}\n")
    meetings = programme.meetings
    assert {name: [one.number for one in meetings[name].listed] for name in ("a", "experts", "network")} == {
        "a": [0, 2],
        "experts": [2],
        "network": [0, 1],
    }
    assert meetings["a"].absent == ()


def test_what_an_agenda_expects_is_expected_at_its_meetings(programme: Programme) -> None:
    programme.file("agendas/day", "title: Day\nexpects:\n  - any_of: [ledare]\n")
    programme.file("meetings/second", "title: Second\nagenda: day\n")
    second = programme.meetings["second"]
    assert {seat.functions for seat in second.seats} == {("ledare",)}
    assert {seat.at.file for seat in second.seats} == {"programmes/p/agendas/day.yaml"}
    assert [one.number for one in second.listed] == [3, 5]


def test_cancelled_meetings_are_left_out(programme: Programme) -> None:
    programme.file("meetings/second", "title: Second\nstatus: cancelled\n")
    assert set(programme.meetings) == {"first"}


def seat_places(turnout: Turnout) -> set[tuple[str, str]]:
    return {(seat.at.file.removeprefix("programmes/p/"), "/".join(map(str, seat.at.path))) for seat in turnout.seats}


def test_where_an_expectation_is_written(programme: Programme) -> None:
    assert seat_places(programme.meetings["first"]) == {("meetings/first.yaml", "expects/0")}
    assert seat_places(programme.meetings["second"]) == {("programme.yaml", f"expects/{n}") for n in range(3)}

    tracks = "tracks: [{id: a, title: A, expects: [{any_of: [rektor]}]}, {id: b, title: B}]"
    programme.file("programme", f"title: P\nfunctions: {{rektor: R}}\nexpects: [{{any_of: [rektor]}}]\n{tracks}\n")
    for name in ("a", "b"):
        programme.file(f"meetings/{name}", f"title: M\ntrack: {name}\norganisations: [lund]\n")
    assert seat_places(programme.meetings["a"]) == {("programme.yaml", "tracks/0/expects/0")}
    assert seat_places(programme.meetings["b"]) == {("programme.yaml", "expects/0")}


def test_days_whose_dates_nobody_knows(programme: Programme) -> None:
    dates = {
        "": "?",
        "date: 2022-09": "?",
        "date: 2022-09-15": "2022-09-15",
        "days: [{date: 2022-09-15}, {title: Later}]": "? ?",
        "days: [{date: 2022-09-15}, {date: 2022-10-15}]": "2022-09-15 2022-10-15",
        "dates: {choose: 1, of: [2022-09-15, 2022-09-22]}": "?",
        "dates: {choose: 1, of: [2022-09-15/2022-09-16, 2022-09-22]}": "? ?",
        "occasions: [{date: 2022-09-15}, {date: 2022-09-22}]": "?",
        "occasions: [{date: 2022-09-15}]": "2022-09-15",
    }
    for text, expected in dates.items():
        programme.file("meetings/first", f"title: First\n{text}\n")
        days = programme.meetings["first"].days
        assert " ".join("?" if day is None else day.isoformat() for day in days) == expected


def test_whom_one_organisation_sends(programme: Programme) -> None:
    programme.file(
        "meetings/first",
        """
        title: First
        expects:
          - {any_of: [rektor], from: guide, count: 2}
          - {any_of: [dekan], from: nobody}
          - {any_of: [samordnare], count: unknown}
        """,
    )
    first = programme.meetings["first"]
    assert [(one.organisation, one.functions, one.wanted.exact, one.collective) for one in first.seats] == [
        ("guide", ("rektor",), 2, False),
        ("lund", ("samordnare",), 1, False),
        ("malmo", ("samordnare",), 1, False),
        ("boards", ("samordnare",), 3, True),
        ("guide", ("samordnare",), 1, False),
    ]
    assert [one.holders for one in first.seats[:1]] == [()]


def test_a_meeting_that_expects_nobody_misses_no_organisation(programme: Programme) -> None:
    programme.file("participants", "- {organisation: lund}\n")
    programme.file("meetings/first", "title: First\nexpects: []\n")
    first, second = programme.meetings["first"], programme.meetings["second"]
    assert (first.absent, first.seats, first.expected) == ((), (), None)
    assert second.absent == ("malmo", "boards", "guide")


def test_who_has_chosen_is_expected(programme: Programme) -> None:
    programme.file("programme", "title: P\nexpects: [{any_of: [x]}]\nchoices: [{of: [first], min: 0}]\n")
    programme.file("organisations", "lund: {name: Lund, meetings: [first]}\nmalmo: {name: Malmö}\n")
    programme.file("meetings/first", "title: First\n")
    first, second = programme.meetings["first"], programme.meetings["second"]
    assert [seat.organisation for seat in first.seats] == ["lund"]
    assert [seat.organisation for seat in second.seats] == ["lund", "malmo"]
    assert first.expected == Amount(1, 1)


def test_a_meeting_is_open_when_somebody_could_be_missing(programme: Programme) -> None:
    programme.file("participants", "- {organisation: lund, meetings: [second]}\n")
    assert not programme.meetings["first"].open
    programme.file("participants", "- {organisation: nowhere, functions: [dekan]}\n")
    assert programme.meetings["first"].open
    programme.file("participants", "[]\n")
    assert not programme.meetings["first"].open


def test_an_occasion_that_is_cancelled_is_none(programme: Programme) -> None:
    occasions = "[{date: 2022-09-15}, {date: 2022-09-22, status: cancelled}]"
    programme.file("meetings/second", f"title: Second\noccasions: {occasions}\n")
    assert [day.isoformat() for day in programme.meetings["second"].days if day] == ["2022-09-15"]
    programme.file("meetings/second", f"title: Second\nstatus: cancelled\noccasions: {occasions}\n")
    assert set(programme.meetings) == {"first"}


def test_days_of_people(programme: Programme) -> None:
    programme.file("meetings/first", "title: First\ndate: 2022-09-15/2022-09-16\n")
    programme.file("participants", "- {organisation: lund, days: {first: [1], second: [2]}}\n")
    listed = programme.meetings["first"].listed
    assert [[one.number for one in on_day(listed, "first", day)] for day in (1, 2)] == [[0], []]
    assert [[one.number for one in on_day(listed, "third", day)] for day in (1, 2)] == [[0], [0]]


def test_who_is_invited_but_unknown_has_no_seat(programme: Programme) -> None:
    programme.file("meetings/first", "title: First\norganisations: [lund, elsewhere]\n")
    assert {seat.organisation for seat in programme.meetings["first"].seats} == {"lund"}


ASKING = """
    title: P
    tracks: [{id: x, title: X, expects: [{any_of: [dekan]}]}, {id: y, title: Y}]
    groups: [{id: net, title: N, members: [lund, guide]}, {id: team, title: T}]
    functions: {rektor: R, prefekt: P, dekan: D}
    expects: [{any_of: [rektor]}, {any_of: [prefekt], from: guide}]
    choices: [{of: [chosen, unchosen], min: 0}]
"""
ASKED = {
    "all": "",
    "alike": "",
    "chosen": "",
    "unchosen": "",
    "day": "agenda: day",
    "dekan": "expects: [{any_of: [dekan]}]",
    "gone": "agenda: gone",
    "guided": "mentor: guide",
    "lund": "organisations: [lund]",
    "named": "",
    "net": "group: net",
    "nobody": "expects: []",
    "own": "agenda: day\nexpects: [{any_of: [prefekt]}]",
    "team": "group: team",
    "three": "organisations: 3",
    "two": "organisations: 2",
    "unknown": "organisations: unknown",
    "x": "track: x",
    "xnet": "track: x\ngroup: net",
    "y": "track: y",
}
OF_ALL = """
    - {organisation: lund, functions: [rektor]}
    - {organisation: malmo, functions: [dekan], tracks: [x]}
    - {organisation: guide, functions: [prefekt], groups: [team]}
    - {organisation: boards}
"""


@pytest.mark.parametrize("people", [OF_ALL, OF_ALL + "    - {organisation: lund, name: B, meetings: [named]}\n"])
@pytest.mark.parametrize(
    "organisations",
    [
        ORGANISATIONS,
        ORGANISATIONS.replace("Lund", "Lund, tracks: [x]").replace("Malmö", "Malmö, tracks: [y], meetings: [chosen]"),
    ],
)
def test_what_others_ask_makes_no_difference(programme: Programme, people: str, organisations: str) -> None:
    """Most meetings ask for the same people, who are looked up once: as if each meeting stood alone."""
    programme.file("programme", ASKING)
    programme.file("participants", people)
    programme.file("organisations", organisations)
    programme.file("agendas/day", "title: Day\nexpects: [{any_of: [dekan]}]\n")
    for name, said in ASKED.items():
        programme.file(f"meetings/{name}", f"title: {name}\n{said}\n")
    plan = Plan(Workspace(programme.root))
    folder, times = plan.workspace.folder("p"), plan.occurrences("p")

    for order in (times, times[::-1]):
        for one in turnouts(folder, order):
            assert (one,) == turnouts(folder, [time for time in times if time.ref.name == one.name])
    assert [one.name for one in turnouts(folder, times)] == sorted((*ASKED, "first", "second"))


def whom(programme: Programme, name: str) -> str:
    """Who has a seat at a meeting, who comes, who is absent, and how many are expected."""
    one = programme.meetings[name]
    seats = ",".join(f"{seat.organisation}:{'+'.join(seat.functions)}" for seat in one.seats)
    expected = "?" if one.expected is None else f"{one.expected.least}–{one.expected.most}"
    return f"{seats} [{','.join(str(each.number) for each in one.listed)}] {','.join(one.absent)} {expected}"


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("", "lund:rektor,malmo:rektor,guide:rektor [0,3] malmo 3–3"),
        ("mentor: malmo", "lund:rektor,guide:rektor [0,3]  2–2"),
        ("mentor: lund", "malmo:rektor,guide:rektor [0,3] malmo 2–2"),
        ("organisations: [lund]", "lund:rektor [0]  1–1"),
        ("organisations: [malmo, guide]", "malmo:rektor,guide:rektor [3] malmo 2–2"),
        ("organisations: 3", " [0,3]  ?"),
        ("organisations: unknown", " [0,3]  ?"),
        ("group: net", "lund:rektor,guide:rektor [0] guide 2–2"),
        ("group: team", " [3]  ?"),
        ("expects: [{any_of: [dekan]}]", "lund:dekan,malmo:dekan,guide:dekan [1,3] malmo 3–3"),
        ("expects: []", " [0,1,2,3]  ?"),
        # of a track only people say that they are in it: then nobody else is missing
        ("track: x", "lund:rektor,guide:rektor [0,3]  2–2"),
        ("track: y", "lund:rektor,guide:rektor [0,3]  2–2"),
        ("track: x\norganisations: [malmo, guide]", "malmo:rektor,guide:rektor [3] malmo 2–2"),
    ],
)
def test_everything_of_one_meeting(programme: Programme, said: str, expected: str) -> None:
    groups = "groups: [{id: net, title: N, members: [lund, guide]}, {id: team, title: T}]"
    tracks = "tracks: [{id: x, title: X}, {id: y, title: Y}]"
    programme.file("programme", f"title: P\n{tracks}\n{groups}\nexpects: [{{any_of: [rektor]}}]\n")
    programme.file("organisations", "lund: {name: L}\nmalmo: {name: M}\nguide: {name: G}\n")
    people = (
        "lund, functions: [rektor]",
        "lund, functions: [dekan]",
        "lund, functions: [prefekt]",
        "guide, groups: [team]",
    )
    programme.file("participants", "".join(f"- {{organisation: {one}}}\n" for one in people))
    programme.file("meetings/first", f"title: First\n{said}\n")

    assert whom(programme, "first") == expected


def test_where_expectations_of_an_agenda_stand(programme: Programme) -> None:
    programme.file("agendas/day", "title: Day\nexpects: [{any_of: [ledare]}]\n")
    programme.file("agendas/plain", "title: Day\n")
    for name, said in {
        "agenda": "agenda: day",
        "own": "agenda: day\nexpects: [{any_of: [rektor]}]",
        "plain": "agenda: plain",
        "items": "agenda: [{title: A}]\nexpects: [{any_of: [rektor]}]",
        "gone": "agenda: gone",
    }.items():
        programme.file(f"meetings/{name}", f"title: M\norganisations: [lund]\n{said}\n")
    of_programme = {("programme.yaml", f"expects/{number}") for number in range(3)}
    found = {name: seat_places(one) for name, one in programme.meetings.items()}

    assert found["agenda"] == {("agendas/day.yaml", "expects/0")}
    assert found["own"] == {("meetings/own.yaml", "expects/0")}
    assert found["plain"] == found["gone"] == of_programme
    assert found["items"] == {("meetings/items.yaml", "expects/0")}
    assert {name: one.meeting.expects is None for name, one in programme.meetings.items()} == {
        "agenda": False,
        "first": False,
        "gone": True,
        "items": False,
        "own": False,
        "plain": True,
        "second": True,
    }


@pytest.mark.parametrize(
    ("said", "days"),
    [
        ("days: [{date: 2022-09-15}, {date: 2022-09}, {title: Later}]", 3),
        ("days: [{date: 2022-09-15/2022-09-17}, {title: Later}]", None),
        ("date: 2022-09-15\ndays: [{title: A}, {title: B}]", 2),
        ("occasions: [{date: 2022-09}, {date: 2022-09-15/2022-09-17}]", 1),
        ("occasions: [{date: 2022-09-15/2022-09-17}, {date: 2022-09}]", 3),
        ("dates: {choose: 1, of: [2022-09-15, 2022-09-22]}\ndays: [{title: A}, {title: B}]", 2),
    ],
)
def test_how_many_days_where_not_all_dates_are_known(programme: Programme, said: str, days: int | None) -> None:
    programme.file("meetings/first", f"title: First\n{said}\n")
    found = programme.meetings["first"].days

    if days is None:
        assert [day.isoformat() for day in found if day] == ["2022-09-15", "2022-09-16", "2022-09-17"]
    else:
        assert found == (None,) * days


@pytest.mark.parametrize(
    ("programme_expects", "expects", "absent"),
    [
        ("", "", ("malmo",)),  # where nobody says who, somebody
        ("expects: [{any_of: [rektor]}]", "", ("malmo",)),
        ("", "expects: [{any_of: [rektor]}]", ("malmo",)),
        ("expects: [{any_of: [rektor]}]", "expects: []", ()),
        ("", "expects: []", ()),
    ],
)
def test_which_organisations_are_absent(
    programme: Programme, programme_expects: str, expects: str, absent: tuple[str, ...]
) -> None:
    programme.file("programme", f"title: P\n{programme_expects}\n")
    programme.file("organisations", "lund: {name: L}\nmalmo: {name: M}\n")
    programme.file("participants", "- {organisation: lund}\n")
    programme.file("meetings/first", f"title: First\n{expects}\n")

    assert programme.meetings["first"].absent == absent


def test_organisations_that_are_in_a_track_are_missing_from_its_meetings(programme: Programme) -> None:
    programme.file("programme", "title: P\ntracks: [{id: x, title: X}]\n")
    programme.file("participants", "- {organisation: lund, tracks: [x]}\n")
    programme.file("meetings/first", "title: First\ntrack: x\n")
    for said, absent in (("", ()), (", tracks: [x]", ("malmo",))):
        programme.file("organisations", f"lund: {{name: L{said}}}\nmalmo: {{name: M{said}}}\nguide: {{name: G}}\n")
        assert programme.meetings["first"].absent == absent
