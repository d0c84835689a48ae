"""The agenda of the model concept: what it is known for is acknowledged, and every slip made in it is found."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from examples import check
from jamx.check.run import Run
from jamx.check.selection import Selection
from jamx.findings import Severity
from jamx.schedule.plan import Plan
from jamx.workspace.workspace import Workspace

_REPOSITORY = Path(__file__).parent.parent.parent
_AGENDA = "programmes/modellkoncept/agendas/larandetraff-1.yaml"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    shutil.copytree(_REPOSITORY / "programmes/modellkoncept", tmp_path / "programmes/modellkoncept")
    return tmp_path


def _loud(root: Path) -> list[str]:
    return [finding.rule for finding in check(root) if finding.severity is not Severity.NOTE]


def test_agenda_as_it_is_has_no_unacknowledged_faults(root: Path) -> None:
    assert _loud(root) == []


def test_agenda_has_the_contradictions_of_its_source(root: Path) -> None:
    result = Run(Plan(Workspace(root)), Selection(acknowledge=False)).result()
    errors = [finding for finding in result.findings if finding.severity is Severity.ERROR]

    assert [finding.rule for finding in errors] == [
        "agenda/does-not-fit",
        "agenda/parts-exceed-item",
        "agenda/stated-differs",
    ]


@pytest.mark.parametrize(
    ("before", "after", "rules"),
    [
        ("time: 10.00–10.20", "time: 10.00–10.30", ["agenda/overlap"]),
        ("time: 10.00–10.20", "time: 10.05–10.20", ["agenda/gap"]),
        ("time: 11.20–11.30", "time: 11.20–11.25", ["agenda/gap"]),
        ("time: 15.25–16.00", "time: 15.25–16.15", ["agenda/exceeds-meeting"]),
        ("time: 15.25–16.00", "time: 15.25–15.50", ["agenda/short-of-meeting"]),
        ("time: 15.25–16.00", "time: 16.00–15.25", ["agenda/end-before-start"]),
        ("time: 12.00–13.00", "time: 25.00–13.00", ["schema/time"]),
        ("time: 12.00–13.00", "slut: 13.00", ["schema/unknown-key"]),
        ("    kind: lunch", "    kind: lunhc", ["reference/unknown"]),
        ("outputs: [bedomning]\n", "outputs: [bedomningar]\n", ["reference/unknown"]),
        ("  - id: forbattringar", "  - id: bedomning", ["reference/duplicate-id", "reference/unknown"]),
        ("duration: 5 min", "duration: 5 minns", ["schema/duration"]),
        ("    stated: 15 min", "    stated: 20 min", ["ignore/unused"]),
        ("materials: [Ifylld checklista,", "materials: [checklista.docx,", ["reference/missing-file"]),
        ("title: Välkomstfika", "title: Fika: välkommen", ["source/syntax"]),
        ("    time: 09.30–10.00\n", "    time: 09.30–10.00\n    time: 09.00–10.00\n", ["source/duplicate-key"]),
        ("each: [organisation, mentor]", "each: [organisationer, mentor]", ["ignore/unused", "reference/unknown"]),
        ("kind: evaluation\n", "kind: evaluation\n    status: done\n", ["schema/unknown-key"]),
    ],
)
def test_slip_is_found_and_nothing_else(before: str, after: str, rules: list[str], root: Path) -> None:
    file = root / _AGENDA
    text = file.read_text(encoding="utf-8")
    assert before in text
    file.write_text(text.replace(before, after, 1), encoding="utf-8")

    assert sorted(set(_loud(root))) == rules
