"""Every rule: in the table, explained, and with examples that do what they say."""

from __future__ import annotations

import re
from importlib import import_module
from pathlib import Path
from textwrap import dedent

import pytest
from jinja2 import TemplateSyntaxError

import jamx.rules
from examples import check, files, write
from jamx.findings import Severity
from jamx.render.environment import environment
from jamx.rules.rule import Scope
from jamx.rules.table import RULES

_FOLDER = Path(jamx.rules.__file__).parent
_COUNT = {
    "agenda": 27,
    "calendar": 25,
    "count": 1,
    "deliverable": 5,
    "ignore": 3,
    "pace": 10,
    "people": 11,
    "programme": 7,
    "privacy": 5,
    "reference": 8,
    "schema": 6,
    "source": 8,
    "task": 9,
    "template": 3,
    "text": 6,
}
"""Rules by family: a rule that falls out of the table, or a family that does, is noticed here."""

_ALONGSIDE = {"reference/same-name": {"schema/invalid-value"}}
"""What an example cannot be without: the second name has to have an accent."""

_EXAMPLES = [(name, part) for name in RULES for part in ("Bad", "Good")]


def _modules() -> set[str]:
    paths = (path for path in _FOLDER.glob("*/*.py") if path.stem != "__init__")
    return {f"{path.parent.name}/{path.stem.replace('_', '-')}" for path in paths}


def _example(rule: str, part: str) -> str:
    """The indented block below a heading of a manual."""
    match = re.search(rf"^{part}:\n((?:(?:    .*)?\n?)+)", RULES[rule].manual, re.MULTILINE)
    assert match, f"{rule} has no {part}"
    return dedent(match[1]).strip("\n") + "\n"


def test_table_and_modules_are_the_same() -> None:
    assert _modules() == set(RULES)


@pytest.mark.parametrize("name", RULES)
def test_table_says_what_the_module_says(name: str) -> None:
    rule = RULES[name]
    said = (rule.module.SEVERITY, rule.module.SCOPE, getattr(rule.module, "GUESS", False))
    assert (rule.severity, rule.scope, rule.guess) == said


def test_table_has_every_family() -> None:
    counted = {family: sum(name.startswith(f"{family}/") for name in RULES) for family in _COUNT}

    assert counted == _COUNT
    assert sum(counted.values()) == len(RULES)


def test_no_two_rules_have_a_name() -> None:
    names = [f"{module.parent.name}/{module.stem}" for module in _FOLDER.glob("*/*.py") if module.stem != "__init__"]

    assert len(names) == len(set(names)) == len(RULES)


@pytest.mark.parametrize("name", RULES)
def test_manual_has_a_title_and_reasons(name: str) -> None:
    manual = RULES[name].manual
    first, _, rest = manual.partition("\n")

    assert first.endswith(".")
    assert first[0].isupper()
    assert len(first) < 100
    assert rest.startswith("\n")


@pytest.mark.parametrize("name", RULES)
def test_options_are_explained(name: str) -> None:
    explained = re.search(r"^Options:\n((?:    .*\n)+)", RULES[name].manual, re.MULTILINE)
    said = re.findall(r"^    ([a-z_]+): .*\(([0-9]+)\)", explained[1], re.MULTILINE) if explained else []

    assert {option: int(value) for option, value in said} == RULES[name].options


@pytest.mark.parametrize("name", RULES)
def test_scope_says_who_finds_it(name: str) -> None:
    module = import_module(f"jamx.rules.{name.replace('/', '.').replace('-', '_')}")

    assert hasattr(module, "check") is (RULES[name].scope not in {Scope.READING, Scope.RUN})


@pytest.mark.parametrize(("name", "part"), _EXAMPLES)
def test_example_does_what_it_says(name: str, part: str, tmp_path: Path) -> None:
    root = write(tmp_path, list(files(_example(name, part))))
    if name == "template/error":
        assert _template_fails(root) is (part == "Bad")
        return
    found = check(root)
    loud = {finding.rule for finding in found if finding.severity is not Severity.NOTE}

    assert (name in {finding.rule for finding in found}) is (part == "Bad")
    assert loud - {name} <= (_ALONGSIDE.get(name, set()) if part == "Bad" else set())


def _template_fails(root: Path) -> bool:
    """Templates are only read when a document is written."""
    try:
        environment(root, html=False).get_template("agenda.md")
    except TemplateSyntaxError:
        return True
    return False
