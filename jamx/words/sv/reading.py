"""Svenska: findings about how files read: source, schema, ignore, template."""

from __future__ import annotations

_WANTED = {
    "text": "en text",
    "mapping": "nycklar med värden",
    "list": "en lista",
    "single": "ett enda värde",
    "time": "ett klockslag",
    "date": "ett datum",
    "duration": "en längd i tid",
}
_GIVEN = {"text": "en text", "mapping": "nycklar med värden", "list": "en lista", "nothing": "ingenting"}


def _not_this(rule: str, wanted: str, given_shapes: str, prefix: str = "") -> dict[str, str]:
    """Meningarna för ett värde som har en annan form än nyckeln ska ha."""
    return {
        f"{rule}#{prefix}{given}": f"{{key:code}} ska ha {_WANTED[wanted]}, men här står {text}"
        for given, text in _GIVEN.items()
        if given in given_shapes
    }


_CORRECTION = {
    "correction.write.one": "skriv rad {first} så här",
    "correction.write.other": "skriv raderna {first}–{last} så här",
    "correction.take-away.one": "ta bort rad {first}",
    "correction.take-away.other": "ta bort raderna {first}–{last}",
    "correction.example.write.one": "till exempel så här på rad {first}",
    "correction.example.write.other": "till exempel så här på raderna {first}–{last}",
    "correction.example.take-away.one": "ta till exempel bort rad {first}",
    "correction.example.take-away.other": "ta till exempel bort raderna {first}–{last}",
    "correction.meant.write.one": "om {meant:code} är det rätta, skriv rad {first} så här",
    "correction.meant.write.other": "om {meant:code} är det rätta, skriv raderna {first}–{last} så här",
    "fix.write": "Skriv {new:code}",
    "fix.take-away": "Ta bort",
}

_SOURCE = {
    "more": "ytterligare {more} av samma slag i filen visas inte",
    "related.first-key": "här står den första gången",
    "source/other-format": (
        "filerna har format {format}, och den här versionen av jamx läser format {known}; inget annat har granskats"
    ),
    "source/other-format.help": "de är gjorda för en nyare jamx: uppdatera programmet (`pip install --upgrade jamx`)",
    "source/other-format#older": (
        "filerna har det äldre formatet {format}, och den här versionen av jamx läser {known}; inget annat har granskats"
    ),
    "source/other-format#older.help": "`jamx upgrade` för över dem; `jamx upgrade --dry-run` visar vad som skulle ändras",
    "source/unreadable": "filen går inte att läsa",
    "source/unreadable#not-utf8": (
        "filen är inte sparad som UTF-8: byten {byte} är inget tecken (trolig teckenkodning: {guess})"
    ),
    "source/unreadable#not-utf8.help": "öppna filen i en textredigerare och spara den med teckenkodningen UTF-8",
    "source/unreadable#not-utf8.help.corrected": "öppna filen i en textredigerare och spara den med teckenkodningen UTF-8; rad {first} är då",
    "source/unreadable#binary": "filen är ingen textfil: den innehåller en nollbyte på plats {offset}",
    "source/unreadable#binary.help": "om filen hör till ett annat program, flytta den från mappen",
    "source/unreadable#outside-root": "filen är en länk som leder ut ur arbetsytan",
    "source/unreadable#outside-root.help": "lägg själva filen här i stället",
    "source/unreadable#missing": "filen finns inte",
    "source/unreadable#missing.help": "om det är en länk är filen som den leder till borta",
    "source/unreadable#no-permission": "du har inte behörighet att läsa filen",
    "source/unreadable#no-permission.help": "be den som äger filen om behörighet att läsa den",
    "source/unreadable#system": "datorn kan inte läsa filen ({reason})",
    "source/unreadable#not-a-file": "det här är ingen vanlig fil ({kind})",
    "source/unreadable#not-a-file.help": "ge den ett namn som inte slutar på `.yaml`",
    "source/unreadable#too-large": "filen är på {size} byte, fler än {limit}",
    "source/unreadable#too-large.help": "jamx läser planer, inte arkiv: dela upp filen eller flytta den från mappen",
    "source/syntax": "texten går inte att läsa som YAML härifrån",
    "source/syntax.help": (
        'en text med kolon eller med ett tecken först behöver citattecken (`title: "Träff 1: ledning"`), '
        "och rader som hör ihop börjar i samma kolumn"
    ),
    "source/syntax.help.certain": "skriv `{suggestion}`",
    "source/syntax#tab": "här står en tabb, men det ska vara mellanslag",
    "source/syntax#tab.help": (
        "skriv två mellanslag för varje nivå; de flesta textredigerare kan byta ut alla tabbar på en gång"
    ),
    "source/syntax#smart-quote": "{quote} är ett typografiskt citattecken, och YAML läser det som en bokstav",
    "source/syntax#smart-quote.help": 'skriv raka citattecken: `"`',
    "source/syntax#colon-in-value": "{value:quoted} innehåller ett kolon, och det som står före ett kolon är en nyckel",
    "source/syntax#colon-in-value.help": "sätt texten inom citattecken, eller skriv varje nyckel på en egen rad",
    "source/syntax#missing-space-after-colon": "det saknas ett mellanslag efter kolonet",
    "source/syntax#missing-space-after-colon.help": "skriv `nyckel: värde`; en text med kolon behöver citattecken",
    "source/syntax#escape": "{escape:code} betyder ingenting inom dubbla citattecken",
    "source/syntax#escape.help": "sätt enkla citattecken om texten, eller skriv `\\\\` för ett omvänt snedstreck",
    "source/syntax#unclosed-quote": "citattecknet {quote} inleder en text som aldrig avslutas",
    "source/syntax#unclosed-quote.help": "skriv {quote} i slutet av texten också",
    "source/syntax#text-after-quote": "det står text efter det avslutande citattecknet",
    "source/syntax#text-after-quote.help": ("sätt hela texten inom citattecken: enkla om den har dubbla i sig"),
    "source/syntax#text-after-bracket": "det står text efter den avslutande klammern",
    "source/syntax#text-after-bracket.help": (
        "sätt hela texten inom citattecken; ett värde som börjar med en klammer är en lista"
    ),
    "source/syntax#reserved-character": "en text som börjar med {character:code} betyder något annat i YAML",
    "source/syntax#reserved-character.help": "sätt texten inom citattecken",
    "source/syntax#dash": "en post börjar med bindestreck och mellanslag, men det gör inte den här",
    "source/syntax#dash.help": "skriv `- ` framför varje post",
    "source/syntax#list-on-key-line": "listan börjar på samma rad som sin nyckel",
    "source/syntax#list-on-key-line.help": "börja listan på nästa rad, med ett bindestreck framför varje post",
    "source/syntax#unclosed-bracket": "klammern {bracket:code} avslutas aldrig",
    "source/syntax#unclosed-bracket.help": "avsluta den, eller sätt texten inom citattecken om det inte är en lista",
    "source/syntax#in-brackets": "det här kan inte stå inom {bracket:code}",
    "source/syntax#in-brackets.help": "skriv posterna på egna rader, med ett bindestreck framför varje",
    "source/syntax#indentation": "raden börjar {indent} mellanslag in, och det gör ingen rad ovanför",
    "source/syntax#indentation.help": "låt den börja i samma kolumn som raden den hör ihop med",
    "source/syntax#list-in-mapping": "en post med bindestreck står bland nycklar",
    "source/syntax#list-in-mapping.help": "skriv listans nyckel på raden före, eller ta bort bindestrecket",
    "source/syntax#mapping-in-list": "en nyckel står bland poster med bindestreck",
    "source/syntax#mapping-in-list.help": (
        "sätt ett bindestreck framför, eller låt raden börja längre ut eller längre in"
    ),
    "source/syntax#missing-colon": "raden saknar kolon",
    "source/syntax#missing-colon.help": (
        "skriv `nyckel: värde`; en text på flera rader ska vara mer indragen än sin nyckel"
    ),
    "source/syntax#comma-in-flow": "kommatecknet före {text:quoted} inleder en ny nyckel, på grund av klamrarna",
    "source/syntax#comma-in-flow.help": (
        "sätt texten inom citattecken, eller skriv varje nyckel på en egen rad utan klamrar"
    ),
    "source/duplicate-key": "nyckeln {key:code} står här två gånger",
    "source/duplicate-key.help": "behåll den ena",
    "source/unsupported": "den här delen av YAML används inte i filer för jamx",
    "source/unsupported#anchor": "`&` ger stället namnet {name:code} så att det kan upprepas, vilket jamx inte läser",
    "source/unsupported#anchor.help": "ta bort namnet, och skriv ut innehållet på varje ställe där det ska stå",
    "source/unsupported#alias": "`*` upprepar det som heter {name:code} på ett annat ställe, vilket jamx inte läser",
    "source/unsupported#alias.help": "skriv ut innehållet här; en text som börjar med `*` behöver citattecken",
    "source/unsupported#merge-key": "`<<` hämtar nycklar från ett annat ställe, vilket jamx inte läser",
    "source/unsupported#merge-key.help": "skriv ut nycklarna här",
    "source/unsupported#tag": "{name:code} anger en typ, men jamx avgör själv vad ett värde är",
    "source/unsupported#tag.help": "ta bort den; en text som börjar med `!` behöver citattecken",
    "source/unsupported#directive": "{directive:code} är en instruktion till en YAML-läsare, och jamx följer den inte",
    "source/unsupported#directive.help": "ta bort raden",
    "source/unsupported#second-document": "här börjar ett andra dokument, men bara det första läses",
    "source/unsupported#second-document.help": "flytta resten till en egen fil, eller ta bort raden om allt hör hit",
    "source/unsupported#complex-key": "nyckeln är inte en vanlig text",
    "source/unsupported#complex-key.help": (
        "skriv `nyckel: värde`; en text som börjar med `?`, `[` eller `{{` behöver citattecken"
    ),
    "source/unsupported#null-key": "det står ingen nyckel före kolonet",
    "source/unsupported#null-key.help": "skriv nyckeln, eller ta bort raden",
    "source/too-deep": "här ligger fler än {limit} nivåer av listor och nycklar i varandra",
    "source/too-deep.help": "ett program behöver ungefär åtta nivåer: leta efter en klammer som inte avslutas",
    "source/character": "tecknet {character} hör inte hemma i filen",
    "source/character.help": "ta bort det",
    "source/character#control": "styrtecknet {character} står i texten",
    "source/character#control.help": "ta bort det; det följer ofta med från ett annat program",
    "source/character#bidi": "det osynliga tecknet {character} kan visa raden i en annan ordning än den läses",
    "source/character#bidi.help": "ta bort det; det följer ofta med från en webbsida eller en chatt",
    "source/character#byte-order-mark": "här står ett osynligt tecken ({character}) som bara hör hemma först i en fil",
    "source/character#byte-order-mark.help": "ta bort det; det blir ofta kvar när två filer slås ihop",
    "source/character#surrogate": "{character} är bara ett halvt tecken",
    "source/character#surrogate.help": "ta bort det och skriv tecknet på nytt",
    "source/character#no-break-space": "{character} ser ut som ett mellanslag men är inget",
    "source/character#no-break-space.help": "skriv vanliga mellanslag: `{suggestion}`",
    "source/character#line-separator": "{character} avslutar raden här, fast den ser hel ut",
    "source/character#line-separator.help": "ta bort tecknet, och tryck på Enter om det ska vara en ny rad",
    "source/misplaced-file": "filen ligger där jamx aldrig läser den",
    "source/misplaced-file.help": (
        "i ett programs mapp läser jamx {folders:list}; flytta filen dit, eller bort härifrån"
    ),
    "source/misplaced-file#meant": "filen ligger där jamx aldrig läser den",
    "source/misplaced-file#meant.help": "menade du {meant:code}?",
    "source/misplaced-file#ending": "jamx läser bara filer vars namn slutar på `.yaml`",
    "source/misplaced-file#ending.help": "byt namn på filen till {meant:code}",
}

_SCHEMA = {
    "schema/unknown-key": "nyckeln {key:code} finns inte här",
    "schema/unknown-key.help": "nycklarna här är {known:list}; egna nycklar börjar med `x-`",
    "schema/unknown-key.help.beside": "egna nycklar börjar med `x-`",
    "schema/unknown-key#meant": "nyckeln {key:code} finns inte här",
    "schema/unknown-key#meant.help": "menade du {meant:code}?",
    "schema/unknown-key#span": "nyckeln {key:code} finns inte: start och slut skrivs i ett värde",
    "schema/unknown-key#span.help": "skriv båda i {meant:code}: `time: 09.30–10.00`",
    "schema/unknown-key#colon": "kolonet gör {key:quoted} till en nyckel",
    "schema/unknown-key#colon.help": "sätt texten inom citattecken: `- {suggestion}`",
    "schema/missing-key": "{key:code} saknas",
    "schema/missing-key.help": "skriv `{key}: …`",
    "schema/missing-key.help.beside": "lägg till den",
    "schema/missing-key#comment": "{key:code} saknas: det som står efter `#` är en kommentar",
    "schema/missing-key#comment.help": "sätt en text med `#` inom citattecken",
    "schema/invalid-value": "{key:code} kan inte ha det här värdet",
    "related.key": "{key:code}",
    "schema/invalid-value#clash": "{key:code} och {other:code} kan inte stå tillsammans",
    "schema/invalid-value#clash.help": "dagar har egna dagordningar: flytta punkterna till den dag de hör till",
    "schema/invalid-value#choice": "{value:quoted} är inte något av orden för {key:code}",
    "schema/invalid-value#choice.help": "skriv {choices:or}",
    "schema/invalid-value#choice-meant": "{value:quoted} är inte något av orden för {key:code}",
    "schema/invalid-value#choice-meant.help": "menade du {meant:code}? Orden är {choices:list}",
    "schema/invalid-value#id": "{value:quoted} är inget id: där står bara a–z, siffror och bindestreck",
    "schema/invalid-value#id.help": "skriv {suggestion:code}",
    "schema/invalid-value#id-lost": "{value:quoted} är inget id: där står bara a–z, siffror och bindestreck",
    "schema/invalid-value#id-lost.help": "välj ett kort namn med små bokstäver, till exempel `traff-1`",
    "schema/invalid-value#count": "{value:quoted} är inget heltal",
    "schema/invalid-value#count.help": "skriv siffror, till exempel `3`, eller `unknown`",
    "schema/invalid-value#count.help.beside": "skriv siffror, eller `unknown`",
    "schema/invalid-value#share": "{value:quoted} är ingen andel i procent",
    "schema/invalid-value#share.help": "skriv hur stor del av en heltid det är, till exempel `80 %`",
    "schema/invalid-value#length": "{value:quoted} är ingen längd i veckor, månader eller år",
    "schema/invalid-value#length.help": "skriv till exempel `2 years` eller `18 months`",
    "schema/invalid-value#flag": "{value:quoted} är varken ja eller nej",
    "schema/invalid-value#flag.help": "skriv `true` eller `false`",
    "schema/invalid-value#weeks": "{value:quoted} är inget veckonummer",
    "schema/invalid-value#weeks.help": "skriv veckans nummer, eller den första och den sista veckan: `9-10`",
    "schema/invalid-value#at-once": "{key:code} anger hur många som håller på samtidigt, men här står inget antal",
    "schema/invalid-value#at-once.help": "skriv ett tal från 1 och uppåt, eller `all`",
    "schema/invalid-value#colour": "{key:code} är ingen färg i hexadecimala siffror",
    "schema/invalid-value#colour.help": 'skriv den inom citattecken: `"#0b5394"`',
    "schema/invalid-value#logo": "{value:quoted} är ingen bild som en sida kan innehålla, och utelämnas",
    "schema/invalid-value#logo.help": "ange en fil i PNG, JPEG eller SVG som ligger i arbetsytan, på högst {most} kB",
    "schema/invalid-value#docx": "{value:quoted} är inget Word-dokument som andra kan bygga på",
    "schema/invalid-value#docx.help": "ange en fil i DOCX eller DOTX som ligger i arbetsytan, på högst {most} MB, utan makron, inbäddade filer och bilder som hämtas utifrån",
    "schema/invalid-value#link": "{value:quoted} är ingen adress som en sida kan leda till, och utelämnas",
    "schema/invalid-value#link.help": "skriv hela adressen, med `https://` först",
    "schema/invalid-value#strands": "{key:code} är varken en lista eller `by function`",
    "schema/invalid-value#strands.help": (
        "skriv en lista med pass som har var sin `title`, eller `strands: by function`"
    ),
    "schema/invalid-value#organisations": "{key:code} är varken ett antal eller en lista med id",
    "schema/invalid-value#organisations.help": (
        "skriv hur många som kommer (`organisations: 3`) eller vilka (`[lund, malmo]`)"
    ),
    "schema/invalid-value#colon": "kolonet gör {key:quoted} till en nyckel",
    "schema/invalid-value#colon.help": "sätt texten inom citattecken: `- {suggestion}`",
    "schema/invalid-value#entry-text": "en post under {key:code} är bara en text, men ska ha nycklar",
    "schema/invalid-value#entry-text.help": "skriv `- title: {value}`, och det övriga på raderna under",
    "schema/invalid-value#file-text": "i filen står en text, men där ska stå nycklar med värden",
    "schema/invalid-value#file-text.help": "skriv nycklar med värden: `title: …`",
    "schema/invalid-value#file-list": "i filen står en lista, men där ska stå nycklar med värden",
    "schema/invalid-value#file-list.help": "skriv nycklar med värden (`title: …`), utan bindestreck framför",
    "schema/invalid-value#file-mapping": "i filen står nycklar med värden, men där ska stå en lista",
    "schema/invalid-value#file-mapping.help": "varje post börjar med ett bindestreck: `- organisation: lund`",
    "schema/invalid-value#file-name": (
        "filnamnet {value:quoted} är inget id: där står bara a–z, siffror och bindestreck"
    ),
    "schema/invalid-value#file-name.help": "byt namn på filen till `{suggestion}.yaml`; resten säger rubriken i filen",
    "schema/invalid-value#file-name-lost": (
        "filnamnet {value:quoted} är inget id: där står bara a–z, siffror och bindestreck"
    ),
    "schema/invalid-value#file-name-lost.help": (
        "ge filen ett kort namn med små bokstäver, till exempel `traff-1.yaml`"
    ),
    "schema/invalid-value#folder-name": (
        "programmets mapp heter {value:quoted}, som inget id är: där står bara a–z, siffror och bindestreck"
    ),
    "schema/invalid-value#folder-name.help": "byt namn på mappen till {suggestion:code}",
    "schema/invalid-value#folder-name-lost": (
        "programmets mapp heter {value:quoted}, som inget id är: där står bara a–z, siffror och bindestreck"
    ),
    "schema/invalid-value#folder-name-lost.help": "ge mappen ett kort namn med små bokstäver",
    "schema/invalid-value#reserved": "{value:code} har en egen betydelse i jamx och kan inte vara ett id",
    "schema/invalid-value#reserved.help": ("välj ett annat id; `organiser`, `host`, `mentor` och `all` är upptagna"),
    **_not_this("schema/invalid-value", "text", "mapping list nothing", "text-"),
    **_not_this("schema/invalid-value", "mapping", "text list nothing", "mapping-"),
    **_not_this("schema/invalid-value", "list", "text mapping", "list-"),
    **_not_this("schema/invalid-value", "single", "mapping list nothing", "single-"),
    "schema/invalid-value#text-mapping.help": (
        "skriv en enda text, inom citattecken om den har ett kolon; eller en för varje språk (`sv: …`, `en: …`)"
    ),
    "schema/invalid-value#list-text.help": "skriv varje post på en egen rad som börjar med ett bindestreck",
    "schema/invalid-value#list-mapping.help": "sätt ett bindestreck framför den första nyckeln i varje post",
    "schema/invalid-value#text-list.help": "skriv en enda text, utan klamrar och bindestreck",
    "schema/invalid-value#single-list.help": "skriv ett enda ord, utan klamrar och bindestreck",
    "schema/invalid-value#mapping-list.help": "skriv `nyckel: värde` på egna rader under, utan bindestreck",
    "schema/invalid-value#mapping-text.help": "skriv `nyckel: värde` på egna rader under",
}

_TIME = {
    **_not_this("schema/time", "time", "mapping list"),
    "schema/time": "{value:quoted} är inget klockslag",
    "schema/time.help": "skriv `09.30`, eller `09.30–10.00` för start och slut",
    "schema/time#too-long": "{key:code} har fler än {longest} tecken, och så långt är inget klockslag",
    "schema/time#foreign-digits": "{value:quoted} har andra siffror än 0–9",
    "schema/time#foreign-digits-certain": "{value:quoted} har andra siffror än 0–9",
    "schema/time#foreign-digits-certain.help": "skriv `{suggestion}`",
    "schema/time#hour-out-of-range": "{value:quoted}: det finns ingen timme {hour}, dygnet har 24",
    "schema/time#hour-out-of-range.help": "skriv en timme från 0 till 24",
    "schema/time#minute-out-of-range": "{value:quoted}: det finns ingen minut {minute}, en timme har 60",
    "schema/time#minute-out-of-range.help": "skriv minuter från 00 till 59",
    "schema/time#past-24": "{value:quoted} ligger efter 24.00, när dygnet slutar",
    "schema/time#past-24.help": "skriv klockslaget nästa dag med `+1` efter: `00.30 +1`",
    "schema/time#minutes-incomplete": "{value:quoted} har bara en siffra för minuterna, eller ingen",
    "schema/time#minutes-incomplete.help": "skriv två siffror: `09.30`, `09.00`",
    "schema/time#minutes-incomplete.help.beside": "skriv minuterna med två siffror (halv tio är `9.30`)",
    "schema/time#seconds": "{value:quoted} har sekunder",
    "schema/time#seconds.help": "skriv hela minuter: `09.30`",
    "schema/time#too-many-times": "{value:quoted} har mer än en start och ett slut",
    "schema/time#too-many-times.help": (
        "skriv en start och ett slut (`09.30–10.00`), och låt resten bli en egen punkt"
    ),
    "schema/time#one-time-expected": "{value:quoted} har både start och slut, men {key:code} är ett enda klockslag",
    "schema/time#one-time-expected.help": "skriv när det börjar: `09.30`",
    "schema/time#date": "{value:quoted} är ett datum",
    "schema/time#date.help": "skriv datumet som träffens `date`, och klockslaget här",
    "schema/time#duration": "{value:quoted} är en längd, inte ett klockslag",
    "schema/time#duration.help": "skriv `duration: 20 min` för hur långt det är, eller när det börjar (`time: 09.30`)",
    "schema/time#duration-or-time": "{value:quoted} kan vara både en längd och ett klockslag",
    "schema/time#duration-or-time.help": "skriv `duration: 2 h` för en längd, eller `time: 02.00` för ett klockslag",
    "schema/time#time-zone": "{value:quoted} har en tidszon",
    "schema/time#time-zone.help": "skriv lokal tid; tidszonen står en gång för alla i `jamx.yaml` (`time_zone`)",
    "schema/time#year-or-time": "{value:quoted} kan vara både ett årtal och ett klockslag",
    "schema/time#year-or-time.help": "skriv klockslaget med punkt: `20.13`",
    "schema/time#half-of-day-contradicts": "{value:quoted} anger både förmiddag och eftermiddag",
    "schema/time#half-of-day-contradicts.help": "skriv timmen från 0 till 24: `14.00`",
    "schema/time#half-of-day-ambiguous": "det framgår inte om {value:quoted} är förmiddag eller eftermiddag",
    "schema/time#half-of-day-ambiguous.help": "skriv timmen från 0 till 24: `11.00–13.00`",
}

_DURATION = {
    **_not_this("schema/duration", "duration", "mapping list"),
    "schema/duration": "{value:quoted} är ingen längd i tid",
    "schema/duration.help": "skriv `20 min`, `1 h 30 min` eller `half a day`; `20–40 min` får variera",
    "schema/duration#too-long": "{key:code} har fler än {longest} tecken, och så skrivs ingen längd",
    "schema/duration#foreign-digits": "{value:quoted} har andra siffror än 0–9",
    "schema/duration#negative": "{value:quoted} är mindre än ingenting",
    "schema/duration#clock-time": "{value:quoted} är ett klockslag, inte en längd",
    "schema/duration#clock-time.help": (
        "skriv `time: 09.30–10.00` för start och slut, eller en längd: `duration: 30 min`"
    ),
    "schema/duration#not-whole-minutes": "{value:quoted} är inte ett helt antal minuter",
    "schema/duration#ambiguous-fraction": "{value:quoted} kan vara timmar och minuter, men också delar av en timme",
    "schema/duration#ambiguous-fraction.help": "skriv timmar och minuter: `1 h 30 min`",
    "schema/duration#unit-missing": "det framgår inte om {value:quoted} är minuter eller timmar",
    "schema/duration#unit-missing.help": "skriv enheten: `90 min`, `1,5 h`",
    "schema/duration#unit-missing.help.beside": "skriv `min` eller `h` efter talet",
    "schema/duration#minute-out-of-range": "{value:quoted} har {minute} minuter utöver timmarna, men en timme har 60",
    "schema/duration#range-reversed": "{value:quoted} har den längsta tiden först",
    "schema/duration#range-reversed.help": "skriv den kortaste först: `{maximum}–{minimum} min`",
    "schema/duration#longer-than-year": "{value:quoted} är mer än ett års arbete",
    "schema/duration#longer-than-year.help": "kontrollera siffran, eller dela upp arbetet",
    "schema/duration#longer-than-week": "{value:quoted} är mer än sju dagar",
    "schema/duration#longer-than-week.help": (
        "en längd gäller en träff eller en uppgift; ge det som är längre två datum"
    ),
}

_DATE = {
    **_not_this("schema/date", "date", "mapping list"),
    "schema/date": "{value:quoted} är inget datum",
    "schema/date.help": (
        "skriv `2022-09-15`, eller det som är känt: `2022-09`, `mid 2022-09`, `2022-W37`, `2022-autumn`, `2022`"
    ),
    "schema/date#too-long": "{key:code} har fler än {longest} tecken, och så långt är inget datum",
    "schema/date#foreign-digits": "{value:quoted} har andra siffror än 0–9",
    "schema/date#foreign-digits-certain": "{value:quoted} har andra siffror än 0–9",
    "schema/date#foreign-digits-certain.help": "skriv `{suggestion}`",
    "schema/date#no-such-day": "{value:quoted}: det finns ingen dag {day}, den månaden har {days}",
    "schema/date#no-such-day.help": "skriv en dag som finns i månaden",
    "schema/date#no-such-month": "{value:quoted}: det finns ingen månad {month}, året har 12",
    "schema/date#no-such-month.help": "skriv år, månad (01–12) och dag, i den ordningen",
    "schema/date#no-such-week": "{value:quoted}: år {year} har {weeks} veckor",
    "schema/date#no-such-week.help": "skriv en vecka som finns det året",
    "schema/date#year-out-of-range": "{value:quoted}: år {year} ligger inte mellan {first} och {last}",
    "schema/date#range-reversed": "{value:quoted} slutar innan det börjar",
    "schema/date#range-reversed.help": "skriv det tidigare datumet först",
    "schema/date#open-range": "{value:quoted} saknar början eller slut",
    "schema/date#open-range.help": "skriv både den första och den sista dagen: `2022-12-27/2022-12-30`",
    "schema/date#other-spelling": "{value:quoted} är inte skrivet så som jamx skriver datum",
    "schema/date#other-spelling-certain": "{value:quoted} är inte skrivet så som jamx skriver datum",
    "schema/date#other-spelling-certain.help": "skriv `{suggestion}`",
    "schema/date#ambiguous": "{value:quoted} kan betyda {readings:or}",
    "schema/date#ambiguous.help": "skriv det datum som gäller",
    "schema/date#no-year": "{value:quoted} saknar årtal",
    "schema/date#no-year.help": "skriv årtalet först: `2022-09-15`",
    "schema/date#no-year.help.beside": "skriv ut året också, och skriv det först",
    "schema/date#two-digit-year": "{value:quoted} har ett årtal med två siffror",
    "schema/date#two-digit-year.help": "skriv alla fyra siffrorna, med året först: `2022-09-15`",
    "schema/date#two-digit-year.help.beside": "skriv årets alla fyra siffror, med året först",
    "schema/date#alternatives": "{value:quoted} är två datum att välja mellan",
    "schema/date#alternatives.help": "skriv dem under `dates`, med `choose: 1` och en lista under `of`",
    "schema/date#time-in-date": "{value:quoted} innehåller ett klockslag",
    "schema/date#time-in-date.help": "skriv dagen här och klockslaget under `time`",
}

_RUN = {
    "ignore/unused": "kommentaren tystar {name:code}, men regeln har inget att anmärka här",
    "ignore/unused.help": "ta bort kommentaren",
    "ignore/no-reason": "kommentaren säger inte varför {rules:list} får vara tyst här",
    "ignore/no-reason.help": "skriv skälet efter hakparentesen: `# jamx: ignore[regel] Så står det i källan.`",
    "ignore/unknown-rule": "det finns ingen regel som heter {name:code}",
    "ignore/unknown-rule.help": "`jamx explain` visar alla regler",
    "ignore/unknown-rule#meant": "det finns ingen regel som heter {name:code}",
    "ignore/unknown-rule#meant.help": "menade du {meant:code}?",
    "ignore/unknown-rule#empty": "kommentaren nämner ingen regel",
    "ignore/unknown-rule#empty.help": "skriv vilken: `# jamx: ignore[agenda/overlap] Så står det i källan.`",
    "template/error": "mallen går inte att använda: {reason}",
    "template/error.help": (
        "jämför den med jamx egen mall (`jamx template copy`), eller ta bort den så används jamx egen igen"
    ),
    "template/adjusted": (
        "{value:code} har kontrasten {whole},{tenth} till 1 på ljus bakgrund, och dokumenten använder {used:code} i stället"
    ),
    "template/adjusted.help": "skriv {used:code}, eller en annan färg med kontrasten 4,5 till 1 eller mer",
    "template/adjusted#dark": (
        "{value:code} har kontrasten {whole},{tenth} till 1 på mörk bakgrund, och dokumenten använder {used:code} i stället"
    ),
    "template/adjusted#dark.help": "skriv {used:code}, eller en annan färg med kontrasten 4,5 till 1 eller mer",
    "template/unknown-name": "ingen av jamx mallar heter {name:code}, så den här används aldrig",
    "template/unknown-name.help": "mallarna heter {known:list}",
    "template/unknown-name#meant": "ingen av jamx mallar heter {name:code}, så den här används aldrig",
    "template/unknown-name#meant.help": "menade du {meant:code}?",
}

READING = {**_CORRECTION, **_SOURCE, **_SCHEMA, **_TIME, **_DURATION, **_DATE, **_RUN}
