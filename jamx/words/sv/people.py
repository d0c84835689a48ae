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
}
