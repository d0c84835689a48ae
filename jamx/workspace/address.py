"""Addresses: `programme`, `programme/meeting`, `programme/agendas/agenda`, or a path to a file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from jamx.model.kinds import Kind
from jamx.workspace.files import FOLDERS, FileRef, classify

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jamx.workspace.workspace import Workspace


class UnknownAddressError(LookupError):
    """An address nothing stands at.

    Attributes:
        address: As it was given.
        nearest: The addresses that come closest, best first.
    """

    def __init__(self, address: str, nearest: tuple[str, ...]) -> None:
        self.address = address
        self.nearest = nearest
        super().__init__(address)


def resolve(workspace: Workspace, address: str, kinds: Sequence[Kind], here: Path) -> tuple[FileRef, ...]:
    """The files an address stands for.

    Args:
        workspace: Where to look.
        address: As a person writes it; a path counts from `here`.
        kinds: What is looked for, in order of preference; a programme's address gives all of them.
        here: The working folder.

    Raises:
        UnknownAddressError: Nothing stands there.
    """
    found = _by_path(workspace, address, here) or _by_name(workspace, address.rstrip("/"), kinds)
    wanted = tuple(ref for ref in found if ref.kind in kinds)
    if not wanted:
        raise UnknownAddressError(address, closest(workspace, address, kinds))
    return wanted


def _by_name(workspace: Workspace, address: str, kinds: Sequence[Kind]) -> tuple[FileRef, ...]:
    match address.split("/"):
        case [programme] if programme not in {"", ".", ".."} and Kind.PROGRAMME in kinds:
            ref = workspace.folder(programme).ref
            return (ref,) if workspace.exists(ref.file) or programme in workspace.programmes else ()
        case [programme] if programme not in {"", ".", ".."}:
            return tuple(ref for kind in kinds for ref in workspace.refs(programme, kind))
        case [programme, name] if {programme, name}.isdisjoint({"", ".", ".."}):
            for kind in _inside(kinds):
                ref = workspace.folder(programme).file_of(kind, name)
                if workspace.exists(ref.file):
                    return (ref,)
        case [programme, folder, name]:
            for kind in _inside(kinds):
                ref = workspace.folder(programme).file_of(kind, name)
                if FOLDERS[kind] == folder and workspace.exists(ref.file):
                    return (ref,)
    return ()


def _inside(kinds: Sequence[Kind]) -> Sequence[Kind]:
    """The kinds of files that stand in a folder of their own inside a programme's."""
    return [kind for kind in kinds if kind in FOLDERS]


def _by_path(workspace: Workspace, address: str, here: Path) -> tuple[FileRef, ...]:
    if not address.endswith((".yaml", ".yml")):
        return ()
    path = Path(address)
    for candidate in (path if path.is_absolute() else here / path, workspace.root / path):
        try:
            file = candidate.resolve().relative_to(workspace.root.resolve()).as_posix()
        except (ValueError, OSError):
            continue
        ref = classify(file)
        if ref is not None and workspace.exists(file):
            return (ref,)
    return ()


def addresses(workspace: Workspace, kinds: Sequence[Kind]) -> tuple[str, ...]:
    """Every address of these kinds, in order of name."""
    return tuple(dict.fromkeys(address_of(ref, kinds, workspace) for ref in workspace.files if ref.kind in kinds))


def address_of(ref: FileRef, kinds: Sequence[Kind], workspace: Workspace) -> str:
    """The shortest address of a file: with its folder only where a file of another kind takes the short one."""
    if ref.kind is Kind.PROGRAMME:
        return ref.programme
    folder = workspace.folder(ref.programme)
    for kind in _inside(kinds)[: _inside(kinds).index(ref.kind)]:
        if workspace.exists(folder.file_of(kind, ref.name).file):
            return f"{ref.programme}/{FOLDERS[ref.kind]}/{ref.name}"
    return f"{ref.programme}/{ref.name}"


def closest(workspace: Workspace, address: str, kinds: Sequence[Kind]) -> tuple[str, ...]:
    """The three addresses that come closest to what was asked for."""
    import difflib  # noqa: PLC0415 - only a mistyped address pays for it

    known = addresses(workspace, kinds)
    tail = address.removesuffix(".yaml").rsplit("/", 1)[-1]

    def likeness(candidate: str) -> float:
        whole = difflib.SequenceMatcher(None, address, candidate).ratio()
        return max(whole, difflib.SequenceMatcher(None, tail, candidate.rsplit("/", 1)[-1]).ratio())

    return tuple(sorted(known, key=lambda candidate: (-likeness(candidate), candidate))[:3])
