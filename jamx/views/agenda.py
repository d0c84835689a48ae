"""The agenda as a document shows it: values and their text, in one language, for one audience."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from jamx.views.organiser import OrganiserView
    from jamx.views.strip import StripView


class DateView(NamedTuple):
    """A date: first and last day as ISO, what lies between (`lasts`, `within`), and in words."""

    earliest: str | None
    latest: str | None
    meaning: str
    text: str


class AlternativesView(NamedTuple):
    """Dates of which so many (None where nobody knows) will be chosen, and in words."""

    choose: int | None
    dates: tuple[DateView, ...]
    text: str


class OccasionView(NamedTuple):
    """One of several times a meeting is held, in minutes after midnight; `text` is its one line."""

    id: str | None
    date: DateView | None
    start: int | None
    end: int | None
    place: str
    text: str


class FactView(NamedTuple):
    """A line of the head: what it is, what it says, and for times and dates the machine's form."""

    label: str
    text: str
    key: str
    machine: str | None = None


class PointView(NamedTuple):
    """Content without minutes of its own, with the condition under which it is there."""

    title: str
    condition: str
    text: str


class PartView(NamedTuple):
    """A part as laid out, from `start` to `end` in minutes after midnight.

    `turn` counts the turns from 0, `speaker` is whose turn it is, `lead_text` who leads it whoever has the turn.
    """

    title: str
    start: int | None
    end: int | None
    minutes: int | None
    organisation: str | None
    joint: bool
    turn: int | None
    form: str
    time: str
    duration: str
    speaker: str
    pause: bool
    notes: str
    lead_text: str = ""
    text: str = ""
    points: tuple[PointView, ...] = ()
    materials: tuple[str, ...] = ()


class RoundView(NamedTuple):
    """Parts that belong together in a document: one speaker's turn, or all parts without clock times.

    What is said of a part beyond its line is with the first turn only.
    """

    heading: str
    parts: tuple[PartView, ...]


class FitView(NamedTuple):
    """Minutes needed and there, organisations coming and those that fit; `text` says it."""

    needs: int | None
    has: int | None
    organisations: int | None
    fits: int | None
    text: str
    fitting: bool


class StrandView(NamedTuple):
    """A simultaneous sequence, from `start` to `end` in minutes after midnight.

    `early` says when it ends before the others. `own` is whether it is for whomever the document is made for; None
    where it is made for nobody in particular.
    """

    title: str
    room: str
    audience: tuple[str, ...]
    audience_text: str
    lead: str
    time: str
    text: str
    early: str
    notes: str
    points: tuple[PointView, ...]
    items: tuple[ItemView, ...]
    materials: tuple[str, ...] = ()
    start: int | None = None
    end: int | None = None
    own: bool | None = None


class TurnView(NamedTuple):
    """When somebody whom a document is made for has their turn, in minutes after midnight."""

    start: int | None
    end: int | None


class NoteView(NamedTuple):
    """A note for the facilitator, in Markdown, and the title of the part or strand it belongs to, if it does."""

    heading: str
    text: str


class ItemView(NamedTuple):
    """An item: minutes after midnight of its day, and everything said about it in words.

    `notes` are its own, `all_notes` also those of its parts, strands and what is in them. In a document for somebody
    in particular, `turns` are theirs and `own` is whether the item is. `kind_note` is what kind of pause it is, where
    its title does not say so.
    """

    number: int
    title: str
    start: int | None
    end: int | None
    minutes: int | None
    time: str
    duration: str
    kind: str | None
    kind_text: str
    kind_note: str
    pause: bool
    lead: str | None
    lead_text: str
    each: tuple[str, ...]
    each_text: str
    at_once: int | str | None
    form: str
    room: str
    text: str
    points: tuple[PointView, ...]
    parts: tuple[PartView, ...]
    rounds: tuple[RoundView, ...]
    strands: tuple[StrandView, ...]
    strands_text: str
    materials: tuple[str, ...]
    outputs: tuple[str, ...]
    outcomes_text: str
    notes: str
    all_notes: tuple[NoteView, ...]
    fit: FitView | None
    ref: str | None
    internal: bool
    turns: tuple[TurnView, ...] = ()
    own: bool | None = None

    @property
    def detailed(self) -> bool:
        """Whether there is more to say than a line of the overview holds."""
        return self.described or bool(self.all_notes)

    @property
    def described(self) -> bool:
        """The same, notes apart."""
        return bool(
            self.text or self.room or self.form or self.points or self.rounds or self.strands or self.strands_text
            or self.materials or self.outcomes_text or self.fit or self.side_by_side
        )  # fmt: skip

    @property
    def side_by_side(self) -> bool:
        """Whether several have their turn at the same time, so that `each_text` says more than the rounds show."""
        return bool(self.each) and self.at_once not in {None, 1}


class DayView(NamedTuple):
    """A day with its items and sums."""

    heading: str
    date: DateView | None
    place: str | None
    start: int | None
    end: int | None
    minutes: int | None
    break_minutes: int
    totals: str
    time: str
    items: tuple[ItemView, ...]
    strip: StripView | None

    @property
    def led(self) -> bool:
        """Whether it is said of any item who leads it."""
        return any(item.lead_text for item in self.items)


class TaskView(NamedTuple):
    """A task: what, who, until when."""

    title: str
    owner: str
    due: str
    effort: str
    text: str
    materials: tuple[str, ...] = ()


class TaskGroupView(NamedTuple):
    """Tasks of one time: before, during, between, after."""

    when: str
    heading: str
    tasks: tuple[TaskView, ...]


class SectionView(NamedTuple):
    """A headed piece of Markdown."""

    heading: str
    text: str


class ContradictionView(NamedTuple):
    """Something that does not add up: the rule, the item (from 0, per day) it is seen at, the sentence."""

    rule: str
    item: int | None
    day: int
    message: str


class ConcernsView(NamedTuple):
    """Whom an agenda is made for: ids, and what the organisation is at the meeting (host, mentor)."""

    organisation: str | None
    function: str | None
    roles: tuple[str, ...]


class AgendaView(NamedTuple):
    """A whole agenda; `organisations` is how many take part, as stated or as asked, None where nobody knows."""

    programme: str
    programme_title: str
    id: str
    kind: str
    title: str
    document: str
    language: str
    status: str | None
    draft: bool
    audience: str
    organisations: int | None
    date: DateView | None
    alternatives: AlternativesView | None
    occasions: tuple[OccasionView, ...]
    theme: str
    facts: tuple[FactView, ...]
    sections: tuple[SectionView, ...]
    outcomes: tuple[str, ...]
    expects: tuple[str, ...]
    days: tuple[DayView, ...]
    tasks: tuple[TaskGroupView, ...]
    materials: tuple[str, ...]
    notes: str
    contradictions: tuple[ContradictionView, ...]
    ref: str | None
    organiser: OrganiserView | None
    concerns: ConcernsView | None = None
