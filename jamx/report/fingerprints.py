"""Names by which a finding is known again when lines above it came or went."""

from __future__ import annotations

from collections import Counter
from hashlib import sha256
from typing import TYPE_CHECKING

from jamx.words.identity_numbers import masked

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from jamx.findings import Finding


def fingerprints(
    findings: Iterable[Finding], lines_of: Callable[[str], Sequence[str]], path: Callable[[str], str] = str
) -> list[str]:
    """The fingerprint of each finding, in their order; no two are the same.

    It is made of the rule, the file and what the line says, and counts where the same is found several times. A line
    that is moved in or out keeps its own; from an identity number nothing goes into it but the year.

    Args:
        findings: In the order of a result.
        lines_of: The lines of a file.
        path: How the file is named.
    """
    lines: dict[str, Sequence[str]] = {}
    seen: Counter[tuple[str, str, str]] = Counter()
    made: list[str] = []
    for finding in findings:
        file, span = finding.place.file, finding.place.span
        if file not in lines:
            lines[file] = lines_of(file)
        known = span is not None and 1 <= span.line <= len(lines[file])
        text = masked(lines[file][span.line - 1].strip()) if span is not None and known else ""
        key = (finding.rule, path(file), text)
        seen[key] += 1
        parts = "\0".join((*key, str(seen[key]))).encode("utf-8", "surrogatepass")
        made.append(sha256(parts).hexdigest()[:32])
    return made
