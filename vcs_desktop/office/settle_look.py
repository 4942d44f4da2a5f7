"""Settle a look: an officer saw what nobody could understand, and says what it is."""

from dataclasses import dataclass
from datetime import date

from vcs_desktop.crossing.by_hand import SettledMatch, day_compared
from vcs_desktop.crossing.looks import Look
from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.kernel.identifiers import ObligationId
from vcs_desktop.office.desk import Desk
from vcs_desktop.office.in_words import STAGES, long_day
from vcs_desktop.rules.key_stage import KeyStageKind
from vcs_desktop.victims.services import looks, reading


@dataclass(frozen=True, slots=True)
class SettledLook:
    """What was settled, in plain words, and what is newly owed because of it."""

    words: str
    obligations: tuple[ObligationId, ...] = ()


def settle_look(desk: Desk, look_id: str) -> SettledLook:
    """Record that this officer looked and there is nothing to tell; what was kept stays kept.

    Raises:
        KnownError: Nothing of this reference waits for a look, or it asks another question.
    """
    look = _waiting(desk, look_id)
    if look.match is not None:
        raise _refused(
            "This message may be what was entered by hand.",
            "Say whether it is the same or something else.",
        )
    looks.settle_look(desk.book, look.id)
    return SettledLook("It is recorded that you looked.")


def settle_match(desk: Desk, look_id: str, *, is_same: bool) -> SettledLook:
    """Say whether a message is what was entered by hand, or something else.

    Raises:
        KnownError: Nothing of this reference waits for a look, or it asks another question.
    """
    look = _waiting(desk, look_id)
    if look.match is None:
        raise _refused(
            "Nothing that was entered by hand is like this message.",
            "Say that you looked, or which stage it means.",
        )
    match, newly_owed = desk.door.by_hand.settle_match(look.id, is_same=is_same)
    owed = reading.still_owed(desk.book, newly_owed)
    if not is_same and not match.is_told:
        words = "It is not that entry. It may be another one: see today's list."
        return SettledLook(words, owed)
    if not is_same:
        return SettledLook("It is something else, so it is news of its own.", owed)
    same = "It is the same as what was entered, so nothing more is owed."
    return SettledLook(f"{same}{_corrected(desk, match)}", owed)


def decide_look(
    desk: Desk, look_id: str, stage: KeyStageKind, on: date | None = None
) -> SettledLook:
    """Say which stage a message means that nobody could understand.

    Args:
        desk: The open office.
        look_id: The look's reference.
        stage: What the message means.
        on: The day it happened; left out, the message's own day.

    Raises:
        KnownError: Nothing of this reference waits for a look, or it can't be read so.
    """
    look = _waiting(desk, look_id)
    if look.match is not None:
        raise _refused(
            "What this message means is known; it may be what was entered by hand.",
            "Say whether it is the same or something else.",
        )
    taken, newly_owed = desk.door.by_hand.decide(look.id, stage, on)
    owed = reading.still_owed(desk.book, newly_owed)
    if taken.stages:
        return SettledLook(f"It is read as: {STAGES[stage]}.", owed)
    if taken.problem is not None:
        words = "It may be what is on file or was entered by hand: see today's list."
        return SettledLook(words, owed)
    return SettledLook("It reports what is on file already, so nothing more is owed.", owed)


def _corrected(desk: Desk, match: SettledMatch) -> str:
    """The day by the message, where it is not the day that was entered."""
    table = desk.door.by_hand.entry_table
    entered, reported = day_compared(table, match.entered), day_compared(table, match.reported)
    if entered == reported:
        return ""
    return (
        f" What was entered counts, {long_day(entered)}, and days are counted from it; the "
        f"message gives {long_day(reported)}."
    )


def _waiting(desk: Desk, look_id: str) -> Look:
    wanted = look_id.strip().lower()
    waiting = desk.door.waiting_for_a_look()
    for look in (*waiting.ours, *waiting.elsewhere):
        if look.id == wanted:
            return look
    raise KnownError(
        "Nothing with this reference waits for a look.",
        "Nothing was recorded.",
        "Copy the reference from the list of today's work.",
    )


def _refused(happened: str, next_step: str) -> KnownError:
    return KnownError(happened, "Nothing was recorded.", next_step)
