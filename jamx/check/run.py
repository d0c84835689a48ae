"""One run of the checker."""

from __future__ import annotations

from collections import defaultdict
from contextlib import nullcontext
from dataclasses import dataclass, field
from functools import cached_property
from heapq import merge
from typing import TYPE_CHECKING

from jamx.check.acknowledgements import acknowledgements, apply, doubts, stands
from jamx.check.once import once
from jamx.check.packed import Gathered
from jamx.check.selection import Selection, off, weighed
from jamx.check.settings import wrong_settings
from jamx.check.shares import Examiner
from jamx.findings import OTHER_FORMAT, Result
from jamx.rules.rule import Scope
from jamx.rules.subjects import WorkspaceSubject
from jamx.rules.table import RULES
from jamx.workspace.files import classify
from jamx.workspace.names import Names
from jamx.workspace.root import CONFIGURATION, PROGRAMMES
from jamx.workspace.suggestions import nearest

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
    from contextlib import AbstractContextManager

    from jamx.check.fixes import Fixes
    from jamx.check.processes import Helpers
    from jamx.check.shares import Share
    from jamx.findings import Finding, Severity
    from jamx.schedule.plan import Plan

MOST_CORRECTED = 100
"""Findings that get a correction tried out; a run with more has another trouble, and each costs a small check."""

_AT_ONCE = 2
"""Findings across programmes that are placed before the files read for them are let go of."""

MANY = 50
"""Programmes beyond which each is let go of when it has been looked at: models take ten times the room of texts."""


@dataclass
class Run:
    """The rules over a workspace, or over some of its files.

    Attributes:
        plan: The computations to use.
        selection: The rules wanted.
        only: The files whose own faults matter, where not all do; what spans the workspace is then left out.
        jobs: How many processes share the work; None for as many as are worth it.
        tell: Is told how many programmes of how many have been looked at.
    """

    plan: Plan
    selection: Selection = field(default_factory=Selection)
    only: Collection[str] | None = None
    jobs: int | None = 1
    tell: Callable[[int, int], None] | None = None
    _fixes: Fixes | None = None
    _marked: set[str] = field(default_factory=set)

    def result(self) -> Result:
        """Everything found, with corrections."""
        plain = self.plain()
        told, rest = plain.findings[:MOST_CORRECTED], plain.findings[MOST_CORRECTED:]
        found = sorted((*self.corrected(told), *rest), key=_order)  # some are placed better by now
        return plain._replace(findings=tuple(found))

    def corrected(self, found: Iterable[Finding]) -> Iterator[Finding]:
        """Findings of `plain` with corrections where there are any."""
        return map(self._corrected, found)

    def plain(self) -> Result:
        """Everything found, without corrections."""
        by_file: dict[str, list[Finding]] = {}
        for finding in once(self._counted()):
            by_file.setdefault(finding.place.file, []).append(finding)
        remaining: list[Finding] = []
        ignored: list[Finding] = []
        for file in sorted({*by_file, *self._marked}):
            found = by_file.get(file, [])
            kept = self._acknowledged(file, found)
            ignored += [one for one in found if one not in kept]
            remaining += kept
        others = sorted(file for file in by_file if file not in self._files)
        files = Names(merge(self._files, others)) if others else self._files
        return Result(tuple(sorted(remaining, key=_order)), files, tuple(ignored))

    def _counted(self) -> Iterator[Finding]:
        """Everything found that weighs something in this run, with its weight."""
        for finding in self._found():
            severity = self._weighed(finding)
            if severity is not None:
                yield finding._replace(severity=severity)

    def _weighed(self, finding: Finding) -> Severity | None:
        """How much a finding weighs in this run; what stands whatever anybody says has the weight of its rule."""
        wanted = self.selection._replace(ignore=()) if stands(finding) else self.selection
        if finding.rule == OTHER_FORMAT:  # the rules that were asked for have not looked at anything
            wanted = Selection()
        if not wanted.wants(finding.rule):
            return None
        settings = {} if stands(finding) else self.plan.workspace.configuration.rules
        return weighed(finding, RULES, settings, self.selection.select)

    def _corrected(self, finding: Finding) -> Finding:
        if self._fixes is None:
            from jamx.check.fixes import Fixes  # noqa: PLC0415 - only a workspace with a finding pays for it

            self._fixes = Fixes(self.plan.workspace, self._examiner.places.tree)
        return self._fixes.corrected(finding)

    @cached_property
    def _files(self) -> Names:
        """The files that are read."""
        workspace = self.plan.workspace
        names = workspace.names if self.only is None else Names(filter(workspace.exists, sorted(set(self.only))))
        if all(map(classify, names)):  # as nearly always: two lists of the same take twice the room
            return names
        return Names(file for file in names if classify(file) is not None)

    @cached_property
    def _programmes(self) -> Sequence[str]:
        """The programmes that files are read of."""
        refs = filter(None, map(classify, self._files))
        return tuple(dict.fromkeys(ref.programme for ref in refs if ref.programme))

    def _found(self) -> Iterator[Finding]:
        """Everything found, with its place: what files say alone, each programme's share, what takes them all."""
        located, workspace = self._examiner.places.located, self.plan.workspace
        if workspace.other_format is not None:
            yield located(workspace.other_format)
            self._marked |= {CONFIGURATION} if self._examiner.marked(CONFIGURATION) else set()
            return
        for ref in filter(None, map(classify, self._files.beside(f"{PROGRAMMES}/"))):
            yield from map(located, workspace.loaded(ref).findings)
            self._marked |= {ref.file} if self._examiner.marked(ref.file) else set()
        with self._helpers() as helpers:
            gathered: defaultdict[str, Gathered] = defaultdict(Gathered)
            for share in self._told(self._shares(helpers)):
                yield from share.findings
                self._marked.update(share.marked)
                for rule, piece in share.gathered.items():
                    gathered[rule].add(piece)
            if self.only is None:
                across = (*self._across(gathered), *wrong_settings(self.plan.workspace))
                yield from self._located(across) if helpers is None else helpers.located(across)

    def _across(self, gathered: Mapping[str, Gathered]) -> Iterator[Finding]:
        """What is found by looking at several programmes, or at none."""
        for one in self._examiner.asked[Scope.WORKSPACE]:
            yield from one.check(WorkspaceSubject(self.plan, gathered.get(one.rule, ())), one.options)

    def _located(self, found: Sequence[Finding]) -> Iterator[Finding]:
        """Findings with their places; of many programmes, the files read for them are let go of as well."""
        for number, finding in enumerate(found, 1):
            yield self._examiner.places.located(finding)
            if len(self._programmes) > MANY and number % _AT_ONCE == 0:
                self._examiner.forget()

    def _helpers(self) -> AbstractContextManager[Helpers | None]:
        """The processes that do the work; None where this one does it alone."""
        if self.only is None and self.jobs != 1:
            from jamx.check.processes import Helpers, processes, task_of  # noqa: PLC0415 - one process is the rule

            jobs = min(self.jobs or processes(len(self._files)), len(self._programmes))
            if jobs > 1:
                return Helpers(task_of(self.plan, self.selection), jobs)
        return nullcontext()

    def _shares(self, helpers: Helpers | None) -> Iterator[Share]:
        """The share of each programme; of many, each is let go of before the next is read."""
        if helpers is not None:
            yield from helpers.shares(self._programmes)
            return
        for programme in self._programmes:
            refs = map(classify, self._files.below(f"{PROGRAMMES}/{programme}/"))
            yield self._examiner.share(programme, [ref for ref in refs if ref is not None])
            if self.only is None and len(self._programmes) > MANY:
                self._examiner.forget()

    def _told(self, shares: Iterable[Share]) -> Iterator[Share]:
        for done, share in enumerate(shares):
            if self.tell is not None:
                self.tell(done, len(self._programmes))
            yield share

    @cached_property
    def _examiner(self) -> Examiner:
        return Examiner(self.plan, self.selection, self.only)

    def _acknowledged(self, file: str, found: list[Finding]) -> list[Finding]:
        """What is left of a file's findings once its comments are heard, and what is wrong with the comments."""
        if file not in self._marked:
            return found
        document = self.plan.workspace.document(file)
        marks = tuple(acknowledgements(document, self._examiner.places.tree(file)))
        kept, used = apply(found, marks)
        settings = self.plan.workspace.configuration.rules

        def meant(name: str) -> str | None:
            return next(iter(nearest(name, RULES)), None)

        def ran(name: str) -> bool:
            guess = RULES[name].guess and name not in self.selection.select
            wanted = self.selection.wants(name) and not off(name, file, settings, guess=guess)
            return wanted and self._complete(name, file)

        for doubt in doubts(file, marks=marks, used=used, known=RULES, ran=ran, nearest=meant):
            severity = weighed(doubt, RULES, settings)
            if severity is not None and self.selection.wants(doubt.rule):
                kept.append(doubt._replace(severity=severity))
        return kept

    def _complete(self, rule: str, file: str) -> bool:
        """Whether a rule was asked about all there is in a file, so that its silence means something."""
        if self.only is not None or self.plan.attending is not None or RULES[rule].scope is Scope.RUN:
            return False
        if RULES[rule].needs_today and self.plan.today is None:
            return False
        ref = classify(file)
        whole = ref is None or self.plan.workspace.loaded(ref).model is not None
        return whole or RULES[rule].scope is Scope.READING


def _order(finding: Finding) -> tuple[str, int, int, str]:
    span = finding.place.span
    return (finding.place.file, span.line if span else 0, span.column if span else 0, finding.rule)
