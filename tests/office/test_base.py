"""An organiser's own Word document as the base of others: its styles stay, its text and its people go."""

from __future__ import annotations

import re
from io import BytesIO
from typing import TYPE_CHECKING
from zipfile import ZIP_DEFLATED, ZipFile

import docx
import pytest
from docx.shared import Cm, RGBColor

from jamx.api import RefusedError, Workspace
from jamx.workspace.base_document import base_document
from tests.conftest import seen, write
from tests.office.reading import by_pandoc, in_order, paragraphs, parts, word

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    Make = Callable[..., bytes]

MEETING = """
title: Träff
outcomes: [Ett mål]
agenda:
  - {title: Samling, time: 09.00–09.30, kind: coffee}
  - {title: Arbete, time: 09.30–12.00, points: [En fråga]}
"""


def _letter() -> bytes:
    """A document of an agency: a heading in its colour, a header, and a text with everything that shall go."""
    made = docx.Document()
    made.styles["Heading 1"].font.color.rgb = RGBColor(0x12, 0x34, 0x56)
    section = made.sections[0]
    section.page_width, section.left_margin, section.right_margin = Cm(21), Cm(4), Cm(3)
    section.header.paragraphs[0].text = "Myndigheten för exempel"
    for word_ in ("CanaryText", "CanaryMore"):
        made.add_paragraph(word_)
    made.add_comment(made.paragraphs[0].runs[0], "CanaryComment", author="CanaryAuthor", initials="CA")
    made.core_properties.author = made.core_properties.last_modified_by = "CanaryPerson"
    target = BytesIO()
    made.save(target)
    return target.getvalue()


def changed(data: bytes, files: Mapping[str, bytes], *, without: str = "") -> bytes:
    """A zip with other, or more, files."""
    target = BytesIO()
    with ZipFile(BytesIO(data)) as old, ZipFile(target, "w", ZIP_DEFLATED) as new:
        for name in old.namelist():
            if name not in files and name != without:
                new.writestr(name, old.read(name))
        for name, content in files.items():
            new.writestr(name, content)
    return target.getvalue()


def _file(data: bytes, name: str) -> bytes:
    with ZipFile(BytesIO(data)) as archive:
        return archive.read(name)


def _workspace(root: Path, base: bytes, name: str = "brev.docx") -> Workspace:
    write(root, "jamx.yaml", f"organiser: {{name: Myndigheten, docx: {name}}}\n")
    write(root, "programmes/p/programme.yaml", "title: P\n")
    write(root, "programmes/p/meetings/m.yaml", MEETING)
    (root / name).write_bytes(base)
    return Workspace(root)


def test_its_styles_are_used_and_its_text_is_gone(made: Make, tmp_path: Path) -> None:
    workspace = _workspace(tmp_path, _letter())
    assert [finding for finding in workspace.check() if finding.place.file == "jamx.yaml"] == []
    data = made(workspace, "p/m", "docx")
    document = word(data)
    assert str(document.styles["Heading 1"].font.color.rgb) == "123456"
    assert document.sections[0].header.paragraphs[0].text == "Myndigheten för exempel"
    assert paragraphs(document)[0] == ("Title", "Träff")
    assert ("List Number", "Ett mål") in paragraphs(document)
    assert in_order(by_pandoc(data, tmp_path), ["Ett mål", "Samling", "Arbete", "En fråga", "Myndigheten"]) == []
    assert re.findall(r"Canary\w+", "".join(parts(data).values())) == []
    assert not [name for name in parts(data) if re.search("comment|app.xml|thumbnail|customXml|item", name)]
    widths = [int(cell.width) // 635 for cell in document.tables[0].rows[0].cells]
    assert sum(widths) == pytest.approx(14 / 2.54 * 1440, abs=4)


def test_a_base_without_lists_gets_them(made: Make, tmp_path: Path) -> None:
    letter = _letter()
    for name in ("word/_rels/document.xml.rels", "[Content_Types].xml"):
        text = re.sub(rb"<(?:Relationship|Override)[^>]*numbering[^>]*>", b"", _file(letter, name))
        letter = changed(letter, {name: text}, without="word/numbering.xml")
    data = made(_workspace(tmp_path, letter), "p/m", "docx")
    assert in_order(by_pandoc(data, tmp_path), ["1. Ett mål", "- En fråga"]) == []


def test_a_template_of_word_is_a_base_too(made: Make, tmp_path: Path) -> None:
    types = _file(_letter(), "[Content_Types].xml").replace(b"document.main+xml", b"template.main+xml")
    workspace = _workspace(tmp_path, changed(_letter(), {"[Content_Types].xml": types}), "mall.dotx")
    assert str(word(made(workspace, "p/m", "docx")).styles["Heading 1"].font.color.rgb) == "123456"


def test_where_it_was_made_from_is_forgotten(made: Make, tmp_path: Path) -> None:
    letter = _letter()
    settings = _file(letter, "word/settings.xml").replace(
        b"</w:settings>",
        b'<w:attachedTemplate r:id="rId9" '
        b'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/>'
        b'<w:rsids><w:rsidRoot w:val="00CANARY"/></w:rsids></w:settings>',
    )
    rels = (
        b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId9" '
        b'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" '
        b'Target="file:///C:/CanaryFolder/mall.dotx" TargetMode="External"/></Relationships>'
    )
    letter = changed(letter, {"word/settings.xml": settings, "word/_rels/settings.xml.rels": rels})
    said = "".join(parts(made(_workspace(tmp_path, letter), "p/m", "docx")).values())
    assert "Canary" not in said
    assert "attachedTemplate" not in said
    assert "rsidRoot" not in said


EXTERNAL = (
    b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" '
    b'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" '
    b'Target="https://example.org/seen.png" TargetMode="External"/></Relationships>'
)
BAD: dict[str, Callable[[], bytes]] = {
    "macros": lambda: changed(_letter(), {"word/vbaProject.bin": b"x"}),
    "macro type": lambda: changed(
        _letter(),
        {"[Content_Types].xml": _file(_letter(), "[Content_Types].xml").replace(
            b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
            b"application/vnd.ms-word.document.macroEnabled.main+xml")},
    ),
    "another file": lambda: changed(_letter(), {"word/embeddings/oleObject1.bin": b"x"}),
    "a picture from elsewhere": lambda: changed(_letter(), {"word/_rels/header1.xml.rels": EXTERNAL}),
    "entities": lambda: changed(_letter(), {"word/document.xml": b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'}),
    "a bomb": lambda: changed(_letter(), {"word/media/a.bin": bytes(50_000_000)}),
    "many files": lambda: changed(_letter(), {f"word/media/{number}.bin": b"" for number in range(600)}),
    "no document": lambda: changed(_letter(), {}, without="word/document.xml"),
    "no relationships": lambda: changed(_letter(), {}, without="_rels/.rels"),
    "no zip": lambda: b"PK\x03\x04 and nothing more",
    "cut short": lambda: _letter()[:9000],
    "empty": lambda: b"",
    "broken XML": lambda: changed(_letter(), {"word/document.xml": b"<w:document"}),
    "no styles": lambda: changed(_letter(), {"word/styles.xml": b"<a/>"}),
}  # fmt: skip


@pytest.mark.parametrize("kind", BAD)
def test_what_cannot_be_a_base_is_a_finding(made: Make, tmp_path: Path, kind: str) -> None:
    workspace = _workspace(tmp_path, BAD[kind]())
    assert seen([finding for finding in workspace.check() if finding.place.file == "jamx.yaml"]) == [
        ("schema/invalid-value", 1)
    ]
    (ref,) = workspace.find("p/m")
    with pytest.raises(RefusedError):
        workspace.document(ref, "docx")
    assert paragraphs(word(made(workspace, "p/m", "docx", draft=True)))[0] == ("Title", "Träff")


def test_what_only_looks_like_a_document_is_left_out(made: Make, tmp_path: Path) -> None:
    data = made(_workspace(tmp_path, changed(_letter(), {"_rels/.rels": b"<Relationships/>"})), "p/m", "docx")
    assert paragraphs(word(data))[0] == ("Title", "Träff")
    assert word(data).sections[0].header.paragraphs[0].text == ""


def test_it_stands_in_the_workspace(tmp_path: Path) -> None:
    root = tmp_path / "work"
    root.mkdir()
    (tmp_path / "brev.docx").write_bytes(_letter())
    (root / "brev.docx").write_bytes(_letter())
    (root / "brev.docm").write_bytes(_letter())
    (root / "link.docx").symlink_to(tmp_path / "brev.docx")
    assert base_document(root, "brev.docx")
    for name in ("../brev.docx", "link.docx", "brev.docm", "none.docx", "", str(tmp_path / "brev.docx"), "a\x00.docx"):
        assert base_document(root, name) == b""
