"""What a mutator is: a named way in which a plan goes wrong, with where that has to be found."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date  # noqa: TC003 - aliases and annotations of the same module read better in one place
from random import Random
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from tests.generated.workspaces import Workspace

if TYPE_CHECKING:
    from tests.generated.writer import Path, Value

    Tree = dict[str, Value]


class Mark(NamedTuple):
    """Where something has to be found: by the path of a value, or by a line of what was written by hand."""

    file: str
    where: Path | int
    rule: str = ""


Found: TypeAlias = "Iterable[Mark] | Mark | None"
Change: TypeAlias = Callable[[Random, Workspace], Found]


class Broken(NamedTuple):
    """A workspace with something wrong in it.

    Attributes:
        files: Every file.
        expected: Rule, file and line of all that has to be found.
        today: The day on which it is looked at.
        tracked: Whether the files are under git.
    """

    files: dict[str, bytes]
    expected: frozenset[tuple[str, str, int]]
    today: date | None
    tracked: bool


class Mutator(NamedTuple):
    """One way in which a plan goes wrong.

    Attributes:
        name: What happens.
        rule: What has to tell of it.
        change: Does it to a workspace, and says where; None where there is nothing that could go wrong that way.
        tracked: Whether it needs git.
    """

    name: str
    rule: str
    change: Change
    tracked: bool = False

    def apply(self, rng: Random, workspace: Workspace) -> Broken | None:
        """A workspace with this wrong in it; None where it does not apply."""
        settings = tree(workspace, "jamx.yaml").get("rules", {}) if "jamx.yaml" in workspace.trees else {}
        if isinstance(settings, dict) and self.rule in settings:
            return None
        broken = workspace.copy()
        found = self.change(rng, broken)
        if found is None:
            return None
        marks = [found] if isinstance(found, Mark) else list(found)
        expected = frozenset((mark.rule or self.rule, mark.file, _line(broken, mark)) for mark in marks)
        return Broken(broken.files(), expected, broken.today, self.tracked)


MUTATORS: list[Mutator] = []
"""All of them, in the order in which they are written down."""


def breaks(rule: str, *, tracked: bool = False) -> Callable[[Change], Change]:
    """Puts a function into the list of mutators, under its own name."""

    def add(change: Change) -> Change:
        name = change.__name__.strip("_").replace("_", "-")
        MUTATORS.append(Mutator(name, rule, change, tracked))
        return change

    return add


def _line(workspace: Workspace, mark: Mark) -> int:
    return mark.where if isinstance(mark.where, int) else workspace.line(mark.file, mark.where)


def at(file: str, *path: str | int, rule: str = "") -> Mark:
    """The place of a value."""
    return Mark(file, path, rule)


def tree(workspace: Workspace, file: str) -> Tree:
    """A file that is a mapping."""
    found = workspace.trees[file]
    assert isinstance(found, dict), file
    return found


def entries(value: Value | None) -> list[Tree]:
    """The mappings of a list; none where there is no list."""
    return [one for one in value if isinstance(one, dict)] if isinstance(value, list) else []


def append(owner: Tree, key: str, entry: Value) -> int:
    """Adds to a list, which may not be there yet; the index it gets."""
    listed = owner.setdefault(key, [])
    assert isinstance(listed, list), key
    listed.append(entry)
    return len(listed) - 1
