"""Whether somebody may be rung, in the same words wherever it is said.

Ringing a number that is not safe can do more harm than any deadline, so whoever is about to be
told to ring is told this first.
"""

from dataclasses import dataclass
from enum import StrEnum

from vcs_desktop.office.way_words import mind_words
from vcs_desktop.rules.safe_contact import Way
from vcs_desktop.victims.model.victim_case import VictimCase, WorkLine


class MayRing(StrEnum):
    """What is on file about ringing a person."""

    SAFE = "safe"
    NOT_SAFE = "not-safe"
    NOT_KNOWN = "not-known"
    NO_NUMBER = "no-number"


_WORDS = {
    MayRing.SAFE: "{number}: safe to ring.",
    MayRing.NOT_SAFE: "{number}: NOT safe. Do not ring and leave no message.",
    MayRing.NOT_KNOWN: (
        "{number}: nobody has confirmed that it is safe. Ring only if there is no safer way. "
        "Say nothing to anybody else who answers, and leave no message."
    ),
    MayRing.NO_NUMBER: "No telephone number is on file.",
}


@dataclass(frozen=True, slots=True)
class Telephone:
    """A person's number as it is on file.

    Attributes:
        number: Empty where there is none.
        is_safe: Whether it is safe to ring; None while nobody asked.
        mind: What the person asked us to mind when ringing, as a sentence; empty for nothing.
    """

    number: str = ""
    is_safe: bool | None = None
    mind: str = ""

    @property
    def may_ring(self) -> MayRing:
        """What is on file about ringing them."""
        if not self.number:
            return MayRing.NO_NUMBER
        if self.is_safe is None:
            return MayRing.NOT_KNOWN
        return MayRing.SAFE if self.is_safe else MayRing.NOT_SAFE

    @property
    def must_not_ring(self) -> bool:
        """Whether they must not be rung, or can't be."""
        return self.may_ring in {MayRing.NOT_SAFE, MayRing.NO_NUMBER}

    @property
    def words(self) -> str:
        """What to know before ringing.

        >>> Telephone("01632 960001", is_safe=False).words
        '01632 960001: NOT safe. Do not ring and leave no message.'
        >>> Telephone().words
        'No telephone number is on file.'
        """
        safety = _WORDS[self.may_ring].format(number=self.number)
        return f"{safety} {self.mind}".rstrip()


def telephone_of(whose: VictimCase | WorkLine) -> Telephone:
    """The number of the person of a case, with what they asked us to mind."""
    mind = mind_words(Way.PHONE, whose.phone)
    return Telephone(whose.telephone, whose.telephone_safe, mind)
