"""Everything that is held about one person, as a pack for them is made of it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from vcs_desktop.kernel.draft import Draft
from vcs_desktop.kernel.identifiers import CaseId, new_reference
from vcs_desktop.kernel.officer import Officer
from vcs_desktop.rules.safe_contact import Way, WayOnFile
from vcs_desktop.storage.engine import Transaction
from vcs_desktop.storage.record import RecordEntry
from vcs_desktop.victims.model.concern import Concern
from vcs_desktop.victims.model.disclosure import Disclosed, Disclosure, GivenTo
from vcs_desktop.victims.model.erasure import Held
from vcs_desktop.victims.model.outside import OutsideLook
from vcs_desktop.victims.model.victim_case import Casefile, KeptLetter
from vcs_desktop.victims.services.casebook import Casebook, known_case
from vcs_desktop.victims.services.reading import casefile_in
from vcs_desktop.victims.store import (
    concern_rows,
    disclosure_rows,
    draft_rows,
    erasure_rows,
    held_rows,
    hold_rows,
    letter_rows,
    look_rows,
    officer_rows,
    outside_rows,
    reminder_rows,
    review_rows,
    way_rows,
)
from vcs_desktop.victims.store.reminder_rows import PastReminder
from vcs_desktop.victims.store.review_rows import Review

_EVERY = 1_000_000
"""More looks than a case ever has: a pack leaves none out."""


@dataclass(frozen=True, slots=True)
class HeldCase:
    """What is held in one case.

    Attributes:
        reference: The referrer's own reference.
        letters: Each letter with its pages.
        record: What the record says of the case, oldest first.
        doubts: When a referral came that contradicts the case; its words are not kept.
        holds: Every hold on it, also those that were lifted.
        outside: Why officers looked at it whose case it is not, oldest first.
        drafts: What officers typed about it and did not send.
        concerns: What the person reported, with its words.
        reminders: What officers meant to do in it, done or not.
        ways: How each way of reaching the person is safe.
    """

    file: Casefile
    reference: str
    letters: tuple[tuple[KeptLetter, bytes], ...]
    record: tuple[RecordEntry, ...]
    doubts: tuple[datetime, ...]
    holds: tuple[Held, ...]
    reviews: tuple[Review, ...]
    drafts: tuple[Draft, ...]
    outside: tuple[OutsideLook, ...]
    concerns: tuple[Concern, ...]
    reminders: tuple[PastReminder, ...]
    ways: Mapping[Way, WayOnFile]


@dataclass(frozen=True, slots=True)
class HeldPerson:
    """What is held about one person, and what must not be told to them with it.

    Attributes:
        namesakes: Numbers of other cases whose person has the same name: a person looks.
        others: The names of everybody else in the store: other people, their offenders, officers.
    """

    cases: tuple[HeldCase, ...]
    namesakes: tuple[str, ...]
    officers: tuple[Officer, ...]
    others: tuple[str, ...]


def held_about(book: Casebook, case_or_number: str, also: Sequence[str] = ()) -> HeldPerson:
    """Everything held about the person of a case, in all cases that are theirs.

    Args:
        book: The casebook.
        case_or_number: A case of theirs.
        also: Other cases of which an officer says that they are theirs too.

    Raises:
        KnownError: There is no such case.
    """
    with book.reading() as connection:
        named = [known_case(connection, one) for one in (case_or_number, *also)]
        ours = held_rows.cases_of_people(connection, named)
        return HeldPerson(
            tuple(_held_case(book, connection, case) for case in ours),
            held_rows.namesakes(connection, ours),
            officer_rows.officers_of_unit(connection),
            held_rows.names_of_others(connection, ours),
        )


def note_pack(book: Casebook, cases: Sequence[CaseId], sha256: str) -> str:
    """Keep that a pack about a person left for them, and give its reference."""
    reference = new_reference("pack")
    with book.changing() as change:
        left = Disclosure(
            reference, Disclosed.SUBJECT_ACCESS_PACK, GivenTo.THE_PERSON, change.now, sha256
        )
        for case in cases:
            disclosure_rows.keep(change.connection, case, left, change.officer.id)
            change.note("pack-made", case, {"pack": reference, "sha256": sha256})
    return reference


def _held_case(book: Casebook, connection: Transaction, case: CaseId) -> HeldCase:
    letters = letter_rows.letters_of_case(connection, case)
    file = casefile_in(connection, case)
    doubts = look_rows.referrals_in_doubt(connection)
    return HeldCase(
        file=file,
        reference=erasure_rows.number_and_reference(connection, case)[1],
        letters=tuple((one, letter_rows.pages_of(connection, one.id) or b"") for one in letters),
        record=book.store.record.entries(connection, subject=case),
        doubts=tuple(one.heard_at for one in doubts if one.case_number == file.case.number),
        holds=hold_rows.every_hold(connection, case),
        reviews=review_rows.reviews_of(connection, case),
        drafts=draft_rows.every_about(connection, case),
        outside=outside_rows.newest_first(connection, None, case, _EVERY)[::-1],
        concerns=concern_rows.concerns_of(connection, case),
        reminders=reminder_rows.reminders_of(connection, case),
        ways=way_rows.ways_of(connection, case),
    )
