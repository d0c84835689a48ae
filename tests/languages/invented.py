"""A language that nobody speaks: English put into Greek letters, text by text, with its fields as they are.

Whatever a document says in Latin letters was then said by somebody else than the catalogue.
"""

from __future__ import annotations

import re
from string import Formatter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

CODE = "el"
_LATIN = "abcdefghijklmnopqrstuvwxyz"
_GREEK = "αβψδεφγηιξκλμνοπθρστυβωχψζ"
_LETTERS = str.maketrans(_LATIN + _LATIN.upper(), _GREEK + _GREEK.upper())
_KEPT = re.compile(r"`[^`]*`|https?://\S+|\\[a-z]")
_SYMBOLS = frozenset({"pattern.", "mark.", "locale", "clock.hours"})
"""Beginnings of the names of texts that are no words."""


def put(text: str) -> str:
    """A text in the invented language; fields, and what files are to say, stay."""
    pieces = []
    for words, field, written, conversion in Formatter().parse(text):
        pieces.append(_words(words.replace("{", "{{").replace("}", "}}")))
        if field is not None:
            pieces.append(f"{{{field}{f'!{conversion}' if conversion else ''}{f':{written}' if written else ''}}}")
    return "".join(pieces)


def _words(text: str) -> str:
    at, made = 0, []
    for kept in _KEPT.finditer(text):
        made += [text[at : kept.start()].translate(_LETTERS), kept[0]]
        at = kept.end()
    return "".join([*made, text[at:].translate(_LETTERS)])


def catalogue_of(texts: Mapping[str, str]) -> dict[str, str]:
    """A catalogue in the invented language; its dates are as Babel has them in Greek."""
    said = {key: text if key.startswith(tuple(_SYMBOLS)) else put(text) for key, text in texts.items()}
    own = {"mark.clock": "·", "mark.decimal": ",", "mark.cells": ";", "locale": "el-GR", "pattern.month": "LLLL y"}
    return said | {key: text for key, text in own.items() if key in said}


def written(words: Path, texts: Mapping[str, str], documents: Mapping[str, str]) -> Path:
    """The language as a folder among those of the others."""
    folder = words / CODE
    folder.mkdir()
    (folder / "__init__.py").write_text(f"TEXTS = {catalogue_of(texts)!r}\n", encoding="utf-8")
    (folder / "documents.py").write_text(f"DOCUMENTS = {catalogue_of(documents)!r}\n", encoding="utf-8")
    return folder


def gaps(reference: Mapping[str, str], texts: Mapping[str, str]) -> list[str]:
    """What a catalogue lacks against another, has too much, or fills with other facts."""
    missing = [f"{key}: missing" for key in reference.keys() - texts.keys()]
    unasked = [f"{key}: nobody asks for it" for key in texts.keys() - reference.keys()]
    shared = reference.keys() & texts.keys()
    return sorted(
        [
            *missing,
            *unasked,
            *(f"{key}: other fields" for key in shared if fields(reference[key]) != fields(texts[key])),
        ]
    )


def fields(text: str) -> set[str]:
    """The facts that a text names."""
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}
