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
    ("pace/no-lunch", day(talk("9–12"), "title: Eat, time: 12–12.30, kind: break", talk("12.30–15")), []),
    ("pace/no-lunch", day(talk("9–12"), "title: Eat, time: 12–12.29, kind: break", talk("12.29–15")), ["1 warning"]),
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
