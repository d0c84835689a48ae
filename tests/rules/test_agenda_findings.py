"""Whole findings of the family `agenda`, their facts and other ends too, in files with several faults and bystanders.

What is told below `---` is written as in `tests/golden/findings`, without the folder of the programme.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from examples import of_family

if TYPE_CHECKING:
    from pathlib import Path

CASES = {
    "agenda/across-midnight- an agenda file goes on after midnight with a mentor only": """
# file: agendas/late.yaml
title: Late
items:
  - title: Talk
    time: 22.00–23.00
  - title: The mentor tells
    optional: mentor
    duration: 30 min
  - title: Work
    duration: 60 min
---
""",
    "agenda/across-midnight- every day goes on after midnight": """
title: M
days:
  - date: 2022-09-15
    agenda:
      - {title: Walk, time: 20–24}
      - {title: Dinner, time: 23.00–00.30 +1}
      - {title: Party, time: 23.30–02.00 +1}
  - date: 2022-09-17
    agenda:
      - {title: Talk, time: 20–21}
      - {title: Night, duration: 4 h}
---
meetings/meeting.yaml:6:31 note agenda/across-midnight end='1470' title='Dinner'
meetings/meeting.yaml:6:31 error agenda/overlap minutes='60' other='Walk' title='Dinner'
  meetings/meeting.yaml:5:29 item title='Walk'
meetings/meeting.yaml:7:30 error agenda/overlap minutes='60' other='Dinner' title='Party'
  meetings/meeting.yaml:6:31 item title='Dinner'
meetings/meeting.yaml:11:34 note agenda/across-midnight end='1500' title='Night'
""",
    "agenda/at-once-alone- at once alone among rounds": """
title: M
days:
  - date: 2022-09-15
    agenda:
      - {title: Tables, time: 10–11, at_once: 3}
      - {title: Talk, time: 11–12}
  - date: 2022-09-16
    agenda:
      - {title: Round, time: 10–11, each: organisation, at_once: 2, parts: [{title: P, duration: 5 min}]}
      - {title: Groups, time: 11–12, at_once: all}
      - title: Strands
        time: 12–13
        strands:
          - {title: One, items: [{title: Inner, at_once: 2}]}
          - {title: Two}
---
meetings/meeting.yaml:5:47 warning agenda/at-once-alone title='Tables'
meetings/meeting.yaml:10:47 warning agenda/at-once-alone title='Groups'
meetings/meeting.yaml:14:42 warning agenda/untimed-item end='780' minutes='60' start='720' title='Inner'
meetings/meeting.yaml:14:58 warning agenda/at-once-alone title='Inner'
""",
    "agenda/empty-strand- empty strands among full ones": """
title: M
agenda:
  - {title: Talk, time: 10–11}
  - {title: By function, time: 11–12, strands: by function}
  - {title: None yet, time: 12–13, strands: []}
  - title: Some
    time: 13–14
    strands:
      - {title: Full, items: [{title: Talk, time: 13–14}]}
      - {title: Empty, items: []}
      - {title: All the time}
      - {title: Deep, items: [{title: Deeper, time: 13–14, strands: [{title: Deepest, items: []}]}]}
  - {title: None again, time: 14–15, strands: []}
---
meetings/meeting.yaml:5:45 warning agenda/empty-strand#none title='None yet'
meetings/meeting.yaml:10:31 warning agenda/empty-strand title='Empty'
meetings/meeting.yaml:12:94 warning agenda/empty-strand title='Deepest'
meetings/meeting.yaml:13:47 warning agenda/empty-strand#none title='None again'
""",
    "agenda/end-before-start- promises of days": """
title: M
time: 16–9
days:
  - {date: 2022-09-15, time: 10–10}
  - {date: 2022-09-16, time: 17–8}
  - {date: 2022-09-17, time: '8'}
  - {date: 2022-09-18, time: 18.10–18.09}
---
meetings/meeting.yaml:2:7 error agenda/end-before-start#meeting end='540' start='960'
meetings/meeting.yaml:5:30 error agenda/end-before-start#meeting end='480' start='1020'
meetings/meeting.yaml:7:30 error agenda/end-before-start#meeting end='1089' start='1090'
""",
    "agenda/end-before-start- promises of occasions": """
title: M
occasions:
  - {date: 2022-09-15, time: 10–9}
  - {date: 2022-09-16, time: 9–10}
  - {date: 2022-09-17, time: 11–9}
---
meetings/meeting.yaml:3:30 error agenda/end-before-start#meeting end='540' start='600'
meetings/meeting.yaml:5:30 error agenda/end-before-start#meeting end='540' start='660'
""",
    "agenda/end-before-start- promises of an agenda file": """
# file: agendas/day.yaml
title: Day
time: 12–11
items:
  - {title: Talk, time: 10–11}
---
agendas/day.yaml:2:7 error agenda/end-before-start#meeting end='660' start='720'
""",
    "agenda/gap- a gap with a mentor only": """
# file: agendas/day.yaml
title: Day
items:
  - {title: Opening, time: 10.00}
  - {title: The mentor tells, time: 10.20–10.30, optional: mentor}
  - {title: Work, time: 10.40–11.00}
---
agendas/day.yaml:5:25 warning agenda/gap minutes='10' other='The mentor tells' title='Work'
  agendas/day.yaml:4:37 item title='The mentor tells'
""",
    "agenda/gap- one gap without a mentor and one with all": """
# file: agendas/day.yaml
title: Day
items:
  - {title: Opening, time: 10.00–10.20}
  - {title: The mentor tells, optional: mentor, duration: 10 min}
  - {title: The host tells, optional: host, duration: 10 min}
  - {title: Work, time: 10.40–11.00}
  - {title: The mentor asks, optional: mentor, duration: 5 min}
  - {title: Questions, duration: 10 min}
  - {title: Closing, time: 11.20–11.30}
---
agendas/day.yaml:6:25 warning agenda/gap#absent absent='The mentor tells' minutes='20' other='Opening' title='Work'
  agendas/day.yaml:3:28 item title='Opening'
agendas/day.yaml:9:28 warning agenda/gap minutes='10' other='Questions' title='Closing'
  agendas/day.yaml:8:34 item title='Questions'
""",
    "agenda/gap- two agenda files in one meeting": """
# file: agendas/a.yaml
title: A
items:
  - {title: Opening, time: 10.00–10.20}
  - {title: The mentor tells, optional: mentor, duration: 10 min}
  - {title: Work, time: 10.20–11.00}
# file: agendas/b.yaml
title: B
items:
  - {title: Opening, time: 10.00–10.20}
  - {title: The mentor tells, internal: yes, time: 10.20–10.20}
  - {title: Work, time: 10.40–11.00}
# file: meetings/m.yaml
title: M
days:
  - {date: 2022-09-15, agenda: a}
  - {date: 2022-09-16, agenda: b}
---
agendas/a.yaml:5:25 error agenda/overlap minutes='10' other='The mentor tells' title='Work'
  agendas/a.yaml:4:59 item title='The mentor tells'
agendas/b.yaml:4:52 warning agenda/zero-length start='620' title='The mentor tells'
agendas/b.yaml:5:25 warning agenda/gap minutes='20' other='The mentor tells' title='Work'
  agendas/b.yaml:4:52 item title='The mentor tells'
""",
    "agenda/gap- a gap in a meeting without a mentor": """
title: M
agenda:
  - {title: Opening, time: 10.00–10.20}
  - {title: The mentor tells, optional: mentor, duration: 10 min}
  - {title: Work, time: 10.30–11.00}
---
meetings/meeting.yaml:5:25 warning agenda/gap#absent absent='The mentor tells' minutes='10' other='Opening' title='Work'
  meetings/meeting.yaml:3:28 item title='Opening'
""",
    "agenda/missing-end- a meeting without an end and an agenda file of the same name": """
# file: meetings/day.yaml
title: M
date: 2022-09-15
agenda:
  - {title: Opening, time: 10.00–10.20}
  - {title: Work, time: 10.20}
# file: agendas/day.yaml
title: A
items:
  - {title: Opening, time: 10.00–10.20}
# file: meetings/other.yaml
title: Other
date: 2022-09-16
agenda: day
---
meetings/day.yaml:5:13 warning agenda/missing-end minutes='0' title='Work'
""",
    "agenda/undetermined- a meeting without a start and an agenda file of the same name": """
# file: meetings/day.yaml
title: M
date: 2022-09-15
agenda:
  - {title: Opening}
  - {title: Work, duration: 20 min}
# file: agendas/day.yaml
title: A
items:
  - {title: Opening, time: 10.00–10.20}
# file: meetings/other.yaml
title: Other
date: 2022-09-16
agenda: day
---
meetings/day.yaml:4:13 error agenda/undetermined#no-start minutes='0' title='Opening'
""",
    "agenda/undetermined- what each meeting settles and what none does": """
# file: agendas/day.yaml
title: A
items:
  - {title: Opening, duration: 20 min}
  - {title: Work}
  - {title: More work}
  - {title: Closing, time: 12–12.30}
# file: meetings/other.yaml
title: Other
date: 2022-09-16
time: 10.00–12.30
agenda: day
---
agendas/day.yaml:5:13 error agenda/undetermined minutes='0' other='Work' title='More work'
  agendas/day.yaml:4:13 item title='Work'
  meetings/other.yaml:1:8 in-meeting
""",
    "agenda/optional-without-time- optional items in an agenda without times and in one with": """
title: M
days:
  - date: 2022-09-15
    agenda:
      - {title: Talk}
      - {title: The mentor tells, optional: mentor}
  - date: 2022-09-16
    agenda:
      - title: Talk
        time: 9–10
        parts:
          - {title: One, optional: mentor}
          - {title: Two}
          - {title: Three, optional: host, duration: 5 min}
          - {title: Four, optional: host}
      - {title: Parts in time, time: 10–10.30, optional: mentor, parts: [{title: All}]}
      - {title: In time, time: 10.30–11, optional: mentor}
      - {title: By length, duration: 30 min, optional: mentor}
      - {title: The mentor asks, optional: mentor}
      - {title: The host asks, optional: host}
---
meetings/meeting.yaml:3:5 note agenda/untimed-item#agenda count='2'
meetings/meeting.yaml:12:21 warning agenda/optional-without-time title='One' who='mentor'
meetings/meeting.yaml:15:21 warning agenda/optional-without-time title='Four' who='host'
meetings/meeting.yaml:19:17 warning agenda/optional-without-time title='The mentor asks' who='mentor'
meetings/meeting.yaml:20:17 warning agenda/optional-without-time title='The host asks' who='host'
""",
    "agenda/person-clash- persons in several strands": """
title: M
agenda:
  - title: Groups
    time: 10–11
    strands:
      - {title: A, lead: Anna}
      - {title: B, lead: anna}
      - {title: C, lead: Bo}
      - {title: D, items: [{title: E, time: 10.00–10.30, lead: Cilla}, {title: F, time: 10.30–11.00, lead: Bo}]}
      - {title: E, items: [{title: G, time: 10.00–10.30, lead: Dan}, {title: H, time: 10.30–11.00, lead: Cilla}]}
  - title: More groups
    time: 11–12
    strands:
      - {title: A, lead: Anna}
      - {title: B}
      - {title: C}
  - title: Again
    time: 12–13
    strands:
      - {title: A, lead: Anna}
      - {title: B, lead: Bo}
      - {title: C, lead: Bo}
---
meetings/meeting.yaml:7:26 error agenda/person-clash lead='anna' other='A' title='B'
  meetings/meeting.yaml:6:26 item title='A'
meetings/meeting.yaml:9:108 error agenda/person-clash lead='Bo' other='C' title='D'
  meetings/meeting.yaml:8:26 item title='C'
meetings/meeting.yaml:22:26 error agenda/person-clash lead='Bo' other='B' title='C'
  meetings/meeting.yaml:21:26 item title='B'
""",
    "agenda/room-clash- rooms in several strands": """
title: M
agenda:
  - title: Groups
    time: 10–11
    strands:
      - {title: A, room: Hall}
      - {title: B}
      - {title: C}
      - {title: D, room: HALL}
      - {title: E, room: Bar}
      - {title: F, room: None}
      - {title: G}
  - title: More groups
    time: 11–12
    strands:
      - {title: A, room: Hall}
      - {title: B}
      - {title: C, room: Hall, duration: 60 min}
---
meetings/meeting.yaml:9:26 error agenda/room-clash other='A' room='HALL' title='D'
  meetings/meeting.yaml:6:26 item title='A'
meetings/meeting.yaml:18:26 error agenda/room-clash other='A' room='Hall' title='C'
  meetings/meeting.yaml:16:26 item title='A'
""",
    "agenda/said-twice- what goes on and what is said again": """
title: M
days:
  - date: 2022-09-15
    agenda:
      - {title: Opening, time: 9–10}
      - {title: Analysis, lead: Anna, kind: discussion, time: 10–11}
      - {title: analysis, lead: anna, kind: discussion, time: 11–12}
      - {title: Lunch, kind: lunch, time: 12–13}
      - {title: Analysis, lead: Anna, kind: discussion, time: 13–14}
      - {title: Talk, time: 14–15}
      - {title: Analysis, lead: Anna, kind: group-work, time: 15–16}
      - {title: Talk, time: 16–16.10}
      - {title: Analysis, time: 16.10–17}
  - date: 2022-09-16
    agenda:
      - {title: Report, lead: Anna, time: 9–10}
      - {title: Talk, lead: Bo, time: 10–10.30}
      - {title: Talk, lead: Anna, time: 10.30–11}
      - {title: Report, lead: Anna, time: 11–12}
      - {title: Discussion, lead: Bo, time: 12–12.10}
      - {title: Report, lead: Anna, kind: discussion, time: 12.10–13}
      - {title: Discussion, lead: Bo, time: 13–13.10}
---
meetings/meeting.yaml:7:17 note agenda/said-twice#together lead='anna' title='analysis'
  meetings/meeting.yaml:6:17 item lead='anna' title='analysis'
meetings/meeting.yaml:11:17 note agenda/said-twice#together lead='Anna' title='Analysis'
  meetings/meeting.yaml:9:17 item lead='Anna' title='Analysis'
meetings/meeting.yaml:19:17 note agenda/said-twice lead='Anna' title='Report'
  meetings/meeting.yaml:16:17 item lead='Anna' title='Report'
meetings/meeting.yaml:21:17 note agenda/said-twice#together lead='Anna' title='Report'
  meetings/meeting.yaml:19:17 item lead='Anna' title='Report'
""",
    "agenda/strands-uneven- strands of which one is too long": """
title: M
agenda:
  - title: Too much
    time: 10–11
    strands:
      - {title: Long, items: [{title: Talk, duration: 40 min}, {title: Work, duration: 40 min}]}
      - {title: Short, duration: 30 min}
  - title: Uneven
    time: 11–12
    strands:
      - {title: A, duration: 60 min}
      - {title: B, duration: 50 min}
      - {title: C, duration: 51 min}
      - {title: D, items: [{title: Talk, duration: 40 min}]}
---
meetings/meeting.yaml:4:11 error agenda/parts-exceed-item#strand minutes='60' over='20' parts='80' title='Too much'
meetings/meeting.yaml:12:30 note agenda/strands-uneven item='Uneven' minutes='10' title='B'
meetings/meeting.yaml:14:17 note agenda/strands-uneven item='Uneven' minutes='20' title='D'
""",
    "agenda/strands-uneven- strands for one organisation each": """
title: M
agenda:
  - title: Lund and Malmö
    time: 10–11
    strands:
      - {title: A, for: [lund, malmo], duration: 60 min}
      - {title: B, for: [ystad], duration: 30 min}
  - title: Each of them
    time: 11–12
    strands:
      - {title: C, for: lund, duration: 60 min}
      - {title: D, for: malmo, duration: 30 min}
  - title: One of them
    time: 12–13
    strands:
      - {title: E, for: lund, duration: 60 min}
      - {title: F, duration: 30 min}
# file: organisations.yaml
lund: {name: Lund}
malmo: {name: Malmö}
ystad: {name: Ystad}
---
meetings/meeting.yaml:7:44 note agenda/strands-uneven item='Lund and Malmö' minutes='30' title='B'
meetings/meeting.yaml:17:30 note agenda/strands-uneven item='One of them' minutes='30' title='F'
""",
    "agenda/too-long- long items": """
title: M
agenda:
  - {title: Travel, time: 5–12, kind: travel}
  - {title: Talk, time: 12–17}
  - {title: Work, time: 17–21}
  - {title: More work, time: 21.00–01.01 +1}
---
meetings/meeting.yaml:4:25 warning agenda/too-long minutes='300' most='240' title='Talk'
meetings/meeting.yaml:6:30 note agenda/across-midnight end='1501' title='More work'
meetings/meeting.yaml:6:30 warning agenda/too-long minutes='241' most='240' title='More work'
""",
    "agenda/too-long- a day in doubt": """
title: M
agenda:
  - {title: Travel, time: 5–12, kind: travel}
  - {title: Talk, time: 14–16}
  - {title: Work, time: 13–14}
  - {title: More work, time: 19–23}
---
meetings/meeting.yaml:5:25 warning agenda/out-of-order minutes='0' other='Talk' title='Work'
  meetings/meeting.yaml:4:25 item title='Talk'
meetings/meeting.yaml:6:30 warning agenda/gap minutes='180' other='Talk' title='More work'
  meetings/meeting.yaml:4:25 item title='Talk'
""",
    "agenda/too-long- long days": """
title: M
days:
  - date: 2022-09-15
    agenda:
      - {title: Travel, time: 5–12, kind: travel}
      - {title: Work, time: 16–18}
  - date: 2022-09-16
    time: 7–21.01
    agenda:
      - {title: Travel, time: 7–12, kind: travel}
      - {title: Party, time: 12–17, kind: social}
      - {title: Strands, time: 17–21.01, strands: [{title: A}, {title: B}]}
---
meetings/meeting.yaml:6:29 warning agenda/gap minutes='240' other='Travel' title='Work'
  meetings/meeting.yaml:5:31 item title='Travel'
meetings/meeting.yaml:8:11 warning agenda/too-long#day minutes='841' most='840'
""",
    "agenda/too-long- a day that is long with a mentor only": """
# file: agendas/day.yaml
title: Day
items:
  - {title: Travel, time: 5–12, kind: travel}
  - {title: Travel, time: 15–19, kind: travel}
  - {title: The mentor, duration: 30 min, optional: mentor}
---
agendas/day.yaml:4:27 warning agenda/gap minutes='180' other='Travel' title='Travel'
  agendas/day.yaml:3:27 item title='Travel'
""",
    "agenda/uneven-capacity- rounds of several sorts": """
title: M
organisations: unknown
agenda:
  - title: Of politicians
    time: 9–10
    each: politicians
    parts: [{title: P, duration: 30 min}]
  - title: All at once
    time: 10–10.30
    each: organisation
    at_once: all
    parts: [{title: P, duration: 30 min}]
  - title: Four
    time: 10.30–11.30
    each: organisation
    parts: [{title: P, duration: 15 min}]
  - title: Three
    time: 11.30–12.30
    each: [organisation, mentor]
    parts: [{title: P, duration: 20 min}]
  - title: Not sized
    time: 12.30–13
    each: organisation
    parts: [{title: P}]
  - title: Also four
    time: 13–14
    each: organisation
    parts: [{title: P, duration: 15 min}]
# file: programme.yaml
title: P
groups: [{id: politicians, title: Politicians}]
---
meetings/meeting.yaml:18:11 warning agenda/uneven-capacity fits='3' most='4' other='Four' title='Three'
  meetings/meeting.yaml:14:11 item title='Four'
""",
    "agenda/untimed-item- items without times among others": """
title: M
date: 2022-09-15
agenda:
  - {title: Opening, time: 9–9.30}
  - {title: Talk}
  - {title: Coffee, time: 10–10.15}
  - {title: Work, duration: unknown}
  - {title: Lunch, time: 12–13}
  - {title: Nothing}
  - {title: Discussion, time: 13–14}
  - {title: Until three, time: '14'}
  - {title: Closing, time: 15–15.10}
---
meetings/meeting.yaml:5:13 warning agenda/untimed-item end='600' minutes='30' start='570' title='Talk'
meetings/meeting.yaml:9:13 warning agenda/zero-length#squeezed start='780' title='Nothing'
""",
    "agenda/outcome-unserved- outcomes among those that are worked on": """
title: M
outcomes:
  - {id: plan, title: Plan}
  - {title: Nothing}
  - {id: draft, title: Draft}
  - {id: list, title: List}
days:
  - date: 2022-09-15
    agenda:
      - {title: Opening, time: 9–9.30}
      - title: Strands
        time: 10–11
        strands: [{title: A, items: [{title: B, outputs: draft, duration: share}]}]
---
meetings/meeting.yaml:3:10 note agenda/outcome-unserved id='plan' title='Plan'
meetings/meeting.yaml:6:10 note agenda/outcome-unserved id='list' title='List'
meetings/meeting.yaml:12:15 warning agenda/gap minutes='30' other='Opening' title='Strands'
  meetings/meeting.yaml:10:32 item title='Opening'
""",
    "agenda/zero-length- nothing in no time": """
title: M
agenda:
  - {title: A, time: 10–10}
  - {title: B, time: 10–11}
  - {title: C}
  - {title: D, time: 11–12, strands: [{title: E, items: [{title: F, duration: 60 min}, {title: G}]}, {title: H}]}
  - {title: I, duration: 0 min}
---
meetings/meeting.yaml:3:22 warning agenda/zero-length start='600' title='A'
meetings/meeting.yaml:5:13 warning agenda/zero-length#squeezed start='660' title='C'
meetings/meeting.yaml:6:96 warning agenda/zero-length#squeezed start='720' title='G'
meetings/meeting.yaml:7:26 warning agenda/zero-length start='720' title='I'
""",
    "agenda/zero-length- no time where a mentor is late": """
# file: agendas/day.yaml
title: Day
items:
  - {title: A, time: 10–11, internal: yes}
  - {title: Nothing, time: 11–11}
  - {title: The mentor, time: 10.50–11.30, optional: mentor}
---
agendas/day.yaml:4:28 warning agenda/zero-length start='660' title='Nothing'
agendas/day.yaml:5:31 error agenda/overlap minutes='10' other='A' title='The mentor'
  agendas/day.yaml:3:22 item title='A'
""",
}


@pytest.mark.parametrize("name", CASES)
def test_findings(tmp_path: Path, name: str) -> None:
    text, _, expected = CASES[name].removeprefix("\n").partition("---\n")
    assert of_family(tmp_path, "agenda", text) == expected


@pytest.mark.parametrize(
    ("kind", "goes_on"),
    [
        *(("discussion", True), ("group-work", True), ("work", True), ("exercise", True)),
        *(("talk", False), ("presentation", False), ("opening", False), ("closing", False)),
    ],
    ids=lambda said: f"agenda/said-twice-{said}",
)
def test_what_people_do_together_goes_on_after_something_else(tmp_path: Path, kind: str, goes_on: bool) -> None:
    item = f"title: Plans, lead: Anna, kind: {kind}"
    items = f"[{{{item}, time: 9–10}}, {{title: Coffee, time: 10–11, kind: coffee}}, {{{item}, time: 11–12}}]"
    told = of_family(tmp_path, "agenda", f"title: M\nagenda: {items}\n")

    assert ("agenda/said-twice lead='Anna' title='Plans'" in told) is not goes_on
    assert ("agenda/said-twice" in told) is not goes_on
