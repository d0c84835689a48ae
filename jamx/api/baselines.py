"""Taking a workspace into use bit by bit: what is let stand for now, and what has changed."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from jamx.check.acknowledgements import stands
from jamx.check.selection import off
from jamx.findings import Severity, below
from jamx.report.baseline import Known, baseline_text, entries_of, read_baseline, without
from jamx.rules.table import RULES
from jamx.workspace.root import CONFIGURATION

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from jamx.api.workspace import Workspace
    from jamx.check.selection import Selection
    from jamx.findings import Finding, Result

_READING = frozenset({"source", "schema"})


class Looked(NamedTuple):
    """What a run looked at, and what it found there.

    Attributes:
        workspace: Where.
        selection: The rules that were wanted.
        within: The files and folders that are told; None for all.
        result: All that was found, wherever.
    """

    workspace: Workspace
    selection: Selection
    within: Sequence[str] | None
    result: Result

    def reaches(self, entry: Known) -> bool:
        """Whether the run would have found it, if it were still there."""
        told = self.within is None or below(entry.path, self.within)
        return told and self.selection.wants(entry.rule) and not self._silent(entry)

    def _silent(self, entry: Known) -> bool:
        rule = RULES.get(entry.rule)
        if rule is None:  # one of another version: what it found is found no more
            return False
        guess = rule.guess and rule.name not in self.selection.select
        settings = self.workspace.files.configuration.rules
        return off(rule.name, entry.path, settings, guess=guess) or (rule.needs_today and self.workspace.today is None)


def known_left_out(looked: Looked, baseline: Collection[Known]) -> Result:
    """The run without what a baseline knows."""
    return without(looked.result, baseline, looked.workspace.lines, stands)


def gone(looked: Looked, baseline: Collection[Known]) -> list[Known]:
    """What a baseline knows and the run did not find again, sorted.

    Nothing is said of a programme in which a file cannot be read: there many rules have not looked.
    """
    found = {*entries_of(looked.result, looked.workspace.lines)}
    ignored = {(one.place.file, one.rule) for one in looked.result.ignored}
    unread = {_programme(one.place.file) for one in looked.result.findings if _hides(one)}
    return sorted(
        entry
        for entry in set(baseline) - found
        if looked.reaches(entry)
        and (entry.path, entry.rule) not in ignored
        and not unread & {_programme(entry.path), ""}
    )


def unlooked(result: Result) -> list[str]:
    """Files with faults of form that a baseline lets stand, sorted: the other rules have not looked at them."""
    return sorted({one.place.file for one in result.known if _hides(one)})


def renewed(looked: Looked, before: Collection[Known]) -> str:
    """A baseline with what the run found and tells, and what it did not look at as it was before."""
    found = zip(looked.result.findings, entries_of(looked.result, looked.workspace.lines), strict=True)
    new = (entry for finding, entry in found if looked.reaches(entry) and not stands(finding))
    return baseline_text([*new, *(entry for entry in before if not looked.reaches(entry))])


def _hides(found: Finding) -> bool:
    """Whether other rules cannot look behind a fault; what is wrong with a rule's figures leaves the rest readable."""
    figures = found.place.path[:1] == ("rules",) and (found.rule == "schema/unknown-key" or found.variant == "option")
    own = found.place.file == CONFIGURATION and figures
    return found.rule.split("/", maxsplit=1)[0] in _READING and found.severity is Severity.ERROR and not own


def _programme(file: str) -> str:
    """The programme a file belongs to; empty for what programmes share."""
    parts = file.split("/")
    return parts[1] if len(parts) > 2 and parts[0] == "programmes" else ""


__all__ = ["Known", "Looked", "gone", "known_left_out", "read_baseline", "renewed"]
