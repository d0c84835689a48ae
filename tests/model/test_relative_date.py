from __future__ import annotations

import pytest

from jamx.model.calendar_date import DateValue
from jamx.model.relative_date import RelativeDate, parse_due
from jamx.model.unreadable import Unreadable


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("2 weeks before", RelativeDate("before", 2, "week")),
        ("1 week before", RelativeDate("before", 1, "week")),
        ("5 working days after", RelativeDate("after", 5, "working day")),
        ("1 week before traff-2", RelativeDate("before", 1, "week", "traff-2")),
        ("3 months after end of programme", RelativeDate("after", 3, "month", "programme", "end")),
        ("10 days after the start of planering", RelativeDate("after", 10, "day", "planering", "start")),
        ("1 year after traff-1/plan", RelativeDate("after", 1, "year", "traff-1/plan")),
        ("after internat-5", RelativeDate("after", anchor="internat-5")),
        ("before", RelativeDate("before")),
        ("on traff-2", RelativeDate("on", anchor="traff-2")),
        ("end of programme", RelativeDate("on", anchor="programme", edge="end")),
        ("start of genomforande", RelativeDate("on", anchor="genomforande", edge="start")),
        ("0 days before", RelativeDate("before", 0, "day")),
        ("  2  Weeks   Before ", RelativeDate("before", 2, "week")),
    ],
)
def test_a_distance_is_read(written: str, meant: RelativeDate) -> None:
    read = parse_due(written)
    assert isinstance(read, RelativeDate)
    assert read == RelativeDate(meant.side, meant.number, meant.unit, meant.anchor, meant.edge, written)


@pytest.mark.parametrize("written", ["2022-09-15", "mid 2013-09", "2011-W50", "tor 2022-09-15"])
def test_a_date_is_still_a_date(written: str) -> None:
    assert isinstance(parse_due(written), DateValue)


@pytest.mark.parametrize(
    ("written", "suggestion"),
    [
        ("2 veckor före", "2 weeks before"),
        ("en vecka innan", "1 week before"),
        ("tre arbetsdagar efter traff-1", "3 working days after traff-1"),
        ("two weeks before", "2 weeks before"),
        ("10 days prior to traff-2", "10 days before traff-2"),
        ("1 week before träff-1", "1 week before traff-1"),
        ("8 veckor före Första besöket", "8 weeks before forsta-besoket"),
        ("2 days before Träff 1/Läs på", "2 days before traff-1/las-pa"),
        ("10 working days befor", "10 working days before"),
        ("3 days ahead of besök!", "3 days before besok"),
        ("5 business days after", "5 working days after"),
        ("15/9 2022", "2022-09-15"),
    ],
)
def test_other_words_suggest_the_right_ones(written: str, suggestion: str) -> None:
    with pytest.raises(Unreadable) as refused:
        parse_due(written)
    assert refused.value.suggestion == suggestion
    parse_due(suggestion)


@pytest.mark.parametrize(
    "written", ["soon", "2 fortnights before", "weeks before", "2 weeks", "1 week on", "after Träff 1"]
)
def test_anything_else_is_refused(written: str) -> None:
    with pytest.raises(Unreadable) as refused:
        parse_due(written)
    assert refused.value.suggestion is None
