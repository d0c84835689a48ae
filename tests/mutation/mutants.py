"""Small changes to a module, one at a time: each is a fault that somebody could have written.

Changed are comparisons, arithmetic, conditions, numbers, texts, answers, filters, loops and calls that choose. Nothing
is changed that only a reader or the type checker sees: docstrings, annotations, imports, blocks for the type checker.
"""

from __future__ import annotations

import ast
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from types import CodeType

_OTHER: dict[type, tuple[type, ...]] = {
    ast.Lt: (ast.LtE, ast.GtE),
    ast.LtE: (ast.Lt, ast.Gt),
    ast.Gt: (ast.GtE, ast.LtE),
    ast.GtE: (ast.Gt, ast.Lt),
    ast.Eq: (ast.NotEq,),
    ast.NotEq: (ast.Eq,),
    ast.Is: (ast.IsNot,),
    ast.IsNot: (ast.Is,),
    ast.In: (ast.NotIn,),
    ast.NotIn: (ast.In,),
    ast.Add: (ast.Sub,),
    ast.Sub: (ast.Add,),
    ast.Mult: (ast.FloorDiv,),
    ast.Div: (ast.Mult,),
    ast.FloorDiv: (ast.Mult,),
    ast.Mod: (ast.FloorDiv,),
    ast.BitOr: (ast.BitAnd,),
    ast.BitAnd: (ast.BitOr,),
    ast.And: (ast.Or,),
    ast.Or: (ast.And,),
}
_CALLS = {"min": "max", "max": "min", "any": "all", "all": "any", "sorted": "list"}
_CHOOSING = {"min", "max", "sorted", "sum", "next", "sort"}
"""Calls whose named arguments are dropped, one at a time."""
_FUNCTION = (ast.FunctionDef, ast.AsyncFunctionDef)
_UNSEEN = {"annotation", "returns", "type_params", "decorator_list", "bases"}


class Mutant(NamedTuple):
    """A module with one change.

    Attributes:
        name: Module, function, what stood there and what stands there now; the same as long as that text is the same.
        path: The file.
        function: The qualified name of the outermost function and its first line; None where importing does it.
        lines: First and last line of what was changed, and of the statement around it.
        tree: The whole module.
        slot: Where in it: the parent, its field, the place in a list (None where there is none).
        node: What is put there.
    """

    name: str
    path: Path
    function: tuple[str, int] | None
    lines: tuple[int, int]
    statement: tuple[int, int]
    tree: ast.Module
    slot: tuple[ast.AST, str, int | None]
    node: ast.AST

    def compiled(self) -> CodeType:
        """The changed module."""
        before = _put(self.slot, self.node)
        try:
            return compile(ast.fix_missing_locations(self.tree), str(self.path), "exec")
        finally:
            _put(self.slot, before)


class _Spot(NamedTuple):
    """Where the walk is: the names down to here, the outermost function, and the statement."""

    names: tuple[str, ...] = ()
    function: tuple[str, int] | None = None
    statement: ast.stmt | None = None
    assigned: frozenset[str] = frozenset()


def mutants(path: Path, module: str) -> Iterator[Mutant]:
    """Every mutant of a file, in the order of its text.

    Args:
        path: The file.
        module: What its names begin with.
    """
    tree = ast.parse(path.read_text(encoding="utf-8"))
    seen: Counter[str] = Counter()
    for spot, slot, node in _walk(tree, _Spot()):
        old = _get(slot)
        name = f"{'.'.join((module, *spot.names))}: {_text(old)} → {_text(node)}"
        seen[name] += 1
        if seen[name] > 1:
            name += f" ({seen[name]})"
        statement = spot.statement or old
        around = (statement.lineno, statement.end_lineno)
        if isinstance(old, ast.stmt):
            lines = around = (old.lineno, old.lineno)
        else:
            lines = (old.lineno, old.end_lineno) if hasattr(old, "lineno") else around
        yield Mutant(name, path, spot.function, lines, around, tree, slot, node)


def _walk(node: ast.AST, spot: _Spot) -> Iterator[tuple[_Spot, tuple[ast.AST, str, int | None], ast.AST]]:
    for field, value in ast.iter_fields(node):
        if field in _UNSEEN:
            continue
        for place, child in enumerate(value) if isinstance(value, list) else ((None, value),):
            if not isinstance(child, ast.AST) or _unseen(node, field, place, child):
                continue
            inside = _entered(node, field, child, spot)
            slot = (node, field, place)
            yield from ((inside, slot, changed) for changed in _changes(node, field, child, inside))
            yield from _walk(child, inside)


def _unseen(parent: ast.AST, field: str, place: int | None, node: ast.AST) -> bool:
    """Docstrings, imports, texts with gaps, and what is for the type checker only."""
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
        return True
    if isinstance(node, ast.If) and isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING":
        return True
    if isinstance(node, ast.Import | ast.ImportFrom | ast.Delete | ast.Assert | ast.JoinedStr):
        return True
    if isinstance(node, ast.AnnAssign) and ast.unparse(node.annotation) == "TypeAlias":
        return True
    if isinstance(node, ast.Subscript) and ast.unparse(node.value) == "Literal":
        return True
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr) and isinstance(parent, ast.Tuple | ast.Subscript):
        return True
    if isinstance(node, ast.keyword) and node.arg == "strict":  # asserts that two are as long
        return True
    is_cast = isinstance(parent, ast.Call) and isinstance(parent.func, ast.Name) and parent.func.id == "cast"
    return is_cast and field == "args" and place == 0


def _entered(parent: ast.AST, field: str, node: ast.AST, spot: _Spot) -> _Spot:
    if isinstance(parent, _FUNCTION) and field == "body":
        if spot.function is None:
            first = min([parent.lineno, *(decorator.lineno for decorator in parent.decorator_list)])
            spot = spot._replace(function=(".".join(spot.names), first))
        before = (one for one in ast.walk(parent) if isinstance(one, ast.Name) and isinstance(one.ctx, ast.Store))
        given = {one.arg for one in ast.walk(parent.args) if isinstance(one, ast.arg)}
        earlier = {one.id for one in before if one.lineno < getattr(node, "lineno", 0)}
        spot = spot._replace(assigned=frozenset(given | earlier))
    if isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
        return spot._replace(names=(*spot.names, node.name), statement=node)
    return spot._replace(statement=node) if isinstance(node, ast.stmt) else spot


def _changes(parent: ast.AST, field: str, node: ast.AST, spot: _Spot) -> Iterator[ast.AST]:
    """What may stand in the place of a node."""
    if isinstance(parent, ast.If | ast.IfExp | ast.While) and field == "test":
        yield ast.Constant(value=False)
        if not isinstance(parent, ast.While):
            yield ast.Constant(value=True)
    if isinstance(parent, ast.comprehension) and field == "ifs":
        yield ast.Constant(value=True)
    yield from _expressions(node)
    if isinstance(node, ast.stmt) and spot.function is not None:
        yield from _statements(node, spot)


def _expressions(node: ast.AST) -> Iterator[ast.AST]:
    match node:
        case ast.Compare():
            for place, operator in enumerate(node.ops):
                for other in _OTHER[type(operator)]:
                    yield _like(node, ops=[*node.ops[:place], other(), *node.ops[place + 1 :]])
        case ast.BinOp() if type(node.op) in _OTHER:
            yield from (_like(node, op=other()) for other in _OTHER[type(node.op)])
        case ast.BoolOp():
            yield _like(node, op=_OTHER[type(node.op)][0]())
            for place in range(len(node.values)):
                rest = [*node.values[:place], *node.values[place + 1 :]]
                yield rest[0] if len(rest) == 1 else _like(node, values=rest)
        case ast.UnaryOp(op=ast.Not()):
            yield node.operand
        case ast.Constant():
            yield from _constants(node.value)
        case ast.Call():
            yield from _calls(node)


def _constants(value: object) -> Iterator[ast.AST]:
    if isinstance(value, bool):
        yield ast.Constant(value=not value)
    elif isinstance(value, int | float):
        yield from (ast.Constant(value=value + step) for step in (1, -1))
    elif isinstance(value, str):
        yield ast.Constant(value=f"x{value}")


def _calls(node: ast.Call) -> Iterator[ast.AST]:
    name = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
    if isinstance(node.func, ast.Name) and name in _CALLS:
        keywords = [] if name == "sorted" else node.keywords
        yield _like(node, func=ast.Name(id=_CALLS[name], ctx=ast.Load()), keywords=keywords)
    if name in _CHOOSING:
        for place in range(len(node.keywords)):
            yield _like(node, keywords=[*node.keywords[:place], *node.keywords[place + 1 :]])


def _statements(node: ast.stmt, spot: _Spot) -> Iterator[ast.AST]:
    match node:
        case ast.Return(value=value) if value is not None and not _says_no(value):
            yield _like(node, value=ast.Constant(value=None))
        case ast.Expr() | ast.AugAssign() | ast.Raise():
            yield ast.Pass()
        case ast.Assign(targets=[ast.Name(id=name)]) if name in spot.assigned:
            yield ast.Pass()
        case ast.Assign(targets=[ast.Subscript() | ast.Attribute()]):
            yield ast.Pass()
        case ast.Break():
            yield ast.Continue()
        case ast.Continue():
            yield ast.Break()
    if isinstance(node, ast.AugAssign) and type(node.op) in _OTHER:
        yield from (_like(node, op=other()) for other in _OTHER[type(node.op)])


def _says_no(node: ast.AST) -> bool:
    """Whether None would say the same."""
    return isinstance(node, ast.Constant) and (node.value is None or node.value is False)


def _like(node: ast.AST, **changed: object) -> ast.AST:
    fields = dict(ast.iter_fields(node)) | changed
    return ast.copy_location(type(node)(**fields), node)


def _get(slot: tuple[ast.AST, str, int | None]) -> ast.AST:
    parent, field, place = slot
    value = getattr(parent, field)
    found: ast.AST = value if place is None else value[place]
    return found


def _put(slot: tuple[ast.AST, str, int | None], node: ast.AST) -> ast.AST:
    """Puts a node into its place and returns what stood there."""
    parent, field, place = slot
    before = _get(slot)
    if not hasattr(node, "lineno"):
        ast.copy_location(node, before)
    if place is None:
        setattr(parent, field, node)
    else:
        getattr(parent, field)[place] = node
    return before


def _text(node: ast.AST) -> str:
    found = " ".join(ast.unparse(ast.fix_missing_locations(node)).split())
    return found if len(found) <= 110 else f"{found[:70]} … {found[-38:]}"
