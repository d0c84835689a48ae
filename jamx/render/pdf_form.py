"""A page as a PDF: tagged (PDF/UA-1), in its language, made from the page alone and of nothing from elsewhere."""

from __future__ import annotations

from contextlib import redirect_stdout
from io import StringIO
from typing import TYPE_CHECKING, Any

from jamx.render.extras import PANGO, ExtraMissingError, missing
from jamx.render.pdf_pictures import painted

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import ModuleType

_OLDEST = 70
"""Before, a page could make WeasyPrint fetch what its fetcher refuses (CVE-2026-55073)."""

_PAPER = """
@page { @bottom-right { content: counter(page) " (" counter(pages) ")"; font: 8.5pt sans-serif; color: #575652; } }
.facts { display: block !important; }
.facts div { display: grid !important; grid-template-columns: 11rem 1fr; column-gap: 1.5rem; padding: .1rem 0; }
footer { margin-top: 1.6rem !important; }
"""
"""What a paper has and a screen has not, and what WeasyPrint lays out otherwise than browsers."""


def pdf(page: str) -> bytes:
    """The PDF of a page.

    Raises:
        ExtraMissingError: WeasyPrint, or the library that sets its text, is not installed.
    """
    weasyprint = _library()
    fetcher = _fetcher()
    made = weasyprint.HTML(string=painted(page), base_url=None, url_fetcher=fetcher, media_type="print")
    paper = weasyprint.CSS(string=_PAPER, url_fetcher=fetcher)
    data: bytes = made.write_pdf(stylesheets=[paper], pdf_variant="pdf/ua-1")
    return data


def _library() -> ModuleType:
    try:
        with redirect_stdout(StringIO()):  # where it would explain itself, among the documents
            import weasyprint  # noqa: PLC0415 - only PDF pays for it, and hardly any other library takes as long
    except ImportError:
        raise missing("WeasyPrint", "pdf") from None
    except OSError:
        raise ExtraMissingError("needs Pango, which is not installed", PANGO) from None
    version = weasyprint.__version__
    if int(version.partition(".")[0]) < _OLDEST:
        raise missing(f"WeasyPrint {_OLDEST} or later (this is {version})", "pdf")
    library: ModuleType = weasyprint
    return library


def _fetcher() -> Callable[..., Any]:
    """What gets pictures: those that the page carries, and no others."""
    from weasyprint.urls import URLFetcher  # noqa: PLC0415

    fetcher: Callable[..., Any] = URLFetcher(allowed_protocols=("data",), allow_redirects=False)
    return fetcher
