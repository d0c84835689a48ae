"""English: what invitations say."""

from __future__ import annotations

INVITATIONS = {
    "subject": "Subject",
    "invitation": "Invitation: {title}",
    "welcome": "You are welcome to {title:quoted}.",
    "welcome.programme": "You are welcome to {title:quoted}, a meeting of the programme {programme}.",
    "date to come": "to be announced",
    "outline": "The day in short",
    "attachments": "Attached",
    "questions": "Questions are answered by",
}
