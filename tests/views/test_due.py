"""When tasks are due, in the document's own words."""

from __future__ import annotations

import pytest

from jamx.model.task import Task
from jamx.views.wording import Wording

CASES = [
    ("1 week before", "sv", "1 vecka före träffen"),
    ("2 weeks before", "sv", "2 veckor före träffen"),
    ("5 working days after", "sv", "5 arbetsdagar efter träffen"),
    ("2 months after", "en", "2 months after the meeting"),
    ("2027-03-09", "sv", "9 mars 2027"),
    ("2027-W11", "en", "week 11 of 2027"),
    ("1 week before traff-2", "sv", "1 vecka före traff-2"),
    ("end of programme", "en", "the end of the programme"),
]


@pytest.mark.parametrize(("written", "language", "said"), CASES)
def test_due_is_worded(written: str, language: str, said: str) -> None:
    assert Wording(language, {}, {}).due(Task.model_validate({"title": "Read", "due": written}).due) == said


def test_a_gap_is_no_date() -> None:
    assert Wording("en", {}, {}).due(None) == ""
    assert Wording("en", {}, {}).due(Task.model_validate({"title": "Read", "due": "undecided"}).due) == ""
