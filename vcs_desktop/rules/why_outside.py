"""Why an officer looks at a case that is not their own: a closed list, and words of their own."""

from dataclasses import dataclass
from enum import StrEnum


class WhyOutside(StrEnum):
    """The reasons that are offered."""

    COVERING = "covering"
    RANG = "they-rang"
    ASKED = "asked-by-senior-officer"
    HANDING_OVER = "handing-over"
    OTHER = "other"


FEWEST_WORDS = 3
"""Of a reason in words of one's own: one letter, or "work", says nothing to whoever reads it."""

LONGEST_REASON = 300
"""Letters.  More would be a note about the case, and belongs into the case."""


@dataclass(frozen=True, slots=True)
class Because:
    """A reason as it was given.  Its words are kept in the victim store and nowhere else."""

    why: WhyOutside
    words: str = ""

    @property
    def says_something(self) -> bool:
        """Whether it is one of the list, or a few words of their own.

        >>> Because.said("they-rang").says_something, Because.said("x").says_something
        (True, False)
        """
        has_words = len(self.words.split()) >= FEWEST_WORDS
        return has_words if self.why is WhyOutside.OTHER else True

    @classmethod
    def said(cls, text: str) -> "Because":
        """A reason in one text: one of the list, or words of their own.

        >>> Because.said("covering").why, Because.said("The court asked").words
        (<WhyOutside.COVERING: 'covering'>, 'The court asked')
        """
        known = text.strip().lower()
        if known in set(WhyOutside) - {WhyOutside.OTHER}:
            return cls(WhyOutside(known))
        return cls(WhyOutside.OTHER, text.strip())
