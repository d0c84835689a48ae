"""Comments, and the node that one stands above."""

from __future__ import annotations

import pytest
from source_documents import document, where

from jamx.source.comments import Comment, comments, node_below
from jamx.source.positions import positions

pytestmark = pytest.mark.usefixtures("parser")

TEXT = """\
# first
a: x#y # second
b: 'it # s'
c: "it # s"  # third\t
d: |  # fourth
  # text

  # more
# fifth
e: >-
  x
  # text
f: [1, # sixth
  # seventh
  '#', {g: h}] # eighth
# ninth
"""


def test_comments_are_found_outside_scalars() -> None:
    found = document(TEXT)

    assert comments(found, positions(found)) == (
        Comment(1, 1, "# first", own_line=True),
        Comment(2, 8, "# second", own_line=False),
        Comment(4, 14, "# third", own_line=False),
        Comment(5, 7, "# fourth", own_line=False),
        Comment(9, 1, "# fifth", own_line=True),
        Comment(13, 8, "# sixth", own_line=False),
        Comment(14, 3, "# seventh", own_line=True),
        Comment(15, 16, "# eighth", own_line=False),
        Comment(16, 1, "# ninth", own_line=True),
    )


def test_comments_of_an_empty_file_are_found() -> None:
    found = document("# one\n\n  # two\n")

    assert comments(found, positions(found)) == (
        Comment(1, 1, "# one", own_line=True),
        Comment(3, 3, "# two", own_line=True),
    )


def test_hash_in_what_is_not_in_the_values_is_no_comment() -> None:
    found = document("a: 1\na: 'x # y'\n? 'p # q'\n: r # real\n---\nb: 'u # v'\n")

    assert [comment.text for comment in comments(found, positions(found))] == ["# real"]


def test_unreadable_file_has_no_comments() -> None:
    assert comments(document("a: b: c # d\n"), None) == ()


def test_lines_that_end_as_in_windows_have_the_same_comments() -> None:
    found, windows = document(TEXT), document(TEXT.replace("\n", "\r\n"))

    assert comments(found, positions(found)) == comments(windows, positions(windows))


BELOW = """\
# 1
a: 1
# 3

# 5
list:
  # 7
  - title: x
    # 9
    parts:
      - y
      # 12
      - - z
        # 14
        - w
  # 16
  -
    # 18
    title: v
# 20
c: {d: 1,
  # 22
  e: 2}
# 24
"""


@pytest.mark.parametrize(
    ("line", "place"),
    [
        (1, "2:1-2:5"),
        (3, "6:1-19:13"),
        (5, "6:1-19:13"),
        (7, "8:5-15:12"),
        (9, "10:5-15:12"),
        (12, "13:9-15:12"),
        (14, "15:11-15:12"),
        (16, "19:5-19:13"),
        (18, "19:5-19:13"),
        (20, "21:1-23:8"),
        (22, "23:3-23:7"),
        (24, None),
    ],
)
def test_node_below_a_comment_is_the_outermost(line: int, place: str | None) -> None:
    root = positions(document(BELOW))
    assert root is not None

    below = node_below(root, line)

    assert (where(below) if below else None) == place
