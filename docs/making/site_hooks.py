"""What MkDocs asks when it builds the site."""

from __future__ import annotations

import re
from typing import Any

_EMPTY_HEAD = re.compile(r"<thead>\s*<tr>\s*(?:<th></th>\s*)+</tr>\s*</thead>\s*")
_BLOCK = re.compile(r'(<code class="language-(console|diff)">)(.*?)</code>', re.DOTALL)
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
    return _BLOCK.sub(_marked, html.replace("<pre>", '<pre tabindex="0">'))


def _marked(block: re.Match[str]) -> str:
    """A block of commands or of changes, with what is typed, goes or comes marked; the signs say it too."""
    kinds = {"$ ": "typed", "-": "gone", "+": "new"} if block[2] == "diff" else {"$ ": "typed"}
    lines = block[3].split("\n")
    for number, line in enumerate(lines):
        kind = next((kind for sign, kind in kinds.items() if line.startswith(sign)), None)
        lines[number] = f'<span class="{kind}">{line}</span>' if kind else line
    return block[1] + "\n".join(lines) + "</code>"
