"""Ways out of what cannot be read: the suggestion of the reader where it has one, and what needs the whole file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.check.remedies_of_colons import colon, colon_above
from jamx.check.remedies_of_columns import levels, lost_hyphen
from jamx.check.remedies_of_indentation import dashes, moved, tabs
from jamx.check.remedies_of_lines import (
    closed,
    list_below,
    list_below_text,
    list_key,
    quoted_inside,
    two_keys,
    undecided,
)
from jamx.check.remedies_of_yaml import character, duplicate_key, unsupported
from jamx.check.sheet import Remedy, line_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from jamx.check.sheet import Sheet
    from jamx.findings import Finding


_OPEN = frozenset({"text-after-quote"})
"""Where the author alone knows how far the quotes were meant to reach."""


_OF_COLUMNS = (colon_above, dashes, lost_hyphen, levels)

_TRIED: Mapping[str, tuple[Callable[[Finding, Sheet], Remedy | None], ...]] = {
    "colon-in-value": (two_keys,),
    "text-after-quote": (quoted_inside,),
    "tab": (tabs,),
    "indentation": _OF_COLUMNS,
    "column": _OF_COLUMNS,
    "mapping-in-list": (colon_above, dashes, lost_hyphen, levels, moved),
    "missing-colon": (dashes, colon),
    "generic": (colon_above, dashes, list_below_text),
    "list-on-key-line": (list_below,),
    "unclosed-bracket": (closed,),
    "dash": (dashes,),
    "list-in-mapping": (list_key,),
    "reserved-character": (undecided,),
}


def syntax(finding: Finding, sheet: Sheet) -> Remedy | None:
    """The corrected line of the reader, or else one of several readings that is tried."""
    for tried in _TRIED.get(finding.variant, ()):
        if remedy := tried(finding, sheet):
            return remedy
    suggestion = finding.arguments.get("suggestion")
    line = line_of(finding)
    if not isinstance(suggestion, str):
        return None
    return Remedy(sheet.rewritten(line, line, [suggestion]), certain=finding.variant not in _OPEN)


SOURCE: Mapping[str, Callable[[Finding, Sheet], Remedy | None]] = {
    "source/syntax": syntax,
    "source/character": character,
    "source/unsupported": unsupported,
    "source/duplicate-key": duplicate_key,
}
