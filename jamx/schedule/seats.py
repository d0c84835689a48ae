"""How many people are expected: functions, times organisations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.schedule.amounts import NOTHING, Amount, exactly, total

if TYPE_CHECKING:
    from collections.abc import Iterable

    from jamx.model.expectation import Expectation


def seats(expects: Iterable[Expectation], organisations: Amount) -> Amount:
    """The seats of so many organisations: at least what is required or expected, at the most what is only wished too.

    Whom an expectation takes from an organisation of its own (`from`) comes once.
    """
    return total(_seats(one, exactly(1) if one.from_ is not None else organisations) for one in expects)


def _seats(one: Expectation, organisations: Amount) -> Amount:
    each = one.count if isinstance(one.count, int) else None if one.count is not None else 1
    kinds = max(1, len(one.all_of))
    if each is None:
        return Amount(0, None)
    taken = exactly(each * kinds).times(organisations)
    certain = one.strength != "recommended" and one.if_ is None
    return taken if certain else Amount(NOTHING.least, taken.most)
