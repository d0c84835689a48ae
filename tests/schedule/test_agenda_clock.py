"""The agenda clock, sentence by sentence: what stands when, and what is said about it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from on_clock import clock, found, item, minutes, on_clock, parts, planned, rows, strands, workspace

from jamx.model.meeting import AgendaFile
from jamx.schedule.agenda_clock import timeline
from jamx.schedule.attendance import Attendance
from jamx.schedule.plan import Plan
from jamx.workspace.files import FileRef, Kind
from jamx.workspace.workspace import Workspace

ROOT = Path(__file__).parents[2]
THREE = Attendance(3, ("lund", "malmo", "ystad"))


def ten(*titles: str) -> list[dict[str, str]]:
    return [{"title": title, "duration": "10 min"} for title in titles]


# order, pins, the promised start


def test_items_follow_each_other() -> None:
    laid = on_clock(item("A", "9.00", duration="30"), item("B", duration="20"), item("C", duration="10"))
    assert rows(laid) == ["09.00–09.30 A", "09.30–09.50 B", "09.50–10.00 C"]
    assert found(laid) == []
    day = laid.days[0]
    assert (day.start, day.end, day.minutes, day.break_minutes) == (540, 600, 60, 0)


def test_start_is_a_pin() -> None:
    laid = on_clock(item("A", "9.00", duration="30"), item("B", "9.45", duration="15"))
    assert rows(laid) == ["09.00–09.30 A", "09.45–10.00 B"]
    assert (found(laid), minutes(laid)) == (["agenda/gap at agenda/1/time"], [15])


def test_first_item_without_a_start_begins_at_the_promised_start() -> None:
    laid = on_clock(item("A", duration="30"), item("B", duration="30"), time="9.30–10.30")
    assert rows(laid) == ["09.30–10.00 A", "10.00–10.30 B"]
    assert found(laid) == []


def test_first_item_without_a_start_or_a_promise_counts_back_from_the_first_pin() -> None:
    laid = on_clock(item("A", duration="30"), item("B", "10–11"))
    assert rows(laid) == ["09.30–10.00 A", "10.00–11.00 B"]
    assert found(laid) == []


def test_nothing_says_when_the_day_begins() -> None:
    laid = on_clock(item("A", duration="30"), item("B", duration="20"))
    assert rows(laid) == ["?–? A", "?–? B"]
    assert [slot.minutes for slot in laid.days[0].slots] == [30, 20]
    assert (laid.days[0].start, laid.days[0].end, laid.days[0].minutes) == (None, None, 50)
    assert found(laid) == ["agenda/undetermined#no-start at agenda/0/title"]


def test_first_item_at_another_time_than_promised_starts_off() -> None:
    laid = on_clock(item("A", "9.45–10.00"), time="9.30–10.00")
    assert (found(laid), minutes(laid)) == (["agenda/starts-off#late at agenda/0/time"], [15])
    laid = on_clock(item("A", "9.15–10.00"), time="9.30–10.00")
    assert (found(laid), minutes(laid)) == (["agenda/starts-off#early at agenda/0/time"], [15])


def test_clock_never_sorts() -> None:
    laid = on_clock(item("A", "9–10"), item("C", "11–12"), item("B", "10–11"))
    assert rows(laid) == ["09.00–10.00 A", "11.00–12.00 C", "10.00–11.00 B"]
    assert found(laid) == ["agenda/out-of-order at agenda/2/time"]


def test_clock_never_repairs() -> None:
    laid = on_clock(item("A", "9.00–10.10"), item("B", "10–11"), time="9–10.30")
    assert rows(laid) == ["09.00–10.10 A", "10.00–11.00 B"]
    assert found(laid) == ["agenda/overlap at agenda/1/time", "agenda/exceeds-meeting at agenda/1/time"]
    assert minutes(laid) == [10, 30]


def test_overlap_names_the_other_end() -> None:
    laid = on_clock(item("A", "9.00–10.10"), item("B", "10–11"))
    related = laid.contradictions[0].related
    assert [(one.place.path, str(one.arguments["title"])) for one in related] == [(("agenda", 0, "time"), "A")]
    assert str(laid.contradictions[0].arguments["other"]) == "A"


# one without end or duration


def test_item_without_end_or_duration_fills_up_to_the_next_pin() -> None:
    laid = on_clock(item("A", "9.00"), item("B", "9.40–10.00"))
    assert rows(laid) == ["09.00–09.40 A", "09.40–10.00 B"]
    assert [slot.filled for slot in laid.days[0].slots] == [True, False]
    assert found(laid) == []


def test_item_without_end_or_duration_leaves_room_for_those_before_the_pin() -> None:
    laid = on_clock(item("A", "9.00"), item("B", duration="10"), item("C", "9.40–10.00"))
    assert rows(laid) == ["09.00–09.30 A", "09.30–09.40 B", "09.40–10.00 C"]
    assert found(laid) == []


def test_item_without_end_or_duration_fills_up_to_the_promised_end() -> None:
    laid = on_clock(item("A", "9–10"), item("B"), time="9–12")
    assert rows(laid) == ["09.00–10.00 A", "10.00–12.00 B"]
    assert found(laid) == []


def test_last_item_without_an_end_misses_it() -> None:
    laid = on_clock(item("A", "9–10"), item("B"))
    assert rows(laid) == ["09.00–10.00 A", "10.00–? B"]
    assert found(laid) == ["agenda/missing-end at agenda/1/title"]


def test_item_without_a_length_is_undetermined_where_nothing_says_when_the_day_ends() -> None:
    for said in ([item("B"), item("C", duration="20")], [item("B", duration="share")]):
        laid = on_clock(item("A", "9–10"), *said)
        assert rows(laid)[1] == "10.00–? B"
        assert found(laid) == ["agenda/undetermined#alone at agenda/1/title"]


def test_day_that_floats_is_as_long_as_its_items_where_all_are_known() -> None:
    assert on_clock(item("A", duration="30"), item("B", duration="20")).days[0].minutes == 50
    assert on_clock(item("A", duration="30"), item("B")).days[0].minutes is None


def test_item_that_ends_where_it_starts_does_not_end_before() -> None:
    assert found(on_clock(item("A", "9–10"), item("B", "10–10"), item("C", "10–11"))) == []


def test_two_in_a_row_without_end_or_duration_are_undetermined() -> None:
    laid = on_clock(item("A", "9–10"), item("B"), item("C"), item("D", "11–12"))
    assert rows(laid) == ["09.00–10.00 A", "10.00–? B", "?–? C", "11.00–12.00 D"]
    assert found(laid) == ["agenda/undetermined at agenda/2/title"]
    assert [one.place.path for one in laid.contradictions[0].related] == [("agenda", 1, "title")]
    assert str(laid.contradictions[0].arguments["other"]) == "B"


def test_agenda_without_any_times_is_one_note() -> None:
    laid = on_clock(*(item(title) for title in "ABCDEFGH"), time="9–12")
    assert rows(laid)[:2] == ["?–? A", "?–? B"]
    assert len(rows(laid)) == 8
    assert found(laid) == ["agenda/untimed-item#agenda at title"]
    assert laid.contradictions[0].arguments == {"count": 8}


def test_agenda_without_items_says_nothing() -> None:
    laid = on_clock(time="9–12")
    assert (rows(laid), found(laid)) == ([], [])


# start, end and duration


@pytest.mark.parametrize("duration", ["20 min", "15–30 min", "20–20 min", "share", "unknown"])
def test_start_end_and_duration_that_agree_are_fine(duration: str) -> None:
    laid = on_clock(item("A", "9.00–9.20", duration=duration))
    assert rows(laid) == ["09.00–09.20 A"]
    assert found(laid) == []


@pytest.mark.parametrize(
    ("duration", "least", "most"), [("30 min", 30, 30), ("10 min", 10, 10), ("5–19 min", 5, 19), ("21–30 min", 21, 30)]
)
def test_start_end_and_duration_that_disagree_are_overdetermined(duration: str, least: int, most: int) -> None:
    laid = on_clock(item("A", "9.00–9.20", duration=duration), item("B", "9.20–9.30"), time="9.00–9.30")
    assert rows(laid) == ["09.00–09.20 A", "09.20–09.30 B"]
    assert found(laid) == ["agenda/overdetermined at agenda/0/duration"]
    facts = laid.contradictions[0].arguments
    assert (facts["minutes"], facts["least"], facts["most"]) == (20, least, most)


def test_end_before_start_is_said_once() -> None:
    laid = on_clock(
        item("A", "9–10"), item("B", "11–10", duration="20", parts=ten("P", "Q")), item("C", "11–12"), time="9–12"
    )
    assert found(laid) == ["agenda/end-before-start at agenda/1/time"]
    laid = on_clock(item("A", "9–10"), item("B", "11–10", parts=ten("P", "Q")), item("C", "11–12"), time="9–12")
    assert found(laid) == ["agenda/end-before-start at agenda/1/time"]


# elastic items


def test_elastic_items_share_what_is_left_by_width() -> None:
    laid = on_clock(
        item("A", "9.00", duration="20–40"), item("B", duration="10–20"), item("C", duration="15"), item("D", "10–11")
    )
    assert rows(laid) == ["09.00–09.30 A", "09.30–09.45 B", "09.45–10.00 C", "10.00–11.00 D"]
    assert found(laid) == []


def test_elastic_items_share_whole_minutes_and_the_remainder_goes_to_the_first() -> None:
    laid = on_clock(
        item("A", "9.00", duration="10–20"), item("B", duration="10–20"), item("C", duration="10–20"), item("D", "9.38")
    )
    assert rows(laid)[:3] == ["09.00–09.14 A", "09.14–09.26 B", "09.26–09.38 C"]


def test_elastic_items_take_no_more_than_their_most() -> None:
    laid = on_clock(item("A", "9.00", duration="10–20"), item("B", "9.30–10.00"))
    assert rows(laid) == ["09.00–09.20 A", "09.30–10.00 B"]
    assert (found(laid), minutes(laid)) == (["agenda/gap at agenda/1/time"], [10])


def test_elastic_items_take_no_less_than_their_least() -> None:
    laid = on_clock(item("A", "9.00", duration="40–60"), item("B", "9.30–10.00"))
    assert rows(laid) == ["09.00–09.40 A", "09.30–10.00 B"]
    assert (found(laid), minutes(laid)) == (["agenda/overlap at agenda/1/time"], [10])


def test_promised_end_is_a_pin_for_elastic_items() -> None:
    laid = on_clock(item("A", duration="20–40"), item("B", duration="20–40"), time="9–10")
    assert rows(laid) == ["09.00–09.30 A", "09.30–10.00 B"]
    assert found(laid) == []
    assert not any(slot.about for slot in laid.days[0].slots)


def test_elastic_items_without_a_pin_take_their_minimum_and_are_about() -> None:
    laid = on_clock(item("A", "9.00", duration="20"), item("B", duration="20–40"), item("C", duration="10"))
    assert rows(laid) == ["09.00–09.20 A", "about 09.20–09.40 B", "about 09.40–09.50 C"]
    assert found(laid) == []


def test_sharing_items_divide_what_is_left_equally() -> None:
    laid = on_clock(
        item("A", "9.00", duration="share"),
        item("B", duration="10"),
        item("C", duration="share"),
        item("D", duration="share"),
        item("E", "10.00–10.30"),
    )
    assert rows(laid)[:4] == ["09.00–09.18 A", "09.18–09.28 B", "09.28–09.44 C", "09.44–10.00 D"]
    assert found(laid) == []


# the promised end


def test_agenda_that_ends_after_the_promised_end_exceeds_the_meeting() -> None:
    laid = on_clock(item("A", "10.00–11.30"), item("B", duration="45"), time="10–12")
    assert (found(laid), minutes(laid)) == (["agenda/exceeds-meeting at agenda/1/duration"], [15])
    assert laid.contradictions[0].arguments["promised"] == 720
    assert [one.place.path for one in laid.contradictions[0].related] == [("time",)]


def test_agenda_that_ends_before_the_promised_end_is_short_of_the_meeting() -> None:
    laid = on_clock(item("A", "10.00–11.30"), time="10–12")
    assert (found(laid), minutes(laid)) == (["agenda/short-of-meeting at agenda/0/time"], [30])


# parts


def test_time_of_an_item_is_its_total() -> None:
    laid = on_clock(item("A", "9–10", each="organisation", parts=ten("P", "Q")), item("B", "10–11"), coming=THREE)
    assert rows(laid) == ["09.00–10.00 A", "10.00–11.00 B"]
    assert found(laid) == []


def test_duration_of_an_item_is_its_total() -> None:
    laid = on_clock(item("A", "9.00", duration="60", each="organisation", parts=ten("P")), coming=THREE)
    assert rows(laid) == ["09.00–10.00 A"]
    assert found(laid) == []


def test_only_parts_multiply_by_each() -> None:
    whole = item("A", "9.00", each="organisation", parts=ten("P", "Q"))
    laid = on_clock(whole, coming=THREE)
    assert rows(laid) == ["09.00–10.00 A"]
    assert parts(laid) == [
        "09.00–09.10 P 1 lund",
        "09.10–09.20 Q 1 lund",
        "09.20–09.30 P 2 malmo",
        "09.30–09.40 Q 2 malmo",
        "09.40–09.50 P 3 ystad",
        "09.50–10.00 Q 3 ystad",
    ]
    assert [rows(on_clock(whole, coming=Attendance(count)))[0] for count in (1, 2, 5)] == [
        "09.00–09.20 A",
        "09.00–09.40 A",
        "09.00–10.40 A",
    ]


def test_parts_of_an_unknown_number_are_laid_out_without_times() -> None:
    laid = on_clock(item("A", "9–10", each="organisation", parts=ten("P", "Q")), coming=Attendance(None))
    assert parts(laid) == ["?–? P", "?–? Q"]
    assert [slot.minutes for slot in laid.days[0].slots[0].parts] == [10, 10]
    fit = laid.days[0].slots[0].fit
    assert fit is not None
    assert (fit.needs, fit.has, fit.organisations, fit.fits) == (None, 60, None, 3)
    assert found(laid) == []


def test_parts_that_are_joint_stand_once_where_the_file_says() -> None:
    listed = [*ten("P", "Q"), {"title": "J", "duration": "5", "joint": "true"}, *ten("R")]
    laid = on_clock(item("A", "9.00", each="organisation", parts=listed), coming=Attendance(2, ("lund", "malmo")))
    assert parts(laid) == [
        "09.00–09.10 P 1 lund",
        "09.10–09.20 Q 1 lund",
        "09.20–09.30 P 2 malmo",
        "09.30–09.40 Q 2 malmo",
        "09.40–09.45 J",
        "09.45–09.55 R 1 lund",
        "09.55–10.05 R 2 malmo",
    ]
    assert rows(laid) == ["09.00–10.05 A"]


def test_several_at_once_take_as_many_turns_as_groups() -> None:
    whole = item("A", "9.00", each="organisation", at_once="3", parts=ten("P"))
    assert [rows(on_clock(whole, coming=Attendance(count)))[0] for count in (1, 3, 4, 7)] == [
        "09.00–09.10 A",
        "09.00–09.10 A",
        "09.00–09.20 A",
        "09.00–09.30 A",
    ]
    laid = on_clock(whole, coming=Attendance(4, ("a", "b", "c", "d")))
    assert parts(laid) == ["09.00–09.10 P 1", "09.10–09.20 P 2"]


def test_all_at_once_take_one_turn() -> None:
    laid = on_clock(item("A", "9.00", each="organisation", at_once="all", parts=ten("P")), coming=Attendance(50))
    assert (rows(laid), parts(laid)) == (["09.00–09.10 A"], ["09.00–09.10 P 1"])


def test_mentor_speaks_where_the_order_says() -> None:
    last = item("A", "9.00", each=["organisation", "mentor"], parts=ten("P"))
    first = item("A", "9.00", each=["mentor", "organisation"], parts=ten("P"))
    coming = Attendance(2, ("lund", "malmo"), mentor="gavle")
    assert parts(on_clock(last, coming=coming)) == [
        "09.00–09.10 P 1 lund",
        "09.10–09.20 P 2 malmo",
        "09.20–09.30 P 3 gavle",
    ]
    assert parts(on_clock(first, coming=coming))[0] == "09.00–09.10 P 1 gavle"
    assert len(parts(on_clock(last, coming=Attendance(2)))) == 2


def test_pause_inside_a_long_round_stands_after_its_turns() -> None:
    pause = {"after": "8", "duration": "15 min", "kind": "coffee"}
    whole = item("A", "9.00", each="organisation", pause=pause, parts=ten("P"))
    laid = on_clock(whole, coming=Attendance(10))
    assert parts(laid)[7:10] == ["10.10–10.20 P 8", "10.20–10.35 (pause)", "10.35–10.45 P 9"]
    assert rows(laid) == ["09.00–10.55 A"]
    assert laid.days[0].break_minutes == 15
    assert rows(on_clock(whole, coming=Attendance(8))) == ["09.00–10.20 A"]


def test_parts_that_take_longer_than_their_item_exceed_it() -> None:
    laid = on_clock(item("A", "9.00–9.30", parts=ten("P", "Q", "R", "S")))
    assert found(laid) == ["agenda/parts-exceed-item at agenda/0/time"]
    facts = laid.contradictions[0].arguments
    assert (facts["parts"], facts["minutes"], facts["over"]) == (40, 30, 10)
    assert parts(laid)[-1] == "09.30–09.40 S"


def test_parts_that_exceed_what_an_item_fills_are_seen_at_its_title() -> None:
    laid = on_clock(item("A", "9–10"), item("B", parts=ten("P", "Q")), item("C", "10.15–11.00"))
    assert rows(laid)[1] == "10.00–10.15 B"
    assert found(laid) == ["agenda/parts-exceed-item at agenda/1/title"]


def test_parts_squeezed_out_by_a_neighbour_are_part_of_its_overlap() -> None:
    laid = on_clock(item("A", "9.00", duration="70"), item("B", parts=ten("P", "Q")), item("C", "10–11"))
    assert rows(laid) == ["09.00–10.10 A", "10.10–10.30 B", "10.00–11.00 C"]
    assert found(laid) == ["agenda/overlap at agenda/2/time"]


def test_parts_that_are_shorter_than_their_item_leave_minutes() -> None:
    laid = on_clock(item("A", "9.00–9.30", parts=ten("P", "Q")))
    assert found(laid) == ["agenda/parts-short-of-item at agenda/0/time"]
    assert laid.contradictions[0].arguments["left"] == 10


def test_parts_that_share_take_what_is_left_of_their_item() -> None:
    laid = on_clock(item("A", "9.00–9.30", parts=[*ten("P"), {"title": "Q", "duration": "share"}]))
    assert parts(laid) == ["09.00–09.10 P", "09.10–09.30 Q"]
    assert found(laid) == []


def test_item_lasts_as_long_as_its_parts_where_nothing_else_says_so() -> None:
    laid = on_clock(item("A", "9.00", parts=ten("P", "Q")), item("B", duration="30"))
    assert rows(laid) == ["09.00–09.20 A", "09.20–09.50 B"]
    assert found(laid) == []


def test_round_that_is_too_long_does_not_fit() -> None:
    laid = on_clock(item("A", "9–10", each="organisation", parts=ten("P", "Q", "R")), coming=THREE)
    assert found(laid) == ["agenda/does-not-fit at agenda/0/time"]
    facts = laid.contradictions[0].arguments
    assert (facts["needs"], facts["has"], facts["organisations"], facts["fits"]) == (90, 60, 3, 2)


def test_round_of_stated_turns_without_parts_is_counted() -> None:
    laid = on_clock(item("A", "9–10", each="organisation", stated="25 min"), coming=THREE)
    facts = laid.contradictions[0].arguments
    assert found(laid) == ["agenda/does-not-fit at agenda/0/time"]
    assert (facts["needs"], facts["has"], facts["fits"]) == (75, 60, 2)


def test_round_of_stated_turns_counts_its_pause_and_its_mentor() -> None:
    whole = item(
        "A",
        "9.00",
        each=["organisation", "mentor"],
        stated="10 min",
        at_once="2",
        pause={"after": "2", "duration": "15"},
    )
    coming = [Attendance(4), Attendance(3, mentor="gavle"), Attendance(4, mentor="gavle")]
    assert [rows(on_clock(whole, coming=one)) for one in coming] == [
        ["09.00–09.20 A"],
        ["09.00–09.20 A"],
        ["09.00–09.45 A"],
    ]


@pytest.mark.parametrize(("stated", "said"), [("15", True), ("20", False), ("25", True), ("15–25", False)])
def test_stated_minutes_are_compared_with_the_parts_of_one_turn(stated: str, said: bool) -> None:
    laid = on_clock(item("A", "9–10", each="organisation", stated=stated, parts=ten("P", "Q")), coming=THREE)
    assert found(laid) == (["agenda/stated-differs at agenda/0/stated"] if said else [])


@pytest.mark.parametrize(("stated", "said"), [("10", False), ("15", False), ("12", True)])
def test_stated_minutes_are_compared_with_and_without_what_is_joint(stated: str, said: bool) -> None:
    listed = [*ten("P"), {"title": "J", "duration": "5", "joint": "true"}]
    laid = on_clock(item("A", "9–10", each="organisation", stated=stated, parts=listed), coming=THREE)
    assert found(laid) == (["agenda/stated-differs at agenda/0/stated"] if said else [])


# strands


def strand(title: str, *items: dict[str, Any], **said: str) -> dict[str, object]:
    return {"title": title, **said, **({"items": list(items)} if items else {})}


def test_item_lasts_as_long_as_its_longest_strand() -> None:
    long = strand("Long", {"title": "a", "duration": "20"}, {"title": "b", "duration": "25"})
    laid = on_clock(item("A", "9.00", strands=[strand("Short", duration="30"), long]), item("B", duration="10"))
    assert rows(laid) == ["09.00–09.45 A", "09.45–09.55 B"]
    assert found(laid) == []


def test_item_lasts_as_long_as_the_times_and_parts_within_its_strands() -> None:
    timed = {"title": "a", "time": "9.00–9.20"}, {"title": "b", "time": "9.20–9.50"}
    parted = {"title": "c", "parts": ten("P", "Q")}, {"title": "d", "parts": ten("R")}
    strands_of = {"timed": [strand("S", *timed)], "parted": [strand("T", *parted)]}
    assert rows(on_clock(item("A", "9.00", strands=strands_of["timed"]))) == ["09.00–09.50 A"]
    assert rows(on_clock(item("A", "9.00", strands=strands_of["parted"]))) == ["09.00–09.30 A"]
    both = on_clock(item("A", "9.00", strands=[*strands_of["timed"], *strands_of["parted"]]))
    assert rows(both) == ["09.00–09.50 A"]
    assert strands(both)[3] == "09.00–09.30 T (20 early)"


def test_item_is_filled_where_its_strands_do_not_say_how_long_they_are() -> None:
    laid = on_clock(item("A", "9.00", strands=[strand("S", {"title": "a"}), strand("T")]), item("B", "10–11"))
    assert strands(laid) == ["09.00–10.00 S", "  09.00–10.00 a", "09.00–10.00 T"]
    assert found(laid) == []


def test_short_strands_end_early_and_say_so() -> None:
    long = strand("Long", {"title": "a", "duration": "20"}, {"title": "b", "duration": "25"})
    laid = on_clock(item("A", "9.00", strands=[strand("Short", duration="30"), long]))
    assert strands(laid) == ["09.00–09.30 Short (15 early)", "09.00–09.45 Long", "  09.00–09.20 a", "  09.20–09.45 b"]


def test_elastic_strands_give_their_item_a_range() -> None:
    items = [
        item("A", "9.00", strands=[strand("S", {"title": "a", "duration": "30–60"}), strand("T", duration="40")]),
        item("B", duration="10"),
    ]
    assert rows(on_clock(*items)) == ["about 09.00–09.40 A", "about 09.40–09.50 B"]
    laid = on_clock(*items, item("C", "10–11"))
    assert rows(laid) == ["09.00–09.50 A", "09.50–10.00 B", "10.00–11.00 C"]
    assert strands(laid) == ["09.00–09.50 S", "  09.00–09.50 a", "09.00–09.40 T (10 early)"]
    assert found(laid) == []


def test_strand_without_items_takes_all() -> None:
    laid = on_clock(item("A", "9–10", strands=[strand("S"), strand("T", {"title": "a", "duration": "60"})]))
    assert strands(laid) == ["09.00–10.00 S", "09.00–10.00 T", "  09.00–10.00 a"]
    assert found(laid) == []


def test_strand_longer_than_its_item_exceeds_it() -> None:
    laid = on_clock(item("A", "9–10", strands=[strand("S", duration="70"), strand("T", duration="80")]))
    assert found(laid) == ["agenda/parts-exceed-item#strand at agenda/0/time"]
    facts = laid.contradictions[0].arguments
    assert (facts["parts"], facts["minutes"], facts["over"]) == (80, 60, 20)


def test_overlap_between_strands_is_none() -> None:
    one = strand("S", {"title": "a", "time": "9.00–9.40"}, {"title": "b", "time": "9.40–10.00"})
    other = strand("T", {"title": "c", "time": "9.00–9.20"}, {"title": "d", "time": "9.20–10.00"})
    laid = on_clock(item("A", "9–10", strands=[one, other]))
    assert strands(laid) == [
        "09.00–10.00 S",
        "  09.00–09.40 a",
        "  09.40–10.00 b",
        "09.00–10.00 T",
        "  09.00–09.20 c",
        "  09.20–10.00 d",
    ]
    assert found(laid) == []


def test_overlap_within_a_strand_is_one() -> None:
    one = strand("S", {"title": "a", "time": "9.00–9.45"}, {"title": "b", "time": "9.40–10.00"})
    laid = on_clock(item("A", "9–10", strands=[strand("T"), one]))
    assert (found(laid), minutes(laid)) == (["agenda/overlap at agenda/0/strands/1/items/1/time"], [5])


@pytest.mark.parametrize(
    ("times", "expected"),
    [
        (("9.00–9.45", "9.40–10.00"), ["agenda/overlap at {1}/time"]),
        (("9.00–9.30", "9.40–10.00"), ["agenda/gap at {1}/time"]),
        (("9.30–10.00", "9.00–9.30"), ["agenda/out-of-order at {1}/time"]),
        (("9.00", None, None), ["agenda/undetermined at {1}/title"]),
        (("9.00–9.30", "9.30–10.00"), []),
    ],
)
def test_faults_between_items_of_a_strand_are_those_of_a_day(
    times: tuple[str | None, ...], expected: list[str]
) -> None:
    items = ({"title": "a"} | ({"time": time} if time else {}) for time in times)
    laid = on_clock(item("A", "9–10", strands=[strand("T"), strand("S", *items)]))
    base = "agenda/0/strands/1/items/"
    places = [f"{base}{number}" for number in range(3)]
    assert found(laid) == [one.format(*places) for one in expected]


def test_items_of_a_strand_fill_and_share_as_those_of_a_day() -> None:
    one = strand("S", {"title": "a", "duration": "20"}, {"title": "b"})
    other = strand("T", {"title": "c", "duration": "10–20"}, {"title": "d", "duration": "share"})
    laid = on_clock(item("A", "9–10", strands=[one, other]))
    assert strands(laid) == [
        "09.00–10.00 S",
        "  09.00–09.20 a",
        "  09.20–10.00 b",
        "09.00–10.00 T",
        "  09.00–09.20 c",
        "  09.20–10.00 d",
    ]
    assert found(laid) == []


def test_strands_by_function_take_all() -> None:
    laid = on_clock(item("A", "9–10", strands="by function"))
    assert (rows(laid), strands(laid), found(laid)) == (["09.00–10.00 A"], [], [])


# what is optional


def test_optional_items_are_laid_out_only_in_the_case_at_hand() -> None:
    items = [item("A", "9.00", duration="20"), item("M", duration="10", optional="mentor"), item("B", duration="30")]
    without, with_one = on_clock(*items), on_clock(*items, coming=Attendance(0, mentor="gavle"))
    assert rows(without) == ["09.00–09.20 A", "09.20–09.50 B"]
    assert rows(with_one) == ["09.00–09.20 A", "09.20–09.30 M", "09.30–10.00 B"]
    assert [slot.number for slot in without.days[0].slots] == [0, 2]
    assert without.days[0].slots[1].place.path == ("agenda", 2)


def test_optional_parts_are_laid_out_only_in_the_case_at_hand() -> None:
    listed = [*ten("P"), {"title": "M", "duration": "10", "optional": "mentor"}, *ten("Q")]
    items = [item("A", "9.00–9.20", parts=listed)]
    assert parts(on_clock(*items)) == ["09.00–09.10 P", "09.10–09.20 Q"]
    assert found(on_clock(*items)) == []
    with_one = on_clock(*items, coming=Attendance(0, mentor="gavle"))
    assert parts(with_one) == ["09.00–09.10 P", "09.10–09.20 M", "09.20–09.30 Q"]
    assert [slot.number for slot in with_one.days[0].slots[0].parts] == [0, 1, 2]
    assert found(with_one) == ["agenda/parts-exceed-item at agenda/0/time"]


OPTIONAL = """\
title: A
items:
  - title: A
    time: 9.00–9.30
  - title: M
    duration: 10 min
    optional: mentor
  - title: B
    time: 9.30–10.00
"""


def test_agenda_file_is_checked_both_ways() -> None:
    ws = workspace(agendas__m=OPTIONAL)
    ref = ws.folder("p").file_of(Kind.AGENDA, "m")
    model = ws.model(ref, AgendaFile)
    assert model is not None
    without, with_one = Plan(ws).cases(ref, model)
    assert found(without) == []
    assert found(with_one) == ["agenda/overlap at items/2/time"]


@pytest.mark.parametrize(
    "said",
    ["each: [organisation, mentor]", "parts:\n      - title: P\n        duration: 5\n        optional: mentor"],
)
def test_agenda_file_is_checked_both_ways_where_a_mentor_speaks(said: str) -> None:
    ws = workspace(agendas__m=f"title: A\nitems:\n  - title: A\n    time: 9–10\n    {said}\n")
    ref = ws.folder("p").file_of(Kind.AGENDA, "m")
    model = ws.model(ref, AgendaFile)
    assert model is not None
    assert [case.attendance.mentor for case in Plan(ws).cases(ref, model)] == ["", "mentor"]


def test_agenda_file_without_anything_optional_is_one_case() -> None:
    ws = workspace(agendas__m="title: A\nitems:\n  - title: A\n    time: 9–10\n")
    ref = ws.folder("p").file_of(Kind.AGENDA, "m")
    model = ws.model(ref, AgendaFile)
    assert model is not None
    assert len(Plan(ws).cases(ref, model)) == 1


# midnight, several days


def test_midnight_is_explicit() -> None:
    laid = on_clock(item("A", "22.00–01.00 +1"), item("B", duration="30"))
    assert rows(laid) == ["22.00–01.00 +1 A", "01.00 +1–01.30 +1 B"]
    assert (laid.days[0].end, laid.days[0].minutes) == (1530, 210)
    assert found(laid) == []


def test_midnight_is_never_guessed() -> None:
    laid = on_clock(item("A", "22.00–01.00"))
    assert rows(laid) == ["22.00–? A"]
    assert found(laid) == ["agenda/end-before-start at agenda/0/time"]


def test_midnight_ends_a_day() -> None:
    laid = on_clock(item("A", "22.00"), time="22–24")
    assert rows(laid) == ["22.00–24.00 A"]
    assert found(laid) == []


def test_several_days_are_laid_out_each_by_itself() -> None:
    first = planned(item("A", "9–10"), time="9–10")
    second = planned(item("B", "8–9"), item("C", duration="20"), time="8–9.30")
    laid = timeline((first, second), Attendance())
    assert (rows(laid, 0), rows(laid, 1)) == (["09.00–10.00 A"], ["08.00–09.00 B", "09.00–09.20 C"])
    assert found(laid) == ["agenda/short-of-meeting at agenda/1/duration"]


# pauses


def test_pauses_of_a_day_are_counted_by_kind() -> None:
    items = [item("Coffee", "9.00–9.30", kind="coffee"), item("Talk", "9.30–10.00"), item("Rest", "10–11", kind="rest")]
    assert on_clock(*items).days[0].break_minutes == 30
    assert timeline((planned(*items),), Attendance(), ("rest",)).days[0].break_minutes == 60


# a real agenda, minute by minute

REAL = [
    ("09.30", "10.00", 30, "coffee"),
    ("10.00", "10.20", 20, "opening"),
    ("10.20", "11.20", 60, "presentation"),
    ("11.20", "11.30", 10, "break"),
    ("11.30", "12.00", 30, "presentation"),
    ("12.00", "13.00", 60, "lunch"),
    ("13.00", "13.30", 30, "group-work"),
    ("13.30", "14.30", 60, "discussion"),
    ("14.30", "14.45", 15, "coffee"),
    ("14.45", "15.25", 40, "work"),
    ("15.25", "16.00", 35, "evaluation"),
]


def learning_meeting() -> tuple[Workspace, FileRef, AgendaFile]:
    ws = Workspace(ROOT)
    ref = ws.folder("modellkoncept").file_of(Kind.AGENDA, "larandetraff-1")
    model = ws.model(ref, AgendaFile)
    assert model is not None
    return ws, ref, model


def test_learning_meeting_minute_by_minute() -> None:
    ws, ref, model = learning_meeting()
    day = Plan(ws).timeline(ref, model).days[0]
    assert [(clock(slot.start), clock(slot.end), slot.minutes, slot.item.kind) for slot in day.slots] == REAL
    assert len(day.slots) == 11
    assert (day.start, day.end, day.minutes, day.break_minutes) == (570, 960, 390, 115)
    assert sum(slot.minutes or 0 for slot in day.slots) == 390


def test_learning_meeting_has_no_gap_and_no_overlap() -> None:
    ws, ref, model = learning_meeting()
    rules = {one.rule for case in Plan(ws).cases(ref, model) for one in case.contradictions}
    assert rules == {"agenda/does-not-fit", "agenda/parts-exceed-item", "agenda/stated-differs"}


@pytest.mark.parametrize("count", range(1, 7))
def test_learning_meeting_fits_as_many_as_its_parts_allow(count: int) -> None:
    ws, ref, model = learning_meeting()
    without, with_one = Plan(ws, attending=count).cases(ref, model)
    morning, afternoon, home = (without.days[0].slots[index].fit for index in (2, 7, 9))
    assert morning is not None
    assert (morning.needs, morning.has, morning.fits) == (30 * count, 60, 2)
    assert afternoon is not None
    assert (afternoon.needs, afternoon.has, afternoon.fits) == (20 * count, 60, 3)
    assert home is None
    beside = with_one.days[0].slots[2].fit
    assert beside is not None
    assert (beside.needs, beside.fits) == (30 * (count + 1), 1)
    too_long = [one.place.path[1] for one in without.contradictions if one.rule == "agenda/does-not-fit"]
    assert too_long == [index for index, fits in ((2, 2), (7, 3)) if count > fits]


def test_learning_meeting_has_five_minutes_too_much_of_its_host() -> None:
    ws, ref, model = learning_meeting()
    exceeding = [one for one in Plan(ws).timeline(ref, model).contradictions if one.rule == "agenda/parts-exceed-item"]
    assert [one.place.path for one in exceeding] == [("items", 4, "time")]
    assert (exceeding[0].arguments["parts"], exceeding[0].arguments["over"]) == (35, 5)


def test_learning_meeting_says_fifteen_minutes_where_parts_give_twenty() -> None:
    ws, ref, model = learning_meeting()
    differing = [one for one in Plan(ws).timeline(ref, model).contradictions if one.rule == "agenda/stated-differs"]
    assert [one.place.path for one in differing] == [("items", 7, "stated")]
    assert (differing[0].arguments["stated"], differing[0].arguments["parts"]) == (15, 20)


@pytest.mark.parametrize(("count", "end"), [(2, "15.45"), (3, "16.35"), (4, "17.25"), (5, "18.15")])
def test_learning_meeting_would_end_later_with_time_for_all(count: int, end: str) -> None:
    ws, ref, model = learning_meeting()
    slots = Plan(ws).timeline(ref, model).days[0].slots
    freed = [
        slot.item.model_copy(update={"time": None})
        if slot.item.parts
        else item(str(slot.item.title), "9.30" if slot.number == 0 else None, duration=str(slot.minutes))
        for slot in slots
    ]
    assert sum(bool(one.parts) for one in freed) == 3
    laid = on_clock(*freed, coming=Attendance(count))
    assert found(laid) == ["agenda/stated-differs at agenda/7/stated"]
    assert clock(laid.days[0].end) == end


CAPACITY = [
    # what one part of the 60 minutes says: (minutes, joint); needs for n; how many fit
    pytest.param("A", [(10, False), (10, False), (10, False)], (30, 0), 2),
    pytest.param("B", [(10, False), (10, True), (10, True)], (10, 20), 4),
    pytest.param("C", [(10, False), (10, False), (10, True)], (20, 10), 2),
    pytest.param("D", [(15, False)], (15, 0), 4),
    pytest.param("E", [(10, False), (5, False), (5, False)], (20, 0), 3),
    pytest.param("F", [(10, False), (5, True), (5, True)], (10, 10), 5),
    pytest.param("G", [(10, False), (5, False), (5, True)], (15, 5), 3),
]


@pytest.mark.parametrize(("reading", "lengths", "needs", "fits"), CAPACITY)
def test_capacity_of_an_hour_by_reading(
    reading: str, lengths: list[tuple[int, bool]], needs: tuple[int, int], fits: int
) -> None:
    listed = [
        {"title": f"{reading}{number}", "duration": str(length), "joint": "true" if joint else None}
        for number, (length, joint) in enumerate(lengths)
    ]
    whole = item("Round", "10.20–11.20", each="organisation", parts=listed)
    for count in range(1, 7):
        laid = on_clock(whole, coming=Attendance(count))
        fit = laid.days[0].slots[0].fit
        assert fit is not None
        assert (fit.needs, fit.has, fit.organisations, fit.fits) == (needs[0] * count + needs[1], 60, count, fits)
        assert found(laid) == (["agenda/does-not-fit at agenda/0/time"] if count > fits else [])


def test_capacity_of_an_hour_as_stated_without_parts() -> None:
    whole = item("Round", "13.30–14.30", each="organisation", stated="15 min")
    for count in range(1, 7):
        fit = on_clock(whole, coming=Attendance(count)).days[0].slots[0].fit
        assert fit is not None
        assert (fit.needs, fit.fits) == (15 * count, 4)


# how long a day is, and what is admitted to be unknown


def length(laid: Any) -> tuple[int | None, int | None, int | None]:
    day = laid.days[0]
    return day.start, day.end, day.minutes


def test_a_day_is_as_long_as_from_its_first_start_to_its_last_end() -> None:
    assert length(on_clock(item("A", "9–10"), item("B", "11–12"))) == (540, 720, 180)
    assert length(on_clock(item("A", "11–12"), item("B", "9–10"))) == (540, 720, 180)
    assert length(on_clock(item("A", "9–10"), item("B", "10"))) == (540, 600, 60)


def test_a_day_without_times_is_as_long_as_its_items_where_all_are_known() -> None:
    assert length(on_clock(item("A", duration="30"), item("B", duration="20"))) == (None, None, 50)
    assert length(on_clock(item("A", duration="30"), item("B", duration="share"))) == (None, None, None)
    assert length(on_clock()) == (None, None, None)
    assert length(on_clock(item("A"), item("B"))) == (None, None, None)


def test_what_is_said_to_be_unknown_is_not_missed() -> None:
    assert found(on_clock(item("A", duration="unknown"), item("B", duration="10"))) == []
    assert found(on_clock(item("A", "unknown", duration="10"), item("B", duration="10"))) == []
    assert found(on_clock(item("A", "9.00", duration="unknown"))) == []
    assert found(on_clock(item("A", "9.00", duration="10"), item("B", "9.20", duration="unknown"))) == [
        "agenda/gap at agenda/1/time"
    ]


def test_how_early_a_strand_ends() -> None:
    strands_ = [{"title": "One", "items": ten("A")}, {"title": "Two", "items": ten("B", "C")}, {"title": "Three"}]
    laid = on_clock(item("Groups", "9–9.20", strands=strands_))

    assert [(one.end, one.early) for one in laid.days[0].slots[0].strands] == [(550, 10), (560, 0), (560, 0)]
    assert [one.number for one in laid.days[0].slots[0].strands] == [0, 1, 2]
    unknown = on_clock(item("Groups", strands=strands_[:2]))
    assert [(one.end, one.early) for one in unknown.days[0].slots[0].strands] == [(None, 0), (None, 0)]


def test_a_round_that_fits_nobody_says_so() -> None:
    laid = on_clock(item("Round", "9–9.10", each=["organisation"], parts=ten("A", "B")), coming=THREE)
    (fault,) = laid.contradictions

    assert fault.rule == "agenda/does-not-fit"
    assert fault.arguments == {
        "title": laid.days[0].slots[0].item.title,
        "needs": 60,
        "has": 10,
        "organisations": 3,
        "fits": 0,
        "beside": 0,
    }


def test_parts_beside_their_item_in_minutes() -> None:
    def facts(time: str, *titles: str) -> dict[str, object]:
        laid = on_clock(item("Item", time, parts=ten(*titles)))
        return {key: value for one in laid.contradictions for key, value in one.arguments.items() if key != "title"}

    assert facts("9–9.20", "A", "B") == {}
    assert facts("9–9.19", "A", "B") == {"parts": 20, "minutes": 19, "over": 1}
    assert facts("9–9.21", "A", "B") == {"parts": 20, "minutes": 21, "left": 1}


def test_times_within_a_strand_go_before_lengths() -> None:
    timed = {"title": "a", "time": "9.00–9.30", "duration": "60"}
    assert rows(on_clock(item("A", "9.00", strands=[strand("S", timed)]))) == ["09.00–09.30 A"]


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ({"time": "9–10", "parts": [{"title": "P", "duration": "10"}]}, (30, 60, 3, 6)),
        ({"time": "9–10", "parts": [{"title": "P"}]}, None),
        ({"parts": [{"title": "P", "duration": "10"}]}, (30, None, 3, None)),
        ({"parts": [{"title": "P"}]}, None),
    ],
)
def test_whether_a_round_fits_is_told_of_what_is_known(
    said: dict[str, Any], expected: tuple[int | None, ...] | None
) -> None:
    opening = item("Before", "8–9") if "time" in said else item("Before")
    slot = on_clock(opening, item("A", each="organisation", **said), coming=Attendance(3)).days[0].slots[1]

    found_ = None if slot.fit is None else (slot.fit.needs, slot.fit.has, slot.fit.organisations, slot.fit.fits)
    assert found_ == expected


def test_of_several_that_want_what_is_left_the_first_of_the_others_is_named() -> None:
    laid = on_clock(item("A", "9"), item("B"), item("C"), item("D"), item("E", "11–12"))
    (fault,) = laid.contradictions

    assert [str(fault.arguments[key]) for key in ("title", "other")] == ["B", "A"]
    assert [str(one.arguments["title"]) for one in fault.related] == ["A", "C", "D"]


def test_what_is_done_together_takes_what_the_turns_leave_once() -> None:
    said = [{"title": "Intro", "joint": "true"}, {"title": "Talk", "duration": "10"}]
    laid = on_clock(item("A", "9–10", each="organisation", parts=said), coming=Attendance(3))

    assert parts(laid) == ["09.00–09.30 Intro", "09.30–09.40 Talk 1", "09.40–09.50 Talk 2", "09.50–10.00 Talk 3"]


_HOUR = [{"title": "P", "duration": "1 h"}]
_LESS = [{"title": "P", "duration": "59 min"}]


@pytest.mark.parametrize(
    ("said", "rules"),
    [
        ({"duration": "60 min"}, ["agenda/overdetermined at agenda/0/duration"]),
        ({"duration": "59 min"}, ["agenda/gap at agenda/1/time", "agenda/overdetermined at agenda/0/duration"]),
        ({"duration": "20 min"}, ["agenda/gap at agenda/1/time", "agenda/overdetermined at agenda/0/duration"]),
        ({"parts": _HOUR}, ["agenda/parts-exceed-item at agenda/0/time"]),
        ({"parts": _LESS}, ["agenda/gap at agenda/1/time", "agenda/parts-exceed-item at agenda/0/time"]),
    ],
)
def test_gap_that_what_is_lacking_would_fill_is_told_with_it(said: dict[str, Any], rules: list[str]) -> None:
    laid = on_clock(item("A", "9.00–9.40", **said), item("B", "10.00–10.30"))

    assert sorted(found(laid)) == rules
