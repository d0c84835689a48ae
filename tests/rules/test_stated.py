"""`count/differs`, term by term: each finding whole, where what is stated is not what is listed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from examples import check, files, in_full, write

if TYPE_CHECKING:
    from pathlib import Path


def stated(totals: str, *more: str, tracks: str = "", **meetings: str) -> str:
    """A programme that states something on line 2, and its files; a meeting says more of itself on line 2."""
    tracks = f"tracks: [{tracks}]\n" if tracks else ""
    files = "".join(f"# file: meetings/{name}.yaml\ntitle: Meeting {name}\n{text}\n" for name, text in meetings.items())
    return f"# file: programme.yaml\nstated: {{{totals}}}\ntitle: P\n{tracks}{''.join(more)}{files}"


def by(name: str, table: str, totals: str = "") -> str:
    return f"{totals}by: {{{name}: {{{table}}}}}"


def orgs(*each: str) -> str:
    listed = "".join(f"o{number}: {{name: O{number}{f', {one}' if one else ''}}}\n" for number, one in enumerate(each))
    return f"# file: organisations.yaml\n{listed}"


def people(*each: str) -> str:
    return "# file: participants.yaml\n" + "".join(
        f"- {{organisation: o0{f', {one}' if one else ''}}}\n" for one in each
    )


SKANE, HALLAND, NOWHERE = "county: Skåne", "county: Halland", ""
HELD, OFF = "kind: Seminar", "kind: Seminar\nstatus: cancelled"

CELLS: list[tuple[str, list[str]]] = [
    (
        stated(by("county", "Skåne: 3"), orgs(SKANE, SKANE)),
        ["1:31 cell counted=2 key=Skåne listed=2 of=organisations stated=3"],
    ),
    (stated(by("county", "Skåne: 2"), orgs(SKANE, SKANE)), []),
    (
        stated(by("county", "Skåne: 1"), orgs(SKANE, SKANE)),
        ["1:31 cell counted=2 key=Skåne listed=2 of=organisations stated=1"],
    ),
    (stated(by("county", "skåne: 2"), orgs(SKANE, SKANE)), []),
    (stated(by("level", "kommun: 2"), orgs("level: Kommun", "level: kommun")), []),
    (stated(by("county", "Skåne: 2, Halland: 0"), orgs(SKANE, SKANE)), []),
    (
        stated(by("county", "Skåne: 2, Halland: 1"), orgs(SKANE, SKANE)),
        ["1:43 cell counted=0 key=Halland listed=0 of=organisations stated=1"],
    ),
    (
        stated(by("county", "Skåne: 2, Halland: 3"), orgs(SKANE, HALLAND, HALLAND)),
        [
            (
                "1:31 cell counted=1 key=Skåne listed=1 of=organisations stated=2|"
                "1:43 count-cell counted=2 key=Halland listed=2 of=organisations stated=3"
            )
        ],
    ),
    (
        stated(by("county", "Skåne: 3, Halland: 3"), orgs(SKANE, HALLAND, HALLAND)),
        [
            (
                "1:31 cell counted=1 key=Skåne listed=1 of=organisations stated=3|"
                "1:43 count-cell counted=2 key=Halland listed=2 of=organisations stated=3"
            )
        ],
    ),
    # those without one could be of any
    (stated(by("county", "Skåne: 3"), orgs(SKANE, SKANE, NOWHERE)), []),
    (
        stated(by("county", "Skåne: 4"), orgs(SKANE, SKANE, NOWHERE)),
        ["1:31 cell counted=2 key=Skåne listed=2 of=organisations stated=4"],
    ),
    (
        stated(by("county", "Skåne: 1"), orgs(SKANE, SKANE, NOWHERE)),
        ["1:31 cell counted=2 key=Skåne listed=2 of=organisations stated=1"],
    ),
    (stated(by("county", "Skåne: 9, Halland: 0"), orgs(SKANE, SKANE, "count: unknown")), []),
    (
        stated(by("county", "Skåne: 1"), orgs(SKANE, SKANE, "count: unknown")),
        ["1:31 cell counted=2 key=Skåne listed=2 of=organisations stated=1"],
    ),
    (stated(by("county", "Skåne: 5"), orgs(SKANE, "county: Skåne, count: 4")), []),
    (
        stated(by("county", "Skåne: 6"), orgs(SKANE, "county: Skåne, count: 4")),
        ["1:31 cell counted=5 key=Skåne listed=5 of=organisations stated=6"],
    ),
    # one after the other, and what is empty
    (
        stated("by: {county: {}, type: {Region: 3}}", orgs("county: Skåne, type: Region")),
        ["1:42 cell counted=1 key=Region listed=1 of=organisations stated=3"],
    ),
    (
        stated("by: {county: {Skåne: 2}, type: {Region: 3}}", orgs("county: Skåne, type: Region")),
        [
            "1:31 cell counted=1 key=Skåne listed=1 of=organisations stated=2",
            "1:50 cell counted=1 key=Region listed=1 of=organisations stated=3",
        ],
    ),
    (stated(by("county", "", "organisations: 1, "), orgs(SKANE)), []),
    (stated(by("county", "Skåne: 3")), []),
    (stated(by("under", "M: 3"), orgs("under: M")), ["1:26 cell counted=1 key=M listed=1 of=organisations stated=3"]),
    (stated(by("place", "Lund: 3"), a="place: Lund"), ["1:29 cell counted=1 key=Lund listed=1 of=meetings stated=3"]),
    (
        stated(by("mode", "digital: 3"), "mode: digital\n", a="kind: X"),
        ["1:31 cell counted=1 key=digital listed=1 of=meetings stated=3"],
    ),
    (
        stated(by("kind", "Seminar: 3"), orgs(SKANE), a=HELD),
        ["1:31 cell counted=1 key=Seminar listed=1 of=meetings stated=3"],
    ),
    (
        stated(by("county", "Skåne: 3"), orgs(SKANE), a=HELD),
        ["1:31 cell counted=1 key=Skåne listed=1 of=organisations stated=3"],
    ),
    # the ways in which meetings may have been counted
    (stated(by("kind", "Seminar: 1"), a=HELD, b=OFF), []),
    (stated(by("kind", "Seminar: 2"), a=HELD, b=OFF), []),
    (
        stated(by("kind", "Seminar: 3"), a=HELD, b=OFF),
        ["1:31 cell counted=1 key=Seminar listed=1 of=meetings stated=3"],
    ),
    (
        stated(by("kind", "Seminar: 2, Course: 1"), a=HELD, b=OFF),
        [
            (
                "1:31 cell counted=1 key=Seminar listed=1 of=meetings stated=2|"
                "1:42 count-cell counted=0 key=Course listed=0 of=meetings stated=1"
            )
        ],
    ),
    (
        stated(by("kind", "Seminar: 4"), a=HELD, b=OFF, c=HELD),
        ["1:31 cell counted=2 key=Seminar listed=2 of=meetings stated=4"],
    ),
    (
        stated(by("kind", "Seminar: 2"), a=f"{HELD}\ndate: 2022-09-13/2022-09-15"),
        ["1:31 cell counted=1 key=Seminar listed=1 of=meetings stated=2"],
    ),
    (
        stated(
            by("kind", "Seminar: 3"), a=f"{HELD}\ndate: 2022-09-13/2022-09-15", b=f"{HELD}\ndate: 2022-10-13/2022-10-14"
        ),
        ["1:31 cell counted=2 key=Seminar listed=2 of=meetings stated=3"],
    ),
    (stated(by("kind", "Seminar: 3"), b=OFF), ["1:31 cell counted=1 key=Seminar listed=1 of=meetings stated=3"]),
    (stated(by("kind", "Seminar: 3"), a=f"{HELD}\ndate: 2022-09-13/2022-09-15"), []),
    (
        stated(by("kind", "Seminar: 4"), a=f"{HELD}\ndate: 2022-09-13/2022-09-15"),
        ["1:31 cell counted=1 key=Seminar listed=1 of=meetings stated=4"],
    ),
    (
        stated(by("kind", "Seminar: 3"), a=HELD, b=f"{OFF}\ndate: 2022-09-13/2022-09-14"),
        ["1:31 cell counted=1 key=Seminar listed=1 of=meetings stated=3"],
    ),
    (
        stated(by("kind", "Seminar: 3"), a=f"{HELD}\ndate: 2022-09-13", b=f"{OFF}\ndate: 2022-09-14/2022-09-15"),
        ["1:31 cell counted=1 key=Seminar listed=1 of=meetings stated=3"],
    ),
    (
        stated(
            by("kind", "Seminar: 5"), a=f"{HELD}\ndate: 2022-09-13/2022-09-15", b=f"{HELD}\ndate: 2022-10-13/2022-10-14"
        ),
        [],
    ),
    (
        stated(by("kind", "Seminar: 5"), a=f"{HELD}\ndate: 2022-09-13/2022-09-15", b=HELD),
        ["1:31 cell counted=2 key=Seminar listed=2 of=meetings stated=5"],
    ),
    (
        stated(by("kind", "Seminar: 4"), a=f"{HELD}\ndate: 2022-09-13/2022-09-15", b=HELD),
        ["1:31 cell counted=2 key=Seminar listed=2 of=meetings stated=4"],
    ),
    (stated(by("kind", "Seminar: 4"), a=f"{HELD}\ndate: 2022-09-13/2022-09-15", b="date: 2022-09-20"), []),
    (
        stated(by("kind", "Seminar: 5"), a=f"{HELD}\ndate: 2022-09-13/2022-09-15", b="date: 2022-09-20"),
        ["1:31 cell counted=1 key=Seminar listed=1 of=meetings stated=5"],
    ),
]
SUMS: list[tuple[str, list[str]]] = [
    # a sum of what is listed by that key against its total
    (
        stated(by("county", "Skåne: 2, Halland: 2", "organisations: 5, ")),
        ["1:25 sum counted=4 of=organisations stated=5 sum=4 table=county|1:41 count-table"],
    ),
    (stated(by("county", "Skåne: 2, Halland: 3", "organisations: 5, ")), []),
    (
        stated(by("county", "Skåne: 2, Halland: 2", "organisations: 3, "), orgs(*[NOWHERE] * 3)),
        ["1:41 sum counted=None of=organisations stated=3 sum=4 table=county|1:25 count-total"],
    ),
    (stated(by("county", "Skåne: 2, Halland: 1", "organisations: 3, "), orgs(*[NOWHERE] * 3)), []),
    (
        stated(by("county", "Skåne: 1, Halland: 1", "organisations: 2, "), orgs(*[NOWHERE] * 3)),
        ["1:25 organisations counted=3 listed=3 of=organisations stated=2"],
    ),
    (
        stated(by("county", "Skåne: 2, Halland: 1", "organisations: 2, "), orgs(*[NOWHERE] * 3)),
        ["1:25 organisations counted=3 listed=3 of=organisations stated=2"],
    ),
    (
        stated(by("county", "Skåne: 2, Halland: 2", "organisations: 2, "), orgs(*[NOWHERE] * 3)),
        ["1:25 organisations counted=3 listed=3 of=organisations stated=2"],
    ),
    (
        stated(by("county", "Skåne: 4", "meetings: 4, "), orgs(*[NOWHERE] * 3)),
        ["1:36 sum-listed counted=None listed=3 of=organisations sum=4 table=county"],
    ),
    # gaps
    (stated(by("county", "Skåne: 2, Halland: unknown", "organisations: 5, ")), []),
    (stated(by("county", "Skåne: 5, Halland: unknown", "organisations: 5, ")), []),
    (
        stated(by("county", "Skåne: 6, Halland: unknown", "organisations: 5, ")),
        ["1:25 sum counted=6 of=organisations stated=5 sum=6 table=county|1:41 count-table"],
    ),
    (stated(by("county", "Skåne: 2, Halland: unknown"), orgs(*[NOWHERE] * 3)), []),
    (stated(by("county", "Skåne: 3, Halland: unknown"), orgs(*[NOWHERE] * 3)), []),
    (
        stated(by("county", "Skåne: 4, Halland: unknown"), orgs(*[NOWHERE] * 3)),
        ["1:23 sum-listed counted=None listed=3 of=organisations sum=4 table=county"],
    ),
    (stated(by("kind", "Seminar: 3, Course: unknown"), a="place: Lund", b="place: Lund", c="place: Lund"), []),
    (stated(by("kind", "Seminar: 2, Course: unknown"), a="", b="", c="date: 2022-09-13"), []),
    # another total that differs too, and may be meant
    (
        stated(by("kind", "Course: 2", "meetings: 1, days: 5, "), a="date: 2022-09-13/2022-09-15"),
        [
            "1:29 days counted=3 listed=3 of=days stated=5",
            "1:43 sum counted=None of=meetings stated=1 sum=2 table=kind|1:20 count-total",
        ],
    ),
    (
        stated(by("kind", "Course: 2", "meetings: 1, days: 3, "), a="date: 2022-09-13/2022-09-15"),
        ["1:43 sum counted=None of=meetings stated=1 sum=2 table=kind|1:20 count-total"],
    ),
    (
        stated(
            by("kind", "Course: 4", "meetings: 3, days: 9, "),
            a="date: 2022-09-13/2022-09-15",
            b="track: x\ndate: 2022-09-20",
            c="",
            tracks="{id: x, title: X}",
        ),
        ["1:43 sum counted=None of=meetings stated=3 sum=4 table=kind|1:20 count-total"],
    ),
    (
        stated(
            by("kind", "Course: 3", "meetings: 2, days: 9, "),
            a="date: 2022-09-13/2022-09-15",
            b="track: x\ndate: 2022-09-20",
            tracks="{id: x, title: X}",
        ),
        ["1:29 days counted=4 listed=4 of=days stated=9"],
    ),
    # what an organisation may have several of
    (stated(by("tracks", "A: 3, B: 3", "organisations: 5, ")), []),
    (stated(by("track", "A: 3, B: 3", "organisations: 5, ")), []),
    (
        stated(by("sector", "A: 3, B: 3", "organisations: 5, ")),
        ["1:25 sum counted=6 of=organisations stated=5 sum=6 table=sector|1:41 count-table"],
    ),
    (stated(by("sector", "A: 3, B: 2", "organisations: 5, ")), []),
    (stated(by("sector", "A: 3, B: 3", "organisations: 5, meetings: 6, ")), []),
    (
        stated(by("sector", "A: 3, B: 3", "meetings: 7, organisations: 5, ")),
        ["1:38 sum counted=6 of=organisations stated=5 sum=6 table=sector|1:54 count-table"],
    ),
    (stated(by("sector", "A: 3, B: 3")), []),
    (stated(by("sector", "A: 3, B: 3"), orgs(*[NOWHERE] * 5)), []),
    (stated(by("sector", "A: 3", "organisations: 1, "), orgs(NOWHERE), people("count: 3")), []),
    (
        stated(by("sector", "A: 4", "organisations: 1, "), orgs(NOWHERE), people("count: 3")),
        ["1:41 sum counted=None of=organisations stated=1 sum=4 table=sector|1:25 count-total"],
    ),
    (
        stated(by("county", "Skåne: 3", "organisations: 1, "), people("count: 3")),
        ["1:25 sum counted=3 of=organisations stated=1 sum=3 table=county|1:41 count-table"],
    ),
    # sums of meetings, which may be days
    (
        stated(by("kind", "Seminar: 3, Course: 1", "meetings: 5, ")),
        ["1:20 sum counted=4 of=meetings stated=5 sum=4 table=kind|1:34 count-table"],
    ),
    (stated(by("kind", "Seminar: 3, Course: 1", "meetings: 5, days: 4, ")), []),
    (stated(by("kind", "Seminar: 3, Course: 1", "days: 4, ")), []),
    (stated(by("kind", "Seminar: 3, Course: 1", "days: 5, ")), []),
    (
        stated(by("kind", "Seminar: 3, Course: 1", "organisations: 4, meetings: 5, ")),
        ["1:38 sum counted=4 of=meetings stated=5 sum=4 table=kind|1:52 count-table"],
    ),
    (
        stated(by("kind", "Seminar: 2", "meetings: 1, "), a=HELD, b=OFF),
        ["1:34 sum counted=None of=meetings stated=1 sum=2 table=kind|1:20 count-total"],
    ),
    (
        stated(by("kind", "Seminar: 3", "meetings: 1, days: 5, "), a=f"{HELD}\ndate: 2022-09-13/2022-09-15"),
        ["1:29 days counted=3 listed=3 of=days stated=5"],
    ),
    (
        stated(by("kind", "Course: 3", "meetings: 1, days: 5, "), a="date: 2022-09-13/2022-09-15"),
        ["1:29 days counted=3 listed=3 of=days stated=5"],
    ),
    (
        stated(by("kind", "Seminar: 3"), a="place: Lund", b="place: Lund"),
        ["1:21 sum-listed counted=None listed=2 of=meetings sum=3 table=kind"],
    ),
    (stated(by("kind", "Seminar: 1"), a="place: Lund", b="place: Lund\ntrack: x", tracks="{id: x, title: X}"), []),
    (
        stated(by("kind", "Seminar: 3"), a="place: Lund", b="place: Lund\ntrack: x", tracks="{id: x, title: X}"),
        ["1:21 sum-listed counted=None listed=2 of=meetings sum=3 table=kind"],
    ),
    # where no total is stated
    (
        stated(by("county", "Skåne: 2, Halland: 2"), orgs(*[NOWHERE] * 3)),
        ["1:23 sum-listed counted=None listed=3 of=organisations sum=4 table=county"],
    ),
    (stated(by("county", "Skåne: 2, Halland: 1"), orgs(*[NOWHERE] * 3)), []),
    (stated(by("county", "Skåne: 2, Halland: 2"), orgs(NOWHERE, "count: unknown")), []),
    (
        stated(by("county", "Skåne: 1"), orgs(NOWHERE, "count: unknown")),
        ["1:23 sum-listed counted=None listed=2 of=organisations sum=1 table=county"],
    ),
    (stated(by("county", "Skåne: 2"), a="kind: X"), []),
    (
        stated(by("kind", "Seminar: 2"), a="place: Lund"),
        ["1:21 sum-listed counted=None listed=1 of=meetings sum=2 table=kind"],
    ),
    (stated(by("kind", "Seminar: 1"), a="place: Lund"), []),
    (stated(by("kind", "Seminar: 2"), a="date: 2022-09-13/2022-09-14"), []),
    (stated(by("kind", "Seminar: 2"), orgs(NOWHERE)), []),
    (stated(by("kind", "Seminar: 2, Course: unknown"), a="place: Lund", b="place: Lund", c="place: Lund"), []),
    (
        stated(by("kind", "Seminar: 4, Course: unknown"), a="place: Lund", b="place: Lund", c="place: Lund"),
        ["1:21 sum-listed counted=None listed=3 of=meetings sum=4 table=kind"],
    ),
]
TOTALS: list[tuple[str, list[str]]] = [
    (
        stated("organisations: 3, meetings: 3", orgs(NOWHERE), a=HELD),
        [
            "1:25 organisations counted=1 listed=1 of=organisations stated=3",
            "1:38 meetings counted=1 listed=1 of=meetings stated=3",
        ],
    ),
    (stated("organisations: 3, meetings: 3", orgs(*[NOWHERE] * 3), a=HELD, b=HELD, c=HELD), []),
    (
        stated("organisations: 3", orgs(NOWHERE, "roles: [partner]")),
        ["1:25 organisations counted=1 listed=1 of=organisations stated=3"],
    ),
    (
        stated("organisations: 1", orgs(NOWHERE, "count: unknown")),
        ["1:25 organisations-least counted=None listed=2 of=organisations stated=1"],
    ),
    (stated("organisations: 2", orgs(NOWHERE, "count: unknown")), []),
    (stated("organisations: 9", orgs(NOWHERE, "count: unknown")), []),
    (stated("organisations: 5", orgs(NOWHERE, "count: 4")), []),
    (stated("organisations: 3"), []),
    (stated("organisations: unknown", orgs(NOWHERE)), []),
    (stated("participants: 3", orgs(NOWHERE)), []),
    (
        stated("participants: 3", orgs(NOWHERE), people("", "")),
        ["1:24 participants counted=2 listed=2 of=participants stated=3"],
    ),
    (stated("participants: 3", orgs(NOWHERE), people("", "count: 2")), []),
    (stated("participants: 3", orgs(NOWHERE), people("", "count: unknown")), []),
    (
        stated("participants: 1", orgs(NOWHERE), people("", "count: unknown")),
        ["1:24 participants-least counted=None listed=2 of=participants stated=1"],
    ),
    # days, and parts of them
    (stated("days: 3", a="duration: 4 h"), ["1:16 days counted=0.5 listed=½ of=days stated=3"]),
    (stated("days: 3", a="duration: 12 h"), ["1:16 days counted=1.5 listed=1½ of=days stated=3"]),
    (stated("days: 3", a="date: 2022-09-13/2022-09-14"), ["1:16 days counted=2 listed=2 of=days stated=3"]),
    (
        stated("days: 1", a="date: 2022-09-13/2022-09-14", b=""),
        ["1:16 days-least counted=None listed=3 of=days stated=1"],
    ),
    (stated("days: 5", a="date: 2022-09-13/2022-09-14", b=""), []),
    (
        stated("days: 3", a="occasions: [{date: 2022-09-13}, {date: 2022-09-14/2022-09-15}]"),
        ["1:16 days counted=None listed=1–2 of=days stated=3"],
    ),
    (stated("days: 2", a="occasions: [{date: 2022-09-13}, {date: 2022-09-14/2022-09-15}]"), []),
    (stated("days: 1", a="date: 2022-09-13\nduration: 4 h", b="date: 2022-09-14\nduration: 4 h"), []),
    (stated("days: 2", a="date: 2022-09-13\nduration: 4 h", b="date: 2022-09-14\nduration: 4 h"), []),
    (
        stated("days: 3", a="date: 2022-09-13\nduration: 4 h", b="date: 2022-09-14\nduration: 4 h"),
        ["1:16 days counted=2 listed=2 of=days stated=3"],
    ),
    (stated("days: 2", a="duration: 12 h"), []),
    (stated("days: 1", a="duration: 12 h"), ["1:16 days counted=1.5 listed=1½ of=days stated=1"]),
    # which meetings may be meant
    (stated("meetings: 1", a=HELD, b=OFF), []),
    (stated("meetings: 2", a=HELD, b=OFF), []),
    (stated("meetings: 3", a=HELD, b=OFF), ["1:20 meetings counted=1 listed=1 of=meetings stated=3"]),
    (stated("meetings: 1", a=HELD, b="group: g", tracks="{id: x, title: X}"), []),
    (
        stated("meetings: 3", a=HELD, b="track: x", tracks="{id: x, title: X}"),
        ["1:20 meetings counted=2 listed=2 of=meetings stated=3"],
    ),
    (stated("meetings: 1", a=HELD, b="track: x", tracks="{id: x, title: X}"), []),
    (
        stated(
            "meetings: 2",
            orgs("", "", ""),
            a="track: x",
            b="organisations: [o0]",
            c="organisations: [o1]",
            tracks="{id: x, title: X}",
        ),
        [],
    ),
    (stated("meetings: 1", "groups: [{id: g, title: G}]\n", a=HELD, b="group: g"), []),
    (stated("meetings: 2", "groups: [{id: g, title: G}]\n", a=HELD, b="group: g"), []),
    (
        stated("meetings: 3", "groups: [{id: g, title: G}]\n", a=HELD, b="group: g"),
        ["1:20 meetings counted=2 listed=2 of=meetings stated=3"],
    ),
    (
        stated(
            "meetings: 1",
            "groups: [{id: g, title: G}]\n",
            a=HELD,
            b="group: g",
            c="track: x",
            tracks="{id: x, title: X}",
        ),
        [],
    ),
    (
        stated(
            "meetings: 5",
            "groups: [{id: g, title: G}]\n",
            a=HELD,
            b="group: g",
            c="track: x",
            tracks="{id: x, title: X}",
        ),
        ["1:20 meetings counted=3 listed=3 of=meetings stated=5"],
    ),
    (
        stated("meetings: 5", "choices: [{of: [a, b, c], min: 1, max: 2}]\n", a="", b="", c="", d=""),
        ["1:20 meetings counted=4 listed=4 of=meetings stated=5"],
    ),
    (stated("meetings: 4", "choices: [{of: [a, b, c], min: 1, max: 2}]\n", a="", b="", c="", d=""), []),
    (stated("meetings: 3", "choices: [{of: [a, b, c], min: 1, max: 2}]\n", a="", b="", c="", d=""), []),
    (stated("meetings: 2", "choices: [{of: [a, b, c], min: 1, max: 2}]\n", a="", b="", c="", d=""), []),
    (
        stated("meetings: 1", "choices: [{of: [a, b, c], min: 1, max: 2}]\n", a="", b="", c="", d=""),
        ["1:20 meetings counted=4 listed=4 of=meetings stated=1"],
    ),
    (
        stated("meetings: 1", "choices: [{of: [c]}]\n", a="", b="", c="status: cancelled"),
        ["1:20 meetings counted=2 listed=2 of=meetings stated=1"],
    ),
    (stated("meetings: 1", "choices: [{of: [x, y]}]\n", a="", b=""), []),  # names that lead nowhere: they may be any
    # themes, groups, tracks
    (
        stated("themes: 3", a="theme: One", b="theme: one", c="theme: Two"),
        ["1:18 themes counted=2 listed=2 of=themes stated=3"],
    ),
    (stated("themes: 2", a="theme: One", b="theme: one", c="theme: Two"), []),
    (
        stated("themes: 3", a="theme: One", b="theme: unknown"),
        ["1:18 themes counted=None listed=1–2 of=themes stated=3"],
    ),
    (stated("themes: 2", a="theme: One", b="theme: unknown"), []),
    (stated("themes: 3", a="theme: unknown"), ["1:18 themes counted=None listed=0–1 of=themes stated=3"]),
    (stated("themes: 3", a=""), []),
    (
        stated("groups: 3", "groups: [{id: g, title: G, kind: K}, {id: h, title: H, kind: L}]\n"),
        ["1:18 groups counted=2 listed=2 of=groups stated=3"],
    ),
    (stated("groups: 2", "groups: [{id: g, title: G, kind: K}, {id: h, title: H, kind: L}]\n"), []),
    (stated("groups: 1", "groups: [{id: g, title: G, kind: K}, {id: h, title: H, kind: L}]\n"), []),
    (stated("tracks: 3", tracks="{id: x, title: X}"), ["1:18 tracks counted=1 listed=1 of=tracks stated=3"]),
    (stated("tracks: 1", tracks="{id: x, title: X}"), []),
    (stated("tracks: 1"), []),
    (stated("groups: 1"), []),
    # halves
    (
        stated("days: 4", a="duration: 4 h", b="duration: 8 h"),
        ["1:16 days counted=1.5 listed=1½ of=days stated=4"],
    ),
    (stated("days: 4", a="duration: 4 h"), ["1:16 days counted=0.5 listed=½ of=days stated=4"]),
    (stated("days: 4", a="date: 2022-09-13"), ["1:16 days counted=1 listed=1 of=days stated=4"]),
    # with those of tracks and those for some, without either, and without both
    *(
        (
            stated(
                f"meetings: {number}",
                orgs(*[NOWHERE] * 3),
                tracks="{id: x, title: X}",
                a="",
                b="track: x",
                c="organisations: [o0]",
                d="organisations: [o1]",
                e="track: x",
                f="track: x",
                g="organisations: [o2]\ntrack: x",
            ),
            [] if number in {1, 3, 4, 7} else [f"1:20 meetings counted=7 listed=7 of=meetings stated={number}"],
        )
        for number in range(9)
    ),
    # of tracks: their own meetings, groups and organisations
    (
        stated("tracks: 1", tracks="{id: x, title: X, stated: {meetings: 3}}", a="", b="track: x"),
        ["3:47 meetings counted=1 listed=1 of=meetings stated=3"],
    ),
    (stated("tracks: 1", tracks="{id: x, title: X, stated: {meetings: 1}}", a="", b="track: x"), []),
    (stated("meetings: 2", tracks="{id: x, title: X, stated: {tracks: 3}}", a="", b="track: x"), []),
    (
        stated(
            "meetings: 2",
            "groups: [{id: g, title: G, of: x}, {id: h, title: H, of: y}, {id: i, title: I}]\n",
            tracks="{id: x, title: X, stated: {groups: 2}}, {id: y, title: Y, stated: {groups: 1}}",
        ),
        ["3:45 groups counted=1 listed=1 of=groups stated=2"],
    ),
    (
        stated(
            "meetings: 2",
            orgs("tracks: [x]", "tracks: [y]", "tracks: [x, y]"),
            tracks="{id: x, title: X, stated: {organisations: 3}}, {id: y, title: Y, stated: {organisations: 2}}",
        ),
        ["3:52 organisations counted=2 listed=2 of=organisations stated=3"],
    ),
    (stated("meetings: 2", orgs(*[NOWHERE] * 2), tracks="{id: x, title: X, stated: {organisations: 3}}"), []),
    (
        stated("", tracks="{id: x, title: X, stated: {by: {kind: {Seminar: 3}}}}", a=HELD, b=f"{HELD}\ntrack: x"),
        ["3:58 cell counted=1 key=Seminar listed=1 of=meetings stated=3"],
    ),
    (
        stated("", tracks="{id: x, title: X, stated: {by: {kind: {S: 3, T: unknown}}}}", a="track: x", b="track: x"),
        ["3:48 sum-listed counted=None listed=2 of=meetings sum=3 table=kind"],
    ),
    (
        stated("", tracks="{id: x, title: X, stated: {by: {kind: {S: 1, T: unknown}}}}", a="track: x", b="track: x"),
        [],
    ),
    (
        stated("participants: 2", orgs(NOWHERE), people(""), tracks="{id: x, title: X, stated: {participants: 3}}"),
        ["1:24 participants counted=1 listed=1 of=participants stated=2"],
    ),
    # one track alone, in place of a list of them
    (
        stated("", a="track: x", b="track: x").replace(
            "title: P", "title: P\ntracks: {id: x, title: X, stated: {by: {kind: {S: 1, T: unknown}}}}"
        ),
        [],
    ),
    (
        stated("", a="track: x", b="track: x").replace(
            "title: P", "title: P\ntracks: {id: x, title: X, stated: {by: {kind: {S: 3, T: unknown}}}}"
        ),
        ["3:47 sum-listed counted=None listed=2 of=meetings sum=3 table=kind"],
    ),
    # a total and its table are one cause
    (
        stated(by("county", "Skåne: 3", "organisations: 3, "), orgs(SKANE, SKANE)),
        [
            (
                "1:25 organisations counted=2 listed=2 of=organisations stated=3|"
                "1:49 count-cell counted=2 key=Skåne listed=2 of=organisations stated=3"
            )
        ],
    ),
    (
        stated(by("county", "Skåne: 2", "organisations: 3, "), orgs(SKANE, SKANE)),
        ["1:25 organisations counted=2 listed=2 of=organisations stated=3"],
    ),
    (
        stated(by("county", "Skåne: 3", "organisations: 2, "), orgs(SKANE, SKANE)),
        ["1:49 cell counted=2 key=Skåne listed=2 of=organisations stated=3"],
    ),
]


def grouped(*each: str, register: str = orgs(NOWHERE, NOWHERE, "count: 13", "count: unknown")) -> str:
    """Groups, the first on line 3."""
    listed = "".join(f"  - {{id: g{number}, title: G{number}, {one}}}\n" for number, one in enumerate(each))
    return f"# file: programme.yaml\ntitle: P\ngroups:\n{listed}functions: {{strateg: Strategist}}\n{register}"


MEMBERS: list[tuple[str, list[str]]] = [
    (
        grouped("count: 3, members: [o0, o1]"),
        ["3:32 warning#members counted=2 listed=2 of=members stated=3 title=G0|3:44 count-members"],
    ),
    (grouped("count: 2, members: [o0, o1]"), []),
    (
        grouped("count: 1, members: [o0, o1]", "count: 2, members: [o0]", "count: 5, members: [o1]"),
        [
            "3:32 warning#members counted=2 listed=2 of=members stated=1 title=G0|3:44 count-members",
            "4:32 warning#members counted=1 listed=1 of=members stated=2 title=G1|4:44 count-members",
            "5:32 warning#members counted=1 listed=1 of=members stated=5 title=G2|5:44 count-members",
        ],
    ),
    (
        grouped("members: [o0]", "count: 2, members: [o0]"),
        ["4:32 warning#members counted=1 listed=1 of=members stated=2 title=G1|4:44 count-members"],
    ),
    (
        grouped("count: 3, members: [o0, o1, o0]"),
        ["3:32 warning#members counted=2 listed=2 of=members stated=3 title=G0|3:44 count-members"],
    ),
    (grouped("count: 2, members: [o0, o2]"), []),
    (grouped("count: 14, members: [o0, o2]"), []),
    (
        grouped("count: 13, members: [o0, o2]"),
        ["3:32 warning#members counted=2 listed=2 of=members stated=13 title=G0|3:45 count-members"],
    ),
    (grouped("count: 9, members: [o0, o3]"), []),
    (grouped("count: 1, members: [o3]"), []),
    (grouped("count: 1, members: [o0, o3]"), []),
    (grouped("count: 9, members: [o0, strateg]"), []),
    (grouped("count: 9, members: [strateg]"), []),
    (grouped("count: 9"), []),
    (grouped("count: unknown, members: [o0]"), []),
]


def told(root: Path, text: str) -> list[str]:
    """What is told, as `[file:]line:column variant fact=value|other end`; the programme's file is not named."""
    findings = check(write(root, list(files(text))))
    assert not [one for one in findings if one.rule.startswith(("schema/", "source/"))], findings
    whole = ["|".join(map(str.strip, in_full(one).splitlines())) for one in findings if one.rule == "count/differs"]
    for long in (" count/differs", "programmes/example/", "programme.yaml:", "'"):
        whole = [one.replace(long, "") for one in whole]
    return [one.replace(" error#", " ") for one in whole]


@pytest.mark.parametrize(("text", "expected"), [*CELLS, *SUMS, *TOTALS, *MEMBERS])
def test_count_differs(text: str, expected: list[str], tmp_path: Path) -> None:
    assert told(tmp_path, text) == expected


def test_nothing_is_counted_where_something_cannot_be_read(tmp_path: Path) -> None:
    broken = "# file: meetings/broken.yaml\ntitle: [\n"
    tables = by("kind", "Seminar: 3", "meetings: 3, days: 3, themes: 3, organisations: 3, ")
    written = stated(tables, broken, orgs(NOWHERE), tracks="{id: x, title: X, stated: {meetings: 3}}", a=HELD)

    found = [one for one in check(write(tmp_path, list(files(written)))) if one.rule == "count/differs"]
    assert [(one.variant, one.arguments["stated"]) for one in found] == [("organisations", 3)]


def test_a_programme_that_cannot_be_read_states_nothing(tmp_path: Path) -> None:
    written = "# file: programme.yaml\ntitle: [\n" + orgs(NOWHERE) + people("")

    assert "count/differs" not in {one.rule for one in check(write(tmp_path, list(files(written))))}
