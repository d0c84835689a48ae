"""A template of the workspace cannot be used.

A file in `templates/` takes the place of jamx's own template of the same name. When its text is no template, or
asks for something that the document does not have, no document is written.

Bad:
    # file: /templates/agenda.md
    {% if agenda.title %}
    # {{ agenda.title }}

Good:
    # file: /templates/agenda.md
    {% extends "stock/agenda.md" %}
"""

from __future__ import annotations

from jamx.findings import Severity
from jamx.rules.rule import Scope

SEVERITY = Severity.ERROR
SCOPE = Scope.RUN
