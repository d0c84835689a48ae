"""Whether a programme has begun."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from jamx.rules.subjects import ProgrammeSubject


def has_begun(subject: ProgrammeSubject) -> bool:
    """Whether a meeting is held, or the day of the first is certainly past."""
    times = subject.plan.occurrences(subject.folder.id)
    if any(time.status == "held" for time in times):
        return True
    certain = (time.when for time in subject.placed if time.sort != "alternative")
    starts = [when.latest for when in certain if when is not None and when.latest is not None]
    return subject.plan.today is not None and bool(starts) and min(starts) < subject.plan.today
