"""Rules of dates that go by words: each word that they know, and words that only look like one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from examples import check, files, write

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path


def listed(text: str) -> list[str]:
    return [word.strip() for line in text.strip().split("\n") for word in line.split(";")]


def told(root: Path, rule: str, meetings: Iterable[str]) -> list[int]:
    """Which of some meetings a rule tells of, by number."""
    texts = [f"# file: meetings/m{number:03}.yaml\n{text}\n" for number, text in enumerate(meetings)]
    found = [one for one in check(write(root, list(files("".join(texts))))) if one.rule == rule]
    return [int(one.place.file.removesuffix(".yaml")[-3:]) for one in found]


_PLANNING = """
planering; Planeringen; verksamhetsplanering; plan; planen; planer; planerna; planera; planerar; plans; handlingsplan
Verksamhetsplanerna; planning; Planning; budget; Budgeten; budgetarbete
"""
_NO_PLANNING = "planet; plant; planerade; preplannings; byggnad; 'Nytt'; träff"
_LOOKING_BACK = """
uppföljning; följa upp; följt upp; följer upp; utvärdera; utvärdering; erfarenheter; lärdomar; genomföra; Genomförande
follow-up; evaluate; Evaluation; lessons; reviewed; implementation
"""
_YEARS = {
    "2023": True,
    "2023-2024": True,
    "2024 2023": True,
    "år2023": True,
    "12023": False,
    "20231": False,
    "2123": False,
    "2024": False,
    "2022": False,
    "23": False,
}


def test_words_of_planning(tmp_path: Path) -> None:
    words, others = listed(_PLANNING), listed(_NO_PLANNING)
    meetings = [f"title: Meeting\ntheme: {word} 2023\ndate: 2022-12-06" for word in (*words, *others)]

    assert told(tmp_path, "calendar/theme-late", meetings) == list(range(len(words)))


def test_words_of_what_comes_later(tmp_path: Path) -> None:
    meetings = [f"title: Planering 2023, {word}\ndate: 2022-12-06" for word in ("nu", *listed(_LOOKING_BACK))]

    assert told(tmp_path, "calendar/theme-late", meetings) == [0]


def test_years_that_are_planned(tmp_path: Path) -> None:
    meetings = [f"title: Planering {year}\ndate: 2022-12-06" for year in _YEARS]

    assert told(tmp_path, "calendar/theme-late", meetings) == [n for n, is_ in enumerate(_YEARS.values()) if is_]


_ABOUT_DATES = """
När; NÄR vi ses; when; tid; tiden; tider; tidpunkt; Tidpunkten; time; dagar; dagarna; vardagar; Utbildningsdagarna
dag; dagen; day; days; vecka; veckan; weeks; week; månad; månaden; month; Months; datum; startdatum; date; Update
"""
_ABOUT_OTHERS = "dagordning; tidning; tidig; sometimes; temat; today; weekend; monthly; veck; place; 'närvaro'"


def test_words_of_gaps_that_are_about_dates(tmp_path: Path) -> None:
    words, others = listed(_ABOUT_DATES), listed(_ABOUT_OTHERS)
    meetings = [f"title: Meeting\nstatus: confirmed\nopen: [The rest, {word}]" for word in (*words, *others)]

    first = len(words)
    assert told(tmp_path, "calendar/undated", meetings) == list(range(first, first + len(others)))
