"""No item works on an outcome.

An outcome with an `id` is there to be worked on: name it under `outputs` of the items that do. One without an id is
only told, and left alone.

Bad:
    title: Meeting
    outcomes:
      - id: analysis
        title: An up-to-date stakeholder analysis
    agenda:
      - title: Discussion
        time: 10–11

Good:
    title: Meeting
    outcomes:
      - id: analysis
        title: An up-to-date stakeholder analysis
    agenda:
      - title: Discussion
        time: 10–11
        outputs: [analysis]
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.findings import Finding, Place, Severity
from jamx.rules.rule import Scope

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jamx.rules.subjects import Sitting

SEVERITY = Severity.NOTE
SCOPE = Scope.SITTING


def check(sitting: Sitting, options: Mapping[str, int]) -> Iterator[Finding]:
    """Outcomes with an id that no item names; silent as long as there are no items."""
    del options
    served = {output for item in sitting.items for output in item.outputs}
    for number, outcome in enumerate(sitting.gathering.outcomes if sitting.items else ()):
        if outcome.id is not None and outcome.id not in served:
            place = Place(sitting.ref.file, ("outcomes", number, "id"))
            yield Finding("agenda/outcome-unserved", place, {"id": outcome.id, "title": outcome.title})
