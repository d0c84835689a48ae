"""Which pages a site has, where each stands, and what leads from one to the others."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from jamx.model.kinds import Kind
from jamx.views.site import FRONT, LinksView, LinkView, NavigationView, leading
from jamx.views.wordings import wording_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from jamx.views.wording import Wording
    from jamx.workspace.files import FileRef
    from jamx.workspace.workspace import Folder, Workspace

_SORTS = (
    ("programme", "site.overview"),
    ("timetable", "timetable"),
    ("checklist", "checklist.all"),
    ("calendar", "site.calendar.programme"),
)
_SORTS_OF_MEETING = (
    ("agenda", "agenda"),
    ("grid", "grid"),
    ("checklist", "checklist"),
    ("calendar", "site.calendar.meeting"),
)

_FOLDERS = {Kind.AGENDA: "agendas", Kind.CHECKLIST: "checklists"}
_WITH_MEETINGS = ("timetable", "timetables")
"""Pages that name meetings by their ids."""


class Spot(NamedTuple):
    """A page, or another file of the site, by what it is.

    Attributes:
        sort: front, timetables, programme, timetable, checklist, agenda, grid or calendar.
        programme: The programme's id; "" for what is about all.
        name: The meeting's, agenda's or checklist file's id; "" for what is about the whole programme.
        kind: Whose name it is.
    """

    sort: str
    programme: str = ""
    name: str = ""
    kind: Kind = Kind.PROGRAMME

    @property
    def path(self) -> str:
        """Where it stands in the folder."""
        ending = "ics" if self.sort == "calendar" else "html"
        if not self.programme:
            return FRONT if self.sort == "front" else f"timetable.{ending}"
        if not self.name:
            stem = {"programme": "index", "calendar": "timetable"}.get(self.sort, self.sort)
            return f"{self.programme}/{stem}.{ending}"
        if self.kind is not Kind.MEETING:
            return f"{self.programme}/{_FOLDERS[self.kind]}/{self.name}.{ending}"
        sort = f".{self.sort}" if self.sort in {"grid", "checklist"} else ""
        return f"{self.programme}/meetings/{self.name}{sort}.{ending}"

    def about(self, sort: str) -> Spot:
        """Another page about the same."""
        return self._replace(sort=sort)


def spot_of(sort: str, ref: FileRef) -> Spot:
    """The page that is made from a file."""
    own = ref.kind is Kind.MEETING or ref.kind in _FOLDERS
    return Spot(sort, ref.programme, ref.name, ref.kind) if own else Spot(sort, ref.programme)


class SiteMap(NamedTuple):
    """What there is.

    Attributes:
        workspace: Where names are read.
        spots: Everything there is.
        order: The meetings of each programme, as they follow each other.
    """

    workspace: Workspace
    spots: frozenset[Spot]
    order: Mapping[str, Sequence[str]]

    def navigation(self, here: Spot, language: str) -> NavigationView:
        """What leads from a page to others, in the page's language."""
        wording = wording_of(language, self.workspace, *self._folders(here))
        groups = (self._programme(here, wording), self._meeting(here, wording))
        return NavigationView(
            wording.say("site.here"),
            tuple(self._trail(here, wording)),
            tuple(group for group in groups if any(link.address for link in group.links)),
            dict(self._addresses(here)) if here.sort in _WITH_MEETINGS else {},
            {spot.name: leading(here.path, spot.path) for spot in self.checklists(here.programme)}
            if here == Spot("checklist", here.programme)
            else {},
        )

    def checklists(self, programme: str) -> Iterator[Spot]:
        """The pages of a programme's checklist files."""
        for ref in self.workspace.refs(programme, Kind.CHECKLIST):
            spot = spot_of("checklist", ref)
            if spot in self.spots:
                yield spot

    def _addresses(self, here: Spot) -> Iterator[tuple[str, str]]:
        """Where the pages of the meetings are that a timetable may name."""
        for programme in (here.programme,) if here.programme else self.workspace.programmes:
            for ref in self.workspace.refs(programme, Kind.MEETING):
                spot = Spot("agenda", programme, ref.name, Kind.MEETING)
                if spot in self.spots:
                    yield f"{programme}/{ref.name}", leading(here.path, spot.path)

    def meeting(self, here: Spot, programme: str, name: str, text: str) -> LinkView:
        """A link to a meeting's page; one without an address where it has none."""
        spot = Spot("agenda", programme, name, Kind.MEETING)
        return LinkView(text, leading(here.path, spot.path) if spot in self.spots else "")

    def programme_title(self, programme: str, wording: Wording) -> str:
        """What a programme is called; by its id where its file cannot be read."""
        model = self.workspace.folder(programme).programme
        return wording.text(model.title) if model is not None else programme

    def _folders(self, here: Spot) -> Iterator[Folder]:
        yield from (self.workspace.folder(here.programme),) if here.programme else ()

    def _trail(self, here: Spot, wording: Wording) -> Iterator[LinkView]:
        def link(spot: Spot, text: str) -> LinkView:
            return LinkView(text, leading(here.path, spot.path))

        yield link(Spot("front"), wording.say("timetable.all"))
        if here.programme:
            yield link(Spot("programme", here.programme), self.programme_title(here.programme, wording))
        if here.kind is Kind.CHECKLIST:
            yield link(Spot("checklist", here.programme), wording.say("checklist.all"))
            yield LinkView(self.title(here, wording), "")
        elif here.name:
            yield link(here.about("agenda"), self.title(here, wording))
        if here.sort not in {"front", "programme", "agenda"} and here.kind is not Kind.CHECKLIST:
            several = {"checklist": "checklist.all", "timetables": "timetable"} if not here.name else {}
            yield LinkView(wording.say(several.get(here.sort, here.sort)), "")

    def title(self, spot: Spot, wording: Wording) -> str:
        """What a meeting, an agenda or a checklist file is called; by its id where it cannot be read."""
        folder = self.workspace.folder(spot.programme)
        read = {Kind.AGENDA: folder.agenda, Kind.CHECKLIST: folder.checklist}.get(spot.kind, folder.meeting)
        model = read(spot.name)
        return wording.text(model.title) if model is not None else spot.name

    def _programme(self, here: Spot, wording: Wording) -> LinksView:
        spots = ((Spot(sort, here.programme), key) for sort, key in _SORTS)
        links = tuple(self._link(here, spot, wording.say(key)) for spot, key in spots if spot in self.spots)
        return LinksView(wording.say("site.programme"), links if here.programme else ())

    def _meeting(self, here: Spot, wording: Wording) -> LinksView:
        spots = [(here.about(sort), key) for sort, key in _SORTS_OF_MEETING] if here.name else []
        links = [self._link(here, spot, wording.say(key)) for spot, key in spots if spot in self.spots]
        links = links if len(links) > 1 else []
        return LinksView(wording.say("site.meeting"), (*links, *self._neighbours(here, wording)))

    def _neighbours(self, here: Spot, wording: Wording) -> Iterator[LinkView]:
        order = list(self.order.get(here.programme, ())) if here.kind is Kind.MEETING else []
        if here.name not in order:
            return
        at = order.index(here.name)
        for key, relation, number in (("site.previous", "prev", at - 1), ("site.next", "next", at + 1)):
            spot = Spot("agenda", here.programme, order[number], Kind.MEETING) if 0 <= number < len(order) else None
            if spot in self.spots and spot is not None:
                text = wording.say(key, title=self.title(spot, wording))
                yield LinkView(text, leading(here.path, spot.path), relation)

    @staticmethod
    def _link(here: Spot, spot: Spot, text: str) -> LinkView:
        return LinkView(text, leading(here.path, spot.path))
