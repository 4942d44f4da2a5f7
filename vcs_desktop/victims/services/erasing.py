"""Erase a case for good, and keep it erased: in the store, in its file, and after any restore.

What goes is every row about the case.  What stays is a stub without words.  The record holds
references and codes only, so its chain stays as it is.  The stub is written to a list outside
the stores as well: whatever backup is restored later, the next opening finds there which of its
cases were erased since, and erases them again.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from vcs_desktop.kernel.clock import Clock
from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.kernel.identifiers import CaseId, keyed_reference
from vcs_desktop.kernel.officer import one_spelling
from vcs_desktop.rules.case_words import Membership
from vcs_desktop.storage.engine import Transaction
from vcs_desktop.storage.key_bundle import Sealed
from vcs_desktop.storage.profile import Profile
from vcs_desktop.storage.record import NewEntry
from vcs_desktop.storage.recorded import RecordedStore
from vcs_desktop.storage.wiping import make_file_anew
from vcs_desktop.victims.model.erasure import ErasedCase, Ground, Held
from vcs_desktop.victims.model.search_terms import ByNumber
from vcs_desktop.victims.services.against_erasure import open_concerns, require_nothing_against
from vcs_desktop.victims.services.casebook import Casebook, Change, known_case
from vcs_desktop.victims.services.erasure_list import read_list, write_list
from vcs_desktop.victims.services.unheard_erasures import (
    is_list_of_before,
    say_unheard_of,
    unheard_of,
    unknown_of,
)
from vcs_desktop.victims.store import (
    case_rows,
    erasure_rows,
    hold_rows,
    officer_rows,
)

_NOTHING = "Nothing was erased."
_FILE_OWED = (
    "After an erasure the file was not made anew yet. Close every window of the program, and "
    "open it again."
)


@dataclass(frozen=True, slots=True)
class ErasureWish:
    """A case to be erased.

    Attributes:
        approved_by: The name of the other officer who approved it; empty where there is none.
        alone: The office has one officer only, who says so.
    """

    case: str
    ground: Ground
    approved_by: str
    alone: bool = False


@dataclass(frozen=True, slots=True)
class WhatGoes:
    """What an erasure would take away, table by table, and what stands against it.

    Attributes:
        rows: How many rows each table has about the case.
        held: The hold that stands on it.
        has_ended: Whether the case has ended, as it must have.
        open_concerns: How many concerns of it are not settled.
    """

    case: CaseId
    case_number: str
    rows: dict[str, int]
    held: Held | None
    has_ended: bool
    open_concerns: int


def what_goes(book: Casebook, case_or_number: str, by_number: ByNumber) -> WhatGoes:
    """What erasing a case would take away; nothing is changed.

    Args:
        book: The open casebook.
        case_or_number: The case.
        by_number: Whose the offenders' numbers in officers' own lists are.

    Raises:
        KnownError: There is no such case.
    """
    with book.reading() as connection:
        case = known_case(connection, case_or_number)
        kept = case_rows.standing_of(connection, case)
        return WhatGoes(
            case,
            case_rows.number_of(connection, case),
            erasure_rows.rows_of_case(connection, case, by_number),
            hold_rows.hold_on(connection, case),
            kept.membership is Membership.ENDED,
            open_concerns(connection, case),
        )


def erase_case(book: Casebook, wish: ErasureWish, by_number: ByNumber) -> ErasedCase:
    """Erase every row about a case, for good; two people are needed.

    Args:
        book: The open casebook.
        wish: Which case, and who approved it.
        by_number: Whose the offenders' numbers in officers' own lists are.

    Returns:
        What stays of it.

    Raises:
        KnownError: There is no such case, it has not ended, a hold stands on it, a concern in
            it is open, or no other officer approved it.  Nothing was erased.
    """
    with book.changing() as change:
        case = known_case(change.connection, wish.case)
        require_nothing_against(change, case)
        approver = _approver(change, wish)
        number, reference = erasure_rows.number_and_reference(change.connection, case)
        erased = ErasedCase(
            case,
            number,
            referral_hash(book, reference),
            wish.ground,
            change.now,
            change.officer.id,
            approver,
        )
        _take_away(change.connection, erased, by_number)
        change.note("erased", case, {"ground": wish.ground.value, "approved_by": approver})
    return erased


def settle_erasures(
    store: RecordedStore, clock: Clock, *, renews_list: bool = False, is_back: bool = False
) -> bool:
    """Finish what a kill or a restore left of erasures: at every opening, and after each one.

    A case that the list outside knows as erased is erased again, where the record tells of its
    erasure or of a restore since; what the store knows is put on the list; and the file is made
    anew where rows were taken out of it.

    Args:
        store: The victim store, open for whoever opens the office.
        clock: Tells when.
        renews_list: Write the list anew though it was changed outside this program.
        is_back: The store is a copy that was just brought back from a backup.

    Returns:
        False when the file is still to be made anew, because another window reads it.

    Raises:
        KnownError: The disk refuses.
    """
    path = Profile(store.folder.parent).erasures
    key = store.key.seal_key(Sealed.ERASURES)
    outside, is_sound = read_list(path, key)
    unheard = () if is_back else unheard_of(store, outside)
    unknown = [one for one in unknown_of(store, outside) if one not in unheard]
    if unknown:
        erase_again(store, unknown)
    with store.reading() as connection:
        inside = erasure_rows.every_erased(connection)
    kept = (*inside, *unheard)
    is_of_before = not is_sound and is_list_of_before(store, path, inside)
    is_to_be_written = set(kept) != set(outside) if is_sound else renews_list or is_of_before
    if is_to_be_written:
        write_list(path, kept, key)
    return _wipe(store, clock)


def erasure_findings(store: RecordedStore) -> tuple[str, ...]:
    """What is not as it must be about erasures, in plain words; empty when all is sound."""
    path = Profile(store.folder.parent).erasures
    _, is_sound = read_list(path, store.key.seal_key(Sealed.ERASURES))
    with store.reading() as connection:
        is_owed = erasure_rows.is_wipe_owed(connection)
        are_back = [
            one.case
            for one in erasure_rows.every_erased(connection)
            if erasure_rows.is_there(connection, one.case)
        ]
    return (
        *([] if is_sound else ["The list of erased cases was changed outside this program."]),
        *say_unheard_of(store),
        *(f"The case {case} was erased, and is there." for case in are_back),
        *([_FILE_OWED] if is_owed else []),
    )


def every_erased(book: Casebook) -> tuple[ErasedCase, ...]:
    """Every case that was erased, in the order in which they were."""
    with book.reading() as connection:
        return erasure_rows.every_erased(connection)


def referral_hash(book: Casebook, reference: str) -> str:
    """What stands for a referrer's reference once its case is erased; only the key makes it."""
    return keyed_reference("er", book.store.key.reference, reference)


def erase_again(store: RecordedStore, unknown: Sequence[ErasedCase]) -> int:
    """Erase again what a store has forgotten that it erased, in one step.

    Returns:
        How many of these cases were there.
    """
    found = 0
    with store.changing() as connection:
        for one in unknown:
            if erasure_rows.erased_by_case(connection, one.case) is not None:
                continue  # another window was quicker
            was_there = erasure_rows.is_there(connection, one.case)
            # The sentence side is not open here to tell whose a number in a list is.
            _take_away(connection, one, by_number=None)
            details = {"was_there": int(was_there)}
            store.record.append(connection, NewEntry("erased-again", one.case, details))
            found += was_there
    return found


def _take_away(connection: Transaction, erased: ErasedCase, by_number: ByNumber | None) -> None:
    if erasure_rows.is_there(connection, erased.case):
        erasure_rows.erase_rows(connection, erased.case, by_number)
    erasure_rows.keep_erased(connection, erased)


def _wipe(store: RecordedStore, clock: Clock) -> bool:
    with store.reading() as connection:
        owed = erasure_rows.unwiped(connection)
    if not owed:
        return True
    if not make_file_anew(store.engine):
        return False
    with store.unrecorded() as connection:
        erasure_rows.note_wiped(connection, clock.now(), owed)
    return True


def _approver(change: Change, wish: ErasureWish) -> str:
    """The id of who approved it; empty where there is nobody else."""
    name = one_spelling(wish.approved_by)
    officers = sum(one.left_on is None for one in officer_rows.officers_of_unit(change.connection))
    if wish.alone and officers == 1:
        return ""
    if wish.alone:
        raise KnownError(
            "There is another officer in this office, so it is not erased by one alone.",
            _NOTHING,
            "Ask another officer, and name them with --approved-by.",
        )
    if officers == 1:
        raise KnownError(
            "An erasure needs a second person, and this office has one officer only.",
            _NOTHING,
            "Add the officer who approves it to the office. Or add --alone: then it is on "
            "record for good that nobody else looked.",
        )
    approver = officer_rows.officer_named(change.connection, name) if name else None
    if approver is None or approver.left_on is not None:
        raise KnownError(
            "Whoever approved it is not in this unit's list of officers.",
            _NOTHING,
            "Name them with --approved-by, spelt as in the list.",
        )
    if approver.id == change.officer.id:
        raise KnownError(
            "Nobody approves their own erasure.",
            _NOTHING,
            "Ask another officer, and name them with --approved-by.",
        )
    return approver.id
