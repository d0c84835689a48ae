"""A programme's own page: what it is for, its meetings, and everything else a participant may know of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from jamx.model.kinds import Kind
from jamx.views.agenda import FactView, SectionView
from jamx.views.said import capital
from jamx.views.site import LinksView, LinkView, MeetingEntryView, ProgrammePageView, leading
from jamx.views.site_map import Spot
from jamx.views.site_things import Things
from jamx.views.wordings import publisher, wording_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from jamx.model.programme import Programme
    from jamx.schedule.plan import Plan
    from jamx.views.site_map import SiteMap
    from jamx.views.timetable import TimetableLineView, TimetableView
    from jamx.views.wording import Wording
    from jamx.workspace.workspace import Folder

_TEXTS = ("background", "purpose", "approach", "text")


def programme_page(plan: Plan, site: SiteMap, programme: str, timetable: TimetableView) -> ProgrammePageView:
    """The page of a programme, in the language of its timetable, whose faults are its own."""
    folder = plan.workspace.folder(programme)
    wording = wording_of(timetable.language, plan.workspace, folder)
    return _Builder(plan, site, folder, timetable, wording).view()


class _Builder(NamedTuple):
    plan: Plan
    site: SiteMap
    folder: Folder
    timetable: TimetableView
    wording: Wording

    def view(self) -> ProgrammePageView:
        wording, programme = self.wording, self.folder.programme
        things = Things(self.plan, self.folder, wording)
        return ProgrammePageView(
            title=self.timetable.title,
            document=wording.say("programme"),
            language=wording.language,
            draft=self.timetable.draft,
            contradictions=self.timetable.contradictions,
            facts=(*self._status(), *self.timetable.facts),
            organiser=publisher(self.plan.workspace, wording),
            sections=() if programme is None else tuple(_sections(programme, wording)),
            goals=() if programme is None else tuple(wording.text(goal.title) for goal in programme.goals),
            related=tuple(group for group in self._related() if group.links),
            meetings=tuple(self._meetings()),
            things=() if programme is None else tuple(things.of(programme)),
        )

    def _status(self) -> Iterator[FactView]:
        if self.folder.programme is not None:
            said = self.wording.say(f"programme.{self.folder.programme.status}")
            yield FactView(self.wording.say("status"), capital(said), "status")

    def _related(self) -> Iterator[LinksView]:
        """What it belongs to, what belongs to it, and the agendas and checklists it has."""
        workspace, own = self.plan.workspace, self.folder.programme
        parents = [own.parent] if own is not None and own.parent in workspace.programmes else []
        yield self._links("site.part of", [one for one in parents if one is not None])
        models = [(name, workspace.folder(name).programme) for name in workspace.programmes]
        yield self._links("site.parts", [n for n, model in models if model is not None and model.parent == self._id])
        spots = (Spot("agenda", self._id, ref.name, Kind.AGENDA) for ref in workspace.refs(self._id, Kind.AGENDA))
        yield self._pages("site.agendas", (spot for spot in spots if spot in self.site.spots))
        yield self._pages("checklist.all", self.site.checklists(self._id))

    def _pages(self, key: str, spots: Iterable[Spot]) -> LinksView:
        links = tuple(LinkView(self.site.title(spot, self.wording), self._to(spot)) for spot in spots)
        return LinksView(self.wording.say(key), links)

    def _links(self, key: str, programmes: list[str]) -> LinksView:
        found = (
            LinkView(self.site.programme_title(one, self.wording), self._to(Spot("programme", one)))
            for one in programmes
        )
        return LinksView(self.wording.say(key), tuple(found))

    def _meetings(self) -> Iterator[MeetingEntryView]:
        found: dict[str, list[TimetableLineView]] = {}
        for line in (*self.timetable.lines, *self.timetable.undated):
            if line.kind in {"meeting", "occasion"}:
                found.setdefault(line.id, []).append(line)
        for name, lines in found.items():
            first = lines[0]
            about = (capital(first.kind_note), first.place if _shared(lines) else "", capital(first.theme_note))
            notes = dict.fromkeys(capital(note) for line in lines for note in line.notes)
            yield MeetingEntryView(
                self.site.meeting(self._here, self._id, name, first.title),
                tuple(line.when for line in lines if line.when),
                tuple(said for said in (*about, *notes) if said),
            )

    @property
    def _id(self) -> str:
        return self.folder.id

    @property
    def _here(self) -> Spot:
        return Spot("programme", self.folder.id)

    def _to(self, spot: Spot) -> str:
        return leading(self._here.path, spot.path)


def _sections(programme: Programme, wording: Wording) -> Iterator[SectionView]:
    for key in _TEXTS:
        text = getattr(programme, key)
        if text is not None:
            yield SectionView(wording.say(key) if key != "text" else "", wording.text(text))


def _shared(lines: list[TimetableLineView]) -> bool:
    """Whether all times of a meeting are at one place."""
    return len({line.place for line in lines}) == 1
