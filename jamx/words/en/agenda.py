"""English: findings about the minutes of a day."""

from __future__ import annotations

AGENDA = {
    "related.item": "{title:quoted}",
    "related.promise": "the time that was promised",
    "agenda/end-before-start": "{title:quoted} ends {end:clock}, before it starts {start:clock}",
    "agenda/end-before-start#meeting": "the time ends {end:clock}, before it starts {start:clock}",
    "agenda/end-before-start.help": "turn the two around, or write `+1` after the end if it lies after midnight",
    "agenda/overlap": "{title:quoted} overlaps {other:quoted} by {minutes:minutes}",
    "agenda/overlap.help": "let it start when {other:quoted} ends, or make the two strands of one item",
    "agenda/gap": "{minutes:minutes} between {other:quoted} and {title:quoted} belong to nobody",
    "agenda/gap.help": "write the pause as an item of its own (`kind: break`), or let one of the two take the time",
    "agenda/gap#absent": (
        "{minutes:minutes} between {other:quoted} and {title:quoted} belong to nobody when {absent:quoted} does not take place"
    ),
    "agenda/gap#absent.help": (
        "give the items from {title:quoted} on a duration in place of a time, so that they move up, "
        "or let {other:quoted} take what is left (`duration: share`)"
    ),
    "agenda/overdetermined": "{title:quoted} takes {minutes:minutes} by its times but {least:minutes} by its duration",
    "agenda/overdetermined.help": "leave out one of the two, or make them agree",
    "agenda/undetermined": "{title:quoted} cannot be placed: {other:quoted} has no length either",
    "agenda/undetermined#alone": "{title:quoted} has no length, and nothing says when it ends",
    "agenda/undetermined#alone.help": "give it a duration (`duration: 20 min`), or the meeting an end (`time: 09.30–16.00`)",
    "agenda/undetermined#no-start": "{title:quoted} cannot be placed: nothing says when it starts",
    "agenda/undetermined.help": "give one of them a duration, or both `duration: share` to divide the time equally",
    "agenda/undetermined#no-start.help": "give it a start (`time: 09.30`), or the meeting its time (`time: 09.30–16.00`)",
    "agenda/missing-end": "{title:quoted} is the last item and has no end",
    "agenda/missing-end.help": "write when it ends (`time: 15.25–16.00`), or how long it takes (`duration: 35 min`)",
    "agenda/exceeds-meeting": "{title:quoted} ends {minutes:minutes} after {promised:clock}, the end that was promised",
    "agenda/exceeds-meeting.help": "shorten the day by {minutes:minutes}, or promise a later end",
    "agenda/short-of-meeting": "the agenda ends {minutes:minutes} before {promised:clock}, the end that was promised",
    "agenda/short-of-meeting.help": "let an item take what is left (`duration: share`), or promise an earlier end",
    "agenda/starts-off#early": "{title:quoted} starts {minutes:minutes} before {promised:clock}, when the meeting starts",
    "agenda/starts-off#late": "{title:quoted} starts {minutes:minutes} after {promised:clock}, when the meeting starts",
    "agenda/starts-off#moved": (
        "the agenda goes from {start:clock} to {end:clock}, but the meeting from {promised:clock} to {closing:clock}"
    ),
    "agenda/starts-off#moved-open": (
        "the agenda starts at {start:clock}, but the meeting goes from {promised:clock} to {closing:clock}"
    ),
    "agenda/starts-off": "{title:quoted} does not start at {promised:clock}, when the meeting does",
    "agenda/starts-off.help": "move the first item, or the meeting's time",
    "agenda/starts-off#moved.help": "correct the meeting's time, or move the agenda",
    "agenda/starts-off#moved-open.help": "correct the meeting's time, or move the agenda",
    "agenda/out-of-order": "{title:quoted} stands after {other:quoted}, which starts later",
    "agenda/out-of-order#early": "{title:quoted} stands before {other:quoted}, which starts earlier",
    "agenda/out-of-order#inside": (
        "{title:quoted} begins {start:clock}, before {other:quoted}, which it is part of, begins at {begins:clock}"
    ),
    "agenda/out-of-order.help": "move it to its place in the file, or correct its time",
    "agenda/out-of-order#inside.help": "let what is inside come along, or correct the time of {other:quoted}",
    "agenda/out-of-order#afternoon": (
        "{title:quoted} begins {start:clock}, after {other:quoted}: from here on, hours are those of a twelve-hour clock"
    ),
    "agenda/out-of-order#afternoon.help": "write the hours of the afternoon as 13, 14 and so on",
    "agenda/parts-exceed-item": (
        "{title:quoted}: {parts:minutes} of parts in {minutes:minutes}, {over:minutes} too long"
    ),
    "agenda/parts-exceed-item#strand": (
        "{title:quoted}: a strand of {parts:minutes} in {minutes:minutes}, {over:minutes} too long"
    ),
    "agenda/parts-exceed-item#inside": (
        "{title:quoted} ends {ends:clock}, after {other:quoted}, which it is part of, ends at {end:clock}"
    ),
    "agenda/parts-exceed-item.help": "give the item {parts:minutes}, or shorten a part by {over:minutes}",
    "agenda/parts-exceed-item#strand.help": "give the item {parts:minutes}, or shorten the strand by {over:minutes}",
    "agenda/parts-exceed-item#inside.help": "let it end in time, or let {other:quoted} go on until then",
    "agenda/parts-short-of-item": "{title:quoted}: {parts:minutes} of parts in {minutes:minutes}, {left:minutes} left over",
    "agenda/parts-short-of-item.help": "let a part take what is left: `duration: share`",
    "agenda/stated-differs": (
        "{title:quoted}: says {stated:minutes} per organisation, but its parts take {parts:minutes}"
    ),
    "agenda/stated-differs#once": "{title:quoted}: says {stated:minutes}, but its parts take {parts:minutes}",
    "agenda/stated-differs.help": "correct what is stated, or shorten the parts",
    "agenda/does-not-fit": (
        "{title:quoted} needs {needs:minutes}, has {has}; fits {fits} of {organisations:organisations}"
    ),
    "agenda/does-not-fit#beside": (
        "{title:quoted} needs {needs:minutes} with the mentor, has {has}; fits {fits} of {organisations:organisations}"
    ),
    "agenda/does-not-fit#one": "{title:quoted} needs {needs:minutes} for one organisation alone, has {has}",
    "agenda/does-not-fit#one-beside": (
        "{title:quoted} needs {needs:minutes} for one organisation and the mentor alone, has {has}"
    ),
    "agenda/does-not-fit.help": (
        "give the item {needs:minutes}, shorten the parts, make one of them joint, or let several go at once (`at_once`)"
    ),
    "agenda/does-not-fit#one.help": "give the item more time, or shorten the parts",
    "agenda/does-not-fit#one-beside.help": "give the item more time, or shorten the parts",
    "agenda/untimed-item": "{title:quoted} says nothing about its time; it gets {start:clock}–{end:clock}, what is left",
    "agenda/untimed-item#agenda": "none of the {count:items} has a time yet",
    "agenda/untimed-item.help": "write its time or duration, or `duration: share` if it shall take what is left",
    "agenda/untimed-item#agenda.help": "write a start for the first and durations for the rest, and jamx works out the times",
    "agenda/zero-length": "{title:quoted} has no minutes",
    "agenda/zero-length#squeezed": "{title:quoted} gets no minutes: its neighbours leave nothing",
    "agenda/zero-length.help": "give it a duration, or take it out",
    "agenda/too-long": "{title:quoted} takes {minutes:minutes}, more than {most}",
    "agenda/too-long#day": "the day takes {minutes:minutes}, more than {most}",
    "agenda/too-long.help": "check the figures, or divide the item",
    "agenda/too-long#day.help": "check the first and the last time of the day, or divide it into two (`days`)",
    "agenda/across-midnight": "{title:quoted} goes on after midnight, until {end:clock}",
    "agenda/room-clash": "{title:quoted} and {other:quoted} stand in room {room:quoted} at the same time",
    "agenda/room-clash.help": "give one of them another room",
    "agenda/person-clash": "{lead:quoted} leads both {other:quoted} and {title:quoted} at the same time",
    "agenda/person-clash.help": "let somebody else lead one of them",
    "agenda/strands-uneven": "{title:quoted} ends {minutes:minutes} before the other strands of {item:quoted}",
    "agenda/empty-strand": "the strand {title:quoted} has an empty list of items",
    "agenda/empty-strand#none": "{title:quoted} has an empty list of strands",
    "agenda/empty-strand.help": "take the empty list away, or fill it",
    "agenda/optional-without-time": "{title:quoted} has no minutes of its own when it takes place",
    "agenda/optional-without-time.help": "give it a duration, so that the day can be laid out with it and without",
    "agenda/uneven-capacity": "{title:quoted} has room for {fits:organisations}, {other:quoted} for {most}",
    "agenda/uneven-capacity.help": "say how many come (`organisations: {fits}`), or make the rounds equally long",
    "agenda/outcome-unserved": "no item works on the outcome {title:quoted}",
    "agenda/outcome-unserved.help": "write `outputs: [{id}]` at the items that do",
    "agenda/said-twice": "{lead:quoted} presents {title:quoted} twice",
    "agenda/said-twice#together": "{lead:quoted} leads {title:quoted} twice in a row",
    "agenda/said-twice.help": "take one of them away if it is a copy; else say in the titles what differs",
    "agenda/said-twice#together.help": "make one item of the two, or say in the titles what differs",
    "agenda/at-once-alone": "{title:quoted} says how many go at once, but nobody takes turns",
    "agenda/at-once-alone.help": "say who takes turns (`each: organisation`), or take the line out",
}
