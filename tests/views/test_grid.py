"""The grid of a meeting: every time at which anything begins, in the column of its room, told once."""

from __future__ import annotations

import csv
import json
from io import StringIO
from typing import TYPE_CHECKING, Any

import pytest

from jamx.api import Audience, RefusedError, UnknownNameError, on_terminal
from jamx.render.terminal_grid import grid_on_terminal

if TYPE_CHECKING:
    from collections.abc import Callable

    from jamx.api import Workspace
    from jamx.views.grid import GridDay

PARALLEL = """\
title: Residential
date: 2026-02-24
agenda:
  - {title: Coffee, time: 09.30–10.00, kind: coffee}
  - title: Work in groups
    time: 10.00–11.40
    lead: organiser
    strands:
      - title: Boards
        room: Great hall
        items:
          - {title: What the board decides, duration: 40 min, facilitator_notes: Be brief}
          - {title: Talk in pairs, duration: 60 min}
      - {title: Chiefs, room: B, lead: host}
      - title: Controllers
        room: Library
        items:
          - {title: Key figures, duration: 60 min}
          - {title: Stretch, duration: 10 min, kind: break}
  - {title: Lunch, time: 11.40–12.40, kind: lunch, room: Canteen}
  - title: Workshops
    time: 12.40–13.40
    strands:
      - {title: Target groups, room: Great hall}
      - {title: Follow-up, room: B}
"""


@pytest.fixture
def day(workspace: Callable[..., Workspace]) -> Callable[..., GridDay]:
    def make(meeting: str = PARALLEL, **options: Any) -> GridDay:
        made = workspace(meeting)
        (ref,) = made.find("p/m")
        (found,) = made.grid(ref, **options).days
        return found

    return make


def rows(day: GridDay) -> list[tuple[str, list[str]]]:
    """The table as a reader sees it."""
    return [
        (row.time, [f"({cell.title})" if cell.goes_on else cell.title for cell in row.cells for _ in cell.columns])
        for row in day.rows
    ]


def test_times_down_rooms_across(day: Callable[..., GridDay]) -> None:
    made = day()
    assert [column.title for column in made.columns] == ["Great hall", "Room B", "Library"]
    assert rows(made) == [
        ("09:30–10:00", ["Coffee"] * 3),
        ("10:00–11:40", ["Work in groups"] * 3),
        ("10:00", ["What the board decides", "Chiefs", "Key figures"]),
        ("10:40", ["Talk in pairs", "(Chiefs)", "(Key figures)"]),
        ("11:00", ["(Talk in pairs)", "(Chiefs)", "Stretch"]),
        ("11:40–12:40", ["Lunch"] * 3),
        ("12:40–13:40", ["Workshops"] * 3),
        ("12:40–13:40", ["Target groups", "Follow-up", ""]),
    ]
    assert [row.pause for row in made.rows] == [True, *[False] * 4, True, False, False]


def test_a_cell_says_its_strand_and_its_time(day: Callable[..., GridDay]) -> None:
    boards, chiefs, controllers = day().rows[2].cells
    assert (boards.strand, boards.room, boards.time, boards.minutes) == ("Boards", "Great hall", "10:00–10:40", 40)
    assert (chiefs.strand, chiefs.room, chiefs.time, chiefs.lead) == ("", "B", "10:00–11:40", "the host organisation")
    assert (controllers.strand, controllers.time) == ("Controllers", "10:00–11:00")
    assert day().rows[7].cells[0].time == ""


def test_nothing_at_the_same_time_is_one_column(day: Callable[..., GridDay]) -> None:
    made = day("title: M\nagenda:\n  - {title: A, time: 09.00–10.00}\n  - {title: B, duration: 20 min}\n")
    assert made.columns == ()
    assert rows(made) == [("09:00–10:00", ["A"]), ("10:00–10:20", ["B"])]


def test_strands_without_rooms(day: Callable[..., GridDay]) -> None:
    one = "title: M\nagenda:\n  - {title: A, time: 09.00–10.00, strands: [{title: X}, {title: Y}]}\n"
    assert [column.title for column in day(one).columns] == ["X", "Y"]
    other = "  - {title: B, time: 10.00–11.00, strands: [{title: Y}, {title: Z}]}\n"
    assert [column.title for column in day(one + other).columns] == ["Parallel session 1", "Y", "Parallel session 2"]


def test_two_strands_in_one_room_have_a_column_each(day: Callable[..., GridDay]) -> None:
    text = "title: M\nagenda:\n  - {title: A, time: 9–10, strands: [{title: X, room: Hall}, {title: Y, room: Hall}]}\n"
    made = day(text)
    assert [column.title for column in made.columns] == ["Hall", "Hall"]
    assert rows(made)[1] == ("09:00–10:00", ["X", "Y"])


def test_what_has_no_time_has_its_place(day: Callable[..., GridDay]) -> None:
    made = day("title: M\nagenda:\n  - {title: A, strands: [{title: X}, {title: Y}]}\n  - {title: B}\n")
    assert rows(made) == [("", ["A", "A"]), ("", ["X", "Y"]), ("", ["B", "B"])]


def document(made: Workspace, to: str, **options: Any) -> str:
    (ref,) = made.find("p/m")
    return made.document(ref, to, noun="timetable", **options).text


def test_markdown_repeats_what_is_for_all(workspace: Callable[..., Workspace]) -> None:
    text = document(workspace(PARALLEL), "md")
    assert text.startswith("# Residential\n\nSchedule\n\n- **Programme:** Programme\n")
    assert (
        """\
| Time | Great hall | Room B | Library |
|:--|:--|:--|:--|
| 09:30–10:00 | **Coffee** | **Coffee** | **Coffee** |
"""
        in text
    )
    assert (
        "| 10:00 | Boards: **What the board decides** · 10:00–10:40 | **Chiefs** · 10:00–11:40 · "
        "Led by: The host organisation | Controllers: **Key figures** · 10:00–11:00 |\n"
        "| 10:40 | Boards: **Talk in pairs** · 10:40–11:40 | Chiefs goes on | Key figures goes on |\n"
    ) in text


def test_text_is_a_list(workspace: Callable[..., Workspace]) -> None:
    assert """\
10:00–11:40    Work in groups, led by the organiser
10:00–10:40    Great hall: Boards: What the board decides
10:00–11:40    Room B: Chiefs, led by the host organisation
10:00–11:00    Library: Controllers: Key figures
10:40–11:40    Great hall: Boards: Talk in pairs
11:00–11:10    Library: Controllers: Stretch (break)
11:40–12:40    Lunch, room Canteen
12:40–13:40    Workshops
12:40–13:40    Great hall: Target groups
12:40–13:40    Room B: Follow-up
""" in document(workspace(PARALLEL), "txt")


def test_csv_has_a_line_for_each_thing(workspace: Callable[..., Workspace]) -> None:
    text = document(workspace(PARALLEL), "csv").removeprefix("\ufeff")
    table = list(csv.DictReader(StringIO(text)))
    assert [row["Item"] for row in table] == [
        "Coffee", "Work in groups", "What the board decides", "Chiefs", "Key figures", "Talk in pairs", "Stretch",
        "Lunch", "Workshops", "Target groups", "Follow-up",
    ]  # fmt: skip
    assert list(table[4].values()) == [
        "2026-02-24", "10:00", "11:00", "60", "Key figures", "Controllers", "Library", "", "", "",
    ]  # fmt: skip


def test_the_page_names_the_headers_of_each_cell(workspace: Callable[..., Workspace]) -> None:
    page = document(workspace(PARALLEL), "html")
    assert '<th scope="col" id="day-1-column-2">Room B</th>' in page
    assert '<td headers="day-1-row-1 day-1-column-1 day-1-column-2 day-1-column-3" colspan="3">' in page
    assert '<th scope="row" id="day-1-row-3"><time datetime="10:00">10:00</time></th>' in page
    assert '<td headers="day-1-row-3 day-1-column-2">' in page
    assert page.count('<p class="label-of column" aria-hidden="true">') == 7


def test_json_is_that_of_the_agenda(workspace: Callable[..., Workspace]) -> None:
    made = workspace(PARALLEL)
    (ref,) = made.find("p/m")
    assert json.loads(document(made, "json")) == json.loads(made.document(ref, "json").text)


def test_terminal(workspace: Callable[..., Workspace]) -> None:
    made = workspace(PARALLEL)
    (ref,) = made.find("p/m")
    text = grid_on_terminal(made.grid(ref), colour=False, width=80)
    assert max(map(len, text.splitlines())) <= 80
    assert text.count("Coffee") == 3
    assert "Chiefs goes on" in text


def test_who_sees_what_is_that_of_the_agenda(workspace: Callable[..., Workspace]) -> None:
    text = PARALLEL + "  - {title: Count the money, duration: 10 min, internal: true}\n"
    for to in ("md", "html", "txt", "csv"):
        assert "Count the money" not in document(workspace(text), to)
        assert "Count the money" in document(workspace(text), to, audience=Audience.ORGANISER)
        assert "Be brief" not in document(workspace(text), to)


def test_a_grid_that_contradicts_itself_is_refused(workspace: Callable[..., Workspace]) -> None:
    made = workspace("title: M\nagenda:\n  - {title: A, time: 9–10}\n  - {title: B, time: 9.30–11}\n")
    with pytest.raises(RefusedError) as caught:
        document(made, "md")
    assert [finding.rule for finding in caught.value.findings] == ["agenda/overlap"]
    assert "> **Draft.** There are faults that are not settled:\n> - “B” " in document(made, "md", draft=True)


FOR_SOME = """\
title: M
agenda:
  - title: Work
    time: 9–10
    strands:
      - {title: Boards, for: [board], room: Hall}
      - {title: Chiefs, for: [chief], room: Library}
      - {title: Lund and its boards, for: [lund, board], room: Attic}
      - {title: Anybody, room: Garden}
"""
PEOPLE = {
    "programmes/p/programme.yaml": "title: P\nlanguage: en\nfunctions: {board: Board, chief: Chief}\n",
    "programmes/p/organisations.yaml": "lund: {name: Lund, roles: [participant]}\nmalmo: {name: Malmö}\n",
}


@pytest.mark.parametrize(
    ("options", "expected", "fact"),
    [
        ({}, ["Boards", "Chiefs", "Lund and its boards", "Anybody"], ("Programme", "P")),
        ({"function": "chief"}, ["Chiefs", "Anybody"], ("For the function", "Chief")),
        ({"organisation": "malmo"}, ["Boards", "Chiefs", "Anybody"], ("For", "Malmö")),
        ({"organisation": "lund", "function": "board"}, ["Boards", "Lund and its boards", "Anybody"], ("For", "Lund")),
    ],
)
def test_only_the_strands_for_somebody(
    workspace: Callable[..., Workspace], options: dict[str, str], expected: list[str], fact: tuple[str, str]
) -> None:
    made = workspace(FOR_SOME, **PEOPLE)
    (ref,) = made.find("p/m")
    view = made.grid(ref, **options)
    assert rows(view.days[0])[1] == ("09:00–10:00", expected)
    assert fact in [(one.label, one.text) for one in view.facts]


def test_somebody_nobody_knows(workspace: Callable[..., Workspace]) -> None:
    made = workspace(FOR_SOME, **PEOPLE)
    (ref,) = made.find("p/m")
    with pytest.raises(UnknownNameError):
        made.grid(ref, function="chef")


ROUND = """\
title: M
organisations: 3
agenda:
  - {title: Reports, time: 9–10, each: organisation, parts: [{title: Report, duration: 10 min}]}
"""


def test_whether_a_round_fits_is_for_those_who_lead(workspace: Callable[..., Workspace]) -> None:
    made = workspace(ROUND)
    (ref,) = made.find("p/m")
    fit = "needs 30 minutes, has 60 minutes; all 3 fit"
    assert made.grid(ref).days[0].rows[0].cells[0].more == ()
    assert made.grid(ref, for_programs=True).days[0].rows[0].cells[0].more == (fit,)
    assert made.grid(ref, audience=Audience.FACILITATOR).days[0].rows[0].cells[0].more == (fit,)
    assert fit in on_terminal(made, ref, "timetable")
