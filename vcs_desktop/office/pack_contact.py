"""How we may reach a person, what they reported and what we meant to do, told to that person."""

from collections.abc import Iterator
from datetime import date

from vcs_desktop.kernel.clock import london_day
from vcs_desktop.office.pack_texts import HandWritten
from vcs_desktop.office.report_concern import KINDS, standing_in_words
from vcs_desktop.office.way_words import NAMES
from vcs_desktop.rules.safe_contact import Safety, WayOnFile
from vcs_desktop.victims.services.held import HeldCase

_SAFETY = {
    Safety.SAFE: "safe",
    Safety.NOT_SAFE: "not safe",
    Safety.NOT_KNOWN: "nobody said whether it is safe",
}


def ways_told(case: HeldCase, texts: HandWritten) -> Iterator[tuple[str, str]]:
    """Each way of which anything was said, by its name, and all that is kept of it."""
    for way, on_file in case.ways.items():
        if on_file.has_wishes or on_file.confirmed_on is not None:
            yield NAMES[way], "; ".join(_kept_of(on_file, texts))


def _kept_of(on_file: WayOnFile, texts: HandWritten) -> Iterator[str]:
    yield _SAFETY[on_file.safety]
    yield from (
        f"{name}: {texts.said(where, written)}"
        for name, where, written in (
            ("when", "when a way to reach you is safe", on_file.times),
            ("code word", "your code word", on_file.code_word),
            ("who else may see or hear it", "who else may see or hear it", on_file.seen_by),
            ("passed on by", "who passes things on to you", on_file.through),
        )
        if written
    )
    if on_file.may_leave_message is not None:
        yield "a message may be left" if on_file.may_leave_message else "no message may be left"
    if on_file.wants_plain_envelope is not None:
        yield "a plain envelope" if on_file.wants_plain_envelope else "any envelope"
    if on_file.confirmed_on is not None:
        yield f"you said so on {on_file.confirmed_on:%d/%m/%Y}"


def concerns_told(case: HeldCase, texts: HandWritten) -> Iterator[tuple[date, str]]:
    """Each concern with the day: their words, to whom it was passed on, and what came of it."""
    for one in case.concerns:
        said = texts.said("what you reported", one.words)
        told = [f"{KINDS[one.kind]}: {said}", standing_in_words(one)]
        if one.passed_to:
            to = texts.said("to whom your concern was passed on", one.passed_to)
            told.append(f"It was passed to: {to}")
        yield london_day(one.reported_at), ". ".join(part.removesuffix(".") for part in told)


def reminders_told(case: HeldCase, texts: HandWritten) -> Iterator[tuple[date, str]]:
    """Each reminder about their case, with the day that it was for."""
    for past in case.reminders:
        one = past.reminder
        words = texts.said("a reminder that an officer wrote", one.words)
        done = f", done {london_day(past.done_at):%d/%m/%Y}" if past.done_at else ", not done yet"
        at = f" at {one.at_time}" if one.at_time else ""
        yield one.on_day, f"To do{at}: {words}{done}"
