"""The Python face: load a workspace, check it, render from it. The command line uses nothing else."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from jamx.check.run import Run
from jamx.check.selection import Selection
from jamx.findings import Finding, Result, Severity
from jamx.model.kinds import Kind
from jamx.model.meeting import Gathering
from jamx.render.formats import AGENDA_FORMATS, HAND_OUTS, agenda_text, terminal_agenda
from jamx.render.template_fault import TemplateFaultError
from jamx.rules.table import RULES
from jamx.schedule.plan import Plan
from jamx.views.agenda_view import Request, agenda_view, language_of
from jamx.views.audience import Audience
from jamx.workspace.address import UnknownAddressError, addresses, resolve
from jamx.workspace.files import FileRef
from jamx.workspace.root import find_root
from jamx.workspace.suggestions import nearest
from jamx.workspace.workspace import Workspace as Files

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping, Sequence

    from jamx.views.agenda import AgendaView

__all__ = [
    "AGENDA_FORMATS",
    "RULES",
    "Audience",
    "Document",
    "FileRef",
    "Finding",
    "RefusedError",
    "Result",
    "Selection",
    "Severity",
    "UnknownAddressError",
    "Workspace",
    "find_root",
    "findings_text",
    "json_report",
    "load",
    "nearest",
    "render",
    "terminal_agenda",
    "text_report",
]

AGENDAS = (Kind.MEETING, Kind.AGENDA)
"""What an agenda can be rendered from, in order of preference where an address says neither."""


class RefusedError(Exception):
    """A document that cannot be made, or would contradict itself; the findings say why.

    Attributes:
        findings: What stands in the way.
    """

    def __init__(self, findings: Sequence[Finding]) -> None:
        self.findings = tuple(findings)
        super().__init__(f"{len(self.findings)} findings")


class Document(NamedTuple):
    """A rendered document: its text, and where it belongs in a folder of documents."""

    text: str
    name: str

    @property
    def data(self) -> bytes:
        """The bytes of the file."""
        return self.text.encode()


class Workspace:
    """A folder of programmes.

    Args:
        root: The folder that holds `jamx.yaml` or `programmes/`.
        overlay: Bytes to read in place of files, by path from the root with `/`.
    """

    def __init__(self, root: Path, overlay: Mapping[str, bytes] | None = None) -> None:
        self.root = root
        self.files = Files(root, overlay)
        self._plans: dict[int | None, Plan] = {}

    @property
    def language(self) -> str:
        """The workspace's language."""
        return self.files.configuration.language

    @property
    def output(self) -> str | None:
        """The folder documents go to, where `jamx.yaml` names one."""
        return self.files.configuration.output

    def plan(self, attending: int | None = None) -> Plan:
        """The computations, as the files say or as if so many organisations came."""
        return self._plans.setdefault(attending, Plan(self.files, attending))

    def check(self, *, ignores: bool = True) -> list[Finding]:
        """Every finding, sorted by file, line, column and rule.

        Args:
            ignores: Whether comments in the files may let findings stand.
        """
        return list(self.run(Selection(acknowledge=ignores)).findings)

    def run(
        self, selection: Selection | None = None, only: Collection[str] | None = None, attending: int | None = None
    ) -> Result:
        """One run of the checker, over everything or over some files' own faults."""
        return Run(self.plan(attending), selection or Selection(), only).result()

    def find(self, address: str, here: Path | None = None) -> tuple[FileRef, ...]:
        """The meetings and agenda files an address stands for.

        Raises:
            UnknownAddressError: Nothing stands there.
        """
        return resolve(self.files, address, AGENDAS, here or Path.cwd())

    @property
    def agendas(self) -> tuple[FileRef, ...]:
        """Every meeting and agenda file."""
        return tuple(ref for ref in self.files.files if ref.kind in AGENDAS)

    def addresses(self) -> tuple[str, ...]:
        """The address of every meeting and agenda file."""
        return addresses(self.files, AGENDAS)

    def lines(self, file: str) -> Sequence[str]:
        """A file's lines as an editor counts them; none when it cannot be read."""
        text = self.files.document(file).text if self.files.exists(file) else ""
        return [line.removesuffix("\r") for line in text.split("\n")]

    def agenda(
        self,
        ref: FileRef,
        audience: Audience = Audience.PARTICIPANT,
        *,
        language: str | None = None,
        attending: int | None = None,
        draft: bool = False,
        for_programs: bool = False,
    ) -> AgendaView:
        """The view of an agenda.

        Args:
            ref: The meeting or agenda file.
            audience: For whom.
            language: In which language; its own unless said.
            attending: As if so many organisations came.
            draft: Marked as a draft.
            for_programs: Tell whether rounds fit, for whomever it is.

        Raises:
            RefusedError: The file cannot be read or has faults of form.
        """
        model = self.files.loaded(ref).model
        if not isinstance(model, Gathering):
            raise RefusedError(self._in_the_way(ref, attending))
        return agenda_view(self.plan(attending), ref, model, Request(audience, language, draft, for_programs))

    def document(
        self,
        ref: FileRef,
        to: str = "md",
        *,
        audience: Audience | None = None,
        language: str | None = None,
        attending: int | None = None,
        draft: bool = False,
    ) -> Document:
        """An agenda in a format; arguments as for `agenda`, no audience meaning participants.

        Raises:
            RefusedError: A hand-out whose own data has errors that nobody acknowledged, or a file with faults of form.
            TemplateFaultError: A template of the workspace is wrong.
        """
        if to in HAND_OUTS and not draft:
            found = self._in_the_way(ref, attending)
            if found:
                raise RefusedError(found)
        shown = audience or Audience.PARTICIPANT
        for_programs = to == "json" and audience is None
        view = self.agenda(ref, shown, language=language, attending=attending, draft=draft, for_programs=for_programs)
        return Document(agenda_text(view, to, self.root), self._name(ref, to, shown, view.language))

    def attempt(
        self,
        ref: FileRef,
        to: str,
        *,
        audience: Audience | None = None,
        language: str | None = None,
        attending: int | None = None,
        draft: bool = False,
    ) -> tuple[tuple[Finding, ...], Document | None]:
        """A document, or the findings that stand in its way; arguments as for `document`."""
        try:
            return (), self.document(ref, to, audience=audience, language=language, attending=attending, draft=draft)
        except RefusedError as error:
            return error.findings, None
        except TemplateFaultError as error:
            return (error.finding,), None

    def _in_the_way(self, ref: FileRef, attending: int | None) -> list[Finding]:
        result = self.run(only=self._own_data(ref), attending=attending)
        return [finding for finding in result.findings if finding.severity is Severity.ERROR]

    def _own_data(self, ref: FileRef) -> set[str]:
        """The files a document is made from: its own, what it uses, its programme's, the settings."""
        folder = self.files.folder(ref.programme)
        names = {ref.file, folder.ref.file, f"programmes/{ref.programme}/organisations.yaml"}
        names |= {"organisations.yaml", "jamx.yaml"}
        model = self.files.loaded(ref).model
        sources = [getattr(model, "agenda", None), *(day.agenda for day in getattr(model, "days", None) or ())]
        for source in sources:
            if source is not None and source.use is not None:
                names.add(folder.file_of(Kind.AGENDA, source.use).file)
        return {name for name in names if self.files.exists(name)}

    def _name(self, ref: FileRef, to: str, audience: Audience, language: str) -> str:
        """`programme/name[.audience][.language].format`: what differs from the ordinary is in the name."""
        model = self.files.loaded(ref).model
        own = language_of(self.files.folder(ref.programme), model) if isinstance(model, Gathering) else language
        special = [audience.value] if audience is not Audience.PARTICIPANT else []
        special += [language] if language != own else []
        return "/".join([ref.programme, ".".join([ref.name, *special, to])])


def load(root: str | Path) -> Workspace:
    """The workspace in a folder, or in the nearest folder above it that is one.

    Raises:
        FileNotFoundError: There is none.
    """
    found = find_root(Path(root))
    if found is None:
        raise FileNotFoundError(f"no workspace in {root}")
    return Workspace(found)


def render(workspace: Workspace, address: str, to: str = "md", audience: Audience | None = None) -> str:
    """The document at an address, as text.

    Raises:
        UnknownAddressError: Nothing stands there.
        RefusedError: Errors in its data stand in the way.
    """
    refs = workspace.find(address)
    return workspace.document(refs[0], to, audience=audience).text


def json_report(result: Result, language: str = "en") -> str:
    """A run's findings for programs."""
    from jamx.report.json_text import json_report as made  # noqa: PLC0415 - rendering needs no report

    return made(result, language)


def text_report(result: Result, language: str, lines_of: Callable[[str], Sequence[str]]) -> str:
    """A run's findings for people; `lines_of` gives a file's lines for the excerpts."""
    from jamx.report.plain_text import text_report as made  # noqa: PLC0415

    return made(result, language, lines_of)


def findings_text(found: Sequence[Finding], language: str, lines_of: Callable[[str], Sequence[str]]) -> str:
    """Some findings for people, without a sum."""
    from jamx.report.plain_text import findings_text as made  # noqa: PLC0415

    return made(found, language, lines_of)


vars(sys.modules["jamx"])["render"] = render
"""Importing the package of that name puts it in the function's place; `jamx.render(...)` is the function."""
