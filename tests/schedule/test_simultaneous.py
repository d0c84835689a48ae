"""What happens at the same time, and who leads it then."""

from __future__ import annotations

from itertools import combinations, product

from on_clock import item, on_clock

from jamx.schedule.simultaneous import led, share_time, simultaneous_strands

STRANDS = [
    {"title": "One", "items": [{"title": "A", "duration": "10 min", "lead": "Anna"}]},
    {"title": "Two", "lead": "Bo", "items": [{"title": "B", "duration": "20 min"}]},
    {"title": "Three", "items": [{"title": "C", "duration": "0 min"}]},
]


def test_stretches_share_time_where_they_have_a_minute_in_common() -> None:
    stretches = [(first, last) for first in range(5) for last in range(first + 1, 6)]
    for one, other in product(stretches, stretches):
        assert share_time(one, other) is bool(set(range(*one)) & set(range(*other)))


def test_what_is_not_known_is_taken_to_share_time() -> None:
    assert share_time((None, None), (540, 600))
    assert share_time((540, None), (None, 600))
    assert share_time((None, 540), (None, 600))
    assert share_time((540, None), (560, None))
    assert share_time((None, 600), (540, None))
    assert not share_time((None, 540), (540, None))
    assert not share_time((600, None), (540, 600))


def test_strands_of_an_item_are_at_the_same_time() -> None:
    laid = on_clock(item("Groups", "9.00–9.30", strands=STRANDS[:2]))
    slot = laid.days[0].slots[0]
    pairs = [(str(one.strand.title), str(other.strand.title)) for one, other in simultaneous_strands(slot)]

    assert pairs == [("One", "Two")]


def test_strands_without_known_times_are_at_the_same_time() -> None:
    laid = on_clock(item("Groups", strands=STRANDS[:2]))
    slot = laid.days[0].slots[0]

    assert len(list(simultaneous_strands(slot))) == len(list(combinations(slot.strands, 2))) == 1


def test_who_leads_a_strand_or_something_in_it() -> None:
    laid = on_clock(item("Groups", "9.00–9.30", strands=STRANDS[:2]))
    one, two = laid.days[0].slots[0].strands
    found = [(who, place.path[-1], start, end) for strand in (one, two) for who, place, start, end in led(strand)]

    assert found == [("Anna", "lead", 540, 550), ("Bo", "lead", two.start, two.end)]
    assert two.start == 540
    assert next(led(one))[1].path[-4:-1] == (0, "items", 0)
    assert next(led(two))[1].path[-2:] == (1, "lead")


def test_a_strand_without_length_shares_no_time_with_the_others() -> None:
    laid = on_clock(item("Groups", "9.00–9.30", strands=STRANDS))
    pairs = [
        (str(one.strand.title), str(other.strand.title)) for one, other in simultaneous_strands(laid.days[0].slots[0])
    ]

    assert pairs == [("One", "Two")]
