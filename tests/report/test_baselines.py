"""Fingerprints and baselines: what is known again, what is new, what is gone; and how often each rule spoke."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from jamx.api import Finding, Result, Severity
from jamx.api.reports import Telling, report
from jamx.findings import Place, Span
from jamx.report.baseline import Known, baseline_text, entries_of, read_baseline, without
from jamx.report.fingerprints import fingerprints

if TYPE_CHECKING:
    from collections.abc import Sequence


def at(line: int, rule: str = "agenda/gap", file: str = "a.yaml") -> Finding:
    facts = {"minutes": 1, "title": "A", "other": "B", "before": "B", "after": "A"}
    return Finding(rule, Place(file, span=Span(line, 1, line, 2)), facts, severity=Severity.WARNING)


def names(findings: list[Finding], *lines: str) -> list[str]:
    return fingerprints(findings, lambda file: lines)


def test_a_fingerprint_is_of_rule_file_line_and_count() -> None:
    found = [at(1), at(1), at(2), at(1, rule="agenda/overlap"), at(1, file="b.yaml"), at(9), at(9)]
    assert len(set(names(found, "title: A", "title: B"))) == len(found)
    assert all(len(name) == 32 for name in names(found, "title: A", "title: B"))


def test_lines_that_move_keep_theirs() -> None:
    before = names([at(1), at(2)], "title: A", "title: B")
    assert names([at(2), at(4)], "", "    title: A", "# more", "title: B\t") == before
    assert names([at(1), at(2)], "title: A", "title: C")[1] != before[1]


def test_nothing_of_an_identity_number_goes_into_one() -> None:
    assert names([at(1)], "name: 19121212-1212") == names([at(1)], "name: 1912****-****")


def test_a_line_that_is_not_there_is_empty() -> None:
    nowhere = Finding("agenda/gap", Place("a.yaml"))
    assert names([nowhere], "x") == names([at(7)], "x") == names([at(1)], "")


LINES = ("title: A", "title: B", "title: A")


def lines(file: str) -> Sequence[str]:
    return LINES


def never(finding: Finding) -> bool:
    return False


def test_a_baseline_is_read_as_it_was_written() -> None:
    entries = entries_of(Result((at(1), at(2), at(3)), ("a.yaml",), ()), lines)
    text = baseline_text([*reversed(entries), *entries])
    assert read_baseline(text) == frozenset(entries)
    assert baseline_text(entries) == text
    assert json.loads(text)["version"] == 1
    assert len(text.splitlines()) == 1 + len(entries) + 1
    paths = [json.loads(line.rstrip(",")) for line in text.splitlines()[1:-1]]
    assert paths == sorted(paths, key=lambda one: (one["path"], one["rule"], one["fingerprint"]))


def test_one_finding_less_is_one_line_less() -> None:
    entries = entries_of(Result((at(1), at(2), at(3)), ("a.yaml",), ()), lines)
    whole, less = baseline_text(entries).splitlines(), baseline_text(sorted(entries)[1:]).splitlines()
    assert [line for line in whole if line not in less] == [whole[1]]
    assert [line for line in less if line not in whole] == []
    assert baseline_text([]) == '{"version": 1, "findings": []}\n'


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{}",
        '{"version": 2, "findings": []}',
        '{"version": 1, "findings": {}}',
        '{"version": 1, "findings": [1]}',
        '{"version": 1, "findings": [{"path": "a", "rule": "b"}]}',
        '{"version": 1, "findings": [{"path": "a", "rule": "b", "fingerprint": 1}]}',
        "title: A",
    ],
)
def test_what_is_no_baseline(text: str) -> None:
    with pytest.raises(ValueError, match=r"no baseline|Expecting"):
        read_baseline(text)


def test_what_is_known_is_left_out() -> None:
    result = Result((at(1), at(2), at(3)), ("a.yaml",), ())
    first, _, third = entries_of(result, lines)
    left = without(result, {first, third, Known("x", "y", "z")}, lines, never)
    assert left == Result((at(2),), ("a.yaml",), (), (at(1), at(3)))
    assert without(result, {first}, lines, lambda finding: True) == result


def test_another_of_the_same_is_new() -> None:
    """Two where there was one: the later one is told."""
    before = entries_of(Result((at(1),), ("a.yaml",), ()), lines)
    now = Result((at(1), at(3)), ("a.yaml",), ())
    assert without(now, before, lines, never).findings == (at(3),)


def test_sums_tell_what_a_baseline_lets_stand() -> None:
    result = Result((), ("a.yaml",), (at(1),), (at(2), at(3)))
    assert report(result, "text", Telling("en", lines)) == "no findings, 1 acknowledged, 2 in the baseline in 1 file\n"
    assert report(result, "text", Telling("sv", lines)) == (
        "inga anmärkningar, 1 kvitterad, 2 kända sedan tidigare i 1 fil\n"
    )
    assert json.loads(report(result, "json", Telling("en", lines)))["summary"]["ignored"] == 3


def test_statistics() -> None:
    found = (at(1), at(2), at(1, "agenda/overlap"), *(at(1, "task/no-due"),) * 10)
    telling = Telling("en", lines, statistics=True)
    result = Result(found, ("a.yaml",), ())
    assert report(result, "text", telling) == (
        "10  task/no-due\n 2  agenda/gap\n 1  agenda/overlap\n\n13 warnings in 1 file\n"
    )
    assert report(Result((), ("a.yaml",), ()), "text", telling) == "no findings in 1 file\n"
    counted = json.loads(report(result._replace(findings=found[:3]), "json", telling))
    assert counted["statistics"] == [{"rule": "agenda/gap", "count": 2}, {"rule": "agenda/overlap", "count": 1}]
    assert len(counted["findings"]) == 3


def test_what_concerns_some_folders() -> None:
    from jamx.findings import Related

    elsewhere = at(1, file="q/b.yaml")._replace(related=(Related(Place("p/a.yaml"), "item"),))
    result = Result((at(1, file="p/a.yaml"), elsewhere, at(1, file="q/c.yaml")), ("p/a.yaml", "q/b.yaml"), ())
    assert result.within(["p"]) == Result((at(1, file="p/a.yaml"),), ("p/a.yaml",), ())
    assert result.concerning(["p"]) == Result((at(1, file="p/a.yaml"), elsewhere), ("p/a.yaml",), ())
    assert result.concerning(["."]).findings == result.findings


def test_a_finding_without_a_place_and_without_help_in_every_form() -> None:
    nowhere = Finding("agenda/nothing-of-the-kind", Place("a.yaml"), severity=Severity.NOTE)
    result = Result((nowhere,), (), ())
    assert report(result, "github", Telling("en", lines)) == (
        "::notice file=a.yaml,title=agenda/nothing-of-the-kind::agenda/nothing-of-the-kind\n"
    )
    (issue,) = json.loads(report(result, "gitlab", Telling("en", lines, folder="x/")))
    assert issue["location"] == {"path": "x/a.yaml", "lines": {"begin": 1}}
    (run,) = json.loads(report(result, "sarif", Telling("en", lines, folder="x/")))["runs"]
    assert run["tool"]["driver"]["rules"] == [{"id": "agenda/nothing-of-the-kind"}]
    assert run["results"][0]["locations"] == [
        {"physicalLocation": {"artifactLocation": {"uri": "x/a.yaml", "uriBaseId": "%SRCROOT%"}}}
    ]
    assert '<testcase classname="a.yaml" name="agenda/nothing-of-the-kind">' in report(
        result, "junit", Telling("en", lines, folder="x/")
    )


def test_junit_of_no_files_has_a_test_all_the_same() -> None:
    assert report(Result((), (), ()), "junit", Telling("en", lines)) == (
        '<?xml version="1.0" encoding="utf-8"?>\n<testsuites name="jamx" tests="1" failures="0" errors="0">\n'
        '  <testsuite name="jamx" tests="1" failures="0" errors="0" skipped="0">\n'
        '    <testcase classname="jamx" name="jamx check"/>\n  </testsuite>\n</testsuites>\n'
    )
