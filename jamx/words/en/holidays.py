"""English: the names of holidays and of their eves, by the holiday's id."""

from __future__ import annotations

HOLIDAYS = {
    "holiday.new-years-day": "New Year's Day",
    "holiday.epiphany": "Epiphany",
    "holiday.good-friday": "Good Friday",
    "holiday.easter-sunday": "Easter Sunday",
    "holiday.easter-monday": "Easter Monday",
    "holiday.may-day": "May Day",
    "holiday.ascension-day": "Ascension Day",
    "holiday.whit-sunday": "Whit Sunday",
    "holiday.whit-monday": "Whit Monday",
    "holiday.national-day": "National Day",
    "holiday.midsummer-day": "Midsummer Day",
    "holiday.all-saints-day": "All Saints' Day",
    "holiday.christmas-day": "Christmas Day",
    "holiday.boxing-day": "Boxing Day",
    "eve.new-years-day": "New Year's Eve",
    "eve.epiphany": "Twelfth Night",
    "eve.good-friday": "Maundy Thursday",
    "eve.easter-sunday": "Easter Eve",
    "eve.may-day": "Walpurgis Night",
    "eve.ascension-day": "the day before Ascension Day",
    "eve.whit-sunday": "Whitsun Eve",
    "eve.national-day": "the day before National Day",
    "eve.midsummer-day": "Midsummer Eve",
    "eve.all-saints-day": "All Saints' Eve",
    "eve.christmas-day": "Christmas Eve",
}
