"""The manual of a rule as text and as Markdown, with the words of its language."""

from __future__ import annotations

import re
from textwrap import indent
from typing import TYPE_CHECKING

from jamx.words.manuals import manual_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jamx.rules.manual import Manual


def plain(manual: Manual, language: str) -> str:
    """A manual as it stands in a rule's module, with its blocks moved in."""
    words = manual_words(language)
    blocks = [f"{words[name]}:\n{indent(text, '    ')}" for name, text in _blocks(manual)]
    return "\n\n".join(filter(None, (manual.title, manual.reasons, *blocks)))


def markdown(manual: Manual, language: str) -> str:
    """A manual with its examples as code, and its options as a list."""
    return "\n\n".join(filter(None, (manual.title, manual.reasons, *markdown_blocks(manual, language)))) + "\n"


def markdown_blocks(manual: Manual, language: str) -> Iterator[str]:
    """What stands below a manual's reasons: headings and blocks in turn."""
    words = manual_words(language)
    for name, text in _blocks(manual):
        yield f"{words[name]}:"
        yield re.sub(r"^(\w+): ", r"- `\1`: ", text, flags=re.MULTILINE) if name == "options" else fenced(text, "yaml")


def reasons(manual: Manual) -> str:
    """What stands between a manual's title and its first block; the title where nothing does."""
    return manual.reasons or manual.title


def fenced(text: str, language: str) -> str:
    """A code block whose fence is longer than any in the text."""
    longest = max((len(run) for run in re.findall("`+", text)), default=0)
    fence = "`" * max(3, longest + 1)
    return f"{fence}{language}\n{text}\n{fence}"


def _blocks(manual: Manual) -> Iterator[tuple[str, str]]:
    options = "\n".join(f"{name}: {meaning}" for name, meaning in manual.options.items())
    blocks = {"options": options, "bad": manual.bad, "good": manual.good}
    return ((name, text) for name, text in blocks.items() if text)
