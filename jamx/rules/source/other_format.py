"""The files are in a format that this version of jamx does not read.

`format` in `jamx.yaml` says which format all files of a workspace are in. What an older or a newer jamx means by a line
may be something else, so nothing is read, checked or rendered until program and files belong together: `jamx upgrade`
brings older files up; newer files need a newer jamx. Without `format`, the files are in format 1. Nothing silences
this rule, since nothing else has been looked at.

Bad:
    # file: /jamx.yaml
    format: 7

Good:
    # file: /jamx.yaml
    format: 1
"""

from __future__ import annotations

from jamx.findings import Severity
from jamx.rules.rule import Scope

SEVERITY = Severity.ERROR
SCOPE = Scope.READING
