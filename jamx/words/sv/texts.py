"""Swedish: findings about what stands in titles and texts."""

from __future__ import annotations

WRITTEN = {
    "text/cut-off": "{lost:quoted} hör inte till texten: det som står efter ett `#` är en kommentar",
    "text/cut-off.help": "sätt hela texten inom citattecken; är det en kommentar, skriv ett blanksteg efter `#`",
    "text/cut-off#all": "texten är tom: {lost:quoted} är en kommentar, eftersom det börjar med ett `#`",
    "text/heading": "rubriken {said:quoted} står inne i en text",
    "text/heading.help": "skriv den i fetstil (`**…**`), eller ge saken en egen titel",
    "text/link": "en länk står på {said:quoted}, som inte säger vart den leder",
    "text/link.help": "låt länken stå på orden som talar om vad den leder till",
    "text/link#empty": "länken till {address:code} står inte på några ord",
    "text/link#dead": "länken {said:quoted} leder till {address:code}, som inte finns",
    "text/link#dead.help": "rätta sökvägen: från den här filen, från programmets mapp eller från roten",
    "text/link#web": "länken {said:quoted} leder till {address:code} som om det vore en fil",
    "text/link#web.help": "skriv hela adressen: `https://…`, eller `mailto:…` för e-post",
    "text/unsafe-link": "en adress som börjar med {scheme:code} är inte säker: {address:code}",
    "text/unsafe-link.help": "skriv en adress på webben (`https://…`), eller ta bort länken",
    "text/image": "bilden {address:code} har ingen text i sitt ställe",
    "text/image.help": "skriv inom hakparenteserna vad bilden visar: `![…](…)`",
    "text/language": "{count} av {all} texter finns inte på alla språk: {languages:list}",
    "text/language#none": "inget i programmet är översatt än: {languages:list}",
    "text/language#country": "{code:code} står här för ett språk, men är oftast koden för ett land",
    "text/language#country.help": "menade du {meant:code}?",
    "text/language.help": "skriv texten en gång för varje språk, under `sv:` och `en:`",
}
