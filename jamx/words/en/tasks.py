"""English: findings about tasks."""

from __future__ import annotations

TASKS = {
    "hour.one": "{} hour",
    "hour.other": "{} hours",
    "related.meeting": "the meeting's date",
    "related.in-meeting": "the meeting in which it is so",
    "related.invitation": "the invitation",
    "task/no-owner": "nobody is named who does {title:quoted}",
    "task/no-owner.help": "write `owner`: `each organisation`, `organiser`, `host`, `mentor`, a function or a group; `unknown` if nobody has decided",
    "task/no-due": "nothing says until when {title:quoted} is to be done",
    "task/no-due.help": "write `due`, such as `1 week before`, or just `when: before`; `due: unknown` if nobody has decided",
    "task/due-after-meeting": "{title:quoted} is to be done before the meeting and due {days:days} after it",
    "task/due-after-meeting#before": "{title:quoted} is to be done after the meeting and due {days:days} before it",
    "task/due-after-meeting#before.help": "move the date to after the meeting, or write `when: before`",
    "task/due-after-meeting.help": "move the date to before the meeting, or write `when: after`",
    "task/due-before-known": "{title:quoted} is due {days:days} before {invitation:quoted} goes out",
    "task/due-before-known.help": "invite earlier, or give the task more time",
    "task/non-working-day": "{title:quoted} is due on {weekday:text} {date}, when few people work",
    "task/non-working-day#holiday": "{title:quoted} is due on {date}, which is {holiday:text}",
    "task/non-working-day#eve": "{title:quoted} is due on {date}, {holiday:text}, when few people work",
    "task/non-working-day#closed": "{title:quoted} is due on {date}, when you are closed",
    "task/non-working-day.help": (
        "choose a working day, for example `due: {instead}`; "
        "the nearest are {before_weekday:text} {before} and {after_weekday:text} {after}"
    ),
    "task/overdue": "{title:quoted} should have been done {days:days} ago",
    "task/overdue#several": "{title:quoted} should have been done {days:days} ago; {late} of {all} have not",
    "task/overdue.help": "say in `follow-up/` that it is done (`jamx checklist done`), or give the task a new date",
    "task/effort": "the tasks take at least {planned:work}, {over:work} more than the {promised:work} that were promised",
    "task/effort.help": "correct what was promised, or take away or shorten tasks",
    "task/orphan": "there is no task {name:code}",
    "task/orphan#meant": "there is no task {name:code}; is it {meant:code}?",
    "task/orphan.help": "write the meeting and the task (`meeting-1/assessment`), or take the lines away",
    "related.answers": "the answers there are",
    "task/unknown-answer": "{answer:quoted} is none of the answers {answers:list}",
    "task/unknown-answer#meant": "{answer:quoted} is none of the answers {answers:list}; is it {meant:quoted}?",
    "task/unknown-answer.help": "answer as the checklist says and write the rest under `text`, or add the answer to `answers`",
}
