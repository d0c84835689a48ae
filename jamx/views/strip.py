"""A day as a strip: where each item begins and how wide it is, in hundredths of the day, ready to be drawn."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from jamx.views.said import capital
from jamx.words.clock import clock_text
from jamx.words.languages import marks

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jamx.views.agenda import ItemView
    from jamx.views.wording import Wording

_LETTER = 9
"""Pixels a letter of a label takes at most, with the air around the word shared out."""
_WIDE, _NARROW = 700, 280
"""Pixels a strip has on paper and on a phone."""


class StripBlock(NamedTuple):
    """An item on the strip: percentages from the left, the lanes of what happens at the same time.

    `label` is the word for a pause, where it has room; `roomy` says that it has room on a phone too.
    """

    left: str
    middle: str
    width: str
    pause: bool
    lanes: tuple[StripLane, ...]
    label: str
    roomy: bool
    time: str
    title: str


class StripLane(NamedTuple):
    """From where to where a block goes downwards, in percent of the strip's height."""

    top: str
    height: str


class StripHour(NamedTuple):
    """A whole hour; `minor` ones are left out on a phone."""

    left: str
    text: str
    minor: bool


class StripView(NamedTuple):
    """The strip of a day, and in words what it shows."""

    id: str
    title: str
    pauses: str
    blocks: tuple[StripBlock, ...]
    hours: tuple[StripHour, ...]


class _Scale(NamedTuple):
    start: int
    minutes: int

    def share(self, minutes: int) -> str:
        """So many minutes of the day in percent."""
        return f"{100 * minutes / self.minutes:.2f}".rstrip("0").rstrip(".") + "%"

    def at(self, minute: int) -> str:
        return self.share(minute - self.start)

    def room(self, minutes: int, pixels: int) -> float:
        return minutes / self.minutes * pixels


def day_strip(number: int, items: Sequence[ItemView], wording: Wording) -> StripView | None:
    """The strip of a day's items; None where there are no two of them with times, for then it shows nothing."""
    timed = [(item, item.start, item.end) for item in items if item.start is not None and item.end is not None]
    if len(timed) < 2:
        return None
    start, end = min(first for _, first, _ in timed), max(last for _, _, last in timed)
    if end <= start:
        return None
    scale = _Scale(start, end - start)
    texts = {"start": clock_text(start, wording.language), "end": clock_text(end, wording.language)}
    return StripView(
        id=f"day-{number + 1}",
        title=wording.say("day strip", **texts),
        pauses="; ".join(f"{item.title} {item.time}" for item, _, _ in timed if item.pause),
        blocks=tuple(_block(item, first, last, scale) for item, first, last in timed if last > first),
        hours=tuple(_hours(scale, wording.language)),
    )


def _block(item: ItemView, start: int, end: int, scale: _Scale) -> StripBlock:
    length = end - start
    word = capital(item.kind_text) if item.pause else ""
    needs = len(word) * _LETTER
    return StripBlock(
        left=scale.at(start),
        middle=scale.share(start - scale.start + length // 2),
        width=scale.share(length),
        pause=item.pause,
        lanes=tuple(_lanes(len(item.strands) or 1)),
        label=word if scale.room(length, _WIDE) >= needs else "",
        roomy=scale.room(length, _NARROW) >= needs,
        time=item.time,
        title=item.title,
    )


def _lanes(count: int) -> Iterator[StripLane]:
    """What happens at the same time lies one below the other, with a little air between."""
    air = 6 if count > 1 else 0
    height = (100 - air * (count - 1)) / count
    for number in range(count):
        yield StripLane(f"{number * (height + air):.4g}%", f"{height:.4g}%")


def _hours(scale: _Scale, language: str) -> Iterator[StripHour]:
    """The whole hours; every second or third on a phone, and as many fewer on a long day."""
    first = -(-scale.start // 60)
    last = (scale.start + scale.minutes) // 60
    hours = range(first, last + 1)
    step, rough = (next((n for n in (1, 2, 3, 4, 6, 12, 24) if len(hours) / n <= most), 24) for most in (14, 5))
    for hour in hours:
        if hour % step == 0:
            of_day = hour if hour == 24 else hour % 24
            text = f"{of_day}" if marks(language).short else clock_text(of_day * 60, language)
            yield StripHour(scale.at(hour * 60), text, minor=hour % rough != 0)
