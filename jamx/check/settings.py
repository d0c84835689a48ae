"""What `jamx.yaml` wants of rules: names and options that do not exist, and figures that are none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.check.acknowledgements import unknown_rule
from jamx.findings import Finding, Place
from jamx.rules.table import RULES
from jamx.workspace.root import CONFIGURATION
from jamx.workspace.suggestions import nearest

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from jamx.rules.rule import Rule
    from jamx.workspace.workspace import Workspace

_KEYS = ("severity", "off_for", "reason")
"""What may be said of every rule."""


def wrong_settings(workspace: Workspace) -> Iterator[Finding]:
    """What no rule is made for, so that nobody believes that it is heeded."""
    for name, setting in workspace.configuration.rules.items():
        rule = RULES.get(name)
        if rule is None:
            yield unknown_rule(Place(CONFIGURATION, ("rules", name), "key"), name, _nearest(name, RULES))
        elif setting.options:
            yield from _options(rule, setting.options, _below(workspace, name))


def _below(workspace: Workspace, name: str) -> tuple[str, ...]:
    """Where a rule's options stand: beside its severity, or under a key of their own."""
    value = workspace.document(CONFIGURATION).value
    rules = value.get("rules") if isinstance(value, dict) else None
    written = rules.get(name) if isinstance(rules, dict) else None
    apart = isinstance(written, dict) and "options" in written
    return ("rules", name, "options") if apart else ("rules", name)


def _options(rule: Rule, said: Mapping[str, str], path: tuple[str, ...]) -> Iterator[Finding]:
    for key, value in said.items():
        here = (*path, key)
        if key.startswith("x-"):
            continue
        if key not in rule.options:
            known = (*(() if path[-1] == "options" else _KEYS), *rule.options)
            meant = _nearest(key, known)
            names = {"key": key, "meant": meant, "known": known}
            yield Finding("schema/unknown-key", Place(CONFIGURATION, here, "key"), names, "meant" if meant else "")
        elif not (value.isascii() and value.isdigit()):
            facts = {"key": key, "value": value, "figure": rule.options[key]}
            yield Finding("schema/invalid-value", Place(CONFIGURATION, here), facts, "option")


def _nearest(name: str, known: Iterable[str]) -> str | None:
    return next(iter(nearest(name, known)), None)
