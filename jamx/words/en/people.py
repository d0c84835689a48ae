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
    "wanted.required": "required",
    "wanted.expected": "expected",
    "wanted.recommended": "recommended",
    "related.expectation": "expected here",
    "related.listed": "listed here first",
    "related.share": "the same post",
    "related.of-the-host": "the host's",
    "people/function-missing": "{organisation:quoted} lists no {names:or}, who is {strength:text} at {title:quoted}",
    "people/function-missing#meetings": "{organisation:quoted} lists no {names:or}, who is {strength:text} at {count} meetings, first at {title:quoted}",
    "people/function-missing#anybody": "{organisation:quoted} lists nobody for {title:quoted}, where somebody is {strength:text}",
    "people/function-missing.help": "list somebody with the function, without a name if need be, or take it out of `expects`",
    "people/quota": "{organisation:quoted} lists {listed} of {wanted} {names:or} for {title:quoted}",
    "people/quota#meetings": "{organisation:quoted} lists {listed} of {wanted} {names:or} for {count} meetings, first for {title:quoted}",
    "people/quota#anybody": "{organisation:quoted} lists {listed} of {wanted:people} for {title:quoted}",
    "people/quota.help": "list those who are missing, without names if need be, or correct `count` in the expectation",
    "people/organisation-empty": "nobody from {organisation:quoted} is listed",
    "people/organisation-empty#meeting": "nobody from {organisation:quoted} is listed for {title:quoted}",
    "people/organisation-empty#meetings": "nobody from {organisation:quoted} is listed for {count} meetings, the first of which is {title:quoted}",
    "people/organisation-empty.help": "list somebody; a function is enough, no name is needed",
    "people/function-not-listed": "{name:code} is expected, but is none of the programme's functions",
    "people/function-not-listed.help": "add it to `functions` in the programme's file, or expect one of {known:list}",
    "people/same-level": "all {count} from {organisation:quoted} are from the same level ({value}), though different ones are wished for",
    "people/same-level#activity": "all {count} from {organisation:quoted} are from the same activity ({value}), though different ones are wished for",
    "people/same-level.help": "ask for somebody from another one, or let it be",
    "people/not-invited": "{names:list} is not expected at {title:quoted}",
    "people/not-invited#organisation": "{organisation:quoted} is not expected at {title:quoted}",
    "people/not-invited.help": "name another meeting, or add them to those whom the meeting is for",
    "people/double-booked": "the same person is listed for {title:quoted} and {other:quoted}, which are at the same time on {date}",
    "people/double-booked#day": "the same person is listed for {title:quoted} and {other:quoted}, which are both on {date}",
    "people/double-booked.help": "list somebody else for one of them, or move one",
    "people/duplicate": "the same person from {organisation:quoted} is listed twice",
    "people/duplicate.help": "make one entry of the two, with all functions and meetings",
    "people/staff-share": "{function:quoted} adds up to {percent} %",
    "people/staff-share.help": "correct a share, or write `count` in each entry that is a post of its own",
    "people/contact-missing": "people are coming to {title:quoted}, and nothing says whom they can ask",
    "people/contact-missing.help": "add `contacts` with a function and its mailbox, or `contacts: unknown`",
    "people/host-missing": "something at {title:quoted} is the host's, and the meeting has no host",
    "people/host-missing.help": "add `host`, or `host: unknown` as long as nobody knows",
    "people.any function": "anybody",
    "people.none": "No participants are listed.",
    "people.people": "Participants",
    "people.functions": "Functions",
    "people.expected": "{people} (expected: {expected})",
    "people.of": "{people} of {expected}",
    "people.day": "Day {number}",
    "people.missing": "Missing",
    "people.names": "Names",
    "column.meeting": "Meeting",
    "column.organisation": "Organisation",
    "column.function": "Function",
    "column.people": "Number",
    "column.name": "Name",
    "column.missing": "Missing",
}
