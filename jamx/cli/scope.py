"""What of a workspace is asked about: the paths that were named, and what has changed."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from jamx.cli.usage import UsageFault

if TYPE_CHECKING:
    from jamx.api import Result, Workspace

_REASONS = {
    "no-git": "--changed-since asks git, which is not installed",
    "no-repository": "--changed-since: the workspace is in no git repository, or in one that git does not trust",
    "no-revision": "--changed-since: git knows no revision {revision}",
}


class Scope(NamedTuple):
    """Files and folders from the root; None where everything is meant.

    Attributes:
        paths: Those that were named.
        changed: Those in which something changed since a revision.
    """

    paths: tuple[str, ...] | None = None
    changed: tuple[str, ...] | None = None

    @property
    def both(self) -> tuple[str, ...] | None:
        """What was named and has changed."""
        if self.paths is None or self.changed is None:
            return self.changed if self.paths is None else self.paths
        from jamx.api.changed import below  # noqa: PLC0415 - few runs ask for both

        inner = [path for path in self.paths if below(path, self.changed)]
        return tuple(dict.fromkeys([*inner, *(path for path in self.changed if below(path, self.paths))]))

    def told(self, result: Result) -> Result:
        """What a run found there; of what changed, what is found elsewhere and has its other end there too."""
        if self.paths is not None:
            result = result.within(self.paths)
        return result if self.changed is None else result.concerning(self.changed)


def changed_since(workspace: Workspace, revision: str | None, given: tuple[str, ...]) -> tuple[str, ...] | None:
    """The folders to look at for a revision; None where none was named.

    Args:
        workspace: As it is.
        revision: As it was given.
        given: Files that count as changed.

    Raises:
        UsageFault: Git has no answer.
    """
    if revision is None:
        return None
    from jamx.api import changed  # noqa: PLC0415 - few runs ask git

    try:
        return changed.changed_since(workspace, revision, given)
    except changed.GitError as error:
        raise UsageFault(_REASONS[error.reason], revision=revision) from None
