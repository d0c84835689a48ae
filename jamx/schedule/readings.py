"""An item whose own statements contradict each other, as it may have been meant: what every reading shows is left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.model.duration import Duration
from jamx.schedule.block import Block, between

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jamx.findings import Finding
    from jamx.model.agenda import Item
    from jamx.schedule.block import Fault


def readings(item: Item, block: Block) -> Iterator[Block]:
    """Other ways to read an item that says its start, its end and a length that is not between them.

    An end before the start: either of them may be wrong, so the neighbours alone say when it is.

    Args:
        item: What is written.
        block: What the clock takes of it.
    """
    duration, end = item.duration, block.end
    if block.inverted:
        yield block._replace(start=None, end=None)
    elif isinstance(duration, Duration) and not duration.share and end is not None:
        yield Block(block.start, None, duration.minimum, duration.maximum)
        for length in sorted({duration.minimum, duration.maximum}):
            if length <= end:
                yield between(end - length, end)


def common_faults(faults: Sequence[Fault], others: Sequence[Sequence[Fault]]) -> tuple[Fault, ...]:
    """What neighbours do to each other however an item is read."""
    seen = [{(one.kind, one.index) for one in other} for other in others]
    return tuple(one for one in faults if all((one.kind, one.index) in other for other in seen))


def common_findings(found: Sequence[Finding], others: Sequence[Sequence[Finding]]) -> list[Finding]:
    """What is wrong in the items however one of them is read."""
    seen = [{(one.rule, one.place) for one in other} for other in others]
    return [one for one in found if all((one.rule, one.place) in other for other in seen)]
