"""One line of YAML taken apart and put together again the way its author meant it."""

from __future__ import annotations

import re
from dataclasses import dataclass

LONGEST = 1_000
"""Characters of a line for which a correction is looked for."""

_LEAD = re.compile(r" *(?:- +)*")
_TIGHT_KEY = re.compile(r"[a-z_][a-z0-9_-]*:(?=[^\s:/])")
_PAIR_BEFORE = re.compile(r":[ ]+(?P<value>[^ :\"'\[\]{}][^:\"'\[\]{}]*), *\Z")
_RUN_BEHIND = re.compile(r"(?:, *[^ ,:\"'\[\]{}][^,:\"'\[\]{}]*(?=[,}]))*")
_NO_WIDTH = "\u200b\u2060"
_CLOSING = {"“": '”„“"', "”": "”", "„": "“”", "«": "»", "»": "»«", "‘": "’", "’": "’", "‚": "‘’", "‟": "”"}
SMART = "".join(_CLOSING)


@dataclass(frozen=True, slots=True)
class Parts:
    """A line: indentation and dashes, key with its colon and blanks, value, comment. Joined they are the line."""

    lead: str
    key: str
    value: str
    tail: str

    @property
    def column(self) -> int:
        """Where the value begins, counted from 0."""
        return len(self.lead) + len(self.key)

    def with_value(self, value: str) -> str:
        """The line with another value."""
        return f"{self.lead}{self.key}{value}{self.tail}"


def parts(line: str) -> Parts:
    """Takes a line apart at the first colon with a blank behind it and at the last ` #`."""
    lead = _LEAD.match(line)
    start = lead.end() if lead else 0
    rest = line[start:]
    colon = rest.find(": ") if rest[:1] not in {'"', "'"} else -1
    key = rest[: colon + 1]
    value = rest[len(key) :].lstrip(" ")
    key = rest[: len(rest) - len(value)] if key else ""
    stripped, tail = _without_comment(value)
    return Parts(line[:start], key, stripped, tail)


def _without_comment(value: str) -> tuple[str, str]:
    hash_ = value.rfind(" #")
    said = value[:hash_] if hash_ >= 0 else value
    said = said.rstrip(" ")
    return said, value[len(said) :]


def quoted(text: str) -> str:
    """A text in quotes: double ones where nothing in it has to be escaped."""
    if '"' not in text and "\\" not in text:
        return f'"{text}"'
    return "'" + text.replace("'", "''") + "'"


def straightened(value: str) -> str | None:
    """A value with straight quotes for the typographic ones around it; None if there are none."""
    if len(value) < 2 or value[-1] not in _CLOSING.get(value[0], ""):
        return None
    return quoted(value[1:-1])


def spaced(line: str) -> str | None:
    """A line with a blank behind the colon of its key; None if that is not what it lacks."""
    lead = _LEAD.match(line)
    key = _TIGHT_KEY.match(line, lead.end() if lead else 0)
    return f"{line[: key.end()]} {line[key.end() :]}" if key else None


def joined(line: str, start: int, end: int) -> str | None:
    """A line with the quotes or the blank that `{title: Coffee, tea}` or `{minutes:10}` lack.

    Args:
        line: The whole line.
        start: Where the key without a colon begins, counted from 0.
        end: Behind that key.
    """
    key = line[start:end]
    if tight := _TIGHT_KEY.match(key):
        return f"{line[:start]}{key[: tight.end()]} {key[tight.end() :]}{line[end:]}"
    before = _PAIR_BEFORE.search(line, 0, start)
    behind = _RUN_BEHIND.match(line, end)
    if before is None or behind is None or ":" in key:
        return None
    stop = behind.end()
    return f"{line[: before.start('value')]}{quoted(line[before.start('value') : stop].rstrip())}{line[stop:]}"


def respaced(line: str, start: int, end: int) -> str:
    """A line with ordinary spaces between two columns, counted from 0; none at its end or for what has no width."""
    if not line[end:].strip(" "):
        return line[:start].rstrip(" ")
    return line[:start] + "".join("" if char in _NO_WIDTH else " " for char in line[start:end]) + line[end:]
