"""A file is only partly there in the languages of the workspace, or in the code of a country.

Silent about translations unless `jamx.yaml` names several `languages`. A text without a language is in that of its
file. Names of places, rooms, organisations and people are the same in every language, and what only organisers read
need not be translated. A programme in which nothing is translated yet is one remark, not one for each file.

Languages are `sv`, `da` and `en`; `se`, `dk`, `gb`, `uk` and `us` are countries, and readers of the language never see
what stands there. As `se` is Northern Sami, too, and `uk` Ukrainian, they are not told where the other stands beside.

Bad:
    # file: /jamx.yaml
    languages: [sv, en]
    # file: meetings/meeting.yaml
    title: {sv: Träff, en: Meeting}
    purpose: Att lära av varandra.

Good:
    # file: /jamx.yaml
    languages: [sv, en]
    # file: programme.yaml
    title: {sv: Ett program, en: A programme}
    # file: meetings/meeting.yaml
    title: {sv: Träff, en: Meeting}
    purpose: {sv: Att lära av varandra., en: To learn from each other.}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.findings import Finding, Place, Severity
from jamx.model.entry import GAPS
from jamx.model.kinds import Kind
from jamx.rules.rule import Scope
from jamx.rules.signs import COUNTRIES

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jamx.rules.subjects import ProgrammeSubject
    from jamx.rules.written_texts import Written

SEVERITY = Severity.NOTE
SCOPE = Scope.PROGRAMME

_READ = frozenset((Kind.PROGRAMME, Kind.MEETING, Kind.AGENDA, Kind.CHECKLIST))
_NAMES = frozenset(
    (
        *("place", "room", "lead", "organiser", "organisation", "owner", "recipient"),
        *("based_on", "related", "edition"),
    )
)
"""Keys whose texts are names."""


def check(subject: ProgrammeSubject, options: Mapping[str, int]) -> Iterator[Finding]:
    """Files with texts that are missing in a language, each with its first; a programme with no translation at all."""
    del options
    yield from _in_countries(subject)
    wanted = tuple(dict.fromkeys(subject.plan.workspace.configuration.languages))
    if len(wanted) < 2 or subject.closed:
        return
    read = (ref for ref in subject.texts.refs if ref.kind in _READ)
    files = {ref.file: list(filter(_is_read, subject.texts.in_file(ref))) for ref in read}
    begun = any(len(one.text.languages) > 1 for listed in files.values() for one in listed)
    for file, listed in files.items():
        if not begun and file != subject.folder.ref.file:
            continue
        own = _language(subject, file)
        found = {one.place: _missing(one, wanted, own) for one in listed}
        without = [place for place, missing in found.items() if missing]
        if without:
            lacking = sorted(language for language in wanted if any(language in missing for missing in found.values()))
            facts = {"count": len(without), "all": len(listed), "languages": lacking}
            yield Finding("text/language", without[0], facts, "" if begun else "none")


def _in_countries(subject: ProgrammeSubject) -> Iterator[Finding]:
    """Codes of countries in the place of languages, each once in a file."""
    places: dict[tuple[str, str], list[Place]] = {}
    for one in subject.texts.maybe_of_countries:
        for code in _countries(one.text.languages):
            place = Place(one.place.file, (*one.place.path, code), "key")
            places.setdefault((one.place.file, code), []).append(place)
    for (_, code), listed in places.items():
        facts = {"code": code, "meant": COUNTRIES[code], "count": len(listed)}
        yield Finding("text/language", listed[0], facts, "country")


def _countries(languages: tuple[str, ...]) -> Iterator[str]:
    beside = {language.partition("-")[0] for language in languages}
    yield from (code for code in languages if code in COUNTRIES and COUNTRIES[code] not in beside)


def _is_read(one: Written) -> bool:
    key = next(segment for segment in reversed(one.place.path) if isinstance(segment, str))
    words = any(character.isalpha() for character in str(one.text)) and str(one.text) not in GAPS
    return one.shown and words and key not in _NAMES


def _language(subject: ProgrammeSubject, file: str) -> str:
    """The language of what says none."""
    own = next((one.gathering.language for one in subject.sittings if one.ref.file == file), None)
    programme = subject.folder.programme
    of_programme = programme.language if programme is not None else None
    return own or of_programme or subject.plan.workspace.configuration.language


def _missing(one: Written, wanted: tuple[str, ...], otherwise: str) -> set[str]:
    there = {language or otherwise for language, said in one.text.versions if said}
    return set(wanted) - there - {COUNTRIES[code] for code in there if code in COUNTRIES}
