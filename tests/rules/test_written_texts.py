"""Texts are found wherever they stand in a model, with the place they have in the file."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from jamx.model.entry import Entry
from jamx.model.text import Text
from jamx.rules.written_texts import Addressed, Written, _fields, files, written_in
from jamx.source.positions import find, positions
from jamx.workspace.workspace import Workspace
from tests.conftest import REPOSITORY

_MEETING = """\
title: {sv: Träff, en: Meeting}
purpose: To learn
tasks:
  - title: Read
    internal: yes
agenda:
  - title: Opening
    points:
      - Why
    strands:
      - title: Managers
        for: [chef]
        items:
          - title: Control
            text: In *short*
    facilitator_notes: Hurry
x-own: {text: ours}
"""
_PROGRAMME = "title: P\nsources:\n  - title: One\n    link: https://example.se\nfunctions:\n  rektor: Rector\n"


@pytest.fixture(autouse=True)
def _as_at_first() -> None:
    """What a model may hold is found out once in a run: here by each test anew."""
    _fields.cache_clear()


def _workspace(**more: bytes) -> Workspace:
    files = {"programme": _PROGRAMME.encode(), "meetings/m": _MEETING.encode(), **more}
    return Workspace(Path("nowhere"), {f"programmes/p/{name}.yaml": data for name, data in files.items()})


def _written(workspace: Workspace) -> list[Written | Addressed]:
    return [one for ref in files(workspace.folder("p")) for one in written_in(workspace, ref)]


def test_every_text_with_its_line() -> None:
    workspace = _workspace()
    tree = positions(workspace.document("programmes/p/meetings/m.yaml"))
    assert tree is not None
    found = [
        (str(one.text), find(tree, one.place.path).line, one.markdown, one.shown)
        for one in _written(workspace)
        if isinstance(one, Written) and one.place.file.endswith("m.yaml")
    ]

    assert sorted(found, key=lambda one: one[1]) == [
        ("Träff", 1, False, True),
        ("To learn", 2, True, True),
        ("Read", 4, False, False),
        ("Opening", 7, False, True),
        ("Why", 9, False, True),
        ("Managers", 11, False, True),
        ("Control", 14, False, True),
        ("In *short*", 15, True, True),
        ("Hurry", 16, True, False),
    ]


def test_links_and_keys_of_mappings() -> None:
    found = _written(_workspace())

    assert [one.address for one in found if isinstance(one, Addressed)] == ["https://example.se"]
    assert ("functions", "rektor", "label") in [one.place.path for one in found]


def _every(path: tuple[object, ...], value: object) -> Iterator[tuple[tuple[object, ...], str]]:
    """Every text and every link below a value, whatever its kind says that it may hold."""
    if isinstance(value, Text):
        yield path, str(value)
    elif isinstance(value, Entry):
        for name, field in type(value).model_fields.items():
            if name == "link" and isinstance(link := getattr(value, name), str):
                yield (*path, "link"), link
            elif name != "extensions":
                yield from _every((*path, field.alias or name), getattr(value, name))
    elif isinstance(value, Mapping):
        for key, child in value.items():
            yield from _every((*path, key), child)
    elif isinstance(value, tuple):
        for number, child in enumerate(value):
            yield from _every((*path, number), child)


def test_no_text_of_a_real_programme_is_left_out() -> None:
    workspace = Workspace(REPOSITORY)
    found = 0
    for programme in sorted(path.name for path in (REPOSITORY / "programmes").iterdir()):
        for ref in files(workspace.folder(programme)):
            written = [*written_in(workspace, ref)]
            said = [(one.place.path, str(one.text) if isinstance(one, Written) else one.address) for one in written]
            assert said == [*_every((), workspace.loaded(ref).model)]
            assert {one.place.file for one in written} <= {ref.file}
            found += len(said)
    assert found > 900


_UNSEEN = """\
title: P
open: [Whether it is held]
sources: [{title: Source, note: Read it, text: Said}]
staff: [{function: Leader, text: Led}]
contacts: [{function: Clerk, purpose: [Ask], text: Asked}, {function: Hidden, internal: yes}]
deliverables: [{title: Report, text: Written}]
milestones: [{title: Start, text: Begun, internal: yes}]
tasks: [{title: Do, text: Done, links: []}]
"""


def test_what_is_markdown_and_who_sees_it() -> None:
    written = _written(_workspace(programme=_UNSEEN.replace(", links: []", "").encode()))
    found = {str(one.text): (one.markdown, one.shown) for one in written if isinstance(one, Written)}

    plain = {"P": True, "Whether it is held": False, "Source": False, "Leader": False, "Clerk": True, "Ask": True}
    plain |= {"Hidden": False, "Report": True, "Start": False, "Do": True}
    marked = {
        "Read it": False,
        "Said": False,
        "Led": False,
        "Asked": True,
        "Written": True,
        "Begun": False,
        "Done": True,
    }
    expected = {text: (False, shown) for text, shown in plain.items()}
    expected |= {text: (True, shown) for text, shown in marked.items()}
    assert {text: one for text, one in found.items() if text in expected} == expected


def test_each_language_has_a_place_of_its_own() -> None:
    title = next(one for one in _written(_workspace()) if isinstance(one, Written) and str(one.text) == "Träff")
    purpose = next(one for one in _written(_workspace()) if isinstance(one, Written) and str(one.text) == "To learn")

    assert [(place.path, said) for place, said in title.versions()] == [
        (("title", "sv"), "Träff"),
        (("title", "en"), "Meeting"),
    ]
    assert [*purpose.versions()] == [(purpose.place, "To learn")]


def test_a_file_that_cannot_be_read_holds_nothing() -> None:
    workspace = _workspace(programme=b"title: [", **{"meetings/m": b"title: M"})

    assert [(one.place.file, str(one.text)) for one in _written(workspace) if isinstance(one, Written)] == [
        ("programmes/p/meetings/m.yaml", "M")
    ]


def test_the_register_comes_first_and_other_programmes_do_not_come() -> None:
    more = {"organisations.yaml": b"lund: {name: Lund}\n", "programmes/q/programme.yaml": b"title: Q\n"}
    workspace = Workspace(Path("nowhere"), {**more, "programmes/p/programme.yaml": b"title: P\n"})
    folder = workspace.folder("p")
    every = [*more, "programmes/p/programme.yaml", "programmes/p/meetings/gone.yaml", "notes.yaml"]

    assert [ref.file for ref in files(folder)] == ["organisations.yaml", "programmes/p/programme.yaml"]
    assert [ref.file for ref in files(folder, every)] == ["organisations.yaml", "programmes/p/programme.yaml"]
    assert [ref.file for ref in files(folder, [*reversed(every)])] == [
        "organisations.yaml",
        "programmes/p/programme.yaml",
    ]
    assert [ref.file for ref in files(folder, ())] == []


def test_only_some_files() -> None:
    folder = _workspace().folder("p")

    assert [ref.file for ref in files(folder, ("programmes/p/programme.yaml",))] == ["programmes/p/programme.yaml"]
    assert list(files(folder, ("programmes/q/programme.yaml",))) == []
    assert [ref.name for ref in files(folder)] == ["m", "p"]
