"""What stands in the way of a site's pages: looked for once, in all files, and told apart by document."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from jamx.api.asked import RefusedError
from jamx.api.nouns import deaf_to, own_data
from jamx.check.selection import Selection
from jamx.findings import Severity

if TYPE_CHECKING:
    from collections.abc import Iterable

    from jamx.api.nouns import Noun
    from jamx.api.workspace import Workspace
    from jamx.findings import Finding
    from jamx.workspace.files import FileRef


class SiteFaults:
    """The errors of a workspace that nobody acknowledged, as each document is told of them.

    Args:
        workspace: What is looked through.
        draft: Whether documents are made in spite of them.
    """

    def __init__(self, workspace: Workspace, *, draft: bool) -> None:
        self._workspace = workspace
        self._draft = draft
        self._found: dict[tuple[Noun, FileRef], list[Finding]] = {}

    def of(self, noun: Noun, ref: FileRef) -> list[Finding]:
        """What stands in the way of a document: errors in its own data, of rules that speak of what it shows."""
        if not self._errors:
            return []
        if (noun, ref) not in self._found:
            deaf, own = deaf_to(noun, ref), own_data(self._workspace.files, noun, ref)
            heard = (one for one in self._errors if one.place.file in own)
            self._found[noun, ref] = [one for one in heard if one.rule.split("/")[0] not in deaf]
        return self._found[noun, ref]

    def any(self, noun: Noun, ref: FileRef) -> bool:
        """Whether a document is a draft."""
        return bool(self.of(noun, ref))

    def refuse(self, documents: Iterable[tuple[Noun, FileRef]]) -> None:
        """Refuse a site of which a document would contradict itself, unless it is a draft.

        Raises:
            RefusedError: With every finding once, in the order of a check.
        """
        wrong = {id(found) for noun, ref in documents for found in self.of(noun, ref)}
        if wrong and not self._draft:
            raise RefusedError([one for one in self._errors if id(one) in wrong])

    @cached_property
    def _errors(self) -> list[Finding]:
        """Errors in the workspace's files; what lies between programmes is in the way of no document."""
        wanted = Selection(least=Severity.ERROR)
        found = self._workspace.run(wanted, self._workspace.files.names).findings
        return [one for one in found if one.severity is Severity.ERROR]
