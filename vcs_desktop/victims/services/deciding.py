"""A decision about the whole office: signed with a reason, and every case worked out again.

The decision, what follows from it and the record's entries are one transaction.  The record
holds references and codes; the reason, which is in words, stands beside the decision only.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.victims.model.moved import Moved
from vcs_desktop.victims.services.casebook import Casebook, Change
from vcs_desktop.victims.services.derivation import work_out_again
from vcs_desktop.victims.store.decision_rows import Signed

LONGEST_REASON = 500
"""In letters: some sentences.  Names of people have no place in it."""


@dataclass
class Decision:
    """A decision while it is made, and what came of it once it is kept.

    Attributes:
        signed: Who decides, when and why.
        reference: What the decision is called, such as `setting-3`.
        moved: What came to stand otherwise because of it.
    """

    change: Change
    signed: Signed
    reference: str = ""
    moved: tuple[Moved, ...] = ()


@contextmanager
def deciding(book: Casebook, reason: str) -> Iterator[Decision]:
    """Make one decision, and work everything out again by it.

    Raises:
        KnownError: The reason is missing or far too long.
    """
    words = words_of_reason(reason)
    with book.changing() as change:
        decision = Decision(change, Signed(change.officer.id, change.now, words))
        yield decision
        decision.moved = work_out_again(book, change)


def words_of_reason(reason: str) -> str:
    """A reason in words, in one spelling.

    Raises:
        KnownError: It is missing or far too long.
    """
    words = " ".join(reason.split())
    if not words:
        raise _refused("The reason is missing.", "Say in a few words why it is decided so.")
    if len(words) > LONGEST_REASON:
        raise _refused(
            f"The reason is longer than {LONGEST_REASON} letters.",
            "Say it in fewer words, and keep the rest with the unit's own papers.",
        )
    return words


def _refused(happened: str, next_step: str) -> KnownError:
    return KnownError(happened, "Nothing was decided or changed.", next_step)
