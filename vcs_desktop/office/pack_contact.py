"""What a person reported to us, and what we meant to do in their case, told to that person."""

from collections.abc import Iterator
from datetime import date

from vcs_desktop.kernel.clock import london_day
from vcs_desktop.office.pack_texts import HandWritten
from vcs_desktop.office.report_concern import KINDS, standing_in_words
from vcs_desktop.victims.services.held import HeldCase


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
