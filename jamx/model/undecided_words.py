"""What people write where nothing is decided yet; jamx has one word for it, which is suggested in their place."""

from __future__ import annotations

UNDECIDED = "undecided"
_WORDS = frozenset(
    (
        *("?", "??", "???", "…", "..."),
        *(
            "ej bestämt",
            "ej bestämd",
            "inte bestämt",
            "inte bestämd",
            "obestämt",
            "obestämd",
            "ej beslutat",
            "ej klart",
        ),
        *("inte beslutat", "inte klart", "ej satt", "inte satt", "oklart", "bestäms senare", "kommer senare"),
        *("ej fastställt", "ej spikat", "inte spikat", "meddelas senare"),
        *("tbd", "tba", "tbc", "t.b.d.", "t.b.a.", "to be decided", "to be determined", "to be announced"),
        *("to be confirmed", "not decided", "not yet decided", "not set", "undetermined", "unclear", "n/a"),
    )
)
_MARKS = " !.()[]"


def says_undecided(text: str) -> bool:
    """Whether a text says that nothing is decided or known yet; `Ej bestämt!` and `tbd?` count too."""
    said = " ".join(text.casefold().split())
    bare = said.strip(_MARKS + "?").removesuffix(" ännu").removesuffix(" än")
    return said in _WORDS or bare in _WORDS
