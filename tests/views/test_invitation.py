"""Invitations: what staff paste into a mail."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from jamx.api import Audience, RefusedError
from tests.conftest import REPOSITORY

if TYPE_CHECKING:
    from collections.abc import Callable

    from jamx.api import Workspace

MEETING = """
    title: First meeting
    status: preliminary
    date: 2027-03-09
    time: 9–12
    place: Lund
    purpose: We *begin*.
    contacts: []
    materials: [Slides]
    tasks:
      - {title: Read the report, owner: each organisation, due: 1 week before, effort: 2 h}
      - {title: Canary, owner: each organisation, due: 1 week before, internal: true}
      - {title: Behind the scenes, owner: organiser, due: 1 week before}
      - {title: Write a letter, owner: each organisation, when: after}
    agenda:
      - {title: Talk, time: 9–12, facilitator_notes: Secret}
    """
PROGRAMME = """
    title: Round
    language: en
    organiser: skr
    tasks:
      - {id: all, title: Prepare a talk, owner: each organisation, each: meeting, due: 3 days before}
    contacts:
      - {function: Project leader, organisation: skr, mail: info@example.org}
      - {function: Hidden, internal: true}
    """
EXPECTED = """\
Subject: Invitation: First meeting, 9 March 2027 (preliminary)

You are welcome to “First meeting”, a meeting of the programme Round.

Date:          9 March 2027 (preliminary)
Time:          09:00–12:00
Place:         Lund

We *begin*.

Before the meeting
- Read the report, due 2 March 2027 (about 2 h)
- Prepare a talk, due 6 March 2027

The day in short
09:00–12:00    Talk

Attached
- Agenda
- Slides

Questions are answered by
- Project leader, SKR: info@example.org

SKR
"""


def test_an_invitation(workspace: Callable[..., Workspace]) -> None:
    files = {
        "programmes/p/programme.yaml": PROGRAMME,
        "programmes/p/organisations.yaml": "skr: {name: SKR, roles: [organiser]}\n",
    }
    made = workspace(meeting=MEETING, **files)
    (ref,) = made.find("p/m", noun="invitation")
    document = made.document(ref, "txt", noun="invitation")
    assert document.text == EXPECTED
    assert document.name == "p/m.invitation.txt"


def test_an_undated_meeting_says_that_the_date_will_come(workspace: Callable[..., Workspace]) -> None:
    made = workspace(meeting="title: M\n")
    text = made.document(made.find("p/m")[0], "txt", noun="invitation").text
    assert text.splitlines()[0] == "Subject: Invitation: M"
    assert "Date:          to be announced" in text


DAYS = "days: [{title: The present, agenda: [{title: A, time: 9–12}]}, {agenda: [{title: B, time: 9–12}]}]\n"


@pytest.mark.parametrize(
    ("language", "when", "first", "second"),
    [
        (
            "sv",
            "date: 2027-04-14/2027-04-15",
            "Dag 1, onsdag 14 april 2027: The present",
            "Dag 2, torsdag 15 april 2027",
        ),
        (
            "en",
            "date: 2027-04-14/2027-04-15",
            "Day 1, Wednesday 14 April 2027: The present",
            "Day 2, Thursday 15 April 2027",
        ),
        ("en", "date: 2027-04", "Day 1: The present", "Day 2"),
        (
            "en",
            "occasions: [{date: 2027-04-14/2027-04-15}, {date: 2027-05-14/2027-05-15}]",
            "Day 1: The present",
            "Day 2",
        ),
    ],
)
def test_days_have_their_dates_and_weekdays(
    workspace: Callable[..., Workspace], language: str, when: str, first: str, second: str
) -> None:
    made = workspace(f"title: Stay\nlanguage: {language}\n{when}\n{DAYS}")
    for noun, output in (
        ("agenda", "txt"),
        ("agenda", "html"),
        ("agenda", "md"),
        ("timetable", "txt"),
        ("invitation", "txt"),
    ):
        (ref,) = made.find("p/m", noun=noun)
        text = made.document(ref, output, noun=noun).text
        assert text.index(first) < text.index(second), (noun, output)


def test_the_grid_has_the_date_of_each_day_in_its_column(workspace: Callable[..., Workspace]) -> None:
    made = workspace(f"title: Stay\nlanguage: en\ndate: 2027-04-14/2027-04-15\n{DAYS}")
    (ref,) = made.find("p/m", noun="timetable")
    rows = made.document(ref, "csv", noun="timetable").text.splitlines()[1:]
    assert [row[:17] for row in rows] == ["2027-04-14,09:00,", "2027-04-15,09:00,"]


@pytest.mark.parametrize(
    ("expected", "swedish", "english"),
    [
        ("{any_of: [chef]}", "Chef (förväntas delta)", "Chef (expected to take part)"),
        ("{any_of: [chef], count: 1}", "Chef (förväntas delta)", "Chef (expected to take part)"),
        ("{any_of: [chef], count: unknown}", "Chef (förväntas delta)", "Chef (expected to take part)"),
        (
            "{any_of: [chef], count: 4}",
            "Chef – 4 per organisation (förväntas delta)",
            "Chef – 4 per organisation (expected to take part)",
        ),
        (
            "{all_of: [chef, rektor], count: 2, strength: required}",
            "Chef och rektor – 2 av varje per organisation (ska delta)",
            "Chef and rektor – 2 of each per organisation (must take part)",
        ),
        (
            "{any_of: [chef], count: 2, from: skr}",
            "Chef – 2 personer (förväntas delta)",
            "Chef – 2 people (expected to take part)",
        ),
    ],
)
def test_how_many_are_expected_of_each(
    workspace: Callable[..., Workspace], expected: str, swedish: str, english: str
) -> None:
    functions = "functions: {chef: Chef, rektor: Rektor}\n"
    organisations = {"programmes/p/organisations.yaml": "skr: {name: SKR, roles: [organiser]}\n"}
    for language, sentence in (("sv", swedish), ("en", english)):
        programme = {"programmes/p/programme.yaml": f"title: P\nlanguage: {language}\n{functions}"}
        made = workspace(f"title: M\nexpects: [{expected}]\n", **programme, **organisations)
        for noun in ("agenda", "invitation"):
            assert sentence in made.document(made.find("p/m", noun=noun)[0], "txt", noun=noun).text


FIXED = "agenda: [{title: Talk, time: 9–10}, {title: Work, time: 10–12}]\n"
OTHER = """\
Occasions to choose from:
               4 May 2027 13:00–16:00, Lund; 7 May 2027 14:00–17:00, Umeå

"""


@pytest.mark.parametrize(("first", "hours"), [("time: 13–16", "13:00–16:00"), ("status: confirmed", "09:00–12:00")])
def test_occasions_with_hours_of_their_own(workspace: Callable[..., Workspace], first: str, hours: str) -> None:
    occasions = f"[{{date: 2027-05-04, {first}, place: Lund}}, {{date: 2027-05-07, time: 14–17, place: Umeå}}]"
    made = workspace(f"title: M\ntime: 9–12\noccasions: {occasions}\n{FIXED}")
    text = made.document(made.find("p/m")[0], "txt", noun="invitation", draft=True).text
    assert OTHER.replace("13:00–16:00", hours) in text
    assert "Time:" not in text
    assert "The day in short\n60 min         Talk\n2 h            Work\n" in text


def test_occasions_with_the_hours_of_the_meeting(workspace: Callable[..., Workspace]) -> None:
    made = workspace(
        f"title: M\ntime: 9–12\noccasions: [{{date: 2027-05-04, time: 9–12}}, {{date: 2027-05-07}}]\n{FIXED}"
    )
    text = made.document(made.find("p/m")[0], "txt", noun="invitation").text
    assert "Time:          09:00–12:00\n" in text
    assert "09:00–10:00    Talk\n" in text


def test_a_contradiction_is_not_sent(workspace: Callable[..., Workspace]) -> None:
    made = workspace(meeting="title: M\nagenda:\n  - {title: A, time: 9–10}\n  - {title: B, time: 9.30–11}\n")
    (ref,) = made.find("p/m")
    with pytest.raises(RefusedError):
        made.document(ref, "txt", noun="invitation")
    assert "DRAFT" in made.document(ref, "txt", noun="invitation", draft=True).text


def test_the_real_ones(repository: Workspace) -> None:
    (ref,) = repository.find("jihu-utbyte-2022/traff-1", REPOSITORY, noun="invitation")
    text = repository.document(ref, "txt", noun="invitation", audience=Audience.PARTICIPANT).text
    assert text.startswith("Ämne: Inbjudan: Träff 1: inriktning för arbetet, 15 september 2022 (preliminärt)\n")
    assert "- Gör de förberedande uppgifterna" in text
    assert "Rektor och samordnare" in text
