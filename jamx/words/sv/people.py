"""Svenska: findings about people and about what is known of them."""

from __future__ import annotations

PEOPLE = {
    "people.one": "{} person",
    "people.other": "{} personer",
    "privacy/identity-number": "ett personnummer ({number}) får inte stå här",
    "privacy/identity-number.help": (
        "ta bort det; om det redan är incheckat finns det kvar i gits historik, och den som sköter den behöver få veta det"
    ),
    "privacy/identity-number#likely": "det här ser ut som ett personnummer ({number})",
    "privacy/identity-number#likely.help": (
        "ta bort det, eller skriv vad det är i stället: `# jamx: ignore[privacy/identity-number] skäl`"
    ),
    "privacy/health": "{key:quoted} skulle säga något om någons hälsa",
    "privacy/health.help": (
        "ta bort det; fråga vid anmälan, ge köket och lokalen bara antal, och radera uppgifterna efteråt"
    ),
    "privacy/contact": "det här ser ut som någons egen e-postadress",
    "privacy/contact#phone": "det här ser ut som någons eget mobilnummer",
    "privacy/contact.help": (
        "skriv en funktionsbrevlåda eller växeln, eller `internal: yes` i posten om bara arrangören ska se den"
    ),
    "privacy/tracked-participants": "git sparar listan, med {count:people} vid namn",
    "privacy/tracked-participants.help": (
        "skriv `participants.yaml` i `.gitignore` och kör `git rm --cached`, eller ta bort namnen"
    ),
    "privacy/expired": "skulle sparas till och med {date}, för {days:days} sedan",
    "privacy/expired.help": "ta bort posten, eller rätta datumet om det är fel",
    "wanted.required": "krävs",
    "wanted.expected": "förväntas",
    "wanted.recommended": "rekommenderas",
    "related.expectation": "förväntas här",
    "related.listed": "står först här",
    "related.share": "samma tjänst",
    "related.of-the-host": "värdens",
    "people/function-missing": "{organisation:quoted} har ingen {names:or} i listan; det {strength:text} till {title:quoted}",
    "people/function-missing#meetings": "{organisation:quoted} har ingen {names:or} i listan; det {strength:text} till {count} träffar, först till {title:quoted}",
    "people/function-missing#anybody": "{organisation:quoted} har ingen i listan till {title:quoted}; någon {strength:text}",
    "people/function-missing.help": "skriv in någon med funktionen, utan namn om det behövs, eller ta bort den ur `expects`",
    "people/quota": "{organisation:quoted} har {listed} av {wanted} {names:or} i listan till {title:quoted}",
    "people/quota#meetings": "{organisation:quoted} har {listed} av {wanted} {names:or} i listan till {count} träffar, först till {title:quoted}",
    "people/quota#anybody": "{organisation:quoted} har {listed} av {wanted:people} i listan till {title:quoted}",
    "people/quota.help": "skriv in dem som saknas, utan namn om det behövs, eller rätta `count` i förväntan",
    "people/organisation-empty": "ingen från {organisation:quoted} står i listan",
    "people/organisation-empty#meeting": "ingen från {organisation:quoted} står i listan till {title:quoted}",
    "people/organisation-empty#meetings": "ingen från {organisation:quoted} står i listan till {count} träffar, varav den första är {title:quoted}",
    "people/organisation-empty.help": "skriv in någon; en funktion räcker, inget namn behövs",
    "people/function-not-listed": "{name:code} förväntas, men är ingen av programmets funktioner",
    "people/function-not-listed.help": "lägg till den under `functions` i programmets fil, eller förvänta någon av {known:list}",
    "people/same-level": "alla {count} från {organisation:quoted} är från samma nivå ({value}), fast olika önskas",
    "people/same-level#activity": "alla {count} från {organisation:quoted} är från samma verksamhet ({value}), fast olika önskas",
    "people/same-level.help": "fråga efter någon från en annan, eller låt det vara",
    "people/not-invited": "{names:list} förväntas inte till {title:quoted}",
    "people/not-invited#organisation": "{organisation:quoted} förväntas inte till {title:quoted}",
    "people/not-invited.help": "skriv en annan träff, eller lägg till dem bland dem som träffen är till för",
    "people/double-booked": "samma person står i listan till {title:quoted} och till {other:quoted}, som är samtidigt den {date}",
    "people/double-booked#day": "samma person står i listan till {title:quoted} och till {other:quoted}, som båda är den {date}",
    "people/double-booked.help": "skriv in någon annan till en av dem, eller flytta en",
    "people/duplicate": "samma person från {organisation:quoted} står två gånger i listan",
    "people/duplicate.help": "gör en post av de två, med alla funktioner och träffar",
    "people/staff-share": "{function:quoted} blir sammanlagt {percent} %",
    "people/staff-share.help": "rätta en andel, eller skriv `count` i varje post som är en egen tjänst",
    "people/contact-missing": "det kommer deltagare till {title:quoted}, men det står inte vem de kan fråga",
    "people/contact-missing.help": "lägg till `contacts` med en funktion och dess brevlåda, eller `contacts: unknown`",
    "people/host-missing": "något på {title:quoted} är värdens, men träffen har ingen värd",
    "people/host-missing.help": "lägg till `host`, eller `host: unknown` så länge ingen vet",
    "people.any function": "någon",
    "people.none": "Inga deltagare står i listan.",
    "people.people": "Deltagare",
    "people.functions": "Funktioner",
    "people.expected": "{people} (förväntade: {expected})",
    "people.of": "{people} av {expected}",
    "people.day": "Dag {number}",
    "people.missing": "Saknas",
    "people.names": "Namn",
    "column.meeting": "Träff",
    "column.organisation": "Organisation",
    "column.function": "Funktion",
    "column.people": "Antal",
    "column.name": "Namn",
    "column.missing": "Saknas",
}
