"""English: findings about totals, deliverables and the programme as a whole."""

from __future__ import annotations

_TOTALS = {
    "organisations": "organisations",
    "meetings": "meetings",
    "days": "days",
    "themes": "themes",
    "groups": "groups",
    "tracks": "tracks",
    "participants": "participants",
}


def _totals() -> dict[str, str]:
    texts: dict[str, str] = {}
    for of, noun in _TOTALS.items():
        said = f"the number of {noun} is stated as {{stated}}, but the list comes to"
        texts[f"count/differs#{of}"] = f"{said} {{listed}}"
        if of in {"organisations", "days", "participants"}:
            texts[f"count/differs#{of}-least"] = f"{said} at least {{listed}}"
    return texts


PROGRAMME = {
    "related.count-cell": "{key}: {stated} stated, {listed} listed",
    "related.count-members": "the members",
    "related.count-total": "the total",
    "related.count-table": "the table",
    "related.period": "the period",
    "count/differs": "stated as {stated}, but the list comes to {listed}",
    "count/differs.help": "correct the number, or list what is missing",
    "count/differs.help.corrected": "list what is missing, or write the number that there is in line {first}",
    **_totals(),
    "count/differs#members": "{title:quoted} is stated to have {stated} members, but lists {listed}",
    "count/differs#cell": "{key:quoted} is stated as {stated}, but the list comes to {listed}",
    "count/differs#sum": "the table {table:code} adds up to {sum}, but the total is stated as {stated}",
    "count/differs#sum.help": "correct the total, or a row of the table",
    "count/differs#sum.help.corrected": "correct a row of the table, or write its sum as the total in line {first}",
    "count/differs#sum-listed": "the table {table:code} adds up to {sum}, but the list comes to {listed}",
    "count/differs#sum-listed.help": "correct a row of the table, or list what is missing",
    "deliverable/content-missing": "nothing prepares {title:quoted}, which {of:quoted} must contain",
    "deliverable/content-missing.help": "write `prepares: {name}` in the task, item or outcome that does",
    "deliverable/no-recipient": "nobody is said to receive {title:quoted}",
    "deliverable/no-recipient.help": "add a `recipient`, or `recipient: unknown` if that is all there is to say",
    "deliverable/no-deadline": "nobody has said when {title:quoted} is due",
    "deliverable/no-deadline.help": "add `due`, such as `2 months before end of programme`, or `due: unknown`",
    "deliverable/undecided": "nobody has decided whether {title:quoted} will be made",
    "deliverable/undecided.help": "once it is decided, take `status` away, or write `status: cancelled`",
    "deliverable/after-programme": "{title:quoted} is due {days:day} after the programme has ended",
    "deliverable/after-programme.help": (
        "let it be due earlier, or let it hang on the end: `due: 2 months after end of programme`"
    ),
    "programme/no-meetings": "{title:quoted} speaks of meetings, but has none",
    "programme/no-meetings.help": "write the first one in `meetings/`; a `title` is enough to begin with",
    "programme/no-purpose": "nothing says what {title:quoted} is for",
    "programme/no-purpose.help": "add a `purpose` or `goals`",
    "programme/track-empty": "no meeting belongs to the track {title:quoted}",
    "programme/track-empty.help": (
        "write `track: {name}` in its meetings; if they are made to measure, `tailored: yes` in the track"
    ),
    "programme/goal-unserved": "no outcome of any meeting works for the goal {title:quoted}",
    "programme/goal-unserved.help": "write `serves: [{name}]` in an outcome that does",
    "programme/selection-open": "the programme has begun with {members} of {places} places taken",
    "programme/selection-open.help": "list those who have joined, or correct the number of places",
    "programme/precondition-open": "{organisation:code} takes part, but {title:quoted} is not in place yet",
    "programme/precondition-open.help": "talk to them, or write `status: done`",
    "related.selection-apply-from": "the first day to apply",
    "related.selection-apply-until": "the last day to apply",
    "programme/selection-dates": "the dates of the selection contradict each other",
    "programme/selection-dates#reversed": "the last day to apply is {date}, before the first, {other}",
    "programme/selection-dates#decided-apply-until": "the selection is decided {date}, before the last day to apply, {other}",
    "programme/selection-dates#decided-apply-from": "the selection is decided {date}, before the first day to apply, {other}",
    "programme/selection-dates.help": "correct one of the two dates, the year above all",
}
