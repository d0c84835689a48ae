"""Timetables of a made-up programme: who sees what, when it is, and how every format says it, to the letter."""

from __future__ import annotations

import csv
import json
from io import StringIO
from typing import TYPE_CHECKING, Any

import pytest

from jamx.api import Audience, UnknownNameError, Workspace
from jamx.render.terminal_timetable import timetable_on_terminal
from tests.conftest import write

if TYPE_CHECKING:
    from pathlib import Path

PROGRAMME = """
    title: Learning together
    language: en
    period: 2026-01/2026-12
    functions: {chief: Chief, clerk: Clerk}
    tracks:
      - {id: north, title: North}
      - {id: south, title: South}
    phases:
      - {title: Getting ready, period: 2026-01/2026-02}
      - {title: North, period: 2026, track: north}
      - {title: Support, period: 2026-03/}
      - {title: Some day}
    selection: {apply_until: 2026-01-20}
    milestones:
      - {title: Invitations go out, date: 2026-W03}
      - {title: Board decides, date: 2026-01-14, internal: true}
      - {title: Report printed, dates: {choose: 1, of: [2026-11-02, 2026-11-09]}}
    deliverables:
      - {id: plan, title: Plan, owner: each organisation, due: mid 2026-09}
    tasks:
      - {title: Read the handbook, owner: each organisation, due: 2026-02-02}
    choices:
      - {of: [three, five], min: 1, by: organisation}
    """
ORGANISATIONS = """
    lund: {name: Lund, roles: [participant], tracks: [north]}
    malmo: {name: Malmö, roles: [participant], tracks: [south]}
    """
MEETINGS = {
    "one": """
        title: "Meeting 1: why"
        date: 2026-02-10
        time: 09.30–12.00
        place: Lund
        status: preliminary
        theme: Why
        """,
    "two": """
        title: How
        kind: webinar
        track: north
        mode: digital
        expects: [{any_of: [chief], count: 1}]
        occasions:
          - {date: 2026-03-03, time: 13–15}
          - {date: 2026-03-05, time: 13–15}
        """,
    "three": "title: What\nkind: residential\ndate: 2026-04-14/2026-04-15\nplace: Malmö\ntrack: south\n",
    "four": "title: End\ndate: 2026-05\nstatus: cancelled\ntheme: undecided\n",
    "five": "title: Undated\nplace: Eslöv\nstatus: preliminary\ntheme: unknown\n",
}


@pytest.fixture(scope="module")
def workspace(tmp_path_factory: pytest.TempPathFactory) -> Workspace:
    root: Path = tmp_path_factory.mktemp("timetables")
    write(root, "programmes/p/programme.yaml", PROGRAMME)
    write(root, "programmes/p/organisations.yaml", ORGANISATIONS)
    for name, text in MEETINGS.items():
        write(root, f"programmes/p/meetings/{name}.yaml", text)
    write(root, "programmes/other/programme.yaml", "title: Another\nmilestones: [{title: Start, date: 2026-02-09}]\n")
    return Workspace(root)


def rendered(workspace: Workspace, to: str, **options: Any) -> str:
    (ref,) = workspace.find("p", noun="timetable")
    return workspace.document(ref, to, noun="timetable", draft=True, **options).text


def titles(workspace: Workspace, **options: Any) -> list[str]:
    (ref,) = workspace.find("p", noun="timetable")
    view = workspace.timetable(ref, **options)
    return [line.title for line in (*view.lines, *view.undated)]


ALL = [
    "Getting ready", "North", "Invitations go out", "Application to take part", "Read the handbook", "Meeting 1: why",
    "Support", "How", "How", "What", "End", "Plan", "Report printed", "Report printed", "Some day", "Undated",
]  # fmt: skip


def without(*left_out: str) -> list[str]:
    return [title for title in ALL if title not in left_out]


def test_everything_in_date_order_the_undated_last(workspace: Workspace) -> None:
    assert titles(workspace) == ALL


def test_internal_milestones_are_for_those_inside(workspace: Workspace) -> None:
    inside = titles(workspace, audience=Audience.ORGANISER)
    assert [title for title in inside if title not in ALL] == ["Board decides"]
    for to in ("md", "html", "txt", "csv", "json"):
        for audience in (Audience.PARTICIPANT, Audience.HOST):
            assert "Board decides" not in rendered(workspace, to, audience=audience)


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ({"organisation": "lund"}, without("What")),
        ({"organisation": "malmo"}, without("North", "How")),
        ({"track": "south"}, without("North", "How")),
        ({"function": "clerk"}, without("How")),
        ({"function": "chief"}, ALL),
    ],
)
def test_only_what_concerns_somebody(workspace: Workspace, options: dict[str, str], expected: list[str]) -> None:
    assert titles(workspace, **options) == expected


def test_somebody_nobody_knows_is_refused_with_the_nearest(workspace: Workspace) -> None:
    (ref,) = workspace.find("p", noun="timetable")
    with pytest.raises(UnknownNameError) as caught:
        workspace.timetable(ref, organisation="lnd")
    assert caught.value.nearest[0] == "lund"


MARKDOWN = """\
| When | What | Where | Remarks |
|:--|:--|:--|:--|
| January–February 2026 | **Getting ready** (phase) |  |  |
| All of 2026 | **North** (phase) |  |  |
| Week 3 of 2026 | **Invitations go out** (milestone) |  |  |
| By Tuesday 20 January 2026 | **Application to take part** |  |  |
| By Monday 2 February 2026 | **Read the handbook** (task) |  |  |
| Tuesday 10 February 2026, 09:30–12:00 | **Meeting 1: why** | Lund | Preliminary date |
| From March 2026 | **Support** (phase) |  |  |
| Tuesday 3 March 2026, 13:00–15:00 | **How** (webinar) · North |  | One of two occasions to choose from; digital |
| Thursday 5 March 2026, 13:00–15:00 | **How** (webinar) · North |  | One of two occasions to choose from; digital |
| 14–15 April 2026 | **What** (residential) · South | Malmö | The organisation chooses at least one of two |
| May 2026 | **End** (meeting) · The theme is not decided |  | Cancelled |
| Mid September 2026 | **Plan** (deliverable) |  |  |
| Monday 2 November 2026 | **Report printed** (milestone) |  | One of two possible dates, not decided |
| Monday 9 November 2026 | **Report printed** (milestone) |  | One of two possible dates, not decided |

## No date yet

- **Some day** (phase)
- **Undated** (meeting), Eslöv: the theme is not known; preliminary; the organisation chooses at least one of two
"""


def test_markdown(workspace: Workspace) -> None:
    assert rendered(workspace, "md").endswith(MARKDOWN)


def test_the_title_says_it_once(workspace: Workspace) -> None:
    """A kind, a theme or a track that the title holds is not said again; programs get them all the same."""
    (ref,) = workspace.find("p", noun="timetable")
    lines = {line.title: line for line in workspace.timetable(ref).lines}
    one, phase = lines["Meeting 1: why"], lines["North"]
    assert (one.kind_note, one.theme_note, one.theme, one.kind_text) == ("", "", "Why", "meeting")
    assert (phase.kind_note, phase.track_note, phase.track_title) == ("phase", "", "North")
    assert lines["How"].track_note == "North"
    assert {line.track_note for line in workspace.timetable(ref, track="south").lines} == {""}


def test_columns_that_nobody_fills_are_left_out(workspace: Workspace) -> None:
    (ref,) = workspace.find("other", noun="timetable")
    text = workspace.document(ref, "md", noun="timetable", draft=True, language="en").text
    assert "| When | What |\n|:--|:--|\n| Monday 9 February 2026 | **Start** (milestone) |\n" in text


def test_text(workspace: Workspace) -> None:
    text = rendered(workspace, "txt", language="sv")
    assert (
        """
Tisdag 3 mars 2026, 13.00–15.00
    How (webbinarium)
    North
    Ett av två tillfällen att välja mellan; digitalt

Torsdag 5 mars 2026"""
        in text
    )
    assert text.endswith("""\
Ännu utan datum
---------------
- Some day (fas)
- Undated (träff), Eslöv: temat är inte känt; preliminär; organisationen
  väljer minst en av två
""")


def test_csv_has_days_for_programs_and_words_for_people(workspace: Workspace) -> None:
    text = rendered(workspace, "csv")
    assert text.startswith("\ufeff")
    rows = list(csv.DictReader(StringIO(text.removeprefix("\ufeff"))))
    assert [row["Title"] for row in rows] == ALL
    meeting = rows[5]
    assert (meeting["First day"], meeting["Start"], meeting["End"], meeting["Weekday"]) == (
        "2026-02-10", "09:30", "12:00", "Tuesday",
    )  # fmt: skip
    assert (rows[11]["First day"], rows[11]["Last day"], rows[11]["Meaning"], rows[11]["Date"]) == (
        "2026-09-11", "2026-09-20", "some time between", "mid September 2026",
    )  # fmt: skip
    assert (rows[-1]["First day"], rows[-1]["Place"]) == ("", "Eslöv")
    assert rendered(workspace, "csv", language="sv").startswith("\ufeffProgram;Typ;Id;")


def test_json_has_the_published_shape(workspace: Workspace) -> None:
    made = json.loads(rendered(workspace, "json"))
    assert (made["version"], made["programme"], made["title"]) == (1, "p", "Learning together")
    keys = {
        "kind", "id", "title", "status", "earliest", "latest", "meaning", "precision", "text", "place", "mode",
        "track", "choose",
    }  # fmt: skip
    assert all(keys <= set(entry) for entry in made["entries"])
    assert [entry["title"] for entry in made["entries"]] == ALL
    first, second = (entry for entry in made["entries"] if entry["id"] == "two")
    assert first["kind"] == second["kind"] == "occasion"
    assert first["choose"] == second["choose"] == {"n": 1, "of": 2, "by": "participant"}
    undated = made["entries"][-1]
    assert {undated[key] for key in ("earliest", "latest", "meaning", "precision", "text", "overdue")} == {None}


def test_several_programmes_are_one_timetable(workspace: Workspace) -> None:
    view = workspace.timetable(language="en")
    assert [line.title for line in view.lines][5:7] == ["Start", "Meeting 1: why"]
    assert [lane.label for lane in view.picture.lanes] == ["Learning together", "Another"] if view.picture else False
    assert [(group.programme_title, len(group.lines)) for group in view.undated_groups] == [("Learning together", 2)]


def test_terminal(workspace: Workspace) -> None:
    (ref,) = workspace.find("p", noun="timetable")
    text = timetable_on_terminal(workspace.timetable(ref), colour=False, width=80)
    assert max(map(len, text.splitlines())) <= 80
    assert "\nBy Tuesday 20 January 2026   Application to take part\n" in text
    assert text.endswith("""
• Undated (meeting, Eslöv)
  The theme is not known
  Preliminary; the organisation chooses at least one of two
""")


def test_dates_on_the_page_are_for_programs_too(workspace: Workspace) -> None:
    page = rendered(workspace, "html")
    for piece in (
        '<time datetime="2026-01">January</time>–<time datetime="2026-02">February 2026</time>',
        'All of <time datetime="2026">2026</time>',
        '<time datetime="2026-W03">Week 3 of 2026</time>',
        'By Tuesday <time datetime="2026-01-20">20 January 2026</time>',
        'Tuesday <time datetime="2026-02-10">10 February 2026</time>, 09:30–12:00',
        '<time datetime="2026-04-14">14</time>–<time datetime="2026-04-15">15 April 2026</time>',
        '<time datetime="2026-05">May 2026</time>',
        '<time datetime="2026-09">Mid September 2026</time>',
    ):
        assert f'<p class="when">{piece}</p>' in page, piece
    assert '<p class="when">From March 2026</p>' in page


def test_a_long_year_is_parted_into_months(workspace: Workspace) -> None:
    (ref,) = workspace.find("p", noun="timetable")
    (year,) = workspace.timetable(ref).years
    assert [group.heading for group in year.groups] == [
        "During the year", "January", "February", "March", "April", "May", "September", "November",
    ]  # fmt: skip
    assert [line.line.title for line in year.groups[0].lines] == ["Getting ready", "North", "Support"]
    assert [line.number for group in year.groups for line in group.lines] == list(range(1, 15))
