"""What has nothing to do with a fault hides nothing and adds nothing: other files before it, in order of name."""

from __future__ import annotations

from pathlib import Path

import pytest

from examples import Written, check, files, write

_HERE = Path(__file__).parent
_BAD = sorted(path for path in _HERE.glob("*/*/bad*.yaml") if path.is_file())
_CONCERNED = {"count/differs", "programme/no_meetings", "text/language"}
"""What may have been counted with a cancelled meeting, what it is enough for, and what every text is something to."""
_RULES = sorted({path.parent.relative_to(_HERE).as_posix() for path in _BAD} - _CONCERNED)
_OWN = "programmes/example"
_BYSTANDERS = (
    Written(f"{_OWN}/meetings/0-cancelled.yaml", "title: Cancelled\nstatus: cancelled\ndate: 2012-09-12\n"),
    Written(f"{_OWN}/agendas/0-plain.yaml", "title: Plain\nitems: []\n"),
    Written(f"{_OWN}/checklists/0-plain.yaml", "title: Plain\nentries: [Think]\n"),
    Written("programmes/0-other/programme.yaml", "title: Other\npurpose: To be there\nstatus: closed\n"),
    Written("programmes/0-other/meetings/0-held.yaml", "title: Held\nstatus: held\ndate: 2012-09-12\n"),
)


@pytest.mark.parametrize("rule", _RULES)
def test_the_same_is_told(rule: str, tmp_path: Path) -> None:
    name = rule.replace("_", "-")
    for number, case in enumerate(path for path in _BAD if path.parent.relative_to(_HERE).as_posix() == rule):
        written = list(files(case.read_text(encoding="utf-8")))
        alone, among = (
            [one for one in check(write(tmp_path / f"{number}{kind}", [*others, *written])) if one.rule == name]
            for kind, others in (("alone", ()), ("among", _BYSTANDERS))
        )
        assert alone
        assert [(one.place.file, one.place.span, one.variant, one.severity) for one in among] == [
            (one.place.file, one.place.span, one.variant, one.severity) for one in alone
        ], case.name
