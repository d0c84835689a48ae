"""The kinds of documents: what each is made from, whose faults stand in its way, how its view is built."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from jamx.api.asked import AbsentError, RefusedError, UnknownNameError
from jamx.model.kinds import Kind
from jamx.model.meeting import Gathering, Meeting
from jamx.views.audience import Audience
from jamx.workspace.files import FileRef
from jamx.workspace.suggestions import closest_names

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from jamx.api.asked import Asked
    from jamx.findings import Finding
    from jamx.schedule.plan import Plan
    from jamx.views.agenda import AgendaView, ContradictionView
    from jamx.views.checklist import ChecklistsView
    from jamx.views.invitation import InvitationView
    from jamx.views.timetable import TimetableView
    from jamx.workspace.workspace import Workspace


WHOLE = FileRef("", Kind.PROGRAMME, "", "timetable")
"""What a document of all programmes is made from."""


class Target(NamedTuple):
    """What a document is to be made of, and how.

    Attributes:
        plan: The computations.
        ref: The file.
        asked: What was asked.
        faults: Finds what stands in the way, when it is wanted.
        for_programs: Made for a program, which may know more than it shows.
    """

    plan: Plan
    ref: FileRef
    asked: Asked
    faults: Callable[[], Sequence[Finding]]
    for_programs: bool = False

    @property
    def audience(self) -> Audience:
        """For whom."""
        return self.asked.audience or Audience.PARTICIPANT


class Noun(NamedTuple):
    """A kind of document.

    Attributes:
        name: What commands, templates and files call it.
        kinds: The files an address may lead to, in order of preference.
        deaf: Families of rules that say nothing about what it shows.
    """

    name: str
    kinds: tuple[Kind, ...]
    deaf: tuple[str, ...] = ()


_WHOLE = ("count", "deliverable", "programme", "people")
"""Families that speak of a programme as a whole: no document is wrong for what they find."""

DATELESS = ("calendar", "task")
"""Families that say nothing about an agenda file, which has no date."""

AGENDA = Noun("agenda", (Kind.MEETING, Kind.AGENDA), _WHOLE)
TIMETABLE = Noun("timetable", (Kind.PROGRAMME, Kind.MEETING), (*_WHOLE, "agenda", "pace"))
CHECKLIST = Noun("checklist", (Kind.PROGRAMME, Kind.MEETING, Kind.CHECKLIST), (*_WHOLE, "agenda", "pace"))
CALENDAR = Noun("timetable", (Kind.PROGRAMME, Kind.MEETING), _WHOLE)
"""A timetable with what happens at its meetings."""
INVITATION = Noun("invitation", (Kind.MEETING,), _WHOLE)
NOUNS = {noun.name: noun for noun in (AGENDA, TIMETABLE, CHECKLIST, INVITATION)}


_BELOW = {
    TIMETABLE: (Kind.MEETING,),
    CALENDAR: (Kind.MEETING, Kind.AGENDA),
    CHECKLIST: (Kind.MEETING, Kind.AGENDA, Kind.CHECKLIST, Kind.FOLLOW_UP),
}
"""The kinds of files that a programme's documents are made from besides its own."""


def agenda_of(target: Target) -> AgendaView:
    """The view of an agenda.

    Raises:
        RefusedError: The file cannot be read or has faults of form.
        UnknownNameError: The programme has no such organisation or function.
        AbsentError: They have nothing to do with the meeting.
    """
    from jamx.views.agenda_view import Request, agenda_view  # noqa: PLC0415 - each document pays for itself

    plan, ref, asked = target.plan, target.ref, target.asked
    model = plan.workspace.loaded(ref).model
    if not isinstance(model, Gathering):
        raise RefusedError(target.faults())
    if asked.organisation is not None or asked.function is not None:
        _refuse_absent(target, model)
    request = Request(
        target.audience, asked.language, asked.draft, target.for_programs, asked.organisation, asked.function
    )
    return agenda_view(plan, ref, model, request)


def _refuse_absent(target: Target, gathering: Gathering) -> None:
    """Refuse whoever is unknown, or has nothing to do with a meeting."""
    from jamx.views.agenda_view import somebody_at  # noqa: PLC0415

    plan, ref, asked = target.plan, target.ref, target.asked
    refuse_unknown(plan.workspace, (ref.programme,), asked)
    somebody = somebody_at(plan, ref, gathering, asked.organisation, asked.function)
    there = somebody.there(plan.timeline(ref, gathering)) if somebody is not None else (True, True)
    for sort, is_there in zip(("organisation", "function"), there, strict=True):
        if not is_there:
            raise AbsentError(sort, getattr(asked, sort), f"{ref.programme}/{ref.name}")


def invitation_of(target: Target) -> InvitationView:
    """The view of an invitation to a meeting.

    Raises:
        RefusedError: The file cannot be read or has faults of form.
    """
    from jamx.views.invitation import invitation_view  # noqa: PLC0415

    return invitation_view(target.plan, agenda_of(target))


def timetable_of(target: Target) -> TimetableView:
    """The view of a programme's timetable, or of all programmes'.

    Raises:
        RefusedError: The programme's file cannot be read or has faults of form.
        UnknownNameError: Nobody of that name is there.
    """
    from jamx.views.timetable_view import TimetableRequest, timetable_view  # noqa: PLC0415

    workspace, ref, asked = target.plan.workspace, target.ref, target.asked
    programmes = workspace.programmes if ref == WHOLE else (ref.programme,)
    if ref != WHOLE and workspace.exists(ref.file) and workspace.folder(ref.programme).programme is None:
        raise RefusedError(target.faults())
    refuse_unknown(workspace, programmes, asked)
    contradictions = _told(target) if asked.draft else ()
    request = TimetableRequest(
        target.audience, asked.language, asked.draft, asked.organisation, asked.function, asked.track, contradictions
    )
    return timetable_view(target.plan, programmes, request, several=ref == WHOLE)


def checklist_of(target: Target) -> ChecklistsView:
    """The view of the checklists of a programme, a meeting or a checklist file.

    Raises:
        RefusedError: The file cannot be read or has faults of form.
        UnknownNameError: Nobody of that name is there.
    """
    from jamx.views.checklist_view import ChecklistRequest, checklists_view  # noqa: PLC0415

    workspace, ref, asked = target.plan.workspace, target.ref, target.asked
    if workspace.exists(ref.file) and workspace.loaded(ref).model is None:
        raise RefusedError(target.faults())
    refuse_unknown(workspace, (ref.programme,), asked)
    audience = Audience.ORGANISER if target.for_programs else target.audience
    contradictions = _told(target) if asked.draft else ()
    request = ChecklistRequest(
        audience, asked.language, asked.draft, asked.organisation, asked.function, asked.within, contradictions
    )
    return checklists_view(target.plan, ref, request)


def refuse_unknown(workspace: Workspace, programmes: Sequence[str], asked: Asked) -> None:
    """Refuse names that none of the programmes has.

    Raises:
        UnknownNameError: There is no such organisation, function or track.
    """
    folders = [workspace.folder(programme) for programme in programmes]
    models = [folder.programme for folder in folders if folder.programme is not None]
    names = {
        "organisation": [one for folder in folders for one in folder.organisations],
        "function": [one for model in models for one in model.functions],
        "track": [track.id for model in models for track in model.tracks],
    }
    for sort, known in names.items():
        name = getattr(asked, sort)
        if name is not None and name not in known:
            raise UnknownNameError(sort, name, closest_names(name, known))


def _told(target: Target) -> tuple[ContradictionView, ...]:
    """What a draft says of its own faults."""
    from jamx.views.agenda import ContradictionView  # noqa: PLC0415
    from jamx.words.messages import message  # noqa: PLC0415

    workspace = target.plan.workspace
    programme = workspace.folder(target.ref.programme).programme if target.ref != WHOLE else None
    own = programme.language if programme is not None else None
    language = target.asked.language or own or workspace.configuration.language
    return tuple(ContradictionView(one.rule, None, 0, message(one, language)) for one in target.faults())


def is_grid(noun: Noun, ref: FileRef) -> bool:
    """Whether a timetable is that of a meeting: times down, strands across."""
    return noun is TIMETABLE and is_meeting(ref)


def deaf_to(noun: Noun, ref: FileRef) -> tuple[str, ...]:
    """Families of rules that say nothing about a document; a grid shows what an agenda does."""
    deaf = AGENDA.deaf if is_grid(noun, ref) else noun.deaf
    return (*deaf, *(DATELESS if ref.kind is Kind.AGENDA else ()))


def is_meeting(ref: FileRef) -> bool:
    """Whether a file is a meeting's."""
    return ref.kind is Kind.MEETING


def own_data(workspace: Workspace, noun: Noun, ref: FileRef) -> set[str]:
    """The files a document is made from: its own, what it uses, its programme's, the settings."""
    if ref == WHOLE:
        kinds = {Kind.PROGRAMME, Kind.MEETING, *((Kind.AGENDA,) if noun is CALENDAR else ())}
        return {one.file for one in workspace.files if one.kind in kinds}
    folder = workspace.folder(ref.programme)
    names = {ref.file, folder.ref.file, f"programmes/{ref.programme}/organisations.yaml"}
    names |= {"organisations.yaml", "jamx.yaml"}
    if noun is not AGENDA and ref.kind is Kind.PROGRAMME:
        names |= {one.file for kind in _BELOW[noun] for one in workspace.refs(ref.programme, kind)}
    else:
        model = workspace.loaded(ref).model
        sources = [model.agenda, *(day.agenda for day in model.days or ())] if isinstance(model, Meeting) else []
        used = [source.use for source in sources if source is not None and source.use is not None]
        names |= {folder.file_of(Kind.AGENDA, name).file for name in used}
    return {name for name in names if workspace.exists(name)}


def document_name(noun: Noun, ref: FileRef) -> str:
    """The name of a document's file, without its ending: the id, and what it is where it is no agenda."""
    if noun is AGENDA:
        return ref.name
    return noun.name if ref.kind is Kind.PROGRAMME else f"{ref.name}.{noun.name}"
