"""A follow-up answers what its checklist does not offer.

A checklist says which answers there are (`answers: [ja, delvis, nej]`), for all of it or for one entry; whoever counts
them finds no other. Capitals make no difference, and what follows an answer (`ja, sedan i maj`) does not either; a
longer one has its place under `text`. `unknown` is a gap that is admitted.

Bad:
    # file: organisations.yaml
    lund:
      name: Lund
    # file: checklists/ready.yaml
    title: Ready to begin
    owner: each organisation
    answers: [yes, partly, no]
    entries:
      - id: mandate
        title: The management has decided
    # file: follow-up/lund.yaml
    ready/mandate:
      status: done
      answer: mostly

Good:
    # file: organisations.yaml
    lund:
      name: Lund
    # file: checklists/ready.yaml
    title: Ready to begin
    owner: each organisation
    answers: [yes, partly, no]
    entries:
      - id: mandate
        title: The management has decided
    # file: follow-up/lund.yaml
    ready/mandate:
      status: done
      answer: partly
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from jamx.findings import Finding, Place, Related, Severity
from jamx.model.kinds import Kind
from jamx.model.scalars import acknowledged
from jamx.rules.rule import Scope
from jamx.schedule.checklists import checklist_files
from jamx.workspace.suggestions import nearest

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jamx.model.checklist import Checklist, InlineChecklist
    from jamx.model.text import Text
    from jamx.rules.subjects import ProgrammeSubject
    from jamx.workspace.workspace import Folder

SEVERITY = Severity.WARNING
SCOPE = Scope.PROGRAMME


class Offered(NamedTuple):
    """The answers that an entry offers, and where they stand."""

    answers: tuple[Text, ...]
    at: Place

    def has(self, answer: Text) -> bool:
        """Whether an answer is one of them, or begins with one as a word."""
        offered = [said.casefold() for each in self.answers for _, said in each.versions]
        given = [said.casefold() for _, said in answer.versions]
        return any(re.match(rf"{re.escape(one)}(?!\w)", said) for one in offered for said in given)


def check(subject: ProgrammeSubject, options: Mapping[str, int]) -> Iterator[Finding]:
    """Answers that are not among those of their checklist, or of their entry where it has its own."""
    del options
    folder = subject.folder
    for ref in folder.workspace.refs(folder.id, Kind.FOLLOW_UP):
        offered = subject.plan.once_of(folder.id, _offered, lambda: dict(_offered(folder)))
        for name, progress in folder.follow_up(ref.name).items():
            one, said = offered.get(name), progress.answer
            if one is not None and said is not None and acknowledged(str(said)) is None and not one.has(said):
                yield _finding(Place(ref.file, (name, "answer")), said, one)


def _finding(place: Place, said: Text, offered: Offered) -> Finding:
    answers = tuple(str(each) for each in offered.answers)
    meant = next(iter(nearest(str(said), answers)), None)
    facts = {"answer": str(said), "answers": answers, "meant": meant}
    return Finding("task/unknown-answer", place, facts, "meant" if meant else "", (Related(offered.at, "answers"),))


def _offered(folder: Folder) -> Iterator[tuple[str, Offered]]:
    """What may be answered, by what a follow-up calls an entry: `ready/mandate`, or `preconditions/mandate`."""
    for name, checklist in checklist_files(folder):
        yield from _of(checklist, Place(folder.file_of(Kind.CHECKLIST, name).file), name)
    inline = folder.programme.preconditions if folder.programme is not None else None
    if inline is not None and inline.use is None:
        yield from _of(inline, Place(folder.ref.file, ("preconditions",)), "preconditions")


def _of(checklist: Checklist | InlineChecklist, top: Place, name: str) -> Iterator[tuple[str, Offered]]:
    for number, entry in enumerate(checklist.entries):
        own = ("entries", number) if entry.answers else ()
        answers = entry.answers or checklist.answers
        if answers:
            at = Place(top.file, (*top.path, *own, "answers"))
            yield f"{name}/{entry.id or number + 1}", Offered(answers, at)
