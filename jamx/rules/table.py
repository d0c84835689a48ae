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
from jamx.rules.calendar import (
    alternatives,
    clash,
    clock_change,
    duration_differs,
    holiday,
    holiday_eve,
    invitation_late,
    outside_parent,
    outside_period,
    outside_phase,
    past_not_held,
    phases_overlap,
    prerequisite,
    school_break,
    squeeze_day,
    still_preliminary,
    theme_late,
    too_close,
    undated,
    weekday,
    weekend,
)
from jamx.rules.calendar import out_of_order as held_out_of_order
from jamx.rules.count import differs
from jamx.rules.deliverable import after_programme, content_missing, no_deadline, no_recipient, undecided
from jamx.rules.ignore import no_reason, unknown_rule
from jamx.rules.ignore import unused as unused_acknowledgement
from jamx.rules.people import (
    contact_missing,
    double_booked,
    duplicate,
    function_missing,
    function_not_listed,
    host_missing,
    not_invited,
    organisation_empty,
    quota,
    same_level,
    staff_share,
)
from jamx.rules.privacy import contact, expired, health, identity_number, tracked_participants
from jamx.rules.programme import goal_unserved, no_meetings, no_purpose, precondition_open, selection_open, track_empty
from jamx.rules.reference import duplicate_id, loop, missing_file, same_name, unknown
from jamx.rules.reference import unused as unused_name
from jamx.rules.rule import rule_of
from jamx.rules.schema import date, duration, invalid_value, missing_key, time, unknown_key
from jamx.rules.source import character, duplicate_key, misplaced_file, syntax, too_deep, unreadable, unsupported
from jamx.rules.task import (
    due_after_meeting,
    due_before_known,
    effort,
    no_due,
    no_owner,
    non_working_day,
    orphan,
    overdue,
)
from jamx.rules.template import adjusted, error, unknown_name

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jamx.rules.rule import Rule

_SOURCE = (unreadable, syntax, duplicate_key, unsupported, too_deep, character, misplaced_file)
_SCHEMA = (unknown_key, missing_key, invalid_value, time, date, duration)
_REFERENCE = (unknown, duplicate_id, loop, unused_name, missing_file, same_name)
_AGENDA = (
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
_CALENDAR = (
    alternatives,
    clash,
    clock_change,
    duration_differs,
    held_out_of_order,
    holiday,
    holiday_eve,
    invitation_late,
    outside_parent,
    outside_period,
    outside_phase,
    past_not_held,
    phases_overlap,
    prerequisite,
    school_break,
    squeeze_day,
    still_preliminary,
    theme_late,
    too_close,
    undated,
    weekday,
    weekend,
)
_COUNT = (differs,)
_DELIVERABLE = (content_missing, no_recipient, undecided, after_programme, no_deadline)
_PROGRAMME = (no_meetings, no_purpose, track_empty, goal_unserved, selection_open, precondition_open)
_PEOPLE = (
    function_missing,
    function_not_listed,
    quota,
    same_level,
    double_booked,
    duplicate,
    organisation_empty,
    not_invited,
    staff_share,
    contact_missing,
    host_missing,
)
_PRIVACY = (identity_number, health, contact, tracked_participants, expired)
_TASK = (no_owner, no_due, due_after_meeting, due_before_known, non_working_day, overdue, effort, orphan)
_TEMPLATE = (unknown_name, error, adjusted)
_IGNORE = (unused_acknowledgement, no_reason, unknown_rule)

_MODULES = (
    *_SOURCE,
    *_SCHEMA,
    *_REFERENCE,
    *_AGENDA,
    *_CALENDAR,
    *_COUNT,
    *_DELIVERABLE,
    *_PROGRAMME,
    *_PEOPLE,
    *_PRIVACY,
    *_TASK,
    *_TEMPLATE,
    *_IGNORE,
)

RULES: Mapping[str, Rule] = {rule.name: rule for rule in map(rule_of, _MODULES)}
"""Rules by name."""
