"""What a plan keeps: each thing is made once, and what is made of a programme goes with it."""

from __future__ import annotations

from on_clock import workspace

from jamx.schedule.plan import Plan


def test_what_is_made_of_a_programme_is_let_go_of_with_it() -> None:
    plan, made = Plan(workspace()), []

    def make() -> int:
        made.append(len(made))
        return made[-1]

    assert [plan.once_of("p", "names", make), plan.once_of("p", "names", make)] == [0, 0]
    assert [plan.once_of("q", "names", make), plan.once_of("p", "others", make)] == [1, 2]
    assert [plan.once("names", make), plan.once("names", make)] == [3, 3]

    plan.forget_programmes()

    assert plan.once_of("p", "names", make) == 4
    assert plan.once("names", make) == 3
