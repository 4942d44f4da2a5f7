"""The last look at a letter's final words, before it may be finished.

The wording is approved and the values come from the record, but a letter about the wrong person
or one that gives away a prison cannot be taken back (HM Inspectorate of Probation, 2018; ICO,
2023).  So the words that will be read are checked once more, as they will be read.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from vcs_desktop.letters.facts import LetterFacts
from vcs_desktop.letters.secret_words import (
    exact_dates,
    prison_words,
    what_is_not_a_name,
)
from vcs_desktop.paper.address import address_problems
from vcs_desktop.paper.sheet import LetterSheet, body_text


@dataclass(frozen=True, slots=True)
class Finding:
    """One reason not to send a letter: what was found, and what to do.  It names nobody.

    `is_secret` marks what may not be told, whatever else is right with the letter.
    """

    found: str
    next_step: str
    is_secret: bool = False


def check_letter(sheet: LetterSheet, facts: LetterFacts) -> tuple[Finding, ...]:
    """Everything that stands against sending this letter; empty when it may go."""
    text = body_text(sheet.body)
    return (
        *check_words(text, facts),
        *_check_greeting(text, facts),
        *_check_address(sheet, facts),
    )


def check_words(text: str, facts: LetterFacts) -> tuple[Finding, ...]:
    """The checks that hold for words spoken on the telephone too."""
    return (*_check_names(text, facts), *_check_brackets(text), *_check_secrets(text, facts))


def _check_names(text: str, facts: LetterFacts) -> Iterator[Finding]:
    if not facts.offender_name.strip() or facts.offender_name not in text:
        yield Finding(
            "The offender's name is not in the letter exactly as it is recorded.",
            "Compare the letter with the referral, and correct whichever is wrong.",
        )


def _check_greeting(text: str, facts: LetterFacts) -> Iterator[Finding]:
    if not facts.salutation.strip() or facts.salutation not in text:
        yield Finding(
            "The letter does not greet the person exactly as recorded.",
            "Check how the person wishes to be addressed, and correct the record.",
        )


def _check_brackets(text: str) -> Iterator[Finding]:
    if "((" in text or "))" in text:
        yield Finding(
            "Double brackets are left in the words of the letter.",
            "Look for (( and )) in the names on record, or in the wording, and take them out.",
        )


def _check_secrets(text: str, facts: LetterFacts) -> Iterator[Finding]:
    """What may not be told: an exact date, a prison or hospital, a number of the prison's."""
    words = _without_recorded_names(text, facts)
    for found in exact_dates(words):
        yield Finding(
            f'"{found}" looks like an exact date, and only a month may be told.',
            "Tell the month alone.",
            is_secret=True,
        )
    for found in prison_words(words):
        yield Finding(
            f'"{found}" looks like the name or code of a prison or hospital.',
            "Take it out: where a person is held may not be told.",
            is_secret=True,
        )
    for name in dict.fromkeys((facts.offender_name, facts.person_name, facts.salutation)):
        for found in what_is_not_a_name(name):
            yield Finding(
                f'"{found}" stands in a name on record, and it looks like a prison or hospital, '
                "a prison number or a date.",
                "Correct the name on the case.",
                is_secret=True,
            )


def _check_address(sheet: LetterSheet, facts: LetterFacts) -> Iterator[Finding]:
    if sheet.address_lines[0] not in {facts.person_name, facts.salutation}:
        yield Finding(
            "The name on the envelope is not exactly as it is recorded.",
            "Correct the first line of the address.",
        )
    for problem in address_problems(sheet.address_lines):
        yield Finding(problem, "Correct the address on the case.")
    if not facts.address_confirmed:
        yield Finding(
            "The address has not been confirmed as safe to post to.",
            "Speak to the person, confirm the address, and record that you did.",
        )


def _without_recorded_names(text: str, facts: LetterFacts) -> str:
    """The words without names on record: a name may hold "May" or be written in capitals."""
    unit = facts.unit
    recorded = (
        facts.offender_name,
        facts.salutation,
        facts.person_name,
        facts.officer_name,
        facts.case_number,
        unit.name,
        unit.telephone,
        unit.email,
    )
    for name in sorted(filter(None, recorded), key=len, reverse=True):
        text = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", "\N{EM DASH}", text)
    return text
