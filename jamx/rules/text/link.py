"""A link says nothing of where it leads, or leads to a file that is not there.

Who jumps from link to link hears only `here`, `läs mer`, `länk`: a link stands on the words that name what it leads to.
A relative link is looked for beside the file that holds it, in the programme's folder and at the top of the workspace;
an address on the web is not looked up.

Bad:
    title: Meeting
    text: The evaluation of the last round is found [here](https://example.se/evaluation).

Good:
    title: Meeting
    text: Read the [evaluation of the last round](https://example.se/evaluation).
"""

from __future__ import annotations

import os
import posixpath
import re
from typing import TYPE_CHECKING
from urllib.parse import unquote

from jamx.findings import Finding, Severity
from jamx.rules.rule import Scope
from jamx.rules.unsafe_addresses import unsafe_scheme

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jamx.rules.subjects import ProgrammeSubject
    from jamx.workspace.workspace import Workspace

SEVERITY = Severity.WARNING
SCOPE = Scope.PROGRAMME

_BARE = frozenset(
    (
        *("här", "här finns den", "hit", "klicka här", "tryck här", "klicka", "läs här", "läs mer", "läs mer här"),
        *("se här", "se mer", "mer", "mer info", "mer information", "länk", "länken", "denna länk"),
        *("den här länken", "via länken", "ladda ner", "ladda ned", "öppna", "vidare", "here", "click here"),
        *("press here", "read here", "read more", "read more here", "see here", "more", "more info"),
        *("more information", "link", "the link", "this link", "this", "learn more", "find out more", "download"),
        *("open", "click", "tap here", "see more"),
    )
)
_OF_ITS_OWN = re.compile(r"[a-z][a-z0-9+.-]*:|[/\\#?]|$", re.IGNORECASE)
"""An address with a scheme, from the top of a site, or into the same page."""
_ON_THE_WEB = re.compile(
    r"(?:www\.\S+|(?:[a-z0-9-]+\.)+(?:se|nu|eu|com|org|net|info|int|no|dk|fi))(?:[/?#]\S*)?", re.IGNORECASE
)


def check(subject: ProgrammeSubject, options: Mapping[str, int]) -> Iterator[Finding]:
    """Links on words that say nothing, and relative links that are dead."""
    del options
    workspace = subject.plan.workspace
    for place, marks in subject.texts.marked:
        for mark in (one for one in marks if one.sort == "link"):
            if _plain(mark.said) in _BARE or not mark.said:
                facts = {"said": mark.said, "address": mark.address}
                yield Finding("text/link", place, facts, "" if mark.said else "empty")
            at = unquote(mark.address)
            if _OF_ITS_OWN.match(at) or unsafe_scheme(mark.address) is not None:
                continue
            if not _there(workspace, place.file, mark.address):
                web = "@" in at or _ON_THE_WEB.fullmatch(at) is not None
                yield Finding("text/link", place, {"said": mark.said, "address": at}, "web" if web else "dead")


def _plain(said: str) -> str:
    return said.casefold().strip(" .,:;!?…»«›>→-–()[]\"'”")


def _there(workspace: Workspace, file: str, address: str) -> bool:
    """Whether a relative address leads to a file or a folder of the workspace, from one of the places it may start."""
    path = unquote(re.split(r"[?#]", address)[0])
    folders = (posixpath.dirname(file), "/".join(file.split("/")[:2]), "")
    return any(_holds(workspace, posixpath.normpath(posixpath.join(folder, path))) for folder in folders)


def _holds(workspace: Workspace, at: str) -> bool:
    # Path.is_dir fails for a name that no disk can hold.
    return not at.startswith("..") and (workspace.exists(at) or os.path.isdir(workspace.root / at))  # noqa: PTH112
