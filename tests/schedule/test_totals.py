"""What programmes come to: the real ones against sums made by hand, and the cases that are easy to count wrongly."""

from __future__ import annotations

from pathlib import Path

import pytest
from on_clock import workspace

from jamx.schedule.amounts import Amount, exactly
from jamx.schedule.plan import Plan
from jamx.schedule.totals import Totals, totals
from jamx.schedule.workload import Promised, promised
from jamx.workspace.workspace import Workspace

_DAY = 8 * 60


@pytest.fixture(scope="module")
def real() -> Plan:
    return Plan(Workspace(Path(__file__).parent.parent.parent))


def of(plan: Plan, programme: str, track: str | None = None) -> Totals:
    listed = totals(plan.workspace.folder(programme), plan.occurrences(programme))
    return next(one for one in listed if one.track == track)


def work(plan: Plan, programme: str, track: str | None = None) -> Promised:
    return promised(plan.workspace.folder(programme), plan.occurrences(programme), track)


def made(**files: str) -> Plan:
    return Plan(workspace(**files))


# the real programmes


def test_exchange_of_universities_is_nine_and_a_half_days(real: Plan) -> None:
    effort = work(real, "jihu-utbyte-2022")

    assert [one.times for one in effort.promises] == [exactly(1), exactly(5)]
    assert effort.besides == exactly(4.5 * _DAY)
    assert effort.whole == exactly(9.5 * _DAY)
    assert of(real, "jihu-utbyte-2022").themes == exactly(5)
    assert of(real, "jihu-utbyte-2022").organisations is None


def test_strategists_have_nine_days_in_five_places(real: Plan) -> None:
    strategists = of(real, "jamresursen-2", "strateger")

    assert strategists.days == exactly(9)
    assert strategists.one_attends.days == exactly(9)
    assert strategists.by["kind"] == {"residential": 4, "full day": 1}
    assert strategists.by["place"] == {"Gävle": 1, "Vallsta": 1, "Järvsö": 1, "Ockelbo": 1, "Högbo": 1}
    assert strategists.organisations == exactly(10)
    assert strategists.seats == Amount(0, 20)


def test_communicators_attend_one_day_or_two_of_three_dates(real: Plan) -> None:
    communicators = of(real, "jamresursen-2", "kommunikatorer")

    assert sum(time.meeting.track == "kommunikatorer" for time in real.occurrences("jamresursen-2")) == 3
    assert communicators.meetings == 2
    assert communicators.one_attends.days == Amount(1, 2)


def test_agencies_of_2013_are_eighteen_by_ministry(real: Plan) -> None:
    agencies = of(real, "jim-2013")

    assert agencies.organisations == exactly(18)
    assert sorted(agencies.by["under"].values()) == sorted((4, 1, 4, 2, 2, 1, 2, 1, 1))


def test_collectives_count_as_many_as_they_say(real: Plan) -> None:
    assert of(real, "jim-plus-2021").organisations == exactly(13)
    assert of(real, "jim").organisations == exactly(54)
    assert of(real, "jihu").organisations == Amount(3, None)


def test_unknown_themes_may_be_as_many(real: Plan) -> None:
    assert of(real, "jihu-seminarier-2023").themes == Amount(0, 4)


def test_who_picks_attends_between_the_fewest_and_the_most(real: Plan) -> None:
    assert of(real, "jihu-seminarier-2023").one_attends.meetings == Amount(1, 4)


# days


@pytest.mark.parametrize(
    ("said", "days", "work"),
    [
        ("date: 2026-09-15", 1, 1),
        ("date: 2026-09-15/2026-09-17", 3, 3),
        ("date: 2026-09-15\nduration: half a day", 1, 0.5),
        ("date: unknown\nduration: full day", 1, 1),
        ("duration: half a day", 0.5, 0.5),
        ("duration: 2 days", 2, 2),
        ("time: 9–12", 1, 1),
        ("days:\n  - date: 2026-09-15\n  - date: 2026-09-22", 2, 2),
        ("days:\n  - title: A\n  - title: B\n  - title: C\nduration: half a day", 3, 1.5),
        ("dates: {choose: 1, of: [2026-09-15, 2026-09-16]}", 1, 1),
        ("dates: {choose: 2, of: [2026-09-15, 2026-09-16, 2026-09-17]}", 2, 2),
        ("occasions:\n  - date: 2026-09-15\n  - date: 2026-09-16", 1, 1),
        ("date: 2026-09-15\nstatus: cancelled", 0, 0),
    ],
)
def test_days_of_one_meeting(said: str, days: float, work: float) -> None:
    found = of(made(meetings__m=f"title: M\n{said}\n"), "p")

    assert found.days == exactly(days)
    assert found.one_attends.work == exactly(work)


@pytest.mark.parametrize("said", ["", "date: unknown", "date: 2026-09", "duration: unknown", "date: mid 2026-09"])
def test_nobody_knows_the_days_of_a_meeting_without_date_and_length(said: str) -> None:
    assert of(made(meetings__m=f"title: M\n{said}\n"), "p").days == Amount(1, None)


def test_occasions_of_different_lengths_are_the_shorter_or_the_longer() -> None:
    plan = made(meetings__m="title: M\noccasions:\n  - date: 2026-09-15\n  - date: 2026-09-21/2026-09-23\n")

    assert of(plan, "p").days == Amount(1, 3)


def test_cancelled_occasion_is_none() -> None:
    said = "title: M\noccasions:\n  - date: 2026-09-15\n  - date: 2026-09-21/2026-09-23\n    status: cancelled\n"

    assert of(made(meetings__m=said), "p").days == exactly(1)


# who attends what


def test_only_whom_a_group_names_attends_its_meetings() -> None:
    plan = made(
        programme="title: P\ngroups:\n  - {id: g, title: G, members: [a]}\n  - {id: h, title: H, members: [b]}\n",
        organisations="a: {name: A}\nb: {name: B}\n",
        meetings__a="title: M\ndate: 2026-09-15\n",
        meetings__b="title: M\ndate: 2026-09-16\ngroup: g\n",
        meetings__c="title: M\ndate: 2026-09-17/2026-09-18\ngroup: h\n",
    )

    assert of(plan, "p").days == exactly(4)
    assert of(plan, "p").one_attends.meetings == exactly(2)
    assert of(plan, "p").one_attends.days == Amount(2, 3)


def test_group_of_everybody_is_everybody() -> None:
    plan = made(
        organisations="a: {name: A}\nb: {name: B}\n",
        meetings__m="title: M\ndate: 2026-09-15\norganisations: [a, b]\n",
        meetings__n="title: M\ndate: 2026-09-16\norganisations: 2\n",
    )

    assert of(plan, "p").one_attends.meetings == exactly(2)


def test_organisation_that_takes_part_in_no_group_attends_less() -> None:
    plan = made(
        organisations="a: {name: A}\nb: {name: B}\n",
        meetings__m="title: M\ndate: 2026-09-15\norganisations: [a]\n",
    )

    assert of(plan, "p").one_attends.days == Amount(0, 1)


def test_one_attends_what_is_for_all_and_one_track() -> None:
    plan = made(
        programme="title: P\ntracks:\n  - {id: a, title: A}\n  - {id: b, title: B}\n  - {id: c, title: C}\n",
        meetings__a="title: M\ndate: 2026-09-15\ntrack: a\n",
        meetings__b="title: M\ndate: 2026-09-16/2026-09-18\ntrack: b\n",
        meetings__c="title: M\ndate: 2026-09-21\n",
    )

    assert of(plan, "p").one_attends.days == Amount(2, 4)
    assert of(plan, "p", "b").one_attends.days == exactly(3)
    assert of(plan, "p", "c").one_attends.days == exactly(0)


def test_choices_take_the_shortest_or_the_longest() -> None:
    plan = made(
        programme="title: P\nchoices:\n  - {of: [a, b, c], min: 1, max: 2}\n",
        meetings__a="title: M\ndate: 2026-09-15\n",
        meetings__b="title: M\ndate: 2026-09-16/2026-09-17\n",
        meetings__c="title: M\ndate: 2026-09-21/2026-09-23\n",
        meetings__d="title: M\ndate: 2026-10-01\n",
    )

    assert of(plan, "p").one_attends.meetings == Amount(2, 3)
    assert of(plan, "p").one_attends.days == Amount(2, 6)


# seats


@pytest.mark.parametrize(
    ("expects", "seats"),
    [
        ("any_of: [chef]", exactly(3)),
        ("any_of: [chef, rektor], count: 2", exactly(6)),
        ("all_of: [chef, rektor]", exactly(6)),
        ("any_of: [chef], strength: recommended", Amount(0, 3)),
        ("any_of: [chef], if: there is one", Amount(0, 3)),
        ("any_of: [chef], count: unknown", Amount(0, None)),
        ("any_of: [chef], from: elsewhere, count: 2", exactly(2)),
    ],
)
def test_seats(expects: str, seats: Amount) -> None:
    plan = made(
        programme=f"title: P\nexpects:\n  - {{{expects}}}\n",
        organisations="a: {name: A}\nb: {name: B, count: 2}\nc: {name: C, roles: [mentor]}\n",
    )

    assert of(plan, "p").seats == seats


def test_track_expects_for_itself() -> None:
    plan = made(
        programme=(
            "title: P\nexpects:\n  - any_of: [chef]\n"
            "tracks:\n  - {id: t, title: T, expects: [{any_of: [x], count: 2}]}\n"
        ),
        organisations="a: {name: A, tracks: [t]}\nb: {name: B}\n",
    )

    assert of(plan, "p").seats == exactly(2)
    assert of(plan, "p", "t").seats == exactly(2)


# workload


def test_effort_of_a_track_is_not_that_of_another() -> None:
    plan = made(
        programme=(
            "title: P\ntracks:\n  - {id: a, title: A}\n  - {id: b, title: B}\nworkload:\n"
            "  - {effort: 1 day}\n  - {effort: 2 h, each: meeting, track: a}\n  - {effort: 1–2 h, track: b}\n"
        ),
        meetings__a="title: M\ndate: 2026-09-15\ntrack: a\n",
        meetings__b="title: M\ndate: 2026-09-16\ntrack: a\n",
    )

    assert work(plan, "p", "a").besides == exactly(_DAY + 240)
    assert work(plan, "p", "b").besides == Amount(_DAY + 60, _DAY + 120)
    assert work(plan, "p", "a").whole == exactly(3 * _DAY + 240)


def test_unknown_effort_is_unknown() -> None:
    plan = made(programme="title: P\nworkload:\n  - {effort: unknown}\n  - {effort: 2 h}\n")

    assert work(plan, "p").besides == Amount(120, None)


def test_nothing_promised_is_nothing() -> None:
    assert work(made(), "p") == Promised((), exactly(0), exactly(0))


# what is promised, and what is not counted


def test_what_is_cancelled_is_not_promised() -> None:
    programme = (
        "title: P\nworkload: [{effort: 2 h, each: meeting}, {effort: share}, {effort: unknown}, {effort: 1 day}]\n"
    )
    meetings = {"a": "title: A\ndate: 2022-09-15\n", "b": "title: B\ndate: 2022-09-16\nstatus: cancelled\n"}
    plan = made(
        programme=programme.replace("{effort: share}, ", ""), **{f"meetings__{n}": t for n, t in meetings.items()}
    )
    effort = work(plan, "p")

    assert [(one.times, one.minutes) for one in effort.promises] == [
        (exactly(1), exactly(120)),
        (exactly(1), Amount(0, None)),
        (exactly(1), exactly(_DAY)),
    ]
    assert (effort.besides, effort.meetings) == (Amount(120 + _DAY, None), exactly(_DAY))
    assert effort.whole == Amount(120 + 2 * _DAY, None)
    assert of(plan, "p").meetings == 1


def test_work_of_tracks() -> None:
    programme = """\
title: P
tracks: [{id: x, title: X}, {id: y, title: Y}]
workload: [{effort: 1 h, each: meeting}, {effort: 2 h, each: meeting, track: x}, {effort: 4 h, track: y}]
"""
    meetings = {
        "a": "title: A\ntime: 9–12\n",
        "b": "title: B\ntime: 9–12\ntrack: x\n",
        "c": "title: C\ntime: 9–12\ntrack: x\n",
    }
    plan = made(programme=programme, **{f"meetings__{name}": text for name, text in meetings.items()})

    assert [one.minutes for one in work(plan, "p", "x").promises] == [exactly(180), exactly(360)]
    assert [one.minutes for one in work(plan, "p", "y").promises] == [exactly(60), exactly(240)]
    assert [one.minutes for one in work(plan, "p").promises] == [exactly(180), exactly(360), exactly(240)]
    assert work(plan, "p", "y").meetings == exactly(_DAY)


def test_themes_are_counted_once() -> None:
    said = ("theme: One", "theme: one", "theme: Two", "", "theme: unknown")
    plan = made(**{f"meetings__m{n}": f"title: M\n{text}\n" for n, text in enumerate(said)})

    assert of(plan, "p").themes == Amount(2, 3)


def test_tables_count_what_is_said() -> None:
    said = ("kind: Lunch\nmode: digital", "place: Lund", "kind: Lunch\nplace: unknown")
    files = {f"meetings__m{n}": f"title: M\n{text}\n" for n, text in enumerate(said)}
    organisations = "a: {name: A, type: region}\nb: {name: B, type: region, count: 3}\nc: {name: C, count: unknown}\n"
    plain, hybrid = made(organisations=organisations, **files), made(programme="title: P\nmode: hybrid\n", **files)

    assert of(plain, "p").by == {
        "type": {"region": 4},
        "kind": {"Lunch": 2},
        "mode": {"digital": 1},
        "place": {"Lund": 1},
    }
    assert of(hybrid, "p").by["mode"] == {"digital": 1, "hybrid": 2}
    assert of(plain, "p").organisations == Amount(5, None)


def test_a_share_of_the_time_is_no_known_effort() -> None:
    effort = work(made(programme="title: P\nworkload: [{effort: share}]\n"), "p")

    assert [one.minutes for one in effort.promises] == [Amount(0, None)]


def test_a_meeting_of_several_days_is_promised_once() -> None:
    plan = made(
        programme="title: P\nworkload: [{effort: 2 h, each: meeting}]\n",
        meetings__a="title: M\ndate: 2026-09-15/2026-09-17\n",
    )
    (promise,) = work(plan, "p").promises

    assert (promise.times, promise.minutes) == (exactly(1), exactly(120))
    assert work(plan, "p").meetings == exactly(3 * _DAY)


# everything of a programme and its tracks

WHOLE = """
title: P
mode: digital
tracks: [{id: x, title: X, expects: []}, {id: y, title: Y}, {id: z, title: Z, expects: [{any_of: [f], count: 10}]}]
expects: [{any_of: [f]}]
"""
ORGANISATIONS = """
a: {name: A, type: region, county: Skåne, tracks: [x]}
b: {name: B, type: agency, level: central, under: Ministry, tracks: [x, y], count: 2}
c: {name: C, type: agency, count: unknown, tracks: [z]}
d: {name: D, type: region, roles: [mentor], tracks: [x]}
e: {name: E, type: unknown, roles: [participant, mentor]}
"""
MEETINGS = {
    "m1": "date: 2022-09-15\nkind: lunch\nplace: Lund\ntheme: One",
    "m2": "date: 2022-09-16/2022-09-17\ntrack: x\nmode: hybrid\ntheme: one",
    "m3": "date: 2022-09-18\ntrack: x\nstatus: cancelled\nplace: Malmö\ntheme: Two",
    "m4": "date: 2022-09-19\ntrack: y\nplace: unknown\ntheme: unknown",
}


def test_everything_of_a_programme_and_its_tracks() -> None:
    files = {f"meetings__{name}": f"title: M\n{said}\n" for name, said in MEETINGS.items()}
    plan = made(programme=WHOLE, organisations=ORGANISATIONS, **files)
    found = totals(plan.workspace.folder("p"), plan.occurrences("p"))

    assert [one.track for one in found] == [None, "x", "y", "z"]
    assert [one.organisations for one in found] == [Amount(5, None), exactly(3), exactly(2), Amount(1, None)]
    assert [one.meetings for one in found] == [3, 1, 1, 0]
    assert [one.days for one in found] == [exactly(4), exactly(2), exactly(1), exactly(0)]
    assert [one.one_attends.days for one in found] == [Amount(2, 3), exactly(2), exactly(1), exactly(0)]
    assert [one.themes for one in found] == [Amount(1, 2), exactly(1), Amount(0, 1), exactly(0)]
    assert [one.seats for one in found] == [Amount(5, None), None, exactly(2), Amount(10, None)]
    assert [one.by for one in found] == [
        {
            "type": {"region": 1, "agency": 3},
            "county": {"Skåne": 1},
            "level": {"central": 2},
            "under": {"Ministry": 2},
            "kind": {"lunch": 1},
            "mode": {"digital": 2, "hybrid": 1},
            "place": {"Lund": 1},
        },
        {
            "type": {"region": 1, "agency": 2},
            "county": {"Skåne": 1},
            "level": {"central": 2},
            "under": {"Ministry": 2},
            "mode": {"hybrid": 1},
        },
        {"type": {"agency": 2}, "level": {"central": 2}, "under": {"Ministry": 2}, "mode": {"digital": 1}},
        {"type": {"agency": 1}},
    ]


@pytest.mark.parametrize(
    ("said", "organisations", "expected"),
    [
        ("", "", None),
        ("expects: [{any_of: [f]}]", "", None),
        ("selection: {places: 12}", "", None),
        ("selection: {places: 12}\nexpects: [{any_of: [f], count: 2}]", "", exactly(24)),
        ("selection: {places: unknown}\nexpects: [{any_of: [f]}]", "", None),
        ("selection: {apply_until: 2022-01-10}\nexpects: [{any_of: [f]}]", "", None),
        ("selection: {places: 12}\nexpects: [{any_of: [f]}]", "a: {name: A}\n", exactly(1)),
        ("selection: {places: 12}\nexpects: [{any_of: [f]}]", "a: {name: A, roles: [mentor]}\n", exactly(12)),
        ("selection: {places: 12}\nexpects: []", "a: {name: A}\n", None),
    ],
)
def test_seats_of_places_while_nobody_is_listed(said: str, organisations: str, expected: Amount | None) -> None:
    files = {"organisations": organisations} if organisations else {}

    assert of(made(programme=f"title: P\n{said}\n", **files), "p").seats == expected


def test_without_a_programme_there_are_meetings() -> None:
    plan = Plan(workspace(programme="title: [\n", meetings__a="title: A\ndate: 2022-09-15\nmode: digital\n"))
    (found,) = totals(plan.workspace.folder("p"), plan.occurrences("p"))

    assert (found.track, found.organisations, found.meetings, found.days) == (None, None, 1, exactly(1))
    assert (found.seats, found.by) == (None, {"mode": {"digital": 1}})
