"""Every rule there is, written out by hand: what is not here does not run."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.rules.agenda import (
    across_midnight,
    does_not_fit,
    empty_strand,
    end_before_start,
    exceeds_meeting,
    gap,
    missing_end,
    optional_without_time,
    out_of_order,
    outcome_unserved,
    overdetermined,
    overlap,
    parts_exceed_item,
    parts_short_of_item,
    person_clash,
    room_clash,
    said_twice,
    short_of_meeting,
    starts_off,
    stated_differs,
    strands_uneven,
    too_long,
    undetermined,
    uneven_capacity,
    untimed_item,
    zero_length,
)
from jamx.rules.rule import rule_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jamx.rules.rule import Rule

_MODULES = (
    across_midnight,
    does_not_fit,
    empty_strand,
    end_before_start,
    exceeds_meeting,
    gap,
    missing_end,
    optional_without_time,
    out_of_order,
    outcome_unserved,
    overdetermined,
    overlap,
    parts_exceed_item,
    parts_short_of_item,
    person_clash,
    room_clash,
    said_twice,
    short_of_meeting,
    starts_off,
    stated_differs,
    strands_uneven,
    too_long,
    undetermined,
    uneven_capacity,
    untimed_item,
    zero_length,
)

RULES: Mapping[str, Rule] = {rule.name: rule for rule in map(rule_of, _MODULES)}
"""Rules by name."""
