"""Every name that a file mentions is seen where it stands, and as what it should lead to.

In the files below a name says of itself what it is to be: `zz-track`. What PyYAML finds of such names is what has to
be found.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import yaml

from jamx.model.kinds import Kind
from jamx.model.meeting import AgendaFile, Meeting
from jamx.rules.mentions import of_gathering, of_organisations, of_participants
from jamx.rules.mentions_of_programme import of_entries, of_programme
from jamx.workspace.workspace import Workspace
from tests.conftest import write

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from jamx.rules.mentions import Mention

ITEMS = """
  - title: A
    kind: zz-kind
    optional: zz-condition
    each: [zz-speaker, zz-speaker]
    outputs: [zz-outcome]
    prepares: [zz-work, zz-work]
    points: [{title: P}, {title: Q, optional: zz-condition}]
    pause: {after: 1, duration: 10 min, kind: zz-kind}
    parts:
      - {title: One}
      - {title: Two, kind: zz-kind, optional: zz-condition, points: [{title: P, optional: zz-condition}]}
  - title: B
    strands:
      - title: S
        points: [{title: P, optional: zz-condition}]
        items:
          - {title: C, kind: zz-kind}
          - {title: D, strands: [{title: T, items: [{title: E, optional: zz-condition}]}]}
"""
COMMON = """
track: zz-track
group: zz-group
expects:
  - {any_of: [zz-function, zz-function], from: zz-organisation}
  - {all_of: [zz-function]}
outcomes:
  - O
  - {title: P, serves: [zz-goal], prepares: [zz-work]}
tasks:
  - {title: T, due: 2022-09-01}
  - {title: U, prepares: [zz-work], due: 1 week before zz-anchor}
"""
MEETING = f"""
title: M
{COMMON}
organisations: [zz-attending, zz-attending]
host: zz-organisation
mentor: zz-organisation
prerequisite: [zz-meeting]
agenda: {{items: {yaml.safe_dump(yaml.safe_load(ITEMS), default_flow_style=True, width=10000)}}}
"""
DAYS = f"""
title: M
occasions: [{{date: 2022-09-15}}, {{date: 2022-09-16, host: zz-organisation}}]
days:
  - {{title: One, agenda: {{use: zz-agenda}}}}
  - title: Two
    agenda:
      items: {yaml.safe_dump(yaml.safe_load(ITEMS), default_flow_style=True, width=10000)}
"""
USING = "title: M\nagenda: {use: zz-agenda}\n"
AGENDA = f"title: A\n{COMMON}\norganisations: [zz-attending]\nitems:{ITEMS}"
PROGRAMME = """
title: P
parent: zz-programme
round_of: zz-programme
organiser: zz-organiser
expects: [{any_of: [zz-function], all_of: [zz-function], from: zz-organisation}]
tasks: [{title: T, prepares: [zz-work], due: 1 day after zz-anchor}]
tracks:
  - {id: a, title: A}
  - {id: b, title: B, prerequisite: [zz-before], expects: [{any_of: [zz-function]}]}
groups: [{id: g, title: G, members: [zz-member, zz-member], of: zz-origin}]
choices: [{of: [zz-meeting, zz-meeting]}]
phases: [{title: F}, {title: G, track: zz-track}]
milestones: [{title: N, track: zz-track, meetings: [zz-meeting], date: end of zz-anchor}]
deliverables: [{title: D, phase: zz-phase, track: zz-track, due: 1 month after zz-anchor}]
workload: [{effort: 1 h, phase: zz-phase, track: zz-track}]
staff: [{function: Manager, phase: zz-phase}]
preconditions: {use: zz-checklist}
"""
ENTRIES = """
title: P
preconditions:
  entries: [{title: A}, {title: B, due: 2 days before zz-anchor}]
"""
ORGANISATIONS = """
lund: {name: Lund}
malmo: {name: Malmö, tracks: [zz-track], meetings: [zz-meeting, zz-meeting], functions: [zz-function]}
"""
PARTICIPANTS = """
- {organisation: zz-organisation}
- organisation: zz-organisation
  meetings: [zz-meeting]
  functions: [zz-function]
  tracks: [zz-track]
  groups: [zz-group]
- {organisation: zz-organisation, days: {zz-meeting: [1]}}
"""
_NAME = re.compile(r"zz-[a-z]+")


def written(data: Any, path: tuple[str | int, ...] = ()) -> Iterator[tuple[tuple[str | int, ...], str]]:
    """The names in a file, with the keys and numbers that lead to them."""
    if isinstance(data, dict):
        for key, value in data.items():
            if _NAME.fullmatch(key):
                yield (*path, key), key
            yield from written(value, (*path, key))
    elif isinstance(data, list):
        for number, value in enumerate(data):
            yield from written(value, (*path, number))
    elif match := _NAME.search(str(data)):
        yield path, match[0]


def seen(mentions: Iterable[Mention], file: str) -> list[tuple[tuple[str | int, ...], str]]:
    """The same of what was found; an anchor without the key that only a model has."""
    listed = list(mentions)
    assert {one.place.file for one in listed} == {file}
    assert [one.name for one in listed] == [f"zz-{one.sort.value}" for one in listed]
    assert all(one.place.path[-1] == "on" for one in listed if one.sort.value == "anchor")
    return sorted(((_shown(one), one.name) for one in listed), key=str)


def _shown(one: Mention) -> tuple[str | int, ...]:
    return one.place.path[:-1] if one.sort.value == "anchor" else one.place.path


def read(root: Path, file: str, text: str) -> Workspace:
    write(root, "programmes/p/programme.yaml", "title: P\n")
    write(root, f"programmes/p/{file}", text)
    return Workspace(root)


def expected(text: str) -> list[tuple[tuple[str | int, ...], str]]:
    found = list(written(yaml.safe_load(text)))
    assert len(found) > 0
    return sorted(found, key=str)


def test_names_in_meetings(tmp_path: Path) -> None:
    for name, text in {"meeting": MEETING, "days": DAYS, "using": USING}.items():
        workspace = read(tmp_path, f"meetings/{name}.yaml", text)
        (ref,) = (ref for ref in workspace.refs("p", Kind.MEETING) if ref.name == name)
        meeting = workspace.model(ref, Meeting)
        assert meeting is not None, workspace.loaded(ref).findings
        assert seen(of_gathering(ref.file, meeting), ref.file) == expected(text)


def test_names_in_agendas(tmp_path: Path) -> None:
    workspace = read(tmp_path, "agendas/a.yaml", AGENDA)
    (ref,) = workspace.refs("p", Kind.AGENDA)
    agenda = workspace.model(ref, AgendaFile)
    assert agenda is not None, workspace.loaded(ref).findings

    assert seen(of_gathering(ref.file, agenda), ref.file) == expected(AGENDA)


def test_names_in_a_programme(tmp_path: Path) -> None:
    for text in (PROGRAMME, ENTRIES):
        folder = read(tmp_path, "programme.yaml", text).folder("p")
        assert folder.programme is not None, folder.workspace.loaded(folder.ref).findings
        assert seen(of_programme(folder.ref.file, folder.programme), folder.ref.file) == expected(text)
    assert list(of_entries(next(of_programme("f", folder.programme)).place, ())) == []


def test_names_in_the_lists(tmp_path: Path) -> None:
    folder = read(tmp_path, "organisations.yaml", ORGANISATIONS).folder("p")
    assert seen(of_organisations("f", folder.organisations), "f") == expected(ORGANISATIONS)

    folder = read(tmp_path, "participants.yaml", PARTICIPANTS).folder("p")
    assert seen(of_participants("f", folder.participants), "f") == expected(PARTICIPANTS)
    (key,) = (one for one in of_participants("f", folder.participants) if one.place.on == "key")
    assert key.place.path == (2, "days", "zz-meeting")
