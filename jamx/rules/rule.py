"""What a rule is: a module with a manual, a severity, and (where reading alone does not find it) a check."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from types import ModuleType

    from jamx.findings import Finding, Severity


class Scope(StrEnum):
    """What a rule looks at."""

    READING = "reading"
    """Found while files are read and validated; the rule has no check of its own."""
    SITTING = "sitting"
    """One meeting or agenda file."""
    PROGRAMME = "programme"
    WORKSPACE = "workspace"
    RUN = "run"
    """Found when all others have run."""


@dataclass(frozen=True)
class Rule:
    """A rule of the table."""

    name: str
    severity: Severity
    scope: Scope
    check: Callable[[Any, Mapping[str, int]], Iterator[Finding]] | None = None
    options: Mapping[str, int] = field(default_factory=dict)
    manual: str = ""
    needs_today: bool = False
    """Whether it is silent where nobody said what day it is."""
    guess: bool = False
    """Whether it is off unless a workspace gives it a severity, or a run asks for it by name."""

    @property
    def family(self) -> str:
        """The part of the name before the stroke."""
        return self.name.split("/")[0]

    @property
    def title(self) -> str:
        """The manual's first line."""
        return self.manual.split("\n", 1)[0]


def rule_of(module: ModuleType) -> Rule:
    """The rule a module defines: its name is where the module stands, its manual the docstring."""
    family, offence = module.__name__.split(".")[-2:]
    return Rule(
        name=f"{family}/{offence.replace('_', '-')}",
        severity=module.SEVERITY,
        scope=module.SCOPE,
        check=getattr(module, "check", None),
        options=getattr(module, "OPTIONS", {}),
        manual=(module.__doc__ or "").strip(),
        needs_today=getattr(module, "NEEDS_TODAY", False),
        guess=getattr(module, "GUESS", False),
    )
