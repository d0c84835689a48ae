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

_WITH_MEETINGS = ("timetable", "timetables")
"""Pages that name meetings by their ids."""


class Spot(NamedTuple):
    """A page, or another file of the site, by what it is.

    Attributes:
        sort: front, timetables, programme, timetable, checklist, agenda, grid or calendar.
        programme: The programme's id; "" for what is about all.
        name: The meeting's or agenda's id; "" for what is about the whole programme.
        kind: Whether the name is a meeting's or an agenda's.
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
        folder = "agendas" if self.kind is Kind.AGENDA else "meetings"
        sort = f".{self.sort}" if self.sort in {"grid", "checklist"} else ""
        return f"{self.programme}/{folder}/{self.name}{sort}.{ending}"

    def about(self, sort: str) -> Spot:
        """Another page about the same."""
        return self._replace(sort=sort)


def spot_of(sort: str, ref: FileRef) -> Spot:
    """The page that is made from a file."""
    own = ref.kind in {Kind.MEETING, Kind.AGENDA}
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
        )

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
        if here.name:
            yield link(here.about("agenda"), self._title(here, wording))
        if here.sort not in {"front", "programme", "agenda"}:
            several = {"checklist": "checklist.all", "timetables": "timetable"} if not here.name else {}
            yield LinkView(wording.say(several.get(here.sort, here.sort)), "")

    def _title(self, spot: Spot, wording: Wording) -> str:
        folder = self.workspace.folder(spot.programme)
        model = folder.agenda(spot.name) if spot.kind is Kind.AGENDA else folder.meeting(spot.name)
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
                text = wording.say(key, title=self._title(spot, wording))
                yield LinkView(text, leading(here.path, spot.path), relation)

    @staticmethod
    def _link(here: Spot, spot: Spot, text: str) -> LinkView:
        return LinkView(text, leading(here.path, spot.path))
