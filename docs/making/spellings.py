"""How times, dates and the like may be written, and what jamx reads: every row is read by the model it tells of."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from docs.making.markdown import code, table
from jamx.model.calendar_date import DateValue, parse_date
from jamx.model.clock import ClockSpan, parse_span, write_clock, write_span
from jamx.model.duration import DAY, Duration, parse_duration, parse_effort
from jamx.model.length import Length, parse_length
from jamx.model.relative_date import RelativeDate, parse_due
from jamx.model.unreadable import Unreadable

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


class Scalar(NamedTuple):
    """A kind of value: what it is for, and spellings that are read, or refused."""

    title: str
    prose: str
    read: Callable[[str], Any] | None = None
    spellings: tuple[str, ...] = ()


SCALARS = (
    Scalar(
        "text",
        "One line of words, as people shall read it. In more than one language: `{sv: Träff 1, en: Meeting 1}`. "
        "A text that begins with a sign of YAML (such as `*`, `&`, `[`, `{`, `#`), or has a colon and a blank in it, "
        'stands in quotes: `"Meeting 1: the plan"`.',
    ),
    Scalar(
        "Markdown",
        "Text with paragraphs, lists, **bold**, *italics* and links. Several lines stand below `>-` (they flow) or `|` "
        "(they stay), moved in. Also `{sv: …, en: …}`.",
    ),
    Scalar(
        "id",
        "A name for other places to refer to: small letters a–z, digits, hyphens. The name of a file without "
        "`.yaml`, and of a programme's folder, is an id too. `organiser`, `host`, `mentor` and `all` are taken.",
    ),
    Scalar("number", "A whole number."),
    Scalar("true or false", "`true` or `false`; also `yes`, `no`, `ja`, `nej`."),
    Scalar(
        "time",
        "Hours and minutes: a start, or a start and an end. What follows midnight says so.",
        parse_span,
        ("09.30", "9:30", "kl. 9.30", "09.30–10.00", "9.30-10", "kl. 9–12", "1 pm", "9:30 AM - 1 PM", "22.00–01.00 +1",
         "24.00", "0930", "25:30", "9.75"),
    ),
    Scalar(
        "duration",
        "How long an item takes. `share` takes what is left; where several say it, each gets as much.",
        parse_duration,
        ("20", "20 min", "1 h 30 min", "1,5 h", "90m", "en kvart", "half a day", "full day", "20–40 min", "share",
         "about an hour", "2 weeks"),
    ),
    Scalar("effort", "How much work something is; a day has eight hours.", parse_effort,
           ("2 h", "half a day", "5 days", "2–3 days")),
    Scalar("length", "How long something goes on.", parse_length, ("2 years", "1.5 years", "28 months", "6 veckor")),
    Scalar("share", "Per cent of a full-time post: `50 %`."),
    Scalar(
        "date",
        "A day, or what is known of it. A pair of days **lasts**; what is less exact lies **somewhere within**. An "
        "open end is left out. The weekday may stand before the day: jamx tells if it is another one.",
        parse_date,
        ("2027-03-09", "tis 2027-03-09", "2027-03-09/2027-03-10", "2027-03", "2027-W11", "mid 2027-09", "2027-autumn",
         "2027-HT", "2027", "2027-02/2027-03", "within 2027-03-01/2027-03-12", "2027/",
         "9 mars 2027", "15/9 2027", "12.03.2027"),
    ),
    Scalar(
        "due date",
        "A date as above, or a distance. Without a name it counts from the meeting at hand; *before* from its first "
        "day, *after* from its last. Working days know the public holidays.",
        parse_due,
        ("2027-03-02", "1 week before", "5 working days after", "3 days before meeting-2", "on meeting-1",
         "after residential-1", "end of programme", "start of preparation", "2 veckor före"),
    ),
    Scalar("number or all", "How many at a time: `3`; or `all`."),
    Scalar(
        "who comes",
        "Ids of organisations (`[norrstad, exempelkoping]`), the id of a cohort (`group-1`), or only how many (`3`).",
    ),
    Scalar("numbers by name", "Names, and a number for each: `{residential: 4, full day: 1}`."),
    Scalar("days of meetings", "Ids of meetings, and which of their days: `{residential-1: [1, 2]}`."),
    Scalar("weeks", "A week, or the first and the last of some: `9`, `9-10`."),
    Scalar("colour", "In quotes, since `#` begins a comment: `'#0b5394'`."),
    Scalar("county", "A county of Sweden, without *län*: `Skåne`."),
)  # fmt: skip


def scalars() -> Iterator[str]:
    """The section on values."""
    for scalar in SCALARS:
        yield from ("", f"### {scalar.title}", "", scalar.prose)
        if scalar.read is not None:
            yield ""
            rows = [(code(text), told(scalar.read, text)) for text in scalar.spellings]
            yield from table(("You write", "jamx reads"), rows)


def told(read: Callable[[str], Any], text: str) -> str:
    """What a spelling is read as, or that it is refused, with what to write instead."""
    try:
        return meaning(read(text))
    except Unreadable as refusal:
        return f"refused: write {code(refusal.suggestion)}" if refusal.suggestion else "refused"


def meaning(value: Any) -> str:
    """What a value is, in words."""
    if isinstance(value, ClockSpan):
        return f"from {write_clock(value.start)}" if value.end is None else write_span(value)
    if isinstance(value, Duration):
        return _long(value)
    if isinstance(value, DateValue):
        return _dated(value)
    if isinstance(value, RelativeDate):
        return _distance(value)
    return _length(value)


def _length(value: Length) -> str:
    return f"{value.halves / 2:g} {value.unit}{'' if value.halves == 2 else 's'}"


def _long(value: Duration) -> str:
    if value.share:
        return "what is left"
    if value.minimum == value.maximum:
        return _minutes(value.minimum)
    return f"{_minutes(value.minimum)} to {_minutes(value.maximum)}"


def _minutes(minutes: int) -> str:
    if minutes > DAY:
        return f"{minutes / DAY:g} days of 8 hours"
    return f"{minutes} minutes"


def _dated(value: DateValue) -> str:
    if value.earliest == value.latest:
        return f"the day {value.earliest}"
    if value.latest is None or value.earliest is None:
        return f"from {value.earliest} on" if value.earliest else f"until {value.latest}"
    how = "lasts" if value.meaning == "lasts" else "somewhere within"
    return f"{how}: {value.earliest} to {value.latest}"


def _distance(value: RelativeDate) -> str:
    far = f"{value.number} {value.unit}{'' if value.number == 1 else 's'} " if value.unit else ""
    anchor = {"": "the meeting", "programme": "the programme"}.get(value.anchor, f"`{value.anchor}`")
    return f"{far}{value.side} {f'the {value.edge} of ' if value.edge else ''}{anchor}"
