"""Every named way in which a plan goes wrong: the functions of the families, collected."""

from __future__ import annotations

from tests.generated import of_agenda, of_calendar, of_names, of_pace, of_people, of_programme, of_reading
from tests.generated.breaking import MUTATORS

FAMILIES = (of_agenda, of_pace, of_calendar, of_names, of_people, of_programme, of_reading)

__all__ = ["FAMILIES", "MUTATORS"]
