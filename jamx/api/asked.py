"""What is asked of a document, and why it may be refused."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jamx.findings import Finding
    from jamx.views.audience import Audience
    from jamx.views.calendar import LeftOutView, Sending


class Options(TypedDict, total=False):
    """The options of a document, each of which may be left out; see `Asked`."""

    audience: Audience | None
    language: str | None
    attending: int | None
    draft: bool
    organisation: str | None
    function: str | None
    track: str | None
    within: int | None
    sending: Sending | None


class Asked(NamedTuple):
    """What is asked of a document.

    Attributes:
        audience: For whom; participants where nobody says.
        language: In which language; its own where nobody says.
        attending: As if so many organisations came.
        draft: In spite of errors, and marked as a draft.
        organisation: Only what concerns an organisation, by its id.
        function: Only what concerns a function.
        track: Only what concerns a track.
        within: Only what is due within so many days from today, and not done.
        sending: How a calendar is sent; published where nobody says.
    """

    audience: Audience | None = None
    language: str | None = None
    attending: int | None = None
    draft: bool = False
    organisation: str | None = None
    function: str | None = None
    track: str | None = None
    within: int | None = None
    sending: Sending | None = None


class RefusedError(Exception):
    """A document that cannot be made, or would contradict itself; the findings say why.

    Attributes:
        findings: What stands in the way.
    """

    def __init__(self, findings: Sequence[Finding]) -> None:
        self.findings = tuple(findings)
        super().__init__(f"{len(self.findings)} findings")


class UnknownNameError(LookupError):
    """An organisation, function or track that the programme does not have.

    Attributes:
        sort: Which of the three.
        name: As it was given.
        nearest: The names that come closest, best first.
    """

    def __init__(self, sort: str, name: str, nearest: Sequence[str]) -> None:
        self.sort, self.name, self.nearest = sort, name, tuple(nearest)
        super().__init__(name)


class AbsentError(LookupError):
    """An organisation or function that the programme has, and that has nothing to do with one of its meetings.

    Attributes:
        sort: Which of the two.
        name: As it was given.
        address: The meeting, or the agenda.
    """

    def __init__(self, sort: str, name: str, address: str) -> None:
        self.sort, self.name, self.address = sort, name, address
        super().__init__(f"{name} at {address}")


class Document(NamedTuple):
    """A rendered document, and where it belongs in a folder of documents.

    Attributes:
        text: What it says, in the formats that are text; else empty.
        name: Its path in the folder.
        binary: Its bytes, in the formats that are no text (Word, Excel, PDF).
        left_out: What a calendar has no room for, since its day is not certain.
    """

    text: str
    name: str
    binary: bytes = b""
    left_out: tuple[LeftOutView, ...] = ()

    @property
    def data(self) -> bytes:
        """The bytes of the file."""
        return self.binary or self.text.encode()
