"""A workspace as programs see it: checked, rendered from, looked around in."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Unpack

from jamx.api.asked import Document, Options, RefusedError
from jamx.api.base import base_of
from jamx.api.calendars import SendingError, behind, calendar_of
from jamx.api.choices import asked_for, known_attending, known_format, noun_named
from jamx.api.everybody import EVERY, for_each
from jamx.api.grids import grid_of
from jamx.api.names import file_name
from jamx.api.nouns import (
    AGENDA,
    CHECKLIST,
    TIMETABLE,
    WHOLE,
    Target,
    agenda_of,
    checklist_of,
    deaf_to,
    own_data,
    timetable_of,
)
from jamx.api.shown import shown
from jamx.check.run import Run
from jamx.check.selection import Selection
from jamx.findings import Finding, Result, Severity
from jamx.render.formats import (
    BINARY,
    HAND_OUTS,
    document_bytes,
    document_text,
    listed,
    people_text,
    programme_text,
)
from jamx.render.template_fault import TemplateFaultError
from jamx.schedule.plan import Plan
from jamx.views.audience import Audience
from jamx.workspace.address import addresses, resolve
from jamx.workspace.workspace import Workspace as Files

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping, Sequence
    from datetime import date

    from jamx.api.asked import Asked
    from jamx.api.changes import Change
    from jamx.api.fixing import Fixed
    from jamx.api.nouns import Noun
    from jamx.views.agenda import AgendaView
    from jamx.views.checklist import ChecklistsView
    from jamx.views.grid import GridView
    from jamx.views.timetable import TimetableView
    from jamx.workspace.files import FileRef


class Workspace:
    """A folder of programmes.

    Several methods take `noun`, a kind of document (`agenda`, `timetable`, `checklist`, `invitation`); `ref`, the file
    it is made from, which `find` gives; `to`, a format; `audience`, for whom; `language`, `sv` or `en`, its own where
    nobody says; `programmes`, their ids, all of them where nobody says; `for_programs`, whether a program reads it;
    `colour`, whether a terminal shows colours; and options, which are those of `Asked`.

    Args:
        root: The folder that holds `jamx.yaml` or `programmes/`.
        overlay: Bytes to read in place of files, by path from the root with `/`.
        today: The day it is; what depends on it is left out without.
    """

    def __init__(self, root: Path, overlay: Mapping[str, bytes] | None = None, today: date | None = None) -> None:
        self.root = root
        self.files = Files(root, overlay)
        self.today = today
        self._plans: dict[int | None, Plan] = {}

    @property
    def language(self) -> str:
        """The workspace's language."""
        return self.files.configuration.language

    @property
    def other_format(self) -> Finding | None:
        """That its files are in a format this jamx does not read: then none is read, and everything is refused."""
        fault = self.files.other_format
        return None if fault is None else self.run(only=()).findings[0]

    @property
    def output(self) -> str | None:
        """The folder documents go to, where `jamx.yaml` names one."""
        return self.files.configuration.output

    @property
    def overlay(self) -> Mapping[str, bytes]:
        """The bytes that are read in place of files, by path from the root; as fixes have left them."""
        return self.files.overlay

    def plan(self, attending: int | None = None) -> Plan:
        """The computations, as the files say or as if so many organisations came.

        Raises:
            ValueError: So many cannot come.
        """
        if attending not in self._plans:
            known_attending(attending)
            self._plans[attending] = Plan(self.files, attending, self.today)
        return self._plans[attending]

    def check(self, *, ignores: bool = True, jobs: int | None = 1) -> list[Finding]:
        """Every finding, sorted by file, line, column and rule.

        Args:
            ignores: Whether comments in the files may let findings stand.
            jobs: How many processes share the work, None for as many as are worth it; a script that asks for more
                than one has its own work behind `if __name__ == "__main__":`, for they are started anew.
        """
        return list(self.run(Selection(acknowledge=ignores), jobs=jobs).findings)

    def run(
        self,
        selection: Selection | None = None,
        only: Collection[str] | None = None,
        attending: int | None = None,
        *,
        jobs: int | None = 1,
        tell: Callable[[int, int], None] | None = None,
    ) -> Result:
        """One run of the checker, over everything or over some files' own faults, by path from the root.

        Args:
            selection: The rules wanted; all of them where nobody says.
            only: The files; all of them where nobody says.
            attending: As if so many organisations came.
            jobs: As for `check`.
            tell: Is told how many programmes of how many have been looked at.
        """
        return Run(self.plan(attending), selection or Selection(), only, jobs, tell).result()

    def fix(
        self,
        selection: Selection | None = None,
        within: Sequence[str] | None = None,
        *,
        unsafe: bool = False,
        dry_run: bool = False,
    ) -> Fixed:
        """Makes the fixes of a run in the files, so far as none adds a finding; what links lead to stays as it is.

        Args:
            selection: The rules wanted.
            within: Files or folders, from the root with `/`; None for all.
            unsafe: Whether fixes are made too whose old text somebody may want back.
            dry_run: Whether nothing is written.

        Raises:
            ChangeError: Somebody else has written a file meanwhile; nothing is written.
            WriteError: A file could not be written.
        """
        from jamx.api.fixing import fixed, write_all  # noqa: PLC0415 - most of what jamx does changes nothing

        made = fixed(self, selection or Selection(), within, unsafe=unsafe)
        if not dry_run:
            write_all(self, [change for change in made.changes if change.file not in self.overlay])
            self._read_again({change.file: change.after for change in made.changes if change.file in self.overlay})
        return made

    def find(self, address: str, here: Path | None = None, *, noun: str = "agenda") -> tuple[FileRef, ...]:
        """The files that documents of a kind are made from, by an `address`; a path is looked up from `here`.

        Raises:
            UnknownAddressError: Nothing stands there.
            ValueError: There is no such kind of document.
        """
        return resolve(self.files, address, noun_named(noun).kinds, here or Path.cwd())

    def all(self, noun: str = "agenda") -> tuple[FileRef, ...]:
        """Every file that a document of a kind is made from where all are wanted; programmes, but for agendas."""
        kinds = noun_named(noun).kinds
        if noun != AGENDA.name:
            return tuple(self.files.folder(programme).ref for programme in self.files.programmes)
        return tuple(ref for ref in self.files.files if ref.kind in kinds)

    def addresses(self, noun: str = "agenda") -> tuple[str, ...]:
        """The addresses of everything a document of a kind can be made from."""
        return addresses(self.files, noun_named(noun).kinds)

    def lines(self, file: str) -> Sequence[str]:
        """A file's lines as an editor counts them; none when it cannot be read."""
        return [line.removesuffix("\r") for line in self.files.text(file).split("\n")]

    def agenda(self, ref: FileRef, *, for_programs: bool = False, **options: Unpack[Options]) -> AgendaView:
        """The view of an agenda, `for_programs` with whether rounds fit, for whomever it is.

        Raises:
            RefusedError: The file cannot be read or has faults of form.
            UnknownNameError: The programme has no such organisation or function.
            AbsentError: They have nothing to do with the meeting.
        """
        return agenda_of(self._target(AGENDA, ref, asked_for(options), for_programs=for_programs))

    def timetable(self, ref: FileRef = WHOLE, **options: Unpack[Options]) -> TimetableView:
        """The view of a programme's timetable, of all programmes' where none is named.

        Raises:
            RefusedError: The programme's file cannot be read or has faults of form.
            UnknownNameError: It has no such organisation, function or track.
        """
        return timetable_of(self._target(TIMETABLE, ref, asked_for(options)))

    def grid(self, ref: FileRef, *, for_programs: bool = False, **options: Unpack[Options]) -> GridView:
        """The view of a meeting as a grid, `for_programs` with whether rounds fit, for whomever it is.

        Raises:
            RefusedError: The file cannot be read or has faults of form.
            UnknownNameError: The programme has no such organisation, function or track.
            AbsentError: They have nothing to do with the meeting.
        """
        return grid_of(self._target(TIMETABLE, ref, asked_for(options), for_programs=for_programs))

    def checklist(self, ref: FileRef, *, for_programs: bool = False, **options: Unpack[Options]) -> ChecklistsView:
        """The view of checklists, `for_programs` those of everybody.

        Raises:
            RefusedError: The file cannot be read or has faults of form.
            UnknownNameError: The programme has no such organisation or function.
        """
        return checklist_of(self._target(CHECKLIST, ref, asked_for(options), for_programs=for_programs))

    def programme_list(self, to: str = "text", language: str | None = None, *, colour: bool = False) -> str:
        """Every programme, for a terminal or as JSON; titles in a language, or each in its own."""
        from jamx.views.programme_view import programme_lines  # noqa: PLC0415 - looking around is for people

        lines = programme_lines(self.plan(), language)
        return listed("programme_list", lines, to, language or self.language, colour=colour)

    def meeting_list(
        self, programmes: Sequence[str] = (), to: str = "text", language: str | None = None, *, colour: bool = False
    ) -> str:
        """The meetings of some programmes, or of all, for a terminal or as JSON."""
        from jamx.views.meeting_list import meeting_lines  # noqa: PLC0415

        lines = meeting_lines(self.plan(), programmes or self.files.programmes, language)
        return listed("meeting_list", lines, to, language or self.language, colour=colour)

    def participant_list(
        self,
        programmes: Sequence[str] = (),
        to: str = "text",
        *,
        meeting: str | None = None,
        audience: Audience = Audience.ORGANISER,
        language: str | None = None,
        colour: bool = False,
    ) -> str:
        """Who comes to some programmes, to one `meeting` or to all, and who is missing: for a terminal, as JSON or CSV.

        Raises:
            RefusedError: A list of participants, or a programme's file, cannot be read or has faults of form.
            UnknownNameError: There is no such meeting.
        """
        from jamx.api.people import People, people  # noqa: PLC0415

        asked = People(meeting, audience, language)
        views = people(self.plan(), programmes or self.files.programmes, asked, self._faults)
        return people_text(views, to, language or self.language, colour=colour)

    def programme(
        self,
        ref: FileRef,
        to: str = "text",
        *,
        audience: Audience = Audience.ORGANISER,
        language: str | None = None,
        colour: bool = False,
    ) -> str:
        """A programme as a whole, with what follows from it, for a terminal or as JSON.

        Raises:
            RefusedError: Its file cannot be read or has faults of form.
        """
        from jamx.views.programme_view import programme_view  # noqa: PLC0415

        view = programme_view(self.plan(), ref.programme, audience, language)
        if view is None:
            raise RefusedError(self._in_the_way(TIMETABLE, ref, None))
        return programme_text(view, to, colour=colour)

    def done(
        self, programme: str, task: str, organisation: str, *, undo: bool = False, dry_run: bool = False
    ) -> Change:
        """Marks a task as done for an organisation, today where it is known which day that is; or as open again.

        Args:
            programme: Its id.
            task: `meeting/task`, the id of a programme's task or deliverable, or `checklist/entry`.
            organisation: Whose follow-up notes it.
            undo: Whether what is done is open after all.
            dry_run: Whether nothing is written.

        Raises:
            UnknownNameError: The programme has no such organisation or task.
            RefusedError: The follow-up has faults.
            ChangeError: It cannot be edited.
            WriteError: It cannot be written.
        """
        from jamx.api.changes import mark_done, written  # noqa: PLC0415 - most of what jamx does changes nothing
        from jamx.change.done import Mark  # noqa: PLC0415

        change = mark_done(self, programme, organisation, Mark(task, undo, self.today))
        if not dry_run:
            written(self, change)
            self._read_again({})
        return change

    def _read_again(self, changed: Mapping[str, bytes]) -> None:
        """Forget what was read; `changed` is read in place of what was read in place of files before."""
        self.files = Files(self.root, {**self.overlay, **changed})
        self._plans.clear()

    def document(self, ref: FileRef, to: str = "md", *, noun: str = "agenda", **options: Unpack[Options]) -> Document:
        """A document in a format; options as in `Asked`.

        Raises:
            RefusedError: A hand-out whose own data has errors that nobody acknowledged, or a file with faults of form.
            TemplateFaultError: A template of the workspace is wrong.
            UnknownNameError: There is no such organisation, function or track.
            AbsentError: An organisation or function has nothing to do with the meeting.
            ExtraMissingError: What makes the format is not installed.
            SendingError: A calendar cannot be sent as asked, or not in one file.
            ValueError: There is no such kind of document, format, audience or language, or a number is none.
        """
        made = self.documents(ref, to, noun=noun, **options)
        if len(made) > 1:
            raise SendingError("several")
        return made[0]

    def documents(
        self, ref: FileRef, to: str = "md", *, noun: str = "agenda", **options: Unpack[Options]
    ) -> tuple[Document, ...]:
        """The same in as many files as it takes: one, but for a calendar that is sent, and `all` organisations.

        Raises:
            RefusedError: As for `document`, and all the others.
        """
        kind, asked = noun_named(noun), asked_for(options)
        known_format(kind, to)
        if kind is AGENDA and asked.organisation == EVERY:
            return for_each(self, self._target(kind, ref, asked), to, options)
        if to in HAND_OUTS and not asked.draft:
            found = self._in_the_way(behind(kind, to), ref, asked.attending)
            if found:
                raise RefusedError(found)
        target = self._target(kind, ref, asked, for_programs=to == "json" and asked.audience is None)
        if to == "ics":
            calendar = calendar_of(kind, target)
            return calendar.documents(file_name(kind, target, to, calendar.view.language))
        what, view = shown(kind, target, to)
        name = file_name(kind, target, to, view.language)
        if to in BINARY:
            base = base_of(self, to, draft=asked.draft)
            return (Document("", name, document_bytes(what, view, to, self.root, base)),)
        return (Document(document_text(what, view, to, self.root), name),)

    def attempt(
        self, ref: FileRef, to: str, *, noun: str = "agenda", **options: Unpack[Options]
    ) -> tuple[tuple[Finding, ...], Document | None]:
        """A document, or the findings that stand in its way; arguments as for `document`."""
        found, made = self.attempts(ref, to, noun=noun, **options)
        return found, made[0] if made else None

    def attempts(
        self, ref: FileRef, to: str, *, noun: str = "agenda", **options: Unpack[Options]
    ) -> tuple[tuple[Finding, ...], tuple[Document, ...]]:
        """The same in as many files as it takes."""
        try:
            return (), self.documents(ref, to, noun=noun, **options)
        except RefusedError as error:
            return error.findings, ()
        except TemplateFaultError as error:
            return (error.finding,), ()

    def _target(self, noun: Noun, ref: FileRef, asked: Asked, *, for_programs: bool = False) -> Target:
        plan = self.plan(asked.attending)
        return Target(plan, ref, asked, lambda: self._in_the_way(noun, ref, asked.attending), for_programs)

    def _in_the_way(self, noun: Noun, ref: FileRef, attending: int | None) -> list[Finding]:
        wanted = Selection(ignore=deaf_to(noun, ref), least=Severity.ERROR)
        result = self.run(wanted, own_data(self.files, noun, ref), attending)
        return [finding for finding in result.findings if finding.severity is Severity.ERROR]

    def _faults(self, files: Collection[str]) -> list[Finding]:
        found = self.run(only=files).findings
        return [finding for finding in found if finding.severity is Severity.ERROR]
