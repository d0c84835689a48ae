"""What MkDocs asks when it builds the site."""

from __future__ import annotations

import re
from typing import Any

_EMPTY_HEAD = re.compile(r"<thead>\s*<tr>\s*(?:<th></th>\s*)+</tr>\s*</thead>\s*")
_SWEDISH = frozenset({"regler.md"})
"""Pages that are generated, and say their language nowhere."""


def on_page_markdown(markdown: str, page: Any, **_: Any) -> str:
    """The text as it is; the page gets its language."""
    if page.file.src_uri in _SWEDISH:
        page.meta["lang"] = "sv"
    return markdown


def on_page_content(html: str, page: Any, **_: Any) -> str:
    """The page with wide tables and blocks of code that can be scrolled, with the keyboard too."""
    name = "Tabell" if page.meta.get("lang") == "sv" else "Table"
    frame = f'<div class="wide" tabindex="0" role="group" aria-label="{name}">'
    html = _EMPTY_HEAD.sub("", html)
    html = html.replace("<th></th>", "<td></td>")  # a heading without words is none
    html = html.replace("<table>", f"{frame}<table>").replace("</table>", "</table></div>")
    return html.replace("<pre>", '<pre tabindex="0">')
