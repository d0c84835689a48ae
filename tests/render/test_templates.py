"""Templates of a workspace: they replace and extend, and what is wrong with one is a finding, whatever it tries."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

import pytest

from jamx.api import Workspace
from jamx.findings import Finding
from jamx.render import environment, limits
from tests.conftest import write

if TYPE_CHECKING:
    from pathlib import Path

MEETING = """
    title: Kick-off
    agenda:
      - title: Talk
        time: 09.00–10.00
        points: [Why]
"""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    write(tmp_path, "programmes/p/programme.yaml", "title: Programme\nlanguage: en\n")
    write(tmp_path, "programmes/p/meetings/m.yaml", MEETING)
    return tmp_path


def rendered(root: Path, to: str = "md") -> str:
    workspace = Workspace(root)
    (ref,) = workspace.find("p/m")
    return workspace.document(ref, to).text


def fault(root: Path, to: str = "md") -> Finding:
    workspace = Workspace(root)
    (ref,) = workspace.find("p/m")
    found, made = workspace.attempt(ref, to)
    assert made is None
    (finding,) = found
    assert finding.rule == "template/error"
    assert isinstance(finding, Finding)
    return finding


def at(finding: Finding) -> tuple[str, int]:
    assert finding.place.span is not None
    return finding.place.file, finding.place.span.line


def test_a_whole_file(root: Path) -> None:
    write(root, "templates/agenda.md", "{{ agenda.title | plain }} {{ say('agenda') }}: {{ agenda.days | length }}\n")
    assert rendered(root) == "Kick-off Agenda: 1\n"


@pytest.mark.parametrize(
    ("to", "text", "expected"),
    [
        ("md", "## Agenda\n\n| Time |", "Good to know\n\n## Agenda\n\n| Time |"),
        ("txt", "\nAgenda\n------\n", "\nGood to know\nAgenda\n------\n"),
        ("html", "<section>\n<h2>Agenda</h2>", "Good to know\n<section>\n<h2>Agenda</h2>"),
    ],
)
def test_one_block(root: Path, to: str, text: str, expected: str) -> None:
    before = rendered(root, to)
    assert text in before
    blank = "\n\n" if to == "md" else "\n"
    write(
        root,
        f"templates/agenda.{to}",
        f'{{% extends "stock/agenda.{to}" %}}{{% block agenda %}}Good to know{blank}{{{{ super() }}}}{{% endblock %}}',
    )
    assert rendered(root, to) == before.replace(text, expected)


BLOCKS = ("title", "draft", "facts", "sections", "outcomes", "expects", "before", "agenda", "materials", "after", "end")


@pytest.mark.parametrize("to", ["md", "txt", "html"])
@pytest.mark.parametrize("block", BLOCKS)
def test_every_block_can_be_replaced(root: Path, to: str, block: str) -> None:
    write(
        root,
        f"templates/agenda.{to}",
        f'{{% extends "stock/agenda.{to}" %}}{{% block {block} %}}[{{{{ agenda.title }}}}]{{% endblock %}}',
    )
    assert "[Kick-off]" in rendered(root, to)


def test_a_piece(root: Path) -> None:
    write(root, "templates/agenda.css", "h1 { color: teal }\n")
    assert "h1 { color: teal }" in rendered(root, "html")
    write(root, "templates/own/footer.md", "{{ agenda.programme_title }} invites\n")
    write(
        root,
        "templates/agenda.md",
        '{% extends "stock/agenda.md" %}\n{% block end %}{% include "own/footer.md" %}{% endblock %}',
    )
    assert rendered(root).endswith("\nProgramme invites\n")


def test_html_is_escaped_in_templates_too(root: Path) -> None:
    write(root, "programmes/p/meetings/m.yaml", 'title: "<b>"\nagenda: []\n')
    write(root, "templates/agenda.html", "{{ agenda.title }}")
    assert rendered(root, "html") == "&lt;b&gt;"


WRONG = {
    "unknown variable": ("one\ntwo {{ agenda.titel }}\n", 2, "has no attribute 'titel'"),
    "unknown name": ("one\n\n{{ meeting }}\n", 3, "'meeting' is undefined"),
    "unknown filter": ("{{ agenda.title | shout }}", 1, "No filter named 'shout'"),
    "unknown text": ("{{ say() }}", 1, "missing 1 required positional argument"),
    "syntax": ("one\n{% if %}\n", 2, "Expected an expression"),
    "no end": ("one\n{% if agenda %}\n", 2, "Unexpected end of template"),
    "unknown include": ('\n{% include "nothing.md" %}', 2, "nothing.md"),
    "unknown parent": ('{% extends "stock/agend.md" %}', 1, "stock/agend.md"),
    "division": ("{{ 1 / 0 }}", 1, "division by zero"),
    "types": ("{{ 1 + agenda.title }}", 1, "unsupported operand"),
    "absolute include": ('{% include "/etc/passwd" %}', 1, "/etc/passwd"),
    "include outside": ('{% include "../programmes/p/programme.yaml" %}', 1, "../programmes/p/programme.yaml"),
    "long range": ("{% for i in range(10 ** 9) %}{% endfor %}", 1, "Range too big"),
    "endless loop": (
        "\n{% for a in range(9999) %}{% for b in range(9999) %}{% endfor %}{% endfor %}", 2, "does not come to an end",
    ),
    "endless macros": (
        "\n{% macro m(n) %}{% if n %}{{ m(n - 1) }}{{ m(n - 1) }}{% endif %}{% endmacro %}{{ m(60) }}",
        2,
        "does not come to an end",
    ),
    "recursion": ("{% macro m() %}{{ m() }}{% endmacro %}\n{{ m() }}", 1, "maximum recursion depth"),
    "huge text": ('{% for i in range(9999) %}{{ "x" * 10000 }}\n{% endfor %}', 1, "too much output"),
    "huge power": ("{{ 10 ** (10 ** 8) }}", 1, "a power beyond all measure"),
    "power of a text": ("{{ 'a' ** 2 }}", 1, "only numbers have powers"),
}  # fmt: skip


@pytest.mark.parametrize("case", WRONG)
def test_a_wrong_template_is_a_finding(root: Path, monkeypatch: pytest.MonkeyPatch, case: str) -> None:
    monkeypatch.setattr(limits, "MOST_STEPS", 20_000)
    text, line, reason = WRONG[case]
    write(root, "templates/agenda.md", "").write_bytes(text.encode())
    finding = fault(root)
    assert at(finding) == ("templates/agenda.md", line)
    assert reason in str(finding.arguments["reason"])


@pytest.mark.skipif(sys.platform != "linux", reason="only there a process can be held to so much memory")
@pytest.mark.parametrize("text", ['{{ "x" * 10 ** 10 }}', '{{ "%9999999999d" | format(1) }}'])
def test_a_template_that_wants_all_memory(root: Path, text: str) -> None:
    import resource

    before = resource.getrlimit(resource.RLIMIT_AS)
    write(root, "templates/agenda.md", "").write_bytes(text.encode())
    assert at(fault(root)) == ("templates/agenda.md", 1)
    assert resource.getrlimit(resource.RLIMIT_AS) == before


ESCAPES = [
    "''.__class__.__mro__",
    "''['__class__']",
    "''|attr('__class__')",
    "''|attr('__cla' ~ 'ss__')",
    "'{0.__class__}'.format('')",
    "'{0.__class__}'.format_map({'0': ''})",
    "('{0.__class' ~ '__}') | format('') ~ ''.format.__self__",
    "say.__globals__",
    "say.__self__",
    "say.__func__.__globals__",
    "agenda.__class__",
    "agenda._fields.__class__",
    "agenda.__getattribute__('__class__')",
    "self.__init__.__globals__",
    "self._TemplateReference__context",
    "cycler.__init__.__globals__",
    "joiner.__init__.__globals__.os",
    "namespace.__init__.__globals__",
    "lipsum.__globals__['os'].popen('true')",
    "range.__class__",
    "loop",
    "agenda.days.append(1)",
    "{}.update({1: 2})",
    "[1].append(2)",
    "(1).__add__(2)",
    "say.im_func",
    "request.application",
    "config.items()",
    "''.join.__func__",
    "open('/etc/passwd')",
    "__import__('os')",
]


@pytest.mark.parametrize("expression", ESCAPES)
@pytest.mark.parametrize("to", ["md", "html"])
def test_no_way_out_of_the_sandbox(root: Path, expression: str, to: str) -> None:
    write(root, f"templates/agenda.{to}", "").write_bytes(f"one\n{{{{ {expression} }}}}\n".encode())
    assert at(fault(root, to)) == (f"templates/agenda.{to}", 2)


def test_what_the_sandbox_hides_without_a_word(root: Path) -> None:
    write(root, "templates/agenda.md", "").write_bytes(b"{{ [''] | map(attribute='__class__') | list }}")
    assert rendered(root) == "[Undefined]\n"


def test_a_template_that_is_no_text(root: Path) -> None:
    write(root, "templates/agenda.md", "").write_bytes(b"one\ntwo\n\xff\xfe\n")
    finding = fault(root)
    assert (at(finding), finding.arguments["reason"]) == (("templates/agenda.md", 3), "not UTF-8")


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="modes do not hold the superuser")
def test_a_template_nobody_may_read(root: Path) -> None:
    write(root, "templates/agenda.md", "secret").chmod(0)
    assert fault(root).arguments["reason"] == "Permission denied"


def test_a_link_out(root: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    outside = write(tmp_path_factory.mktemp("outside"), "agenda.md", "outside\n")
    (root / "templates").mkdir()
    (root / "templates/agenda.md").symlink_to(outside)
    assert at(fault(root)) == ("templates/agenda.md", 1)
    assert "link" in str(fault(root).arguments["reason"])
    (root / "templates/agenda.md").unlink()
    (root / "templates").rmdir()
    (root / "templates").symlink_to(outside.parent, target_is_directory=True)
    assert at(fault(root)) == ("templates/agenda.md", 1)


def test_a_link_inside(root: Path) -> None:
    write(root, "templates/own/short.md", "{{ agenda.title }}\n")
    (root / "templates/agenda.md").symlink_to("own/short.md")
    assert rendered(root) == "Kick-off\n"


def test_a_piece_without_what_others_need_from_it(root: Path) -> None:
    write(root, "templates/agenda_parts.md", "{% macro overview(item) %}x{% endmacro %}\n")
    assert at(fault(root)) == ("templates/agenda_parts.md", 1)


def test_a_folder_in_the_place_of_a_template(root: Path) -> None:
    (root / "templates/agenda.md").mkdir(parents=True)
    assert rendered(root).startswith("# Kick-off\n")


def test_a_fault_of_our_own_is_a_bug(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    broken = root / "broken"
    write(broken, "agenda.md", "{{ nothing }}")
    monkeypatch.setattr(environment, "shipped", lambda: broken)
    with pytest.raises(Exception, match="'nothing' is undefined"):
        rendered(root)
    write(root, "templates/unrelated.md", "")
    with pytest.raises(Exception, match="'nothing' is undefined"):
        rendered(root)


def test_a_limit_that_cannot_be_set(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "resource", None)
    write(root, "templates/agenda.md", "{{ agenda.title }}\n")
    assert rendered(root) == "Kick-off\n"
