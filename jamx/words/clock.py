"""Clock times and lengths as a language writes them.

Swedish: a dot, an en dash without blanks, "kl." with a no-break space in prose (Myndigheternas skrivregler).
"""

from __future__ import annotations

from jamx.words.languages import marks

NO_BREAK_SPACE = "\u00a0"
EN_DASH = "\u2013"


def clock_text(minute: int, language: str) -> str:
    """A time in a table: `09.30`, `09:30`; minutes after midnight, the next day's with `+1`."""
    days, minute = divmod(minute, 1440) if minute != 1440 else (0, 1440)
    later = f"{NO_BREAK_SPACE}+{days}" if days else ""
    return f"{minute // 60:02d}{marks(language).clock}{minute % 60:02d}{later}"


def span_text(start: int | None, end: int | None, language: str) -> str:
    """A stretch of time in a table: `09.30–10.00`; open at an end nobody knows."""
    if start is None:
        return ""
    begins = clock_text(start, language)
    return begins if end is None else f"{begins}{EN_DASH}{clock_text(end, language)}"


def prose_span(start: int, end: int | None, language: str) -> str:
    """A stretch of time in running text: `kl. 9.30–16.00`, whole hours `kl. 9–16`; English as in tables."""
    said = marks(language)
    if not said.short:
        return said.prose.format(span=span_text(start, end, language))
    whole = start % 60 == 0 and (end is None or end % 60 == 0)
    times = [_short(minute, said.clock, whole=whole) for minute in (start, end) if minute is not None]
    later = said.later if end is not None and end > 1440 >= start else ""
    return f"{said.prose.format(span=EN_DASH.join(times))}{later}"


def _short(minute: int, mark: str, *, whole: bool) -> str:
    hour, rest = divmod(minute, 60)
    hour = hour if minute == 1440 else hour % 24
    return f"{hour}" if whole else f"{hour}{mark}{rest:02d}"


def iso_clock(minute: int | None) -> str | None:
    """A time for programs: `09:30`; the day it belongs to is said beside it."""
    if minute is None:
        return None
    minute = minute if minute == 1440 else minute % 1440
    return f"{minute // 60:02d}:{minute % 60:02d}"
