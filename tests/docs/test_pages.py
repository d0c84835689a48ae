"""Every command in the documentation does what the page says it does."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.docs.pages import Command, pages
from tests.docs.reader import Reader

if TYPE_CHECKING:
    from pathlib import Path

    from tests.docs.pages import Page


@pytest.mark.parametrize("page", pages(), ids=lambda page: page.name)
def test_page_does_what_it_says(page: Page, tmp_path: Path) -> None:
    reader = Reader(page, tmp_path)
    for step in page.steps:
        said = reader.does(step)
        if isinstance(step, Command) and said is not None:
            assert (f"{page.name}:{step.line} {step.typed}", *said) == (
                f"{page.name}:{step.line} {step.typed}",
                step.output,
                step.code,
            ), "if that is meant: python -m tests.docs.renew, and look at the difference"
