"""What is drawn by lot holds nothing wrong, and the checker says nothing of it: no error, no warning."""

from __future__ import annotations

from collections import Counter
from datetime import date
from typing import TYPE_CHECKING

import pytest

from jamx.findings import Severity
from tests.generated.good_days import easter, holidays
from tests.generated.running import WORKSPACES, check, drawn, told
from tests.generated.workspaces import workspace

if TYPE_CHECKING:
    from pathlib import Path

NOTES = {"reference/unused", "agenda/missing-end"}
"""Remarks that a sound plan may get: a function that no meeting asks for, a last item of what has no day yet."""


@pytest.mark.parametrize("seed", range(WORKSPACES))
def test_nothing_is_wrong(seed: int, tmp_path: Path) -> None:
    one = drawn(seed)
    for today in {None, one.today}:
        findings = check(tmp_path, one.files(), today)

        assert told(findings) == []
        assert {finding.rule for finding in findings if finding.severity is Severity.NOTE} <= NOTES


def test_same_seed_same_workspace() -> None:
    assert workspace(7).files() == workspace(7).files()
    assert workspace(7).files() != workspace(8).files()


FEATURES = (
    "parent:", "phases:", "tracks:", "groups:", "expects:", "any_of:", "all_of:", "strength:", "count:", "if:", "from:",
    "preconditions:", "selection:", "choices:", "workload:", "tasks:", "each: meeting", "working days", "weeks before",
    "when: between", "milestones:", "kind: invitation", "deliverables:", "every: year", "prepares:", "staff:",
    "contacts:",
    "stated:", "days:", "occasions:", "dates:", "choose:", "mode: digital", "mode: hybrid", "use:", "start:", "host:",
    "mentor:", "optional: mentor", "joint:", "at_once:", "pause:", "strands:", "room:", "share", "kind: lunch",
    "kind: dinner",
    "kind: evaluation", "kind: closing", "outcomes:", "outputs:", "serves:", "facilitator_notes:", "status: done",
    "answers:",
    "closed:", "patterns:", "keep_until:", "language: en", "organisations: unknown", "undecided", "time_zone:",
    "sv:", "number:",
)  # fmt: skip
"""Words of the format, each of which stands in some of the workspaces."""


def test_every_part_of_the_format_is_there() -> None:
    text = "\n".join(drawn(seed).text(file) for seed in range(80) for file in drawn(seed).trees)
    plain = text.replace('"', "").replace("'", "")

    counted = Counter({word: plain.count(word) for word in FEATURES})
    assert [word for word, count in counted.items() if count < 2] == []
    for style in (": |-\n", ": >-\n", ": [", ": '", ': "', "  # ", "\n# "):
        assert text.count(style) > 10, style


def test_holidays_by_hand() -> None:
    assert [easter(year) for year in (2026, 2027, 2028)] == [date(2026, 4, 5), date(2027, 3, 28), date(2028, 4, 16)]
    assert {date(2027, 5, 6), date(2027, 6, 26), date(2027, 11, 6), date(2027, 3, 26)} <= holidays(2027)
