"""Neighbours on a clock, without what they mean: minutes after midnight of 9 to 12 are 540 to 720."""

from __future__ import annotations

import pytest

from jamx.schedule.block import Block, Fault, Placed
from jamx.schedule.blocks import Row, arrange


def pinned(start: int, end: int) -> Block:
    return Block(start, end)


def lasting(minutes: int, most: int | None = None, start: int | None = None) -> Block:
    return Block(start, None, minutes, minutes if most is None else most)


def starting(start: int) -> Block:
    return Block(start)


OPEN = Block()
SHARE = Block(share=True)


def spans(row: Row) -> list[tuple[int | None, int | None]]:
    return [(placed.start, placed.end) for placed in row.placed]


def test_nothing_takes_no_time() -> None:
    assert arrange([]) == Row((), ())
    assert arrange([], 540, 720) == Row((), ())
    assert arrange([]).end is None


def test_blocks_follow_each_other_from_the_opening() -> None:
    row = arrange([lasting(30), lasting(20), lasting(10)], 540)
    assert spans(row) == [(540, 570), (570, 590), (590, 600)]
    assert row.faults == ()
    assert row.end == 600


def test_blocks_before_a_pin_count_back_where_nothing_says_when_the_day_begins() -> None:
    row = arrange([lasting(30), lasting(20), pinned(600, 660)])
    assert spans(row) == [(550, 580), (580, 600), (600, 660)]
    assert row.faults == ()


@pytest.mark.parametrize("first", [lasting(20, 40), OPEN, SHARE])
def test_blocks_before_a_pin_do_not_count_back_over_a_length_that_may_vary(first: Block) -> None:
    row = arrange([first, lasting(20), pinned(600, 660)])
    assert row.placed[0].floating
    assert row.placed[1].floating
    assert row.placed[2] == Placed(600, 660)
    assert row.faults == (Fault("no-start", 0),)


def test_blocks_before_a_pin_do_not_count_back_over_midnight() -> None:
    assert spans(arrange([lasting(60), pinned(60, 120)])) == [(0, 60), (60, 120)]
    row = arrange([lasting(90), pinned(60, 120)])
    assert row.faults == (Fault("no-start", 0),)


def test_blocks_that_nothing_pins_float_from_the_first() -> None:
    row = arrange([lasting(30), lasting(20, 40), OPEN, lasting(5)])
    assert row.placed == (
        Placed(0, 30, floating=True),
        Placed(30, 50, about=True, floating=True),
        Placed(50, None, about=True, floating=True),
        Placed(None, None, about=True, floating=True),
    )
    assert row.faults == (Fault("no-start", 0),)


def test_content_is_the_length_of_a_block_that_cannot_fill() -> None:
    row = arrange([Block(540, natural=25), Block(natural=35)])
    assert spans(row) == [(540, 565), (565, 600)]
    assert row.faults == ()


def test_content_decides_between_two_that_could_fill() -> None:
    row = arrange([Block(540, natural=25), OPEN, pinned(600, 660)])
    assert spans(row) == [(540, 565), (565, 600), (600, 660)]
    assert [placed.filled for placed in row.placed] == [False, True, False]
    assert row.faults == ()


def test_content_does_not_decide_where_one_block_fills_alone() -> None:
    row = arrange([Block(540, natural=25), pinned(600, 660)])
    assert spans(row) == [(540, 600), (600, 660)]
    assert row.placed[0].filled


def test_content_is_counted_back_from_a_pin() -> None:
    row = arrange([Block(natural=25), pinned(600, 660)])
    assert spans(row) == [(575, 600), (600, 660)]
    assert row.faults == ()


def test_content_is_the_length_where_neighbours_leave_no_time_to_fill() -> None:
    row = arrange([lasting(70, start=540), Block(natural=20), pinned(600, 660)])
    assert spans(row) == [(540, 610), (610, 630), (600, 660)]
    assert row.faults == (Fault("overlap", 2, 20, (1,)),)


def test_content_that_is_longer_than_the_time_to_fill_is_not_its_length() -> None:
    row = arrange([lasting(50, start=540), Block(natural=20), pinned(600, 660)])
    assert spans(row) == [(540, 590), (590, 600), (600, 660)]
    assert row.faults == ()


def test_end_is_unknown_where_any_end_is() -> None:
    assert arrange([pinned(540, 600), starting(600)]).end is None


# two that want what is left


@pytest.mark.parametrize("behind", [pinned(660, 720), lasting(60, start=660)])
def test_undetermined_is_seen_at_the_later_of_two(behind: Block) -> None:
    row = arrange([pinned(540, 600), OPEN, OPEN, behind])
    assert spans(row) == [(540, 600), (600, None), (None, None), (660, 720)]
    assert row.faults == (Fault("undetermined", 2, others=(1,)),)


def test_undetermined_three_are_one_fault() -> None:
    row = arrange([pinned(540, 600), OPEN, OPEN, OPEN, pinned(660, 720)])
    assert row.faults == (Fault("undetermined", 2, others=(1, 3)),)


def test_undetermined_two_with_another_between() -> None:
    row = arrange([starting(540), lasting(20), OPEN, pinned(660, 720)])
    assert row.faults == (Fault("undetermined", 2, others=(0,)),)


def test_undetermined_at_the_end_is_seen_at_the_later_of_two() -> None:
    row = arrange([pinned(540, 600), OPEN, OPEN])
    assert row.faults == (Fault("undetermined", 2, others=(1,)),)


def test_undetermined_one_without_length_among_others_and_no_end() -> None:
    row = arrange([pinned(540, 600), OPEN, lasting(20)])
    assert spans(row) == [(540, 600), (600, None), (None, None)]
    assert row.faults == (Fault("undetermined", 1),)


def test_undetermined_one_without_length_beside_one_that_shares() -> None:
    row = arrange([lasting(10, start=540), SHARE, OPEN, pinned(660, 720)])
    assert spans(row) == [(540, 550), (550, None), (None, None), (660, 720)]
    assert row.faults == (Fault("undetermined", 2, others=(1,)),)


def test_undetermined_share_of_nothing_known() -> None:
    row = arrange([pinned(540, 600), SHARE])
    assert row.faults == (Fault("undetermined", 1),)


def test_missing_end_of_the_last() -> None:
    row = arrange([pinned(540, 600), OPEN])
    assert spans(row) == [(540, 600), (600, None)]
    assert row.faults == (Fault("missing-end", 1),)


# clashes


def test_overlap_is_seen_at_the_pin_with_the_minutes_in_common() -> None:
    row = arrange([pinned(540, 610), pinned(600, 660)])
    assert spans(row) == [(540, 610), (600, 660)]
    assert row.faults == (Fault("overlap", 1, 10, (0,)),)


def test_overlap_of_one_inside_another_counts_what_they_share() -> None:
    assert arrange([pinned(540, 660), pinned(570, 600)]).faults == (Fault("overlap", 1, 30, (0,)),)


def test_overlap_of_a_run_is_seen_at_the_pin_behind_it() -> None:
    row = arrange([lasting(60, start=540), lasting(40), lasting(30), pinned(660, 700)])
    assert row.faults == (Fault("overlap", 3, 10, (2,)),)


def test_overlap_with_an_open_one_lasts_as_long_as_the_earlier() -> None:
    assert arrange([pinned(540, 615), starting(600)], 540, 720).faults == (Fault("overlap", 1, 15, (0,)),)


def test_overlap_of_one_that_reaches_over_several_is_one() -> None:
    row = arrange([pinned(540, 690), pinned(570, 600), pinned(600, 660), pinned(660, 720)])
    assert row.faults == (Fault("overlap", 1, 30, (0,)),)


def test_overlap_of_a_run_that_reaches_over_several_is_one() -> None:
    row = arrange(
        [lasting(200, start=540), lasting(30), pinned(630, 660), pinned(660, 750), pinned(750, 780), pinned(780, 800)]
    )
    assert spans(row)[:2] == [(540, 740), (740, 770)]
    assert row.faults == (Fault("overlap", 2, 30, (0,)),)


def test_overlap_of_a_run_that_starts_later_than_an_open_pin_is_one() -> None:
    row = arrange([lasting(100, start=540), lasting(60), starting(600), pinned(660, 720)])
    assert row.faults == (Fault("overlap", 2, 20, (1,)),)


def test_overlaps_with_two_causes_are_two() -> None:
    row = arrange([pinned(540, 720), pinned(600, 660), pinned(630, 700)])
    assert row.faults == (Fault("overlap", 1, 60, (0,)), Fault("overlap", 2, 30, (1,)))


def test_overlap_that_reaches_past_the_promised_end_is_one() -> None:
    assert arrange([pinned(540, 730), pinned(600, 720)], 540, 720).faults == (Fault("overlap", 1, 120, (0,)),)


def test_overlap_and_another_that_exceeds_are_two() -> None:
    row = arrange([pinned(540, 610), pinned(600, 730)], 540, 720)
    assert row.faults == (Fault("overlap", 1, 10, (0,)), Fault("exceeds", 1, 10))


def test_minima_that_do_not_fit_overlap_the_pin() -> None:
    row = arrange([lasting(40, 60, start=540), OPEN, lasting(30), pinned(600, 660)])
    assert spans(row) == [(540, 580), (580, 580), (580, 610), (600, 660)]
    assert row.faults == (Fault("overlap", 3, 10, (2,)),)


def test_overlap_with_one_without_length_lasts_to_the_end_of_the_earlier() -> None:
    row = arrange([pinned(540, 610), pinned(600, 600), pinned(610, 660)])
    assert row.faults == (Fault("overlap", 1, 10, (0,)),)


def test_overlap_with_one_without_length_at_the_same_start() -> None:
    row = arrange([pinned(540, 600), pinned(540, 540), pinned(600, 660)])
    assert row.faults == (Fault("overlap", 1, 60, (0,)),)


def test_gap_is_seen_at_the_pin_behind_it() -> None:
    row = arrange([pinned(540, 570), pinned(600, 660), pinned(660, 720)])
    assert row.faults == (Fault("gap", 1, 30, (0,)),)


def test_gap_behind_the_longest_not_the_last() -> None:
    row = arrange([pinned(540, 640), pinned(600, 620), pinned(660, 720)])
    assert row.faults == (Fault("overlap", 1, 20, (0,)), Fault("gap", 2, 20, (0,)))


def test_gap_after_elastic_ones_at_their_most() -> None:
    row = arrange([lasting(10, 20, start=540), pinned(570, 600)])
    assert spans(row) == [(540, 560), (570, 600)]
    assert row.faults == (Fault("gap", 1, 10, (0,)),)


def test_gap_after_an_unknown_end_is_not_known() -> None:
    row = arrange([pinned(540, 570), OPEN, OPEN, pinned(600, 660)])
    assert [fault.kind for fault in row.faults] == ["undetermined"]


def test_out_of_order_is_seen_at_the_one_that_starts_earlier() -> None:
    row = arrange([pinned(540, 600), pinned(660, 720), pinned(600, 660), pinned(720, 780)])
    assert spans(row) == [(540, 600), (660, 720), (600, 660), (720, 780)]
    assert row.faults == (Fault("out-of-order", 2, others=(1,)),)


@pytest.mark.parametrize("first", [pinned(540, 600), starting(540), lasting(60, start=540), lasting(60, 180, 540)])
@pytest.mark.parametrize("second", [pinned(660, 720), starting(660), lasting(60, start=660)])
@pytest.mark.parametrize("third", [pinned(600, 660), starting(600), lasting(60, start=600)])
def test_out_of_order_in_any_form_of_time_is_one_fault(first: Block, second: Block, third: Block) -> None:
    row = arrange([first, second, third, pinned(720, 780)], 540, 780)
    assert row.faults == (Fault("out-of-order", 2, others=(1,)),)


def test_out_of_order_names_the_one_that_starts_last() -> None:
    row = arrange([pinned(600, 630), pinned(630, 720), pinned(540, 600)])
    assert row.faults == (Fault("out-of-order", 2, others=(1,)),)


def test_starts_at_the_same_time_are_in_order() -> None:
    row = arrange([starting(540), lasting(60, start=540), pinned(600, 660)], 540, 660)
    assert spans(row) == [(540, 540), (540, 600), (600, 660)]
    assert row.faults == ()


def test_out_of_order_at_the_top_is_no_late_start() -> None:
    row = arrange([pinned(600, 660), pinned(540, 600), pinned(660, 720)], 540, 720)
    assert row.faults == (Fault("out-of-order", 1, others=(0,)),)


def test_out_of_order_at_the_bottom_is_no_early_end() -> None:
    row = arrange([pinned(540, 600), pinned(660, 720), pinned(600, 660)], 540, 720)
    assert row.faults == (Fault("out-of-order", 2, others=(1,)),)


def test_out_of_order_at_the_bottom_with_a_start_alone_is_no_early_end() -> None:
    row = arrange([pinned(540, 600), starting(660), pinned(600, 660)], 540, 720)
    assert spans(row) == [(540, 600), (660, None), (600, 660)]
    assert row.faults == (Fault("out-of-order", 2, others=(1,)),)


def test_one_out_of_order_in_the_time_of_another_overlaps() -> None:
    row = arrange([pinned(540, 600), pinned(660, 720), pinned(570, 600)])
    assert row.faults[-1] == Fault("overlap", 2, 30, (0,))


# promises


def test_promised_start_and_end_that_are_kept_say_nothing() -> None:
    assert arrange([pinned(540, 600), pinned(600, 720)], 540, 720).faults == ()


@pytest.mark.parametrize(("start", "minutes"), [(525, -15), (560, 20)])
def test_starts_off_early_or_late(start: int, minutes: int) -> None:
    assert arrange([pinned(start, 720)], 540, 720).faults == (Fault("starts-off", 0, minutes),)


@pytest.mark.parametrize("last", [pinned(600, 730), lasting(130), lasting(130, 150)])
def test_exceeds_is_seen_at_the_last(last: Block) -> None:
    assert arrange([pinned(540, 600), last], 540, 720).faults == (Fault("exceeds", 1, 10),)


@pytest.mark.parametrize("last", [pinned(600, 700), lasting(100), lasting(90, 100)])
def test_short_is_seen_at_the_last(last: Block) -> None:
    assert arrange([pinned(540, 600), last], 540, 720).faults == (Fault("short", 1, 20),)


def test_exceeds_is_seen_at_the_longest_not_the_last() -> None:
    row = arrange([pinned(540, 600), pinned(660, 735), pinned(600, 660)], 540, 720)
    assert row.faults == (Fault("out-of-order", 2, others=(1,)), Fault("exceeds", 1, 15))


def test_one_that_starts_after_the_promised_end_exceeds_without_an_end_of_its_own() -> None:
    row = arrange([pinned(540, 720), starting(780)], 540, 720)
    assert spans(row) == [(540, 720), (780, None)]
    assert row.faults == (Fault("gap", 1, 60, (0,)), Fault("exceeds", 1, 60))


def test_promised_end_is_filled_by_one_that_starts_there() -> None:
    row = arrange([pinned(540, 720), starting(720)], 540, 720)
    assert row.placed[1] == Placed(720, 720, filled=True)
    assert row.faults == ()


# an end before the start is said elsewhere, and is the cause of nothing else


@pytest.mark.parametrize(
    "blocks",
    [
        [pinned(540, 600), pinned(660, 600), pinned(660, 720)],
        [pinned(540, 600), pinned(600, 560), pinned(660, 720)],
        [pinned(540, 600), pinned(600, 0), pinned(660, 720)],
        [pinned(540, 600), pinned(660, 600), lasting(30), pinned(660, 720)],
        [pinned(540, 600), pinned(660, 600), OPEN, pinned(660, 720)],
        [pinned(540, 600), Block(660, 600, 60, 60), pinned(660, 720)],
        [pinned(540, 600), Block(660, 600, 60, 60), lasting(5), pinned(660, 720)],
        [pinned(540, 600), Block(660, 600, natural=30), pinned(660, 720)],
        [pinned(540, 600), Block(660, 600, share=True), pinned(660, 720)],
        [pinned(600, 540), pinned(600, 720)],
        [pinned(540, 600), pinned(600, 660), pinned(720, 660)],
        [pinned(540, 600), pinned(600, 660), Block(720, 660, 60, 60)],
    ],
)
def test_end_before_start_is_the_cause_of_no_other_fault(blocks: list[Block]) -> None:
    assert arrange(blocks, 540, 720).faults == ()
    assert arrange(blocks).faults == ()


def test_end_before_start_leaves_the_end_unknown() -> None:
    row = arrange([pinned(540, 600), pinned(660, 600), lasting(30), pinned(690, 720)])
    assert spans(row) == [(540, 600), (660, None), (None, None), (690, 720)]


def test_end_before_start_with_a_duration_lasts_that_long() -> None:
    row = arrange([pinned(540, 600), Block(600, 0, 60, 60), lasting(30)])
    assert spans(row) == [(540, 600), (600, 660), (660, 690)]


# lengths


def test_start_and_end_decide_whatever_else_is_said() -> None:
    row = arrange([Block(540, 600, 20, 30), Block(600, 660, share=True), Block(660, 720, natural=5)])
    assert spans(row) == [(540, 600), (600, 660), (660, 720)]
    assert row.faults == ()


def test_times_behind_an_elastic_one_without_a_pin_are_about() -> None:
    row = arrange([lasting(30, start=540), lasting(20, 40), lasting(10)])
    assert row.placed == (Placed(540, 570), Placed(570, 590, about=True), Placed(590, 600, about=True))
    assert row.faults == ()


def test_counting_back_to_midnight_is_certain() -> None:
    row = arrange([lasting(60), pinned(60, 120)])
    assert row.placed[0] == Placed(0, 60)
    assert row.faults == ()
    assert arrange([lasting(59), pinned(60, 120)]).placed[0] == Placed(1, 60)
    assert arrange([lasting(61), pinned(60, 120)]).placed[0] == Placed(0, 61, floating=True)


def test_an_open_block_fills_what_is_left_to_the_minute() -> None:
    content = Block(natural=10)
    assert spans(arrange([lasting(59), content, pinned(600, 660)], 540)) == [(540, 599), (599, 600), (600, 660)]
    assert spans(arrange([lasting(60), content, pinned(600, 660)], 540)) == [(540, 600), (600, 600), (600, 660)]
    row = arrange([lasting(61), content, pinned(600, 660)], 540)
    assert spans(row) == [(540, 601), (601, 611), (600, 660)]
    assert [(fault.kind, fault.minutes) for fault in row.faults] == [("overlap", 10)]


def test_a_block_whose_content_needs_more_than_its_most_takes_that() -> None:
    row = arrange([Block(540, None, 30, 20), lasting(10), pinned(600, 660)])
    assert spans(row)[:2] == [(540, 570), (570, 580)]
    row = arrange([lasting(10, 40), Block(None, None, 30, 20), pinned(600, 660)], 540)
    assert spans(row) == [(540, 570), (570, 600), (600, 660)]


def test_overlaps_are_as_long_as_what_both_have() -> None:
    def overlap(first: Block, second: Block) -> list[tuple[str, int, int]]:
        return [(fault.kind, fault.index, fault.minutes) for fault in arrange([first, second]).faults]

    assert overlap(pinned(540, 600), pinned(570, 660)) == [("overlap", 1, 30)]
    assert overlap(pinned(540, 660), pinned(570, 600)) == [("overlap", 1, 30)]
    assert overlap(pinned(540, 600), pinned(599, 660)) == [("overlap", 1, 1)]
    assert overlap(pinned(540, 600), pinned(600, 660)) == []
    assert overlap(pinned(540, 600), pinned(601, 660)) == [("gap", 1, 1)]
    assert overlap(pinned(540, 600), pinned(570, 570)) == [("overlap", 1, 30)]
    assert sorted(overlap(pinned(540, 600), starting(570))) == [("missing-end", 1, 0), ("overlap", 1, 30)]


# an end before the start


def test_one_that_ends_before_it_starts_keeps_the_length_it_says() -> None:
    inverted = Block(600, 540, 30, 30)

    row = arrange([inverted, OPEN])
    assert spans(row) == [(600, 630), (630, None)]
    assert row.faults == (Fault("missing-end", 1),)
    row = arrange([inverted, OPEN, pinned(700, 760)])
    assert spans(row) == [(600, 630), (630, 700), (700, 760)]
    assert row.faults == ()


def test_one_that_ends_before_it_starts_and_says_no_length_has_none() -> None:
    row = arrange([Block(600, 540, natural=20), OPEN, pinned(700, 760)])
    assert spans(row) == [(600, None), (None, None), (700, 760)]
    assert row.faults == ()


# behind what is out of order


def test_gap_behind_one_out_of_order_is_told_of_its_own() -> None:
    row = arrange([pinned(600, 660), pinned(540, 560), pinned(700, 760)])
    assert row.faults == (Fault("out-of-order", 1, others=(0,)), Fault("gap", 2, 40, (0,)))


def test_gap_behind_a_run_out_of_order_came_along_with_it() -> None:
    row = arrange([pinned(600, 660), lasting(10, start=540), lasting(10), pinned(700, 760)])
    assert row.faults == (Fault("out-of-order", 1, others=(0,)),)


def test_short_is_not_known_where_the_last_end_is_not() -> None:
    row = arrange([pinned(540, 660), starting(600), OPEN], 540, 720)
    assert spans(row) == [(540, 660), (600, None), (None, None)]
    assert "short" not in {fault.kind for fault in row.faults}


def test_starts_at_midnight_are_in_order_too() -> None:
    row = arrange([starting(0), lasting(30, start=0), pinned(30, 60)], 0, 60)
    assert spans(row) == [(0, 0), (0, 30), (30, 60)]
    assert row.faults == ()


@pytest.mark.parametrize(("opening", "start", "minutes"), [(0, 10, 10), (10, 0, -10), (30, 10, -20), (10, 10, None)])
def test_starts_off_around_midnight(opening: int, start: int, minutes: int | None) -> None:
    row = arrange([pinned(start, 60)], opening, 60)
    assert row.faults == (() if minutes is None else (Fault("starts-off", 0, minutes),))
