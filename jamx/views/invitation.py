"""The invitation to a meeting: what staff paste into a mail, made from the agenda as its audience may see it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from jamx.schedule.sittings import hours_of
from jamx.views.said import joined
from jamx.views.wordings import wording_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jamx.model.staffing import Contact
    from jamx.schedule.plan import Plan
    from jamx.views.agenda import AgendaView, FactView, TaskView
    from jamx.views.wording import Wording
    from jamx.workspace.workspace import Folder

_FACTS = ("date", "occasions", "time", "place", "mode", "host", "theme")
"""What an invitation says of when and where, in this order."""


class InvitationView(NamedTuple):
    """An invitation.

    Attributes:
        subject: The subject of the mail, on one line.
        greeting: The first sentence.
        facts: When and where.
        prepare: What to do before the meeting.
        attachments: What is to be sent along: the agenda, and the materials by name.
        contacts: Whom to ask.
        sender: Who invites.
        agenda: The agenda, for its outline.
        timed: Whether its clock times are right whenever it is held.
    """

    subject: str
    greeting: str
    facts: tuple[FactView, ...]
    prepare: tuple[TaskView, ...]
    attachments: tuple[str, ...]
    contacts: tuple[str, ...]
    sender: str
    agenda: AgendaView
    timed: bool = True

    @property
    def language(self) -> str:
        """The language it is written in."""
        return self.agenda.language


def invitation_view(plan: Plan, agenda: AgendaView) -> InvitationView:
    """The invitation to the meeting that an agenda is of."""
    folder = plan.workspace.folder(agenda.programme)
    wording = wording_of(agenda.language, plan.workspace, folder)
    facts = {fact.key: fact for fact in agenda.facts}
    when = facts["date"].text if "date" in facts else ""
    undated = () if agenda.date or agenda.alternatives or agenda.occasions else (_undated(wording),)
    return InvitationView(
        subject=joined(", ", filter(None, (wording.say("invitation", title=agenda.title), when))),
        greeting=_greeting(agenda, wording),
        facts=(*undated, *(facts[key] for key in _FACTS if key in facts)),
        prepare=tuple(task for group in agenda.tasks if group.when == "before" for task in group.tasks),
        attachments=(agenda.document, *agenda.materials),
        contacts=tuple(_contacts(folder, wording)),
        sender=_sender(plan, folder, wording),
        agenda=agenda,
        timed=_timed(plan, agenda),
    )


def _timed(plan: Plan, agenda: AgendaView) -> bool:
    """Whether all occasions begin when the agenda does."""
    own = {one.start for one in agenda.occasions if one.start is not None}
    times = plan.occurrences(agenda.programme) if own else ()
    meeting = next(((one.ref, one.meeting) for one in times if one.ref.name == agenda.id), None)
    lines = plan.timeline(*meeting).days if meeting is not None else ()
    return len(lines) != 1 or own <= {hours_of(lines[0])[0]}


def _undated(wording: Wording) -> FactView:
    from jamx.views.agenda import FactView  # noqa: PLC0415 - for most, only a type

    return FactView(wording.say("date"), wording.say("date to come"), "date")


def _greeting(agenda: AgendaView, wording: Wording) -> str:
    if not agenda.programme_title:
        return wording.say("welcome", title=agenda.title)
    return wording.say("welcome.programme", title=agenda.title, programme=agenda.programme_title)


def _contacts(folder: Folder, wording: Wording) -> Iterator[str]:
    """Whom to ask, without what is internal."""
    for contact in folder.programme.contacts if folder.programme is not None else ():
        if not contact.internal:
            yield _contact(contact, wording)


def _contact(contact: Contact, wording: Wording) -> str:
    where = wording.lead(contact.organisation) if contact.organisation is not None else ""
    who = joined(", ", filter(None, (wording.text(contact.function), where)))
    ways = [way for way in (contact.mail, contact.phone, contact.link) if way]
    return joined(": ", filter(None, (who, ", ".join(ways))))


def _sender(plan: Plan, folder: Folder, wording: Wording) -> str:
    """The programme's organiser, else whoever publishes the workspace's documents."""
    programme, publisher = folder.programme, plan.workspace.configuration.organiser
    if programme is not None and programme.organiser is not None:
        return wording.lead(programme.organiser)
    return wording.text(publisher.name) if publisher is not None else ""
