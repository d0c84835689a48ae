"""Whether an organisation or a function is at a meeting, and what of it is theirs."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from on_clock import workspace as workspace_of

from jamx.api import Audience, Workspace
from jamx.api.asked import AbsentError
from jamx.model.kinds import Kind
from jamx.model.meeting import Gathering
from jamx.model.task import Task
from jamx.schedule.belonging import Somebody
from jamx.schedule.plan import Plan
from tests.conftest import write

if TYPE_CHECKING:
    from pathlib import Path

    from jamx.views.agenda import AgendaView

PROGRAMME = """
    title: P
    language: en
    functions: {head: Head, dean: Dean, clerk: Clerk}
    groups:
      - {id: north, title: North, members: [umea, clerk]}
      - {id: open, title: Open}
      - {id: clerks, title: Clerks, members: [clerk]}
    tracks: [{id: one, title: One}, {id: two, title: Two}]
"""
ORGANISATIONS = """
    lund: {name: Lund, tracks: [one]}
    umea: {name: Umeå, tracks: [two]}
    malmo: {name: Malmö, functions: [dean]}
    away: {name: Away, meetings: [other]}
    agency: {name: Agency, roles: [organiser]}
    partner: {name: Partner, roles: [partner]}
"""


def made(root: Path, meeting: str) -> Workspace:
    write(root, "programmes/p/programme.yaml", PROGRAMME)
    write(root, "programmes/p/organisations.yaml", ORGANISATIONS)
    write(root, "programmes/p/meetings/m.yaml", meeting)
    return Workspace(root)


def view(root: Path, meeting: str, **options: str) -> AgendaView:
    workspace = made(root, meeting)
    (ref,) = workspace.find("p/m")
    return workspace.agenda(ref, **options)  # what is refused raises


def there(root: Path, meeting: str, **options: str) -> bool:
    try:
        view(root, meeting, **options)
    except AbsentError:
        return False
    return True


EMPTY = "title: M\nagenda: []\n"


def of(item: str) -> str:
    return f"title: M\nagenda:\n  - {{title: A, time: 9–10, {item}}}\n"


@pytest.mark.parametrize(
    ("meeting", "organisation", "expected"),
    [
        (EMPTY, "lund", True),
        (EMPTY, "away", False),
        (EMPTY, "partner", False),
        (EMPTY, "agency", True),
        (EMPTY + "host: away\n", "away", True),
        (EMPTY + "mentor: partner\n", "partner", True),
        (EMPTY + "organisations: [lund]\n", "umea", False),
        (EMPTY + "organisations: 3\n", "away", True),
        (EMPTY + "organisations: unknown\n", "away", True),
        (of("lead: partner"), "partner", True),
        (of("lead: each organisation"), "partner", False),
        (of("lead: all"), "partner", False),
        (of("parts: [{title: B, duration: 60 min, lead: partner}]"), "partner", True),
        (of("strands: [{title: B, for: [partner]}, {title: C}]"), "partner", True),
        (of("strands: [{title: B, lead: partner}, {title: C}]"), "partner", True),
        (EMPTY + "tasks: [{title: T, owner: partner}]\n", "partner", True),
        (EMPTY + "tasks: [{title: T, owner: all}]\n", "partner", False),
    ],
)
def test_who_is_there(tmp_path: Path, meeting: str, organisation: str, expected: bool) -> None:
    assert there(tmp_path, meeting, organisation=organisation) is expected


@pytest.mark.parametrize(
    ("meeting", "function", "expected"),
    [
        (EMPTY, "clerk", True),
        (EMPTY + "expects: []\n", "clerk", True),
        (EMPTY + "expects: [{any_of: [head]}]\n", "clerk", False),
        (EMPTY + "expects: [{all_of: [head, clerk]}]\n", "clerk", True),
        (EMPTY + "expects: [{any_of: [head]}, {label: Somebody}]\n", "clerk", True),
        (of("each: clerk, parts: [{title: B, duration: 10 min}]") + "expects: [{any_of: [head]}]\n", "clerk", True),
        (of("strands: [{title: B, for: [clerk]}, {title: C}]") + "expects: [{any_of: [head]}]\n", "clerk", True),
        (of("lead: clerk") + "expects: [{any_of: [head]}]\n", "clerk", True),
        (EMPTY + "expects: [{any_of: [head]}]\ntasks: [{title: T, owner: clerk}]\n", "clerk", True),
    ],
)
def test_which_functions_are_there(tmp_path: Path, meeting: str, function: str, expected: bool) -> None:
    assert there(tmp_path, meeting, function=function) is expected


INVITED = [
    ((), "lund", None, True),
    (("lund",), "lund", None, True),
    (("umea",), "lund", None, False),
    (("host",), "lund", None, True),
    (("host",), "umea", None, False),
    (("mentor",), "lund", None, False),
    (("one",), "lund", None, True),
    (("two",), "lund", None, False),
    (("two",), "malmo", None, True),
    (("north",), "umea", None, True),
    (("north",), "lund", None, False),
    (("open",), "lund", None, True),
    (("clerks",), "lund", None, True),
    (("clerks",), None, "clerk", True),
    (("clerks",), None, "dean", False),
    (("whoever likes",), "lund", None, True),
    (("head",), "lund", None, True),
    (("head",), "malmo", None, False),
    (("head",), "elsewhere", None, True),
    (("umea", "head"), "elsewhere", None, False),
    (("head", "dean"), "malmo", None, True),
    (("lund", "head"), "umea", None, False),
    (("head",), None, "head", True),
    (("head",), None, "dean", False),
    (("lund",), None, "dean", True),
    (("north",), None, "clerk", True),
    (("north",), None, "dean", False),
    (("lund", "head"), "lund", "dean", False),
]


@pytest.mark.parametrize(("names", "organisation", "function", "expected"), INVITED)
def test_which_strands_are_for_whom(
    tmp_path: Path, names: tuple[str, ...], organisation: str | None, function: str | None, expected: bool
) -> None:
    folder = made(tmp_path, EMPTY + "host: lund\n").files.folder("p")
    meeting = folder.meeting("m")
    assert meeting is not None
    assert Somebody(folder, meeting, "m", organisation, function).invited(names) is expected


@pytest.mark.parametrize(
    ("task", "organisation", "expected"),
    [
        ({"owner": "each organisation"}, "lund", True),
        ({"owner": "each organisation"}, "away", False),
        ({"each": "organisation"}, "lund", True),
        ({"each": "organisation"}, "away", False),
        ({}, "lund", False),
        ({"owner": "all"}, "away", True),
        ({"owner": "host"}, "lund", True),
        ({"owner": "host"}, "umea", False),
        ({"owner": "mentor or host"}, "lund", True),
        ({"owner": "north"}, "umea", True),
        ({"owner": "north"}, "lund", False),
        ({"owner": "lund and umea"}, "umea", True),
        ({"owner": "Somebody or other"}, "lund", False),
    ],
)
def test_whose_a_task_is(tmp_path: Path, task: dict[str, str], organisation: str, expected: bool) -> None:
    folder = made(tmp_path, EMPTY + "host: lund\n").files.folder("p")
    meeting = folder.meeting("m")
    assert meeting is not None
    asked = Task.model_validate({"title": "T", **task})
    assert Somebody(folder, meeting, "m", organisation).owns(asked) is expected


def test_an_item_for_each_of_a_function_is_its_own(tmp_path: Path) -> None:
    meeting = of("each: clerk, parts: [{title: B, duration: 10 min}]")
    (item,) = view(tmp_path, meeting, function="clerk").days[0].items
    assert (item.own, item.turns) == (True, ())
    (item,) = view(tmp_path, meeting, function="head").days[0].items
    assert item.own is False


@pytest.mark.parametrize("lead", ["all", "each organisation"])
def test_what_everybody_leads_is_nobodys_in_particular(tmp_path: Path, lead: str) -> None:
    (item,) = view(tmp_path, of(f"lead: {lead}"), organisation="lund").days[0].items
    assert item.own is False


def test_of_several_days_each_is_named(tmp_path: Path) -> None:
    meeting = (
        "title: M\nhost: lund\ndays:\n  - agenda: [{title: A, time: 9–10}]\n"
        "  - agenda: [{title: B, time: 9–10, lead: host}]\n"
    )
    facts = {fact.label: fact.text for fact in view(tmp_path, meeting, organisation="lund").facts}
    assert facts["Your items"] == "Day 2, 09:00–10:00 B"


def test_notes_of_strands_for_others_are_left_out(tmp_path: Path) -> None:
    strands = "strands: [{title: B, for: [umea], facilitator_notes: Hush}, {title: C}]"
    shown = view(tmp_path, of(strands), organisation="lund", audience=Audience.FACILITATOR)
    assert shown.days[0].items[0].all_notes == ()
    assert view(tmp_path, of(strands), audience=Audience.FACILITATOR).days[0].items[0].all_notes != ()


def test_what_everybody_does_is_on_each_list(tmp_path: Path) -> None:
    workspace = made(tmp_path, EMPTY + "tasks: [{title: T, id: t, owner: all}]\n")
    (ref,) = workspace.find("p/m", noun="checklist")
    (mine,) = workspace.checklist(ref, organisation="lund").lists
    assert [entry.id for entry in mine.entries] == ["m/t"]


# asked directly

PLAIN = """
title: P
functions: {head: Head, dean: Dean, clerk: Clerk}
groups: [{id: north, title: North, members: [umea, clerk]}, {id: partners, title: P, members: [partner]}]
tracks: [{id: one, title: One, expects: [{any_of: [dean]}]}]
"""
BROKEN = "title: [\n"


class Asked:
    """A meeting, or an agenda file, in which somebody is asked for."""

    def __init__(self, text: str, *, agenda: bool = False, programme: str = PLAIN) -> None:
        kind = Kind.AGENDA if agenda else Kind.MEETING
        files = {"agendas__m" if agenda else "meetings__m": f"title: M\n{text}"}
        lines = "\n".join(line.strip() for line in ORGANISATIONS.strip().splitlines())
        plan = Plan(workspace_of(programme=programme, organisations=f"{lines}\n", **files))
        self.folder = plan.workspace.folder("p")
        ref = self.folder.file_of(kind, "m")
        model = plan.workspace.model(ref, Gathering)
        assert model is not None, plan.workspace.loaded(ref).findings
        self.gathering, self.timeline = model, plan.timeline(ref, model)

    def somebody(self, organisation: str | None = None, function: str | None = None) -> Somebody:
        return Somebody(self.folder, self.gathering, "m", organisation, function)

    def there(self, organisation: str | None = None, function: str | None = None) -> tuple[bool, bool]:
        return self.somebody(organisation, function).there(self.timeline)


@pytest.mark.parametrize(
    ("meeting", "organisation", "roles"),
    [
        ("", None, ()),
        ("", "lund", ()),
        ("host: lund", None, ()),
        ("host: lund", "lund", ("host",)),
        ("host: lund", "umea", ()),
        ("mentor: lund", "lund", ("mentor",)),
        ("host: umea\nmentor: lund", "lund", ("mentor",)),
        ("host: lund\nmentor: lund", "lund", ("host", "mentor")),
    ],
)
def test_what_an_organisation_is_at_a_meeting(meeting: str, organisation: str | None, roles: tuple[str, ...]) -> None:
    assert Asked(f"{meeting}\n").somebody(organisation).roles == roles


def test_at_an_agenda_nobody_is_anything() -> None:
    asked = Asked("items: [{title: A}]\n", agenda=True)
    assert asked.somebody("lund").roles == asked.somebody().roles == ()
    assert asked.somebody("lund").meeting is None
    assert Asked("").somebody().meeting is not None


@pytest.mark.parametrize(
    ("said", "organisation", "function", "has", "alone"),
    [
        (None, "lund", "head", False, False),
        ("", "lund", "head", False, False),
        ("unknown", "lund", "head", False, False),
        ("all", None, None, True, False),
        ("all", "lund", None, True, False),
        ("all", None, "head", True, False),
        ("each organisation", None, "head", False, False),
        ("each organisation", "lund", None, True, False),
        ("each organisation", "partner", None, False, False),
        ("head", None, "head", True, True),
        ("head", None, "dean", False, False),
        ("head", "lund", None, False, False),
        ("head and dean", None, "dean", True, True),
        ("head and lund", "lund", "dean", True, True),
        ("lund", "lund", None, True, True),
        ("lund", "umea", None, False, False),
        ("lund", None, "lund", False, False),
        ("lund or all", "umea", None, True, False),
        ("lund or each organisation", "lund", None, True, True),
        ("lund or each organisation", "umea", None, True, False),
        ("host", "lund", None, True, True),
        ("host", "umea", None, False, False),
        ("host", None, "head", False, False),
        ("mentor", "lund", None, False, False),
        ("north", "umea", None, True, True),
        ("north", None, "clerk", False, False),
        ("lund and head", "umea", "clerk", False, False),
    ],
)
def test_what_somebody_has(
    said: str | None, organisation: str | None, function: str | None, has: bool, alone: bool
) -> None:
    one = Asked("host: lund\n").somebody(organisation, function)
    assert (one.has(said), one.has(said, alone=True)) == (has, alone)


def test_a_function_has_nothing_of_the_organisations_wherever_they_are() -> None:
    one = Asked("organisations: 3\n").somebody(None, "head")
    assert [one.has(said) for said in ("each organisation", "host", "organiser", "lund", "north")] == [False] * 5
    assert Asked("organisations: 3\n").somebody("partner").has("each organisation")


@pytest.mark.parametrize(
    ("meeting", "has"),
    [("host: lund\n", (True, False)), ("host: lund\nmentor: umea\n", (False, True)), ("", (False, False))],
)
def test_the_mentor_goes_before_the_host(meeting: str, has: tuple[bool, bool]) -> None:
    asked = Asked(meeting)
    assert (asked.somebody("lund").has("mentor or host"), asked.somebody("umea").has("mentor or host")) == has


@pytest.mark.parametrize(
    ("task", "organisation", "function", "expected"),
    [
        ({"each": "organisation"}, "lund", None, True),
        ({"each": "organisation"}, "partner", None, False),
        ({"each": "organisation"}, None, "head", False),
        ({"each": "organisation", "owner": "umea"}, "lund", None, False),
        ({"each": "organisation", "owner": "umea"}, "umea", None, True),
        ({"each": "meeting"}, "lund", None, False),
        ({"owner": "head"}, None, "head", True),
        ({}, None, "head", False),
    ],
)
def test_whose_own_a_task_is(
    task: dict[str, str], organisation: str | None, function: str | None, expected: bool
) -> None:
    asked = Task.model_validate({"title": "T", **task})
    assert Asked("").somebody(organisation, function).owns(asked) is expected


ONLY_LUND = "organisations: [lund]\n"
IN_STRAND = "agenda: [{title: A, strands: [{title: S, items: [{title: B, %s}, {title: C}]}, {title: T}]}]\n"
SECOND_DAY = "days: [{agenda: [{title: A}]}, {agenda: [{title: B}, {title: C, lead: %s}]}]\n"


@pytest.mark.parametrize(
    ("text", "there"),
    [
        ("", False),
        (ONLY_LUND, False),
        ("organisations: unknown\n", True),
        ("organisations: 1\n", True),
        ("organisations: [partner]\n", True),
        ("organisations: [lund, partner]\n", True),
        ("group: partners\n", True),
        ("group: north\n", False),
        ("host: partner\n", True),
        ("mentor: partner\n", True),
        ("host: lund\nmentor: umea\n", False),
        (ONLY_LUND + "agenda: [{title: A, lead: partner}]\n", True),
        (ONLY_LUND + "agenda: [{title: A, lead: umea}]\n", False),
        (ONLY_LUND + "agenda: [{title: A, lead: partners}]\n", True),
        (ONLY_LUND + "agenda: [{title: A, lead: all}]\n", False),
        (ONLY_LUND + "agenda: [{title: A, each: partner}]\n", True),
        (ONLY_LUND + "agenda: [{title: A, each: [organisation, partner]}]\n", True),
        (ONLY_LUND + "agenda: [{title: A, each: [organisation, umea]}]\n", False),
        (ONLY_LUND + "agenda: [{title: A, parts: [{title: B}, {title: C, lead: partner}]}]\n", True),
        (ONLY_LUND + "agenda: [{title: A, strands: [{title: B}, {title: C, for: [lund, partner]}]}]\n", True),
        (ONLY_LUND + "agenda: [{title: A, strands: [{title: B}, {title: C, lead: partner}]}]\n", True),
        (ONLY_LUND + IN_STRAND % "lead: partner", True),
        (ONLY_LUND + IN_STRAND % "each: partner", True),
        (ONLY_LUND + IN_STRAND % "parts: [{title: P, lead: partner}]", True),
        (ONLY_LUND + IN_STRAND % "lead: umea", False),
        (ONLY_LUND + SECOND_DAY % "partner", True),
        (ONLY_LUND + SECOND_DAY % "umea", False),
        (ONLY_LUND + "tasks: [{title: T}, {title: U, owner: partner}]\n", True),
        (ONLY_LUND + "tasks: [{title: T, owner: each organisation}, {title: U, owner: all}]\n", False),
    ],
)
def test_whether_a_partner_is_there(text: str, there: bool) -> None:
    asked = Asked(text)
    assert asked.there("partner") == (there, True)
    assert asked.there("partner", "dean") == (there, True)
    assert asked.there() == (True, True)


def test_the_organiser_is_everywhere_and_nobody_unknown_is() -> None:
    assert Asked(ONLY_LUND).there("agency") == (True, True)
    assert Asked(ONLY_LUND).there("elsewhere") == (False, True)
    assert Asked(ONLY_LUND).there("umea") == (False, True)
    assert Asked("organisations: [elsewhere]\n").there("elsewhere") == (True, True)


@pytest.mark.parametrize(
    ("text", "there"),
    [
        ("items: [{title: A}]\n", False),
        ("items: [{title: A, lead: partner}]\n", True),
        ("items: [{title: A}]\ntasks: [{title: T, owner: partner}]\n", True),
        ("items: [{title: A}]\norganisations: 3\n", True),
        ("items: [{title: A}]\norganisations: [partner]\n", True),
    ],
)
def test_whether_a_partner_is_there_for_an_agenda(text: str, there: bool) -> None:
    assert Asked(text, agenda=True).there("partner") == (there, True)
    assert Asked(text, agenda=True).there("lund")[0] is (text != "items: [{title: A}]\norganisations: [partner]\n")


HEADS = "expects: [{any_of: [head]}]\n"


@pytest.mark.parametrize(
    ("text", "there"),
    [
        ("", True),
        ("expects: []\n", True),
        ("expects: [{label: Whoever}]\n", True),
        ("expects: [{any_of: [head]}, {label: Whoever}]\n", True),
        (HEADS, False),
        ("expects: [{all_of: [head]}]\n", False),
        ("expects: [{any_of: [head, clerk]}]\n", True),
        ("expects: [{any_of: [head]}, {all_of: [dean, clerk]}]\n", True),
        ("expects: [{any_of: [head], all_of: [clerk]}]\n", True),
        ("expects: [{any_of: [clerk], all_of: [head]}]\n", True),
        ("track: one\n", False),
        ("track: one\nexpects: [{any_of: [clerk]}]\n", True),
        (HEADS + "agenda: [{title: A, lead: clerk}]\n", True),
        (HEADS + "agenda: [{title: A, lead: dean}]\n", False),
        (HEADS + "agenda: [{title: A, lead: all}]\n", False),
        (HEADS + "agenda: [{title: A, each: [organisation, clerk]}]\n", True),
        (HEADS + "agenda: [{title: A, each: [organisation, dean]}]\n", False),
        (HEADS + "agenda: [{title: A, parts: [{title: B, lead: clerk}]}]\n", True),
        (HEADS + "agenda: [{title: A, strands: [{title: B}, {title: C, for: [dean, clerk]}]}]\n", True),
        (HEADS + "agenda: [{title: A, strands: [{title: B}, {title: C, lead: clerk}]}]\n", True),
        (HEADS + IN_STRAND % "lead: clerk", True),
        (HEADS + IN_STRAND % "each: clerk", True),
        (HEADS + SECOND_DAY % "clerk", True),
        (HEADS + SECOND_DAY % "dean", False),
        (HEADS + "tasks: [{title: T}, {title: U, owner: clerk}]\n", True),
        (HEADS + "tasks: [{title: T, owner: all}]\n", False),
    ],
)
def test_whether_a_clerk_is_there(text: str, there: bool) -> None:
    asked = Asked(text)
    assert asked.there(function="clerk") == (True, there)
    assert asked.there("lund", "clerk") == (True, there)


def test_who_is_not_asked_for_is_not_missed() -> None:
    assert Asked(HEADS).there() == Asked(HEADS).there("lund") == (True, True)
    assert Asked(HEADS + ONLY_LUND).there(None, "head") == (True, True)


def test_whom_the_programme_expects_is_there() -> None:
    programme = f"{PLAIN}expects: [{{any_of: [dean]}}]\n"
    found = [Asked("", programme=programme).there(function=one)[1] for one in ("head", "dean")]
    assert found == [False, True]


@pytest.mark.parametrize(("expects", "there"), [("", True), (HEADS, False), ("expects: [{all_of: [clerk]}]\n", True)])
def test_whether_a_clerk_is_there_for_an_agenda(expects: str, there: bool) -> None:
    asked = Asked(f"items: [{{title: A}}]\n{expects}", agenda=True)
    assert asked.there(function="clerk") == (True, there)


def test_a_programme_that_cannot_be_read_keeps_nobody_out() -> None:
    asked = Asked("host: lund\nagenda: [{title: A}]\n", programme=BROKEN)
    assert asked.folder.programme is None
    assert asked.there("lund", "clerk") == (True, True)
    assert asked.there("partner", "clerk") == (False, True)
    both = ("one", "north", "head", "host", "umea")
    assert [asked.somebody("lund").invited([name]) for name in both] == [True, True, True, True, False]
    assert [asked.somebody(None, "head").invited([name]) for name in both] == [True] * 5


@pytest.mark.parametrize(
    ("names", "organisation", "function", "expected"),
    [
        (("one", "umea"), "lund", None, True),
        (("one",), "umea", None, False),
        (("one",), "agency", None, True),
        (("one",), "elsewhere", None, True),
        (("host", "umea"), "lund", None, True),
        (("host", "lund"), "umea", None, False),
        (("mentor",), "umea", None, True),
        (("mentor",), "lund", None, False),
        (("mentor", "host"), "lund", None, True),
        (("elsewhere",), "elsewhere", None, True),
        (("umea",), "elsewhere", None, False),
        (("north", "one"), "lund", None, True),
        (("north", "lund"), "malmo", None, False),
        (("dean",), "malmo", None, True),
        (("dean", "umea"), "malmo", None, False),
        (("head", "umea"), "malmo", None, False),
        (("head", "malmo"), "malmo", None, False),
        (("dean", "head"), None, "clerk", False),
        (("north", "head"), None, "clerk", True),
        (("north",), None, "head", False),
        (("partners",), None, "head", True),
        (("one", "host"), None, "head", True),
        (("head", "dean"), "malmo", "dean", True),
        (("head", "dean"), "malmo", "clerk", False),
    ],
)
def test_whom_names_invite(
    names: tuple[str, ...], organisation: str | None, function: str | None, expected: bool
) -> None:
    assert Asked("host: lund\nmentor: umea\n").somebody(organisation, function).invited(names) is expected
