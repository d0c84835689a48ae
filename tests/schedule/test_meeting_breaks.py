"""Which meetings fall in school breaks: of the host, of those who come, and of whom no other occasion is for."""

from __future__ import annotations

from pathlib import Path

import pytest

from jamx.schedule.meeting_breaks import meeting_breaks
from jamx.schedule.plan import Plan
from jamx.workspace.workspace import Workspace

BREAKS = """
breaks:
  - {title: South, counties: [Skåne], date: 2027-02-15/2027-02-19}
  - {title: North, counties: [Norrbotten], date: 2027-03-01/2027-03-04}
"""
ORGANISATIONS = """
lund: {name: Lund, county: Skåne}
lulea: {name: Luleå, county: Norrbotten}
malmo: {name: Malmö, county: Skåne}
"""


def found(meeting: str) -> list[tuple[str, list[str | None]]]:
    """The days of a meeting in a break, each with the counties concerned."""
    files = {
        "calendar/school-breaks.yaml": BREAKS,
        "programmes/p/programme.yaml": "title: P\n",
        "programmes/p/organisations.yaml": ORGANISATIONS,
        "programmes/p/meetings/m.yaml": f"title: M\n{meeting}\n",
    }
    plan = Plan(Workspace(Path("nowhere"), {name: text.encode() for name, text in files.items()}))
    breaks = meeting_breaks(plan.workspace.folder("p"), plan.occurrences("p"))
    return [(str(one.day), [hit.place for hit in one.hits]) for one in breaks]


@pytest.mark.parametrize(
    ("meeting", "expected"),
    [
        ("date: 2027-02-12", []),
        ("date: 2027-02-15", [("2027-02-15", ["Skåne"])]),
        ("date: 2027-02-19", [("2027-02-19", ["Skåne"])]),
        ("date: 2027-02-20", []),
        ("date: 2027-02-22", []),
        ("date: 2027-02-12/2027-02-16", [("2027-02-15", ["Skåne"])]),
        # once, whoever is concerned
        ("date: 2027-02-15\nhost: lund", [("2027-02-15", ["Skåne"])]),
        ("date: 2027-02-15\nhost: lund\norganisations: [lulea]", [("2027-02-15", ["Skåne"])]),
        ("date: 2027-02-15\norganisations: [lulea]", []),
        ("date: 2027-02-15\norganisations: [lulea]\nmentor: malmo", [("2027-02-15", ["Skåne"])]),
        # a week that is known no better: only where all of its working days are taken
        ("date: 2027-W07", [("2027-02-15", ["Skåne"])]),
        ("date: 2027-W08", []),
        ("date: 2027-W09", []),
        ("date: 2027-03-04", [("2027-03-04", ["Norrbotten"])]),
        # whoever can go to another occasion is not concerned, but its host is
        ("occasions: [{date: 2027-02-15}, {date: 2027-02-22}]", []),
        (
            "occasions: [{date: 2027-02-15}, {date: 2027-02-16}]",
            [("2027-02-15", ["Skåne"]), ("2027-02-16", ["Skåne"])],
        ),
        ("occasions: [{date: 2027-02-15}, {date: 2027-03-01}]", []),
        ("occasions: [{date: 2027-02-15, host: lund}, {date: 2027-02-22}]", [("2027-02-15", ["Skåne"])]),
        ("occasions: [{date: 2027-02-15, host: lulea}, {date: 2027-02-22}]", []),
        ("occasions: [{date: 2027-02-15}]", [("2027-02-15", ["Skåne"])]),
        # each alternative by itself
        ("dates: {choose: 1, of: [2027-02-15, 2027-02-22]}", [("2027-02-15", ["Skåne"])]),
    ],
)
def test_breaks_of_a_meeting(meeting: str, expected: list[tuple[str, list[str | None]]]) -> None:
    assert found(meeting) == expected
