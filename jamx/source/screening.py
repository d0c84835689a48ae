"""What the parser gets to see: a text of the same length in which every character is one both parsers treat alike."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field

from jamx.findings import Finding, Place
from jamx.source.edges import Lines
from jamx.source.encoding import BYTE_ORDER_MARK

CHARACTER = "source/character"
MOST = 20  # findings about characters in one file; the last one says how many more there are

BIDI = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
CONTROL = "\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff"
LINE_SEPARATORS = "\r\x85\u2028\u2029"  # only \n and \r\n end a line in an editor; PyYAML breaks at these too
SPACES = "\xa0\u1680\u2000-\u200b\u202f\u205f\u2060\u3000"  # a space to the eye, a letter to YAML

BULLETS = "•▪‣·–—"  # what stands before the entries of a list in a text document

# Not compiled here: only a text with something unusual needs them, and `re` then keeps them.
_INVISIBLE = f"[{BIDI}\ufeff]"
_CONTROL_OR_SURROGATE = f"[{CONTROL}\r\ud800-\udfff]"
_CONTROL = f"[{CONTROL}]"
_FORBIDDEN = f"[{CONTROL}{BIDI}\ufeff]"
_BREAKING = "\r(?!\n)|[\x85\u2028\u2029\ufeff]"
_UNUSUAL = rf"[{BIDI}{LINE_SEPARATORS}{SPACES}\ufeff]"
_ESCAPE = re.compile(r"\\(?:[0abefrvxuU]|$)")
# Each begins with one fixed character: the search then runs at the speed of memchr.
_EXPLICIT_KEY = re.compile(r"\?")
_BARE_TAG = re.compile(r"!(?:[\s,\]}]|\Z)")
_BULLET = re.compile(rf"\n *(?:-[^\W\d_]|[{BULLETS}] )")
_HASH = re.compile("#")
_BLOCK_HEADER = frozenset("|>+-0123456789")
_BEFORE_A_TOKEN = frozenset({"", " ", "\n", "\t", ",", "[", "{", ":", "-", "?"})
_PRIVATE = range(0x10F000, 0x10FFFE)


@dataclass(frozen=True, slots=True)
class Screened:
    """A text as the parser sees it, index for index the text of the file, but for a line end after it.

    Attributes:
        original: The text as decoded.
        text: The same with control characters as U+FFFD and line separators as private characters.
        back: By number of the character, from what is in `text` to what belongs in values, for `str.translate`.
        careful: Whether scalars have to be looked at one by one.
        disputed: Whether the pure parser decides, because libyaml may see the text otherwise.
        composed: Whether the text is in Unicode's form NFC already.
        findings: The characters that are wrong wherever they stand.
    """

    original: str
    text: str
    back: dict[int, str | None] = field(default_factory=dict)
    careful: bool = False
    disputed: bool = False
    composed: bool = True
    findings: tuple[Finding, ...] = ()

    def restored(self, text: str) -> str:
        """A piece of the parsed text as it is in the file, without bidi controls."""
        return text.translate(self.back)

    def clean(self, value: str) -> str:
        """A scalar as it belongs in the values: its own line separators, no invisible controls, in form NFC."""
        if not value.isprintable():  # else there are none of these
            value = re.sub(_CONTROL_OR_SURROGATE, "\ufffd", value).translate(self.back)
            value = re.sub(_INVISIBLE, "", value)
        return value if value.isascii() else unicodedata.normalize("NFC", value)


def screened(text: str, file: str) -> Screened:
    """Screens a text; one without anything unusual, nearly every one, costs a few passes in C."""
    whole = _ended(text)
    composed = text.isascii() or unicodedata.is_normalized("NFC", text)
    flat = text.replace("\r\n", " ") if "\r" in text else text
    careful = not composed or _ESCAPE.search(text) is not None or _stands_after(_EXPLICIT_KEY, text, _BEFORE_A_TOKEN)
    careful = careful or _BULLET.search(text) is not None
    if flat.replace("\n", " ").isprintable():
        return Screened(text, whole, careful=careful, disputed=_disputed(text), composed=composed)
    findings = _forbidden(text, file)
    back: dict[int, str | None] = dict.fromkeys(map(ord, re.findall(f"[{BIDI}]", text)))
    seen = re.sub(_CONTROL, "\ufffd", whole)
    seen = re.sub(_BREAKING, _Placeholders(text, back), seen)
    careful = careful or bool(back) or re.search(_UNUSUAL, text) is not None
    return Screened(text, seen, back, careful, _disputed(text), composed, findings)


def _ended(text: str) -> str:
    """The text with an end to its last line where that is blank: PyYAML would take it for part of a block scalar."""
    return f"{text}\n" if text.endswith(" ") and not text.rpartition("\n")[2].strip(" ") else text


def _disputed(text: str) -> bool:
    """Whether the text has something that libyaml accepts and the pure parser refuses or reads otherwise."""
    if "\t" in text or ("%" in text and ("\n%" in text or text.startswith("%"))):
        return True
    return _stands_after(_BARE_TAG, text, _BEFORE_A_TOKEN) or _stands_after(_HASH, text, _BLOCK_HEADER)


def _stands_after(sign: re.Pattern[str], text: str, before: frozenset[str]) -> bool:
    """Whether a sign stands somewhere directly after one of some characters; "" is the start of the text."""
    return any(text[max(0, match.start() - 1) : match.start()] in before for match in sign.finditer(text))


class _Placeholders:
    """Gives each line separator or byte-order mark a private character that is not in the text, spelt out neither."""

    def __init__(self, text: str, back: dict[int, str | None]) -> None:
        lowered = text.lower()
        self._free = (code for code in _PRIVATE if chr(code) not in text and f"{code:x}" not in lowered)
        self._given: dict[str, str] = {}
        self._back = back

    def __call__(self, match: re.Match[str]) -> str:
        separator = match[0]
        if separator not in self._given:
            code = next(self._free)
            self._given[separator] = chr(code)
            self._back[code] = None if separator == BYTE_ORDER_MARK else separator
        return self._given[separator]


def _forbidden(text: str, file: str) -> tuple[Finding, ...]:
    """A finding for each character that is wrong wherever it stands, up to `MOST`."""
    lines = Lines(text)
    found = []
    count = 0
    for match in re.finditer(_FORBIDDEN, text):
        count += 1
        if count <= MOST:
            place = Place(file, span=lines.span(match.start(), match.end()))
            found.append(Finding(CHARACTER, place, {"character": code_point(match[0])}, variant=kind(match[0])))
    if count > MOST:
        last = found[-1]
        found[-1] = Finding(last.rule, last.place, {**last.arguments, "more": count - MOST}, last.variant)
    return tuple(found)


def code_point(character: str) -> str:
    """`U+202E`."""
    return f"U+{ord(character):04X}"


def kind(character: str) -> str:
    """The variant of `source/character` for a character that is wrong wherever it stands."""
    if character == BYTE_ORDER_MARK:
        return "byte-order-mark"
    if "\ud800" <= character <= "\udfff":
        return "surrogate"
    return "bidi" if re.fullmatch(f"[{BIDI}]", character) else "control"
