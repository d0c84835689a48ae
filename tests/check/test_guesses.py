"""Rules that only guess: off, unless a workspace gives them a severity or a run asks for them by name."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from jamx.api import RULES, Selection, Workspace
from tests.conftest import write

if TYPE_CHECKING:
    from pathlib import Path

_GUESS = "deliverable/content-missing"
_PROGRAMME = """\
title: P
deliverables:
  - id: plan
    title: Plan
    due: 2026-09-15
    recipient: Regeringen
    contents:
      - id: budget
        title: Budget{}
"""


def found(
    root: Path, settings: str = "", selection: Selection | None = None, comment: str = ""
) -> list[tuple[str, str]]:
    """Rules and weights of what is found."""
    write(root, "programmes/p/programme.yaml", _PROGRAMME.format(comment))
    write(root, "jamx.yaml", f"language: en\n{settings}")
    return [(one.rule, str(one.severity)) for one in Workspace(root).run(selection).findings]


def test_only_these_rules_guess() -> None:
    assert {name for name, rule in RULES.items() if rule.guess} >= {_GUESS, "programme/goal-unserved"}
    assert not RULES["agenda/overlap"].guess


@pytest.mark.parametrize(
    ("said", "weight"),
    [
        ("", None),
        ("rules:\n  {}: off\n", None),
        ("rules:\n  {}:\n    reason: We do not know yet.\n", None),
        ("rules:\n  {}: warning\n", "warning"),
        ("rules:\n  {}: error\n", "error"),
        ("rules:\n  {}:\n    severity: note\n    reason: We want to know.\n", "note"),
        ("rules:\n  {}:\n    severity: warning\n    off_for: ['programmes/p/*']\n", None),
        ("rules:\n  {}:\n    severity: warning\n    off_for: ['programmes/q/*']\n", "warning"),
    ],
)
def test_severity_switches_a_guess_on(tmp_path: Path, said: str, weight: str | None) -> None:
    assert found(tmp_path, said.format(_GUESS)) == ([] if weight is None else [(_GUESS, weight)])


@pytest.mark.parametrize(
    ("select", "told"), [((_GUESS,), True), (("deliverable",), False), (("deliverable/*",), False), ((), False)]
)
def test_run_asks_for_a_guess_by_its_name(tmp_path: Path, select: tuple[str, ...], told: bool) -> None:
    assert found(tmp_path, selection=Selection(select=select)) == ([(_GUESS, "warning")] if told else [])


def test_workspace_that_switches_it_off_is_heard_though_a_run_asks(tmp_path: Path) -> None:
    assert found(tmp_path, f"rules:\n  {_GUESS}: off\n", Selection(select=(_GUESS,))) == []


def test_comment_about_a_guess_that_is_off_is_not_unused(tmp_path: Path) -> None:
    comment = f"  # jamx: ignore[{_GUESS}] Next year."

    assert found(tmp_path, comment=comment) == []
    assert found(tmp_path, f"rules:\n  {_GUESS}: warning\n", comment=comment) == []
