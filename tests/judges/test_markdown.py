"""Markdown before readers that are not jamx's: pandoc in two dialects, and markdown-it.

GitHub reads with cmark-gfm, GitLab with comrak: both are CommonMark with GitHub's tables, and what stands for them here
is pandoc's `gfm` and markdown-it's `gfm-like`. GitLab adds footnotes, descriptions, maths, attributes and emoji of its
own: pandoc's `commonmark_x` has all of these, and the page must be the same when they are switched on.
"""

from __future__ import annotations

import json
import subprocess
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import pytest
from markdown_it import MarkdownIt

from tests.judges.test_pages import PAGES
from tests.judges.tools import program

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.judges.conftest import Made

BREAKS = {"Space", "SoftBreak", "LineBreak"}


def _words(node: Any) -> str:
    """The text of a piece of pandoc's tree."""
    if isinstance(node, list):
        return "".join(map(_words, node))
    if not isinstance(node, dict):
        return ""
    kind, content = node["t"], node.get("c")
    if kind == "Str":
        return str(content)
    if kind in {"Code", "Math"}:
        return str(content[-1])
    if kind == "Quoted":
        raise AssertionError("quotes are text, not markup")
    return " " if kind in BREAKS else _words(content)


def _blocks(node: Any) -> Iterator[dict[str, Any]]:
    if isinstance(node, list):
        for child in node:
            yield from _blocks(child)
    elif isinstance(node, dict) and "t" in node:
        yield node
        yield from _blocks(node.get("c"))


def _row(row: list[Any]) -> list[str]:
    return [_words(cell[4]) for cell in row[1]]


def pandoc(file: str, dialect: str) -> tuple[list[tuple[int, str]], list[list[str]]]:
    """The headings, with their levels, and the rows of all tables."""
    call = [program("pandoc"), "--from", dialect, "--to", "json", file]
    tree = json.loads(subprocess.run(call, capture_output=True, text=True, timeout=60, check=True).stdout)
    headings, rows = [], []
    for block in _blocks(tree["blocks"]):
        if block["t"] == "Header":
            headings.append((block["c"][0], _words(block["c"][2])))
        elif block["t"] == "Table":
            rows += [_row(row) for row in block["c"][3][1]]
            rows += [_row(row) for body in block["c"][4] for row in body[3]]
        assert block["t"] not in {"RawBlock", "RawInline"}, block
    return headings, rows


def markdown_it(text: str) -> tuple[list[tuple[int, str]], list[list[str]]]:
    """The same, read by markdown-it."""
    tokens = MarkdownIt("gfm-like", {"linkify": False, "html": True}).parse(text)
    headings: list[tuple[int, str]] = []
    rows: list[list[str]] = []
    for token, inline in pairwise(tokens):
        words = "".join(" " if child.type == "softbreak" else child.content for child in inline.children or () if child)
        if token.type == "heading_open":
            headings.append((int(token.tag[1]), words))
        elif token.type == "tr_open":
            rows.append([])
        elif token.type in {"td_open", "th_open"}:
            rows[-1].append(words)
    return headings, rows


DIALECTS = ("gfm", "commonmark_x-smart")
"""The second without typography: pandoc's curly quotes and dashes are its own idea, not GitLab's."""


@pytest.mark.parametrize("dialect", DIALECTS)
@pytest.mark.parametrize("page", PAGES)
def test_readers_see_the_same(documents: dict[str, Made], page: str, dialect: str) -> None:
    made = documents[f"{page}.md"]
    headings, rows = pandoc(str(made.file), dialect)
    assert (headings, rows) == markdown_it(made.document.text)
    assert headings[0][0] == 1
    assert len(rows) > 2
    for (above, _), (level, _) in pairwise(headings):
        assert 1 < level <= above + 1
