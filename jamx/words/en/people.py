"""English: findings about people and about what is known of them."""

from __future__ import annotations

PEOPLE = {
    "people.one": "{} person",
    "people.other": "{} people",
    "privacy/identity-number": "a personal identity number ({number}) must not stand here",
    "privacy/identity-number.help": (
        "take it away; if it has been committed, it is still in git's history, and whoever looks after that must know"
    ),
    "privacy/identity-number#likely": "this looks like a personal identity number ({number})",
    "privacy/identity-number#likely.help": (
        "take it away, or say what else it is: `# jamx: ignore[privacy/identity-number] reason`"
    ),
    "privacy/health": "{key:quoted} would tell of somebody's health",
    "privacy/health.help": (
        "take it away; ask when people register, give the caterer and the venue numbers only, and delete it afterwards"
    ),
    "privacy/contact": "this looks like somebody's own mail address",
    "privacy/contact#phone": "this looks like somebody's own mobile number",
    "privacy/contact.help": (
        "write a function's mailbox or the switchboard, or `internal: yes` in the entry if it is for the organiser only"
    ),
    "privacy/tracked-participants": "git keeps this list, with {count:people} named",
    "privacy/tracked-participants.help": (
        "write `participants.yaml` in `.gitignore` and run `git rm --cached`, or take the names away"
    ),
    "privacy/expired": "was to be kept until {date}, {days:days} ago",
    "privacy/expired.help": "take the entry away, or correct the date if it is wrong",
}
