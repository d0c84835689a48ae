"""Texts: one string, or one per language."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Annotated, Any, Literal

from pydantic_core import PydanticCustomError

from jamx.model.named_schema import named
from jamx.model.reads import Reads
from jamx.words.languages import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Callable

_REMEMBERED = 512  # texts of each kind: agendas say many of them again and again
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


def _title(value: Any) -> Text:
    return _one_line(value) if isinstance(value, str) else _versions(value, _on_one_line)


def _markdown(value: Any) -> Text:
    return _any_lines(value) if isinstance(value, str) else _versions(value, str.strip)


@lru_cache(_REMEMBERED)
def _one_line(said: str) -> Text:
    return Text((("", _on_one_line(said)),))


@lru_cache(_REMEMBERED)
def _any_lines(said: str) -> Text:
    return Text((("", said.strip()),))


def _on_one_line(said: str) -> str:
    return " ".join(said.split())


def _versions(value: Any, tidy: Callable[[str], str]) -> Text:
    if isinstance(value, Text):
        return value
    if isinstance(value, dict) and is_text(value):
        versions = [(language, tidy(said)) for language, said in value.items() if isinstance(said, str)]
        if len(versions) == len(value):
            return Text(tuple(versions))
    raise PydanticCustomError("text", "text expected", {"shape": shape(value)})


def is_text(value: Any) -> bool:
    """Whether a plain value is a text: one string, or one for each of some languages."""
    if isinstance(value, dict):
        # A loop, for it is asked of most mappings and is over with the first key.
        for key in value:
            if not _LANGUAGE.fullmatch(str(key)):
                return False
        return bool(value)
    return isinstance(value, str)


def wrong_version(value: Any) -> str | None:
    """The first language of a text in several that is no language, or has no text; None where it is no such text."""
    if not isinstance(value, dict) or not any(key in LANGUAGES for key in value):
        return None
    wrong = (key for key, said in value.items() if not isinstance(said, str) or not is_text({key: said}))
    return next(map(str, wrong), None)


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

Title = Annotated[Text, Reads(_title), named("text")]
"""Plain text on one line."""

Markdown = Annotated[Text, Reads(_markdown), named("markdown")]
"""Markdown, any number of lines."""
