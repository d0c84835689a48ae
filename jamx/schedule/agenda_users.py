"""Which meetings use an agenda file, and what of it they all have."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.model.kinds import Kind
from jamx.model.meeting import Meeting

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence
    from typing import TypeAlias

    from jamx.findings import Finding
    from jamx.schedule.plan import Plan
    from jamx.workspace.files import FileRef

    Users: TypeAlias = Sequence[tuple[FileRef, Meeting]]


def users_of(plan: Plan, agenda: FileRef) -> Users:
    """The meetings with an agenda file, in order of name; not those that are cancelled."""
    return plan.once_of(agenda.programme, users_of, lambda: _users(plan, agenda.programme)).get(agenda.name, ())


def _users(plan: Plan, programme: str) -> Mapping[str, Users]:
    found: dict[str, list[tuple[FileRef, Meeting]]] = {}
    for ref in plan.workspace.refs(programme, Kind.MEETING):
        meeting = plan.workspace.model(ref, Meeting)
        if meeting is None or meeting.status == "cancelled":
            continue
        sources = (meeting.agenda, *(day.agenda for day in meeting.days or ()))
        for name in {one.use for one in sources if one is not None and one.use is not None}:
            found.setdefault(name, []).append((ref, meeting))
    return found


def all_have(users: Users, roles: Collection[str]) -> bool:
    """Whether there are such meetings, and each has whoever it may have or not: a mentor, a host."""
    return bool(users) and all(getattr(meeting, role) for _, meeting in users for role in roles)


def is_settled(plan: Plan, file: FileRef, found: Finding) -> bool:
    """Whether what an agenda file lacks is no fault of any meeting with it: each says it itself, such as its time.

    What a meeting lacks is never settled so.
    """
    users = users_of(plan, file) if file.kind is Kind.AGENDA else ()
    return bool(users) and not any(_told(plan, users, found))


def is_told_by_meetings(plan: Plan, file: FileRef, found: Finding) -> bool:
    """Whether a meeting with an agenda file has the same fault, of which more is known there: how many come to it."""
    return file.kind is Kind.AGENDA and any(_told(plan, users_of(plan, file), found))


def _told(plan: Plan, users: Users, found: Finding) -> Iterator[bool]:
    """Of each meeting, whether it has a fault too."""
    for ref, meeting in users:
        told = plan.timeline(ref, meeting).contradictions
        yield (found.rule, found.place) in {(one.rule, one.place) for one in told}
