"""A meeting is held on a Saturday or a Sunday.

Most people who are invited do not work then; often the date belongs to another year. Residentials and courses that
are meant to lie at a weekend are told too: say so with a comment, `# jamx: ignore[calendar/weekend]` and the reason.
Who writes the weekday with the date, `sat 2027-02-06`, knows it, and only gets a note of how few will be at work. Of
what lasts longer than a week, only the first and the last day are looked at.

Bad:
    title: Meeting
    date: 2013-09-15

Good:
    title: Meeting
    date: 2013-09-16
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from jamx.findings import Severity
from jamx.model.date_words import WEEKDAYS
from jamx.rules.rule import Scope
from jamx.rules.unusual_meetings import unusual_meetings

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jamx.findings import Finding
    from jamx.rules.subjects import ProgrammeSubject

SEVERITY = Severity.WARNING
SCOPE = Scope.PROGRAMME

_WEEKEND = frozenset(word for word, day in WEEKDAYS.items() if day > 4)


def check(subject: ProgrammeSubject, options: Mapping[str, int]) -> Iterator[Finding]:
    """Each date with days of a weekend, or of two."""
    del options
    for found in unusual_meetings(subject, "weekend"):
        yield found._replace(severity=Severity.NOTE) if _is_known(subject, found) else found


def _is_known(subject: ProgrammeSubject, found: Finding) -> bool:
    """Whether a Saturday or a Sunday is written with the date, or with the words it was taken from."""
    value: Any = subject.plan.workspace.document(found.place.file).value
    for key in found.place.path[:-1]:  # to where the date and its words stand, if it has any
        value = value[key]
    said = (value.get("on"), value.get("text")) if isinstance(value, dict) else (value,)
    return any(word in _WEEKEND for one in said for word in re.findall(r"[^\W\d]+", str(one).casefold()))
