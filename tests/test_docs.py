"""The pages that are made from the rules, the models and the cases are as they would be made now."""

from __future__ import annotations

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
NAMES = ("mistakes.md", "rules.md", *(f"schemas/{kind}.json" for kind in sorted(KINDS)))


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
    rules = (DOCS / "rules.md").read_text(encoding="utf-8")
    mistakes = (DOCS / "mistakes.md").read_text(encoding="utf-8")

    assert [name for name in RULES if f"\n### {name}\n" not in rules] == []
    assert [one.name for one in MISTAKES if f"\n## {one.title}\n" not in mistakes] == []
