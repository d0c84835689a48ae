"""A canary in every field: who may see which is the table of the audiences, and nothing else appears anywhere."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from jamx.api import AGENDA_FORMATS, Audience, Workspace, terminal_agenda
from tests.conftest import write

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

PROGRAMME = """
    title: CanaryPublicProgramme
    language: en
    organiser: agency
    ref: CanarySecretProgrammeRef
    x-own: CanarySecretProgrammeKey
    contacts: [{function: CanarySecretContact, phone: CanarySecretPhone}]
    staff: [{function: CanarySecretStaff}]
    open: [CanarySecretOpen]
    sources: [{title: CanarySecretSource}]
    tasks:
      - title: CanarySecretProgrammeTask
        owner: organiser
    functions:
      teacher: CanaryPublicFunction
"""
ORGANISATIONS = """
    lund:
      name: CanaryPublicLund
      ref: CanarySecretOrganisationRef
      x-own: CanarySecretOrganisationKey
      text: CanarySecretOrganisationText
    malmo:
      name: CanaryPublicMalmo
    agency:
      name: CanarySecretAgency
      roles: [organiser]
"""
PARTICIPANTS = """
    - organisation: lund
      functions: [teacher]
      name: CanarySecretParticipant
"""
MEETING = """
    title: CanaryPublicMeeting
    kind: CanarySecretKind
    ref: CanaryInsideMeetingRef
    x-own: CanarySecretMeetingKey
    time: 09.00–16.00
    place: CanaryPublicPlace
    theme: CanaryPublicTheme
    occasions:
      - {date: 2027-03-09, time: 09.00–16.00, place: CanaryPublicOccasion}
    host: lund
    facilitator_notes: CanaryLeadsMeeting
    purpose: CanaryPublicPurpose
    background: CanaryPublicBackground
    approach: CanaryPublicApproach
    text: CanaryPublicText
    contacts: [{function: CanarySecretMeetingContact}]
    open: [CanarySecretMeetingOpen]
    sources: [{title: CanarySecretMeetingSource}]
    materials: [CanaryPublicMaterial]
    outcomes:
      - id: canary-leads-outcome
        title: CanaryPublicOutcome
        ref: CanarySecretOutcomeRef
        x-own: CanarySecretOutcomeKey
    expects:
      - any_of: [teacher]
        ref: CanarySecretExpectsRef
        x-own: CanarySecretExpectsKey
    tasks:
      - title: CanaryPublicOwnTask
        owner: each organisation
        text: CanaryPublicTaskText
        materials: [CanaryPublicTaskMaterial]
        ref: CanarySecretTaskRef
        x-own: CanarySecretTaskKey
      - title: CanaryPublicTaskOfOne
        owner: malmo
      - title: CanaryReceivesHostTask
        owner: host
      - title: CanaryInsideOrganiserTask
        owner: organiser
      - title: CanaryInsideMentorTask
        owner: mentor
      - title: CanaryInsideNobodysTask
      - title: CanaryInsideInternalTask
        owner: each organisation
        internal: true
    agenda:
      - title: CanaryInsideEarlyItem
        time: 07.41–09.00
        kind: coffee
        internal: true
        text: CanaryInsideEarlyText
        facilitator_notes: CanaryInsideEarlyNotes
        points: [CanaryInsideEarlyPoint]
      - title: CanaryPublicRound
        time: 09.00–10.00
        lead: CanaryPublicLead
        room: CanaryPublicRoom
        text: CanaryPublicItemText
        ref: CanaryInsideItemRef
        x-own: CanarySecretItemKey
        each: organisation
        outputs: [canary-leads-outcome]
        materials: [CanaryPublicItemMaterial]
        facilitator_notes: CanaryLeadsItem
        points:
          - CanaryPublicPoint
          - title: CanaryPublicLongPoint
            text: CanaryPublicPointText
            ref: CanarySecretPointRef
            x-own: CanarySecretPointKey
          - title: CanaryInsidePoint
            text: CanaryInsidePointText
            internal: true
        parts:
          - title: CanaryPublicPart
            duration: 10 min
            form: CanaryPublicForm
            ref: CanarySecretPartRef
            x-own: CanarySecretPartKey
            facilitator_notes: CanaryLeadsPart
            lead: CanaryPublicPartLead
            text: CanaryPublicPartText
            materials: [CanaryPublicPartMaterial]
            points:
              - CanaryPublicPartPoint
              - title: CanaryInsidePartPoint
                internal: true
          - title: CanaryInsidePart
            duration: 5 min
            form: CanaryInsideForm
            internal: true
            facilitator_notes: CanaryInsidePartNotes
      - title: CanaryPublicSessions
        time: 10.00–11.00
        strands:
          - title: CanaryPublicStrand
            room: CanaryPublicStrandRoom
            ref: CanarySecretStrandRef
            x-own: CanarySecretStrandKey
            facilitator_notes: CanaryLeadsStrand
            text: CanaryPublicStrandText
            lead: CanaryPublicStrandLead
            materials: [CanaryPublicStrandMaterial]
            points:
              - CanaryPublicStrandPoint
              - title: CanaryInsideStrandPoint
                internal: true
            items:
              - title: CanaryPublicInner
                duration: 20 min
                text: CanaryPublicInnerText
                lead: CanaryPublicInnerLead
                room: CanaryPublicInnerRoom
                points: [CanaryPublicInnerPoint]
                materials: [CanaryPublicInnerMaterial]
                parts: [{title: CanaryPublicInnerPart, duration: 20 min}]
                ref: CanaryInsideInnerRef
                facilitator_notes: CanaryLeadsInner
              - title: CanaryInsideInner
                time: 10.10–10.40
                internal: true
                facilitator_notes: CanaryInsideInnerNotes
          - title: CanaryInsideStrand
            room: CanaryInsideStrandRoom
            internal: true
            facilitator_notes: CanaryInsideStrandNotes
            items:
              - title: CanaryInsideStrandItem
                time: 10.00–10.30
              - title: CanaryInsideStrandClash
                time: 10.20–10.50
      - title: CanaryPublicTalk
        time: 11.00–11.30
      - title: CanaryInsideClash
        time: 11.15–11.45
        internal: true
      - title: CanaryPublicLate
        time: 11.45–16.00
        materials: [CanaryPublicLateMaterial]
        points:
          - title: CanaryPublicLateA
      - title: CanaryInsideAfter
        time: 16.00–18.43
        internal: true
"""
SOURCES = (PROGRAMME, ORGANISATIONS, PARTICIPANTS, MEETING)
CANARIES = frozenset(re.findall(r"Canary\w+", "".join(SOURCES)))
SEES = {
    Audience.PARTICIPANT: ("Public",),
    Audience.FACILITATOR: ("Public", "Leads"),
    Audience.HOST: ("Public", "Receives"),
    Audience.ORGANISER: ("Public", "Leads", "Receives", "Inside"),
}
SHOWN = (*AGENDA_FORMATS, "show")


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str, Audience], str]:
    """The meeting in a format, for an audience, as a draft: then its contradictions are listed too."""
    root: Path = tmp_path_factory.mktemp("canaries")
    for name, text in zip(("programme", "organisations", "participants", "meetings/m"), SOURCES, strict=True):
        write(root, f"programmes/p/{name}.yaml", text)
    workspace = Workspace(root)
    (ref,) = workspace.find("p/m")

    def text(to: str, audience: Audience) -> str:
        if to == "show":
            return terminal_agenda(workspace.agenda(ref, audience=audience, for_programs=True), colour=False)
        return workspace.document(ref, to, audience=audience, draft=True).text

    return text


def canaries(text: str) -> set[str]:
    return set(re.findall(r"Canary\w+", re.sub(r"\\(?=\w)", "", text)))


@pytest.mark.parametrize("to", SHOWN)
@pytest.mark.parametrize("audience", Audience)
def test_nobody_sees_more_than_the_table_says(
    made: Callable[[str, Audience], str], audience: Audience, to: str
) -> None:
    seen = canaries(made(to, audience))
    assert {name for name in seen if not name.startswith(tuple(f"Canary{sort}" for sort in SEES[audience]))} == set()
    assert len(seen) > 5


@pytest.mark.parametrize("to", SHOWN)
@pytest.mark.parametrize("audience", [Audience.PARTICIPANT, Audience.FACILITATOR, Audience.HOST])
def test_hidden_items_leave_no_times_behind(made: Callable[[str, Audience], str], audience: Audience, to: str) -> None:
    text = made(to, audience)
    for minute in ("07:41", "18:43", "11:15", "662", "79 minutes"):
        assert minute not in text
    assert "09:00" in text
    assert "16:00" in text


NOT_FOR_PROGRAMS = {f"CanaryPublic{name}" for name in ("Programme", "Purpose", "Background", "Approach", "Text")} | {
    "CanaryPublicLund", "CanaryPublicMalmo",
}  # fmt: skip
"""Said in the head of documents; a program reads them where they stand."""


@pytest.mark.parametrize("to", ["md", "html", "txt", "json"])
def test_nothing_is_dropped(made: Callable[[str, Audience], str], to: str) -> None:
    """Every canary that anybody may see is in the organiser's document; diary numbers stand in JSON."""
    expected = {name for name in CANARIES if not name.startswith("CanarySecret") and not name.endswith("Ref")}
    if to == "json":
        expected -= NOT_FOR_PROGRAMS
        expected |= {name for name in CANARIES if name.startswith("CanaryInside") and name.endswith("Ref")}
    assert expected - canaries(made(to, Audience.ORGANISER)) == set()
    assert len(expected) > 50


def test_leading_takes_notes_outcomes_and_what_fits(made: Callable[[str, Audience], str]) -> None:
    for audience in Audience:
        leads = audience in {Audience.FACILITATOR, Audience.ORGANISER}
        for to in ("md", "html", "txt"):
            text = made(to, audience)
            assert ("Contributes to outcome 1" in text) is leads
            assert ("30 minutes, has 60" in text) is leads
        shape = made("json", audience)
        assert ('"needs": 30' in shape) is leads
        assert ("canary-leads-outcome" in shape) is leads


def test_contradictions_of_hidden_items_stay_hidden(made: Callable[[str, Audience], str]) -> None:
    import json

    def rules(audience: Audience) -> list[str]:
        return [found["rule"] for found in json.loads(made("json", audience))["contradictions"]]

    assert "agenda/overlap" in rules(Audience.ORGANISER)
    assert rules(Audience.PARTICIPANT) == []


def test_the_item_of_a_contradiction_is_counted_as_shown(tmp_path: Path) -> None:
    write(
        tmp_path,
        "programmes/p/meetings/m.yaml",
        """
        title: M
        agenda:
          - title: Internal
            time: 08.00–09.00
            internal: true
          - title: Only with a mentor
            time: 08.30–09.00
            optional: mentor
          - title: A
            time: 09.00–10.00
          - title: B
            time: 09.30–10.30
        """,
    )
    workspace = Workspace(tmp_path)
    (ref,) = workspace.find("p/m")
    for audience, index in ((Audience.PARTICIPANT, 1), (Audience.ORGANISER, 2)):
        view = workspace.agenda(ref, audience=audience)
        (found,) = view.contradictions
        assert (found.rule, found.item) == ("agenda/overlap", index)
        assert view.days[0].items[index].title == "B"


@pytest.mark.parametrize(
    ("owner", "sees"),
    [
        ("each organisation", set(Audience)),
        ("lund", set(Audience)),
        ("mentor or host", set(Audience)),
        ("a controller or host", set(Audience)),
        ("host", {Audience.HOST, Audience.ORGANISER}),
        ("organiser or host", {Audience.HOST, Audience.ORGANISER}),
        ("host och organiser", {Audience.HOST, Audience.ORGANISER}),
        ("organiser", {Audience.ORGANISER}),
        ("mentor", {Audience.ORGANISER}),
        ("mentor and organiser", {Audience.ORGANISER}),
        ("", {Audience.ORGANISER}),
    ],
)
def test_whose_tasks_are_seen(tmp_path: Path, owner: str, sees: set[Audience]) -> None:
    task = f"  - title: T\n    owner: {owner}\n" if owner else "  - title: T\n"
    write(tmp_path, "programmes/p/meetings/m.yaml", f"title: M\ntasks:\n{task}agenda: []\n")
    workspace = Workspace(tmp_path)
    (ref,) = workspace.find("p/m")
    assert {audience for audience in Audience if workspace.agenda(ref, audience=audience).tasks} == sees
