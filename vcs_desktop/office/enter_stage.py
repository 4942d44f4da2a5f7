"""Enter a key stage by hand: officers hear by telephone what no message has told yet."""

from dataclasses import dataclass
from datetime import date

from vcs_desktop.crossing.by_hand import Entered, EntryFate, StageToEnter, entry_reference
from vcs_desktop.kernel.clock import london_day
from vcs_desktop.kernel.errors import KnownError, MayBeOnFileError
from vcs_desktop.kernel.identifiers import ObligationId
from vcs_desktop.office.desk import Desk
from vcs_desktop.office.in_words import STAGES, long_day
from vcs_desktop.office.seen import note_glance
from vcs_desktop.office.source_words import source_in_words
from vcs_desktop.rules.explain import reason_in_words
from vcs_desktop.rules.hand_entry import EntryTable, is_by_hand
from vcs_desktop.rules.key_stage import KeyStageKind
from vcs_desktop.rules.obligation import Status
from vcs_desktop.victims.services import reading

__all__ = ["EnteredStage", "StageChoices", "StageToEnter", "enter_stage", "stage_choices"]

_NO_EVENT = frozenset(
    {
        KeyStageKind.ENTRY_WITHDRAWN,
        KeyStageKind.SENTENCE_RECORDED,
        KeyStageKind.SENTENCE_DATES_CHANGED,
        KeyStageKind.SENTENCE_RECALCULATED,
    }
)
"""Lines of the file that tell of paper, and not of where somebody is."""


@dataclass(frozen=True, slots=True)
class EnteredStage:
    """What became of an entry.

    Attributes:
        is_new: It was added; else it was on file already and nothing was.
        entry: The reference by which it can be taken back; empty for what a message told.
        words: What was done, in plain words.
        obligations: What is newly owed because of it.
    """

    is_new: bool
    entry: str
    occurrence: str
    stage: str
    on: date
    source: str
    heard_on: date
    words: str
    obligations: tuple[ObligationId, ...]


@dataclass(frozen=True, slots=True)
class StageChoices:
    """What a form for an entry offers: the present day, and which stages ask what."""

    today: date
    table: EntryTable


def stage_choices(desk: Desk) -> StageChoices:
    """What may be entered by hand today."""
    return StageChoices(desk.today, desk.door.by_hand.entry_table)


def enter_stage(desk: Desk, stage: StageToEnter) -> EnteredStage:
    """Enter a stage, or say that it is on file already.

    Raises:
        MayBeOnFileError: Something very like it is on file; another one is entered as such.
        KnownError: It can't have been so, or there is no such case or number.
    """
    entered, newly_owed = desk.door.by_hand.enter(stage)
    _refuse_if_not_taken(entered)
    fact, is_new = entered.fact, entered.fate is EntryFate.ADDED
    owed = reading.still_owed(desk.book, newly_owed) if is_new else ()
    has_case = desk.door.by_hand.has_case_about(fact.sentence)
    return EnteredStage(
        is_new=is_new,
        entry=entry_reference(fact.id) if is_by_hand(fact.source) else "",
        occurrence=fact.id,
        stage=fact.kind.value,
        on=fact.happened_on,
        source=fact.source,
        heard_on=london_day(fact.heard_at),
        words=_words(entered, has_case=has_case)
        + (_nobody(desk, fact.id) if is_new and has_case and not owed else "")
        + (_later_on_file(desk, entered) if is_new else ""),
        obligations=owed,
    )


def _refuse_if_not_taken(entered: Entered) -> None:
    if entered.fate is EntryFate.NEARLY_ON_FILE:
        raise MayBeOnFileError(
            f"Something very like it is on file already: {_told(entered)}.",
            "Nothing was entered.",
            "If this is another one, enter it as another one (--different).",
        )
    if entered.fate is EntryFate.OLDER_THAN_FILE:
        newer = long_day(entered.fact.happened_on)
        raise KnownError(
            f"The dates on file are from {newer}, which is newer than this news.",
            "Nothing was entered.",
            "Check the day that the news is from.",
        )


def _words(entered: Entered, *, has_case: bool) -> str:
    fact = entered.fact
    if entered.fate is EntryFate.ON_FILE:
        return f"This is on file already: {_told(entered)}. Nothing was added."
    about = f"{STAGES[fact.kind]}, {long_day(fact.happened_on)}"
    nobody = (
        "" if has_case else " No case here is about this offender, so nobody is owed anything."
    )
    return f"Entered: {about}, {source_in_words(fact.source)}.{nobody}"


def _nobody(desk: Desk, occurrence: str) -> str:
    """That nobody is owed anything because of it, and why, as far as it is known."""
    rulebook = desk.rulebook
    reasons = dict.fromkeys(
        reason_in_words(duty, rulebook)
        for duty in reading.obligations_about(desk.book, occurrence)
        if duty.status is not Status.OWED and duty.reason is not None
    )
    why = f": {', or '.join(reasons)}" if reasons else ""
    return f" Nobody is owed anything new because of it{why}."


def _later_on_file(desk: Desk, entered: Entered) -> str:
    """What is on file from after that day, so that a wrong day or stage is seen at once."""
    fact = entered.fact
    note_glance(desk)
    entries = desk.door.by_hand.entries_about(fact.sentence)
    gone = {
        (one.fact.happened_on, one.fact.kind)
        for one in entries
        if one.withdrawn_because is not None
    }
    stages = set(desk.door.glance(fact.sentence).stages) - gone
    later = [(on, kind) for on, kind in stages if on > fact.happened_on and kind not in _NO_EVENT]
    if not later:
        return ""
    on, kind = max(later)
    return f" Please check the day: on file after it is '{STAGES[kind]}', {long_day(on)}."


def _told(entered: Entered) -> str:
    fact = entered.fact
    heard = long_day(london_day(fact.heard_at))
    return (
        f"{STAGES[fact.kind]}, {long_day(fact.happened_on)}, "
        f"since {heard}, {source_in_words(fact.source)}"
    )
