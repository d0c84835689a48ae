"""What the file of a document is called."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.api.nouns import document_name
from jamx.model.meeting import Gathering
from jamx.views.audience import Audience

if TYPE_CHECKING:
    from jamx.api.nouns import Noun, Target
    from jamx.workspace.files import FileRef
    from jamx.workspace.workspace import Workspace


def file_name(noun: Noun, target: Target, to: str, language: str) -> str:
    """`programme/name[.audience][.organisation][.language].format`: what differs from the ordinary is named."""
    ref, asked = target.ref, target.asked
    audience = asked.audience or Audience.PARTICIPANT
    special = [audience.value] if audience is not Audience.PARTICIPANT else []
    special += [named for named in (asked.organisation, asked.function, asked.track) if named is not None]
    special += [language] if language != own_language(target.plan.workspace, ref) else []
    name = ".".join([document_name(noun, ref), *special, to])
    return f"{ref.programme}/{name}" if ref.programme else name


def own_language(workspace: Workspace, ref: FileRef) -> str:
    """The language a document of a file has by itself."""
    model = workspace.loaded(ref).model if ref.file else None
    programme = workspace.folder(ref.programme).programme if ref.programme else None
    own = (model.language if isinstance(model, Gathering) else None) or (
        programme.language if programme is not None else None
    )
    return own or workspace.configuration.language
