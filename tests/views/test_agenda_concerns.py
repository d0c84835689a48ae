"""The agenda of one organisation or one function: its turns, its strands, its tasks, its role."""

from __future__ import annotations

import json
import re
import zipfile
from io import BytesIO
from typing import TYPE_CHECKING, Any

import pytest

from jamx.api import Audience, UnknownNameError, Workspace, terminal_agenda
from jamx.api.asked import AbsentError
from tests.conftest import write
from tests.office.reading import said_by

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from jamx.views.agenda import AgendaView, ItemView

PROGRAMME = """
    title: Programmet
    language: sv
    organiser: skr
    functions: {rektor: Rektor, dekan: Dekan, controller: Controller}
    groups: [{id: norr, title: Norr, members: [umea]}]
    tracks: [{id: spar, title: Spåret}]
"""
ORGANISATIONS = """
    lund: {name: Lund}
    malmo: {name: Malmö, functions: [dekan]}
    umea: {name: Umeå, tracks: [spar]}
    skr: {name: SKR, roles: [organiser]}
    borta: {name: Borta, meetings: [annan]}
    nybro: {name: Nybro, roles: [partner]}
    expert: {name: Experten, roles: [consulted]}
"""
MEETING = """
    title: Träff 1
    date: 2027-03-09
    time: 09.00–16.00
    host: lund
    mentor: nybro
    expects: [{any_of: [rektor, dekan]}]
    tasks:
      - {title: Read, owner: each organisation, due: 1 week before}
      - {title: Book, owner: host, due: 2 weeks before}
      - {title: Mentor, owner: mentor or host, due: 1 week before}
      - {title: Minutes, owner: umea, when: after}
      - {title: Sign, owner: rektor, due: 3 days before}
      - {title: Everybody, owner: all, when: after}
      - {title: North, owner: norr, when: between}
      - {title: Nobody, when: after}
      - {title: Hidden, owner: lund, internal: true}
    agenda:
      - {title: Kaffe, time: 09.00–09.30, kind: coffee}
      - {title: Inledning, duration: 30 min, lead: host}
      - title: Runda
        time: 10.00–11.50
        each: [organisation, mentor]
        pause: {after: 2, duration: 15 min, kind: coffee}
        parts:
          - {title: Presentation, duration: 15 min, text: Högst tre bilder}
          - {title: Frågor, duration: 5 min}
          - {title: Reflektion, duration: 15 min, joint: true}
      - title: Arbete
        time: 11.50–14
        strands:
          - title: Rektorer
            for: [rektor]
            room: A
            items: [{title: Samtal, duration: 130 min, facilitator_notes: Notes for the heads}]
          - {title: Dekaner, for: [dekan], room: B, points: [Budget], materials: [Underlag]}
          - {title: Lunds egna, for: [lund], text: Bara Lund}
          - {title: Nordliga, for: [norr]}
          - {title: På spåret, for: [spar]}
          - {title: Alla}
      - {title: Expertens timme, time: 14–15, lead: expert}
      - {title: Avslutning, time: 15–16, lead: organiser}
"""


@pytest.fixture
def made(tmp_path: Path) -> Workspace:
    for name, text in (("programme", PROGRAMME), ("organisations", ORGANISATIONS), ("meetings/m", MEETING)):
        write(tmp_path, f"programmes/p/{name}.yaml", text)
    write(tmp_path, "programmes/p/meetings/annan.yaml", "title: Annan\nagenda: [{title: A, time: 9–10}]\n")
    return Workspace(tmp_path)


def view(made: Workspace, **options: Any) -> AgendaView:
    (ref,) = made.find("p/m")
    return made.agenda(ref, **options)


def facts(made: Workspace, **options: Any) -> dict[str, str]:
    """What is said of somebody at the head, by its label."""
    shown = view(made, **options)
    own = shown.facts[len(view(made).facts) :]
    return {fact.label: fact.text.replace("\xa0", " ") for fact in own}


def item(shown: AgendaView, title: str) -> ItemView:
    return next(one for one in shown.days[0].items if one.title == title)


def test_whoever_the_agenda_is_for_reads_it_at_its_head(made: Workspace) -> None:
    assert facts(made, organisation="lund") == {
        "För": "Lund",
        "Er roll": "värd",
        "Er tur": "kl. 10.00–10.20 Runda",
        "Era punkter": "kl. 9.30–10.00 Inledning",
        "Era pass": "kl. 11.50–14.00 Rektorer, lokal A; kl. 11.50–14.00 Dekaner, lokal B; kl. 11.50–14.00 Lunds egna; "
        "kl. 11.50–14.00 På spåret; kl. 11.50–14.00 Alla",
    }
    assert facts(made, organisation="malmo") == {
        "För": "Malmö",
        "Er tur": "kl. 10.20–10.40 Runda",
        "Era pass": "kl. 11.50–14.00 Dekaner, lokal B; kl. 11.50–14.00 På spåret; kl. 11.50–14.00 Alla",
    }
    assert facts(made, organisation="nybro")["Er roll"] == "mentor"
    assert facts(made, organisation="nybro")["Er tur"] == "kl. 11.15–11.35 Runda"
    assert facts(made, organisation="expert")["Era punkter"] == "kl. 14–15 Expertens timme"
    assert facts(made, organisation="skr")["Era punkter"] == "kl. 15–16 Avslutning"
    assert facts(made, function="dekan") == {
        "För funktionen": "Dekan",
        "Era pass": "kl. 11.50–14.00 Dekaner, lokal B; kl. 11.50–14.00 Lunds egna; kl. 11.50–14.00 Nordliga; "
        "kl. 11.50–14.00 På spåret; kl. 11.50–14.00 Alla",
    }
    assert list(facts(made, organisation="umea", function="rektor", language="en")) == [
        "For", "For the function", "Your turn", "Your sessions",
    ]  # fmt: skip


def test_what_is_joint_is_told_once(made: Workspace) -> None:
    """Nobody's turn is left between the pause and what follows the round."""
    headings = [one.heading for one in item(view(made, organisation="malmo"), "Runda").rounds]
    assert headings == ["Er tur, kl.\xa010.20–10.40", "Gemensamt", "Övriga turer"]
    joint = item(view(made, organisation="malmo"), "Runda").rounds[1]
    assert [part.title for part in joint.parts] == ["fika", "Reflektion"]


def test_the_calendar_is_called_by_whom_it_is_for(made: Workspace) -> None:
    (ref,) = made.find("p/m")
    assert "X-WR-CALNAME:Träff 1 – Malmö\r\n" in made.document(ref, "ics", organisation="malmo").text
    assert "X-WR-CALNAME:Träff 1\r\n" in made.document(ref, "ics").text


def test_its_turn_stands_in_full_and_the_others_in_a_line(made: Workspace) -> None:
    shown = item(view(made, organisation="umea"), "Runda")
    assert [round_.heading.replace("\xa0", " ") for round_ in shown.rounds] == [
        "Gemensamt", "Er tur, kl. 10.55–11.15", "Gemensamt", "Övriga turer",
    ]  # fmt: skip
    assert [(part.time, part.title, part.text) for part in shown.rounds[1].parts] == [
        ("10.55–11.10", "Presentation", "Högst tre bilder"),
        ("11.10–11.15", "Frågor", ""),
    ]
    assert [(part.time, part.title, part.text) for part in shown.rounds[3].parts] == [
        ("10.00–10.20", "Lund", ""), ("10.20–10.40", "Malmö", ""), ("11.15–11.35", "Nybro", ""),
    ]  # fmt: skip
    everybody = item(view(made), "Runda")
    assert item(view(made, organisation="expert"), "Runda").rounds == everybody.rounds
    assert item(view(made, function="rektor"), "Runda").rounds == everybody.rounds


@pytest.mark.parametrize("known", ["organisations: 4", "organisations: unknown"])
def test_where_nobody_knows_who_speaks_when_nothing_is_said(made: Workspace, known: str) -> None:
    path = made.root / "programmes/p/meetings/m.yaml"
    path.write_text(path.read_text(encoding="utf-8") + f"{known}\n", encoding="utf-8")
    again = Workspace(made.root)
    assert "Er tur" not in facts(again, organisation="malmo")
    assert "Er tur" not in facts(again, organisation="nybro")
    assert item(view(again, organisation="malmo"), "Runda").rounds == item(view(again), "Runda").rounds


def test_nor_where_several_speak_at_once_or_the_round_does_not_fit(made: Workspace) -> None:
    path = made.root / "programmes/p/meetings/m.yaml"
    text = path.read_text(encoding="utf-8")
    for changed in (
        text.replace("each: [organisation, mentor]", "each: [organisation, mentor]\n    at_once: 2"),
        text.replace("10.00–11.50", "10.00–10.50").replace("11.50–14", "10.50–14"),
    ):
        assert changed != text
        path.write_text(changed, encoding="utf-8")
        assert "Er tur" not in facts(Workspace(made.root), organisation="malmo")


def test_strands_for_others_are_only_named(made: Workspace) -> None:
    shown = item(view(made, organisation="malmo", audience=Audience.ORGANISER), "Arbete")
    marked = {strand.title: (strand.own, strand.early) for strand in shown.strands}
    beside = (False, "pågår samtidigt")
    assert marked == {
        "Rektorer": beside, "Dekaner": (True, ""), "Lunds egna": beside, "Nordliga": beside,
        "På spåret": (True, ""), "Alla": (True, ""),
    }  # fmt: skip
    heads, _, lunds = shown.strands[:3]
    assert (heads.room, heads.items, lunds.text) == ("A", (), "")
    assert shown.all_notes == ()
    assert item(view(made, organisation="lund", audience=Audience.ORGANISER), "Arbete").all_notes != ()


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ({"organisation": "lund"}, ["Read", "Book", "Everybody"]),
        ({"organisation": "malmo"}, ["Read", "Everybody"]),
        ({"organisation": "umea"}, ["Read", "North", "Minutes", "Everybody"]),
        ({"organisation": "nybro"}, ["Mentor", "Everybody"]),
        ({"function": "rektor"}, ["Sign", "Everybody"]),
        ({"organisation": "malmo", "function": "rektor"}, ["Read", "Sign", "Everybody"]),
        ({"organisation": "lund", "audience": Audience.ORGANISER}, ["Read", "Book", "Everybody", "Hidden"]),
    ],
)
def test_its_own_tasks_and_nobody_elses(made: Workspace, options: dict[str, Any], expected: list[str]) -> None:
    shown = view(made, **options)
    assert sorted(task.title for group in shown.tasks for task in group.tasks) == sorted(expected)


def test_who_is_not_at_the_meeting_is_refused(made: Workspace) -> None:
    for options in ({"organisation": "borta"}, {"function": "controller"}):
        with pytest.raises(AbsentError) as absent:
            view(made, **options)
        assert (absent.value.sort, absent.value.address) == (next(iter(options)), "p/m")
    with pytest.raises(UnknownNameError) as unknown:
        view(made, organisation="lundd")
    assert unknown.value.nearest[0] == "lund"


SHOWN = ("md", "html", "txt", "docx", "pdf", "ics", "show")


def text_of(made: Workspace, to: str) -> str:
    (ref,) = made.find("p/m")
    options: dict[str, Any] = {"organisation": "malmo"}
    if to == "show":
        return terminal_agenda(made.agenda(ref, for_programs=True, **options), colour=False)
    document = made.document(ref, to, **options)
    assert document.name == f"p/m.malmo.{to}"
    if to == "docx":
        data = zipfile.ZipFile(BytesIO(document.binary)).read("word/document.xml").decode()
        return re.sub(r"<[^>]+>", "", re.sub(r"</w:p>", "\n", data))
    if to == "pdf":
        (made.root / "m.pdf").write_bytes(document.binary)
        return said_by("pdftotext", "-raw", str(made.root / "m.pdf"), "-")
    return re.sub(r"\r\n ", "", document.text)


@pytest.mark.parametrize("to", SHOWN)
def test_every_format_says_when_it_is_ones_turn(made: Workspace, to: str) -> None:
    text = " ".join(re.sub(r"<[^>]+>", "", text_of(made, to)).replace("\xa0", " ").split())
    assert "Er tur" in text
    assert "kl. 10.20–10.40 Runda" in text
    assert ("Nordliga" in text) is (to != "ics")  # which has no strands
    assert "Samtal" not in text


def test_programs_read_whom_it_concerns(made: Workspace) -> None:
    (ref,) = made.find("p/m")
    shape = json.loads(made.document(ref, "json", organisation="lund").text)
    assert shape["concerns"] == {"organisation": "lund", "function": None, "roles": ["host"]}
    _, opening, round_, work, *_ = shape["days"][0]["items"]
    assert (opening["own"], round_["own"], round_["turns"]) == (True, False, [{"start": "10:00", "end": "10:20"}])
    assert {part["organisation"] for part in round_["parts"]} == {"lund", None}
    assert [strand["own"] for strand in work["strands"]] == [True, True, True, False, True, True]
    whole = json.loads(made.document(ref, "json").text)
    assert "concerns" not in whole
    assert "own" not in whole["days"][0]["items"][0]
    (grid,) = made.find("p/m", noun="timetable")
    assert json.loads(made.document(grid, "json", noun="timetable", organisation="lund").text) == shape


def test_whom_a_strand_is_for_keeps_its_proper_names(workspace: Callable[..., Workspace]) -> None:
    made = workspace(
        "title: M\nagenda:\n  - title: Work\n    time: 9–10\n    strands:\n"
        "      - {title: One, for: [lund, hr, rektor]}\n      - {title: Two}\n",
        **{
            "programmes/p/programme.yaml": "title: P\nlanguage: sv\nfunctions: {hr: HR-chef, rektor: Rektor}\n",
            "programmes/p/organisations.yaml": "lund: {name: Lunds universitet}\n",
        },
    )
    (ref,) = made.find("p/m")
    assert made.agenda(ref).days[0].items[0].strands[0].audience_text == "för Lunds universitet, HR-chef, rektor"


def test_a_meeting_of_a_track_expects_whom_its_track_does(workspace: Callable[..., Workspace]) -> None:
    made = workspace(
        "title: M\ntrack: spar\nagenda: []\n",
        **{
            "programmes/p/programme.yaml": "title: P\nlanguage: sv\nfunctions: {rektor: Rektor, dekan: Dekan}\n"
            "expects: [{any_of: [rektor]}]\ntracks: [{id: spar, title: S, expects: [{any_of: [dekan]}]}]\n"
        },
    )
    (ref,) = made.find("p/m")
    assert made.agenda(ref).expects == ("Dekan (förväntas delta)",)
    assert made.agenda(ref, function="dekan").concerns is not None
    with pytest.raises(AbsentError):
        made.agenda(ref, function="rektor")
