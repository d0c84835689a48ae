"""The axis of a timeline: from which day to which, and where weeks, months and years are told. Hundredths across."""

from __future__ import annotations

from calendar import monthrange
from datetime import MAXYEAR, date
from typing import TYPE_CHECKING, NamedTuple

from jamx.views.said import capital
from jamx.words.dates import month_text, tick_text

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

WIDE, NARROW = 700, 280
"""Pixels a picture has on paper and on a phone: what has no room there is left out."""
LETTER = 7.5
"""Pixels a letter takes at most, on average."""
_AIR = 8
_WEEKS, _MONTHS = 12 * 7, 36 * 31
"""Days up to which weeks, and months, are told."""


class Tick(NamedTuple):
    """A day on the axis; `minor` ones have no word on a phone, those without `text` no word at all."""

    left: float
    text: str
    minor: bool


class Band(NamedTuple):
    """A month or a year that spans several ticks; its word as a tick's."""

    left: float
    width: float
    text: str
    minor: bool


class Scale(NamedTuple):
    """The days of a timeline, as ordinals, the last one included."""

    first: int
    last: int

    @property
    def days(self) -> int:
        """How many there are."""
        return self.last - self.first + 1

    def at(self, day: float) -> float:
        """Where a day begins, in hundredths from the left; `day + 0.5` for its middle."""
        return round(min(100.0, max(0.0, 100 * (day - self.first) / self.days)), 2)


class Axis(NamedTuple):
    """The scale with its words: ticks below, and bands of months or years below those."""

    scale: Scale
    ticks: tuple[Tick, ...]
    bands: tuple[Band, ...]


def axis_of(first: date, last: date, language: str) -> Axis:
    """The axis for everything between two days: weeks for a season, months for some years, else years."""
    days = (last - first).days + 1
    if days <= _WEEKS:
        scale = Scale(
            max(1, first.toordinal() - first.weekday()),
            min(date.max.toordinal(), last.toordinal() + 6 - last.weekday()),
        )
        mondays = [date.fromordinal(day) for day in range(scale.first, scale.last + 1, 7)]
        return _axis(scale, mondays, list(_months(scale)), WEEK, language)
    end = last.replace(day=monthrange(last.year, last.month)[1])
    scale = Scale(first.replace(day=1).toordinal(), end.toordinal())
    years = list(_years(scale))
    if days <= _MONTHS:
        return _axis(scale, list(_months(scale)), years, MONTH, language)
    return _axis(scale, [year for year in years if year.toordinal() >= scale.first], [], YEAR, language)


def _axis(scale: Scale, days: Sequence[date], spans: Sequence[date], unit: _Unit, language: str) -> Axis:
    return Axis(scale, tuple(_ticks(scale, days, unit, language)), tuple(_bands(scale, spans, unit, language)))


def _months(scale: Scale) -> Iterator[date]:
    """The first days of the months the scale touches."""
    day = date.fromordinal(scale.first).replace(day=1)
    while day.toordinal() <= scale.last:
        yield day
        if (day.year, day.month) == (MAXYEAR, 12):
            return
        day = day.replace(year=day.year + day.month // 12, month=day.month % 12 + 1)


def _years(scale: Scale) -> Iterator[date]:
    """The first days of the years the scale touches."""
    first, last = date.fromordinal(scale.first).year, date.fromordinal(scale.last).year
    return (date(year, 1, 1) for year in range(first, last + 1))


class _Unit(NamedTuple):
    """What ticks tell: of how many the word may be told (1, every second …), and how long a word is at most."""

    name: str
    steps: tuple[int, ...]
    letters: int

    def count(self, day: date) -> int:
        """Which week, month of its year, or year a day is in."""
        return {"week": day.toordinal() // 7, "month": day.month - 1, "year": day.year}[self.name]

    def word(self, day: date, language: str) -> str:
        return str(day.year) if self.name == "year" else tick_text(day, self.name, language)

    def step(self, ticks: int, pixels: int, base: int = 1) -> int:
        """Every how many-th of the ticks has room for its word; a multiple of `base`."""
        needs = self.letters * LETTER + _AIR
        steps = [step for step in self.steps if step % base == 0]
        return next((step for step in steps if pixels / ticks * step >= needs), steps[-1])


WEEK = _Unit("week", (1, 2, 4, 8), 7)
MONTH = _Unit("month", (1, 2, 3, 4, 6, 12), 4)
YEAR = _Unit("year", (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000), 4)


def _ticks(scale: Scale, days: Sequence[date], unit: _Unit, language: str) -> Iterator[Tick]:
    """The ticks, their words thinned out until they fit; a year without its word has no tick either."""
    step = unit.step(len(days), WIDE)
    rough = unit.step(len(days), NARROW, step)
    room = unit.letters * LETTER
    for day in days:
        left = scale.at(day.toordinal())
        told, wide, narrow = (
            unit.count(day) % every == 0 and left * pixels / 100 + needs <= pixels
            for every, pixels, needs in ((step, WIDE, 0), (step, WIDE, room), (rough, NARROW, room))
        )
        if told or unit is not YEAR:
            yield Tick(left, unit.word(day, language) if wide else "", minor=not narrow)


def _bands(scale: Scale, days: Sequence[date], unit: _Unit, language: str) -> Iterator[Band]:
    """Months above weeks, years above months; one that is cut short keeps its word where that fits."""
    ends = [*(day.toordinal() for day in days[1:]), scale.last + 1]
    for day, end in zip(days, ends, strict=False):
        text = capital(month_text(day, language)) if unit is WEEK else str(day.year)
        left = scale.at(day.toordinal())
        width = round(scale.at(end) - left, 2)
        needs = len(text) * LETTER + _AIR
        roomy, wide = (width * pixels / 100 >= needs for pixels in (NARROW, WIDE))
        yield Band(left, width, text if wide else "", minor=not roomy)
