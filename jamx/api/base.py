"""The organiser's own document, which Word documents are made on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.api.asked import RefusedError
from jamx.check.selection import Selection

if TYPE_CHECKING:
    from jamx.api.workspace import Workspace


def base_of(workspace: Workspace, to: str, *, draft: bool) -> bytes:
    """The organiser's own document, for formats that are made on one; a draft does without one that is of no use.

    Args:
        workspace: Whose settings name it.
        to: The format.
        draft: Whether a draft is made.

    Raises:
        RefusedError: It is of no use.
    """
    organiser = workspace.files.configuration.organiser
    if to != "docx" or organiser is None or not organiser.docx:
        return b""
    from jamx.workspace.base_document import base_document  # noqa: PLC0415 - few have one

    base = base_document(workspace.root, organiser.docx)
    if not base and not draft:
        found = workspace.run(Selection(select=("schema/invalid-value",))).findings
        refused = [finding for finding in found if finding.variant == "docx"]
        if refused:
            raise RefusedError(refused)
    return base
