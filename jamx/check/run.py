"""One run of the checker."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from jamx.check.acknowledgements import MARK, acknowledgements, apply, doubts, stands, unknown_rule
from jamx.check.selection import Selection, limits, off, weighed
from jamx.findings import OTHER_FORMAT, Place, Result, Span
from jamx.model.kinds import Kind
from jamx.model.meeting import Gathering
from jamx.rules.rule import Scope
from jamx.rules.subjects import ProgrammeSubject, Sitting, WorkspaceSubject
from jamx.rules.table import RULES
from jamx.source.positions import find, positions
from jamx.workspace.files import FileRef, classify
from jamx.workspace.root import CONFIGURATION
from jamx.workspace.suggestions import nearest

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence

    from jamx.check.fixes import Fixes
    from jamx.findings import Finding, Severity
    from jamx.schedule.plan import Plan
    from jamx.source.positions import Node

    Check = Callable[[object, Mapping[str, int]], Iterator[Finding]]

MOST_CORRECTED = 100
"""Findings that get a correction tried out; a run with more has another trouble, and each costs a small check."""

_TOP = Span(1, 1, 1, 1)
"""Where a finding about a file stands that has nothing in it."""


@dataclass
class Run:
    """The rules over a workspace, or over some of its files.

    Attributes:
        plan: The computations to use.
        selection: The rules wanted.
        only: The files whose own faults matter, where not all do; what spans the workspace is then left out.
    """

    plan: Plan
    selection: Selection = field(default_factory=Selection)
    only: Collection[str] | None = None
    _trees: dict[str, Node | None] = field(default_factory=dict)
    _fixes: Fixes | None = None

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
        by_file: dict[str, list[Finding]] = {ref.file: [] for ref in self._refs()}
        for finding in _once(map(self._located, self._found())):
            severity = self._weighed(finding)
            if severity is not None:
                by_file.setdefault(finding.place.file, []).append(finding._replace(severity=severity))
        remaining: list[Finding] = []
        ignored: list[Finding] = []
        for file, found in by_file.items():
            kept = self._acknowledged(file, found)
            ignored += [one for one in found if one not in kept]
            remaining += kept
        return Result(tuple(sorted(remaining, key=_order)), tuple(by_file), tuple(ignored))

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

            self._fixes = Fixes(self.plan.workspace, self._tree)
        return self._fixes.corrected(finding)

    def _refs(self) -> list[FileRef]:
        if self.only is None:
            return list(self.plan.workspace.files)
        return [ref for file in sorted(self.only) if (ref := self._known(file)) is not None]

    def _known(self, file: str) -> FileRef | None:
        return classify(file) if self.plan.workspace.exists(file) else None

    def _found(self) -> Iterator[Finding]:
        workspace = self.plan.workspace
        if workspace.other_format is not None:
            yield workspace.other_format
            return
        refs = self._refs()
        for ref in refs:
            yield from workspace.loaded(ref).findings
        sittings = [sitting for ref in refs if (sitting := self._sitting(ref)) is not None]
        for sitting in sittings:
            yield from self._ask(Scope.SITTING, sitting)
        names = dict.fromkeys(ref.programme for ref in refs if ref.programme)
        programmes = [self._programme(name, sittings) for name in names]
        for subject in programmes:
            found = self._ask(Scope.PROGRAMME, subject)
            yield from (one for one in found if self.only is None or one.place.file in self.only)
        if self.only is None:
            yield from self._ask(Scope.WORKSPACE, WorkspaceSubject(self.plan, tuple(programmes)))
            yield from self._unknown_settings()

    def _unknown_settings(self) -> Iterator[Finding]:
        """Rules that `jamx.yaml` sets and that do not exist."""
        for name in self.plan.workspace.configuration.rules:
            if name not in RULES:
                meant = next(iter(nearest(name, RULES)), None)
                yield unknown_rule(Place(CONFIGURATION, ("rules", name), "key"), name, meant)

    def _sitting(self, ref: FileRef) -> Sitting | None:
        if ref.kind not in {Kind.MEETING, Kind.AGENDA}:
            return None
        model = self.plan.workspace.loaded(ref).model
        return Sitting(self.plan, ref, model) if isinstance(model, Gathering) else None

    def _programme(self, programme: str, sittings: Iterable[Sitting]) -> ProgrammeSubject:
        own = tuple(sitting for sitting in sittings if sitting.ref.programme == programme)
        return ProgrammeSubject(self.plan, self.plan.workspace.folder(programme), own, self.only)

    def _ask(self, scope: Scope, subject: object) -> Iterator[Finding]:
        for check, options in self._asked[scope]:
            yield from check(subject, options)

    @cached_property
    def _asked(self) -> Mapping[Scope, Sequence[tuple[Check, Mapping[str, int]]]]:
        """What is asked of each subject, with the figures to go by."""
        settings = self.plan.workspace.configuration.rules
        wanted: dict[Scope, list[tuple[Check, Mapping[str, int]]]] = {scope: [] for scope in Scope}
        for rule in RULES.values():
            if self.selection.asks(rule, settings) and rule.check is not None:
                wanted[rule.scope].append((rule.check, limits(rule, settings)))
        return wanted

    def _tree(self, file: str) -> Node | None:
        if file not in self._trees:
            document = self.plan.workspace.document(file)
            self._trees[file] = positions(document) if document.readable else None
        return self._trees[file]

    def _located(self, finding: Finding) -> Finding:
        related = tuple(other._replace(place=self._at(other.place)) for other in finding.related)
        return finding._replace(place=self._at(finding.place), related=related)

    def _at(self, place: Place) -> Place:
        if place.span is not None:
            return place
        if not self.plan.workspace.exists(place.file):
            return place._replace(span=_TOP)
        tree = self._tree(place.file)
        return place._replace(span=_TOP if tree is None else find(tree, place.path, place.on))

    def _acknowledged(self, file: str, found: list[Finding]) -> list[Finding]:
        """What is left of a file's findings once its comments are heard, and what is wrong with the comments."""
        if not self.selection.acknowledge or not self._marked(file):
            return found
        document = self.plan.workspace.document(file)
        marks = tuple(acknowledgements(document, self._tree(file)))
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

    def _marked(self, file: str) -> bool:
        workspace = self.plan.workspace
        return workspace.exists(file) and MARK in workspace.document(file).text


def _once(found: Iterable[Finding]) -> Iterator[Finding]:
    seen: set[tuple[object, ...]] = set()
    for finding in found:
        key = (finding.rule, finding.place, finding.variant, str(sorted(finding.arguments.items(), key=str)))
        if key not in seen:
            seen.add(key)
            yield finding


def _order(finding: Finding) -> tuple[str, int, int, str]:
    span = finding.place.span
    return (finding.place.file, span.line if span else 0, span.column if span else 0, finding.rule)
