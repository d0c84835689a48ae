"""What is told of people, whole: where it stands, how much it weighs, its facts, its other ends; and what is not told.

A fault stands among others here: after what is none, beside its like, in the second entry, at the second meeting.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from examples import by_keys, check, files, write

if TYPE_CHECKING:
    from pathlib import Path

LUND, MALMO, UMEA = "lund: {name: Lund}\n", "malmo: {name: Malmö}\n", "umea: {name: Umeå}\n"
REGISTER = LUND + MALMO + UMEA
FUNCTIONS = "functions: {chef: Manager, strateg: Strategist}\n"
ABOVE = "# file: /programmes/"
CONFIRMED = "date: 2022-09-15\nstatus: confirmed\n"
CONTACTS = "contacts: [{function: Secretary, mail: office@agency.example}]\n"
LEVELS = (
    "functions:\n  rektor: {label: R, level: top}\n  dekan: {label: D, level: top}\n"
    "  prefekt: {label: P, level: middle}\n  adjunkt: {label: A}\n"
)
SAME = "# file: /jamx.yaml\nrules: {people/same-level: note}\n"


def programme(said: str = "") -> str:
    return f"# file: programme.yaml\ntitle: P\n{said}"


def people(*entries: str, register: str = REGISTER) -> str:
    listed = "".join(f"- {{{one}}}\n" for one in entries)
    return f"# file: organisations.yaml\n{register}# file: participants.yaml\n{listed}"


def meeting(name: str, said: str = "") -> str:
    return f"# file: meetings/{name}.yaml\ntitle: {name.title()}\n{said}"


def wished(said: str, *entries: str, more: str = LEVELS) -> str:
    """An expectation of several functions that wishes for differences."""
    expects = f"expects: [{{any_of: [rektor, dekan, prefekt, adjunkt], count: 2, differ: {{{said}}}}}]\n"
    return SAME + programme(more + expects) + people(*entries, register=LUND) + meeting("m")


CONTACT = [
    (programme() + people("organisation: lund") + meeting("m", CONFIRMED), ["programme:title warning title='P'"]),
    (programme() + people() + meeting("m", CONFIRMED), []),
    (programme() + people("organisation: lund") + meeting("m", "date: 2022-09-15\n"), []),
    (
        programme("contacts: []\n") + people("organisation: lund") + meeting("m", CONFIRMED),
        ["programme:title warning title='P'"],
    ),
    (
        programme()
        + people("organisation: lund")
        + meeting("a", CONFIRMED + CONTACTS)
        + meeting("b", CONFIRMED + CONTACTS),
        [],
    ),
    (
        programme() + people("organisation: lund") + meeting("a", CONFIRMED + CONTACTS) + meeting("b", CONFIRMED),
        ["programme:title warning title='P'"],
    ),
    (
        programme()
        + people("organisation: lund")
        + meeting("a", CONFIRMED + CONTACTS)
        + meeting("b", "date: 2022-09-16\n"),
        [],
    ),
    # whom to ask in a programme above; nobody can tell where it cannot be read
    *(
        (
            programme(f"{key}: above\n") + people("organisation: lund") + meeting("m", CONFIRMED) + f"{ABOVE}{file}",
            expected,
        )
        for key in ("parent", "round_of")
        for file, expected in (
            ("above/programme.yaml\ntitle: A\n", ["programme:title warning title='P'"]),
            (f"above/programme.yaml\ntitle: A\n{CONTACTS}", []),
            ("above/programme.yaml\ntitle: A\ncontacts: unknown\n", []),
            ("above/programme.yaml\ntitle: A\nopen: [Kontaktperson]\n", []),
            ("above/programme.yaml\ntitle: [\n", []),
            ("other/programme.yaml\ntitle: A\n", ["programme:title warning title='P'"]),
            (
                f"above/programme.yaml\ntitle: A\nparent: top\n{ABOVE}top/programme.yaml\ntitle: T\n{CONTACTS}",
                [],
            ),
            ("above/programme.yaml\ntitle: A\nparent: example\n", ["programme:title warning title='P'"]),
        )
    ),
    (
        programme("parent: above\nround_of: former\n")
        + people("organisation: lund")
        + meeting("m", CONFIRMED)
        + f"{ABOVE}above/programme.yaml\ntitle: A\n{ABOVE}former/programme.yaml\ntitle: F\n{CONTACTS}",
        [],
    ),
]

AT_ONCE = meeting("a", "date: 2027-03-09\ntime: 9–12\n") + meeting("b", "date: 2027-03-09\ntime: 11–14\n")


def twice(number: int, one: str, other: str) -> list[str]:
    facts = f"date='2027-03-09' other='{one}' title='{other}'"
    return [f"participants:{number}.meetings.1 error {facts}", f"  held participants:{number}.meetings.0 title='{one}'"]


DOUBLE = [
    (
        people("organisation: malmo", "organisation: lund, meetings: [a, b]") + AT_ONCE,
        twice(1, "A", "B"),
    ),
    (people("organisation: malmo, meetings: [a]", "organisation: lund, meetings: [b]") + AT_ONCE, []),
    (
        people("organisation: malmo, meetings: [b, a]", "organisation: lund, meetings: [a, b]") + AT_ONCE,
        [*twice(0, "B", "A"), *twice(1, "A", "B")],
    ),
    (people("organisation: lund, meetings: [a, b], count: 2") + AT_ONCE, []),
    (people("organisation: lund, meetings: [a, b]") + AT_ONCE.replace("11–14", "12–14"), []),
]

DUPLICATE = [
    (people(f"organisation: lund, name: A B{one}", f"organisation: lund, name: a  b{other}"), expected)
    for told in (["participants:1.name warning organisation='Lund'", "  listed participants:0.name"],)
    for one, other, expected in (
        ("", "", told),
        (", meetings: [a]", "", told),
        ("", ", meetings: [a]", told),
        (", meetings: [a]", ", meetings: [a, b]", told),
        (", meetings: [a]", ", meetings: [b]", []),
    )
]
DUPLICATE += [
    (
        people(
            "organisation: lund, name: A",
            "organisation: lund",
            "organisation: malmo, name: A",
            "organisation: lund, name: A, meetings: [a]",
            "organisation: lund, name: B, meetings: [a]",
            "organisation: lund, name: B, meetings: [b]",
            "organisation: lund, name: B, meetings: [b]",
            "organisation: malmo, name: A",
        ),
        [
            "participants:3.name warning organisation='Lund'",
            "  listed participants:0.name",
            "participants:6.name warning organisation='Lund'",
            "  listed participants:5.name",
            "participants:7.name warning organisation='Malmö'",
            "  listed participants:2.name",
        ],
    ),
]

WANTED = programme(
    FUNCTIONS
    + "expects:\n  - {any_of: [chef], count: 2}\n  - {any_of: [strateg]}\n"
    + "  - {any_of: [chef, strateg], if: There is time}\n"
)
HALF = people("organisation: lund, functions: [chef]", "organisation: malmo, functions: [strateg]")
FIRST = "  expectation programme:expects.0"
ONE_CHIEF = "organisation: lund, functions: [chef]"


def lacks(at: str, name: str, function: str, expectation: int) -> list[str]:
    facts = f"count='2' names=\"('{function}',)\" organisation='{name}' strength='wanted.expected' title='A'"
    return [f"participants:{at} #meetings warning {facts}", f"  expectation programme:expects.{expectation}"]


def short(at: str, name: str, listed: int, wanted: int) -> list[str]:
    facts = f"count='1' listed='{listed}' names=\"('chef',)\" organisation='{name}' title='A' wanted='{wanted}'"
    return [f"participants:{at} warning {facts}", FIRST]


MISSING = [
    (
        WANTED + HALF + meeting("a") + meeting("b"),
        [*lacks("0.organisation", "Lund", "strateg", 1), *lacks("1.organisation", "Malmö", "chef", 0)],
    ),
]
QUOTA = [
    (WANTED + HALF + meeting("a"), short("0.functions", "Lund", 1, 2)),
    # at the first who is counted: somebody with the function, else somebody without any
    (
        WANTED
        + people("organisation: lund, functions: [strateg]", "organisation: malmo", "organisation: lund")
        + meeting("a"),
        [*short("1.organisation", "Malmö", 1, 2), *short("2.organisation", "Lund", 1, 2)],
    ),
    (
        WANTED.replace("count: 2", "count: 3")
        + people("organisation: lund", "organisation: malmo, functions: [chef], count: 3", ONE_CHIEF)
        + meeting("a"),
        short("2.functions", "Lund", 2, 3),
    ),
    (
        WANTED.replace("count: 2", "count: 3")
        + people(ONE_CHIEF, "organisation: lund, functions: [strateg, chef]")
        + meeting("a"),
        short("0.functions", "Lund", 2, 3),
    ),
]

LISTED = [
    (
        programme(
            FUNCTIONS
            + "expects:\n  - {any_of: [chef, unknown, politiker]}\n  - {label: Guests, from: lund}\n"
            + "tracks:\n  - {id: x, title: X}\n  - {id: y, title: Y, expects: [{all_of: [strategg, controller]}]}\n"
        )
        + people()
        + meeting("a")
        + meeting("b", "expects: [{any_of: [politiker, chef]}]\n")
        + meeting("c", "expects: [{any_of: [chef]}, {any_of: [controller], all_of: [analytiker]}]\n"),
        [
            f"{at} warning known=\"('chef', 'strateg')\" name='{name}'"
            for at, name in (
                ("meetings/c:expects.1.all_of.0", "analytiker"),
                ("programme:expects.0.any_of.2", "politiker"),
                ("programme:tracks.1.expects.0.all_of.1", "controller"),
            )
        ],
    ),
    (programme("expects: [{any_of: [politiker]}]\n") + meeting("a"), []),
]

HOSTED = [
    (meeting("m", f"date: 2022-09-15\n{said}"), expected)
    for lead in ("agenda:\n  - {title: A, time: 9–10}\n  - {title: B, time: 10–11, lead: LED}\n",)
    for told in (["meetings/m:title warning count='1' title='M'", "  of-the-host meetings/m:agenda.1.lead"],)
    for said, expected in (
        (lead.replace("LED", "host"), told),
        (lead.replace("LED", "The host city"), []),
        (lead.replace("LED", "hosts"), []),
        (lead.replace("LED", "Anna and host"), told),
        (lead.replace("LED", "'host, Anna'"), told),
        (lead.replace("LED", "värd eller host"), told),
        (lead.replace("LED", "mentor or host"), told),
        (lead.replace("LED", "mentor or host") + "mentor: malmo\n", []),
        (lead.replace("LED", "host") + "mentor: malmo\n", told),
        (lead.replace("LED", "host") + "host: lund\n", []),
        (lead.replace("LED", "host") + "open: [Value]\n", told),
        (lead.replace("LED", "host") + "open: [Host]\n", []),
        (lead.replace("LED", "host") + "open: [The ghost]\n", told),
    )
]
HOSTED += [
    (meeting("m", f"tasks: [{{title: T, owner: Anna}}, {{title: U, owner: host}}, {{title: V}}]\n{said}"), expected)
    for told in (["meetings/m:title warning count='1' title='M'", "  of-the-host meetings/m:tasks.1.owner"],)
    for said, expected in (
        ("occasions: [{date: 2022-09-15, host: lund}, {date: 2022-09-16}]\n", told),
        ("occasions: [{date: 2022-09-15}, {date: 2022-09-16}]\n", told),
        ("occasions: [{date: 2022-09-15, host: lund}, {date: 2022-09-16, host: malmo}]\n", []),
        ("", [told[0].replace("warning", "note"), told[1]]),
        ("date: 2022-09-15\nstatus: held\n", []),
        ("date: 2022-09-15\nstatus: cancelled\n", []),
    )
]
HOSTED += [
    (programme("status: closed\n") + meeting("m", "date: 2022-09-15\ntasks: [{title: U, owner: host}]\n"), []),
    (
        programme("status: running\n") + meeting("m", "date: 2022-09-15\ntasks: [{title: U, owner: host}]\n"),
        ["meetings/m:title warning count='1' title='M'", "  of-the-host meetings/m:tasks.0.owner"],
    ),
]

FOR_LUND = meeting("a", "organisations: [lund]\n")
NOT_IN_IT = ["participants:0.meetings.0 #organisation note names='()' organisation='Malmö' title='A'"]
INVITED = [
    (
        programme(FUNCTIONS + "expects: [{any_of: [chef]}]\n")
        + people(
            "organisation: lund, meetings: [a]",
            "organisation: malmo, functions: [chef], meetings: [b, a]",
            "organisation: umea, functions: [strateg], meetings: [gone, b]",
            "organisation: malmo, functions: [strateg, vd], meetings: [c, b, a]",
        )
        + FOR_LUND
        + meeting("b")
        + meeting("c", "status: cancelled\n"),
        [
            "participants:1.meetings.1 #organisation note names=\"('chef',)\" organisation='Malmö' title='A'",
            "participants:3.meetings.1 note names=\"('strateg', 'vd')\" organisation='Malmö' title='B'",
            "participants:3.meetings.2 #organisation note names=\"('strateg', 'vd')\" organisation='Malmö' title='A'",
        ],
    ),
    # of whom nobody knows what they are here for: those of the register that all share, those with other roles
    (
        people("organisation: malmo, meetings: [a]", register=LUND)
        + f"# file: /organisations.yaml\n{MALMO}"
        + FOR_LUND,
        [],
    ),
    *(
        (
            people("organisation: malmo, meetings: [a]", register=LUND + f"malmo: {{name: Malmö, roles: [{roles}]}}\n")
            + FOR_LUND,
            expected,
        )
        for roles, expected in (("participant", NOT_IN_IT), ("participant, host", []), ("funder", []))
    ),
    # who is expected from somewhere else, and who belongs to the group or the track
    *(
        (
            programme("groups: [{id: g, title: G, members: [lund]}]\ntracks: [{id: x, title: X}]\n")
            + people(f"organisation: malmo, meetings: [a]{more}", register=LUND.replace("}", ", tracks: [x]}") + MALMO)
            + meeting("a", said),
            expected,
        )
        for said, more, expected in (
            ("group: g\n", "", NOT_IN_IT),
            ("group: g\n", ", groups: [g]", []),
            ("track: x\n", "", NOT_IN_IT),
            ("track: x\n", ", tracks: [x]", []),
            ("organisations: [lund]\nexpects: [{label: L, from: malmo}]\n", "", []),
            ("organisations: [lund, nobody]\n", "", []),
            ("organisations: [lund]\nhost: malmo\n", "", []),
            ("organisations: [lund]\nmentor: malmo\n", "", []),
        )
    ),
]

EMPTY = [
    (
        people(
            "organisation: umea, meetings: [gone]",
            "organisation: lund, meetings: [a, b]",
            "organisation: malmo, meetings: [b]",
            "organisation: falun, meetings: [a]",
            register=UMEA + LUND + MALMO + "falun: {name: Falun}\n",
        )
        + meeting("a")
        + meeting("b")
        + meeting("c", "organisations: [malmo, lund]\n"),
        [
            "participants:2.organisation #meeting warning count='1' organisation='Malmö' title='A'",
            "participants:3.organisation #meeting warning count='1' organisation='Falun' title='B'",
        ],
    ),
    # nobody from an organisation of the register that all share has an entry to tell it at
    (
        people("organisation: lund, meetings: [a]", "organisation: umea, meetings: [b]", register=LUND + UMEA)
        + f"# file: /organisations.yaml\n{MALMO}"
        + meeting("a", "organisations: [malmo, umea, lund]\n")
        + meeting("b", "organisations: [umea]\n"),
        ["participants:1.organisation #meeting warning count='1' organisation='Umeå' title='A'"],
    ),
    *(
        (
            programme(f"{FUNCTIONS}{said}")
            + people(
                "organisation: lund, functions: [chef], meetings: [a, b]",
                "organisation: malmo, functions: [chef], meetings: [c]",
                register=LUND + MALMO,
            )
            + meeting("a", one)
            + meeting("b", other)
            + meeting("c", "organisations: [malmo]\n"),
            expected,
        )
        for wish, want, maybe in (
            (
                "expects: [{any_of: [chef], strength: recommended}]\n",
                "expects: [{any_of: [chef]}]\n",
                "expects: [{any_of: [chef], if: There is time}]\n",
            ),
        )
        for both in ("expects: [{any_of: [chef], strength: recommended}, {any_of: [strateg]}]\n",)
        for note, warning in (
            (
                ["participants:1.organisation #meetings note count='2' organisation='Malmö' title='A'"],
                ["participants:1.organisation #meetings warning count='2' organisation='Malmö' title='A'"],
            ),
        )
        for said, one, other, expected in (
            ("", want, want, warning),
            ("", wish, wish, note),
            ("", wish, want, warning),
            ("", maybe, wish, note),
            ("", wish, maybe, note),
            ("", both, wish, warning),
            ("", want + "status: held\n", wish, note),
            ("", want + "status: held\n", want, warning),
            ("", "", "", warning),
            ("status: closed\n", want, want, note),
            ("", want, "organisations: [lund]\n", [warning[0].replace("meetings", "meeting").replace("'2'", "'1'")]),
        )
    ),
]

RECTOR, DEAN, PREFECT = (f"organisation: lund, functions: [{one}]" for one in ("rektor", "dekan", "prefekt"))
BOARD = "organisation: lund, functions: [rektor], level: board"


def alike(value: str = "top", at: int = 1, variant: str = "") -> list[str]:
    return [f"participants:{at}.organisation {variant}note count='2' organisation='Lund' value='{value}'", FIRST]


LEVEL = [
    (wished("level: wish", RECTOR, DEAN), alike()),
    (wished("level: wish", RECTOR, PREFECT), []),
    (wished("level: wish", RECTOR), []),
    (wished("level: wish", f"{RECTOR}, count: 2"), alike(at=0)),
    (wished("level: wish", BOARD), []),
    (wished("level: wish", BOARD, f"{DEAN}, level: board"), alike("board")),
    (wished("level: wish", BOARD, f"{DEAN}, level: floor"), []),
    (wished("level: wish", BOARD, DEAN), []),
    (wished("level: wish", f"{RECTOR}, activity: schools", f"{PREFECT}, activity: schools"), []),
    (
        wished("activity: wish", f"{RECTOR}, activity: schools", f"{PREFECT}, activity: schools"),
        alike("schools", variant="#activity "),
    ),
    (wished("activity: wish", RECTOR, DEAN), []),
    (
        wished("level: wish, activity: wish", f"{RECTOR}, activity: schools", f"{PREFECT}, activity: schools"),
        alike("schools", variant="#activity "),
    ),
    # a function without a level before one with
    (wished("level: wish", "organisation: lund, functions: [adjunkt, dekan]", RECTOR), alike()),
    (wished("level: wish", "organisation: lund, functions: [guest, dekan]", RECTOR), alike()),
    (wished("level: wish", "organisation: lund, functions: [adjunkt]", RECTOR), []),
    # levels that do not differ say nothing
    (
        wished("level: wish", RECTOR, DEAN)
        .replace("middle", "top")
        .replace("adjunkt: {label: A}", "adjunkt: {label: A, level: top}"),
        [],
    ),
    # once for all meetings, whoever comes to which
    (wished("level: wish", *(f"{RECTOR}, meetings: [{one}]" for one in ("m", "m, n", "n"))) + meeting("n"), alike()),
    # each organisation, each expectation, each wish
    (
        SAME
        + programme(
            "expects:\n  - {any_of: [chef], count: 2, differ: {activity: wish}}\n"
            "  - {any_of: [strateg], count: 2, differ: {level: wish, activity: wish}}\n"
        )
        + people(
            "organisation: lund, functions: [chef, strateg], level: top, activity: a",
            "organisation: lund, functions: [strateg], level: top, activity: a",
            "organisation: lund, functions: [chef], level: top, activity: a",
            "organisation: malmo, functions: [strateg], level: top, activity: b, count: 3",
        )
        + meeting("m"),
        [
            line
            for at, count, name, expectation, told in (
                (1, 2, "Lund", 1, (("", "top"), ("#activity ", "a"))),
                (2, 2, "Lund", 0, (("#activity ", "a"),)),
                (3, 3, "Malmö", 1, (("", "top"), ("#activity ", "b"))),
            )
            for variant, value in told
            for line in (
                f"participants:{at}.organisation {variant}note count='{count}' organisation='{name}' value='{value}'",
                f"  expectation programme:expects.{expectation}",
            )
        ],
    ),
]

M_TOO = ["programme:staff.1.share warning function='M' percent='120'", "  share programme:staff.0.share"]


def staff(*entries: str) -> str:
    """Posts in a programme with two phases."""
    listed = "".join(f"  - {{{one}}}\n" for one in entries)
    return programme(f"phases: [{{id: a, title: A}}, {{id: b, title: B}}]\nstaff:\n{listed}")


MOST = "function: M, share: 60 %"
STAFF = [
    (staff(f"{MOST}{one}", f"{MOST}{other}"), M_TOO if told else [])
    for one, other, told in (
        ("", ", phase: a", True),
        (", phase: a", "", True),
        (", phase: b", ", phase: a", False),
        (", period: 2022", ", period: /2023", True),
        (", period: /2023", ", period: 2022", True),
        (", period: 2022", ", period: 2021/", True),
        (", period: 2021/", ", period: 2022", True),
        (", period: 2022", ", period: 2023/", False),
        (", period: 2023/", ", period: 2022", False),
        (", period: 2023", ", period: /2022", False),
        (", period: /2022", ", period: 2023", False),
        (", organisation: skr", ", organisation: SKR", True),
        (", organisation: skr", "", False),
    )
]
STAFF += [
    (
        staff(
            f"{MOST}, period: 2023",
            "function: Other",
            "function: n, share: 60 %",
            "function: M, share: 30 %, period: 2022",
            "function: m, share: 50 %, period: 2023",
            "function: M, share: 10 %",
            "function: N, share: 30 %",
            "function: N, share: 11 %",
        ),
        [
            "programme:staff.4.share warning function='m' percent='110'",
            "  share programme:staff.0.share",
            "programme:staff.7.share warning function='N' percent='101'",
            "  share programme:staff.2.share",
            "  share programme:staff.6.share",
        ],
    ),
    (
        staff(f"{MOST}, phase: b", f"{MOST}, phase: a", f"{MOST}, phase: b"),
        ["programme:staff.2.share warning function='M' percent='120'", "  share programme:staff.0.share"],
    ),
]

PEOPLE = [
    (f"people/{rule}", text, expected)
    for rule, cases in (
        ("contact-missing", CONTACT),
        ("double-booked", DOUBLE),
        ("duplicate", DUPLICATE),
        ("function-missing", MISSING),
        ("quota", QUOTA),
        ("function-not-listed", LISTED),
        ("host-missing", HOSTED),
        ("not-invited", INVITED),
        ("organisation-empty", EMPTY),
        ("same-level", LEVEL),
        ("staff-share", STAFF),
    )
    for text, expected in cases
]


@pytest.mark.parametrize(
    ("rule", "text", "expected"), PEOPLE, ids=[f"{rule}-{n}" for n, (rule, _, _) in enumerate(PEOPLE)]
)
def test_told_whole(tmp_path: Path, rule: str, text: str, expected: list[str]) -> None:
    found = check(write(tmp_path, list(files(text))))

    assert [line for one in found if one.rule == rule for line in by_keys(one)] == expected
