"""How a day asks too much of people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.generated.breaking import breaks
from tests.generated.sheets import at_day, fixed, items, plain, rests, sheets, span, spanned

if TYPE_CHECKING:
    from collections.abc import Iterator
    from random import Random

    from tests.generated.agendas import Timed
    from tests.generated.breaking import Found
    from tests.generated.sheets import Sheet
    from tests.generated.workspaces import Workspace


def _around(sheet: Sheet, number: int) -> tuple[int, int]:
    """The first and the last item of the work on both sides of a pause, or of the work around an item."""
    first = last = number
    while first and not rests(sheet.items[first - 1]):
        first -= 1
    while last + 1 < len(sheet.items) and not rests(sheet.items[last + 1]):
        last += 1
    return first, last


@breaks("pace/no-break")
def coffee_forgotten(rng: Random, workspace: Workspace) -> Found:
    """A pause became work; told where the limit is passed."""
    for sheet, number, item in items(rng, workspace):
        if item.get("kind") not in {"coffee", "break"} or "time" not in item or number in {0, len(sheet.items) - 1}:
            continue
        first, last = _around(sheet, number)
        begins = sheet.items[first].start
        most = 60 if sheet.digital else 90
        listed = range(first, last + 1)
        if any("pause" in sheet.items[one] or "strands" in sheet.items[one] for one in listed):
            continue
        passing = [one for one in listed if sheet.items[one].start + sheet.items[one].minutes - begins > most]
        if passing and not (first == 0 and number == 0):
            item |= {"kind": "discussion", "title": "Samtal om läget"}
            return sheet.stated(passing[0])
    return None


def _lunches(rng: Random, workspace: Workspace) -> Iterator[tuple[Sheet, int, Timed]]:
    for sheet, number, item in items(rng, workspace):
        if item.get("kind") == "lunch" and spanned(item):
            yield sheet, number, item


def _instead(sheet: Sheet, number: int, *entries: tuple[str, str, int]) -> None:
    """Other items in the time of one: their titles, kinds and minutes."""
    listed = sheet.day["agenda"]
    assert isinstance(listed, list)
    at = sheet.items[number].start
    made = []
    for title, kind, minutes in entries:
        made.append({"title": title, "kind": kind, "time": span(at, at + minutes)})
        at += minutes
    listed[number : number + 1] = made


@breaks("pace/no-lunch")
def lunch_forgotten(rng: Random, workspace: Workspace) -> Found:
    """Two short pauses and some talk in its place: nobody can eat in that."""
    for sheet, number, item in _lunches(rng, workspace):
        third = item.minutes // 3
        _instead(sheet, number, ("Kaffe", "coffee", third), ("Samtal", "discussion", third), ("Paus", "break", third))
        return at_day(sheet)
    return None


@breaks("pace/lunch-time")
def lunch_in_the_morning(rng: Random, workspace: Workspace) -> Found:
    for sheet, number, item in items(rng, workspace):
        early = item.start + item.minutes < 10 * 60 + 45
        if item.get("kind") in {"coffee", "break"} and fixed(item) and early:
            item |= {"kind": "lunch", "title": "Lunch"}
            return sheet.stated(number)
    return None


@breaks("pace/short-break")
def lunch_in_twenty_minutes(rng: Random, workspace: Workspace) -> Found:
    for sheet, number, item in _lunches(rng, workspace):
        _instead(sheet, number, ("Lunch", "lunch", 20), ("Promenad", "travel", item.minutes - 20))
        return sheet.at(number, "time")
    return None


@breaks("pace/hidden-break")
def coffee_inside_work(rng: Random, workspace: Workspace) -> Found:
    for sheet, number, item in items(rng, workspace):
        work = [one for one, other in enumerate(sheet.items) if not rests(other) and "optional" not in other]
        if plain(item) and number not in {work[0], work[-1]}:
            item["title"] = rng.choice(("Samtal med fika", "Grupparbete inkl. kaffepaus", "Dialogue with coffee break"))
            return sheet.at(number, "title")
    return None


@breaks("pace/hidden-break")
def coffee_among_the_points(rng: Random, workspace: Workspace) -> Found:
    for sheet, number, item in items(rng, workspace):
        work = [one for one, other in enumerate(sheet.items) if not rests(other) and "optional" not in other]
        if plain(item) and number not in {work[0], work[-1]}:
            item["points"] = ["Nuläge", "Bensträckare", "Nästa steg"]
            return sheet.at(number, "points", 1)
    return None


@breaks("pace/unequal-floor")
def one_speaks_longer_than_another(rng: Random, workspace: Workspace) -> Found:
    for sheet in sheets(rng, workspace):
        names = [one for one in sheet.programme.who.members if one.id not in {sheet.meeting.get("host"), "unknown"}]
        work = [number for number, item in enumerate(sheet.items) if plain(item) and spanned(item)]
        pairs = [(one, two) for one in work for two in work if sheet.items[one].minutes < sheet.items[two].minutes]
        if not pairs or len(names) < 2:
            continue
        least, most = rng.choice(pairs)
        for number, name in zip((least, most), names, strict=False):
            sheet.items[number] |= {"title": f"{name.name}: så gör vi", "kind": "discussion"}
            sheet.items[number].pop("lead", None)
        return sheet.at(least, "time")
    return None


@breaks("pace/one-way")
def nothing_but_listening(rng: Random, workspace: Workspace) -> Found:
    """Everything between two pauses is a lecture; told where an hour is passed."""
    for sheet, number, item in items(rng, workspace):
        if not plain(item):
            continue
        first, last = _around(sheet, number)
        listed = [
            one for one in range(first, last + 1) if sheet.items[one].get("kind") not in {"evaluation", "closing"}
        ]
        if not all(plain(sheet.items[one]) for one in listed):
            continue
        passing = [
            one for one in listed if sheet.items[one].start + sheet.items[one].minutes - sheet.items[first].start > 60
        ]
        if passing:
            for one in listed:
                sheet.items[one] |= {
                    "kind": "talk",
                    "title": f"Föreläsning {'ABCDEFGH'[one - first]}",
                    "lead": "organiser",
                }
                for key in ("form", "text", "points", "facilitator_notes"):
                    sheet.items[one].pop(key, None)
            return sheet.stated(passing[0])
    return None


def _whole(rng: Random, workspace: Workspace) -> Iterator[Sheet]:
    """Meetings of one whole day that have not been held, with items that are called nothing in particular."""
    for sheet in sheets(rng, workspace):
        last = sheet.items[-1]
        long = last.start + last.minutes - sheet.items[0].start >= 240
        if long and "days" not in sheet.meeting and sheet.meeting.get("status") != "held":
            for number, item in enumerate(sheet.items):
                if not rests(item) and item.get("kind") not in {"evaluation", "closing"}:
                    _neutral(item, f"Moment {number}")
            yield sheet


def _neutral(value: object, name: str) -> None:
    """Takes away all words that may be understood as an evaluation, or as the end of a day."""
    if isinstance(value, dict):
        for key in ("points", "text", "facilitator_notes", "lead"):
            value.pop(key, None)
        if "title" in value:
            value["title"] = name
        for child in value.values():
            _neutral(child, f"{name}a")
    elif isinstance(value, list):
        for number, child in enumerate(value):
            _neutral(child, f"{name}{number}")


@breaks("pace/no-evaluation")
def nobody_asks_how_it_was(rng: Random, workspace: Workspace) -> Found:
    for sheet in _whole(rng, workspace):
        for item in sheet.items:
            if item.get("kind") == "evaluation":
                item |= {"kind": "discussion", "title": "Samtal i helgrupp"}
        return at_day(sheet)
    return None


@breaks("pace/no-closing")
def nobody_closes(rng: Random, workspace: Workspace) -> Found:
    """Nor does an evaluation: it would be the closing."""
    for sheet in _whole(rng, workspace):
        for item in sheet.items:
            if item.get("kind") in {"evaluation", "closing"}:
                item |= {"kind": "discussion", "title": f"Moment {str(item['kind'])[:2]}"}
        return at_day(sheet)
    return None
