"""English: findings about meetings that follow each other."""

from __future__ import annotations

CALENDAR_ORDER = {
    "days.one": "{} day",
    "days.other": "{} days",
    "working-days.one": "{} working day",
    "working-days.other": "{} working days",
    "months.one": "{} month",
    "months.other": "{} months",
    "related.held": "{title:quoted}",
    "related.other-day": "day {number}",
    "calendar/days-differ": "the days of {title:quoted} do not agree with its date",
    "calendar/days-differ#outside": "{title:quoted}: day {number} is {day}, but the meeting's date is {date}",
    "calendar/days-differ#order": "{title:quoted}: day {number} is {day}, before day {before}, which is {other}",
    "calendar/days-differ#late": "{title:quoted}: day {number} is {day}, after day {before}, which is {other}",
    "calendar/days-differ#moved": "{title:quoted} is {date}, but its days are from {first} to {last}",
    "calendar/days-differ#same": "{title:quoted}: day {number} and day {before} have the same date, {day}",
    "calendar/days-differ#more": "{title:quoted} lists {listed:days}, but its date {date} is only {dated:days}",
    "calendar/days-differ#fewer": "{title:quoted} lists {listed:days}, but its date {date} is {dated:days}",
    "calendar/days-differ.help": "correct the day's date, or the meeting's",
    "calendar/days-differ#order.help": "list the days in the order they are held, or correct the date",
    "calendar/days-differ#late.help": "list the days in the order they are held, or correct the date",
    "calendar/days-differ#moved.help": "correct the meeting's date, or move the days",
    "calendar/days-differ#same.help": "correct one of the dates; what is done on one day is one day of the list",
    "calendar/days-differ#more.help": "correct the meeting's date, or remove the day that does not belong there",
    "calendar/days-differ#fewer.help": "list every day, or give those that are there a `date` of their own",
    "related.whole-period": "the period: {period}",
    "calendar/out-of-order": "number {number} is on {date}, number {other} on {other_date}",
    "calendar/out-of-order#before": "{title:quoted} is number {number} but on {date}, before number {other} on {other_date}",
    "calendar/out-of-order#after": "{title:quoted} is number {number} but on {date}, after number {other} on {other_date}",
    "calendar/out-of-order#copied": (
        "{title:quoted} is number {number} as {double:quoted} is, but is held {date}, and number {other} {other_date}"
    ),
    "calendar/out-of-order#copied.help": "give it the number that its date comes to, or correct the date",
    "calendar/out-of-order.help": "correct the date (its year?), or number the meetings in the order they are held",
    "calendar/duration-differs": (
        "said to take {said:quoted}, but the period {period} is {months:months} ({days:days})"
    ),
    "calendar/duration-differs.help": "correct what is stated, or the period",
    "calendar/too-close": (
        "what is to be done between {other:quoted} and {title:quoted} takes {needed:working-days}, but there are {there}"
    ),
    "calendar/too-close.help": "put the meetings further apart, or let the tasks take less",
    "calendar/still-preliminary": "{title:quoted} is still preliminary, {days:days} before {date}",
    "calendar/still-preliminary#vague": "{title:quoted} is still preliminary: {date}, in {days:days} at most",
    "calendar/still-preliminary#choose": "no date of {title:quoted} is chosen yet, and {date} is in {days:days}",
    "calendar/still-preliminary.help": "write `status: confirmed` when the date is settled, and tell those who are coming",
    "calendar/still-preliminary#choose.help": "choose one: `date: …` in the place of `dates`",
    "calendar/past-not-held": "{title:quoted} was to be held on {date}, {days:days} ago",
    "calendar/past-not-held#choose": "no date of {title:quoted} was chosen, and {date} was {days:days} ago",
    "calendar/past-not-held#early": "{title:quoted} is said to be held, but is on {date}, in {days:days}",
    "calendar/past-not-held#early.help": "correct the date, the year above all, or wait with `status: held`",
    "calendar/past-not-held.help": "write `status: held` or `status: cancelled`, or the new date",
    "calendar/clash": "{names:list}: expected at {title:quoted} and at {other:quoted} at the same time, on {date}",
    "calendar/clash#organisations": (
        "{count:organisations} are expected at {title:quoted} and at {other:quoted} at the same time, on {date}"
    ),
    "calendar/clash#all": "{title:quoted} is on {date}, at the same time as {other:quoted}, for the same people",
    "calendar/clash#alternative": (
        "{title:quoted} and {other:quoted} are for the same people, and would be at the same time on {date}"
    ),
    "calendar/clash.help": (
        "move one of them; if different people come, say so: `expects` with their functions, or `organisations`"
    ),
    "calendar/clash#alternative.help": "choose another of the dates",
    "calendar/invitation-late": "{title:quoted}: {days:days} before {meeting:quoted}, less than {most}",
    "calendar/invitation-late#same": "{title:quoted}: on the day of {meeting:quoted}, not {most:days} before",
    "calendar/invitation-late#after": "{title:quoted}: {days:days} after {meeting:quoted}, not {most:days} before",
    "calendar/invitation-late.help": "send it earlier, or let it follow the meeting: `date: 3 weeks before …`",
    "calendar/prerequisite": "{title:quoted} is held {date}, before {needed:quoted} on {needed_date}, which it builds on",
    "calendar/prerequisite.help": "hold them in the other order, or take {needed:quoted} out of `prerequisite`",
    "calendar/prerequisite#cancelled": "{title:quoted} builds on {needed:quoted}, which is cancelled",
    "calendar/prerequisite#cancelled.help": "name the meeting that takes its place, or take it out of `prerequisite`",
    "calendar/prerequisite#loop": "{count} meetings build on each other in a circle: {chain}",
    "calendar/prerequisite#loop.help": "take `prerequisite` out of the meeting that comes first",
    "calendar/prerequisite#itself": "{title:quoted} builds on itself",
    "calendar/prerequisite#itself.help": "name the meeting that comes before it, or take the line out",
    "calendar/outside-parent": "the period {period} is not within {whole}, that of {parent:code}",
    "calendar/outside-parent#before": "the period {period} begins before that of {parent:code}, {whole}",
    "calendar/outside-parent#after": "the period {period} ends after that of {parent:code}, {whole}",
    "calendar/outside-parent#both": "the period {period} begins before and ends after that of {parent:code}, {whole}",
    "calendar/outside-parent.help": "correct the one of the two periods that is wrong",
    "calendar/theme-late": "{title:quoted} plans {year}, which begins {days:days} later",
    "calendar/theme-late.help": "hold it earlier in the autumn, or let it be about carrying out what is planned",
    "calendar/reversed": "it ends {date}, before it begins {other}",
    "calendar/reversed.help": "correct one of the two, the year above all",
    "calendar/reversed#due": "it goes on until {date}, but is due the first time {other}",
    "calendar/reversed#due.help": "correct one of the two, the year above all",
    "calendar/same-occasion": "{title:quoted} is held twice at once, on {day}",
    "calendar/same-occasion.help": "correct the date or the time of one, say where each is (`place`, `host`), or take one out",
}
