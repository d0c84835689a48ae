"""Text for mail and terminals: lines of at most 78 characters, lists and times in a column of their own."""

from __future__ import annotations

from textwrap import TextWrapper

WIDTH = 78
_COLUMN = 15


def filled(text: str) -> str:
    """One paragraph."""
    return _wrapped(text, "", "")


def paragraphs(text: str) -> str:
    """Several paragraphs, parted by empty lines."""
    return "\n\n".join(filled(one) for one in text.split("\n\n"))


def listed(text: str, mark: str = "- ") -> str:
    """An entry of a list."""
    return _wrapped(text, mark, " " * len(mark))


def hung(text: str, time: str = "", deeper: int = 0, inset: int = 0) -> str:
    """A text beside a time, or `inset` columns in from where it would be.

    Following lines stand below its beginning, `deeper` columns further in. What is too long to stand beside anything
    has a line of its own.
    """
    if len(time) > _COLUMN:
        return f"{filled(time)}\n{hung(text, '', deeper, inset)}"
    first = f"{time:<{_COLUMN - 2}}  " if time else " " * (_COLUMN + inset)
    return _wrapped(text, first, " " * (_COLUMN + inset + deeper))


def indented_line(text: str) -> str:
    """A line below another, further in."""
    return _wrapped(text, "    ", "    ")


def underlined(text: str, mark: str) -> str:
    """A heading with a line of marks below it."""
    heading = filled(text)
    return f"{heading}\n{mark * max(map(len, heading.splitlines()), default=0)}"


def _wrapped(text: str, first: str, rest: str) -> str:
    wrapper = TextWrapper(WIDTH, initial_indent=first, subsequent_indent=rest, break_on_hyphens=False)
    return wrapper.fill(" ".join(text.split(" ") if "\n" not in text else text.split()))
