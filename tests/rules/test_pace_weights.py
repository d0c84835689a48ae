"""What weighs how much: a day without a pause or lunch is a note until somebody may rely on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from examples import check, files, write

if TYPE_CHECKING:
    from pathlib import Path

_ITEMS = """
  - {title: Presentations, time: 09.00–10.00}
  - {title: Discussion, time: 10.00–12.00}
  - {title: Planning, time: 12.00–13.30}
"""
_AGENDA = f"# file: agendas/agenda.yaml\ntitle: Agenda\nitems:{_ITEMS}"
_USING = "# file: meetings/meeting.yaml\ntitle: Meeting\nagenda: agenda\n"


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        (f"title: Meeting\nagenda:{_ITEMS}", "note"),
        (f"title: Meeting\ndate: 2027-03-09\nagenda:{_ITEMS}", "warning"),
        (f"title: Meeting\nstatus: confirmed\nagenda:{_ITEMS}", "warning"),
        (_AGENDA, "note"),
        (f"{_AGENDA}{_USING}", "note"),
        (f"{_AGENDA}{_USING}date: 2027-03-09\n", "warning"),
        (f"{_AGENDA}{_USING}date: 2027-03-09\nstatus: cancelled\n", "note"),
    ],
)
def test_a_note_until_a_day_is_promised(text: str, severity: str, tmp_path: Path) -> None:
    found = check(write(tmp_path, list(files(text))))
    told = [(one.rule, one.severity) for one in found if one.rule.startswith("pace/no-")]

    assert sorted(told) == [("pace/no-break", severity), ("pace/no-lunch", severity)]


def test_a_day_of_a_single_item_is_a_sketch(tmp_path: Path) -> None:
    text = "title: Meeting\ndate: 2027-03-09\nagenda:\n  - {title: Work, time: 09.00–11.00}\n"
    found = check(write(tmp_path, list(files(text))))

    assert [(one.rule, one.severity) for one in found if one.rule.startswith("pace/")] == [("pace/no-break", "note")]
