"""What has changed since a revision of git, and where its top folder is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.check.touched import touched
from jamx.findings import below
from jamx.git import GitError

if TYPE_CHECKING:
    from collections.abc import Collection

    from jamx.api.workspace import Workspace

__all__ = ["GitError", "below", "changed_since"]


def changed_since(workspace: Workspace, revision: str, given: Collection[str] = ()) -> tuple[str, ...]:
    """The folders, from the root, in which something may be otherwise than at a revision; `.` for all of them.

    Args:
        workspace: As it is now.
        revision: As git reads it.
        given: Files that count as changed.

    Raises:
        GitError: There is no git, no repository that it trusts, or no such revision.
    """
    return touched(workspace.files, revision, given)
