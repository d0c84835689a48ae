"""Ways out of keys that are missing, misspelt or said in another language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.check.remedies_of_slips import slipped_key, slips
from jamx.check.sheet import Remedy, plain
from jamx.findings import Edit, Span
from jamx.model.clock import parse_span
from jamx.model.unreadable import Unreadable
from jamx.words.catalogue import catalogue
from jamx.workspace.suggestions import ENDS, STARTS, likeness, nearest, said_otherwise
from jamx.workspace.suggestions import plain as plain_word

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jamx.check.sheet import Sheet
    from jamx.findings import Finding, Path

_ALMOST_CERTAIN = 0.8
_SWEDISH = {
    "traff": "träff",
    "traffar": "träffar",
    "larandetraff": "lärandeträff",
    "mote": "möte",
    "motet": "mötet",
    "natverkstraff": "nätverksträff",
    "uppstartstraff": "uppstartsträff",
    "sluttraff": "slutträff",
    "uppfoljning": "uppföljning",
    "natverk": "nätverk",
    "utvardering": "utvärdering",
    "larande": "lärande",
    "forsta": "första",
    "forberedelse": "förberedelse",
    "pa": "på",
    "var": "vår",
    "host": "höst",
}
"""Words of files' names whose letters å, ä and ö a name cannot have."""


def unknown_key(finding: Finding, sheet: Sheet) -> Remedy | None:
    """The key that was meant; of several, one whose value it can have."""
    path = finding.place.path
    word = plain_word(str(path[-1]))
    if word in STARTS | ENDS and finding.variant == "span":
        return _start_and_end(path, sheet)
    key = sheet.key_span(path)
    known = finding.arguments.get("known")
    if key is None or not isinstance(known, tuple):
        return None
    free = [name for name in known if name not in sheet.keys(path[:-1])]
    passing = [name for name in nearest(word, free, most=4) if sheet.passes((Edit(key, name),))]
    sure = [name for name in passing if _sure(word, name)]
    if passing:
        meant = (sure or passing)[0]
        safe = meant in said_otherwise(word) or plain_word(meant) == word
        return Remedy((Edit(key, meant),), certain=len(sure) == 1, safe=safe, variant="meant", meant=meant)
    wanted = finding.arguments.get("meant")
    if isinstance(wanted, str) and wanted in said_otherwise(word):
        right = (Edit(key, wanted),)
        better = sheet.passes(right, (*path[:-1], wanted))
        return Remedy(right, certain=False, variant="meant", meant=wanted) if better else None
    if slips(word, known):
        return slipped_key(path, slips(word, free), sheet)
    own = (Edit(key, f"x-{word.strip('-')}"),)
    # Whatever was meant cannot have this value, and to name it would contradict the line below.
    return Remedy(own, certain=False, variant="", meant="") if sheet.passes(own) else None


def _sure(word: str, name: str) -> bool:
    return name in said_otherwise(word) or likeness(word, name) >= _ALMOST_CERTAIN


def _start_and_end(path: Path, sheet: Sheet) -> Remedy | None:
    """One `time` for `start` and `end`, or for an end that stands beside a `time`."""
    mapping = path[:-1]
    texts = sheet.keys(mapping)
    start = next((key for key in texts if key == "time" or plain_word(key) in STARTS), None)
    end = next((key for key in texts if plain_word(key) in ENDS), None)
    if start is None:
        return None
    said = [(texts[key] or "").strip() for key in (start, end) if key is not None]
    key, node = sheet.key_span((*mapping, start)), sheet.node((*mapping, start))
    if key is None or node is None or not _span("–".join(said)):
        return None
    edits = [Edit(Span(key.line, key.column, node.span.end_line, node.span.end_column), f"time: {'–'.join(said)}")]
    if end is not None:
        lines = sheet.entry((*mapping, end))
        if lines is None:
            return None
        edits.append(sheet.without(*lines))
    return Remedy(tuple(edits)) if sheet.passes(edits) else None


def _span(text: str) -> bool:
    try:
        span = parse_span(text)
    except Unreadable:
        return False
    return span.end is None or span.end > span.start


def missing_key(finding: Finding, sheet: Sheet) -> Remedy | None:
    """The key with the best that the file itself can tell for it, where it belongs: first."""
    name, path = str(finding.arguments["key"]), finding.place.path
    if finding.variant == "list":
        return _list_key(name, finding, sheet)
    if name in sheet.keys(path):
        return _filled(path, name, sheet)
    node = sheet.node(path)
    if node is None or not isinstance(node.children, dict) or not node.children:
        return None
    first = sheet.key_span((*path, next(iter(node.children))))
    if first is None:
        return None
    margin = " " * (first.column - 1)
    at = Span(first.line, first.column, first.line, first.column)
    for value in _guesses(path, sheet):
        edits = (Edit(at, f"{name}: {plain(value)}\n{margin}"),)
        if sheet.passes(edits):
            return Remedy(edits, certain=False)
    return None


def _list_key(name: str, finding: Finding, sheet: Sheet) -> Remedy | None:
    """The key of a list on a line before its first entry."""
    span = finding.place.span
    if span is None or not sheet.line(span.line).lstrip(" ").startswith("- "):
        return None
    edits = (Edit(Span(span.line, 1, span.line, 1), f"{name}:\n"),)
    # Entries before it may belong to the lost list too, if they have only keys that both lists have.
    return Remedy(edits, safe=False) if sheet.passes(edits) else None


def _filled(path: Path, name: str, sheet: Sheet) -> Remedy | None:
    """A key without a value: what stands behind `#` was meant as one, or something has to be written."""
    key = sheet.key_span((*path, name))
    if key is None:
        return None
    line = sheet.line(key.line)
    comment = line[key.end_column :].strip()
    if comment.startswith("#"):
        edits = (Edit(Span(key.line, key.end_column, key.line, len(line) + 1), f": {plain(comment)}"),)
        return Remedy(edits, certain=False, variant="comment") if sheet.passes(edits) else None
    for value in _guesses(path, sheet):
        edits = (Edit(Span(key.line, key.end_column, key.line, len(line) + 1), f": {plain(value)}"),)
        if sheet.passes(edits):
            return Remedy(edits, certain=False)
    return None


def _guesses(path: Path, sheet: Sheet) -> Sequence[str]:
    """What a thing may be called: by its kind, its id or its file."""
    texts = sheet.keys(path)
    language = sheet.keys(()).get("language") or sheet.language()
    kind = texts.get("kind")
    words = [texts.get("id"), str(path[-1]) if path and isinstance(path[-1], str) else None]
    stem = sheet.file.rpartition("/")[2].removesuffix(".yaml") if not path else None
    kinds = [_kind(kind, language)] if kind else []
    named = [word.replace("-", " ") for word in (*kinds, *words, _spelt(stem or "", language)) if word]
    return [*(f"{word[:1].upper()}{word[1:]}" for word in named), "…"]


def _kind(kind: str, language: str) -> str:
    """The word for a kind of item in the language of the file."""
    words = catalogue(language)
    return words.say(f"kind.{kind}") if f"kind.{kind}" in words else kind


def _spelt(stem: str, language: str) -> str:
    """The words of a file's name with the letters that such a name cannot have."""
    spellings = _SWEDISH if language == "sv" else {}
    return "-".join(spellings.get(word, word) for word in stem.split("-"))
