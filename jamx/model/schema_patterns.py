"""Patterns of times, lengths and dates, for the schemas of editors: they refuse nothing that jamx reads.

Plain ones, which Python and JavaScript read alike. Of a wide grammar they know the words and not the rules.
"""

from __future__ import annotations

from jamx.model.counties import COUNTIES
from jamx.model.date_words import PARTS, SEASONS, WEEKDAYS
from jamx.model.entry import GAPS
from jamx.model.plain_text import DASHES
from jamx.model.schema_words import DURATION_WORDS, FOLDED, RELATIVE_UNITS, TIME_WORDS, words

IDENTIFIER = "[a-z0-9][a-z0-9-]*"
GAP = "|".join(GAPS)

_DASH = f"[{DASHES[1:]}-]"
_MARKS = rf"[\s0-9.,:;'\u2019\u2032\u00b7~\u00b1+()\[\]>\u2192\u200b\u2060\ufeff\u00bc\u00bd\u00be@{DASHES[1:]}-]"
_END = "(?![a-zA-ZåäöÅÄÖ])"
_NOON = words(("noon", "midday", "midnight", "midnatt"))
_NO_HOUR_25 = r"(?!(?:.*[^0-9.:,])?(?:2[5-9]|[3-9][0-9])[.:][0-9]{2}(?![0-9]))"
_NO_MINUTE_60 = r"(?!.*[0-9][.:][6-9][0-9](?![0-9]))"
_NO_CLOCK = rf"(?!.*[0-9]:[0-9])(?!.*[0-9][.:][0-9]{{2}}(?![0-9])\s*(?:{_DASH}|$))"
_NO_LOOSE_FRACTION = r"(?!\s*[0-9]+[.,][0-9]+\s*$)(?!.*[0-9][.,](?!00|25|50|75)[0-9]{2}(?![0-9]))"
_WEEK = "(?:0?[1-9]|[1-4][0-9]|5[0-3])"
_YEAR = "(?:19|20|21)[0-9]{2}"
_MONTH = "(?:0[1-9]|1[0-2])"
_DAY = "(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|[12][0-9]))"
_POINT = "|".join(
    (
        rf"(?:{words(WEEKDAYS)}[.,]?\s+)?{_YEAR}-{_DAY}",
        rf"{words(set(PARTS.values()))}\s+{_YEAR}-{_MONTH}",
        rf"{_YEAR}(?:-{_MONTH}|-[wW](?:0[1-9]|[1-4][0-9]|5[0-3])|-{words(SEASONS)})?",
    )
)
_WITHIN = rf"(?:{words(['within'])}\s+)?"
_ANCHOR = "[a-zA-Z0-9][a-zA-Z0-9-]*(?:/[a-zA-Z0-9][a-zA-Z0-9-]*)?"
_EDGE = rf"{words(['start', 'end'])}\s+{words(['of'])}"
_OF_WEEKS = words(("v", "v.", "veck", "vecka", "veckan", "veckorna", "w", "week", "weeks"))

TIME = rf"^(?=.*(?:[0-9]|{_NOON})){_NO_HOUR_25}{_NO_MINUTE_60}(?:{_MARKS}|{words(TIME_WORDS)}{_END})+$"
"""A clock time or two; no hour after 24, no minute after 59."""

DURATION = rf"^{_NO_CLOCK}{_NO_LOOSE_FRACTION}(?!\s*{_DASH}\s*[0-9])(?:{_MARKS}|{words(DURATION_WORDS)}{_END})+$"
"""A length or a range of lengths; no clock time."""

WHOLE_DATE = rf"^\s*{_WITHIN}(?:{_POINT})\s*(?:/\s*(?:{_POINT}))?\s*$"
"""A date or an interval; no day that its month never has."""

DATE = rf"^\s*{_WITHIN}(?:(?:{_POINT})\s*(?:/\s*(?:{_POINT})?)?|/\s*(?:{_POINT}))\s*$"
"""As a whole date, but it may be open at an end."""

RELATIVE = (
    rf"^\s*(?:(?:[0-9]{{1,3}}\s+{words(RELATIVE_UNITS)}\s+)?{words(['before', 'after', 'on'])}"
    rf"(?:\s+(?:{words(['the'])}\s+)?{_EDGE}(?=\s))?(?:\s+{_ANCHOR})?|{_EDGE}\s+{_ANCHOR})\s*$"
)
"""A distance from something that has a date."""

WEEKS = rf"^\s*{_OF_WEEKS}? ?{_WEEK}(?: ?[-\u2013] ?{_WEEK})?\s*$"
"""Weeks of any year."""

COUNTY = rf"^(?:unknown|{words(COUNTIES.values(), FOLDED)}(?:[sS]?[ -][lL][äÄaA][nN]|[ -]{words(['county'])})?)$"
"""A county of Sweden, with or without `län`."""


def or_gap(pattern: str) -> str:
    """What a pattern matches, or a gap that is admitted."""
    return f"^(?:{GAP})$|{pattern}"
