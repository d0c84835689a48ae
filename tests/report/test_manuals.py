"""Manuals as text and as Markdown, in every language."""

from __future__ import annotations

import pytest
from markdown_it import MarkdownIt

from jamx.report.manuals import fenced, markdown, plain, reasons
from jamx.rules.manual import Manual, manual
from jamx.rules.table import RULES
from jamx.words.catalogue import LANGUAGES

PACE = Manual("Too long.", "Nobody lasts.", {"minutes": "how long (90)"}, "title: A", "title: B\n\n# ```\nx: c")


@pytest.mark.parametrize("name", RULES)
def test_plain_english_is_the_docstring(name: str) -> None:
    assert plain(manual(RULES[name], "en"), "en") == RULES[name].manual


def test_plain_in_swedish() -> None:
    assert plain(PACE, "sv") == (
        "Too long.\n\nNobody lasts.\n\nInställningar:\n    minutes: how long (90)\n\n"
        "Fel:\n    title: A\n\nRätt:\n    title: B\n\n    # ```\n    x: c"
    )


def test_markdown_in_swedish() -> None:
    assert markdown(PACE, "sv") == (
        "Too long.\n\nNobody lasts.\n\nInställningar:\n\n- `minutes`: how long (90)\n\n"
        "Fel:\n\n```yaml\ntitle: A\n```\n\nRätt:\n\n````yaml\ntitle: B\n\n# ```\nx: c\n````\n"
    )


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", RULES)
def test_every_manual_is_markdown(name: str, language: str) -> None:
    said = manual(RULES[name], language)
    tokens = MarkdownIt("commonmark").parse(markdown(said, language))

    assert [token.content for token in tokens if token.type == "fence"] == [f"{said.bad}\n", f"{said.good}\n"]
    assert [token.type for token in tokens].count("list_item_open") == len(said.options)
    assert tokens[1].content == said.title


def test_reasons_are_never_empty() -> None:
    assert reasons(PACE) == "Nobody lasts."
    assert reasons(PACE._replace(reasons="")) == "Too long."


def test_a_fence_is_longer_than_what_it_holds() -> None:
    assert fenced("a ```` b", "text") == "`````text\na ```` b\n`````"
