"""Agendas of a day: first what happens for how long, then how somebody writes that down."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from tests.generated.phrases import ITEMS, PAUSES, SENTENCES

if TYPE_CHECKING:
    from random import Random

    from tests.generated.writer import Value

    Item = dict[str, Value]


class Timed(dict[str, "Value"]):
    """An item as it is written, which remembers when it takes place; minutes after midnight."""

    start: int
    minutes: int


class Clock(str):
    """A time as it is written, which remembers what it means: minutes after midnight."""

    start: int
    end: int | None


class Minutes(str):
    """A length as it is written, which remembers its minutes."""

    least: int
    most: int


@dataclass
class Circumstances:
    """What an agenda is made for.

    Attributes:
        turns: Organisations that take turns; None where nobody knows how many come.
        outcomes: Ids that some item has to work on.
        agenda_file: Whether it is for meetings with and without a mentor.
    """

    language: str
    digital: bool = False
    turns: int | None = None
    mentor: bool = False
    host: bool = False
    functions: tuple[str, ...] = ()
    outcomes: list[str] = field(default_factory=list)
    prepares: tuple[str, ...] = ()
    agenda_file: bool = False
    used: set[str] = field(default_factory=set)

    @property
    def most(self) -> int:
        """Minutes that people work without a pause."""
        return 60 if self.digital else 90


@dataclass
class Laid:
    """An item on the clock; `absent` where it is optional and does not take place."""

    item: Item
    minutes: int
    start: int = 0
    absent: bool = False
    swing: int = 0  # minutes by which it shrinks when what is optional takes place


def clock(rng: Random, start: int, end: int | None = None) -> Clock:
    """A time in one of the spellings people use."""
    mark = rng.choice(".:.")

    def one(minutes: int) -> str:
        hour, minute = divmod(minutes, 60)
        return f"{hour:02}{mark}{minute:02}" if rng.random() < 0.8 else f"{hour}{mark}{minute:02}"

    if end is None:
        said = one(start)
    elif start % 60 == end % 60 == 0 and rng.random() < 0.3:
        said = f"{start // 60}–{end // 60}"
    else:
        said = f"{one(start)}{rng.choice(('–', '–', '-', ' – '))}{one(end)}"
    found = Clock(f"kl. {said}" if rng.random() < 0.05 else said)
    found.start, found.end = start, end
    return found


def minutes(rng: Random, least: int, most: int | None = None) -> Minutes:
    """A length in one of the spellings people use."""
    if most is not None and most != least:
        said = f"{least}–{most} min"
    elif least % 60 == 0 and least and rng.random() < 0.4:
        said = f"{least // 60} h"
    elif least > 60 and rng.random() < 0.4:
        said = f"{least // 60} h {least % 60} min"
    else:
        said = f"{least}{rng.choice((' min', ' min', '', ' minuter', 'm'))}"
    found = Minutes(said)
    found.least, found.most = least, least if most is None else most
    return found


def title(rng: Random, about: Circumstances, kind: str) -> str:
    """A title that the day does not have yet."""
    fresh = [one for one in ITEMS[kind][about.language] if one not in about.used]
    found = rng.choice(fresh) if fresh else f"{rng.choice(ITEMS[kind][about.language])} {len(about.used)}"
    about.used.add(found)
    return found


def _talk(rng: Random, about: Circumstances, most: int) -> tuple[Item, int]:
    item: Item = {"title": title(rng, about, "talk"), "kind": "talk"}
    leads = ["organiser", *ITEMS["lead"][about.language], *(["host", "mentor or host"] if about.host else [])]
    item["lead"] = rng.choice(leads)
    if rng.random() < 0.4:
        item["points"] = list(rng.sample(ITEMS["points"][about.language], 2))
    return item, min(most, rng.choice((15, 20, 25, 30)))


def _discussion(rng: Random, about: Circumstances, most: int) -> tuple[Item, int]:
    kind = rng.choice(("discussion", "group-work"))
    item: Item = {"title": title(rng, about, kind), "kind": kind}
    if rng.random() < 0.3:
        item["text"] = rng.choice(SENTENCES[about.language])
    if rng.random() < 0.2:
        item["facilitator_notes"] = "\n\n".join(rng.sample(SENTENCES[about.language], 2))
    if rng.random() < 0.3:
        item["form"] = {"sv": "tvärgrupper", "en": "small groups"}[about.language]
    if kind == "group-work" and rng.random() < 0.3:
        item |= {"each": "organisation", "at_once": "all"}
    return item, min(most, rng.choice((20, 30, 35, 40, 45)))


def _divided(rng: Random, about: Circumstances, most: int) -> tuple[Item, int] | None:
    """An item with parts that are as long as it is, or one of which takes what is left."""
    lengths = [rng.choice((5, 10, 15)) for _ in range(rng.choice((2, 3)))]
    if sum(lengths) > most or sum(lengths) < 15:
        return None
    names = rng.sample(ITEMS["parts"][about.language], len(lengths))
    parts: list[Value] = [
        {"title": name, "duration": minutes(rng, one)} for name, one in zip(names, lengths, strict=True)
    ]
    if rng.random() < 0.3:
        parts[-1] = {"title": names[-1], "duration": rng.choice(("share", minutes(rng, 5, 30)))}
    lead = rng.choice(("organiser", *ITEMS["lead"][about.language]))
    item: Item = {"title": title(rng, about, "presentation"), "kind": "presentation", "lead": lead, "parts": parts}
    return item, sum(lengths)


def turns_of(about: Circumstances, item: Item) -> int:
    """How many turns a round has, those at the same time taken together."""
    each = item["each"]
    speakers = (about.turns or 0) + (about.mentor and isinstance(each, list) and "mentor" in each)
    at_once = item.get("at_once", "1")
    return 1 if at_once == "all" else -(-speakers // int(str(at_once)))


def _round(rng: Random, about: Circumstances, most: int) -> tuple[Item, int] | None:
    if not about.turns:
        return None
    item: Item = {"title": title(rng, about, "round"), "kind": "presentation", "each": "organisation"}
    if about.mentor and rng.random() < 0.5:
        item["each"] = ["organisation", "mentor"]
    if about.turns > 3 and rng.random() < 0.5:
        item["at_once"] = str(rng.choice((2, 3)))
    lengths = [rng.choice((5, 10, 15)), *([5] if rng.random() < 0.6 else [])]
    names = rng.sample(ITEMS["parts"][about.language], len(lengths))
    item["parts"] = [{"title": name, "duration": minutes(rng, one)} for name, one in zip(names, lengths, strict=True)]
    joint = 10 if rng.random() < 0.3 else 0
    if joint:
        last = {"title": title(rng, about, "discussion"), "duration": minutes(rng, joint), "joint": "true"}
        item["parts"] = [*item["parts"], last]
    elif rng.random() < 0.4:
        item["stated"] = minutes(rng, sum(lengths))
    needs = turns_of(about, item) * sum(lengths) + joint
    return (item, needs) if 10 <= needs <= most else None


def _strands(rng: Random, about: Circumstances, most: int) -> tuple[Item, int] | None:
    long = min(most, rng.choice((40, 45, 60)))
    if len(about.functions) < 2 or long < 30:
        return None
    item: Item = {"title": title(rng, about, "group-work"), "kind": "group-work"}
    leads = rng.sample(ITEMS["lead"][about.language], 2)
    strands: list[Value] = []
    for number, function in enumerate(rng.sample(about.functions, 2)):
        strand: Item = {"title": title(rng, about, "group-work"), "for": [function], "room": "AB"[number]}
        if rng.random() < 0.5:
            strand["lead"] = leads[number]
        if rng.random() < 0.5:
            first = long // 2 // 5 * 5
            strand["items"] = [
                {"title": title(rng, about, "discussion"), "duration": minutes(rng, one)}
                for one in (first, long - first)
            ]
        elif rng.random() < 0.5:
            strand["duration"] = minutes(rng, long)
        strands.append(strand)
    item["strands"] = strands
    return item, long


def work(rng: Random, about: Circumstances, long: int, *, first: bool = False) -> list[Laid]:
    """Items that fill so many minutes of work."""
    found: list[Laid] = []
    left = long
    makers = [_discussion, _divided, _round, _strands, _talk]
    while left >= 10:
        make = _talk if first and not found else rng.choice(makers)
        made = make(rng, about, left)
        if made is None or made[0]["kind"] == found_kind(found) == "talk":
            continue
        item, length = made
        if 0 < left - length < 10:
            length = left if "parts" not in item and "strands" not in item else length
        if 0 < left - length < 10:
            continue
        found.append(Laid(item, length))
        left -= length
    if left:
        raise AssertionError(long)
    return found


def found_kind(laid: list[Laid]) -> object:
    """The kind of the last item."""
    return laid[-1].item["kind"] if laid else None


def pause(rng: Random, about: Circumstances, kind: str, long: int) -> Laid:
    """A pause, by its kind, or rarely only by its name."""
    return Laid({"title": PAUSES[kind][about.language], "kind": kind}, long)
