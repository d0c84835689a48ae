"""English: findings about single days and the periods they lie in."""

from __future__ import annotations

_OTHER_DAY = "{before_weekday:text} {before} and {after_weekday:text} {after} are the nearest working days"

CALENDAR_DAYS = {
    "weekday.0": "Monday",
    "weekday.1": "Tuesday",
    "weekday.2": "Wednesday",
    "weekday.3": "Thursday",
    "weekday.4": "Friday",
    "weekday.5": "Saturday",
    "weekday.6": "Sunday",
    "calendar/weekend": "{title:quoted}: {day} is a {weekday:text}",
    "calendar/weekend#both": "{title:quoted}: {day} and {other} are a Saturday and a Sunday",
    "calendar/weekend#several": "{title:quoted}: {days:plain} are days of weekends",
    "calendar/weekend#eve": "{title:quoted}: {day} is a {weekday:text}, {eve:text}",
    "calendar/weekend.help": f"if the date is a slip, correct it; {_OTHER_DAY}",
    "calendar/holiday": "{title:quoted}: {day} is {holiday:text}, a public holiday",
    "calendar/holiday#closed": "{title:quoted}: on {day} nobody works here, says `closed` in `jamx.yaml`",
    "calendar/holiday.help": f"choose another day; {_OTHER_DAY}",
    "calendar/holiday-eve": "{title:quoted}: {day} is {eve:text}, when hardly anybody works",
    "calendar/holiday-eve#short": "{title:quoted}: {day} is {eve:text}, when many go home early",
    "calendar/holiday-eve.help": f"choose another day; {_OTHER_DAY}",
    "calendar/holiday-eve#short.help": "let it end early, or choose another day",
    "calendar/squeeze-day": "{title:quoted}: {day} lies alone between days off, beside {holiday:text}; many take it off",
    "calendar/squeeze-day.help": f"choose another day; {_OTHER_DAY}",
    "calendar/clock-change": "{title:quoted}: the clocks change on {day}",
    "calendar/clock-change#forward": "{title:quoted}: on {day} the clocks are put forward by {minutes:minutes}",
    "calendar/clock-change#back": "{title:quoted}: on {day} the clocks are put back by {minutes:minutes}",
    "calendar/clock-change.help": "tell those who travel or stay the night",
    "related.period": "the programme's period",
    "calendar/outside-period": "{title:quoted} lies {days:day} outside the programme's period",
    "calendar/outside-period#before": "{title:quoted} lies {days:day} before the programme's period, which begins {first}",
    "calendar/outside-period#after": "{title:quoted} lies {days:day} after the programme's period, which ends {last}",
    "calendar/outside-period#phase-before": (
        "the phase {title:quoted} begins {days:day} before the programme's period does, {first}"
    ),
    "calendar/outside-period#phase-after": (
        "the phase {title:quoted} ends {days:day} after the programme's period does, {last}"
    ),
    "calendar/outside-period#far-before": (
        "{title:quoted} lies {days:day} before the programme's first meeting, on {first}"
    ),
    "calendar/outside-period#far-after": (
        "{title:quoted} lies {days:day} after the programme's last meeting, on {last}"
    ),
    "calendar/outside-period#far-before.help": "correct the date, the year above all",
    "calendar/outside-period#far-after.help": "correct the date, the year above all",
    "calendar/outside-period.help": "correct the date, the year above all, or let the period begin earlier or end later",
    "calendar/phases-overlap": "the phases {other:quoted} and {title:quoted} overlap by {days:day}",
    "calendar/phases-overlap.help": "let the first end before the second begins, or give each a track of its own",
    "calendar/undated": "{title:quoted} has no date",
    "calendar/undated.help": (
        "write a date, however coarse (`date: 2027-03`, `date: 2027-autumn`), or `date: undecided` as long as nobody knows"
    ),
    "related.same-date": "here it stands already",
    "calendar/alternatives": "{number} of {of} dates cannot be chosen",
    "calendar/alternatives#none": "to choose 0 of {of} is no choice",
    "calendar/alternatives#meetings": "{number} of {of} meetings cannot be chosen",
    "calendar/alternatives#reversed": "at least {number} and at most {most} contradict each other",
    "calendar/alternatives#twice": "the date {date:code} stands twice among the alternatives",
    "related.choice": "what is to be chosen from",
    "related.picked": "{number} picked",
    "calendar/alternatives#more": "{who:quoted} has picked {number} of the meetings, more than {limit}",
    "calendar/alternatives#fewer": "{who:quoted} has picked {number} of the meetings, fewer than {limit}",
    "calendar/alternatives#more-all": "{count} have picked more of the meetings than {limit}",
    "calendar/alternatives#fewer-all": "{count} have picked fewer of the meetings than {limit}",
    "calendar/alternatives#more.help": "take out what was not picked, or correct `max` of the choice",
    "calendar/alternatives#fewer.help": "add what else was picked, or correct `min` of the choice",
    "calendar/alternatives#more-all.help": "correct the number, or what they have picked",
    "calendar/alternatives#fewer-all.help": "correct the number, or what they have picked",
    "calendar/alternatives.help": "correct the number, or add what is missing",
    "calendar/alternatives#none.help": "write how many will be chosen; if nobody knows, `undecided`",
    "calendar/alternatives#reversed.help": "turn the two around, or correct one of them",
    "calendar/alternatives#twice.help": "correct one of the two, or take it out",
    "calendar/outside-phase": "{title:quoted} lies outside its phase",
    "calendar/outside-phase#between": "{title:quoted} lies in no phase, but between {phase:quoted} and {other:quoted}",
    "calendar/outside-phase#before": "{title:quoted} lies in no phase, but before the first, {phase:quoted}",
    "calendar/outside-phase#after": "{title:quoted} lies in no phase, but after the last, {phase:quoted}",
    "calendar/outside-phase#due-before": "{title:quoted} is due {days:day} before its phase {phase:quoted} begins",
    "calendar/outside-phase#due-after": "{title:quoted} is due {days:day} after its phase {phase:quoted} ends",
    "calendar/outside-phase.help": "correct the date, or the phase's period",
    "calendar/school-break": "{title:quoted}: {day} falls in a school break in {places:plain}: {breaks:plain}",
    "calendar/school-break#assumed": (
        "{title:quoted}: {day} falls in a school break in {places:plain}: {breaks:plain}, "
        "assumed from the weeks of other years ({sources:list})"
    ),
    "calendar/school-break#everywhere": "{title:quoted}: {day} falls in a school break in all counties: {breaks:plain}",
    "calendar/school-break#everywhere-assumed": (
        "{title:quoted}: {day} falls in a school break in all counties: {breaks:plain}, "
        "assumed from the weeks of other years ({sources:list})"
    ),
    "calendar/school-break#partly": "{title:quoted}: {day} falls in a school break in parts of {places:plain}: {breaks:plain}",
    "calendar/school-break#partly-assumed": (
        "{title:quoted}: {day} falls in a school break in parts of {places:plain}: {breaks:plain}, "
        "assumed from the weeks of other years ({sources:list})"
    ),
    "calendar/school-break.help": "choose another week, or ask those concerned whether they can come",
    "calendar/weekday": "{written:quoted}: {day} is a {weekday:text}, not a {stated:text}",
    "calendar/weekday#words": "the date was taken from {written:quoted}, but is {date}",
    "calendar/weekday#words.help": "correct the words, or the date",
    "calendar/weekday.help": "correct the weekday, or the date: the nearest {stated:text} is {near}",
}
