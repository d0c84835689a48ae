"""Every holiday, and every eve that is something of its own, has a name in both languages."""

from __future__ import annotations

import pytest

from jamx.schedule.holiday_table import HOLIDAYS
from jamx.words import en, sv

WITH_EVE = set(HOLIDAYS) - {"easter-monday", "whit-monday", "boxing-day"}
"""The holidays whose day before is something of its own; before the others is a holiday already."""


@pytest.mark.parametrize("texts", [en.TEXTS, sv.TEXTS], ids=["en", "sv"])
def test_holidays_and_eves_have_names(texts: dict[str, str]) -> None:
    named = {key for key in texts if key.startswith(("holiday.", "eve."))}

    assert named == {f"holiday.{name}" for name in HOLIDAYS} | {f"eve.{name}" for name in WITH_EVE}
    assert len({texts[key] for key in named}) == len(named) == 25


def test_some_names() -> None:
    assert (sv.TEXTS["holiday.all-saints-day"], en.TEXTS["holiday.all-saints-day"]) == (
        "alla helgons dag",
        "All Saints' Day",
    )
    assert (sv.TEXTS["eve.good-friday"], en.TEXTS["eve.good-friday"]) == ("skärtorsdagen", "Maundy Thursday")
