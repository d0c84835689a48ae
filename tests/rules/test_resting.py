"""What is a pause, a lunch or rest, item by item; and who sits where."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from jamx.model.kinds import Kind, model_of, validated
from jamx.model.meeting import AgendaFile, Gathering
from jamx.rules.resting import (
    edges,
    hidden,
    is_digital,
    is_lunch,
    is_pause,
    is_rest,
    kinds_of,
    mode_of,
    part_rests,
    takes_place,
)
from jamx.rules.subjects import Sitting
from jamx.schedule.plan import Plan
from jamx.workspace.workspace import Workspace

if TYPE_CHECKING:
    from jamx.model.agenda import Item
    from jamx.rules.resting import Kinds

_OWN = "kinds: {siesta: {label: Siesta, pause: true}, craft: {label: Craft}}\n"


def _plan(programme: str = "title: P\n", **meetings: str) -> Plan:
    files = {"jamx.yaml": _OWN, "programmes/p/programme.yaml": programme}
    files |= {f"programmes/p/meetings/{name}.yaml": said for name, said in meetings.items()}
    return Plan(Workspace(Path("nowhere"), {file: said.encode() for file, said in files.items()}))


def _kinds() -> Kinds:
    return kinds_of(_plan())


def _item(**said: Any) -> Item:
    agenda = validated(model_of(Kind.AGENDA), {"title": "A", "items": [said]})
    assert isinstance(agenda, AgendaFile)
    assert agenda.items
    return agenda.items[0]


def _sitting(said: str, programme: str = "title: P\n") -> Sitting:
    plan = _plan(programme, m=said)
    ref = next(ref for ref in plan.workspace.files if ref.file.endswith("m.yaml"))
    gathering = plan.workspace.model(ref, Gathering)
    assert gathering is not None
    return Sitting(plan, ref, gathering)


def test_kinds() -> None:
    kinds = _kinds()

    assert kinds.pauses == {"coffee", "lunch", "break", "dinner", "siesta"}
    assert {"craft", "talk", "arrival"} <= kinds.known
    assert kinds.known - kinds.work == {*kinds.pauses, "arrival", "travel", "social"}
    plan = _plan()
    assert kinds_of(plan) is kinds_of(plan)


@pytest.mark.parametrize("inside", [False, True])
@pytest.mark.parametrize(
    ("said", "pause", "lunch", "rest"),
    [
        # by its kind, whatever it is called
        ({"title": "Lunch", "kind": "lunch"}, True, True, True),
        ({"title": "Together", "kind": "lunch"}, True, True, True),
        ({"title": "Lunch", "kind": "siesta"}, True, True, True),
        ({"title": "Together", "kind": "siesta"}, True, False, True),
        ({"title": "Lunch", "kind": "coffee"}, True, False, True),
        ({"title": "Lunch", "kind": "break"}, True, False, True),
        ({"title": "Lunch", "kind": "dinner"}, True, False, True),
        ({"title": "Lunch", "kind": "craft"}, False, False, False),
        ({"title": "Lunch", "kind": "work"}, False, False, False),
        ({"title": "Lunch", "kind": "arrival"}, False, False, True),
        ({"title": "On the train", "kind": "travel"}, False, False, True),
        ({"title": "Games", "kind": "social"}, False, False, True),
        # by its name, where the kind says nothing
        ({"title": "Lunch"}, True, True, True),
        ({"title": "Coffee"}, True, False, True),
        ({"title": "Registration"}, False, False, True),
        ({"title": "Work"}, False, False, False),
        ({"title": "Lunch", "kind": "nobody-knows"}, True, True, True),
        ({"title": "Work", "kind": "nobody-knows"}, False, False, True),
        # in any language that it is called by
        ({"title": {"en": "Our noon", "sv": "Lunch"}}, True, True, True),
        ({"title": {"en": "Lunch", "sv": "Middagsvila här"}}, True, True, True),
        ({"title": {"da": "Andet", "en": "Our noon", "sv": "Lunch"}}, True, True, True),
        ({"title": {"en": "Work", "sv": "Arbete"}}, False, False, False),
    ],
)
def test_what_people_rest_from(said: dict[str, Any], pause: bool, lunch: bool, rest: bool, inside: bool) -> None:
    entry = _item(title="Outer", parts=[said]).parts[0] if inside else _item(**said)
    kinds = _kinds()

    assert (is_pause(entry, kinds), is_lunch(entry, kinds), is_rest(entry, kinds)) == (pause, lunch, rest)


def test_what_only_the_organiser_does_is_rest_but_a_part_of_work_is_work() -> None:
    item = _item(title="Work", kind="work", internal=True, parts=[{"title": "Talk", "kind": "talk", "internal": True}])
    kinds = _kinds()

    assert is_rest(item, kinds)
    assert not is_rest(item.parts[0], kinds)
    assert is_rest(_item(title="Work", internal=True), kinds)
    assert not is_rest(_item(title="Work", kind="work"), kinds)


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ({"title": "Work and coffee"}, (("title",), "Work and coffee")),
        ({"title": "Work and coffee", "kind": "nobody-knows"}, None),
        ({"title": "Work"}, None),
        # the first place that names one
        ({"title": "Work", "points": ["One", "Coffee", "Lunch"]}, (("points", 1, "title"), "Coffee")),
        (
            {"title": "Work", "points": ["One"], "parts": [{"title": "A"}, {"title": "B with coffee"}]},
            (("parts", 1, "title"), "B with coffee"),
        ),
        (
            {"title": "Work", "parts": [{"title": "A", "points": ["One"]}, {"title": "B", "points": ["One", "Lunch"]}]},
            (("parts", 1, "points", 1, "title"), "Lunch"),
        ),
        (
            {"title": "Work", "parts": [{"title": "A", "points": ["One", "Fika"]}, {"title": "Lunch, kort"}]},
            (("parts", 0, "points", 1, "title"), "Fika"),
        ),
        (
            {"title": "Work", "points": ["Coffee"], "parts": [{"title": "Lunch"}]},
            (("points", 0, "title"), "Coffee"),
        ),
        # a list of practical matters, and what is no work
        ({"title": "Praktisk information", "points": ["Lunch"]}, None),
        ({"title": "Praktisk information", "parts": [{"title": "Lunch"}]}, None),
        ({"title": "Coffee"}, None),
        ({"title": "Coffee", "kind": "work"}, (("title",), "Coffee")),
        ({"title": "Work and coffee", "internal": True}, None),
        # minutes of its own
        ({"title": "Work and coffee", "each": "organisation", "pause": {"after": "1", "duration": "5 min"}}, None),
        ({"title": "Work and coffee", "parts": [{"title": "A"}, {"title": "Coffee", "duration": "5 min"}]}, None),
        ({"title": "Work and coffee", "parts": [{"title": "A"}, {"title": "Coffee", "kind": "coffee"}]}, None),
        ({"title": "Work and coffee", "parts": [{"title": "Coffee"}]}, (("title",), "Work and coffee")),
        (
            {"title": "Work and coffee", "parts": [{"title": "A", "duration": "5 min"}]},
            (("title",), "Work and coffee"),
        ),
        ({"title": "Work and coffee", "parts": [{"title": "A", "kind": "work"}]}, (("title",), "Work and coffee")),
        (
            {
                "title": "Work and coffee",
                "strands": [{"title": "A"}, {"title": "B", "items": [{"title": "One"}, {"title": "Coffee"}]}],
            },
            None,
        ),
        (
            {"title": "Work and coffee", "strands": [{"title": "A"}, {"title": "B", "items": [{"title": "One"}]}]},
            (("title",), "Work and coffee"),
        ),
    ],
)
def test_pauses_that_hide_in_items(said: dict[str, Any], expected: object) -> None:
    assert hidden(_item(**said), _kinds()) == expected


def _day(*items: str) -> Sitting:
    return _sitting(
        "title: M\ndate: 2022-09-15\norganisations: 2\nagenda:\n" + "".join(f"  - {{{one}}}\n" for one in items)
    )


def test_the_pause_inside_a_round_is_rest() -> None:
    parts = "parts: [{title: Talk, kind: talk, duration: 10 min}, {title: Coffee, duration: 5 min}]"
    day = _day(f"title: Round, time: 9–12, each: organisation, {parts}, pause: {{after: 1, duration: 5 min}}").days[0]
    kinds = _kinds()

    assert [part_rests(part, kinds) for part in day.slots[0].parts] == [False, True, True, False, True]


@pytest.mark.parametrize(
    ("items", "expected"),
    [
        (("title: A, time: 9–10", "title: B, time: 10–11", "title: C, time: 11–12"), [0, 2]),
        (("title: A, time: 9–10.01", "title: B, time: 10.01–11", "title: C, time: 11–12"), [2]),
        (("title: A, time: 9–10", "title: B, time: 10–11", "title: C, time: 11–12.01"), [0]),
        (("title: Coffee, time: 9–10", "title: B, time: 10–11", "title: C, time: 11–12", "title: Lunch"), [1, 2]),
        (("title: A, time: 9–10", "title: B"), [0, 1]),
        (("title: A", "title: B", "title: C, time: 11–12.01"), [0]),
        (("title: A, time: 9–10",), [0, 0]),
        (("title: Lunch, time: 9–10",), []),
    ],
)
def test_edges(items: tuple[str, ...], expected: list[int]) -> None:
    assert [slot.number for slot in edges(_day(*items).days[0], _kinds())] == expected


@pytest.mark.parametrize(
    ("said", "programme", "expected"),
    [
        ("mode: digital\n", "title: P\n", "digital"),
        ("mode: digital\n", "title: P\nmode: hybrid\n", "digital"),
        ("", "title: P\nmode: digital\n", "digital"),
        ("", "title: P\nmode: hybrid\n", "hybrid"),
        ("mode: on-site\n", "title: P\nmode: digital\n", "on-site"),
        ("", "title: P\n", None),
        ("", "title: [\n", None),
        ("mode: digital\n", "title: [\n", "digital"),
    ],
)
def test_where_people_meet(said: str, programme: str, expected: str | None) -> None:
    sitting = _sitting(f"title: M\n{said}", programme)

    assert mode_of(sitting) == expected
    assert is_digital(sitting) is (expected == "digital")


def test_what_takes_place() -> None:
    statuses = ("cancelled", "held", "planned")

    assert [takes_place(_sitting(f"title: M\nstatus: {status}\n")) for status in statuses] == [False, True, True]
    assert takes_place(_sitting("title: M\n"))
