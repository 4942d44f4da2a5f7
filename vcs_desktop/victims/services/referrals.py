"""Take referrals in: a person and a case each, with what was already heard about the sentence."""

from collections.abc import Callable, Sequence
from enum import StrEnum

from vcs_desktop.kernel.clock import london_day
from vcs_desktop.kernel.identifiers import CaseId, SentenceRef
from vcs_desktop.rules.case_fact import (
    CaseFact,
    Contacted,
    Referred,
    StageHeard,
)
from vcs_desktop.rules.case_words import Direction, Method, Outcome
from vcs_desktop.rules.key_stage import KeyStage
from vcs_desktop.rules.obligation import Reason
from vcs_desktop.rules.rule_words import CaseMoment, Nature
from vcs_desktop.victims.model.erasure import CameBack
from vcs_desktop.victims.model.referral import Referral
from vcs_desktop.victims.services.casebook import Change
from vcs_desktop.victims.services.erased_returns import erased_with_reference, note_return
from vcs_desktop.victims.store import (
    case_rows,
    look_rows,
    new_case_rows,
    obligation_rows,
    officer_rows,
)
from vcs_desktop.victims.store.case_rows import KnownReferral

HeardBefore = Callable[[SentenceRef], Sequence[KeyStage]]
"""Tells what was heard so far about a sentence.

It is asked while the referral's transaction is open: no other program can move the cursor
past a stage between the asking and the opening of the case.
"""


class RowFate(StrEnum):
    """What became of one row of a table about people."""

    ACCEPTED = "accepted"
    DUPLICATE = "duplicate"
    CONTRADICTS = "contradicts"
    NOTHING_ASKED_FOR = "accepted-and-nothing-asked-for"
    ERASED_BEFORE = "erased-before"


def take_referral(
    change: Change, referral: Referral, heard_before: HeardBefore
) -> tuple[RowFate, CaseId | None]:
    """Take in one referral, and tell what became of it and whose case it is.

    A reference that came before is a duplicate when its content is the same; otherwise it
    contradicts the case on file, which stays as it is until a person has looked.  A case of
    somebody not yet asked, for whom no rule was in force, is opened and pointed out.  One whose
    case was erased is not opened: a person looks first.
    """
    known = case_rows.known_referral(change.connection, referral.reference)
    if known is not None:
        return take_again(change, referral.reference, referral.digest, known), known.case
    erased = fate_if_erased(change, CameBack.REFERRAL, referral.reference, referral.digest)
    if erased is not None:
        return erased, None
    case = open_case(change, referral, referral.digest)
    for fact in _first_facts(change, referral, heard_before(referral.sentence)):
        change.add_fact(case, fact)
    change.settle(case)
    change.note("case-opened", case)
    return _fate_of_opened(change, referral, case), case


def open_case(change: Change, referral: Referral, digest: str) -> CaseId:
    """Add the person and their case, with the officer who is named or else this one."""
    officer = change.officer
    if referral.officer_name:
        officer = officer_rows.officer_made(change.connection, referral.officer_name)
    return new_case_rows.add_case(change.connection, referral, officer.id, digest)


def take_again(change: Change, reference: str, digest: str, known: KnownReferral) -> RowFate:
    """A reference that came before: the same again, or a contradiction to be looked at once."""
    if known.digest == digest:
        return RowFate.DUPLICATE
    news = KnownReferral(known.case, digest)
    is_new = look_rows.keep_doubtful_referral(change.connection, reference, news, change.now)
    return RowFate.CONTRADICTS if is_new else RowFate.DUPLICATE


def fate_if_erased(change: Change, what: CameBack, whom: str, digest: str) -> RowFate | None:
    """What becomes of a row about a case that was erased; None where none was."""
    erased = erased_with_reference(change.connection, change.reference_key, whom)
    if erased is None:
        return None
    is_new = note_return(change, erased, what, digest)
    return RowFate.ERASED_BEFORE if is_new else RowFate.DUPLICATE


def _fate_of_opened(change: Change, referral: Referral, case: CaseId) -> RowFate:
    """Whether something asks for a first contact with whoever has not chosen yet."""
    contacts = {
        rule.id
        for rule in change.rulebook.for_moment(CaseMoment.REFERRAL)
        if rule.nature is Nature.DUTY
    }
    reasons = {
        duty.reason
        for duty in obligation_rows.obligations_of_case(change.connection, case)
        if duty.rule in contacts
    }
    is_before_the_rules = referral.opted_in_on is None and reasons == {Reason.NO_RULE_IN_FORCE}
    return RowFate.NOTHING_ASKED_FOR if is_before_the_rules else RowFate.ACCEPTED


def _first_facts(
    change: Change, referral: Referral, heard_before: Sequence[KeyStage]
) -> list[CaseFact]:
    """What this case starts from, in the order in which it counts.

    What was heard before the person said yes is background; what was heard after is owed to
    them, although the referral reached us later than the news.
    """
    stages: list[CaseFact] = [StageHeard(0, stage) for stage in heard_before]
    referred: CaseFact = Referred(
        0,
        referral.referred_on,
        change.now,
        basis=referral.basis,
        capacity=referral.capacity,
        sentenced_on=referral.sentenced_on,
        born_on=referral.born_on,
    )
    said_yes_on = referral.opted_in_on
    if said_yes_on is None:
        return [referred, *stages]
    said_yes = Contacted(
        sequence=0,
        on=said_yes_on,
        method=Method.LETTER,
        direction=Direction.IN,
        outcome=Outcome.OPTED_IN,
        level=referral.level,
    )
    background = [
        fact
        for fact, stage in zip(stages, heard_before, strict=True)
        if london_day(stage.heard_at) < said_yes_on
    ]
    news = [fact for fact in stages if fact not in background]
    return [referred, *background, said_yes, *news]
