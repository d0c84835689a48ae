"""What of a meeting concerns an organisation or a function: the strands for them, and those for everybody."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from jamx.views.agenda import FactView

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from jamx.views.agenda import AgendaView, DayView, ItemView, StrandView
    from jamx.views.wording import Wording


class Concern(NamedTuple):
    """Somebody a document is made for.

    Attributes:
        sort: organisation or function.
        name: Its id.
        peers: The ids of all of that sort: a strand that names none of them says nothing about who is there.
    """

    sort: str
    name: str
    peers: Collection[str]


def narrowed(agenda: AgendaView, concerns: Sequence[Concern], wording: Wording) -> AgendaView:
    """The agenda with the strands that concern somebody, and with whom that is among its facts."""
    facts = tuple(FactView(wording.say(f"for.{one.sort}"), wording.name(one.name), one.sort) for one in concerns)
    return agenda._replace(
        facts=(*agenda.facts, *facts),
        days=tuple(_day(day, concerns) for day in agenda.days),
    )


def _day(day: DayView, concerns: Sequence[Concern]) -> DayView:
    return day._replace(items=tuple(_item(item, concerns) for item in day.items))


def _item(item: ItemView, concerns: Sequence[Concern]) -> ItemView:
    return item._replace(strands=tuple(strand for strand in item.strands if _for(strand, concerns)))


def _for(strand: StrandView, concerns: Sequence[Concern]) -> bool:
    named = [(one.name, set(strand.audience).intersection(one.peers)) for one in concerns]
    return all(not peers or name in peers for name, peers in named)
