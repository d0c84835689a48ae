"""All sorts of meetings in every format: the shape for programs is the published one, and nothing fails."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from jamx.api import AGENDA_FORMATS, Audience, Workspace, terminal_agenda
from tests.conftest import write

if TYPE_CHECKING:
    from pathlib import Path

    Shape = dict[str, Any]

AGENDA = "agenda:\n  - {title: Talk, time: 09.00–10.00}\n"
LONG = "".join(f"  - {{title: Item {number}, duration: 2 min}}\n" for number in range(200))
MEETINGS = {
    "bare": "title: Bare\n",
    "empty": "title: Empty\nagenda: []\n",
    "untimed": "title: Untimed\nagenda:\n  - title: A\n  - title: B\n",
    "dated": f"title: Dated\ndate: 2027-03-09\nplace: Lund\nstatus: confirmed\n{AGENDA}",
    "preliminary": f"title: P\ndate: 2027-03-09\nstatus: preliminary\n{AGENDA}",
    "week": f"title: W\ndate: 2027-W11\n{AGENDA}",
    "range": f"title: R\ndate: 2027-03-09/2027-03-10\n{AGENDA}",
    "month": f"title: M\ndate: mid 2027-09\n{AGENDA}",
    "season": f"title: S\ndate: 2027-autumn\n{AGENDA}",
    "within": f"title: I\ndate: within 2027-03-09/2027-04-10\n{AGENDA}",
    "open": f"title: O\ndate: 2027-03-09/\n{AGENDA}",
    "undecided": f"title: U\ndate: undecided\nplace: unknown\ntheme: undecided\n{AGENDA}",
    "cancelled": f"title: C\nstatus: cancelled\ndate: 2027-03-09\n{AGENDA}",
    "days": """
        title: Days
        date: 2027-10-08/2027-10-09
        place: Lund
        days:
          - title: First
            date: 2027-10-08
            agenda:
              - {title: Dinner, time: 18.00–20.00, kind: dinner}
              - {title: Music, time: 20.00–01.00 +1}
          - date: 2027-10-09
            place: Malmö
            agenda:
              - {title: Work, time: 09.00–12.00}
        """,
    "strands": """
        title: Strands
        agenda:
          - title: Sessions
            time: 10.00–11.00
            strands:
              - title: One
                for: [teacher]
                room: A
              - title: Two
                room: B
                lead: host
                points: [Why]
                items:
                  - {title: Begin, duration: 10 min}
                  - {title: Go on, duration: 30 min}
        """,
    "functions": "title: F\nagenda:\n  - {title: Work, time: 9–10, strands: by function}\n",
    "elastic": """
        title: Elastic
        agenda:
          - {title: Coffee, time: 09.00, duration: 20–40 min, kind: coffee}
          - {title: Talk, duration: share}
          - {title: Lunch, time: 12–13, kind: lunch}
          - {title: Walk, duration: 20–40 min}
        """,
    "round": """
        title: Round
        organisations: [lund, malmo]
        mentor: agency
        agenda:
          - title: Reports
            time: 09.00–10.00
            each: [organisation, mentor]
            parts:
              - {title: Report, duration: 10 min}
              - {title: Questions, duration: 5 min}
              - {title: All, duration: 10 min, joint: true}
        """,
    "tables": """
        title: Tables
        organisations: 7
        agenda:
          - title: Talk in threes
            time: 09.00–10.00
            each: organisation
            at_once: 3
            parts: [{title: Talk, duration: 15 min}]
            pause: {after: 2, duration: 5 min}
        """,
    "many": f"title: Many\ntime: 09.00–16.00\nagenda:\n{LONG}",
    "bilingual": """
        title: {sv: Träff, en: Meeting}
        agenda:
          - title: {sv: Fika, en: Coffee}
            time: 09.00–10.00
            points: [{title: {sv: Varför, en: Why}}]
        """,
}
HEAD = ["version", "programme", "id", "kind", "title", "language", "status", "audience", "organisations", "date"]
ITEM = {"start", "end", "minutes", "title", "kind", "lead", "day", "each", "fit", "parts", "strands", "points"}


@pytest.fixture(scope="module")
def workspace(tmp_path_factory: pytest.TempPathFactory) -> Workspace:
    root: Path = tmp_path_factory.mktemp("shapes")
    write(root, "programmes/p/programme.yaml", "title: Programme\nlanguage: en\nfunctions: {teacher: Teacher}\n")
    write(root, "programmes/p/organisations.yaml", "lund: {name: Lund}\nmalmo: {name: Malmö}\nagency: {name: Agency}\n")
    for name, text in MEETINGS.items():
        write(root, f"programmes/p/meetings/{name}.yaml", text)
    write(root, "programmes/p/agendas/file.yaml", "title: File\nitems:\n  - {title: A, time: 9–10}\n")
    return Workspace(root)


def shape(workspace: Workspace, name: str, **options: Any) -> Shape:
    (ref,) = workspace.find(f"p/{name}")
    made: Shape = json.loads(workspace.document(ref, "json", **options).text)
    return made


@pytest.mark.parametrize("name", [*MEETINGS, "file"])
def test_every_format_is_made(workspace: Workspace, name: str) -> None:
    (ref,) = workspace.find(f"p/{name}")
    for audience in Audience:
        for language in ("sv", "en"):
            for to in AGENDA_FORMATS:
                text = workspace.document(ref, to, audience=audience, language=language, draft=True).text
                assert text.endswith("\n")
                assert not text.startswith("\n")
                assert "None" not in text
            screen = terminal_agenda(workspace.agenda(ref, audience=audience, language=language), colour=False)
            assert max(map(len, screen.splitlines())) <= 80


@pytest.mark.parametrize("name", [*MEETINGS, "file"])
def test_the_shape_is_the_published_one(workspace: Workspace, name: str) -> None:
    made = shape(workspace, name)
    assert list(made)[:10] == HEAD
    assert (made["version"], made["programme"], made["id"]) == (1, "p", name)
    assert made["kind"] == ("agenda" if name == "file" else "meeting")
    assert made["date"] is None or set(made["date"]) == {"earliest", "latest", "meaning", "text"}
    for day in made["days"]:
        assert set(day) == {"date", "place", "start", "end", "minutes", "break_minutes", "items"}
        _items(day["items"])
    for found in made["contradictions"]:
        assert set(found) == {"rule", "day", "item", "message"}


def _items(items: list[Shape]) -> None:
    for item in items:
        assert set(item) >= ITEM
        assert item["fit"] is None or set(item["fit"]) == {"needs", "has", "organisations", "fits"}
        for part in item["parts"]:
            assert set(part) >= {"title", "start", "end", "minutes", "organisation", "joint"}
        for strand in item["strands"]:
            assert set(strand) >= {"title", "room", "for", "items"}
            _items(strand["items"])


@pytest.mark.parametrize(
    ("name", "date"),
    [
        ("bare", None),
        ("undecided", None),
        ("dated", ("2027-03-09", "2027-03-09", "lasts", "9 March 2027")),
        ("week", ("2027-03-15", "2027-03-21", "within", "week 11 of 2027")),
        ("range", ("2027-03-09", "2027-03-10", "lasts", "9–10 March 2027")),
        ("month", ("2027-09-11", "2027-09-20", "within", "mid September 2027")),
        ("season", ("2027-08-01", "2027-12-31", "within", "autumn 2027")),
        ("open", ("2027-03-09", None, "lasts", "from 9 March 2027")),
    ],
)
def test_dates(workspace: Workspace, name: str, date: tuple[str, ...] | None) -> None:
    made = shape(workspace, name)["date"]
    assert (None if made is None else tuple(made.values())) == date


def test_what_a_meeting_says_holds_for_its_days(workspace: Workspace) -> None:
    (day,) = shape(workspace, "dated")["days"]
    assert (day["place"], day["date"]["text"]) == ("Lund", "9 March 2027")
    first, second = shape(workspace, "days")["days"]
    assert (first["place"], second["place"]) == ("Lund", "Malmö")
    assert (first["date"]["text"], second["date"]["text"]) == ("8 October 2027", "9 October 2027")


def test_after_midnight(workspace: Workspace) -> None:
    music = shape(workspace, "days")["days"][0]["items"][1]
    assert (music["start"], music["end"], music["minutes"], music["day"]) == ("20:00", "01:00", 300, 0)
    (ref,) = workspace.find("p/days")
    text = workspace.document(ref, "txt", language="sv").text
    assert "20.00–01.00\u00a0+1" in text
    assert "Dag 1, fredag 8 oktober 2027: First" in text
    assert "Dag 2, lördag 9 oktober 2027\nPlats: Malmö" in text


def test_parts_stand_where_they_are_laid_out(workspace: Workspace) -> None:
    (item,) = shape(workspace, "round")["days"][0]["items"]
    rows = [(part["start"], part["title"], part["organisation"], part["joint"]) for part in item["parts"]]
    assert rows == [
        ("09:00", "Report", "lund", False),
        ("09:10", "Questions", "lund", False),
        ("09:15", "Report", "malmo", False),
        ("09:25", "Questions", "malmo", False),
        ("09:30", "Report", "agency", False),
        ("09:40", "Questions", "agency", False),
        ("09:45", "All", None, True),
    ]
    assert item["each"] == ["organisation", "mentor"]


def test_strands(workspace: Workspace) -> None:
    (item,) = shape(workspace, "strands")["days"][0]["items"]
    one, two = item["strands"]
    assert (one["title"], one["room"], one["for"], one["items"]) == ("One", "A", ["teacher"], [])
    assert [(inner["title"], inner["start"], inner["end"]) for inner in two["items"]] == [
        ("Begin", "10:00", "10:10"),
        ("Go on", "10:10", "10:40"),
    ]


def test_two_languages(workspace: Workspace) -> None:
    assert shape(workspace, "bilingual")["title"] == "Meeting"
    assert shape(workspace, "bilingual", language="sv")["title"] == "Träff"
    (ref,) = workspace.find("p/bilingual")
    text = workspace.document(ref, "md", language="sv").text
    assert "# Träff\n" in text
    assert "| 09.00–10.00 | **Fika** |" in text
    assert "- Varför\n" in text
    assert "Coffee" not in text


def test_two_hundred_items(workspace: Workspace) -> None:
    (day,) = shape(workspace, "many")["days"]
    assert len(day["items"]) == 200
    assert day["items"][-1]["end"] == "15:40"
    (ref,) = workspace.find("p/many")
    assert workspace.document(ref, "md", draft=True).text.count("**Item ") == 200


def test_nothing_written_yet_is_said(workspace: Workspace) -> None:
    for name in ("bare", "empty"):
        (ref,) = workspace.find(f"p/{name}")
        for to in ("md", "html", "txt"):
            assert workspace.document(ref, to).text.count("The agenda has not been written yet.") == 1
