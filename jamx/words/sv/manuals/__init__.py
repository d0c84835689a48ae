"""Svenska: the words around the manuals of rules; a module for each family has the manuals."""

from __future__ import annotations

WORDS = {
    "options": "Inställningar",
    "bad": "Fel",
    "good": "Rätt",
    "severity": "Allvarlighetsgrad",
    "severity.error": "fel",
    "severity.warning": "varning",
    "severity.note": "upplysning",
    "family.source": "hur en fil går att läsa",
    "family.schema": "vad en fil får säga",
    "family.reference": "vart namn leder",
    "family.agenda": "dagens minuter",
    "family.pace": "om en dag skulle fungera",
    "family.calendar": "datum, och dagarna mellan dem",
    "family.count": "uppgivna antal mot listorna",
    "family.deliverable": "planer och rapporter",
    "family.programme": "programmet som helhet",
    "family.people": "vilka som kommer, och vilka som saknas",
    "family.privacy": "uppgifter om personer",
    "family.task": "vem som gör vad, och till när",
    "family.text": "rubriker och texter",
    "family.template": "egna mallar",
    "family.ignore": "kommentarer som kvitterar anmärkningar",
    "page.file": "regler.md",
    "page.language": "På svenska",
    "page.title": "Regler",
    "page.preface": """
Det här letar `jamx check` efter: {rules} regler. `jamx explain REGEL --lang sv` visar samma text i terminalen. Under
`rules` i `jamx.yaml` stänger du av en regel, ger den en annan allvarlighetsgrad eller ändrar dess inställningar; där
heter graderna `error` (fel), `warning` (varning), `note` (upplysning) och `off` (avstängd). Talet inom parentes efter
en inställning gäller om du inte skriver något annat. En enskild anmärkning kvitterar du med en kommentar i filen:
`# jamx: ignore[regel] skäl`.
""",
}
