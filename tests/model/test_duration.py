from __future__ import annotations

import contextlib
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jamx.model.duration import DAY, LONGEST, Duration, parse_duration
from jamx.model.unreadable import Unreadable

READ = """
10 = 10
0 = 0
0 min = 0
10 min = 10
10 min. = 10
10min = 10
10 minuter = 10
10 minutes = 10
1 minut = 1
10 m = 10
90m = 90
10' = 10
10′ = 10
1440 min = 1440
1 h = 60
1h = 60
1 H = 60
1 t = 60
1 tim = 60
1 tim. = 60
1 timme = 60
2 timmar = 120
1 hour = 60
2 hrs = 120
1 h 30 min = 90
1 h 30 = 90
1h30 = 90
1h30m = 90
1 tim 30 min = 90
1 tim. 30 min. = 90
1 timme och 30 minuter = 90
1 timme, 30 minuter = 90
1 hour and 30 minutes = 90
en timme och 30 minuter = 90
1,5 h = 90
1.5 h = 90
1,50 h = 90
1,25 h = 75
0,75 h = 45
0.1 h = 6
2.0 h = 120
10.0 min = 10
½ h = 30
1½ h = 90
1 ½ h = 90
¾ h = 45
¼ timme = 15
en kvart = 15
half an hour = 30
Half an hour = 30
half hour = 30
en halvtimme = 30
en halv timme = 30
tre kvart = 45
an hour = 60
one hour = 60
en timme = 60
two hours = 120
två timmar = 120
one and a half hours = 90
halvannan timme = 90
half a day = 240
half day = 240
half-day = 240
en halv dag = 240
halvdag = 240
½ dag = 240
0,5 dag = 240
full day = 480
heldag = 480
en hel dag = 480
1 day = 480
en dag = 480
a day = 480
1,5 dagar = 720
2 days = 960
två dagar = 960
7 days = 3360
56 h = 3360
ca 20 min = 20
ca. 20 min = 20
cirka 1 h = 60
about 20 minutes = 20
~20 min = 20
20–40 min = 20 40
20-40 = 20 40
20 - 40 min = 20 40
20 min–40 min = 20 40
20−40 min = 20 40
20 to 40 min = 20 40
20 till 40 minuter = 20 40
mellan 20 och 40 minuter = 20 40
between 20 and 40 minutes = 20 40
ca 20-30 min = 20 30
20-20 min = 20
30 min - 45 = 30 45
30 min–1 h = 30 60
1–2 h = 60 120
1-1,5 h = 60 90
½–1 h = 30 60
1h-1h30 = 60 90
1-2 dagar = 480 960
halvdag-heldag = 240 480
0-10 min = 0 10
"""

REFUSED = """
-10 negative
−10 min negative
– 10 min negative
09.30 clock-time
9.30 clock-time
10:20 clock-time
1:30 h clock-time
09.30-10.00 clock-time
9:30-10 clock-time
0930 clock-time
0900-1030 clock-time
40-20 min range-reversed
1 h–30 min range-reversed
8 days longer-than-week
57 h longer-than-week
9999 min longer-than-week
1-8 days longer-than-week
0 h 90 min minute-out-of-range
1 h 60 min minute-out-of-range
1.30 h ambiguous-fraction
1,33 h ambiguous-fraction
7.5 min not-whole-minutes
½ min not-whole-minutes
1.5 unit-missing
½ unit-missing
1030 unit-missing
1300-1400 unit-missing
1-1h30 unit-missing
1 h - 2 unit-missing
min 10 not-a-duration
min not-a-duration
hej not-a-duration
en not-a-duration
half not-a-duration
0 h 90 x not-a-duration
10 x not-a-duration
10 min + 10 min not-a-duration
10 min per organisation not-a-duration
10/20 min not-a-duration
1 week not-a-duration
1 månad not-a-duration
10-20-30 not-a-duration
2022-09-15 not-a-duration
1,5½ h not-a-duration
+10 not-a-duration
10- not-a-duration
10 % not-a-duration
sharing not-a-duration
１０ min foreign-digits
"""


def readings() -> list[tuple[str, tuple[int, ...]]]:
    rows = (line.rsplit(" = ", 1) for line in READ.strip().splitlines())
    return [(written, tuple(int(number) for number in meant.split())) for written, meant in rows]


def refusals() -> list[tuple[str, str]]:
    return [(written, kind) for written, kind in (line.rsplit(" ", 1) for line in REFUSED.strip().splitlines())]


def test_tables_are_large() -> None:
    assert len(readings()) >= 90
    assert len(refusals()) >= 45


@pytest.mark.parametrize(("written", "meant"), readings())
def test_duration_is_read(written: str, meant: tuple[int, ...]) -> None:
    assert parse_duration(written) == Duration(meant[0], meant[-1])


@pytest.mark.parametrize(("written", "kind"), refusals())
def test_refused_for_the_right_reason(written: str, kind: str) -> None:
    with pytest.raises(Unreadable) as refused:
        parse_duration(written)
    assert refused.value.kind == kind
    assert refused.value.arguments["text"] == written
    assert refused.value.suggestion is None


def test_share_is_not_a_length() -> None:
    assert parse_duration("share") == parse_duration(" Share ") == Duration(0, 0, share=True)


@pytest.mark.parametrize("text", ["", " ", "\u00a0"])
def test_nothing_is_refused_as_empty(text: str) -> None:
    with pytest.raises(Unreadable, match="empty"):
        parse_duration(text)


def test_no_break_blanks_are_blanks() -> None:
    assert parse_duration("20\u00a0\u2013\u202f40\u2009min") == Duration(20, 40)


@given(st.integers(0, LONGEST))
def test_minutes_read_as_themselves_in_every_unit(minutes: int) -> None:
    hours, rest = divmod(minutes, 60)
    for text in (
        f"{minutes} min",
        f"{minutes}m",
        f"{hours} h {rest} min",
        f"{hours} tim {rest} min",
        f"{hours}h{rest}",
    ):
        assert parse_duration(text) == Duration(minutes, minutes)


@given(st.integers(0, 7 * 4))
def test_quarters_of_a_day_read_as_themselves(quarters: int) -> None:
    whole, part = divmod(quarters, 4)
    assert parse_duration(f"{whole},{part * 25:02} dagar").minimum == quarters * DAY // 4


@given(st.integers(0, 600), st.integers(0, 600))
def test_range_reads_as_its_ends_or_is_reversed(one: int, other: int) -> None:
    if one <= other:
        assert parse_duration(f"{one}\u2013{other} min") == Duration(one, other)
    else:
        with pytest.raises(Unreadable, match="range-reversed"):
            parse_duration(f"{one}\u2013{other} min")


@given(st.text(max_size=70) | st.text("0123456789 .,:-–hmintdagocr½'", max_size=70))
def test_any_text_is_read_or_refused(text: str) -> None:
    with contextlib.suppress(Unreadable):
        length = parse_duration(text)
        assert 0 <= length.minimum <= length.maximum <= LONGEST


@pytest.mark.parametrize("text", ["1" * 100_000, "1 h " * 25_000, "1-" * 50_000, "ca " * 30_000, "a" * 100_000])
def test_long_text_takes_no_time(text: str) -> None:
    begun = time.perf_counter()
    with pytest.raises(Unreadable):
        parse_duration(text)
    assert time.perf_counter() - begun < 0.1


@given(st.text("1 h-.ca½", min_size=40, max_size=60))
def test_longest_text_takes_no_time(text: str) -> None:
    begun = time.process_time()
    with contextlib.suppress(Unreadable):
        parse_duration(text)
    assert time.process_time() - begun < 0.05
