"""The timeline's laws: everything inside, in order, to scale, and no word on another; on paper and on a phone."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from jamx.views.timeline_axis import axis_of
from jamx.views.timetable import ChoosingView, TimetableLineView
from jamx.views.timetable_page import NumberedLine
from jamx.views.timetable_picture import PictureView, timetable_picture

if TYPE_CHECKING:
    from collections.abc import Sequence

PAPER, PHONE = 700, 280
LETTER = 7

CHOICE = ChoosingView(1, 2, "organiser", "one of two")
BLANK = TimetableLineView(
    kind="meeting", kind_text="meeting", id="m", programme="p", programme_title="Programme", title="Meeting",
    status=None, earliest=None, latest=None, meaning="lasts", precision="day", text="a day", weekday="", start=None,
    end=None, time="", place="", mode=None, mode_text="", track=None, track_title="", number=None, theme="",
    choose=None, notes=(), overdue=None, when="", kind_note="", theme_note="", track_note="",
)  # fmt: skip


def line(first: date | None, last: date | None, **facts: Any) -> TimetableLineView:
    earliest, latest = (None if day is None else day.isoformat() for day in (first, last))
    return BLANK._replace(earliest=earliest, latest=latest, **facts)


def picture(lines: Sequence[TimetableLineView], language: str = "en", *, several: bool = False) -> PictureView | None:
    return timetable_picture([NumberedLine(n + 1, one, ()) for n, one in enumerate(lines)], language, several=several)


DAYS = st.dates(date(2019, 1, 1), date(2031, 12, 31))
LENGTHS = st.sampled_from([0, 0, 0, 1, 6, 30, 91, 364, 900])


@st.composite
def timetables(draw: st.DrawFn) -> list[TimetableLineView]:
    span = draw(st.sampled_from([14, 60, 200, 700, 1500, 4500]))
    start = draw(DAYS)
    made = []
    for _ in range(draw(st.integers(2, 60))):
        first = start + timedelta(draw(st.integers(0, span)))
        last = first + timedelta(draw(LENGTHS))
        open_ = draw(st.sampled_from(["", "", "", "first", "last"]))
        made.append(
            line(
                None if open_ == "first" else first,
                None if open_ == "last" else last,
                kind=draw(st.sampled_from(["meeting", "occasion", "milestone", "deadline", "phase"])),
                meaning=draw(st.sampled_from(["lasts", "within"])),
                track=draw(st.sampled_from([None, "a", "b"])),
                track_title="A track of some length, for those who want one",
                choose=draw(st.sampled_from([None, CHOICE])),
                status=draw(st.sampled_from([None, "cancelled"])),
                title=draw(st.text("abc ", max_size=30)),
            )
        )
    return sorted(made, key=lambda one: one.earliest or one.latest or "")


def apart(spans: list[tuple[float, float]]) -> bool:
    return all(end <= start for (_, end), (start, _) in pairwise(sorted(spans)))


@settings(max_examples=150, deadline=None)
@given(timetables(), st.sampled_from(["sv", "en"]))
def test_everything_is_inside_and_no_word_is_on_another(lines: list[TimetableLineView], language: str) -> None:
    drawn = picture(lines, language)
    if drawn is None:
        return
    rows: dict[int, list[Any]] = {}
    for lane in drawn.lanes:
        for bar in lane.bars:
            assert 0 <= bar.left <= bar.left + bar.width <= 100.001
            assert lane.top <= bar.y < lane.bottom
        for mark in lane.marks:
            assert 0 <= mark.left <= mark.middle <= mark.right <= 100
            assert lane.top <= mark.y < lane.bottom
            rows.setdefault(mark.y, []).append(mark)
    for marks in rows.values():
        for pixels, shown in ((PAPER, True), (PHONE, False)):
            told = [mark for mark in marks if mark.label and (shown or not mark.minor)]
            halves = [(mark.middle * pixels / 100, len(mark.label) * LETTER / 2) for mark in told]
            assert apart([(middle - half, middle + half) for middle, half in halves])
    assert all(lane.bottom <= drawn.floor for lane in drawn.lanes)
    assert drawn.floor < drawn.height
    numbers = sorted(one.number for lane in drawn.lanes for one in (*lane.bars, *lane.marks))
    assert numbers == list(range(1, len(lines) + 1))


@settings(max_examples=150, deadline=None)
@given(timetables())
def test_bars_of_one_row_are_apart_and_their_names_inside(lines: list[TimetableLineView]) -> None:
    drawn = picture(lines)
    rows: dict[int, list[Any]] = {}
    for lane in drawn.lanes if drawn is not None else ():
        for bar in lane.bars:
            rows.setdefault(bar.y, []).append(bar)
            small = "" if bar.tight else bar.small
            words = ((PAPER, bar.label), (PAPER, bar.small), (PHONE, bar.label if bar.roomy else small))
            for pixels, word in words:
                assert not word or len(word) * LETTER + 6 <= bar.width * pixels / 100
    for bars in rows.values():
        ends = [bar.left + bar.width + (len(bar.beside) * LETTER + 6) / 2.8 * bool(bar.beside) for bar in bars]
        assert apart([(bar.left, end - 0.02) for bar, end in zip(bars, ends, strict=True)])
        assert all(end <= 100.02 for end in ends)


@settings(max_examples=100, deadline=None)
@given(st.lists(DAYS, min_size=3, max_size=40, unique=True))
def test_days_are_in_order_and_to_scale(days: list[date]) -> None:
    days.sort()
    drawn = picture([line(day, day) for day in days])
    assert drawn is not None
    at = {mark.number: mark.left for lane in drawn.lanes for mark in lane.marks}
    lefts = [at[number + 1] for number in range(len(days))]
    assert lefts == sorted(lefts)
    first, last = days[0], days[-1]
    for day, left in zip(days, lefts, strict=True):
        share = (day - first).days / (last - first).days
        assert left == pytest.approx(lefts[0] + share * (lefts[-1] - lefts[0]), abs=0.03)


@settings(max_examples=200, deadline=None)
@given(st.dates(), st.dates(), st.sampled_from(["sv", "en"]))
@example(date.min, date.max, "sv")
@example(date.max, date.max, "sv")
@example(date(2026, 1, 31), date(2026, 3, 1), "en")
def test_words_of_an_axis_never_touch(one: date, other: date, language: str) -> None:
    first, last = sorted((one, other))
    axis = axis_of(first, last, language)
    assert axis.scale.first <= first.toordinal() <= last.toordinal() <= axis.scale.last
    for pixels, told in ((PAPER, True), (PHONE, False)):
        shown = [tick for tick in axis.ticks if tick.text and (told or not tick.minor)]
        spans = [(tick.left * pixels / 100, tick.left * pixels / 100 + len(tick.text) * LETTER) for tick in shown]
        assert apart(spans)
        assert all(start >= 0 and end <= pixels for start, end in spans)
        for band in axis.bands:
            if band.text and (told or not band.minor):
                assert len(band.text) * LETTER <= band.width * pixels / 100
    assert len(axis.ticks) <= 40
    lefts = [tick.left for tick in axis.ticks]
    assert lefts == sorted(lefts)


@pytest.mark.parametrize(
    ("first", "last", "ticks", "bands"),
    [
        (
            date(2022, 9, 15),
            date(2022, 10, 5),
            ["12 Sep", "19 Sep", "26 Sep", "3 Oct"],
            ["September 2022", "October 2022"],
        ),
        (date(2011, 9, 1), date(2012, 3, 31), ["Sep", "Oct", "Nov", "Dec", "Jan", "Feb", "Mar"], ["2011", "2012"]),
        (date(2012, 1, 1), date(2015, 12, 31), ["2012", "2013", "2014", "2015"], []),
    ],
)
def test_weeks_for_a_season_months_for_a_year_years_for_more(
    first: date, last: date, ticks: list[str], bands: list[str]
) -> None:
    axis = axis_of(first, last, "en")
    assert [tick.text for tick in axis.ticks if tick.text] == ticks
    assert [band.text for band in axis.bands] == bands


def test_shapes_say_what_is_known() -> None:
    day, later = date(2022, 9, 15), date(2022, 9, 16)
    drawn = picture(
        [
            line(day, day, kind="phase", id="first"),
            line(day, None, kind="phase"),
            line(day, later),
            line(day, later, meaning="within"),
            line(day, day, id="second", choose=CHOICE),
            line(day, day, id="third", choose=ChoosingView(1, 2, "organisation", "one of two")),
            line(day, day, kind="milestone"),
            line(day, day, kind="deadline"),
            line(later, later, kind="deadline", id="later", status="cancelled"),
        ]
    )
    assert drawn is not None
    (lane,) = drawn.lanes
    assert [(bar.number, bar.opens, bar.closes) for bar in lane.bars] == [(1, True, True), (2, True, False)]
    shapes = {mark.number: mark.shape for mark in lane.marks}
    assert shapes == {
        3: "spell", 4: "within", 5: "hollow", 6: "spell", 7: "milestone", 8: "deadline", 9: "cancelled",
    }  # fmt: skip
    assert [entry.shape for entry in drawn.legend] == [
        "phase", "open", "spell", "hollow", "milestone", "deadline", "within", "cancelled",
    ]  # fmt: skip
    assert drawn.text.startswith("The picture shows 2 phases, 3 meetings, 1 milestone and 2 deadlines.")


def test_lanes_are_tracks_or_programmes() -> None:
    first, last = date(2022, 9, 15), date(2023, 9, 15)
    lines = [
        line(first, first, track="b", track_title="Beta", programme="one", programme_title="One"),
        line(last, last, programme="two", programme_title="Two"),
    ]
    tracks, programmes = picture(lines), picture(lines, several=True)
    assert tracks is not None
    assert programmes is not None
    assert [lane.label for lane in tracks.lanes] == ["For all", "Beta"]
    assert [lane.label for lane in programmes.lanes] == ["One", "Two"]
    assert tracks.title == "Timeline September 2022–September 2023"


def test_long_names_of_lanes_are_cut() -> None:
    first, last = date(2022, 9, 15), date(2023, 9, 15)
    drawn = picture([line(first, first, track="a", track_title="x" * 200), line(last, last)])
    assert drawn is not None
    lane = drawn.lanes[1]
    for pixels, word in ((PAPER, lane.label), (PHONE, lane.short)):
        assert len(word) * 9 <= pixels
        assert word.endswith("x…")


def test_nothing_to_draw() -> None:
    day = date(2022, 9, 15)
    assert picture([]) is None
    assert picture([line(day, day)]) is None
    assert picture([line(day, day), line(day, day)]) is None
    assert picture([line(None, day), line(day, None)]) is None
