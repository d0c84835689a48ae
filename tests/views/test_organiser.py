"""The organiser's own: a colour that can be read, a logo that is one, a link that leads somewhere harmless."""

from __future__ import annotations

import re
from base64 import b64decode
from typing import TYPE_CHECKING

import pytest

from jamx.views.organiser import DARK, LIGHT, contrast, link, readable
from jamx.workspace.pictures import MOST_BYTES, picture

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from jamx.api import Workspace

PNG = b"\x89PNG\r\n\x1a\n"
LEFT_OUT = [
    "accessibility_statement: javascript:alert(1)",
    "accessibility_statement: file:///etc/passwd",
    "logo: ../outside.png",
    "logo: /etc/hostname",
    "logo: nothing.png",
]
"""Settings that pages do without."""


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


@pytest.mark.parametrize("settings", LEFT_OUT)
def test_what_is_left_out_is_told(workspace: Callable[..., Workspace], settings: str) -> None:
    made = workspace("title: M\nagenda: []\n", **{"jamx.yaml": f"organiser:\n  {settings}\n"})
    (found,) = made.check()
    key = settings.partition(":")[0]
    assert (found.rule, found.variant) == ("schema/invalid-value", "logo" if key == "logo" else "link")
    assert (found.place.file, found.place.path) == ("jamx.yaml", ("organiser", key))


@pytest.mark.parametrize("settings", LEFT_OUT)
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


@pytest.mark.parametrize(
    ("contact", "leads"),
    [
        ("kontakt@example.org", "mailto:kontakt@example.org"),
        ("https://example.org/kontakt", "https://example.org/kontakt"),
        ("mailto:kontakt@example.org", "mailto:kontakt@example.org"),
        ("the county's office, ask for the network", ""),
        ("javascript:alert(1)", ""),
        ("a@b", ""),
        ("a@example.org?bcc=all@example.org", ""),
        ("write to a@example.org", ""),
        ("https://example.org and more", ""),
    ],
)
def test_where_a_contact_leads(workspace: Callable[..., Workspace], contact: str, leads: str) -> None:
    assert link(contact) == leads
    text = page(workspace, f'organiser:\n  contact: "{contact}"\n')
    shown = contact.replace("'", "&#39;")
    assert (f'Contact: <a href="{leads}">{shown}</a>' if leads else f"<p>Contact: {shown}</p>") in text


def test_a_colour_for_each_paper(workspace: Callable[..., Workspace]) -> None:
    text = page(workspace, 'organiser:\n  colours: {accent: "#7a6200", accent_dark: "#FC0"}\n')
    assert ":root { --accent: #7a6200; }" in text
    assert "(prefers-color-scheme: dark) { :root { --accent: #ffcc00; } }" in text


def test_one_colour_serves_both(workspace: Callable[..., Workspace]) -> None:
    text = page(workspace, 'organiser:\n  colours: {accent_dark: "#ffcc00"}\n')
    (light,) = re.findall(r"^:root { --accent: (#[0-9a-f]{6}); }", text, re.MULTILINE)
    assert contrast(light, "#ffffff") > contrast(light, "#f4f3ee") >= 4.5


def test_an_adjusted_colour_is_told_with_what_is_used(workspace: Callable[..., Workspace]) -> None:
    settings = 'organiser:\n  colours: {accent: "#ffcc00", accent_dark: "#000"}\n'
    made = workspace("title: M\nagenda: []\n", **{"jamx.yaml": settings})
    found = made.check()
    assert [(one.rule, one.variant, one.arguments["key"]) for one in found] == [
        ("template/adjusted", "", "accent"),
        ("template/adjusted", "dark", "accent_dark"),
    ]
    (ref,) = made.find("p/m")
    text = made.document(ref, "html").text
    assert all(f"--accent: {one.arguments['used']}; }}" in text for one in found)
    assert (found[0].arguments["whole"], found[0].arguments["tenth"]) == (1, 3)
