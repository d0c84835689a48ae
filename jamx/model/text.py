"""Texts: one string, or one per language."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, Any, Literal

from pydantic_core import PydanticCustomError

from jamx.model.named_schema import named
from jamx.model.reads import Reads
from jamx.words.languages import LANGUAGES

_LANGUAGE = re.compile(r"[a-z]{2}(?:-[a-z]{2})?")


@dataclass(frozen=True, slots=True)
class Text:
    """What was written: `versions` holds it by language, the empty name being "no language said"."""

    versions: tuple[tuple[str, str], ...]

    def in_language(self, language: str) -> str:
        """The text in a language, else what was written without one, else the first version."""
        return self.version(language)[1]

    def version(self, language: str) -> tuple[str, str]:
        """The same text, after the language it was written in (empty where that was not said)."""
        versions = dict(self.versions)
        return next(((one, versions[one]) for one in (language, "") if versions.get(one)), self.versions[0])

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages it was written in; empty when none was said."""
        return tuple(language for language, _ in self.versions if language)

    def __str__(self) -> str:
        return self.versions[0][1]


def _read(value: Any, *, one_line: bool) -> Text:
    if isinstance(value, Text):
        return value
    if isinstance(value, str):
        return Text((("", _tidy(value, one_line=one_line)),))
    if isinstance(value, dict) and value and all(_LANGUAGE.fullmatch(key) for key in value):
        versions = [
            (language, _tidy(said, one_line=one_line)) for language, said in value.items() if isinstance(said, str)
        ]
        if len(versions) == len(value):
            return Text(tuple(versions))
    raise PydanticCustomError("text", "text expected", {"shape": shape(value)})


def is_text(value: Any) -> bool:
    """Whether a plain value is a text: one string, or one for each of some languages."""
    return isinstance(value, str) or (
        isinstance(value, dict) and bool(value) and all(_LANGUAGE.fullmatch(str(key)) for key in value)
    )


def _tidy(value: str, *, one_line: bool) -> str:
    return " ".join(value.split()) if one_line else value.strip()


def shape(value: Any) -> str:
    """What kind of node a value is: `mapping`, `list`, `nothing` or `text`."""
    if isinstance(value, dict):
        return "mapping"
    if isinstance(value, list):
        return "list"
    return "nothing" if value is None else "text"


if TYPE_CHECKING:
    Language = str
else:
    Language = Literal[tuple(sorted(LANGUAGES, reverse=True))]
"""The languages documents can be written in: those there are catalogues for."""

Title = Annotated[Text, Reads(lambda value: _read(value, one_line=True)), named("text")]
"""Plain text on one line."""

Markdown = Annotated[Text, Reads(lambda value: _read(value, one_line=False)), named("markdown")]
"""Markdown, any number of lines."""
