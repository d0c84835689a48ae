"""Svenska: findings about the minutes of a day."""

from __future__ import annotations

AGENDA = {
    "related.item": "{title:quoted}",
    "related.promise": "den utlovade tiden",
    "agenda/end-before-start": "{title:quoted} slutar {end:clock}, innan den börjar {start:clock}",
    "agenda/end-before-start#meeting": "tiden slutar {end:clock}, innan den börjar {start:clock}",
    "agenda/end-before-start.help": "byt plats på tiderna, eller skriv `+1` efter sluttiden om den ligger efter midnatt",
    "agenda/overlap": "{title:quoted} krockar med {other:quoted} i {minutes:minutes}",
    "agenda/overlap.help": "låt den börja när {other:quoted} slutar, eller gör dem till parallella pass i en punkt",
    "agenda/gap": "{minutes:minutes} mellan {other:quoted} och {title:quoted} tillhör ingen punkt",
    "agenda/gap.help": "skriv pausen som en egen punkt (`kind: break`), eller låt någon av punkterna ta tiden",
    "agenda/gap#absent": (
        "{minutes:minutes} mellan {other:quoted} och {title:quoted} tillhör ingen punkt när {absent:quoted} inte blir av"
    ),
    "agenda/gap#absent.help": (
        "ge punkterna från och med {title:quoted} en längd i stället för en tid, så flyttas de fram, "
        "eller låt {other:quoted} ta det som är kvar (`duration: share`)"
    ),
    "agenda/overdetermined": "{title:quoted} tar {minutes:minutes} enligt tiderna men {least:minutes} enligt längden",
    "agenda/overdetermined.help": "ta bort det ena, eller gör så att de stämmer överens",
    "agenda/undetermined": "{title:quoted} går inte att placera: {other:quoted} saknar också längd",
    "agenda/undetermined#alone": "{title:quoted} saknar längd, och det framgår inte när den slutar",
    "agenda/undetermined#alone.help": "ge den en längd (`duration: 20 min`), eller träffen en sluttid (`time: 09.30–16.00`)",
    "agenda/undetermined#no-start": "{title:quoted} går inte att placera: det framgår inte när den börjar",
    "agenda/undetermined.help": "ge en av dem en längd, eller båda `duration: share` så delar de lika på tiden",
    "agenda/undetermined#no-start.help": (
        "skriv när den börjar (`time: 09.30`), eller vilken tid hela träffen har (`time: 09.30–16.00`)"
    ),
    "agenda/missing-end": "{title:quoted} är sista punkten och saknar sluttid",
    "agenda/missing-end.help": "skriv när den slutar (`time: 15.25–16.00`), eller hur lång den är (`duration: 35 min`)",
    "agenda/exceeds-meeting": "{title:quoted} slutar {minutes:minutes} efter {promised:clock}, den utlovade sluttiden",
    "agenda/exceeds-meeting.help": "korta dagen med {minutes:minutes}, eller lova en senare sluttid",
    "agenda/short-of-meeting": "dagordningen slutar {minutes:minutes} före {promised:clock}, den utlovade sluttiden",
    "agenda/short-of-meeting.help": (
        "låt en punkt ta den tid som är kvar (`duration: share`), eller lova en tidigare sluttid"
    ),
    "agenda/starts-off#early": "{title:quoted} börjar {minutes:minutes} före {promised:clock}, när träffen börjar",
    "agenda/starts-off#late": "{title:quoted} börjar {minutes:minutes} efter {promised:clock}, när träffen börjar",
    "agenda/starts-off#moved": (
        "dagordningen går från {start:clock} till {end:clock}, men träffen från {promised:clock} till {closing:clock}"
    ),
    "agenda/starts-off#moved-open": (
        "dagordningen börjar {start:clock}, men träffen går från {promised:clock} till {closing:clock}"
    ),
    "agenda/starts-off": "{title:quoted} börjar inte {promised:clock}, när träffen börjar",
    "agenda/starts-off.help": "flytta den första punkten, eller ändra träffens tid",
    "agenda/starts-off#moved.help": "rätta träffens tid, eller flytta dagordningen",
    "agenda/starts-off#moved-open.help": "rätta träffens tid, eller flytta dagordningen",
    "agenda/out-of-order": "{title:quoted} står efter {other:quoted}, som börjar senare",
    "agenda/out-of-order#early": "{title:quoted} står före {other:quoted}, som börjar tidigare",
    "agenda/out-of-order#inside": (
        "{title:quoted} börjar {start:clock}, men {other:quoted}, som den ingår i, börjar först {begins:clock}"
    ),
    "agenda/out-of-order.help": "flytta punkten till rätt plats i filen, eller rätta tiden",
    "agenda/out-of-order#inside.help": "låt tiderna i passen följa med, eller rätta tiden för {other:quoted}",
    "agenda/out-of-order#afternoon": (
        "{title:quoted} börjar {start:clock} men står efter {other:quoted}: härifrån är timmarna skrivna som på en "
        "tolvtimmarsklocka"
    ),
    "agenda/out-of-order#afternoon.help": "skriv eftermiddagens timmar som 13, 14 och så vidare",
    "agenda/parts-exceed-item": (
        "{title:quoted}: momenten tar {parts:minutes} och punkten är {minutes:minutes}, {over:minutes} för mycket"
    ),
    "agenda/parts-exceed-item#strand": (
        "{title:quoted}: ett pass tar {parts:minutes} och punkten är {minutes:minutes}, {over:minutes} för mycket"
    ),
    "agenda/parts-exceed-item#inside": (
        "{title:quoted} slutar {ends:clock}, men {other:quoted}, som den ingår i, slutar redan {end:clock}"
    ),
    "agenda/parts-exceed-item.help": "ge punkten {parts:minutes}, eller korta ett moment med {over:minutes}",
    "agenda/parts-exceed-item#strand.help": "ge punkten {parts:minutes}, eller korta passet med {over:minutes}",
    "agenda/parts-exceed-item#inside.help": "låt den sluta i tid, eller låt {other:quoted} hålla på så länge",
    "agenda/parts-short-of-item": (
        "{title:quoted}: momenten tar {parts:minutes} och punkten är {minutes:minutes}, {left:minutes} blir över"
    ),
    "agenda/parts-short-of-item.help": "låt ett moment ta den tid som är kvar: `duration: share`",
    "agenda/stated-differs": (
        "{title:quoted}: utlovar {stated:minutes} per organisation, men momenten tar {parts:minutes}"
    ),
    "agenda/stated-differs#once": "{title:quoted}: utlovar {stated:minutes}, men momenten tar {parts:minutes}",
    "agenda/stated-differs.help": "rätta det utlovade, eller korta momenten",
    "agenda/does-not-fit": (
        "{title:quoted} behöver {needs:minutes} men har {has}; rymmer {fits} av {organisations:organisations}"
    ),
    "agenda/does-not-fit#beside": (
        "{title:quoted} behöver {needs:minutes} med mentorn men har {has}; "
        "rymmer {fits} av {organisations:organisations}"
    ),
    "agenda/does-not-fit#one": "{title:quoted} behöver {needs:minutes} redan för en organisation men har {has}",
    "agenda/does-not-fit#one-beside": (
        "{title:quoted} behöver {needs:minutes} redan för en organisation och mentorn men har {has}"
    ),
    "agenda/does-not-fit.help": (
        "ge punkten {needs:minutes}, korta momenten, gör något av dem gemensamt eller låt flera hålla på samtidigt "
        "(`at_once`)"
    ),
    "agenda/does-not-fit#one.help": "ge punkten mer tid, eller korta momenten",
    "agenda/does-not-fit#one-beside.help": "ge punkten mer tid, eller korta momenten",
    "agenda/untimed-item": ("{title:quoted} säger inget om sin tid och får det som är kvar, {start:clock}–{end:clock}"),
    "agenda/untimed-item#agenda": "ingen av {count:items} har någon tid än",
    "agenda/untimed-item.help": "skriv tid eller längd, eller `duration: share` om den ska ta det som är kvar",
    "agenda/untimed-item#agenda.help": (
        "skriv när den första punkten börjar och hur långa de andra är, så räknar jamx ut tiderna"
    ),
    "agenda/zero-length": "{title:quoted} har inga minuter",
    "agenda/zero-length#squeezed": "{title:quoted} får inga minuter: punkterna runt omkring lämnar inget kvar",
    "agenda/zero-length.help": "ge punkten en längd, eller ta bort den",
    "agenda/too-long": "{title:quoted} tar {minutes:minutes}, mer än {most}",
    "agenda/too-long#day": "dagen tar {minutes:minutes}, mer än {most}",
    "agenda/too-long.help": "kontrollera siffrorna, eller dela upp punkten",
    "agenda/too-long#day.help": "kontrollera dagens första och sista klockslag, eller dela upp den på två dagar (`days`)",
    "agenda/across-midnight": "{title:quoted} fortsätter efter midnatt, till {end:clock}",
    "agenda/room-clash": "{title:quoted} och {other:quoted} är i samma lokal, {room:quoted}, samtidigt",
    "agenda/room-clash.help": "ge ett av passen en annan lokal",
    "agenda/person-clash": "{lead:quoted} leder både {other:quoted} och {title:quoted} samtidigt",
    "agenda/person-clash.help": "låt någon annan leda ett av passen",
    "agenda/strands-uneven": "{title:quoted} slutar {minutes:minutes} före de andra passen i {item:quoted}",
    "agenda/empty-strand": "passet {title:quoted} har en tom lista med punkter",
    "agenda/empty-strand#none": "{title:quoted} har en tom lista med pass",
    "agenda/empty-strand.help": "ta bort den tomma listan, eller fyll den",
    "agenda/optional-without-time": "{title:quoted} har inga egna minuter när den blir av",
    "agenda/optional-without-time.help": "ge den en längd, så kan dagen läggas ut både med och utan den",
    "agenda/uneven-capacity": "{title:quoted} rymmer {fits:organisations}, {other:quoted} rymmer {most}",
    "agenda/uneven-capacity.help": "skriv hur många som kommer (`organisations: {fits}`), eller gör rundorna lika långa",
    "agenda/outcome-unserved": "ingen punkt arbetar med målet {title:quoted}",
    "agenda/outcome-unserved.help": "skriv `outputs: [{id}]` vid de punkter som gör det",
    "agenda/said-twice": "{lead:quoted} presenterar {title:quoted} två gånger",
    "agenda/said-twice#together": "{lead:quoted} leder {title:quoted} två gånger i följd",
    "agenda/said-twice.help": "ta bort den ena om den är en kopia, skriv annars i rubrikerna vad som skiljer dem åt",
    "agenda/said-twice#together.help": "gör en punkt av de två, eller skriv i rubrikerna vad som skiljer dem åt",
    "agenda/at-once-alone": "{title:quoted} säger hur många som har sin tur samtidigt, men ingen turas om",
    "agenda/at-once-alone.help": "skriv vilka som turas om (`each: organisation`), eller ta bort raden",
}
