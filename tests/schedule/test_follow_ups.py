"""What follow-ups may name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.schedule.follow_ups import follow_up_names, preconditions
from tests.conftest import write

if TYPE_CHECKING:
    from collections.abc import Callable

    from jamx.api import Workspace


def test_tasks_deliverables_checklists_and_preconditions_can_be_named(workspace: Callable[..., Workspace]) -> None:
    made = workspace(meeting="title: M\ntasks:\n- id: read\n  title: Read\n- title: Write\n")
    write(
        made.root,
        "programmes/p/programme.yaml",
        """
        title: P
        tasks:
          - id: sign-up
            title: Sign up
        deliverables:
          - id: plan
            title: Plan
        preconditions:
          - id: mandate
            title: A mandate
        """,
    )
    write(made.root, "programmes/p/checklists/c.yaml", "title: C\nentries:\n- id: time\n  title: Time\n- Money\n")

    assert follow_up_names(made.plan(), "p") == (
        "sign-up", "plan", "m/read", "m/task-2", "c/time", "c/2", "preconditions/mandate",
    )  # fmt: skip


def test_preconditions_of_a_checklist_have_its_name(workspace: Callable[..., Workspace]) -> None:
    made = workspace(meeting="title: M\n")
    write(made.root, "programmes/p/programme.yaml", "title: P\npreconditions: {use: ready}\n")
    write(made.root, "programmes/p/checklists/ready.yaml", "title: R\nentries:\n- id: time\n  title: Time\n- Money\n")

    found = preconditions(made.files.folder("p"))

    assert {name: str(entry.title) for name, entry in found.items()} == {"ready/time": "Time"}
    assert follow_up_names(made.plan(), "p") == ("ready/time", "ready/2")


def test_nothing_to_tell_of(workspace: Callable[..., Workspace]) -> None:
    made = workspace(meeting="title: M\n")

    assert preconditions(made.files.folder("p")) == {}
    assert follow_up_names(made.plan(), "p") == ()
