"""English: findings about comments that acknowledge, and about templates."""

from __future__ import annotations

OWN_MARKS = {
    "ignore/unused": "the comment silences {name:code}, which finds nothing here",
    "ignore/unused.help": "take the comment away",
    "ignore/no-reason": "the comment does not say why {rules:list} may be silent here",
    "ignore/no-reason.help": "write the reason behind the bracket: `# jamx: ignore[rule] The source says so.`",
    "ignore/unknown-rule": "there is no rule {name:code}",
    "ignore/unknown-rule.help": "`jamx explain` lists the rules",
    "ignore/unknown-rule#meant": "there is no rule {name:code}",
    "ignore/unknown-rule#meant.help": "did you mean {meant:code}?",
    "ignore/unknown-rule#empty": "the comment names no rule",
    "ignore/unknown-rule#empty.help": "write which one: `# jamx: ignore[agenda/overlap] The source says so.`",
    "template/error": "the template cannot be used: {reason}",
    "template/error.help": "compare it with jamx's own (in its package, below `_templates`), or take it away to use that again",
    "template/adjusted": (
        "{value:code} has a contrast of {whole}.{tenth} to 1 on light paper, and documents use {used:code} instead"
    ),
    "template/adjusted.help": "write {used:code}, or another colour of at least 4.5 to 1",
    "template/adjusted#dark": (
        "{value:code} has a contrast of {whole}.{tenth} to 1 on dark paper, and documents use {used:code} instead"
    ),
    "template/adjusted#dark.help": "write {used:code}, or another colour of at least 4.5 to 1",
    "template/unknown-name": "no template of jamx's is called {name:code}, so this one is never used",
    "template/unknown-name.help": "the templates are {known:list}",
    "template/unknown-name#meant": "no template of jamx's is called {name:code}, so this one is never used",
    "template/unknown-name#meant.help": "did you mean {meant:code}?",
}
