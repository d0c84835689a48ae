"""pydantic's errors as findings: one table by type, and the path that leads to the place in the file."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from jamx.findings import Finding, Place, Related
from jamx.model.shape import choices_at, keys_at
from jamx.model.text import is_text, shape, wrong_version
from jamx.model.undecided_words import UNDECIDED, says_undecided
from jamx.words.languages import LANGUAGES
from jamx.workspace.lost_lists import lost_list
from jamx.workspace.suggestions import ENDS, STARTS, nearest, plain

if TYPE_CHECKING:
    from collections.abc import Callable

    from pydantic import ValidationError
    from pydantic_core import ErrorDetails

    from jamx.findings import Path
    from jamx.workspace.lost_lists import LostList

    Worded: TypeAlias = Callable[[ErrorDetails, Any, str, Path], Finding]

_SCALAR_RULES = {"time": "schema/time", "date": "schema/date", "duration": "schema/duration"}
_DATES = frozenset(
    {"date", "of", "due", "period", "since", "until", "apply_from", "apply_until", "decided", "published", "updated"}
    | {"read"}
)
"""Keys whose mapping is the long form of a date."""

_TEXTS = frozenset(
    {"answers", "contents", "entries", "goals", "materials", "outcomes", "points", "services", "sources"}
)
"""Lists whose entries may be bare texts; a colon in one makes a mapping of it."""


def faults(error: ValidationError, model: Any, value: Any, file: str) -> list[Finding]:
    """One finding for each error pydantic reports about a file's values; one for each cause."""
    found: list[Finding] = []
    settled: set[tuple[Path, object]] = set()
    details = sorted(error.errors(include_url=False), key=lambda one: one["type"] == "missing")
    lost = _lost_list(details, model, value)
    if lost is not None:
        found.append(Finding("schema/missing-key", Place(file, lost.path), {"key": lost.key}, "list"))
    for detail in details:
        path = real_path(value, detail["loc"])
        if lost is not None and lost.covers(path):
            continue
        entry = path[:-1] if detail["type"] in {"extra_forbidden", "missing"} else path
        if _lacks_hyphen(value, entry) and detail["type"] == "extra_forbidden":
            if (entry, "hyphen") not in settled:
                found.append(Finding("schema/invalid-value", Place(file, entry), {"key": "agenda"}, "list-mapping"))
            settled.add((entry, "hyphen"))
            continue
        text = _split_text(value, entry) if detail["type"] in {"extra_forbidden", "text"} else None
        if text is not None:
            settled.add((entry, "title"))
            found.append(_colon(detail["type"], text, Place(file, (*entry, text[0]), "key")))
        elif detail["type"] != "missing" or (entry, detail["loc"][-1]) not in settled:
            found.append(_TABLE.get(detail["type"], _other)(detail, model, file, path))
            settled.add((entry, found[-1].arguments.get("meant")))
    return found


def _lost_list(details: list[ErrorDetails], model: Any, value: Any) -> LostList | None:
    unknown = (real_path(value, detail["loc"]) for detail in details if detail["type"] == "extra_forbidden")
    return lost_list(model, value, unknown)


def real_path(value: Any, loc: Path) -> Path:
    """A path of pydantic's without the segments the file does not have (long forms of shorthands, union tags)."""
    path: list[str | int] = []
    for segment in loc[:-1]:
        if _has(value, segment):
            path.append(segment)
            value = value[segment]
    if loc and (_has(value, loc[-1]) or isinstance(value, dict)):
        path.append(loc[-1])
    return tuple(path)


def _has(value: Any, segment: str | int) -> bool:
    if isinstance(value, list):
        return isinstance(segment, int) and segment < len(value)
    return isinstance(value, dict) and segment in value


def _lacks_hyphen(value: Any, entry: Path) -> bool:
    """Whether the keys of an item stand where an agenda's list of items should be."""
    if entry[-1:] != ("agenda",):
        return False
    for segment in entry:
        value = value[segment]
    return isinstance(value, dict) and not {"items", "use"} & set(value)


def _split_text(value: Any, entry: Path) -> tuple[str, str] | None:
    """The two halves of a text in a list that its colon made a key with a value of."""
    if len(entry) < 2 or entry[-2] not in _TEXTS or not isinstance(entry[-1], int):
        return None
    for segment in entry:
        value = value[segment]
    if not isinstance(value, dict) or len(value) != 1:
        return None
    key, said = next(iter(value.items()))
    return (str(key), said or "") if said is None or isinstance(said, str) else None


def _colon(kind: str, text: tuple[str, str], place: Place) -> Finding:
    key, said = text
    mark = "'" if '"' in f"{key}{said}" else '"'
    facts = {"key": key, "suggestion": f"{mark}{f'{key}: {said}'.rstrip()}{mark}"}
    return Finding("schema/unknown-key" if kind == "extra_forbidden" else "schema/invalid-value", place, facts, "colon")


def _key(path: Path) -> str:
    """The key that a value stands under, also where it is an entry of its list."""
    return next((segment for segment in reversed(path) if isinstance(segment, str)), "")


def _unknown_key(detail: ErrorDetails, model: Any, file: str, path: Path) -> Finding:
    known = keys_at(model, detail["loc"][:-1])
    key = str(detail["loc"][-1])
    meant = next(iter(nearest(key, known)), None)
    variant = ""
    if meant is not None:
        variant = "span" if meant == "time" and plain(key) in STARTS | ENDS else "meant"
    return Finding(
        "schema/unknown-key", Place(file, path, "key"), {"key": key, "meant": meant, "known": known}, variant
    )


def _missing_key(detail: ErrorDetails, model: Any, file: str, path: Path) -> Finding:
    del model
    key = str(detail["loc"][-1])
    return Finding("schema/missing-key", Place(file, path[:-1], "key"), {"key": key})


def _scalar(detail: ErrorDetails, model: Any, file: str, path: Path) -> Finding:
    del model
    facts = dict(detail["ctx"])
    kind, details, variant = str(facts.pop("kind")), facts.pop("facts", {}), facts.pop("variant", None)
    if detail["loc"] and detail["loc"][-1] == "[key]":
        path = path[:-1] if path[-1:] == ("[key]",) else path
        place = Place(file, path, "key")
    else:
        place = Place(file, path)
    facts = {**details, **facts, "key": _key(path)}
    given = str(facts["shape"])
    if kind in _SCALAR_RULES and given == "text" and says_undecided(str(facts["value"])):
        return Finding(_SCALAR_RULES[kind], place, {**facts, "suggestion": UNDECIDED}, "undecided")
    if kind in _SCALAR_RULES:
        certain = "-certain" if facts.get("suggestion") and variant in {"foreign-digits", "other-spelling"} else ""
        return Finding(_SCALAR_RULES[kind], place, facts, given if variant == "shape" else f"{variant}{certain}")
    if kind in {"id", "count", "flag", "share", "length"} and given != "text":
        return Finding("schema/invalid-value", place, facts, f"single-{given}")
    return Finding(
        "schema/invalid-value", place, facts, "id-lost" if kind == "id" and not facts["suggestion"] else kind
    )


def _clash(detail: ErrorDetails, model: Any, file: str, path: Path) -> Finding:
    del model
    facts = dict(detail["ctx"])
    other = Related(Place(file, (*path, str(facts["other"])), "key"), "key", {"key": facts["other"]})
    variant = "clash" if facts["key"] in {"agenda", "days"} else "clash-dates"
    return Finding("schema/invalid-value", Place(file, (*path, str(facts["key"])), "key"), facts, variant, (other,))


def _choice(detail: ErrorDetails, model: Any, file: str, path: Path) -> Finding:
    value = detail["input"]
    facts: dict[str, object] = {"key": _key(path), "value": value, "choices": choices_at(model, detail["loc"])}
    if not isinstance(value, str):
        return Finding("schema/invalid-value", Place(file, path), facts, f"single-{shape(value)}")
    meant = next(iter(nearest(value, choices_at(model, detail["loc"]))), None)
    facts["meant"] = meant
    return Finding("schema/invalid-value", Place(file, path), facts, "choice-meant" if meant else "choice")


def _shaped(wanted: str) -> Worded:
    """For a value of another shape than its key wants."""

    def worded(detail: ErrorDetails, model: Any, file: str, path: Path) -> Finding:
        del model
        given = shape(detail["input"])
        facts = {"key": _key(path), "value": detail["input"]}
        form = "single" if facts["key"] in _DATES else wanted
        entry = form == "mapping" and given == "text" and path and isinstance(path[-1], int)
        variant = "entry-text" if entry else f"{form if path else 'file'}-{given}"
        return Finding("schema/invalid-value", Place(file, path), facts, variant)

    return worded


def _text(detail: ErrorDetails, model: Any, file: str, path: Path) -> Finding:
    """For what is no text; of one in several languages, the language that is wrong."""
    value = detail["input"]
    language = wrong_version(value)
    if language is None:
        return _shaped("text")(detail, model, file, path)
    facts = {"key": _key(path), "language": language}
    if is_text({language: ""}):
        return Finding("schema/invalid-value", Place(file, (*path, language)), facts, "language-nothing")
    meant = next(iter(nearest(language, (one for one in LANGUAGES if one not in value))), None)
    place, variant = Place(file, (*path, language), "key"), "language" if meant is None else "language-meant"
    return Finding("schema/invalid-value", place, {**facts, "meant": meant}, variant)


_other = _shaped("other")
_TABLE: dict[str, Worded] = {
    "extra_forbidden": _unknown_key,
    "missing": _missing_key,
    "scalar": _scalar,
    "clash": _clash,
    "literal_error": _choice,
    "text": _text,
    "string_type": _shaped("text"),
    "model_type": _shaped("mapping"),
    "model_attributes_type": _shaped("mapping"),
    "dict_type": _shaped("mapping"),
    "tuple_type": _shaped("list"),
    "list_type": _shaped("list"),
}
