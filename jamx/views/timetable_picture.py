"""A timetable as a picture: a timeline with lanes for its tracks or programmes, and in words what it shows."""

from __future__ import annotations

from collections import Counter
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from jamx.views.said import capital
from jamx.views.timeline_axis import LETTER, NARROW, WIDE, axis_of
from jamx.views.timeline_marks import bars, marks
from jamx.words.catalogue import catalogue
from jamx.words.dates import month_text

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jamx.views.timeline_axis import Band, Scale, Tick
    from jamx.views.timeline_marks import Bar, Mark
    from jamx.views.timetable import TimetableLineView
    from jamx.views.timetable_page import NumberedLine
    from jamx.words.catalogue import Catalogue

_HEADING, _GAP, _AXIS, _BANDS = 24, 10, 22, 22
"""Pixels for a lane's name, below a lane, for the ticks' words, and for those of months or years below them."""


class Lane(NamedTuple):
    """A track, or a programme: its name, `short` where a phone has no room for it; `top` and `bottom` in pixels."""

    label: str
    short: str
    top: int
    bottom: int
    bars: tuple[Bar, ...]
    marks: tuple[Mark, ...]


class LegendView(NamedTuple):
    """A shape of the picture, and what it stands for."""

    shape: str
    text: str


class PictureView(NamedTuple):
    """The timeline: across in hundredths, downwards in pixels; `title` and `text` say what it shows."""

    title: str
    text: str
    height: int
    floor: int
    lanes: tuple[Lane, ...]
    ticks: tuple[Tick, ...]
    bands: tuple[Band, ...]
    legend: tuple[LegendView, ...]


def timetable_picture(lines: Sequence[NumberedLine], language: str, *, several: bool) -> PictureView | None:
    """The timeline of some lines; None where fewer than two have a day, for then it shows nothing."""
    days = [date.fromisoformat(day) for each in lines for day in (each.line.earliest, each.line.latest) if day]
    if len(lines) < 2 or min(days) == max(days):
        return None
    axis = axis_of(min(days), max(days), language)
    lanes = tuple(_lanes(lines, axis.scale, language, several=several))
    floor = lanes[-1].bottom
    return PictureView(
        title=_title(min(days), max(days), language),
        text=_text(lines, catalogue(language)),
        height=floor + _AXIS + (_BANDS if axis.bands else 0),
        floor=floor,
        lanes=lanes,
        ticks=axis.ticks,
        bands=axis.bands,
        legend=tuple(_legend(lanes, language)),
    )


def _lanes(lines: Sequence[NumberedLine], scale: Scale, language: str, *, several: bool) -> Iterator[Lane]:
    """The lanes from top to bottom, in the order of their first lines; what is for all tracks comes first."""
    names: dict[str, str] = {}
    for each in lines:
        key, name = _lane_of(each.line, several=several)
        names.setdefault(key, name)
    top = 0
    for key in sorted(names, key=bool):
        own = [each for each in lines if _lane_of(each.line, several=several)[0] == key]
        name = (names[key] or catalogue(language).say("lane.all")) if len(names) > 1 else ""
        lane = _lane(name, own, scale, top)
        yield lane
        top = lane.bottom


def _lane_of(line: TimetableLineView, *, several: bool) -> tuple[str, str]:
    if several:
        return line.programme, line.programme_title or line.programme
    return line.track or "", line.track_title


def _lane(name: str, lines: Sequence[NumberedLine], scale: Scale, top: int) -> Lane:
    phases = [each for each in lines if each.line.kind == "phase"]
    others = [each for each in lines if each.line.kind != "phase"]
    drawn, below = bars(phases, scale, top + (_HEADING if name else 0))
    marked, below = marks(others, scale, below)
    return Lane(_cut(name, WIDE), _cut(name, NARROW), top, below + _GAP, drawn, marked)


def _cut(name: str, pixels: int) -> str:
    """The name, or as much of it as there is room for in bold letters."""
    most = int(pixels / (LETTER * 1.2))
    return name if len(name) <= most else f"{name[: most - 1].rstrip()}…"


def _title(first: date, last: date, language: str) -> str:
    begins, ends = month_text(first, language), month_text(last, language)
    if begins == ends:
        return catalogue(language).say("timeline.one", first=begins)
    return catalogue(language).say("timeline", first=begins, last=ends)


_COUNTED = (
    ("phase", "phases"), ("meeting", "meetings"), ("occasion", "occasions"),
    ("milestone", "milestones"), ("deadline", "deadlines"),
)  # fmt: skip


def _text(lines: Sequence[NumberedLine], words: Catalogue) -> str:
    """How many of each kind there are; one with several dates is one."""
    unlike = {(each.line.kind, each.line.programme, each.line.id) for each in lines if each.line.kind != "occasion"}
    numbers = Counter(kind for kind, _, _ in unlike)
    numbers["occasion"] = sum(each.line.kind == "occasion" for each in lines)
    counts = [words.counted(noun, numbers[kind]) for kind, noun in _COUNTED if numbers[kind]]
    return words.say("timeline.shows", counts=words.format_field(counts, "plain"))


def _legend(lanes: Sequence[Lane], language: str) -> Iterator[LegendView]:
    """The shapes that are there, each once."""
    drawn = {mark.shape for lane in lanes for mark in lane.marks}
    drawn |= {"within" if bar.within else "phase" for lane in lanes for bar in lane.bars}
    if any(not (bar.opens and bar.closes) for lane in lanes for bar in lane.bars):
        drawn.add("open")
    for shape in ("phase", "open", "spell", "hollow", "milestone", "deadline", "within", "cancelled"):
        if shape in drawn:
            yield LegendView(shape, capital(catalogue(language).say(f"legend.{shape}")))
