"""The organiser's own: a colour that can be read, a logo that is one, a link that leads somewhere harmless."""

from __future__ import annotations

from base64 import b64decode
from typing import TYPE_CHECKING

import pytest

from jamx.views.organiser import DARK, LIGHT, contrast, readable
from jamx.workspace.pictures import MOST_BYTES, picture

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from jamx.api import Workspace

PNG = b"\x89PNG\r\n\x1a\n"


def test_contrast_is_what_the_standard_says() -> None:
    assert contrast("#000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("colour", ["#ffff00", "#000000", "#ffffff", "#777", "#00776f", "#8a1c1c", "#0b5394"])
def test_every_colour_can_be_read(colour: str) -> None:
    for papers, end in ((LIGHT, "#000000"), (DARK, "#ffffff")):
        made = readable(colour, papers, towards=end)
        assert all(contrast(made, paper) >= 4.5 for paper in papers)
    assert readable("#0b5394", LIGHT, towards="#000000") == "#0b5394"


def page(workspace: Callable[..., Workspace], settings: str) -> str:
    made = workspace("title: M\nagenda: []\n", **{"jamx.yaml": settings})
    (ref,) = made.find("p/m")
    return made.document(ref, "html").text


def test_on_the_page(workspace: Callable[..., Workspace], tmp_path: Path) -> None:
    (tmp_path / "logo.png").write_bytes(PNG)
    text = page(
        workspace,
        "organiser:\n  name: A & B\n  accessibility_statement: https://example.org/a\n  logo: logo.png\n"
        '  colours: {accent: "#ffff00"}\n',
    )
    assert "Published by: A &amp; B" in text
    assert '<a href="https://example.org/a">Accessibility statement</a>' in text
    assert 'src="data:image/png;base64,' in text
    assert "--accent: #ffff00" not in text.partition("@media screen and (prefers-color-scheme: dark) { :root { --a")[0]


@pytest.mark.parametrize(
    "settings",
    [
        "accessibility_statement: javascript:alert(1)",
        "accessibility_statement: file:///etc/passwd",
        'colours: {accent: "red; } body { display: none"}',
        "logo: ../outside.png",
        "logo: /etc/hostname",
        "logo: nothing.png",
    ],
)
def test_what_is_not_taken(workspace: Callable[..., Workspace], settings: str) -> None:
    text = page(workspace, f"organiser:\n  {settings}\n")
    assert "<footer>" not in text
    assert "<img" not in text
    assert text.count("--accent:") == 2


@pytest.mark.parametrize(
    ("name", "data", "taken"),
    [
        ("a.png", PNG, True),
        ("a.jpg", b"\xff\xd8\xff\xe0", True),
        ("a.svg", b"<svg/>", True),
        ("a.png", b"<svg/>", False),
        ("a.svg", b"text", False),
        ("a.gif", b"GIF89a", False),
        ("a", PNG, False),
        ("a.png", PNG + b"x" * MOST_BYTES, False),
    ],
)
def test_pictures(tmp_path: Path, name: str, data: bytes, *, taken: bool) -> None:
    (tmp_path / name).write_bytes(data)
    made = picture(tmp_path, name)
    assert bool(made) is taken
    if taken:
        assert b64decode(made.partition(",")[2]) == data


def test_a_link_that_leads_outside_is_no_picture(tmp_path: Path) -> None:
    (tmp_path / "outside.png").write_bytes(PNG)
    inside = tmp_path / "inside"
    inside.mkdir()
    (inside / "a.png").symlink_to(tmp_path / "outside.png")
    assert picture(inside, "a.png") == ""
