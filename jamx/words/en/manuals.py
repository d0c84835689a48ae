"""English: the words around the manuals of the rules; the manuals themselves are the rules' docstrings."""

from __future__ import annotations

WORDS = {
    "options": "Options",
    "bad": "Bad",
    "good": "Good",
    "severity": "Severity",
    "severity.error": "error",
    "severity.warning": "warning",
    "severity.note": "note",
    "family.source": "how a file reads",
    "family.schema": "what a file may say",
    "family.reference": "what names lead to",
    "family.agenda": "the minutes of a day",
    "family.pace": "whether a day would work",
    "family.calendar": "dates, and the days between them",
    "family.count": "totals against what is listed",
    "family.deliverable": "plans and reports",
    "family.programme": "a programme as a whole",
    "family.people": "who comes, and who is missing",
    "family.privacy": "what is known of people",
    "family.task": "who does what, and by when",
    "family.text": "titles and texts",
    "family.template": "templates of your own",
    "family.ignore": "comments that acknowledge findings",
    "page.file": "rules.md",
    "page.language": "In English",
    "page.title": "Rules",
    "page.preface": """
What `jamx check` looks for: {rules} rules. `jamx explain RULE` shows the same on a terminal. A rule is switched off or
weighed otherwise, and its options are set, in `jamx.yaml` under `rules`; the figure in brackets is what an option is
otherwise. A single finding is acknowledged with a comment: `# jamx: ignore[rule] reason`.
""",
}
