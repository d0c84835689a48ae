"""Words in the titles of an agenda that tell what people do: talk with each other, evaluate, close the day."""

from __future__ import annotations

import re

_EXCHANGE = re.compile(
    r"diskussion|diskuter|samtal|dialog|fråg|q ?& ?a|reflekt|reflex|bikup|övning|workshop|grupp|laget runt|runda|utbyt"
    r"|incheckning|check-in|enkät|quiz|omröst|menti|slido|deltagar|panel|debatt|erfarenhet|presenterar sig|återkoppl"
    r"|discuss|talk to|dialogue|convers|question|reflect|exercise|\bgroup|\bround\b|\bpoll|exchange|participant|debate|feedback|interview"
    r"|intervju|hearing|utfråg|chatt?\b|work together|hands-on|prova|testa|\btry\b"
    r"|organisationerna|kommunerna|regionerna|myndigheterna|lärosätena|länsstyrelserna|the organisations|everybody|each "
)
_EVALUATION = re.compile(
    r"utvärd|evalu|enkät|survey|questionnaire|feedback|återkoppl|omdöme|vad t(?:og|ar) (?:vi|du|ni|jag) med|exit ticket|ris och ros"
    r"|plus(?: och | & |/| / | )(?:minus|delta)|what worked|vad fungerade|utcheckning|check-out|lärdomar"
    r"|(?:kurs|dags|dagens |mötes|träff|utbildnings|process|konferens)-?värdering(?!ar)|betygsätt|\bretro(?:spe[ck]tiv)?"
    r"|hur (?:var|blev|tyckte|upplevde|har) (?:dagen|mötet|träffen|kursen|vi|ni|du|det gått)|vad tyckte (?:vi|ni|du)"
    r"|how was (?:the day|it|your)|what did you think|start,? stop|lessons learn|what (?:do|did) (?:we|you) take"
)
_CLOSING = re.compile(
    r"avslut|clos|summer|sammanfatt|sum(?:ming)? up|summary|wrap|nästa steg|next step|framåt|vägen vidare|way forward"
    r"|tack\b|tack för|thank|utcheck|check-out|\bslut|\bend\b|hejdå|farewell|goodbye|takeaway|tar (?:vi|du|ni) med|hem\b"
    r"|utvärd|evalu|kursvärd|avrund|avtack|hemgång|hemfärd|avresa|diplom|farväl|adjö|gå vidare|går (?:vi|ni|du) vidare"
    r"|plus och delta|final|last word|adjourn|depart|the road ahead|inför nästa|till nästa|till hösten|fortsättning"
)

_EVENING = (
    r"\b(?:gemensam |avslutande |festlig )?(?:mingel|mingle|middag|dinner|supé|bankett|banquet|fest(?:en)?|party|konsert|concert"
    r"|dans(?:en)?|danc(?:e|ing)|musik(?:en)?|music|allsång|underhållning|after ?work|grillning|grillkväll|kvällsaktivitet"
    r"|reception|drinks|vernissage|bastu|sauna|social evening|evening together|\w+(?:middag|mingel|fest|konsert|kväll))"
    r"(?: .*|,.*|\(.*)?"
)


def speaks_of_exchange(text: str) -> bool:
    """Whether others than whoever stands in front have a say."""
    return _EXCHANGE.search(text.casefold()) is not None


def speaks_of_evaluation(text: str) -> bool:
    """Whether people are asked what they thought of it."""
    return _EVALUATION.search(text.casefold()) is not None


def speaks_of_closing(text: str) -> bool:
    """Whether the day is brought to an end together."""
    return _CLOSING.search(text.casefold()) is not None


def speaks_of_evening(text: str) -> bool:
    """Whether people are together afterwards: `Mingel`, `Middag och dans`; not `Samtal om musik`."""
    return re.fullmatch(_EVENING, text.casefold().strip()) is not None  # asked of few: made when it is
