"""Columns about health, addresses of persons: told from what only looks like them."""

from __future__ import annotations

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from jamx.words.addresses import is_personal, mobile_numbers, personal_mail
from jamx.words.health_words import is_about_health


@pytest.mark.parametrize(
    "key",
    [
        *("allergi", "Allergier", "x-allergy", "specialkost", "kost", "Diet", "dietary_needs", "matpreferenser"),
        *("funktionsnedsättning", "disability", "x-special needs", "särskilda behov", "hälsa", "health", "gluten"),
        *("Överkänslighet", "sjukfrånvaro", "wheelchair"),
    ],
)
def test_columns_about_health(key: str) -> None:
    assert is_about_health(key)


@pytest.mark.parametrize(
    "key",
    [
        "functions",
        "name",
        "keep_until",
        "x-kostnad",
        "x-kostnadsställe",
        "x-behov",
        "x-healthy-team",
        "x-mathias",
        "x-needs",
    ],
)
def test_other_columns(key: str) -> None:
    assert not is_about_health(key)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("first.last@agency.example", True),
        ("f.last@agency.example", True),
        ("Write to anna-karin.von.test@lund.example.", True),
        ("somebody@gmail.com", True),
        ("jimmy.test@lund.example", True),
        ("info@gmail.com", False),
        ("info@agency.example", False),
        ("registrator.gavle@agency.example", False),
        ("jamstalldhet@agency.example", False),
        ("hr.stod@agency.example", False),
        ("flast@agency.example", False),
        ("v.38@", False),
    ],
)
def test_addresses_of_persons(text: str, found: bool) -> None:
    assert bool(list(personal_mail(text))) is found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("070-123 45 67", True),
        ("0701234567", True),
        ("+46 70 123 45 67", True),
        ("0707–12 34 56", True),
        ("010-123 45 67", False),
        ("08-123 456 78", False),
        ("2070-1234567", False),
        ("2022/0701234567", False),
        ("0711-123 45", False),
        ("070-12345678", False),
    ],
)
def test_mobile_numbers(text: str, found: bool) -> None:
    assert bool(list(mobile_numbers(text))) is found


def test_long_texts_take_no_time() -> None:
    assert list(personal_mail("a." * 50_000)) == []
    assert list(mobile_numbers("07 " * 30_000)) == []


_PIECES = (
    "a",
    "anna",
    ".",
    "-",
    "+",
    "@",
    "@lund.example",
    "gmail.com",
    " ",
    "\n",
    "\r\n",
    "0",
    "7",
    "2",
    "46",
    "1" * 7,
)


@given(st.lists(st.sampled_from(_PIECES), max_size=30).map("".join))
@example("x@\nanna.test@lund.example")
@example("ring 070-123 45 67")
def test_a_look_at_a_whole_text_sees_what_stands_in_it(text: str) -> None:
    assert is_personal(text) is bool(list(personal_mail(text)) or list(mobile_numbers(text)))


_SPACED = re.compile(
    r"(?<![\w/=.-])(?:(?:\+|00) ?46[ ‑–-]?(?:\(0\))?[ ‑–-]?|0)7[02369](?:[ ‑–-]{0,2}[0-9]){7}(?![\w-])", re.ASCII
)


@given(st.lists(st.sampled_from((*"+0467123 -–()x", "0046", "070", "1234567")), max_size=25).map("".join))
def test_no_mobile_number_is_passed_over(text: str) -> None:
    assert [*mobile_numbers(text)] == [found.span() for found in _SPACED.finditer(text)]
