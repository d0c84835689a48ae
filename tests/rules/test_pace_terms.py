"""Rules of the family pace, term by term: each finding whole, with its place, its facts and its other ends."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from test_limits import day, programme, talk
from test_terms import TURNS, UNREADABLE, travelling

from examples import check, files, in_full, write

if TYPE_CHECKING:
    from pathlib import Path

    from jamx.findings import Finding

_SHORT = ("'", "programmes/example/", "meetings/meeting.yaml:", "meetings/m.yaml:")


def said(root: Path, rule: str, text: str) -> list[str]:
    """What a rule says of an example: `[a:]line:column key severity#variant fact=value|other end`."""
    findings = check(write(root, list(files(text))))
    assert UNREADABLE in text or not any(one.rule.startswith(("schema/", "source/")) for one in findings), findings
    return [_whole(one) for one in findings if one.rule == rule]


def _whole(found: Finding) -> str:
    ends = zip(map(str.strip, in_full(found).splitlines()), (found, *found.related), strict=True)
    whole = "|".join(line.replace(" ", f" {end.place.path[-1]} ", 1) for line, end in ends)
    for long in (f" {found.rule}", *_SHORT):
        whole = whole.replace(long, "")
    return whole.replace("agendas/a.yaml", "a").replace("minutes", "min")


def file(*items: str) -> str:
    """An agenda file; an item is a line, the first on line 3."""
    return "# file: agendas/a.yaml\ntitle: Agenda\nitems:\n" + "".join(f"  - {{{one}}}\n" for one in items)


def days(*each: tuple[str, ...]) -> str:
    """A meeting of several days; what each begins with is on line 3 and every second line after the items before."""
    listed = ("".join(f"      - {{{one}}}\n" for one in items) for items in each)
    return "title: Meeting\ndays:\n" + "".join(
        f"  - date: 2022-09-{number}\n    agenda:\n{items}" for number, items in enumerate(listed, 15)
    )


def far(text: str) -> str:
    """A meeting in a room that organisations from two counties come to, its own words from line 3 on."""
    return travelling("Skåne", "Kronoberg", said=text)


def listening(more: str) -> str:
    """An hour and a minute of listening, but for what more is said of it."""
    others = "skr: {name: SKR, roles: [partner]}\nfour: {name: Fyra kommuner, count: 4}\n"
    return day(talk("9–10.01", f"kind: talk, {more}"), more="organisations: 3\n") + others


def heard(time: str) -> str:
    return talk(time, "kind: talk")


def middle(item: str) -> str:
    return day(talk("9–10"), f"{item}, time: 10–11", talk("11–12"))


def divided(parts: str, more: str = "time: 9–10") -> str:
    return day(f"title: R, {more}, parts: [{parts}]")


def turns(one: str, other: str, more: str = "") -> str:
    """Twenty minutes of one thing and ten of another."""
    return day(f"{one}, time: 9–9.20", f"{other}, time: 9.20–9.30", more=more) + TURNS


def a_round(parts: str, more: str = "") -> str:
    """Three organisations' turns."""
    return day(f"title: R, time: 9–12, each: organisation, parts: [{parts}]{more}", more="organisations: 3\n") + TURNS


def pair(*before: str) -> str:
    return day(*before, "title: Malmö, duration: 10 min", "title: Ystad, duration: 20 min") + TURNS


def work(*strands: str, more: str = "time: 9–10") -> str:
    return day(f"title: R, {more}, strands: [{', '.join(f'{{{one}}}' for one in strands)}]") + TURNS


FOUR = (talk("9–10"), talk("10–11"), talk("11–12"), talk("12–13"))
CLOSED = (*FOUR[:3], talk("12–13", "kind: closing"))
ASKED = (*FOUR[:3], talk("12–13", "kind: evaluation"))
HUNGRY = (talk("9–10"), talk("10–13.01"))
EIGHTY = (("Malmö", 20), ("Ystad", 10), ("Malmö", 25), ("Ystad", 25))
MENTOR = "title: M, duration: 30 min, optional: mentor, kind: talk"

CASES: dict[str, list[tuple[str, list[str]]]] = {
    "pace/arrival": [
        # where it stands when everybody has to be there on the first day
        (far("time: 8–12"), ["3:7 time note count=2 start=480"]),
        (far("time: 8–12\nstatus: cancelled"), []),
        (far("time: 8–12").replace("{pace/arrival: note}", "{}"), []),
        (far("time: 8–12").replace("on-site", "hybrid"), ["3:7 time note count=2 start=480"]),
        (far("time: 8–12").replace("on-site", "digital"), []),
        (far("time: 8–12").replace("mode: on-site\n", ""), []),
        (far("time: 8–12\nhost: nobody"), ["3:7 time note count=2 start=480"]),
        (far("organisations: 5\nhost: o0\ntime: 8–9"), []),
        (travelling("Skåne", "Kronoberg", "Skåne", "Jämtland"), ["3:7 time note count=3 start=480"]),
        (travelling("Skåne", "", "Kronoberg", ""), ["3:7 time note count=2 start=480"]),
        (travelling("Skåne", "", ""), []),
        (far("organisations: [o0, o1, nobody]\ntime: 8–9"), ["4:7 time note count=2 start=480"]),
        (far("organisations: [o0, nobody]\ntime: 8–9"), []),
        (far("organisations: [o0]\nhost: o1\ntime: 8–9"), ["5:7 time note count=2 start=480"]),
        (
            far("days: [{date: 2022-09-15, time: 8–12}, {date: 2022-09-16, time: 9–12}]"),
            ["3:33 time note count=2 start=480"],
        ),
        (far("days: [{date: 2022-09-15, time: 9–12}, {date: 2022-09-16, time: 8–12}]"), []),
        (
            far("time: 8.10–9\nagenda: [{title: W, duration: 20 min}, {title: X, time: 8.30–9}]"),
            ["3:7 time note count=2 start=490"],
        ),
        (
            far("time: 8.10–9\nagenda: [{title: C, duration: 20 min, kind: coffee}, {title: W, duration: 30 min}]"),
            ["3:7 time note count=2 start=510"],
        ),
        (far("time: 8.10–9\nagenda: [{title: X, time: 8.10–9}]"), ["4:27 time note count=2 start=490"]),
        (far("agenda: [{title: W, duration: 20 min}, {title: X, time: 8.30–9}]"), ["3:10 time note count=2 start=490"]),
        (
            far("agenda: [{title: C, duration: 20 min, kind: coffee}, {title: X, time: 8.30–9}]"),
            ["3:71 time note count=2 start=510"],
        ),
        (far("agenda: {use: a}") + file("title: W, time: 8–9"), ["a:3:22 time note count=2 start=480"]),
        # nobody knows, or nobody has to
        (far("agenda: [{title: W}]"), []),
        (far("agenda: []"), []),
        (far("status: planned"), []),
        (far("days: [{date: 2022-09-15}]"), []),
        (far("time: undecided\nagenda: []"), []),
        (far("time: 8–8.30\nagenda: [{title: C, duration: 20 min, kind: coffee}]"), []),
    ],
    "pace/hidden-break": [
        # each of them, but for the first and the last of a day
        (
            day(
                talk("9–10"),
                "title: Work and coffee, time: 10–11",
                "title: Talk and coffee, time: 11–12",
                talk("12–13"),
            ),
            [
                "6:13 title warning kind= said=Work and coffee title=Work and coffee",
                "7:13 title warning kind= said=Talk and coffee title=Talk and coffee",
            ],
        ),
        (day(talk("9–10"), "title: Work and coffee, time: 10–11", talk("12–13"), more="status: cancelled\n"), []),
        (day("title: Work and coffee, time: 10–11", talk("11–12")), []),
        (
            day("title: Work and coffee, time: 10–11.01", talk("11.01–12")),
            ["5:13 title warning kind= said=Work and coffee title=Work and coffee"],
        ),
        (
            file(
                "title: Start, duration: 30 min, optional: mentor", "title: Work and coffee, time: 10–11", talk("11–12")
            ),
            [],
        ),
        (
            file("title: Start, duration: 30 min", "title: Work and coffee, time: 10–11", talk("11–12")),
            ["a:4:13 title warning kind= said=Work and coffee title=Work and coffee"],
        ),
        # where it stands: the kind that contradicts the name, or a point, or a part
        (middle("title: Coffee, kind: work"), ["6:27 kind warning#kind kind=work said=Coffee title=Coffee"]),
        (
            middle("title: Work and coffee, kind: work"),
            ["6:13 title warning kind=work said=Work and coffee title=Work and coffee"],
        ),
        (
            middle("title: Work, kind: work, points: [One, Coffee]"),
            ["6:45 title warning#inside kind=work said=Coffee title=Work"],
        ),
        (
            middle("title: Work, kind: work, parts: [{title: One}, {title: Coffee break}]"),
            ["6:61 title warning#inside kind=work said=Coffee break title=Work"],
        ),
        (middle("title: Coffee, kind: coffee"), []),
    ],
    "pace/lunch-time": [
        # each of them, where it is known when
        (
            day("title: Lunch, time: 10–10.30", "title: Lunch, time: 14–15"),
            [
                "5:26 time note earliest=660 latest=810 start=600 title=Lunch",
                "6:26 time note earliest=660 latest=810 start=840 title=Lunch",
            ],
        ),
        (day("title: Lunch, time: 10–10.30", "title: Lunch, time: 14–15", more="status: cancelled\n"), []),
        (
            day("title: Lunch, time: 10.59–11", "title: Lunch, time: 11–13.30", "title: Lunch, time: 13.30–13.31"),
            ["5:26 time note earliest=660 latest=810 start=659 title=Lunch"],
        ),
        (
            day("title: Lunch, time: 11–13.30", "title: Lunch, time: 13.30–13.31", "title: Lunch, time: 13.31–13.40"),
            ["7:26 time note earliest=660 latest=810 start=811 title=Lunch"],
        ),
        (
            day(talk("9–14"), "title: Lunch, duration: 30 min"),
            ["6:30 duration note earliest=660 latest=810 start=840 title=Lunch"],
        ),
        (day("title: Talk, time: '9', duration: 30–40 min", "title: Lunch, duration: 30 min"), []),
        (
            day("title: Talk, time: '9', duration: 30 min", "title: Lunch, duration: 30 min"),
            ["6:30 duration note earliest=660 latest=810 start=570 title=Lunch"],
        ),
        (day("title: Talk", "title: Lunch"), []),
        (day("title: Talk, duration: 30 min", "title: Lunch, duration: 30 min"), []),
    ],
    "pace/no-break": [
        # each stretch, in a later case only what is new
        (
            day(talk("9–11"), talk("13–15")),
            [
                "5:25 time warning#alone first=Talk last=Talk min=120 most=90 title=Talk",
                "6:25 time warning#alone first=Talk last=Talk min=120 most=90 title=Talk",
            ],
        ),
        (day(talk("9–11"), talk("13–15"), more="status: cancelled\n"), []),
        (
            day(*FOUR[:2], talk("11–11.10", "kind: coffee"), talk("11.10–12.50")),
            [
                "6:25 time warning first=Talk last=Talk min=120 most=90 title=Talk|5:13 title since title=Talk",
                "8:25 time warning#alone first=Talk last=Talk min=100 most=90 title=Talk",
            ],
        ),
        (
            file(talk("9–10"), talk("10–11"), MENTOR),
            ["a:4:25 time note first=Talk last=Talk min=120 most=90 title=Talk|a:3:13 title since title=Talk"],
        ),
        (
            file(talk("9–10"), MENTOR, "title: T, duration: 60 min"),
            ["a:5:26 duration note first=Talk last=T min=120 most=90 title=T|a:3:13 title since title=Talk"],
        ),
        (
            file(MENTOR, talk("9–10"), talk("10–11")),
            ["a:5:25 time note first=Talk last=Talk min=120 most=90 title=Talk|a:4:13 title since title=Talk"],
        ),
        (
            file(
                talk("9–10"),
                MENTOR.replace("talk", "coffee"),
                "title: T, duration: 60 min",
                "title: U, duration: 60 min",
            ),
            [
                "a:5:26 duration note first=Talk last=U min=180 most=90 title=T|a:3:13 title since title=Talk",
                "a:6:26 duration note first=T last=U min=120 most=90 title=U|a:5:13 title since title=T",
            ],
        ),
        (
            file(
                *FOUR[:2],
                "title: C, time: 11–11.10",
                "title: M, time: 11.10–11.40, optional: mentor",
                talk("11.40–12.50"),
            ),
            ["a:4:25 time note first=Talk last=C min=130 most=90 title=Talk|a:3:13 title since title=Talk"],
        ),
        # how much of it is the item at which it passes
        (
            day(talk("9–9.30"), talk("9.30–11")),
            ["6:25 time warning first=Talk last=Talk min=120 most=90 title=Talk|5:13 title since title=Talk"],
        ),
        (
            day("title: A, time: 9–9.30", talk("9.30–11.01")),
            ["6:25 time warning#long first=A last=Talk min=121 most=90 own=91 title=Talk|5:13 title since title=A"],
        ),
        (
            day(
                "title: A, time: 9–9.30",
                "title: B, time: 9.30–11.01",
                "title: C, time: 11.01–11.10",
                more="mode: digital\n",
            ),
            ["6:22 time warning#digital-long first=A last=C min=130 most=60 own=91 title=B|5:13 title since title=A"],
        ),
        # what interrupts, and what is not certain
        (
            day(talk("9–10"), talk("10–10.10"), talk("10.10–11")),
            ["7:25 time warning first=Talk last=Talk min=120 most=90 title=Talk|5:13 title since title=Talk"],
        ),
        (day(talk("9–10"), talk("10–10.10", "kind: work, internal: yes"), talk("10.10–11")), []),
        (day(talk("9–10"), talk("10–11", "kind: nonsense")), []),
        (day(talk("9–10"), "title: Group work including a coffee break, time: 10–11"), []),
        (day("title: Group work including a coffee break, time: 9–11"), []),
        (
            divided("{title: A, duration: 60 min}, {title: B, duration: 15 min}, {title: C}", "time: 9–11"),
            ["5:22 time note#alone first=R last=R min=120 most=90 title=R"],
        ),
        (
            divided(
                "{title: A, duration: 60 min}, {title: B, duration: 15 min, kind: coffee}, {title: C}", "time: 9–11"
            ),
            [],
        ),
        (day(talk("9–11"), talk("10.30–12")), []),
        (
            day(talk("9–11", "duration: 1 h"), talk("11–13")),
            ["6:25 time warning#alone first=Talk last=Talk min=120 most=90 title=Talk"],
        ),
        (day(talk("9–11"), more="time: 9–10.50\n"), []),
        (day(talk("9–11"), more="time: 9.10–11\n"), []),
        (day(talk("9–11"), more="time: 9–11.10\n"), []),
        (
            day(talk("9–11"), more="time: 9–11\n"),
            ["5:25 time note#alone first=Talk last=Talk min=120 most=90 title=Talk"],
        ),
        # an item without a length of its own, and one that is longer than anybody means
        (day(talk("9–10"), "title: X", talk("10.10–10.40")), []),
        (
            day(talk("9–10"), "title: X, time: '10'", talk("10.10–10.40")),
            ["7:25 time warning first=Talk last=Talk min=100 most=90 title=Talk|5:13 title since title=Talk"],
        ),
        (
            day(talk("9–13"), talk("13–13.30")),
            ["5:25 time warning#long first=Talk last=Talk min=270 most=90 own=240 title=Talk"],
        ),
        (day(talk("9–13.01"), talk("13.01–13.30")), []),
        (
            day(talk("9–13.01", "points: [One]"), talk("13.01–13.30")),
            ["5:25 time warning#long first=Talk last=Talk min=270 most=90 own=241 title=Talk"],
        ),
        (
            day(talk("9–13.01", "parts: [{title: A, duration: 241 min}]"), talk("13.01–13.30")),
            ["5:25 time warning#long first=Talk last=Talk min=270 most=90 own=241 title=Talk"],
        ),
        (
            day(talk("9–13.01", "strands: [{title: A}, {title: B}]"), talk("13.01–13.30")),
            ["5:25 time warning#long first=Talk last=Talk min=270 most=90 own=241 title=Talk"],
        ),
        # a round with a pause, where it stands and where nobody knows
        (
            a_round("{title: T, duration: 50 min}", ", pause: {after: 2, duration: 10 min}"),
            ["5:22 time note#alone first=R last=R min=100 most=90 title=R"],
        ),
        (a_round("{title: T, duration: 40 min}", ", pause: {after: 2, duration: 10 min}"), []),
        (
            a_round("{title: T, duration: 40 min}", ", pause: {after: 2, duration: 10 min}").replace(
                ": 3\n", ": undecided\n"
            ),
            [],
        ),
        (
            a_round("{title: T, duration: 40 min}").replace(": 3\n", ": undecided\n"),
            ["5:22 time note#alone first=R last=R min=180 most=90 title=R"],
        ),
        (a_round("", ", pause: {after: 2, duration: 10 min}"), []),
        (a_round(""), ["5:22 time note#alone first=R last=R min=180 most=90 title=R"]),
    ],
    "pace/no-closing": [
        # on the last day, by what is for those who come
        (day(*FOUR), ["1:8 title note title=Talk"]),
        (day(*CLOSED), []),
        (day(*ASKED), []),
        (day(*FOUR[:3], talk("12–12.59")), []),
        (day(*FOUR[:3], "title: Closing, time: 12–13, kind: work"), []),
        (day(*FOUR, talk("13–13.10", "kind: closing, internal: yes")), ["1:8 title note title=Talk"]),
        (day(*FOUR, "title: Closing, time: 13–13.10, internal: yes"), ["1:8 title note title=Talk"]),
        (day(*CLOSED, talk("13–14", "kind: work, internal: yes")), []),
        (days(CLOSED, FOUR), ["1:8 title note title=Talk"]),
        (days(FOUR, CLOSED), []),
        # what ends together needs no closing
        (day(*FOUR[:3], talk("12–13", "kind: social")), []),
        (day(*FOUR[:3], talk("12–13", "kind: dinner")), []),
        (day(*FOUR[:3], "title: Mingel, time: 12–13"), []),
        (day(*FOUR[:3], "title: Work, time: 12–13"), ["1:8 title note title=Work"]),
        (day(*FOUR[:3], "title: Mingel, time: 12–13, kind: work"), ["1:8 title note title=Mingel"]),
    ],
    "pace/no-evaluation": [
        # on any day, or among what is to be done and brought
        (day(*FOUR), ["1:8 title note min=240"]),
        (days(FOUR, FOUR), ["1:8 title note min=480"]),
        (day(*FOUR[:3], talk("12–12.59")), []),
        (days(ASKED, FOUR), []),
        (days(FOUR, ASKED), []),
        (day(*FOUR, more="tasks: [{title: One}, {title: Evaluation}]\nmaterials: [Paper]\n"), []),
        (day(*FOUR, more="tasks: [{title: One}, {title: Two}]\nmaterials: [Paper]\n"), ["1:8 title note min=240"]),
        (day(*FOUR, more="materials: [Paper, Evaluation forms]\n"), []),
        (day(*FOUR).replace("title: Meeting", "title: Evaluation of the year"), []),
        (programme("tasks: [{title: One}, {title: Evaluation}]") + "# file: meetings/meeting.yaml\n" + day(*FOUR), []),
        (
            programme("tasks: [{title: One}]") + "# file: meetings/meeting.yaml\n" + day(*FOUR),
            ["1:8 title note min=240"],
        ),
        (UNREADABLE + "# file: meetings/meeting.yaml\n" + day(*FOUR), ["1:8 title note min=240"]),
    ],
    "pace/no-lunch": [
        # each day by itself, each place once
        (days(HUNGRY, HUNGRY), ["3:5 0 warning end=781 start=540", "7:5 1 warning end=781 start=540"]),
        (day(*HUNGRY, more="status: cancelled\n"), []),
        (day(talk("11.29–12"), talk("12–14.29")), ["1:8 title warning end=869 start=689"]),
        (day(talk("11.30–12"), talk("12–14.30")), []),
        (day(talk("9–10"), talk("10–13")), []),
        (day(talk("10.30–12"), talk("12–13.29")), []),
        (days(HUNGRY, (*HUNGRY, talk("13.01–13.30", "kind: lunch"))), ["3:5 0 warning end=781 start=540"]),
        (days((*HUNGRY, talk("13.01–13.30", "kind: lunch")), HUNGRY), ["8:5 1 warning end=781 start=540"]),
        (file(MENTOR, talk("9–10"), talk("10–14")), ["a:1:8 title note end=840 start=540"]),
        (file(talk("9–10"), talk("10–14"), MENTOR), ["a:1:8 title note end=840 start=540"]),
        (file(talk("9–10"), talk("10–14"), MENTOR.replace("talk", "lunch")), ["a:1:8 title note end=840 start=540"]),
        # a day that is laid out, and work of it
        (
            day(talk("8.30–9", "kind: travel"), *HUNGRY, talk("13.01–13.30", "kind: travel")),
            ["1:8 title warning end=781 start=540"],
        ),
        (day(talk("9–10", "kind: travel"), talk("10–14", "kind: travel")), []),
        (day(*HUNGRY, "title: X"), []),
        (day(*HUNGRY, "title: X, time: '13.01'"), []),
        (day(talk("9–10"), talk("12–11"), talk("12–14")), []),
        (day(talk("10–14"), talk("9–10")), []),
        # food that is spoken of
        (day(talk("9–15")), []),
        (
            file(*HUNGRY) + "# file: meetings/meeting.yaml\ntitle: Meeting\ndate: 2022-09-15\nagenda: {use: a}\n",
            ["a:1:8 title warning end=781 start=540"],
        ),
        (
            file(*HUNGRY) + "# file: meetings/meeting.yaml\ntitle: Meeting\nagenda: {use: a, start: '9.30'}\n",
            ["a:1:8 title note end=781 start=540", "1:8 title note end=811 start=570"],
        ),
        (day(talk("9–12"), talk("12–12.30", "kind: break"), talk("12.30–15")), []),
        (day(talk("9–12"), talk("12–12.29", "kind: break"), talk("12.29–15")), ["1:8 title warning end=900 start=540"]),
        (day(talk("9–12"), talk("12.30–15")), []),
        (day(talk("9–12"), talk("12.29–15")), ["1:8 title warning end=900 start=540"]),
        (day(talk("9–14"), talk("14–14.30", "kind: break"), talk("14.30–15")), ["1:8 title warning end=900 start=540"]),
        (day(talk("9–10"), talk("10–14", "kind: work, parts: [{title: L, kind: lunch, duration: 30 min}]")), []),
        (day(talk("9–10"), talk("10–14", "kind: work, points: [Talk, Lunch]")), []),
        (day(talk("9–10"), talk("10–14", "kind: work, strands: [{title: A}, {title: B, points: [Lunch]}]")), []),
        (
            day(
                talk("9–10"),
                talk("10–14", "kind: work, strands: [{title: A, items: [{title: C, kind: lunch}]}, {title: B}]"),
            ),
            [],
        ),
        (
            day(talk("9–10"), talk("10–14", "kind: work, strands: [{title: A, items: [{title: Lunch}]}, {title: B}]")),
            [],
        ),
        (
            day(talk("9–10"), talk("10–14", "kind: work, strands: [{title: A, items: [{title: C}]}, {title: B}]")),
            ["1:8 title warning end=840 start=540"],
        ),
        (day(talk("9–10"), talk("10–14", "kind: work, points: [Talk, More]")), ["1:8 title warning end=840 start=540"]),
    ],
    "pace/one-way": [
        # each stretch, in a later case only what is new
        (
            day(heard("9–9.30"), talk("9.30–10.01", "kind: opening"), talk("10.01–11"), heard("11–12.01")),
            [
                "6:25 time note first=Talk min=61 most=60 title=Talk|5:13 title since title=Talk",
                "8:25 time note#alone first=Talk min=61 most=60 title=Talk",
            ],
        ),
        (
            day(heard("9–9.30"), heard("9.30–10"), heard("10–10.01")),
            ["7:25 time note first=Talk min=61 most=60 title=Talk|5:13 title since title=Talk"],
        ),
        (day(heard("9–10.10"), heard("10.10–10.20")), ["5:25 time note first=Talk min=80 most=60 title=Talk"]),
        (day(heard("9–10.10"), more="status: cancelled\n"), []),
        (
            file(heard("9–10"), heard("10–11"), MENTOR),
            ["a:4:25 time note first=Talk min=120 most=60 title=Talk|a:3:13 title since title=Talk"],
        ),
        (
            file(heard("9–10"), MENTOR, "title: T, duration: 60 min, kind: talk"),
            ["a:5:26 duration note first=Talk min=120 most=60 title=T|a:3:13 title since title=Talk"],
        ),
        (
            file(MENTOR, heard("9–10"), heard("10–10.01")),
            [
                "a:4:25 time note first=M min=91 most=60 title=Talk|a:3:13 title since title=M",
                "a:5:25 time note first=Talk min=61 most=60 title=Talk|a:4:13 title since title=Talk",
            ],
        ),
        (file(MENTOR, heard("9–10.01")), ["a:4:25 time note#alone first=Talk min=61 most=60 title=Talk"]),
        # what lets others act
        (listening("text: Long"), ["5:25 time note#alone first=Talk min=61 most=60 title=Talk"]),
        (listening("each: organisation"), []),
        (listening("strands: [{title: A}, {title: B}]"), []),
        (listening("pause: {after: 1, duration: 5 min}"), []),
        (
            listening("parts: [{title: A, kind: talk, duration: 31 min}, {title: B, duration: 30 min, kind: opening}]"),
            ["5:25 time note#alone first=Talk min=61 most=60 title=Talk"],
        ),
        (listening("parts: [{title: A, kind: talk, duration: 31 min}, {title: B, duration: 30 min, kind: work}]"), []),
        # also where items stand in disorder
        (
            day("title: X, kind: talk", talk("9–10.01", "kind: discussion"), heard("10.01–12")),
            ["7:25 time note#alone first=Talk min=119 most=60 title=Talk"],
        ),
        (
            day(heard("10–11.01"), talk("9–10.01", "kind: discussion")),
            ["5:25 time note#alone first=Talk min=61 most=60 title=Talk"],
        ),
        (day(talk("9–10.01", "kind: discussion"), "title: X, kind: talk"), []),
        # who leads
        (listening("lead: lund"), []),
        (listening("lead: Lund"), []),
        (listening("lead: {en: The host, sv: lund}"), []),
        (listening("lead: four"), []),
        (listening("lead: skr"), ["5:25 time note#alone first=Talk min=61 most=60 title=Talk"]),
        (listening("lead: Eva"), ["5:25 time note#alone first=Talk min=61 most=60 title=Talk"]),
        (listening("parts: [{title: A, kind: talk, duration: 31 min}, {title: B, kind: talk, lead: lund}]"), []),
        # words for it, anywhere
        (listening("text: And questions"), []),
        (listening("lead: Everybody"), []),
        (listening("points: [News, Reflection]"), []),
        (listening("points: [News, Reflektion]"), []),
        (listening("parts: [{title: A, kind: talk, duration: 61 min, points: [Discussion]}]"), []),
    ],
    "pace/short-break": [
        # a minute is short, none is none
        (day(talk("9–10"), "title: C, time: 10–10.01, kind: coffee"), ["6:22 time note least=10 min=1 title=C"]),
        (day(talk("9–10"), "title: C, time: 10–10.01, kind: coffee", more="status: cancelled\n"), []),
        (day(talk("9–10"), "title: C, duration: 0 min, kind: coffee"), []),
        (day(talk("9–10"), "title: C, kind: coffee"), []),
        (day(talk("9–10"), "title: Bensträckare, time: 10–10.01, kind: break"), []),
        # each, where it is known how long it is
        (
            day("title: C, time: 10–10.05, kind: coffee", talk("10.05–11"), "title: D, time: 11–11.06, kind: coffee"),
            ["5:22 time note least=10 min=5 title=C", "7:22 time note least=10 min=6 title=D"],
        ),
        (
            day("title: T, time: '9', duration: 30 min", "title: C, duration: 5 min, kind: coffee"),
            ["6:26 duration note least=10 min=5 title=C"],
        ),
        (day("title: T, time: '9', duration: 30–40 min", "title: C, duration: 5 min, kind: coffee"), []),
        (day("title: T", "title: C, kind: coffee"), []),
        (
            day("title: T, duration: 30 min", "title: C, duration: 5 min, kind: coffee"),
            ["6:26 duration note least=10 min=5 title=C"],
        ),
        (
            work("title: A, items: [{title: C, kind: coffee, duration: 5 min}]", "title: B"),
            ["5:92 duration note least=10 min=5 title=C"],
        ),
        # a part, by its own measure and where its minutes stand
        (
            divided("{title: A, duration: 55 min}, {title: C, kind: coffee, duration: 5 min}"),
            ["5:101 duration note least=10 min=5 title=C"],
        ),
        (divided("{title: A, duration: 55 min}, {title: C, kind: coffee}"), ["5:74 title note least=10 min=5 title=C"]),
        (divided("{title: A, duration: 51 min}, {title: Coffee}"), ["5:74 title note least=10 min=9 title=Coffee"]),
        (divided("{title: A, duration: 50 min}, {title: Coffee}"), []),
        (
            divided("{title: A, duration: 31 min}, {title: C, kind: lunch, duration: 29 min}"),
            ["5:100 duration note#lunch least=30 min=29 title=C"],
        ),
        (divided("{title: A, duration: 30 min}, {title: C, kind: lunch, duration: 30 min}"), []),
        (
            divided("{title: A, duration: 59 min}, {title: C, kind: coffee, duration: 1 min}"),
            ["5:101 duration note least=10 min=1 title=C"],
        ),
        (divided("{title: A, duration: 60 min}, {title: C, kind: coffee, duration: 0 min}"), []),
        (divided("{title: A, duration: 55 min}, {title: C, kind: work, duration: 5 min}"), []),
        (divided("{title: A, duration: 55 min}, {title: Bensträckare, kind: break, duration: 5 min}"), []),
        (
            divided("{title: C, duration: 5 min, kind: coffee}, {title: A}, {title: D, duration: 4 min, kind: coffee}"),
            ["5:57 duration note least=10 min=5 title=C", "5:112 duration note least=10 min=4 title=D"],
        ),
        (divided("{title: A, duration: 51 min}, {title: C, kind: coffee, duration: 9 min, optional: mentor}"), []),
        (divided("{title: C, kind: coffee}", "kind: work"), []),
        (
            divided("{title: C, kind: coffee, duration: 5 min}", "kind: work"),
            ["5:71 duration note least=10 min=5 title=C"],
        ),
        # in a round once, the pause between its turns too
        (
            a_round("{title: A, duration: 20 min}, {title: C, kind: coffee, duration: 5 min}"),
            ["5:121 duration note least=10 min=5 title=C"],
        ),
        (
            a_round("{title: A, duration: 20 min}", ", pause: {after: 2, duration: 5 min}"),
            ["5:115 duration note least=10 min=5 title=R"],
        ),
        (a_round("{title: A, duration: 20 min}", ", pause: {after: 3, duration: 5 min}"), []),
        (
            a_round("{title: A, duration: 20 min}", ", pause: {after: 2, duration: 1 min}"),
            ["5:115 duration note least=10 min=1 title=R"],
        ),
        (
            a_round("{title: A, duration: 20 min}", ", pause: {after: 2, duration: 29 min, kind: lunch}"),
            ["5:115 duration note#lunch least=30 min=29 title=R"],
        ),
    ],
    "pace/unequal-floor": [
        # the same thing, but for whose it is
        (
            turns("title: Malmö reports", "title: Ystad reports"),
            ["6:34 time warning min=10 most=20 name=Ystad other=Malmö|5:34 time item title=Malmö"],
        ),
        (turns("title: Malmö reports", "title: Ystad reports", more="status: cancelled\n"), []),
        (turns("title: Malmö reports", "title: Ystad reports", more="mentor: ystad\n"), []),
        (turns("title: Malmö reports", "title: Ystad reports, kind: talk"), []),
        (turns("title: Malmö reports", "title: Lund reports"), []),
        (turns("title: Malmö reports", "title: Ystad listens"), []),
        (
            turns("title: Malmö", "title: ystad"),
            ["6:26 time warning min=10 most=20 name=Ystad other=Malmö|5:26 time item title=Malmö"],
        ),
        (
            turns("title: Malmös presentation", "title: Ystads presentation"),
            ["6:40 time warning min=10 most=20 name=Ystad other=Malmö|5:40 time item title=Malmö"],
        ),
        (
            turns("title: Malmö's report", "title: Ystad’s report"),
            ["6:35 time warning min=10 most=20 name=Ystad other=Malmö|5:35 time item title=Malmö"],
        ),
        (
            turns("title: 'Malmö: report'", "title: Ystad – report"),
            ["6:35 time warning min=10 most=20 name=Ystad other=Malmö|5:36 time item title=Malmö"],
        ),
        (
            turns("title: Malmö-report", "title: 'Ystad, report'"),
            ["6:36 time warning min=10 most=20 name=Ystad other=Malmö|5:33 time item title=Malmö"],
        ),
        (turns("title: Malmöreport", "title: Ystadreport"), []),
        (turns("title: Malmöreport, lead: ystad", "title: Malmöreport"), []),
        (
            turns("title: Malmöreport, lead: ystad", "title: Malmöreport, lead: malmo"),
            ["6:45 time warning min=10 most=20 name=Malmö other=Ystad|5:45 time item title=Ystad"],
        ),
        (turns("title: Malmöstad", "title: Ystadstad"), []),
        (turns("title: Malmö xylofon", "title: Ystad ylofon"), []),
        (turns("title: Malmö svarar", "title: Ystad varar"), []),
        (
            turns("title: Report, lead: malmo", "title: Report, lead: Ystad"),
            ["6:40 time warning min=10 most=20 name=Ystad other=Malmö|5:40 time item title=Malmö"],
        ),
        (turns("title: Report, lead: malmo", "title: Report"), []),
        (
            turns("title: Malmö reports, lead: ystad", "title: Ystad reports, lead: malmo"),
            ["6:47 time warning min=10 most=20 name=Ystad other=Malmö|5:47 time item title=Malmö"],
        ),
        (turns("title: Malmö, each: organisation", "title: Ystad, each: organisation", more="organisations: 2\n"), []),
        # several things
        (
            pair("title: Malmö asks, duration: 20 min", "title: Ystad asks, duration: 10 min"),
            [
                "6:35 duration warning min=10 most=20 name=Ystad other=Malmö|5:35 duration item title=Malmö",
                "7:30 duration warning min=10 most=20 name=Malmö other=Ystad|8:30 duration item title=Ystad",
            ],
        ),
        (
            day(
                "title: R, parts: [{title: Malmö, duration: 20 min}]",
                "title: R, parts: [{title: Ystad, duration: 10 min}]",
            )
            + TURNS,
            [],
        ),
        # where it is known how long it is
        (day("title: Malmö", "title: Ystad") + TURNS, []),
        (day("title: Malmö, time: 9–9.10", "title: Ystad") + TURNS, []),
        (
            pair("title: X, time: '9', duration: 30 min"),
            ["6:30 duration warning min=10 most=20 name=Malmö other=Ystad|7:30 duration item title=Ystad"],
        ),
        (pair("title: X, time: '9', duration: 30–40 min"), []),
        # parts, where their minutes stand
        (
            divided("{title: Malmö, duration: 40 min}, {title: Ystad}") + TURNS,
            ["5:78 title warning min=20 most=40 name=Ystad other=Malmö|5:61 duration item title=Malmö"],
        ),
        (
            divided(", ".join(f"{{title: {name}, duration: {n} min}}" for n in (20, 10) for name in ("Malmö", "Ystad")))
            + TURNS,
            [],
        ),
        (
            divided(", ".join(f"{{title: {name}, duration: {n} min}}" for name, n in EIGHTY)) + TURNS,
            ["5:95 duration warning min=35 most=45 name=Ystad other=Malmö|5:61 duration item title=Malmö"],
        ),
        (
            divided("{title: Malmö, duration: 40 min}, {title: Ystad, duration: 20 min}, {title: Lund}") + TURNS,
            ["5:95 duration warning min=20 most=40 name=Ystad other=Malmö|5:61 duration item title=Malmö"],
        ),
        (a_round("{title: Malmö, duration: 40 min}, {title: Ystad, duration: 20 min}"), []),
        # strands
        (
            work("title: A, for: [malmo], duration: 60 min", "title: B, for: [ystad], duration: 40 min"),
            ["5:117 duration warning min=40 most=60 name=Ystad other=Malmö|5:73 duration item title=Malmö"],
        ),
        (
            work("title: A, for: [malmo]", "title: B, for: [ystad], items: [{title: W, duration: 40 min}]"),
            ["5:72 title warning min=40 most=60 name=Ystad other=Malmö|5:46 title item title=Malmö"],
        ),
        (work("title: A, for: [malmo], duration: 60 min", "title: B, for: [lund], duration: 40 min"), []),
        (work("title: A, for: [malmo], duration: 60 min", "title: B, for: [ystad, malmo], duration: 40 min"), []),
        (work("title: A, for: [malmo], duration: 60 min", "title: B, duration: 40 min"), []),
        (
            work(
                "title: A, for: [malmo], duration: 60 min",
                "title: B, for: [ystad], duration: 40 min",
                more="kind: work",
            ),
            [],
        ),
        (work("title: A, for: [malmo], duration: 20 min", "title: B, for: [ystad]", more="time: '9'"), []),
        (work("title: A, for: [malmo]", "title: B, for: [ystad]", more="time: '9'"), []),
        (
            work(
                "title: A, items: [{title: Malmö, duration: 40 min}]",
                "title: B, items: [{title: Ystad, duration: 60 min}]",
            ),
            ["5:82 duration warning min=40 most=60 name=Malmö other=Ystad|5:137 duration item title=Ystad"],
        ),
    ],
}


@pytest.mark.parametrize(
    ("rule", "number"), [(rule, number) for rule, cases in CASES.items() for number in range(len(cases))]
)
def test_said(tmp_path: Path, rule: str, number: int) -> None:
    text, expected = CASES[rule][number]

    assert said(tmp_path, rule, text) == expected
