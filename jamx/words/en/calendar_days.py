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
    "calendar/outside-period.help": "correct the date, the year above all, or let the period begin earlier or end later",
}
