"""The seats of a meeting, each compared whole: whose, which functions, where asked for, how many, who."""

from __future__ import annotations

import pytest
from on_clock import workspace

from jamx.schedule.amounts import Amount, exactly
from jamx.schedule.people import everybody
from jamx.schedule.seating import Seat, seats_of

ORGANISATIONS = """\
lund: {name: Lund}
malmo: {name: Malmö}
boards: {name: Boards, count: 3}
some: {name: Some, count: unknown}
skr: {name: SKR, roles: [organiser]}
"""
PARTICIPANTS = """\
- {organisation: lund, functions: [chef]}
- {organisation: lund, functions: [chef, strateg], count: 2}
- {organisation: lund}
- {organisation: malmo, functions: [strateg], count: unknown}
- {organisation: boards, functions: [chef], count: 2}
- {organisation: boards, count: unknown}
- {organisation: skr, functions: [strateg]}
"""
MEETING = "programmes/p/meetings/m.yaml"


def seats(expects: str, organisations: str = "lund", participants: str = PARTICIPANTS) -> list[Seat]:
    files = {"organisations": ORGANISATIONS, "participants": participants}
    folder = workspace(meetings__m=f"title: M\nexpects: {expects}\n", **files).folder("p")
    meeting = folder.meeting("m")
    assert meeting is not None
    return list(seats_of(folder, (meeting, MEETING), organisations.split(), everybody(folder)))


def told(found: list[Seat]) -> list[tuple[str, str, str, Amount, Amount, list[int], bool, bool]]:
    return [
        (
            seat.organisation,
            "/".join(seat.functions),
            "/".join(map(str, (seat.at.file == MEETING, *seat.at.path))),
            seat.wanted,
            seat.listed,
            [one.number for one in seat.holders],
            seat.collective,
            seat.short,
        )
        for seat in found
    ]


FIRST = "True/expects/0"
SECOND = "True/expects/1"


@pytest.mark.parametrize(
    ("expects", "organisations", "expected"),
    [
        ("[]", "lund malmo", []),
        ("[{any_of: [chef]}]", "", []),
        # a person without functions may be anything, nobody else
        ("[{any_of: [chef]}]", "lund", [("lund", "chef", FIRST, exactly(1), Amount(3, 4), [0, 1], False, False)]),
        (
            "[{any_of: [chef], count: 4}]",
            "lund",
            [("lund", "chef", FIRST, exactly(4), Amount(3, 4), [0, 1], False, False)],
        ),
        (
            "[{any_of: [chef], count: 5}]",
            "lund",
            [("lund", "chef", FIRST, exactly(5), Amount(3, 4), [0, 1], False, True)],
        ),
        (
            "[{any_of: [chef], count: 5, if: it fits}]",
            "lund",
            [("lund", "chef", FIRST, exactly(5), Amount(3, 4), [0, 1], False, False)],
        ),
        (
            "[{any_of: [chef], count: unknown}]",
            "lund",
            [("lund", "chef", FIRST, exactly(1), Amount(3, 4), [0, 1], False, False)],
        ),
        # any function at all
        ("[{label: Two, count: 5}]", "lund", [("lund", "", FIRST, exactly(5), exactly(4), [0, 1, 2], False, True)]),
        ("[{label: Two, count: 4}]", "lund", [("lund", "", FIRST, exactly(4), exactly(4), [0, 1, 2], False, False)]),
        # one seat for alternatives, one each for all
        (
            "[{any_of: [x, strateg]}]",
            "malmo lund",
            [
                ("malmo", "x/strateg", FIRST, exactly(1), Amount(1, None), [3], False, False),
                ("lund", "x/strateg", FIRST, exactly(1), Amount(2, 3), [1], False, False),
            ],
        ),
        (
            "[{any_of: [x], count: 9}, {all_of: [strateg, chef], count: 4}]",
            "malmo",
            [
                ("malmo", "x", FIRST, exactly(9), exactly(0), [], False, True),
                ("malmo", "strateg", SECOND, exactly(4), Amount(1, None), [3], False, False),
                ("malmo", "chef", SECOND, exactly(4), exactly(0), [], False, True),
            ],
        ),
        # a collective sends as many from each of its members
        (
            "[{any_of: [chef], count: 2}]",
            "boards some",
            [
                ("boards", "chef", FIRST, exactly(6), Amount(2, None), [4], True, False),
                ("some", "chef", FIRST, Amount(2, None), exactly(0), [], True, True),
            ],
        ),
        ("[{any_of: [x]}]", "nowhere", [("nowhere", "x", FIRST, exactly(1), exactly(0), [], False, True)]),
        # from one of its own, whoever else comes
        (
            "[{any_of: [strateg], from: skr, count: 2}, {any_of: [chef], from: nowhere}]",
            "lund malmo",
            [("skr", "strateg", FIRST, exactly(2), exactly(1), [6], False, True)],
        ),
        (
            "[{any_of: [strateg], from: skr}]",
            "",
            [("skr", "strateg", FIRST, exactly(1), exactly(1), [6], False, False)],
        ),
    ],
)
def test_seats(expects: str, organisations: str, expected: list[object]) -> None:
    assert told(seats(expects, organisations)) == expected


def test_a_seat_knows_what_asks_for_it() -> None:
    one, other = seats("[{any_of: [chef], strength: required}, {all_of: [x]}]")

    assert (one.expectation.strength, one.expectation.any_of) == ("required", ("chef",))
    assert other.expectation.all_of == ("x",)


def test_nobody_is_listed() -> None:
    (one,) = seats("[{any_of: [chef]}]", participants="[]\n")

    assert (one.listed, one.holders, one.short) == (exactly(0), (), True)


@pytest.mark.parametrize(
    ("track", "file", "path", "functions"),
    [
        ("", "programme.yaml", ("expects", 0), ("whole",)),
        ("track: x\n", "programme.yaml", ("expects", 0), ("whole",)),
        ("track: y\n", "programme.yaml", ("tracks", 1, "expects", 0), ("own",)),
        ("track: z\n", "programme.yaml", ("expects", 0), ("whole",)),
        ("track: y\nexpects: [{any_of: [here]}]\n", "meetings/m.yaml", ("expects", 0), ("here",)),
    ],
)
def test_where_it_is_asked_for(track: str, file: str, path: tuple[object, ...], functions: tuple[str, ...]) -> None:
    programme = """\
title: P
expects: [{any_of: [whole]}]
tracks: [{id: x, title: X}, {id: y, title: Y, expects: [{any_of: [own]}]}]
"""
    files = {"programme": programme, "organisations": ORGANISATIONS, "meetings__m": f"title: M\n{track}"}
    folder = workspace(**files).folder("p")
    meeting = folder.meeting("m")
    assert meeting is not None
    (seat,) = seats_of(folder, (meeting, MEETING), ["lund"], ())

    assert (seat.at.file, seat.at.path) == (f"programmes/p/{file}", path)
    assert seat.functions == functions


def test_without_a_programme_only_the_meeting_asks() -> None:
    folder = workspace(programme="- no programme\n", meetings__m="title: M\n").folder("p")
    meeting = folder.meeting("m")

    assert folder.programme is None
    assert meeting is not None
    assert list(seats_of(folder, (meeting, MEETING), ["lund"], ())) == []
