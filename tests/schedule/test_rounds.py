"""Rounds: parts as often as they come, what that needs, and for how many there is room."""

from __future__ import annotations

import pytest
from on_clock import item

from jamx.model.duration import Duration
from jamx.model.scalars import Acknowledged
from jamx.schedule.rounds import Round, Step, minutes, round_of


def turn(*parts: int | str, joint: tuple[int, ...] = (), **said: object) -> Round:
    """A round with parts of these lengths, some of them joint."""
    listed = [
        {"title": f"P{index}", "duration": str(length) or None, "joint": "yes" if index in joint else None}
        for index, length in enumerate(parts)
    ]
    whole = item("R", each="organisation", parts=listed, **said)
    return round_of(whole, tuple(enumerate(whole.parts)))


READINGS = [
    # the 60 minutes of the morning (A to C) and of the afternoon (D to G)
    pytest.param(turn(10, 10, 10), 30, 0, 2, id="A: all three for each"),
    pytest.param(turn(10, 10, 10, joint=(1, 2)), 10, 20, 4, id="B: one for each, two joint"),
    pytest.param(turn(10, 10, 10, joint=(2,)), 20, 10, 2, id="C: two for each, one joint"),
    pytest.param(turn(15), 15, 0, 4, id="D: a quarter for each"),
    pytest.param(turn(10, 5, 5), 20, 0, 3, id="E: all three for each"),
    pytest.param(turn(10, 5, 5, joint=(1, 2)), 10, 10, 5, id="F: one for each, two joint"),
    pytest.param(turn(10, 5, 5, joint=(2,)), 15, 5, 3, id="G: two for each, one joint"),
]


@pytest.mark.parametrize(("round_", "each", "once", "fits"), READINGS)
def test_round_needs_what_its_reading_says(round_: Round, each: int, once: int, fits: int) -> None:
    assert [round_.needs(count) for count in range(1, 7)] == [each * count + once for count in range(1, 7)]
    assert round_.fits(60) == fits
    assert round_.needs(fits) <= 60 < round_.needs(fits + 1)


def test_round_of_two_for_each_and_one_joint_leaves_ten_minutes() -> None:
    assert 60 - turn(10, 10, 10, joint=(2,)).needs(2) == 10


def test_round_with_one_more_who_speaks_has_room_for_one_less() -> None:
    assert turn(10, 10, 10).fits(60, besides=1) == 1
    assert turn(10, 10, 10).needs(3 + 1) == 120


def test_round_has_room_for_nobody_where_one_is_too_many() -> None:
    assert turn(15, 10, 10).fits(30) == 0
    assert turn(15, 10, 10).fits(30, besides=1) == 0
    assert turn(15, 10, 10).fits(0) == 0


def test_round_of_nobody_needs_only_what_is_joint() -> None:
    assert turn(10, 5, joint=(1,)).needs(0) == 5
    assert list(turn(10, 5, joint=(1,)).steps(0, 600, 60)) == [Step(1, None, 600, 605)]


@pytest.mark.parametrize(
    ("at_once", "turns"),
    [
        ("1", [0, 1, 2, 3, 4, 5, 6, 7]),
        ("2", [0, 1, 1, 2, 2, 3, 3, 4]),
        ("3", [0, 1, 1, 1, 2, 2, 2, 3]),
        ("all", [0, 1, 1, 1, 1, 1, 1, 1]),
        (None, [0, 1, 2, 3, 4, 5, 6, 7]),
    ],
)
def test_round_at_once_takes_as_many_turns_as_groups(at_once: str | None, turns: list[int]) -> None:
    round_ = turn(10, 5, joint=(1,), at_once=at_once)
    assert [round_.turns(count) for count in range(8)] == turns
    assert [round_.needs(count) for count in range(8)] == [10 * count + 5 for count in turns]


def test_round_at_once_fits_whole_groups() -> None:
    assert turn(20, at_once="3").fits(60) == 9
    assert turn(20, at_once="3").fits(60, besides=1) == 8
    assert turn(20, at_once="3").fits(79) == 9


def test_round_of_all_at_once_fits_any_number_or_nobody() -> None:
    assert turn(40, at_once="all").fits(40) is None
    assert turn(40, at_once="all").fits(39) == 0


def test_round_of_no_minutes_fits_any_number() -> None:
    assert turn(10, joint=(0,)).fits(10) is None


def test_round_with_room_for_more_than_any_room_holds_fits_any_number() -> None:
    assert [turn(1).fits(minutes) for minutes in (997, 998, 999)] == [997, 998, None]
    assert [turn(1).fits(minutes, besides=3) for minutes in (1000, 1001, 1002)] == [997, 998, None]


def test_round_loops_each_maximal_run_of_parts_that_are_not_joint() -> None:
    round_ = turn(10, 5, 20, 3, 7, joint=(2,))
    assert round_.runs == ((True, (0, 1)), (False, (2,)), (True, (3, 4)))
    assert list(round_.steps(2, 600, None)) == [
        Step(0, 0, 600, 610),
        Step(1, 0, 610, 615),
        Step(0, 1, 615, 625),
        Step(1, 1, 625, 630),
        Step(2, None, 630, 650),
        Step(3, 0, 650, 653),
        Step(4, 0, 653, 660),
        Step(3, 1, 660, 663),
        Step(4, 1, 663, 670),
    ]
    assert round_.needs(2) == 70


def test_round_has_joint_parts_once_where_the_file_says() -> None:
    assert [step.part for step in turn(1, 2, 3, joint=(0,)).steps(2, 0, None)] == [0, 1, 2, 1, 2]
    assert [step.part for step in turn(1, 2, 3, joint=(1,)).steps(2, 0, None)] == [0, 0, 1, 2, 2]
    assert [step.part for step in turn(1, 2, 3, joint=(2,)).steps(2, 0, None)] == [0, 1, 0, 1, 2]
    assert [step.part for step in turn(1, 2, 3, joint=(0, 1)).steps(2, 0, None)] == [0, 1, 2, 2]


def test_parts_without_a_round_stand_once() -> None:
    whole = item("I", parts=[{"title": "A", "duration": "10"}, {"title": "B", "duration": "5", "joint": "yes"}])
    round_ = round_of(whole, tuple(enumerate(whole.parts)))
    assert round_.needs(0) == round_.needs(7) == 15
    assert round_.per_turn == 15
    assert list(round_.steps(0, 600, 15)) == [Step(0, None, 600, 610), Step(1, None, 610, 615)]


def test_turn_counts_the_parts_that_loop() -> None:
    assert turn(10, 5, "5-8", joint=(1,)).per_turn == 15


@pytest.mark.parametrize(
    ("least", "most", "agrees"),
    [(14, 14, False), (15, 15, True), (18, 18, True), (19, 19, False), (20, 20, True), (23, 23, True), (24, 24, False)],
)
def test_stated_turn_may_count_the_joint_parts_or_not(least: int, most: int, agrees: bool) -> None:
    assert turn(10, 5, "5-8", joint=(1,)).agrees(Duration(least, most)) is agrees


def test_stated_turn_may_be_a_range_that_meets_that_of_the_parts() -> None:
    assert turn(10, "5-8").agrees(Duration(10, 15))
    assert turn(10, "5-8").agrees(Duration(18, 30))
    assert not turn(10, "5-8").agrees(Duration(10, 14))


PAUSE = {"after": "2", "duration": "15", "kind": "coffee"}


def test_pause_stands_after_its_turns() -> None:
    assert list(turn(20, pause=PAUSE).steps(3, 600, None)) == [
        Step(0, 0, 600, 620),
        Step(0, 1, 620, 640),
        Step(None, None, 640, 655),
        Step(0, 2, 655, 675),
    ]


def test_pause_is_one_in_a_round_of_any_length() -> None:
    assert [turn(20, pause=PAUSE).needs(count) for count in range(7)] == [0, 20, 40, 75, 95, 115, 135]
    assert [step.part for step in turn(20, pause=PAUSE).steps(6, 600, None)].count(None) == 1


def test_pause_counts_turns_not_organisations() -> None:
    round_ = turn(20, pause=PAUSE, at_once="3")
    assert [round_.needs(count) for count in (6, 7)] == [40, 75]


def test_pause_stands_once_where_two_runs_loop() -> None:
    round_ = turn(10, 5, 20, joint=(1,), pause=PAUSE)
    assert [step.part for step in round_.steps(3, 600, None)] == [0, 0, None, 0, 1, 2, 2, 2]
    assert round_.needs(3) == 30 + 5 + 60 + 15


def test_pause_stands_nowhere_where_nobody_takes_a_turn() -> None:
    round_ = turn(10, 5, joint=(0, 1), pause=PAUSE)
    assert round_.needs(9) == 15
    assert [step.part for step in round_.steps(9, 600, None)] == [0, 1]


def test_pause_is_no_time_for_elastic_parts() -> None:
    assert [(step.start, step.end) for step in turn("10-20", pause=PAUSE).steps(3, 600, 60)] == [
        (600, 615),
        (615, 630),
        (630, 645),
        (645, 660),
    ]


def test_pause_counts_in_what_fits() -> None:
    assert turn(20, pause=PAUSE).fits(74) == 2
    assert turn(20, pause=PAUSE).fits(75) == 3


def test_elastic_parts_share_what_is_left_in_every_turn_alike() -> None:
    assert [(step.start, step.end) for step in turn("10-20", 5).steps(2, 600, 50)] == [
        (600, 620),
        (620, 625),
        (625, 645),
        (645, 650),
    ]
    assert [(step.start, step.end) for step in turn("10-20", 5).steps(3, 600, 50)] == [
        (600, 611),
        (611, 616),
        (616, 627),
        (627, 632),
        (632, 643),
        (643, 648),
    ]


@pytest.mark.parametrize("rest", ["", "share", "unknown"])
def test_parts_without_minutes_take_what_the_others_leave(rest: str) -> None:
    round_ = turn(10, rest)
    assert not round_.sized
    assert [(step.start, step.end) for step in round_.steps(2, 600, 50)] == [
        (600, 610),
        (610, 625),
        (625, 635),
        (635, 650),
    ]


def test_parts_that_leave_nothing_for_another_give_it_nothing() -> None:
    assert [(step.start, step.end) for step in turn(40, "share").steps(1, 600, 30)] == [(600, 640), (640, 640)]


def test_round_is_sized_where_every_part_is() -> None:
    assert turn(10, "5-10").sized
    assert not turn().sized
    assert not turn(10, "").sized


def test_minutes_are_the_least_that_is_said() -> None:
    assert minutes(Duration(10, 20)) == 10
    assert minutes(Duration(0, 0, share=True)) is None
    assert minutes(Acknowledged.UNKNOWN) is None
    assert minutes(None) is None


def test_a_pause_of_unknown_length_is_none() -> None:
    pause = {"after": "1", "duration": "unknown"}
    assert turn(10, pause=pause).needs(3) == 30
    assert turn(10, pause={"after": "1", "duration": "5 min"}).needs(3) == 35
    assert turn(10, pause={"after": "2", "duration": "5 min"}).needs(3) == 35
    assert turn(10, pause={"after": "3", "duration": "5 min"}).needs(3) == 30
    assert turn(10, pause={"after": "1", "duration": "5 min"}).needs(0) == 0
    assert turn(10).needs(1) == 10


def test_several_at_once() -> None:
    assert [turn(10, at_once="2").turns(speakers) for speakers in range(5)] == [0, 1, 1, 2, 2]
    assert [turn(10, at_once="all").turns(speakers) for speakers in range(4)] == [0, 1, 1, 1]
    assert [turn(10).turns(speakers) for speakers in range(4)] == [0, 1, 2, 3]
    assert [turn(10, at_once="all").needs(speakers) for speakers in range(4)] == [0, 10, 10, 10]


def test_a_pause_after_nobody_knows_how_many_turns_is_none() -> None:
    assert turn(10, pause={"after": "unknown", "duration": "5 min"}).needs(3) == 30
    assert turn(10, pause={"after": "0", "duration": "5 min"}).needs(3) == 30
    assert [step.part for step in turn(10, pause={"after": "0", "duration": "5"}).steps(2, 0, None)] == [0, 0]


def test_pause_stands_nowhere_without_a_round() -> None:
    whole = item("I", parts=[{"title": "A", "duration": "10"}, {"title": "B", "duration": "5"}], pause=PAUSE)
    round_ = round_of(whole, tuple(enumerate(whole.parts)))
    assert round_.needs(0) == round_.needs(3) == 15
    assert [step.part for step in round_.steps(3, 600, None)] == [0, 1]
    assert (turn(pause=PAUSE).needs(3), list(turn(pause=PAUSE).steps(3, 600, 60))) == (0, [])


def test_pause_after_the_first_turn_is_not_before_what_is_joint() -> None:
    once = {"after": "1", "duration": "15"}
    assert [step.part for step in turn(10, 20, joint=(0,), pause=once).steps(3, 0, None)] == [0, 1, None, 1, 1]
    assert [step.part for step in turn(20, 10, joint=(1,), pause=once).steps(2, 0, None)] == [0, None, 0, 1]


def test_elastic_joint_part_stretches_once() -> None:
    assert [(step.start, step.end) for step in turn("10-20", 10, joint=(0,)).steps(2, 600, 40)] == [
        (600, 620),
        (620, 630),
        (630, 640),
    ]
    assert [(step.start, step.end) for step in turn("", 10, joint=(0,)).steps(3, 600, 47)] == [
        (600, 617),
        (617, 627),
        (627, 637),
        (637, 647),
    ]


def test_what_parts_take_at_most() -> None:
    assert turn(10, "5-8", joint=(1,)).most == 18
    assert turn(10, "", "share", "unknown").most == 10
    assert turn().most == 0


@pytest.mark.parametrize(
    ("least", "most", "agrees"), [(14, 14, False), (15, 20, True), (18, 18, True), (19, 19, False)]
)
def test_stated_length_without_a_round_is_that_of_all_parts(least: int, most: int, agrees: bool) -> None:
    whole = item("I", parts=[{"title": "A", "duration": "10"}, {"title": "B", "duration": "5-8", "joint": "yes"}])
    assert round_of(whole, tuple(enumerate(whole.parts))).agrees(Duration(least, most)) is agrees
