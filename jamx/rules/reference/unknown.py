"""A name leads nowhere.

Ids connect files: a host stands in the list of organisations, a track in the programme, an agenda in `agendas/`. A
misspelt one would quietly take an organisation from a meeting or an item from a count. `unknown` is a gap that is
admitted, not a name. Dates that hang on something (`2 weeks before traff-2`) name a meeting, a phase, a milestone, a
deliverable or a task. The days of a meeting that somebody comes to go by number. An organiser may be an id or a name,
and a function need not be declared: there only what is nearly a known name is told. A follow-up named after an
organisation that is not there is a warning: nobody hears of what was done.

Who owns, leads or receives something, and whom a strand is for, may be said in free text. What is all but a reserved
word or an id there (`each organization`, `organizer`) is told: a warning where it can hardly be anything else, a note
where it may be a word of its own.

Bad:
    title: Meeting
    host: lnud
    # file: organisations.yaml
    lund:
      name: Lunds kommun

Good:
    title: Meeting
    host: lund
    # file: organisations.yaml
    lund:
      name: Lunds kommun
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from jamx.findings import Finding, Place, Severity
from jamx.model.kinds import Kind
from jamx.model.scalars import RESERVED, acknowledged
from jamx.rules import named
from jamx.rules.known import Known
from jamx.rules.meant_people import Slips
from jamx.rules.mentions import Mention, Sort, of_items, of_organisations, of_participants
from jamx.rules.mentions_of_programme import of_checklists, of_programme
from jamx.rules.numbers_of_days import days_that_are_not_there
from jamx.rules.rule import Scope
from jamx.workspace.suggestions import nearest

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

    from jamx.model.meeting import Gathering
    from jamx.rules.known import Names
    from jamx.rules.subjects import ProgrammeSubject, Sitting
    from jamx.workspace.workspace import Folder

SEVERITY = Severity.ERROR
SCOPE = Scope.PROGRAMME

_LIKELY, _ALMOST_CERTAIN = 0.6, 0.8
_NEARLY = {Sort.FUNCTION, Sort.ORGANISER}
"""What may be a name that nothing declares."""

_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


def check(subject: ProgrammeSubject, options: Mapping[str, int]) -> Iterator[Finding]:
    """Names in a programme's files that stand for nothing."""
    del options
    folder = subject.folder
    known = Known(folder, subject.plan)
    for sitting in subject.sittings:
        for mention in _doubtful(_mentions(sitting, known), known, sitting.gathering):
            outcome = mention.sort is Sort.OUTCOME
            names = known.outcomes(sitting.ref, sitting.gathering) if outcome else known.names(mention.sort)
            yield from _judged(folder, mention, names, known)
    for mention in _doubtful(_elsewhere(folder, known), known):
        yield from _judged(folder, mention, known.names(mention.sort), known)
    for ref in folder.workspace.refs(folder.id, Kind.FOLLOW_UP):
        mention = Mention(Place(ref.file), ref.name, Sort.FOLLOWED)
        for found in _judged(folder, mention, known.names(mention.sort), known):
            yield found._replace(severity=Severity.WARNING)
    yield from Slips(subject, known).findings()
    yield from days_that_are_not_there(subject)


def _doubtful(mentions: Iterable[Mention], known: Known, gathering: Gathering | None = None) -> Iterator[Mention]:
    """Those for which more may have to be read, or told."""
    return (one for one in mentions if not known.certain(one.sort, {one.name}, gathering))


def _mentions(sitting: Sitting, known: Known) -> Iterator[Mention]:
    """The names in a file; those in its items only where not all of them are known."""
    yield from sitting.around_items
    if not known.all_certain(sitting.named.names, sitting.gathering):
        yield from of_items(sitting.ref.file, sitting.gathering)


def _elsewhere(folder: Folder, known: Known) -> Iterator[Mention]:
    """What the programme's file and its lists of organisations and participants name."""
    if folder.programme is not None:
        yield from of_programme(folder.ref.file, folder.programme)
    yield from of_checklists(folder)
    yield from of_organisations(folder.organisations_file, folder.own_organisations)
    if not known.all_certain(named.of_participants(folder.participants)):
        yield from of_participants(folder.participants_ref.file, folder.participants)


def _judged(folder: Folder, mention: Mention, names: Names, known: Known) -> Iterator[Finding]:
    name = mention.name
    if names is None or name in names or acknowledged(name) is not None:
        return
    if mention.sort in _NEARLY and not _like_a_slip(name, names):
        return
    undeclared = mention.sort is Sort.SPEAKER and not known.functions and name not in RESERVED
    meant = next(iter(nearest(name, names, likeness=_ALMOST_CERTAIN if undeclared else _LIKELY)), None)
    if undeclared and meant is None:
        return  # a function of a programme that declares none
    facts = {"name": name, "meant": meant, "known": names, "programme": folder.id}
    variant = _unknown(folder, mention.sort) if meant is None else f"{mention.sort}-meant"
    yield Finding("reference/unknown", mention.place, facts, variant)


def _like_a_slip(name: str, names: Collection[str]) -> bool:
    """Whether a text looks like an id and nearly is one; another number is another thing."""
    meant = nearest(name, names, likeness=_ALMOST_CERTAIN) if _ID.fullmatch(name) else ()
    return any(re.findall(r"[0-9]+", one) == re.findall(r"[0-9]+", name) for one in meant)


def _unknown(folder: Folder, sort: Sort) -> str:
    """The variant for a name that comes near no other."""
    register = sort in {Sort.ORGANISATION, Sort.ATTENDING} and not folder.organisations
    return "no-register" if register else str(sort)
