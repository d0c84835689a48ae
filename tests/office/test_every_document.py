"""Every document of the real programmes as pandoc, LibreOffice, poppler and openpyxl read it: all texts, in order."""

from __future__ import annotations

import csv
import re
import subprocess
from io import BytesIO, StringIO
from typing import TYPE_CHECKING, Any, NamedTuple

import openpyxl
import pytest

from jamx.api import Audience, ExtraMissingError
from jamx.api.nouns import NOUNS, is_grid
from tests.judges.everything import sources
from tests.judges.tools import program
from tests.office.conftest import said_of
from tests.office.reading import OFFICE, by_pandoc, in_order, parts, said_by

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from jamx.api import Workspace
    from jamx.views.checklist import ChecklistsView
    from jamx.views.grid import GridView
    from jamx.views.timetable import TimetableView
    from tests.judges.everything import Source

MINUTES = 10


class Made(NamedTuple):
    """A document, what it has to say, and where it lies."""

    name: str
    noun: str
    data: bytes
    wanted: tuple[str, ...]
    titles: tuple[str, ...]
    file: Path


def _view(workspace: Workspace, source: Source, audience: Audience) -> Any:
    if source.noun == "agenda":
        return workspace.agenda(source.ref, audience=audience)
    if source.noun == "checklist":
        return workspace.checklist(source.ref, audience=audience)
    if is_grid(NOUNS["timetable"], source.ref):
        return workspace.grid(source.ref, audience=audience)
    return workspace.timetable(source.ref, audience=audience)


def _of_timetable(view: TimetableView) -> list[str]:
    return [text for line in (*view.lines, *view.undated) for text in (line.when, line.title)]


def _of_grid(view: GridView) -> list[str]:
    return [cell.title for day in view.days for row in day.rows for cell in row.cells if not cell.goes_on]


def _of_checklist(view: ChecklistsView) -> list[str]:
    return [text for one in view.lists for text in (one.title, *(entry.title for entry in one.entries))]


def wanted(workspace: Workspace, source: Source, audience: Audience) -> tuple[str, ...]:
    """The texts a document has to have, in order."""
    view = _view(workspace, source, audience)
    if source.noun == "agenda":
        found = said_of(view)
    elif source.noun == "checklist":
        found = _of_checklist(view)
    else:
        found = _of_grid(view) if hasattr(view, "days") else _of_timetable(view)
    return (view.title, *filter(None, found))


def titles(workspace: Workspace, source: Source, audience: Audience) -> tuple[str, ...]:
    """What stands in a cell of its own in a table of it, in order."""
    view = _view(workspace, source, audience)
    if source.noun == "checklist":
        return tuple(entry.title for one in view.lists for entry in one.entries)
    if source.noun == "agenda":
        return ()
    return (
        tuple(line.title for line in (*view.lines, *view.undated))
        if hasattr(view, "lines")
        else wanted(workspace, source, audience)[1:]
    )


def every(workspace: Workspace, to: str, folder: Path, audiences: Sequence[Audience]) -> Iterator[Made]:
    """Every document in a format; where two audiences are told the same, one."""
    for source in sources(workspace):
        told = set()
        for audience in audiences if (source.noun, to) != ("agenda", "xlsx") else ():
            texts = wanted(workspace, source, audience)
            if texts not in told:
                told.add(texts)
                name = source.named(audience.value)
                try:
                    data = workspace.document(source.ref, to, noun=source.noun, audience=audience).data
                except ExtraMissingError as error:
                    pytest.skip(str(error))
                file = folder / f"{name}.{to}"
                file.write_bytes(data)
                yield Made(name, source.noun, data, texts, titles(workspace, source, audience), file)


@pytest.fixture(scope="module")
def word_files(real: Workspace, tmp_path_factory: pytest.TempPathFactory) -> list[Made]:
    return list(every(real, "docx", tmp_path_factory.mktemp("docx"), tuple(Audience)))


@pytest.fixture(scope="module")
def excel_files(real: Workspace, tmp_path_factory: pytest.TempPathFactory) -> list[Made]:
    return list(every(real, "xlsx", tmp_path_factory.mktemp("xlsx"), tuple(Audience)))


@pytest.fixture(scope="module")
def pdf_files(real: Workspace, tmp_path_factory: pytest.TempPathFactory) -> list[Made]:
    return list(every(real, "pdf", tmp_path_factory.mktemp("pdf"), (Audience.PARTICIPANT, Audience.ORGANISER)))


def converted(files: Sequence[Path], to: str, folder: Path) -> list[str]:
    """What LibreOffice makes of some documents in one go (`txt:Text (encoded):UTF8`)."""
    profile = (folder / "profile").as_uri()
    call = [program(*OFFICE), "--headless", f"-env:UserInstallation={profile}", "--convert-to", to]
    made = [*call, "--outdir", str(folder), *map(str, files)]
    subprocess.run(made, capture_output=True, timeout=MINUTES * 60, check=True)
    ending = to.partition(":")[0]
    return [(folder / f"{file.stem}.{ending}").read_bytes().decode("utf-8-sig") for file in files]


def test_pandoc_reads_every_word_document_in_order(word_files: list[Made], tmp_path: Path) -> None:
    missing = {made.name: in_order(by_pandoc(made.data, tmp_path), made.wanted) for made in word_files}
    assert {name: texts for name, texts in missing.items() if texts} == {}
    assert len(word_files) > 130
    assert {made.noun for made in word_files} == {"agenda", "timetable", "checklist"}


def test_libreoffice_reads_every_word_document_in_order(word_files: list[Made], tmp_path: Path) -> None:
    texts = converted([made.file for made in word_files], "txt:Text (encoded):UTF8", tmp_path)
    missing = {made.name: in_order(text, made.wanted) for made, text in zip(word_files, texts, strict=True)}
    assert {name: found for name, found in missing.items() if found} == {}


def test_every_pdf_has_every_text_in_order_and_is_tagged(pdf_files: list[Made]) -> None:
    for made in pdf_files:
        assert in_order(said_by("pdftotext", "-raw", str(made.file), "-"), made.wanted) == [], made.name
        info = said_by("pdfinfo", "-struct", str(made.file))
        tags = re.findall(r"^ *([A-Z][A-Za-z0-9]*)(?=[ :\n])", info, re.MULTILINE)
        assert tags.count("H1") == 1, made.name
        assert ("Document" in tags, "P" in tags) == (True, True), made.name
        said = said_by("pdfinfo", str(made.file))
        assert re.search(r"^Tagged: +yes$", said, re.MULTILINE), made.name
        assert re.search(r"^JavaScript: +no$", said, re.MULTILINE), made.name
    assert len(pdf_files) > 120


def test_no_excel_file_calculates_anything(excel_files: list[Made]) -> None:
    for made in excel_files:
        text = "".join(parts(made.data).values())
        assert not re.search(r"<f[ >/]|externalLink|vbaProject|<hyperlink", text), made.name
        sheets = openpyxl.load_workbook(BytesIO(made.data)).worksheets
        cells = [cell for sheet in sheets for row in sheet.iter_rows() for cell in row if cell.value is not None]
        assert {cell.data_type for cell in cells} <= {"s", "d", "n"}, made.name
    assert len(excel_files) > 80


def test_libreoffice_reads_every_excel_file_in_order(excel_files: list[Made], tmp_path: Path) -> None:
    form = "csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true"
    texts = converted([made.file for made in excel_files], form, tmp_path)
    for made, text in zip(excel_files, texts, strict=True):
        said = "\n".join(cell for row in list(csv.reader(StringIO(text), delimiter=";"))[1:] for cell in row)
        assert in_order(said, made.titles) == [], made.name
    assert sum(len(made.titles) for made in excel_files) > 200
