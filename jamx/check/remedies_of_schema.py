"""Ways out of what a key or value must not say."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from jamx.check.remedies_of_dates import dated_key
from jamx.check.remedies_of_keys import missing_key, unknown_key
from jamx.check.remedies_of_scalars import DATES, DURATIONS, NUMBERS, TIMES, number_in_words
from jamx.check.remedies_of_shapes import SHAPES
from jamx.check.sheet import Remedy, plain
from jamx.findings import Edit
from jamx.workspace.suggestions import likeness
from jamx.workspace.suggestions import plain as plain_word

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from jamx.check.remedies_of_scalars import Rewrite
    from jamx.check.sheet import Sheet
    from jamx.findings import Finding

_DATE_AND_TIME = re.compile(r"(\d{4}-\d{2}-\d{2})(?:T|,?\s+)(?:kl\.?\s*)?(\d.*)")
_ALMOST_CERTAIN = 0.8


def _scalars(rewrites: Mapping[str, Rewrite]) -> Callable[[Finding, Sheet], Remedy | None]:
    """For values that are written otherwise: the first rewriting that can be read."""

    def remedy(finding: Finding, sheet: Sheet) -> Remedy | None:
        rewrite = rewrites.get(finding.variant)
        new = rewrite(finding.arguments) if rewrite else None
        if (renamed := _renamed(finding, sheet)) and (new is None or finding.variant != "clock-time"):
            return renamed
        said = finding.arguments.get("suggestion")
        if isinstance(said, str) and (finding.variant.endswith("-certain") or finding.variant == "undecided"):
            return _replaced(finding, sheet, said, certain=True)
        if finding.variant == "time-in-date" and (divided := _divided(finding, sheet)):
            return divided
        if new is None:
            return None
        return _replaced(finding, sheet, new, certain=finding.variant in _SURE)

    return remedy


_SURE = frozenset({"seconds", "range-reversed", "not-a-duration"})
"""Where there is one thing that the text can have meant."""

_OTHER_KEY = {
    ("schema/time", "duration"): "duration",
    ("schema/duration", "clock-time"): "time",
}


def _renamed(finding: Finding, sheet: Sheet) -> Remedy | None:
    """`time: 20 min` and `duration: 09.30–10.00`: the value is fine, its key is another."""
    other = _OTHER_KEY.get((finding.rule, finding.variant))
    path = finding.place.path
    key = sheet.key_span(path)
    if other is None or key is None or other in sheet.keys(path[:-1]):
        return None
    edits = (Edit(key, other),)
    return Remedy(edits) if sheet.passes(edits) else None


def _divided(finding: Finding, sheet: Sheet) -> Remedy | None:
    """`2027-03-09 kl. 13` as a date and a time."""
    span, key = finding.place.span, sheet.key_span(finding.place.path)
    match = _DATE_AND_TIME.fullmatch(str(finding.arguments["value"]))
    if match is None or span is None or key is None or "time" in sheet.keys(finding.place.path[:-1]):
        return None
    edits = (Edit(span, f"{match[1]}\n{' ' * (key.column - 1)}time: {match[2]}"),)
    return Remedy(edits) if sheet.passes(edits) else None


_WORD = re.compile(r"\w+")
_YES, _NO = (
    frozenset(words.split())
    for words in (
        "1 y yes yep yeah j ja jo japp javisst t true sant sann on på x ok okej",
        "0 n no nope nej näe nä inte ej never aldrig f false falskt falsk off av none ingen inget",
    )
)
"""What people write for `true` and `false`; of other words nothing is proposed."""


def _replaced(finding: Finding, sheet: Sheet, new: str, *, certain: bool) -> Remedy | None:
    if finding.place.span is None:
        return None
    edits = (Edit(finding.place.span, plain(new)),)
    return Remedy(edits, certain) if sheet.passes(edits) else None


def invalid_value(finding: Finding, sheet: Sheet) -> Remedy | None:
    """By what is wrong with the value."""
    facts = finding.arguments
    match finding.variant:
        case "choice-meant" | "choice":
            return _choice(finding, sheet)
        case "id":
            return _id(finding, sheet)
        case "colon":
            return _colon(finding, sheet)
        case "language-meant":
            return _language(finding, sheet)
        case "flag":
            word = next(iter(_WORD.findall(str(facts["value"]).casefold())), "")
            meant = "true" if word in _YES else "false" if word in _NO else None
            return None if meant is None else _replaced(finding, sheet, meant, certain=False)
        case "count" | "organisations" | "at-once" | "strands":
            new, certain = NUMBERS[finding.variant](facts)
            return _replaced(finding, sheet, new, certain=certain)
    shaped = SHAPES.get(finding.variant)
    return shaped(finding, sheet) if shaped else None


def _language(finding: Finding, sheet: Sheet) -> Remedy | None:
    edits = (Edit(key, str(finding.arguments["meant"])),) if (key := sheet.key_span(finding.place.path)) else ()
    return Remedy(edits) if sheet.passes(edits) else None


def _choice(finding: Finding, sheet: Sheet) -> Remedy | None:
    value, meant = str(finding.arguments["value"]), finding.arguments.get("meant")
    if not isinstance(meant, str):
        choices = finding.arguments["choices"]
        return _replaced(finding, sheet, choices[0], certain=False) if isinstance(choices, tuple) and choices else None
    remedy = _replaced(finding, sheet, meant, certain=likeness(value, meant) >= _ALMOST_CERTAIN)
    return remedy._replace(safe=plain_word(value) == meant) if remedy else None


def _id(finding: Finding, sheet: Sheet) -> Remedy | None:
    """The id of the organisation with that name, or the text as an id where no other place has to follow."""
    value, suggestion = str(finding.arguments["value"]), str(finding.arguments["suggestion"])
    known = sheet.organisations().get(value.casefold())
    if known is not None and finding.arguments.get("key") != "id":
        return _replaced(finding, sheet, known, certain=True)
    alone = sum(line.count(value) for line in sheet.lines) == sum(
        line.count(value) for line in sheet.lines if line.lstrip(" -").startswith(("title:", "id:", "name:"))
    )
    certain = suggestion == value.casefold() or (finding.arguments.get("key") == "id" and alone)
    return _replaced(finding, sheet, suggestion, certain=certain)


def _colon(finding: Finding, sheet: Sheet) -> Remedy | None:
    """An entry that its colon made a key with a value of, as the text it is."""
    entry = sheet.node(finding.place.path[:-1])
    if entry is None:
        return None
    edits = (Edit(entry.span, str(finding.arguments["suggestion"])),)
    return Remedy(edits) if sheet.passes(edits) else None


def unknown(finding: Finding, sheet: Sheet) -> Remedy | None:
    """The id that comes closest, in the place of one that leads nowhere."""
    name, meant = str(finding.arguments.get("name")), finding.arguments.get("meant")
    span = finding.place.span
    if meant is None and span is not None and (number := number_in_words(name)):
        return Remedy((Edit(span, number),), variant="number")
    if not isinstance(meant, str) or span is None or sheet.written(span).strip("\"'") != name:
        return None
    safe = plain_word(name) == plain_word(meant) and finding.variant != "nearly"  # which may be a word of its own
    return Remedy((Edit(span, plain(meant)),), certain=likeness(name, meant) >= _ALMOST_CERTAIN, safe=safe)


def _unknown_key(finding: Finding, sheet: Sheet) -> Remedy | None:
    if finding.variant == "colon":
        return _colon(finding, sheet)
    remedy = unknown_key(finding, sheet)
    return remedy if remedy is not None and remedy.certain else dated_key(finding, sheet) or remedy


SCHEMA: Mapping[str, Callable[[Finding, Sheet], Remedy | None]] = {
    "schema/unknown-key": _unknown_key,
    "schema/missing-key": missing_key,
    "schema/invalid-value": invalid_value,
    "schema/time": _scalars(TIMES),
    "schema/date": _scalars(DATES),
    "schema/duration": _scalars(DURATIONS),
    "reference/unknown": unknown,
}
