"""Svenska: fel använt, efter den engelska meningen där den står; fälten är desamma."""

from __future__ import annotations

_COMMANDS = {
    "no command {name}; try": "kommandot {name} finns inte; försök med",
    "no option {name}; try": "flaggan {name} finns inte; försök med",
    "{name} is missing": "{name} saknas",
    "{name} wants a value": "{name} måste ha ett värde",
    "{name} takes a number from {least} to {most}": "{name} ska vara ett tal från {least} till {most}",
    "{name} takes a number from {least} up": "{name} ska vara ett tal från {least} och uppåt",
    "{option} {value}: choose {words}": "{option} {value}: välj bland {words}",
    "{option} {value}: did you mean {meant}? Choose {words}": (
        "{option} {value}: menade du {meant}? Välj bland {words}"
    ),
    "more than the command takes: {extra}; try": "mer än kommandot tar emot: {extra}; försök med",
    "more than the command takes: {extra}; a name with a blank stands in quotes": (
        "mer än kommandot tar emot: {extra}; ett namn med mellanslag ska stå inom citattecken"
    ),
    "{said}": "{said}",
    "; the closest are": "; de närmaste är",
    "; try": "; försök med",
    "--lang {lang}: choose {words}": "--lang {lang}: välj bland {words}",
    "--today {text} is not a date such as 2027-03-09, or now": (
        "--today {text} är inget datum som 2027-03-09, och inte heller now"
    ),
}
_PLACES = {
    "--root {root}: no such folder": "--root {root}: mappen finns inte",
    "no workspace here: no folder upwards holds jamx.yaml or programmes/; jamx init makes one": (
        "ingen arbetsyta här: ingen mapp uppåt innehåller jamx.yaml eller programmes/; jamx init gör en"
    ),
    "the working folder is gone": "arbetsmappen finns inte längre",
    "nothing at {address}{closest}": "ingenting finns på adressen {address}{closest}",
    "no programme {address}{closest}": "programmet {address} finns inte{closest}",
    "no such file or folder: {path}{closest}": "ingen sådan fil eller mapp: {path}{closest}",
    "{path} lies outside the workspace {folder}": "{path} ligger utanför arbetsytan {folder}",
    "{address} is no programme; name that, and then the task as meeting/task": (
        "{address} är inget program; ange programmet, och sedan uppgiften som träff/uppgift"
    ),
    "name an address, such as programme/meeting, or --all": "ange en adress, till exempel program/träff, eller --all",
    "--all stands without addresses": "--all ska stå utan adresser",
    "cannot read {path}: {why}": "det går inte att läsa {path}: {why}",
    "standard input is closed": "standard in är stängd",
    "standard output is closed": "standard ut är stängd",
}
_NAMES = {
    "no rule {rule}{closest}": "regeln {rule} finns inte{closest}",
    "{option}: no rule {name}{closest}": "{option}: regeln {name} finns inte{closest}",
    "{option}: there is none{closest}": "{option}: finns inte{closest}",
    "{option}: {said} {address}": "{option}: {said} {address}",
    "it takes no part in": "deltar inte i",
    "it is not expected at": "väntas inte till",
    "{programme} has no {sort} {name}{closest}": "{programme} har {sort} {name}{closest}",
    "organisation": "ingen organisation",
    "task": "ingen uppgift",
    "meeting": "ingen träff",
    "function": "ingen funktion",
    "track": "inget spår",
    "no schema of {kind}; choose {kinds}": "inget schema för {kind}; välj bland {kinds}",
    "participant list: which programme has this meeting?": "participant list: vilket program hör träffen till?",
}
_CHECKING = {
    "- stands alone, with --stdin-filename PATH to say where the file belongs": (
        "- ska stå ensamt, med --stdin-filename SÖKVÄG som säger vilken fil det är"
    ),
    "--statistics goes with --format text and json": "--statistics går bara med --format text och json",
    "--unsafe-fixes goes with --fix or --diff": "--unsafe-fixes ska stå med --fix eller --diff",
    "{option}: cannot read {name}: {why}": "{option}: det går inte att läsa {name}: {why}",
    "{option}: {name} is no baseline that --write-baseline wrote": (
        "{option}: {name} är ingen fil som --write-baseline har skrivit"
    ),
    "--changed-since asks git, which is not installed": "--changed-since frågar git, som inte är installerat",
    "--changed-since: git knows no revision {revision}": "--changed-since: git känner inte till versionen {revision}",
    "--changed-since: the workspace is in no git repository, or in one that git does not trust": (
        "--changed-since: arbetsytan ligger inte i något git-arkiv, eller i ett som git inte litar på"
    ),
}
_DOCUMENTS = {
    "-o {name} --to {to}: the file is called like one in {said}": (
        "-o {name} --to {to}: filen heter som en i formatet {said}"
    ),
    "--check compares with files: name them with -o, or a folder as output: in jamx.yaml": (
        "--check jämför med filer: ange dem med -o, eller en mapp som output: i jamx.yaml"
    ),
    "several documents need a folder: -o DIR, or output: in jamx.yaml": (
        "flera dokument behöver en mapp: -o MAPP, eller output: i jamx.yaml"
    ),
    "this format is no text for a terminal: name a file with -o": (
        "formatet är ingen text för en terminal: ange en fil med -o"
    ),
    "two documents would go to {twice}: a meeting and an agenda of one name": (
        "två dokument skulle hamna i {twice}: en träff och en dagordning med samma namn"
    ),
    "output: in jamx.yaml leads out of the workspace; name such a folder with -o": (
        "output: i jamx.yaml leder ut ur arbetsytan; ange en sådan mapp med -o"
    ),
    "{path}: a link that leads out of {folder}": "{path}: en länk som leder ut ur {folder}",
    "-o {folder}: a folder is wanted": "-o {folder}: det ska vara en mapp",
    "-o {name}: no document is YAML, and what is there would be lost": (
        "-o {name}: inget dokument är YAML, och det som finns där skulle gå förlorat"
    ),
    "-o {name}: several documents need a folder, and this is a file": (
        "-o {name}: flera dokument behöver en mapp, och det här är en fil"
    ),
    "--due-within counts from today: say --today now, or a date": (
        "--due-within räknas från i dag: ange --today now, eller ett datum"
    ),
    "--due-within {text} is not a number of days such as 14d, or weeks such as 2w": (
        "--due-within {text} är inte ett antal dagar som 14d, eller veckor som 2w"
    ),
    "{option} needs {package}, which is not installed": "{option} behöver {package}, som inte är installerat",
    "or write the page with --to html, and let the browser print it to a PDF": (
        "eller skriv sidan med --to html, och låt webbläsaren skriva ut den som pdf"
    ),
}
_WRITTEN = {
    "written: {path}": "skrivet: {path}",
    "{count} documents written below {path}": "{count} dokument skrivna under {path}",
}
_FIXED = {
    "1 fix": "1 rättning",
    "{count} fixes": "{count} rättningar",
    "1 file": "1 fil",
    "{count} files": "{count} filer",
    "{fixes} made in {files}": "gjorde {fixes} i {files}",
    "{fixes} would be made in {files}": "skulle göra {fixes} i {files}",
    "{file} is changed": "{file} är ändrad",
    "{file} says so already": "det står redan så i {file}",
    "nothing to fix": "ingenting att rätta",
    "{count} left out, as something else would be wrong then": (
        "hoppade över {count}, eftersom något annat då skulle bli fel"
    ),
    "{count} more with --unsafe-fixes": "{count} till med --unsafe-fixes",
    "format {format} already; nothing to change": "redan format {format}; ingenting att ändra",
    "{files} would change, to format {format}": "{files} skulle ändras, till format {format}",
    "format {format} now": "nu format {format}",
}
_SENDING = {
    "--method, --sequence and --attendee are for calendars: --to ics": (
        "--method, --sequence och --attendee är för kalendrar: --to ics"
    ),
    "--attendee goes with --method request or cancel; what is published names nobody": (
        "--attendee ska stå med --method request eller cancel; det som publiceras nämner ingen"
    ),
    "--attendee {address}: is no mail address": "--attendee {address}: är ingen e-postadress",
    "--method request: to whom? Say --attendee ADDRESS, once for each": (
        "--method request: till vem? Ange --attendee ADRESS, en gång för var och en"
    ),
    "--method {method}: needs the organiser's mail address; write it in jamx.yaml, organiser: contact:": (
        "--method {method}: arrangörens e-postadress behövs; skriv den i jamx.yaml, organiser: contact:"
    ),
    "--method {method}: nothing here has an exact day": "--method {method}: ingenting här har en bestämd dag",
    "SOURCE_DATE_EPOCH is {epoch}, no number of seconds since 1970": (
        "SOURCE_DATE_EPOCH är {epoch}, som inte är ett antal sekunder sedan 1970"
    ),
}
_CHANGING = {
    "cannot change {file}: {why}": "det går inte att ändra {file}: {why}",
    "it lies outside the workspace, where nothing is written": "den ligger utanför arbetsytan, där ingenting skrivs",
    "somebody else has written it meanwhile; look at it and try again": (
        "någon annan har skrivit i den under tiden; titta på den och försök igen"
    ),
    "no edit was found that leaves everything else as it is; edit it by hand": (
        "ingen ändring hittades som lämnar allt annat som det är; ändra för hand"
    ),
    "{root} is no folder": "{root} är ingen mapp",
    "there is something here already, and nothing was written": "det finns redan något här, och ingenting skrevs",
    "there is one already, and nothing was written": "det finns redan en, och ingenting skrevs",
    "{file} would lie outside the workspace, or is there already": (
        "{file} skulle ligga utanför arbetsytan, eller finns redan"
    ),
    "{name}: of which programme? Say PROGRAMME/ID": "{name}: i vilket program? Ange PROGRAM/ID",
    "{name} {why}{hint}": "{name} {why}{hint}",
    "has a meaning of its own": "har en egen betydelse",
    "is no id (small letters a-z, digits, hyphens)": "är inget id (små bokstäver a–z, siffror, bindestreck)",
    "--date {date} is not a date such as 2027-03-09{hint}": "--date {date} är inget datum som 2027-03-09{hint}",
}
_SITE = {
    "--port {port}: {why}; name another, or 0 for any": (
        "--port {port}: {why}; ange en annan, eller 0 för vilken som helst"
    ),
    "two pages would go to {path}, where capitals are not told apart": (
        "två sidor skulle hamna i {path}, där stora och små bokstäver är samma"
    ),
    "{path}: the folder holds something, and no site of jamx; name an empty one, or one that is not there": (
        "{path}: mappen innehåller något, men ingen webbplats från jamx; ange en tom mapp, eller en som inte finns"
    ),
    "{path}: a site needs a folder, and this is a file": "{path}: en webbplats behöver en mapp, och det här är en fil",
    "{path}: this is not the list that jamx writes; without {list}, the folder is nobody's site": (
        "{path}: det här är inte den lista som jamx skriver; utan {list} är mappen ingens webbplats"
    ),
    "{path}: no file has such a name everywhere; rename what the page is made from": (
        "{path}: ett sådant filnamn går inte överallt; byt namn på det som sidan görs av"
    ),
    "{path}: somebody else's file stands where a page would go; move it": (
        "{path}: någon annans fil ligger där en sida skulle hamna; flytta den"
    ),
}
TEXTS = _COMMANDS | _PLACES | _NAMES | _CHECKING | _DOCUMENTS | _WRITTEN | _FIXED | _SENDING | _CHANGING | _SITE
