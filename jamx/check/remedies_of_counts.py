"""Ways out of totals that differ from what is listed: the number that there is, for a planner to call right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.check.sheet import Remedy
from jamx.findings import Edit

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from jamx.check.sheet import Sheet
    from jamx.findings import Finding


def counted(finding: Finding, sheet: Sheet) -> Remedy | None:
    """The number that is listed, in the place of the stated one."""
    number, span = finding.arguments.get("counted"), finding.place.span
    node = sheet.node(finding.place.path)
    if not isinstance(number, int | float) or number % 1 or span is None or node is None or node.text is None:
        return None
    return Remedy((Edit(node.span, str(int(number))),), safe=False)


COUNTS: Mapping[str, Callable[[Finding, Sheet], Remedy | None]] = {"count/differs": counted}
