"""What is in the wheel, what its metadata say, and that the sdist builds the same one."""

from __future__ import annotations

import ast
import email
import os
import re
import shutil
import tarfile
import tomllib
import zipfile
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from jamx import __version__
from tests.conftest import REPOSITORY
from tests.packaging.conftest import build

if TYPE_CHECKING:
    from email.message import Message
    from pathlib import Path

PROJECT = tomllib.loads((REPOSITORY / "pyproject.toml").read_text(encoding="utf-8"))["project"]
INFO = f"jamx-{__version__}.dist-info"


def names(wheel: Path) -> set[str]:
    with zipfile.ZipFile(wheel) as archive:
        return set(archive.namelist())


def metadata(wheel: Path) -> Message:
    with zipfile.ZipFile(wheel) as archive:
        return email.message_from_bytes(archive.read(f"{INFO}/METADATA"))


def expected() -> set[str]:
    """The package as it lies here, the templates under another name, and five files about it."""
    package = {
        path for path in (REPOSITORY / "jamx").rglob("*") if path.is_file() and path.parent.name != "__pycache__"
    }
    templates = {path for path in (REPOSITORY / "templates").rglob("*") if path.is_file()}
    return (
        {path.relative_to(REPOSITORY).as_posix() for path in package}
        | {f"jamx/_templates/{path.relative_to(REPOSITORY / 'templates').as_posix()}" for path in templates}
        | {f"{INFO}/{name}" for name in ("METADATA", "WHEEL", "RECORD", "entry_points.txt", "licenses/LICENSE")}
    )


def test_the_wheel_has_the_package_and_nothing_else(wheel: Path) -> None:
    found = names(wheel)
    assert found == expected()
    assert "jamx/py.typed" in found
    assert len([name for name in found if name.startswith("jamx/_templates/")]) > 20
    assert {PurePosixPath(name).suffix for name in found if name.startswith("jamx/change/new/")} == {
        "",
        ".txt",
        ".yaml",
    }
    tops = {name.split("/")[0] for name in found}
    assert tops == {"jamx", INFO}


def test_metadata_say_what_pyproject_says(wheel: Path) -> None:
    told = metadata(wheel)
    assert wheel.name == f"jamx-{__version__}-py3-none-any.whl"
    assert told["Name"] == "jamx"
    assert told["Version"] == __version__
    assert told["Requires-Python"] == ">=3.11"
    assert told["License-Expression"] == "EUPL-1.2"
    assert told["License-File"] == "LICENSE"
    assert told["Description-Content-Type"] == "text/markdown"
    assert set(told.get_all("Provides-Extra") or ()) == set(PROJECT["optional-dependencies"])
    needed = [one for one in told.get_all("Requires-Dist") or () if "extra ==" not in one]
    assert {name_of(one) for one in needed} == {name_of(one) for one in PROJECT["dependencies"]}
    assert len(needed) > 5


def name_of(requirement: str) -> str:
    """The name of what is required, as metadata write it."""
    return re.split(r"[^\w.-]", requirement, maxsplit=1)[0].lower().replace("_", "-")


def test_the_versions_told_are_those_that_are_tested(wheel: Path) -> None:
    prefix = "Programming Language :: Python :: "
    classifiers = metadata(wheel).get_all("Classifier") or ()
    told = [one.removeprefix(prefix) for one in classifiers if one.startswith(prefix)]
    tree = ast.parse((REPOSITORY / "noxfile.py").read_text(encoding="utf-8"))
    tested = {
        node.targets[0].id: ast.literal_eval(node.value)
        for node in tree.body
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name) and node.targets[0].id.isupper()
    }
    assert tested["PYTHONS"] == told
    assert f">={tested['LOWEST']}" == PROJECT["requires-python"]


def test_the_licence_is_whole(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        text = archive.read(f"{INFO}/licenses/LICENSE").decode()
    assert text.startswith("EUROPEAN UNION PUBLIC LICENCE v. 1.2\n")
    assert re.findall(r"^(\d+)\.", text, re.MULTILINE) == [str(number) for number in range(1, 16)]
    assert "‘Compatible Licences’ according to Article 5 EUPL are:" in text


def test_the_sdist_builds_the_same_wheel(wheel: Path, sdist: Path, tmp_path: Path) -> None:
    with tarfile.open(sdist) as archive:
        archive.extractall(tmp_path, filter="data")
    (source,) = (path for path in tmp_path.iterdir() if path.is_dir())
    assert source.name == f"jamx-{__version__}"
    again = build("wheel", source, tmp_path / "again")
    assert again.read_bytes() == wheel.read_bytes()


def test_a_wheel_does_not_depend_on_where_and_when_it_is_built(wheel: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy"
    for name in ("jamx", "templates"):
        shutil.copytree(REPOSITORY / name, copy / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(REPOSITORY / name, copy / name)
    for path in copy.rglob("*"):
        os.utime(path, (0, 1_000_000_000))
    before = os.umask(0o077)
    try:
        again = build("wheel", copy, tmp_path / "again")
    finally:
        os.umask(before)
    assert again.read_bytes() == wheel.read_bytes()


def test_the_sdist_has_the_tests_and_what_they_need(sdist: Path) -> None:
    with tarfile.open(sdist) as archive:
        found = {name.partition("/")[2] for name in archive.getnames()}
    assert not [name for name in found if "node_modules" in name or "__pycache__" in name]
    for name in ("LICENSE", "README.md", "noxfile.py", ".ci/run", "tests/conftest.py", "docs/generate.py", "jamx.yaml"):
        assert name in found, name
    tests = {path.relative_to(REPOSITORY).as_posix() for path in (REPOSITORY / "tests").rglob("test_*.py")}
    assert len(tests) > 100
    assert {name for name in tests if "node_modules" not in name} <= found
