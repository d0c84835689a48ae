"""Lines that lost a colon, a blank or their column: what is said is true, and what is fixed is as it was."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import yaml

from jamx.api import Workspace
from jamx.words.messages import message
from tests.check.slips import blanks, colons, columns
from tests.conftest import write

if TYPE_CHECKING:
    from pathlib import Path

    from jamx.findings import Finding
    from tests.check.slips import Slip

_PROGRAMME = "programmes/p/programme.yaml"
_MEETING = "programmes/p/meetings/m.yaml"

FILES = {
    "entries two columns in": (
        _MEETING,
        """\
title: M
place: Lund
tasks:
  - title: Boka
    owner: host
  - title: Bjud in
    owner: host
agenda:
  - title: Start
    time: 09.00–09.30
    parts:
      - title: Ett
        duration: 10 min
      - title: Två
        duration: 20 min
    kind: opening
  - title: Paus
    time: 09.30–09.45
  - title: Slut
    time: 09.45–10.00
    points:
      - Tack
""",
    ),
    "entries below their key": (
        _MEETING,
        """\
title: M
agenda:
- title: Start
  time: 09.00–09.30
  parts:
  - title: Ett
    duration: 10 min
  - title: Två
    duration: 20 min
- title: Slut
  time: 09.30–10.00
""",
    ),
    "entries four columns in": (
        _MEETING,
        """\
title: M
agenda:
    - title: Start
      time: 09.00–09.30
      strands:
          - title: Ett
            room: A
          - title: Två
            room: B
    - title: Slut
      time: 09.30–10.00
""",
    ),
    "a programme": (
        _PROGRAMME,
        """\
title: P
purpose: Q
contacts: [Kansliet]
phases:
  - title: Start
    period: 2027-01/2027-05
  - id: arbete
    title: Arbete
    period: 2027-06/2027-12
deliverables:
  - id: plan
    title: Plan
    owner: each organisation
    contents:
      - id: mal
        title: Mål
""",
    ),
    "organisations": (
        "organisations.yaml",
        """\
lund:
  name: Lunds kommun
  county: Skåne
malmo:
  name: Malmö stad
  type: kommun
""",
    ),
    "participants": (
        "programmes/p/participants.yaml",
        """\
- organisation: lund
  functions: [chef]
- organisation: malmo
  functions: [chef]
""",
    ),
}
"""Files that are right, in the manners people indent lists."""

_CHOSEN = ("lund", "malmo")
"""Keys that authors choose; what begins with another word may be one as well."""


def _value(text: str) -> object:
    try:
        return yaml.load(text, Loader=yaml.BaseLoader)
    except yaml.YAMLError:
        return None


def _placed(root: Path, file: str, text: str) -> Workspace:
    write(root, _PROGRAMME, FILES["a programme"][1])
    write(root, file, text)
    return Workspace(root)


def _found(workspace: Workspace, file: str) -> list[Finding]:
    return [one for one in workspace.check() if one.place.file == file and one.rule.startswith(("source/", "schema/"))]


def _told(root: Path, file: str, slip: Slip) -> tuple[Finding, str]:
    """What is said of a file that cannot be read, and the text after the safe fixes."""
    workspace = _placed(root, file, slip.text)
    (found,) = _found(workspace, file)
    workspace.fix()
    return found, (root / file).read_text(encoding="utf-8")


@pytest.mark.parametrize(("file", "text"), FILES.values(), ids=FILES)
def test_the_files_are_right(file: str, text: str, tmp_path: Path) -> None:
    assert _found(_placed(tmp_path, file, text), file) == []


@pytest.mark.parametrize(("file", "text"), FILES.values(), ids=FILES)
def test_a_lost_colon_is_told_where_it_was_and_put_back(file: str, text: str, tmp_path: Path) -> None:
    broken = [slip for slip in colons(text) if _value(slip.text) is None]

    assert broken
    for slip in broken:
        found, after = _told(tmp_path, file, slip)
        word = slip.text.split("\n")[slip.line - 1].strip(" -").partition(" ")[0]

        assert (found.rule, found.variant) == ("source/syntax", "missing-colon"), slip
        assert found.place.span is not None
        assert found.place.span.line == slip.line
        assert after == (slip.text if word in _CHOSEN else text), slip


@pytest.mark.parametrize(("file", "text"), FILES.values(), ids=FILES)
def test_a_lost_blank_behind_a_hyphen_is_put_back(file: str, text: str, tmp_path: Path) -> None:
    for slip in blanks(text):
        if _value(slip.text) is None:
            found, after = _told(tmp_path, file, slip)

            assert (found.rule, found.variant) == ("source/syntax", "dash"), slip
            assert found.place.span is not None
            assert found.place.span.line == slip.line
            assert after in {text, slip.text}, slip
            assert slip.kind != "blank" or after == text, slip


@pytest.mark.parametrize(("file", "text"), FILES.values(), ids=FILES)
def test_what_stands_in_another_column_comes_back_or_stays(file: str, text: str, tmp_path: Path) -> None:
    broken = [slip for slip in columns(text) if _value(slip.text) is None]
    mended = 0
    for slip in broken:
        workspace = _placed(tmp_path, file, slip.text)
        found = _found(workspace, file)
        workspace.fix()
        after = (tmp_path / file).read_text(encoding="utf-8")

        assert all(_is_true(one, slip.text) for one in found), slip
        assert after == slip.text or _value(after) == _value(text), slip
        mended += after != slip.text
    assert mended > len(broken) // 5 or "- " not in text  # a key may stand in either of two rows of keys


def _is_true(found: Finding, text: str) -> bool:
    if found.variant != "indentation" or found.place.span is None:
        return True
    lines = text.split("\n")
    line = lines[found.place.span.line - 1]
    margin = line[: len(line) - len(line.lstrip(" "))]
    return all(len(one) - len(one.lstrip(" ")) != len(margin) for one in lines[: found.place.span.line - 1])


_AGENDA = "title: M\nagenda:\n  - title: A\n    time: 9.00–9.30\n"


@pytest.mark.parametrize(
    ("text", "line", "lines"),
    [
        pytest.param("title M\nplace: Lund\n", 1, ("title: M",), id="first line"),
        pytest.param(f"{_AGENDA}  - title B\n    # c\n    time: 10–11\n", 5, ("  - title: B",), id="comment below"),
        pytest.param(f"{_AGENDA}  - title B # c\n    time: 10–11\n", 5, ("  - title: B # c",), id="comment behind"),
        pytest.param(f"{_AGENDA}  - title B\n\n    time: 10–11\n", 5, ("  - title: B",), id="empty line below"),
        pytest.param(f"{_AGENDA}  - time 10:00–11:00\n    title: B\n", 5, ("  - time: 10:00–11:00",), id="clock"),
        pytest.param(f"{_AGENDA}  - title @B\n    time: 10–11\n", 5, ('  - title: "@B"',), id="a sign"),
        pytest.param(f'{_AGENDA}  - title "B"\n    time: 10–11\n', 5, ('  - title: "B"',), id="quotes"),
        pytest.param(
            f"{_AGENDA}  - title B\n    time 10–11\n    kind: break\n",
            5,
            ("  - title: B", "    time: 10–11"),
            id="two in a row",
        ),
        pytest.param(f"{_AGENDA}  - title B\n    time: 10–11\nplace Lund\n", 5, ("  - title: B",), id="two apart"),
    ],
)
def test_where_a_colon_is_missing(text: str, line: int, lines: tuple[str, ...], tmp_path: Path) -> None:
    found = _found(_placed(tmp_path, _MEETING, text), _MEETING)[0]

    assert found.variant == "missing-colon"
    assert found.place.span is not None
    assert found.place.span.line == line
    assert found.correction is not None
    assert (found.correction.lines, found.correction.certain) == (lines, True)
    assert found.fix is not None
    assert found.fix.safe


@pytest.mark.parametrize(
    ("text", "variant", "lines"),
    [
        pytest.param(f"{_AGENDA}  - titel B\n    time: 10–11\n", "missing-colon", ("  - title: B",), id="Swedish"),
        pytest.param(
            f"{_AGENDA}  - Lunch\n    time: 10–11\n", "missing-colon", ("  - title: Lunch",), id="title alone"
        ),
        pytest.param(f"{_AGENDA}    points:\n      - text om\n        Tips: y\n", "indentation", None, id="a point"),
        pytest.param("title: M\npurpose: Att lära\n  och: mer\n", "indentation", None, id="a text with a colon"),
        pytest.param(
            "title: M\npurpose: Att lära\noch mer\nplace: L\n", "missing-colon", None, id="a text's second line"
        ),
    ],
)
def test_what_may_be_something_else_is_no_fix(
    text: str, variant: str, lines: tuple[str, ...] | None, tmp_path: Path
) -> None:
    workspace = _placed(tmp_path, _MEETING, text)
    (found,) = _found(workspace, _MEETING)

    assert found.variant == variant
    assert found.fix is None
    assert (found.correction.lines if found.correction else None) == lines
    assert workspace.fix().changes == ()


@pytest.mark.parametrize(
    ("lines", "corrected"),
    [
        ("  title: B\n    time: 10–11\n", ("  - title: B",)),
        ("  title: B\n  time: 10–11\n", ("  - title: B", "    time: 10–11")),
        ("  title: B\n  parts:\n    - title: x\n", ("  - title: B", "    parts:", "      - title: x")),
        ("  title: B\n   time: 10–11\n", None),
    ],
)
def test_a_hyphen_that_is_lost_with_its_blank(lines: str, corrected: tuple[str, ...] | None, tmp_path: Path) -> None:
    text = f"{_AGENDA}{lines}  - title: C\n"
    (found,) = _found(_placed(tmp_path, _MEETING, text), _MEETING)

    assert (found.correction.lines if found.correction and found.variant == "dash" else None) == corrected
    assert found.fix is None


def test_an_entry_that_lost_its_colon_is_not_given_another_title(tmp_path: Path) -> None:
    workspace = _placed(tmp_path, _MEETING, f"{_AGENDA}  - title Lunch\n  - Paus\n")
    workspace.fix()

    assert (tmp_path / _MEETING).read_text(encoding="utf-8") == f"{_AGENDA}  - title: Lunch\n  - title: Paus\n"


@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize("before", ["title: M\n", "title: M: N\n", "", "purpose: |\n  a\n", "place: L\nplace: L\n"])
@pytest.mark.parametrize("base", ["", "||||||| base\ndate: 2027-03-08\n"])
def test_two_versions_are_told_once_and_left_alone(before: str, base: str, end: str, tmp_path: Path) -> None:
    text = (
        f"{before}<<<<<<< HEAD\ndate: 2027-03-09\n{base}=======\ndate: 2027-03-16\n>>>>>>> other\nplace: L\nplace: M\n"
    )
    workspace = _placed(tmp_path, _MEETING, "")
    (tmp_path / _MEETING).write_bytes(text.replace("\n", end).encode())

    (found,) = [one for one in workspace.check() if one.place.file == _MEETING]

    assert (found.rule, found.variant) == ("source/syntax", "conflict")
    assert found.place.span is not None
    assert found.place.span.line == before.count("\n") + 1
    assert (found.fix, found.correction) == (None, None)
    assert message(found, "sv") == "två versioner av filen har krockat här, och ingen har valt mellan dem"
    assert workspace.fix(unsafe=True).changes == ()
