"""Something at a meeting is the host's or the mentor's, and the meeting has none.

An item that the host leads, or a task that it owns, has nobody then. What is there only with a host (`optional: host`)
is left out by itself, and what is for `mentor or host` needs one of the two. `host: unknown`, or the host among what is
`open`, says that nobody knows yet. In an undated meeting that nobody has confirmed it is a note.

So it is with what is the mentor's alone, where organisations of the programme have roles and none is that of a mentor.

Bad:
    title: Meeting
    date: 2027-03-09
    agenda:
      - title: The host's own steering system
        time: 11–12
        lead: host

Good:
    title: Meeting
    date: 2027-03-09
    host: unknown
    agenda:
      - title: The host's own steering system
        time: 11–12
        lead: host
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from jamx.findings import Finding, Place, Related, Severity
from jamx.model.meeting import Meeting
from jamx.rules.rule import Scope

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jamx.rules.subjects import Sitting

SEVERITY = Severity.WARNING
SCOPE = Scope.SITTING

_ADMITTED = {
    "host": re.compile(r"\b(host|värd)", re.IGNORECASE),
    "mentor": re.compile(r"\bmentor", re.IGNORECASE),
}
_WORDS = re.compile(r"\s+(?:or|and|eller|och)\s+|\s*,\s*")


def check(subject: Sitting, options: Mapping[str, int]) -> Iterator[Finding]:
    """The meeting's title; what is the host's, or the mentor's, is related."""
    del options
    meeting, programme = subject.gathering, subject.folder.programme
    closed = programme is not None and programme.status == "closed"
    if not isinstance(meeting, Meeting) or closed or meeting.status in {"cancelled", "held"}:
        return
    if not _hosted(meeting):
        yield from _missing(subject, meeting, "host", "")
    if not _mentored(subject, meeting):
        yield from _missing(subject, meeting, "mentor", "mentor")


def _missing(subject: Sitting, meeting: Meeting, who: str, variant: str) -> Iterator[Finding]:
    needed = list(_needed(subject, meeting, who))
    if needed:
        facts = {"title": meeting.title, "count": len(needed)}
        related = tuple(Related(place, f"of-the-{who}") for place in needed)
        place = Place(subject.ref.file, ("title",))
        yield subject.incomplete(Finding("people/host-missing", place, facts, variant, related))


def _hosted(meeting: Meeting) -> bool:
    """Whether a meeting has a host, each of its occasions has, or it is said that nobody knows."""
    hosts = [occasion.host for occasion in meeting.occasions]
    return meeting.host is not None or _admitted(meeting, "host") or (bool(hosts) and None not in hosts)


def _mentored(subject: Sitting, meeting: Meeting) -> bool:
    """Whether a meeting has a mentor, its programme has one for all, or nobody has another role than to take part."""
    if meeting.mentor is not None or _admitted(meeting, "mentor"):
        return True
    roles = {role for entry in subject.folder.own_organisations.values() for role in entry.roles}
    return roles <= {"participant"} or "mentor" in roles


def _admitted(meeting: Meeting, who: str) -> bool:
    return any(_ADMITTED[who].search(str(gap)) for gap in meeting.open)


def _needed(subject: Sitting, meeting: Meeting, who: str) -> Iterator[Place]:
    for slot in subject.slots:
        if slot.item.lead is not None and _is_theirs(slot.item.lead, meeting, who):
            yield Place(slot.place.file, (*slot.place.path, "lead"))
    for number, task in enumerate(meeting.tasks):
        if _is_theirs(task.owner, meeting, who):
            yield Place(subject.ref.file, ("tasks", number, "owner"))


def _is_theirs(said: object, meeting: Meeting, who: str) -> bool:
    """Whether somebody who is named is the host, and no mentor there could be it instead; or is the mentor alone."""
    named = set(_WORDS.split(str(said)))  # nobody is called None
    if who == "mentor":
        return "mentor" in named and "host" not in named
    return "host" in named and not ("mentor" in named and meeting.mentor is not None)
