"""Carries out the commands that edit files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.api import RefusedError, UnknownAddressError, UnknownNameError, findings_text
from jamx.api.changes import ChangeError
from jamx.cli.console import document, remark
from jamx.cli.delivery import difference
from jamx.cli.exits import FINE, FOUND
from jamx.cli.rendering import unknown_address
from jamx.cli.settings import here
from jamx.cli.usage import CLOSEST, NOTHING, UsageFault, Words, said_in
from jamx.report.safe import visible

if TYPE_CHECKING:
    from jamx.api import Workspace
    from jamx.api.changes import Change
    from jamx.cli.settings import Settings

REASONS = {
    "outside": "it lies outside the workspace, where nothing is written",
    "meanwhile": "somebody else has written it meanwhile; look at it and try again",
    "unsuited": "no edit was found that leaves everything else as it is; edit it by hand",
}


def done(settings: Settings, programme: str, task: str, organisation: str, *, undo: bool, dry_run: bool) -> int:
    """Note in an organisation's follow-up that a task is done, or open again."""
    workspace = settings.workspace
    name = _programme(workspace, programme)
    try:
        change = workspace.done(name, task, organisation, undo=undo, dry_run=dry_run)
    except UnknownNameError as error:
        raise has_no(name, error) from None
    except ChangeError as error:
        raise unchangeable(error) from None
    except RefusedError as error:
        remark(findings_text(error.findings, settings.language, workspace.lines))
        return FOUND
    _tell(change, settings.language, dry_run=dry_run)
    return FINE


def unchangeable(error: ChangeError) -> UsageFault:
    """What to say of a file that cannot be edited as asked."""
    return UsageFault("cannot change {file}: {why}", file=error.file, why=Words(REASONS[error.reason]))


def difference_of(change: Change) -> str:
    """What an edit changes, as a unified difference."""
    name = visible(change.file)
    before, after = ((data or b"").decode("utf-8-sig") for data in (change.before, change.after))
    return difference(before, after, "/dev/null" if change.before is None else f"a/{name}", f"b/{name}")


def counted_files(number: int, language: str) -> str:
    """So many files, in words of a language."""
    return said_in(Words("1 file") if number == 1 else Words("{count} files"), language).format(count=number)


def _programme(workspace: Workspace, address: str) -> str:
    """The id of a programme by its address.

    Raises:
        UsageFault: There is none, or the address is that of something in it.
    """
    try:
        ref = workspace.find(address, here(), noun="timetable")[0]
    except UnknownAddressError as error:
        raise unknown_address(error) from None
    if ref.name != ref.programme:
        raise UsageFault("{address} is no programme; name that, and then the task as meeting/task", address=address)
    return ref.programme


def has_no(programme: str | None, error: UnknownNameError) -> UsageFault:
    """What to say of a name that a programme does not have: the closest ones."""
    facts = {"programme": programme, "sort": Words(error.sort), "name": error.name}
    return UsageFault(
        "{programme} has no {sort} {name}{closest}",
        *error.nearest,
        **facts,
        closest=CLOSEST if error.nearest else NOTHING,
    )


def _tell(change: Change, language: str, *, dry_run: bool) -> None:
    """What changed: as a difference on standard output where nothing was written, else in a word on the other."""
    if dry_run:
        document(difference_of(change).encode())
        return
    sentence = Words("{file} is changed") if change.differs else Words("{file} says so already")
    remark(said_in(sentence, language).format(file=visible(change.file)) + "\n")
