"""A number that two meetings of a row have, where one of them has it by a slip: mostly a file that was copied."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from jamx.schedule.order import certainly_before
from jamx.schedule.series import doubles, number_of, rows, turned

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from jamx.model.programme import Programme
    from jamx.schedule.series import Dated

_WORDS = re.compile(r"\w+")
_DIGITS = re.compile(r"[0-9]+")


class Copied(NamedTuple):
    """A meeting that is out of order with a number that it shares.

    Attributes:
        double: The one that has the same number, and is in order.
        other: One that the meeting contradicts.
    """

    meeting: Dated
    double: Dated
    other: Dated


def copied(meetings: Iterable[Dated], programme: Programme | None) -> Iterator[Copied]:
    """Meetings that have another's number and are out of order with it.

    The row without it is in order, and without its double alone it is not. What may be one meeting held twice, for
    each half of a county or to choose from, is left alone: by a like title, or the number in the title.
    """
    chosen = [frozenset(choice.of) for choice in (programme.choices if programme is not None else ())]
    for row in rows(meetings, programme):
        pair = [one for one in row if number_of(one) in doubles(row)]
        names = {one.times[0].ref.name for one in pair}
        if len(pair) == 2 and not any(names & others for others in chosen):
            yield from _slip(row, pair)


def _slip(row: Sequence[Dated], pair: Sequence[Dated]) -> Iterator[Copied]:
    """The one of two with the same number that is in the way; nobody where both are, or neither is."""
    wrong = [
        [(without[one], without[other]) for one, other in turned(without)] for without in _each_left_out(row, pair)
    ]
    if bool(wrong[0]) is bool(wrong[1]) or not _apart(*pair):
        return
    own, double = pair if wrong[1] else reversed(pair)  # without the double it is the own one that contradicts
    most = max(number_of(one) for one in row) + 1
    if _may_be_copied(own, double, most):
        one, other = next(each for each in wrong[pair.index(double)] if own in each)
        yield Copied(own, double, other if one is own else one)


def _each_left_out(row: Sequence[Dated], pair: Sequence[Dated]) -> list[list[Dated]]:
    return [[one for one in row if one is not without] for without in pair]


def _apart(one: Dated, other: Dated) -> bool:
    """Whether each is held once, and certainly on different days."""
    once = len(one.times) == len(other.times) == 1
    return once and (certainly_before(one.begins, other.begins) or certainly_before(other.begins, one.begins))


def _may_be_copied(own: Dated, double: Dated, most: int) -> bool:
    """Whether the titles tell of two meetings, and do not say the number."""
    said = [str(one.meeting.title).casefold() for one in (own, double)]
    numbers, others = ({n for n in map(int, _DIGITS.findall(title)) if n <= most} for title in said)
    if number_of(own) in numbers:
        return False
    words, beside = ({*_WORDS.findall(title)} for title in said)
    return bool(numbers - others) or 2 * len(words & beside) < min(len(words), len(beside))
