"""Which rules a run wants, and how much each weighs in this workspace."""

from __future__ import annotations

from fnmatch import fnmatchcase
from typing import TYPE_CHECKING, NamedTuple

from jamx.check.acknowledgements import NEVER_SILENT
from jamx.findings import Severity

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from jamx.findings import Finding
    from jamx.model.configuration import RuleSetting
    from jamx.rules.rule import Rule


class Selection(NamedTuple):
    """Rules by name or family; everything unless something is selected.

    Attributes:
        select: Only these.
        ignore: None of these.
        acknowledge: Whether comments in files may silence findings.
        least: Only what weighs at least so much; rules that never do are not asked.
    """

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    acknowledge: bool = True
    least: Severity = Severity.NOTE

    def wants(self, rule: str) -> bool:
        """Whether findings of a rule are reported."""
        return (not self.select or _named(rule, self.select)) and not _named(rule, self.ignore)

    def asks(self, rule: Rule, settings: Mapping[str, RuleSetting]) -> bool:
        """Whether a rule may find anything that is wanted; one that the workspace weighs itself is asked."""
        if rule.guess and rule.name not in settings and rule.name not in self.select:
            return False
        weighs = rule.name in settings or rule.severity.weight >= self.least.weight
        wanted = self._replace(ignore=()) if rule.name in NEVER_SILENT else self
        return weighs and wanted.wants(rule.name)


def _named(rule: str, names: Collection[str]) -> bool:
    family = rule.split("/", maxsplit=1)[0]
    return any(name in {rule, family, f"{family}/*"} for name in names)


def off(rule: str, file: str, settings: Mapping[str, RuleSetting], *, guess: bool = False) -> bool:
    """Whether the workspace wants nothing of a rule in a file; what only guesses has to be switched on."""
    setting = settings.get(rule)
    if setting is None:
        return guess
    severity = setting.severity or ("off" if guess else None)
    return severity == "off" or any(fnmatchcase(file, str(glob)) for glob in setting.off_for)


def weighed(
    finding: Finding, rules: Mapping[str, Rule], settings: Mapping[str, RuleSetting], asked: Collection[str] = ()
) -> Severity | None:
    """How much a finding weighs here; None where its rule is off for the file.

    Args:
        finding: What was found.
        rules: Every rule by name.
        settings: What the workspace wants.
        asked: Rules that this run was asked for by name: they run even if they only guess.
    """
    rule, setting = rules.get(finding.rule), settings.get(finding.rule)
    guess = rule is not None and rule.guess and finding.rule not in asked
    if off(finding.rule, finding.place.file, settings, guess=guess):
        return None
    if setting is not None and setting.severity is not None:
        return Severity(setting.severity)
    if finding.severity is not None:
        return finding.severity
    return rule.severity if rule is not None else Severity.ERROR


def limits(rule: Rule, settings: Mapping[str, RuleSetting]) -> dict[str, int]:
    """A rule's options: its own figures, or the workspace's."""
    said = settings[rule.name].options if rule.name in settings else {}
    return {name: int(said[name]) if said.get(name, "").isdigit() else value for name, value in rule.options.items()}
