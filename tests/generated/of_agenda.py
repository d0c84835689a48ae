"""How an agenda goes wrong."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from tests.generated.agendas import Minutes, Timed
from tests.generated.breaking import append, at, breaks, entries, tree
from tests.generated.sheets import fixed, items, length, meetings, needs, pinned, plain, sheets, span, spanned

if TYPE_CHECKING:
    from collections.abc import Iterator
    from random import Random

    from tests.generated.breaking import Found, Mark
    from tests.generated.sheets import Sheet
    from tests.generated.workspaces import Workspace


def _pairs(rng: Random, workspace: Workspace) -> Iterator[tuple[Sheet, int, Timed, Timed]]:
    """Two items in a row that both say when they begin and end, of which the first is work."""
    for sheet, number, item in items(rng, workspace):
        following = sheet.items[number + 1] if number + 1 < len(sheet.items) else None
        if following is not None and plain(item) and spanned(item) and spanned(following):
            yield sheet, number, item, following


@breaks("agenda/overlap")
def item_begins_too_early(rng: Random, workspace: Workspace) -> Found:
    for sheet, number, _, following in _pairs(rng, workspace):
        if plain(following):
            start = following.start
            following["time"] = span(start - 5, start + following.minutes)
            return sheet.at(number + 1, "time")
    return None


@breaks("agenda/overlap")
def item_ends_too_late(rng: Random, workspace: Workspace) -> Found:
    for sheet, number, item, following in _pairs(rng, workspace):
        if following.minutes > 10 and plain(following):
            item["time"] = span(item.start, item.start + item.minutes + 10)
            return sheet.at(number + 1, "time")
    return None


@breaks("agenda/overlap")
def lunch_forgotten_when_an_item_grew(rng: Random, workspace: Workspace) -> Found:
    for sheet, number, item, following in _pairs(rng, workspace):
        if following.get("kind") == "lunch" and spanned(following):
            item["time"] = span(item.start, item.start + item.minutes + 15)
            return sheet.at(number + 1, "time")
    return None


@breaks("agenda/gap")
def item_ends_too_soon(rng: Random, workspace: Workspace) -> Found:
    for sheet, number, item, _ in _pairs(rng, workspace):
        if item.minutes > 15:
            item["time"] = span(item.start, item.start + item.minutes - 5)
            return sheet.at(number + 1, "time")
    return None


@breaks("agenda/gap")
def item_taken_away(rng: Random, workspace: Workspace) -> Found:
    for sheet, number, item in items(rng, workspace):
        around = sheet.items[number - 1], sheet.items[(number + 1) % len(sheet.items)]
        inner = 0 < number < len(sheet.items) - 1 and plain(item) and "outputs" not in item and "prepares" not in item
        if inner and spanned(around[0]) and pinned(around[1]) and "optional" not in around[1]:
            _list(sheet).pop(number)
            return sheet.at(number, "time")
    return None


def _list(sheet: Sheet) -> list[object]:
    found = sheet.day["agenda"]
    assert isinstance(found, list)
    return found


@breaks("agenda/end-before-start")
def times_of_an_item_swapped(rng: Random, workspace: Workspace) -> Found:
    for sheet, number, item in items(rng, workspace):
        if spanned(item) and plain(item):
            item["time"] = span(item.start + item.minutes, item.start)
            return sheet.at(number, "time")
    return None


@breaks("agenda/end-before-start")
def promised_times_swapped(rng: Random, workspace: Workspace) -> Found:
    for sheet in sheets(rng, workspace):
        if "time" in sheet.day and spanned(sheet.items[0]) and spanned(sheet.items[-1]):
            last = sheet.items[-1]
            sheet.day["time"] = span(last.start + last.minutes, sheet.items[0].start)
            return at(sheet.file, *sheet.path[:-1], "time")
    return None


@breaks("agenda/overdetermined")
def duration_against_times(rng: Random, workspace: Workspace) -> Found:
    for sheet, number, item in items(rng, workspace):
        if spanned(item) and plain(item):
            item["duration"] = length(item.minutes + rng.choice((-5, 10)))
            return sheet.at(number, "duration")
    return None


@breaks("agenda/undetermined")
def two_in_a_row_without_length(rng: Random, workspace: Workspace) -> Found:
    for sheet, number, item, following in _pairs(rng, workspace):
        after = sheet.items[number + 2] if number + 2 < len(sheet.items) else None
        if after is not None and plain(following) and spanned(after):
            item["time"] = following["time"] = span(item.start, item.start)
            item["time"] = f"{item.start // 60:02}.{item.start % 60:02}"
            del following["time"]
            return sheet.at(number + 1, "title")
    return None


@breaks("agenda/untimed-item")
def time_forgotten(rng: Random, workspace: Workspace) -> Found:
    for sheet, number, item in items(rng, workspace):
        around = sheet.items[number - 1], sheet.items[(number + 1) % len(sheet.items)]
        if (
            0 < number < len(sheet.items) - 1
            and plain(item)
            and fixed(item)
            and spanned(around[0])
            and pinned(around[1])
        ):
            item.pop("time", None)
            item.pop("duration", None)
            return sheet.at(number, "title")
    return None


@breaks("agenda/untimed-item")
def no_times_at_all(rng: Random, workspace: Workspace) -> Found:
    for sheet in sheets(rng, workspace):
        if "days" in sheet.meeting:
            continue
        for item in sheet.items:
            for key in ("time", "duration", "parts", "strands", "each", "at_once", "pause", "stated"):
                item.pop(key, None)
        sheet.day.pop("time", None)
        return at(sheet.file, "title")
    return None


@breaks("agenda/missing-end")
def last_item_is_open(rng: Random, workspace: Workspace) -> Found:
    for sheet in sheets(rng, workspace):
        last = sheet.items[-1]
        if "time" not in sheet.day and spanned(last) and not {"parts", "strands"} & last.keys():
            last["time"] = f"{last.start // 60:02}.{last.start % 60:02}"
            return sheet.at(len(sheet.items) - 1, "title")
    return None


def _promised(rng: Random, workspace: Workspace) -> Iterator[tuple[Sheet, int, int]]:
    """Days that promise hours and keep them with items that say exactly when they are."""
    for sheet in sheets(rng, workspace):
        last = sheet.items[-1]
        if "time" in sheet.day and spanned(sheet.items[0]) and spanned(last):
            yield sheet, sheet.items[0].start, last.start + last.minutes


@breaks("agenda/starts-off")
def promised_earlier_than_it_begins(rng: Random, workspace: Workspace) -> Found:
    for sheet, start, end in _promised(rng, workspace):
        sheet.day["time"] = span(start - 15, end)
        return sheet.at(0, "time")
    return None


@breaks("agenda/starts-off")
def begins_before_it_is_promised(rng: Random, workspace: Workspace) -> Found:
    for sheet, start, end in _promised(rng, workspace):
        sheet.day["time"] = span(start + 10, end)
        return sheet.at(0, "time")
    return None


@breaks("agenda/starts-off")
def promised_at_other_hours(rng: Random, workspace: Workspace) -> Found:
    for sheet, start, end in _promised(rng, workspace):
        by = rng.choice((-120, -30, 15, 60, 240, end - start, start - end))
        if start + by > 0 and end + by < 24 * 60:
            sheet.day["time"] = span(start + by, end + by + rng.choice((0, 5)))
            return at(sheet.file, *sheet.path[:-1], "time")
    return None


@breaks("agenda/exceeds-meeting")
def goes_on_after_the_promised_end(rng: Random, workspace: Workspace) -> Found:
    for sheet, start, end in _promised(rng, workspace):
        if sheet.items[-1].minutes >= 5:
            sheet.day["time"] = span(start, end - 5)
            return sheet.at(len(sheet.items) - 1, "time")
    return None


@breaks("agenda/short-of-meeting")
def ends_before_the_promised_end(rng: Random, workspace: Workspace) -> Found:
    for sheet, start, end in _promised(rng, workspace):
        sheet.day["time"] = span(start, end + 20)
        return sheet.at(len(sheet.items) - 1, "time")
    return None


def _divided(rng: Random, workspace: Workspace) -> Iterator[tuple[Sheet, int, Timed]]:
    """Items with parts of fixed lengths that fill them."""
    for sheet, number, item in items(rng, workspace):
        exact = all(
            isinstance(part["duration"], Minutes) and _exact(part["duration"]) for part in entries(item.get("parts"))
        )
        if "parts" in item and "each" not in item and fixed(item) and exact:
            yield sheet, number, item


def _exact(long: object) -> bool:
    return isinstance(long, Minutes) and long.least == long.most


def _longer(item: Timed, minutes: int) -> None:
    part = entries(item["parts"])[0]
    long = part["duration"]
    assert isinstance(long, Minutes)
    part["duration"] = length(long.least + minutes)


@breaks("agenda/parts-exceed-item")
def a_part_grew(rng: Random, workspace: Workspace) -> Found:
    for sheet, number, item in _divided(rng, workspace):
        _longer(item, 5)
        return sheet.stated(number)
    return None


@breaks("agenda/parts-exceed-item")
def a_part_was_added(rng: Random, workspace: Workspace) -> Found:
    for sheet, number, item in _divided(rng, workspace):
        append(item, "parts", {"title": "Extra", "duration": length(10)})
        return sheet.stated(number)
    return None


@breaks("agenda/parts-short-of-item")
def a_part_was_dropped(rng: Random, workspace: Workspace) -> Found:
    for sheet, number, item in _divided(rng, workspace):
        parts = item["parts"]
        assert isinstance(parts, list)
        parts.pop()
        return sheet.stated(number)
    return None


def _rounds(rng: Random, workspace: Workspace) -> Iterator[tuple[Sheet, int, Timed]]:
    for sheet, number, item in items(rng, workspace):
        if "each" in item and "parts" in item and fixed(item) and sheet.draft.coming:
            yield sheet, number, item


@breaks("agenda/stated-differs")
def announced_otherwise(rng: Random, workspace: Workspace) -> Found:
    for sheet, number, item in _rounds(rng, workspace):
        if "stated" in item:
            item["stated"] = length(7)
            return sheet.at(number, "stated")
    return None


@breaks("agenda/does-not-fit")
def each_speaks_longer(rng: Random, workspace: Workspace) -> Found:
    for sheet, number, item in _rounds(rng, workspace):
        item.pop("stated", None)
        _longer(item, 10)
        return sheet.stated(number)
    return None


@breaks("agenda/does-not-fit")
def one_more_organisation(rng: Random, workspace: Workspace) -> Found:
    """A newcomer in the list; every round that nobody lengthened is too short."""
    for programme in workspace.programmes:
        folder = f"programmes/{programme.id}"
        said = tree(workspace, f"{folder}/programme.yaml")
        listed = tree(workspace, f"{folder}/organisations.yaml")
        if {"stated", "selection", "tracks"} & said.keys() or f"{folder}/participants.yaml" in workspace.trees:
            continue
        if workspace.today is not None or any(draft.dated == "vague" for draft in programme.meetings):
            continue
        found: list[Mark] = []
        for sheet, number, item in items(rng, workspace):
            whole = sheet.programme is programme and sheet.draft.coming and sheet.draft.group is None
            if (
                whole
                and "each" in item
                and "parts" in item
                and needs(sheet, item, len(programme.who.ids) + 1) > item.minutes
            ):
                found.append(sheet.stated(number))
        if found and f"{folder}/agendas/vanlig-dag.yaml" not in workspace.trees:
            listed["nykomling"] = {"name": "Nykomlings kommun", "type": "kommun", "county": "Blekinge"}
            return found
    return None


@breaks("agenda/zero-length")
def item_of_no_minutes(rng: Random, workspace: Workspace) -> Found:
    for sheet, number, item in items(rng, workspace):
        if number and pinned(item) and "optional" not in item:
            _list(sheet).insert(
                number, {"title": "Kort besked", "time": span(item.start, item.start), "kind": "discussion"}
            )
            return sheet.at(number, "time")
    return None


@breaks("agenda/too-long")
def a_digit_slipped(rng: Random, workspace: Workspace) -> Found:
    for sheet in sheets(rng, workspace):
        last = sheet.items[-1]
        eaten = sheet.items[0].start >= 12 * 60 or any(item.get("kind") == "lunch" for item in sheet.items)
        if "time" not in sheet.day and spanned(last) and last.get("kind") == "closing" and eaten:
            last["time"] = span(last.start, last.start + 250)
            return sheet.at(len(sheet.items) - 1, "time")
    return None


@breaks("agenda/across-midnight")
def evening_goes_on_after_midnight(rng: Random, workspace: Workspace) -> Found:
    for sheet in sheets(rng, workspace):
        last = sheet.items[-1]
        end = last.start + last.minutes
        if "time" not in sheet.day and spanned(last) and sheet.items[0].start >= 12 * 60 and not sheet.digital:
            _list(sheet).append({"title": "Fri tid", "time": span(end, 22 * 60), "kind": "social"})
            _list(sheet).append({"title": "Fest", "time": "22.00–00.30 +1", "kind": "social"})
            return sheet.at(len(sheet.items) + 1, "time")
    return None


def _strands(rng: Random, workspace: Workspace) -> Iterator[tuple[Sheet, int, Timed]]:
    for sheet, number, item in items(rng, workspace):
        if "strands" in item:
            yield sheet, number, item


@breaks("agenda/room-clash")
def two_strands_in_one_room(rng: Random, workspace: Workspace) -> Found:
    for sheet, number, item in _strands(rng, workspace):
        entries(item["strands"])[1]["room"] = "A"
        return sheet.at(number, "strands", 1, "room")
    return None


@breaks("agenda/person-clash")
def one_leads_two_strands(rng: Random, workspace: Workspace) -> Found:
    for sheet, number, item in _strands(rng, workspace):
        for strand in entries(item["strands"]):
            strand["lead"] = "Moderatorn"
        return sheet.at(number, "strands", 1, "lead")
    return None


@breaks("agenda/empty-strand")
def strand_not_filled(rng: Random, workspace: Workspace) -> Found:
    for sheet, number, item in _strands(rng, workspace):
        entries(item["strands"])[0]["items"] = []
        return sheet.at(number, "strands", 0, "items")
    return None


@breaks("agenda/strands-uneven")
def strand_ends_early(rng: Random, workspace: Workspace) -> Found:
    for sheet, number, item in _strands(rng, workspace):
        strand = entries(item["strands"])[1]
        if "items" not in strand and item.minutes >= 30:
            strand["duration"] = length(item.minutes - 20)
            return sheet.at(number, "strands", 1, "duration")
    return None


@breaks("agenda/out-of-order")
def items_swapped(rng: Random, workspace: Workspace) -> Found:
    for sheet, number, _, following in _pairs(rng, workspace):
        behind = sheet.items[number + 2 : number + 3]
        firm = not number or fixed(sheet.items[number - 1])
        if plain(following) and firm and behind and pinned(behind[0]):  # else what is around moves along with it
            listed = _list(sheet)
            listed[number], listed[number + 1] = listed[number + 1], listed[number]
            return sheet.at(number + 1, "time")
    return None


@breaks("agenda/out-of-order")
def hour_of_the_evening(rng: Random, workspace: Workspace) -> Found:
    """21.30 for 9.30: whatever follows is right."""
    for sheet, number, item, following in _pairs(rng, workspace):
        behind = sheet.items[number + 2 : number + 3]
        if item.start < 12 * 60 - 120 and "time" in following and behind and pinned(behind[0]):
            item["time"] = span(item.start + 12 * 60, item.start + item.minutes + 12 * 60)
            item.pop("duration", None)
            return sheet.at(number, "time")
    return None


@breaks("agenda/optional-without-time")
def optional_item_without_minutes(rng: Random, workspace: Workspace) -> Found:
    for sheet, number, item in items(rng, workspace):
        if "optional" in item and "mentor" not in sheet.meeting:
            del item["duration"]
            return sheet.at(number, "title")
    return None


@breaks("agenda/optional-without-time")
def optional_part_without_minutes(rng: Random, workspace: Workspace) -> Found:
    for sheet, number, item in _divided(rng, workspace):
        if "mentor" not in sheet.meeting:
            index = append(item, "parts", {"title": "Mentorn kommenterar", "optional": "mentor"})
            return sheet.at(number, "parts", index, "title")
    return None


@breaks("agenda/uneven-capacity")
def rounds_for_two_and_for_four(rng: Random, workspace: Workspace) -> Found:
    for sheet in sheets(rng, workspace):
        work = [
            number for number, item in enumerate(sheet.items) if plain(item) and spanned(item) and item.minutes >= 20
        ]
        if len(work) < 2 or sheet.draft.group or any("each" in item for item in sheet.items) or "days" in sheet.meeting:
            continue
        said = tree(workspace, f"programmes/{sheet.programme.id}/programme.yaml")
        if "stated" in said or workspace.today is not None:  # nobody would know whose tasks are done
            continue
        sheet.meeting["organisations"] = "unknown"
        for number, fit in zip(work[:2], (4, 2), strict=True):
            item = sheet.items[number]
            item |= {"each": "organisation", "parts": [{"title": "Rapport", "duration": length(item.minutes // fit)}]}
        return sheet.at(work[1], "time")
    return None


@breaks("agenda/outcome-unserved")
def nobody_works_on_an_outcome(rng: Random, workspace: Workspace) -> Found:
    for sheet in sheets(rng, workspace):
        number = append(sheet.meeting, "outcomes", {"id": "extra", "title": "Ett resultat till"})
        return at(sheet.file, "outcomes", number, "id")
    return None


@breaks("agenda/said-twice")
def speaker_repeats(rng: Random, workspace: Workspace) -> Found:
    for sheet in sheets(rng, workspace):
        work = [number for number, item in enumerate(sheet.items) if plain(item) and "items" not in item]
        if len(work) > 1:
            first, second = (sheet.items[number] for number in work[:2])
            second["title"] = first["title"]
            first["lead"] = second["lead"] = "organiser"
            first["kind"] = second["kind"] = "presentation"  # nobody presents what people do together
            return sheet.at(work[1], "title")
    return None


@breaks("agenda/overlap")
def meeting_uses_a_day_that_overlaps(rng: Random, workspace: Workspace) -> Found:
    """The fault stands in the agenda file, and is told there once, however many meetings use it."""
    for programme, _, _, _ in meetings(workspace):
        file = f"programmes/{programme.id}/agendas/vanlig-dag.yaml"
        if file not in workspace.trees:
            continue
        listed = tree(workspace, file)["items"]
        assert isinstance(listed, list)
        timed = [item for item in listed if isinstance(item, Timed)]
        for number, (one, other) in enumerate(pairwise(timed)):
            if plain(one) and spanned(one) and plain(other) and spanned(other):
                other["time"] = span(other.start - 5, other.start + other.minutes)
                return at(file, "items", number + 1, "time")
    return None


@breaks("agenda/at-once-alone")
def tables_without_turns(rng: Random, workspace: Workspace) -> Found:
    for sheet, number, item in items(rng, workspace):
        if "each" not in item:
            item["at_once"] = str(rng.choice((1, 3)))
            return sheet.at(number, "at_once")
    return None
