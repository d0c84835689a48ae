"""Every document that this repository's own programmes give, for every audience for which it differs."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from jamx.api import Audience, Workspace
from jamx.api.nouns import NOUNS
from jamx.api.site import built
from jamx.model.kinds import Kind
from tests.conftest import REPOSITORY

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jamx.api import Document
    from jamx.workspace.files import FileRef


class Source(NamedTuple):
    """What a document is made from: a kind of document and a file."""

    noun: str
    ref: FileRef

    def named(self, more: str) -> str:
        """A name for a document of it, which could be a file's."""
        return " ".join(filter(None, (self.noun, self.ref.kind.value, self.ref.programme, self.ref.name, more)))


def sources(workspace: Workspace) -> Iterator[Source]:
    """Everything that documents can be made from."""
    for noun in ("agenda", "timetable", "checklist"):
        for kind in NOUNS[noun].kinds:
            for programme in workspace.files.programmes:
                own = kind is Kind.PROGRAMME
                refs = [workspace.files.folder(programme).ref] if own else workspace.files.refs(programme, kind)
                yield from (Source(noun, ref) for ref in refs)


def documents(
    workspace: Workspace, to: str, audiences: Sequence[Audience] = tuple(Audience)
) -> Iterator[tuple[str, Source, Audience, Document]]:
    """All documents in a format, those of the same bytes once."""
    seen: set[tuple[str, bytes]] = set()
    for source in sources(workspace):
        for audience in audiences:
            made = workspace.document(source.ref, to, noun=source.noun, audience=audience)
            if (made.text, made.data) not in seen:
                seen.add((made.text, made.data))
                yield source.named(audience.value), source, audience, made


def every_page() -> dict[str, bytes]:
    """Every page by a name: the documents, and the site."""
    workspace = Workspace(REPOSITORY)
    pages = {name: made.data for name, _, _, made in documents(workspace, "html")}
    site = built(workspace).files
    return pages | {f"site {path}": data for path, data in site.items() if path.endswith(".html")}
