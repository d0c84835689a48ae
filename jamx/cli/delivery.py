"""Where rendered documents go: standard output, a file, or a folder; and whether what is there already agrees."""

from __future__ import annotations

import os
import re
import sys
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from jamx.cli.console import document, on_a_terminal, remark
from jamx.cli.endings import ending
from jamx.cli.usage import UsageFault, Words, said_in
from jamx.output import write

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jamx.api import Document


class Delivery(NamedTuple):
    """Documents and where they were asked to go.

    Attributes:
        documents: What was rendered.
        output: `-o` as given: a file, a folder or `-`.
        configured: The folder `jamx.yaml` names, from the root.
        root: The workspace.
        check: Compare only.
        several: More than one document was asked for (or a set that may grow): they go to a folder.
        whole: All agendas of their programmes were asked for, so that others beside them are left over.
        language: Of what is said to whoever watches.
    """

    documents: tuple[Document, ...]
    output: str | None
    configured: str | None
    root: Path
    check: bool
    several: bool
    whole: bool = False
    language: str = "en"


def deliver(delivery: Delivery) -> bool:
    """Write or compare; returns whether a comparison found a difference.

    Raises:
        UsageFault: Several documents for standard output, or two for one file.
        WriteError: A file could not be written.
    """
    if not _to_files(delivery):
        if delivery.output is None and on_a_terminal() and any(made.binary for made in delivery.documents):
            raise UsageFault("this format is no text for a terminal: name a file with -o")
        for made in delivery.documents:
            document(made.data, binary=bool(made.binary))
        return False
    targets = list(_targets(delivery))
    if len({path for path, _ in targets}) < len(targets):
        names = sorted(str(path) for path, _ in targets)
        twice = next(one for one, other in pairwise(names) if one == other)
        raise UsageFault("two documents would go to {twice}: a meeting and an agenda of one name", twice=twice)
    _keep_inside(delivery, [path for path, _ in targets])
    if delivery.check:
        differing = [path for path, made in targets if _differs(path, made)]
        if delivery.whole:
            _tell_left_over([path for path, _ in targets])
        return bool(differing)
    for path, made in targets:
        write(path, made.data)
    _tell_written([path for path, _ in targets], delivery.language)
    return False


def _tell_written(paths: Sequence[Path], language: str) -> None:
    """Say where documents went, to somebody who sits there; a script knows."""
    if sys.stderr is None or not sys.stderr.isatty():
        return
    one = len(paths) == 1
    sentence = Words("written: {path}") if one else Words("{count} documents written below {path}")
    said = said_in(sentence, language)
    where = paths[0] if one else os.path.commonpath([path.parent for path in paths])
    from jamx.report.safe import visible  # noqa: PLC0415 - as for all that is said

    remark(visible(said.format(path=where, count=len(paths))) + "\n")


def _keep_inside(delivery: Delivery, paths: Sequence[Path]) -> None:
    """Who renders somebody's files writes nowhere else: a folder is what it says, whatever links are in it.

    The folder that a workspace names itself is inside the workspace. A single file that `-o` names may be a link.
    """
    if delivery.output is None:
        if not all(_below(path, delivery.root) for path in paths):
            raise UsageFault("output: in jamx.yaml leads out of the workspace; name such a folder with -o")
        return
    folder = Path(delivery.output)
    for path in paths:
        if path != folder and not _below(path, folder):
            raise UsageFault("{path}: a link that leads out of {folder}", path=path, folder=folder)


def _below(path: Path, folder: Path) -> bool:
    try:
        found = path.resolve()
        loop = any(one.is_symlink() for one in (found, *found.parents))  # which Python 3.13 leaves as it stands
        return found.is_relative_to(folder.resolve()) and not loop
    except (OSError, RuntimeError):  # a loop of links
        return False


def _to_files(delivery: Delivery) -> bool:
    if delivery.output not in {None, "-"}:
        return True
    if delivery.several and delivery.output is None and delivery.configured:
        return True
    if delivery.check:
        if delivery.output is None and delivery.configured:
            return True
        raise UsageFault("--check compares with files: name them with -o, or a folder as output: in jamx.yaml")
    if len(delivery.documents) > 1:
        raise UsageFault("several documents need a folder: -o DIR, or output: in jamx.yaml")
    return False


def _targets(delivery: Delivery) -> Iterator[tuple[Path, Document]]:
    if delivery.output is None:
        folder = delivery.root / (delivery.configured or "")
    else:
        folder = Path(delivery.output)
        if _one_file(delivery, delivery.output):
            if folder.suffix in {".yaml", ".yml"}:
                raise UsageFault(
                    "-o {name}: no document is YAML, and what is there would be lost", name=delivery.output
                )
            yield folder, delivery.documents[0]
            return
        if folder.is_file():
            raise UsageFault("-o {name}: several documents need a folder, and this is a file", name=delivery.output)
    for made in delivery.documents:
        yield folder / made.name, made


def _one_file(delivery: Delivery, output: str) -> bool:
    """Whether `-o` names the file of the one document there is; of a set that may grow, only by its ending."""
    if len(delivery.documents) != 1 or output.endswith(("/", "\\")) or Path(output).is_dir():
        return False
    return not delivery.several or ending(output) == ending(delivery.documents[0].name)


def _differs(path: Path, made: Document) -> bool:
    """Whether a file differs from what would be written; the difference goes to standard output."""
    try:
        there = path.read_bytes()
    except FileNotFoundError:
        remark(f"{path} is not there\n")
        there = b""
    except OSError as error:
        raise UsageFault("cannot read {path}: {why}", path=path, why=error.strerror) from None
    if there == made.data:
        return False
    if made.binary:
        document(f"Binary files {path} and {path} (rendered) differ\n".encode())
        return True
    before, after = there.decode("utf-8", "backslashreplace"), made.text
    document(difference(before, after, str(path), f"{path} (rendered)").encode())
    return True


def _tell_left_over(paths: Sequence[Path]) -> None:
    """Tell of files that are called like the documents beside them and that nothing makes any more.

    A renamed meeting leaves one. Somebody may as well have put it there: it is no difference, and nothing is removed.
    """
    beside: dict[Path, set[str]] = {}
    for path in paths:
        beside.setdefault(path.parent, set()).add(path.name)
    for folder, names in beside.items():
        endings = {name.partition(".")[2] for name in names}
        for path in sorted(folder.iterdir()) if folder.is_dir() else ():
            stem, _, ending = path.name.partition(".")
            if path.name not in names and ending in endings and _ID.fullmatch(stem) and stem not in _OTHERS:
                remark(f"{path} is made from nothing any more\n")


_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_OTHERS = frozenset({"timetable", "checklist"})
"""What programmes' own documents are called; those of agendas are called like the agendas."""


def difference(before: str, after: str, name: str, new_name: str) -> str:
    """A unified diff of two texts."""
    from difflib import unified_diff  # noqa: PLC0415

    lines = unified_diff(_lines(before), _lines(after), name, new_name, lineterm="")
    return "".join(f"{line}\n" for line in lines)


def _lines(text: str) -> list[str]:
    """Lines as diff shows them: one that does not end says so."""
    *lines, last = text.split("\n")
    return [*lines, f"{last}\n\\ No newline at end of file"] if last else lines
