"""Every figure that a workspace may change, to the last one: just within it nothing is told, just beyond it once.

Each is tried with the figure it has and with another one from `jamx.yaml`.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

import pytest

from examples import check, files, write
from jamx.rules.table import RULES

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

_TODAY = date(2022, 9, 15)


class Limit(NamedTuple):
    """A figure of a rule, and an example to measure with it.

    Attributes:
        rule: The rule.
        option: What the figure is called.
        example: Files in which what is measured has some amount: minutes, minutes after midnight, or days.
        within: An amount that is not told, as steps from the figure.
        beyond: The nearest one that is.
        other: Another figure.
        unit: How many of the amount a figure is; 0 for a time of day, written without a dot.
        fact: The fact that says the figure, as an amount; empty where none does.
    """

    rule: str
    option: str
    example: Callable[[int], str]
    within: int
    beyond: int
    other: int
    unit: int = 1
    fact: str = ""


def clock(minutes: int) -> str:
    return f"{minutes // 60:02}.{minutes % 60:02}"


def item(start: int, end: int, kind: str = "work") -> str:
    return f"  - {{title: Sitting, time: {clock(start)}–{clock(end)}, kind: {kind}}}\n"


def meeting(*items: str, more: str = "") -> str:
    return f"title: Meeting\ndate: 2022-09-15\n{more}agenda:\n{''.join(items)}"


def days_from_today(days: int) -> date:
    return _TODAY + timedelta(days)


def dated(said: str) -> str:
    return f"# today: {_TODAY}\ntitle: Meeting\n{said}\n"


def strands(early: int) -> str:
    both = "".join(f"      - {{title: {name}, duration: {60 - less} min}}\n" for name, less in (("A", 0), ("B", early)))
    return f"title: Meeting\nagenda:\n  - title: Work\n    time: 10–11\n    strands:\n{both}"


def counties(start: int) -> str:
    listed = "lund: {name: Lund, county: Skåne}\nvaxjo: {name: Växjö, county: Kronoberg}\n"
    said = f"title: Meeting\nmode: on-site\nhost: lund\ntime: {clock(start)}–12\n"
    return f"# file: meetings/meeting.yaml\n{said}# file: organisations.yaml\n{listed}"


def four(minutes: int) -> str:
    """Four items from nine o'clock."""
    return meeting(item(540, 600), item(600, 660), item(660, 720), item(720, 540 + minutes))


def due(late: int) -> str:
    phase = "phases:\n  - {id: a, title: A, period: 2022-03/2022-05}\n"
    deliverable = f"deliverables:\n  - {{title: D, phase: a, due: {date(2022, 5, 31) + timedelta(late)}}}\n"
    return f"# file: programme.yaml\ntitle: P\n{phase}{deliverable}"


def invited(days: int) -> str:
    milestone = f"milestones:\n  - {{title: I, kind: invitation, date: {days_from_today(-days)}}}\n"
    return f"# file: programme.yaml\ntitle: P\n{milestone}# file: meetings/m.yaml\ntitle: M\ndate: {_TODAY}\n"


def lasting(months: int, days: int) -> str:
    """A programme that says it lasts some months, and has a number of days."""
    period = f"period: 2022-01-01/{date(2021, 12, 31) + timedelta(days)}\n"
    return f"# file: programme.yaml\ntitle: P\n{period}stated: {{duration: {months} months}}\n"


LIMITS = (
    Limit("agenda/too-long", "minutes", lambda n: meeting(item(420, 420 + n)), 0, 1, 100, fact="most"),
    Limit(
        "agenda/too-long",
        "day",
        lambda n: meeting(item(360, 420), item(300 + n, 360 + n)),
        *(0, 1, 600),
        fact="most",
    ),
    Limit("agenda/strands-uneven", "minutes", strands, -1, 0, 25),
    Limit("pace/no-lunch", "before", lambda n: meeting(item(n, 720), item(720, 900)), 0, -1, 1100, 0),
    Limit("pace/no-lunch", "after", lambda n: meeting(item(540, 600), item(600, n)), 0, 1, 1200, 0),
    Limit("pace/no-lunch", "minutes", lambda n: meeting(item(630, 720), item(720, 630 + n)), -1, 0, 200),
    Limit("pace/arrival", "earliest", counties, 0, -1, 1000, 0),
    Limit(
        "pace/short-break",
        "minutes",
        lambda n: meeting(item(540, 600), item(600, 600 + n, "coffee"), item(600 + n, 660)),
        *(0, -1, 20),
        fact="least",
    ),
    Limit(
        "pace/short-break",
        "lunch",
        lambda n: meeting(item(660, 720), item(720, 720 + n, "lunch"), item(720 + n, 840)),
        *(0, -1, 45),
        fact="least",
    ),
    Limit("pace/one-way", "minutes", lambda n: meeting(item(540, 540 + n, "talk")), 0, 1, 30, fact="most"),
    Limit(
        "pace/lunch-time",
        "earliest",
        lambda n: meeting(item(540, n), item(n, 780, "lunch")),
        *(0, -1, 1130, 0),
        fact="earliest",
    ),
    Limit(
        "pace/lunch-time",
        "latest",
        lambda n: meeting(item(540, n), item(n, 900, "lunch")),
        *(0, 1, 1300, 0),
        fact="latest",
    ),
    Limit("pace/no-closing", "minutes", four, -1, 0, 300),
    Limit("pace/no-evaluation", "minutes", four, -1, 0, 300),
    Limit("pace/no-break", "minutes", lambda n: meeting(item(540, 570), item(570, 540 + n)), 0, 1, 45, fact="most"),
    Limit(
        "pace/no-break",
        "digital",
        lambda n: meeting(item(540, 570), item(570, 540 + n), more="mode: digital\n"),
        *(0, 1, 45),
        fact="most",
    ),
    Limit("calendar/past-not-held", "days", lambda n: dated(f"date: {days_from_today(-n)}"), 0, 1, 5),
    Limit("calendar/outside-phase", "days", due, 0, 1, 10),
    Limit(
        "calendar/theme-late",
        "weeks",
        lambda n: dated(f"theme: Planning 2023\ndate: {date(2023, 1, 1) - timedelta(n)}"),
        *(1, 0, 5, 7),
    ),
    Limit("calendar/invitation-late", "days", invited, 0, -1, 21, fact="most"),
    Limit(
        "calendar/still-preliminary",
        "days",
        lambda n: dated(f"status: preliminary\ndate: {days_from_today(n)}"),
        *(1, 0, 10),
    ),
)
_MEASURED = {("calendar/duration-differs", "days"), ("calendar/duration-differs", "per_cent")}
"""Two that are taken together, and have a test of their own."""


def settings(rule: str, **options: int) -> str:
    """The figures of a rule, and a weight where it has none of its own accord."""
    said = "".join(f"    {key}: {value}\n" for key, value in options.items())
    weight = "    severity: note\n" if RULES[rule].guess else ""
    return f"# file: /jamx.yaml\nrules:\n  {rule}:\n{weight}{said}" if weight or said else ""


def found(root: Path, rule: str, text: str, **options: int) -> list[dict[str, object]]:
    """The facts of what a rule says of an example."""
    begun = text if text.startswith("# file") else f"# file: meetings/meeting.yaml\n{text}"
    findings = check(write(root, list(files(begun + settings(rule, **options)))))
    assert not [one for one in findings if one.rule.startswith(("schema/", "source/"))], findings
    return [dict(one.arguments) for one in findings if one.rule == rule]


@pytest.mark.parametrize("other", [False, True], ids=["as-it-is", "changed"])
@pytest.mark.parametrize("limit", LIMITS, ids=[f"{one.rule}-{one.option}" for one in LIMITS])
def test_figure(tmp_path: Path, limit: Limit, other: bool) -> None:
    figure = limit.other if other else RULES[limit.rule].options[limit.option]
    options = {limit.option: figure} if other else {}
    amount = figure * limit.unit if limit.unit else figure // 100 * 60 + figure % 100

    assert found(tmp_path / "within", limit.rule, limit.example(amount + limit.within), **options) == []
    told = found(tmp_path / "beyond", limit.rule, limit.example(amount + limit.beyond), **options)
    assert len(told) == 1
    assert not limit.fact or told[0][limit.fact] == amount


@pytest.mark.parametrize(
    ("months", "options", "least", "most"),
    [
        (12, {}, 329, 401),  # a tenth of 365.25
        (6, {}, 152, 213),  # 31 days beside 182.625
        (12, {"per_cent": 20}, 293, 438),
        (12, {"per_cent": 0}, 335, 396),
        (6, {"days": 60}, 123, 242),
        (6, {"days": 0}, 165, 200),
        (100, {}, 2740, 3348),  # a tenth of 3043.75
        (16, {"per_cent": 0}, 456, 518),  # 31 days beside 487
    ],
)
def test_lengths(tmp_path: Path, months: int, options: dict[str, int], least: int, most: int) -> None:
    for days, told in ((least - 1, 1), (least, 0), (most, 0), (most + 1, 1)):
        facts = found(tmp_path / str(days), "calendar/duration-differs", lasting(months, days), **options)
        assert [one["days"] for one in facts] == [days] * told


def test_every_figure_is_tried() -> None:
    every = {(rule.name, option) for rule in RULES.values() for option in rule.options}

    assert {(one.rule, one.option) for one in LIMITS} | _MEASURED == every
