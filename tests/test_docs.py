"""The pages that are made from the rules, the models and the cases are as they would be made now."""

from __future__ import annotations

import re
import sys
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from jamx.api import RULES
from jamx.api.schemas import KINDS
from tests.mistakes.cases import MISTAKES

if TYPE_CHECKING:
    from types import ModuleType

DOCS = Path(__file__).parent.parent / "docs"
NAMES = (
    "commands.md",
    "file-format.md",
    "mistakes.md",
    "regler.md",
    "rules.md",
    *(f"schemas/{kind}.json" for kind in sorted(KINDS)),
    "templates.md",
)


@pytest.fixture(scope="module")
def generate() -> ModuleType:
    spec = spec_from_file_location("docs_generate", DOCS / "generate.py")
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    path = list(sys.path)
    spec.loader.exec_module(module)
    sys.path[:] = path
    return module


def test_every_page_is_looked_at(generate: ModuleType) -> None:
    assert sorted(generate.PAGES) == list(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_page_is_fresh(name: str, generate: ModuleType) -> None:
    text = (DOCS / name).read_bytes().decode()

    assert text == generate.PAGES[name](), f"{name} is stale: run python docs/generate.py"


def test_pages_have_everything() -> None:
    mistakes = (DOCS / "mistakes.md").read_text(encoding="utf-8")

    for page in ("rules.md", "regler.md"):
        rules = (DOCS / page).read_text(encoding="utf-8")
        assert re.findall(r"^### (.*)$", rules, re.MULTILINE) == list(RULES)
    assert [one.name for one in MISTAKES if f"\n## {one.title}\n" not in mistakes] == []


def test_the_pages_of_rules_lead_to_each_other_and_differ_in_what_is_prose() -> None:
    english, swedish = ((DOCS / page).read_text(encoding="utf-8") for page in ("rules.md", "regler.md"))
    code = re.compile(r"^```yaml\n.*?^```$", re.MULTILINE | re.DOTALL)

    assert english.split("\n\n")[1] == "[På svenska](regler.md)"
    assert swedish.split("\n\n")[1] == "[In English](rules.md)"
    assert code.findall(english) == code.findall(swedish)
    assert len(code.findall(english)) == 2 * len(RULES)
    lines = [
        {line for line in code.sub("", page).split("\n") if line and not line.startswith("### ")}
        for page in (english, swedish)
    ]
    assert lines[0] & lines[1] == {english.split("\n")[0]}
