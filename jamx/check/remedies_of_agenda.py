"""Ways out of minutes that contradict each other: always one of several, as only the planner knows what can give."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.check.sheet import Remedy
from jamx.findings import Edit, Span
from jamx.model.clock import ClockSpan, parse_span, write_span
from jamx.model.duration import parse_duration
from jamx.model.scalars import acknowledged
from jamx.model.unreadable import Unreadable

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from jamx.check.sheet import Sheet
    from jamx.findings import Finding, Path


_HALF_A_DAY = 12 * 60
_NEAR = 180
"""Minutes between neighbours; where there are more, a time in the other half of the day goes with neither."""


def _minutes(finding: Finding, name: str) -> int:
    value = finding.arguments.get(name)
    return value if isinstance(value, int) else 0


def _span_at(path: Path, sheet: Sheet) -> tuple[Span, ClockSpan] | None:
    """The time at a path and where it stands."""
    node = sheet.node(path)
    if node is None or not node.text:
        return None
    try:
        return node.span, parse_span(node.text)
    except Unreadable:
        return None


def _item(finding: Finding) -> Path:
    """The item that a finding is about, whichever of its keys it points at."""
    path = finding.place.path
    return path[:-1] if path and isinstance(path[-1], str) else path


def _first_that_passes(ways: Iterator[tuple[Edit, ...]], sheet: Sheet) -> Remedy | None:
    return next((Remedy(edits, certain=False) for edits in ways if sheet.passes(edits)), None)


def overlap(finding: Finding, sheet: Sheet) -> Remedy | None:
    """The later item begins when the other ends; it keeps its end, or else its length."""
    found = _span_at((*_item(finding), "time"), sheet)
    if found is None:
        return None
    where, span = found
    ways = [
        (Edit(where, write_span(moved)),)
        for later in (span.start + _minutes(finding, "minutes"), *_ends(finding, sheet))
        for moved in _moved(span, later)
    ]
    return _first_that_passes(iter(ways), sheet)


def _ends(finding: Finding, sheet: Sheet) -> Iterator[int]:
    """When the items that it overlaps end, where they say so."""
    for related in finding.related:
        path = related.place.path
        found = _span_at(path, sheet) or _span_at((*path[: len(_item(finding))], "time"), sheet)
        if found is not None and found[1].end is not None:
            yield found[1].end


def _moved(span: ClockSpan, start: int) -> Iterator[ClockSpan]:
    """A time with a later start: as long as before only if its end would come too early."""
    if span.end is None or span.end > start:
        yield ClockSpan(start, span.end)
    if span.end is not None:
        yield ClockSpan(start, span.end + start - span.start)


def other_half(finding: Finding, sheet: Sheet) -> Remedy | None:
    """The same hour in the other half of the day, or after midnight, where it goes well with the times around it.

    What has been left behind by the item that it is in is moved along with it.
    """
    begins, starts = finding.arguments.get("begins"), finding.arguments.get("start")
    shifts: tuple[int, ...] = (_HALF_A_DAY, -_HALF_A_DAY, 2 * _HALF_A_DAY)
    items = [_item(finding)]
    if finding.variant in {"inside", "afternoon"}:
        items += [one.place.path[: len(items[0])] for one in finding.related[1:]]
        shifts = shifts[:1]
    if finding.variant == "inside" and isinstance(begins, int) and isinstance(starts, int):
        shifts = (begins - starts,)
    ways = (edits for shift in shifts if (edits := _shifted(items, shift, finding.variant, sheet)))
    return _first_that_passes(ways, sheet)


def _shifted(items: Sequence[Path], shift: int, variant: str, sheet: Sheet) -> tuple[Edit, ...]:
    """The times of items moved by some minutes; nothing where that cannot have been meant."""
    edits: list[Edit] = []
    for item in items:
        found = _span_at((*item, "time"), sheet)
        if found is None or found[1].start + shift < 0:
            return ()
        span = ClockSpan(found[1].start + shift, None if found[1].end is None else found[1].end + shift)
        if variant in {"", "early"} and not _goes_with(span, item, sheet):
            return ()
        edits.append(Edit(found[0], write_span(span)))
    return tuple(edits)


def _goes_with(span: ClockSpan, item: Path, sheet: Sheet) -> bool:
    """Whether a time lies between those of its neighbours, and not far from them."""
    end = span.start if span.end is None else span.end
    before, after = _neighbour(item, -1, sheet), _neighbour(item, 1, sheet)
    behind = 0 if before is None else span.start - (before.start if before.end is None else before.end)
    left = 0 if after is None else after.start - end
    return 0 <= behind <= _NEAR and 0 <= left <= _NEAR


def _neighbour(item: Path, step: int, sheet: Sheet) -> ClockSpan | None:
    """The next time in a row of items, upwards or downwards."""
    *row, number = item
    while isinstance(number, int) and number + step >= 0 and sheet.node((*row, number + step)) is not None:
        number += step
        if found := _span_at((*row, number, "time"), sheet):
            return found[1]
    return None


def turned(finding: Finding, sheet: Sheet) -> Remedy | None:
    """Start and end the other way round."""
    path = finding.place.path
    found = _span_at(path, sheet) or _span_at((*_item(finding), "time"), sheet)
    if found is None or found[1].end is None:
        return None
    where, span = found
    return _first_that_passes(iter([(Edit(where, write_span(ClockSpan(span.end or 0, span.start))),)]), sheet)


def longer(finding: Finding, sheet: Sheet) -> Remedy | None:
    """The item as long as what is in it; where that does not go, its longest part shorter."""
    item = _item(finding)
    if finding.variant == "inside":
        return _in_time(item, _minutes(finding, "end"), sheet)
    needs = _minutes(finding, "parts") or _minutes(finding, "needs")
    return _first_that_passes(_ways_to_fit(item, needs, _minutes(finding, "over"), sheet), sheet)


def _in_time(item: Path, end: int, sheet: Sheet) -> Remedy | None:
    """The item until what it is part of ends."""
    found = _span_at((*item, "time"), sheet)
    if found is None or found[1].start >= end:
        return None
    return _first_that_passes(iter([(Edit(found[0], write_span(ClockSpan(found[1].start, end))),)]), sheet)


def _ways_to_fit(item: Path, needs: int, over: int, sheet: Sheet) -> Iterator[tuple[Edit, ...]]:
    found = _span_at((*item, "time"), sheet)
    if found is not None and found[1].end is not None:
        yield (Edit(found[0], write_span(ClockSpan(found[1].start, found[1].start + needs))),)
    own = sheet.node((*item, "duration"))
    if own is not None and own.text:
        yield (Edit(own.span, f"{needs} min"),)
    for where, minutes in _parts(item, sheet):
        if minutes > over > 0:
            yield (Edit(where, f"{minutes - over} min"),)


def _parts(item: Path, sheet: Sheet) -> list[tuple[Span, int]]:
    """The lengths of an item's parts, the longest first."""
    found = []
    parts = sheet.node((*item, "parts"))
    for index in range(len(parts.children or ()) if parts is not None else 0):
        node = sheet.node((*item, "parts", index, "duration"))
        if node is not None and node.text and acknowledged(node.text) is None:
            found.append((node.span, parse_duration(node.text).minimum))
    return sorted(found, key=lambda one: -one[1])


def at_once(finding: Finding, sheet: Sheet) -> Remedy | None:
    """The item longer, or several organisations at the same time."""
    if remedy := longer(finding, sheet):
        return remedy
    fits, organisations = _minutes(finding, "fits"), _minutes(finding, "organisations")
    if not fits or "at_once" in sheet.keys(_item(finding)):
        return None
    tables = -(-organisations // fits)
    return _first_that_passes(iter([_added(_item(finding), f"at_once: {tables}", sheet)]), sheet)


def placed(finding: Finding, sheet: Sheet) -> Remedy | None:
    """A length for what has none: some minutes, or an equal share of what is left."""
    if "duration" in sheet.keys(_item(finding)):
        return None
    ways = [_added(_item(finding), way, sheet) for way in ("duration: 30 min", "duration: 15 min", "time: 09.30")]
    for other in finding.related:
        both = (other.place.path[: len(_item(finding))], _item(finding))
        ways.append(tuple(edit for item in both for edit in _added(item, "duration: 30 min", sheet)))
    return _first_that_passes(iter(ways), sheet)


def _added(item: Path, line: str, sheet: Sheet) -> tuple[Edit, ...]:
    """A key below the title of an item."""
    title = sheet.key_span((*item, "title"))
    node = sheet.node((*item, "title"))
    if title is None or node is None:
        return ()
    end = node.span
    at = Span(end.end_line, end.end_column, end.end_line, end.end_column)
    return (Edit(at, f"\n{' ' * (title.column - 1)}{line}"),)


def stated(finding: Finding, sheet: Sheet) -> Remedy | None:
    """What the parts really take."""
    span = finding.place.span
    if span is None:
        return None
    return _first_that_passes(iter([(Edit(span, f"{_minutes(finding, 'parts')} min"),)]), sheet)


def one_of_two(finding: Finding, sheet: Sheet) -> Remedy | None:
    """Without the duration, as start and end say it already."""
    lines = sheet.entry((*_item(finding), "duration"))
    if lines is None:
        return None
    return _first_that_passes(iter([(sheet.without(*lines),)]), sheet)


AGENDA: Mapping[str, Callable[[Finding, Sheet], Remedy | None]] = {
    "agenda/overlap": overlap,
    "agenda/out-of-order": other_half,
    "agenda/end-before-start": turned,
    "agenda/parts-exceed-item": longer,
    "agenda/does-not-fit": at_once,
    "agenda/undetermined": placed,
    "agenda/stated-differs": stated,
    "agenda/overdetermined": one_of_two,
}
