"""Every rule has a manual in every language, that says what the docstring says, in words of its own."""

from __future__ import annotations

import re
import sys
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING

import pytest

from jamx.findings import Severity
from jamx.rules.manual import Manual, manual, taken_apart
from jamx.rules.table import RULES
from jamx.words import manuals
from jamx.words.catalogue import LANGUAGES
from jamx.words.manuals import manual_text, manual_words

if TYPE_CHECKING:
    from collections.abc import Iterator

OTHERS = [language for language in LANGUAGES if language != "en"]
FAMILIES = list(dict.fromkeys(rule.family for rule in RULES.values()))
_CODE = re.compile(r"`[^`]*`")

_OVERLOOKED = """
agenda agendas allowed an and as at be before below by case date deadline default duplicate each error errors
feedback file finding findings follow for found from has here host ignore ignored is issue item items key lead link
list meaning meeting meetings missing more must name no not note notes of off on only option options or part
programme range rule rules said same should skip slot status strand strands task tasks than that the there they this
time to track unknown unless value warning warnings what when where which with without workspace
"""
ENGLISH = frozenset(_OVERLOOKED.split())
"""What would stand in a Swedish text because it was overlooked; what is both languages is not among them."""

NOT_OURS = (
    *("möte", "mötet", "möten", "agendan", "milstolpe", "milstolpar", "leverabel", "deadlinen", "session"),
    *("fält", "post-it", "arbetsflöde", "användaren", "defaultvärde", "sträng", "array", "parameter", "exekvera"),
    *("checka", "kolla", "issue", "buggar", "workspace", "repository", "repot", "filpath", "triggar", "triggas"),
)
"""Words for which the house has others: träff, dagordning, hållpunkt, leverans, nyckel, arbetsyta …"""

IN_SWEDISH = {
    "source/unsupported": {"`<<`"},
    "calendar/weekend": {"`# jamx: ignore[calendar/weekend] skäl`"},
    "programme/goal-unserved": {"`serves: [skills]`"},
    "privacy/contact": {"`fornamn.efternamn@`"},
    "task/no-owner": {"`owner`"},
    "text/heading": {"`title`"},
    "ignore/unused": {"`# jamx: ignore[regel] skäl`"},
}
"""Code that stands in Swedish manuals alone."""

SHORTENED = re.compile(r"\b(?:t\.? ?ex|d\.? ?v\.? ?s|m\.? ?m|bl\.? ?a|osv|etc|resp|ev|inkl|exkl|kl)\b\.?")


def plain_words(text: str) -> str:
    """A text with a dot in the place of what stands in code."""
    return _CODE.sub("·", text)


def swedish() -> Iterator[tuple[str, Manual]]:
    for name in RULES:
        text = manual_text(name, "sv")
        yield name, taken_apart(text or "")


def parts(said: Manual) -> tuple[str, ...]:
    return (said.title, said.reasons, *said.options.values())


@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.parametrize("name", RULES)
def test_every_rule_has_a_manual_in_every_language(name: str, language: str) -> None:
    text = manual_text(name, language)
    assert text is not None, f"jamx/words/{language}/manuals: {name} is missing"
    own, said = taken_apart(RULES[name].manual), taken_apart(text)

    assert set(said.options) == set(own.options)
    assert (said.bad, said.good) == ("", "")
    assert "" not in parts(said)
    assert set(parts(said)).isdisjoint(parts(own))


@pytest.mark.parametrize("language", OTHERS)
def test_no_manual_is_of_no_rule(language: str) -> None:
    for family in FAMILIES:
        texts = import_module(f"jamx.words.{language}.manuals.{family}").MANUALS
        assert list(texts) == [rule.name for rule in RULES.values() if rule.family == family], family


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", RULES)
def test_a_manual_has_the_form(name: str, language: str) -> None:
    said = manual(RULES[name], language)

    assert re.fullmatch(r"[A-ZÅÄÖ”].*[.]", said.title), said.title
    assert len(said.title) < 100
    assert said.reasons.endswith(".")
    assert all(meaning[0].islower() or meaning[0].isdigit() for meaning in said.options.values())
    assert all(re.search(r"[^.] \([0-9]+\)$", meaning) for meaning in said.options.values())
    assert max(map(len, said.reasons.split("\n"))) <= 120
    for text in parts(said):
        assert "  " not in text
        assert text.count("`") % 2 == 0
        assert re.search(r"\s[,.;:]|[,;][^\s0-9]", plain_words(text)) is None, text


@pytest.mark.parametrize("language", OTHERS)
def test_examples_and_figures_are_those_of_the_docstring(language: str) -> None:
    for rule in RULES.values():
        own, said = manual(rule, "en"), manual(rule, language)
        assert (said.bad, said.good) == (own.bad, own.good)
        figures = {option: int(meaning[meaning.rindex("(") + 1 : -1]) for option, meaning in said.options.items()}
        assert figures == rule.options


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_are_there_for_every_severity_and_family(language: str) -> None:
    words = import_module(f"jamx.words.{language}.manuals").WORDS
    wanted = {f"severity.{one.value}" for one in Severity} | {f"family.{family}" for family in FAMILIES}

    assert wanted <= set(words)
    assert set(words) == set(manual_words("en"))


def test_languages_differ_in_their_words() -> None:
    english, others = manual_words("en"), manual_words("sv")

    assert [key for key in english if english[key] == others[key]] == []


def test_code_in_a_swedish_manual_stands_in_the_english_one_too() -> None:
    invented = {}
    for name, said in swedish():
        known = set(_CODE.findall(" ".join(RULES[name].manual.split())))
        invented[name] = set(_CODE.findall(" ".join(said.reasons.split()))) - known

    assert {name: codes for name, codes in invented.items() if codes} == IN_SWEDISH


def test_swedish_has_no_english_left() -> None:
    left = {}
    for name, said in swedish():
        met = {word.casefold() for word in re.findall(r"\w+", plain_words(" ".join(parts(said))))}
        left[name] = met & ENGLISH

    assert {name: words for name, words in left.items() if words} == {}


def test_swedish_keeps_to_the_words_of_the_house() -> None:
    for name, said in swedish():
        met = {word.casefold() for word in re.findall(r"[\w-]+", plain_words(" ".join(parts(said))))}
        assert met & set(NOT_OURS) == set(), name
        assert SHORTENED.search(plain_words(" ".join(parts(said)))) is None, name


def test_swedish_is_set_as_swedish() -> None:
    for name, said in swedish():
        text = plain_words(" ".join(parts(said)))
        assert re.search(r"[“„\"'‘«»—]| - ", text) is None, name
        assert text.count("”") % 2 == 0, name
        assert re.search(r"\d \d{3}\b|\d,\d{3}\b|\d%|\d:\d|\bkl\b", text) is None, name


@pytest.mark.parametrize("language", ["de", "xx-YY", "", "..", "en.manuals"])
def test_a_language_that_is_not_there_is_english(language: str) -> None:
    assert manual_text("agenda/gap", language) is None
    assert manual_words(language) == manual_words("en")
    assert manual(RULES["agenda/gap"], language) == manual(RULES["agenda/gap"], "en")


def test_a_language_with_a_region() -> None:
    assert manual_text("agenda/gap", "sv-FI") == manual_text("agenda/gap", "sv")


def test_a_third_language_needs_its_folder_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(manuals, "LANGUAGES", (*LANGUAGES, "nn"))
    assert manual(RULES["agenda/gap"], "nn") == manual(RULES["agenda/gap"], "en")

    package, pace = ModuleType("jamx.words.nn.manuals"), ModuleType("jamx.words.nn.manuals.pace")
    vars(package).update(WORDS={"bad": "Gale"}, __path__=[])
    vars(pace).update(MANUALS={"pace/arrival": "Det startar tidleg.\n\nFor tidleg.\n"})
    for module in (ModuleType("jamx.words.nn"), package, pace):
        monkeypatch.setitem(sys.modules, module.__name__, module)

    assert manual_words("nn") == {**manual_words("en"), "bad": "Gale"}
    own, said = manual(RULES["pace/arrival"], "en"), manual(RULES["pace/arrival"], "nn")
    assert said == own._replace(title="Det startar tidleg.", reasons="For tidleg.")
    assert manual(RULES["agenda/gap"], "nn") == manual(RULES["agenda/gap"], "en")


def test_a_fault_inside_a_catalogue_is_no_missing_language(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(name: str) -> ModuleType:
        raise ModuleNotFoundError(f"No module named 'of_others' in {name}", name="of_others")

    monkeypatch.setattr(manuals, "import_module", broken)
    with pytest.raises(ModuleNotFoundError, match="of_others"):
        manual_text("agenda/gap", "sv")
