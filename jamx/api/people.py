"""The participants of programmes, or why they cannot be told."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from jamx.api.asked import Document, RefusedError, UnknownNameError
from jamx.findings import Severity
from jamx.model.kinds import Kind
from jamx.render.formats import people_bytes, people_text
from jamx.views.participants import participants_view
from jamx.workspace.suggestions import closest_names

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

    from jamx.api.workspace import Workspace
    from jamx.findings import Finding
    from jamx.schedule.plan import Plan
    from jamx.views.audience import Audience
    from jamx.views.participants import ParticipantsView
    from jamx.workspace.workspace import Folder


class People(NamedTuple):
    """What is asked of the lists: of one meeting only, for whom, in which language."""

    meeting: str | None
    audience: Audience
    language: str | None


def participant_document(workspace: Workspace, programmes: Sequence[str], to: str, asked: People) -> Document:
    """Who comes to some programmes, or to all, as a document to put into a file: JSON, CSV, Excel or plain text.

    Raises:
        RefusedError: A list of participants, or a programme's file, cannot be read or has faults of form.
        UnknownNameError: There is no such meeting.
        ExtraMissingError: What makes the format is not installed.
    """

    def faults(files: Collection[str]) -> list[Finding]:
        found = workspace.run(only=files).findings
        return [finding for finding in found if finding.severity is Severity.ERROR]

    views = people(workspace.plan(), programmes or workspace.files.programmes, asked, faults)
    language = asked.language or workspace.language
    name = _file_name(programmes, asked, to)
    if to == "xlsx":
        return Document("", name, people_bytes(views, language))
    return Document(people_text(views, to, language, colour=False), name)


def _file_name(programmes: Sequence[str], asked: People, to: str) -> str:
    """Where it belongs in a folder of documents: with the organiser's names, or for whom it is instead."""
    meeting = [asked.meeting] if asked.meeting is not None else []
    audience = [asked.audience.value] if not asked.audience.inside else []
    language = [asked.language] if asked.language is not None else []
    name = ".".join([*meeting, "participants", *audience, *language, {"text": "txt"}.get(to, to)])
    return f"{programmes[0]}/{name}" if len(programmes) == 1 else name


def people(
    plan: Plan, programmes: Sequence[str], asked: People, faults: Callable[[Collection[str]], Sequence[Finding]]
) -> tuple[ParticipantsView, ...]:
    """The people of each programme; files with faults are in the way, as some would be missing from the count.

    Args:
        plan: The computations.
        programmes: Their ids.
        asked: What is asked.
        faults: What is wrong with some files.

    Raises:
        RefusedError: A list of participants, of organisations, or a programme's own file has faults of form.
        UnknownNameError: A programme has no such meeting.
    """
    views = []
    for name in programmes:
        folder = plan.workspace.folder(name)
        broken = _broken(folder)
        if broken:
            raise RefusedError(faults(broken))
        known = [ref.name for ref in plan.workspace.refs(name, Kind.MEETING)]
        if asked.meeting is not None and asked.meeting not in known:
            raise UnknownNameError("meeting", asked.meeting, closest_names(asked.meeting, known))
        view = participants_view(plan, name, asked.audience, asked.language, asked.meeting)
        if view is not None:
            views.append(view)
    return tuple(views)


def _broken(folder: Folder) -> list[str]:
    """The files that people are counted from and that cannot be used."""
    workspace = folder.workspace
    counted = {folder.ref.file, folder.organisations_file, folder.participants_ref.file}
    refs = [ref for ref in folder.refs if ref.file in counted]
    return [ref.file for ref in refs if workspace.loaded(ref).model is None]
