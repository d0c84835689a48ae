"""One round of the day has room for fewer organisations than another.

The agenda was put together for groups of different sizes. As long as nobody knows how many come, that decides how many
can; once the number is known, `agenda/does-not-fit` says which round is too short.

Bad:
    title: Meeting
    organisations: unknown
    agenda:
      - title: Presentations
        time: 10–11
        each: organisation
        parts:
          - title: Presentation
            duration: 30 min
      - title: Reports
        time: 11–12
        each: organisation
        parts:
          - title: Report
            duration: 15 min

Good:
    title: Meeting
    organisations: unknown
    agenda:
      - title: Presentations
        time: 10–11
        each: organisation
        parts:
          - title: Presentation
            duration: 15 min
      - title: Reports
        time: 11–12
        each: organisation
        parts:
          - title: Report
            duration: 15 min
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.findings import Finding, Related, Severity
from jamx.rules.rule import Scope
from jamx.schedule.contradictions import stated_at

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jamx.rules.subjects import Sitting

SEVERITY = Severity.WARNING
SCOPE = Scope.SITTING


def check(sitting: Sitting, options: Mapping[str, int]) -> Iterator[Finding]:
    """The round with the least room, against the one with the most."""
    del options
    told = {found.place for found in sitting.contradictions("agenda/does-not-fit")}
    rounds = [
        (slot.fit.fits, slot)
        for slot in sitting.slots
        if slot.fit is not None and slot.fit.organisations is None and slot.fit.fits is not None
        and "organisation" in slot.item.each and stated_at(slot.item, slot.place) not in told
    ]  # fmt: skip
    if not rounds:
        return
    least, tight = min(rounds, key=lambda pair: pair[0])
    most, wide = max(rounds, key=lambda pair: pair[0])
    if least < most:
        facts = {"title": tight.item.title, "fits": least, "other": wide.item.title, "most": most}
        related = Related(stated_at(wide.item, wide.place), "item", {"title": wide.item.title})
        yield Finding("agenda/uneven-capacity", stated_at(tight.item, tight.place), facts, related=(related,))
