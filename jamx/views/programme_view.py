"""A programme, and lists of programmes and meetings, as one looks around in a workspace."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from jamx.model.kinds import Kind
from jamx.views.audience import Audience
from jamx.views.computed import computed
from jamx.views.plain_values import PlainValues
from jamx.views.timetable_view import TimetableRequest, timetable_view
from jamx.views.wordings import wording_of

if TYPE_CHECKING:
    from jamx.schedule.plan import Plan
    from jamx.views.timetable import TimetableLineView
    from jamx.workspace.workspace import Folder


class ProgrammeLineView(NamedTuple):
    """A programme in a list; `meetings` is how many it has."""

    id: str
    title: str
    status: str
    parent: str | None
    period: dict[str, Any] | str | None
    period_text: str
    meetings: int


class ProgrammeView(NamedTuple):
    """A whole programme: `said` under the names of the format, `computed`, and its timetable's lines."""

    id: str
    title: str
    language: str
    status_text: str
    period_text: str
    said: dict[str, Any]
    computed: dict[str, Any]
    lines: tuple[TimetableLineView, ...]


def programme_lines(plan: Plan, language: str | None = None) -> tuple[ProgrammeLineView, ...]:
    """Every programme, in order of name; one whose file cannot be read stands there with its id."""
    return tuple(_line(plan, plan.workspace.folder(name), language) for name in plan.workspace.programmes)


def _line(plan: Plan, folder: Folder, language: str | None) -> ProgrammeLineView:
    programme = folder.programme
    meetings = len(plan.workspace.refs(folder.id, Kind.MEETING))
    if programme is None:
        return ProgrammeLineView(folder.id, folder.id, "running", None, None, "", meetings)
    values = _values(plan, folder, language or _language(folder), Audience.PARTICIPANT)
    period = values.of(programme.period)
    text = period["text"] if isinstance(period, dict) else ""
    title = values.of(programme.title)
    return ProgrammeLineView(folder.id, title, programme.status, programme.parent, period, text, meetings)


def programme_view(plan: Plan, programme: str, audience: Audience, language: str | None = None) -> ProgrammeView | None:
    """A programme as a whole; None where its file cannot be read."""
    folder = plan.workspace.folder(programme)
    model = folder.programme
    if model is None:
        return None
    wanted = language or _language(folder)
    values = _values(plan, folder, wanted, audience)
    said = values.entry(model)
    said |= {"organisations": values.of(dict(folder.own_organisations)), "meetings": _meetings(plan, folder, values)}
    for key, kind in (("agendas", Kind.AGENDA), ("checklists", Kind.CHECKLIST)):
        said[key] = [ref.name for ref in plan.workspace.refs(programme, kind)]
    lines = timetable_view(plan, (programme,), TimetableRequest(audience, wanted), several=False)
    period = said.get("period")
    return ProgrammeView(
        programme,
        values.of(model.title),
        wanted,
        values.wording.say(f"programme.{model.status}"),
        period["text"] if isinstance(period, dict) else "",
        said,
        computed(plan, programme, seats=audience.receives),
        (*lines.lines, *lines.undated),
    )


def _meetings(plan: Plan, folder: Folder, values: PlainValues) -> dict[str, Any]:
    found = {}
    for ref in plan.workspace.refs(folder.id, Kind.MEETING):
        meeting = folder.meeting(ref.name)
        if meeting is not None:
            found[ref.name] = PlainValues(values.wording, values.due_dates, values.audience, ref.name).of(meeting)
    return found


def _values(plan: Plan, folder: Folder, language: str, audience: Audience) -> PlainValues:
    return PlainValues(wording_of(language, plan.workspace, folder), plan.due_dates(folder.id), audience)


def _language(folder: Folder) -> str:
    own = folder.programme.language if folder.programme is not None else None
    return own or folder.workspace.configuration.language
