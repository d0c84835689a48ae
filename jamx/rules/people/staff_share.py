"""A post adds up to more than full time.

Entries of `staff` with the same function and organisation share one post: their `share` adds up, as far as they work at
the same time (`period`, `phase`). Where they are several posts, say so: an entry with `count` is that many of its own.

Bad:
    # file: programme.yaml
    title: Programme
    staff:
      - function: Project leader
        share: 80 %
      - function: Project leader
        share: 30 %

Good:
    # file: programme.yaml
    title: Programme
    staff:
      - function: Project leader
        share: 80 %
      - function: Project leader
        share: 20 %
      - function: Communicator
        share: 100 %
        count: 2
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.findings import Finding, Place, Related, Severity
from jamx.model.calendar_date import DateValue
from jamx.rules.rule import Scope

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jamx.model.staffing import Staff
    from jamx.rules.subjects import ProgrammeSubject

    Share = tuple[int, Staff, int]

SEVERITY = Severity.WARNING
SCOPE = Scope.PROGRAMME

_FULL = 100


def check(subject: ProgrammeSubject, options: Mapping[str, int]) -> Iterator[Finding]:
    """The first entry of a post with which it is more than full time, at its share; the others are related."""
    del options
    programme, file = subject.folder.programme, subject.folder.ref.file
    posts: dict[tuple[str, str], list[Share]] = {}
    for number, one in enumerate(programme.staff if programme is not None else ()):
        if isinstance(one.share, int) and one.count is None and one.when is None:
            key = (str(one.function).casefold(), str(one.organisation).casefold())
            posts.setdefault(key, []).append((number, one, one.share))
    for shares in posts.values():
        found = next((at for at in range(len(shares)) if _total(_with(shares, at)) > _FULL), None)
        if found is not None:
            *others, last = _with(shares, found)
            related = tuple(Related(Place(file, ("staff", number, "share")), "share") for number, _, _ in others)
            facts = {"function": last[1].function, "percent": _total([*others, last])}
            yield Finding("people/staff-share", Place(file, ("staff", last[0], "share")), facts, related=related)


def _with(shares: list[Share], at: int) -> list[Share]:
    """An entry after those before it that work at the same time."""
    return [*(one for one in shares[:at] if _meet(one[1], shares[at][1])), shares[at]]


def _total(shares: list[Share]) -> int:
    return sum(share for _, _, share in shares)


def _meet(one: Staff, other: Staff) -> bool:
    """Whether two entries certainly work at the same time; without a period they do all the time."""
    if one.phase is not None and other.phase is not None and one.phase != other.phase:
        return False
    said = [entry.period.on for entry in (one, other) if entry.period is not None]
    dates = [value for value in said if isinstance(value, DateValue)]
    if len(dates) < 2:
        return len(dates) == len(said)
    first, second = dates
    apart = first.latest is not None and second.earliest is not None and first.latest < second.earliest
    return not apart and not (
        second.latest is not None and first.earliest is not None and second.latest < first.earliest
    )
