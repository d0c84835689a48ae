"""Whose a task is: what names a role, a function, a group or an organisation, and what is only a text."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from on_clock import workspace

from jamx.model.meeting import Meeting
from jamx.schedule.owners import EACH as EACH_WORDS
from jamx.schedule.owners import Owner, behind, belongs, chosen, owners_of

if TYPE_CHECKING:
    from jamx.workspace.workspace import Folder

PROGRAMME = """
title: P
organiser: jamsamo
functions: {rektor: Rektor}
groups: [{id: north, title: North, members: [lund]}]
"""
ORGANISATIONS = """
jamsamo: {name: JämSamO}
lund: {name: Lund}
malmo: {name: Malmö}
"""
WORKSPACE = workspace(programme=PROGRAMME, organisations=ORGANISATIONS)
FOLDER = WORKSPACE.folder("p")
BARE = workspace(programme="title: P\n").folder("p")

EACH = Owner("each", "each organisation")
HOST, MENTOR = Owner("host", "host"), Owner("mentor", "mentor")
LUND = Owner("organisation", "lund")


@pytest.mark.parametrize(
    ("text", "owners"),
    [
        (None, ()),
        ("", ()),
        ("unknown", ()),
        ("undecided", ()),
        ("host", (HOST,)),
        ("mentor", (MENTOR,)),
        ("organiser", (Owner("organiser", "organiser"),)),
        ("all", (Owner("all", "all"),)),
        ("each organisation", (EACH,)),
        ("Each  organisation", (EACH,)),
        ("each", (EACH,)),
        ("organisation", (EACH,)),
        ("varje organisation", (EACH,)),
        ("organisationerna", (EACH,)),
        ("rektor", (Owner("function", "rektor"),)),
        ("north", (Owner("group", "north"),)),
        ("lund", (LUND,)),
        ("jamsamo", (Owner("organiser", "organiser"),)),
        # several, only where each is known
        ("mentor or host", (MENTOR, HOST)),
        ("host and lund", (HOST, LUND)),
        ("host eller mentor", (HOST, MENTOR)),
        ("host och mentor", (HOST, MENTOR)),
        ("host, mentor, lund", (HOST, MENTOR, LUND)),
        ("host , mentor", (HOST, MENTOR)),
        ("Anna or host", (Owner("text", "Anna or host"),)),
        ("Anna", (Owner("text", "Anna"),)),
        ("Anna  or the\tothers", (Owner("text", "Anna or the others"),)),
        ("Host", (Owner("text", "Host"),)),
        ("gothenburg", (Owner("text", "gothenburg"),)),
    ],
)
def test_owners_of_a_text(text: str | None, owners: tuple[Owner, ...]) -> None:
    assert owners_of(text, FOLDER) == owners


def test_roles_are_known_without_a_word_about_them() -> None:
    assert owners_of("host", BARE) == (HOST,)
    assert owners_of("rektor", BARE) == (Owner("text", "rektor"),)
    assert owners_of("lund", BARE) == (Owner("text", "lund"),)


def test_mentor_or_host_is_the_mentor_where_there_is_one() -> None:
    both, hosted = Meeting(title="M", host="lund", mentor="malmo"), Meeting(title="M", host="lund")

    assert list(chosen((HOST, MENTOR), both)) == [MENTOR]
    assert list(chosen((MENTOR, HOST), hosted)) == [HOST]
    assert list(chosen((MENTOR, HOST), None)) == [MENTOR, HOST]
    assert list(chosen((MENTOR,), hosted)) == [MENTOR]
    assert list(chosen((MENTOR, HOST, LUND), both)) == [MENTOR, HOST, LUND]


def test_the_organisation_behind_an_owner() -> None:
    meeting = Meeting(title="M", host="lund")

    assert behind(FOLDER, LUND, None) == "lund"
    assert behind(FOLDER, HOST, meeting) == "lund"
    assert behind(FOLDER, MENTOR, meeting) == ""
    assert behind(FOLDER, HOST, None) == ""
    assert behind(FOLDER, Owner("organiser", "organiser"), None) == "jamsamo"
    assert behind(BARE, Owner("organiser", "organiser"), None) == "organiser"
    assert [behind(FOLDER, Owner(sort, "x"), meeting) for sort in ("all", "each", "function", "group", "text")] == [
        ""
    ] * 5


def test_what_belongs_to_an_organisation() -> None:
    meeting = Meeting(title="M", host="lund")
    north, other = Owner("group", "north"), Owner("group", "south")

    def whose(owner: Owner, *coming: str, folder: Folder = FOLDER) -> list[str]:
        return [one for one in ("lund", "malmo", "jamsamo") if belongs(folder, owner, meeting, coming, one)]

    assert whose(EACH) == ["lund", "malmo", "jamsamo"]
    assert whose(EACH, "malmo") == ["malmo"]
    assert whose(north) == ["lund"]
    assert whose(other) == []
    assert whose(north, folder=BARE) == []
    assert whose(Owner("all", "all")) == ["lund", "malmo", "jamsamo"]
    assert whose(HOST) == ["lund"]
    assert whose(MENTOR) == []
    assert whose(Owner("organisation", "malmo")) == ["malmo"]
    assert whose(Owner("organiser", "organiser")) == ["jamsamo"]
    assert whose(Owner("function", "rektor")) == []


@pytest.mark.parametrize("text", sorted(EACH_WORDS))
def test_each_in_other_letters(text: str) -> None:
    assert owners_of(text.upper(), BARE) == (EACH,)


@pytest.mark.parametrize(
    ("text", "owners"),
    [
        ("host,mentor", (HOST, MENTOR)),
        ("host or mentor and lund", (HOST, MENTOR, LUND)),
        ("host or", (Owner("text", "host or"),)),
        ("host,", (Owner("text", "host,"),)),
        (",", (Owner("text", ","),)),
        ("lundor host", (Owner("text", "lundor host"),)),
        ("host or undecided", (Owner("text", "host or undecided"),)),
        ("host or organisation", (HOST, EACH)),
        ("  lund  ", (LUND,)),
        ("North", (Owner("text", "North"),)),
        ("jamsamo eller rektor", (Owner("organiser", "organiser"), Owner("function", "rektor"))),
    ],
)
def test_owners_between_words(text: str, owners: tuple[Owner, ...]) -> None:
    assert owners_of(text, FOLDER) == owners


def test_the_organiser_is_an_organisation_like_others_where_the_programme_names_another() -> None:
    for said, owner in (("organiser: lund\n", LUND), ("", LUND), ("organiser: Lund\n", LUND)):
        files = {"programme": f"title: P\n{said}", "organisations": f"{ORGANISATIONS}x: {{name: X}}\n"}
        expected = Owner("organiser", "organiser") if said == "organiser: lund\n" else owner
        folder = workspace(**files).folder("p")
        assert (owners_of("lund", folder), owners_of("x", folder)) == ((expected,), (Owner("organisation", "x"),))
    by_text = workspace(programme="title: P\norganiser: Somebody\n", organisations=ORGANISATIONS).folder("p")
    assert behind(by_text, Owner("organiser", "organiser"), None) == "organiser"
    assert belongs(by_text, Owner("organiser", "organiser"), None, (), "organiser")
    unread = workspace(programme="title: [\n", organisations=f"{ORGANISATIONS}x: {{name: X}}\n").folder("p")
    assert unread.programme is None
    assert owners_of("lund, x", unread) == (LUND, Owner("organisation", "x"))
    assert owners_of("north", unread) == (Owner("text", "north"),)
    assert behind(unread, Owner("organiser", "organiser"), None) == "organiser"
    assert not belongs(unread, Owner("group", "north"), None, (), "lund")


def test_groups_are_told_apart() -> None:
    groups = "groups: [{id: south, title: S, members: [malmo]}, {id: north, title: N, members: [malmo, lund]}]\n"
    folder = workspace(programme=f"title: P\n{groups}", organisations=ORGANISATIONS).folder("p")

    assert owners_of("south, north", folder) == (Owner("group", "south"), Owner("group", "north"))
    assert [belongs(folder, Owner("group", name), None, (), "lund") for name in ("south", "north")] == [False, True]
    assert [belongs(folder, Owner("group", name), None, (), "malmo") for name in ("south", "north")] == [True, True]


def test_mentor_and_host_of_a_meeting() -> None:
    meeting = Meeting(title="M", mentor="malmo")

    assert behind(FOLDER, MENTOR, meeting) == "malmo"
    assert behind(FOLDER, MENTOR, None) == behind(FOLDER, HOST, meeting) == ""
    assert belongs(FOLDER, MENTOR, meeting, (), "malmo")
    assert not belongs(FOLDER, MENTOR, None, (), "malmo")
    assert list(chosen((HOST,), meeting)) == [HOST]
    assert list(chosen((HOST, MENTOR, HOST), Meeting(title="M"))) == [HOST, HOST]
    assert list(chosen((HOST, LUND), meeting)) == [HOST, LUND]
    assert list(chosen((), meeting)) == []
