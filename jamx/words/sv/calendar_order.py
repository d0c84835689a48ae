"""Svenska: findings about meetings that follow each other."""

from __future__ import annotations

CALENDAR_ORDER = {
    "days.one": "{} dag",
    "days.other": "{} dagar",
    "working-days.one": "{} arbetsdag",
    "working-days.other": "{} arbetsdagar",
    "months.one": "{} månad",
    "months.other": "{} månader",
    "related.held": "{title:quoted}",
    "related.other-day": "dag {number}",
    "calendar/days-differ": "dagarna för {title:quoted} stämmer inte med datumet",
    "calendar/days-differ#outside": "{title:quoted}: dag {number} är {day}, men träffens datum är {date}",
    "calendar/days-differ#order": "{title:quoted}: dag {number} är {day}, före dag {before}, som är {other}",
    "calendar/days-differ#late": "{title:quoted}: dag {number} är {day}, efter dag {before}, som är {other}",
    "calendar/days-differ#moved": "{title:quoted} är {date}, men dagarna är från {first} till {last}",
    "calendar/days-differ#same": "{title:quoted}: dag {number} och dag {before} har samma datum, {day}",
    "calendar/days-differ#more": "{title:quoted} har {listed:days} i listan, men datumet {date} är bara {dated:days}",
    "calendar/days-differ#fewer": "{title:quoted} har {listed:days} i listan, men datumet {date} är {dated:days}",
    "calendar/days-differ.help": "rätta dagens datum, eller träffens",
    "calendar/days-differ#order.help": "skriv dagarna i den ordning de hålls, eller rätta datumet",
    "calendar/days-differ#late.help": "skriv dagarna i den ordning de hålls, eller rätta datumet",
    "calendar/days-differ#moved.help": "rätta träffens datum, eller flytta dagarna",
    "calendar/days-differ#same.help": "rätta det ena datumet; det som görs samma dag hör till samma dag i listan",
    "calendar/days-differ#more.help": "rätta träffens datum, eller ta bort den dag som inte hör dit",
    "calendar/days-differ#fewer.help": "skriv in varje dag i listan, eller ge dem som står där ett eget `date`",
    "related.whole-period": "perioden: {period}",
    "calendar/out-of-order": "nummer {number} hålls {date}, nummer {other} hålls {other_date}",
    "calendar/out-of-order#before": (
        "{title:quoted} är nummer {number} men hålls {date}, före nummer {other}, som hålls {other_date}"
    ),
    "calendar/out-of-order#after": (
        "{title:quoted} är nummer {number} men hålls {date}, efter nummer {other}, som hålls {other_date}"
    ),
    "calendar/out-of-order#copied": (
        "{title:quoted} är nummer {number}, som även {double:quoted}, men hålls {date}, och nummer {other} {other_date}"
    ),
    "calendar/out-of-order#copied.help": "ge den det nummer som stämmer med datumet, eller rätta datumet",
    "calendar/out-of-order.help": "rätta datumet (är året rätt?), eller numrera träffarna i den ordning de hålls",
    "calendar/duration-differs": (
        "längden sägs vara {said:quoted}, men perioden {period} är {months:months} ({days:days})"
    ),
    "calendar/duration-differs.help": "rätta det som har sagts, eller perioden",
    "calendar/too-close": (
        "det som ska göras mellan {other:quoted} och {title:quoted} tar {needed:working-days}, men det finns bara {there}"
    ),
    "calendar/too-close.help": "lägg träffarna längre från varandra, eller gör uppgifterna mindre",
    "calendar/still-preliminary": "{title:quoted} är fortfarande preliminär, {days:days} före {date}",
    "calendar/still-preliminary#vague": "{title:quoted} är fortfarande preliminär: {date}, om högst {days:days}",
    "calendar/still-preliminary#choose": "inget datum är valt för {title:quoted}, och det är {days:days} kvar till {date}",
    "calendar/still-preliminary.help": "skriv `status: confirmed` när datumet är bestämt, och meddela dem som ska komma",
    "calendar/still-preliminary#choose.help": "välj ett av dem: `date: …` i stället för `dates`",
    "calendar/past-not-held": "{title:quoted} skulle hållas {date}, för {days:days} sedan",
    "calendar/past-not-held#choose": "inget datum blev valt för {title:quoted}, och {date} var för {days:days} sedan",
    "calendar/past-not-held#early": "{title:quoted} är redan angiven som hållen, men infaller {date}, om {days:days}",
    "calendar/past-not-held#early.help": "rätta datumet, särskilt årtalet, eller vänta med `status: held`",
    "calendar/past-not-held.help": "skriv `status: held` eller `status: cancelled`, eller det nya datumet",
    "calendar/clash": "{names:list}: väntas till {title:quoted} och till {other:quoted} på samma tid, {date}",
    "calendar/clash#organisations": (
        "{count:organisations} väntas till {title:quoted} och till {other:quoted} på samma tid, {date}"
    ),
    "calendar/clash#all": "{title:quoted} hålls {date}, på samma tid som {other:quoted}, för samma deltagare",
    "calendar/clash#alternative": (
        "{title:quoted} och {other:quoted} är för samma deltagare och skulle hållas på samma tid, {date}"
    ),
    "calendar/clash.help": (
        "flytta den ena; är det olika personer som kommer, skriv det: `expects` med deras funktioner, eller `organisations`"
    ),
    "calendar/clash#alternative.help": "välj ett annat av datumen",
    "calendar/invitation-late": "{title:quoted}: {days:days} före {meeting:quoted}, mindre än {most}",
    "calendar/invitation-late#same": "{title:quoted}: samma dag som {meeting:quoted}, inte {most:days} före",
    "calendar/invitation-late#after": "{title:quoted}: {days:days} efter {meeting:quoted}, inte {most:days} före",
    "calendar/invitation-late.help": "skicka den tidigare, eller låt den följa träffen: `date: 3 weeks before …`",
    "calendar/prerequisite": (
        "{title:quoted} hålls {date}, före {needed:quoted}, som den bygger på och som hålls {needed_date}"
    ),
    "calendar/prerequisite.help": "håll dem i omvänd ordning, eller ta bort {needed:quoted} ur `prerequisite`",
    "calendar/prerequisite#cancelled": "{title:quoted} bygger på {needed:quoted}, som är inställd",
    "calendar/prerequisite#cancelled.help": "ange den träff som ersätter den, eller ta bort den ur `prerequisite`",
    "calendar/prerequisite#loop": "{count} träffar bygger på varandra i en cirkel: {chain}",
    "calendar/prerequisite#loop.help": "ta bort `prerequisite` ur den träff som kommer först",
    "calendar/prerequisite#itself": "{title:quoted} bygger på sig själv",
    "calendar/prerequisite#itself.help": "skriv vilken träff som kommer före, eller ta bort raden",
    "calendar/outside-parent": "perioden {period} ligger inte inom {whole}, perioden för {parent:code}",
    "calendar/outside-parent#before": "perioden {period} börjar före perioden för {parent:code}, {whole}",
    "calendar/outside-parent#after": "perioden {period} slutar efter perioden för {parent:code}, {whole}",
    "calendar/outside-parent#both": "perioden {period} börjar före och slutar efter perioden för {parent:code}, {whole}",
    "calendar/outside-parent.help": "rätta den av de två perioderna som är fel",
    "calendar/theme-late": "{title:quoted} planerar {year}, och det året börjar {days:days} senare",
    "calendar/theme-late.help": "håll träffen tidigare på hösten, eller låt den handla om att genomföra det planerade",
    "calendar/reversed": "slutet {date} ligger före början {other}",
    "calendar/reversed.help": "rätta det ena av dem, särskilt årtalet",
    "calendar/reversed#due": "leveransen upphör {date}, men ska lämnas första gången {other}",
    "calendar/reversed#due.help": "rätta det ena av dem, särskilt årtalet",
    "calendar/same-occasion": "{title:quoted} hålls två gånger samtidigt, {day}",
    "calendar/same-occasion.help": "rätta datum eller tid för det ena tillfället, skriv var de hålls (`place`, `host`) eller ta bort ett av dem",
}
