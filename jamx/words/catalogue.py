"""A language's texts, filled with facts."""

from __future__ import annotations

from functools import cached_property, lru_cache
from importlib import import_module
from string import Formatter
from typing import TYPE_CHECKING, Any

from jamx.words.clock import clock_text
from jamx.words.languages import LANGUAGES, code_of, documents
from jamx.words.numbers import number_text

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

__all__ = ["LANGUAGES", "OF_DOCUMENTS", "Catalogue", "catalogue"]

OF_DOCUMENTS = frozenset({"lead", "owner", "who"})
"""Beginnings of names that are looked up for whatever a file says, and stand among the texts of documents alone."""


class Catalogue(Formatter):
    """Texts of one language.

    A text is a template whose fields may be followed by how they are written: `{start:clock}`, `{n:minutes}`,
    `{title:quoted}`, `{n:organisations}`, `{names:list}`, `{names:or}`, `{key:code}`; `{name:text}` is another text
    of the catalogue by its name, `{names:plain}` a list of words as they are.

    Args:
        language: Its code; the part before a hyphen counts.
    """

    def __init__(self, language: str) -> None:
        super().__init__()
        self.language = code_of(language)
        self._first = documents(self.language)

    @cached_property
    def _texts(self) -> Mapping[str, str]:
        """All texts of the language; what an agenda says is there before them."""
        texts: Mapping[str, str] = import_module(f"jamx.words.{self.language}").TEXTS
        return texts

    @cached_property
    def _fallback(self) -> Mapping[str, str]:
        """English, for what another language does not say; imported when that happens."""
        texts: Mapping[str, str] = import_module("jamx.words.en").TEXTS
        return texts

    def __contains__(self, key: str) -> bool:
        if key in self._first:
            return True
        beginning, dot, _ = key.partition(".")
        if dot and beginning in OF_DOCUMENTS:
            return False
        return key in self._texts or (self.language not in LANGUAGES and key in self._fallback)

    def say(self, key: str, /, **facts: object) -> str:
        """The text with that name, its fields filled; the name itself shows what is missing."""
        template = self._first.get(key) or self._texts.get(key) or self._fallback.get(key)
        if template is None or "{" not in template:  # most are texts without a field
            return template or key
        return self.vformat(template, (), facts)

    def fields(self, key: str) -> tuple[tuple[str, str], ...]:
        """The facts that a text names, each with how it is written."""
        template = self._first.get(key) or self._texts.get(key, "")
        return tuple((name, form or "") for _, name, form, _ in self.parse(template) if name)

    def format_field(self, value: Any, format_spec: str) -> str:
        """A fact as this language writes it; a text that is written in several, in this one."""
        value = value.in_language(self.language) if hasattr(value, "in_language") else value
        match format_spec:
            case "clock":
                return clock_text(value, self.language) if isinstance(value, int) else str(value)
            case "quoted":
                return self._first["quoted"].replace("{}", _short(str(value)))
            case "code":
                return f"`{_short(str(value))}`"
            case (
                "minutes" | "organisations" | "items" | "times" | "day" | "days" | "working-days" | "months" | "people"
            ):
                return self.counted(format_spec, value)
            case "work":
                return self._work(value)
            case "text":
                return self.say(str(value))
            case "plain":
                return self._joined(value, "and", "{}")
            case "list":
                return self._joined(value, "and")
            case "or":
                return self._joined(value, "or")
        return str(super().format_field(value, format_spec))

    def counted(self, what: str, number: object) -> str:
        """A number with its noun: `1 minute`, `5 minutes`."""
        form = "one" if str(number) == "1" else "other"
        key = f"{what}.{form}"
        return (self._first.get(key) or self._texts[key]).replace("{}", str(number))

    def _work(self, minutes: float) -> str:
        """Hours, halves too; other minutes beside the hours."""
        if minutes % 30 == 0:
            return self.counted("hour", number_text(minutes / 60, self.language))
        hours, rest = divmod(round(minutes), 60)
        amounts = (("hour", hours), ("minutes", rest))
        return " ".join(self.counted(what, number) for what, number in amounts if number)

    def _joined(self, names: Sequence[object], word: str, form: str = "`{}`") -> str:
        quoted = [form.format(self.format_field(name, "")) for name in names]
        if len(quoted) < 2:
            return "".join(quoted)
        return f"{', '.join(quoted[:-1])} {self._first[word]} {quoted[-1]}"


def _short(text: str, most: int = 80) -> str:
    return text if len(text) <= most else f"{text[: most - 1]}…"


@lru_cache
def catalogue(language: str) -> Catalogue:
    """The catalogue of a language; English where there is none."""
    return Catalogue(language)
