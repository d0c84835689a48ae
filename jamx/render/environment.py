"""Templates: where they are found, and the sandbox they run in.

A workspace's own `templates/` come first, then jamx's, then jamx's again below `stock/`, so that an override can
extend what it overrides. Templates get a view and a catalogue, run sandboxed, and may not name what is not there.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from jinja2 import (
    BaseLoader,
    ChoiceLoader,
    FileSystemLoader,
    PrefixLoader,
    StrictUndefined,
    TemplateError,
    TemplateNotFound,
    TemplateSyntaxError,
)
from jinja2.exceptions import SecurityError
from jinja2.sandbox import ImmutableSandboxedEnvironment

from jamx.findings import Finding, Place, Span
from jamx.render.compiled import CompiledTemplates, cache_folder
from jamx.render.markdown_text import indented, plain, prose
from jamx.render.plain_layout import capital, filled, hung, listed, paragraphs, underlined
from jamx.render.template_fault import TemplateFaultError
from jamx.words.clock import iso_clock
from jamx.workspace.templates import shipped

if TYPE_CHECKING:
    from collections.abc import Callable

    from jinja2 import Environment

_MOST_CHARACTERS = 5_000_000
"""More than any document has; an override that writes more is stopped."""


_FAULTS = (TemplateError, TypeError, ValueError, ArithmeticError, LookupError, AttributeError, RecursionError)
"""What a wrong template raises while it is read or filled."""


class _OwnTemplates(FileSystemLoader):
    """The workspace's templates; a link that leads out of the folder is as if it were not there."""

    def get_source(self, environment: Environment, template: str) -> tuple[str, str, Callable[[], bool]]:
        source, filename, uptodate = super().get_source(environment, template)
        if not Path(filename).resolve().is_relative_to(Path(self.searchpath[0]).resolve()):
            raise TemplateNotFound(template)
        return source, filename, uptodate


def environment(root: Path, *, html: bool) -> Environment:
    """The environment for one kind of document of a workspace; HTML escapes everything that is not said to be safe."""
    stock = FileSystemLoader(shipped())
    loaders: list[BaseLoader] = [stock, PrefixLoader({"stock": stock})]
    own = root / "templates"
    if own.is_dir():
        loaders.insert(0, _OwnTemplates(own))
    cache = cache_folder()
    made = ImmutableSandboxedEnvironment(
        loader=ChoiceLoader(loaders),
        autoescape=html,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        auto_reload=False,
        bytecode_cache=CompiledTemplates(cache) if cache is not None else None,
    )
    made.filters |= {"plain": plain, "prose": prose, "indented": indented, "iso_clock": iso_clock}
    made.filters |= {
        "filled": filled,
        "paragraphs": paragraphs,
        "listed": listed,
        "hung": hung,
        "underlined": underlined,
        "capital": capital,
    }
    if html:
        from jamx.render.markdown_html import rendered  # noqa: PLC0415 - only HTML pays for the Markdown parser

        made.filters["rendered"] = rendered
    return made


def fill(made: Environment, name: str, root: Path, **values: object) -> str:
    """A template filled in.

    Raises:
        TemplateFaultError: It is wrong, and where.
    """
    try:
        pieces: list[str] = []
        size = 0
        for piece in made.get_template(name).generate(**values):
            size += len(piece)
            if size > _MOST_CHARACTERS:
                raise SecurityError("too much output")
            pieces.append(piece)
    except _FAULTS as error:
        finding = _finding(error, name, root)
        if finding is None:
            raise
        raise TemplateFaultError(finding) from error
    return "".join(pieces)


def _finding(error: Exception, name: str, root: Path) -> Finding | None:
    """The fault as a finding, if it lies in a template of the workspace; one in jamx's own is a bug."""
    own = root / "templates"
    if isinstance(error, TemplateSyntaxError):
        where, line = error.filename or "", error.lineno
    else:
        import traceback  # noqa: PLC0415 - only a wrong template pays for it

        frames = traceback.extract_tb(error.__traceback__)
        places = [(frame.filename, frame.lineno or 1) for frame in frames if Path(frame.filename).suffix != ".py"]
        where, line = next(
            ((file, number) for file, number in reversed(places) if Path(file).is_relative_to(own)), ("", 1)
        )
    if isinstance(error, TemplateNotFound) and not where:
        where = str(own / name)
    if not where or not Path(where).is_relative_to(own) or own.resolve() == shipped().resolve():
        return None
    reason = " ".join(str(error.message if isinstance(error, TemplateError) else error).split())
    place = Place(Path(where).relative_to(root).as_posix(), span=Span(line, 1, line, 1))
    return Finding("template/error", place, {"reason": reason or type(error).__name__})
