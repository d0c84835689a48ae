"""English: findings about how files read: source, schema, ignore, template."""

from __future__ import annotations

_WANTED = {
    "text": "a text",
    "mapping": "keys with values",
    "list": "a list",
    "single": "a single value",
    "time": "a time",
    "date": "a date",
    "duration": "a length of time",
}
_GIVEN = {"text": "a text", "mapping": "keys with values", "list": "a list", "nothing": "nothing"}


def _not_this(rule: str, wanted: str, given_shapes: str, prefix: str = "") -> dict[str, str]:
    """The sentences for a value of another shape than its key wants."""
    return {
        f"{rule}#{prefix}{given}": f"{{key:code}} wants {_WANTED[wanted]}, and has {text}"
        for given, text in _GIVEN.items()
        if given in given_shapes
    }


_CORRECTION = {
    "correction.write.one": "write line {first} like this",
    "correction.write.other": "write lines {first}–{last} like this",
    "correction.take-away.one": "take line {first} away",
    "correction.take-away.other": "take lines {first}–{last} away",
    "correction.example.write.one": "for example, write line {first} like this",
    "correction.example.write.other": "for example, write lines {first}–{last} like this",
    "correction.example.take-away.one": "for example, take line {first} away",
    "correction.example.take-away.other": "for example, take lines {first}–{last} away",
    "fix.write": "Write {new:code}",
    "fix.take-away": "Take it away",
}

_SOURCE = {
    "more": "{more} more like this in the file are not listed",
    "related.first-key": "here it stands first",
    "source/unreadable": "the file cannot be read",
    "source/unreadable#not-utf8": (
        "the file is not UTF-8: byte {byte} is no character (its encoding seems to be: {guess})"
    ),
    "source/unreadable#not-utf8.help": "open it in an editor and save it with the encoding UTF-8",
    "source/unreadable#not-utf8.help.corrected": "open it in an editor and save it with the encoding UTF-8; line {first} is then",
    "source/unreadable#binary": "the file is no text: it has a null byte at position {offset}",
    "source/unreadable#binary.help": "if it is a document of another program, take it out of this folder",
    "source/unreadable#outside-root": "the file is a link that leads out of the workspace",
    "source/unreadable#outside-root.help": "put the file itself here",
    "source/unreadable#missing": "the file is not there",
    "source/unreadable#missing.help": "if it is a link, the file that it leads to is gone",
    "source/unreadable#no-permission": "you may not read the file",
    "source/unreadable#no-permission.help": "ask the owner of the file for permission to read it",
    "source/unreadable#system": "the computer cannot read the file ({reason})",
    "source/unreadable#not-a-file": "this is no file ({kind})",
    "source/unreadable#not-a-file.help": "give it a name that does not end in `.yaml`",
    "source/unreadable#too-large": "the file has {size} bytes, more than {limit}",
    "source/unreadable#too-large.help": (
        "jamx reads plans, not archives: divide the file, or take it out of this folder"
    ),
    "source/syntax": "the text cannot be read as YAML from here",
    "source/syntax.help": (
        'a text with a colon or with a sign at its start needs quotes (`title: "Meeting 1: leadership"`), '
        "and lines that belong together begin in the same column"
    ),
    "source/syntax.help.certain": "write `{suggestion}`",
    "source/syntax#tab": "a tab stands where blanks belong",
    "source/syntax#tab.help": "write two blanks for each level; most editors can turn tabs into blanks in one go",
    "source/syntax#smart-quote": "{quote} is a typographic quotation mark, which YAML takes for a letter",
    "source/syntax#smart-quote.help": 'write straight quotation marks: `"`',
    "source/syntax#colon-in-value": "{value:quoted} has a colon, and what stands before one is a key",
    "source/syntax#colon-in-value.help": "put the text in quotes",
    "source/syntax#missing-space-after-colon": "a blank is missing behind the colon",
    "source/syntax#missing-space-after-colon.help": "write `key: value`; a text with a colon needs quotes",
    "source/syntax#escape": "{escape:code} has no meaning in double quotes",
    "source/syntax#escape.help": "write single quotes around the text, or `\\\\` for a backslash",
    "source/syntax#unclosed-quote": "the quotation mark {quote} is opened and not closed",
    "source/syntax#unclosed-quote.help": "write {quote} at the end of the text too",
    "source/syntax#text-after-quote": "text stands behind the closing quotation mark",
    "source/syntax#text-after-quote.help": "put the whole text in quotes: single ones where it has double ones in it",
    "source/syntax#text-after-bracket": "text stands behind the closing bracket",
    "source/syntax#text-after-bracket.help": (
        "put the whole text in quotes; a value that begins with a bracket is a list"
    ),
    "source/syntax#reserved-character": "a text that begins with {character:code} means something else to YAML",
    "source/syntax#reserved-character.help": "put the text in quotes",
    "source/syntax#dash": "an entry begins with a hyphen and a blank, and this one does not",
    "source/syntax#dash.help": "write `- ` before each entry",
    "source/syntax#list-on-key-line": "a list begins on the line of its key",
    "source/syntax#list-on-key-line.help": "begin the list on the next line, with a hyphen before each entry",
    "source/syntax#unclosed-bracket": "the bracket {bracket:code} is opened and not closed",
    "source/syntax#unclosed-bracket.help": "close it, or put the text in quotes if no list is meant",
    "source/syntax#in-brackets": "this cannot stand within {bracket:code}",
    "source/syntax#in-brackets.help": "write the entries on lines of their own, each with a hyphen before it",
    "source/syntax#indentation": "the line begins {indent} blanks in, where no line above it does",
    "source/syntax#indentation.help": "let it begin in the same column as the line it belongs with",
    "source/syntax#list-in-mapping": "an entry with a hyphen stands among keys",
    "source/syntax#list-in-mapping.help": "write the key of the list on a line before it, or take the hyphen away",
    "source/syntax#mapping-in-list": "a key stands among entries with hyphens",
    "source/syntax#mapping-in-list.help": "write a hyphen before it, or let it begin further out or in",
    "source/syntax#missing-colon": "the line has no colon",
    "source/syntax#missing-colon.help": (
        "write `key: value`; a text of several lines is indented further than its key"
    ),
    "source/syntax#comma-in-flow": "the comma before {text:quoted} begins a new key, because of the braces",
    "source/syntax#comma-in-flow.help": "put the text in quotes, or write each key on a line of its own without braces",
    "source/duplicate-key": "the key {key:code} stands here twice",
    "source/duplicate-key.help": "keep one of the two",
    "source/unsupported": "this part of YAML is not used in jamx's files",
    "source/unsupported#anchor": "{name:code} names this place for others to repeat, which jamx does not read",
    "source/unsupported#anchor.help": "take it away, and write what it stands for wherever it is meant",
    "source/unsupported#alias": "{name:code} repeats what stands elsewhere, which jamx does not read",
    "source/unsupported#alias.help": "write here what it stands for; a text that begins with `*` needs quotes",
    "source/unsupported#merge-key": "`<<` takes keys from elsewhere, which jamx does not read",
    "source/unsupported#merge-key.help": "write the keys here",
    "source/unsupported#tag": "{name:code} is a type, and jamx finds out by itself what a value is",
    "source/unsupported#tag.help": "take it away; a text that begins with `!` needs quotes",
    "source/unsupported#directive": "{directive:code} is an instruction to a YAML reader, which jamx does not follow",
    "source/unsupported#directive.help": "take the line away",
    "source/unsupported#second-document": "a second document begins here, and only the first is read",
    "source/unsupported#second-document.help": (
        "move what follows to a file of its own; a line across a text is written otherwise than with `---`"
    ),
    "source/unsupported#complex-key": "the key is not a plain text",
    "source/unsupported#complex-key.help": "write `key: value`; a text that begins with `?`, `[` or `{{` needs quotes",
    "source/unsupported#null-key": "there is no key before the colon",
    "source/unsupported#null-key.help": "write the key, or take the line away",
    "source/too-deep": "more than {limit} levels of lists and keys stand inside each other here",
    "source/too-deep.help": "a programme needs about eight levels: look for brackets that are not closed",
    "source/character": "the character {character} does not belong in the file",
    "source/character.help": "delete it",
    "source/character#control": "the control character {character} stands in the text",
    "source/character#control.help": "delete it; it often comes along from another program",
    "source/character#bidi": (
        "the invisible character {character} can show the line in another order than it is read in"
    ),
    "source/character#bidi.help": "delete it; it often comes along from a web page or a chat",
    "source/character#byte-order-mark": (
        "an invisible mark ({character}) that belongs at the start of a file stands here"
    ),
    "source/character#byte-order-mark.help": "delete it; it often stands where two files were put together",
    "source/character#surrogate": "{character} is half a character",
    "source/character#surrogate.help": "delete it and write the character again",
    "source/character#no-break-space": "{character} looks like a blank here and is none",
    "source/character#no-break-space.help": "write ordinary blanks: `{suggestion}`",
    "source/character#line-separator": "{character} ends a line here that editors show as one",
    "source/character#line-separator.help": "delete it, and press Enter if a new line is meant",
    "source/misplaced-file": "the file stands where jamx never reads it",
    "source/misplaced-file.help": "in a programme's folder jamx reads {folders:list}; move the file there, or away",
    "source/misplaced-file#meant": "the file stands where jamx never reads it",
    "source/misplaced-file#meant.help": "did you mean {meant:code}?",
    "source/misplaced-file#ending": "jamx only reads files whose names end in `.yaml`",
    "source/misplaced-file#ending.help": "rename it to {meant:code}",
}

_SCHEMA = {
    "schema/unknown-key": "there is no key {key:code} here",
    "schema/unknown-key.help": "the keys here are {known:list}; a key of your own begins with `x-`",
    "schema/unknown-key#meant": "there is no key {key:code} here",
    "schema/unknown-key#meant.help": "did you mean {meant:code}?",
    "schema/unknown-key#span": "there is no key {key:code}: start and end stand in one value",
    "schema/unknown-key#span.help": "write both in {meant:code}: `time: 09.30–10.00`",
    "schema/unknown-key#colon": "the colon makes a key of {key:quoted}",
    "schema/unknown-key#colon.help": "put the text in quotes: `- {suggestion}`",
    "schema/missing-key": "{key:code} is missing",
    "schema/missing-key.help": "write `{key}: …`",
    "schema/missing-key#comment": "{key:code} is missing: what stands behind `#` is a comment",
    "schema/missing-key#comment.help": "put a text with `#` in quotes",
    "schema/invalid-value": "{key:code} cannot have this value",
    "related.key": "{key:code}",
    "schema/invalid-value#clash": "{key:code} and {other:code} exclude each other",
    "schema/invalid-value#clash.help": "days have agendas of their own: move the items to the day they belong to",
    "schema/invalid-value#choice": "{value:quoted} is not one of the words for {key:code}",
    "schema/invalid-value#choice.help": "write {choices:or}",
    "schema/invalid-value#choice-meant": "{value:quoted} is not one of the words for {key:code}",
    "schema/invalid-value#choice-meant.help": "did you mean {meant:code}? The words are {choices:list}",
    "schema/invalid-value#id": "{value:quoted} is no id, which has only the letters a–z, digits and hyphens",
    "schema/invalid-value#id.help": "write {suggestion:code}",
    "schema/invalid-value#id-lost": "{value:quoted} is no id, which has only the letters a–z, digits and hyphens",
    "schema/invalid-value#id-lost.help": "choose a short name of small letters, such as `meeting-1`",
    "schema/invalid-value#count": "{value:quoted} is no whole number",
    "schema/invalid-value#count.help": "write digits, such as `3`, or `unknown`",
    "schema/invalid-value#flag": "{value:quoted} is neither yes nor no",
    "schema/invalid-value#flag.help": "write `true` or `false`",
    "schema/invalid-value#at-once": "{key:code} says how many have their turn at the same time, and this is no number",
    "schema/invalid-value#at-once.help": "write a number from 1, or `all`",
    "schema/invalid-value#strands": "{key:code} is neither a list nor `by function`",
    "schema/invalid-value#strands.help": "write a list of strands with a `title` each, or `strands: by function`",
    "schema/invalid-value#organisations": "{key:code} is neither a number nor a list of ids",
    "schema/invalid-value#organisations.help": "write how many come (`organisations: 3`), or who (`[lund, malmo]`)",
    "schema/invalid-value#colon": "the colon makes a key of {key:quoted}",
    "schema/invalid-value#colon.help": "put the text in quotes: `- {suggestion}`",
    "schema/invalid-value#file-text": "the file has a text where it should have keys with values",
    "schema/invalid-value#file-text.help": "write keys with values: `title: …`",
    "schema/invalid-value#file-list": "the file has a list where it should have keys with values",
    "schema/invalid-value#file-list.help": "write keys with values (`title: …`), without hyphens before them",
    "schema/invalid-value#file-mapping": "the file has keys where it should have a list",
    "schema/invalid-value#file-mapping.help": "each entry begins with a hyphen: `- organisation: lund`",
    "schema/invalid-value#file-name": "the file name {value:quoted} is no id, which has only a–z, digits and hyphens",
    "schema/invalid-value#file-name.help": "rename the file to `{suggestion}.yaml`; its title says the rest",
    "schema/invalid-value#file-name-lost": (
        "the file name {value:quoted} is no id, which has only a–z, digits and hyphens"
    ),
    "schema/invalid-value#file-name-lost.help": "give it a short name of small letters, such as `meeting-1.yaml`",
    "schema/invalid-value#folder-name": (
        "the name {value:quoted} of the programme's folder is no id, which has only a–z, digits and hyphens"
    ),
    "schema/invalid-value#folder-name.help": "rename the folder to {suggestion:code}",
    "schema/invalid-value#folder-name-lost": (
        "the name {value:quoted} of the programme's folder is no id, which has only a–z, digits and hyphens"
    ),
    "schema/invalid-value#folder-name-lost.help": "give it a short name of small letters",
    "schema/invalid-value#reserved": "{value:code} has a meaning of its own in jamx and cannot be an id",
    "schema/invalid-value#reserved.help": "choose another id; `organiser`, `host`, `mentor` and `all` are taken",
    **_not_this("schema/invalid-value", "text", "mapping list nothing", "text-"),
    **_not_this("schema/invalid-value", "mapping", "text list nothing", "mapping-"),
    **_not_this("schema/invalid-value", "list", "text mapping", "list-"),
    **_not_this("schema/invalid-value", "single", "mapping list nothing", "single-"),
    "schema/invalid-value#text-mapping.help": (
        "write one text, in quotes if it has a colon; or one for each language (`sv: …`, `en: …`)"
    ),
    "schema/invalid-value#list-text.help": "write each entry on a line of its own that begins with a hyphen",
    "schema/invalid-value#list-mapping.help": "write a hyphen before the first key of each entry",
    "schema/invalid-value#entry-text": "an entry of {key:code} is only a text, and must have keys",
    "schema/invalid-value#entry-text.help": "write `- title: {value}`, and below it what else is known",
    "schema/invalid-value#text-list.help": "write one text, without brackets or hyphens",
    "schema/invalid-value#single-list.help": "write one word, without brackets or hyphens",
    "schema/invalid-value#mapping-list.help": "write `key: value` on lines of their own below it, without hyphens",
    "schema/invalid-value#mapping-text.help": "write `key: value` on lines of their own below it",
}

_TIME = {
    **_not_this("schema/time", "time", "mapping list"),
    "schema/time": "{value:quoted} is no time of day",
    "schema/time.help": "write `09.30`, or `09.30–10.00` for a start and an end",
    "schema/time#empty": "{key:code} is empty",
    "schema/time#too-long": "{key:code} has more than {longest} characters, which is no time of day",
    "schema/time#foreign-digits": "{value:quoted} has digits other than 0–9",
    "schema/time#foreign-digits-certain": "{value:quoted} has digits other than 0–9",
    "schema/time#foreign-digits-certain.help": "write `{suggestion}`",
    "schema/time#hour-out-of-range": "{value:quoted}: the day has 24 hours, and there is none with the number {hour}",
    "schema/time#minute-out-of-range": (
        "{value:quoted}: an hour has 60 minutes, and there is none with the number {minute}"
    ),
    "schema/time#past-24": "{value:quoted} lies after 24.00, when the day ends",
    "schema/time#past-24.help": "write the time of the next day with `+1` behind it: `00.30 +1`",
    "schema/time#minutes-incomplete": "{value:quoted} has minutes of one digit only, or none",
    "schema/time#minutes-incomplete.help": "write both digits: `09.30`, `09.00`",
    "schema/time#seconds": "{value:quoted} has seconds",
    "schema/time#seconds.help": "times are whole minutes: write `09.30`",
    "schema/time#too-many-times": "{value:quoted} has more than a start and an end",
    "schema/time#too-many-times.help": "write one start and one end (`09.30–10.00`), and another item for the rest",
    "schema/time#one-time-expected": "{value:quoted} has a start and an end, and {key:code} is one time",
    "schema/time#one-time-expected.help": "write when it starts: `09.30`",
    "schema/time#date": "{value:quoted} is a date",
    "schema/time#date.help": "write it as the `date` of the meeting, and the time of day here",
    "schema/time#duration": "{value:quoted} is a length of time, not a time of day",
    "schema/time#duration.help": "write `duration: 20 min` for how long it takes, or when it starts (`time: 09.30`)",
    "schema/time#duration-or-time": "{value:quoted} may be a length or a time of day",
    "schema/time#duration-or-time.help": "write `duration: 2 h` for a length, or `time: 02.00` for a time of day",
    "schema/time#time-zone": "{value:quoted} has a time zone",
    "schema/time#time-zone.help": "write the local time; the zone stands once, in `jamx.yaml` (`time_zone`)",
    "schema/time#year-or-time": "{value:quoted} may be a year or a time of day",
    "schema/time#year-or-time.help": "write the time with a dot: `20.13`",
    "schema/time#half-of-day-contradicts": "{value:quoted} says one half of the day and means the other",
    "schema/time#half-of-day-contradicts.help": "write the hour from 0 to 24: `14.00`",
    "schema/time#half-of-day-ambiguous": "{value:quoted} does not say for certain which half of the day it is",
    "schema/time#half-of-day-ambiguous.help": "write the hour from 0 to 24: `11.00–13.00`",
}

_DURATION = {
    **_not_this("schema/duration", "duration", "mapping list"),
    "schema/duration": "{value:quoted} is no length of time",
    "schema/duration.help": "write `20 min`, `1 h 30 min` or `half a day`; `20–40 min` may stretch",
    "schema/duration#empty": "{key:code} is empty",
    "schema/duration#too-long": "{key:code} has more than {longest} characters, which is no length of time",
    "schema/duration#foreign-digits": "{value:quoted} has digits other than 0–9",
    "schema/duration#negative": "{value:quoted} is less than nothing",
    "schema/duration#clock-time": "{value:quoted} is a time of day, not a length",
    "schema/duration#clock-time.help": "write `time: 09.30–10.00` for start and end, or a length: `duration: 30 min`",
    "schema/duration#not-whole-minutes": "{value:quoted} is not a whole number of minutes",
    "schema/duration#ambiguous-fraction": "{value:quoted} may be hours and minutes, or a fraction of an hour",
    "schema/duration#ambiguous-fraction.help": "write hours and minutes: `1 h 30 min`",
    "schema/duration#unit-missing": "{value:quoted} does not say whether it is minutes or hours",
    "schema/duration#unit-missing.help": "write the unit: `90 min`, `1,5 h`",
    "schema/duration#minute-out-of-range": "{value:quoted} has {minute} minutes beside the hours, and an hour has 60",
    "schema/duration#range-reversed": "{value:quoted} has the longer time first",
    "schema/duration#range-reversed.help": "write the shorter one first: `{maximum}–{minimum} min`",
    "schema/duration#longer-than-week": "{value:quoted} is longer than seven days",
    "schema/duration#longer-than-week.help": "a length is for one meeting or task; give what is longer two dates",
}

_DATE = {
    **_not_this("schema/date", "date", "mapping list"),
    "schema/date": "{value:quoted} is no date",
    "schema/date.help": (
        "write `2022-09-15`, or what is known of it: `2022-09`, `mid 2022-09`, `2022-W37`, `2022-autumn`, `2022`"
    ),
    "schema/date#empty": "{key:code} is empty",
    "schema/date#too-long": "{key:code} has more than {longest} characters, which is no date",
    "schema/date#foreign-digits": "{value:quoted} has digits other than 0–9",
    "schema/date#foreign-digits-certain": "{value:quoted} has digits other than 0–9",
    "schema/date#foreign-digits-certain.help": "write `{suggestion}`",
    "schema/date#no-such-day": "{value:quoted}: that month has {days} days",
    "schema/date#no-such-month": "{value:quoted}: the year has 12 months, and there is none with the number {month}",
    "schema/date#no-such-week": "{value:quoted}: {year} has {weeks} weeks",
    "schema/date#year-out-of-range": "{value:quoted}: the year {year} does not lie between {first} and {last}",
    "schema/date#range-reversed": "{value:quoted} ends before it begins",
    "schema/date#range-reversed.help": "write the earlier date first",
    "schema/date#weekday-contradicts": "{value:quoted}: {date} is another day of the week",
    "schema/date#weekday-contradicts.help": "correct the weekday or the date, or leave the weekday out",
    "schema/date#other-spelling": "{value:quoted} is not spelt as jamx spells dates",
    "schema/date#other-spelling-certain": "{value:quoted} is not spelt as jamx spells dates",
    "schema/date#other-spelling-certain.help": "write `{suggestion}`",
    "schema/date#ambiguous": "{value:quoted} may be {readings:or}",
    "schema/date#ambiguous.help": "write the one that is meant",
    "schema/date#no-year": "{value:quoted} has no year",
    "schema/date#no-year.help": "write the year first: `2022-09-15`",
    "schema/date#two-digit-year": "{value:quoted} has a year of two digits",
    "schema/date#two-digit-year.help": "write all four digits, the year first: `2022-09-15`",
    "schema/date#alternatives": "{value:quoted} is two dates to choose from",
    "schema/date#alternatives.help": "write them as `dates` with `choose: 1` and a list under `of`",
    "schema/date#time-in-date": "{value:quoted} has a time of day in it",
    "schema/date#time-in-date.help": "write the day here and the time of day under `time`",
}

_RUN = {
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
    "template/error.help": "compare it with jamx's own (`jamx template copy`), or take it away to use that again",
    "template/unknown-name": "no template of jamx's is called {name:code}, so this one is never used",
    "template/unknown-name.help": "the templates are {known:list}",
    "template/unknown-name#meant": "no template of jamx's is called {name:code}, so this one is never used",
    "template/unknown-name#meant.help": "did you mean {meant:code}?",
}

READING = {**_CORRECTION, **_SOURCE, **_SCHEMA, **_TIME, **_DURATION, **_DATE, **_RUN}
