"""The workspace: files read and validated once, when they are first asked for."""

from __future__ import annotations

import os
from dataclasses import dataclass
from functools import cached_property
from heapq import merge
from itertools import groupby
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from pydantic import BaseModel, ValidationError

from jamx.model.configuration import Configuration
from jamx.model.kinds import Kind, model_of, validated
from jamx.model.meeting import AgendaFile, Meeting
from jamx.model.programme import Programme
from jamx.source.document import Document, read
from jamx.source.files import load
from jamx.workspace.faults import faults
from jamx.workspace.files import FOLDERS, FileRef, classify, listing
from jamx.workspace.format import other_format
from jamx.workspace.names import Names
from jamx.workspace.root import CONFIGURATION, PROGRAMMES

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from jamx.findings import Finding
    from jamx.model.checklist import Checklist, Progress
    from jamx.model.organisation import Organisation, Participant
    from jamx.model.school_breaks import Break

REGISTER = "organisations.yaml"
"""The register that programmes share."""

Model = TypeVar("Model", bound=BaseModel)


class Loaded(NamedTuple):
    """A file as read and, where nothing forbids it, as a model; with what was wrong with it."""

    document: Document
    model: object | None
    findings: tuple[Finding, ...]


class Workspace:
    """A folder of programmes.

    Args:
        root: The folder.
        overlay: Bytes to read in place of files, by path from the root.
    """

    def __init__(self, root: Path, overlay: Mapping[str, bytes] | None = None) -> None:
        self.root = root
        self._overlay = dict(overlay or {})
        self._documents: dict[str, Document] = {}
        self._loaded: dict[str, Loaded] = {}
        self._folders: dict[str, Folder] = {}
        self._passing = ("", "")

    def revised(self, texts: Mapping[str, bytes]) -> Workspace:
        """The same with other bytes in some files; what this one has read of the others is not read again."""
        other = Workspace(self.root, {**self._overlay, **texts})
        other._documents |= {file: one for file, one in self._documents.items() if file not in texts}
        return other

    @cached_property
    def names(self) -> Names:
        """Every YAML file below the root that stands where jamx looks, in order of name."""
        return Names(once for once, _ in groupby(merge(listing(self.root), sorted(self._overlay))))

    @property
    def files(self) -> Iterator[FileRef]:
        """The files jamx reads, one by one."""
        return (ref for ref in map(classify, self.names) if ref is not None)

    def names_of(self, programme: str) -> tuple[str, ...]:
        """The names of what stands in a programme's folder."""
        return self.names.below(f"{PROGRAMMES}/{programme}/")

    @property
    def shared_names(self) -> tuple[str, ...]:
        """The names of what belongs to no programme."""
        return self.names.beside(f"{PROGRAMMES}/")

    @cached_property
    def configuration(self) -> Configuration:
        """The settings; the defaults where there is no readable `jamx.yaml`."""
        if CONFIGURATION not in self._overlay and not (self.root / CONFIGURATION).exists():
            return Configuration()
        return self.model(FileRef(CONFIGURATION, Kind.CONFIGURATION), Configuration) or Configuration()

    @cached_property
    def other_format(self) -> Finding | None:
        """That the files are in a format this program does not read: none of them is read then."""
        return other_format(self.document(CONFIGURATION).value) if self.exists(CONFIGURATION) else other_format(None)

    def forget_programmes(self) -> None:
        """Let go of what was read of programmes; it is read again when it is wanted."""
        for kept in (self._documents, self._loaded):
            for file in [file for file in kept if file.startswith(f"{PROGRAMMES}/")]:
                del kept[file]
        self._folders.clear()

    @property
    def overlay(self) -> Mapping[str, bytes]:
        """The bytes that are read in place of files, by path from the root."""
        return self._overlay

    def exists(self, file: str) -> bool:
        """Whether there is such a file; a name that no disk can hold is none."""
        if file in self._overlay or ("names" in self.__dict__ and file in self.names):
            return True  # what has been listed is not looked for again
        return os.path.isfile(self.root / file)  # noqa: PTH113 - Path.is_file fails for a name that is too long

    def document(self, file: str) -> Document:
        """A file as plain values."""
        if file not in self._documents:
            self._documents[file] = self._read(file)
        return self._documents[file]

    def text(self, file: str) -> str:
        """A file's text, none where it cannot be read; of files that are read for it only the last is kept."""
        if file in self._documents:
            return self._documents[file].text
        if self._passing[0] != file:
            self._passing = file, self._read(file).text if self.exists(file) else ""
        return self._passing[1]

    def _read(self, file: str) -> Document:
        data = self._overlay.get(file)
        path = os.path.join(self.root, file)  # noqa: PTH118 - a `Path` costs as much as opening the file
        return load(path, file, self.root) if data is None else read(data, file)

    def loaded(self, ref: FileRef) -> Loaded:
        """A file as a model, with what its reading and its validation found."""
        if ref.file not in self._loaded:
            self._loaded[ref.file] = self._load(ref)
        return self._loaded[ref.file]

    def _load(self, ref: FileRef) -> Loaded:
        document = self.document(ref.file)
        if self.other_format is not None:
            return Loaded(document, None, (self.other_format,))
        if not document.readable:
            return Loaded(document, None, document.findings)
        value = document.value
        if value is None:  # an empty file; what it should have said is then missed key by key
            value = [] if ref.kind is Kind.PARTICIPANTS else {}
        if ref.kind is Kind.ORGANISATIONS and ref.programme:
            value = self._with_shared(value)
        model = model_of(ref.kind)
        try:
            return Loaded(document, validated(model, value), document.findings)
        except ValidationError as error:
            return Loaded(document, None, (*document.findings, *faults(error, model, value, ref.file)))

    def _with_shared(self, value: Any) -> Any:
        """A programme's organisations, those without a name as the shared register has them, with what is added here.

        Nothing is taken over from a register that has faults.
        """
        if not isinstance(value, dict) or not self.register:
            return value
        shared: Any = self.document(REGISTER).value
        return {
            one: {**shared[one], **(entry or {})}
            if one in self.register and isinstance(entry, dict | None) and "name" not in (entry or {})
            else entry
            for one, entry in value.items()
        }

    def model(self, ref: FileRef, kind: type[Model]) -> Model | None:
        """A file's model, or None when it has faults."""
        model = self.loaded(ref).model
        return model if isinstance(model, kind) else None

    @cached_property
    def programmes(self) -> tuple[str, ...]:
        """The ids of all programmes."""
        return tuple(sorted({ref.programme for ref in self.files if ref.programme}))

    def folder(self, programme: str) -> Folder:
        """A programme with its files."""
        if programme not in self._folders:
            self._folders[programme] = Folder(self, programme)
        return self._folders[programme]

    def refs(self, programme: str, kind: Kind) -> tuple[FileRef, ...]:
        """A programme's files of one kind, in order of name, without looking at other programmes."""
        if "names" in self.__dict__:
            return tuple([ref for ref in self.folder(programme).refs if ref.kind is kind])
        prefix = f"{PROGRAMMES}/{programme}/{FOLDERS[kind]}"
        folder = self.root / prefix
        found = {f"{prefix}/{path.name}" for path in folder.glob("*.yaml") if not path.name.startswith(".")}
        found |= {file for file in self._overlay if file.startswith(f"{prefix}/")}
        return tuple(ref for ref in map(classify, sorted(found)) if ref is not None)

    def around(self, programme: str) -> tuple[str, ...]:
        """A programme's files and those that all programmes share; other programmes are not looked at for it.

        Misplaced files, and those about school breaks, are among them once the whole workspace has been listed.
        """
        own = f"{PROGRAMMES}/{programme}/"
        if "names" in self.__dict__:
            return tuple(sorted((*self.names_of(programme), *self.shared_names)))
        fixed = (
            CONFIGURATION,
            REGISTER,
            *(f"{own}{name}.yaml" for name in ("organisations", "participants", "programme")),
        )
        found = (ref.file for kind in FOLDERS for ref in self.refs(programme, kind))
        return (*filter(self.exists, fixed), *found)

    @cached_property
    def register(self) -> Mapping[str, Organisation]:
        """The organisations that programmes share."""
        return self._register(REGISTER)

    @cached_property
    def school_breaks(self) -> tuple[Break, ...]:
        """What is known of school breaks: by the file `calendar.breaks` names, or by all below `calendar/`."""
        from jamx.model.school_breaks import SchoolBreaks  # noqa: PLC0415 - most of what jamx does needs none

        named = self.configuration.calendar.breaks
        refs = map(classify, (named,) if named else self.shared_names)
        found = (self.model(ref, SchoolBreaks) for ref in refs if ref is not None and ref.kind is Kind.BREAKS)
        return tuple(entry for breaks in found if breaks is not None for entry in breaks.entries)

    def _register(self, file: str) -> Mapping[str, Organisation]:
        if not self.exists(file):
            return {}
        found = self.loaded(FileRef(file, Kind.ORGANISATIONS)).model
        return found if isinstance(found, dict) else {}


@dataclass(frozen=True)
class Folder:
    """A programme: its own file and the files around it."""

    workspace: Workspace
    id: str

    @cached_property
    def ref(self) -> FileRef:
        """The programme's own file."""
        return FileRef(f"{PROGRAMMES}/{self.id}/programme.yaml", Kind.PROGRAMME, self.id, self.id)

    @cached_property
    def programme(self) -> Programme | None:
        """What the programme's own file says, if it is there and has no faults."""
        if not self.workspace.exists(self.ref.file):
            return None
        return self.workspace.model(self.ref, Programme)

    @property
    def organisations_file(self) -> str:
        """Where the programme's own organisations stand, whether there are any or not."""
        return f"{PROGRAMMES}/{self.id}/{REGISTER}"

    @cached_property
    def own_organisations(self) -> Mapping[str, Organisation]:
        """Who takes part here, and as what."""
        return self.workspace._register(self.organisations_file)  # noqa: SLF001 - one class in two

    @cached_property
    def participants_ref(self) -> FileRef:
        """Where the participants stand, whether there are any or not."""
        return FileRef(f"{PROGRAMMES}/{self.id}/participants.yaml", Kind.PARTICIPANTS, self.id, self.id)

    @cached_property
    def participants(self) -> tuple[Participant, ...]:
        """Who comes from the organisations, in the order of the file; nobody where it is missing or has faults."""
        ref = self.participants_ref
        found = self.workspace.loaded(ref).model if self.workspace.exists(ref.file) else None
        return found if isinstance(found, tuple) else ()

    @cached_property
    def organisations(self) -> Mapping[str, Organisation]:
        """Every organisation that may be named here: the programme's own and the shared ones."""
        return {**self.workspace.register, **self.own_organisations}

    @cached_property
    def refs(self) -> tuple[FileRef, ...]:
        """All its files, in order of name."""
        return tuple(ref for ref in map(classify, self.workspace.names_of(self.id)) if ref is not None)

    def file_of(self, kind: Kind, name: str) -> FileRef:
        """Where a file of this kind and name stands, whether it is there or not."""
        return FileRef(f"{PROGRAMMES}/{self.id}/{FOLDERS[kind]}/{name}.yaml", kind, self.id, name)

    def agenda(self, name: str) -> AgendaFile | None:
        """An agenda file's model, if it is there and has no faults."""
        ref = self.file_of(Kind.AGENDA, name)
        return self.workspace.model(ref, AgendaFile) if self.workspace.exists(ref.file) else None

    def meeting(self, name: str) -> Meeting | None:
        """A meeting file's model, if it is there and has no faults."""
        ref = self.file_of(Kind.MEETING, name)
        return self.workspace.model(ref, Meeting) if self.workspace.exists(ref.file) else None

    def checklist(self, name: str) -> Checklist | None:
        """A checklist's model, if it is there and has no faults."""
        from jamx.model.checklist import Checklist  # noqa: PLC0415 - agendas need none

        ref = self.file_of(Kind.CHECKLIST, name)
        return self.workspace.model(ref, Checklist) if self.workspace.exists(ref.file) else None

    def follow_up(self, organisation: str) -> Mapping[str, Progress]:
        """How far an organisation has come, by task; nothing where nothing is written or the file has faults."""
        ref = self.file_of(Kind.FOLLOW_UP, organisation)
        found = self.workspace.loaded(ref).model if self.workspace.exists(ref.file) else None
        return found if isinstance(found, dict) else {}
