"""A file that is passed over at a first look holds nothing: the findings are those that the parser alone would give."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml
from hypothesis import assume, example, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from jamx.rules.markdown_marks import marks, may_hold
from jamx.rules.programme_texts import ProgrammeTexts
from jamx.rules.signs import may_hold_links, may_hold_marks, may_name_countries
from jamx.rules.written_texts import Written, files, written_in
from jamx.schedule.plan import Plan
from jamx.source.document import read
from jamx.workspace.workspace import Workspace

if TYPE_CHECKING:
    from collections.abc import Mapping

_MEETING = "programmes/p/meetings/m.yaml"
_PIECES = (
    *(
        "#",
        "# ",
        "##",
        "#1",
        "-",
        "---",
        "=",
        "==",
        ">",
        "> ",
        "- ",
        "1. ",
        "* ",
        "\n",
        "\n\n",
        "\n    ",
        "\r",
        "\t",
        " ",
    ),
    *("[a](b)", "![](c)", "]", "[", "(", "[a]: javascript:b", "[a]", "<a:b>", "<", "a@b.se>", "`", "|", "|-|"),
    *("word", "Träff", ":", ": ", " #", ",", "}", '"', "'", "\\", "&amp;", "%", "\u200e", "\xa0", "\u2028", "e\u0301"),
)
_TEXTS = st.lists(st.sampled_from(_PIECES), min_size=1, max_size=12).map("".join)


def _holds(text: str) -> bool:
    """Whether the parser sees a heading, a link or an image in a text."""
    parser = MarkdownIt("js-default")
    setattr(parser, "validateLink", lambda _: True)  # noqa: B010 - the hook its manual gives
    tokens = parser.parse(text)
    sorts = {token.type for token in (*tokens, *(child for each in tokens for child in each.children or ()))}
    return not sorts.isdisjoint(("heading_open", "link_open", "image"))


def _workspace(files_: Mapping[str, str]) -> Workspace:
    return Workspace(Path("nowhere"), {file: text.encode() for file, text in files_.items()})


def _agree(workspace: Workspace) -> None:
    """What is found with a first look is what stands in the texts of the models."""
    folder = workspace.folder("p")
    texts = ProgrammeTexts(Plan(workspace), folder)
    every = [one for ref in files(folder) for one in written_in(workspace, ref)]
    written = [one for one in every if isinstance(one, Written) and one.markdown]
    versions = [version for one in written for version in one.versions()]

    assert [one.place for one in texts.marked] == [place for place, said in versions if _holds(said)]
    assert list(texts.links) == [one for one in every if not isinstance(one, Written)]


@given(_TEXTS)
@example("One\r---")
@example("- > # One")
def test_no_text_is_kept_from_the_parser(text: str) -> None:
    assert may_hold(text) or not _holds(text)
    assert bool(marks(text)) is _holds(text)


@given(
    st.lists(_TEXTS, min_size=3, max_size=3),
    st.fixed_dictionaries(
        {
            "default_style": st.sampled_from((None, None, '"', "'", "|", ">")),
            "default_flow_style": st.sampled_from((None, False, True)),
            "width": st.sampled_from((8, 20, 80, 1000)),
            "allow_unicode": st.booleans(),
            "explicit_start": st.booleans(),
            "line_break": st.sampled_from(("\n", "\r\n")),
            "sort_keys": st.booleans(),
        }
    ),
)
def test_texts_as_a_program_writes_them(texts: list[str], styles: dict[str, Any]) -> None:
    one, two, three = texts
    item = {
        "title": "A",
        "text": {"sv": one, "en": "x"},
        "facilitator_notes": two,
        "points": [{"title": "P", "text": one}],
    }
    value = {
        "title": "M",
        "purpose": three,
        "sources": [{"title": "S", "link": one, "note": two}],
        "agenda": [item, {"title": "B", "strands": [{"title": "S", "for": ["a"], "text": three}]}],
    }
    _agree(_workspace({_MEETING: yaml.safe_dump(value, **styles)}))


_LINES = (
    "",
    "  ",
    "    ",
    "# comment",
    "  # comment",
    "  # Heading",
    "  - # Deep",
    "  ># Deep",
    "  ---",
    "  --- # c",
    "  - ",
)
_ENDS = (
    "  ---'",
    '  ---"',
    "  ---]",
    "  ==",
    "  word",
    "  word'",
    "  it''s",
    '  "',
    "  '",
    "  [a]",
    "  (b)",
    "  >-",
    "  > -",
)
_BEGINNINGS = (
    "",
    "|",
    ">",
    "|-",
    ">-",
    ">2-",
    "| # c",
    "'",
    '"',
    "word",
    "'word",
    '"# x',
    "'# x'",
    "'x' # y",
    "{sv: 'a",
    "> a",
)


@given(
    st.sampled_from(_BEGINNINGS),
    st.lists(st.sampled_from((*_LINES, *_ENDS)), max_size=6),
    st.sampled_from(("", "\n", "\ntext: word\n", "\n# comment\n")),
    st.sampled_from(("\n", "\r\n")),
)
@example("word", ["", "  ># Deep"], "", "\n")
@example("|", ["  word", "  ---"], "", "\n")
@example("'word", ["", "  ---'"], "\n", "\n")
@example("|", ["  > word", "  >-"], "\n", "\r\n")
@example("|", ["  word", "  ---\xa0"], "\n", "\n")
def test_texts_as_people_write_them(begun: str, lines: list[str], end: str, line_end: str) -> None:
    text = "\n".join((f"title: M\npurpose: {begun}", *lines)) + end
    workspace = _workspace({_MEETING: text.replace("\n", line_end)})
    assume(workspace.document(_MEETING).readable)
    _agree(workspace)


def test_what_stands_in_the_register_stands_in_the_list_of_a_programme() -> None:
    shared = "lund:\n  name: Lund\n  text: |\n    # About\n"
    own = "programmes/p/organisations.yaml"
    _agree(_workspace({"organisations.yaml": shared, own: "lund: {}\n", "programmes/p/programme.yaml": "title: P\n"}))


@pytest.mark.parametrize(
    "text",
    [
        "# comment\ntitle: M # comment\npurpose: >-\n  one\n\n  two #1\n# comment\n",
        "title: 'M' # comment\n- \"one\" # two\nthree: [a, b]\ntime: 9-10\n",
        "one:\n  # two\n  - three-\n  - |\n    four\n  - >-\n    five\n",
        "---\ntitle: M\npurpose: a link, 1 - 2\n",
    ],
)
def test_ordinary_files_are_passed_over(text: str) -> None:
    document = read(text.encode(), "x.yaml")

    assert not may_hold_marks(document)
    assert not may_hold_links(document)


@pytest.mark.parametrize(
    ("text", "may"),
    [
        ("title:\n  se: Ett program\n", True),
        ("title: {en: A programme, se: Ett program}", True),
        ('title: {"gb": A programme}', True),
        ("title:\n  uk : A programme\n", True),
        ("status: held\npurpose: to use\n", False),
        ("phase: a\nuse: b\n", False),
        ("title: se\n", False),
    ],
)
def test_countries(text: str, may: bool) -> None:
    assert may_name_countries(read(text.encode(), "x.yaml")) is may
