"""Identity numbers are found in every form, masked to the last digits, and nothing else is taken for one."""

from __future__ import annotations

import random
import re
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jamx.words.identity_numbers import has_identity_number, identity_numbers, masked


def _check_digit(nine: str) -> int:
    """The checksum as the tax agency explains it: every other digit doubled, digits added, up to the next ten."""
    total = sum(int(digit) for place, digit in enumerate(nine) for digit in str(int(digit) * (1 if place % 2 else 2)))
    return -total % 10


def _number(day: date, serial: int, *, coordination: bool = False) -> tuple[str, str]:
    """Date with century and last four."""
    written = day.strftime("%Y%m") + f"{day.day + (60 if coordination else 0):02}"
    nine = f"{written[2:]}{serial:03}"
    return written, f"{serial:03}{_check_digit(nine)}"


def test_every_form_of_many_numbers_is_certain() -> None:
    chance = random.Random(1)
    for _ in range(500):
        day = date(1920, 1, 1) + timedelta(days=chance.randrange(31000))
        written, last = _number(day, chance.randrange(1000), coordination=chance.random() < 0.2)
        for text in (f"{written}{last}", f"{written}-{last}", f"{written[2:]}-{last}", f"{written[2:]}+{last}"):
            (found,) = identity_numbers(f"a {text}, b")
            assert found == (2, 2 + len(text), True)
            hidden = masked(f"a {text}, b")
            assert last not in hidden
            assert len(hidden) == len(text) + 5


def test_the_number_that_everybody_tries() -> None:
    assert [one.certain for one in identity_numbers("121212-1212 19121212-1212")] == [True, True]


def test_a_wrong_checksum_is_none() -> None:
    for last in "012345789":
        assert list(identity_numbers(f"811218-987{last}")) == []
    assert len(list(identity_numbers("811218-9876"))) == 1


@pytest.mark.parametrize(
    "text",
    [
        "212000-1132",
        "556036-0793",
        "165560360793",
        "811318-9873",
        "2022-09-15",
        "1198112189876",
        "81121898760",
        "070-123 45 67",
        "0104567890",
        "https://example.org/8112189876",
        "811218",
    ],
)
def test_what_is_none(text: str) -> None:
    assert list(identity_numbers(text)) == []
    assert masked(text) == text


@pytest.mark.parametrize("text", ["8112189876", "811218 9876", "20110915-0936"])
def test_what_is_only_likely(text: str) -> None:
    (found,) = identity_numbers(text)
    assert not found.certain
    assert re.search("[0-9]{4}$", masked(text)) is None


def test_long_lines_take_no_time() -> None:
    assert list(identity_numbers("1" * 100_000)) == []
    assert len(list(identity_numbers("811218-9876 " * 1000))) == 1000


@given(
    st.dates(date(1890, 1, 1), date(2099, 12, 31)),
    st.integers(0, 999),
    st.booleans(),
    st.sampled_from(("", *"-+‐‑–− ")),
    st.text("019 -ax", max_size=6),
)
def test_a_number_is_seen_wherever_it_stands(
    day: date, serial: int, coordination: bool, sign: str, around: str
) -> None:
    written, last = _number(day, serial, coordination=coordination)
    for number in (f"{written}{sign}{last}", f"{written[2:]}{sign}{last}"):
        a_phone_number = sign in {"", " "} and number.startswith("0")
        assert has_identity_number(f"{around}x{number}x{around}") is not a_phone_number
