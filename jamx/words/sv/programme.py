"""Svenska: findings about totals, deliverables and the programme as a whole."""

from __future__ import annotations

_TOTALS = {
    "organisations": "organisationer",
    "meetings": "träffar",
    "days": "dagar",
    "themes": "teman",
    "groups": "grupper",
    "tracks": "spår",
    "participants": "deltagare",
}


def _totals() -> dict[str, str]:
    texts: dict[str, str] = {}
    for of, noun in _TOTALS.items():
        said = f"antalet {noun} är uppgivet till {{stated}}, men listan ger"
        texts[f"count/differs#{of}"] = f"{said} {{listed}}"
        if of in {"organisations", "days", "participants"}:
            texts[f"count/differs#{of}-least"] = f"{said} minst {{listed}}"
    return texts


PROGRAMME = {
    "related.count-cell": "{key}: {stated} uppgivna, {listed} inskrivna",
    "related.count-members": "medlemmarna",
    "related.count-total": "totalen",
    "related.count-table": "tabellen",
    "related.period": "perioden",
    "count/differs": "uppgivet är {stated}, men listan ger {listed}",
    "count/differs.help": "rätta antalet, eller skriv in det som saknas",
    "count/differs.help.corrected": "skriv in det som saknas, eller skriv antalet som finns på rad {first}",
    **_totals(),
    "count/differs#members": "{title:quoted} uppges ha {stated} medlemmar, men har {listed} inskrivna",
    "count/differs#cell": "{key:quoted} är uppgivet till {stated}, men listan ger {listed}",
    "count/differs#sum": "tabellen {table:code} blir sammanlagt {sum}, men totalen är uppgiven till {stated}",
    "count/differs#sum.help": "rätta totalen, eller en rad i tabellen",
    "count/differs#sum.help.corrected": "rätta en rad i tabellen, eller skriv dess summa som total på rad {first}",
    "count/differs#sum-listed": "tabellen {table:code} blir sammanlagt {sum}, men listan ger {listed}",
    "count/differs#sum-listed.help": "rätta en rad i tabellen, eller skriv in det som saknas",
    "deliverable/content-missing": "ingenting förbereder {title:quoted}, som {of:quoted} ska innehålla",
    "deliverable/content-missing.help": "skriv `prepares: {name}` i den uppgift, den punkt eller det mål som gör det",
    "deliverable/no-recipient": "det står inte vem som tar emot {title:quoted}",
    "deliverable/no-recipient.help": "lägg till `recipient`, eller `recipient: unknown` om det är allt som kan sägas",
    "deliverable/no-deadline": "det står inte när {title:quoted} ska vara klar",
    "deliverable/no-deadline.help": "lägg till `due`, till exempel `2 months before end of programme`, eller `due: unknown`",
    "deliverable/undecided": "det är inte bestämt om {title:quoted} blir av",
    "deliverable/undecided.help": "när det är bestämt, ta bort `status`, eller skriv `status: cancelled`",
    "deliverable/after-programme": "{title:quoted} ska vara klar {days:day} efter att programmet har slutat",
    "deliverable/after-programme.help": (
        "låt den vara klar tidigare, eller låt den utgå från slutet: `due: 2 months after end of programme`"
    ),
    "programme/no-meetings": "{title:quoted} talar om träffar, men har inga",
    "programme/no-meetings.help": "skriv den första i `meetings/`; till att börja med räcker en `title`",
    "programme/no-purpose": "det står inte vad {title:quoted} är till för",
    "programme/no-purpose.help": "lägg till `purpose` eller `goals`",
    "programme/track-empty": "ingen träff hör till spåret {title:quoted}",
    "programme/track-empty.help": ("skriv `track: {name}` i dess träffar; om de skräddarsys, `tailored: yes` i spåret"),
    "programme/goal-unserved": "inget mål för någon träff bidrar till programmets mål {title:quoted}",
    "programme/goal-unserved.help": "skriv `serves: [{name}]` i ett mål för en träff som bidrar till det",
    "programme/selection-open": "programmet har börjat med {members} av {places} platser tagna",
    "programme/selection-open.help": "skriv in dem som har kommit till, eller rätta antalet platser",
    "programme/precondition-open": "{organisation:code} deltar, men {title:quoted} är inte på plats än",
    "programme/precondition-open.help": "tala med dem, eller skriv `status: done`",
    "related.selection-apply-from": "första ansökningsdagen",
    "related.selection-apply-until": "sista ansökningsdagen",
    "programme/selection-dates": "datumen för urvalet motsäger varandra",
    "programme/selection-dates#reversed": "sista ansökningsdagen är {date}, före den första, {other}",
    "programme/selection-dates#decided-apply-until": "urvalet görs {date}, före sista ansökningsdagen, {other}",
    "programme/selection-dates#decided-apply-from": "urvalet görs {date}, före första ansökningsdagen, {other}",
    "programme/selection-dates.help": "rätta ett av datumen, framför allt året",
}
