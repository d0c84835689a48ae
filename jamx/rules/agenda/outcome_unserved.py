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
from jamx.model.kinds import Kind
from jamx.model.meeting import AgendaFile
from jamx.rules.known import Known, own_outcomes
from jamx.rules.mentions import Sort
from jamx.rules.named import Named
from jamx.rules.rule import Scope
from jamx.rules.written_items import sources

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jamx.model.meeting import Gathering
    from jamx.rules.subjects import Sitting
    from jamx.workspace.files import FileRef

SEVERITY = Severity.NOTE
SCOPE = Scope.SITTING


def check(sitting: Sitting, options: Mapping[str, int]) -> Iterator[Finding]:
    """Outcomes with an id that no item names; silent as long as there are no items, or one names what is not there."""
    del options
    served = {output for item in sitting.items for output in item.outputs}
    unserved = [
        (Place(sitting.ref.file, ("outcomes", number, "id")), outcome)
        for number, outcome in enumerate(sitting.gathering.outcomes if sitting.items else ())
        if outcome.id is not None and outcome.id not in served
    ]
    if unserved and not (served - {*own_outcomes(sitting.gathering)} and _astray(sitting)):
        for place, outcome in unserved:
            yield Finding("agenda/outcome-unserved", place, {"id": outcome.id, "title": outcome.title})


def _astray(sitting: Sitting) -> bool:
    """Whether an item, here or in an agenda file that is used, names an outcome that is not there: it may be any."""
    known = Known(sitting.folder, sitting.plan)
    for ref, gathering in _written(sitting):
        names = known.outcomes(ref, gathering)
        if names is not None and not Named(gathering).names[Sort.OUTCOME] <= {*names}:
            return True
    return False


def _written(sitting: Sitting) -> Iterator[tuple[FileRef, Gathering]]:
    """The file, and the agenda files that it uses."""
    yield sitting.ref, sitting.gathering
    used = {source.use for _, source in sources(sitting.ref.file, sitting.gathering)}
    for ref in sitting.plan.workspace.refs(sitting.folder.id, Kind.AGENDA):
        agenda = sitting.plan.workspace.model(ref, AgendaFile) if ref.name in used else None
        if agenda is not None:
            yield ref, agenda
