"""A wrong template of the workspace, as the layers above hear of it; knows nothing of how templates are filled."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from jamx.findings import Finding


class TemplateFaultError(Exception):
    """A template of the workspace that cannot be used; the finding says where and why."""

    def __init__(self, finding: Finding) -> None:
        self.finding = finding
        super().__init__(str(finding.arguments.get("reason", "")))
