"""An organisation or a function at a meeting: what of it is its own, and whether it is there."""

from __future__ import annotations

from on_clock import workspace

from jamx.model.meeting import Meeting
from jamx.schedule.belonging import Somebody
from jamx.schedule.plan import Plan

PROGRAMME = """
title: P
functions: {chef: Manager, strateg: Strategist}
tracks: [{id: x, title: X}, {id: y, title: Y}]
groups:
  - {id: north, title: N, members: [lund]}
  - {id: net, title: Network, members: [chef]}
  - {id: empty, title: E}
expects: [{any_of: [chef]}]
"""
ORGANISATIONS = """
lund: {name: Lund, tracks: [x], functions: [chef]}
malmo: {name: Malmö}
skr: {name: SKR, roles: [organiser]}
guide: {name: Guide, roles: [mentor]}
"""


def somebody(meeting: str = "", organisation: str | None = None, function: str | None = None) -> tuple[Somebody, Plan]:
    plan = Plan(workspace(programme=PROGRAMME, organisations=ORGANISATIONS, meetings__m=f"title: M\n{meeting}\n"))
    folder = plan.workspace.folder("p")
    found = folder.meeting("m")
    assert found is not None
    return Somebody(folder, found, "m", organisation, function), plan


def there(meeting: str = "", organisation: str | None = None, function: str | None = None) -> tuple[bool, bool]:
    one, plan = somebody(meeting, organisation, function)
    (ref,) = (time.ref for time in plan.occurrences("p"))
    return one.there(plan.timeline(ref, one.gathering))


def test_roles() -> None:
    meeting = "host: lund\nmentor: guide"

    assert somebody(meeting, "lund")[0].roles == ("host",)
    assert somebody(meeting, "guide")[0].roles == ("mentor",)
    assert somebody("host: lund\nmentor: lund", "lund")[0].roles == ("host", "mentor")
    assert somebody(meeting, "malmo")[0].roles == ()
    assert somebody("", "lund")[0].roles == somebody("")[0].roles == ()
    assert isinstance(somebody()[0].meeting, Meeting)


def test_what_somebody_leads_or_owns() -> None:
    def own(organisation: str | None, function: str | None, *, alone: bool = False) -> list[str]:
        one, _ = somebody("host: lund", organisation, function)
        said = (
            "all",
            "each organisation",
            "host",
            "mentor",
            "lund",
            "malmo",
            "north",
            "net",
            "chef",
            "strateg",
            "Anna",
        )
        return [text for text in said if one.has(text, alone=alone)]

    assert own("lund", None) == ["all", "each organisation", "host", "lund", "north"]
    assert own("malmo", None) == ["all", "each organisation", "malmo"]
    assert own("skr", None) == ["all"]
    assert own(None, "chef") == ["all", "chef"]
    assert own("lund", "chef") == ["all", "each organisation", "host", "lund", "north", "chef"]
    assert own("lund", None, alone=True) == ["host", "lund", "north"]
    assert own(None, "chef", alone=True) == ["chef"]
    assert not somebody("", "lund")[0].has(None)
    assert not somebody("", "lund")[0].has("unknown")


def test_tasks_of_each_organisation() -> None:
    meeting = """
tasks:
  - {title: Nobody's}
  - {title: Each's, each: organisation}
  - {title: Anna's, owner: Anna, each: organisation}
  - {title: Lund's, owner: lund}
"""

    def own(organisation: str) -> list[str]:
        one, _ = somebody(meeting, organisation)
        return [str(task.title) for task in one.gathering.tasks if one.owns(task)]

    assert own("lund") == ["Each's", "Lund's"]
    assert own("malmo") == ["Each's"]
    assert own("skr") == []


def test_strands_for_some() -> None:
    def invited(organisation: str | None, function: str | None, *names: str) -> bool:
        return somebody("host: malmo", organisation, function)[0].invited(names)

    # organisations
    assert invited("lund", None)
    assert invited("lund", None, "lund")
    assert not invited("lund", None, "malmo")
    assert invited("lund", None, "malmo", "lund")
    assert invited(None, None, "malmo")
    assert invited("lund", None, "whoever")
    # groups and tracks
    assert invited("lund", None, "north")
    assert not invited("malmo", None, "north")
    assert invited("malmo", None, "net")
    assert invited("malmo", None, "empty")
    assert invited("lund", None, "x")
    assert not invited("lund", None, "y")
    assert invited("malmo", None, "y")
    # roles
    assert invited("malmo", None, "host")
    assert not invited("lund", None, "host")
    assert not invited("lund", None, "mentor")
    # functions
    assert invited("lund", None, "chef")
    assert not invited("lund", None, "strateg")
    assert invited("lund", None, "strateg", "chef")
    assert invited("malmo", None, "strateg")
    assert invited(None, "chef", "chef")
    assert not invited(None, "chef", "strateg")
    assert invited(None, "chef", "net")
    assert not invited(None, "strateg", "net")
    assert invited(None, "strateg", "north")
    assert invited(None, "strateg", "lund")
    # both
    assert invited("lund", "chef", "lund", "chef")
    assert not invited("malmo", "chef", "lund", "chef")


def test_organisations_that_are_there() -> None:
    assert there("", "lund") == there("", "malmo") == there("", "skr") == (True, True)
    assert there("", "guide") == (False, True)
    assert there("mentor: guide", "guide") == (True, True)
    assert there("organisations: [lund]", "malmo") == (False, True)
    assert there("organisations: [lund]", "lund") == (True, True)
    assert there("organisations: [lund]", "skr") == (True, True)
    assert there("organisations: 2", "guide") == (True, True)
    assert there("organisations: unknown", "guide") == (True, True)
    assert there("organisations: [lund]") == (True, True)
    assert there("organisations: [lund]\nagenda: [{title: A, lead: malmo}]", "malmo") == (True, True)
    assert there("organisations: [lund]\nagenda: [{title: A, lead: all}]", "malmo") == (False, True)
    assert there("organisations: [lund]\nagenda: [{title: A, parts: [{title: B, lead: malmo}]}]", "malmo")[0]
    assert there("organisations: [lund]\nagenda: [{title: A, strands: [{title: B, lead: malmo}]}]", "malmo")[0]
    assert there("organisations: [lund]\nagenda: [{title: A, strands: [{title: B, for: [malmo]}]}]", "malmo")[0]
    assert there("organisations: [lund]\ntasks: [{title: T, owner: malmo}]", "malmo")[0]
    assert not there("organisations: [lund]\ntasks: [{title: T, owner: lund}]", "malmo")[0]


def test_functions_that_are_there() -> None:
    assert there("", None, "chef") == (True, True)
    assert there("", None, "strateg") == (True, False)
    assert there("expects: []", None, "strateg") == (True, True)
    assert there("expects: [{label: Somebody}, {any_of: [chef]}]", None, "strateg") == (True, True)
    assert there("expects: [{all_of: [strateg]}]", None, "strateg") == (True, True)
    assert there("expects: [{all_of: [strateg]}]", None, "chef") == (True, False)
    assert there("agenda: [{title: A, each: [strateg]}]", None, "strateg")[1]
    assert there("agenda: [{title: A, lead: strateg}]", None, "strateg")[1]
    assert there("agenda: [{title: A, strands: [{title: B, for: [strateg]}]}]", None, "strateg")[1]
    assert there("agenda: [{title: A, strands: [{title: B, items: [{title: C, lead: strateg}]}]}]", None, "strateg")[1]
    assert there("tasks: [{title: T, owner: strateg}]", None, "strateg")[1]
    assert not there("tasks: [{title: T, owner: all}]", None, "strateg")[1]
