"""Meetings on days that are none like others, each finding whole: the days, what they are, and the ways out."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from test_limits import programme

from examples import check, files, write

if TYPE_CHECKING:
    from pathlib import Path

    from jamx.findings import Finding

CLOSED = "# file: /jamx.yaml\ncalendar: {closed: [%s]}\n"


def days(*dates: str) -> str:
    return "days: [" + ", ".join(f"{{date: {one}}}" for one in dates) + "]"


CASES: dict[str, list[tuple[str, list[str]]]] = {
    "calendar/weekend": [
        (programme("", m="date: 2022-09-16"), []),
        (programme("", m="date: 2022-09-17"), ["2:7 warning# 09-17.5 09-17, 09-16.4 09-19.0 None"]),
        (programme("", m="date: 2022-09-18"), ["2:7 warning# 09-18.6 09-18, 09-16.4 09-19.0 None"]),
        (programme("", m="date: 2022-09-19"), []),
        (programme("", m="date: 2022-09-17/2022-09-18"), ["2:7 warning#both 09-17.5 09-18, 09-16.4 09-19.0 None"]),
        (programme("", m="date: 2022-09-15/2022-09-17"), ["2:7 warning# 09-17.5 09-17, 09-16.4 09-19.0 None"]),
        (programme("", m="date: 2022-09-18/2022-09-20"), ["2:7 warning# 09-18.6 09-18, 09-16.4 09-19.0 None"]),
        (
            programme("", m=days("2022-09-17", "2022-09-18", "2022-09-24")),
            [
                "2:15 warning# 09-17.5 09-17, 09-16.4 09-19.0 None",
                "2:35 warning# 09-18.6 09-18, 09-16.4 09-19.0 None",
                "2:55 warning# 09-24.5 09-24, 09-23.4 09-26.0 None",
            ],
        ),
        (programme("", m="date: 2022-04-16"), ["2:7 warning#eve 04-16.5 04-16, 04-14.3 04-19.1 easter-sunday"]),
        (
            programme("", m="date: 2022-04-16/2022-04-18"),
            ["2:7 warning#eve 04-16.5 04-16, 04-14.3 04-19.1 easter-sunday"],
        ),
        (programme("", m="date: 2022-12-24"), ["2:7 warning#eve 12-24.5 12-24, 12-23.4 12-27.1 christmas-day"]),
        (
            programme("", m="date: 2022-09-17", n="date: 2022-09-24"),
            ["2:7 warning# 09-17.5 09-17, 09-16.4 09-19.0 None", "2:7 warning# 09-24.5 09-24, 09-23.4 09-26.0 None"],
        ),
        (programme("", m="date: 2022-09") + "status: planned\n", []),
        # days of two weekends in one date are one finding; of both days of one the first says what they are
        (
            programme("", m="date: 2022-09-17/2022-09-24"),
            ["2:7 warning#several 09-17.5 09-24, 09-16.4 09-26.0 None ('2022-09-17', '2022-09-24')"],
        ),
        (
            programme("", m="date: 2022-09-18/2022-09-24"),
            ["2:7 warning#several 09-18.6 09-24, 09-16.4 09-26.0 None ('2022-09-18', '2022-09-24')"],
        ),
        (
            programme("", m="date: 2022-09-18/2022-09-25"),
            ["2:7 warning#several 09-18.6 09-25, 09-16.4 09-26.0 None ('2022-09-18', '2022-09-25')"],
        ),
        (
            programme("", m="date: 2022-12-31/2023-01-01"),
            ["2:7 warning#eve 12-31.5 12-31, 12-30.4 2023-01-02.0 new-years-day"],
        ),
        (
            programme("", m="date: 2023-12-23/2023-12-24"),
            ["2:7 warning#both 2023-12-23.5 2023-12-24, 2023-12-22.4 2023-12-27.2 None"],
        ),
        # time off of the workspace's own is told by itself
        (
            CLOSED % "2022-09-17" + programme("", m="date: 2022-09-17"),
            ["2:7 warning# 09-17.5 09-17, 09-16.4 09-19.0 None"],
        ),
        (
            CLOSED % "2022-09-19" + programme("", m="date: 2022-09-17"),
            ["2:7 warning# 09-17.5 09-17, 09-16.4 09-20.1 None"],
        ),
    ],
    "calendar/holiday": [
        (programme("", m="date: 2022-06-06"), ["2:7 warning# 06-06.0 06-06, 06-03.4 06-07.1 national-day"]),
        (
            programme("", m="date: 2022-04-15/2022-04-18"),
            [
                "2:7 warning# 04-15.4 04-15, 04-14.3 04-19.1 good-friday",
                "2:7 warning# 04-17.6 04-17, 04-14.3 04-19.1 easter-sunday",
                "2:7 warning# 04-18.0 04-18, 04-14.3 04-19.1 easter-monday",
            ],
        ),
        (
            programme("", m="date: 2022-06-05/2022-06-07"),
            [
                "2:7 warning# 06-05.6 06-05, 06-03.4 06-07.1 whit-sunday",
                "2:7 warning# 06-06.0 06-06, 06-03.4 06-07.1 national-day",
            ],
        ),
        (programme("", m="date: 2022-05-26"), ["2:7 warning# 05-26.3 05-26, 05-25.2 05-27.4 ascension-day"]),
        (
            programme("", m="date: 2022-12-25/2022-12-26"),
            [
                "2:7 warning# 12-25.6 12-25, 12-23.4 12-27.1 christmas-day",
                "2:7 warning# 12-26.0 12-26, 12-23.4 12-27.1 boxing-day",
            ],
        ),
        (
            CLOSED % "2022-09-15" + programme("", m="date: 2022-09-15"),
            ["2:7 warning#closed 09-15.3 09-15, 09-14.2 09-16.4 None"],
        ),
        (
            CLOSED % "2022-09-15/2022-09-16" + programme("", m="date: 2022-09-14/2022-09-16"),
            ["2:7 warning#closed 09-15.3 09-16, 09-14.2 09-19.0 None"],
        ),
        (
            CLOSED % "2022-09-13, 2022-09-15" + programme("", m="date: 2022-09-12/2022-09-16"),
            ["2:7 warning#closed 09-13.1 09-15, 09-12.0 09-16.4 None"],
        ),
        (
            CLOSED % "2022-05-27" + programme("", m="date: 2022-05-27"),
            ["2:7 warning#closed 05-27.4 05-27, 05-25.2 05-30.0 ascension-day"],
        ),
        (
            CLOSED % "2022-04-14" + programme("", m="date: 2022-04-14"),
            ["2:7 warning#closed 04-14.3 04-14, 04-13.2 04-19.1 good-friday"],
        ),
        (
            CLOSED % "2022-06-06" + programme("", m="date: 2022-06-06"),
            ["2:7 warning# 06-06.0 06-06, 06-03.4 06-07.1 national-day"],
        ),
    ],
    "calendar/holiday-eve": [
        (programme("", m="date: 2022-06-24"), ["2:7 note# 06-24.4 06-24, 06-23.3 06-27.0 midsummer-day"]),
        (programme("", m="date: 2022-04-14"), ["2:7 note#short 04-14.3 04-14, 04-13.2 04-19.1 good-friday"]),
        (programme("", m="date: 2022-12-30"), []),
        (
            programme("", m="date: 2025-12-31"),
            ["2:7 note# 2025-12-31.2 2025-12-31, 2025-12-30.1 2026-01-02.4 new-years-day"],
        ),
        (programme("", m="date: 2022-04-16"), []),
        (CLOSED % "2022-04-14" + programme("", m="date: 2022-04-14"), []),
        (
            CLOSED % "2022-06-24" + programme("", m="date: 2022-06-24"),
            ["2:7 note# 06-24.4 06-24, 06-23.3 06-27.0 midsummer-day"],
        ),
    ],
    "calendar/squeeze-day": [
        (programme("", m="date: 2022-05-27"), ["2:7 note# 05-27.4 05-27, 05-25.2 05-30.0 ascension-day"]),
        (programme("", m="date: 2022-05-25"), []),
        (programme("", m="date: 2022-05-26/2022-05-27"), ["2:7 note# 05-27.4 05-27, 05-25.2 05-30.0 ascension-day"]),
        (CLOSED % "2022-05-27" + programme("", m="date: 2022-05-27"), []),
    ],
}


def _in_short(found: Finding) -> str:
    """`line:column severity#variant first.weekday last, before.weekday after.weekday holiday`."""
    facts = {key: str(value).removeprefix("2022-") for key, value in found.arguments.items()}
    name, span = facts.pop("holiday").removeprefix("holiday."), found.place.span
    assert facts.pop("title") == "Meeting"
    assert facts.pop("eve") == f"eve.{name}"
    assert span is not None
    assert found.severity is not None
    day, before, after = (
        facts.pop(one) + facts.pop(f"{other}weekday").removeprefix("weekday")
        for one, other in (("day", ""), ("before", "before_"), ("after", "after_"))
    )
    weight = f"{found.severity.value}#{found.variant}"
    said = f"{span.line}:{span.column} {weight} {day} {facts.pop('other')}, {before} {after} {name}"
    said += f" {found.arguments['days']}" if facts.pop("days", None) else ""
    assert not facts
    return said


def told(root: Path, rule: str, text: str) -> list[str]:
    return [_in_short(one) for one in check(write(root, list(files(text)))) if one.rule == rule]


@pytest.mark.parametrize(
    ("rule", "text", "expected"), [(rule, *case) for rule, cases in CASES.items() for case in cases]
)
def test_each_finding_whole(rule: str, text: str, expected: list[str], tmp_path: Path) -> None:
    assert told(tmp_path, rule, text) == expected
