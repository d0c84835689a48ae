from __future__ import annotations

import contextlib
import time
from typing import TYPE_CHECKING, TypeAlias

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jamx.model.clock import DAY, ClockSpan, parse_clock, parse_span, write_clock, write_span
from jamx.model.unreadable import Unreadable

if TYPE_CHECKING:
    from collections.abc import Callable

SINGLE = """
09.30 = 09.30
9:30 = 09.30
9.30 = 09.30
0.05 = 00.05
9 = 09.00
0 = 00.00
24 = 24.00
24.00 = 24.00
24:00 = 24.00
kl. 13 = 13.00
kl 13 = 13.00
kl.13 = 13.00
kl.09.00 = 09.00
Kl. 09.00 = 09.00
KL 9:00 = 09.00
kl: 9.30 = 09.30
kl. 9. = 09.00
kl. 14.00. = 14.00
klockan 13.00 = 13.00
klockan 9 = 09.00
Tid: 9.30 = 09.30
klo 9.30 = 09.30
noin klo 9 = 09.00
kello 9.30 = 09.30
vid 17:45 = 17.45
från 9.30 = 09.30
från kl. 9.30 = 09.30
fr.o.m. 9.30 = 09.30
fra kl. 9 = 09.00
from 08.30 = 08.30
From 1.30pm = 13.30
at 9.30 = 09.30
at noon = 12.00
13,15 = 13.15
9·30 = 09.30
15: 00 = 15.00
kl 15: 00 = 15.00
09:30:00 = 09.30
kl 09 30 = 09.30
0930 = 09.30
1030 = 10.30
kl 0900 = 09.00
kl 2013 = 20.13
2030hrs = 20.30
0930hrs = 09.30
1230hrs = 12.30
09:30 hrs = 09.30
0930h = 09.30
9.30 Uhr = 09.30
13 Uhr = 13.00
9 o'clock = 09.00
9 o’clock = 09.00
ca 9.30 = 09.30
ca. 9.30 = 09.30
cirka 9.30 = 09.30
c:a 9.30 = 09.30
ca kl. 9.30 = 09.30
kl. ca 9.30 = 09.30
approx. 9.30 = 09.30
approximately 1.00pm = 13.00
about 9.30 = 09.30
ungefär 9.30 = 09.30
+/- 09.15 = 09.15
± 09.15 = 09.15
~9.30 = 09.30
10.00 ca = 10.00
10.00 (approx.) = 10.00
(10.00) = 10.00
[10.00] = 10.00
9.30. = 09.30
9.30: = 09.30
9.30, = 09.30
9.30; = 09.30
9h = 09.00
20h = 20.00
09h30 = 09.30
9h30 = 09.30
06h30 = 06.30
12h30 = 12.30
kl 1h30 = 01.30
13 h = 13.00
9:30 AM = 09.30
9:30 am = 09.30
9:30am = 09.30
9.30 a.m. = 09.30
9.30 a.m = 09.30
9 A.M. = 09.00
4pm = 16.00
4 p.m. = 16.00
12 am = 00.00
12.30 am = 00.30
12 pm = 12.00
12:20 PM = 12.20
12.00pm = 12.00
11:05 PM = 23.05
13:00 pm = 13.00
06:00 am = 06.00
kl. 9.30 f.m. = 09.30
kl 2 em = 14.00
noon = 12.00
12 noon = 12.00
12noon = 12.00
From 12noon = 12.00
12.00 noon = 12.00
midday = 12.00
midnight = 00.00
12 midnight = 00.00
midnatt = 00.00
9.30- = 09.30
9.30 – = 09.30
kl. 10.00 – = 10.00
8:00 pm - = 20.00
from 9.30 onwards = 09.30
01.00 +1 = 01.00 +1
1.00+1 = 01.00 +1
01.00 (+1) = 01.00 +1
01.00 +1 d = 01.00 +1
01.00 +1 dag = 01.00 +1
24.00 +1 = 24.00 +1
"""

RANGES = """
09.30–10.00 = 09.30–10.00
09.30-10.00 = 09.30–10.00
9.30–10 = 09.30–10.00
12-13 = 12.00–13.00
9 – 12 = 09.00–12.00
9.30 – 11.00 = 09.30–11.00
kl.09.00-12.00 = 09.00–12.00
kl. 9–15 = 09.00–15.00
kl. 9.00–15.30 = 09.00–15.30
kl 8.30-12 = 08.30–12.00
Kl. 09.00 – 10.15 = 09.00–10.15
13,15 - 14,00 = 13.15–14.00
11:00 11:10 = 11.00–11.10
10.00   11.00 = 10.00–11.00
0900-1030 = 09.00–10.30
0930 - 1000 = 09.30–10.00
kl. 0900-1030 = 09.00–10.30
930-1000 = 09.30–10.00
930-945 = 09.30–09.45
0900-10.30 = 09.00–10.30
1300-16 = 13.00–16.00
2030-2200 = 20.30–22.00
kl 2000-2030 = 20.00–20.30
klockan 13.00-14:30 = 13.00–14.30
klocka 09.00 - 15.30 = 09.00–15.30
Tid: 12.30-16.00 = 12.30–16.00
frá kl. 09.30 – 17.30 = 09.30–17.30
1900-2000 = 19.00–20.00
klockan 13.00 -16.00 = 13.00–16.00
11:20 -11:30 = 11.20–11.30
18:30- 21:00 = 18.30–21.00
10:20-11:20 = 10.20–11.20
13.00-13:30 = 13.00–13.30
12.30-14:00 = 12.30–14.00
09.00–9.45 = 09.00–09.45
10.30-11 = 10.30–11.00
13-14.40 = 13.00–14.40
11.30-12.30: = 11.30–12.30
10.00 -11.00. = 10.00–11.00
09.00 till 10.00 = 09.00–10.00
kl 9 till 10.30 = 09.00–10.30
kl. 9 till kl. 10.30 = 09.00–10.30
från 9.00 till 10.00 = 09.00–10.00
från kl. 3:30 till kl. 18:30 = 03.30–18.30
kl. 9 til 10 = 09.00–10.00
9.30 t.o.m. 10 = 09.30–10.00
9.30 t o m 10 = 09.30–10.00
von 9 bis 10 Uhr = 09.00–10.00
09:00 – 10:30 Uhr = 09.00–10.30
mellan 9 och 10 = 09.00–10.00
kl. mellan 9 och 10 = 09.00–10.00
mellan klockan 17.00-21.00 = 17.00–21.00
mellom 9 og 10 = 09.00–10.00
between 9 and 10 am = 09.00–10.00
between 3.45pm – 4.30pm = 15.45–16.30
9 to 10 = 09.00–10.00
1330 to 1430 = 13.30–14.30
from 9 to 10 am = 09.00–10.00
9:30 AM - 10:45 AM = 09.30–10.45
9:00 a.m. – 10:30 a.m. = 09.00–10.30
8.30 a.m - 4.30 p.m = 08.30–16.30
11:30am - 5:00pm = 11.30–17.00
12:00pm - 2:30pm = 12.00–14.30
9:00 a.m. to 12:00 p.m. = 09.00–12.00
1pm-5pm = 13.00–17.00
1 pm to 2 pm = 13.00–14.00
approximately 1.00pm until 5.00pm = 13.00–17.00
9-10am = 09.00–10.00
8-10am = 08.00–10.00
1-3 p.m. = 13.00–15.00
7 to 8 p.m. = 19.00–20.00
(5:00-8:00 pm) = 17.00–20.00
2.30 – 4.00pm = 14.30–16.00
8.30 – 9.30am = 08.30–09.30
11-1pm = 11.00–13.00
9-5pm = 09.00–17.00
9-9 pm = 09.00–21.00
11.30 – 1.00pm = 11.30–13.00
11:30-12:30 pm = 11.30–12.30
12:30 – 1:30pm = 12.30–13.30
12-1 am = 00.00–01.00
1130-1pm = 11.30–13.00
13.00-2pm = 13.00–14.00
2-4 em = 14.00–16.00
9am-10 = 09.00–10.00
11.30am – 12.15 = 11.30–12.15
11am-1 = 11.00–13.00
9am-5 = 09.00–17.00
2pm-16 = 14.00–16.00
9 a.m. – noon = 09.00–12.00
9 a.m.-noon = 09.00–12.00
8 A.M. to noon = 08.00–12.00
9-noon = 09.00–12.00
noon to 6 p.m. = 12.00–18.00
noon-1 = 12.00–13.00
12 noon - 1:30 = 12.00–13.30
6 p.m. to midnight = 18.00–24.00
8pm-midnight = 20.00–24.00
noon to midnight = 12.00–24.00
20.00-midnatt = 20.00–24.00
8 pm - 12 am = 20.00–24.00
09h00-10h30 = 09.00–10.30
9h00 - 10h30 = 09.00–10.30
14h30-15h = 14.30–15.00
19H–22H = 19.00–22.00
10.00 – 11.30 h = 10.00–11.30
10.00h - 11.00h = 10.00–11.00
kl. 08.30 - ca 10.00 = 08.30–10.00
ca 8.30-10.00 = 08.30–10.00
9.30 – ca. kl. 11 = 09.30–11.00
klo 9.00–9.30 = 09.00–09.30
(9.30-10.00) = 09.30–10.00
08 30 - 09 00 = 08.30–09.00
09:30:00 - 10:00:00 = 09.30–10.00
9--10 = 09.00–10.00
08.00->09.00 = 08.00–09.00
08.00 → 09.00 = 08.00–09.00
20-24.00 = 20.00–24.00
00.00-24.00 = 00.00–24.00
22.00–01.00 +1 = 22.00–01.00 +1
22.00–01.00 +1 d = 22.00–01.00 +1
22.00-01.00 (+1) = 22.00–01.00 +1
(22.00-01.00 (+1)) = 22.00–01.00 +1
9 pm - 1 am +1 = 21.00–01.00 +1
22.00–01.00 = 22.00–01.00
22-02 = 22.00–02.00
20.00-00.00 = 20.00–00.00
12:30 - 1:30 = 12.30–01.30
"""

REFUSED = """
25:30 hour-out-of-range
25 hour-out-of-range
17.45 -17.99 minute-out-of-range
10.70 minute-out-of-range
9:60 minute-out-of-range
24.30 past-24
24.01 past-24
9.5 minutes-incomplete
9:3 minutes-incomplete
9.5-10 minutes-incomplete
9. minutes-incomplete
9: minutes-incomplete
09:30:15 seconds
10.00-10-30 too-many-times
13:00-14:00-15:00 too-many-times
10.00-12.00, 13.00-15.00 too-many-times
kl 9-10 & 13-15 too-many-times
9 - - 10 too-many-times
9-10- too-many-times
hej not-a-time
kl. not-a-time
kl not-a-time
- not-a-time
-10.00 not-a-time
. not-a-time
lunch not-a-time
halv tio not-a-time
halv 10 not-a-time
half past nine not-a-time
klockan nio not-a-time
10 i 11 not-a-time
5 to 12 not-a-time
20 to 9 not-a-time
09 30 not-a-time
9.10 9.20 9.30 not-a-time
10..30 not-a-time
10;30 not-a-time
10:00/11:00 not-a-time
10:00 or 11:00 not-a-time
9h30 et 11h not-a-time
9.00 EEST time-zone
12.00 och 13.00 not-a-time
9.30–? not-a-time
9.30 (prel.) not-a-time
senast 17.00 not-a-time
by 18.00 not-a-time
längst till kl. 21.00 not-a-time
torsdag kl. 9.00 not-a-time
7.30 for 8pm not-a-time
T09:30 not-a-time
01.00 +2 not-a-time
18⁰⁰ not-a-time
930 not-a-time
123-10.00 not-a-time
0707–84 74 63 not-a-time
026-65 02 34 not-a-time
070-123 45 67 not-a-time
08-12 34 56 not-a-time
08-123 45 not-a-time
1950-12 not-a-time
2022-09-15 date
15/9 date
15.9.2022 date
15-09-2022 date
23-24 februari date
15 sept date
1 maj 9.00 date
2023-05-02 09.30 date
10 min duration
90m duration
1 h 30 min duration
10 min + 10 min duration
15 min per organisation duration
1 tim duration
2 h duration-or-time
1h30 duration-or-time
2-3 h duration-or-time
1.30 h duration-or-time
9 hours duration-or-time
9.00 EST time-zone
9.00 - 10.30 (CET) time-zone
10.00 CEST time-zone
11.00 (GMT+2) time-zone
09.30Z time-zone
9.00 svensk tid time-zone
10:00 Brussels time time-zone
2013 year-or-time
2012-2013 year-or-time
2022–2023 year-or-time
2013-12 year-or-time
2022-0915 year-or-time
14.30 am half-of-day-contradicts
14.30 am till 17.30 half-of-day-contradicts
0.30 pm half-of-day-contradicts
12.30 noon half-of-day-contradicts
11 noon half-of-day-contradicts
12 am noon half-of-day-contradicts
9-12am half-of-day-ambiguous
9am-12am half-of-day-ambiguous
11-1am half-of-day-ambiguous
11pm-1 half-of-day-ambiguous
8-midnight half-of-day-ambiguous
10-1am +1 half-of-day-ambiguous
９.３０ foreign-digits
٠٩:٣٠ foreign-digits
"""


def pairs(table: str) -> list[tuple[str, str]]:
    found = [line.rsplit(" = ", 1) for line in table.strip().splitlines()]
    return [(written, meant) for written, meant in found]


def refusals() -> list[tuple[str, str]]:
    return [(written, kind) for written, kind in (line.rsplit(" ", 1) for line in REFUSED.strip().splitlines())]


def test_tables_are_large() -> None:
    assert len(pairs(SINGLE)) + len(pairs(RANGES)) >= 200
    assert len(refusals()) >= 90


@pytest.mark.parametrize(("written", "meant"), pairs(SINGLE))
def test_one_time_is_read(written: str, meant: str) -> None:
    assert write_clock(parse_clock(written)) == meant
    assert parse_span(written).end is None


@pytest.mark.parametrize(("written", "meant"), pairs(RANGES))
def test_range_is_read(written: str, meant: str) -> None:
    assert write_span(parse_span(written)) == meant


@pytest.mark.parametrize(("written", "kind"), refusals())
def test_refused_for_the_right_reason(written: str, kind: str) -> None:
    with pytest.raises(Unreadable) as refused:
        parse_span(written)
    assert refused.value.kind == kind
    assert refused.value.arguments["text"] == written


@pytest.mark.parametrize("dash", "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212")
@pytest.mark.parametrize("blank", ["", " ", "\t", "\u00a0", "\u202f", "\u2009", "\u2007", "  "])
def test_every_dash_and_blank_is_read(dash: str, blank: str) -> None:
    assert parse_span(f"kl.{blank}09.30{blank}{dash}{blank}10{blank}") == ClockSpan(570, 600)


def test_invisible_characters_are_overlooked() -> None:
    assert parse_span("\ufeff09.30\u200b\u2013\u206010.00") == ClockSpan(570, 600)


@pytest.mark.parametrize("text", ["", " ", "\u00a0", "\t\n"])
def test_nothing_is_refused_as_empty(text: str) -> None:
    with pytest.raises(Unreadable) as refused:
        parse_span(text)
    assert refused.value.kind == "empty"


def test_one_time_is_expected_of_a_range() -> None:
    with pytest.raises(Unreadable) as refused:
        parse_clock("9-10")
    assert refused.value.kind == "one-time-expected"


def test_out_of_range_names_the_number() -> None:
    with pytest.raises(Unreadable, match=r"hour-out-of-range: hour=25, text='25:30'"):
        parse_clock("25:30")
    with pytest.raises(Unreadable, match=r"minute-out-of-range: minute=70"):
        parse_clock("10.70")


def test_foreign_digits_come_with_the_time_they_mean() -> None:
    for text, meant in {"９.３０-１０": "09.30\u201310.00", "٢٥:٣٠": None}.items():
        with pytest.raises(Unreadable) as refused:
            parse_span(text)
        assert refused.value.suggestion == meant


def test_nothing_else_is_guessed() -> None:
    for text, _ in refusals():
        if text.isascii():
            with pytest.raises(Unreadable) as refused:
                parse_span(text)
            assert refused.value.suggestion is None


Style: TypeAlias = "Callable[[int, int], str]"
STYLES: tuple[Style, ...] = (
    lambda h, m: f"{h:02}.{m:02}",
    lambda h, m: f"{h}.{m:02}",
    lambda h, m: f"{h:02}:{m:02}",
    lambda h, m: f"{h}:{m:02}",
    lambda h, m: f"{h},{m:02}",
    lambda h, m: f"kl. {h}.{m:02}",
    lambda h, m: f"kl {h:02}{m:02}",
    lambda h, m: f"klockan {h}:{m:02}",
    lambda h, m: f"kl {h:02} {m:02}",
    lambda h, m: f"{h:02}:{m:02}:00",
    lambda h, m: f"{h:02}h{m:02}",
    lambda h, m: f"{h:02}{m:02}hrs",
    lambda h, m: f"{h}.{m:02} Uhr",
    lambda h, m: f"ca {h}.{m:02}",
    lambda h, m: f"({h}.{m:02})",
    lambda h, m: f"{(h + 11) % 12 + 1}:{m:02} {'am' if h < 12 else 'pm'}",
    lambda h, m: f"{(h + 11) % 12 + 1}.{m:02} {'a.m.' if h < 12 else 'p.m.'}",
)


@pytest.mark.parametrize("style", range(len(STYLES)))
def test_every_minute_of_the_day_reads_as_itself(style: int) -> None:
    for minute in range(DAY):
        assert parse_clock(STYLES[style](*divmod(minute, 60))) == minute


@given(st.integers(0, DAY - 1), st.integers(0, DAY - 1), st.sampled_from(STYLES[:-2]), st.sampled_from(STYLES[:-2]))
def test_range_is_its_two_times_or_refused(start: int, end: int, one: Style, other: Style) -> None:
    written = f"{one(*divmod(start, 60))} \u2013 {other(*divmod(end, 60))}"
    # Of two different styles some make a phone number, a length or a year; the commonest four never do.
    suppressed = () if {one, other} <= set(STYLES[:4]) else (Unreadable,)
    with contextlib.suppress(*suppressed):
        assert parse_span(written) == ClockSpan(start, end)


@given(
    st.tuples(st.integers(0, 23), st.integers(0, 59), st.sampled_from(["{}", "{:02}"]), st.sampled_from(".:")),
    st.tuples(st.integers(0, 23), st.integers(0, 59), st.sampled_from(["{}", "{:02}"]), st.sampled_from(".:")),
    st.sampled_from(["-", "\u2013", " - ", " \u2013 ", "- ", " -"]),
)
def test_what_is_read_at_one_look_means_what_the_long_way_says(
    start: tuple[int, int, str, str], end: tuple[int, int, str, str], dash: str
) -> None:
    def write(hour: int, minute: int, form: str, point: str) -> str:
        return f"{form.format(hour)}{point}{minute:02}"

    written = f"{write(*start)}{dash}{write(*end)}"
    meant = ClockSpan(start[0] * 60 + start[1], end[0] * 60 + end[1])
    for before in ("", "kl. ", "Kl. ", "klockan ", "kl."):
        assert parse_span(f"{before}{written}") == meant
        assert parse_span(f"{before}{write(*start)}") == ClockSpan(meant.start, None)


@given(st.integers(0, DAY - 1), st.integers(1, DAY - 1), st.sampled_from(STYLES[-2:]))
def test_range_with_both_halves_of_the_day_is_its_two_times(start: int, end: int, style: Style) -> None:
    written = f"{style(*divmod(start, 60))} - {style(*divmod(end, 60))}"
    assert parse_span(written) == ClockSpan(start, end)


@given(st.integers(0, 2 * DAY))
def test_written_time_reads_as_itself(minutes: int) -> None:
    assert parse_clock(write_clock(minutes)) == minutes


@given(st.integers(0, 2 * DAY), st.integers(0, 2 * DAY))
def test_written_span_reads_as_itself(start: int, end: int) -> None:
    span = ClockSpan(start, end)
    assert parse_span(write_span(span)) == span


@given(st.integers(1, 12), st.integers(1, 12), st.sampled_from(["am", "pm"]))
def test_half_of_day_written_once_never_runs_backwards(start: int, end: int, half: str) -> None:
    for text in (f"{start}-{end} {half}", f"{start}{half}-{end}"):
        try:
            span = parse_span(text)
        except Unreadable:
            continue
        assert span.end is not None
        assert span.start < span.end <= span.start + DAY // 2
        assert span.start % 720 == start * 60 % 720
        assert span.end % 720 == end * 60 % 720


@given(st.text(max_size=70) | st.text("0123456789 .:,-–hklamptodi+()½", max_size=70))
def test_any_text_is_read_or_refused(text: str) -> None:
    with contextlib.suppress(Unreadable):
        span = parse_span(text)
        assert 0 <= span.start <= 2 * DAY
        assert span.end is None or 0 <= span.end <= 2 * DAY


@pytest.mark.parametrize(
    "text", ["kl " * 40_000, "9" * 100_000, "9-" * 50_000, " " * 100_000, "kl.ca " * 20_000 + "x", "(" * 100_000]
)
def test_long_text_takes_no_time(text: str) -> None:
    begun = time.perf_counter()
    with pytest.raises(Unreadable):
        parse_span(text)
    assert time.perf_counter() - begun < 0.1


@given(st.text("kl. ca~-19:.hm() ", min_size=40, max_size=60))
def test_longest_text_takes_no_time(text: str) -> None:
    begun = time.process_time()
    with contextlib.suppress(Unreadable):
        parse_span(text)
    assert time.process_time() - begun < 0.05
