"""What a meeting takes over from its agenda file: what it does not say itself, key by key."""

from __future__ import annotations

import pytest
from on_clock import workspace

from jamx.model.meeting import AgendaFile, Gathering, Meeting
from jamx.schedule.inherited import said, whole

SAID = {
    "kind": ("Workshop", "Webinar"),
    "number": ("2", "3"),
    "theme": ("Goals", "Means"),
    "language": ("en", "sv"),
    "mode": ("digital", "hybrid"),
    "track": ("x", "y"),
    "group": ("g", "h"),
    "organisations": ("[lund]", "[malmo]"),
    "purpose": ("To meet", "To part"),
    "background": ("Long ago", "Of late"),
    "approach": ("By turns", "All at once"),
    "text": ("Welcome", "Good-bye"),
    "facilitator_notes": ("Bring chalk", "Bring pens"),
    "outcomes": ("[One]", "[Other]"),
    "expects": ("[{any_of: [chef]}]", "[{any_of: [rektor]}]"),
    "materials": ("[Paper]", "[Chalk]"),
}
"""What an agenda file may say for a meeting, and something else."""
OWN = {"title", "time", "tasks", "open", "sources", "items", "ref", "extensions"}
"""What stays the file's own; tasks of both are there."""


def of(meeting: str, agenda: str) -> tuple[Gathering, AgendaFile]:
    """A meeting with what its agenda says, and that."""
    files = {"meetings__m": f"title: M\nagenda: {{use: a}}\n{meeting}", "agendas__a": f"title: A\nitems: []\n{agenda}"}
    folder = workspace(**files).folder("p")
    found, used = folder.meeting("m"), folder.agenda("a")
    assert found is not None
    assert used is not None
    return whole(folder, found), used


def test_every_key_is_taken_over_or_the_agendas_own() -> None:
    assert {*SAID} | OWN == {*AgendaFile.model_fields}
    assert {*SAID} < {*Meeting.model_fields}


@pytest.mark.parametrize("key", SAID)
def test_what_the_agenda_says_holds_for_the_meeting(key: str) -> None:
    found, agenda = of("", f"{key}: {SAID[key][0]}\n")

    assert getattr(found, key) == getattr(agenda, key) != AgendaFile.model_fields[key].default


@pytest.mark.parametrize("key", SAID)
def test_what_the_meeting_says_itself_goes_before(key: str) -> None:
    one, other = SAID[key]
    found, agenda = of(f"{key}: {other}\n", f"{key}: {one}\n")

    assert getattr(found, key) != getattr(agenda, key)
    assert getattr(found, key) == getattr(of("", f"{key}: {other}\n")[0], key)


@pytest.mark.parametrize("key", SAID)
@pytest.mark.parametrize("using", ["agenda: {use: a}\n", "agenda: {use: none}\n", ""])
@pytest.mark.parametrize("own", [True, False])
def test_one_thing_alone_is_as_it_is_in_all(key: str, using: str, own: bool) -> None:
    one, other = SAID[key]
    meeting = f"title: M\n{using}" + (f"{key}: {other}\n" if own else "")
    folder = workspace(meetings__m=meeting, agendas__a=f"title: A\nitems: []\n{key}: {one}\n").folder("p")
    found, agenda = folder.meeting("m"), folder.agenda("a")
    assert found is not None
    assert agenda is not None

    assert said(folder, found, key) == getattr(whole(folder, found), key)
    assert said(folder, agenda, key) == getattr(agenda, key)


@pytest.mark.parametrize("key", ["open", "sources", "time", "title"])
def test_what_stays_the_agendas_own(key: str) -> None:
    own = {"title": "A", "time": "9–12", "open": "[Who?]", "sources": "[{id: s, title: S}]"}
    found, agenda = of("", "" if key == "title" else f"{key}: {own[key]}\n")

    assert getattr(found, key) != getattr(agenda, key)


EACH = "title: P\ntasks: [{id: t, title: Book, each: meeting}, {title: Eat, each: meeting}, {title: Once}]\n"


def tasks_of(meeting: str, **files: str) -> list[str]:
    folder = workspace(meetings__m=f"title: M\n{meeting}", **files).folder("p")
    found = folder.meeting("m")
    assert found is not None
    return [str(task.title) for task in whole(folder, found).tasks]


def test_tasks_of_the_programme_that_recur_come_last() -> None:
    own, used = (
        "tasks: [{id: u, title: Ours}]\n",
        {"agendas__a": "title: A\nitems: []\ntasks: [{id: v, title: Read}]\n"},
    )

    assert tasks_of("", programme=EACH) == ["Book", "Eat"]
    assert tasks_of(own, programme=EACH) == ["Ours", "Book", "Eat"]
    assert tasks_of("tasks: [{id: t, title: Ours}, {title: Theirs}]\n", programme=EACH) == ["Ours", "Theirs", "Eat"]
    assert tasks_of(f"agenda: a\n{own}", programme=EACH, **used) == ["Ours", "Read", "Book", "Eat"]
    assert tasks_of(f"agenda: a\n{own}", programme="title: [\n", **used) == ["Ours", "Read"]
    assert tasks_of(f"agenda: missing\n{own}", programme=EACH) == ["Ours", "Book", "Eat"]
    assert tasks_of(f"agenda: [{{title: A}}]\n{own}", programme=EACH) == ["Ours", "Book", "Eat"]


@pytest.mark.parametrize("said_", ["", "agenda: missing\n", "agenda: [{title: A}]\n", "days: [{agenda: a}]\n"])
def test_what_takes_over_nothing_is_itself(said_: str) -> None:
    files = {"agendas__a": "title: A\nitems: []\ntheme: T\n"}
    folder = workspace(
        programme="title: P\ntasks: [{title: Once}]\n", meetings__m=f"title: M\n{said_}", **files
    ).folder("p")
    found, agenda = folder.meeting("m"), folder.agenda("a")
    assert found is not None
    assert agenda is not None

    assert whole(folder, found) is found
    assert whole(folder, agenda) is agenda
    assert said(folder, found, "theme") is None


def test_what_neither_says_is_not_said() -> None:
    found, _ = of("language: sv\n", "theme: T\n")

    assert {"title", "agenda", "language", "theme"} <= found.model_fields_set
    assert not {"purpose", "track", "group"} & found.model_fields_set


def test_tasks_of_both_the_meetings_own_first() -> None:
    agenda = "tasks: [{title: Read}, {id: t, title: Theirs}]\n"
    found, _ = of("tasks: [{id: t, title: Ours}, {title: Write}]\n", agenda)

    assert [str(task.title) for task in found.tasks] == ["Ours", "Write", "Read"]
