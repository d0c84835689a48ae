"""Svenska: findings about single days and the periods they lie in."""

from __future__ import annotations

_OTHER_DAY = "de närmaste arbetsdagarna är {before_weekday:text} {before} och {after_weekday:text} {after}"

CALENDAR_DAYS = {
    "weekday.0": "måndag",
    "weekday.1": "tisdag",
    "weekday.2": "onsdag",
    "weekday.3": "torsdag",
    "weekday.4": "fredag",
    "weekday.5": "lördag",
    "weekday.6": "söndag",
    "calendar/weekend": "{title:quoted}: {day} är en {weekday:text}",
    "calendar/weekend#both": "{title:quoted}: {day} och {other} är en lördag och en söndag",
    "calendar/weekend#several": "{title:quoted}: {days:plain} ligger på helger",
    "calendar/weekend#eve": "{title:quoted}: {day} är en {weekday:text}, {eve:text}",
    "calendar/weekend.help": f"rätta datumet om det har blivit fel; {_OTHER_DAY}",
    "calendar/holiday": "{title:quoted}: {day} är {holiday:text}, en helgdag",
    "calendar/holiday#closed": "{title:quoted}: {day} arbetar ingen här, enligt `closed` i `jamx.yaml`",
    "calendar/holiday.help": f"välj en annan dag; {_OTHER_DAY}",
    "calendar/holiday-eve": "{title:quoted}: {day} är {eve:text}, då nästan ingen arbetar",
    "calendar/holiday-eve#short": "{title:quoted}: {day} är {eve:text}, då många går hem tidigare",
    "calendar/holiday-eve.help": f"välj en annan dag; {_OTHER_DAY}",
    "calendar/holiday-eve#short.help": "låt träffen sluta tidigt, eller välj en annan dag",
    "calendar/squeeze-day": "{title:quoted}: {day} är en klämdag intill {holiday:text}; många är lediga",
    "calendar/squeeze-day.help": f"välj en annan dag; {_OTHER_DAY}",
    "calendar/clock-change": "{title:quoted}: klockan ställs om {day}",
    "calendar/clock-change#forward": "{title:quoted}: {day} ställs klockan fram {minutes:minutes}",
    "calendar/clock-change#back": "{title:quoted}: {day} ställs klockan tillbaka {minutes:minutes}",
    "calendar/clock-change.help": "upplys dem som reser eller övernattar",
    "related.period": "programmets period",
    "calendar/outside-period": "{title:quoted} ligger {days:day} utanför programmets period",
    "calendar/outside-period#before": "{title:quoted} ligger {days:day} före programmets period, som börjar {first}",
    "calendar/outside-period#after": "{title:quoted} ligger {days:day} efter programmets period, som slutar {last}",
    "calendar/outside-period#phase-before": (
        "fasen {title:quoted} börjar {days:day} före programmets period, som börjar {first}"
    ),
    "calendar/outside-period#phase-after": (
        "fasen {title:quoted} slutar {days:day} efter programmets period, som slutar {last}"
    ),
    "calendar/outside-period#far-before": ("{title:quoted} ligger {days:day} före programmets första träff, {first}"),
    "calendar/outside-period#far-after": ("{title:quoted} ligger {days:day} efter programmets sista träff, {last}"),
    "calendar/outside-period#far-before.help": "rätta datumet, särskilt årtalet",
    "calendar/outside-period#far-after.help": "rätta datumet, särskilt årtalet",
    "calendar/outside-period.help": "rätta datumet, särskilt årtalet, eller låt perioden börja tidigare eller sluta senare",
    "calendar/phases-overlap": "faserna {other:quoted} och {title:quoted} överlappar varandra med {days:day}",
    "calendar/phases-overlap.help": "låt den första sluta innan den andra börjar, eller ge dem var sitt spår",
    "calendar/undated": "{title:quoted} saknar datum",
    "calendar/undated.help": (
        "skriv ett datum, om så bara ungefärligt (`date: 2027-03`, `date: 2027-autumn`), "
        "eller `date: undecided` så länge ingen vet"
    ),
    "related.same-date": "här står det redan",
    "calendar/alternatives": "det går inte att välja {number} av {of} datum",
    "calendar/alternatives#none": "att välja 0 av {of} är inget val",
    "calendar/alternatives#meetings": "det går inte att välja {number} av {of} träffar",
    "calendar/alternatives#reversed": "minst {number} och högst {most} motsäger varandra",
    "calendar/alternatives#twice": "datumet {date:code} står två gånger bland alternativen",
    "related.choice": "det som finns att välja på",
    "related.picked": "{number} valda",
    "calendar/alternatives#more": "{who:quoted} har valt {number} av träffarna, fler än {limit}",
    "calendar/alternatives#fewer": "{who:quoted} har valt {number} av träffarna, färre än {limit}",
    "calendar/alternatives#more-all": "{count} har valt fler av träffarna än {limit}",
    "calendar/alternatives#fewer-all": "{count} har valt färre av träffarna än {limit}",
    "calendar/alternatives#more.help": "ta bort det som inte valts, eller rätta `max` för valet",
    "calendar/alternatives#fewer.help": "lägg till det som också valts, eller rätta `min` för valet",
    "calendar/alternatives#more-all.help": "rätta antalet, eller det som de har valt",
    "calendar/alternatives#fewer-all.help": "rätta antalet, eller det som de har valt",
    "calendar/alternatives.help": "rätta antalet, eller lägg till det som saknas",
    "calendar/alternatives#none.help": "skriv hur många som ska väljas; om ingen vet, `undecided`",
    "calendar/alternatives#reversed.help": "byt plats på dem, eller rätta det ena",
    "calendar/alternatives#twice.help": "rätta ett av dem, eller ta bort det",
    "calendar/outside-phase": "{title:quoted} ligger utanför sin fas",
    "calendar/outside-phase#between": "{title:quoted} ligger inte i någon fas, utan mellan {phase:quoted} och {other:quoted}",
    "calendar/outside-phase#before": "{title:quoted} ligger inte i någon fas, utan före den första, {phase:quoted}",
    "calendar/outside-phase#after": "{title:quoted} ligger inte i någon fas, utan efter den sista, {phase:quoted}",
    "calendar/outside-phase#due-before": "{title:quoted} ska vara klar {days:day} innan fasen {phase:quoted} börjar",
    "calendar/outside-phase#due-after": "{title:quoted} ska vara klar {days:day} efter att fasen {phase:quoted} har slutat",
    "calendar/outside-phase.help": "rätta datumet, eller fasens period",
    "calendar/school-break": "{title:quoted}: {day} infaller under skollov i {places:plain}: {breaks:plain}",
    "calendar/school-break#assumed": (
        "{title:quoted}: {day} infaller under skollov i {places:plain}: {breaks:plain}, "
        "antaget efter andra års veckor ({sources:list})"
    ),
    "calendar/school-break#everywhere": "{title:quoted}: {day} infaller under skollov i alla län: {breaks:plain}",
    "calendar/school-break#everywhere-assumed": (
        "{title:quoted}: {day} infaller under skollov i alla län: {breaks:plain}, "
        "antaget efter andra års veckor ({sources:list})"
    ),
    "calendar/school-break#partly": "{title:quoted}: {day} infaller under skollov i delar av {places:plain}: {breaks:plain}",
    "calendar/school-break#partly-assumed": (
        "{title:quoted}: {day} infaller under skollov i delar av {places:plain}: {breaks:plain}, "
        "antaget efter andra års veckor ({sources:list})"
    ),
    "calendar/school-break.help": "välj en annan vecka, eller fråga dem det gäller om de kan komma",
    "calendar/weekday": "{written:quoted}: {day} är en {weekday:text}, inte en {stated:text}",
    "calendar/weekday#words": "datumet är hämtat ur {written:quoted}, men är {date}",
    "calendar/weekday#words.help": "rätta orden, eller datumet",
    "calendar/weekday.help": "rätta veckodagen, eller datumet: närmaste {stated:text} är {near}",
}
