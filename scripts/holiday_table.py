"""Writes `jamx/schedule/holiday_table.py` from the package `holidays`: `python scripts/holiday_table.py`."""

from __future__ import annotations

from pathlib import Path

import holidays

TABLE = Path(__file__).parent.parent / "jamx" / "schedule" / "holiday_table.py"

FIRST, LAST = 1990, 2100

IDS = {
    "New Year's Day": "new-years-day",
    "Epiphany": "epiphany",
    "Good Friday": "good-friday",
    "Easter Sunday": "easter-sunday",
    "Easter Monday": "easter-monday",
    "May Day": "may-day",
    "Ascension Day": "ascension-day",
    "Pentecost": "whit-sunday",
    "Pentecost Monday": "whit-monday",
    "National Day": "national-day",
    "Midsummer Day": "midsummer-day",
    "All Saints' Day": "all-saints-day",
    "Christmas Day": "christmas-day",
    "Second Day of Christmas": "boxing-day",
}
"""The package's names and ours, in the table's order."""

HEAD = '''"""Swedish public holidays by year; made by `scripts/holiday_table.py` from the package `holidays`."""

from __future__ import annotations

HOLIDAYS = (
{ids}
)
"""The holidays' ids, in the order in which a year's row has their days."""

YEARS = {{
{rows}
}}
"""Month and day of each holiday, `----` in a year that does not have it."""
'''


def text() -> str:
    """The whole module."""
    ids = "\n".join(f'    "{name}",' for name in IDS.values())
    return HEAD.format(ids=ids, rows="\n".join(f'    {year}: "{row(year)}",' for year in range(FIRST, LAST + 1)))


def row(year: int) -> str:
    """A year's days.

    Raises:
        KeyError: The package has a holiday that the table does not.
    """
    days = {}
    for day, names in holidays.country_holidays("SE", years=year, language="en_US", include_sundays=False).items():
        for name in names.split("; "):
            days[IDS[name]] = f"{day:%m%d}"
    return " ".join(days.get(name, "----") for name in IDS.values())


if __name__ == "__main__":
    TABLE.write_text(text(), encoding="utf-8")
