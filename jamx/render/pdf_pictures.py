"""Drawings of a page for WeasyPrint, which neither styles them by the page's rules nor knows variables in them."""

from __future__ import annotations

import re

_STYLE = re.compile(r"<style>(.*?)</style>", re.DOTALL)
_BLOCK = re.compile(r"@media[^{]*\{((?:[^{}]*\{[^{}]*\})*)[^{}]*\}|([^{}@]+)\{([^{}]*)\}")
_VARIABLE = re.compile(r"(--[\w-]+):\s*([^;]+);")
_USED = re.compile(r"var\((--[\w-]+)\)")
_FIGURES = (".strip ", ".timeline ")
_FIGURE = re.compile(r"\.(?=(?:strip|timeline) )")
_DRAWN = re.compile(r"^(?:fill|stroke|text-anchor|font|display|paint-order)\b")
_PIECE = re.compile(r'<figure class="(\w+)">|<svg\b|</svg>')


def painted(page: str) -> str:
    """The page, in which every drawing has its colours and letters with it."""
    if "<svg" not in page:
        return page
    style = _rules("\n".join(_STYLE.findall(page)))
    pieces = list(_PIECE.finditer(page))
    made, figure, depth = [page[: pieces[0].start()]], "", 0
    ends = [*(piece.start() for piece in pieces[1:]), len(page)]
    for found, end_of_it in zip(pieces, ends, strict=True):
        after = page[found.end() : end_of_it]
        figure = found[1] or figure
        opens = found[0] == "<svg"
        depth += opens - (found[0] == "</svg>")
        if opens and depth == 1:
            rest, end, content = after.partition(">")
            made.append(f'<svg class="drawn-{figure}"{rest}{end}<style>{style}</style>{content}')
        else:
            made.append(found[0] + after)
    return "".join(made)


def _rules(css: str) -> str:
    """The rules that paint, with the values that variables have on paper; those for screens are left out."""
    values: dict[str, str] = {}
    rules: list[tuple[str, str]] = []
    for found in _BLOCK.finditer(css):
        if found[1] is not None:
            if found[0].startswith("@media print"):
                values |= {key: value for _, inner in _inner(found[1]) for key, value in _VARIABLE.findall(inner)}
            continue
        values |= dict(_VARIABLE.findall(found[3]))
        rules.append((found[2].strip(), found[3]))
    made = [(selector, _drawn(said, values)) for selector, said in rules if selector.startswith(_FIGURES)]
    written = "\n".join(f"{_FIGURE.sub('.drawn-', selector)} {{ {said} }}" for selector, said in made if said)
    return f"{written}\ntext {{ stroke: none !important }}"  # it would be painted over the letters, not behind them


def _inner(css: str) -> list[tuple[str, str]]:
    return re.findall(r"([^{}]+)\{([^{}]*)\}", css)


def _drawn(said: str, values: dict[str, str]) -> str:
    told = (one.strip() for one in said.split(";"))
    kept = "; ".join(one for one in told if _DRAWN.match(one))
    return _USED.sub(lambda found: values.get(found[1], "inherit"), kept)
