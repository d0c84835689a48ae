"""What programmes say, in Swedish and in English; organisations and functions, no living person."""

from __future__ import annotations

from typing import NamedTuple


class Place(NamedTuple):
    """Where an organisation is: its id, name and county, and the town."""

    id: str
    name: str
    county: str
    town: str


_KOMMUNER = """
lund Lunds Skåne Lund; helsingborg Helsingborgs Skåne Helsingborg; umea Umeå Västerbotten Umeå
skelleftea Skellefteå Västerbotten Skellefteå; ostersund Östersunds Jämtland Östersund; gavle Gävle Gävleborg Gävle
uppsala Uppsala Uppsala Uppsala; vasteras Västerås Västmanland Västerås; orebro Örebro Örebro Örebro
karlstad Karlstads Värmland Karlstad; halmstad Halmstads Halland Halmstad; vaxjo Växjö Kronoberg Växjö
kalmar Kalmar Kalmar Kalmar; karlskrona Karlskrona Blekinge Karlskrona; jonkoping Jönköpings Jönköping Jönköping
linkoping Linköpings Östergötland Linköping; falun Falu Dalarna Falun; lulea Luleå Norrbotten Luleå
sundsvall Sundsvalls Västernorrland Sundsvall; eskilstuna Eskilstuna Södermanland Eskilstuna
nacka Nacka Stockholm Nacka; visby Gotlands Gotland Visby
"""
PLACES = tuple(
    Place(one[0], f"{one[1]} kommun", one[2], one[3])
    for line in _KOMMUNER.strip().split("\n")
    for entry in line.split("; ")
    for one in [entry.split()]
)

PARTNERS = (
    ("lansstyrelsen", "Länsstyrelsen", "länsstyrelse"),
    ("skr", "Sveriges Kommuner och Regioner", "organisation"),
    ("larosatet", "Lärosätet", "lärosäte"),
    ("regeringen", "Regeringen", "regering"),
)
ORGANISER = ("utvecklingsmyndigheten", "Utvecklingsmyndigheten", "Stockholm")

FUNCTIONS = {
    "sv": {
        "chef": "Chef", "controller": "Controller", "samordnare": "Samordnare", "politiker": "Förtroendevald",
        "strateg": "Strateg", "hr": "HR-specialist", "rektor": "Rektor", "utredare": "Utredare",
    },
    "en": {
        "manager": "Manager", "controller": "Controller", "coordinator": "Coordinator", "politician": "Politician",
        "strategist": "Strategist", "hr": "HR specialist", "dean": "Dean", "analyst": "Analyst",
    },
}  # fmt: skip
LEVELS = ("strategic", "operational")

SUBJECTS = {
    "sv": ("Jämställd styrning", "Tillgänglig service", "Hållbar upphandling", "Medborgardialog", "Digital välfärd"),
    "en": ("Equal governance", "Accessible services", "Sustainable procurement", "Civic dialogue", "Digital welfare"),
}
THEMES = {
    "sv": ("Ledning och styrning", "Mål: vad vi vill nå", "Analys av läget", "Statistik som stöd", "Bemötande",
           "Målgrupper & behov", "Resurser", "Kommunikation", "Lärande i vardagen", "Vägen framåt", "Spridning"),
    "en": ("Leadership", "Goals: where we want to be", "Analysis of today", "Figures that help", "Meeting the public",
           "Groups & needs", "Resources", "Communication", "Learning at work", "The way ahead", "Spreading the word"),
}  # fmt: skip
TITLES = {
    "meeting": {"sv": "Träff", "en": "Meeting"},
    "residential": {"sv": "Internat", "en": "Residential"},
    "webinar": {"sv": "Webbinarium", "en": "Webinar"},
    "network": {"sv": "Nätverksträff", "en": "Network meeting"},
    "theme": {"sv": "Temadag", "en": "Theme day"},
}
PHASES = {
    "sv": ("Start och kartläggning", "Genomförande", "Uppföljning", "Spridning"),
    "en": ("Start and survey", "Implementation", "Follow-up", "Dissemination"),
}
SENTENCES = {
    "sv": (
        "Programmet ger stöd åt dem som leder arbetet hemma.",
        "Deltagarna lär av varandra: vad fungerade, och varför?",
        "Underlaget samlas in före mötet och används under dagen.",
        "Arbetet sker i små grupper – en för varje frågeställning.",
        "Varje organisation utgår från sitt eget nuläge, sina mål och sin tidsplan.",
        "Den som inte kan komma får materialet efteråt.",
    ),
    "en": (
        "The programme supports those who lead the work at home.",
        "Participants learn from each other: what worked, and why?",
        "Material is gathered beforehand and used during the day.",
        "Work is done in small groups – one for each question.",
        "Each organisation begins with where it stands, its goals and its own timetable.",
        "Whoever cannot come gets the material afterwards.",
    ),
}
ITEMS = {
    "talk": {
        "sv": ("Inledning", "Lägesbild", "Från policy till praktik", "Ny forskning", "Uppdraget i korthet",
               "Om metoden",
               "Exempel från andra", "Styrkedjan", "Vad lagen säger", "Erfarenheter av första året"),
        "en": ("Introduction", "The state of things", "From policy to practice", "New research", "The mandate in short",
               "About the method", "Examples from elsewhere", "The chain of command", "What the law says",
               "A first year"),
    },
    "discussion": {
        "sv": ("Samtal i tvärgrupper", "Gemensam diskussion", "Frågor till panelen", "Reflektion två och två", "Dialog",
               "Erfarenhetsutbyte", "Lärdomar hittills", "Vad tar vi med oss?"),
        "en": ("Talks across groups", "Joint discussion", "Questions to the panel", "Reflection in pairs", "Dialogue",
               "Exchange of experience", "Lessons so far", "What do we bring home?"),
    },
    "group-work": {
        "sv": ("Workshop om mål", "Arbete med analysen", "Planering hemma", "Övning: intressenter",
               "Skriva handlingsplan",
               "Fallstudie", "Prioritering", "Problemträd"),
        "en": ("Workshop on goals", "Work on the analysis", "Planning at home", "Exercise: stakeholders",
               "Writing the plan",
               "Case study", "Priorities", "Problem tree"),
    },
    "presentation": {
        "sv": ("Så styr värden", "Goda exempel", "Arbetssätt steg för steg", "Tre perspektiv",
               "Rundvandring bland planer"),
        "en": ("How the host steers", "Good examples", "Methods step by step", "Three perspectives", "A tour of plans"),
    },
    "round": {
        "sv": ("Varje organisation presenterar", "Rapport hemifrån", "Organisationernas nuläge", "Våra mål, runda"),
        "en": ("Each organisation presents", "Reports from home", "Where each organisation stands",
               "Our goals, a round"),
    },
    "parts": {
        "sv": ("Presentation", "Reflektion", "Återkoppling", "Frågor"),
        "en": ("Presentation", "Reflection", "Feedback", "Questions"),
    },
    "points": {
        "sv": ("Syfte och metod", "Vad har gjorts", "Nästa steg", "Roller och ansvar"),
        "en": ("Purpose and method", "What has been done", "Next steps", "Roles and responsibilities"),
    },
    "lead": {
        "sv": ("Processledaren", "Utvärderaren", "Forskaren", "Juristen"),
        "en": ("The facilitator", "The evaluator", "The researcher", "The lawyer"),
    },
}  # fmt: skip
PAUSES = {
    "arrival": {"sv": "Ankomst och registrering", "en": "Arrival and registration"},
    "coffee": {"sv": "Kaffe", "en": "Coffee"},
    "lunch": {"sv": "Lunch", "en": "Lunch"},
    "break": {"sv": "Paus", "en": "Break"},
    "dinner": {"sv": "Middag", "en": "Dinner"},
    "social": {"sv": "Kvällsaktivitet", "en": "Evening together"},
    "evaluation": {"sv": "Utvärdering", "en": "Evaluation"},
    "closing": {"sv": "Avslutning", "en": "Closing"},
}
TASKS = {
    "sv": ("Fyll i självskattningen", "Intervjua enhetscheferna", "Läs handledningen", "Sammanställ statistik",
           "Boka lokal", "Skriv en lägesrapport", "Beställ mat", "Skicka ut underlag", "Ta fram ett exempel"),
    "en": ("Fill in the self-assessment", "Interview the heads of units", "Read the handbook", "Gather figures",
           "Book the venue", "Write a progress report", "Order catering", "Send out material", "Find an example"),
}  # fmt: skip
OUTCOMES = {
    "sv": (
        ("analys", "En aktuell intressentanalys"),
        ("mal", "Mål som alla känner till"),
        ("plan", "Utkast till plan"),
    ),
    "en": (("analysis", "An up-to-date analysis"), ("goals", "Goals that everybody knows"), ("draft", "A draft plan")),
}
GOALS = {
    "sv": (("kunskap", "Organisationerna vet hur de ska göra"), ("resultat", "Invånarna märker skillnad")),
    "en": (("skills", "The organisations know how"), ("results", "People notice the difference")),
}
