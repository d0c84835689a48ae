"""How far from the programme a date may lie, to the day; and which dates another rule tells of."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from test_limits import told

from examples import check, files, write

if TYPE_CHECKING:
    from pathlib import Path

RULE = "calendar/outside-period"


def programme(*lines: str, period: str = "period: 2022-09-01/2023-06-15", meetings: tuple[str, ...] = ()) -> str:
    """A programme whose lines begin on the third; each of its meetings is the date of one, and what else it says."""
    listed = "".join(f"# file: meetings/m{n}.yaml\ntitle: M{n}\n{said}\n" for n, said in enumerate(meetings))
    return "\n".join(["# file: programme.yaml", "title: Programme", period or "purpose: Good", *lines, listed])


def task(due: str, more: str = "") -> str:
    return f"tasks: [{{title: T, owner: organiser, due: {due}{more}}}]"


def milestone(date: str, more: str = "") -> str:
    return f"milestones: [{{title: M, date: {date}{more}}}]"


def deliverable(due: str, more: str = "") -> str:
    return f"deliverables: [{{title: D, owner: organiser, recipient: All, due: {due}{more}}}]"


UNSAID = {"period": "", "meetings": ("date: 2022-09-01", "date: 2023-06-15")}
FAR = [
    # a year and a day, which may have 29 February in it, before and after
    (programme(task("2024-06-15")), []),
    (programme(task("2024-06-16")), ["3#after warning"]),
    (programme(task("2021-08-31")), []),
    (programme(task("2021-08-30")), ["3#before warning"]),
    # a milestone is history, or what will be, for five years
    (programme(milestone("2028-06-18")), ["3#after note"]),
    (programme(milestone("2028-06-19")), ["3#after warning"]),
    (programme(milestone("2017-08-28")), ["3#before note"]),
    (programme(milestone("2017-08-27")), ["3#before warning"]),
    (programme(milestone("2024-06-15")), []),
    (programme(deliverable("2021-08-30")), ["3#before warning"]),
    # from the first meeting to the last nobody minds less than five years
    (programme(task("2028-06-18"), **UNSAID), []),
    (programme(task("2028-06-19"), **UNSAID), ["3#far-after warning"]),
    (programme(task("2017-08-28"), **UNSAID), []),
    (programme(task("2017-08-27"), **UNSAID), ["3#far-before warning"]),
    (programme(milestone("2028-06-18"), **UNSAID), []),
    (programme(milestone("2028-06-19"), **UNSAID), ["3#far-after warning"]),
    # the last by its day, not by its name, and what may be as late
    (programme(task("2028-06-18"), period="", meetings=("date: 2023-06-15", "date: 2022-09-01")), []),
    (programme(task("2028-07-03"), period="", meetings=("date: 2022-09-01", "date: 2023-06")), []),
    (programme(task("2028-07-04"), period="", meetings=("date: 2022-09-01", "date: 2023-06")), ["3#far-after warning"]),
    # a meeting without a date is none, one that is cancelled either
    (
        programme(task("2028-06-19"), period="", meetings=(*UNSAID["meetings"], "mode: digital")),
        ["3#far-after warning"],
    ),
    (
        programme(task("2028-06-19"), period="", meetings=(*UNSAID["meetings"], "date: 2027-01-12\nstatus: cancelled")),
        ["3#far-after warning"],
    ),
    # no programme without dates, and none that begins or ends on a day that nobody knows
    (programme(task("1998-09-01")), ["3#before warning"]),
    (programme(task("1998-09-01"), period=""), []),
    (programme(task("1998-09-01"), period="", meetings=("mode: digital",)), []),
    (programme(task("1998-09-01"), period="period: undecided", meetings=("date: 2022-09-01",)), []),
    (programme(task("1998-09-01"), period="", meetings=("date: 2022-09-01/",)), []),
    (programme(task("2098-09-01"), period="", meetings=("date: /2022-09-01",)), []),
    (
        programme(task("1998-09-01"), period="", meetings=("date: 2022-09-01/", "date: 2022-10-04")),
        ["3#far-before warning"],
    ),
    (
        programme(task("2098-09-01"), period="", meetings=("date: /2022-09-01", "date: 2022-10-04")),
        ["3#far-after warning"],
    ),
    (programme(task("1998-09-01"), period="period: 2022-09-01/"), ["3#before warning"]),
    (programme(task("2098-09-01"), period="period: 2022-09-01/"), []),
    (programme(task("1998-09-01"), period="period: /2022-09-01"), []),
    (programme(task("2098-09-01"), period="period: /2022-09-01"), ["3#after warning"]),
    # what is no date is not far away, and neither is what has none
    (programme(task("undecided"), milestone("unknown"), deliverable("undecided")), []),
    (programme(task("10 years after end of programme"), milestone("10 years before start of programme")), []),
    (programme("tasks: [{title: T}]", "milestones: [{title: M}]", "deliverables: [{title: D}]"), []),
    (programme("tasks: [{title: T}, {title: U, due: 2098-09-01}]"), ["3#after warning"]),
    # what is late is told by the rule for it; what is early by none
    (programme(milestone("2098-09-01", ", kind: invitation")), []),
    (programme(milestone("1998-09-01", ", kind: invitation")), ["3#before warning"]),
    (programme(milestone("2098-09-01", ", kind: Inbjudan")), []),
    (programme(milestone("2098-09-01", ", kind: decision")), ["3#after warning"]),
    (programme(deliverable("2098-09-01")), []),
    (programme(deliverable("1998-09-01")), ["3#before warning"]),
    (programme(deliverable("2098-09-01"), **UNSAID), ["3#far-after warning"]),
    (programme("phases: [{id: p, title: P}]", deliverable("1998-09-01", ", phase: p")), []),
    (programme(task("2098-09-01", ", when: before")), ["3#after warning"]),
    (programme(meetings=("date: 2022-11-01\n" + task("2098-09-01", ", when: before"),)), []),
    (programme(meetings=("date: 2022-11-01\n" + task("1998-09-01", ", when: before"),)), ["3#before warning"]),
    (programme(meetings=("date: 2022-11-01\n" + task("2098-09-01", ", when: after"),)), ["3#after warning"]),
    (programme(meetings=("status: cancelled\n" + task("1998-09-01", ", when: after"),)), []),
]


@pytest.mark.parametrize(("text", "expected"), FAR)
def test_far(text: str, expected: list[str], tmp_path: Path) -> None:
    assert told(tmp_path, RULE, text) == expected


LONG = """# file: programme.yaml
title: Programme
{period}
tasks:
  - title: Task
    due:
      text: at last
      on: 2040-01-01
milestones:
  - title: Milestone
    date:
      text: at last
      on: 2041-01-01
deliverables:
  - title: Early
    due:
      text: long before
      on: 1999-01-01
  - title: Late
    due:
      text: at last
      on: 2042-01-01
# file: meetings/m.yaml
title: M
date: 2022-09-20
tasks:
  - title: Of the meeting
    due:
      text: at last
      on: 2043-01-01
"""
YEARS = {"Task": 2040, "Milestone": 2041, "Early": 1999, "Late": 2042, "Of the meeting": 2043}
WRITTEN = {title: date(year, 1, 1) for title, year in YEARS.items()}


@pytest.mark.parametrize(
    ("period", "first", "last", "far", "related"),
    [
        ("period: 2022-09-01/2023-06-15", "2022-09-01", "2023-06-15", "", ["period"]),
        ("purpose: Good", "2022-09-20", "2022-09-20", "far-", []),
    ],
)
def test_each_finding_in_full(period: str, first: str, last: str, far: str, related: list[str], tmp_path: Path) -> None:
    findings = [one for one in check(write(tmp_path, list(files(LONG.format(period=period))))) if one.rule == RULE]
    lines = {(str(one.arguments["title"]), one.place.span.line, one.variant) for one in findings if one.place.span}

    assert lines == {
        ("Task", 7, f"{far}after"),
        ("Milestone", 12, f"{far}after"),
        ("Early", 17, f"{far}before"),
        *([("Late", 21, "far-after")] if far else []),
        ("Of the meeting", 7, f"{far}after"),
    }
    begins, ends = date.fromisoformat(first), date.fromisoformat(last)
    for one in findings:
        day = WRITTEN[str(one.arguments["title"])]
        assert one.arguments["days"] == ((begins - day).days if day < begins else (day - ends).days)
    assert {(str(one.arguments["first"]), str(one.arguments["last"])) for one in findings} == {(first, last)}
    assert all([each.message for each in one.related] == related for one in findings)
    assert all(each.place.span and each.place.span.line == 2 for one in findings for each in one.related)


WORK = "tasks: [{title: T, owner: each organisation, due: {due}}]"
INVITED = "date: 2022-11-15\n" + WORK
ONE_CAUSE = [
    # the rule, the programme, a date that it tells of, and one of which nothing but the year is told
    ("task/non-working-day", programme(WORK), "2023-09-30", "2097-09-01"),
    ("task/overdue", programme(WORK), "2023-09-29", "1998-09-01"),
    (
        "task/due-before-known",
        programme(milestone("2022-10-03", ", kind: invitation"), meetings=(INVITED,)),
        "2022-09-30",
        "1998-09-01",
    ),
]


def rules(root: Path, text: str) -> set[str]:
    register = "# file: organisations.yaml\nlund: {name: Lund}\n"
    return {one.rule for one in check(write(root, list(files(f"# today: 2025-01-10\n{text}{register}"))))}


@pytest.mark.parametrize(("rule", "text", "near", "far"), ONE_CAUSE)
def test_nothing_else_is_told_of_a_year_that_is_wrong(
    rule: str, text: str, near: str, far: str, tmp_path: Path
) -> None:
    told_near, told_far = (rules(tmp_path / due, text.replace("{due}", due)) for due in (near, far))

    assert (rule in told_near, RULE in told_near) == (True, False)
    assert (rule in told_far, RULE in told_far) == (False, True)


def test_no_year_is_wrong_where_nobody_knows_when_the_programme_is(tmp_path: Path) -> None:
    assert "task/non-working-day" in rules(tmp_path, programme(WORK.replace("{due}", "2097-09-01"), period=""))
