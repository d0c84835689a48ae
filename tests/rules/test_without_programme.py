"""Folders without `programme.yaml`: no rule stumbles over it, and what needs nothing from it is told all the same."""

from __future__ import annotations

from pathlib import Path

import pytest

from examples import PROGRAMME, by_keys, check, expected, files, told, write
from jamx.workspace.files import classify

_HERE = Path(__file__).parent
_OWN = f"{PROGRAMME}/programme.yaml"
_ABOUT_IT = {"people/contact-missing"}
"""What is said of the file itself."""


def _in_others(path: Path) -> bool:
    """Whether the files of a case are a programme, but for its own file."""
    written = list(files(path.read_text(encoding="utf-8"))) if path.is_file() else []
    names = {one.file for one in written}
    known = (ref for ref in map(classify, names) if ref is not None)
    return _OWN not in names and any(ref.programme for ref in known)


_BAD = sorted(path for path in _HERE.glob("*/*/bad*.yaml") if _in_others(path))


@pytest.mark.parametrize("case", _BAD, ids=[path.relative_to(_HERE).as_posix() for path in _BAD])
def test_the_same_is_told(case: Path, tmp_path: Path) -> None:
    written = list(files(case.read_text(encoding="utf-8")))
    rule = f"{case.parent.parent.name}/{case.parent.name.replace('_', '-')}"
    announced = [one for one in expected(written) if one.rule == rule and rule not in _ABOUT_IT]
    root = write(tmp_path, written)
    (root / _OWN).unlink()

    assert [one for one in told(check(root), announced, rule) if one.rule == rule] == announced


FOLDER = """\
# file: /jamx.yaml
rules: {people/same-level: note}
# file: organisations.yaml
lund: {name: Lund}
malmo: {name: Malmö, tracks: [x]}
# file: participants.yaml
- {organisation: lund, functions: [chef], level: top, meetings: [a, b, c]}
- {organisation: lund, functions: [chef], level: top, meetings: [a]}
- {organisation: malmo, functions: [strateg], count: 2, meetings: [a, b, c]}
# file: meetings/a.yaml
# today: 2022-09-01
title: A
date: 2022-09-15
status: confirmed
expects: [{any_of: [chef], count: 3, differ: {level: wish, activity: wish}}]
tasks: [{title: T, owner: each organisation, due: 2022-08-31, effort: 2 h}, {title: U, owner: host, due: 2022-09-18}]
# file: meetings/b.yaml
title: B
date: 2022-09-16
expects: [{any_of: [strateg, chef], differ: {level: wish}}]
# file: meetings/c.yaml
title: C
date: 2022-09-20
organisations: [lund]
# file: checklists/c.yaml
title: C
entries: [{id: e, title: E, answers: [ja]}]
# file: follow-up/lund.yaml
c/e: {status: done, answer: nej}
mandate: {status: done}
"""


def test_what_needs_nothing_from_it(tmp_path: Path) -> None:
    root = write(tmp_path, list(files(FOLDER)))
    (root / _OWN).unlink()

    told_of = [one for one in check(root) if one.rule.startswith(("people/", "task/"))]
    assert [f"{by_keys(one)[0].partition(' ')[0]} {one.rule}" for one in told_of] == [
        "follow-up/lund:c/e.answer task/unknown-answer",
        "follow-up/lund:mandate task/orphan",
        "meetings/a:title people/host-missing",
        "meetings/a:tasks.0.due.on task/overdue",
        "meetings/a:tasks.1.due.on task/non-working-day",
        "participants:0.functions people/quota",
        "participants:1.organisation people/same-level",
        "participants:2.organisation people/function-missing",
    ]
