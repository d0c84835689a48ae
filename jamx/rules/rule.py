"""What a rule is: a module with a manual, a severity, and (where reading alone does not find it) a check."""

from __future__ import annotations

from enum import StrEnum
from importlib import import_module
from typing import TYPE_CHECKING, Any, NamedTuple

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


class Rule(NamedTuple):
    """A rule of the table; what stands in its module is read from there when it is wanted.

    Attributes:
        name: `family/offence`, which is also where the module stands.
        severity: How much it weighs unless a finding or a workspace says otherwise.
        scope: What it looks at.
        guess: Whether it is off unless a workspace gives it a severity, or a run asks for it by name.
    """

    name: str
    severity: Severity
    scope: Scope
    guess: bool = False

    @property
    def family(self) -> str:
        """The part of the name before the stroke."""
        return self.name.split("/")[0]

    @property
    def module(self) -> ModuleType:
        """The module that defines it."""
        return import_module(f"jamx.rules.{self.name.replace('/', '.').replace('-', '_')}")

    @property
    def check(self) -> Callable[[Any, Mapping[str, int]], Iterator[Finding]] | None:
        """What finds it; None where reading the files does."""
        return getattr(self.module, "check", None)

    @property
    def gather(self) -> Callable[[Any], object] | None:
        """What it wants to know of each programme before it looks at them all; None where it does not."""
        return getattr(self.module, "gather", None)

    @property
    def options(self) -> Mapping[str, int]:
        """Its figures that a workspace may change."""
        found: Mapping[str, int] = getattr(self.module, "OPTIONS", {})
        return found

    @property
    def manual(self) -> str:
        """What it is for, with examples."""
        return (self.module.__doc__ or "").strip()

    @property
    def needs_today(self) -> bool:
        """Whether it is silent where nobody said what day it is."""
        return bool(getattr(self.module, "NEEDS_TODAY", False))

    @property
    def title(self) -> str:
        """The manual's first line."""
        return self.manual.split("\n", 1)[0]
