"""Svenska: findings about tasks."""

from __future__ import annotations

TASKS = {
    "hour.one": "{} timme",
    "hour.other": "{} timmar",
    "related.meeting": "träffens datum",
    "related.in-meeting": "träffen där det är så",
    "related.invitation": "inbjudan",
    "task/no-owner": "det framgår inte vem som ansvarar för {title:quoted}",
    "task/no-owner.help": "skriv `owner`: `each organisation`, `organiser`, `host`, `mentor`, en funktion eller en grupp; `unknown` om det inte är bestämt",
    "task/no-due": "det framgår inte när {title:quoted} ska vara klart",
    "task/no-due.help": "skriv `due`, till exempel `1 week before`, eller bara `when: before`; `due: unknown` om det inte är bestämt",
    "task/due-after-meeting": "{title:quoted} ska göras före träffen men vara klart {days:days} efter den",
    "task/due-after-meeting#before": "{title:quoted} ska göras efter träffen men vara klart {days:days} före den",
    "task/due-after-meeting#before.help": "flytta datumet till efter träffen, eller skriv `when: before`",
    "task/due-after-meeting.help": "flytta datumet till före träffen, eller skriv `when: after`",
    "task/due-before-known": "{title:quoted} ska vara klart {days:days} innan {invitation:quoted} går ut",
    "task/due-before-known.help": "bjud in tidigare, eller ge uppgiften mer tid",
    "task/non-working-day": "{title:quoted} ska vara klart {weekday:text} {date}, då få arbetar",
    "task/non-working-day#holiday": "{title:quoted} ska vara klart {date}, som är {holiday:text}",
    "task/non-working-day#eve": "{title:quoted} ska vara klart {date}, {holiday:text}, då få arbetar",
    "task/non-working-day#closed": "{title:quoted} ska vara klart {date}, då ni har stängt",
    "task/non-working-day.help": (
        "välj en arbetsdag, till exempel `due: {instead}`; "
        "närmast är {before_weekday:text} {before} och {after_weekday:text} {after}"
    ),
    "task/overdue": "{title:quoted} skulle ha varit klart för {days:days} sedan",
    "task/overdue#several": "{title:quoted} skulle ha varit klart för {days:days} sedan; {late} av {all} är inte klara",
    "task/overdue.help": "skriv i `follow-up/` att det är gjort (`jamx checklist done`), eller ge uppgiften ett nytt datum",
    "task/effort": "uppgifterna tar minst {planned:work}, {over:work} mer än de {promised:work} som utlovats",
    "task/effort.help": "rätta det utlovade, eller ta bort eller korta uppgifter",
    "task/orphan": "det finns ingen uppgift {name:code}",
    "task/orphan#meant": "det finns ingen uppgift {name:code}; menas {meant:code}?",
    "task/orphan.help": "skriv träffen och uppgiften (`traff-1/sjalvskattning`), eller ta bort raderna",
    "related.answers": "svaren som finns",
    "task/unknown-answer": "{answer:quoted} är inget av svaren {answers:list}",
    "task/unknown-answer#meant": "{answer:quoted} är inget av svaren {answers:list}; menas {meant:quoted}?",
    "task/unknown-answer.help": "svara med checklistans ord och skriv resten i `text`, eller lägg till svaret i `answers`",
}
