"""New files: their texts, with what is particular of each put in its place.

The texts are in `new/<language>/`; what stands between « and » is filled in. Each begins with a line that tells an
editor where its schema is.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from jamx.model.kinds import Kind
from jamx.source.scalar_text import inline
from jamx.workspace.files import FOLDERS
from jamx.workspace.root import CONFIGURATION, PROGRAMMES

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

SCHEMAS = ".jamx/schemas"
"""The folder of a workspace that its schemas lie in, so that an editor needs no network."""

UNDECIDED = "undecided"

_TEXTS = Path(__file__).parent / "new"


class Scaffold(NamedTuple):
    """A file to be made: its path from the root with `/`, and its text."""

    file: str
    text: str

    @property
    def data(self) -> bytes:
        """Its bytes."""
        return self.text.encode()


class Particulars(NamedTuple):
    """What is particular of a new file.

    Attributes:
        id: Its id.
        title: Its title, as people read it.
        language: The language it is written in.
        date: The date of a meeting, as files write it.
    """

    id: str
    title: str
    language: str
    date: str = UNDECIDED


def new_file(kind: Kind, programme: str, what: Particulars) -> Scaffold:
    """A meeting, an agenda or a checklist of a programme."""
    return _filled(f"{PROGRAMMES}/{programme}/{FOLDERS[kind]}/{what.id}.yaml", kind, _text(what.language, kind), what)


def new_programme(what: Particulars) -> tuple[Scaffold, ...]:
    """A programme, and those who take part in it."""
    folder = f"{PROGRAMMES}/{what.id}"
    kinds = (Kind.PROGRAMME, Kind.ORGANISATIONS)
    return tuple(_filled(f"{folder}/{kind.value}.yaml", kind, _text(what.language, kind), what) for kind in kinds)


def new_workspace(language: str) -> tuple[Scaffold, ...]:
    """A workspace with a programme of one meeting."""
    programme, meeting = first_names(language)
    configuration = _filled(CONFIGURATION, Kind.CONFIGURATION, _text(language, Kind.CONFIGURATION), programme)
    return (configuration, *new_programme(programme), new_file(Kind.MEETING, programme.id, meeting))


def example_workspace(language: str) -> tuple[Scaffold, ...]:
    """A workspace with a small programme, complete and made up."""
    return tuple(_examples(language))


def ignored(language: str, folder: str = "") -> Scaffold:
    """What keeps participants out of git, in the root or in a folder of it."""
    return Scaffold(f"{folder}.gitignore", (_TEXTS / language / "gitignore").read_text(encoding="utf-8"))


def first_names(language: str) -> tuple[Particulars, Particulars]:
    """The first programme and its first meeting."""
    lines = (_TEXTS / language / "names.txt").read_text(encoding="utf-8").splitlines()
    found = {kind: Particulars(name, title, language) for kind, name, title in (line.split(" ", 2) for line in lines)}
    return found["programme"], found["meeting"]


def next_steps(language: str, facts: Mapping[str, str]) -> str:
    """What to do with a new workspace, for a terminal."""
    return _put((_TEXTS / language / "next.txt").read_text(encoding="utf-8"), facts)


def _examples(language: str) -> Iterator[Scaffold]:
    """By where a text stands: `example/<programme>/…` is `programmes/<programme>/…`."""
    folder = _TEXTS / language / "example"
    for path in sorted(folder.rglob("*.yaml"), key=lambda one: (len(one.parts), one)):
        name = path.relative_to(folder).as_posix()
        file = name if name == CONFIGURATION else f"{PROGRAMMES}/{name}"
        kind = _kind_of(name)
        yield Scaffold(file, modeline(file, kind) + path.read_text(encoding="utf-8"))


def _kind_of(name: str) -> Kind:
    stems = {CONFIGURATION: Kind.CONFIGURATION, **{folder: kind for kind, folder in FOLDERS.items()}}
    last = name.split("/")
    return stems.get(last[-1]) or (stems[last[-2]] if last[-2] in stems else Kind(last[-1].removesuffix(".yaml")))


def _text(language: str, kind: Kind) -> str:
    return (_TEXTS / language / f"{kind.value}.yaml").read_text(encoding="utf-8")


def _filled(file: str, kind: Kind, text: str, what: Particulars) -> Scaffold:
    facts = what._asdict() | {"title": next(inline(what.title))}
    return Scaffold(file, modeline(file, kind) + _put(text, facts))


def modeline(file: str, kind: Kind) -> str:
    """The first line of a new file: what tells an editor where the schema is, seen from the file."""
    up = "../" * file.count("/") or "./"
    return f"# yaml-language-server: $schema={up}{SCHEMAS}/{kind.value}.json\n"


def _put(text: str, facts: Mapping[str, str]) -> str:
    for name, fact in facts.items():
        text = text.replace(f"«{name}»", fact)
    return text
