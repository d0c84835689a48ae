"""Sheets of Excel files, cell by cell."""

from __future__ import annotations

import re
from datetime import date, time
from math import ceil
from typing import TYPE_CHECKING, cast

from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.page import PageMargins
from openpyxl.worksheet.properties import PageSetupProperties

from jamx.render.package import clean

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openpyxl.cell.cell import Cell
    from openpyxl.worksheet.worksheet import Worksheet

    from jamx.render.table import Table

_DAYS = frozenset({"column.first day", "column.last day", "due date", "date"})
_CLOCKS = frozenset({"column.start", "column.end"})
_NUMBERS = frozenset({"minutes", "effort.column", "column.people"})
"""Columns whose cells are more than text, where they can be read as that."""
_DAY, _CLOCK = re.compile(r"\d{4}-\d\d-\d\d"), re.compile(r"\d\d:\d\d")
_ESCAPE = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
"""What Excel would take for a character of that number."""
_NOT_IN_TABS = re.compile(r"[\[\]:*?/\\']")
_NARROWEST, _WIDEST, _MOST_CHARACTERS = 8, 32, 32_767
_LINE_HEIGHT, _MOST_LINES, _ROOMY = 15, 27, 1.1
"""Points; Excel shows no row higher than 409; lines end before their last letter would fit."""
_HEAD = PatternFill("solid", fgColor="FFF4F3EE")
_LINE = Border(bottom=Side("medium", color="FF0B5394"))


def fill(sheet: Worksheet, tab: str, table: Table, language: str) -> None:
    """Put a table on a sheet: its header stays in sight, has a filter, and is on every printed page."""
    sheet.title = _NOT_IN_TABS.sub(" ", tab)[:31]
    headings, *rows = table.lines(language)
    for column, heading in enumerate(headings, 1):
        _head(_at(sheet, 1, column), heading)
    for number, row in enumerate(rows, 2):
        for column, (key, content) in enumerate(zip(table.columns, row, strict=True), 1):
            _put(_at(sheet, number, column), key, content)
        lines = max(ceil(len(content) * _ROOMY / _WIDEST) for content in (*row, "x"))
        sheet.row_dimensions[number].height = _LINE_HEIGHT * min(lines, _MOST_LINES)
    for column, texts in enumerate(zip(headings, *rows, strict=True), 1):
        longest = max(map(len, texts)) + 3  # the filter's button has room
        sheet.column_dimensions[get_column_letter(column)].width = min(max(longest, _NARROWEST), _WIDEST)
    sheet.freeze_panes = "A2"
    sheet.auto_filter.ref = f"A1:{get_column_letter(len(headings))}{len(rows) + 1}"
    sheet.print_title_rows = "1:1"
    sheet.page_setup.orientation, sheet.page_setup.paperSize = "landscape", 9
    sheet.page_setup.fitToHeight = 0
    sheet.page_margins = PageMargins(left=0.4, right=0.4, top=0.5, bottom=0.5)
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)


def listed(sheet: Worksheet, tab: str, heading: str, texts: Sequence[str]) -> None:
    """Put a list on a sheet."""
    sheet.title = _NOT_IN_TABS.sub(" ", tab)[:31]
    _head(_at(sheet, 1, 1), heading)
    for number, content in enumerate(texts, 2):
        text(_at(sheet, number, 1), content)
    sheet.column_dimensions["A"].width = 100


def text(cell: Cell, content: str) -> None:
    """A text that stays one: Excel works nothing out of it, not even after it was edited."""
    flat = clean(" ".join(content.splitlines()))
    cell.value = _ESCAPE.sub("_x005F_", flat)[:_MOST_CHARACTERS] or None
    if cell.value is not None:
        cell.data_type = "s"
    cell.number_format = "@"
    cell.alignment = Alignment(vertical="top", wrap_text=len(flat) > _WIDEST)


def _at(sheet: Worksheet, row: int, column: int) -> Cell:
    return cast("Cell", sheet.cell(row, column))  # none of them is merged


def _head(cell: Cell, heading: str) -> None:
    text(cell, heading)
    cell.font, cell.fill, cell.border = Font(name="Calibri", size=11, bold=True), _HEAD, _LINE


def _put(cell: Cell, key: str, content: str) -> None:
    if key in _DAYS and _DAY.fullmatch(content):
        cell.value, cell.number_format = date.fromisoformat(content), "yyyy-mm-dd"
    elif key in _CLOCKS and _CLOCK.fullmatch(content):
        cell.value, cell.number_format = time.fromisoformat(content), "hh:mm"
    elif key in _NUMBERS and content.isascii() and content.isdigit():
        cell.value, cell.number_format = int(content), "0"
    else:
        text(cell, content)
        return
    cell.alignment = Alignment(vertical="top", horizontal="left")
