"""What waits for a person's look: doubts of the sentence side, and referrals in doubt.

The sentence side hands over every doubt that it has and never learns which of them anybody
sees: whose victims there are is known on the other side only, and there it is settled too.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime

from vcs_desktop.kernel.identifiers import SentenceRef
from vcs_desktop.sentences.model.occurrence import Match, Problem
from vcs_desktop.sentences.services.sentence_book import SentenceBook
from vcs_desktop.victims.services import looks
from vcs_desktop.victims.services.casebook import Casebook
from vcs_desktop.victims.services.erased_returns import returns_of_erased

__all__ = ["Look", "Looks", "Match", "looks_waiting"]

PROBLEM_WORDS = {
    Problem.NO_OFFENDER: "It does not say which offender it is about.",
    Problem.UNKNOWN_CASE_NUMBER: (
        "It names an offender only by a case number (CRN) that is not known here."
    ),
    Problem.UNKNOWN_EVENT: "This program does not know this type of event.",
    Problem.UNKNOWN_CODE: "Its movement code is not one whose meaning is known.",
    Problem.REASON_AND_CODE_DISAGREE: "Its reason and its movement code do not fit together.",
    Problem.CODE_HAS_TWO_MEANINGS: "Its movement code has two meanings.",
    Problem.ADMISSION_UNCLEAR: "It may be a recall or a new sentence.",
    Problem.MAY_BE_A_MOVE_TO_HOSPITAL: (
        "It says released, and is sent for a move to hospital in the same words."
    ),
    Problem.NO_CONTENT_GIVEN: "It says that something changed and does not say what.",
    Problem.RECALL_CONSIDERED: "A recall is being considered; nothing says that it was decided.",
    Problem.LICENCE_NO_LONGER_ACTIVE: "A licence is no longer active, and it does not say why.",
    Problem.NO_DATE_GIVEN: "It says that dates changed and does not say to what.",
    Problem.LICENCE_NOT_UNDERSTOOD: "A licence of a status or a kind that is not known.",
    Problem.LICENCE_TEXT_DISAGREES: (
        "The text of a licence condition forbids the opposite of what its code does."
    ),
    Problem.LICENCE_CONTRADICTS: (
        "It says something else than the licence on file and gives no time."
    ),
    Problem.SOURCE_SAYS_DIED: "The source says that the offender has died; no message told it.",
    Problem.SOURCE_SAYS_OUT: "The source says that the offender is out; no message told how.",
    Problem.SOURCE_SAYS_RECALLED: "The source says that there was a recall; no message told it.",
    Problem.SOURCE_SAYS_OTHER_KIND: "It speaks of another kind of sentence than is on file.",
    Problem.UNKNOWN_WORD: "It holds a word whose meaning is not known.",
    Problem.SNAPSHOT_CONTRADICTS: (
        "It contradicts the dates on file and does not say what day it is from."
    ),
    Problem.SNAPSHOT_OLDER: "It says something else than the dates on file, and it is older.",
    Problem.ROWS_DISAGREE: "Two rows of one file say different things for the same day.",
    Problem.ANOTHER_CODE: "It reports the same release with another code.",
    Problem.MAY_BE_ENTERED: "It may be what was entered by hand. Say whether it is the same.",
}
REFERRAL_CONTRADICTS = "A referral with this reference is on file and says something else."
ERASED_BEFORE = (
    "This person's case was erased, so nothing of this was kept. If they shall be in the scheme "
    "again, bring them in under a new reference."
)
NOTHING_ASKED_FOR = (
    "The case was opened, and no rule asks for a first contact: "
    "the referral is from before the rule's first line."
)


@dataclass(frozen=True, slots=True)
class Look:
    """One thing to look at: where it came from, whom it is about, and what is in doubt.

    Attributes:
        match: What was entered by hand and what was reported, where they may be the same.
        may_be_decided: An officer may say which stage it means.
        sentence: Whose sentence it is about; None where that is not known.
    """

    id: str
    source: str
    problem: str
    heard_at: datetime
    match: Match | None = None
    may_be_decided: bool = False
    sentence: SentenceRef | None = None


@dataclass(frozen=True, slots=True)
class Looks:
    """What waits for a look.

    Attributes:
        ours: What is about an offender whom a case here is about, or names no offender.
        elsewhere: What is about offenders nobody here is linked to.
    """

    ours: tuple[Look, ...]
    elsewhere: tuple[Look, ...]


def looks_waiting(sentences: SentenceBook, book: Casebook) -> Looks:
    """Everything that nobody has looked at yet, oldest first."""
    settled, linked = looks.settled_looks(book), looks.linked_sentences(book)
    doubts = [one for one in sentences.waiting_for_a_look() if one.id not in settled]
    found = [
        Look(
            one.id,
            f"{one.event_type} about {one.noms or 'nobody'}",
            PROBLEM_WORDS[one.problem],
            one.heard_at,
            one.match,
            one.may_be_decided,
            one.sentence,
        )
        for one in doubts
    ]
    ours = [one for one in found if one.sentence is None or one.sentence in linked]
    elsewhere = [one for one in found if one not in ours]
    ours += [one for one in (*_referrals(book), *_erased(book)) if one.id not in settled]
    return Looks(_in_order(ours), _in_order(elsewhere))


def _in_order(found: Iterable[Look]) -> tuple[Look, ...]:
    return tuple(sorted(found, key=lambda look: (look.heard_at, look.source, look.id)))


def _referrals(book: Casebook) -> Iterator[Look]:
    for one in looks.referrals_in_doubt(book):
        yield Look(one.look, f"referral of {one.case_number}", REFERRAL_CONTRADICTS, one.heard_at)


def _erased(book: Casebook) -> Iterator[Look]:
    for one in returns_of_erased(book):
        yield Look(one.look, f"row about {one.case_number}", ERASED_BEFORE, one.heard_at)
