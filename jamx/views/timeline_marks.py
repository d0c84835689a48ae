"""What stands on a timeline: bars for phases, marks for days, boxes for what lies somewhere within; and where.

Across in hundredths of the picture, downwards in pixels from its top. What would overlap on a phone goes to a row of
its own, as long as there are rows; a number that has no room is left out.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from jamx.views.timeline_axis import LETTER, NARROW, WIDE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from jamx.views.timeline_axis import Scale
    from jamx.views.timetable import TimetableLineView
    from jamx.views.timetable_page import NumberedLine

BAR, ROW = 24, 34
"""Pixels from one row of bars, and of marks, to the next."""
RADIUS = 6
_ROWS = 4
"""Rows of marks in a lane at most; what comes then shares one."""
_AIR = 3


class Bar(NamedTuple):
    """A phase.

    `label` is its number and title where a wide picture has room for them, `roomy` says that a phone has it too.
    `small` is the number alone where that fits, `tight` says that it doesn't on a phone; `beside` is the number where
    it only has room to the right of the bar. `opens` and `closes` say that it does begin and end there.
    """

    number: int
    left: float
    width: float
    y: int
    label: str
    roomy: bool
    small: str
    tight: bool
    beside: str
    opens: bool
    closes: bool
    within: bool
    title: str


class Mark(NamedTuple):
    """Anything but a phase, from `left` to `right`, which are the same for a day.

    `shape` is spell, hollow, milestone, deadline, within or cancelled; `label` its number, `minor` one without room on
    a phone.
    """

    number: int
    shape: str
    left: float
    right: float
    y: int
    label: str
    minor: bool
    title: str

    @property
    def middle(self) -> float:
        """Where its number stands."""
        return round((self.left + self.right) / 2, 2)

    @property
    def width(self) -> float:
        """How far it reaches."""
        return round(self.right - self.left, 2)


def bars(lines: Sequence[NumberedLine], scale: Scale, top: int) -> tuple[tuple[Bar, ...], int]:
    """The phases of a lane, and where the next thing has room."""
    rows: list[list[Bar]] = []
    for each in lines:
        left, right = _ends(each.line, scale)
        row = next((row for row, bars in enumerate(rows) if bars[-1].left + bars[-1].width <= left), len(rows))
        bar = _bar(each, left, round(right - left, 2), top + row * BAR)
        rows[row : row + 1] = [[*(rows[row] if row < len(rows) else ()), bar]]
    made = (_beside(bar, after) for row in rows for bar, after in zip(row, [*row[1:], None], strict=True))
    return tuple(made), top + len(rows) * BAR


def _beside(bar: Bar, after: Bar | None) -> Bar:
    """The bar with its number to the right of it, where it has none inside and nothing is in the way."""
    free = (100.0 if after is None else after.left) - bar.left - bar.width
    needs = len(str(bar.number)) * LETTER + 2 * RADIUS
    return bar._replace(beside=str(bar.number)) if not bar.small and needs <= free * NARROW / 100 else bar


def _bar(each: NumberedLine, left: float, width: float, y: int) -> Bar:
    line = each.line
    number, label = str(each.number), f"{each.number} {line.title}"
    wide, narrow = (width * pixels / 100 - 2 * RADIUS for pixels in (WIDE, NARROW))
    return Bar(
        number=each.number,
        left=left,
        width=width,
        y=y,
        label=label if len(label) * LETTER <= wide else "",
        roomy=len(label) * LETTER <= narrow,
        small=number if len(number) * LETTER <= wide + RADIUS else "",
        tight=len(number) * LETTER > narrow + RADIUS,
        beside="",
        opens=line.earliest is not None,
        closes=line.latest is not None,
        within=line.meaning == "within",
        title=_title(line),
    )


def _title(line: TimetableLineView) -> str:
    return f"{line.when}: {line.title}"


def marks(lines: Sequence[NumberedLine], scale: Scale, top: int) -> tuple[tuple[Mark, ...], int]:
    """Everything else of a lane, and where the next thing has room."""
    placed: list[list[Mark]] = []
    for each in sorted(lines, key=lambda one: _ends(one.line, scale)[0]):
        shape = shape_of(each.line)
        left, right = _ends(each.line, scale) if shape == "within" else _middles(each.line, scale)
        row = _row(left, placed)
        mark = Mark(each.number, shape, left, right, top + row * ROW + ROW - RADIUS - 4, "", True, _title(each.line))
        placed[row : row + 1] = [[*(placed[row] if row < len(placed) else ()), mark]]
    return tuple(mark for row in placed for mark in _labelled(row)), top + len(placed) * ROW


def shape_of(line: TimetableLineView) -> str:
    """The shape that says what a line is and how much is known of its date."""
    if line.status == "cancelled":
        return "cancelled"
    if line.meaning == "within" or line.earliest is None or line.latest is None:
        return "within"
    if line.choose is not None and line.choose.by != "organisation":
        return "hollow"
    return line.kind if line.kind in {"milestone", "deadline"} else "spell"


def _ends(line: TimetableLineView, scale: Scale) -> tuple[float, float]:
    """From where to where a line's days go; to the end of the picture where they are open."""
    first, last = (None if day is None else date.fromisoformat(day).toordinal() for day in (line.earliest, line.latest))
    return (0.0 if first is None else scale.at(first)), (100.0 if last is None else scale.at(last + 1))


def _middles(line: TimetableLineView, scale: Scale) -> tuple[float, float]:
    """From the middle of the first day to the middle of the last: a mark stands on a day, not before it."""
    left, right = _ends(line, scale)
    half = 50 / scale.days
    first = round(min(left + half, 100.0), 2)
    return first, first if line.earliest == line.latest else round(max(right - half, first), 2)


def _row(left: float, placed: Sequence[Sequence[Mark]]) -> int:
    """The first row where a mark overlaps none on a phone; a new one; the one whose marks end first."""
    room = 100 * (2 * RADIUS + _AIR) / NARROW
    last = [max(mark.right for mark in row) for row in placed]
    free = next((row for row, right in enumerate(last) if right + room <= left), None)
    if free is not None:
        return free
    return len(placed) if len(placed) < _ROWS else min(range(len(last)), key=last.__getitem__)


def _labelled(row: Sequence[Mark]) -> Iterator[Mark]:
    """The marks of a row with their numbers, as many as have room on paper, and as many of those as on a phone."""
    wide, narrow = _room(WIDE), _room(NARROW)
    for mark in sorted(row, key=lambda one: one.middle):
        shown = wide(mark)
        yield mark._replace(label=str(mark.number) if shown else "", minor=not (shown and narrow(mark)))


def _room(pixels: int) -> Callable[[Mark], bool]:
    """Tells of one mark after the other whether its number has room beside those before it, and inside."""
    end = -float(pixels)

    def fits(mark: Mark) -> bool:
        nonlocal end
        half = len(str(mark.number)) * LETTER / 2
        centre = mark.middle * pixels / 100
        if centre - half < end + _AIR or centre - half < -RADIUS or centre + half > pixels + RADIUS:
            return False
        end = centre + half
        return True

    return fits
