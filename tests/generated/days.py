"""Whole days: work and pauses in a sensible order, and the times as somebody writes them down."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from tests.generated.agendas import Circumstances, Laid, Timed, clock, minutes, pause, work

if TYPE_CHECKING:
    from random import Random

    from tests.generated.agendas import Item


class Day(NamedTuple):
    """An agenda with the minutes after midnight at which it begins and ends."""

    items: list[Timed]
    start: int
    end: int


def full_day(rng: Random, about: Circumstances, *, last: bool = True, evening: bool = False) -> Day:
    """A day with lunch, which is closed and evaluated if it is the last."""
    early = _arrival(rng, about) if rng.random() < 0.6 or about.agenda_file else []
    morning = _stretch(rng, about, rng.randrange(110, 171, 5), first=True)
    lunch = [pause(rng, about, "lunch", rng.choice((45, 60, 60, 60)))]
    ending = _ending(rng, about) if last else []
    afternoon = _stretch(rng, about, rng.randrange(90, 161, 5), less=sum(one.minutes for one in ending))
    noon = rng.randrange(11 * 60 + 20, 12 * 60 + 31, 5)
    start = noon - sum(one.minutes for one in (*early, *morning))
    late = _evening(rng, about) if evening else []
    return written(rng, about, [*early, *morning, *lunch, *afternoon, *ending, *late], start)


def half_day(rng: Random, about: Circumstances) -> Day:
    """A morning that ends before lunch, or an afternoon after it."""
    ending = _ending(rng, about)
    length = rng.randrange(100, 166, 5)
    inner = _stretch(rng, about, length, first=True, less=sum(one.minutes for one in ending))
    laid = [*(_arrival(rng, about) if rng.random() < 0.4 else []), *inner, *ending]
    long = sum(one.minutes for one in laid)
    start = 12 * 60 - long if rng.random() < 0.5 else 13 * 60
    return written(rng, about, laid, start)


def short(rng: Random, about: Circumstances) -> Day:
    """An hour at most, in one go."""
    laid = work(rng, about, rng.choice((45, 50, 60)), first=True)
    return written(rng, about, laid, rng.choice((9, 10, 13, 14, 15)) * 60)


def _arrival(rng: Random, about: Circumstances) -> list[Laid]:
    return [pause(rng, about, rng.choice(("arrival", "coffee")), rng.choice((15, 20, 30)))]


def _evening(rng: Random, about: Circumstances) -> list[Laid]:
    return [pause(rng, about, "social", 60), pause(rng, about, "dinner", rng.choice((90, 120)))]


def _ending(rng: Random, about: Circumstances) -> list[Laid]:
    return [pause(rng, about, "evaluation", rng.choice((5, 10))), pause(rng, about, "closing", rng.choice((5, 10)))]


def _stretch(rng: Random, about: Circumstances, total: int, *, less: int = 0, first: bool = False) -> list[Laid]:
    """Work for so many minutes, pauses between; the last piece leaves room for what follows it without a pause."""
    long = _round_with_pause(rng, about) if not first and rng.random() < 0.25 else []
    if long:
        total = 40
    count = -(-(total + less) // about.most)
    found: list[Laid] = list(long)
    for number in range(count):
        if found:
            found.append(pause(rng, about, rng.choice(("coffee", "coffee", "break")), rng.choice((10, 15, 20))))
        room = about.most - (less if number == count - 1 else 0)
        piece = min(max(total // count // 5 * 5, 20), room // 5 * 5)
        found += work(rng, about, piece, first=first and not number)
    return found


def _round_with_pause(rng: Random, about: Circumstances) -> list[Laid]:
    """A round that is too long without the pause inside it."""
    if about.turns is None or not 4 <= about.turns <= 8 or about.agenda_file:
        return []
    each = about.most // about.turns // 5 * 5 + 5
    after = -(-about.turns // 2)
    if after * each > about.most or each < 10:
        return []
    item: Item = {
        "title": {"sv": "Alla redovisar", "en": "Everybody reports"}[about.language],
        "kind": "presentation",
        "each": "organisation",
        "parts": [{"title": {"sv": "Redovisning", "en": "Report"}[about.language], "duration": minutes(rng, each)}],
        "pause": {"after": str(after), "duration": minutes(rng, 15), "kind": "coffee"},
    }
    return [Laid(item, about.turns * each + 15)]


def written(rng: Random, about: Circumstances, laid: list[Laid], start: int) -> Day:
    """A day as somebody writes it down: some times, some lengths, some left open where the rest decides."""
    _serve_outcomes(rng, about, laid)
    _make_optional(rng, about, laid)
    at = start
    for one in laid:
        one.start = at
        at += 0 if one.absent else one.minutes
    pins = [not number or (_may_pin(laid, number) and rng.random() < 0.6) for number in range(len(laid))]
    for number in range(1, len(laid)):
        pins[number] = pins[number] or bool(laid[number - 1].swing)  # what gives way has to know when to end
    for number, one in enumerate(laid):
        closed = number + 1 == len(laid) or pins[number + 1]
        alone = not number or pins[number] or all("time" in other.item for other in laid[number - 1 : number])
        _say(rng, one, pinned=pins[number], closed=closed, alone=alone)
    return Day([_timed(one) for one in laid], start, at)


def _timed(one: Laid) -> Timed:
    found = Timed(one.item)
    found.start, found.minutes = one.start, 0 if one.absent else one.minutes
    return found


def _may_pin(laid: list[Laid], number: int) -> bool:
    """Whether a start can be written: not of what is optional, nor between that and what gives way to it."""
    return not laid[number].absent and not laid[number].swing


def _say(rng: Random, one: Laid, *, pinned: bool, closed: bool, alone: bool) -> None:
    """How long it takes. `closed`: the next start is written. `alone`: nothing open stands before it."""
    item, long = one.item, one.minutes
    if one.swing:
        item["duration"] = "share"
        return
    if one.absent or not pinned:
        open_end = closed and alone and "parts" not in item and "each" not in item and "strands" not in item
        choice = rng.random()
        if open_end and not one.absent and choice < 0.2:
            item["duration"] = "share"
        elif open_end and not one.absent and choice < 0.4 and long >= 15:
            item["duration"] = minutes(rng, long - 5, long + 10)
        else:
            item["duration"] = minutes(rng, long)
        return
    if rng.random() < 0.7 or not closed:
        item["time"] = clock(rng, one.start, one.start + long)
        if rng.random() < 0.05:
            item["duration"] = minutes(rng, long)
    else:
        item["time"] = clock(rng, one.start)
        if rng.random() < 0.5:
            item["duration"] = minutes(rng, long)


def _serve_outcomes(rng: Random, about: Circumstances, laid: list[Laid]) -> None:
    serious = [one for one in laid if one.item.get("kind") in {"discussion", "group-work", "presentation", "talk"}]
    for outcome in about.outcomes:
        one = rng.choice(serious)
        outputs = one.item.setdefault("outputs", [])
        if isinstance(outputs, list) and outcome not in outputs:
            outputs.append(outcome)
    for work_ in about.prepares:
        rng.choice(serious).item["prepares"] = [work_]


def _make_optional(rng: Random, about: Circumstances, laid: list[Laid]) -> None:
    """Something that takes place if there is a mentor; in an agenda file what follows gives way to it."""
    if about.language == "sv":
        names = ("Mentorn berättar om förra omgången", "Mentorns råd")
    else:
        names = ("The mentor tells about the last round", "The mentor's advice")
    fit = [number for number, one in enumerate(laid) if number and one.item.get("kind") == "discussion"]
    fit = [number for number in fit if laid[number].minutes >= 30 and "each" not in laid[number].item]
    if rng.random() < 0.3:
        talks = [one for one in laid if "points" in one.item]
        for one in talks[:1]:
            one.item["points"] = [*_list(one.item), {"title": names[1], "optional": "mentor"}]
    if not fit or rng.random() < 0.5:
        return
    at = rng.choice(fit)
    if about.agenda_file:
        laid[at].swing = 10
        laid.insert(at, Laid({"title": names[0], "optional": "mentor", "kind": "talk"}, 10, absent=True))
    elif about.mentor:
        laid[at].minutes -= 15
        laid.insert(at, Laid({"title": names[0], "optional": "mentor", "kind": "talk", "lead": "mentor"}, 15))
    else:
        laid.insert(at, Laid({"title": names[0], "optional": "mentor", "kind": "talk"}, 15, absent=True))


def _list(item: Item) -> list[object]:
    points = item["points"]
    return list(points) if isinstance(points, list) else []
