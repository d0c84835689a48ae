"""A page of the documentation as what it asks a reader to do: write files, change them, run commands, look.

What the reader sees is what is done, in this order and in an empty folder:

- a line that is a path in bold code (``**`jamx.yaml`**``) and a fence below it: a file with this text,
- the same with a fence `diff`: lines of the file that are changed,
- a fence `console`: commands behind `$`, and what they print. `<!-- exit 1 -->` above it is how the last one ends,
- `<!-- picture: out/page.html 860x900 -->` and an image below it: the page, as a browser paints it.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

DOCS = Path(__file__).parent.parent.parent / "docs"

_NAMED = re.compile(r"^\*\*`(?P<path>[^`]+)`\*\*$")
_EXIT = re.compile(r"^<!-- exit (?P<code>\d+) -->$")
_PICTURE = re.compile(r"^<!-- picture: (?P<source>\S+) (?P<width>\d+)x(?P<height>\d+) -->$")
_IMAGE = re.compile(r"^!\[.+\]\((?P<path>[^)]+)\)$")
_FENCE = re.compile(r"^(?P<fence>`{3,})(?P<language>\w*)$")
_LANGUAGE = re.compile(r"\A---\n(?:.*\n)*?lang: (?P<language>\w\w)\n", re.MULTILINE)


class File(NamedTuple):
    """A file that the reader writes."""

    line: int
    path: str
    text: str


class Change(NamedTuple):
    """Lines of a file that the reader changes."""

    line: int
    path: str
    old: str
    new: str


class Command(NamedTuple):
    """What the reader types, what comes back, and how it ends.

    Attributes:
        line: The line of the page on which it stands, from 1.
        output: What is printed, both streams as a terminal mixes them.
    """

    line: int
    typed: str
    output: str
    code: int


class Picture(NamedTuple):
    """What the reader looks at: a page that the commands have made, and the image of it beside the page."""

    line: int
    source: str
    image: str
    width: int
    height: int


Step = File | Change | Command | Picture


class Page(NamedTuple):
    """A page, and what it asks for."""

    path: Path
    language: str
    steps: tuple[Step, ...]

    @property
    def name(self) -> str:
        """Its path below `docs/`."""
        return self.path.relative_to(DOCS).as_posix()


def read(path: Path) -> Page:
    """A page with its steps."""
    text = path.read_text(encoding="utf-8")
    said = _LANGUAGE.search(text)
    return Page(path, said["language"] if said else "en", tuple(_steps(text.split("\n"))))


def pages() -> list[Page]:
    """The pages on which there is something to do."""
    found = (read(path) for path in sorted(DOCS.rglob("*.md")))
    return [page for page in found if page.steps]


def _steps(lines: list[str]) -> Iterator[Step]:
    """The steps of a page; `above` is what stands last before a fence, blank lines aside."""
    above, number = "", 0
    while number < len(lines):
        line = lines[number]
        fence = _FENCE.match(line)
        if fence:
            end = lines.index(fence["fence"], number + 1)
            yield from _fenced(fence["language"], lines[number + 1 : end], above, number + 2)
            number = end
        elif (image := _IMAGE.match(line)) and (picture := _PICTURE.match(above)):
            size = int(picture["width"]), int(picture["height"])
            yield Picture(number + 1, picture["source"], image["path"], *size)
        if line.strip():
            above = "" if fence else line
        number += 1


def _fenced(language: str, body: list[str], above: str, first: int) -> Iterator[Step]:
    named = _NAMED.match(above)
    if language == "console":
        ends = _EXIT.match(above)
        yield from _commands(body, first, int(ends["code"]) if ends else 0)
    elif named and language == "diff":
        old = [line[1:] for line in body if not line.startswith("+")]
        new = [line[1:] for line in body if not line.startswith("-")]
        yield Change(first, named["path"], _joined(old), _joined(new))
    elif named:
        yield File(first, named["path"], _joined(body))


def _commands(body: list[str], first: int, code: int) -> Iterator[Command]:
    starts = [index for index, line in enumerate(body) if line.startswith("$ ")]
    for start, end in zip(starts, [*starts[1:], len(body)], strict=True):
        last = start == starts[-1]
        yield Command(first + start, body[start][2:], _joined(body[start + 1 : end]), code if last else 0)


def _joined(lines: list[str]) -> str:
    return "".join(f"{line}\n" for line in lines)
