"""Amounts with bounds, against the amounts that lie within them."""

from __future__ import annotations

from itertools import combinations, product

from jamx.schedule.amounts import NOTHING, UNKNOWN, Amount, exactly, one_of, some_of, total

AMOUNTS = [Amount(least, most) for least in range(4) for most in range(least, 4)]


def within(amount: Amount) -> range:
    assert amount.most is not None
    return range(int(amount.least), int(amount.most) + 1)


def around(numbers: set[int]) -> Amount:
    return Amount(min(numbers), max(numbers))


def test_sums_and_products_hold_what_they_can_come_to() -> None:
    for one, other in product(AMOUNTS, AMOUNTS):
        pairs = list(product(within(one), within(other)))
        assert one.plus(other) == around({a + b for a, b in pairs})
        assert one.times(other) == around({a * b for a, b in pairs})


def test_what_has_no_most_has_none_with_others() -> None:
    assert Amount(2, None).plus(Amount(3, 4)) == Amount(5, None)
    assert Amount(3, 4).plus(Amount(2, None)) == Amount(5, None)
    assert Amount(2, None).times(Amount(3, 4)) == Amount(6, None)
    assert Amount(3, 4).times(Amount(2, None)) == Amount(6, None)


def test_a_number_may_be_what_lies_within() -> None:
    assert [number for number in range(6) if Amount(2, 4).may_be(number)] == [2, 3, 4]
    assert [number for number in range(6) if Amount(2, None).may_be(number)] == [2, 3, 4, 5]
    assert [number for number in range(6) if exactly(3).may_be(number)] == [3]


def test_only_one_number_is_exact() -> None:
    assert exactly(3).exact == 3
    assert Amount(2, 3).exact is None
    assert UNKNOWN.exact is None
    assert NOTHING.exact == 0


def test_one_of_several_is_the_least_to_the_most() -> None:
    assert one_of([]) == Amount(0, 0)
    assert one_of([exactly(3), exactly(1), exactly(2)]) == Amount(1, 3)
    assert one_of([Amount(3, None), exactly(1)]) == Amount(1, None)
    assert one_of([Amount(0, 0)]) == Amount(0, 0)


def test_some_of_several_are_what_picks_can_come_to() -> None:
    listed = [Amount(1, 2), Amount(4, 4), Amount(0, 3)]
    for picks in (Amount(least, most) for least in range(4) for most in range(least, 4)):
        lowest = min(sum(one.least for one in picked) for picked in combinations(listed, int(picks.least)))
        highest = max(sum(one.most or 0 for one in picked) for picked in combinations(listed, int(picks.most or 0)))
        assert some_of(listed, picks) == Amount(lowest, highest)


def test_some_of_several_without_a_most() -> None:
    assert some_of([exactly(2), exactly(5)], Amount(1, None)) == Amount(2, 7)
    assert some_of([exactly(2), Amount(1, None)], exactly(1)) == Amount(1, None)


def test_all_together() -> None:
    assert total([]) == NOTHING == Amount(0, 0)
    assert total([exactly(1), Amount(2, 3)]) == Amount(3, 4)
    assert total([exactly(1), UNKNOWN]) == Amount(1, None)
