"""From a wheel in an empty folder, with a real environment and real processes."""

from __future__ import annotations

import os
import re
import sys
from contextlib import chdir
from typing import TYPE_CHECKING

import pytest

from tests.conftest import REPOSITORY
from tests.docs.pages import DOCS, Change, Command, Page, Picture, read
from tests.docs.reader import Reader

if TYPE_CHECKING:
    from pathlib import Path

hatchling = pytest.importorskip("hatchling.build")
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the pages' commands are those of a POSIX shell")

_PAGES = ("tutorial.md", "kom-igang.md")


class Newcomer(Reader):
    """Somebody who has nothing but Python and the wheel; what jamx needs is found without a network."""

    def __init__(self, page: Page, folder: Path, dependencies: Path) -> None:
        super().__init__(page, folder)
        self.environment |= {
            "PYTHONPATH": str(dependencies),
            "PIP_CONFIG_FILE": os.devnull,
            "PIP_NO_INDEX": "1",
            "PIP_DISABLE_PIP_VERSION_CHECK": "1",
            "PYTHONDONTWRITEBYTECODE": "1",
        }
        self.environment.pop("VIRTUAL_ENV", None)

    def run(self, words: list[str]) -> tuple[str, int] | None:
        if words[0] in {"cd", "export"}:
            return super().run(words)
        if words[0] == "source":
            self._activate(self.folder / words[1])
            return "", 0
        return self.started([sys.executable if words[0] == "python3" else self._found(words[0]), *words[1:]])

    def _activate(self, script: Path) -> None:
        assert script.is_file()
        self.environment["PATH"] = f"{script.parent.resolve()}{os.pathsep}{self.environment['PATH']}"

    def _found(self, program: str) -> str:
        """The program on the reader's path, which need not be that of the tests."""
        folders = self.environment["PATH"].split(os.pathsep)
        return next(path for path in (f"{folder}{os.sep}{program}" for folder in folders) if os.access(path, os.X_OK))


@pytest.fixture(scope="module")
def dependencies(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What is installed beside jamx, without jamx itself."""
    folder = tmp_path_factory.mktemp("dependencies")
    for place in map(type(folder), sys.path):
        if place.name in {"site-packages", "dist-packages"} and place.is_dir():
            for path in place.iterdir():
                if "jamx" not in path.name and path.suffix != ".pth" and not (folder / path.name).exists():
                    (folder / path.name).symlink_to(path)
    return folder


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    with chdir(REPOSITORY):
        return folder / str(hatchling.build_wheel(str(folder)))


@pytest.mark.parametrize("name", _PAGES)
def test_page_from_the_wheel_on(name: str, wheel: Path, dependencies: Path, tmp_path: Path) -> None:
    page = read(DOCS / name)
    folder = tmp_path / "empty"
    folder.mkdir()
    (folder / wheel.name).write_bytes(wheel.read_bytes())
    newcomer = Newcomer(page, folder, dependencies)
    for step in page.steps:
        said = newcomer.does(step)
        if isinstance(step, Command):
            assert (f"{name}:{step.line} {step.typed}", said) == (
                f"{name}:{step.line} {step.typed}",
                (step.output, step.code),
            )
    assert ".venv" in newcomer.environment["PATH"]
    assert (folder / ".venv" / "bin" / "jamx").is_file()


@pytest.mark.parametrize("name", _PAGES)
def test_windows_is_told_the_same(name: str) -> None:
    """What cannot be run here says what is run here, in the words of the other system."""
    text = (DOCS / name).read_text(encoding="utf-8")
    windows = re.findall(r"^```bat\n(.*?)^```$", text, re.DOTALL | re.MULTILINE)
    typed = [step.typed for step in read(DOCS / name).steps if isinstance(step, Command)]

    assert windows
    for block in windows:
        lines = [_translated(line) for line in block.splitlines()]
        assert [line for line in lines if line not in typed] == []


def _translated(line: str) -> str:
    line = re.sub(r"^set ", "export ", line)
    line = re.sub(r"^py ", "python3 ", line)
    line = re.sub(r"^(\S+)\\Scripts\\activate$", r"source \1/bin/activate", line)
    return line.replace("\\", "/")


def test_an_agenda_takes_four_commands() -> None:
    page = read(DOCS / "tutorial.md")
    seen = next(number for number, step in enumerate(page.steps) if isinstance(step, Picture))
    typed = [step.typed.split(" ") for step in page.steps[:seen] if isinstance(step, Command)]
    preparing, needed = (
        [one for one in typed if one[0] in {"python3", "source", "cd"}],
        ["install", "init", "check", "agenda"],
    )
    assert [one[1] for one in typed if one not in preparing] == needed
    assert sum(isinstance(step, Change) for step in page.steps[:seen]) == 1
