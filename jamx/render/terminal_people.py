"""Participants for a terminal; drawn by Rich."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.padding import Padding
from rich.text import Text

from jamx.render.amount_text import amount_text
from jamx.render.terminal_text import plain, printed, safe
from jamx.words.catalogue import catalogue

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from rich.console import RenderableType

    from jamx.views.participants import CountView, MeetingPeopleView, MissingView, ParticipantsView


def participant_list(views: Sequence[ParticipantsView], language: str, *, colour: bool) -> str:
    """Programmes with their people: in all, then meeting by meeting."""
    listed = [view for view in views if view.organisations or any(one.missing for one in view.meetings)]
    parts = [part for view in listed for part in _programme(view, language, several=len(views) > 1)]
    return printed(parts or [plain(catalogue(language).say("people.none"))], colour=colour)


def _programme(view: ParticipantsView, language: str, *, several: bool) -> Iterator[RenderableType]:
    say = catalogue(language).say
    if several:
        yield plain(view.programme, "dim")
    yield plain(view.title, "bold")
    if view.people is not None:
        yield _fact(say("people.people"), amount_text(view.people, language))
    yield from _counts(say("count.organisations"), view.organisations, language)
    yield from _counts(say("people.functions"), view.functions, language)
    yield from _names(view, language)
    for meeting in view.meetings:
        yield Text("")
        yield from _meeting(meeting, language)
    if several:
        yield Text("")


def _meeting(meeting: MeetingPeopleView, language: str) -> Iterator[RenderableType]:
    say = catalogue(language).say
    when = f" ({meeting.date})" if meeting.date else ""
    yield Text.assemble((safe(meeting.title), "bold"), (when, "dim"))
    if meeting.people is not None:
        said = amount_text(meeting.people, language)
        if meeting.expected is not None:
            said = say("people.expected", people=said, expected=amount_text(meeting.expected, language))
        yield _indented(_fact(say("people.people"), said))
    if len({day.people for day in meeting.days}) > 1:
        for day in meeting.days:
            label = day.date or say("people.day", number=day.day)
            yield _indented(_fact(label, amount_text(day.people, language)))
    yield from map(_indented, _counts(say("people.functions"), meeting.functions, language))
    if meeting.missing:
        yield _indented(plain(f"{say('people.missing')}:", "dim"))
        for seat in meeting.missing:
            yield Padding(_missing(seat, language), (0, 0, 0, 4))


def _missing(seat: MissingView, language: str) -> Text:
    listed = amount_text(seat.listed, language)
    number = catalogue(language).say("people.of", people=listed, expected=amount_text(seat.wanted, language))
    there = f", {number}" if seat.wanted.most != 1 else ""
    who = f"{seat.organisation_name}: {seat.text}{there}"
    return Text.assemble("• ", safe(who), (f" ({safe(seat.strength_text)})", "dim"))


def _names(view: ParticipantsView, language: str) -> Iterator[RenderableType]:
    """Those who have names; only the organiser's view holds any."""
    named = [one for one in view.participants if one.name]
    if named:
        yield plain(f"{catalogue(language).say('people.names')}:", "dim")
    for one in named:
        said = ", ".join(filter(None, (one.function_text, one.organisation_name)))
        yield _indented(Text.assemble(safe(one.name), (f" ({safe(said)})", "dim")))


def _counts(label: str, counts: Iterable[CountView], language: str) -> Iterator[Text]:
    said = [
        one.name if one.people is None else f"{one.name} {amount_text(one.people, language)}" for one in counts
    ]  # fmt: skip
    if said:
        yield _fact(label, ", ".join(said))


def _fact(label: str, text: str) -> Text:
    return Text.assemble((f"{safe(label)}: ", "dim"), safe(text))


def _indented(part: RenderableType) -> RenderableType:
    return Padding(part, (0, 0, 0, 2))
