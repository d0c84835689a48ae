"""What is said of people and where, as plain values; and which files are gone through for more of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from examples import check, files, write
from jamx.rules.peoples_data import documents_with, people_in
from jamx.rules.subjects import ProgrammeSubject
from jamx.schedule.plan import Plan
from jamx.workspace.workspace import Workspace


def _plan(**said: str) -> Plan:
    return Plan(Workspace(Path("nowhere"), {f"{name}.yaml": text.encode() for name, text in said.items()}))


def _people(**said: str) -> list[tuple[str, tuple[str | int, ...], object]]:
    folder = _plan(**{f"programmes/p/{name}": text for name, text in said.items()}).workspace.folder("p")
    return [(place.file.removeprefix("programmes/p/"), place.path, entry) for place, entry in people_in(folder)]


def test_everybody_with_their_place() -> None:
    found = _people(
        **{
            "participants": "- {organisation: lund}\n- nobody\n- {organisation: malmo}\n",
            "programme": "title: P\nstaff: [undecided, {function: Manager}]\ncontacts: {mail: a@b.se}\n",
            "meetings/m": "title: M\ncontacts: [{mail: c@d.se}]\nstaff: {function: Chair}\ntasks: [{title: T}]\n",
            "meetings/n": "title: N\nstaff:\ncontacts: unknown\n",
            "agendas/a": "title: A\nstaff: [{function: X}]\n",
        }
    )

    assert found == [
        ("participants.yaml", (0,), {"organisation": "lund"}),
        ("participants.yaml", (2,), {"organisation": "malmo"}),
        ("programme.yaml", ("staff", 1), {"function": "Manager"}),
        ("programme.yaml", ("contacts",), {"mail": "a@b.se"}),
        ("meetings/m.yaml", ("staff",), {"function": "Chair"}),
        ("meetings/m.yaml", ("contacts", 0), {"mail": "c@d.se"}),
    ]


@pytest.mark.parametrize("said", ["title: [\n", "- title: P\n", "just words\n", ""])
def test_files_that_say_nothing_of_anybody(said: str) -> None:
    chair = "title: N\nstaff: [{function: Chair}]\n"

    assert _people(participants=said.replace("title: P", "P"), programme=said, **{"meetings/m": said}) == []
    assert _people(programme=said, **{"meetings/n": chair}) == [
        ("meetings/n.yaml", ("staff", 0), {"function": "Chair"})
    ]


def test_files_of_a_programme_and_shared_ones() -> None:
    sign = "title: SIGN\n"
    plan = _plan(
        **{
            "organisations": "x: {name: SIGN}\n",
            "programmes/p/programme": "title: P\n",
            "programmes/p/meetings/a": sign,
        },
        **{"programmes/p/meetings/b": "title: B\n", "programmes/q/programme": sign},
    )
    looked: list[str] = []

    def look(text: str) -> bool:
        looked.append(text)
        return "SIGN" in text

    def found(programme: str) -> list[str]:
        subject = ProgrammeSubject(plan, plan.workspace.folder(programme), ())
        return [document.file for document in documents_with(subject, look)]

    assert found("p") == ["organisations.yaml", "programmes/p/meetings/a.yaml"]
    assert found("q") == ["organisations.yaml", "programmes/q/programme.yaml"]
    assert looked.count("x: {name: SIGN}\n") == 1


@pytest.mark.parametrize(
    ("purpose", "expected"),
    [
        ("Call 070-123 45 67", ["2"]),
        ("Call 070-123\n  45 67", ["2"]),
        ("Call 070-123\n\n  45 67", []),
        ("Call 070-\n  123 45 67", ["2"]),
        ("Call 070\n  -123 45 67", ["2"]),
        ("Call\n  070-123 45 67", ["2"]),
        ("Call 070-123\n  or 45 67", []),
        ('"Call 070\\x2D123 45 67"', ["2"]),
        ('"eva.ek\\x40agency.example"', ["2"]),
        ("eva.ek@agency.example", ["2"]),
        ("eva.ek at agency.example", []),
    ],
)
def test_what_is_seen_in_values_alone(purpose: str, expected: list[str], tmp_path: Path) -> None:
    findings = check(write(tmp_path, list(files(f"title: M\npurpose: {purpose}\n"))))

    told = [one.place.span for one in findings if one.rule == "privacy/contact"]
    assert [str(span.line) for span in told if span is not None] == expected
