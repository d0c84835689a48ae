"""The text of a file is not YAML.

Most often a text with a colon, a quotation mark or a dash at its start needs quotes around it, a tab stands where
blanks belong, or a line is not indented like its neighbours. Nothing else can be said about a file before this is
mended.

Bad:
    title: Meeting 1: leadership

Good:
    title: "Meeting 1: leadership"
"""

from __future__ import annotations

from jamx.findings import Severity
from jamx.rules.rule import Scope

SEVERITY = Severity.ERROR
SCOPE = Scope.READING
