"""A line of a timetable in words: when, what, where, and what is to be added."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from jamx.model.meeting import Meeting
from jamx.model.scalars import Acknowledged
from jamx.views.timetable import ChoosingView, TimetableLineView
from jamx.views.timetable_dates import date_pieces
from jamx.words.clock import span_text
from jamx.words.dates import weekday_text

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from jamx.schedule.timetable import Choosing, TimetableEntry
    from jamx.views.wording import Wording
    from jamx.workspace.workspace import Folder


def line_view(folder: Folder, entry: TimetableEntry, wording: Wording, today: date | None) -> TimetableLineView:
    """An entry of the timetable as a line of a document."""
    programme = folder.programme
    value = entry.date
    earliest, latest = (value.earliest, value.latest) if value is not None else (None, None)
    exact = earliest if earliest is not None and earliest == latest else None
    start, end = (entry.time.start, entry.time.end) if entry.time is not None else (None, None)
    choose = None if entry.choose is None else _choosing(entry.choose, entry.kind, wording)
    line = TimetableLineView(
        kind=entry.kind,
        kind_text=_kind(entry, wording),
        id=entry.id,
        programme=folder.id,
        programme_title=wording.text(programme.title) if programme is not None else "",
        title=wording.text(entry.title) if entry.title is not None else wording.say(f"deadline.{entry.label}"),
        status=entry.status,
        earliest=None if earliest is None else earliest.isoformat(),
        latest=None if latest is None else latest.isoformat(),
        meaning=None if value is None else value.meaning,
        precision=None if value is None else value.precision,
        text="" if value is None else wording.date(value),
        weekday="" if exact is None else weekday_text(exact, wording.language),
        start=start,
        end=end,
        time=span_text(start, end, wording.language),
        place=wording.text(entry.place),
        mode=entry.mode,
        mode_text=wording.say(f"mode.{entry.mode}") if entry.mode is not None else "",
        track=entry.track,
        track_title=wording.name(entry.track) if entry.track is not None else "",
        number=entry.number,
        theme=_theme(entry, wording),
        choose=choose,
        notes=tuple(_notes(entry, wording, choose)),
        overdue=_overdue(entry, today),
        when="",
        kind_note="",
        theme_note=_theme_note(entry, wording),
        track_note="",
    )
    return line._replace(
        when="".join(piece.text for piece in date_pieces(line, wording.language)),
        kind_note="" if _told(line.kind_text, line.title) else line.kind_text,
        theme_note=_unless_in(line.title, line.theme_note),
        track_note=_unless_in(line.title, line.track_title),
    )


def _unless_in(title: str, said: str) -> str:
    """What there is to say, unless the title says it."""
    return "" if said.casefold() in title.casefold() else said


def _told(kind: str, title: str) -> bool:
    """Whether a title says what kind of thing it is: `Träff 1`, `Resultatkonferens`, `Nätverksträffar`."""
    word = re.escape(kind.casefold())
    beginning = rf"|\b{word}" if len(kind) > 4 else ""  # `fas` begins other words than its own
    return re.search(rf"{word}\b{beginning}", title.casefold()) is not None


def _kind(entry: TimetableEntry, wording: Wording) -> str:
    """What it is: the meeting's own kind where jamx has a word for it, else the word for all of them.

    A deadline is called by what has to be done: handed in, done, applied for.
    """
    if entry.kind == "deadline":
        return wording.say(f"entry.deadline.{type(entry.source).__name__.lower()}")
    own = entry.source.kind if isinstance(entry.source, Meeting) and entry.source.kind is not None else None
    if own is not None and f"gathering.{own}" in wording.words:
        return wording.say(f"gathering.{own}")
    return wording.say(f"entry.{entry.kind}")


def _theme(entry: TimetableEntry, wording: Wording) -> str:
    return wording.text(entry.source.theme) if isinstance(entry.source, Meeting) else ""


def _theme_note(entry: TimetableEntry, wording: Wording) -> str:
    """The theme; that nobody knows it, in words that can stand alone."""
    theme = entry.source.theme if isinstance(entry.source, Meeting) else None
    said = theme.version(wording.language)[1] if theme is not None else ""
    return wording.say(f"theme.{said}") if said in set(Acknowledged) else wording.text(theme)


def _choosing(choose: Choosing, kind: str, wording: Wording) -> ChoosingView:
    """How many of how many: dates of which some will be chosen, or meetings and occasions that somebody picks."""
    sort = "date" if choose.by == "organiser" else kind
    key = f"choose.{sort}{_bounds(choose) if sort == 'meeting' else ''}"
    text = wording.say(
        key,
        n=_number(choose.n, wording),
        least=_number(choose.least, wording),
        of=wording.number(choose.of),
        by=wording.say(f"chooses.{choose.by}"),
    )
    return ChoosingView(choose.n if choose.n is not None else choose.least, choose.of, choose.by, text)


def _bounds(choose: Choosing) -> str:
    """Which sentence it takes: so many, at least, at most, from so many to so many."""
    if choose.least is None:
        return "" if choose.n is None else ".most"
    if choose.least == choose.n:
        return ""
    return ".least" if choose.n in {None, choose.of} else ".range"


def _number(number: int | None, wording: Wording) -> str:
    if number is None:
        return wording.say("some")
    return wording.say("a single") if number == 1 else wording.number(number)


def _notes(entry: TimetableEntry, wording: Wording, choose: ChoosingView | None) -> Iterator[str]:
    if entry.status == "preliminary" and entry.date is not None:
        yield wording.say("preliminary date")
    elif entry.status not in {None, "planned"}:
        yield wording.say(f"status.{entry.status}")
    if choose is not None:
        yield choose.text
    if entry.mode is not None and entry.kind in {"meeting", "occasion"} and (entry.mode != "on-site"):
        yield wording.say(f"mode.{entry.mode}")


def _overdue(entry: TimetableEntry, today: date | None) -> bool | None:
    """Whether a deadline has passed; None for what nobody has to do, and while nobody says what day it is."""
    if today is None or entry.kind != "deadline" or entry.date is None or entry.date.latest is None:
        return None
    return entry.date.latest < today and entry.status not in {"delivered", "cancelled"}
