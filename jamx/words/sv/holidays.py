"""Svenska: helgdagarnas och deras aftnars namn, efter helgdagens id."""

from __future__ import annotations

HOLIDAYS = {
    "holiday.new-years-day": "nyårsdagen",
    "holiday.epiphany": "trettondedag jul",
    "holiday.good-friday": "långfredagen",
    "holiday.easter-sunday": "påskdagen",
    "holiday.easter-monday": "annandag påsk",
    "holiday.may-day": "första maj",
    "holiday.ascension-day": "Kristi himmelsfärdsdag",
    "holiday.whit-sunday": "pingstdagen",
    "holiday.whit-monday": "annandag pingst",
    "holiday.national-day": "Sveriges nationaldag",
    "holiday.midsummer-day": "midsommardagen",
    "holiday.all-saints-day": "alla helgons dag",
    "holiday.christmas-day": "juldagen",
    "holiday.boxing-day": "annandag jul",
    "eve.new-years-day": "nyårsafton",
    "eve.epiphany": "trettondagsafton",
    "eve.good-friday": "skärtorsdagen",
    "eve.easter-sunday": "påskafton",
    "eve.may-day": "valborgsmässoafton",
    "eve.ascension-day": "dagen före Kristi himmelsfärdsdag",
    "eve.whit-sunday": "pingstafton",
    "eve.national-day": "dagen före nationaldagen",
    "eve.midsummer-day": "midsommarafton",
    "eve.all-saints-day": "allhelgonaafton",
    "eve.christmas-day": "julafton",
}
