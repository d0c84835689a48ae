"""Rules that need to know what day it is: they say nothing without, and nothing of what they let stand."""

from __future__ import annotations

from datetime import date
from inspect import getsource
from typing import TYPE_CHECKING

import pytest

from jamx.api import RULES, Workspace
from tests.conftest import write

if TYPE_CHECKING:
    from pathlib import Path

MEETING = """\
title: M
# jamx: ignore[calendar/still-preliminary] The day depends on the hall.
status: preliminary
date: 2022-09-15
"""


def found(root: Path, text: str, today: date | None) -> list[str]:
    write(root, "programmes/p/programme.yaml", "title: P\nlanguage: en\npurpose: Learn.\n")
    write(root, "programmes/p/meetings/m.yaml", text)
    return [finding.rule for finding in Workspace(root, today=today).check()]


@pytest.mark.parametrize(
    ("today", "expected"),
    [
        (None, []),
        (date(2022, 9, 1), ["calendar/still-preliminary"]),
        (date(2022, 10, 1), ["calendar/past-not-held"]),
        (date(2022, 1, 1), []),
    ],
)
def test_findings_of_a_day(today: date | None, expected: list[str], tmp_path: Path) -> None:
    assert found(tmp_path, MEETING.replace("# jamx: ignore", "# "), today) == expected


@pytest.mark.parametrize(
    ("today", "expected"),
    [
        (None, []),
        (date(2022, 9, 1), []),
        (date(2022, 1, 1), ["ignore/unused"]),
    ],
)
def test_comment_is_unused_only_if_the_rule_ran(today: date | None, expected: list[str], tmp_path: Path) -> None:
    assert found(tmp_path, MEETING, today) == expected


def test_rules_that_need_to_know_say_so() -> None:
    needing = {name for name, rule in RULES.items() if rule.needs_today}

    silent = "today is None or subject.closed"
    assert needing >= {name for name, rule in RULES.items() if silent in getsource(rule.module)}
    assert {"calendar/still-preliminary", "calendar/past-not-held", "task/overdue"} <= needing
    assert "calendar/out-of-order" not in needing
