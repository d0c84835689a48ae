"""An example or two for each command, as they run in what `jamx init --example` makes; a test runs them there."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

EXAMPLES: Mapping[str, tuple[str, ...]] = {
    "": ("init --example", "check", "agenda show equal-terms-2028/meeting-1"),
    "agenda": ("agenda show equal-terms-2028/meeting-1",),
    "agenda render": (
        "agenda render equal-terms-2028/meeting-1",
        "agenda render --all --to html -o out",
    ),
    "agenda show": (
        "agenda show equal-terms-2028/meeting-1",
        "agenda show equal-terms-2028/meeting-1 --attending 5",
    ),
    "check": ("check", "check --fail-on warning --format sarif", "check --diff"),
    "checklist": ("checklist show equal-terms-2028",),
    "checklist render": (
        "checklist render equal-terms-2028 --to html -o out/",
        "checklist render equal-terms-2028 --due-within 30d --today 2028-01-10",
    ),
    "checklist show": ("checklist show equal-terms-2028 --for organiser",),
    "checklist done": ("checklist done equal-terms-2028 action-plan --organisation norrstad",),
    "explain": ("explain", "explain agenda/gap"),
    "init": ("init plans", "init --example"),
    "meeting": ("meeting list",),
    "meeting list": ("meeting list equal-terms-2028",),
    "meeting show": ("meeting show equal-terms-2028/meeting-1",),
    "meeting invite": ("meeting invite equal-terms-2028/meeting-1",),
    "new": ("new meeting equal-terms-2028/meeting-3 --date 2028-05-09",),
    "new programme": ("new programme 'Safe-at-home'",),
    "new meeting": ("new meeting equal-terms-2028/meeting-3 --date 2028-05-09",),
    "new agenda": ("new agenda equal-terms-2028/half-day",),
    "new checklist": ("new checklist equal-terms-2028/follow-up",),
    "participant": ("participant list equal-terms-2028",),
    "participant list": ("participant list equal-terms-2028 --meeting meeting-1", "participant list --format csv"),
    "programme": ("programme show equal-terms-2028",),
    "programme list": ("programme list", "programme list --format json"),
    "programme show": ("programme show equal-terms-2028",),
    "schema": ("schema", "schema meeting", "schema -o .jamx/schemas"),
    "site": ("site build -o public",),
    "site build": ("site build -o public",),
    "site serve": ("site serve --port 8080",),
    "timetable": ("timetable show equal-terms-2028",),
    "timetable render": (
        "timetable render equal-terms-2028 --to ics -o calendar.ics",
        "timetable render equal-terms-2028/meeting-1",
    ),
    "timetable show": ("timetable show equal-terms-2028",),
    "upgrade": ("upgrade --dry-run", "upgrade"),
}
