"""Svenska: what lists of programmes and meetings say."""

from __future__ import annotations

LOOKING = {
    "programme.running": "pågående",
    "programme.closed": "avslutat",
    "meetings": "Träffar",
    "title": "Rubrik",
    "address": "Adress",
    "no programmes": "Det finns inga program.",
    "no meetings": "Det finns inga träffar.",
    "list.goals": "Mål",
    "list.areas": "Områden",
    "list.phases": "Faser",
    "list.tracks": "Spår",
    "list.groups": "Grupper",
    "list.services": "Stöd",
    "list.deliverables": "Leveranser",
    "list.milestones": "Hållpunkter",
    "list.staff": "Bemanning",
    "list.open": "Sådant som inte är känt",
    "count.organisations": "Organisationer",
    "count.meetings": "Träffar",
    "count.days": "Dagar",
    "effort.besides": "Arbetsinsats",
    "effort.days": "{days} dagar utöver träffarna, {whole} med dem",
}
