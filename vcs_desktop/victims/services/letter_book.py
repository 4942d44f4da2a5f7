"""Keep letters and say how far each has come; only a posted letter meets an obligation."""

from dataclasses import dataclass
from datetime import date

from vcs_desktop.kernel.clock import london_day
from vcs_desktop.kernel.errors import KnownError, RefusedUnlessDoneError
from vcs_desktop.kernel.identifiers import LetterId, ObligationId, new_reference
from vcs_desktop.rules.case_fact import LetterPosted, LetterReturned, Told
from vcs_desktop.rules.gate_questions import Moment
from vcs_desktop.rules.gates import pass_gates
from vcs_desktop.rules.obligation import Obligation, Status
from vcs_desktop.rules.one_letter import is_told_by_one_letter
from vcs_desktop.rules.rule_words import MomentOfUse
from vcs_desktop.victims.model.referral import Language
from vcs_desktop.victims.model.victim_case import KeptLetter, LetterState, VictimCase
from vcs_desktop.victims.services.casebook import Casebook, Change, known_obligation
from vcs_desktop.victims.store import case_rows, letter_rows, obligation_rows


@dataclass(frozen=True, slots=True)
class LetterOccasion:
    """What a letter is written about: an owed obligation and the case as it stands."""

    obligation: Obligation
    case: VictimCase


def keep_letter(
    book: Casebook,
    about: Obligation,
    written: tuple[str, str, str],
    pdf: bytes,
    state: LetterState,
) -> KeptLetter:
    """Keep a finished letter; the same pages twice are one letter that came further.

    Args:
        book: The casebook.
        about: The obligation as it stood when the letter was written.
        written: Kind, wording version and SHA-256 of the pages.
        pdf: The pages.
        state: How far it has come: written, or printed.

    Returns:
        The letter as kept.

    Raises:
        KnownError: The obligation is no longer owed, or tells another month by now.
    """
    kind, version, sha256 = written
    with book.changing() as change:
        _still_the_same(change.owed(about.id), about.month_to_tell)
        latest = letter_rows.latest_letter(change.connection, about.id)
        if latest and latest.sha256 == sha256 and latest.state in _MOVING:
            if state is LetterState.PRINTED:
                letter_rows.set_state(change.connection, latest.id, state)
            change.note(f"letter-{state}", latest.id, {"obligation": about.id})
            return latest
        letter = KeptLetter(
            id=LetterId(new_reference("lt")),
            case=about.case,
            obligation=about.id,
            kind=kind,
            wording_version=version,
            sha256=sha256,
            state=state,
            made_at=change.now,
            month=about.month_to_tell,
        )
        letter_rows.keep_letter(change.connection, letter, pdf)
        change.note(f"letter-{state}", letter.id, {"obligation": about.id, "kind": kind})
    return letter


def post_letter(
    book: Casebook, obligation: str, on: date | None, *, already_gone: bool = False
) -> tuple[ObligationId, ...]:
    """Record that the letter for an obligation left the office; that meets the obligation.

    It meets whatever else the same wording tells about the same fact.

    Args:
        book: The casebook.
        obligation: What the letter tells.
        on: The day it was posted, if not today.
        already_gone: It is with the post already, whatever has been heard since.  Then what
            it told is on record, and whatever proves wrong in it is owed anew.

    Returns:
        What is newly owed because of it.

    Raises:
        KnownError: No letter was written, or, for one still in the office: the obligation is
            not owed, the address is in doubt, or the month it tells is no longer right.
    """
    with book.changing() as change:
        duty = known_obligation(change.connection, obligation)
        letter = _letter_to_post(change, duty, already_gone=already_gone)
        posted_on = on or change.today
        _check_day(change, letter, posted_on)
        met = [duty, *(one for one in _told_with(change, duty) if one.status is Status.OWED)]
        told = tuple(Told(one.id, letter.month) for one in met if letter.month)
        fact = LetterPosted(0, posted_on, letter.id, tuple(one.id for one in met), told)
        change.add_fact(duty.case, fact)
        letter_rows.set_state(change.connection, letter.id, LetterState.POSTED)
        change.settle(duty.case)
        change.note("letter-posted", letter.id, {"obligation": duty.id})
        for one in met:
            change.note("obligation-met", one.id, {"by": "letter", "rule": one.rule})
    return tuple(change.newly_owed)


def return_letter(book: Casebook, obligation: str) -> tuple[ObligationId, ...]:
    """Record that the posted letter came back: it is owed again, and the address is in doubt.

    Raises:
        KnownError: No letter was posted for this obligation.
    """
    with book.changing() as change:
        duty = known_obligation(change.connection, obligation)
        letter = _latest_letter(change, duty)
        if letter is None or letter.state is not LetterState.POSTED:
            raise KnownError(
                "No letter was posted for this obligation.",
                "Nothing was recorded.",
                "Look at the case to see which letter came back.",
            )
        change.add_fact(duty.case, LetterReturned(0, change.today, letter.id))
        letter_rows.set_state(change.connection, letter.id, LetterState.RETURNED)
        case_rows.set_address_confirmed(change.connection, duty.case, confirmed=False)
        change.settle(duty.case)
        change.note("letter-returned", letter.id, {"obligation": duty.id})
    return tuple(change.newly_owed)


_MOVING = {LetterState.WRITTEN, LetterState.PRINTED}


def _letter_to_post(change: Change, duty: Obligation, *, already_gone: bool) -> KeptLetter:
    letter = _latest_letter(change, duty)
    if letter is not None and letter.state is LetterState.POSTED:
        raise KnownError(
            "This letter was posted already.",
            "Nothing was recorded a second time.",
            "Look at the case to see what is still owed.",
        )
    if letter is None or letter.state not in _MOVING:
        raise KnownError(
            "No letter was written for this obligation.",
            "Nothing was recorded as posted.",
            "Write the letter first, or record the contact that told them.",
        )
    if not already_gone:
        _still_owed(duty)
        _still_the_same(duty, letter.month)
        _require_may_go(change, duty)
    return letter


def _told_with(change: Change, duty: Obligation) -> list[Obligation]:
    """The other duties of the case that the same letter tells."""
    return [
        other
        for other in obligation_rows.obligations_of_case(change.connection, duty.case)
        if other.id != duty.id and is_told_by_one_letter(duty, other, change.rulebook)
    ]


def _latest_letter(change: Change, duty: Obligation) -> KeptLetter | None:
    """The newest letter that tells this duty, whichever of them it was written for."""
    about = [duty.id, *(other.id for other in _told_with(change, duty))]
    letters = [letter_rows.latest_letter(change.connection, one) for one in about]
    kept = [letter for letter in letters if letter is not None]
    return max(kept, key=lambda letter: letter.made_at, default=None)


def _still_owed(duty: Obligation) -> None:
    if duty.status is not Status.OWED:
        raise RefusedUnlessDoneError(
            f"What this letter tells is not owed any more ({duty.status.value}).",
            "Nothing was recorded as posted.",
            "Destroy the letter, unless it has already gone.",
        )


def _require_may_go(change: Change, duty: Obligation) -> None:
    """What may have changed since the letter was written is asked anew before it goes."""
    case = case_rows.victim_case(change.connection, duty.case)
    moment = Moment(
        MomentOfUse.POST_LETTER,
        change.today,
        secrets_found=(),
        address_confirmed=case is not None and case.address_confirmed,
        wants_welsh=case is not None and case.language is Language.WELSH,
        offers_welsh=True,
        needs_other_format=case is not None and case.communication_need is not None,
    )
    not_done = "Nothing was recorded as posted."
    pass_gates(change.rulebook, moment, not_done, RefusedUnlessDoneError)
    if not moment.address_confirmed:
        raise RefusedUnlessDoneError(
            "The address is not confirmed as safe any more.",
            not_done,
            "Keep the letter here until the address is confirmed, unless it has already gone.",
        )


def _still_the_same(duty: Obligation, month: date | None) -> None:
    if duty.month_to_tell != month:
        raise RefusedUnlessDoneError(
            "The month of release changed after this letter was written.",
            "Nothing was recorded as written or posted.",
            "Write the letter again and destroy the old one, unless it has already gone.",
        )


def _check_day(change: Change, letter: KeptLetter, posted_on: date) -> None:
    if posted_on > change.today:
        raise KnownError(
            "The day of posting has not come yet.",
            "Nothing was recorded as posted.",
            "Check the date.",
        )
    if posted_on < london_day(letter.made_at):
        raise KnownError(
            "The letter was written after that day.",
            "Nothing was recorded as posted.",
            "Check the date.",
        )
