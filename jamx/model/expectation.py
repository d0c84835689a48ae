"""Who should come: functions, how many from each organisation, how strongly."""

from typing import Annotated, Literal

from pydantic import Field

from jamx.model.agenda import Ids
from jamx.model.entry import Entry
from jamx.model.scalars import Count, Id
from jamx.model.text import Title


class Expectation(Entry):
    """Some of these functions, this many per organisation."""

    any_of: Ids = ()
    all_of: Ids = ()
    count: Count | None = None
    strength: Literal["required", "expected", "recommended"] = "expected"
    label: Title | None = None
    if_: Annotated[Title | None, Field(alias="if")] = None
    from_: Annotated[Id | None, Field(alias="from")] = None
    differ: dict[str, str] = Field(default_factory=dict)
