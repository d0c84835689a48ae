"""How many people are expected: certain ones, and those who are only wished for."""

from __future__ import annotations

from typing import Any

import pytest

from jamx.model.expectation import Expectation
from jamx.schedule.amounts import Amount, exactly
from jamx.schedule.seats import seats


def wanted(**said: Any) -> Expectation:
    return Expectation.model_validate({"any_of": ["rektor"], **said})


@pytest.mark.parametrize(
    ("said", "organisations", "expected"),
    [
        ({}, exactly(4), exactly(4)),
        ({}, Amount(2, 4), Amount(2, 4)),
        ({}, Amount(2, None), Amount(2, None)),
        ({"count": "3"}, exactly(4), exactly(12)),
        ({"any_of": ["rektor", "dekan"]}, exactly(4), exactly(4)),
        ({"any_of": [], "all_of": ["rektor", "dekan"]}, exactly(4), exactly(8)),
        ({"any_of": [], "all_of": ["rektor", "dekan"], "count": "2"}, exactly(4), exactly(16)),
        ({"count": "0"}, exactly(4), exactly(0)),
        ({"any_of": []}, exactly(4), exactly(4)),
        ({"any_of": [], "all_of": ["rektor"]}, exactly(4), exactly(4)),
        ({"any_of": ["prefekt", "lektor"], "all_of": ["rektor", "dekan"], "count": "1"}, exactly(4), exactly(8)),
        ({"count": "unknown"}, exactly(4), Amount(0, None)),
        ({"count": "undecided", "strength": "required", "from": "lund"}, exactly(4), Amount(0, None)),
        # only wished for, or only perhaps
        ({"strength": "recommended"}, exactly(4), Amount(0, 4)),
        ({"if": "there is room"}, exactly(4), Amount(0, 4)),
        ({"strength": "recommended"}, Amount(2, None), Amount(0, None)),
        ({"strength": "recommended", "if": "there is room", "count": "2"}, exactly(4), Amount(0, 8)),
        ({"strength": "required", "if": "there is room"}, exactly(4), Amount(0, 4)),
        ({"strength": "required"}, exactly(4), exactly(4)),
        ({"strength": "expected"}, exactly(4), exactly(4)),
        ({"from": "lund", "strength": "recommended"}, exactly(4), Amount(0, 1)),
        # from one organisation of its own, however many others come
        ({"from": "lund"}, exactly(4), exactly(1)),
        ({"from": "lund", "count": "3"}, Amount(2, None), exactly(3)),
    ],
)
def test_seats(said: dict[str, Any], organisations: Amount, expected: Amount) -> None:
    assert seats([wanted(**said)], organisations) == expected


def test_expectations_add_up() -> None:
    assert seats([], exactly(4)) == exactly(0)
    assert seats([wanted(), wanted(count="2"), wanted(strength="recommended")], exactly(4)) == Amount(12, 16)
    assert seats([wanted(**{"from": "lund"}), wanted(), wanted(count="unknown")], exactly(4)) == Amount(5, None)
