"""libyaml, the pure parser and the reader of lines see the same, and no bytes make any of them fail."""

from __future__ import annotations

import random
import unicodedata
from typing import TYPE_CHECKING

import pytest
import yaml
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from jamx.source import events, ordinary
from jamx.source.comments import Comment, comments
from jamx.source.document import Document, read
from jamx.source.positions import Node, positions

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jamx.findings import Span

pytestmark = pytest.mark.skipif(not yaml.__with_libyaml__, reason="PyYAML without libyaml")

INPUTS = 3_000

MEETING = """\
# Möte
title: "Träff 1: ledning"   # c
number: 1
date: 2023-03-14
time: 09.30–16.00
agenda:
  - title: Fika
    time: 09.30–10.00
    points:
      - Vad återstår?
      - title: x
        optional: mentor
"""
SEEDS = (
    MEETING,
    "a: |\n  x\n\n   y\n\n# c\nb: >-\n  z\nc: |+\n  å\n\n",
    "k: 'it''s'\nl: [a, 'b', \"c\", d?]\nm: {x: [1, 2], y: , z: {}}\n",
    'text: "a\\u00e5\\n\\t\\"b\\""\nlång: a\n  b\n\n  c\n',
    "- a\n- - b\n  - c: d\n    e: f\n-\n- ~\n",
    "sv: {sv: ett, en: one}\nby:\n  ? a\n  : b\n",
    'a: x\xa0y\nb: "\u2028"\nc: e\u0301\n',
    "a: &x 1\nb: *x\n<<: {c: d}\ne: !!str f\n",
    "%YAML 1.1\n---\na: 1\n...\n---\nb: 2\n",
)
PIECES = [
    *"! !! &a *a & * ? : - [ ] { } , # | > |- >2 ' \" % @ ` \\ ~ null << --- ... = ![] !<x> '\\x' “ ” 😀".split(),  # noqa: SIM905
    *'"\\ud800" "\\e" "\\U00110000" "\\x41"'.split(),  # noqa: SIM905
    *"\t\r\x85\u2028\u2029\u202e\xa0\u3000\u200b\ufeff\0\x1b\x7f\x9f\ufffe\ue000\u0301",
]
PIECES += ["\n", "\n\n", "\r\n", " ", "  ", "\n  ", "a: 1\n", "- x\n", "%FOO\n", "--- \n", ": ", "- ", "? ", "! "]


def shape(node: Node | None) -> object:
    """Everything a tree says, without recursion deeper than a document may be."""
    if node is None:
        return None
    below: object = None
    if isinstance(node.children, dict):
        below = {key: shape(child) for key, child in node.children.items()}
    elif node.children is not None:
        below = [shape(child) for child in node.children]
    return node.span, node.keys, below


def seen(data: bytes, *, fast: bool, lines: bool = False) -> tuple[Document, object, tuple[Comment, ...]]:
    before = events.LIBYAML, ordinary.ENABLED
    events.LIBYAML, ordinary.ENABLED = fast, lines
    try:
        document = read(data, "f.yaml")
        root = positions(document)
        return document, shape(root), comments(document, root)
    finally:
        events.LIBYAML, ordinary.ENABLED = before


def agreed(data: bytes) -> Document:
    """Reads in all ways and holds what must be true of every file."""
    fast, pure, lines = seen(data, fast=True), seen(data, fast=False), seen(data, fast=True, lines=True)
    assert fast == pure
    assert fast == lines
    document = fast[0]
    assert document.readable or document.value is None
    assert document.readable or document.findings
    text = document.text.split("\n")
    for finding in document.findings:
        assert inside(finding.place.span, text)
        assert all(inside(related.place.span, text) for related in finding.related)
    return document


def inside(span: Span | None, lines: list[str]) -> bool:
    """Whether a place is one that an editor could go to; there is no text of a file that is no UTF-8."""
    if span is None:
        return False
    if lines == [""]:
        return True
    ordered = (span.line, span.column) <= (span.end_line, span.end_column)
    return ordered and span.end_line <= len(lines) and 1 <= span.end_column <= len(lines[span.end_line - 1]) + 1


def mutations(seed: int, count: int) -> Iterator[bytes]:
    """Files as they are while someone types, and worse."""
    chance = random.Random(seed)
    for _ in range(count):
        data = bytearray(chance.choice(SEEDS).encode())
        for _ in range(chance.choice((1, 1, 1, 2, 2, 4))):
            at = chance.randrange(len(data) + 1)
            match chance.randrange(6):
                case 0 | 1 | 2:
                    data[at:at] = chance.choice(PIECES).encode()
                case 3:
                    del data[at : at + chance.choice((1, 1, 2, 5, 20))]
                case 4:
                    data[at:at] = data[at : at + chance.choice((2, 10, 30))]
                case _:
                    data[at : at + 1] = bytes([chance.randrange(256)])
        yield bytes(data)


def test_parsers_agree_about_mutated_files() -> None:
    read_well = sum(agreed(data).readable for data in mutations(20260917, INPUTS))

    assert INPUTS / 10 < read_well < INPUTS  # neither all good nor all bad: the mutations reach both


@pytest.mark.parametrize("text", SEEDS)
def test_parsers_agree_about_the_seeds(text: str) -> None:
    assert agreed(text.encode()).text == text


@pytest.mark.parametrize(
    "text",
    [
        "a:\tb\n",
        "a: b\t# c\n",
        "a:\n\tb: c\n",
        "- \ta\n",
        "a: 1\n\ufeffb: 2\n",
        '"\\ud800": 1\n',
        "a: ! b\n",
        "a: ! 'b'\n",
        "a: ># c\n  x\n",
        "a: [b?c, ?d]\n",
        "{ ?a: b }\n",
        "a: [b:, c]\n",
        "a: {b:c}\n",
        "--- |\n%a\n",
        "---",
        "a: |\n  x\n   ",
        "- |+\n   ",
        "%YAML 1.3\n---\na\n",
        "%YAML 9.9\n---\na\n",
        "a: !<tag:x> b\n",
        "a: !x!y b\n",
    ],
)
def test_parsers_agree_where_they_used_to_differ(text: str) -> None:
    agreed(text.encode())


@settings(max_examples=300, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(st.lists(st.sampled_from([*PIECES, "a", "title", "1"]), max_size=25).map("".join))
@example("")
def test_parsers_agree_about_pieces(text: str) -> None:
    agreed(text.encode())


@settings(max_examples=300, deadline=None, derandomize=True)
@given(st.binary(max_size=60))
def test_any_bytes_give_a_document(data: bytes) -> None:
    agreed(data)


@settings(max_examples=200, deadline=None, derandomize=True)
@given(
    st.recursive(
        st.text(st.characters(codec="utf-8", categories=("L", "N", "P", "S", "Zs")), max_size=12),
        lambda inner: (
            st.lists(inner, max_size=4) | st.dictionaries(st.text("abcåäö", min_size=1, max_size=5), inner, max_size=4)
        ),
        max_leaves=12,
    )
)
def test_what_is_written_as_quoted_text_is_read_back(value: object) -> None:
    text = yaml.safe_dump(value, default_style='"', allow_unicode=True)

    document = agreed(text.encode())

    if not document.findings:  # bidi controls and the like are refused
        assert document.value == normal(value)


def normal(value: object) -> object:
    if isinstance(value, dict):
        return {unicodedata.normalize("NFC", key): normal(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [normal(inner) for inner in value]
    return unicodedata.normalize("NFC", str(value))
