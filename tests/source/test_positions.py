"""Places of keys and values, and the way from a path to a place."""

from __future__ import annotations

import pytest
from source_documents import document, where

from jamx.source.positions import Node, find, positions

pytestmark = pytest.mark.usefixtures("parser")

TEXT = """\
# top
title: "Träff 1"   # c
empty:
  # below
agenda:   # list
  - title: Fika
    text: |  # header
      ett
        # två

    # after
  - - a
    - 'b
      c'
  -
flow: {x: [1, 2], y: , z: {}}
plain: ett
  två
folded: >-
"""


def tree() -> Node:
    root = positions(document(TEXT))
    assert root is not None
    return root


@pytest.mark.parametrize(
    ("path", "value", "key"),
    [
        ((), "2:1-19:11", "2:1-19:11"),
        (("title",), "2:8-2:17", "2:1-2:6"),
        (("empty",), "3:7", "3:1-3:6"),
        (("agenda",), "6:3-15:4", "5:1-5:7"),
        (("agenda", 0), "6:5-9:14", "6:5-9:14"),
        (("agenda", 0, "text"), "7:11-9:14", "7:5-7:9"),
        (("agenda", 1), "12:5-14:9", "12:5-14:9"),
        (("agenda", 1, 1), "13:7-14:9", "13:7-14:9"),
        (("agenda", 2), "15:4", "15:4"),
        (("flow",), "16:7-16:30", "16:1-16:5"),
        (("flow", "x"), "16:11-16:17", "16:8-16:9"),
        (("flow", "x", 1), "16:15-16:16", "16:15-16:16"),
        (("flow", "y"), "16:21", "16:19-16:20"),
        (("flow", "z"), "16:27-16:29", "16:24-16:25"),
        (("plain",), "17:8-18:6", "17:1-17:6"),
        (("folded",), "19:9-19:11", "19:1-19:7"),
    ],
)
def test_path_leads_to_a_place(path: tuple[str | int, ...], value: str, key: str) -> None:
    root = tree()

    assert where(find(root, path, "value")) == value
    assert where(find(root, path, "key")) == key


@pytest.mark.parametrize(
    ("path", "value", "key"),
    [
        (("agenda", 0, "Item", "title"), "6:12-6:16", "6:5-6:10"),
        (("agenda", 0, "missing"), "6:5-9:14", "6:5-9:14"),
        (("title", "[key]"), "2:8-2:17", "2:1-2:6"),
        (("agenda", 9, "title"), "6:3-15:4", "5:1-5:7"),
        (("agenda", -1), "6:3-15:4", "5:1-5:7"),
        (("nowhere", 0, "at all"), "2:1-19:11", "2:1-19:11"),
        ((0, "title"), "2:8-2:17", "2:1-2:6"),
    ],
)
def test_segment_that_leads_nowhere_is_passed_over(path: tuple[str | int, ...], value: str, key: str) -> None:
    root = tree()

    assert where(find(root, path, "value")) == value
    assert where(find(root, path, "key")) == key


def test_keys_of_a_node_have_spans() -> None:
    keys = tree().keys

    assert keys is not None
    assert {key: where(span) for key, span in keys.items()} == {
        "title": "2:1-2:6",
        "empty": "3:1-3:6",
        "agenda": "5:1-5:7",
        "flow": "16:1-16:5",
        "plain": "17:1-17:6",
        "folded": "19:1-19:7",
    }


def test_lines_may_end_as_in_windows() -> None:
    root = positions(document(TEXT.replace("\n", "\r\n")))

    assert root is not None
    assert where(find(root, ("agenda", 0, "text"))) == "7:11-9:14"
    assert where(find(root, ("plain",))) == "17:8-18:6"


def test_key_is_found_as_it_is_in_the_values() -> None:
    root = positions(document("e\u0301: 1\n'a\u0301': 2\n"))

    assert root is not None
    assert where(find(root, ("\u00e9",))) == "1:5-1:6"
    assert where(find(root, ("\u00e1",), "key")) == "2:1-2:5"


def test_first_of_two_equal_keys_is_the_one_in_the_tree() -> None:
    root = positions(document("a: 1\na: {b: 2}\n"))

    assert root is not None
    assert where(find(root, ("a",))) == "1:4-1:5"


@pytest.mark.parametrize("text", ["", "# c\n", "a: b: c\n", "a: &x 1\nb: *x\n"])
def test_file_without_a_value_has_no_tree(text: str) -> None:
    assert positions(document(text)) is None


def test_tree_has_the_shape_of_the_values() -> None:
    found = document(TEXT)
    root = positions(found)
    seen = 0
    waiting = [(found.value, root)]
    while waiting:
        value, node = waiting.pop()
        assert node is not None
        seen += 1
        if isinstance(value, dict):
            assert isinstance(node.children, dict)
            assert list(value) == list(node.children) == list(node.keys or ())
            waiting.extend((value[key], node.children[key]) for key in value)
        elif isinstance(value, list):
            assert isinstance(node.children, list)
            assert len(value) == len(node.children)
            waiting.extend(zip(value, node.children, strict=True))
        else:
            assert (node.children, node.keys) == (None, None)
    assert seen == 19
