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
    TemplateSyntaxError,
)
from jinja2.exceptions import SecurityError
from jinja2.sandbox import ImmutableSandboxedEnvironment

from jamx.findings import Finding, Place, Span
from jamx.render.compiled import CompiledTemplates, cache_folder
from jamx.render.limits import MOST_CHARACTERS, Budget, memory, power, product
from jamx.render.markdown_text import indented, plain, prose
from jamx.render.plain_layout import filled, hung, indented_line, listed, paragraphs, underlined
from jamx.render.template_fault import TemplateFaultError
from jamx.views.said import capital
from jamx.words.clock import iso_clock
from jamx.workspace.templates import shipped

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from typing import Any

    from jinja2 import Environment
    from jinja2.runtime import Context

_FAULTS = (
    TemplateError,
    TypeError,
    ValueError,
    ArithmeticError,
    LookupError,
    AttributeError,
    RecursionError,
    MemoryError,
)
"""What a wrong template raises while it is read or filled."""


class _OwnTemplates(FileSystemLoader):
    """The workspace's templates; what cannot be read, or is a link that leads elsewhere, is a wrong template."""

    def __init__(self, root: Path) -> None:
        super().__init__(root / "templates")
        self.folder = root / "templates"
        self.root = root
        self.used: list[str] = []

    def get_source(self, environment: Environment, template: str) -> tuple[str, str, Callable[[], bool]]:
        """The text of a template.

        Raises:
            TemplateNotFound: There is none of that name.
            TemplateSyntaxError: There is one that cannot be read.
        """
        file = str(self.folder / template)
        try:
            source, file, uptodate = super().get_source(environment, template)
        except UnicodeDecodeError as error:
            line = error.object[: error.start].count(b"\n") + 1
            raise TemplateSyntaxError("not UTF-8", line, template, file) from None
        except OSError as error:
            if isinstance(error, TemplateError):  # not found is both
                raise
            raise TemplateSyntaxError(error.strerror or "not readable", 1, template, file) from None
        folder = self.folder.resolve()
        if not Path(file).resolve().is_relative_to(folder) or not folder.is_relative_to(self.root.resolve()):
            raise TemplateSyntaxError("a link that leads out of the workspace's templates", 1, template, file)
        self.used.append(file)
        return source, file, uptodate


class _Sandbox(ImmutableSandboxedEnvironment):
    """The sandbox, in which steps are counted; it knows the workspace's own templates, if there are any."""

    intercepted_binops = frozenset({"**", "*"})
    own: _OwnTemplates | None = None
    budget = Budget()

    def getattr(self, obj: Any, attribute: str) -> Any:
        """An attribute; those of views, which are plain tuples, are safe unless they begin with an underscore."""
        if isinstance(obj, tuple) and not attribute.startswith("_") and hasattr(obj, attribute):
            return getattr(obj, attribute)
        return super().getattr(obj, attribute)

    def call_binop(self, context: Context, operator: str, left: object, right: object) -> object:
        """Work out the operators that are watched."""
        del context
        return power(left, right) if operator == "**" else product(left, right)

    def call(self, context: Context, function: Any, /, *args: Any, **named: Any) -> Any:
        """Call a function or macro, and count it."""
        self.budget.spend(1)
        return super().call(context, function, *args, **named)


def environment(root: Path, *, html: bool) -> _Sandbox:
    """The environment for one kind of document of a workspace; HTML escapes everything that is not said to be safe."""
    stock = FileSystemLoader(shipped())
    loaders: list[BaseLoader] = [stock, PrefixLoader({"stock": stock})]
    folder = root / "templates"
    own = _OwnTemplates(root) if folder.is_dir() and folder.resolve() != shipped().resolve() else None
    if own is not None:
        loaders.insert(0, own)
    cache = cache_folder()
    made = _Sandbox(
        loader=ChoiceLoader(loaders),
        autoescape=html,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        auto_reload=False,
        bytecode_cache=CompiledTemplates(cache) if cache is not None else None,
    )
    made.own = own
    del made.globals["lipsum"]  # nonsense by the page, which no agenda wants
    made.filters |= {"plain": plain, "prose": prose, "indented": indented, "iso_clock": iso_clock}
    made.filters |= {
        "filled": filled,
        "paragraphs": paragraphs,
        "listed": listed,
        "hung": hung,
        "underlined": underlined,
        "indented_line": indented_line,
        "capital": capital,
    }
    if html:
        from jamx.render.markdown_html import rendered  # noqa: PLC0415 - only HTML pays for the Markdown parser
        from jamx.render.page import clock, lang, marked  # noqa: PLC0415

        made.filters |= {"rendered": rendered, "clock": clock, "lang": lang, "marked": marked}
    return made


def fill(made: _Sandbox, name: str, **values: object) -> str:
    """A template filled in; one of the workspace's own within limits.

    Raises:
        TemplateFaultError: It is wrong, and where.
    """
    own = made.own
    if own is None:
        return "".join(made.get_template(name).generate(**values))
    made.budget = Budget()
    made.globals["range"] = made.budget.range
    try:
        with memory():
            return "".join(_measured(made.get_template(name).generate(**values)))
    except _FAULTS as error:
        finding = _finding(error, own)
        if finding is None:
            raise
        raise TemplateFaultError(finding) from error


def _measured(pieces: Iterable[str]) -> Iterator[str]:
    size = 0
    for piece in pieces:
        size += len(piece)
        if size > MOST_CHARACTERS:
            raise SecurityError("too much output")
        yield piece


def _finding(error: Exception, own: _OwnTemplates) -> Finding | None:
    """The fault as a finding, if a template of the workspace had a part in it; one in jamx's own is a bug."""
    if isinstance(error, TemplateSyntaxError):
        where, line = error.filename or "", error.lineno
    else:
        import traceback  # noqa: PLC0415 - only a wrong template pays for it

        frames = traceback.extract_tb(error.__traceback__)
        places = [(frame.filename, frame.lineno or 1) for frame in frames if Path(frame.filename).suffix != ".py"]
        where, line = next(
            ((file, number) for file, number in reversed(places) if Path(file).is_relative_to(own.folder)), ("", 1)
        )
    if not Path(where).is_relative_to(own.folder):
        if not own.used:
            return None
        where, line = own.used[-1], 1  # jamx's own template stumbled over what this one put in its place
    reason = " ".join(str(error.message if isinstance(error, TemplateError) else error).split())
    place = Place(Path(where).relative_to(own.root).as_posix(), span=Span(line, 1, line, 1))
    return Finding("template/error", place, {"reason": reason or type(error).__name__})
