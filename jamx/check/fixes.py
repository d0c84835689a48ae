"""Findings with their corrections: the one place where facts become edits of a file."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from jamx.check.remedies_of_agenda import AGENDA
from jamx.check.remedies_of_calendar import CALENDAR
from jamx.check.remedies_of_counts import COUNTS
from jamx.check.remedies_of_ignores import IGNORES
from jamx.check.remedies_of_schema import SCHEMA
from jamx.check.remedies_of_source import SOURCE
from jamx.check.remedies_of_texts import TEXTS
from jamx.check.sheet import Remedy, Sheet, line_of
from jamx.findings import Correction, Edit, Fix, Severity
from jamx.model.meeting import Gathering
from jamx.rules.rule import Scope
from jamx.rules.subjects import Sitting
from jamx.rules.table import RULES
from jamx.schedule.plan import Plan
from jamx.source.amend import amended
from jamx.source.encoding import UNREADABLE
from jamx.source.positions import find, positions
from jamx.workspace.files import classify

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from jamx.findings import Finding, Path
    from jamx.source.positions import Node
    from jamx.workspace.workspace import Workspace

_REMEDIES: Mapping[str, Callable[[Finding, Sheet], Remedy | None]] = {
    **SOURCE,
    **SCHEMA,
    **AGENDA,
    **CALENDAR,
    **COUNTS,
    **IGNORES,
    **TEXTS,
}
_MOST = 40  # findings of one file that get a correction, and corrections that are tried, which reads it again
_FEWEST = 10  # corrections that are tried however long a file is
_READ = 120_000  # characters that are read again, all in all
_SHOWN = 20  # lines of a correction that are shown; more of them nobody copies from a terminal


class Fixes:
    """Gives findings their corrections, each of them tried before it is shown."""

    def __init__(self, workspace: Workspace, tree: Callable[[str], Node | None]) -> None:
        self._workspace = workspace
        self._tree = tree
        self._given: Counter[str] = Counter()
        self._trials: dict[tuple[str, bool], _Trial] = {}

    def corrected(self, finding: Finding) -> Finding:
        """The finding, with its correction where there is one."""
        remedy_of = _REMEDIES.get(finding.rule)
        file = finding.place.file
        if finding.rule == UNREADABLE:
            return _in_its_letters(finding)
        if remedy_of is None or finding.fix is not None or finding.place.span is None or self._given[file] >= _MOST:
            return finding
        self._given[file] += 1
        sheet = self._sheet(finding)
        remedy = remedy_of(finding, sheet)
        if remedy is None or not remedy.edits:
            return finding
        correction = _correction(sheet, remedy)
        fix = None
        if remedy.certain or remedy.offered:
            title = "fix.write" if correction.lines else "fix.take-away"
            fix = Fix(title, tuple(_with_ends(sheet, edit) for edit in remedy.edits), remedy.safe and remedy.certain)
        shown = correction if len(correction.lines) <= _SHOWN else None
        return _reworded(finding, remedy, sheet)._replace(correction=shown, fix=fix)

    def _sheet(self, finding: Finding) -> Sheet:
        file = finding.place.file
        family = finding.rule.split("/", maxsplit=1)[0]
        clock = family == "agenda"
        trial = self._trials.setdefault((file, clock), _Trial(self._workspace, file, clock=clock))
        return Sheet(
            self._workspace.document(file),
            self._tree(file),
            trial.passes,
            self._organisations(file),
            self._language(file),
        )

    def _language(self, file: str) -> Callable[[], str]:
        def language() -> str:
            ref = classify(file)
            programme = self._workspace.folder(ref.programme).programme if ref is not None and ref.programme else None
            own = programme.language if programme is not None else None
            return own or self._workspace.configuration.language

        return language

    def _organisations(self, file: str) -> Callable[[], Mapping[str, str]]:
        def names() -> Mapping[str, str]:
            ref = classify(file)
            if ref is None or not ref.programme:
                return {}
            known = self._workspace.folder(ref.programme).organisations
            return {str(one.name).casefold(): id_ for id_, one in known.items()}

        return names


class _Trial:
    """Whether a file with some edits has fewer faults, and none that it did not have before."""

    def __init__(self, workspace: Workspace, file: str, *, clock: bool) -> None:
        self._workspace = workspace
        self._file = file
        self._clock = clock
        self._before: Counter[tuple[str, str]] | None = None
        self._left = max(_FEWEST, min(_MOST, _READ // max(1, len(workspace.document(file).text))))

    def passes(self, edits: Sequence[Edit], below: Path | None = None) -> bool:
        """Whether the file is better with the edits; what they uncover below a path is told once they are made."""
        if self._left <= 0:
            return False
        self._left -= 1
        old = self._workspace.document(self._file)
        trial = self._workspace.revised({self._file: amended(old.text, edits).encode()})
        if not old.readable:
            return self._goes_on(trial, edits)
        if self._before is None:
            self._before = self._faults(self._workspace)
        after = self._faults(trial, below)
        return after != self._before and not after - self._before

    def _goes_on(self, trial: Workspace, edits: Sequence[Edit]) -> bool:
        """Whether what could not be read before can now, at least to behind the edits, and says nothing wrong there."""
        ref, document = classify(self._file), trial.document(self._file)
        first = min(edit.span.line for edit in edits)
        last = max(edit.span.line + edit.text.count("\n") for edit in edits)
        if not document.readable:
            return all(one.place.span is not None and one.place.span.line > last for one in document.findings)
        tree = positions(document)
        if ref is None or tree is None:
            return False
        found = (one.place.span or find(tree, one.place.path, one.place.on) for one in trial.loaded(ref).findings)
        return not any(first <= span.line <= last for span in found)

    def _faults(self, workspace: Workspace, below: Path | None = None) -> Counter[tuple[str, str]]:
        found = self._findings(workspace)
        if below is not None:
            found = (finding for finding in found if finding.place.path[: len(below)] != below)
        return Counter((finding.rule, finding.variant) for finding in found)

    def _findings(self, workspace: Workspace) -> Iterator[Finding]:
        ref = classify(self._file)
        if ref is None:
            return
        loaded = workspace.loaded(ref)
        yield from loaded.findings
        if self._clock and isinstance(loaded.model, Gathering):
            sitting = Sitting(Plan(workspace), ref, loaded.model)
            for rule in RULES.values():
                counts = rule.severity is Severity.ERROR or rule.name in AGENDA
                if rule.scope is Scope.SITTING and counts and rule.check is not None:
                    yield from rule.check(sitting, rule.options)


def _in_its_letters(finding: Finding) -> Finding:
    """The line as it reads in the encoding that the file seems to have; saving it anew is the author's to do."""
    said, span = finding.arguments.get("suggestion"), finding.place.span
    if not isinstance(said, str) or span is None:
        return finding
    return finding._replace(correction=Correction(span.line, span.line, (said,), certain=False))


def _reworded(finding: Finding, remedy: Remedy, sheet: Sheet) -> Finding:
    """The finding as the remedy knows it better; of another line nothing is true that was said of the first."""
    place = finding.place if remedy.span is None else finding.place._replace(span=remedy.span)
    variant = finding.variant if remedy.variant is None else remedy.variant
    facts = finding.arguments if remedy.meant is None else {**finding.arguments, "meant": remedy.meant}
    if remedy.span is not None and remedy.span.line != line_of(finding):
        facts = {"line": sheet.line(remedy.span.line)}
    return finding._replace(place=place, variant=variant, arguments=facts)


def _correction(sheet: Sheet, remedy: Remedy) -> Correction:
    """The lines that the edits touch, before and after."""
    first = min(edit.span.line for edit in remedy.edits)
    last = max(_last(edit) for edit in remedy.edits)
    after = amended("\n".join(sheet.lines), remedy.edits).split("\n")
    kept = len(sheet.lines) - last
    return Correction(first, last, tuple(after[first - 1 : len(after) - kept]), remedy.certain)


def _last(edit: Edit) -> int:
    span = edit.span
    whole = span.end_column == 1 and span.end_line > span.line
    return span.end_line - 1 if whole else span.end_line


def _with_ends(sheet: Sheet, edit: Edit) -> Edit:
    """The edit with the line ends of the file."""
    return edit._replace(text=edit.text.replace("\n", "\r\n")) if "\r\n" in sheet.text else edit
