"""Whole findings of the family `text`, their facts too, in files with several faults and bystanders.

What is told below `====` is written as in `tests/golden/findings`, without the folder of the programme.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from examples import check, files, of_family, write

if TYPE_CHECKING:
    from pathlib import Path

CASES = {
    "text/cut-off- what a sign cuts off and what not": """
# file: meetings/a.yaml
--- #x
title: "One" #two
text: Three #four
# file: meetings/b.yaml
title: "One" #x
purpose: "One" #x
text: Two #y
materials: [One, Two
  ] #x
background: #all
approach:
 #lost
agenda: #some
  - title: A
    text: #more
    points: [B, C #d
      ]
    parts:
      - #e
        title: B #f
        duration: 5 min #g
  - #h
    title: "C"
    #i
    facilitator_notes: {sv: D #j
       , en: E}
    text: long
      and #longer
    kind: work #word
    optional: mentor #host
# file: checklists/empty.yaml
--- #x
# file: checklists/null.yaml
null #x
# file: checklists/comment.yaml
 #x
# file: meetings/c.yaml
title: C#-players #jamx
purpose: To play #again
text: In teams # as most people write it
====
meetings/a.yaml:3:7 note text/cut-off lost='#four'
meetings/b.yaml:3:7 note text/cut-off lost='#y'
meetings/b.yaml:6:12 note text/cut-off#all lost='#all'
meetings/b.yaml:11:10 note text/cut-off#all lost='#more'
meetings/b.yaml:12:17 note text/cut-off lost='#d'
meetings/b.yaml:16:16 note text/cut-off lost='#f'
meetings/b.yaml:21:29 note text/cut-off lost='#j'
meetings/b.yaml:23:11 note text/cut-off lost='#longer'
meetings/c.yaml:1:8 note text/cut-off lost='#jamx'
meetings/c.yaml:2:10 note text/cut-off lost='#again'
""",
    "text/heading- text/image- text/link- headings, images and links in one text": r"""
title: M
purpose: |
  See [the plan](https://example.se/plan), ![](plan.png) and [](https://example.se/empty).

  # Plan

  ![The plan](plan.png) [here](https://example.se/here)

  ## More

  #
text: |
  ## Only one

  [a](https://example.se), ![](one.png) and ![](two.png)
background: |
  # [Linked](https://example.se/linked)
approach: {sv: "#", en: "# One\n\n# Two"}
====
meetings/meeting.yaml:2:10 note text/heading more='2' said='Plan'
meetings/meeting.yaml:2:10 warning text/image address='plan.png'
meetings/meeting.yaml:2:10 warning text/link#empty address='https://example.se/empty' said=''
meetings/meeting.yaml:2:10 warning text/link address='https://example.se/here' said='here'
meetings/meeting.yaml:12:7 note text/heading said='Only one'
meetings/meeting.yaml:12:7 warning text/image address='one.png'
meetings/meeting.yaml:12:7 warning text/image address='two.png'
meetings/meeting.yaml:16:13 note text/heading said='[Linked](https://example.se/linked)'
meetings/meeting.yaml:18:16 note text/heading said=''
meetings/meeting.yaml:18:25 note text/heading more='1' said='One'
""",
    "text/link- links that lead somewhere and links that do not": r"""
title: M
text: |
  # A heading

  [X link](https://example.se/x) [  HERE  »](https://example.se/here) [»](https://example.se/sign) [ ](https://example.se/empty)
  [a](../../../..) [b](../../..) [c](../../../other)
  [d](%6Ddate.yaml?a=1#b?c) [e](../agendas) [f](../agenda) [g](ftp:x) [h](#a) [i](?b)
  [j](\\x) [k](a%00b) [l](..) [m](meetings/mdate.yaml) [n](Example.SE/a?b) [o](example.seb) [p](www.x) [q](..m/x)
  [r](info@example.se) [s](programmes/example/agendas) [t](agendas)
# file: meetings/mdate.yaml
title: M
# file: agendas/a.yaml
title: A
====
meetings/meeting.yaml:2:7 note text/heading said='A heading'
meetings/meeting.yaml:2:7 warning text/link address='https://example.se/here' said='HERE »'
meetings/meeting.yaml:2:7 warning text/link#empty address='https://example.se/empty' said=''
meetings/meeting.yaml:2:7 warning text/link#dead address='../../../..' said='a'
meetings/meeting.yaml:2:7 warning text/link#dead address='../../../other' said='c'
meetings/meeting.yaml:2:7 warning text/link#dead address='../agenda' said='f'
meetings/meeting.yaml:2:7 warning text/link#dead address='a\x00b' said='k'
meetings/meeting.yaml:2:7 warning text/link#web address='Example.SE/a?b' said='n'
meetings/meeting.yaml:2:7 warning text/link#dead address='example.seb' said='o'
meetings/meeting.yaml:2:7 warning text/link#web address='www.x' said='p'
meetings/meeting.yaml:2:7 warning text/link#dead address='..m/x' said='q'
meetings/meeting.yaml:2:7 warning text/link#web address='info@example.se' said='r'
""",
    "text/unsafe-link- addresses that run programs": r"""
# file: programme.yaml
title: P
purpose: |
  # file:x

  [a](java%09script:x) [b](java&#x200b;script:x) ![c](file:///c.png)
  ![d](data:image/png;base64,x) [e](data:image/png;base64,x)
  ![f](data:text/html,x) [g](&#100;ata:x) [h](View-Source:x)
  [i](https://example.se/javascript:x) [j](database:x)
  [k](\\\\server\\k)
  <smb:x> <jar:x> <blob:x> <filesystem:x> <livescript:x> [l](%5C%5Cserver) [m](\server)
sources:
  - {title: S, link: "data:image/png;base64,x"}
  - {title: S, link: "https://example.se"}
  - {title: S, link: " \u200bfile:x"}
====
programme.yaml:2:10 note text/heading said='file:x'
programme.yaml:2:10 error text/unsafe-link address='java%09script:x' scheme='javascript'
programme.yaml:2:10 error text/unsafe-link address='java%E2%80%8Bscript:x' scheme='javascript'
programme.yaml:2:10 error text/unsafe-link address='file:///c.png' scheme='file'
programme.yaml:2:10 error text/unsafe-link address='data:image/png;base64,x' scheme='data'
programme.yaml:2:10 error text/unsafe-link address='data:text/html,x' scheme='data'
programme.yaml:2:10 error text/unsafe-link address='data:x' scheme='data'
programme.yaml:2:10 error text/unsafe-link address='View-Source:x' scheme='view-source'
programme.yaml:2:10 error text/unsafe-link address='%5C%5Cserver%5Ck' scheme='\\\\'
programme.yaml:2:10 error text/unsafe-link address='smb:x' scheme='smb'
programme.yaml:2:10 error text/unsafe-link address='jar:x' scheme='jar'
programme.yaml:2:10 error text/unsafe-link address='blob:x' scheme='blob'
programme.yaml:2:10 error text/unsafe-link address='filesystem:x' scheme='filesystem'
programme.yaml:2:10 error text/unsafe-link address='livescript:x' scheme='livescript'
programme.yaml:2:10 error text/unsafe-link address='%5C%5Cserver' scheme='\\\\'
programme.yaml:12:22 error text/unsafe-link address='data:image/png;base64,x' scheme='data'
programme.yaml:14:22 error text/unsafe-link address=' \u200bfile:x' scheme='file'
""",
    "text/language- a programme in which nothing is translated": """
# file: /jamx.yaml
languages: [sv, en, sv]
# file: programme.yaml
title: {en: P}
purpose: {sv: Att mötas}
text: Text
====
programme.yaml:1:8 note text/language#none all='3' count='3' languages="['en', 'sv']"
""",
    "text/language- files in some languages": """
# file: /jamx.yaml
languages: [sv, en]
# file: programme.yaml
title: {sv: P, en: P}
language: en
organiser: Länsstyrelsen
based_on: [A concept]
related: [Another programme]
edition: The pilot
deliverables: [{title: {sv: D, en: D}, recipient: Länsstyrelsen, owner: Rektorn}]
contacts: [{function: {sv: F, en: F}, organisation: Länsstyrelsen}]
areas: [Work]
# file: meetings/a-swedish.yaml
title: {sv: M, en: M}
language: sv
text: På svenska
purpose: {da: På dansk}
# file: meetings/b-english.yaml
title: M
# file: meetings/c-empty.yaml
title: {sv: M, en: ""}
theme: "2027"
place: Lund
tasks: [{title: {sv: T, en: T}, owner: Rektorn}]
agenda: [{title: {sv: M, se: M, gb: M}, lead: Rektorn, room: Salen, materials: [Papper]}]
# file: agendas/d-british.yaml
title: {sv: M, gb: M}
text: {sv: M, en-us: M, gb: M}
purpose: {se: M, sv: M, uk: M}
# file: checklists/e.yaml
title: {da: M}
entries: [{sv: Tänk, en: Think}, Tänk om]
# file: organisations.yaml
lund: {name: Lund}
====
agendas/d-british.yaml:1:16 note text/language#country code='gb' count='1' meant='en'
agendas/d-british.yaml:3:25 note text/language#country code='uk' count='1' meant='en'
checklists/e.yaml:1:8 note text/language all='3' count='2' languages="['en', 'sv']"
meetings/a-swedish.yaml:4:10 note text/language all='3' count='2' languages="['en', 'sv']"
meetings/b-english.yaml:1:8 note text/language all='1' count='1' languages="['sv']"
meetings/c-empty.yaml:1:8 note text/language all='4' count='2' languages="['en', 'sv']"
meetings/c-empty.yaml:5:33 note text/language#country code='gb' count='1' meant='en'
programme.yaml:9:9 note text/language all='4' count='1' languages="['sv']"
""",
    "text/language- a file in the language of the workspace": """
# file: /jamx.yaml
languages: [sv, en]
language: en
# file: programme.yaml
title: {sv: P, en: P}
# file: meetings/m.yaml
title: M
====
meetings/m.yaml:1:8 note text/language all='1' count='1' languages="['sv']"
""",
    "text/language- a file in a language of its own": """
# file: /jamx.yaml
languages: [sv, en]
language: en
# file: programme.yaml
title: {sv: P, en: P}
# file: agendas/a.yaml
title: M
language: sv
# file: checklists/c.yaml
title: C
====
agendas/a.yaml:1:8 note text/language all='1' count='1' languages="['en']"
checklists/c.yaml:1:8 note text/language all='1' count='1' languages="['sv']"
""",
    "text/language- a workspace in one language": """
# file: /jamx.yaml
languages: [sv]
# file: programme.yaml
title: {sv: P, en: P}
# file: meetings/m.yaml
title: M
text: {en: M}
====
""",
    "text/language- a closed programme": """
# file: /jamx.yaml
languages: [sv, en]
# file: programme.yaml
title: {sv: P, en: P}
status: closed
purpose: {se: M}
# file: meetings/m.yaml
title: M
====
programme.yaml:3:11 note text/language#country code='se' count='1' meant='sv'
""",
    "text/language- nothing translated in several files": """
# file: /jamx.yaml
languages: [sv, en]
# file: agendas/a.yaml
title: A
# file: programme.yaml
title: P
purpose: {sv: P}
text: "2027"
# file: meetings/m.yaml
title: M
====
programme.yaml:1:8 note text/language#none all='2' count='2' languages="['en']"
""",
    "text/language- codes of countries in several texts": """
# file: programme.yaml
title: P
purpose: {se: A, dk: B}
text: {se: A, gb: B}
background: {dk: A}
====
programme.yaml:2:11 note text/language#country code='se' count='2' meant='sv'
programme.yaml:3:15 note text/language#country code='gb' count='1' meant='en'
programme.yaml:4:14 note text/language#country code='dk' count='2' meant='da'
""",
    "text/language- a programme that cannot be read": """
# file: /jamx.yaml
languages: [sv, en]
language: en
# file: programme.yaml
purpose: Nobody knows its title
# file: meetings/m.yaml
title: {sv: M, en: M}
theme: undecided
text: M
facilitator_notes: M
====
meetings/m.yaml:3:7 note text/language all='2' count='1' languages="['sv']"
""",
    "text/cut-off- texts that a bracket ends": """
title: {sv: Träff, en: Meeting}#checked
materials: [A, B] #y
agenda: [{title: A, points: [B, C]} #a
 , {title: "D", points: [E, #e
 F #f
 ]}] #c
====
meetings/meeting.yaml:5:2 note text/cut-off lost='#f'
""",
    "text/cut-off- blocks": """
title: M
text: | #x
purpose: > #y
background: |
  Some
#below
approach: >-
  Some
#below
facilitator_notes: |
  Some #inside
theme: Some
#below
====
""",
    "text/cut-off- nothing in brackets": """
title: M
text: [] #x
purpose: {} #y
====
""",
}


@pytest.mark.parametrize("name", CASES)
def test_findings(tmp_path: Path, name: str) -> None:
    text, _, expected = CASES[name].removeprefix("\n").partition("====\n")
    assert of_family(tmp_path, "text", text) == expected


@pytest.mark.parametrize("said", ["&a Some", "&a", "*a", "!!str Some", "!"], ids=lambda said: f"text/cut-off-{said}")
def test_what_is_no_plain_text_is_told_once(tmp_path: Path, said: str) -> None:
    found = check(write(tmp_path, list(files(f"title: M\npurpose: {said} #x\n"))))
    assert [one.rule for one in found] == ["source/unsupported"]


@pytest.mark.parametrize("key", ["text", "facilitator_notes"])
def test_prose_that_is_a_comment_is_lost(key: str, tmp_path: Path) -> None:
    agenda = f"# file: meetings/m.yaml\ntitle: M\nagenda:\n  - title: A\n    {key}: #lost\n"
    (found,) = (one for one in check(write(tmp_path, list(files(agenda)))) if one.rule == "text/cut-off")

    assert (found.place.path, found.variant) == (("agenda", 0, key), "all")
