"""`jamx new`: each kind of file, in both languages; it checks, and never takes the place of another."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from jamx.api import Workspace
from tests.cli.test_init import everything

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.cli.conftest import Done

    Run = Callable[..., Done]


@pytest.fixture
def begun(run: Run, tmp_path: Path) -> Path:
    """A Swedish workspace as `jamx init` makes it."""
    run("--lang", "sv", "init", "begun", here=tmp_path)
    return tmp_path / "begun"


@pytest.mark.parametrize("asked", [(), ("--lang", "sv"), ("--lang", "en")])
@pytest.mark.parametrize(
    ("arguments", "files"),
    [
        (("programme", "nasta-program"), ["nasta-program/programme.yaml", "nasta-program/organisations.yaml"]),
        (("meeting", "mitt-program/traff-2"), ["mitt-program/meetings/traff-2.yaml"]),
        (("meeting", "mitt-program/traff-2", "--date", "2027-03-09"), ["mitt-program/meetings/traff-2.yaml"]),
        (("agenda", "mitt-program/dag"), ["mitt-program/agendas/dag.yaml"]),
        (("agenda", "mitt-program/agendas/dag"), ["mitt-program/agendas/dag.yaml"]),
        (("checklist", "mitt-program/lista"), ["mitt-program/checklists/lista.yaml"]),
    ],
)
def test_what_is_added_has_no_finding(
    arguments: tuple[str, ...], files: list[str], asked: tuple[str, ...], run: Run, begun: Path
) -> None:
    before = everything(begun)
    done = run(*asked, "new", *arguments, here=begun)

    assert (done.code, done.out) == (0, "")
    assert done.err == "".join(f"  programmes/{file}\n" for file in files)
    assert set(everything(begun)) - set(before) == {f"programmes/{file}" for file in files}
    assert {name: data for name, data in everything(begun).items() if name in before} == before
    assert run("check", here=begun).out == f"no findings in {4 + len(files)} files\n"
    assert (begun / "programmes" / files[0]).read_text(encoding="utf-8").startswith("# yaml-language-server: $schema=")


def test_comments_are_in_the_language_of_the_programme(run: Run, begun: Path) -> None:
    run("new", "meeting", "mitt-program/traff-2", here=begun)
    run("--lang", "en", "new", "meeting", "mitt-program/traff-3", here=begun)
    folder = begun / "programmes/mitt-program/meetings"

    assert "\n# En träff. " in (folder / "traff-2.yaml").read_text(encoding="utf-8")
    assert "\n# A meeting. " in (folder / "traff-3.yaml").read_text(encoding="utf-8")


def test_titles_come_from_options_or_names(run: Run, begun: Path) -> None:
    run("new", "meeting", "mitt-program/traff-2", here=begun)
    run("new", "meeting", "mitt-program/traff-3", "--title", "Träff 3: #slut", "--date", "2027-autumn", here=begun)
    run("new", "programme", "Jämställd skola: 2028", here=begun)
    run("new", "programme", "ledning-2028", "--title", "Ledning", here=begun)
    files = Workspace(begun).files
    titles = {name: files.folder(name).programme for name in files.programmes}
    two, three = (files.folder("mitt-program").meeting(name) for name in ("traff-2", "traff-3"))

    assert two is not None
    assert three is not None
    assert (str(two.title), str(three.title)) == ("Träff 2", "Träff 3: #slut")
    assert "\ndate: 2027-autumn\n" in (begun / "programmes/mitt-program/meetings/traff-3.yaml").read_text("utf-8")
    assert {name: str(said.title) for name, said in titles.items() if said is not None} == {
        "mitt-program": "Mitt program",
        "jamstalld-skola-2028": "Jämställd skola: 2028",
        "ledning-2028": "Ledning",
    }


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("meeting", "mitt-program/traff-1"), ("already", "programmes/mitt-program/meetings/traff-1.yaml")),
        (("programme", "mitt-program"), ("already", "programmes/mitt-program/programme.yaml")),
        (("programme", "Mitt program"), ("already", "programmes/mitt-program/programme.yaml")),
        (("meeting", "mitt-program/Träff 2"), ("is no id", "jamx new meeting mitt-program/traff-2")),
        (("agenda", "mitt-program/../../ut"), ("is no id", "jamx new agenda mitt-program/ut")),
        (("checklist", "mitt-program/"), ("of which programme?", None)),
        (("meeting", "mitt-program"), ("of which programme?", None)),
        (("meeting", "mitt-program/host"), ("meaning of its own", "jamx new meeting mitt-program/host-1")),
        (("programme", "Mentor"), ("meaning of its own", "jamx new programme mentor-1")),
        (("programme", "!!!"), ("is no id", None)),
        (("meeting", "mit-program/traff-2"), ("no programme mit-program", "mitt-program")),
        (("meeting", "mitt-program/traff-2", "--date", "9 mars 2027"), ("is not a date", "--date 2027-03-09")),
        (("meeting", "mitt-program/traff-2", "--date", "soon"), ("is not a date", None)),
    ],
)
def test_what_is_refused_writes_nothing(
    arguments: tuple[str, ...], said: tuple[str, str | None], run: Run, begun: Path
) -> None:
    before = everything(begun)
    done = run("new", *arguments, here=begun)
    sentence, *following = done.err.splitlines()

    assert (done.code, done.out) == (2, "")
    assert said[0] in sentence
    assert [line.strip() for line in following][:1] == ([said[1]] if said[1] else [])
    assert everything(begun) == before


def test_without_a_workspace(run: Run, tmp_path: Path) -> None:
    done = run("new", "programme", "p", here=tmp_path)

    assert (done.code, done.err[:23]) == (2, "jamx: no workspace here")


def test_a_workspace_of_old_gets_the_schema_its_new_file_names(run: Run, place: Path) -> None:
    done = run("new", "checklist", "q/list", here=place)

    assert done.code == 0
    assert [path.name for path in (place / ".jamx/schemas").iterdir()] == ["checklist.json"]
    assert "\n# En checklista" in (place / "programmes/q/checklists/list.yaml").read_text(encoding="utf-8")


def test_a_folder_that_leads_out_of_the_workspace_is_not_written_in(run: Run, begun: Path, tmp_path: Path) -> None:
    (tmp_path / "outside").mkdir()
    (begun / "programmes/mitt-program/agendas").symlink_to(tmp_path / "outside", target_is_directory=True)

    assert run("new", "agenda", "mitt-program/dag", here=begun).code == 2
    assert list((tmp_path / "outside").iterdir()) == []


@pytest.mark.parametrize("link", [".jamx", ".jamx/schemas"])
def test_schemas_are_not_written_elsewhere(run: Run, place: Path, tmp_path: Path, link: str) -> None:
    (tmp_path / "outside").mkdir()
    (place / link).parent.mkdir(exist_ok=True)
    (place / link).symlink_to(tmp_path / "outside", target_is_directory=True)

    assert run("new", "checklist", "q/list", here=place).code == 0
    assert (place / "programmes/q/checklists/list.yaml").is_file()
    assert list((tmp_path / "outside").iterdir()) == []


def test_a_folder_that_cannot_be_made(run: Run, begun: Path) -> None:
    (begun / "programmes/mitt-program/agendas").write_text("in the way\n", encoding="utf-8")
    done = run("new", "agenda", "mitt-program/dag", here=begun)

    assert done.code == 2
    assert done.err.startswith("jamx: ")
