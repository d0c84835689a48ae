"""The texts of a programme's files, each file's read off its model once, and only where a rule has a use for them."""

from __future__ import annotations

from functools import cached_property, partial
from typing import TYPE_CHECKING, NamedTuple

from jamx.model.kinds import Kind
from jamx.rules.markdown_marks import marks
from jamx.rules.signs import may_hold_links, may_hold_marks, may_name_countries
from jamx.rules.written_texts import Addressed, Written, files, written_in
from jamx.workspace.files import FileRef
from jamx.workspace.workspace import REGISTER

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator

    from jamx.findings import Place
    from jamx.rules.markdown_marks import Mark
    from jamx.schedule.plan import Plan
    from jamx.source.document import Document
    from jamx.workspace.workspace import Folder

    Look = Callable[[Document], bool]


class Marked(NamedTuple):
    """A Markdown text with the headings, links and images that it holds."""

    place: Place
    marks: tuple[Mark, ...]


class ProgrammeTexts:
    """Every text and every link of a programme's files and of the register that programmes share.

    Args:
        plan: The run's.
        folder: The programme.
        only: The files that matter, where not all do.

    Attributes:
        refs: The files, in their order.
    """

    def __init__(self, plan: Plan, folder: Folder, only: Collection[str] | None = None) -> None:
        self._plan = plan
        self._workspace = folder.workspace
        self.refs = tuple(files(folder, only))
        self._written: dict[str, tuple[Written | Addressed, ...]] = {}

    def in_file(self, ref: FileRef) -> Iterator[Written]:
        """The texts of one file."""
        return (one for one in self._of(ref) if isinstance(one, Written))

    @cached_property
    def marked(self) -> tuple[Marked, ...]:
        """The Markdown texts, in each language they are written in, that hold headings, links or images."""
        refs = (ref for ref in self.refs if self._seen(may_hold_marks, ref))
        texts = (one for ref in refs for one in self.in_file(ref) if one.markdown)
        found = (Marked(place, marks(said)) for one in texts for place, said in one.versions())
        return tuple(one for one in found if one.marks)

    @cached_property
    def links(self) -> tuple[Addressed, ...]:
        """The addresses that stand under a key of their own."""
        refs = (ref for ref in self.refs if self._seen(may_hold_links, ref))
        return tuple(one for ref in refs for one in self._of(ref) if isinstance(one, Addressed))

    @property
    def maybe_of_countries(self) -> Iterator[Written]:
        """The texts of the programme's own files that may have the code of a country for that of a language."""
        refs = (ref for ref in self.refs if may_name_countries(self._workspace.document(ref.file)))
        return (one for ref in refs for one in self.in_file(ref))

    def _of(self, ref: FileRef) -> tuple[Written | Addressed, ...]:
        if ref.file not in self._written:
            self._written[ref.file] = tuple(written_in(self._workspace, ref))
        return self._written[ref.file]

    def _seen(self, look: Look, ref: FileRef) -> bool:
        """Whether something is seen in a file or in the register it takes from: looked for there once in a run."""
        if ref.file == REGISTER:
            return self._plan.once((look, REGISTER), partial(look, self._workspace.document(REGISTER)))
        shared = ref.kind is Kind.ORGANISATIONS
        return look(self._workspace.document(ref.file)) or (shared and self._seen(look, FileRef(REGISTER, ref.kind)))
