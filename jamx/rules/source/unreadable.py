"""A file cannot be read as text.

jamx reads text files in UTF-8, the encoding of the web and of every editor of today. A file from an old program, a
file of another kind with the ending `.yaml`, one that is too large or a link that leads out of the workspace is not
read at all.

Bad:
    # encoding: windows-1252
    title: Träff

Good:
    title: Träff
"""

from __future__ import annotations

from jamx.findings import Severity
from jamx.rules.rule import Scope

SEVERITY = Severity.ERROR
SCOPE = Scope.READING
