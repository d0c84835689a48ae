"""Random YAML in every style somebody may write it in: indents, quotes, blocks, brackets, comments, line ends."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from random import Random

WORDS = (
    "Träff", "status", "done", "open", "ledning", "och", "styrning", "09.30–10.00", "10:20", "no", "yes", "0701", "h",
    "2023-03-01", "1,5", "é", "e\u0301", "😀", "𝔘", "kl.", "a/b", "x#y", "a:b", "null-ish", "null", "~", "'s", "v.38",
    "50%", "@home",
)  # fmt: skip
"""What values are made of; some look like something else."""

NASTY = (
    "10:20", "no", "a: b", "# x", "a #b", "- x", "-x", "-5", " x", "x ", "", "null", "~", "{a", "[a]", "a, b", "&a",
    "*a",
    "!a", "|", ">", "%a", "@a", "`a", "'a'", '"a"', "a'b", 'a"b', "a\\b", "\"'\\", "a:", ":a", "?", "? a", "---", "...",
    "<<", "=", "a\nb", "a\nb\n", "a\n\nb", "\na", "a\n\n", " a\nb", "a\n b\n", "a\n#b", "a\tb", "\ta", "\n", "• x",
    "ö", "e\u0301", "😀", "\xa0x", "x\u2028y", "true", "1e3", "0x1f", "a\n---\nb", "key: value\nother: value\n",
    "word " * 400,
)  # fmt: skip
"""Values that an edit writes: each needs its own quoting, or none."""


class Writer:
    """Writes one random document.

    Attributes:
        comments: How many comments were written; each says its number as `§n§`.
    """

    def __init__(self, random: Random) -> None:
        self.random = random
        self.comments = 0
        self.keys = 0
        self.room = 40  # values that may still be written

    def document(self) -> bytes:
        """The bytes of a document."""
        kind = self.random.random()
        lines = self.around(0, 3)
        if self.random.random() < 0.15:
            lines.append("---" + self.comment())
            lines += self.around(0, 1)
        if kind < 0.6:
            lines += self.mapping(self.random.choice((0, 0, 0, 0, 1, 2)))
        elif kind < 0.9:
            lines += self.list(self.random.choice((0, 0, 0, 2)))
        elif kind < 0.95:
            lines.append(self.flow(0))
        lines += self.around(0, 2)
        text = "".join(line + ending for line, ending in zip(lines, self.endings(len(lines)), strict=True))
        if self.random.random() < 0.3:
            text = text.rstrip("\r\n ")
        return (b"\xef\xbb\xbf" if self.random.random() < 0.1 else b"") + text.encode()

    def endings(self, count: int) -> list[str]:
        """Line ends: all alike, or mixed."""
        kinds = self.random.choice((["\n"], ["\n"], ["\n"], ["\r\n"], ["\n", "\r\n"]))
        return [self.random.choice(kinds) for _ in range(count)]

    def comment(self, chance: float = 0.25) -> str:
        """A comment for the end of a line, or nothing, or blanks."""
        if self.random.random() > chance:
            return self.random.choice(("", "", "", "", "  "))
        return " " * self.random.randint(1, 4) + self.remark()

    def remark(self) -> str:
        self.comments += 1
        tail = self.random.choice(("", " key: value", " - x, {y}", "\ttab", " 'quote", ' "', " | >", " 😀 e\u0301"))
        return f"#{self.random.choice(('', ' '))}§{self.comments}§{tail}"

    def around(self, indent: int, most: int) -> list[str]:
        """Blank lines and comments on lines of their own, at odd indents."""
        lines = []
        for _ in range(self.random.choice((0, 0, 0, 1, most))):
            if self.random.random() < 0.5:
                lines.append(self.random.choice(("", "", "  ", "     ")))
            else:
                lines.append(" " * self.random.choice((indent, indent, 0, indent + 2, indent + 5)) + self.remark())
        return lines

    def key(self) -> str:
        self.keys += 1
        word = self.random.choice(("key", "title", "traff-1/self-assessment", "ä ö", "no", "10:20", "a-b", "😀"))
        name = f"{word}{self.keys}"
        return self.random.choice((name, name, name, f'"{name}"', f"'{name}'", f'"{name}: x"'))

    def words(self, most: int = 5) -> str:
        found = " ".join(self.random.choice(WORDS) for _ in range(self.random.randint(1, most)))
        return found if self.random.random() < 0.98 else found + " long" * 300

    def mapping(self, indent: int, depth: int = 0) -> list[str]:
        """The lines of a block mapping."""
        lines = []
        for number in range(self.random.randint(1, 4)):
            if number:
                lines += self.around(indent, 2)
            head = " " * indent + self.key() + self.random.choice((":", ":", ":", " :"))
            lines += self.value(head, indent, depth, in_list=False)
        return lines

    def list(self, indent: int, depth: int = 0) -> list[str]:
        """The lines of a block list."""
        lines = []
        for number in range(self.random.randint(1, 4)):
            if number:
                lines += self.around(indent, 2)
            lines += self.value(" " * indent + "-", indent, depth, in_list=True)
        return lines

    def value(self, head: str, indent: int, depth: int, *, in_list: bool) -> list[str]:
        """A key or dash with its value: a scalar, or something nested."""
        self.room -= 1
        if depth > 3 or self.room < 0 or self.random.random() < 0.6:
            return self.scalar(head, indent)
        step = self.random.choice((1, 2, 2, 2, 3, 4, 7))
        kind = self.random.random()
        if in_list and kind < 0.6:
            gap = " " * self.random.choice((1, 1, 1, 3))
            column = len(head) + len(gap)
            first, *rest = (self.mapping if kind < 0.4 else self.list)(column, depth + 1)
            return [head + gap + first.lstrip(" "), *rest]
        if kind < 0.85:
            lines = [head + self.comment(), *self.around(indent, 2)]
            if self.random.random() < 0.5:
                return [*lines, *self.mapping(indent + step, depth + 1)]
            dashes = indent if not in_list and self.random.random() < 0.5 else indent + step
            return [*lines, *self.list(dashes, depth + 1)]
        if kind < 0.93:
            return [f"{head} {self.flow(depth)}{self.comment()}"]
        return self.broken_flow(head, indent + step)

    def broken_flow(self, head: str, indent: int) -> list[str]:
        """Brackets over several lines, with comments."""
        blank = " " * indent
        entries = [f"{self.key()}: {self.flow_scalar()}" for _ in range(self.random.randint(1, 3))]
        lines = [f"{head} {{{self.comment()}"]
        lines += [f"{blank}{entry},{self.comment()}" for entry in entries[:-1]]
        return [*lines, f"{blank}{entries[-1]}{self.random.choice(('', ','))}{self.comment()}", f"{blank}}}"]

    def flow(self, depth: int) -> str:
        """Brackets on one line."""
        if depth > 4:
            return self.flow_scalar()
        entries = self.random.randint(0, 3)
        comma = self.random.choice((",", ", ", ", ", " , "))
        inside = self.random.choice(("", " "))
        inner = [self.flow(depth + 2) if self.random.random() < 0.2 else self.flow_scalar() for _ in range(entries)]
        if self.random.random() < 0.5:
            inner = [f"{self.key()}: {one}" for one in inner]
            return f"{{{inside}{comma.join(inner)}{inside}}}"
        if inner and self.random.random() < 0.1:
            inner[0] = f"{self.key()}: {inner[0]}"
        return f"[{inside}{comma.join(one or 'x' for one in inner)}{inside}]"

    def flow_scalar(self) -> str:
        text = self.words(3).replace(",", "").replace("'", "")
        return self.random.choice((text, f'"{text}, x"', f"'{text}: x'", "~"))

    def scalar(self, head: str, indent: int) -> list[str]:
        """A scalar in any style."""
        text = self.words()
        kind = self.random.random()
        if kind < 0.12:
            return [head + self.comment()]
        if kind < 0.18:
            return [f"{head} {self.random.choice(('~', 'null'))}{self.comment()}"]
        if kind < 0.5:
            return [f"{head}{' ' * self.random.choice((1, 1, 1, 4))}{text}{self.comment()}"]
        if kind < 0.62:
            return [f'{head} "{text}: # {text} \\" \\n x"{self.comment()}']
        if kind < 0.72:
            doubled = text.replace("'", "''")
            return [f"{head} '{doubled}: # x'{self.comment()}"]
        if kind < 0.8:
            quote = self.random.choice(("", '"'))
            return [f"{head} {quote}{text}", " " * (indent + 3) + f"andra{quote}{self.comment()}"]
        return self.block(head, indent, text)

    def block(self, head: str, indent: int, text: str) -> list[str]:
        """A block scalar with any header; what looks like a comment or a key in it is none."""
        step = self.random.choice((1, 2, 2, 4))
        explicit = self.random.random() < 0.2
        sign = self.random.choice("|>") + (str(step) if explicit else "") + self.random.choice(("", "", "-", "+"))
        body = [text, "# no comment", "key1: value", "- x", "  deeper", "", text]
        picked = [text, *(self.random.choice(body) for _ in range(self.random.randint(0, 3)))]
        if explicit and self.random.random() < 0.5:
            picked.insert(0, "  first deeper")
        blank = " " * (indent + step)
        lines = [f"{head} {sign}{self.comment()}", *(blank + line if line else "" for line in picked)]
        return [
            *lines,
            *[self.random.choice(("", "", " " * (indent + step + 1)))] * self.random.choice((0, 0, 0, 1, 2)),
        ]
