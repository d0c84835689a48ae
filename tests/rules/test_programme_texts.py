"""The texts of a programme as rules get them: in which order, from which files, and each read once."""

from __future__ import annotations

from pathlib import Path

from jamx.model.kinds import Kind
from jamx.rules.programme_texts import ProgrammeTexts
from jamx.rules.signs import may_hold_marks
from jamx.schedule.plan import Plan
from jamx.workspace.files import FileRef
from jamx.workspace.workspace import Workspace

_FILES = {
    "organisations.yaml": "lund: {name: {se: Lund}, text: '# About'}\nystad: {name: Ystad}\n",
    "programmes/p/organisations.yaml": "lund: {short: L}\nmalmo: {name: {dk: Malmö}}\n",
    "programmes/p/programme.yaml": "title: {se: P}\n",
    "programmes/p/meetings/a.yaml": "title: A\npurpose: Plain\nhistory: '# Deep'\n",
    "programmes/p/meetings/m.yaml": (
        "title: M\npurpose: Plain\nsources: [{title: S, link: 'https://a.se'}]\n"
        "agenda:\n  - {title: One, text: '# Big'}\n  - {title: Two, text: Plain}\n"
        "  - {title: '# No text', text: {sv: Enkelt, en: '[a](b)'}}\n"
    ),
}


def _texts(*only: str, **more: str) -> ProgrammeTexts:
    found = {**_FILES, **{f"programmes/p/{name}.yaml": said for name, said in more.items()}}
    workspace = Workspace(Path("nowhere"), {file: said.encode() for file, said in found.items()})
    return ProgrammeTexts(Plan(workspace), workspace.folder("p"), only or None)


def test_only_texts_with_marks() -> None:
    found = [(one.place.file, one.place.path, len(one.marks)) for one in _texts("programmes/p/meetings/m.yaml").marked]

    assert found == [
        ("programmes/p/meetings/m.yaml", ("agenda", "items", 0, "text"), 1),
        ("programmes/p/meetings/m.yaml", ("agenda", "items", 2, "text", "en"), 1),
    ]


def test_marks_of_the_register_stand_in_the_lists_that_take_from_it() -> None:
    found = [(one.place.file, one.place.path) for one in _texts().marked]

    assert ("organisations.yaml", ("lund", "text")) in found
    assert ("programmes/p/organisations.yaml", ("lund", "text")) in found


def test_links() -> None:
    assert [one.address for one in _texts().links] == ["https://a.se"]


def test_countries_stand_in_the_files_of_the_programme() -> None:
    found = [(one.place.file, one.place.path) for one in _texts().maybe_of_countries]

    assert ("programmes/p/organisations.yaml", ("malmo", "name")) in found
    assert ("programmes/p/programme.yaml", ("title",)) in found
    assert {file for file, _ in found} == {
        "organisations.yaml",
        "programmes/p/organisations.yaml",
        "programmes/p/programme.yaml",
    }


def test_each_file_is_read_off_its_model_once() -> None:
    texts = _texts()
    ref = FileRef("programmes/p/meetings/m.yaml", Kind.MEETING, "p")

    assert [str(one.text) for one in texts.in_file(ref)][:3] == ["M", "Plain", "S"]
    assert [id(one) for one in texts.in_file(ref)] == [id(one) for one in texts.in_file(ref)]
    assert [one.file for one in texts.refs].count(ref.file) == 1


def test_the_register_is_gone_through_once_for_all_programmes() -> None:
    files = {"organisations.yaml": "lund: {name: Lund, text: '# About'}\n"}
    files |= {f"programmes/{name}/organisations.yaml": "lund: {}\n" for name in "pq"}
    workspace = Workspace(Path("nowhere"), {file: said.encode() for file, said in files.items()})
    plan = Plan(workspace)
    for name in "pq":
        assert ProgrammeTexts(plan, workspace.folder(name)).marked
    assert plan.once((may_hold_marks, "organisations.yaml"), lambda: False)
