"""New workspaces and new files in them: never in the place of what is there already."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from jamx.api.asked import RefusedError
from jamx.api.changes import Change, written
from jamx.api.schemas import KINDS, schema_text
from jamx.change.naming import BadNameError, named, titled
from jamx.change.scaffolds import (
    SCHEMAS,
    UNDECIDED,
    Particulars,
    Scaffold,
    example_workspace,
    ignored,
    new_file,
    new_programme,
    new_workspace,
    next_steps,
)
from jamx.model.calendar_date import parse_date
from jamx.model.kinds import Kind
from jamx.model.unreadable import Unreadable
from jamx.output import WriteError, write
from jamx.workspace.address import UnknownAddressError
from jamx.workspace.files import FOLDERS
from jamx.workspace.root import PROGRAMMES
from jamx.workspace.suggestions import closest_names

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jamx.api.workspace import Workspace


class ExistingError(Exception):
    """Something stands already where a new file would; nothing was written.

    Attributes:
        files: What is there, as paths from the root.
    """

    def __init__(self, files: Sequence[str]) -> None:
        self.files = tuple(files)
        super().__init__(", ".join(files))


class BadDateError(Exception):
    """A date that files cannot say.

    Attributes:
        suggestion: How they say it, where that is certain.
    """

    def __init__(self, date: str, suggestion: str | None) -> None:
        self.suggestion = suggestion
        super().__init__(date)


class Wanted(NamedTuple):
    """What is known of a new file besides its name; what is not is made of the name, or stays undecided."""

    title: str | None = None
    date: str | None = None
    language: str | None = None


class Made(NamedTuple):
    """What was written.

    Attributes:
        files: Paths from the root, with `/`; schemas left out.
        programme: The id of the programme.
        address: That of its first meeting, or of the new file.
    """

    files: tuple[str, ...]
    programme: str
    address: str


def init(folder: Path, language: str, *, example: bool = False, track_participants: bool = False) -> Made:
    """Make a workspace.

    Args:
        folder: Where; it is made if it is not there.
        language: `sv` or `en`, of the comments and of the programme.
        example: A small programme that is complete, in place of the beginning of one.
        track_participants: Leave it to git to keep lists of participants.

    Raises:
        ExistingError: There is a workspace already, or a file in the place of one of its files.
        WriteError: A file could not be written; what was is taken away again.
    """
    made = list(example_workspace(language) if example else new_workspace(language))
    there = [one.file for one in made if os.path.lexists(folder / one.file)]
    if there or os.path.lexists(folder / PROGRAMMES):
        raise ExistingError(there or [PROGRAMMES])
    if not track_participants:
        made.append(ignored(language, f"{PROGRAMMES}/" if os.path.lexists(folder / ".gitignore") else ""))
    _write(folder, [*made, *_schemas(folder, KINDS)])
    meeting = next(one.file for one in made if f"/{FOLDERS[Kind.MEETING]}/" in one.file)
    programme = meeting.split("/")[1]
    return Made(tuple(one.file for one in made), programme, f"{programme}/{Path(meeting).stem}")


def new(workspace: Workspace, kind: str, name: str, wanted: Wanted = Wanted()) -> Made:  # noqa: B008 - never changes
    """Add a file to a workspace.

    Args:
        workspace: Where.
        kind: `programme`, `meeting`, `agenda` or `checklist`.
        name: A programme's name or id; else `PROGRAMME/ID`.
        wanted: What is known of it.

    Raises:
        UnknownAddressError: There is no such programme.
        BadNameError: No id, or one with a meaning of its own.
        BadDateError: No date.
        ExistingError: There is such a file.
        ChangeError: It would lie outside the workspace.
        RefusedError: The workspace is in another format than this jamx writes.
        WriteError: It could not be written.
    """
    fault = workspace.other_format
    if fault is not None:
        raise RefusedError([fault])
    files = (
        _programme(workspace, name, wanted) if kind == Kind.PROGRAMME else _file(workspace, Kind(kind), name, wanted)
    )
    there = [one.file for one in files if os.path.lexists(workspace.root / one.file)]
    if there:
        raise ExistingError(there)
    for one in files:
        written(workspace, Change(one.file, None, one.data))
    _write(workspace.root, _schemas(workspace.root, {_kind(one.file) for one in files}))
    programme = files[0].file.split("/")[1]
    address = programme if kind == Kind.PROGRAMME else f"{programme}/{Path(files[0].file).stem}"
    return Made(tuple(one.file for one in files), programme, address)


def _programme(workspace: Workspace, name: str, wanted: Wanted) -> tuple[Scaffold, ...]:
    """A programme may be told by its name: the id is made of it."""
    language = wanted.language or workspace.language
    own = named(name, make=True)
    title = wanted.title or (name.strip() if own != name else titled(own, language))
    return new_programme(Particulars(own, title, language))


def _file(workspace: Workspace, kind: Kind, address: str, wanted: Wanted) -> tuple[Scaffold, ...]:
    programme, _, rest = address.partition("/")
    if programme not in workspace.files.programmes:
        raise UnknownAddressError(programme, tuple(closest_names(programme, workspace.files.programmes)))
    name = named(rest.removeprefix(f"{FOLDERS[kind]}/"), f"{programme}/")
    said = workspace.files.folder(programme).programme
    language = wanted.language or (said.language if said is not None else None) or workspace.language
    what = Particulars(name, wanted.title or titled(name, language), language, _date(wanted.date))
    return (new_file(kind, programme, what),)


def _date(said: str | None) -> str:
    if said is None:
        return UNDECIDED
    try:
        return parse_date(said).text
    except Unreadable as error:
        raise BadDateError(said, error.suggestion) from None


def _kind(file: str) -> str:
    """The kind of a file that was made here: by its folder, or by its own name."""
    folders = {folder: kind.value for kind, folder in FOLDERS.items()}
    path = Path(file)
    return folders.get(path.parent.name, path.stem)


def _schemas(root: Path, kinds: Sequence[str] | set[str]) -> list[Scaffold]:
    """The schemas that an editor will look for and that are not there yet; none where a link leads elsewhere."""
    if os.path.realpath(root / SCHEMAS) != str(Path(os.path.realpath(root)) / SCHEMAS):
        return []
    wanted = ((f"{SCHEMAS}/{kind}.json", kind) for kind in sorted(kinds))
    return [Scaffold(file, schema_text(kind)) for file, kind in wanted if not os.path.lexists(root / file)]


def _write(root: Path, files: Sequence[Scaffold]) -> None:
    """All of some new files, or none of them."""
    done: list[Path] = []
    try:
        for one in files:
            write(root / one.file, one.data)
            done.append(root / one.file)
    except WriteError:
        _take_back(root, done)
        raise


def _take_back(root: Path, files: Sequence[Path]) -> None:
    """Remove new files, and the folders that are empty without them."""
    for path in files:
        with suppress(OSError):
            path.unlink()
    for path in files:
        for folder in path.parents[: len(path.relative_to(root).parts) - 1]:
            with suppress(OSError):
                folder.rmdir()


__all__ = ["BadDateError", "BadNameError", "ExistingError", "Made", "Wanted", "init", "new", "next_steps"]
