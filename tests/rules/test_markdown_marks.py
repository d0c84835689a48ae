"""Headings, links and images in Markdown: none is missed, and code holds none."""

from __future__ import annotations

import pytest
from markdown_it import MarkdownIt

from jamx.rules.markdown_marks import Mark, marks


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("plain text, 1 < 2 and [brackets]", []),
        ("# One\n\ntext\n\nTwo\n---", [Mark("heading", "One", ""), Mark("heading", "Two", "")]),
        ("- one\n\n  > ## Deep", [Mark("heading", "Deep", "")]),
        ("[a *b* `c`\nd](x.md 'title')", [Mark("link", "a b c d", "x.md")]),
        ("<https://example.se>", [Mark("link", "https://example.se", "https://example.se")]),
        ("[a][1]\n\n[1]: javascript:x", [Mark("link", "a", "javascript:x")]),
        ("[one  \ntwo\\\nthree](x.md)", [Mark("link", "one two three", "x.md")]),
        ("[![alt](i.png)](x.md)", [Mark("link", "alt", "x.md"), Mark("image", "alt", "i.png")]),
        ("![](i.png)", [Mark("image", "", "i.png")]),
        ("| a |\n|---|\n| [b](x.md) |", [Mark("link", "b", "x.md")]),
        ("`[a](b)`\n\n    # code\n\n```\n# code\n[a](b)\n```", []),
        (r"\[a](b) \# c", []),
    ],
)
def test_marks(text: str, expected: list[Mark]) -> None:
    assert list(marks(text)) == expected


@pytest.mark.parametrize("text", ["One\n===", "One\n-", "> One\n> ---", "#", "<xy:z>", "a\n=", "- One\n  ==="])
def test_no_mark_is_passed_over_unread(text: str) -> None:
    """What is not handed to the parser holds nothing: the parser's own answer for the shortest forms there are."""
    tokens = MarkdownIt("js-default").parse(text)
    inline = [child.type for token in tokens for child in token.children or ()]
    holds = any(token.type == "heading_open" for token in tokens) or "link_open" in inline

    assert bool(marks(text)) is holds is True
