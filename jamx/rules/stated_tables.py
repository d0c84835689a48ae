"""Tables of stated numbers: their sums against the totals, their cells against what is listed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from jamx.findings import Finding, Related
from jamx.model.scalars import acknowledged
from jamx.schedule.totals import OF_MEETINGS, OF_ORGANISATIONS, size, tables

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jamx.rules.stated_totals import Listed, Total

_OVERLAPPING = {"track", "tracks"}
"""What an organisation may be in several of, so that a sum means nothing."""


class _Cells(NamedTuple):
    """What is listed by the keys of a table.

    Attributes:
        of: What is counted.
        counted: How many there are of each.
        spare: How many have no such key, and could be of any; None where nobody knows.
    """

    of: str
    counted: Mapping[str, float]
    spare: float | None

    def number(self, key: str) -> float:
        """How many there are of one."""
        return self.counted.get(key.casefold(), 0)

    def agree(self, key: str, stated: int) -> bool:
        """Whether so many may be of this sort."""
        number = self.number(key)
        return number <= stated and (self.spare is None or stated <= number + self.spare)


def tables_that_differ(listed: Listed, totals: Mapping[str, Total]) -> Iterator[Finding]:
    """At most one finding for each table: the cells that differ from what is listed, or else a sum that does."""
    for name, table in listed.stated.by.items():
        if not table:
            continue
        ways = list(_ways(listed, name))
        wrong = [[key for key, stated in table.items() if not way.agree(key, stated)] for way in ways]
        if wrong and all(wrong):
            yield _cells(listed, name, ways[0], wrong[0])
        elif name not in _OVERLAPPING:
            yield from _sum(listed, name, totals)


def _ways(listed: Listed, name: str) -> Iterator[_Cells]:
    """How a table may have been counted, where what it counts is listed with that key."""
    programme, entries = listed.programme, listed.organisations.values()
    yield from _listed_by("organisations", tables(entries, (), programme).get(name), size(entries).most)
    for meetings in ([each for each in listed.meetings if not each.cancelled], listed.meetings):
        yield from _listed_by("meetings", tables((), meetings, programme).get(name), len(meetings))
    yield from _days(listed, name)


def _listed_by(of: str, counted: Mapping[str, float] | None, whole: float | None) -> Iterator[_Cells]:
    if counted:
        plain: dict[str, float] = {}
        for key, number in counted.items():
            plain[key.casefold()] = plain.get(key.casefold(), 0) + number
        yield _Cells(of, plain, None if whole is None else whole - sum(counted.values()))


def _days(listed: Listed, name: str) -> Iterator[_Cells]:
    """The days of the meetings in place of their number, where all are known."""
    alive = [each for each in listed.meetings if not each.cancelled]
    found: dict[str, float] = {}
    for each in alive:
        keys = tables((), [each], listed.folder.programme).get(name, {})
        for key in keys:
            found[key] = found.get(key, 0) + each.days.least
    if all(each.days.exact is not None for each in alive):
        yield from _listed_by("meetings", found, sum(each.days.least for each in alive))


def _cells(listed: Listed, name: str, way: _Cells, keys: list[str]) -> Finding:
    table = listed.stated.by[name]
    places = [(listed.at("by", name, key), _facts(way, table, key)) for key in keys]
    place, facts = places[0]
    related = tuple(Related(other, "count-cell", said) for other, said in places[1:])
    return Finding("count/differs", place, facts, "cell", related)


def _facts(way: _Cells, table: Mapping[str, int], key: str) -> dict[str, object]:
    counted = int(way.number(key))
    return {"of": way.of, "key": key, "stated": table[key], "listed": counted, "counted": counted}


def _sum(listed: Listed, name: str, totals: Mapping[str, Total]) -> Iterator[Finding]:
    """A sum that is none of the totals it may be of, stated or listed."""
    of = "organisations" if name in OF_ORGANISATIONS else "meetings" if name in OF_MEETINGS else ""
    found, gap = sum(listed.stated.by[name].values()), _has_gap(listed, name)
    others = ("days",) if of == "meetings" else () if of else tuple(totals)
    possible = [totals[key] for key in dict.fromkeys((of, *others)) if key in totals]
    of_people = not of and listed.people is not None and listed.people.may_be(found)
    if of_people or any(_agrees(total, found, gap=gap) for total in possible):
        return
    total = totals.get(of) if of else next(iter(possible), None)
    if total is None:
        yield from _against_lists(listed, name, of, found)
        return
    facts = {"of": total.of, "table": name, "sum": found, "stated": total.stated, "counted": None}
    table = listed.at("by", name)
    if total.readings:
        yield Finding("count/differs", table, facts, "sum", (Related(total.place, "count-total"),))
    else:
        facts["counted"] = found
        yield Finding("count/differs", total.place, facts, "sum", (Related(table, "count-table"),))


def _agrees(total: Total, found: int, *, gap: bool) -> bool:
    return (
        found == total.stated
        or (gap and found <= total.stated)
        or (total.differs and any(reading.may_be(found) for reading in total.readings))
    )


def _against_lists(listed: Listed, name: str, of: str, found: int) -> Iterator[Finding]:
    """A sum where no total is stated: what is listed is the total."""
    if of == "organisations" and listed.organisations:
        amounts = [size(listed.organisations.values())]
    elif of == "meetings" and listed.meetings:
        ways = listed.ways()
        amounts = [way.meetings for way in ways] + [way.days for way in ways if way.days.exact is not None]
    else:
        return
    if any(amount.may_be(found) or (_has_gap(listed, name) and found <= amount.least) for amount in amounts):
        return
    facts = {"of": of, "table": name, "sum": found, "listed": int(amounts[0].least), "counted": None}
    yield Finding("count/differs", listed.at("by", name), facts, "sum-listed")


def _has_gap(listed: Listed, name: str) -> bool:
    """Whether a cell of a table is a gap that is admitted, so that the sum is at least this."""
    value: Any = listed.folder.workspace.document(listed.folder.ref.file).value
    for segment in (*listed.path, "by", name):
        if isinstance(segment, str) or isinstance(value, list):  # where a list may stand one alone may stand too
            value = value[segment]
    return any(acknowledged(cell) is not None for cell in value.values())
