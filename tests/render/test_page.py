"""What pages alone have: the policy with the hash of their style, times for programs, columns as classes."""

from __future__ import annotations

from base64 import b64encode
from hashlib import sha256
from typing import TYPE_CHECKING

from jamx.render.markdown_html import rendered
from jamx.render.page import guarded
from tests.conftest import write

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from jamx.api import Workspace

POLICY = "<meta content=\"style-src 'unsafe-inline'\">"


def test_the_policy_names_the_hash() -> None:
    expected = b64encode(sha256(b"a { b: c }").digest()).decode()
    assert f"style-src 'sha256-{expected}'" in guarded(f"{POLICY}<style>a {{ b: c }}</style>")
    assert "style-src 'none'" in guarded(POLICY)


def test_style_attributes_of_own_templates_keep_working() -> None:
    text = f'{POLICY}<p style="color: teal">'
    assert guarded(text) == text


def test_own_styles_are_hashed_too(workspace: Callable[..., Workspace], tmp_path: Path) -> None:
    write(tmp_path, "templates/agenda.css", "h1 { color: teal }\n")
    made = workspace("title: M\nagenda: []\n")
    (ref,) = made.find("p/m")
    text = made.document(ref, "html").text
    style = text.partition("<style>")[2].partition("</style>")[0]
    assert b64encode(sha256(style.encode()).digest()).decode() in text


def test_start_and_end_are_times(workspace: Callable[..., Workspace]) -> None:
    made = workspace("title: M\nagenda:\n  - {title: A, time: 09.00–10.30}\n  - {title: B, duration: 5 min}\n")
    (ref,) = made.find("p/m")
    text = made.document(ref, "html").text
    assert '<time datetime="09:00">09:00</time>–<time datetime="10:30">10:30</time>' in text


def test_a_column_nobody_fills_is_left_out(workspace: Callable[..., Workspace]) -> None:
    for lead, there in (("", False), (", lead: host", True)):
        made = workspace(f"title: M\nagenda:\n  - {{title: A, time: 09.00–10.30{lead}}}\n")
        (ref,) = made.find("p/m")
        assert ("Led by" in made.document(ref, "html").text) is there


def test_tables_have_no_style_of_their_own() -> None:
    made = rendered("| a | b |\n|:-:|--:|\n| c | d |\n")
    assert "style" not in made
    assert made.count('class="align-center"') == 2
    assert made.count('class="align-right"') == 2
