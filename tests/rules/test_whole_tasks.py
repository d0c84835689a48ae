"""What is told of tasks, whole: where it stands, how much it weighs, its facts, its other ends; and what is not told.

As `test_whole_people.py`: a fault stands among others, in the second entry, at the second meeting.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from test_whole_people import LUND, MALMO, REGISTER, meeting, programme

from examples import by_keys, check, files, write

if TYPE_CHECKING:
    from pathlib import Path

DAY = "date: 2022-09-15\n"
"""A Thursday."""
PEOPLE = f"# file: organisations.yaml\n{REGISTER}"
TODAY = "# today: 2022-09-10\n"
BROKEN = "title: [\n"
M = "meetings/m:tasks"


def tasks(*said: str) -> str:
    return "tasks:\n" + "".join(f"  - {{{one}}}\n" for one in said)


def before(due: str, when: str = DAY) -> str:
    """A meeting with a task that has to be done before it, after one that does not say when."""
    return meeting("m", when + tasks("title: A, owner: Anna", f"title: T, owner: Anna, when: before, due: {due}"))


def late(days: int, number: int = 1, title: str = "T") -> list[str]:
    return [f"{M}.{number}.due.on error days='{days}' title='{title}'", "  meeting meetings/m:date.on"]


AFTER = [
    (before("2022-09-16"), late(1)),
    (before("2022-09-15"), []),
    (before("2022-09-20/"), late(5)),
    (before("/2022-09-20"), []),
    (before("unknown"), []),
    (before("2022-09-16", ""), []),
    (before("2022-09-16", "date: 2022-09-14/\n"), []),
    (before("2022-09-16", "date: /2022-09-14\n"), late(2)),
    (before("2022-09-16", "date: 2022-09-12/2022-09-14\n"), late(2)),
    (before("1 day after"), late(1)),
    (before("2 weeks after gone"), []),
    (
        meeting(
            "m",
            DAY
            + tasks(
                "title: A, owner: Anna, when: before, due: 2022-09-17",
                "title: B, owner: Anna, when: before",
                "title: C, owner: Anna, when: after, due: 2022-09-17",
                "title: D, owner: Anna, due: 2022-09-17",
                "title: E, owner: Anna, when: before, due: 2022-09-18",
            ),
        ),
        [*late(2, 0, "A"), *late(3, 4, "E")],
    ),
    # one that comes back at each meeting: once, at the first
    (
        programme(tasks("title: R, owner: Anna, each: meeting, when: before, due: 2022-09-16"))
        + meeting("l", "date: 2022-09-16\n")
        + meeting("m", DAY)
        + meeting("n", "date: 2022-09-14\n"),
        ["programme:tasks.0.due.on error days='1' title='R'", "  meeting meetings/m:date.on"],
    ),
    # the programme's own are before no meeting
    (
        programme(tasks("title: P, owner: Anna, when: before, due: 2022-09-30")) + before("2022-09-16"),
        late(1),
    ),
    (
        programme("deliverables: [{title: D, owner: Anna, recipient: SKR, due: 2022-09-30}]\n") + before("2022-09-16"),
        late(1),
    ),
]


def known(due: str, date: str = "2022-09-01", when: str = DAY, owner: str = "owner: Anna, ") -> str:
    """A task after three others, at a meeting to which an invitation goes out, as to no other."""
    own = tasks(
        "title: A, owner: Anna",
        "title: B, owner: Anna, when: before",
        "title: C, owner: Anna, due: unknown",
        f"title: T, {owner}due: {due}",
        "title: U, owner: Anna, due: 2022-08-30",
    )
    invitation = f"{{title: I, kind: invitation, meetings: [m], date: {date}}}"
    sent = f"milestones:\n  - {{title: H, date: 2022-08-20}}\n  - {invitation}\n"
    return (
        programme(sent) + meeting("l", DAY + tasks("title: L, owner: Anna, due: 2022-08-01")) + meeting("m", when + own)
    )


SENT = "  invitation programme:milestones.1.date.on"
U = [f"{M}.4.due.on warning days='2' invitation='I' title='U'", SENT]


def early(days: int) -> list[str]:
    return [f"{M}.3.due.on warning days='{days}' invitation='I' title='T'", SENT, *U]


KNOWN = [
    (known("2022-08-31"), early(1)),
    (known("2022-09-01"), U),
    (known("/2022-08-31"), early(1)),
    (known("2022-08-31/"), U),
    (known("2022-08"), early(1)),
    (known("2022-08/2022-09"), U),
    (known("3 weeks before"), early(7)),
    (known("2002-08-31"), U),
    (known("2022-08-31", owner=""), early(1)),
    (known("2022-08-31", owner="owner: organiser, "), U),
    (known("2022-08-31", owner="owner: host, "), U),
    (known("2022-08-31", owner="owner: host and organiser, "), U),
    (known("2022-08-31", owner="owner: organiser and mentor, "), early(1)),
    (known("2022-08-31", owner="owner: mentor, "), early(1)),
    (known("2022-08-31", owner="each: organisation, "), early(1)),
    # when the invitation goes out
    (known("2022-08-31", "2 weeks before"), early(1)),
    (known("2022-08-31", "2 weeks before m"), early(1)),
    (known("2022-08-31", "2022-09"), early(1)),
    (known("2022-08-31", "/2022-09-01"), []),
    (known("2022-08-31", "unknown"), []),
    (known("2022-08-31", when=""), []),
    (known("2022-08-31", when="").replace("date: 2022-09-01", "dates: {choose: 1, of: [2022-09-01, 2022-09-02]}"), []),
    (known("2022-08-31").replace("date: 2022-09-01", "dates: {choose: 1, of: [2022-09-01, 2022-09-02]}"), []),
    (known("2022-08-31").replace("kind: invitation, ", ""), []),
    (known("2022-08-31").replace("kind: invitation, ", "kind: invitation, status: cancelled, "), []),
    # one on the day itself, and what is to be done before that says no day
    (
        known("2022-09-14", "2022-09-15").replace("2022-08-30", "2022-09-16")
        + "# file: /jamx.yaml\nrules:\n  calendar/invitation-late: off\n",
        [f"{M}.3.due.on warning days='1' invitation='I' title='T'", SENT],
    ),
    # where the invitation is told to be late itself
    (known("2022-09-14", "2022-09-15").replace("2022-08-30", "2022-09-16"), []),
    # one that comes back at each meeting: once, at the first
    (
        programme(
            "milestones: [{title: I, kind: invitation, date: 2 weeks before}]\n"
            + tasks("title: R, owner: Anna, each: meeting, due: 2022-08-30", "title: S, owner: Anna, due: 2022-08-01")
        )
        + meeting("l")
        + meeting("m", DAY)
        + meeting("n", "date: 2022-09-14\n"),
        [
            "programme:tasks.0.due.on warning days='2' invitation='I' title='R'",
            "  invitation programme:milestones.0.date.on",
        ],
    ),
    # of a meeting that is held twice the invitation to the first time
    (
        programme(
            "milestones:\n  - {title: I, kind: invitation, date: 2022-09-01}\n"
            "  - {title: J, kind: invitation, date: 2022-09-20}\n"
        )
        + meeting(
            "m",
            "occasions: [{date: 2022-09-15}, {date: 2022-10-15}]\n"
            + tasks("title: T, owner: Anna, due: 2022-08-31", "title: U, owner: Anna, due: 2022-09-02"),
        ),
        [f"{M}.0.due.on warning days='1' invitation='I' title='T'", "  invitation programme:milestones.0.date.on"],
    ),
]


def work(workload: str, *efforts: str) -> str:
    listed = (f"title: T, owner: each organisation, due: 2022-09-15, effort: {one}" for one in efforts)
    return programme(workload + tasks(*listed))


EFFORT = [
    (work("", "2 h"), []),
    (work("workload: []\n", "2 h"), []),
    (work("workload: [{effort: unknown}]\n", "2 h"), []),
    (work("workload: [{effort: 2 h}]\n", "2 h"), []),
    (
        work("workload: [{effort: 2 h}]\n", "1 h", "61 min"),
        ["programme:workload.0.effort warning over='1' planned='121' promised='120'"],
    ),
    (
        work("workload: [{effort: 1 h}, {effort: 1–2 h}]\n", "181 min"),
        ["programme:workload.0.effort warning over='1' planned='181' promised='180'"],
    ),
    (work("workload: [{effort: 1 h}, {effort: 1–2 h}]\n", "180 min"), []),
    (work("workload: [{effort: 1 h}]\n", "1–2 h"), []),
]


def due(*dues: str, when: str = DAY, said: str = "") -> str:
    return programme(said) + meeting(
        "m", when + tasks(*(f"title: T{n}, owner: Anna, {one}" for n, one in enumerate(dues)))
    )


def off(at: str, day: str, instead: str, around: tuple[str, str], variant: str = "", holiday: str = "") -> str:
    """What is said of a task that is due on a day off, between two working days."""
    before_, after = (date.fromisoformat(one) for one in around)
    return (
        f"{at}.due.on {variant}warning after='{after}' after_weekday='weekday.{after.weekday()}' before='{before_}'"
        f" before_weekday='weekday.{before_.weekday()}' date='{day}' holiday='{holiday}' instead='{instead}'"
        f" title='{'R' if at.startswith('programme') else f'T{at[-1]}'}'"
        f" weekday='weekday.{date.fromisoformat(day).weekday()}'"
    )


def sunday(number: int, instead: str = "2022-09-09", day: str = "2022-09-11") -> str:
    """The same of the weekend before the meeting."""
    return off(f"{M}.{number}", day, instead, ("2022-09-09", "2022-09-12"))


AFTERWARDS = ("2022-09-23", "2022-09-26")
FRIDAY_TO_MONDAY, FROM_SATURDAY = "date: 2022-09-16/2022-09-19\n", "date: 2022-09-17/2022-09-19\n"
CLOSED = "# file: /jamx.yaml\ncalendar: {closed: [2022-09-08]}\n"
OFF = [
    (due("due: 2022-09-11", "due: 2022-09-12", "due: 4 days before"), [sunday(0), sunday(2, "4 working days before")]),
    (
        due("due: unknown", "when: before", "due: 2022-09-10/", "due: /2022-09-10", "due: 2022-09-10/2022-09-11"),
        [],
    ),
    (due("due: 2022-09", "due: 2022-09-10"), [sunday(1, day="2022-09-10")]),
    (
        CLOSED + due("due: 2022-09-08", "due: 2022-06-06", "due: 2022-06-24", "due: 2022-09-07", said="period: 2022\n"),
        [
            off(f"{M}.0", "2022-09-08", "2022-09-07", ("2022-09-07", "2022-09-09"), "#closed "),
            off(
                f"{M}.1",
                *("2022-06-06", "2022-06-03", ("2022-06-03", "2022-06-07"), "#holiday ", "holiday.national-day"),
            ),
            off(f"{M}.2", "2022-06-24", "2022-06-23", ("2022-06-23", "2022-06-27"), "#eve ", "eve.midsummer-day"),
        ],
    ),
    # a year that is wrong has a wrong weekday too
    (due("due: 2002-09-08", "due: 2022-09-11"), [sunday(1)]),
    # what counts from a meeting on a day off is told of the meeting
    (
        due(
            "when: during",
            "due: 1 week before",
            "due: on m",
            "due: 1 week after m",
            "due: 6 days before",
            when="date: 2022-09-17\n",
        ),
        [],
    ),
    (
        due("due: 5 days before", "due: 6 days after", when=FRIDAY_TO_MONDAY),
        [sunday(0, "5 working days before"), off(f"{M}.1", "2022-09-25", "5 working days after", AFTERWARDS)],
    ),
    (
        due("due: 1 week before", "due: 6 days after", "due: 6 days after start of m", when=FROM_SATURDAY),
        [off(f"{M}.1", "2022-09-25", "5 working days after", AFTERWARDS)],
    ),
    (
        due(
            "due: 1 day after",
            "due: 1 week after",
            "due: 5 days before",
            "due: 5 days before end of m",
            when="date: 2022-09-16/2022-09-17\n",
        ),
        [sunday(2, "5 working days before")],
    ),
    # the ends of a programme are what they are
    *(
        (due("due: end of programme", "due: start of programme", said=f"period: {said}\n"), [])
        for said in ("2022-09-01/2022-09-18", "2022-09-04/2022-09-30")
    ),
    (
        due(
            "due: 2 days after end of programme",
            "due: 1 day after start of programme",
            said="period: 2022-09-02/2022-09-30\n",
        ),
        [
            off(f"{M}.0", "2022-10-02", "2022-09-30", ("2022-09-30", "2022-10-03")),
            off(f"{M}.1", "2022-09-03", "2022-09-02", ("2022-09-02", "2022-09-05")),
        ],
    ),
    # one that comes back at each meeting: once, at the first
    (
        programme(tasks("title: R, owner: Anna, each: meeting, due: 4 days before"))
        + meeting("k", "date: 2022-09-13\n")
        + meeting("m", DAY)
        + meeting("n", "date: 2022-09-22\n"),
        [off("programme:tasks.0", "2022-09-11", "4 working days before", ("2022-09-09", "2022-09-12"))],
    ),
]

LIST = "# file: checklists/c.yaml\ntitle: C\nentries: [{id: e, title: E}, {title: F}]\n"
DONE = "{status: done}"


def told_of(*names: str, who: str = "lund") -> str:
    return f"# file: follow-up/{who}.yaml\n" + "".join(f"{name}: {DONE}\n" for name in names)


ORPHANS = [
    (
        PEOPLE + LIST + told_of("c/e", "c/f", "c/2", "z") + told_of("c/1", "c/e", who="malmo"),
        [
            "follow-up/lund:c/f #meant note meant='c/e' name='c/f'",
            "follow-up/lund:z note meant='None' name='z'",
            "follow-up/malmo:c/1 #meant note meant='c/e' name='c/1'",
        ],
    ),
    (PEOPLE + LIST + meeting("m", DAY) + told_of("z"), ["follow-up/lund:z note meant='None' name='z'"]),
    *(
        (PEOPLE + LIST + meeting("m", DAY) + told_of("z") + f"# file: {file}.yaml\n{BROKEN}", expected)
        for file, expected in (
            ("meetings/n", []),
            ("checklists/d", []),
            ("agendas/a", []),
            ("follow-up/malmo", ["follow-up/lund:z note meant='None' name='z'"]),
            ("/programmes/other/meetings/m", ["follow-up/lund:z note meant='None' name='z'"]),
        )
    ),
    (
        programme("preconditions: [{id: mandate, title: A}, {title: B}]\n")
        + PEOPLE
        + told_of("mandate", "preconditions/mandate", "preconditions/2", "preconditions", "None"),
        [
            "follow-up/lund:preconditions/2 #meant note meant='preconditions/mandate' name='preconditions/2'",
            "follow-up/lund:preconditions #meant note meant='preconditions/mandate' name='preconditions'",
            "follow-up/lund:None note meant='None' name='None'",
        ],
    ),
    (
        programme("preconditions: {use: c}\n") + PEOPLE + LIST + told_of("c/e", "e", "f"),
        ["follow-up/lund:f note meant='None' name='f'"],
    ),
]


def undone(said: str, *more: str, register: str = LUND + MALMO, when: str = DAY) -> str:
    """A task that should have been done yesterday, after one with time left, with what follow-ups say of it."""
    own = tasks("id: s, title: S, owner: each organisation, due: 2022-09-10", f"id: t, title: T, {said}")
    return (
        programme(FUNCTIONS)
        + f"{TODAY}# file: organisations.yaml\n{register}"
        + meeting("m", when + own)
        + "".join(more)
    )


FUNCTIONS = "functions: {chef: Manager}\ngroups: [{id: g, title: G}]\n"
GONE = "due: 2022-09-09"
ALONE = [f"{M}.1.due.on warning all='1' days='1' late='1' title='T'"]
BOTH = [f"{M}.1.due.on #several warning all='2' days='1' late='2' title='T'"]
OVERDUE = [
    (undone(f"owner: each organisation, {GONE}"), BOTH),
    (
        undone(f"owner: each organisation, {GONE}", told_of("m/t")),
        [f"{M}.1.due.on #several warning all='2' days='1' late='1' title='T'"],
    ),
    (
        undone(
            f"owner: each organisation, {GONE}",
            told_of("m/t").replace("done", "started"),
            told_of("m/t", who="malmo").replace("done", "open"),
        ),
        BOTH,
    ),
    (
        undone(
            f"owner: each organisation, {GONE}", told_of("m/t"), told_of("m/t", who="malmo").replace("done", "dropped")
        ),
        [],
    ),
    (undone(f"owner: organiser, {GONE}"), ALONE),
    (undone(f"owner: lund, {GONE}"), ALONE),
    (undone(f"owner: lund, {GONE}", told_of("m/t", who="malmo")), ALONE),
    (undone(f"owner: lund, {GONE}", told_of("m/t")), []),
    # whose follow-up nobody keeps
    *(
        (undone(f"{owner}{GONE}"), [])
        for owner in ("owner: chef, ", "owner: g, ", "owner: Anna, ", "owner: unknown, ", "", "owner: host, ")
    ),
    (undone(f"owner: host, {GONE}", when=f"{DAY}host: lund\n"), ALONE),
    (undone(f"owner: organiser and host, {GONE}"), ALONE),
    # until when
    (undone("owner: lund, due: 2022-09-10"), []),
    (undone("owner: lund, due: 2022-09-01/2022-09-10"), []),
    (undone("owner: lund, due: 2022-08"), [f"{M}.1.due.on warning all='1' days='10' late='1' title='T'"]),
    (undone("owner: lund, due: 2022-09-01/"), []),
    (undone("owner: lund, due: unknown"), []),
    (undone("owner: lund, due: 2002-09-01"), []),
    (undone("owner: lund, when: before"), []),
    (
        undone("owner: lund, when: before", when="date: 2022-09-08\n"),
        [f"{M}.1.title warning all='1' days='3' late='1' title='T'"],
    ),
    (
        undone("owner: lund, when: during", when="date: 2022-09-08\n"),
        [f"{M}.1.title warning all='1' days='2' late='1' title='T'"],
    ),
    (undone("owner: lund, when: after", when="date: 2022-09-08\n"), []),
    (undone(f"owner: lund, {GONE}").replace(TODAY, ""), []),
    # the same at each meeting, for whoever holds it
    (
        programme(tasks("title: R, owner: host, each: meeting, due: 1 week before"))
        + f"{TODAY}# file: organisations.yaml\n{LUND}{MALMO}"
        + meeting("l", DAY)
        + meeting("m", f"{DAY}host: malmo\n")
        + meeting("n", "date: 2022-09-14\nhost: lund\n")
        + meeting("o", "date: 2022-09-17\nhost: lund\n"),
        [f"programme:tasks.0.due.on warning all='1' days='{days}' late='1' title='R'" for days in (2, 3)],
    ),
]


def answered(said: str, *answers: tuple[str, str]) -> str:
    given = "".join(f"{name}: {{status: done, answer: {answer}}}\n" for name, answer in answers)
    return said + PEOPLE + f"# file: follow-up/lund.yaml\n{given}"


def asked(at: str, answer: str, other: str, answers: str = "('ja', 'delvis')", meant: str | None = None) -> list[str]:
    variant = "#meant " if meant else ""
    return [
        f"follow-up/{at}.answer {variant}warning answer='{answer}' answers=\"{answers}\" meant='{meant}'",
        f"  answers {other}",
    ]


ASKED = (
    "# file: checklists/c.yaml\ntitle: C\nanswers: [ja, delvis]\nentries:\n"
    "  - {id: e, title: E}\n  - {title: F, answers: [i vår]}\n  - {title: G}\n"
)
INLINE = "{answers: [ja, delvis], entries: [{id: e, title: E}, {title: F, answers: [i vår]}]}"
ANSWERS = [
    (answered(LIST, ("c/e", "kanske"), ("z", "kanske")), []),
    (answered("", ("c/e", "kanske")), []),
    (
        answered(ASKED, ("c/e", "JA"), ("c/2", "ja"), ("c/3", "jaha"), ("c/f", "x"), ("z", "x"), ("c/1", "x"))
        + "# file: follow-up/malmo.yaml\nc/e: {status: done, answer: delvist}\n"
        + "c/2: {status: done, answer: i vår igen}\n",
        [
            *asked("lund:c/2", "ja", "checklists/c:entries.1.answers", "('i vår',)"),
            *asked("lund:c/3", "jaha", "checklists/c:answers", meant="ja"),
            *asked("malmo:c/e", "delvist", "checklists/c:answers", meant="delvis"),
        ],
    ),
    (
        answered(
            programme(f"preconditions: {INLINE}\n"),
            ("preconditions/e", "ja ja"),
            ("preconditions/2", "delvis"),
            ("e", "nej"),
        ),
        asked("lund:preconditions/2", "delvis", "programme:preconditions.entries.1.answers", "('i vår',)"),
    ),
    (
        answered(programme(f"preconditions: {INLINE}\n") + ASKED, ("preconditions/e", "nej"), ("c/e", "nej")),
        [
            *asked("lund:preconditions/e", "nej", "programme:preconditions.answers"),
            *asked("lund:c/e", "nej", "checklists/c:answers"),
        ],
    ),
    (
        answered(
            programme(f"preconditions: {INLINE.replace('{answers', '{use: c, answers')}\n") + LIST,
            ("preconditions/e", "nej"),
        ),
        [],
    ),
    (
        answered(programme("preconditions: {use: c}\n") + ASKED, ("preconditions/e", "nej"), ("c/e", "nej")),
        asked("lund:c/e", "nej", "checklists/c:answers"),
    ),
]

TASKS = [
    (f"task/{rule}", text, expected)
    for rule, cases in (
        ("due-after-meeting", AFTER),
        ("due-before-known", KNOWN),
        ("effort", EFFORT),
        ("non-working-day", OFF),
        ("orphan", ORPHANS),
        ("overdue", OVERDUE),
        ("unknown-answer", ANSWERS),
    )
    for text, expected in cases
]


@pytest.mark.parametrize(
    ("rule", "text", "expected"), TASKS, ids=[f"{rule}-{n}" for n, (rule, _, _) in enumerate(TASKS)]
)
def test_told_whole(tmp_path: Path, rule: str, text: str, expected: list[str]) -> None:
    found = check(write(tmp_path, list(files(text))))

    assert [line for one in found if one.rule == rule for line in by_keys(one)] == expected
