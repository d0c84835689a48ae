"""A file in `templates/` takes the place of none of jamx's templates.

A template is found by its name: one with another name is never used. A piece that another template of the workspace
includes by its name is in order.

Bad:
    # file: /templates/agendas.md
    {% extends "stock/agenda.md" %}

Good:
    # file: /templates/agenda.md
    {% extends "stock/agenda.md" %}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.findings import Finding, Place, Severity, Span
from jamx.rules.rule import Scope
from jamx.workspace.suggestions import nearest
from jamx.workspace.templates import names, shipped, strangers

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jamx.rules.subjects import WorkspaceSubject

SEVERITY = Severity.WARNING
SCOPE = Scope.WORKSPACE


def check(subject: WorkspaceSubject, options: Mapping[str, int]) -> Iterator[Finding]:
    """Each such file, with the name that comes closest."""
    del options
    known = names(shipped())
    for name in strangers(subject.plan.workspace.root):
        meant = next(iter(nearest(name, known)), None)
        facts = {"name": name, "meant": meant, "known": known}
        place = Place(f"templates/{name}", span=Span(1, 1, 1, 1))
        yield Finding("template/unknown-name", place, facts, "meant" if meant else "")
