"""Names of months, weekdays, seasons and parts in Swedish and English; knows no calendar."""

from __future__ import annotations

from typing import Literal, TypeAlias

Season: TypeAlias = Literal["spring", "summer", "autumn", "winter"]
Term: TypeAlias = Literal["VT", "HT"]
Part: TypeAlias = Literal["early", "mid", "late"]

WEEKDAYS = {
    word: day
    for day, words in enumerate(
        (
            "måndag måndagen mån monday mon",
            "tisdag tisdagen tis tuesday tue tues",
            "onsdag onsdagen ons wednesday wed",
            "torsdag torsdagen tor tors thursday thu thur thurs",
            "fredag fredagen fre friday fri",
            "lördag lördagen lör saturday sat",
            "söndag söndagen sön sunday sun",
        )
    )
    for word in words.split()
}
"""0 is Monday, as in `datetime`."""

SHORT_SWEDISH = ("mån", "tis", "ons", "tor", "fre", "lör", "sön")
SHORT_ENGLISH = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")

MONTHS = {
    word: month
    for month, words in enumerate(
        (
            "januari january jan",
            "februari february feb febr",
            "mars march mar",
            "april apr",
            "maj may",
            "juni june jun",
            "juli july jul",
            "augusti august aug",
            "september sep sept",
            "oktober october okt oct",
            "november nov",
            "december dec",
        ),
        1,
    )
    for word in words.split()
}

SEASONS: dict[str, Season | Term] = {
    **dict.fromkeys(("spring", "vår"), "spring"),
    **dict.fromkeys(("summer", "sommar"), "summer"),
    **dict.fromkeys(("autumn", "höst"), "autumn"),
    **dict.fromkeys(("winter", "vinter"), "winter"),
    "vt": "VT",
    "ht": "HT",
}
"""Words that may stand after a year: `2022-autumn`, `2022-höst`, `2013-HT`."""

OTHER_SEASONS: dict[str, Season | Term] = {
    **dict.fromkeys(("våren",), "spring"),
    **dict.fromkeys(("sommaren",), "summer"),
    **dict.fromkeys(("hösten", "fall"), "autumn"),
    **dict.fromkeys(("vintern",), "winter"),
    "vårterminen": "VT",
    "vårtermin": "VT",
    "höstterminen": "HT",
    "hösttermin": "HT",
}
"""Words that are understood, but have another spelling in jamx."""

PARTS: dict[str, Part] = {
    **dict.fromkeys(("early", "början", "beginning"), "early"),
    **dict.fromkeys(("mid", "mitten"), "mid"),
    **dict.fromkeys(("late", "slutet", "end"), "late"),
}
