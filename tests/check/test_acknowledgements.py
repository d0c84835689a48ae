"""`# jamx: ignore[rule] reason`: what it covers, and what is wrong with one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from jamx.api import RULES, Selection, Workspace
from tests.conftest import write

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


@pytest.fixture
def found(tmp_path: Path) -> Callable[..., list[tuple[str, int]]]:
    """Rules and lines of what is found in a meeting."""

    def seen(text: str, selection: Selection | None = None, settings: str = "", **others: str) -> list[tuple[str, int]]:
        write(tmp_path, "programmes/p/programme.yaml", "title: P\nlanguage: en\n")
        write(tmp_path, "programmes/p/meetings/m.yaml", text)
        write(tmp_path, "jamx.yaml", settings or "language: en\n")
        for name, other in others.items():
            write(tmp_path, f"programmes/p/{name}.yaml", other)
        result = Workspace(tmp_path).run(selection)
        return [
            (finding.rule, finding.place.span.line if finding.place.span else 0)
            for finding in result.findings
            if finding.place.file.endswith("m.yaml")
        ]

    return seen


CLASH = """
title: M
agenda:
  - title: A
    time: 09.00–10.00
{above}  - title: B
    time: 09.30–10.30{behind}
  - title: C
    time: 10.45–11.00
"""
OVERLAP, GAP = ("agenda/overlap", 6), ("agenda/gap", 8)


def clash(above: str = "", behind: str = "") -> str:
    return CLASH.format(above=f"  {above}\n" if above else "", behind=f" {behind}" if behind else "").lstrip("\n")


def test_without(found: Callable[..., list[tuple[str, int]]]) -> None:
    assert found(clash()) == [OVERLAP, GAP]


@pytest.mark.parametrize(
    ("text", "left"),
    [
        (clash(behind="# jamx: ignore[agenda/overlap] So be it."), [GAP]),
        (clash(behind="#jamx:ignore[ agenda/overlap ]So be it."), [GAP]),
        (clash(behind="# jamx: ignore[agenda/overlap, agenda/starts-off] So."), [("ignore/unused", 6), GAP]),
        (clash(above="# jamx: ignore[agenda/overlap] So be it."), [("agenda/gap", 9)]),
        (
            clash(above="# jamx: ignore[agenda/gap] So."),
            [("ignore/unused", 5), ("agenda/overlap", 7), ("agenda/gap", 9)],
        ),
        (clash(behind="# jamx: ignore[agenda/gap] So."), [OVERLAP, ("ignore/unused", 6), GAP]),
        (clash(behind="# jamx: ignore[agenda/overlap]"), [("ignore/no-reason", 6), GAP]),
        (clash(behind="# jamx: ignore[agenda/overlaps] So."), [OVERLAP, ("ignore/unknown-rule", 6), GAP]),
        (clash(behind="# jamx: ignore[agenda] So."), [OVERLAP, ("ignore/unknown-rule", 6), GAP]),
        (clash(behind="# jamx: ignore[] So."), [OVERLAP, ("ignore/unknown-rule", 6), GAP]),
        (clash(behind="# jamx: please ignore agenda/overlap"), [OVERLAP, GAP]),
        (clash().replace("agenda:", "# jamx: ignore[agenda/overlap, agenda/gap] All of it.\nagenda:"), []),
        (clash().replace("title: M", "title: '# jamx: ignore[agenda/gap] So.'"), [OVERLAP, GAP]),
        (clash().replace("title: M", 'title: "M # jamx: ignore[nonsense]"'), [OVERLAP, GAP]),
        (
            clash().replace("title: M", "title: M\ntext: |\n  # jamx: ignore[agenda/gap] So."),
            [("text/heading", 2), ("agenda/overlap", 8), ("agenda/gap", 10)],
        ),
        (clash(behind="# jamx: ignore[agenda/overlap] Så är det. ✓ | { [ ]"), [GAP]),
        (clash(behind="# TODO # jamx: ignore[agenda/overlap] So."), [OVERLAP, GAP]),
    ],
)
def test_what_it_covers(found: Callable[..., list[tuple[str, int]]], text: str, left: list[tuple[str, int]]) -> None:
    assert found(text) == left


def test_the_whole_node_below_and_no_more(found: Callable[..., list[tuple[str, int]]]) -> None:
    text = """
        title: M
        agenda:
          - title: A
            time: 09.00–10.00
            # jamx: ignore[agenda/overlap] Here.
            strands:
              - title: S
                items:
                  - {title: X, time: 09.00–09.40}
                  - {title: Y, time: 09.20–10.00}
          - title: B
            time: 09.30–10.30
        """
    assert found(text) == [("agenda/overlap", 12)]


def test_a_rule_that_did_not_run_says_nothing_about_its_comment(
    found: Callable[..., list[tuple[str, int]]],
) -> None:
    text = clash(behind="# jamx: ignore[agenda/starts-off] So.")
    assert ("ignore/unused", 6) in found(text)
    assert found(text, Selection(select=("agenda/overlap", "ignore"))) == [OVERLAP]
    assert found(text, Selection(ignore=("agenda/starts-off",))) == [OVERLAP, GAP]
    assert found(text, settings="rules:\n  agenda/starts-off: off\n") == [OVERLAP, GAP]
    off_here = "rules:\n  agenda/starts-off:\n    off_for: ['programmes/p/*']\n"
    assert found(text, settings=off_here) == [OVERLAP, GAP]
    assert found(f"titel: N\n{text}") == [("schema/unknown-key", 1)]


def test_without_ignores_nothing_is_said_of_them(found: Callable[..., list[tuple[str, int]]]) -> None:
    text = clash(behind="# jamx: ignore[agenda/overlap, nonsense]")
    assert found(text, Selection(acknowledge=False)) == [OVERLAP, GAP]


def test_did_you_mean(tmp_path: Path) -> None:
    write(tmp_path, "programmes/p/meetings/m.yaml", clash(behind="# jamx: ignore[agenda/overlp] So."))
    (doubt,) = [one for one in Workspace(tmp_path).check() if one.rule == "ignore/unknown-rule"]
    assert doubt.arguments["meant"] == "agenda/overlap"


def test_what_is_let_stand_is_counted(tmp_path: Path) -> None:
    write(tmp_path, "programmes/p/meetings/m.yaml", clash(behind="# jamx: ignore[agenda/overlap] So."))
    result = Workspace(tmp_path).run()
    assert [finding.rule for finding in result.ignored] == ["agenda/overlap"]
    assert [finding.rule for finding in result.within(["programmes/q"]).ignored] == []
    assert len(Workspace(tmp_path).check(ignores=False)) == 2


@pytest.mark.parametrize(
    ("settings", "expected"),
    [
        ("", ["error", "warning"]),
        ("rules:\n  agenda/overlap: note\n", ["note", "warning"]),
        ("rules:\n  agenda/overlap: off\n", ["warning"]),
        ("rules:\n  agenda/overlap:\n    severity: warning\n    reason: We know.\n", ["warning", "warning"]),
        ("rules:\n  agenda/overlap:\n    off_for: ['programmes/p/*']\n", ["warning"]),
        ("rules:\n  agenda/overlap:\n    off_for: ['programmes/q/*', '*/other.yaml']\n", ["error", "warning"]),
        ("rules:\n  agenda/gap:\n    severity: error\n    off_for: [programmes/p/meetings/m.yaml]\n", ["error"]),
    ],
)
def test_settings_of_rules(tmp_path: Path, settings: str, expected: list[str]) -> None:
    write(tmp_path, "programmes/p/meetings/m.yaml", clash())
    if settings:
        write(tmp_path, "jamx.yaml", settings)
    assert [finding.severity for finding in Workspace(tmp_path).check()] == expected


def test_options_of_rules(tmp_path: Path) -> None:
    write(tmp_path, "programmes/p/meetings/m.yaml", "title: M\nagenda:\n  - title: A\n    time: 09.00–17.00\n")
    assert [finding.rule for finding in Workspace(tmp_path).check()] == ["agenda/too-long"]
    assert RULES["agenda/too-long"].options["minutes"] < 480
    for said, left in (("480", 0), ("479", 1), ("many", 2)):  # told, and not heeded
        write(tmp_path, "jamx.yaml", f"rules:\n  agenda/too-long:\n    minutes: {said}\n")
        assert len(Workspace(tmp_path).check()) == left
