"""Each way in which a plan goes wrong is found in every plan: by its rule, on its line, and with nothing besides."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from jamx.rules.table import RULES
from tests.generated.mutators import MUTATORS
from tests.generated.running import TIMES, attempts, check, remarks, told

if TYPE_CHECKING:
    from pathlib import Path

    from tests.generated.breaking import Mutator

ELSEWHERE = {
    "template/error": "found while a document is written",
    "pace/arrival": "a guess that is off; the generated settings switch it off as well",
}
"""Rules that no mutator is for."""


@pytest.mark.parametrize("mutator", MUTATORS, ids=[mutator.name for mutator in MUTATORS])
def test_found(mutator: Mutator, tmp_path: Path) -> None:
    done = 0
    for number, (one, broken) in enumerate(attempts(mutator)):
        root = tmp_path / str(number)
        found = told(check(root, broken.files, broken.today, tracked=mutator.tracked), mutator.rule)
        seed = f"seed {one.seed}"
        if len(found) > len(broken.expected):  # a remark of the same rule may have been there before
            besides = [one for one in found if one not in broken.expected]
            assert {rule for rule, _, _ in besides} <= {mutator.rule}, (seed, besides)
            assert len(besides) <= remarks(one, mutator.rule, tmp_path / f"{number} before"), (seed, besides)
            found = [one for one in found if one in broken.expected]
        assert found == sorted(broken.expected), seed
        done += 1
    assert done == TIMES


def test_ways_enough() -> None:
    names = [mutator.name for mutator in MUTATORS]

    assert len(names) >= 80
    assert len(set(names)) == len(names)


def test_every_rule_has_its_way() -> None:
    assert set(RULES) - {mutator.rule for mutator in MUTATORS} == set(ELSEWHERE)
