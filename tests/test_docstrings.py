"""What docstrings say: everywhere that they are there, what is raised and in which unit; of the face, everything."""

from __future__ import annotations

import ast
import inspect
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import pytest

import jamx
from jamx import api

if TYPE_CHECKING:
    from collections.abc import Iterator

PACKAGE = Path(jamx.__file__).parent

TIMED = ("schedule", "views", "source", "findings")
"""Where a whole number may be minutes, days, a place in a text, or a count."""

UNIT = re.compile(
    r"minute|hour|\bday|week|month|year|how (?:many|often|much)|number|count|position|index|places|line|column"
    r"|character|octet|byte|pixel|hundredth|which|after midnight|on the same clock|room|0 for",
    re.IGNORECASE,
)


class Public(NamedTuple):
    """A public name of the package, and what is said about it."""

    where: str
    node: ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef
    owner: str

    @property
    def said(self) -> str:
        return ast.get_docstring(self.node) or ""


def public_names() -> list[Public]:
    """Every class, function and method whose name, and whose owner's, begins with no underscore."""
    found: list[Public] = []
    for path in sorted(PACKAGE.rglob("*.py")):
        module = path.relative_to(PACKAGE).with_suffix("").as_posix().replace("/", ".")
        tree = ast.parse(path.read_text(encoding="utf-8"))
        assert ast.get_docstring(tree), f"{module} says nothing of itself"
        found += _within(tree, module, "")
    return found


def _within(tree: ast.Module | ast.ClassDef, where: str, owner: str) -> Iterator[Public]:
    for node in tree.body:
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef) and not node.name.startswith("_"):
            name = f"{where}.{node.name}"
            yield Public(name, node, owner)
            if isinstance(node, ast.ClassDef):
                yield from _within(node, name, ast.get_docstring(node) or "")


NAMES = public_names()


def test_everything_is_looked_at() -> None:
    assert len(NAMES) > 1500
    assert {"api.workspace.Workspace.check", "rules.agenda.overlap.check", "findings.Finding"} <= {
        one.where for one in NAMES
    }


def test_every_public_name_has_a_docstring() -> None:
    assert [one.where for one in NAMES if not one.said.strip()] == []


def test_what_a_function_raises_is_told() -> None:
    """The command line is left out: its docstrings are its help, and what it raises is an exit code."""
    silent = [
        one.where
        for one in NAMES
        if isinstance(one.node, ast.FunctionDef) and not one.where.startswith("cli.")
        if raised(one.node) and "Raises:" not in one.said
    ]
    assert silent == []
    assert sum("Raises:" in one.said for one in NAMES) > 70


def raised(function: ast.FunctionDef) -> bool:
    """Whether a function itself, and not one in it, raises something new."""
    inner = [
        node for node in ast.walk(function) if isinstance(node, ast.FunctionDef | ast.Lambda) and node is not function
    ]
    within = {id(node) for one in inner for node in ast.walk(one)}
    return any(
        isinstance(node, ast.Raise) and node.exc is not None and id(node) not in within for node in ast.walk(function)
    )


def test_whole_numbers_have_a_unit() -> None:
    without = []
    numbers = 0
    for one in NAMES:
        if (
            one.where.split(".")[0] not in TIMED
            or not isinstance(one.node, ast.FunctionDef)
            or one.node.returns is None
        ):
            continue
        if re.search(r"\bint\b", ast.unparse(one.node.returns)):
            numbers += 1
            if not UNIT.search(one.said):
                without.append(one.where)
    assert without == []
    assert numbers > 40


def test_fields_that_are_whole_numbers_have_a_unit() -> None:
    without = []
    fields = 0
    for one in NAMES:
        if one.where.split(".")[0] not in TIMED or not isinstance(one.node, ast.ClassDef):
            continue
        for name, said in numbers_of(one.node):
            fields += 1
            if not UNIT.search(name) and not UNIT.search(said):
                without.append(f"{one.where}.{name}")
    assert without == []
    assert fields > 50


def numbers_of(node: ast.ClassDef) -> Iterator[tuple[str, str]]:
    """The fields of a class that hold whole numbers, and what is said of each, else of all of them."""
    said = ast.get_docstring(node) or ""
    for field in node.body:
        if isinstance(field, ast.AnnAssign) and isinstance(field.target, ast.Name):
            name = field.target.id
            if re.search(r"\bint\b", ast.unparse(field.annotation)):
                own = re.search(rf"^ +{name}: (.+(?:\n {{8,}}.+)*)", said, re.MULTILINE)
                yield name, own[1] if own else said.split("Attributes:")[0]


def face() -> list[tuple[str, Any, str]]:
    """The functions of the face, and the methods of its classes: name, function, and what is said of its owner."""
    found: list[tuple[str, Any, str]] = []
    for name in api.__all__:
        value = getattr(api, name)
        if inspect.isfunction(value):
            found.append((name, value, ""))
        elif inspect.isclass(value) and value.__module__.startswith("jamx.api"):
            methods = inspect.getmembers(value, inspect.isfunction)
            found += [(f"{name}.{one}", method, value.__doc__ or "") for one, method in methods if one in vars(value)]
    return [one for one in found if not one[0].split(".")[-1].startswith("_")]


@pytest.mark.parametrize(("name", "function", "owner"), face(), ids=[name for name, *_ in face()])
def test_every_parameter_of_the_face_is_told(name: str, function: Any, owner: str) -> None:
    """In its own words, or where its class says what several methods take; those that a summary names are enough."""
    said = function.__doc__
    parameters = [one for one in inspect.signature(function).parameters.values() if one.name != "self"]
    asked = [one.name for one in parameters if one.kind is not one.VAR_KEYWORD]
    if len(asked) > 1:
        assert [one for one in asked if not re.search(rf"\b{one}:|`{one}`", said + owner)] == []
    if any(one.kind is one.VAR_KEYWORD for one in parameters):
        assert "`Asked`" in said + owner


def test_the_face_is_looked_at() -> None:
    names = [name for name, *_ in face()]
    assert {"load", "render", "init", "Workspace.check", "Workspace.document"} <= set(names)
    assert len(names) > 25
