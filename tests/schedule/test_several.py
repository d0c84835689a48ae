"""What comes up in several programmes: never missed, and seldom said of what does not."""

from __future__ import annotations

import tracemalloc
from collections import Counter
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from jamx.schedule.several import Several

THINGS = st.lists(st.lists(st.one_of(st.integers(0, 9), st.tuples(st.dates(), st.sampled_from("abc")))), max_size=8)


@given(THINGS)
def test_what_comes_up_twice_is_never_missed(programmes: list[list[object]]) -> None:
    met = Counter(thing for things in programmes for thing in set(things))
    several = Several(iter(programmes))

    assert all(thing in several for thing, count in met.items() if count > 1)


def test_what_comes_up_in_one_programme_only_is_seldom_said_to_in_several() -> None:
    """Twice in one is once; of ten thousand things one in twenty-five is taken for another, and that is all."""
    own = [[(date(2027, 1, 1) + timedelta(day), f"ort-{number}") for day in range(10)] * 2 for number in range(1000)]
    several = Several(own)

    wrong = sum(thing in several for things in own for thing in set(things))
    assert wrong < 550
    assert (date(2028, 1, 1), "ort-0") not in Several([])


def test_it_takes_the_same_little_room_whatever_the_number_of_things() -> None:
    tracemalloc.start()
    try:
        kept = Several(range(10_000 * number, 10_000 * (number + 1)) for number in range(5))
        room, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()

    assert 1 not in kept
    assert room < 300_000
