"""Rules whose answer turns on one word of a file: with it and without it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from test_limits import day, programme, talk, told

from examples import check, files, write
from jamx.findings import Span
from jamx.rules.table import RULES

if TYPE_CHECKING:
    from pathlib import Path

LUND_MALMO = "# file: organisations.yaml\nlund: {name: Lund}\nmalmo: {name: Malmö}\n"
FUNCTIONS = "# file: programme.yaml\ntitle: P\nfunctions: {chef: Manager, strateg: Strategist}\n"


def strands(one: str, other: str, item: str = "time: 9–10") -> str:
    """Two strands in Lund's meeting; Malmö is there too, and the programme has functions."""
    both = f"title: Groups, {item}, strands: [{{title: One, {one}}}, {{title: Two, {other}}}]"
    return day(both) + "malmo: {name: Malmö}\nystad: {name: Ystad}\n" + FUNCTIONS


def people(said: str, *persons: str, organisations: str = LUND_MALMO, meeting: str = "date: 2022-09-15") -> str:
    listed = "".join(f"- {{{one}}}\n" for one in persons)
    own = programme(f"functions: {{chef: Manager, strateg: Strategist}}\n{said}", m=meeting)
    return own + organisations + f"# file: participants.yaml\n{listed}"


CASES = [
    # strands that end early, unless each is one organisation's
    ("agenda/strands-uneven", strands("duration: 40 min", "duration: 50 min"), ["5 note"]),
    ("agenda/strands-uneven", strands("duration: 41 min", "duration: 50 min"), []),
    ("agenda/strands-uneven", strands("duration: 40 min, for: [ystad]", "duration: 50 min, for: [malmo]"), []),
    ("agenda/strands-uneven", strands("duration: 40 min, for: [lund]", "duration: 50 min, for: [malmo]"), ["5 note"]),
    ("agenda/strands-uneven", strands("duration: 40 min, for: [lund]", "duration: 50 min, for: [chef]"), ["5 note"]),
    ("agenda/strands-uneven", strands("duration: 40 min, for: [chef]", "duration: 50 min, for: [strateg]"), ["5 note"]),
    (
        "agenda/strands-uneven",
        strands("duration: 40 min, for: [lund, malmo]", "duration: 50 min, for: [malmo]"),
        ["5 note"],
    ),
    # one room, one person
    ("agenda/room-clash", strands("room: A", "room: a"), ["5 error"]),
    ("agenda/room-clash", strands("room: A", "room: B"), []),
    ("agenda/room-clash", strands("room: A", "duration: 10 min"), []),
    ("agenda/person-clash", strands("lead: Eva", "lead: eva"), ["5 error"]),
    ("agenda/person-clash", strands("lead: eva", "lead: Eva"), ["5 error"]),
    ("agenda/person-clash", strands("lead: Eva", "lead: Bo"), []),
    ("agenda/person-clash", strands("lead: chef", "lead: chef"), []),
    ("agenda/person-clash", strands("lead: lund", "lead: lund"), []),
    ("agenda/person-clash", strands("lead: host", "lead: host"), []),
    ("agenda/person-clash", strands("lead: Eva or Bo", "lead: Eva or Bo"), []),
    # the same thing twice on a day
    ("agenda/said-twice", day(talk("9–10", "lead: Eva"), talk("10–11", "lead: eva")), ["6 note"]),
    ("agenda/said-twice", day(talk("9–10", "lead: Eva"), talk("10–11", "lead: Bo")), []),
    ("agenda/said-twice", day(talk("9–10", "kind: work"), talk("10–11", "kind: work")), []),
    (
        "agenda/said-twice",
        day(talk("9–10", "lead: Eva"), talk("10–11", "lead: Eva"), talk("11–12", "lead: Eva")),
        ["6 note", "7 note"],
    ),
    # alternatives of what is held
    ("calendar/alternatives", programme("", m="dates: {choose: 2, of: [2022-09-15]}"), ["2 error"]),
    ("calendar/alternatives", programme("", m="dates: {choose: 2, of: [2022-09-15]}\nstatus: cancelled"), []),
    ("calendar/alternatives", programme("milestones: [{title: I, dates: {choose: 2, of: [2022-09-15]}}]"), ["2 error"]),
    (
        "calendar/alternatives",
        programme("milestones: [{title: I, dates: {choose: 2, of: [2022-09-15]}, status: cancelled}]"),
        [],
    ),
    ("calendar/alternatives", programme("choices: [{of: [m], min: 2}]", m=""), ["2#meetings error"]),
    ("calendar/alternatives", programme("choices: [{of: [m, gone], min: 3}]", m=""), []),
    ("calendar/alternatives", programme("choices: [{of: [m], min: 1, max: 1}]", m=""), []),
    # the night in which the clocks are put back
    ("calendar/clock-change", programme("", m="date: 2022-10-29\ntime: 22–24"), []),
    ("calendar/clock-change", programme("", m="date: 2022-10-29\ntime: 22–00.01 +1"), ["2#back note"]),
    ("calendar/clock-change", programme("", m="date: 2022-10-30"), ["2#back note"]),
    ("calendar/clock-change", programme("", m="date: 2022-03-27"), ["2#forward note"]),
    ("calendar/clock-change", programme("", m="date: 2022-10-30\nstatus: held"), []),
    ("calendar/clock-change", programme("", m="date: 2022-10-28/2022-10-31"), ["2#back note"]),
    # enough of each function, and somebody at all
    (
        "people/quota",
        people("expects: [{any_of: [chef], count: 2}]", "organisation: lund, functions: [chef]"),
        ["1 warning"],
    ),
    (
        "people/quota",
        people("expects: [{any_of: [chef], count: 2}]", "organisation: lund, functions: [chef], count: 2"),
        [],
    ),
    (
        "people/quota",
        people(
            "expects: [{any_of: [chef], count: 2}]",
            "organisation: lund, functions: [chef]",
            "organisation: lund, functions: [chef]",
        ),
        [],
    ),
    (
        "people/quota",
        people("expects: [{any_of: [chef], count: 2, strength: recommended}]", "organisation: lund, functions: [chef]"),
        ["1 note"],
    ),
    (
        "people/quota",
        people("expects: [{any_of: [chef], count: 2}]\nstatus: closed", "organisation: lund, functions: [chef]"),
        ["1 note"],
    ),
    (
        "people/quota",
        people(
            "expects: [{any_of: [chef], count: 2}]", "organisation: lund, functions: [chef]", meeting="status: held"
        ),
        ["1 note"],
    ),
    ("people/quota", people("expects: [{count: 2}]", "organisation: lund"), ["1#anybody warning"]),
    (
        "people/quota",
        people("expects: [{any_of: [chef], count: 2, if: it fits}]", "organisation: lund, functions: [chef]"),
        [],
    ),
    (
        "people/function-missing",
        people("expects: [{any_of: [chef]}]", "organisation: lund, functions: [strateg]"),
        ["1 warning"],
    ),
    (
        "people/function-missing",
        people("expects: [{any_of: [chef], strength: required}]", "organisation: lund, functions: [strateg]"),
        ["1 error"],
    ),
    (
        "people/function-missing",
        people("expects: [{any_of: [chef], strength: recommended}]", "organisation: lund, functions: [strateg]"),
        ["1 note"],
    ),
    ("people/function-missing", people("expects: [{any_of: [chef]}]", "organisation: lund"), []),
    (
        "people/function-missing",
        people("expects: [{any_of: [chef]}]", "organisation: lund, functions: [strateg, chef]"),
        [],
    ),
    ("people/organisation-empty", people("", "organisation: lund"), ["2 warning"]),
    ("people/organisation-empty", people("status: closed", "organisation: lund"), ["2 note"]),
    ("people/organisation-empty", people("", "organisation: lund", "organisation: malmo"), []),
    (
        "people/organisation-empty",
        people("", "organisation: lund", organisations=LUND_MALMO.replace("Malmö}", "Malmö, roles: [host]}")),
        [],
    ),
    # whom a meeting is not for
    (
        "people/not-invited",
        people("", "organisation: malmo, meetings: [m]", meeting="organisations: [lund]"),
        ["1#organisation note"],
    ),
    (
        "people/not-invited",
        people("", "organisation: malmo, meetings: [m]", meeting="organisations: [lund]\nhost: malmo"),
        [],
    ),
    (
        "people/not-invited",
        people("", "organisation: malmo, meetings: [m]", meeting="organisations: [lund]\nmentor: malmo"),
        [],
    ),
    ("people/not-invited", people("", "organisation: malmo, meetings: [m]", meeting="organisations: [malmo]"), []),
    ("people/not-invited", people("", "organisation: malmo, meetings: [m]", meeting="organisations: 1"), []),
    (
        "people/not-invited",
        people(
            "",
            "organisation: malmo, meetings: [m]",
            meeting="organisations: [lund]\nexpects: [{any_of: [chef], from: malmo}]",
        ),
        [],
    ),
    (
        "people/not-invited",
        people(
            "",
            "organisation: malmo, meetings: [m]",
            meeting="organisations: [lund]",
            organisations=LUND_MALMO.replace("Malmö}", "Malmö, roles: [participant, host]}"),
        ),
        [],
    ),
    (
        "people/not-invited",
        people(
            "groups: [{id: g, title: G, members: [lund]}]",
            "organisation: malmo, meetings: [m], groups: [g]",
            meeting="group: g",
        ),
        [],
    ),
    (
        "people/not-invited",
        people(
            "groups: [{id: g, title: G, members: [lund]}]", "organisation: malmo, meetings: [m]", meeting="group: g"
        ),
        ["1#organisation note"],
    ),
    (
        "people/not-invited",
        people("expects: [{any_of: [chef]}]", "organisation: lund, functions: [strateg], meetings: [m]"),
        ["1 note"],
    ),
    (
        "people/not-invited",
        people("expects: [{any_of: [chef]}]", "organisation: lund, functions: [strateg, chef], meetings: [m]"),
        [],
    ),
    ("people/not-invited", people("expects: [{any_of: [chef]}]", "organisation: lund, meetings: [m]"), []),
]


WORK = "  - {title: Work, time: 9–10, kind: work}\n  - {title: More, time: 10–11, kind: work}\n"
LONG = f"# file: agendas/a.yaml\ntitle: Day\nitems:\n{WORK}"
OUTPUT = "# file: agendas/a.yaml\ntitle: A\nitems: [{title: T, outputs: [o]}]\n# file: meetings/m.yaml\ntitle: M\n"
MORE = [
    # dates with the words they were taken from
    (
        "calendar/invitation-late",
        programme(
            "milestones:\n  - title: I\n    kind: invitation\n    date:\n      text: in time\n      on: 2022-09-02",
            m="date: 2022-09-15",
        ),
        ["7 warning"],
    ),
    (
        "deliverable/after-programme",
        programme("period: 2022\ndeliverables:\n  - title: D\n    due:\n      text: later\n      on: 2023-01-01"),
        ["7 warning"],
    ),
    ("deliverable/after-programme", programme("period: 2022\ndeliverables: [{title: D, due: 2022-12-31}]"), []),
    (
        "deliverable/after-programme",
        programme("period: 2022\ndeliverables: [{title: D, due: 1 day after programme}]"),
        [],
    ),
    # alternatives that are open do not hide what is past
    (
        "calendar/past-not-held",
        programme("", a="dates: {choose: 1, of: [2022-09-13, 2022-09-16]}", m="date: 2022-09-14")
        + "# today: 2022-09-15\n",
        ["2 warning"],
    ),
    (
        "calendar/still-preliminary",
        programme("", a="date: 2022-09-20", m="status: preliminary\ndate: 2022-09-20") + "# today: 2022-09-15\n",
        ["2 warning"],
    ),
    # one word among several
    (
        "pace/no-evaluation",
        day(talk("9–10"), talk("10–11"), talk("11–12"), talk("12–13", "points: [Talk, Evaluation]")),
        [],
    ),
    ("pace/no-lunch", day(talk("9–10"), talk("10–13.01", "points: [Talk, Lunch]")), []),
    ("pace/no-lunch", day(talk("9–10"), talk("10–12"), "title: Open end, time: 13.30, kind: work"), []),
    (
        "pace/lunch-time",
        day("title: Talk, time: '9', duration: 10–90 min", "title: Lunch, duration: 1 h, kind: lunch"),
        [],
    ),
    (
        "pace/lunch-time",
        day("title: Talk, time: '9', duration: 90 min", "title: Lunch, duration: 1 h, kind: lunch"),
        ["6 note"],
    ),
    # an agenda is as firm as a meeting that uses it
    ("pace/no-break", LONG + "# file: meetings/m.yaml\ntitle: M\ndate: 2022-09-15\nagenda: {use: a}\n", ["4 warning"]),
    ("pace/no-break", LONG + "# file: meetings/m.yaml\ntitle: M\nagenda: {use: a}\n", ["4 note"]),
    ("pace/no-break", LONG + "# file: meetings/m.yaml\ntitle: M\ndate: 2022-09-15\n", ["4 note"]),
    (
        "pace/no-break",
        LONG + "# file: meetings/m.yaml\ntitle: M\ndate: 2022-09-15\nstatus: cancelled\nagenda: {use: a}\n",
        ["4 note"],
    ),
    # outcomes of meetings that use an agenda
    (
        "reference/unknown",
        OUTPUT + "outcomes: [{id: o, title: O}]\n",
        ["2#outcome error"],
    ),
    (
        "reference/unknown",
        OUTPUT + "agenda: {use: a}\noutcomes: [{id: o, title: O}]\n",
        [],
    ),
    (
        "reference/duplicate-id",
        programme("preconditions: {entries: [{id: a, title: A}, {id: a, title: B}]}"),
        ["2 error"],
    ),
    (
        "people/not-invited",
        people(
            "",
            "organisation: malmo, meetings: [m]",
            "organisation: malmo, meetings: [n]",
            meeting="organisations: [lund]",
        ),
        [],
    ),
    (
        "people/staff-share",
        programme("staff: [{function: M, share: 60 %, period: 2023}, {function: M, share: 60 %, period: 2022/}]"),
        ["2 warning"],
    ),
    (
        "people/staff-share",
        programme("staff: [{function: M, share: 60 %, period: 2022/}, {function: M, share: 60 %, period: 2021}]"),
        [],
    ),
    (
        "privacy/health",
        "# file: participants.yaml\n- organisation: lund\n  x-own:\n    - {allergi: nuts}\n",
        ["3 error"],
    ),
]


@pytest.mark.parametrize(("rule", "text", "expected"), MORE, ids=[f"{rule}-{n}" for n, (rule, _, _) in enumerate(MORE)])
def test_one_key(tmp_path: Path, rule: str, text: str, expected: list[str]) -> None:
    assert told(tmp_path, rule, text) == expected


@pytest.mark.parametrize(
    ("rule", "text", "expected"), CASES, ids=[f"{rule}-{n}" for n, (rule, _, _) in enumerate(CASES)]
)
def test_one_word(tmp_path: Path, rule: str, text: str, expected: list[str]) -> None:
    assert told(tmp_path, rule, text) == expected


_SAYING_NOTHING = """
här; här finns den; hit; klicka här; tryck här; klicka; läs här; läs mer; läs mer här; se här; se mer; mer; mer info
mer information; länk; länken; denna länk; den här länken; via länken; ladda ner; ladda ned; öppna; vidare
here; click here; press here; read here; read more; read more here; see here; more; more info; more information; link
the link; this link; this; learn more; find out more; download; open; click; tap here; see more
"""


def test_words_of_links_that_say_nothing(tmp_path: Path) -> None:
    words = [word.strip() for line in _SAYING_NOTHING.strip().split("\n") for word in line.split(";")]
    others = ("here it is", "the programme", "open data", "härkomst")
    listed = [f"[{word.upper()} »](https://example.se/{n})" for n, word in enumerate((*words, *others))]
    text = "title: M\npurpose: |\n" + "".join(f"  - {one}\n" for one in listed)
    found = [one for one in check(write(tmp_path, list(files(text)))) if one.rule == "text/link"]

    assert [str(one.arguments["address"]).rsplit("/", 1)[-1] for one in found] == [str(n) for n in range(len(words))]


def test_a_tenth_of_a_long_time_is_let_pass(tmp_path: Path) -> None:
    expected = {"2019-02-15": [], "2019-03-17": ["3 warning"], "2017-07-17": [], "2017-06-16": ["3 warning"]}
    for last, lines in expected.items():
        said = programme(f"period: 2010-01-01/{last}\nstated: {{duration: 100 months}}")
        assert told(tmp_path / last, "calendar/duration-differs", said) == lines


def test_the_title_of_a_rule_is_the_first_line_of_its_manual() -> None:
    assert RULES["text/link"].title.startswith("A link")
    assert "\n" not in "".join(rule.title for rule in RULES.values())
    assert {rule.family for rule in RULES.values()} == {name.split("/")[0] for name in RULES}


PROSE = {
    "programme.yaml": (
        *("purpose: chef", "background: chef", "approach: chef", "goals: [chef]", "areas: [chef]", "open: [chef]"),
        *("deliverables: [{title: D, contents: [chef]}]", "deliverables: [{title: D, text: chef}]"),
        *("groups: [{id: g, title: G, remit: [chef]}]", "sources: [chef]", "expects: [{label: chef}]"),
    ),
    "meetings/m.yaml": (
        *("text: chef", "theme: chef", "place: chef", "materials: [chef]", "purpose: chef"),
        *("agenda: [{title: by function}]", "theme: by function"),
        *("agenda: [{title: chef}]", "agenda: [{title: A, points: [chef]}]", "agenda: [{title: A, form: chef}]"),
        *("agenda: [{title: A, facilitator_notes: chef}]", "agenda: [{title: A, strands: [{title: S, room: chef}]}]"),
    ),
}
NAMES = {
    "programme.yaml": (
        *(
            "expects: [{any_of: [chef]}]",
            "tasks: [{title: T, owner: chef}]",
            "groups: [{id: g, title: G, members: [chef]}]",
        ),
        *("tracks: [{id: x, title: X, for: [chef]}]", "tasks: [{title: T, owner: the chef and others}]"),
    ),
    "meetings/m.yaml": (
        *("agenda: [{title: A, lead: chef}]", "agenda: [{title: A, each: [chef]}]", "tasks: [{title: T, owner: chef}]"),
        *("agenda: [{title: A, strands: by function}]", "agenda: [{title: A, strands: [{title: S, for: [chef]}]}]"),
    ),
    "organisations.yaml": ("lund: {name: Lund, functions: [chef]}",),
    "participants.yaml": ("- {organisation: lund, functions: [chef]}",),
}


def unused(root: Path, file: str, said: str) -> list[str]:
    """What is unused of a programme with one function, where one file says something more."""
    texts = {"programme.yaml": "title: P\nfunctions: {chef: Manager}\n", "meetings/m.yaml": "title: M\n"}
    texts[file] = texts.get(file, "") + said + "\n"
    return told(root, "reference/unused", "".join(f"# file: {name}\n{text}" for name, text in texts.items()))


@pytest.mark.parametrize(("file", "said"), [(file, said) for file, listed in PROSE.items() for said in listed])
def test_prose_mentions_nobody(tmp_path: Path, file: str, said: str) -> None:
    assert "2#function note" in unused(tmp_path, file, said)


@pytest.mark.parametrize(("file", "said"), [(file, said) for file, listed in NAMES.items() for said in listed])
def test_names_are_uses(tmp_path: Path, file: str, said: str) -> None:
    assert "2#function note" not in unused(tmp_path, file, said)


LATE = [
    ("calendar/weekend", programme("", m="date: 2022-09-17"), ["2 warning"]),
    ("calendar/weekend", programme("", m="date: 2022-09-17\nstatus: cancelled"), []),
    ("calendar/weekend", programme("", m="occasions: [{date: 2022-09-17, status: cancelled}, {date: 2022-09-19}]"), []),
    (
        "people/function-missing",
        people(
            "expects: [{any_of: [chef]}]\ntracks: [{id: x, title: X}]\ngroups: [{id: g, title: G}]",
            "organisation: lund, functions: [strateg], tracks: [x]",
        ),
        ["1 warning"],
    ),
    (
        "people/function-missing",
        people("expects: [{any_of: [chef]}]", "organisation: lund, functions: [strateg], tracks: [x]"),
        [],
    ),
]


@pytest.mark.parametrize(("rule", "text", "expected"), LATE, ids=[f"{rule}-{n}" for n, (rule, _, _) in enumerate(LATE)])
def test_what_is_left_out(tmp_path: Path, rule: str, text: str, expected: list[str]) -> None:
    assert told(tmp_path, rule, text) == expected


def test_names_of_files_and_folders_are_told_once(tmp_path: Path) -> None:
    def names(*listed: str) -> list[tuple[str, str]]:
        root = tmp_path / str(len(listed))
        found = check(write(root, list(files("".join(f"# file: /{one}\ntitle: M\n" for one in listed)))))
        rules = ("schema/invalid-value", "source/misplaced-file")
        assert {one.place.span for one in found if one.rule in rules} == {Span(1, 1, 1, 1)}
        return [(one.place.file, one.variant) for one in found if one.rule in rules]

    folder = "programmes/Bad Name"
    assert names(f"{folder}/programme.yaml", f"{folder}/meetings/a.yaml", f"{folder}/meetings/b.yaml") == [
        (f"{folder}/meetings/a.yaml", "folder-name")
    ]
    assert names("programmes/p/qqqqqq.yaml") == [("programmes/p/qqqqqq.yaml", "")]
    assert names("programmes/p/programe.yaml", "programmes/p/programme.yaml") == [
        ("programmes/p/programe.yaml", "meant")
    ]


def test_what_is_undated_hides_nothing_behind_it(tmp_path: Path) -> None:
    phases = "phases: [{title: A, period: 2022-03/2022-05}, {title: B, period: 2022-08/2022-09}]"
    assert told(tmp_path, "calendar/outside-phase", programme(phases, a="", m="date: 2022-06-01")) == [
        "2#between warning"
    ]


@pytest.mark.parametrize("said", ["måndag 15 september", "Måndagen den 15 september", "Monday 15 September"])
def test_words_of_weekdays_in_both_languages(tmp_path: Path, said: str) -> None:
    assert told(tmp_path, "calendar/weekday", programme("", m=f"date: {{on: 2022-09-15, text: {said}}}")) == ["2 error"]


KINDS = "# file: /jamx.yaml\nkinds: {own: Own}\n"
LISTS = "# file: checklists/list.yaml\ntitle: L\nentries: [One, Two]\n# file: meetings/m.yaml\ntitle: M\n"
LAST = [
    ("pace/no-lunch", day(talk("9–10"), talk("10–13.01"), "title: Open end, time: 13.30, kind: work"), []),
    ("task/orphan", LISTS + "# file: follow-up/organiser.yaml\nlist/1: {status: done}\nlist/2: {status: done}\n", []),
    ("task/orphan", LISTS + "# file: follow-up/organiser.yaml\nlist/3: {status: done}\n", ["1#meant note"]),
    ("reference/unused", KINDS + "# file: meetings/m.yaml\ntitle: M\nagenda: [{title: own}]\n", ["1#kind note"]),
    ("reference/unused", KINDS + "# file: meetings/m.yaml\ntitle: M\nagenda: [{title: A, kind: own}]\n", []),
    (
        "agenda/untimed-item",
        day("title: A, time: '9', duration: 10 min", "title: B, parts: [{title: P, duration: 20 min}]"),
        [],
    ),
    ("agenda/untimed-item", day("title: A, time: 9–10", "title: B", "title: C, time: 11–12"), ["6 warning"]),
]


@pytest.mark.parametrize(("rule", "text", "expected"), LAST, ids=[f"{rule}-{n}" for n, (rule, _, _) in enumerate(LAST)])
def test_one_use(tmp_path: Path, rule: str, text: str, expected: list[str]) -> None:
    assert told(tmp_path, rule, text) == expected
