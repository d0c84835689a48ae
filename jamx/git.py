"""What git knows of a folder, asked so that nothing in the folder is run: no hooks, no monitor, no pager, no helper."""

from __future__ import annotations

import os
import shutil
import subprocess
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable
    from pathlib import Path

_SETTINGS = (
    "core.fsmonitor=false",
    f"core.hooksPath={os.devnull}",
    "core.untrackedCache=false",
    "log.showSignature=false",
    "safe.bareRepository=explicit",
)
_OF_A_HOOK = frozenset({"GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX"})
"""What git tells its hooks of the repository that it runs them for; the workspace may be another, or a part of it."""

_PATIENCE = 10
"""Seconds; git on a slow network drive is not worth more."""


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
    program = shutil.which("git")
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
    return done.stdout.decode("utf-8", "replace") if done.returncode == 0 else None
