"""Imports point downwards, and the house has no rooms nobody declared."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "jamx"

LAYERS = (
    "cli",
    "api",
    "check",
    "report",
    "render",
    "change",
    "rules",
    "views",
    "schedule",
    "workspace",
    "model",
    "source",
    "words",
    "git",
    "output",
    "findings",
)
"""From the roof down. A module may import from its own layer and from those below."""

SIBLINGS = {
    ("report", "render"),
    ("check", "report"),
    ("check", "render"),
    ("model", "source"),
    ("render", "rules"),
    ("render", "change"),
    ("change", "rules"),
}
"""Neighbours that stand in one order on paper but shall not know each other."""

ONLY_USERS = {
    "typer": {"cli"},
    "jinja2": {"render"},
    "markdown_it": {"render", "rules"},
    "rich": {"render"},
    "yaml": {"source"},
    "pydantic": {"model", "workspace"},
    "babel": {"words"},
    "docx": {"render"},
    "openpyxl": {"render"},
    "weasyprint": {"render"},
    "icalendar": {"render"},
}
"""Libraries with one room each."""


def modules(package: Path) -> dict[str, Path]:
    """Every module of a package by its dotted name below it."""
    found = {}
    for path in sorted(package.rglob("*.py")):
        parts = path.relative_to(package).with_suffix("").parts
        found[".".join(part for part in parts if part != "__init__")] = path
    return found


def imports(path: Path, package: str, *, for_types: bool = True) -> set[str]:
    """What a module imports: dotted names, those for the type checker too unless said otherwise."""
    found = set()
    tree = ast.parse(path.read_text(encoding="utf-8"))
    if not for_types:
        tree = _WithoutTypes().visit(tree)
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: relative import"
            assert node.module is not None
            found.add(node.module)
            if node.module == package:
                found |= {f"{package}.{alias.name}" for alias in node.names}
    return found


class _WithoutTypes(ast.NodeTransformer):
    def visit_If(self, node: ast.If) -> ast.AST | None:
        is_for_types = isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING"
        return None if is_for_types else self.generic_visit(node)


def layer(name: str) -> str:
    return name.split(".", maxsplit=1)[0]


def violations(package: Path, layers: tuple[str, ...] = LAYERS) -> list[str]:
    """Imports that point upwards, sideways where they must not, or at a library that has another room."""
    found = []
    for name, path in modules(package).items():
        here = layer(name)
        if here in {"", "__main__"}:
            continue
        if here not in layers:
            found.append(f"{name}: no such layer")
            continue
        for imported in imports(path, package.name):
            top, _, rest = imported.partition(".")
            if top in ONLY_USERS and here not in ONLY_USERS[top]:
                found.append(f"{name}: {top} belongs to {', '.join(sorted(ONLY_USERS[top]))}")
            there = layer(rest)
            if top != package.name or there not in layers:
                continue
            if layers.index(there) < layers.index(here) or (here, there) in SIBLINGS:
                found.append(f"{name}: imports {imported} from above")
    return found


def test_imports_point_downwards() -> None:
    assert violations(PACKAGE) == []


def test_every_module_was_seen() -> None:
    seen = modules(PACKAGE)
    assert len(seen) > 100
    assert {layer(name) for name in seen} - {"", "__main__"} == set(LAYERS)


@pytest.mark.parametrize(
    ("name", "source", "complaint"),
    [
        ("model/late.py", "from jamx.cli.app import app\n", "model.late: imports jamx.cli.app from above"),
        ("views/late.py", "def f():\n    import jinja2\n", "views.late: jinja2 belongs to render"),
        ("report/late.py", "from jamx.render import formats\n", "report.late: imports jamx.render from above"),
        ("utils.py", "", "utils: no such layer"),
    ],
)
def test_a_planted_violation_is_seen(tmp_path: Path, name: str, source: str, complaint: str) -> None:
    package = tmp_path / "jamx"
    for room in LAYERS:
        (package / room).mkdir(parents=True)
    (package / name).write_text(source, encoding="utf-8")
    assert violations(package) == [complaint]


def test_no_import_cycles() -> None:
    package = PACKAGE.name
    graph = {
        name: {
            imported.partition(".")[2]
            for imported in imports(path, package, for_types=False)
            if imported.startswith(f"{package}.") and imported.partition(".")[2] in modules(PACKAGE)
        }
        for name, path in modules(PACKAGE).items()
        if name
    }
    done: set[str] = set()

    def visit(name: str, trail: tuple[str, ...]) -> None:
        assert name not in trail, " → ".join((*trail, name))
        if name in done:
            return
        for other in graph.get(name, ()):
            visit(other, (*trail, name))
        done.add(name)

    for name in graph:
        visit(name, ())
    assert len(done) > 100


def test_modules_stay_readable() -> None:
    lengths = {name: len(path.read_text(encoding="utf-8").splitlines()) for name, path in modules(PACKAGE).items()}
    assert {name: length for name, length in lengths.items() if length > 400} == {}
