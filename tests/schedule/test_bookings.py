"""Who is expected when, and which times meet: compared with the minutes of the day."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date
from itertools import combinations, groupby
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from on_clock import workspace

from jamx.findings import Place
from jamx.schedule.bookings import Booking, Clash, bookings, clashes
from jamx.schedule.plan import Plan

if TYPE_CHECKING:
    from collections.abc import Iterable

    from jamx.schedule.bookings import Hours

REGISTER = """\
lund: {name: Lund, tracks: [x]}
malmo: {name: Malmö, tracks: [x, y]}
skr: {name: SKR, roles: [organiser]}
some: {name: Some, count: unknown, tracks: [y]}
"""
PROGRAMME = """\
title: P
functions: {chef: Manager, strateg: Strategist}
expects: [{any_of: [chef]}]
tracks:
  - {id: x, title: X, for: [strateg]}
  - {id: y, title: Y, expects: [{label: Somebody}]}
  - {id: z, title: Z}
  - {id: w, title: W, for: [strateg], expects: [{all_of: [chef, strateg]}]}
groups:
  - {id: g, title: G, members: [lund, chef]}
  - {id: empty, title: E, count: 5}
"""


def booked(*meetings: str, organisations: str = REGISTER, programme: str = PROGRAMME) -> tuple[Booking, ...]:
    files = {f"meetings__{chr(97 + n)}": f"title: M\n{text}" for n, text in enumerate(meetings)}
    ws = workspace(programme=programme, organisations=organisations, **files)
    plan = Plan(ws)
    return bookings(ws.folder("p"), plan.occurrences("p"), plan.timeline)


@pytest.mark.parametrize(
    ("meeting", "organisations", "audience", "functions"),
    [
        ("", "lund malmo", ("track", ""), "chef"),
        ("track: x\n", "lund malmo", ("track", "x"), "strateg"),
        ("track: y\n", "malmo", ("track", "y"), ""),
        ("group: g\n", "lund", ("group", "g"), "chef"),
        ("group: empty\n", "", ("group", "empty"), "chef"),
        ("organisations: [malmo]\nmentor: lund\n", "lund malmo", ("group", "malmo"), "chef"),
        ("organisations: 3\n", "", None, "chef"),
        ("organisations: unknown\n", "", None, "chef"),
        ("expects: [{any_of: [chef]}, {all_of: [strateg]}]\n", "lund malmo", ("track", ""), "chef strateg"),
        ("expects: [{any_of: [chef]}, {any_of: [strateg], from: skr}]\n", "lund malmo", ("track", ""), "chef"),
        ("expects: [{label: Somebody}, {any_of: [chef]}]\n", "lund malmo", ("track", ""), ""),
        ("expects: [{any_of: [strateg], from: skr}]\n", "lund malmo", ("track", ""), ""),
        ("track: x\nexpects: [{any_of: [chef]}]\n", "lund malmo", ("track", "x"), "chef"),
        ("track: z\n", "", ("track", "z"), "chef"),
        ("track: w\n", "", ("track", "w"), "chef strateg"),
        ("track: nowhere\n", "", ("track", "nowhere"), "chef"),
        ("group: g\ntrack: x\n", "lund", ("group", "g"), "strateg"),
        ("group: g\nmentor: malmo\n", "lund malmo", ("group", "g"), "chef"),
        ("organisations: [elsewhere, lund]\n", "lund", None, "chef"),
        ("organisations: [some, lund]\n", "lund", None, "chef"),
        ("organisations: 3\nmentor: lund\n", "lund", None, "chef"),
    ],
)
def test_who_is_expected(meeting: str, organisations: str, audience: tuple[str, str] | None, functions: str) -> None:
    (one,) = booked(f"date: 2022-09-15\n{meeting}")

    assert (one.organisations, one.audience) == (tuple(organisations.split()), audience)
    assert sorted(one.functions) == functions.split()


AT_8, AT_9, AT_10 = (f"agenda: [{{title: A, time: {hour}–{hour + 1}}}]" for hour in (8, 9, 10))


@pytest.mark.parametrize(
    ("meeting", "hours"),
    [
        ("date: 2022-09-15\ntime: 9–16\n", [(540, 960)]),
        ("date: 2022-09-15\n", [(None, None)]),
        ("date: 2022-09-15\ntime: 9\nagenda: [{title: A, time: 9–11}]\n", [(540, 660)]),
        ("date: 2022-09-15/2022-09-16\ntime: 9–16\n", [(None, None), (None, None)]),
        ("days: [{date: 2022-09-15, time: 13–16}, {date: 2022-09-16}]\n", [(780, 960), (None, None)]),
        ("occasions: [{date: 2022-09-15, time: 9–10}, {date: 2022-W40}]\n", [(540, 600)]),
        ("date: 2022-09\n", []),
        ("date: 2022-09-15/2022-09-30\n", []),
        ("date: 2022-09-15\ntime: unknown\nagenda: [{title: A, time: 9–11}]\n", [(540, 660)]),
        ("date: 2022-09-15\ntime: 9\nagenda: [{title: A}]\n", [(None, None)]),
        ("date: 2022-09-15/2022-09-16\ntime: 9\nagenda: [{title: A, time: 9–11}]\n", [(None, None), (None, None)]),
        # a day's own hours, the meeting's, those of its agenda
        ("time: 9–16\ndays: [{date: 2022-09-15}, {date: 2022-09-16, time: 13–15}]\n", [(540, 960), (780, 900)]),
        ("time: 9–16\ndays: [{date: 2022-09-15, time: unknown}]\n", [(None, None)]),
        ("days: [{date: 2022-09-15}, {time: 8–9}, {date: 2022-09-16, time: 9–10}]\n", [(None, None), (540, 600)]),
        (
            f"days: [{{date: 2022-09-15, {AT_8}}}, {{{AT_9}}}, {{date: 2022-09-16, {AT_10}}}]\n",
            [(480, 540), (600, 660)],
        ),
        # days that have no dates of their own
        (
            "date: 2022-09-15/2022-09-16\ndays: [{time: 9–10}, {time: 10–11}]\n",
            [(None, None), (None, None)],
        ),
        ("date: 2022-09-15\ndays: [{agenda: [{title: A, time: 9–10}]}]\n", [(540, 600)]),
        ("dates: {choose: 1, of: [2022-09-15, 2022-09-16]}\ntime: 9–10\n", [(540, 600), (540, 600)]),
    ],
)
def test_hours(meeting: str, hours: list[tuple[int | None, int | None]]) -> None:
    assert [span for one in booked(meeting) for _, span in one.days] == hours


SPAN = st.tuples(st.integers(0, 20), st.integers(1, 8)).map(lambda drawn: (drawn[0], drawn[0] + drawn[1]))


@given(SPAN, SPAN)
def test_hours_clash_when_an_hour_is_in_both(one: tuple[int, int], other: tuple[int, int]) -> None:
    first, second = booked("date: 2022-09-15\n", "date: 2022-09-15\n")
    pair = [
        booking._replace(days=((booking.days[0][0], span),))
        for booking, span in ((first, one), (second, other))
    ]  # fmt: skip

    assert bool(list(clashes([pair]))) is bool(set(range(*one)) & set(range(*other)))


def test_organisations_are_sorted() -> None:
    names = ("umea", "lund", "ystad", "malmo", "avesta", "gavle", "solna")
    register = "".join(f"{name}: {{name: {name}}}\n" for name in names)
    (one,) = booked("date: 2022-09-15\n", organisations=register)
    (other,) = booked("date: 2022-09-15\n", organisations=register)

    assert one.organisations == ("avesta", "gavle", "lund", "malmo", "solna", "umea", "ystad")
    assert clash(one, other._replace(programme="q", title="Other")) == (one.organisations, ("chef",))


def test_what_nobody_can_change_is_settled() -> None:
    held = "date: 2022-09-15\nstatus: held\n"
    closed = PROGRAMME + "status: closed\n"

    assert [one.settled for one in booked("date: 2022-09-15\n", held)] == [False, True]
    assert [one.settled for one in booked("date: 2022-09-15\n", held, programme=closed)] == [True, True]


def test_who_is_expected_where_no_organisation_says_its_track() -> None:
    register = "lund: {name: Lund}\nmalmo: {name: Malmö}\n"

    def expected(meeting: str) -> tuple[list[str], tuple[str, str] | None]:
        (one,) = booked(f"date: 2022-09-15\n{meeting}", organisations=register)
        return sorted(one.organisations), one.audience

    assert expected("") == (["lund", "malmo"], ("track", ""))
    assert expected("track: x\n") == ([], ("track", "x"))
    assert expected("track: x\nmentor: lund\n") == (["lund"], ("track", "x"))
    assert expected("track: x\ngroup: g\n") == (["lund"], ("group", "g"))
    assert expected("track: x\norganisations: [malmo]\n") == (["malmo"], ("group", "malmo"))
    assert expected("organisations: [malmo, lund]\n") == (["lund", "malmo"], None)


def test_functions_of_a_track_that_are_no_functions() -> None:
    programme = PROGRAMME.replace("for: [strateg]", "for: [strateg, somebody]")
    (one,) = booked("date: 2022-09-15\ntrack: x\n", programme=programme)
    (whole,) = booked(
        "date: 2022-09-15\ntrack: x\n", programme=PROGRAMME.replace("for: [strateg]", "for: [strateg, chef]")
    )

    assert sorted(one.functions) == ["chef"]
    assert sorted(whole.functions) == ["chef", "strateg"]


def test_who_has_picked_what() -> None:
    programme = PROGRAMME + "choices: [{of: [a, c]}, {of: [b]}, {of: [a]}]\n"
    register = "lund: {name: Lund, meetings: [a, b]}\nmalmo: {name: Malmö, meetings: [b]}\n"
    a, b, c = booked(*["date: 2022-09-15\n"] * 3, programme=programme, organisations=register)

    assert [sorted(one.chosen) for one in (a, b, c)] == [[0, 2], [1], [0]]
    assert [sorted(one.picked) for one in (a, b, c)] == [["lund"], ["lund", "malmo"], []]
    assert [one.audience for one in (a, b, c)] == [None] * 3
    assert [one.others for one in (a, b, c)] == [0, 0, 0]


def test_where_one_has_picked_its_meetings_nothing_is_for_all() -> None:
    register = "lund: {name: Lund}\nmalmo: {name: Malmö, meetings: [b]}\n"
    a, b = booked(*["date: 2022-09-15\n"] * 2, organisations=register)

    assert (a.organisations, a.audience, a.picked) == (("lund",), None, frozenset())
    assert (b.organisations, b.audience, b.picked) == (("lund", "malmo"), None, frozenset({"malmo"}))


def test_how_many_more_times_there_are() -> None:
    listed = booked("occasions: [{date: 2022-09-15}, {date: 2022-09-16}]\n", "date: 2022-09-15\n")

    assert [(one.sort, one.others) for one in listed] == [("occasion", 1), ("occasion", 1), ("meeting", 0)]


def test_times_that_nobody_knows_to_the_day_are_more_times() -> None:
    listed = booked("occasions: [{date: 2022-W40}, {date: 2022-09-01/2022-09-30}, {date: 2022-09-15}]\n")

    assert [(one.sort, one.others, one.days[0][0].day) for one in listed] == [("occasion", 2, 15)]


def test_where_and_what_is_booked() -> None:
    one, other = booked("occasions: [{date: 2022-09-15}, {date: 2022-09-16, status: held}]\n")
    file = "programmes/p/meetings/a.yaml"

    assert (one.programme, one.file, str(one.title), one.settled, other.settled) == ("p", file, "M", False, True)
    assert one.at == Place(file, ("occasions", 0, "date", "on"))
    assert other.at == Place(file, ("occasions", 1, "date", "on"))
    assert other.days == ((date(2022, 9, 16), (None, None)),)


def test_a_programme_that_cannot_be_read_has_bookings() -> None:
    one, other = booked("date: 2022-09-15\ntrack: x\n", "date: 2022-09-15\n", programme="title: [\n")

    assert (one.organisations, one.audience, one.functions, one.settled) == (
        ("lund", "malmo"),
        ("track", "x"),
        ALL,
        False,
    )
    assert (other.organisations, other.audience, other.chosen) == (("lund", "malmo"), ("track", ""), frozenset())


def test_what_is_equal_is_kept_once() -> None:
    """There is one record for each time of each meeting of all programmes, for as long as a run."""
    one, other, third = booked("date: 2022-09-15\n", "date: 2022-09-16\n", "date: 2022-09-17\ngroup: g\n")

    assert one.organisations is other.organisations != third.organisations
    assert one.functions is other.functions is third.functions
    assert len({id(each) for booking in (one, other, third) for each in (booking.chosen, booking.picked)}) == 1


def test_a_week_is_a_meeting_and_longer_is_none() -> None:
    assert len(booked("date: 2022-09-12/2022-09-18\n")[0].days) == 7
    assert booked("date: 2022-09-12/2022-09-19\n") == ()


def by_programme(drawn: Iterable[Booking]) -> list[list[Booking]]:
    """Bookings in the lists in which a run has them."""
    return [list(each) for _, each in groupby(drawn, key=lambda one: one.programme)]


@given(st.data())
def test_clashes_are_those_of_every_pair_by_itself(data: st.DataObject) -> None:
    (one,) = booked("date: 2022-09-15\n")
    sets = st.frozensets(st.sampled_from("abc"))
    audiences = st.sampled_from([None, ("track", ""), ("track", "x"), ("group", "x")])
    programmes = sorted(data.draw(st.lists(st.sampled_from("pqr"), min_size=2, max_size=7)))
    drawn = [
        one._replace(
            programme=programme, file=str(number), title=str(number),
            days=tuple((date(2022, 9, day), (None, None)) for day in data.draw(st.sets(st.integers(1, 4), min_size=1))),
            organisations=data.draw(sets), audience=data.draw(audiences), functions=data.draw(sets),
        )
        for number, programme in enumerate(programmes)
    ]  # fmt: skip

    found = list(clashes(by_programme(drawn)))

    alone = {clash for pair in combinations(drawn, 2) for clash in clashes(by_programme(pair))}
    assert len(found) == len(alone)
    assert set(found) == alone
    numbers = [(int(clash.later.file), int(clash.earlier.file)) for clash in found]
    assert [later for later, _ in numbers] == sorted(later for later, _ in numbers)


NINE, NOON, FOUR = 540, 720, 960
DAY = date(2022, 9, 15)


def made(**said: Any) -> Booking:
    """A booking of programme p, for Lund and everybody, on a day."""
    (one,) = booked("date: 2022-09-15\n")
    return one._replace(**said)


def clash(one: Booking, other: Booking) -> tuple[tuple[str, ...], tuple[str, ...]] | None:
    """Who is at both, if they clash."""
    found = list(clashes(by_programme([one._replace(file="one.yaml"), other._replace(file="other.yaml")])))
    assert len(found) <= 1
    return (found[0].organisations, found[0].functions) if found else None


ALL = frozenset[str]()


@pytest.mark.parametrize(
    ("one", "other", "meet"),
    [
        ((None, None), (NINE, NOON), True),
        ((NINE, None), (NOON, FOUR), True),
        ((None, NOON), (NOON, FOUR), True),
        ((NINE, NOON), (None, FOUR), True),
        ((NINE, NOON), (NOON, None), True),
        ((NINE, NOON), (NOON, FOUR), False),
        ((NOON, FOUR), (NINE, NOON), False),
        ((NINE, NOON + 1), (NOON, FOUR), True),
    ],
)
def test_hours_that_nobody_knows_meet_all(one: Any, other: Any, meet: bool) -> None:
    assert (clash(made(days=((DAY, one),)), made(days=((DAY, other),))) is not None) is meet


@pytest.mark.parametrize(
    ("one", "other", "joint"),
    [
        ((NINE, NOON), (NINE, NOON), True),
        ((NINE, NOON), (NINE, FOUR), False),
        ((NINE, NOON), (None, NOON), True),
        ((NINE, NOON), (None, FOUR), False),
        ((NINE, FOUR), (NOON, None), False),
        ((None, None), (NOON, FOUR), True),
    ],
)
def test_a_joint_meeting_has_the_same_hours(one: Any, other: Any, joint: bool) -> None:
    elsewhere = made(programme="q", title="m", days=((DAY, other),))
    assert (clash(made(days=((DAY, one),)), elsewhere) is None) is joint


def test_the_same_people_in_two_programmes_are_organisations() -> None:
    elsewhere = made(programme="q", title="Other")

    assert clash(made(), elsewhere) == (("lund", "malmo"), ("chef",))
    assert clash(made(organisations=ALL), elsewhere) is None
    assert clash(made(), elsewhere._replace(title="m")) is None  # a joint meeting
    assert clash(made(settled=True), elsewhere._replace(settled=True)) is None
    assert clash(made(settled=True), elsewhere) is not None
    assert clash(made(), elsewhere._replace(settled=True)) is not None


def test_the_same_people_in_one_programme_may_be_an_audience() -> None:
    def audiences(one: tuple[str, str] | None, other: tuple[str, str] | None) -> bool:
        return clash(made(organisations=ALL, audience=one), made(organisations=ALL, audience=other)) is not None

    x, y, everybody, group = ("track", "x"), ("track", "y"), ("track", ""), ("group", "x")
    assert audiences(x, x)
    assert not audiences(x, y)
    assert audiences(x, everybody)
    assert audiences(everybody, x)
    assert not audiences(x, group)
    assert not audiences(group, everybody)
    assert audiences(group, group)
    assert not audiences(None, None)
    assert not audiences(None, x)
    assert not audiences(x, None)


def test_other_functions_are_other_people() -> None:
    def functions(one: str, other: str) -> tuple[str, ...] | None:
        found = clash(made(functions=frozenset(one.split())), made(functions=frozenset(other.split())))
        return found[1] if found is not None else None

    assert functions("chef", "chef") == ("chef",)
    assert functions("chef strateg", "strateg chef") == ("chef", "strateg")
    assert functions("g c e a f b d", "d a c b f e h") == ("a", "b", "c", "d", "e", "f")
    assert functions("chef", "strateg") is None
    assert functions("", "strateg") == ()
    assert functions("chef", "") == ()


def test_of_a_series_only_those_clash_who_picked_both() -> None:
    lund, malmo = frozenset({"lund"}), frozenset({"malmo"})
    of_series = made(chosen=frozenset({0}), picked=lund)

    assert clash(of_series, of_series) == (("lund",), ("chef",))
    assert clash(of_series, of_series._replace(picked=malmo)) is None
    assert clash(of_series, of_series._replace(chosen=frozenset({1}), picked=malmo)) is not None
    assert clash(of_series, of_series._replace(programme="q", title="Other", picked=malmo)) is not None


def test_alternatives_clash_with_what_is_fixed() -> None:
    alternative, fixed = made(sort="alternative"), made()

    assert clash(alternative, alternative) is None
    assert clash(alternative, fixed) is not None
    assert clash(fixed, alternative) is not None
    assert clash(alternative._replace(others=1), fixed) is not None


def test_times_of_one_meeting_do_not_clash() -> None:
    assert list(clashes([[made(), made()]])) == []
    assert len(list(clashes([[made(), made(file="other")]]))) == 1


def test_occasions_clash_where_none_is_left() -> None:
    def occasion(number: int, day: int, **said: Any) -> Booking:
        return made(
            sort="occasion", others=1, file="one.yaml", days=((date(2022, 9, day), (None, None)),), **said
        )._replace(at=Place("one.yaml", ("occasions", number)))

    both = [occasion(0, 15), occasion(1, 16)]
    over_both = made(file="two.yaml", days=tuple((date(2022, 9, day), (None, None)) for day in (15, 16)))
    over_one = made(file="two.yaml")

    (found,) = clashes([[*both, over_both]])
    assert (found.earlier, found.later, found.day) == (both[0], over_both, date(2022, 9, 15))
    assert list(clashes([[*both, over_one]])) == []
    assert list(clashes([both])) == []
    # another meeting with occasions: every pair of their times
    again = both[0]._replace(at=Place("one.yaml", ("occasions", 2)))
    others = [one._replace(file="two.yaml", organisations=("lund",)) for one in (both[0], again)]
    assert list(clashes([[*both, *others]])) == []
    assert [each.day.day for each in clashes([[both[0], again, *others]])] == [15]
    # each meeting by itself
    third = over_both._replace(file="three.yaml")
    assert [each.later for each in clashes([[*both, over_one, third]]) if each.earlier in both] == [third]


DAYS = st.lists(st.integers(1, 3), min_size=1, max_size=2).map(sorted)
"""Two times of a day are a fault, which others tell; what clashes with either does."""
HOURS = st.sampled_from([(None, None), (NINE, NOON), (NOON, FOUR), (NINE, FOUR), (NINE, None)])


@st.composite
def any_booking(draw: st.DrawFn, programme: str) -> Booking:
    """A booking of a programme; of a meeting the first, or another time of it."""
    sets = st.sets(st.sampled_from("ab")).map(frozenset)
    file = draw(st.sampled_from("123"))
    return Booking(
        programme, f"{programme}/{file}", draw(st.sampled_from(["Start", "START", "End"])),
        Place(file, (draw(st.integers(0, 9)),)),
        draw(st.sampled_from(["meeting", "meeting", "alternative", "occasion"])), draw(st.integers(0, 1)),
        tuple((date(2022, 9, day), draw(HOURS)) for day in draw(DAYS)), tuple(sorted(draw(sets))),
        draw(st.sampled_from([None, ("track", ""), ("track", "x"), ("track", "y"), ("group", "x")])),
        draw(sets), draw(st.sets(st.integers(0, 1), max_size=1).map(frozenset)), draw(sets), draw(st.booleans()),
    )  # fmt: skip


def minutes_of(hours: Hours) -> set[int]:
    start, end = hours
    return set(range(1440)) if start is None or end is None else set(range(start, end))


def people(one: Booking, other: Booking) -> tuple[set[str], bool]:
    """The organisations at both, and whether it is the same audience besides."""
    both, home = {*one.organisations} & {*other.organisations}, one.programme == other.programme
    if home and one.chosen & other.chosen:
        return both & one.picked & other.picked, False
    tracks = {one.audience, other.audience}
    alike = None not in tracks and (
        len(tracks) == 1 or (("track", "") in tracks and all(each is None or each[0] == "track" for each in tracks))
    )
    return both, home and alike


def of_a_pair(one: Booking, other: Booking) -> Clash | None:
    """The clash of two bookings, from what the words say."""
    if one.file == other.file or (one.functions and other.functions and not one.functions & other.functions):
        return None
    joint = str(one.title).lower() == str(other.title).lower() and not any(
        None not in ends and ends[0] != ends[1]
        for day, mine in one.days
        for each, yours in other.days
        if each == day
        for ends in zip(mine, yours, strict=True)
    )
    if {one.sort, other.sort} == {"alternative"}:
        return None
    if one.programme != other.programme and (joint or (one.settled and other.settled)):
        return None
    pairs = [(day, mine, yours) for day, mine in one.days for each, yours in other.days if each == day]
    common = [day for day, mine, yours in pairs if minutes_of(mine) & minutes_of(yours)]
    both, alike = people(one, other)
    if not common or not (both or alike):
        return None
    return Clash(one, other, tuple(sorted(both)), tuple(sorted(one.functions & other.functions)), min(common))


def first_common(one: Booking, other: Booking) -> date:
    """The first day of both; the last there is, where there is none."""
    return min({day for day, _ in one.days} & {day for day, _ in other.days}, default=date.max)


def sorts(clash: Clash) -> set[str]:
    return {clash.earlier.sort, clash.later.sort}


@settings(max_examples=100, deadline=None)
@given(st.data())
def test_clashes_are_what_the_words_say(data: st.DataObject) -> None:
    """Of every pair, each by itself; of meetings with occasions only where no pair of their times is left."""
    programmes = [data.draw(st.lists(any_booking(name), max_size=3)) for name in "pq"]
    everything = [one for listed in programmes for one in listed]
    numbered = [
        (later, number, other)
        for later, one in enumerate(everything)
        for number, other in enumerate(everything[:later])
    ]
    found = [
        clash
        for later, _, other in sorted(
            numbered, key=lambda each: (each[0], first_common(everything[each[0]], each[2]), each[1])
        )
        if (clash := of_a_pair(other, everything[later])) is not None
    ]
    expected = []
    for clash in found:
        files = (clash.earlier.file, clash.later.file)
        free = [one for one in found if (one.earlier.file, one.later.file) == files and "occasion" in sorts(one)]
        every = (clash.earlier.others + 1) * (clash.later.others + 1)
        if "occasion" not in sorts(clash) or (len(free) == every and free[0] == clash):
            expected.append(clash)

    assert list(clashes(programmes)) == expected


def test_two_times_of_a_day_are_both_compared() -> None:
    twice = "days: [{date: 2022-09-15, time: 9–10}, {date: 2022-09-15, time: 13–14}]\n"
    for other, expected in (("9–10", 1), ("10–13", 0), ("13–14", 1), ("9–14", 1)):
        once = f"date: 2022-09-15\ntime: {other}\n"
        assert len(list(clashes([booked(twice, once)]))) == len(list(clashes([booked(once, twice)]))) == expected


def test_clashes_with_another_programme_stand_in_order_of_days() -> None:
    """Those of a day before those of the next, whichever was written first."""
    first, second = date(2022, 9, 1), date(2022, 9, 2)
    whole = (None, None)
    late, early = made(file="late", days=((second, whole),)), made(file="early", days=((first, whole),))
    both = made(programme="q", title="Other", file="both", days=((first, whole), (second, whole)))

    assert [found.earlier.file for found in clashes([[late, early], [both]])] == ["early", "late"]
    assert [found.earlier.file for found in clashes([[late, early, both._replace(programme="p")]])] == ["early", "late"]


class Programmes(Sequence[Sequence[Booking]]):
    """Programmes of which each is made anew whenever it is asked for; how often is noted."""

    def __init__(self, *listed: Sequence[Booking]) -> None:
        self.listed = listed
        self.asked: Counter[int] = Counter()

    def __len__(self) -> int:
        return len(self.listed)

    def __getitem__(self, place: Any) -> Any:
        made = self.listed[place]
        self.asked[place] += 1
        return made


def test_a_programme_is_made_again_for_a_clash_with_another_only() -> None:
    """Looking at each costs time: three times will do, and once more for each clash with a later one."""
    one, other = made(file="one"), made(file="other")
    elsewhere = made(programme="q", title="Other", file="elsewhere")
    asked = Programmes([one, other], [elsewhere], [made(programme="r", organisations=())])

    assert [(found.earlier, found.later) for found in clashes(asked)] == [
        (one, other), (one, elsewhere), (other, elsewhere),
    ]  # fmt: skip
    assert asked.asked == {0: 5, 1: 3, 2: 3}
