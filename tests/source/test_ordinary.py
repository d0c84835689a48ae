"""Ordinary text read line by line: as both parsers read it, or not at all."""

from __future__ import annotations

import json
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

import pytest
import yaml
from hypothesis import example, given, settings
from hypothesis import strategies as st
from odd_documents import Writer
from source_documents import document

from jamx.source import events, ordinary
from jamx.source.pure_parser import DEEPEST

if TYPE_CHECKING:
    from jamx.source.values import Value

ROOT = Path(__file__).resolve().parents[2]
FILES = sorted([*ROOT.glob("programmes/**/*.yaml"), *ROOT.glob("calendar/*.yaml"), *ROOT.glob("*.yaml")])


LEFT = (
    "", "\n", "# c\n", "x\n", "'x'\n", "[a]\n", "a: |\n b", "a: b\n  ", "a: b ", "a: 1\n...\n", "a: 1\n---\nb: 2\n",
    "%YAML 1.1\n---\na: 1\n", "--- # c\na: 1\n",
    "a: 1\na: 2\n", "<<: x\n", "...: x\n", "'': x\n", ": x\n", "? a\n", "a : b\n", "a:b\n", "a: b: c\n", "a: b:\n",
    "a: &x b\n", "a: *x\n", "a: !t b\n", "a: - b\n", "a: -b\n", "-b\n", "• b\n", "a: @b\n", "a: `b`\n", "a: %b\n",
    'a: "b\nc"\n', "a: 'b\n", "a: 'b' c\n", "a: 'b'# c\n", 'a: "\\n"\n', "a: 'b\nc'\n", "a: 'b\n \n  c'\n", 'a: "b"c\n',
    "a: [b\n", "a: [b,\n  c]\n", "a: [b] c\n", "a: [b, ]\n", "a: [b: c]\n", "a: [b?]\n", "a: [[b]]\n", "a: ]\n",
    "a: ['b''c']\n", "a: {b: c, b: d}\n", "a: {b}\n", "a: {b:c}\n", "a: {b: c}}\n", "a: {b: [c]}\n", "a: {'b': c}\n",
    "a: |+\n  b\n", "a: |2\n  b\n", "a: |\nb: c\n", "a: |\n", "a: |\n\n  b\n", "a: |\n  b\n   \n", "a: >\n  b\n   c\n",
    "a: >\n  b \n\n  c\n", "a: |\n  b\n  # c\n   \n", "a: 'b''\n", "a: b\n  c\n  d: e\n", "- a: b\n    c\n    d: e\n",
    "- a: |\n  b: c\n", "a:\n  b: |\n  c\n", "- - a\n", "a: b\n  c: d\n", "a: b\n c\nd\n", "a: b\n  # c\n  d\n",
    "- a: b\n  c\n",
    "a:\n    b: 1\n  c: 2\n", "  a: 1\nb: 2\n", "a: 1\n  b: 2\n", "- a\nb: c\n", "a: b\n- c\n", "- a\n - b\n  - c: d\n",
    "a:\tb\n", "a: \xa0b\n", "a:\xa0b\n", "a: b\xa0\n", "a: b\xa0\xa0c\n", "a\xa0b: c\n", "a: 'b\xa0'\n",
    "a: [b,\xa0c]\n", "a: b\u200bc\n", "a: e\u0301\n", "a: \x1b\n", "a: b\rc: d\n", "a: \u2028\n",
    "\ufeffa: b\n",
)  # fmt: skip
"""Texts of which some are wrong and some are only rare."""


def as_parsed(text: str, *, fast: bool) -> Value:
    """What a parser says of a text in which it finds nothing to report."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(ordinary, "ENABLED", False)
        patch.setattr(events, "LIBYAML", fast and yaml.__with_libyaml__)
        found = document(text)
    assert (found.findings, found.readable) == ((), True), text
    return found.value


def understood(text: str) -> bool:
    """Whether a text is read line by line; then both parsers must see the same in it, in the same order."""
    value = ordinary.read(text)
    if value is not None:
        assert json.dumps(value) == json.dumps(as_parsed(text, fast=True)), text
        assert json.dumps(value) == json.dumps(as_parsed(text, fast=False)), text
    return value is not None


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("a: 1\nb: x y  # c\n\n# d\n  # e\nc:   z  \n", {"a": "1", "b": "x y", "c": "z"}),
        ("a: 10:20\nb: x#y\nc: Vad:nej\n", {"a": "10:20", "b": "x#y", "c": "Vad:nej"}),
        ("---\na: 1\r\nb: 2\r\n", {"a": "1", "b": "2"}),
        ("a:\nb: ~\nc: null\nd: ''\ne: \"null\"\n", {"a": None, "b": None, "c": None, "d": "", "e": "null"}),
        ("\"a\": 'it''s # x: y'\n'b': \"'\"\n", {"a": "it's # x: y", "b": "'"}),
        ("a: 'b\n  c\n\n\n   d'\n", {"a": "b c\n\nd"}),
        ('a: "b  \n  c"\nd: e\n', {"a": "b c", "d": "e"}),
        ("a: b\n  - c\n  d\n\n  e\n", {"a": "b - c d\ne"}),
        ("- a\n  b\n- c: d\n    e\n  f: g\n", ["a b", {"c": "d e", "f": "g"}]),
        ("a:\n- b\n-   c: 1\n    d: 2\ne:\n  - f\n", {"a": ["b", {"c": "1", "d": "2"}], "e": ["f"]}),
        ("-\n  a: 1\n- # x\n  - b\n-\n", [{"a": "1"}, ["b"], None]),
        ("a: b\nc:\n  - |-\n    d", {"a": "b", "c": ["d"]}),
        (
            "a: [09:30, 'b, c' , \"]\"]\nd: {sv: Träff 1, en: 'it, is', x-1: null}\n",
            {"a": ["09:30", "b, c", "]"], "d": {"sv": "Träff 1", "en": "it, is", "x-1": None}},
        ),
        ("a: []\nb: {}\nc: [x, y z , null]\n", {"a": [], "b": {}, "c": ["x", "y z", None]}),
        ("a: |\n  x\n\n    y: z # w\n\n\nb: >-  # c\n  x\n  y\n\n  z\n", {"a": "x\n\n  y: z # w\n", "b": "x y\nz"}),
        ("a: §\xa04, 5\u202f% – kl.\xa010\nb: 'o\xadch'\n", {"a": "§\xa04, 5\u202f% – kl.\xa010", "b": "o\xadch"}),
        ("- |-\n x\n- >\n  y\n- >-\n  z  \n- z  \n", ["x", "y\n", "z  ", "z"]),
    ],
)
def test_value(text: str, value: object) -> None:
    assert ordinary.read(text) == value
    assert understood(text)


@pytest.mark.parametrize("text", LEFT)
def test_left_to_the_parser(text: str) -> None:
    assert ordinary.read(text) is None


def test_depth_and_length_are_left_to_the_parser_in_good_time() -> None:
    deep = "".join(f"{' ' * level}a:\n" for level in range(DEEPEST - 1))
    long = "a: b\n" + "# c\n" * 100_000

    assert document(deep).readable
    assert ordinary.read(deep) is None
    assert ordinary.read(long) is None
    assert ordinary.read(long[:100_001]) == {"a": "b"}


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.relative_to(ROOT).as_posix())
def test_files_of_planners_are_ordinary(file: Path) -> None:
    assert understood(file.read_text(encoding="utf-8"))


def test_documents_in_every_style() -> None:
    written = [Writer(Random(seed)).document().decode("utf-8-sig") for seed in range(2_000)]

    assert sum(map(understood, written)) > 50  # a few: they have something of everything


def test_files_of_planners_while_someone_types() -> None:
    random = Random(20261122)
    texts = [file.read_text(encoding="utf-8") for file in FILES]
    found = [understood(_changed(random.choice(texts), random)) for _ in range(600)]

    assert 100 < sum(found) < 500


def _changed(text: str, random: Random) -> str:
    """A few lines of a file with something put in, lost or moved."""
    lines = text.split("\n")[: random.choice((5, 15, 40))]
    for _ in range(random.choice((1, 1, 2))):
        at = random.randrange(len(lines))
        line = lines[at]
        column = random.randrange(len(line) + 1)
        piece = random.choice(
            (" ", "  ", "\n", "\n  ", "- ", ": ", "\xa0", "'", '"', " #", "|", ">-\n    ", "[", "]", ",", "a")
        )
        lines[at] = random.choice((line[:column] + piece + line[column:], line[1:], line[:-1], f"  {line}", line * 2))
    return "\n".join(lines) + "\n"


TEXTS = st.sampled_from(
    [
        "a",
        "09:30",
        "no",
        "",
        "null",
        "~",
        "Träff 1: mål",
        "it's",
        "a #b",
        "- x",
        "x\ny",
        "x\n\ny\n",
        " x",
        "5",
        "#",
        "a: b",
    ]
) | st.lists(st.sampled_from(["ledning", "och", "styrning,", "10.20–11", "vad?", "å:"]), max_size=30).map(" ".join)
KEYS = st.sampled_from(["title", "text", "a b", "1", "k-1", "å", "null", "x:y", "#"])


@settings(max_examples=400, deadline=None, derandomize=True)
@given(
    value=st.dictionaries(
        KEYS,
        st.recursive(TEXTS, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=3)),
        min_size=1,
        max_size=4,
    ),
    width=st.sampled_from([20, 80]),
    indent=st.sampled_from([2, 4]),
    style=st.sampled_from([None, None, "'", "|", ">"]),
)
@example(value={"a": [{"b": "c " * 30 + "c", "d": ["e"]}]}, width=20, indent=4, style=None)
def test_what_is_dumped_is_read_back_or_left(value: object, width: int, indent: int, style: str | None) -> None:
    text = yaml.safe_dump(
        value, allow_unicode=True, width=width, indent=indent, default_style=style, default_flow_style=False
    )

    assert ordinary.read(text) in (None, value)
    assert understood(text) or True
