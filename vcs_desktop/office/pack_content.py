"""What is held about a person, told to that person: one list of sections for paper and program.

What is about others stays out: the offender beyond what the person was told, other people in
the scheme and that there are any, and officers by name.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import groupby

from vcs_desktop.kernel.clock import london_day
from vcs_desktop.kernel.officer import Officer
from vcs_desktop.office.in_words import disclosure_in_words, long_day
from vcs_desktop.office.pack_contact import concerns_told, reminders_told, ways_told
from vcs_desktop.office.pack_facts import fact_rows_for, told_rows
from vcs_desktop.office.pack_texts import HandWritten, PlaceToCheck
from vcs_desktop.office.pack_words import (
    BASES,
    CAPACITIES,
    CHANGES,
    LANGUAGES,
    LETTER_STATES,
    LEVELS,
    LOOKS,
    MEMBERSHIPS,
    NEEDS,
    REASONS,
    role_words,
)
from vcs_desktop.office.seen import Seen
from vcs_desktop.rules.case_fact import Referred
from vcs_desktop.storage.record import RecordEntry
from vcs_desktop.victims.model.victim_case import KeptLetter, LetterState
from vcs_desktop.victims.services.held import HeldCase, HeldPerson


@dataclass(frozen=True, slots=True)
class PackLine:
    """One line: what it is called, or the day it was, and the words."""

    words: str
    name: str = ""
    on: date | None = None


@dataclass(frozen=True, slots=True)
class Section:
    """One part of the pack, with a few words before its lines."""

    title: str
    intro: str
    lines: tuple[PackLine, ...]


@dataclass(frozen=True, slots=True)
class PackContent:
    """Everything that a pack says, and the texts in it that a person must read first.

    Attributes:
        letters: Each letter with its pages, in order.
    """

    sections: tuple[Section, ...]
    letters: tuple[tuple[KeptLetter, bytes], ...]
    places: tuple[PlaceToCheck, ...]


def pack_content(held: HeldPerson, left_out: frozenset[int]) -> PackContent:
    """Tell all that is held, in plain words.

    Args:
        held: What is held.
        left_out: The numbers of hand-written texts that stay out.
    """
    texts = HandWritten(held.others, left_out)
    sections: list[Section] = []
    for case in held.cases:
        sections.extend(_of_case(case, held.officers, texts))
    letters = tuple(pair for case in held.cases for pair in case.letters)
    return PackContent(tuple(sections), letters, tuple(texts.places))


def _of_case(case: HeldCase, officers: Sequence[Officer], texts: HandWritten) -> Iterator[Section]:
    number = case.file.case.number
    yield Section(f"You, in case {number}", "", tuple(_person(case, texts)))
    yield Section("Where it came from", "", tuple(_origin(case)))
    yield Section(
        "Each contact, and what was decided in your case",
        "The newest stands last. Officers are named by what they do, not by name.",
        tuple(PackLine(words, on=on) for on, words in fact_rows_for(case.file, officers)),
    )
    yield Section(
        "What you were told about the sentence",
        "We hold more about the offender's sentence. It is about another person, so it is here "
        "only as far as you were told.",
        tuple(PackLine(words, on=on) for on, words in told_rows(case.file)),
    )
    yield Section(
        "What you reported to us",
        "Each concern in your own words, as we wrote them down.",
        tuple(PackLine(words, on=on) for on, words in concerns_told(case, texts)),
    )
    yield Section(
        "Letters",
        "Each letter follows at the end of this pack, page by page as it was made.",
        tuple(_letter(one) for one, _ in case.letters),
    )
    yield Section(
        "Who it was given to",
        "What left our office about you, to whom and when.",
        tuple(
            PackLine(disclosure_in_words(past.disclosure), on=london_day(past.disclosure.left_at))
            for past in case.file.disclosures
        ),
    )
    yield Section(
        "Who looked at your file",
        "Lists of many people, such as a day's work, are recorded as lists and not here.",
        (*_looks(case, officers), *_outside(case, officers)),
    )
    meant = (PackLine(words, on=on) for on, words in reminders_told(case, texts))
    yield Section("Notes", "", (*_notes(case, texts), *meant))


def _person(case: HeldCase, texts: HandWritten) -> Iterator[PackLine]:
    about = case.file.case
    yield PackLine(about.person_name, "Name")
    yield PackLine(about.salutation, "How a letter greets you")
    if about.address_lines:
        yield PackLine(texts.said("the address", ", ".join(about.address_lines)), "Address")
        sure = "confirmed" if about.address_confirmed else "in doubt until somebody confirms it"
        yield PackLine(sure, "The address is")
    if about.telephone:
        safe = {True: "safe to ring", False: "not safe to ring", None: "not known to be safe"}
        yield PackLine(f"{about.telephone} ({safe[about.telephone_safe]})", "Telephone")
    if about.email:
        yield PackLine(about.email, "Email")
    for name, words in ways_told(case, texts):
        yield PackLine(words, f"Reaching you: {name.lower()}")
    yield PackLine(LANGUAGES[about.language], "Language for letters")
    if about.communication_need is not None:
        yield PackLine(NEEDS[about.communication_need], "What you need in writing")
    yield PackLine(MEMBERSHIPS[case.file.membership], "Your place in the scheme")
    if case.file.level is not None:
        yield PackLine(LEVELS[case.file.level], "What you asked to be told")
    yield PackLine(CAPACITIES[about.capacity], "You are in the scheme")
    yield PackLine(about.offender_name, "The offender, as the referral names them")


def _origin(case: HeldCase) -> Iterator[PackLine]:
    about = case.file.case
    yield PackLine("You were referred to the Victim Contact Scheme", on=about.referred_on)
    yield PackLine(case.reference, "The referrer's own reference")
    referred = [past.fact for past in case.file.facts if isinstance(past.fact, Referred)]
    for fact in referred:
        if fact.basis in BASES:
            yield PackLine(BASES[fact.basis], "On what ground")
        if fact.born_on is not None:
            yield PackLine(long_day(fact.born_on), "Your day of birth")
    for heard_at in case.doubts:
        words = "A referral said something else about you. Nothing of what it said was kept"
        yield PackLine(words, on=london_day(heard_at))
    for entry in case.record:
        if entry.act in CHANGES:
            yield PackLine(CHANGES[entry.act], on=london_day(entry.at))


def _letter(letter: KeptLetter) -> PackLine:
    kind = letter.kind.replace("-", " ")
    state = LETTER_STATES[letter.state]
    return PackLine(f"Letter ({kind}): {state}", on=london_day(letter.made_at))


def _looks(case: HeldCase, officers: Sequence[Officer]) -> Iterator[PackLine]:
    """One line for each day, kind of look and role, however often it was."""
    by_id = {one.id: one for one in officers}
    made = {one.obligation for one, _ in case.letters if one.state is not LetterState.WRITTEN}

    def is_told(entry: RecordEntry) -> bool:
        # Words that were only looked at, or refused, became no letter to anybody.
        is_draft = entry.act == Seen.DRAFT
        return entry.act in LOOKS and (not is_draft or entry.details.get("obligation") in made)

    def look(entry: RecordEntry) -> tuple[date, str]:
        who = role_words(by_id.get(entry.officer))
        return london_day(entry.at), f"{who} {LOOKS[entry.act]}"

    seen = sorted(look(entry) for entry in case.record if is_told(entry))
    for (on, words), group in groupby(seen):
        count = len(list(group))
        yield PackLine(f"{words} ({count} times)" if count > 1 else words, on=on)


def _outside(case: HeldCase, officers: Sequence[Officer]) -> Iterator[PackLine]:
    """What kind of reason somebody gave whose case it is not.

    The words of such a reason are an officer's account of the unit's work, and often name a
    colleague; so they stay out.
    """
    by_name = {one.name: one for one in officers}
    for one in case.outside:
        who = role_words(by_name.get(one.officer_name))
        words = f"{who} gave a reason for looking at a colleague's case: {REASONS[one.why]}"
        yield PackLine(words, on=london_day(one.looked_at))


def _notes(case: HeldCase, texts: HandWritten) -> Iterator[PackLine]:
    for hold in case.holds:
        words = texts.said("why the case was kept from being erased", hold.reason)
        yield PackLine(f"Kept from being erased: {words}", on=_day(hold.at))
        if hold.why_lifted:
            words = texts.said("why that was ended", hold.why_lifted)
            yield PackLine(f"Not kept for that any more: {words}")
    for review in case.reviews:
        words = texts.said("why the case is kept", review.decided.reason)
        kept = f"Kept until {long_day(review.review_on)}: {words}"
        yield PackLine(kept, on=_day(review.decided.at))
    for draft in case.drafts:
        body = "; ".join(words for _, words in draft.body if words)
        if body:
            words = texts.said("what an officer typed and did not send", body)
            yield PackLine(f"Typed by an officer and not sent: {words}", on=_day(draft.began_at))


def _day(moment: datetime) -> date:
    return london_day(moment)
