"""Which meetings fall in school breaks: of the host, of those who come, and of whom no other occasion is for."""

from __future__ import annotations

from pathlib import Path

import pytest

from jamx.schedule.meeting_breaks import meeting_breaks
from jamx.schedule.plan import Plan
from jamx.workspace.workspace import Workspace

BREAKS = """
breaks:
  - {title: South, counties: [Skåne], date: 2027-02-15/2027-02-19}
  - {title: North, counties: [Norrbotten], date: 2027-03-01/2027-03-04}
"""
ORGANISATIONS = """
lund: {name: Lund, county: Skåne}
lulea: {name: Luleå, county: Norrbotten}
malmo: {name: Malmö, county: Skåne}
"""


def found(meeting: str) -> list[tuple[str, list[str | None]]]:
    """The days of a meeting in a break, each with the counties concerned."""
    files = {
        "calendar/school-breaks.yaml": BREAKS,
        "programmes/p/programme.yaml": "title: P\n",
        "programmes/p/organisations.yaml": ORGANISATIONS,
        "programmes/p/meetings/m.yaml": f"title: M\n{meeting}\n",
    }
    plan = Plan(Workspace(Path("nowhere"), {name: text.encode() for name, text in files.items()}))
    breaks = meeting_breaks(plan.workspace.folder("p"), plan.occurrences("p"))
    return [(str(one.day), [hit.place for hit in one.hits]) for one in breaks]


@pytest.mark.parametrize(
    ("meeting", "expected"),
    [
        ("date: 2027-02-12", []),
        ("date: 2027-02-15", [("2027-02-15", ["Skåne"])]),
        ("date: 2027-02-19", [("2027-02-19", ["Skåne"])]),
        ("date: 2027-02-20", []),
        ("date: 2027-02-22", []),
        ("date: 2027-02-12/2027-02-16", [("2027-02-15", ["Skåne"])]),
        # once, whoever is concerned
        ("date: 2027-02-15\nhost: lund", [("2027-02-15", ["Skåne"])]),
        ("date: 2027-02-15\nhost: lund\norganisations: [lulea]", [("2027-02-15", ["Skåne"])]),
        ("date: 2027-02-15\norganisations: [lulea]", []),
        ("date: 2027-02-15\norganisations: [lulea]\nmentor: malmo", [("2027-02-15", ["Skåne"])]),
        # a week that is known no better: only where all of its working days are taken
        ("date: 2027-W07", [("2027-02-15", ["Skåne"])]),
        ("date: 2027-W08", []),
        ("date: 2027-W09", []),
        ("date: 2027-03-04", [("2027-03-04", ["Norrbotten"])]),
        # whoever can go to another occasion is not concerned, but its host is
        ("occasions: [{date: 2027-02-15}, {date: 2027-02-22}]", []),
        (
            "occasions: [{date: 2027-02-15}, {date: 2027-02-16}]",
            [("2027-02-15", ["Skåne"]), ("2027-02-16", ["Skåne"])],
        ),
        ("occasions: [{date: 2027-02-15}, {date: 2027-03-01}]", []),
        ("occasions: [{date: 2027-02-15, host: lund}, {date: 2027-02-22}]", [("2027-02-15", ["Skåne"])]),
        ("occasions: [{date: 2027-02-15, host: lulea}, {date: 2027-02-22}]", []),
        ("occasions: [{date: 2027-02-15}]", [("2027-02-15", ["Skåne"])]),
        # each alternative by itself
        ("dates: {choose: 1, of: [2027-02-15, 2027-02-22]}", [("2027-02-15", ["Skåne"])]),
    ],
)
def test_breaks_of_a_meeting(meeting: str, expected: list[tuple[str, list[str | None]]]) -> None:
    assert found(meeting) == expected


MORE = """
breaks:
  - {title: South, counties: [Skåne], date: 2027-02-15/2027-02-19}
  - {title: North, counties: [Norrbotten], date: 2027-02-18/2027-02-24}
  - {title: Town, municipalities: [Luleå], date: 2027-03-08/2027-03-11}
  - {title: Other, municipalities: [Boden], date: 2027-03-08/2027-03-11}
  - {title: Everybody, date: 2027-05-06/2027-05-10}
"""
NORTH, SOUTH, BOTH, TOWN, ALL = ["Norrbotten"], ["Skåne"], ["Skåne", "Norrbotten"], ["Luleå"], [None]


OTHERS = "bare: {name: Bare}\nnorr: {name: Norr, county: Norrbotten, roles: [partner]}\n"


def rows(breaks: str | None, **meetings: str) -> list[tuple[object, ...]]:
    """Each day: meeting and occasion, day, what is hit, and where the date stands."""
    files = {
        "programmes/p/programme.yaml": "title: P\ngroups: [{id: all-of-north, title: N, members: [lulea]}]\n",
        "programmes/p/organisations.yaml": ORGANISATIONS + OTHERS,
        **{f"programmes/p/meetings/{name}.yaml": f"title: M\n{meeting}\n" for name, meeting in meetings.items()},
        **({} if breaks is None else {"calendar/school-breaks.yaml": breaks}),
    }
    plan = Plan(Workspace(Path("nowhere"), {name: text.encode() for name, text in files.items()}))
    return [
        (
            one.times.ref.name,
            one.times.number,
            f"{one.day:%m-%d}",
            [hit.place for hit in one.hits],
            "/".join(map(str, one.at.path)),
        )
        for one in meeting_breaks(plan.workspace.folder("p"), plan.occurrences("p"))
    ]


ON = "date/on"
O0, O1, O2 = (f"occasions/{number}/date/on" for number in range(3))


@pytest.mark.parametrize(
    ("meeting", "expected"),
    [
        # of each date the first of the days in the same breaks
        ("date: 2027-02-17/2027-02-23", [(0, "02-17", SOUTH, ON), (0, "02-18", BOTH, ON), (0, "02-22", NORTH, ON)]),
        (
            "days: [{date: 2027-02-15}, {date: 2027-02-16}]",
            [
                (0, "02-15", SOUTH, "days/0/date/on"),
                (0, "02-16", SOUTH, "days/1/date/on"),
            ],
        ),
        # the host's before the others', each once
        ("date: 2027-02-18\nhost: lulea", [(0, "02-18", ["Norrbotten", "Skåne"], ON)]),
        ("date: 2027-02-18\nhost: norr\norganisations: [malmo]", [(0, "02-18", ["Norrbotten", "Skåne"], ON)]),
        ("date: 2027-02-22\nhost: norr\norganisations: [malmo]", [(0, "02-22", NORTH, ON)]),
        ("date: 2027-02-22\nmentor: norr\norganisations: [malmo]", [(0, "02-22", NORTH, ON)]),
        ("date: 2027-02-22\norganisations: [malmo]", []),
        ("date: 2027-02-22\norganisations: [malmo]\nhost: nobody\nmentor: nowhere", []),
        ("date: 2027-02-22\ngroup: all-of-north", [(0, "02-22", NORTH, ON)]),
        ("date: 2027-02-22\norganisations: [bare]", []),
        ("date: 2027-02-22\norganisations: 3", []),
        ("date: 2027-02-22\norganisations: unknown", []),
        # a municipality by its name, and a break that is everywhere
        ("date: 2027-03-08", [(0, "03-08", TOWN, ON)]),
        ("date: 2027-03-08\norganisations: [malmo]", []),
        ("date: 2027-05-10\norganisations: [bare]", [(0, "05-10", ALL, ON)]),
        ("date: 2027-05-10\norganisations: 3", [(0, "05-10", ALL, ON)]),
        ("date: 2027-05-10\norganisations: 3\nhost: lund", [(0, "05-10", ALL, ON)]),
        # days off have no need of a break
        ("date: 2027-05-06", []),
        ("date: 2027-05-08/2027-05-09", []),
        ("date: 2027-05-06/2027-05-08", [(0, "05-07", ALL, ON)]),
        ("date: 2027-05-08/2027-05-10", [(0, "05-10", ALL, ON)]),
        ("date: 2027-W18", []),
        # weeks and months: all five working days, or nothing
        ("date: 2027-W07", [(0, "02-15", SOUTH, ON)]),
        ("date: 2027-W08", []),
        ("date: 2027-W10", []),
        ("date: 2027-02", []),
        ("date: 2027-02-15/", []),
        ("date: undecided", []),
        ("", []),
        # whoever has another occasion to go to
        ("occasions: [{date: 2027-02-15}, {date: 2027-03-08}]", []),
        (
            "occasions: [{date: 2027-02-18}, {date: 2027-02-15}]",
            [
                (0, "02-18", SOUTH, O0),
                (1, "02-15", SOUTH, O1),
            ],
        ),
        ("occasions: [{date: 2027-02-15}, {date: 2027-02-16}, {date: 2027-03-15}]", []),
        ("occasions: [{date: 2027-02-15}, {date: 2027-02-15/2027-02-22}]", [(1, "02-15", SOUTH, O1)]),
        (
            "occasions: [{date: 2027-02-15}, {date: 2027-02-16/2027-02-17}]",
            [
                (0, "02-15", SOUTH, O0),
                (1, "02-16", SOUTH, O1),
            ],
        ),
        ("occasions: [{date: 2027-02-15}, {date: 2027-W07}]", [(0, "02-15", SOUTH, O0), (1, "02-15", SOUTH, O1)]),
        ("occasions: [{date: 2027-02-15}, {date: undecided}]", [(0, "02-15", SOUTH, O0)]),
        ("host: lund\noccasions: [{date: 2027-02-15}, {date: 2027-03-15}]", [(0, "02-15", SOUTH, O0)]),
        ("host: lulea\noccasions: [{date: 2027-02-15}, {date: 2027-03-15, host: lund}]", []),
        (
            "occasions: [{date: 2027-02-15, host: lund}, {date: 2027-02-22, host: lulea}]",
            [
                (0, "02-15", SOUTH, O0),
                (1, "02-22", NORTH, O1),
            ],
        ),
        (
            "dates: {choose: 1, of: [2027-02-15, 2027-02-22]}",
            [
                (0, "02-15", SOUTH, "dates/of/0/on"),
                (1, "02-22", NORTH, "dates/of/1/on"),
            ],
        ),
    ],
)
def test_days_in_breaks(meeting: str, expected: list[tuple[object, ...]]) -> None:
    assert rows(MORE, m=meeting) == [("m", *one) for one in expected]


def test_occasions_of_another_meeting_are_no_way_out() -> None:
    found = rows(MORE, a="date: 2027-02-15", b="occasions: [{date: 2027-02-16}]", c="date: 2027-03-15")
    assert found == [("a", 0, "02-15", SOUTH, ON), ("b", 0, "02-16", SOUTH, O0)]


def test_without_breaks_there_are_none() -> None:
    assert rows(None, m="date: 2027-02-15") == rows("breaks: []\n", m="date: 2027-02-15") == []
