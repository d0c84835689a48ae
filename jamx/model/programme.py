"""Programmes: what an organiser runs for organisations over a period.

An agenda needs little of this. What stands under `_DEFERRED` is imported when a file has such a key.
"""

from typing import TYPE_CHECKING, Annotated, Any, Literal

from pydantic import Field

from jamx.model.agenda import Titles
from jamx.model.dates import DatedText
from jamx.model.deferred import Contacts, Deferred, Sources
from jamx.model.entry import Entry
from jamx.model.expectation import Expectation
from jamx.model.function import Function
from jamx.model.meeting import Mode
from jamx.model.scalars import Id, Listed
from jamx.model.task import Task
from jamx.model.text import Language, Markdown, Title

if TYPE_CHECKING:
    from jamx.model.checklist import InlineChecklist
    from jamx.model.deliverable import Deliverable
    from jamx.model.mandate import Goal, Mandate, Service
    from jamx.model.phase import Milestone, Phase
    from jamx.model.selection import Choice, Selection
    from jamx.model.staffing import Staff
    from jamx.model.stated import Stated, Workload
    from jamx.model.track import Group, Track

    Goals = tuple[Goal, ...]
    Phases = tuple[Phase, ...]
    Preconditions = InlineChecklist | None
    SelectionOrNone = Selection | None
    Choices = tuple[Choice, ...]
    Workloads = tuple[Workload, ...]
    Mandates = tuple[Mandate, ...]
    Services = tuple[Service, ...]
    Milestones = tuple[Milestone, ...]
    Deliverables = tuple[Deliverable, ...]
    Staffing = tuple[Staff, ...]
    StatedOrNone = Stated | None
    Tracks = tuple[Track, ...]
    Groups = tuple[Group, ...]
else:
    Goals = Annotated[Any, Deferred("jamx.model.mandate:Goal", many=True)]
    Phases = Annotated[Any, Deferred("jamx.model.phase:Phase", many=True)]
    Preconditions = Annotated[Any, Deferred("jamx.model.checklist:InlineChecklist")]
    SelectionOrNone = Annotated[Any, Deferred("jamx.model.selection:Selection")]
    Choices = Annotated[Any, Deferred("jamx.model.selection:Choice", many=True)]
    Workloads = Annotated[Any, Deferred("jamx.model.stated:Workload", many=True)]
    Mandates = Annotated[Any, Deferred("jamx.model.mandate:Mandate", many=True)]
    Services = Annotated[Any, Deferred("jamx.model.mandate:Service", many=True)]
    Milestones = Annotated[Any, Deferred("jamx.model.phase:Milestone", many=True)]
    Deliverables = Annotated[Any, Deferred("jamx.model.deliverable:Deliverable", many=True)]
    Staffing = Annotated[Any, Deferred("jamx.model.staffing:Staff", many=True)]
    StatedOrNone = Annotated[Any, Deferred("jamx.model.stated:Stated")]
    Tracks = Annotated[Any, Deferred("jamx.model.track:Track", many=True)]
    Groups = Annotated[Any, Deferred("jamx.model.track:Group", many=True)]


class Programme(Entry):
    """What an organiser runs for organisations over a period.

    Attributes:
        organiser: An organisation's id, or its name.
        edition: Which of several it is, where it is not a number of rounds: a pilot.
        reasons: Why it exists: the needs it answers.
        based_on: A concept or programme it builds on; nothing is inherited.
        workload: What was promised; per participant unless it says otherwise.
        stated: Totals as somebody announced them.
        open: What the sources do not say: gaps that are admitted.
    """

    title: Title
    status: Literal["running", "closed"] = "running"
    language: Language | None = None
    organiser: Title | None = None
    parent: Id | None = None
    round_of: Id | None = None
    based_on: Titles = ()
    related: Titles = ()
    edition: Title | None = None
    period: DatedText | None = None
    reasons: Titles = ()
    background: Markdown | None = None
    purpose: Markdown | None = None
    goals: Goals = ()
    areas: Titles = ()
    approach: Markdown | None = None
    mode: Mode | None = None
    phases: Phases = ()
    tracks: Tracks = ()
    groups: Groups = ()
    functions: dict[Id, Function] = Field(default_factory=dict)
    expects: tuple[Expectation, ...] = ()
    preconditions: Preconditions = None
    selection: SelectionOrNone = None
    choices: Choices = ()
    workload: Workloads = ()
    mandate: Mandates = ()
    services: Services = ()
    tasks: tuple[Task, ...] = ()
    milestones: Milestones = ()
    deliverables: Deliverables = ()
    staff: Staffing = ()
    contacts: Contacts = ()
    stated: StatedOrNone = None
    materials: Titles = ()
    tags: Annotated[tuple[str, ...], Listed] = ()
    text: Markdown | None = None
    open: Titles = ()
    sources: Sources = ()
