"""The manuals of the rules in other languages than their docstrings', and the words around them.

A language has them in `jamx.words.<language>.manuals`: its words in the package, a module for each family. Nothing of
it is imported before somebody asks.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from jamx.words.catalogue import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Mapping
    from types import ModuleType

_FIRST = "en"


def manual_text(rule: str, language: str) -> str | None:
    """What a language says of a rule: title, reasons and the meaning of options; None where it says nothing."""
    family, _, _ = rule.partition("/")
    module = _module(language, f".{family}")
    texts: Mapping[str, str] = {} if module is None else module.MANUALS
    return texts.get(rule)


def manual_words(language: str) -> Mapping[str, str]:
    """The words around manuals: headings, severities, families; English for what the language does not say."""
    known: dict[str, str] = {}
    for code in (_FIRST, language):
        words = _module(code)
        known |= {} if words is None else words.WORDS
    return known


def _module(language: str, part: str = "") -> ModuleType | None:
    code = language.split("-", maxsplit=1)[0]
    if code not in LANGUAGES:
        return None
    name = f"jamx.words.{code}.manuals{part}"
    try:
        return import_module(name)
    except ModuleNotFoundError as missing:
        if not f"{name}.".startswith(f"{missing.name}."):
            raise  # it is there, and something that it imports is not
        return None
