"""Swedish: findings about whether a day would work."""

from __future__ import annotations

_DIVIDED = (
    "dela {title:quoted}, som själv tar {own:minutes}, med en punkt med `kind: break`, eller en runda med `pause`"
)

PACE = {
    "related.since": "det började med {title:quoted}",
    "pace/no-break": "{minutes:minutes} utan paus från {first:quoted} till {last:quoted}, mer än {most}",
    "pace/no-break#alone": "{title:quoted} pågår i {minutes:minutes} utan paus, mer än {most}",
    "pace/no-break#digital": (
        "{minutes:minutes} vid skärmen utan paus från {first:quoted} till {last:quoted}, mer än {most}"
    ),
    "pace/no-break#digital-alone": "{title:quoted} pågår i {minutes:minutes} vid skärmen utan paus, mer än {most}",
    "pace/no-break.help": "lägg in en paus senast vid {title:quoted}: en punkt med `kind: break`",
    "pace/no-break#alone.help": "dela den med en punkt med `kind: break`, eller en runda med `pause`",
    "pace/no-break#digital-alone.help": "dela den med en punkt med `kind: break`, eller en runda med `pause`",
    "pace/no-break#long": "{minutes:minutes} utan paus från {first:quoted} till {last:quoted}, mer än {most}",
    "pace/no-break#long.help": _DIVIDED,
    "pace/no-break#digital-long": (
        "{minutes:minutes} vid skärmen utan paus från {first:quoted} till {last:quoted}, mer än {most}"
    ),
    "pace/no-break#digital-long.help": _DIVIDED,
    "pace/no-lunch": "dagen pågår från {start:clock} till {end:clock} utan lunch",
    "pace/no-lunch.help": "lägg in en punkt med `kind: lunch` mellan 11 och 13.30",
    "pace/lunch-time": "{title:quoted} börjar {start:clock}, utanför {earliest:clock}–{latest:clock}",
    "pace/lunch-time.help": "flytta lunchen, eller kontrollera tiden",
    "pace/short-break": "{title:quoted} ger {minutes:minutes} paus, färre än {least}",
    "pace/short-break#lunch": "{title:quoted} ger {minutes:minutes} till lunch, färre än {least}",
    "pace/short-break.help": "låt den ta minst {least:minutes}",
    "pace/hidden-break": "{title:quoted} rymmer en paus som inte har någon egen tid",
    "pace/hidden-break#inside": "{title:quoted} rymmer {said:quoted}, en paus utan egen tid",
    "pace/hidden-break#kind": "{title:quoted} heter som en paus men är av slaget {kind:code}",
    "pace/hidden-break#kind.help": "skriv vilket slags paus det är: `coffee`, `break`, `lunch` eller `dinner`",
    "pace/hidden-break.help": "gör pausen till en egen punkt med tid och `kind: coffee`, `break` eller `lunch`",
    "pace/one-way": (
        "deltagarna lyssnar i {minutes:minutes} från {first:quoted} innan någon annan får ordet, mer än {most}"
    ),
    "pace/one-way#alone": "deltagarna lyssnar på {title:quoted} i {minutes:minutes} utan att få ordet, mer än {most}",
    "pace/one-way.help": "låt deltagarna samtala på vägen: en punkt eller ett moment med `kind: discussion`",
    "pace/unequal-floor": "{name:quoted} får {minutes:minutes} där {other:quoted} får {most}",
    "pace/unequal-floor.help": "ge dem lika lång tid, eller gör det till en runda (`each: organisation`)",
    "pace/no-evaluation": "en träff på {minutes:work} utan utvärdering",
    "pace/no-evaluation.help": "lägg in en punkt med `kind: evaluation`, eller en uppgift att svara på en enkät efteråt",
    "pace/no-closing": "träffen slutar med {title:quoted}, utan avslutning",
    "pace/no-closing.help": "lägg in en punkt med `kind: closing` sist",
    "pace/arrival": "träffen börjar {start:clock} för deltagare från {count} län",
    "pace/arrival.help": "börja senare, eller låt den börja med fika (`kind: arrival`)",
}
