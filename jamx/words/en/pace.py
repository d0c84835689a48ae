"""English: findings about whether a day would work."""

from __future__ import annotations

_DIVIDED = (
    "divide {title:quoted}, which takes {own:minutes} itself, by an item with `kind: break`, or a round by `pause`"
)

PACE = {
    "related.since": "it began with {title:quoted}",
    "pace/no-break": "{minutes:minutes} without a pause from {first:quoted} to {last:quoted}, more than {most}",
    "pace/no-break#alone": "{title:quoted} takes {minutes:minutes} without a pause, more than {most}",
    "pace/no-break#digital": (
        "{minutes:minutes} at a screen without a pause from {first:quoted} to {last:quoted}, more than {most}"
    ),
    "pace/no-break#digital-alone": "{title:quoted} takes {minutes:minutes} at a screen without a pause, more than {most}",
    "pace/no-break.help": "put in a pause at {title:quoted} at the latest: an item with `kind: break`",
    "pace/no-break#alone.help": "divide it by an item with `kind: break`, or in a round by `pause`",
    "pace/no-break#digital-alone.help": "divide it by an item with `kind: break`, or in a round by `pause`",
    "pace/no-break#long": "{minutes:minutes} without a pause from {first:quoted} to {last:quoted}, more than {most}",
    "pace/no-break#long.help": _DIVIDED,
    "pace/no-break#digital-long": (
        "{minutes:minutes} at a screen without a pause from {first:quoted} to {last:quoted}, more than {most}"
    ),
    "pace/no-break#digital-long.help": _DIVIDED,
    "pace/no-lunch": "the day goes on from {start:clock} to {end:clock} without lunch",
    "pace/no-lunch.help": "put in an item with `kind: lunch`, between 11 and 13.30",
    "pace/lunch-time": "{title:quoted} begins {start:clock}, outside {earliest:clock}–{latest:clock}",
    "pace/lunch-time.help": "move lunch, or check the time",
    "pace/short-break": "{title:quoted} gives {minutes:minutes} of pause, fewer than {least}",
    "pace/short-break#lunch": "{title:quoted} gives {minutes:minutes} for lunch, fewer than {least}",
    "pace/short-break.help": "make it {least:minutes} at least",
    "pace/hidden-break": "{title:quoted} holds a pause that has no minutes of its own",
    "pace/hidden-break#inside": "{title:quoted} holds {said:quoted}, a pause without minutes of its own",
    "pace/hidden-break#kind": "{title:quoted} is called a pause, but its kind is {kind:code}",
    "pace/hidden-break#kind.help": "write the kind of pause that it is: `coffee`, `break`, `lunch` or `dinner`",
    "pace/hidden-break.help": "make the pause an item of its own, with a time and `kind: coffee`, `break` or `lunch`",
    "pace/one-way": (
        "people listen for {minutes:minutes} from {first:quoted} on before anybody else has a say, more than {most}"
    ),
    "pace/one-way#alone": "people listen to {title:quoted} for {minutes:minutes} without a say, more than {most}",
    "pace/one-way.help": "let people talk with each other on the way: an item or a part with `kind: discussion`",
    "pace/unequal-floor": "{name:quoted} gets {minutes:minutes} where {other:quoted} gets {most}",
    "pace/unequal-floor.help": "give them the same time, or make it a round (`each: organisation`)",
    "pace/no-evaluation": "a meeting of {minutes:work} without an evaluation",
    "pace/no-evaluation.help": "put in an item with `kind: evaluation`, or a task to answer a questionnaire afterwards",
    "pace/no-closing": "the meeting ends with {title:quoted}, without a closing",
    "pace/no-closing.help": "put in an item with `kind: closing` at the end",
    "pace/arrival": "the meeting starts {start:clock} for people from {count} counties",
    "pace/arrival.help": "start later, or let it begin with coffee (`kind: arrival`)",
}
