"""Ways out of `datum: 9 mars 2027`: a key in another language whose date is spelt otherwise too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.check.remedies_of_slips import slips
from jamx.check.sheet import Remedy
from jamx.findings import Edit
from jamx.model.calendar_date import parse_date
from jamx.model.unreadable import Unreadable
from jamx.workspace.suggestions import plain as plain_word
from jamx.workspace.suggestions import said_otherwise

if TYPE_CHECKING:
    from jamx.check.sheet import Sheet
    from jamx.findings import Finding


def dated_key(finding: Finding, sheet: Sheet) -> Remedy | None:
    """The key with the date as jamx writes it, where both are certain."""
    path, known = finding.place.path, finding.arguments.get("known")
    key, node = sheet.key_span(path), sheet.node(path)
    date = _certain(node.text) if node is not None and node.text else None
    if key is None or node is None or date is None or not isinstance(known, tuple):
        return None
    word = plain_word(str(path[-1]))
    free = [name for name in dict.fromkeys((*said_otherwise(word), *slips(word, known))) if name in known]
    for name in free:
        edits = (Edit(key, name), Edit(node.span, date))
        if name not in sheet.keys(path[:-1]) and sheet.passes(edits):
            return Remedy(edits, certain=len(free) == 1, variant="meant", meant=name)
    return None


def _certain(text: str) -> str | None:
    """The ISO form of a date that is spelt otherwise, where it can be one only."""
    try:
        parse_date(text)
    except Unreadable as error:
        return error.suggestion if error.kind == "other-spelling" else None
    return None
