"""A `#` cuts a text off: what stands behind it is a comment, which nobody gets to read.

In YAML a `#` with a blank before it begins a comment, in the middle of a sentence too. `Meeting #2` is then just
`Meeting`, and no document says so. The rule looks at a `#` that a word or a number follows at once. A comment
with a blank behind the `#`, as most people write them, is a comment; so is one behind a date, a length or
another value that is no text. Put the text in quotes.

Bad:
    title: Meeting #2
    purpose: We learn about #metoo together.

Good:
    title: "Meeting #2"  # to be renamed
    date: 2027-03-09 #preliminary, says the host
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from jamx.findings import Finding, Place, Severity
from jamx.rules.rule import Scope
from jamx.source.comments import comments
from jamx.source.edges import Lines
from jamx.source.positions import find, positions

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from jamx.findings import Path, Span
    from jamx.rules.subjects import ProgrammeSubject
    from jamx.source.comments import Comment
    from jamx.source.document import Document
    from jamx.source.positions import Node
    from jamx.workspace.files import FileRef

SEVERITY = Severity.NOTE
SCOPE = Scope.PROGRAMME

_TIGHT = re.compile(r"#(?=\w)(?!jamx:)(?<=[ \t]#)")  # the `#` first: what cannot match is passed over fastest that way
_MARKED = ('"', "'", "|", ">", "&", "*", "!", "[", "{")
"""With what a text begins whose end its author has shown."""
_PROSE = frozenset(("text", "purpose", "background", "approach", "facilitator_notes"))
"""Keys that hold nothing but texts, so that one which is left with nothing has lost it."""


def check(subject: ProgrammeSubject, options: Mapping[str, int]) -> Iterator[Finding]:
    """Each text that goes on behind a `#`, file by file."""
    del options
    workspace = subject.folder.workspace
    for ref in subject.folder.refs:
        document = workspace.document(ref.file)
        if _TIGHT.search(document.text):
            yield from _in(document, ref, subject)


def _in(document: Document, ref: FileRef, subject: ProgrammeSubject) -> Iterator[Finding]:
    root = positions(document)
    if root is None:
        return
    written = (place for text in subject.texts.in_file(ref) for place, _ in text.versions())
    texts = {find(root, place.path) for place in written}
    lines = Lines(document.text)
    for comment in (one for one in comments(document, root) if _TIGHT.match(f" {one.text}", 1)):
        path, node = _before(root, comment.line)
        marked = document.text.startswith(_MARKED, node.start.index, node.end.index)
        if marked or not _follows(comment, node.span, lines):
            continue
        key = path[-1] if path else None
        if node.span in texts if node.text else key in _PROSE:
            yield Finding("text/cut-off", Place(ref.file, path), {"lost": comment.text}, "" if node.text else "all")


def _follows(comment: Comment, value: Span, lines: Lines) -> bool:
    """Whether there are only blanks between a value and a comment; a bracket would show where its text ends."""
    between = lines.line(comment.line - 1)[value.end_column - 1 : comment.column - 1]
    return value.end_line == comment.line and not between.strip()


def _before(root: Node, line: int) -> tuple[Path, Node]:
    """What begins last before a comment, which is the last on its line, and its path."""
    path: Path = ()
    node = root
    while begun := [(key, child) for key, child in _below(node) if child.start.line < line]:  # counted from 0
        key, node = begun[-1]
        path = (*path, key)
    return path, node


def _below(node: Node) -> Iterable[tuple[str | int, Node]]:
    return node.children.items() if isinstance(node.children, dict) else enumerate(node.children or ())
