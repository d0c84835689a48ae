"""Texts that would rather be something else: in every document they are the text they were, in the place they had."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from typing import TYPE_CHECKING
from unicodedata import normalize

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from jamx.api import Workspace, terminal_agenda, text_report
from jamx.render.markdown_text import plain, prose

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from markdown_it.token import Token

GFM = MarkdownIt("gfm-like", {"linkify": False, "html": True}).enable("table")
"""As a forge reads Markdown: tables, struck text, and HTML let through, which is the worst case."""

HOSTILE = [
    "a | b",
    "| a |",
    "\\| \\",
    "a \\",
    "*a* _b_ **c** ~~d~~ `e`",
    "**",
    "****",
    "# a #",
    "1. a",
    "1) a",
    "- a",
    "+ a",
    "* a",
    "> a",
    "---",
    "===",
    "~~~",
    "```",
    "[a](https://example.org)",
    "![a](x.png)",
    "[a]: b",
    "[ ] a",
    "<b>a</b>",
    "<script>alert(1)</script>",
    "<!-- a",
    "</table>",
    "<img src=x onerror=alert(1)>",
    "\" onmouseover=\"alert(1)' x='",
    "&lt;b&gt; &amp; &#60; &nbsp; & co",
    "{{ 7 * 7 }} {% raw %} {# a #}",
    "[/x] [bold]a[/bold] [red]",
    ":smile: @name $x$ #12",
    "::error::a",
    "::add-mask::a",
    "##[group]a",
    "a\u202eb\u2066c",
    "a\u200bb\ufeff",
    "👩\u200d🏫 ✓ ÅÄÖ 日本語 \U0001f1f8\U0001f1ea",
    "e\u0301",
    "http://example.org www.example.org a@example.org",
    "<https://example.org>",
    "x" * 300,
    "ord " * 75,
    "$(id) `id` %s %n {0}",
    "=1+1",
    "\\<b>",
    "\\\\<b>",
    "a\u00adb",
    'O\'Neill "x" ’y’ ”z”',
]
TITLES = (
    st.text(
        st.one_of(
            st.sampled_from("|\\`*_{}[]()#+-.!<>~=$&;:\"'/@ \t0123456789ab"),
            st.characters(codec="utf-8", exclude_categories=("Cc", "Cs")),
        ),
        min_size=1,
        max_size=30,
    )
    .map(lambda text: " ".join(text.split()))
    .filter(bool)
)


def said(token: Token) -> str:
    """The text of an inline token, as a reader sees it."""
    words = []
    for child in token.children or ():
        assert child.type in {"text", "text_special", "strong_open", "strong_close"}, (child.type, token.content)
        words.append(child.content)
    return "".join(words)


def shown(text: str) -> str:
    """A title as it is read: composed letters, nothing that turns the direction, one blank where any is."""
    return " ".join(normalize("NFC", re.sub("[\u202a-\u202e\u2066-\u2069\ufeff]", "", text)).split())


@settings(max_examples=400, deadline=None)
@given(TITLES, TITLES)
@example("a\\", "|")
def test_plain_text_stays_in_its_place_in_markdown(one: str, other: str) -> None:
    first, second = plain(one), plain(other)
    text = (
        f"# {first}\n\n- {first}\n- **Label:** {second}\n\n| Time | Item | Lead |\n|:--|:--|:--|\n"
        f"| {second} | **{first}** | {second} |\n| a | b | c |\n\n{second}\n\n### 09:00 {first}\n\n> - {first}\n"
    )
    tokens = GFM.parse(text)
    inline = [said(token) for token in tokens if token.type == "inline"]
    one, other = " ".join(one.split()), " ".join(other.split())
    assert inline == [
        one,
        one,
        f"Label: {other}",
        "Time",
        "Item",
        "Lead",
        other,
        one,
        other,
        "a",
        "b",
        "c",
        other,
        f"09:00 {one}",
        one,
    ]
    kinds = {token.type for token in tokens}
    assert not kinds & {"html_block", "fence", "code_block", "hr", "image"}


@pytest.mark.parametrize("title", HOSTILE)
def test_hostile_titles_in_markdown(title: str) -> None:
    test_plain_text_stays_in_its_place_in_markdown.hypothesis.inner_test(title, title)  # type: ignore[attr-defined]


PROSE = st.lists(
    st.one_of(
        TITLES,
        st.sampled_from(
            [
                "# a",
                "## b ##",
                "===",
                "---",
                "***",
                "- - -",
                "```",
                "~~~~",
                "```yaml",
                "- ```",
                "> ```",
                "    code <b>",
                "<b>",
                "<!--",
                "<div>",
                "</div>",
                "<script>",
                "`<b>`",
                "`a",
                "b`",
                "\\<b>",
                "\\\\<b>",
                "| a | b |",
                "|--|--|",
                "- a",
                "1. a",
                "",
                "",
                "[a]: <b>",
                "<https://example.org>",
                "\\`<b>\\`",
                "``<b>`",
                "> # a",
                "- # a",
                "a\\",
                "<?php",
                "<![CDATA[",
            ]
        ),
    ),
    max_size=8,
).map("\n".join)


@settings(max_examples=300, deadline=None)
@given(PROSE)
@example("0\n-")
@example("```\ncode")
@example("- ```\n  code\nrest\n<b>")
@example("> ```\nrest <b>")
@example("\\<b>")
@example("    ```\n<b>")
@example("`a\n<b>`")
@example("| `a | <b>` |\n|--|--|")
@example("[a]: <b>\n    code <b>")
def test_markdown_stays_in_its_place(text: str) -> None:
    made = f"# Title\n\n{prose(text.strip())}\n\n## After\n\nwords\n"
    tokens = GFM.parse(made)
    headings = [tokens[number + 1].content for number, token in enumerate(tokens) if token.type == "heading_open"]
    assert headings == ["Title", "After"]
    assert tokens[-2].content == "words"
    assert tokens[-3].level == 0
    html = [token.content for token in _all(tokens) if token.type in {"html_block", "html_inline"}]
    assert html == []


def _all(tokens: list[Token]) -> Iterator[Token]:
    for token in tokens:
        yield token
        yield from _all(token.children or [])


def test_markdown_keeps_what_it_may_say() -> None:
    text = "A *word*, **two**, [a link](https://example.org).\n\n- one\n- two\n\n1. first\n\n> said"
    assert prose(text) == text
    code = "Type `<b>` or\n\n```yaml\n# a comment\na: <b>\n```"
    assert prose(code) == code


@pytest.mark.parametrize(
    "text",
    [
        "[a](javascript:alert(1))",
        "[a](JavaScript:alert(1))",
        "[a]( <javascript:alert(1)>)",
        "[a](java&#115;cript:alert(1))",
        "[a](data:text/html,x)",
        "[a](vbscript:x)",
        "[a](\njavascript:alert(1))",
        "[a][b]\n\n[b]: javascript:alert(1)",
        "> [a]\n>\n> [a]:\n> javascript:alert(1)",
        "<javascript:alert(1)>",
        "\\\\[a](javascript:alert(1))",
        "[![a](https://example.org)](javascript:alert(1))",
        "`a\n[a](javascript:alert(1))",
    ],
)
def test_links_in_markdown_lead_somewhere_harmless(text: str) -> None:
    credulous = MarkdownIt("gfm-like", {"linkify": False, "html": True})
    credulous.validateLink = lambda url: True  # type: ignore[method-assign]

    def links(made: str) -> list[str]:
        return [str(token.attrs["href"]) for token in _all(credulous.parse(made)) if token.type == "link_open"]

    assert links(text)
    assert links(prose(text)) == []


def test_links_that_are_harmless_stay() -> None:
    text = "[a](https://example.org) [b](<mailto:a@example.org>) [c](tel:123) `[d](javascript:x)`\n\n[e]: http://example.org"
    assert prose(text) == text


def test_blanks_that_keep_words_together_stay() -> None:
    assert plain(" kl.\u00a09.30 \t\n x ") == "kl.\u00a09.30 x"


class Page(HTMLParser):
    """A page as its reader gets it: the shape of its elements, and its texts."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.shape: list[tuple[str, tuple[str, ...]]] = []
        self.texts: list[str] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.shape.append((tag, tuple(name for name, _ in attrs)))

    def handle_data(self, data: str) -> None:
        self.texts.append(data)


def workspace(root: Path, title: str) -> Workspace:
    """A workspace with the title in every plain place of a meeting."""

    def quoted(text: str) -> str:
        escaped = "".join(f"\\U{ord(character):08x}" for character in text)
        return f'"{escaped}"'

    name = quoted(title)
    meeting = f"""
title: {name}
place: {name}
mode: digital
materials: [{name}]
outcomes: [{name}]
expects:
  - any_of: [f]
    label: {name}
tasks:
  - title: {name}
    owner: {name}
    due: 2 weeks before
agenda:
  - title: {name}
    time: 09.00–10.00
    lead: {name}
    room: {name}
    form: {name}
    materials: [{name}]
    points:
      - title: {name}
    parts:
      - title: {name}
        duration: 70 min
        form: {name}
        facilitator_notes: x
  - title: Sessions
    time: 10.00–11.00
    strands:
      - title: {name}
        room: {name}
        lead: {name}
        points: [{name}]
        items:
          - title: {name}
            duration: 20 min
"""
    for file, text in (
        ("programme.yaml", f"title: {name}\nlanguage: en\nfunctions:\n  f: {name}\n"),
        ("meetings/m.yaml", meeting),
    ):
        path = root / "programmes/p" / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return Workspace(root)


def document(made: Workspace, to: str) -> str:
    (ref,) = made.find("p/m")
    return made.document(ref, to, draft=True).text


@pytest.mark.parametrize("title", HOSTILE)
def test_hostile_titles_in_html(tmp_path: Path, title: str) -> None:
    page = Page(document(workspace(tmp_path, title), "html"))
    harmless = Page(document(workspace(tmp_path, "harmless"), "html"))
    assert page.shape == harmless.shape
    assert len(page.shape) > 60
    for there, text in zip(harmless.texts, page.texts, strict=True):
        if "minutes of parts" in there and len(title) > 80:
            continue  # messages cut long titles short
        assert _fold(text) == _fold(there).replace("harmless", _fold(shown(title)))


def _fold(text: str) -> str:
    return text.casefold()


@pytest.mark.parametrize("title", HOSTILE)
def test_hostile_titles_in_text_and_on_terminals(tmp_path: Path, title: str) -> None:
    made = workspace(tmp_path, title)
    words = "".join(shown(title).split()).casefold()
    text = document(made, "txt")
    assert "".join(text.replace("\u2060", "").split()).casefold().count(words) >= 10
    (ref,) = made.find("p/m")
    screen = terminal_agenda(made.agenda(ref, for_programs=True), colour=False)
    report = text_report(made.run(), "en", made.lines)
    for output in (screen, report):
        assert re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\u200b\ufeff]", output) is None
        assert not any(line.startswith("::") for line in output.splitlines())
    assert "parts-exceed-item" in report


CONTROLS = [
    "\x1b[31mred\x1b[0m",
    "\x1b]8;;https://x\x07a\x1b]8;;\x07",
    "a\x00b",
    "a\x07b",
    "a\x7fb",
    "a\x9bb",
    "a\r\n::error::b",
    "a\n::error::b",
    "a\u2028::error::b",
    "a\x85::error::b",
]


@pytest.mark.parametrize("title", CONTROLS)
@pytest.mark.parametrize("language", ["en", "sv"])
def test_control_characters_reach_nobody(tmp_path: Path, title: str, language: str) -> None:
    made = workspace(tmp_path, title)
    (ref,) = made.find("p/m")
    outputs = [text_report(made.run(), language, made.lines)]
    outputs += [found.text for to in ("md", "html", "txt", "json") if (found := made.attempt(ref, to, draft=True)[1])]
    outputs.append(terminal_agenda(made.agenda(ref), colour=False))
    for output in outputs:
        assert re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028]", output) is None, repr(output)
        assert not any(line.startswith("::") for line in output.splitlines())
    assert len(outputs) == 6


@pytest.mark.parametrize("piece", ["- ", "> ", "- > ", "1. ", "`", "`a", "``b`", "<", "\\", "#", "-", "*_", "  ", "["])
def test_long_lines_come_out(piece: str) -> None:
    """What takes quadratic time or worse would not end here while anybody waits."""
    text = piece * 50_000 + "x"
    assert "x" in prose(text)[-50_002:]
    assert plain(text).endswith("x")
