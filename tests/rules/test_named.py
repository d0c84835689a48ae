"""What items name without places is what they name with places, and what stands in the files."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jamx.model.kinds import Kind, model_of, validated
from jamx.model.meeting import Gathering
from jamx.rules.mentions import of_items
from jamx.rules.mentions import of_participants as mentions_of_participants
from jamx.rules.named import Named, of_participants

if TYPE_CHECKING:
    from collections.abc import Iterator

_ID = st.sampled_from(("a", "b", "c", "unknown"))
_IDS = st.lists(_ID, max_size=2)
_POINTS = st.lists(st.fixed_dictionaries({"title": st.just("P")}, optional={"optional": _ID}), max_size=2)
_COMMON = {
    "lead": _ID,
    "id": _ID,
    "materials": st.lists(st.sampled_from(("Map", "map.pdf")), max_size=2),
    "points": _POINTS,
}
_PARTS = st.lists(
    st.fixed_dictionaries({"title": st.just("T")}, optional={"kind": _ID, "optional": _ID, **_COMMON}), max_size=2
)
_PAUSE = st.fixed_dictionaries({"after": st.just("1"), "duration": st.just("5 min")}, optional={"kind": _ID})


def _items(inner: st.SearchStrategy[list[dict[str, Any]]]) -> st.SearchStrategy[list[dict[str, Any]]]:
    strand = st.fixed_dictionaries({"title": st.just("S")}, optional={"items": inner, "for": _IDS, **_COMMON})
    keys = {"kind": _ID, "optional": _ID, "each": _IDS, "outputs": _IDS, "prepares": _IDS, "pause": _PAUSE}
    holding = {"parts": _PARTS, "strands": st.lists(strand, max_size=2)}
    item = st.fixed_dictionaries({"title": st.just("I")}, optional={**keys, **holding, **_COMMON})
    return st.lists(item, max_size=3)


_AGENDAS = st.recursive(_items(st.just([])), _items, max_leaves=4)


def _under(value: Any, key: str) -> Iterator[str]:
    """What stands under a key, however deep."""
    if isinstance(value, dict):
        for name, child in value.items():
            yield from child if name == key and isinstance(child, list) else [child] if name == key else ()
            yield from _under(child, key)
    elif isinstance(value, list):
        for child in value:
            yield from _under(child, key)


def _agree(gathering: object, items: list[dict[str, Any]]) -> None:
    assert isinstance(gathering, Gathering)
    named = Named(gathering)
    mentions = {(one.sort, one.name) for one in of_items("f", gathering)}

    assert {(sort, name) for sort, names in named.names.items() for name in names} == mentions
    assert named.meant == {*_under(items, "for")}
    assert sorted(str(one) for one in named.leads if one is not None) == sorted(_under(items, "lead"))
    assert sorted(named.ids) == sorted(_under(items, "id"))
    assert sorted(map(str, named.materials)) == sorted(_under(items, "materials"))


@given(_AGENDAS)
def test_items_of_agenda_files_and_meetings(items: list[dict[str, Any]]) -> None:
    _agree(validated(model_of(Kind.AGENDA), {"title": "A", "items": items}), items)
    _agree(validated(model_of(Kind.MEETING), {"title": "M", "agenda": items}), items)


_ALIKE: dict[str, Any] = {
    "lead": "x",
    "id": "x",
    "materials": ["x"],
    "points": [{"title": "P", "optional": "x"}],
}
_OF_PARTS = {"kind": "x", "optional": "x", **_ALIKE}
_OF_STRANDS = {"for": ["x"], "items": [{"title": "J", "kind": "x"}], **_ALIKE}
_OF_ITEMS = {**_OF_PARTS, "each": ["x"], "outputs": ["x"], "prepares": ["x"]}
_HOLDING = (
    *({"parts": [{"title": "T"}, {"title": "U", key: said}]} for key, said in _OF_PARTS.items()),
    *({"strands": [{"title": "T"}, {"title": "U", key: said}]} for key, said in _OF_STRANDS.items()),
    {"pause": {"after": "1", "duration": "5 min", "kind": "x"}},
)


@pytest.mark.parametrize("said", [*({key: said} for key, said in _OF_ITEMS.items()), *_HOLDING], ids=str)
def test_each_key_alone_names_something(said: dict[str, Any]) -> None:
    items = [{"title": "H"}, {"title": "I", **said}]
    agenda = validated(model_of(Kind.AGENDA), {"title": "A", "items": items})

    _agree(agenda, items)


@given(_AGENDAS, _AGENDAS)
def test_items_of_meetings_of_several_days(one: list[dict[str, Any]], other: list[dict[str, Any]]) -> None:
    days = [{"agenda": one}, {"agenda": {"use": "a"}}, {"agenda": {"items": other}}]
    _agree(validated(model_of(Kind.MEETING), {"title": "M", "days": days}), [*one, *other])


_PARTICIPANT = st.fixed_dictionaries(
    {"organisation": _ID},
    optional={
        **dict.fromkeys(("functions", "meetings", "tracks", "groups"), _IDS),
        "days": st.dictionaries(_ID, st.just(["1"]), max_size=2),
    },
)


@given(st.lists(_PARTICIPANT, max_size=4))
def test_participants(entries: list[dict[str, Any]]) -> None:
    participants = validated(model_of(Kind.PARTICIPANTS), entries)
    assert isinstance(participants, tuple)
    mentions = {(one.sort, one.name) for one in mentions_of_participants("f", participants)}

    assert {(sort, name) for sort, names in of_participants(participants).items() for name in names} == mentions
