"""A reminder is read from a line as it is typed, and what is not certain is refused."""

from datetime import date

import pytest

from vcs_desktop.victims.model.reminder_line import NotRead, read_reminder

TUESDAY = date(2026, 11, 24)


@pytest.mark.parametrize(
    ("line", "words", "on_day", "at_time"),
    [
        ("ring back Thursday 2 pm", "ring back", date(2026, 11, 26), "14:00"),
        ("Thursday 2.30pm ring back", "ring back", date(2026, 11, 26), "14:30"),
        ("ring back on thurs at 14:00", "ring back", date(2026, 11, 26), "14:00"),
        ("ring back Tuesday", "ring back", date(2026, 12, 1), ""),
        ("write today", "write", TUESDAY, ""),
        ("write tomorrow at noon", "write", date(2026, 11, 25), "12:00"),
        ("write on 3 Dec", "write", date(2026, 12, 3), ""),
        ("write by 3rd December 2027", "write", date(2027, 12, 3), ""),
        ("write 3/12/2026", "write", date(2026, 12, 3), ""),
        ("write on 3 May 2027", "write", date(2027, 5, 3), ""),
        ("write on 3 may 2027 of the gate", "write of the gate", date(2027, 5, 3), ""),
        ("ask on Friday about this week", "ask about this week", date(2026, 11, 27), ""),
        ("write 3/2", "write", date(2027, 2, 3), ""),
        ("write 2026-12-03 09:15", "write", date(2026, 12, 3), "09:15"),
        ("ask again in 2 weeks", "ask again", date(2026, 12, 8), ""),
        ("ring at 12 am tomorrow", "ring", date(2026, 11, 25), "00:00"),
        ("ring at 4pm", "ring", TUESDAY, "16:00"),
        ("ffonio ddydd Iau 2 pm", "ffonio", date(2026, 11, 26), "14:00"),
        ("ysgrifennu 3 Rhagfyr", "ysgrifennu", date(2026, 12, 3), ""),
        ("ffonio yfory", "ffonio", date(2026, 11, 25), ""),
        ("give 3 marks and 2 decisions tomorrow", "give 3 marks and 2 decisions",
         date(2026, 11, 25), ""),
        ("ring 01632 960001 Friday", "ring 01632 960001", date(2026, 11, 27), ""),
    ],
)  # fmt: skip
def test_a_line_is_read(line: str, words: str, on_day: date, at_time: str) -> None:
    read = read_reminder(line, TUESDAY)
    assert (read.refused, read.words, read.on_day, read.at_time) == (None, words, on_day, at_time)


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("", NotRead.NO_DAY),
        ("ring back", NotRead.NO_DAY),
        ("Thursday 2 pm", NotRead.NO_WORDS),
        ("ring Thursday or Friday", NotRead.TWO_DAYS),
        ("ring Thursday 2 pm or 3 pm", NotRead.TWO_TIMES),
        ("ring on 31/2/2027", NotRead.NO_SUCH_DAY),
        ("ring on 31 Feb", NotRead.NO_SUCH_DAY),
        ("ring on 3/12/2025", NotRead.PASSED),
        ("ring Thursday 14 pm", NotRead.NO_SUCH_TIME),
        ("ring Thursday 25:00", NotRead.NO_SUCH_TIME),
        ("ring Thursday at 2", NotRead.UNCERTAIN),
        ("ring next Thursday", NotRead.UNCERTAIN),
        ("ring back friday week", NotRead.UNCERTAIN),
        ("ring back a week on Friday", NotRead.UNCERTAIN),
        ("ring back today fortnight", NotRead.UNCERTAIN),
        ("ring on 3 may be late", NotRead.UNCERTAIN),
        ("call 10 March street about 5 pm", NotRead.FAR),
        ("write on 3 May", NotRead.FAR),
        ("write on 1/9", NotRead.FAR),
        ("x" * 201, NotRead.TOO_LONG),
    ],
)
def test_what_is_not_certain_is_refused(line: str, why: NotRead) -> None:
    assert read_reminder(line, TUESDAY).refused is why


def test_what_was_understood_is_kept_beside_a_refusal() -> None:
    read = read_reminder("ring Thursday at 25:00", TUESDAY)
    assert (read.on_day, read.at_time) == (date(2026, 11, 26), "")


@pytest.mark.parametrize("line", ["ring at 4pm", "ring today at 4pm"])
def test_a_time_that_has_passed_is_refused(line: str) -> None:
    assert read_reminder(line, TUESDAY, "15:59").refused is None
    assert read_reminder(line, TUESDAY, "16:00").refused is None
    assert read_reminder(line, TUESDAY, "16:01").refused is NotRead.PASSED_TIME
    assert read_reminder("ring tomorrow at 4pm", TUESDAY, "16:01").refused is None
