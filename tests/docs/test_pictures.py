"""The pictures show what jamx makes now, and whoever makes them gets the same ones."""

from __future__ import annotations

import json
import re
import sys
from importlib.util import module_from_spec, spec_from_file_location
from typing import TYPE_CHECKING, Any

import pytest

from tests.docs.pages import DOCS
from tests.judges.tools import program

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(scope="module")
def pictures() -> Any:
    spec = spec_from_file_location("docs_pictures", DOCS / "pictures.py")
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    path = list(sys.path)
    sys.modules[spec.name] = module  # a named tuple looks up its own module
    spec.loader.exec_module(module)
    sys.path[:] = path
    return module


def test_pictures_show_what_is_made_now(pictures: Any, tmp_path: Path) -> None:
    """By their words: another font or colour makes no test fail."""
    now = {shot.image: pictures.says(shot.page) for shot in pictures.shots(tmp_path)}
    assert json.loads(pictures.MADE.read_bytes()) == now, "run python docs/pictures.py, and look at the pictures"


def test_no_picture_is_missing_or_left_over(pictures: Any) -> None:
    there = {path.relative_to(DOCS).as_posix() for path in DOCS.rglob("*.png")}
    assert there == set(json.loads(pictures.MADE.read_bytes()))
    told = [path.read_text(encoding="utf-8") for path in (*DOCS.rglob("*.md"), DOCS.parent / "README.md")]
    assert [name for name in there if not any(name.rpartition("/")[2] in text for text in told)] == []


def test_words_of_a_page_count_and_not_its_looks(pictures: Any, tmp_path: Path) -> None:
    for name, text in (("a", "<p>Coffee"), ("b", "<style>p{}</style><p class=x> Coffee\n"), ("c", "<p>Tea")):
        (tmp_path / name).write_text(text, encoding="utf-8")
    one, same, other = (pictures.says(tmp_path / name) for name in "abc")
    assert one == same
    assert one != other


def test_a_picture_is_the_same_twice(pictures: Any, tmp_path: Path) -> None:
    browser = program(*pictures.BROWSERS)
    page = tmp_path / "page.html"
    page.write_text("<!doctype html><title>x</title><h1>Coffee 09.30–10.00</h1>", encoding="utf-8")
    shot = pictures.Shot("x.png", page, 400, 200)
    first = pictures.paint(shot, browser)
    assert re.match(rb"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x01\x90\0\0\0\xc8", first)
    assert pictures.paint(shot, browser) == first
