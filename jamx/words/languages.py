"""The languages there are: each is a folder here. And how each writes times and numbers, as its documents say."""

from __future__ import annotations

import os
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

FIRST = "en"
"""The language that says what another leaves out."""


def _found() -> tuple[str, ...]:
    here = os.path.dirname(__file__)  # noqa: PTH120 - every run begins with this
    others = (name for name in os.listdir(here) if name != FIRST)  # noqa: PTH208
    return (FIRST, *sorted(name for name in others if os.path.isfile(os.path.join(here, name, "documents.py"))))  # noqa: PTH113, PTH118


LANGUAGES = _found()
"""The languages there are catalogues for; a test holds them to the same keys."""


class Marks(NamedTuple):
    """How a language writes what is no word.

    Attributes:
        clock: Between hours and minutes.
        short: Whether running text leaves out what a full hour does not need: `9–16`.
        prose: How a time stands in running text.
        later: What is added there to a time of the next day.
        decimal: Before a number's decimals.
        cells: Between the cells of a table as spreadsheets of the language read it.
        locale: What office programs call it.
    """

    clock: str
    short: bool
    prose: str
    later: str
    decimal: str
    cells: str
    locale: str


def code_of(language: str) -> str:
    """The language whose catalogue is used: the part before a hyphen, English where there is none."""
    code = language.split("-", maxsplit=1)[0]
    return code if code in LANGUAGES else FIRST


def documents(code: str) -> Mapping[str, str]:
    """What documents of a language say."""
    said: Mapping[str, str] = import_module(f"jamx.words.{code}.documents").DOCUMENTS
    return said


@cache
def marks(language: str) -> Marks:
    """How a language writes times and numbers; as English does, where it does not say."""
    code = code_of(language)
    said = documents(code) if code == FIRST else {**documents(FIRST), "locale": code, **documents(code)}
    return Marks(
        clock=said["mark.clock"],
        short=said["clock.hours"] == "short",
        prose=said["clock.prose"],
        later=said["clock.later"],
        decimal=said["mark.decimal"],
        cells=said["mark.cells"],
        locale=said["locale"],
    )
