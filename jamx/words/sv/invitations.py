"""Svenska: what invitations say."""

from __future__ import annotations

INVITATIONS = {
    "subject": "Ämne",
    "invitation": "Inbjudan: {title}",
    "welcome": "Välkommen till {title:quoted}.",
    "welcome.programme": "Välkommen till {title:quoted}, en träff i programmet {programme}.",
    "date to come": "meddelas senare",
    "outline": "Dagen i korthet",
    "attachments": "Bifogas",
    "questions": "Frågor besvaras av",
}
