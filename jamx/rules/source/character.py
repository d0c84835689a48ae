r"""A character is in a file that nobody sees and that changes what the file says.

A no-break space from a word processor looks like indentation but is not, a control character has no meaning in a
text, and marks for the direction of writing can show a line in another order than jamx reads it in.

Bad:
    title: "Meeting \u202e1"

Good:
    title: Meeting 1
"""

from __future__ import annotations

from jamx.findings import Severity
from jamx.rules.rule import Scope

SEVERITY = Severity.ERROR
SCOPE = Scope.READING
