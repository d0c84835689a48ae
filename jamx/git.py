"""What git knows of a folder, asked so that nothing in the folder is run: no hooks, no monitor, no pager, no helper."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

_SETTINGS = (
    "core.fsmonitor=false",
    f"core.hooksPath={os.devnull}",
    "core.untrackedCache=false",
    "log.showSignature=false",
    "safe.bareRepository=explicit",
)
_OF_A_HOOK = frozenset({"GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX"})
"""What git tells its hooks of the repository that it runs them for; the workspace may be another, or a part of it."""

_PROGRAM = "git.exe" if os.name == "nt" else "git"
_PATIENCE = 10
"""Seconds; git on a slow network drive is not worth more."""


class GitError(Exception):
    """Git does not answer.

    Attributes:
        reason: `no-git`, `no-repository` (none, or one that git does not trust), or `no-revision`.
    """

    def __init__(self, reason: str) -> None:
        self.reason = reason
        super().__init__(reason)


def top(root: Path) -> Path | None:
    """The top folder of the repository a folder is in; found without git, which need not be installed or trust it."""
    for folder in (root, *root.parents):
        marker = folder / ".git"
        if marker.is_file() or (marker / "HEAD").exists():
            return folder
    return None


def files_at(root: Path, revision: str) -> Mapping[str, str]:
    """The files below a folder as they were at a revision: the names of their contents, by path with `/`.

    Raises:
        GitError: There is no git, no repository, or no such revision.
    """
    if _program(root) is None:
        raise GitError("no-git")
    if _asked(root, "rev-parse", "--git-dir") is None:
        raise GitError("no-repository")
    plain = revision.isprintable() and not revision.startswith("-")
    commit = _asked(root, "rev-parse", "--verify", "--quiet", f"{revision}^{{commit}}") if plain else None
    listed = _asked(root, "ls-tree", "-r", "-z", commit.strip()) if commit else None
    if listed is None:
        raise GitError("no-revision")
    entries = (line.partition("\t") for line in listed.split("\0") if line)
    return {path: about.split()[2] for about, _, path in entries if about.split()[1] == "blob"}


def ignored(root: Path) -> Collection[str]:
    """The files below a folder that git is told to leave alone."""
    answer = _asked(root, "ls-files", "-z", "--others", "--ignored", "--exclude-standard")
    return frozenset() if answer is None else frozenset(answer.split("\0"))


def is_content(data: bytes, name: str) -> bool:
    """Whether bytes are the content git calls by that name, whatever line ends git was told to write."""
    from hashlib import new  # noqa: PLC0415 - few runs ask

    algorithm = "sha1" if len(name) == 40 else "sha256"
    return any(
        new(algorithm, b"blob %d\0" % len(some) + some, usedforsecurity=False).hexdigest() == name
        for some in (data, data.replace(b"\r\n", b"\n"))
    )


def tracked(root: Path, files: Iterable[str]) -> Collection[str]:
    """Those of some files that git keeps; none where there is no git, or no repository that it trusts.

    Args:
        root: The folder that the names are relative to.
        files: Names with `/`.
    """
    wanted = list(files)
    answer = _asked(root, "ls-files", "-z", "--", *wanted) if wanted else None
    return frozenset() if answer is None else frozenset(wanted).intersection(answer.split("\0"))


def _asked(root: Path, *arguments: str) -> str | None:
    """What git answers to a question that changes nothing; None where it does not."""
    program = _program(root)
    if program is None:
        return None
    settings = [word for setting in _SETTINGS for word in ("-c", setting)]
    inherited = {name: value for name, value in os.environ.items() if name not in _OF_A_HOOK}
    own = {"GIT_OPTIONAL_LOCKS": "0", "GIT_TERMINAL_PROMPT": "0", "GIT_LITERAL_PATHSPECS": "1", "LC_ALL": "C"}
    try:
        done = subprocess.run(  # noqa: S603 - a program by its full path, arguments of our own
            [program, "--no-pager", *settings, *arguments],
            cwd=root,
            env={**inherited, **own},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=_PATIENCE,
            check=False,
        )
    except (OSError, subprocess.SubprocessError):
        return None
    return os.fsdecode(done.stdout) if done.returncode == 0 else None


def _program(root: Path) -> str | None:
    """Git, by its full path; never one that lies in the workspace.

    `shutil.which` would take it from the working folder, on Windows always and elsewhere if `PATH` says so.
    """
    for folder in map(Path, os.get_exec_path()):
        program = folder / _PROGRAM
        if folder.is_absolute() and os.access(program, os.X_OK) and not _within(program, root):
            return str(program)
    return None


def _within(path: Path, root: Path) -> bool:
    """Whether something lies below a folder, by its name or where its name leads."""
    return path.is_relative_to(root.absolute()) or path.resolve().is_relative_to(root.resolve())
