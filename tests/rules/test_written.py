"""Items and tasks as they are written, each once and with its place."""

from __future__ import annotations

from pathlib import Path

import pytest

from jamx.findings import Finding, Place, Severity
from jamx.model.kinds import Kind
from jamx.model.meeting import Gathering
from jamx.rules.subjects import ProgrammeSubject, Sitting
from jamx.rules.written_items import bare, items, lists, sources, strands, within
from jamx.rules.written_tasks import incomplete, written_tasks
from jamx.schedule.plan import Plan
from jamx.workspace.workspace import Workspace

ITEMS = """
  - title: A
  - title: B
    strands:
      - title: S
      - title: T
        items:
          - {title: C, strands: [{title: U, items: [{title: D}]}]}
          - {title: E}
  - title: F
"""
TASKS = "tasks: [{title: One}, {title: Two}]\n"


def _subject(programme: str = "title: P\n", **said: str) -> ProgrammeSubject:
    files = {"programme": programme, **said}
    workspace = Workspace(Path("nowhere"), {f"programmes/p/{name}.yaml": text.encode() for name, text in files.items()})
    plan = Plan(workspace)
    refs = [*workspace.refs("p", Kind.MEETING), *workspace.refs("p", Kind.AGENDA)]
    read = ((ref, workspace.model(ref, Gathering)) for ref in refs)
    sittings = tuple(Sitting(plan, ref, found) for ref, found in read if found is not None)
    return ProgrammeSubject(plan, workspace.folder("p"), sittings)


def _gathering(said: str, name: str = "meetings/m") -> Gathering:
    return _subject(**{name: said}).sittings[0].gathering


INNER = (1, "strands", 1, "items")
EVERY = [("A", (0,)), ("B", (1,)), ("C", (*INNER, 0)), ("D", (*INNER, 0, "strands", 0, "items", 0)), ("E", (*INNER, 1))]
EVERY.append(("F", (2,)))


@pytest.mark.parametrize(
    ("name", "said", "expected"),
    [
        ("agendas/a", f"title: A\nitems:{ITEMS}", [("items",)]),
        ("agendas/a", "title: A\n", []),
        ("meetings/m", f"title: M\nagenda:{ITEMS}", [("agenda", "items")]),
        ("meetings/m", "title: M\nagenda: {use: a}\n", []),
        ("meetings/m", "title: M\n", []),
        (
            "meetings/m",
            f"title: M\ndays:\n- title: X\n- agenda:{ITEMS}- agenda: {{use: a}}\n- agenda:{ITEMS}",
            [("days", 1, "agenda", "items"), ("days", 3, "agenda", "items")],
        ),
    ],
)
def test_items(name: str, said: str, expected: list[tuple[str | int, ...]]) -> None:
    gathering = _gathering(said, name)
    found = items("file", gathering)
    every = [(title, (*path, *inner)) for path in expected for title, inner in EVERY]

    assert [(str(item.title), place.path) for place, item in found] == every
    assert {place.file for place, _ in found} <= {"file"}
    assert bare(gathering) == [item for _, item in found]
    assert [str(item.title) for listed in lists(gathering) for item in listed] == ["A", "B", "F"] * len(expected)


def test_sources() -> None:
    said = "title: M\ndays: [{title: X}, {agenda: {use: a}}, {agenda: []}]\n"

    assert [place for place, _ in sources("file", _gathering(said))] == [
        Place("file", ("days", 1, "agenda")),
        Place("file", ("days", 2, "agenda")),
    ]
    assert [place for place, _ in sources("file", _gathering("title: M\nagenda: []\n"))] == [Place("file", ("agenda",))]
    assert not [*sources("file", _gathering(f"title: A\nitems:{ITEMS}", "agendas/a"))]


def test_strands_and_what_is_within() -> None:
    top = lists(_gathering(f"title: A\nitems:{ITEMS}", "agendas/a"))[0]

    assert [(str(strand.title), place.path) for place, strand in strands(Place("file", ("x",)), top[1])] == [
        ("S", ("x", "strands", 0)),
        ("T", ("x", "strands", 1)),
    ]
    assert not [*strands(Place("file"), top[0])]
    assert [str(item.title) for item in within(top[1:2])] == ["B", "C", "D", "E"]


def test_tasks() -> None:
    own = {
        f"meetings/{name}": f"title: M\nstatus: {status}\n{TASKS}"
        for name, status in (("a", "held"), ("b", "cancelled"))
    }
    subject = _subject(f"title: P\n{TASKS}", **own, **{"meetings/c": "title: M\n", "agendas/x": f"title: A\n{TASKS}"})
    found = written_tasks(subject)

    assert [(one.file.removeprefix("programmes/p/"), str(one.task.title), one.at.path) for one in found] == [
        (file, title, ("tasks", number))
        for file in ("programme.yaml", "meetings/a.yaml", "agendas/x.yaml")
        for number, title in enumerate(("One", "Two"))
    ]
    assert [one.at.file for one in found] == [one.file for one in found]
    assert [one.sitting for one in found] == [None, None, *[subject.sittings[0]] * 2, *[subject.sittings[3]] * 2]
    assert written_tasks(subject) is found
    assert not written_tasks(_subject("title: [\n"))


@pytest.mark.parametrize(
    ("programme", "name", "said", "expected"),
    [
        (f"title: P\n{TASKS}", "meetings/m", "title: M\n", None),
        (f"title: P\nstatus: closed\n{TASKS}", "meetings/m", "title: M\n", Severity.NOTE),
        ("title: P\n", "meetings/m", f"title: M\ndate: 2022-09-15\n{TASKS}", None),
        ("title: P\n", "meetings/m", f"title: M\n{TASKS}", Severity.NOTE),
        ("title: P\nstatus: closed\n", "meetings/m", f"title: M\ndate: 2022-09-15\n{TASKS}", Severity.NOTE),
        ("title: P\n", "agendas/a", f"title: A\n{TASKS}", Severity.NOTE),
    ],
)
def test_what_is_not_said_yet(programme: str, name: str, said: str, expected: Severity | None) -> None:
    subject = _subject(programme, **{name: said})
    finding = Finding("task/no-due", Place("file"), {})

    assert [incomplete(subject, one, finding).severity for one in written_tasks(subject)] == [expected] * 2
