"""What is said of a whole meeting before its agenda: headed texts, and who should come."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.model.meeting import Meeting
from jamx.schedule.expected import expected_at
from jamx.views.agenda import SectionView
from jamx.views.said import joined, small

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jamx.model.expectation import Expectation
    from jamx.model.meeting import Gathering
    from jamx.views.wording import Wording
    from jamx.workspace.workspace import Folder


def sections(gathering: Gathering, wording: Wording) -> Iterator[SectionView]:
    """The headed texts, in the order in which documents have them."""
    for key in ("purpose", "background", "approach", "text"):
        text = getattr(gathering, key)
        if text is not None:
            yield SectionView(wording.say(key) if key != "text" else "", wording.text(text))


def expectations(folder: Folder, gathering: Gathering, wording: Wording) -> Iterator[str]:
    """Who should come: as the meeting says, else as its track or its programme does; as an agenda file says itself."""
    expected = expected_at(folder, gathering) if isinstance(gathering, Meeting) else gathering.expects
    for one in expected or ():
        yield _expectation(one, wording)


def _expectation(expected: Expectation, wording: Wording) -> str:
    names = [wording.name(one) for one in (*expected.any_of, *expected.all_of)]
    names = [name if number == 0 else small(name) for number, name in enumerate(names)]
    listed = wording.listed(names, "or" if expected.any_of else "and")
    label = wording.text(expected.label)
    who = joined("", (label, ": ", small(listed))) if label and listed else label or listed
    who = _counted(who, expected, wording)
    return joined("", (who, f" ({wording.say(f'strength.{expected.strength}')})"))


def _counted(who: str, expected: Expectation, wording: Wording) -> str:
    """Who, and how many of them where they are several: from each organisation, or from the one that sends them."""
    if not isinstance(expected.count, int) or expected.count < 2:
        return who
    key = "expected.each" if expected.from_ is None else "expected.from"
    each = ".all" if len(expected.all_of) > 1 else ""
    return wording.say(key + each, who=who or wording.say("people.people"), n=expected.count)
