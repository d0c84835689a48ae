"""Laws of the agenda clock, held against a grid of minutes and against agendas with one known fault."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import groupby, pairwise
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from on_clock import found, item, on_clock, planned

from jamx.model.clock import write_clock
from jamx.schedule.agenda_clock import timeline
from jamx.schedule.attendance import Attendance
from jamx.schedule.block import Block, Fault, Placed
from jamx.schedule.blocks import arrange
from jamx.schedule.days import DayPlan
from jamx.schedule.rounds import Round, round_of
from jamx.schedule.spread import spread

if TYPE_CHECKING:
    from collections.abc import Callable

    from jamx.model.agenda import Item
    from jamx.schedule.timeline import Timeline

LAW = settings(deadline=None)


# minutes shared out


@st.composite
def rooms(draw: st.DrawFn) -> tuple[list[int], list[int], list[int], int, list[int]]:
    minima = draw(st.lists(st.integers(0, 40), min_size=1, max_size=6))
    maxima = [minimum + draw(st.just(0) | st.integers(0, 40)) for minimum in minima]
    sharing = [index for index in range(len(minima)) if draw(st.booleans())]
    for index in sharing:
        minima[index] = maxima[index] = 0
    return (
        minima,
        maxima,
        sharing,
        draw(st.integers(0, 400)),
        draw(st.lists(st.integers(0, 4), min_size=len(minima), max_size=len(minima))),
    )


@LAW
@given(rooms())
def test_spread_conserves_every_minute(case: tuple[list[int], list[int], list[int], int, list[int]]) -> None:
    minima, maxima, sharing, room, times = case
    lengths, left = spread(minima, maxima, sharing, room, times)
    assert sum(length * often for length, often in zip(lengths, times, strict=True)) + left == room


@LAW
@given(rooms())
def test_spread_keeps_within_least_and_most(case: tuple[list[int], list[int], list[int], int, list[int]]) -> None:
    minima, maxima, sharing, room, times = case
    lengths, _ = spread(minima, maxima, sharing, room, times)
    for index, length in enumerate(lengths):
        assert minima[index] <= length
        assert length <= maxima[index] or index in sharing


@LAW
@given(rooms())
def test_spread_leaves_nothing_that_anybody_could_take(
    case: tuple[list[int], list[int], list[int], int, list[int]],
) -> None:
    minima, maxima, sharing, room, times = case
    lengths, left = spread(minima, maxima, sharing, room, times)
    for index, often in enumerate(times):
        if often and (index in sharing or lengths[index] < maxima[index]):
            assert left < often


@LAW
@given(rooms())
def test_spread_gives_wider_ones_no_less(case: tuple[list[int], list[int], list[int], int, list[int]]) -> None:
    minima, maxima, _, room, _ = case
    lengths, _ = spread(minima, maxima, [], room)
    got = [length - minimum for length, minimum in zip(lengths, minima, strict=True)]
    width = [most - least for least, most in zip(minima, maxima, strict=True)]
    first = next((index for index, wide in enumerate(width) if wide), 0)
    for one in range(len(width)):
        for other in range(one + 1, len(width)):
            if width[one] > width[other]:
                assert got[one] >= got[other] or other == first
            elif width[one] == width[other]:
                assert got[one] >= got[other]  # what remains goes to the first


@LAW
@given(rooms(), st.integers(1, 50))
def test_spread_takes_from_nobody_where_there_is_more_room(
    case: tuple[list[int], list[int], list[int], int, list[int]], more: int
) -> None:
    minima, maxima, _, room, _ = case
    one, _ = spread(minima, maxima, [], room)
    other, _ = spread(minima, maxima, [], room + more)
    assert sum(one) <= sum(other)


# fixed lengths against a grid of minutes

PINS = st.integers(96, 156).map(lambda fives: fives * 5)
"""From 8 to 13, in steps of five so that pins meet ends."""


@dataclass
class Grid:
    """The same day by the dullest means: every minute lists the blocks that stand in it."""

    fixed: list[tuple[int | None, int]]
    opening: int
    spans: list[tuple[int, int]] = field(init=False)
    runs: list[int] = field(init=False)

    def __post_init__(self) -> None:
        self.spans, self.runs = [], []
        cursor, run = self.opening, 0
        for index, (pin, length) in enumerate(self.fixed):
            if pin is not None:
                cursor, run = pin, index
            self.spans.append((cursor, cursor + length))
            self.runs.append(run)
            cursor += length

    def minutes(self, index: int) -> set[int]:
        return set(range(*self.spans[index]))

    def doubles(self) -> list[tuple[int, int]]:
        every = range(len(self.fixed))
        return [(one, other) for one in every for other in every[one + 1 :] if self.minutes(one) & self.minutes(other)]

    def anchors(self) -> list[int]:
        return [self.spans[run][0] for run in dict.fromkeys(self.runs)]

    def holes(self) -> list[tuple[int, int]]:
        """Minutes without a block: their number, and the block behind them."""
        filled = set().union(*(self.minutes(index) for index in range(len(self.fixed))))
        empty = [minute for minute in range(min(filled), max(filled)) if minute not in filled]
        holes = [list(pair) for _, pair in groupby(enumerate(empty), key=lambda pair: pair[1] - pair[0])]
        starts = [start for start, _ in self.spans]
        return [(starts.index(hole[-1][1] + 1), len(hole)) for hole in holes]


@st.composite
def grids(draw: st.DrawFn) -> Grid:
    size = draw(st.integers(1, 7))
    fixed = [(draw(st.none() | PINS), draw(st.integers(1, 12)) * 5) for _ in range(size)]
    if draw(st.booleans()):
        pins = sorted(pin for pin, _ in fixed if pin is not None)
        fixed = [(pin if pin is None else pins.pop(0), length) for pin, length in fixed]
    return Grid(fixed, draw(PINS))


def blocks_of(grid: Grid) -> list[Block]:
    return [Block(pin, None, length, length) for pin, length in grid.fixed]


@LAW
@given(grids())
def test_fixed_blocks_stand_where_the_grid_has_them(grid: Grid) -> None:
    assert [(one.start, one.end) for one in arrange(blocks_of(grid), grid.opening).placed] == grid.spans


@LAW
@given(grids())
def test_overlaps_are_those_of_the_grid(grid: Grid) -> None:
    faults = [fault for fault in arrange(blocks_of(grid)).faults if fault.kind == "overlap"]
    start = next((pin for pin, _ in grid.fixed if pin is not None), None)
    if start is None or grid.fixed[0][0] is None:
        return
    doubles = grid.doubles()
    for fault in faults:
        (other,) = fault.others
        assert (other, fault.index) in doubles
        assert fault.minutes == len(grid.minutes(other) & grid.minutes(fault.index))
    reached = [grid.runs[fault.others[0]] for fault in faults]
    assert len(reached) == len(set(reached))
    if grid.anchors() == sorted(grid.anchors()):
        assert {grid.runs[one] for one, _ in doubles} == set(reached)


@LAW
@given(grids())
def test_wrong_order_is_said_where_pins_go_back(grid: Grid) -> None:
    kinds = [fault.kind for fault in arrange(blocks_of(grid), grid.opening).faults]
    anchors = grid.anchors()
    if anchors == sorted(anchors):
        assert "out-of-order" not in kinds
    else:
        assert {"out-of-order", "overlap"} & set(kinds)
        assert grid.doubles() or "out-of-order" in kinds


@LAW
@given(grids())
def test_gaps_are_the_holes_of_the_grid(grid: Grid) -> None:
    faults = arrange(blocks_of(grid), grid.opening).faults
    if grid.anchors() == sorted(grid.anchors()):
        assert [(fault.index, fault.minutes) for fault in faults if fault.kind == "gap"] == grid.holes()


@LAW
@given(grids(), PINS)
def test_promised_end_is_held_against_the_last_minute_of_the_grid(grid: Grid, closing: int) -> None:
    faults = arrange(blocks_of(grid), grid.opening, closing).faults
    last = max(end for _, end in grid.spans)
    kinds = {fault.kind: fault.minutes for fault in faults}
    if any(fault.kind == "out-of-order" and fault.others[0] > fault.index for fault in faults):
        return  # how far a time reaches that starts too late for where it stands tells nothing of the day
    assert kinds.get("short") == (closing - last if last < closing else None)
    if not grid.doubles():
        assert kinds.get("exceeds") == (last - closing if last > closing else None)


# any blocks


@st.composite
def any_blocks(draw: st.DrawFn) -> list[Block]:
    found: list[Block] = []
    for _ in range(draw(st.integers(0, 6))):
        start = draw(st.none() | PINS)
        least = draw(st.integers(0, 12)) * 5
        found.append(
            draw(
                st.sampled_from(
                    [
                        Block(start, None, least, least),
                        Block(start, None, least, least + 20),
                        Block(start, None if start is None else start + least, None, 0),
                        Block(start, None if start is None else start - least, None, 0),
                        Block(start),
                        Block(start, share=True),
                        Block(start, natural=least),
                    ]
                )
            )
        )
    return found


PROMISES = st.tuples(st.none() | PINS, st.none() | PINS)


@LAW
@given(any_blocks(), PROMISES)
def test_layout_is_the_same_every_time(blocks: list[Block], promised: tuple[int | None, int | None]) -> None:
    assert arrange(blocks, *promised) == arrange(list(blocks), *promised)


@LAW
@given(any_blocks(), PROMISES, st.integers(-60, 600))
def test_layout_moves_with_its_pins(blocks: list[Block], promised: tuple[int | None, int | None], by: int) -> None:
    def moved(minute: int | None) -> int | None:
        return None if minute is None else minute + by

    later = [
        Block(moved(one.start), moved(one.end), one.minimum, one.maximum, one.share, one.natural) for one in blocks
    ]
    before, after = arrange(blocks, *promised), arrange(later, *map(moved, promised))
    assert after.faults == before.faults
    assert after.placed == tuple(
        one if one.floating else Placed(moved(one.start), moved(one.end), one.about, one.filled)
        for one in before.placed
    )


@LAW
@given(any_blocks(), PROMISES)
def test_pins_hold_whatever_is_said(blocks: list[Block], promised: tuple[int | None, int | None]) -> None:
    row = arrange(blocks, *promised)
    assert len(row.placed) == len(blocks)
    for block, placed in zip(blocks, row.placed, strict=True):
        if block.start is not None:
            assert placed.start == block.start
            assert block.inverted or block.end in {None, placed.end}


@LAW
@given(any_blocks(), PROMISES)
def test_blocks_intersect_only_where_a_fault_says_so(
    blocks: list[Block], promised: tuple[int | None, int | None]
) -> None:
    row = arrange(blocks, *promised)
    if any(block.inverted for block in blocks) or {"overlap", "out-of-order"} & {fault.kind for fault in row.faults}:
        return
    spans = [(one.start, one.end) for one in row.placed if one.end is not None and not one.floating]
    for (_, end), (start, _) in pairwise(sorted((start or 0, end or 0) for start, end in spans)):
        assert end <= start


@LAW
@given(any_blocks(), PROMISES)
def test_faults_name_blocks_that_are_there_once(blocks: list[Block], promised: tuple[int | None, int | None]) -> None:
    faults = arrange(blocks, *promised).faults
    assert len({(fault.kind, fault.index) for fault in faults}) == len(faults)
    for fault in faults:
        assert {fault.index, *fault.others} <= set(range(len(blocks)))
        assert fault.index not in fault.others
        assert (
            fault.minutes > 0
            or fault.kind in {"undetermined", "out-of-order", "missing-end", "no-start"}
            or (fault.kind == "starts-off" and fault.minutes < 0)
        )


@st.composite
def days_that_work_out(draw: st.DrawFn) -> tuple[list[Block], int | None, int | None]:
    """Runs of blocks whose next pin lies where they can end."""
    begins = cursor = draw(PINS)
    promised = draw(st.booleans())
    blocks: list[Block] = []
    for run in range(draw(st.integers(1, 4))):
        own: list[Block] = []
        for _ in range(draw(st.integers(1, 4))):
            least, wider = draw(st.integers(1, 40)), draw(st.just(0) | st.integers(1, 30))
            own.append(Block(None, None, least, least + wider))
        least, most = sum(one.minimum or 0 for one in own), sum(one.maximum for one in own)
        takes = draw(st.sampled_from([(), (Block(),), (Block(share=True),), (Block(share=True), Block(share=True))]))
        room = draw(st.integers(least, most + 60 if takes else most))
        for one in takes:
            own.insert(draw(st.integers(0, len(own))), one)
        if run or not promised:
            own[0] = Block(cursor, None, own[0].minimum, own[0].maximum, own[0].share)
        blocks += own
        cursor += room
    return blocks, begins if promised else None, cursor


@LAW
@given(days_that_work_out())
def test_day_without_faults_is_contiguous_from_promise_to_promise(
    day: tuple[list[Block], int | None, int | None],
) -> None:
    blocks, opening, closing = day
    row = arrange(blocks, opening, closing)
    assert row.faults == ()
    assert all(one.end == other.start for one, other in pairwise(row.placed))
    assert opening in {None, row.placed[0].start}
    assert row.end == row.placed[-1].end == closing
    assert sum((one.end or 0) - (one.start or 0) for one in row.placed) == (closing or 0) - (row.placed[0].start or 0)
    for block, placed in zip(blocks, row.placed, strict=True):
        length = (placed.end or 0) - (placed.start or 0)
        assert block.minimum is None or block.minimum <= length <= block.maximum
        assert not placed.about
        assert not placed.floating


# rounds


@st.composite
def rounds(draw: st.DrawFn, *, elastic: bool = False) -> Round:
    lengths = draw(st.lists(st.tuples(st.integers(0, 30), st.booleans()), min_size=1, max_size=5))
    wide = draw(st.integers(1, 10)) if elastic else 0
    parts = [
        {"title": "P", "duration": f"{least}-{least + wide} min" if wide else str(least), "joint": str(joint).lower()}
        for least, joint in lengths
    ]
    pause = draw(
        st.none()
        | st.builds(lambda after, long: {"after": str(after), "duration": str(long)}, *[st.integers(1, 9)] * 2)
    )
    at_once = draw(st.sampled_from([None, "1", "2", "3", "all"]))
    whole = item("R", each="organisation", parts=parts, pause=pause, at_once=at_once)
    return round_of(whole, tuple(enumerate(whole.parts)))


def spoken(round_: Round, speakers: int) -> int:
    """Minutes of a round by letting everybody speak."""
    queue, turns, total, paused = list(range(speakers)), 0, 0, False
    while queue:
        del queue[: round_.at_once or len(queue)]
        turns += 1
    for joint, run in groupby((part for _, part in round_.parts), key=lambda part: part.joint):
        once = sum(part.duration.minimum for part in run)
        if joint:
            total += once
            continue
        for turn in range(turns):
            if turn == round_.pause_after and not paused:
                total, paused = total + round_.pause_minutes, True
            total += once
    return total


@LAW
@given(rounds(), st.integers(0, 12))
def test_round_needs_what_letting_everybody_speak_takes(round_: Round, speakers: int) -> None:
    assert round_.needs(speakers) == spoken(round_, speakers)


@LAW
@given(rounds(), st.integers(0, 12), st.integers(0, 1000))
def test_round_is_laid_out_without_holes_and_lasts_what_it_needs(round_: Round, speakers: int, start: int) -> None:
    steps = list(round_.steps(speakers, start, None))
    assert all(one.end == other.start for one, other in pairwise(steps))
    assert (
        (steps[-1].end or 0) - (steps[0].start or 0) == round_.needs(speakers) if steps else not round_.needs(speakers)
    )


@LAW
@given(rounds(elastic=True), st.integers(1, 6), st.integers(0, 400))
def test_round_takes_no_more_than_there_is_where_it_fits(round_: Round, speakers: int, has: int) -> None:
    steps = list(round_.steps(speakers, 0, has))
    taken = (steps[-1].end or 0) if steps else 0
    assert taken <= has if round_.needs(speakers) <= has else taken == round_.needs(speakers)


@LAW
@given(rounds(), st.integers(0, 40))
def test_round_with_one_more_is_never_shorter(round_: Round, speakers: int) -> None:
    assert round_.needs(speakers) <= round_.needs(speakers + 1)


@LAW
@given(rounds(), st.integers(0, 600), st.integers(0, 3))
def test_round_fits_the_greatest_number_that_fits(round_: Round, has: int, besides: int) -> None:
    fitting = [count for count in range(1000) if round_.needs(count + besides) <= has]
    assert round_.fits(has, besides) == (None if 999 in fitting else max(fitting, default=0))


@LAW
@given(st.lists(st.integers(1, 30), min_size=1, max_size=3), st.integers(0, 12), st.sampled_from([None, "2", "all"]))
def test_day_with_one_more_organisation_never_ends_earlier(lengths: list[int], count: int, at_once: str | None) -> None:
    listed = [{"title": "P", "duration": str(length)} for length in lengths]
    items = item("R", "9.00", each="organisation", parts=listed, at_once=at_once), item("B", duration="30")
    ends = [on_clock(*items, coming=Attendance(coming)).days[0].end for coming in (count, count + 1)]
    assert None not in ends
    assert (ends[0] or 0) <= (ends[1] or 0)


# agendas without a fault, and with one


@dataclass
class Written:
    """A day whose items follow each other exactly, each in one of the forms a planner may write it in."""

    starts: list[int]
    forms: list[str]
    promise: str
    extra: dict[int, dict[str, Any]] = field(default_factory=dict)
    opening: int = 0
    closing: int = 0
    coming: Attendance = field(default_factory=lambda: Attendance(0))

    def __post_init__(self) -> None:
        self.opening, self.closing = self.starts[0], self.starts[-1]

    @property
    def last(self) -> int:
        return len(self.forms) - 1

    def length(self, index: int) -> int:
        return self.starts[index + 1] - self.starts[index]

    def pinned(self, index: int) -> bool:
        return self.forms[index] in {"times", "start", "start and length", "all"}

    def settle(self) -> None:
        """An item with a start alone needs a pin behind it, and the first of a day a start from somewhere."""
        for index, form in enumerate(self.forms):
            ends = self.pinned(index + 1) if index < self.last else self.promise == "start and end"
            if form == "start" and not ends:
                self.forms[index] = "times"
        if self.promise == "none" and not self.pinned(0):
            self.forms[0] = "times"

    def said(self, index: int) -> dict[str, Any]:
        start, end = self.starts[index], self.starts[index + 1]
        times = {"time": f"{write_clock(start)}–{write_clock(end)}"}
        lasts = {"duration": f"{end - start} min"}
        begins = {"time": write_clock(start)}
        forms: dict[str, dict[str, Any]] = {
            "times": times,
            "length": lasts,
            "start": begins,
            "start and length": begins | lasts,
            "all": times | lasts,
            "nothing": {},
        }
        return {**forms[self.forms[index]], **self.extra.get(index, {})}

    def items(self) -> list[Item]:
        return [item(f"I{index}", **self.said(index)) for index in range(len(self.forms))]

    def promised(self) -> str | None:
        start, end = write_clock(self.opening), write_clock(self.closing)
        return {"none": None, "start": start, "start and end": f"{start}–{end}"}[self.promise]

    def laid_out(self) -> Timeline:
        return on_clock(*self.items(), time=self.promised(), coming=self.coming)


@st.composite
def agendas(draw: st.DrawFn) -> Written:
    lengths = draw(st.lists(st.integers(5, 90), min_size=3, max_size=7))
    starts = [draw(st.integers(420, 600))]
    for length in lengths:
        starts.append(starts[-1] + length)
    forms = [draw(st.sampled_from(["times", "length", "start", "start and length", "all"])) for _ in lengths]
    written = Written(starts, forms, draw(st.sampled_from(["none", "start", "start and end"])))
    written.settle()
    return written


@LAW
@given(agendas())
def test_clean_agenda_has_no_contradiction(agenda: Written) -> None:
    laid = agenda.laid_out()
    assert found(laid) == []
    assert [(slot.start, slot.end) for slot in laid.days[0].slots] == list(pairwise(agenda.starts))
    day = laid.days[0]
    assert (day.start, day.end, day.minutes) == (agenda.opening, agenda.closing, agenda.closing - agenda.opening)


@LAW
@given(agendas())
def test_clean_agenda_is_the_same_every_time(agenda: Written) -> None:
    assert agenda.laid_out() == agenda.laid_out()


@LAW
@given(agendas(), st.integers(-300, 600))
def test_clean_agenda_moves_with_its_pins_and_promises(agenda: Written, by: int) -> None:
    plan = planned(*agenda.items(), time=agenda.promised())
    opening, closing = (None if minute is None else minute + by for minute in (plan.opening, plan.closing))
    moved = DayPlan(plan.items, plan.place, plan.title, opening, closing, plan.promise, by)
    one, other = (timeline((day,), Attendance()).days[0].slots for day in (plan, moved))
    assert [(slot.start, slot.end) for slot in other] == [
        ((slot.start or 0) + by, (slot.end or 0) + by) for slot in one
    ]
    assert timeline((moved,), Attendance()).contradictions == ()


@LAW
@given(st.lists(agendas(), min_size=2, max_size=3))
def test_days_do_not_depend_on_their_order(written: list[Written]) -> None:
    plans = [planned(*agenda.items(), time=agenda.promised()) for agenda in written]
    one, other = timeline(plans, Attendance()), timeline(plans[::-1], Attendance())
    assert one.days == other.days[::-1]


def lengthened_into_its_neighbour(draw: st.DrawFn, agenda: Written) -> str:
    index = draw(st.integers(0, agenda.last - 1))
    behind = draw(st.integers(index + 1, agenda.last))
    agenda.forms[index] = draw(st.sampled_from(["times", "length", "start and length"]))
    agenda.forms[index + 1 : behind] = ["length"] * (behind - index - 1)
    agenda.forms[behind] = draw(st.sampled_from(["times", "start", "start and length"]))
    agenda.settle()
    more = draw(st.integers(1, 200))
    end = write_clock(agenda.starts[index + 1] + more)
    if agenda.forms[index] == "times":
        agenda.extra[index] = {"time": f"{write_clock(agenda.starts[index])}–{end}"}
    else:
        agenda.extra[index] = {"duration": str(agenda.length(index) + more)}
    return f"agenda/overlap at agenda/{behind}/time"


def shortened_before_its_neighbour(draw: st.DrawFn, agenda: Written) -> str:
    index = draw(st.integers(0, agenda.last - 1))
    agenda.forms[index : index + 2] = ["times", "times"]
    agenda.settle()
    start, end = agenda.starts[index], agenda.starts[index + 1] - draw(st.integers(1, agenda.length(index) - 1))
    agenda.extra[index] = {"time": f"{write_clock(start)}–{write_clock(end)}"}
    return f"agenda/gap at agenda/{index + 1}/time"


def left_out(draw: st.DrawFn, agenda: Written) -> str:
    index = draw(st.integers(1, agenda.last - 1))
    agenda.forms[index - 1] = "times"
    agenda.forms[index + 1] = "times"
    agenda.settle()
    agenda.extra = {other: agenda.said(other + (other >= index)) for other in range(agenda.last)}
    del agenda.starts[index], agenda.forms[index]
    agenda.forms = ["nothing"] * len(agenda.forms)
    return f"agenda/gap at agenda/{index}/time"


def swapped(draw: st.DrawFn, agenda: Written) -> str:
    index = draw(st.integers(0, agenda.last - 1))
    for one in (index, index + 1, index + 2):
        if one <= agenda.last and not agenda.pinned(one):
            agenda.forms[one] = draw(st.sampled_from(["times", "start and length"]))
    agenda.settle()
    agenda.extra = {one: agenda.said(one) for one in range(agenda.last + 1)}
    agenda.extra[index], agenda.extra[index + 1] = agenda.extra[index + 1], agenda.extra[index]
    if index + 1 == agenda.last and agenda.promise != "start and end" and "duration" not in agenda.extra[agenda.last]:
        agenda.extra[agenda.last]["time"] = (
            f"{write_clock(agenda.starts[index])}–{write_clock(agenda.starts[index + 1])}"
        )
    agenda.forms = ["nothing"] * len(agenda.forms)
    return f"agenda/out-of-order at agenda/{index + 1}/time"


def two_lengths_dropped(draw: st.DrawFn, agenda: Written) -> str:
    index = draw(st.integers(1 if agenda.promise == "none" else 0, agenda.last - 1))
    agenda.forms[index : index + 2] = ["nothing", "nothing"]
    if index + 2 <= agenda.last:
        agenda.forms[index + 2] = draw(st.sampled_from(["times", "start and length"]))
    agenda.settle()
    return f"agenda/undetermined at agenda/{index + 1}/title"


def last_end_dropped(draw: st.DrawFn, agenda: Written) -> str:
    agenda.promise = draw(st.sampled_from(["none", "start"]))
    agenda.forms[-1] = "nothing"
    agenda.settle()
    if draw(st.booleans()):
        agenda.extra[agenda.last] = {"time": write_clock(agenda.starts[-2])}
    return f"agenda/missing-end at agenda/{agenda.last}/title"


def ends_past_the_promise(draw: st.DrawFn, agenda: Written) -> str:
    agenda.promise = "start and end"
    agenda.forms[-1] = "times"
    agenda.closing -= draw(st.integers(1, agenda.closing - agenda.opening - 1))
    return f"agenda/exceeds-meeting at agenda/{agenda.last}/time"


def ends_before_the_promise(draw: st.DrawFn, agenda: Written) -> str:
    agenda.promise = "start and end"
    agenda.forms[-1] = "times"
    agenda.closing += draw(st.integers(1, 200))
    return f"agenda/short-of-meeting at agenda/{agenda.last}/time"


def starts_before_the_promise(draw: st.DrawFn, agenda: Written) -> str:
    agenda.promise = draw(st.sampled_from(["start", "start and end"]))
    agenda.forms[0] = "times"
    agenda.settle()
    # Up to where what says its own times still goes on: behind that the whole agenda would have been moved.
    most = (agenda.starts[agenda.last] if agenda.last else agenda.closing) - agenda.opening - 1
    assume(most > 0)
    agenda.opening += draw(st.integers(1, most))
    return "agenda/starts-off#early at agenda/0/time"


def starts_after_the_promise(draw: st.DrawFn, agenda: Written) -> str:
    agenda.promise = draw(st.sampled_from(["start", "start and end"]))
    agenda.forms[0] = "times"
    agenda.settle()
    agenda.opening -= draw(st.integers(1, 120))
    return "agenda/starts-off#late at agenda/0/time"


def inverted(draw: st.DrawFn, agenda: Written) -> str:
    index = draw(st.integers(0, agenda.last))
    agenda.forms[index] = draw(st.sampled_from(["times", "all"]))
    start, end = agenda.starts[index + 1], agenda.starts[index]
    if draw(st.booleans()):
        start, end = agenda.starts[index], draw(st.integers(0, agenda.starts[index] - 1))
    agenda.extra[index] = {"time": f"{write_clock(start)}–{write_clock(end)}"}
    return f"agenda/end-before-start at agenda/{index}/time"


def disagreeing_duration(draw: st.DrawFn, agenda: Written) -> str:
    index = draw(st.integers(0, agenda.last))
    agenda.forms[index] = "times"
    other = draw(st.integers(0, 200).filter(lambda length: length != agenda.length(index)))
    agenda.extra[index] = {"duration": str(other)}
    return f"agenda/overdetermined at agenda/{index}/duration"


def one_with_parts(draw: st.DrawFn, agenda: Written, index: int, per_turn: int, **said: Any) -> str:
    """Gives an item parts of so many minutes together; says where its length stands."""
    first = draw(st.integers(0, per_turn))
    parts = [{"title": "P", "duration": str(first)}, {"title": "Q", "duration": str(per_turn - first)}]
    agenda.extra[index] = {"parts": parts, **said}
    return {"length": "duration", "start and length": "duration"}.get(agenda.forms[index], "time")


def parts_too_long(draw: st.DrawFn, agenda: Written) -> str:
    index = draw(st.integers(0, agenda.last))
    over = draw(st.integers(1, 100))
    key = one_with_parts(draw, agenda, index, agenda.length(index) + over)
    return f"agenda/parts-exceed-item at agenda/{index}/{key}"


def parts_too_short(draw: st.DrawFn, agenda: Written) -> str:
    index = draw(st.integers(0, agenda.last))
    key = one_with_parts(draw, agenda, index, draw(st.integers(0, agenda.length(index) - 1)))
    return f"agenda/parts-short-of-item at agenda/{index}/{key}"


def stated_differs(draw: st.DrawFn, agenda: Written) -> str:
    index = draw(st.integers(0, agenda.last))
    agenda.coming = Attendance(draw(st.integers(1, 5)))
    per_turn = agenda.length(index) // (agenda.coming.count or 1)
    stated = draw(st.integers(0, 100).filter(lambda length: length != per_turn))
    one_with_parts(draw, agenda, index, per_turn, each="organisation", stated=str(stated))
    return f"agenda/stated-differs at agenda/{index}/stated"


def round_too_long(draw: st.DrawFn, agenda: Written) -> str:
    index = draw(st.integers(0, agenda.last))
    agenda.coming = Attendance(draw(st.integers(1, 20)))
    per_turn = agenda.length(index) // (agenda.coming.count or 1) + 1
    key = one_with_parts(draw, agenda, index, per_turn, each="organisation")
    return f"agenda/does-not-fit at agenda/{index}/{key}"


def strand_too_long(draw: st.DrawFn, agenda: Written) -> str:
    index = draw(st.integers(0, agenda.last))
    agenda.forms[index] = draw(st.sampled_from(["times", "all"]))
    over = draw(st.integers(1, 100))
    strands = [{"title": "S"}, {"title": "T", "duration": str(agenda.length(index) + over)}]
    agenda.extra[index] = {"strands": strands}
    return f"agenda/parts-exceed-item#strand at agenda/{index}/time"


MUTATIONS = (
    lengthened_into_its_neighbour,
    shortened_before_its_neighbour,
    left_out,
    swapped,
    two_lengths_dropped,
    last_end_dropped,
    ends_past_the_promise,
    ends_before_the_promise,
    starts_before_the_promise,
    starts_after_the_promise,
    inverted,
    disagreeing_duration,
    parts_too_long,
    parts_too_short,
    stated_differs,
    round_too_long,
    strand_too_long,
)


@pytest.mark.parametrize("mutation", MUTATIONS, ids=lambda mutation: mutation.__name__)
def test_one_cause_is_one_finding(mutation: Callable[[st.DrawFn, Written], str]) -> None:
    seen: list[str] = []

    @LAW
    @given(st.data())
    def law(data: st.DataObject) -> None:
        agenda = data.draw(agendas())
        expected = mutation(data.draw, agenda)
        assert found(agenda.laid_out()) == [expected]
        seen.append(expected)

    law()
    assert len(seen) >= 50


def test_faults_of_blocks_are_all_met_by_a_mutation() -> None:
    """The kinds of faults that `arrange` knows, each with a mutation above that is expected to cause it."""
    kinds = {"overlap", "gap", "out-of-order", "undetermined", "missing-end", "exceeds", "short", "starts-off"}
    rows = [
        arrange([Block(540, 610), Block(600, 660)]),
        arrange([Block(540, 570), Block(600, 660)]),
        arrange([Block(600, 660), Block(540, 600)]),
        arrange([Block(540), Block(), Block(600, 660)]),
        arrange([Block(540)]),
        arrange([Block(540, 600)], 540, 590),
        arrange([Block(540, 600)], 540, 610),
        arrange([Block(540, 600)], 530, 600),
    ]
    assert {fault.kind for row in rows for fault in row.faults} == kinds
    assert all(isinstance(fault, Fault) for row in rows for fault in row.faults)
