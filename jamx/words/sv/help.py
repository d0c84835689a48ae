"""Svenska: hjälpen på kommandoraden, efter den engelska texten där den står; namnen är de i svenska exempel."""

from __future__ import annotations

_HEADINGS = {
    "Usage:": "Så här skriver man:",
    "Start": "Börja",
    "Check": "Kontrollera",
    "Render": "Ta fram dokument",
    "Look around": "Se efter",
    "Change": "Ändra",
    "Commands": "Kommandon",
    "Arguments": "Argument",
    "Options": "Flaggor",
    "Examples": "Exempel",
    "default": "annars",
    "required": "måste anges",
    "at least": "minst",
}
_METAVARS = {
    "ADDRESS": "ADRESS",
    "ARGS": "ARGUMENT",
    "AUDIENCE": "LÄSARE",
    "COMMAND": "KOMMANDO",
    "DATE": "DATUM",
    "DIR": "MAPP",
    "FILE": "FIL",
    "KIND": "SLAG",
    "LANGUAGE": "SPRÅK",
    "LEVEL": "NIVÅ",
    "MEETING": "TRÄFF",
    "METHOD": "METOD",
    "NAME": "NAMN",
    "OPTIONS": "FLAGGOR",
    "PATH": "SÖKVÄG",
    "PROGRAMME": "PROGRAM",
    "REV": "VERSION",
    "RULE": "REGEL",
    "RULES": "REGLER",
    "TASK": "UPPGIFT",
    "TEXT": "TEXT",
}
_EXAMPLES = {
    "equal-terms-2028": "lika-villkor-2028",
    "equal-terms-2028/meeting-1": "lika-villkor-2028/traff-1",
    "equal-terms-2028/meeting-3": "lika-villkor-2028/traff-3",
    "equal-terms-2028/half-day": "lika-villkor-2028/halvdag",
    "equal-terms-2028/follow-up": "lika-villkor-2028/uppfoljning",
    "action-plan": "handlingsplan",
    "meeting-1": "traff-1",
    "plans": "planer",
    "calendar.ics": "kalender.ics",
    "out": "ut",
    "out/": "ut/",
    "public": "webbplats",
    "'Safe-at-home'": "'Trygg-hemma'",
}
_ROOT = {
    "Plain-text planning for learning programmes.": "Planera lärandeprogram i vanlig text.",
    "--root, --lang, --today and --no-color may also stand after the command. "
    "Exit codes: 0 fine, 1 findings, 2 wrong use, 3 a fault in jamx, 130 interrupted.": (
        "--root, --lang, --today och --no-color får också stå efter kommandot. "
        "Slutkoder: 0 allt väl, 1 anmärkningar, 2 fel använt, 3 ett fel i jamx, 130 avbrutet."
    ),
    "The workspace; else the nearest folder upwards.": "Arbetsytan; annars den närmaste mappen uppåt.",
    "Language of messages: sv or en.": "Språket i meddelanden: sv eller en.",
    "Today's date as YYYY-MM-DD, or now.": "Dagens datum som ÅÅÅÅ-MM-DD, eller now för datorns.",
    "No colours.": "Inga färger.",
    "The version, and nothing else.": "Versionen och inget annat.",
    "Install completion for the current shell.": "Installera komplettering i det skal som används.",
    "Show completion for the current shell, to copy it or customize the installation.": (
        "Visa kompletteringen för skalet, för den som vill kopiera eller ändra den."
    ),
    "Show this message and exit.": "Visa den här hjälpen.",
}
_START_AND_CHECK = {
    "Make a workspace: files that explain themselves, that check and render. Nothing is overwritten.": (
        "Skapa en arbetsyta: filer som förklarar sig själva och som går att kontrollera och visa. Ingenting skrivs över."
    ),
    "A folder; else this one.": "En mapp; annars den här.",
    "A small programme, complete, to look at.": "Ett litet färdigt program att titta på.",
    "Do not keep participants out of git.": "Håll inte deltagarna utanför git.",
    "Check the workspace, or report on some of its files.": (
        "Kontrollera arbetsytan, eller visa anmärkningarna i några av filerna."
    ),
    "Files or folders; - for one.": "Filer eller mappar; - för en fil på standard in.",
    "text, json, sarif, github, gitlab or junit.": "text, json, sarif, github, gitlab eller junit.",
    "Only these rules or families.": "Bara de här reglerna eller regelfamiljerna.",
    "Without these rules or families.": "Utan de här reglerna eller regelfamiljerna.",
    "What fails: error, warning or note.": "Vad som räknas som underkänt: error, warning eller note.",
    "Show what comments let stand.": "Visa också det som kommentarer låter stå.",
    "Which file - stands for.": "Vilken fil - är.",
    "Make the safe fixes, and report what remains.": "Gör de säkra rättningarna och visa vad som är kvar.",
    "With --fix or --diff: those too that need an eye.": (
        "Med --fix eller --diff: också de rättningar som någon bör se över."
    ),
    "Write nothing; print what --fix would change.": "Skriv ingenting; visa vad --fix skulle ändra.",
    "Let stand what this file knows.": "Låt det stå som den här filen redan känner till.",
    "Let stand all there is now, and note it.": "Låt allt som finns nu stå, och skriv upp det.",
    "Only what changed since a git revision.": "Bara det som har ändrats sedan en version i git.",
    "Processes; as many as are worth it unless said.": "Processer; så många som lönar sig om inget anges.",
    "How many findings each rule has.": "Hur många anmärkningar varje regel har.",
    "Explain one rule; of a family, or of all, list them, one line each.": (
        "Förklara en regel; räkna upp reglerna i en familj, eller alla, med en rad var."
    ),
    "A rule, such as agenda/gap, or a family, such as agenda.": (
        "En regel, som agenda/gap, eller en familj, som agenda."
    ),
    "Print the JSON Schema of a kind of file; without one, list the kinds and where their files stand.": (
        "Skriv ut JSON Schema för ett slags filer; utan argument räknas slagen upp och var filerna ligger."
    ),
    "meeting, programme …": "meeting, programme …",
    "A folder: one file for each kind.": "En mapp: en fil för varje slag.",
    "Bring the files to the format of this jamx; everything else in them stays as it is.": (
        "För över filerna till formatet i den här versionen av jamx; allt annat i dem blir kvar som det är."
    ),
    "Write nothing; print the difference.": "Skriv ingenting; visa skillnaden.",
    "Add a file, with comments that explain it.": "Lägg till en fil, med kommentarer som förklarar den.",
    "Add a programme.": "Lägg till ett program.",
    "An id, or a name that one is made of.": "Ett id, eller ett namn som id:t görs av.",
    "Its title; else made of its name.": "Rubriken; annars görs den av namnet.",
    "Add a meeting to a programme.": "Lägg till en träff i ett program.",
    "2027-03-09, 2027-W11, 2027-03 …": "2027-03-09, 2027-W11, 2027-03 …",
    "Add an agenda without date and place, for meetings to use.": (
        "Lägg till en dagordning utan datum och plats som träffar kan använda."
    ),
    "Add a checklist.": "Lägg till en checklista.",
}
_RENDER = {
    "Agendas of meetings: show them, hand them out.": "Dagordningar för träffar: visa dem, dela ut dem.",
    "Render agendas as documents.": "Ta fram dagordningar som dokument.",
    "programme/meeting, a programme, or a file.": "program/träff, ett program eller en fil.",
    "md, html, txt, docx, pdf, ics or json.": "md, html, txt, docx, pdf, ics eller json.",
    "A file, a folder, or - .": "En fil, en mapp, eller - .",
    "Every meeting and agenda of the workspace.": "Alla träffar och dagordningar i arbetsytan.",
    "Write nothing; exit 1 if a file on disk differs.": (
        "Skriv ingenting; sluta med 1 om en fil på disken ser annorlunda ut."
    ),
    "participant, facilitator, host or organiser.": "participant, facilitator, host eller organiser.",
    "Only what concerns one organisation.": "Bara det som rör en organisation.",
    "Only what concerns one function.": "Bara det som rör en funktion.",
    "As if so many organisations came.": "Som om så många organisationer kom.",
    "Language of the document: sv or en.": "Språket i dokumentet: sv eller en.",
    "Render in spite of errors, visibly marked.": "Ta fram dokumentet trots fel, och märk det tydligt som utkast.",
    "Of a calendar: publish, request or cancel.": "För en kalender: publish, request eller cancel.",
    "Of a calendar that is sent: which revision it is.": "För en kalender som skickas: vilken version den är.",
    "Whom a request or cancellation is sent to.": "Vem en kallelse eller ett återbud skickas till.",
    "Show agendas in the terminal, with what fits and what contradicts itself.": (
        "Visa dagordningar i terminalen, med vad som ryms och vad som inte går ihop."
    ),
    "Timetables: everything of a programme in date order, or a meeting as a grid.": (
        "Tidplaner: allt i ett program i datumordning, eller en träff som ett rutnät."
    ),
    "Render timetables as documents.": "Ta fram tidplaner som dokument.",
    "A programme, or programme/meeting for a grid of the meeting; none: all programmes in one timetable.": (
        "Ett program, eller program/träff för träffen som ett rutnät; utan adress alla program i en tidplan."
    ),
    "md, html, txt, docx, pdf, xlsx, csv, ics or json.": "md, html, txt, docx, pdf, xlsx, csv, ics eller json.",
    "A timetable for each programme.": "En tidplan för varje program.",
    "Only one track, and what concerns all.": "Bara ett spår, och det som rör alla.",
    "Show timetables in the terminal.": "Visa tidplaner i terminalen.",
    "Checklists: who does what by when, and how far it has come.": (
        "Checklistor: vem som gör vad till när, och hur långt det har kommit."
    ),
    "Render checklists as documents.": "Ta fram checklistor som dokument.",
    "A programme, programme/meeting, or programme/checklists/name.": (
        "Ett program, program/träff eller program/checklists/namn."
    ),
    "The checklists of each programme.": "Checklistorna i varje program.",
    "Only what is due so soon; needs --today.": "Bara det som ska vara klart så snart; kräver --today.",
    "Note that an organisation has done a task, with the date if --today is given.": (
        "Anteckna att en organisation har gjort en uppgift, med datum om --today anges."
    ),
    "meeting/task, a task's id, or checklist/entry.": "träff/uppgift, en uppgifts id eller checklista/punkt.",
    "Whose follow-up notes it.": "Vems uppföljning det antecknas i.",
    "It is open after all.": "Den är ändå inte gjord.",
    "Show checklists in the terminal.": "Visa checklistor i terminalen.",
    "All documents as a folder of pages that lead to each other.": (
        "Alla dokument som en mapp med sidor som länkar till varandra."
    ),
    "Write the site: what differs, and without what is no longer part of it.": (
        "Skriv webbplatsen: det som har ändrats, och utan det som inte längre hör dit."
    ),
    "The folder; site in the workspace, else.": "Mappen; annars site i arbetsytan.",
    "Preview the site on this machine, as it will be; pages load anew when a file changes.": (
        "Förhandsgranska webbplatsen på den här datorn; sidorna laddas om när en fil ändras."
    ),
    "Where to listen on this machine; 0 for any port.": "Porten på den här datorn; 0 för vilken som helst.",
}
_LOOK = {
    "Programmes: which there are, and what is known of one.": "Program: vilka som finns, och vad som är känt om ett.",
    "List the programmes of the workspace.": "Räkna upp programmen i arbetsytan.",
    "text or json.": "text eller json.",
    "Show a programme: what its file says, and what follows from it.": (
        "Visa ett program: vad filen säger, och vad som följer av det."
    ),
    "Meetings: which there are, and what is known of one.": "Träffar: vilka som finns, och vad som är känt om en.",
    "List the meetings of some programmes, or of all.": "Räkna upp träffarna i några program, eller i alla.",
    "All, where none is named.": "Alla, om inget anges.",
    "Show a meeting: when, where, who, what to do before and after, and its agenda.": (
        "Visa en träff: när, var, vilka, vad som ska göras före och efter, och dagordningen."
    ),
    "Write the invitation to a meeting: subject and text of a mail, with place, times and what to prepare.": (
        "Skriv inbjudan till en träff: ämne och text till ett mejl, med plats, tider och vad som ska förberedas."
    ),
    "Participants: who comes, and who is missing.": "Deltagare: vilka som kommer, och vilka som saknas.",
    "Count participants by organisation, function, meeting and day, and tell who is missing.": (
        "Räkna deltagarna efter organisation, funktion, träff och dag, och visa vilka som saknas."
    ),
    "Only those of one meeting.": "Bara de på en träff.",
    "text, json, csv or xlsx.": "text, json, csv eller xlsx.",
}
TEXTS = _HEADINGS | _METAVARS | _EXAMPLES | _ROOT | _START_AND_CHECK | _RENDER | _LOOK
