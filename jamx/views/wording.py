"""How facts are put for one document: its language, and the names of the organisations and functions it mentions."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from jamx.model.duration import Duration
from jamx.model.relative_date import PROGRAMME, RelativeDate
from jamx.model.scalars import Acknowledged
from jamx.views.said import Piece, Said, joined, small
from jamx.words.catalogue import catalogue
from jamx.words.dates import date_text

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence
    from datetime import date

    from jamx.model.calendar_date import DateValue
    from jamx.model.dates import DatedText, Due
    from jamx.model.text import Text
    from jamx.schedule.owners import Owner
    from jamx.words.catalogue import Catalogue

_DAYS = ("day", "day")
_JOINED = re.compile(r"(?P<one>\S.*?) (?P<word>or|and|eller|och) (?P<other>\S.*)", re.DOTALL)


@dataclass(frozen=True)
class Wording:
    """Words for one document.

    Attributes:
        language: The document's language.
        names: What ids stand for: organisations, groups, functions.
        kinds: The workspace's own kinds of items.
        proper: Ids of what has a proper name: organisations.
    """

    language: str
    names: Mapping[str, Text]
    kinds: Mapping[str, Text]
    proper: Collection[str] = ()

    @property
    def words(self) -> Catalogue:
        """The catalogue of the document's language."""
        return catalogue(self.language)

    def say(self, key: str, /, **facts: object) -> str:
        """A text of the catalogue; what of its facts is in another language stays known as such."""
        foreign = {name: fact for name, fact in facts.items() if isinstance(fact, Said)}
        if not foreign:
            return self.words.say(key, **facts)
        marked = {name: f"\0{name}\0" for name in foreign}  # no file holds that character
        pieces = self.words.say(key, **facts | marked).split("\0")
        return joined("", (foreign[piece] if number % 2 else piece for number, piece in enumerate(pieces)))

    def text(self, text: Text | None) -> str:
        """What was written, in the document's language or, marked as such, in another; an admitted gap in its words."""
        if text is None:
            return ""
        language, said = text.version(self.language)
        if said in set(Acknowledged):
            return self.say(said)
        return Said((Piece(said, language),)) if language not in {"", self.language} else said

    def listed(self, texts: Sequence[str], word: str) -> str:
        """Some texts with commas, and a word before the last: `a, b and c`."""
        if len(texts) < 2:
            return joined("", texts)
        return joined(f" {self.say(word)} ", (joined(", ", texts[:-1]), texts[-1]))

    def number(self, number: int) -> str:
        """A number in words where it is a small one."""
        return self.say(f"number.{number}") if f"number.{number}" in self.words else str(number)

    def name(self, who: str) -> str:
        """What an id stands for, else the id itself."""
        named = self.names.get(who)
        return self.text(named) if named is not None else who

    def lead(self, text: Text | str | None) -> str:
        """Who leads or owns: an id, a reserved word, `mentor or host`, or free text."""
        said = text if isinstance(text, str) else self.text(text)
        if not said:
            return ""
        for prefix in ("lead", "owner"):
            if f"{prefix}.{said}" in self.words:
                return self.say(f"{prefix}.{said}")
        if said in self.names:
            return self.name(said)
        joined = _JOINED.fullmatch(said)
        if joined is not None and self._known(joined["one"]) and self._known(joined["other"]):
            word = "or" if joined["word"] in {"or", "eller"} else "and"
            return self.say(f"{word}.leads", one=self.lead(joined["one"]), other=self.lead(joined["other"]))
        return said

    def _known(self, who: str) -> bool:
        return who in self.names or f"lead.{who}" in self.words

    def kind(self, kind: str | None) -> str:
        """The word for a kind of item."""
        if kind is None:
            return ""
        own = self.kinds.get(kind)
        return self.text(own) if own is not None else self.say(f"kind.{kind}")

    def kind_note(self, title: str, kind: str | None) -> str:
        """The word for a kind of pause, where a title does not say it: `Kaffe` says coffee, `Paus` does not."""
        word, line = self.kind(kind), title.casefold()
        others = self.say(f"said.{kind}").split() if f"said.{kind}" in self.words else []
        return "" if any(one in line for one in (word.casefold(), *others)) else word

    def who(self, who: str) -> str:
        """Whose turn it is, as a common noun: an organisation, a mentor, a member of a group."""
        return self.say(f"who.{who}") if f"who.{who}" in self.words else self.common(who)

    def common(self, who: str) -> str:
        """What an id stands for, within a sentence: a proper name as it is, anything else with a small letter."""
        return self.name(who) if who in self.proper else small(self.name(who))

    def condition(self, who: str | None) -> str:
        """Under which condition something is there."""
        if who is None:
            return ""
        if f"who.{who}" in self.words:
            return self.say("condition", who=self.who(who))
        return self.say("condition.named", who=self.name(who))

    def minutes(self, length: int | None) -> str:
        """A length of time: `10 min`, `1 tim 30 min`."""
        if length is None:
            return ""
        hours, rest = divmod(length, 60)
        if length < 120:
            return self.say("min", n=length)
        return self.say("hours.min", hours=hours, n=rest) if rest else self.say("hours", hours=hours)

    def duration(self, duration: Duration | Acknowledged | None) -> str:
        """A stated duration, elastic ones as a range."""
        if not isinstance(duration, Duration) or duration.share:
            return ""
        if duration.minimum == duration.maximum:
            return self.minutes(duration.minimum)
        return self.say("range.min", low=duration.minimum, high=duration.maximum)

    def due(self, due: Due | None) -> str:
        """When something is due: a date, or a distance from what it hangs on; "" when nobody said."""
        if due is None or isinstance(due.on, Acknowledged):
            return ""
        return self.distance(due.on) if isinstance(due.on, RelativeDate) else self.date(due.on)

    def dated(self, written: DatedText) -> str:
        """A date as somebody wrote it down, in words; an admitted gap in its own."""
        return self.date(written.on) if not isinstance(written.on, Acknowledged) else self.say(str(written.on))

    def distance(self, relative: RelativeDate) -> str:
        """A distance in words: `two weeks before the meeting`; one from something else names that."""
        anchor = self.say("due.meeting")
        if relative.anchor:
            named = self.say("due.programme") if relative.anchor == PROGRAMME else self.name(relative.anchor)
            anchor = self.say(f"due.{relative.edge}", anchor=named) if relative.edge is not None else named
        if relative.side == "on":
            return self.say("due.on", anchor=anchor)
        if relative.unit is None:
            return self.say(f"due.some.{relative.side}", anchor=anchor)
        span = self.words.counted(relative.unit, relative.number)
        return self.say(f"due.{relative.side}", span=span, anchor=anchor)

    def owner(self, owner: Owner) -> str:
        """Whose a task is, in words."""
        known = f"owner.{owner.name}" in self.words or owner.sort in {"organiser", "host", "mentor", "all"}
        return self.lead(owner.name) if known else self.name(owner.name)

    def day(self, day: date) -> str:
        """A day in words."""
        return date_text(day, day, "day", self.language)

    def date(self, value: DateValue) -> str:
        """A date in words."""
        said = date_text(value.earliest, value.latest, value.precision, self.language, value.ends)
        between = value.meaning == "within" and value.precision == "span" and value.ends in {(None, None), _DAYS}
        bounded = value.earliest is not None and value.latest is not None and value.earliest != value.latest
        return self.say("date.within", date=said) if between and bounded else said
