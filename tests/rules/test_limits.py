"""Rules to the minute, the day and the number: what is just within a limit is not told, what is just beyond it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from examples import check, files, write

if TYPE_CHECKING:
    from pathlib import Path


def told(root: Path, rule: str, text: str) -> list[str]:
    """`line#variant severity` of what a rule says of the files of an example."""
    findings = check(write(root, list(files(text))))
    assert not [one for one in findings if one.rule.startswith(("schema/", "source/"))], findings
    return [
        f"{one.place.span.line if one.place.span else 1}{'#' if one.variant else ''}{one.variant}"
        + ("" if one.severity is None else f" {one.severity.value}")
        for one in findings
        if one.rule == rule
    ]


def day(*items: str, more: str = "") -> str:
    """A meeting in September; an item is a line, the first on line 5."""
    listed = "".join(f"  - {{{one}}}\n" for one in items)
    register = "# file: organisations.yaml\nlund: {name: Lund}\n"
    return f"title: Meeting\ndate: 2022-09-15\nhost: lund\nagenda:\n{listed}{more}{register}"


def talk(time: str, more: str = "kind: work") -> str:
    return f"title: Talk, time: {time}, {more}"


LUNCH = "title: Lunch, time: 12–13, kind: lunch"

PACE = [
    # ninety minutes without a pause are enough
    ("pace/no-break", day(talk("9–10.30"), talk("10.30–10.45", "kind: coffee"), talk("10.45–12.15")), []),
    ("pace/no-break", day(talk("9–10.31"), talk("10.31–10.45", "kind: coffee")), ["5#alone warning"]),
    ("pace/no-break", day(talk("9–10"), talk("10–10.30")), []),
    ("pace/no-break", day(talk("9–10"), talk("10–10.31")), ["6 warning"]),
    ("pace/no-break", day(talk("9–9.10"), talk("9.10–11")), ["6#long warning"]),
    ("pace/no-break", day(talk("9–10"), talk("10–10.31"), more="status: cancelled\n"), []),
    ("pace/no-break", day(talk("9–10"), talk("10–10.01"), more="mode: digital\n"), ["6#digital warning"]),
    ("pace/no-break", day(talk("9–10"), more="mode: digital\n"), []),
    # what is not certain interrupts
    ("pace/no-break", day(talk("9–10"), talk("10–10.31", "kind: travel")), []),
    ("pace/no-break", day(talk("9–10"), "title: Nobody knows, kind: work", talk("11–11.31")), []),
    (
        "pace/no-break",
        day(talk("9–10"), "title: Until eleven, time: '10', kind: work", talk("11–11.31")),
        ["6 warning"],
    ),
    ("pace/no-break", day(talk("9–13.01")), []),
    ("pace/no-break", day(talk("9–13")), ["5#alone note"]),
    # a pause of ten minutes is one
    ("pace/short-break", day(talk("9–10"), talk("10–10.10", "kind: coffee"), talk("10.10–11")), []),
    ("pace/short-break", day(talk("9–10"), talk("10–10.09", "kind: coffee"), talk("10.09–11")), ["6 note"]),
    ("pace/short-break", day(talk("9–10"), talk("10–10.09"), talk("10.09–11")), []),
    ("pace/short-break", day(talk("9–10"), talk("10–10.00", "kind: coffee"), talk("10–11")), []),
    ("pace/short-break", day(talk("11–12"), talk("12–12.30", "kind: lunch")), []),
    ("pace/short-break", day(talk("11–12"), talk("12–12.29", "kind: lunch")), ["6#lunch note"]),
    ("pace/short-break", day(talk("9–10"), talk("10–10.09", "kind: coffee"), more="status: cancelled\n"), []),
    # lunch from eleven to half past one
    ("pace/lunch-time", day(talk("9–11"), talk("11–12", "kind: lunch")), []),
    ("pace/lunch-time", day(talk("9–10.59"), talk("10.59–12", "kind: lunch")), ["6 note"]),
    ("pace/lunch-time", day(talk("9–13.30"), talk("13.30–14", "kind: lunch")), []),
    ("pace/lunch-time", day(talk("9–13.31"), talk("13.31–14", "kind: lunch")), ["6 note"]),
    ("pace/lunch-time", day(talk("9–13.31"), talk("13.31–14", "kind: lunch"), more="status: cancelled\n"), []),
    ("pace/lunch-time", day(talk("9–13.31"), talk("13.31–14")), []),
    # from before half past eleven until after one, three hours at least
    ("pace/no-lunch", day(talk("9–10"), talk("10–13.01")), ["1 warning"]),
    ("pace/no-lunch", day(talk("9–10"), talk("10–13")), []),
    ("pace/no-lunch", day(talk("11.29–12"), talk("12–14.29")), ["1 warning"]),
    ("pace/no-lunch", day(talk("11.30–12"), talk("12–14.30")), []),
    ("pace/no-lunch", day(talk("10.30–12"), talk("12–13.29")), []),
    ("pace/no-lunch", day(talk("10.30–12"), talk("12–13.30")), ["1 warning"]),
    ("pace/no-lunch", day(talk("9–12"), LUNCH, talk("13–15")), []),
    ("pace/no-lunch", day(talk("9–12"), "title: Rest, time: 12–12.30, kind: break", talk("12.30–15")), []),
    ("pace/no-lunch", day(talk("9–12"), "title: Rest, time: 12–12.29, kind: break", talk("12.29–15")), ["1 warning"]),
    ("pace/no-lunch", day(talk("9–10"), "title: Rest, time: 10–10.30, kind: break", talk("10.30–15")), ["1 warning"]),
    ("pace/no-lunch", day(talk("9–10"), "title: Rest, time: 10–10.31, kind: break", talk("10.31–15")), []),
    ("pace/no-lunch", day(talk("9–12"), talk("12.30–15")), []),
    ("pace/no-lunch", day(talk("9–12"), talk("12.29–15")), ["1 warning"]),
    ("pace/no-lunch", day(talk("9–10", "kind: travel"), talk("10–12"), talk("12–13.01")), ["1 warning"]),
    ("pace/no-lunch", day(talk("9–10.30", "kind: travel"), talk("10.30–12"), talk("12–13.29")), []),
    ("pace/no-lunch", day(talk("9–15")), []),
    ("pace/no-lunch", day(talk("9–10"), talk("10–13.01"), more="status: cancelled\n"), []),
    # an hour of listening
    ("pace/one-way", day(talk("9–10", "kind: talk")), []),
    ("pace/one-way", day(talk("9–10.01", "kind: talk")), ["5#alone note"]),
    ("pace/one-way", day(talk("9–9.30", "kind: talk"), talk("9.30–10.01", "kind: presentation")), ["6 note"]),
    ("pace/one-way", day(talk("9–9.30", "kind: talk"), talk("9.30–10.01", "kind: work")), []),
    ("pace/one-way", day(talk("9–10.01", "kind: talk, lead: lund")), []),
    ("pace/one-way", day(talk("9–10.01", "kind: talk"), more="status: cancelled\n"), []),
    (
        "pace/one-way",
        day(talk("9–10.01", "kind: talk, parts: [{title: A, kind: talk}, {title: B, kind: talk}]")),
        ["5#alone note"],
    ),
    (
        "pace/one-way",
        day(talk("9–10.01", "kind: talk, parts: [{title: A, kind: talk}, {title: B, kind: work, duration: 2 min}]")),
        [],
    ),
    # what opens or ends the day may be served with coffee, in an hour
    (
        "pace/hidden-break",
        day(talk("9–10"), "title: Work and coffee, time: 10–11, kind: work", talk("11–12")),
        ["6 warning"],
    ),
    ("pace/hidden-break", day(talk("9–10"), "title: Work and coffee, time: 10–11, kind: work"), []),
    ("pace/hidden-break", day(talk("9–10"), "title: Work and coffee, time: 10–11.01, kind: work"), ["6 warning"]),
    ("pace/hidden-break", day("title: Work and coffee, time: 9–10, kind: work", talk("10–11")), []),
    # four hours with four items are a whole meeting, which is evaluated and closed
    ("pace/no-evaluation", day(talk("9–10"), talk("10–11"), talk("11–12"), talk("12–13")), ["1 note"]),
    ("pace/no-evaluation", day(talk("9–10"), talk("10–11"), talk("11–12"), talk("12–12.59")), []),
    ("pace/no-evaluation", day(talk("9–10"), talk("10–11"), talk("11–13")), []),
    ("pace/no-evaluation", day(talk("9–10"), talk("10–11"), talk("11–12"), talk("12–13", "kind: evaluation")), []),
    ("pace/no-evaluation", day(talk("9–10"), talk("10–11"), talk("11–12"), talk("12–13"), more="status: held\n"), []),
    (
        "pace/no-evaluation",
        day(talk("9–10"), talk("10–11"), talk("11–12"), talk("12–13"), more="status: cancelled\n"),
        [],
    ),
    ("pace/no-evaluation", day(talk("9–10"), talk("10–11"), talk("11–12"), talk("12–13"), more="kind: Webinar\n"), []),
    (
        "pace/no-evaluation",
        day(talk("9–10"), talk("10–11"), talk("11–12"), talk("12–13"), more="kind: webbinarium\n"),
        [],
    ),
    (
        "pace/no-evaluation",
        day(talk("9–10"), talk("10–11"), talk("11–12"), talk("12–13"), more="tasks: [{title: Evaluation}]\n"),
        [],
    ),
    (
        "pace/no-evaluation",
        day(talk("9–10"), talk("10–11"), talk("11–12"), talk("12–13"), more="materials: [Evaluation form]\n"),
        [],
    ),
    # single items and days that are too long
    ("agenda/too-long", day(talk("9–13")), []),
    ("agenda/too-long", day(talk("9–13.01")), ["5 warning"]),
    ("agenda/too-long", day(talk("9–13.01", "kind: travel")), []),
    ("agenda/too-long", day(talk("9–13.01", "kind: work, points: [One]")), []),
    ("agenda/too-long", day(talk("9–13.01", "kind: work, parts: [{title: A, duration: 10 min}]")), []),
    ("agenda/too-long", day(talk("7–9"), talk("20–21")), []),
    ("agenda/too-long", day(talk("7–9"), talk("20–21.01")), ["1#day warning"]),
    ("agenda/too-long", day(talk("7–9"), talk("20–21.01"), more="time: 7–21.01\n"), ["7#day warning"]),
]


@pytest.mark.parametrize(("rule", "text", "expected"), PACE, ids=[f"{rule}-{n}" for n, (rule, _, _) in enumerate(PACE)])
def test_days(tmp_path: Path, rule: str, text: str, expected: list[str]) -> None:
    assert told(tmp_path, rule, text) == expected


def programme(said: str, **meetings: str) -> str:
    """A programme, its first line on line 2 of its file, and meetings of which the date is line 2."""
    files_ = [f"# file: meetings/{name}.yaml\ntitle: Meeting\n{text}\n" for name, text in meetings.items()]
    return f"# file: programme.yaml\ntitle: P\n{said}\n" + "".join(files_)


def staff(*said: str) -> str:
    listed = "".join(f"  - {{function: Manager, {one}}}\n" for one in said)
    return programme(f"period: 2022/2025\nphases: [{{id: a, title: A}}, {{id: b, title: B}}]\nstaff:\n{listed}")


def invitation(sent: str, meeting: str = "date: 2022-09-15") -> str:
    return programme(f"milestones:\n  - {{title: I, kind: invitation, date: {sent}}}", m=meeting)


def due(task: str, meeting: str = "date: 2022-09-15") -> str:
    return programme("period: 2022", m=f"{meeting}\ntasks:\n  - {{title: T, owner: Anna, {task}}}")


def phased(said: str, meeting: str = "") -> str:
    meetings = {"m": meeting} if meeting else {}
    return programme(f"phases:\n  - {{id: a, title: A, period: 2022-03/2022-05}}\n{said}", **meetings)


TODAY = "# today: 2022-09-15\n"
SELECTION = "selection: {places: 3}\n"
THREE = "# file: organisations.yaml\nlund: {name: Lund}\nmalmo: {name: Malmö}\nystad: {name: Ystad}\n"
TWO = THREE.replace("ystad: {name: Ystad}\n", "")

DATES = [
    # two weeks before, and on the day
    ("calendar/invitation-late", invitation("2022-09-01"), []),
    ("calendar/invitation-late", invitation("2022-09-02"), ["3 warning"]),
    ("calendar/invitation-late", invitation("2022-09-14"), ["3 warning"]),
    ("calendar/invitation-late", invitation("2022-09-15"), ["3#same warning"]),
    ("calendar/invitation-late", invitation("2022-09-16"), ["3#after warning"]),
    # seven weeks before the year that is planned
    ("calendar/theme-late", programme("", m="date: 2022-11-13\ntheme: Planning 2023"), ["2 note"]),
    ("calendar/theme-late", programme("", m="date: 2022-11-12\ntheme: Planning 2023"), []),
    ("calendar/theme-late", programme("", m="date: 2022-12-31\ntheme: Planning 2023"), ["2 note"]),
    ("calendar/theme-late", programme("", m="date: 2023-01-01\ntheme: Planning 2023"), []),
    ("calendar/theme-late", programme("", m="date: 2022-12\ntheme: Planning 2023"), ["2 note"]),
    ("calendar/theme-late", programme("", m="date: 2022-11\ntheme: Planning 2023"), []),
    ("calendar/theme-late", programme("", m="theme: Planning 2023"), []),
    ("calendar/theme-late", programme("", m="date: 2022-12-31\ntheme: Planning 2024"), []),
    # history from the day after
    ("calendar/past-not-held", programme("", m="date: 2022-09-15") + TODAY, []),
    ("calendar/past-not-held", programme("", m="date: 2022-09-14") + TODAY, ["2 warning"]),
    ("calendar/past-not-held", programme("", m="date: 2022-09-14\nstatus: held") + TODAY, []),
    ("calendar/past-not-held", programme("", m="date: 2022-09-14/2022-09-15") + TODAY, []),
    ("calendar/past-not-held", programme("status: closed", m="date: 2022-09-14") + TODAY, []),
    (
        "calendar/past-not-held",
        programme("", m="dates: {choose: 1, of: [2022-09-13, 2022-09-14]}") + TODAY,
        ["2#choose warning"],
    ),
    ("calendar/past-not-held", programme("", m="dates: {choose: 1, of: [2022-09-13, 2022-09-15]}") + TODAY, []),
    (
        "calendar/past-not-held",
        programme("", m="occasions: [{date: 2022-09-13}, {date: 2022-09-15}]") + TODAY,
        ["2 warning"],
    ),
    # preliminary within thirty days
    ("calendar/still-preliminary", programme("", m="status: preliminary\ndate: 2022-10-15") + TODAY, ["2 warning"]),
    ("calendar/still-preliminary", programme("", m="status: preliminary\ndate: 2022-10-16") + TODAY, []),
    ("calendar/still-preliminary", programme("", m="status: preliminary\ndate: 2022-09-15") + TODAY, ["2 warning"]),
    ("calendar/still-preliminary", programme("", m="status: preliminary\ndate: 2022-09-14") + TODAY, []),
    ("calendar/still-preliminary", programme("", m="status: confirmed\ndate: 2022-09-20") + TODAY, []),
    (
        "calendar/still-preliminary",
        programme("", m="dates: {choose: 1, of: [2022-10-16, 2022-10-15]}") + TODAY,
        ["2#choose warning"],
    ),
    (
        "calendar/still-preliminary",
        programme("", m="dates: {choose: 1, of: [2022-10-16]}\nstatus: cancelled") + TODAY,
        [],
    ),
    ("calendar/still-preliminary", programme("status: closed", m="status: preliminary\ndate: 2022-09-20") + TODAY, []),
    # a month, or a tenth, beside the stated length
    ("calendar/duration-differs", programme("period: 2022-01-01/2022-12-31\nstated: {duration: 12 months}"), []),
    ("calendar/duration-differs", programme("period: 2022-01-01/2022-12-31\nstated: {duration: 13 months}"), []),
    (
        "calendar/duration-differs",
        programme("period: 2022-01-01/2022-12-31\nstated: {duration: 14 months}"),
        ["3 warning"],
    ),
    ("calendar/duration-differs", programme("period: 2022-01-01/2022-12-31\nstated: {duration: 11 months}"), []),
    (
        "calendar/duration-differs",
        programme("period: 2022-01-01/2022-12-31\nstated: {duration: 10 months}"),
        ["3 warning"],
    ),
    ("calendar/duration-differs", programme("period: 2022-01-01/\nstated: {duration: 10 months}"), []),
    # outside of the phases
    ("calendar/outside-phase", phased("deliverables:\n  - {title: D, phase: a, due: 2022-08-31}"), []),
    (
        "calendar/outside-phase",
        phased("deliverables:\n  - {title: D, phase: a, due: 2022-09-01}"),
        ["5#due-after warning"],
    ),
    ("calendar/outside-phase", phased("deliverables:\n  - {title: D, phase: a, due: 2022-03-01}"), []),
    (
        "calendar/outside-phase",
        phased("deliverables:\n  - {title: D, phase: a, due: 2022-02-28}"),
        ["5#due-before warning"],
    ),
    (
        "calendar/outside-phase",
        phased("deliverables:\n  - {title: D, phase: a, due: 2022-09-01, status: delivered}"),
        [],
    ),
    ("calendar/outside-phase", phased("deliverables:\n  - {title: D, due: 2022-09-01}"), []),
    ("calendar/outside-phase", phased("", "date: 2022-06-01"), []),
    (
        "calendar/outside-phase",
        phased("  - {title: B, period: 2022-08/2022-09}", "date: 2022-06-01"),
        ["2#between warning"],
    ),
    ("calendar/outside-phase", phased("  - {title: B, period: 2022-08/2022-09}", "date: 2022-05-31"), []),
    (
        "calendar/outside-phase",
        phased("  - {title: B, period: 2022-08/2022-09}", "date: 2022-10-01"),
        ["2#after warning"],
    ),
    (
        "calendar/outside-phase",
        phased("  - {title: B, period: 2022-08/2022-09}", "date: 2022-02-28"),
        ["2#before warning"],
    ),
    ("calendar/outside-phase", phased("  - {title: B, period: 2022-08/}", "date: 2022-06-01"), []),
    ("calendar/outside-phase", phased("  - {title: B, period: 2022-08/2022-09}\nperiod: 2022", "date: 2022-10-01"), []),
    # tasks beside their meeting
    ("task/due-after-meeting", due("when: before, due: 2022-09-15"), []),
    ("task/due-after-meeting", due("when: before, due: 2022-09-16"), ["4 error"]),
    ("task/due-after-meeting", due("when: after, due: 2022-09-16"), []),
    ("task/due-after-meeting", due("due: 2022-09-16"), []),
    ("task/due-after-meeting", due("when: before, due: 2022-09"), []),
    ("task/due-after-meeting", due("when: before, due: 2022-09-16", "date: 2022-09"), []),
    ("task/due-after-meeting", due("when: before, due: 2022-10-01", "date: 2022-09"), ["4 error"]),
    # more than full time, in the same time
    ("people/staff-share", staff("share: 50 %", "share: 50 %"), []),
    ("people/staff-share", staff("share: 50 %", "share: 51 %"), ["6 warning"]),
    ("people/staff-share", staff("share: 50 %", "share: 30 %", "share: 30 %"), ["7 warning"]),
    ("people/staff-share", staff("share: 60 %, phase: a", "share: 60 %, phase: b"), []),
    ("people/staff-share", staff("share: 60 %, phase: a", "share: 60 %, phase: a"), ["6 warning"]),
    ("people/staff-share", staff("share: 60 %, phase: a", "share: 60 %"), ["6 warning"]),
    ("people/staff-share", staff("share: 60 %, period: 2022", "share: 60 %, period: 2023"), []),
    ("people/staff-share", staff("share: 60 %, period: 2023", "share: 60 %, period: 2022"), []),
    ("people/staff-share", staff("share: 60 %, period: 2022/2023", "share: 60 %, period: 2023"), ["6 warning"]),
    ("people/staff-share", staff("share: 60 %, period: 2023", "share: 60 %, period: 2022/2023"), ["6 warning"]),
    ("people/staff-share", staff("share: 60 %, period: 2022", "share: 60 %, period: 2022-12-31/2023"), ["6 warning"]),
    ("people/staff-share", staff("share: 60 %, period: 2022", "share: 60 %, period: 2023-01-01/2023"), []),
    ("people/staff-share", staff("share: 60 %, period: 2022/", "share: 60 %, period: /2022"), ["6 warning"]),
    ("people/staff-share", staff("share: 60 %, period: 2022", "share: 60 %"), ["6 warning"]),
    ("people/staff-share", staff("share: 60 %, period: undecided", "share: 60 %"), []),
    ("people/staff-share", staff("share: 60 %", "share: 60 %, count: 2"), []),
    ("people/staff-share", staff("share: 60 %", "share: 60 %, when: at times"), []),
    ("people/staff-share", staff("share: 60 %", "share: 60 %, organisation: skr"), []),
    # fewer organisations than places, once it has begun
    ("programme/selection-open", programme(SELECTION, m="date: 2022-09-14") + TWO + TODAY, ["2 warning"]),
    ("programme/selection-open", programme(SELECTION, m="date: 2022-09-14") + THREE + TODAY, []),
    ("programme/selection-open", programme(SELECTION, m="date: 2022-09-15") + TWO + TODAY, []),
    ("programme/selection-open", programme(SELECTION, m="date: 2022-10-15\nstatus: held") + TWO + TODAY, ["2 warning"]),
    ("programme/selection-open", programme(SELECTION, m="date: 2022-09-14\nstatus: cancelled") + TWO + TODAY, []),
    ("programme/selection-open", programme(SELECTION, m="dates: {choose: 1, of: [2022-09-14]}") + TWO + TODAY, []),
    ("programme/selection-open", programme(SELECTION, m="date: 2022-09-14") + TWO, []),
    # nobody's days are kept longer than was said
    ("privacy/expired", "# file: participants.yaml\n- {organisation: lund, keep_until: 2022-09-15}\n" + TODAY, []),
    (
        "privacy/expired",
        "# file: participants.yaml\n- {organisation: lund, keep_until: 2022-09-14}\n" + TODAY,
        ["1 warning"],
    ),
    ("privacy/expired", "# file: participants.yaml\n- {organisation: lund, keep_until: 2022-09}\n" + TODAY, []),
    (
        "privacy/expired",
        "# file: participants.yaml\n- {organisation: lund, keep_until: 2022-08}\n" + TODAY,
        ["1 warning"],
    ),
]


@pytest.mark.parametrize(
    ("rule", "text", "expected"), DATES, ids=[f"{rule}-{n}" for n, (rule, _, _) in enumerate(DATES)]
)
def test_dates(tmp_path: Path, rule: str, text: str, expected: list[str]) -> None:
    assert told(tmp_path, rule, text) == expected
