"""Texts are found wherever they stand in a model, with the place they have in the file."""

from __future__ import annotations

from pathlib import Path

from jamx.rules.written_texts import Addressed, Written, files, written_in
from jamx.source.positions import find, positions
from jamx.workspace.workspace import Workspace

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


def test_only_some_files() -> None:
    folder = _workspace().folder("p")

    assert [ref.file for ref in files(folder, ("programmes/p/programme.yaml",))] == ["programmes/p/programme.yaml"]
    assert list(files(folder, ("programmes/q/programme.yaml",))) == []
    assert [ref.name for ref in files(folder)] == ["m", "p"]
