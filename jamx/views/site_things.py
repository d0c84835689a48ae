"""What a programme is made of, for its page: phases, tracks, groups, support, deliverables."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from jamx.model.dates import DatedText
from jamx.model.relative_date import RelativeDate
from jamx.model.scalars import Acknowledged
from jamx.views.agenda import FactView
from jamx.views.said import capital, joined
from jamx.views.site import ThingsView, ThingView

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from jamx.model.deliverable import Deliverable
    from jamx.model.mandate import Service
    from jamx.model.phase import Phase
    from jamx.model.programme import Programme
    from jamx.model.text import Text
    from jamx.model.track import Group, Track
    from jamx.schedule.plan import Plan
    from jamx.views.wording import Wording
    from jamx.workspace.workspace import Folder


class Things(NamedTuple):
    """Words for what a programme is made of, as participants may see it.

    Attributes:
        plan: The computations.
        folder: The programme.
        wording: The page's words.
    """

    plan: Plan
    folder: Folder
    wording: Wording

    def of(self, programme: Programme) -> Iterator[ThingsView]:
        """Kind by kind, what there is none of left out."""
        due = [one for one in programme.deliverables if not one.internal]
        for key, things in (
            ("list.phases", map(self._phase, programme.phases)),
            ("list.tracks", map(self._track, programme.tracks)),
            ("list.groups", map(self._group, programme.groups)),
            ("list.services", map(self._service, programme.services)),
            ("list.deliverables", map(self._deliverable, due)),
        ):
            found = tuple(things)
            if found:
                yield ThingsView(self.wording.say(key), found)

    def _phase(self, phase: Phase) -> ThingView:
        period = capital(self.wording.dated(phase.period)) if isinstance(phase.period, DatedText) else ""
        return ThingView(
            self.wording.text(phase.title),
            self._facts(("period", period)),
            self._text(phase.purpose, phase.text),
            self.wording.say("site.activities"),
            self._texts(phase.activities),
        )

    def _track(self, track: Track) -> ThingView:
        return ThingView(
            self.wording.text(track.title),
            self._facts(("for.organisation", self._names(track.for_))),
            self._text(track.purpose, track.text),
            self.wording.say("contents"),
            self._texts(track.contents),
        )

    def _group(self, group: Group) -> ThingView:
        members = self._names(group.members) or joined(", ", self._texts(group.represents))
        return ThingView(
            self.wording.text(group.title),
            self._facts(("site.members", members)),
            self._text(group.text),
            self.wording.say("site.remit"),
            self._texts(group.remit),
            prose=True,
        )

    def _service(self, service: Service) -> ThingView:
        return ThingView(
            self.wording.text(service.title),
            text=self._text(service.text),
            label=self.wording.say("contents"),
            points=self._texts(service.contents),
        )

    def _deliverable(self, one: Deliverable) -> ThingView:
        say = self.wording.say
        status = "" if one.status == "planned" else say(f"status.{one.status}")
        owner = say("site.each") if one.each else self.wording.lead(one.owner)
        often = say(f"site.every.{one.every}") if one.every else ""
        return ThingView(
            self.wording.text(one.title),
            self._facts(
                ("status", status),
                ("owner", owner),
                ("site.recipient", self.wording.lead(one.recipient)),
                ("due date", joined(", ", [said for said in (self._due(one), often) if said])),
            ),
            self._text(one.text),
            say("contents"),
            self._texts([content.title for content in one.contents]),
        )

    def _due(self, one: Deliverable) -> str:
        """The day, where a distance comes to one; what nobody knows is said in words."""
        due = one.due
        if due is None:
            return ""
        if isinstance(due.on, Acknowledged):
            return self.wording.say(str(due.on))
        if isinstance(due.on, RelativeDate):
            value = self.plan.due_dates(self.folder.id).when(due.on, None)
            return self.wording.distance(due.on) if value is None else self.wording.date(value)
        return self.wording.date(due.on)

    def _facts(self, *pairs: tuple[str, str]) -> tuple[FactView, ...]:
        return tuple(FactView(self.wording.say(key), capital(said), key) for key, said in pairs if said)

    def _names(self, ids: Iterable[str]) -> str:
        return joined(", ", [self.wording.name(one) for one in ids])

    def _texts(self, texts: Iterable[Text]) -> tuple[str, ...]:
        return tuple(map(self.wording.text, texts))

    def _text(self, *texts: Text | None) -> str:
        return joined("\n\n", [self.wording.text(text) for text in texts if text is not None])
