"""A site: every document of a workspace as static pages that lead to each other, and what stands in the way of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from jamx.api.asked import Asked, RefusedError
from jamx.api.calendars import calendar_of
from jamx.api.grids import grid_of
from jamx.api.nouns import (
    AGENDA,
    CALENDAR,
    CHECKLIST,
    TIMETABLE,
    WHOLE,
    Target,
    agenda_of,
    checklist_of,
    is_grid,
    timetable_of,
)
from jamx.api.site_faults import SiteFaults
from jamx.api.site_links import dead_links
from jamx.model.kinds import Kind
from jamx.render.site_page import site_pages, titled_apart
from jamx.render.template_fault import TemplateFaultError
from jamx.views.site_front import FrontRequest, front_view
from jamx.views.site_map import SiteMap, Spot, spot_of
from jamx.views.site_programme import programme_page

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Iterator, Mapping

    from jamx.api.nouns import Noun
    from jamx.api.site_links import DeadLink
    from jamx.api.workspace import Workspace
    from jamx.views.timetable import TimetableView
    from jamx.workspace.files import FileRef


class SiteClashError(Exception):
    """Two pages would go to one file, on some system.

    Attributes:
        path: Where it stands in the folder.
    """

    def __init__(self, path: str) -> None:
        self.path = path
        super().__init__(path)


class Site(NamedTuple):
    """A site as it would be written.

    Attributes:
        files: Every file's bytes, by where it stands in the folder, in order.
        dead: Links that lead nowhere.
    """

    files: Mapping[str, bytes]
    dead: tuple[DeadLink, ...]


def built(workspace: Workspace, *, draft: bool = False, tell: Callable[[int, int], None] | None = None) -> Site:
    """The site of a workspace, for participants, each programme in its own language; nothing is written.

    Args:
        workspace: Its files, and which day it is: what comes next is only known with one.
        draft: In spite of errors; the pages that have some are marked, and list them.
        tell: Is told how many pages of how many are done.

    Raises:
        RefusedError: A file cannot be read, a template is wrong or, without `draft`, errors are not acknowledged.
        SiteClashError: Two pages would go to one file.
    """
    fault = workspace.other_format
    if fault is not None:
        raise RefusedError([fault])
    builder = _Builder(workspace, SiteFaults(workspace, draft=draft))
    builder.refuse()
    views = dict(builder.views())
    feeds = dict(builder.feeds())
    try:
        files = builder.pages(views, feeds, tell or _nobody)
    except TemplateFaultError as error:
        raise RefusedError([error.finding]) from error
    site = {spot.path: text.encode() for spot, text in feeds.items()} | files
    return Site(dict(sorted(site.items())), dead_links(site))


class _Builder(NamedTuple):
    workspace: Workspace
    faults: SiteFaults

    def refuse(self) -> None:
        """Refuse a site of which a document would contradict itself, unless it is a draft.

        Raises:
            RefusedError: With everything that stands in the way of any of them.
        """
        self.faults.refuse([*self._refs(), *self._calendars()])

    def views(self) -> Iterator[tuple[Spot, Any]]:
        """The documents that become pages."""
        yield Spot("timetables"), timetable_of(self._target(TIMETABLE, WHOLE))
        for noun, ref in self._refs():
            view = self._view(noun, ref)
            sort = "grid" if is_grid(noun, ref) else noun.name
            if _worth_a_page(sort, view):
                yield spot_of(sort, ref), view
            if noun is CHECKLIST and ref.kind is Kind.PROGRAMME:
                yield from self._checklist_files(ref.programme, {one.id for one in view.lists})

    def _checklist_files(self, programme: str, shown: Container[str | None]) -> Iterator[tuple[Spot, Any]]:
        """Those that the programme's checklists show to participants: the others are somebody else's."""
        for ref in self.workspace.files.refs(programme, Kind.CHECKLIST):
            if ref.name in shown:
                yield spot_of(CHECKLIST.name, ref), self._view(CHECKLIST, ref)

    def _refs(self) -> Iterator[tuple[Noun, FileRef]]:
        files = self.workspace.files
        for programme in files.programmes:
            ref = files.folder(programme).ref
            yield from ((TIMETABLE, ref), (CHECKLIST, ref))
            yield from ((AGENDA, one) for kind in AGENDA.kinds for one in files.refs(programme, kind))
            yield from ((noun, one) for one in files.refs(programme, Kind.MEETING) for noun in (TIMETABLE, CHECKLIST))

    def _view(self, noun: Noun, ref: FileRef) -> Any:
        make = grid_of if is_grid(noun, ref) else _MAKERS[noun]
        return make(self._target(noun, ref))

    def _target(self, noun: Noun, ref: FileRef) -> Target:
        """What a document is made of; its faults are known, and the files are not looked through again for each."""
        asked = Asked(draft=self.faults.any(noun, ref))
        return Target(self.workspace.plan(), ref, asked, lambda: self.faults.of(noun, ref))

    def _calendars(self) -> Iterator[tuple[Noun, FileRef]]:
        files = self.workspace.files
        yield from ((CALENDAR, files.folder(programme).ref) for programme in files.programmes)
        yield from ((AGENDA, ref) for programme in files.programmes for ref in files.refs(programme, Kind.MEETING))

    def feeds(self) -> Iterator[tuple[Spot, str]]:
        """Calendars of programmes and meetings, of those that have a day."""
        for noun, ref in self._calendars():
            (made,) = calendar_of(noun, self._target(noun, ref)).documents("")
            if "BEGIN:VEVENT" in made.text:
                yield spot_of("calendar", ref), made.text

    def pages(
        self, views: dict[Spot, Any], feeds: Mapping[Spot, str], tell: Callable[[int, int], None]
    ) -> dict[str, bytes]:
        """Every page in HTML, those of one title told apart."""
        timetables = {spot.programme: view for spot, view in views.items() if spot.sort == "timetable"}
        programmes = {Spot("programme", name): view for name, view in timetables.items()}
        site = SiteMap(
            self.workspace.files,
            frozenset({Spot("front"), *views, *feeds, *programmes}),
            {name: _order(view) for name, view in timetables.items()},
        )
        _refuse_clashes(spot.path for spot in site.spots)
        plan = self.workspace.plan()
        everything: dict[Spot, Any] = dict(views)
        for spot, timetable in programmes.items():
            everything[spot] = programme_page(plan, site, spot.programme, timetable)
        drafts = {spot.programme for spot, view in views.items() if view.draft and spot.programme}
        everything[Spot("front")] = front_view(plan, site, FrontRequest(self._said_in(timetables), drafts))
        return self._rendered(site, everything, tell)

    def _said_in(self, timetables: Mapping[str, TimetableView]) -> dict[str, TimetableView]:
        """The timetables in the workspace's language, which is that of the front page."""
        language, files = self.workspace.language, self.workspace.files
        return {
            name: view
            if view.language == language
            else self.workspace.timetable(files.folder(name).ref, language=language)
            for name, view in timetables.items()
        }

    def _rendered(self, site: SiteMap, views: Mapping[Spot, Any], tell: Callable[[int, int], None]) -> dict[str, bytes]:
        page = site_pages(self.workspace.root)
        made: dict[str, str] = {}
        for number, (spot, view) in enumerate(views.items()):
            tell(number, len(views))
            made[spot.path] = page(spot.sort, view, site.navigation(spot, view.language))
        tell(len(views), len(views))
        return {path: text.encode() for path, text in titled_apart(made.items()).items()}


_MAKERS: Mapping[Noun, Callable[[Target], Any]] = {
    AGENDA: agenda_of,
    TIMETABLE: timetable_of,
    CHECKLIST: checklist_of,
}


def _worth_a_page(sort: str, view: Any) -> bool:
    """Whether there is anything on it: a grid where things happen at the same time, a checklist with tasks."""
    if sort == "grid":
        return any(day.columns for day in view.days)
    return sort != "checklist" or bool(view.lists)


def _order(timetable: TimetableView) -> tuple[str, ...]:
    """The meetings of a programme as they follow each other: by their dates, those without by their numbers.

    Where a meeting without either would stand, nobody knows.
    """
    numbered = sorted(
        (line for line in timetable.undated if line.number is not None), key=lambda line: line.number or 0
    )
    lines = (*timetable.lines, *numbered)
    return tuple(dict.fromkeys(line.id for line in lines if line.kind in {"meeting", "occasion"}))


def _refuse_clashes(paths: Iterator[str]) -> None:
    """Refuse two names that are one where capitals are not told apart."""
    seen: set[str] = set()
    for path in paths:
        if path.casefold() in seen:
            raise SiteClashError(path)
        seen.add(path.casefold())


def _nobody(done: int, total: int) -> None:
    del done, total
