"""Who owns, leads or receives something, and whom it is for, as it is written: where a slip made free text of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.findings import Finding, Place, Severity
from jamx.model.checklist import Checklist
from jamx.model.kinds import Kind
from jamx.rules.mentions import Sort, below
from jamx.rules.nearly import nearly
from jamx.rules.written_items import items, strands
from jamx.schedule.owners import PARTED

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from jamx.model.agenda import Item
    from jamx.model.text import Text
    from jamx.rules.known import Known
    from jamx.rules.nearly import Nearly
    from jamx.rules.subjects import ProgrammeSubject, Sitting

_Said = tuple[Place, str]


class Slips:
    """What is all but an id or a reserved word, in one programme; each text is judged once."""

    def __init__(self, subject: ProgrammeSubject, known: Known) -> None:
        self._subject = subject
        lists = (known.functions, known.names(Sort.GROUP), known.names(Sort.ORGANISATION))
        self._names = frozenset(name for names in lists for name in names or ())
        self._complete = None not in lists
        self._judged: dict[str, tuple[str, Nearly] | None] = {}

    def findings(self) -> Iterator[Finding]:
        """Every slip with its place; none where a file that declares ids has faults."""
        if not self._complete:
            return
        yield from self._told(_of_programme(self._subject))
        for sitting in self._subject.sittings:
            tasks = [task.owner for task in sitting.gathering.tasks]
            if any(map(self._slip, (*map(_one, tasks), *map(_one, sitting.named.leads), *sitting.named.meant))):
                yield from self._told(_of_sitting(sitting))

    def _told(self, said: Iterable[_Said]) -> Iterator[Finding]:
        for place, text in said:
            slip = self._slip(text)
            if slip is not None:
                name, (meant, certain) = slip
                severity = Severity.WARNING if certain else Severity.NOTE
                facts = {"name": name, "meant": meant}
                yield Finding("reference/unknown", place, facts, "nearly", severity=severity)

    def _slip(self, text: str) -> tuple[str, Nearly] | None:
        if text not in self._judged:
            self._judged[text] = self._judge(text)
        return self._judged[text]

    def _judge(self, text: str) -> tuple[str, Nearly] | None:
        """The slip in a text: all of it, or one of several words of which the others are known."""
        parts = PARTED.split(text)
        slips = [(part, found) for part in parts if (found := nearly(part, self._names)) is not None]
        others = len(parts) - len(slips)
        return slips[0] if slips and others == sum(self._has_meaning(part) for part in parts) else None

    def _has_meaning(self, part: str) -> bool:
        return part in self._names or part in {"organiser", "host", "mentor", "all"}


def _one(text: Text | None) -> str:
    """What is written in no language in particular; what is written in several is prose."""
    return str(text) if text is not None and len(text.versions) == 1 else ""


def _of_programme(subject: ProgrammeSubject) -> Iterator[_Said]:
    folder, programme = subject.folder, subject.folder.programme
    for ref in folder.workspace.refs(folder.id, Kind.CHECKLIST):
        checklist = folder.workspace.model(ref, Checklist)
        if checklist is not None:
            yield Place(ref.file, ("owner",)), _one(checklist.owner)
    if programme is None:
        return
    top = Place(folder.ref.file)
    for number, task in enumerate(programme.tasks):
        yield below(top, "tasks", number, "owner"), _one(task.owner)
    for number, mandate in enumerate(programme.mandate):
        yield below(top, "mandate", number, "owner"), _one(mandate.owner)
    for number, each in enumerate(programme.deliverables):
        yield below(top, "deliverables", number, "owner"), _one(each.owner)
        yield below(top, "deliverables", number, "recipient"), _one(each.recipient)
    for number, track in enumerate(programme.tracks):
        for index, who in enumerate(track.for_):
            yield below(top, "tracks", number, "for", index), who


def _of_sitting(sitting: Sitting) -> Iterator[_Said]:
    file, gathering = sitting.ref.file, sitting.gathering
    for number, task in enumerate(gathering.tasks):
        yield Place(file, ("tasks", number, "owner")), _one(task.owner)
    for place, item in items(file, gathering):
        yield from _of_item(place, item)


def _of_item(place: Place, item: Item) -> Iterator[_Said]:
    yield below(place, "lead"), _one(item.lead)
    for number, part in enumerate(item.parts):
        yield below(place, "parts", number, "lead"), _one(part.lead)
    for where, strand in strands(place, item):
        yield below(where, "lead"), _one(strand.lead)
        for number, who in enumerate(strand.for_):
            yield below(where, "for", number), who
