"""Random edits of random documents, judged by PyYAML and by a search for numbered comments, not by our reader.

`python tests/source/many_edits.py 10000` tells how many went well; the suite runs fewer.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from random import Random
from typing import TYPE_CHECKING, Any, NamedTuple
from unicodedata import normalize

import yaml
from odd_documents import NASTY, Writer

from jamx.source.document import read
from jamx.source.splice import Append, EditError, Insert, Operation, Remove, RenameKey, SetValue, revised

if TYPE_CHECKING:
    from collections.abc import Iterator

    from yaml.nodes import Node

Path = tuple[str | int, ...]
VALUES: tuple[Any, ...] = (
    *NASTY,
    None,
    {},
    [],
    {"status": "done", "date": "2023-03-01"},
    ["a", "b: c"],
    [{"id": "x", "title": "y, z"}, ["p", "q"]],
    {"deep": {"er": [{"a": None, "b": "l1\nl2"}], "e": {}}},
)
_MARK = re.compile("§[0-9]+§")
_BLOCK = re.compile(r"(?:[-:]) [|>][-+0-9]*(?: *#.*)?\r?$", re.MULTILINE)
KEYS = ("new", "traff-1/self-assessment", "a b", "a: b", "no", "# x", "", "<<", "- x", "{x", "'q'", "ö", "a\nb", "~")


class Tried(NamedTuple):
    """What became of one edit: `exact`, `rejected` where the document is none that jamx reads, or what went wrong."""

    outcome: str
    before: bytes = b""
    operation: Operation | None = None
    after: bytes = b""


def tried(seed: int) -> Tried:
    """One random edit of one random document."""
    random = Random(seed)
    data = Writer(random).document()
    node = tree(data)
    document = read(data, "f.yaml")
    with_care = read(data + b"\n# \\x", "f.yaml")  # an escape anywhere makes the reader look at every character
    if isinstance(node, str) or not document.readable or document.findings or with_care.findings:
        return Tried("rejected", data)
    values = plain(node)
    if repr(values) != repr(document.value):
        return Tried("read otherwise", data)
    operation = any_operation(random, node, values)
    try:
        after = revised(data, "f.yaml", [operation])
    except EditError as error:
        return Tried(f"refused: {error.reason}", data, operation)
    return Tried(judged(data, node, operation, after), data, operation, after)


def tree(data: bytes) -> Node | str | None:
    """PyYAML's nodes; a text where it refuses the document."""
    try:
        return yaml.compose(data.decode("utf-8-sig"), Loader=yaml.CBaseLoader)
    except yaml.YAMLError as error:
        return str(error)


def plain(node: Node | None) -> Any:
    """Values of nodes: texts, and None for a plain nothing."""
    if node is None:
        return None
    if isinstance(node, yaml.MappingNode):
        return {normalize("NFC", key.value): plain(child) for key, child in node.value}
    if isinstance(node, yaml.SequenceNode):
        return [plain(child) for child in node.value]
    return None if not node.style and node.value in {"", "~", "null"} else normalize("NFC", node.value)


def places(node: Node | None, path: Path = ()) -> Iterator[tuple[Path, Any]]:
    """Every value with its path."""
    yield path, node
    if isinstance(node, yaml.MappingNode):
        for key, child in node.value:
            yield from places(child, (*path, normalize("NFC", key.value)))
    elif isinstance(node, yaml.SequenceNode):
        for number, child in enumerate(node.value):
            yield from places(child, (*path, number))


def any_operation(random: Random, node: Node | None, values: Any) -> Operation:
    """An operation that suits the document."""
    found = list(places(node))
    value = random.choice(VALUES) if random.random() < 0.8 else _text(random)
    while True:
        path, target = random.choice(found)
        said = plain(target)
        match random.choice(("set", "set", "insert", "insert", "append", "remove", "rename")):
            case "set" if path or value is not None:
                return SetValue(path, value)
            case "insert" if isinstance(said, dict | None):
                after = random.choice([None, *said]) if said else None
                key = next(one for one in random.sample(KEYS, len(KEYS)) if one not in (said or {}))
                return Insert(path, key, value, after)
            case "append" if isinstance(said, list | None):
                return Append(path, value)
            case "remove" if path:
                return Remove(path, random.random() < 0.3)
            case "rename" if path and isinstance(path[-1], str):
                return RenameKey(path, random.choice(KEYS))


def _text(random: Random) -> str:
    alphabet = "ab :#-?,[]{}&*!|>'\"%@`\\\n\t~=.0é\xa0\u2028😀"
    return "".join(random.choice(alphabet) for _ in range(random.randint(0, 12)))


def expected(values: Any, operation: Operation) -> Any:
    """The values after the operation, worked out here once more, in place and without ado."""
    holder = {"top": values}
    *way, last = ("top", *operation.path)
    above: Any = holder
    for step in way:
        above = above[step]
    match operation:
        case SetValue(_, value):
            above[last] = value
        case Insert(_, key, value, after):
            items = list((above[last] or {}).items())
            at = len(items) if after is None else [name for name, _ in items].index(after) + 1
            items.insert(at, (key, value))
            above[last] = dict(items)
        case Append(_, value):
            above[last] = [*(above[last] or []), value]
        case Remove():
            del above[last]
        case RenameKey(_, new):
            renamed = [(new if name == last else name, value) for name, value in above.items()]
            above.clear()
            above.update(renamed)
    return holder["top"]


def composed(value: Any) -> Any:
    if isinstance(value, dict):
        return {normalize("NFC", key): composed(child) for key, child in value.items()}
    if isinstance(value, list):
        return [composed(child) for child in value]
    return value if value is None else normalize("NFC", value)


def judged(before: bytes, node: Node | None, operation: Operation, after: bytes) -> str:
    """`exact`, or what is wrong with an edit."""
    wanted = expected(plain(node), operation)
    new = tree(after)
    if isinstance(new, str):
        return "unreadable"
    if repr(plain(new)) != repr(composed(wanted)):
        return "other values"
    if before.startswith(b"\xef\xbb\xbf") != after.startswith(b"\xef\xbb\xbf"):
        return "other mark"
    first, last = touched(before, node, operation)
    old, made = before.decode("utf-8-sig").split("\n"), after.decode("utf-8-sig").split("\n")
    if isinstance(operation, Insert | Append) and not before.endswith(b"\n"):
        old = [_closed(line, made) for line in old]
    if isinstance(operation, Remove) and made[-1] and last >= len(made) <= len(old):  # the line end above went, too
        old[len(made) - 1] = old[len(made) - 1].removesuffix("\r")
    if verdict := _of_comments(node, operation, (old, made), range(first, last + 1)):
        return verdict
    removes = isinstance(operation, Remove)
    if (old[-1] == "") != (made[-1] == "") and any(old):
        blank = len(made) <= len(old) and not old[len(made) - 1].strip()  # a blank line lost its line end
        blank = blank or (len(made) > 1 and not made[-2].strip())
        if not blank and not (removes and _BLOCK.search(after.decode())):
            return "other end of file"
    return _elsewhere(old, made, first, last, removes=removes)


def _closed(line: str, made: list[str]) -> str:
    """A block scalar that ended the text without a line end must say so once something follows."""
    closed = re.sub(r"([|>][0-9]*)\+?(?=[ \r]|$)", r"\1-", line, count=1)
    return closed if line not in made and closed in made else line


def _of_comments(node: Node | None, operation: Operation, lines: tuple[list[str], list[str]], target: range) -> str:
    """Whether a comment is lost that is none of the target's, or should have been kept."""
    old, made = lines
    said = Counter(_MARK.findall(repr(plain(node))))  # what looks like a comment in a block scalar is none
    lost = _comments(old) - _comments(made) - said
    if not lost:
        return ""
    where = {number for number, line in enumerate(old) for one in lost if one in line}
    if not where <= set(target) or isinstance(operation, Insert | Append | RenameKey):
        return "comment lost"
    keeps = isinstance(operation, Remove) and operation.keeping and _among_others(node, operation.path)
    return "comment not kept" if keeps else ""


def _among_others(node: Node | None, path: Path) -> bool:
    """Whether a child has siblings, in lines of their own."""
    above = dict(places(node))[path[:-1]]
    return len(above.value) > 1 and not above.flow_style


def _comments(lines: list[str]) -> Counter[str]:
    return Counter(_MARK.findall("\n".join(lines)))


def _elsewhere(old: list[str], made: list[str], first: int, last: int, *, removes: bool) -> str:
    """Whether lines outside those of the target differ."""
    top = 0
    while top < min(len(old), len(made)) and old[top] == made[top]:
        top += 1
    bottom = 0
    while bottom < min(len(old), len(made)) - top and old[-1 - bottom] == made[-1 - bottom]:
        bottom += 1
    changed = range(top, len(old) - bottom)
    if old[:first] + old[last + 1 :] == made:  # which of several equal lines went
        return "exact"
    outside = [number for number in changed if not first <= number <= last and old[number] not in made]
    if removes:  # blank lines and comments below may not become part of the text above
        outside = [number for number in outside if old[number].strip() and old[number].lstrip(" ")[0] != "#"]
    return "exact" if not outside or outside == [len(old) - 1] else "elsewhere"


def touched(data: bytes, node: Node | None, operation: Operation) -> tuple[int, int]:
    """The lines, counted from 0, that an operation may change."""
    path = operation.path
    target = dict(places(node))[path]
    if target is None:
        return 0, -1
    match operation:
        case RenameKey():
            line = _key_line(node, path)
            return line, line
        case Insert() | Append() if isinstance(target, yaml.CollectionNode) and target.value and not target.flow_style:
            return 0, -1
        case Remove() if len(dict(places(node))[path[:-1]].value) == 1 and len(path) > 1:
            return min(_first(node, path[:-1]), _first(node, path)), _end(dict(places(node))[path[:-1]])
        case Remove() if dict(places(node))[path[:-1]].flow_style:
            return _first(node, path[:-1]), _end(dict(places(node))[path[:-1]])
        case Remove() if isinstance(path[-1], str) or not path[-1]:
            return _first(node, path), max(_end(target), _begin_of_next(node, path))  # it may move up to the dash
    return _first(node, path), _end(target)


def _first(node: Node | None, path: Path) -> int:
    """The line of the key or dash of a value; a dash stands on or above the line of its value."""
    if not path:
        return 0
    if isinstance(path[-1], str):
        return _key_line(node, path)
    above = dict(places(node))[path[:-1]]
    number = path[-1]
    return (
        int(_end(above.value[number - 1]) + 1 if number else above.start_mark.line)
        if not above.flow_style
        else int(above.start_mark.line)
    )


def _begin_of_next(node: Node | None, path: Path) -> int:
    """The line of the second child, where the first is meant; else 0."""
    children = dict(places(node))[path[:-1]].value
    firsts = [child[0] if isinstance(child, tuple) else child for child in children]
    names = [normalize("NFC", one.value) if isinstance(path[-1], str) else at for at, one in enumerate(firsts)]
    return int(firsts[1].start_mark.line) if names[0] == path[-1] and len(firsts) > 1 else 0


def _key_line(node: Node | None, path: Path) -> int:
    above = dict(places(node))[path[:-1]]
    return next(int(key.start_mark.line) for key, _ in above.value if normalize("NFC", key.value) == path[-1])


def _end(node: Any) -> int:
    """The last line of a node; a block ends where its last scalar does."""
    if isinstance(node, yaml.ScalarNode):
        mark = node.end_mark
        return int(mark.line - (node.style in {"|", ">"} and mark.column == 0))
    if node.flow_style or not node.value:
        return int(node.end_mark.line)
    last = node.value[-1]
    return _end(last[1] if isinstance(last, tuple) else last)


def main(count: int, start: int = 0) -> int:
    """Try many; tell the figures and the first that went wrong of each sort."""
    outcomes: Counter[str] = Counter()
    shown: Counter[str] = Counter()
    for seed in range(start, start + count):
        one = tried(seed)
        outcomes[one.outcome] += 1
        if one.outcome not in {"exact", "rejected"} and shown[one.outcome] < 2:
            shown[one.outcome] += 1
            shows = (seed, one.outcome, one.operation, one.before.decode(), "----", one.after.decode())
            sys.stdout.write("\n".join(map(str, shows)) + "\n")
    sys.stdout.write(f"{dict(outcomes)}\n")
    return sum(number for outcome, number in outcomes.items() if outcome not in {"exact", "rejected"})


if __name__ == "__main__":
    sys.exit(bool(main(*map(int, sys.argv[1:]))))
