"""Erase a case for good: shown first, approved by a second person, and done to the last page."""

from dataclasses import dataclass

from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.office.desk import Desk
from vcs_desktop.office.powers import Power, require
from vcs_desktop.office.restored_erasures import lay_list_in_second_place
from vcs_desktop.victims.model.erasure import ErasedCase, Ground
from vcs_desktop.victims.model.search_terms import ByNumber, typed_crn, typed_noms
from vcs_desktop.victims.services import erasing, saved_lists
from vcs_desktop.victims.services.erasing import ErasureWish

__all__ = ["Erased", "ErasedCase", "ErasurePreview", "ErasureWish", "Ground", "erase_case",
           "list_erased", "preview_erasure"]  # fmt: skip

_IN_WORDS = {
    "people": "the person: name, address, ways to reach them",
    "cases": "the case itself",
    "facts": "things heard, said and done",
    "letters": "letters, with their pages",
    "obligations": "duties worked out from them",
    "disclosures": "lines of the disclosure register",
    "doubtful_referrals": "referrals in doubt",
    "seen_reach_news": "hashes of rows about reaching them",
    "contact_ways": "how each way to reach them is safe",
    "reminders": "officers' own reminders",
    "concerns": "concerns they reported",
    "drafts": "what officers typed and did not send",
    "outside_looks": "why officers looked at a colleague's case",
    "listed_cases": "its line in lists of cases",
    "saved_lists": "officers' own lists that point to it",
    "holds": "holds that were lifted",
    "reviews": "days of review",
}
"""What each table holds about a case, as an officer reads it."""

WHAT_STAYS = (
    "That a case of this number was erased, when, on what ground and by whom.",
    "The record of who did what, which holds references and no words.",
    "A keyed hash of the referrer's reference, so that the same referral is known again.",
)

BEYOND_REACH = (
    "Backups made before hold it until they are let go; one restored here is cleaned of it.",
    "Stores that an earlier restore or upgrade put aside hold it until they are taken away.",
    "Printed pages and files saved outside the office are not reached: destroy them too.",
)
"""What no erasure inside the program can do."""


@dataclass(frozen=True, slots=True)
class ErasurePreview:
    """What an erasure takes away and what stays.

    Attributes:
        goes: How many rows of what, in plain words.
        against: Why it can't be erased now; empty when nothing stands against it.
    """

    case_number: str
    goes: tuple[tuple[str, int], ...]
    stays: tuple[str, ...]
    beyond: tuple[str, ...]
    against: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Erased:
    """What was erased; `is_wiped` is False while another window keeps the file from it."""

    case_number: str
    is_wiped: bool
    beyond: tuple[str, ...] = BEYOND_REACH


def preview_erasure(desk: Desk, case: str) -> ErasurePreview:
    """Say exactly what goes and what stays; nothing is changed.

    Raises:
        KnownError: There is no such case.
    """
    require(desk, Power.ERASURE)
    found = erasing.what_goes(desk.book, case, _whose_numbers(desk))
    against = [
        *([] if found.has_ended else ["The case has not ended."]),
        *(["A concern in it is open."] if found.open_concerns else []),
        *([] if found.held is None else [f"A hold stands on it: {found.held.reason}"]),
    ]
    rows = dict(found.rows)
    if found.held is not None:
        # It stands against erasing, and is told as that.
        rows["holds"] -= 1
    goes = tuple((_IN_WORDS.get(name, name), count) for name, count in rows.items() if count)
    return ErasurePreview(found.case_number, goes, WHAT_STAYS, BEYOND_REACH, tuple(against))


def erase_case(desk: Desk, wish: ErasureWish) -> Erased:
    """Erase a case, and make the store's file anew without it.

    Raises:
        KnownError: There is no such case, it has not ended, a hold stands on it, a concern in
            it is open, a file that may hold the person is not taken in, or no other officer
            approved it.  Nothing was erased.
    """
    require(desk, Power.ERASURE)
    if desk.door.receiving.unfinished():
        raise KnownError(
            "A file that was imported could not be taken in whole, and may hold this person.",
            "Nothing was erased.",
            "Import that file again first.",
        )
    erased = erasing.erase_case(desk.book, wish, _whose_numbers(desk))
    is_wiped = erasing.settle_erasures(desk.book.store, desk.clock, renews_list=True)
    back = desk.back
    lay_list_in_second_place(back.profile, desk.book.store.key)
    return Erased(erased.case_number, is_wiped)


def _whose_numbers(desk: Desk) -> ByNumber:
    """Whose the offenders' numbers in officers' lists are: the sentence side is asked first."""
    return {
        number: desk.door.sentences_by(noms=typed_noms(number), crn=typed_crn(number))
        for number in saved_lists.offender_numbers(desk.book)
    }


def list_erased(desk: Desk) -> tuple[ErasedCase, ...]:
    """Every case that was erased, without a word about anybody."""
    return erasing.every_erased(desk.book)
