"""A colour of the organiser's is used in another shade than it was given in.

Text and lines in the accent colour have to be read: on the page's paper, and on the tint behind pauses, they have a
contrast of at least 4.5 to 1 (WCAG 2.2, criterion 1.4.3). A paler colour is darkened until it has, and one that is too
dark for a dark screen is lightened. `accent` is meant for light paper; without an `accent_dark` of its own, the dark
page makes one from it, which is nothing to report.

Bad:
    # file: /jamx.yaml
    organiser:
      colours: {accent: "#ffcc00"}

Good:
    # file: /jamx.yaml
    organiser:
      colours: {accent: "#7a6200", accent_dark: "#ffcc00"}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.findings import Finding, Place, Severity
from jamx.rules.rule import Scope
from jamx.views.organiser import DARK, LEAST_CONTRAST, LIGHT, contrast, on_dark, on_light
from jamx.workspace.root import CONFIGURATION

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jamx.rules.subjects import WorkspaceSubject

SEVERITY = Severity.NOTE
SCOPE = Scope.WORKSPACE


def check(subject: WorkspaceSubject, options: Mapping[str, int]) -> Iterator[Finding]:
    """Each colour that documents use in another shade, with its contrast and that shade."""
    del options
    organiser = subject.plan.workspace.configuration.organiser
    if organiser is None:
        return
    colours = organiser.colours
    for key, variant, given, used, papers in (
        ("accent", "", colours.accent, on_light, LIGHT),
        ("accent_dark", "dark", colours.accent_dark, on_dark, DARK),
    ):
        if given and (least := min(contrast(given, paper) for paper in papers)) < LEAST_CONTRAST:
            whole, tenth = divmod(int(least * 10), 10)
            facts = {"key": key, "value": given, "used": used(given), "whole": whole, "tenth": tenth}
            place = Place(CONFIGURATION, ("organiser", "colours", key))
            yield Finding("template/adjusted", place, facts, variant)
