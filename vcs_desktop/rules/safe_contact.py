"""Whether and how a person may be contacted: one function that gives the answer.

Harm done by reaching the wrong ears is worse than any day that is missed: messages were left on
abusers' telephones, and a new address was sent to an old one (domain notes, sections 6 and 9).
So a way that is not safe is never offered; one that nobody confirmed is offered with a warning,
and a letter to it is held back.

Pure: it is given what is on file, and looks nothing up.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Way(StrEnum):
    """A way of reaching a person."""

    PHONE = "phone"
    LETTER = "letter"
    SMS = "sms"
    EMAIL = "email"
    VISIT = "visit"
    THROUGH = "through-another"


class Safety(StrEnum):
    """What is known of a way."""

    SAFE = "safe"
    NOT_SAFE = "not-safe"
    NOT_KNOWN = "not-known"


class May(StrEnum):
    """Whether a way may be used."""

    YES = "yes"
    WITH_CARE = "with-care"
    NO = "no"


@dataclass(frozen=True, slots=True)
class WayOnFile:
    """One way of reaching a person, as it is on file.

    Attributes:
        is_there: There is a number, an address or somebody to use it with.
        safety: Whether it is safe.
        times: When it is safe, in words; empty where no time was named.
        may_leave_message: Whether a message may be left; None while nobody asked.
        code_word: What the person wants to hear before they speak; empty where there is none.
        seen_by: Who else may see or hear it, in words.
        wants_plain_envelope: Whether the envelope must show nothing; None while nobody asked.
        through: Who passes it on, for that way alone.
        confirmed_on: The day on which the person confirmed it last.
        reaches: The number or address itself, so that what was said of one is never taken to
            be about another.
    """

    is_there: bool = False
    safety: Safety = Safety.NOT_KNOWN
    times: str = ""
    may_leave_message: bool | None = None
    code_word: str = ""
    seen_by: str = ""
    wants_plain_envelope: bool | None = None
    through: str = ""
    confirmed_on: date | None = None
    reaches: str = ""

    @property
    def has_wishes(self) -> bool:
        """Whether the person asked us to mind anything about it."""
        answers = (self.may_leave_message, self.wants_plain_envelope)
        texts = (self.times, self.code_word, self.seen_by, self.through)
        return any(texts) or any(answer is not None for answer in answers)


class Caution(StrEnum):
    """What to mind when a way is used, in the order in which it is said."""

    NOT_CONFIRMED = "not-confirmed"
    NO_MESSAGE = "no-message"
    ONLY_AT_TIMES = "only-at-times"
    SAY_CODE_WORD = "say-code-word"
    OTHERS_SEE = "others-see"
    PLAIN_ENVELOPE = "plain-envelope"
    THROUGH_SOMEBODY = "through-somebody"


class Against(StrEnum):
    """Why a way may not be used."""

    NOT_SAFE = "not-safe"
    NOTHING_ON_FILE = "nothing-on-file"
    NOT_CONFIRMED = "not-confirmed"


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether a way may be used, and what to mind.

    Attributes:
        against: Why not; None where it may be used.
        may_be_overridden: An officer may use it all the same, with a reason that is recorded.
    """

    way: Way
    may: May
    against: Against | None = None
    cautions: tuple[Caution, ...] = ()
    may_be_overridden: bool = False


NOTHING_ON_FILE = WayOnFile()

_SPOKEN = frozenset({Way.PHONE, Way.THROUGH})
_MESSAGES = frozenset({Way.PHONE})


def may_use(way: Way, on_file: WayOnFile) -> Verdict:
    """Decide whether a way may be used.

    A letter goes only where somebody confirmed that post is safe: once posted it can't be
    called back.  Whoever rings can still hang up, so a number that nobody confirmed may be
    rung with care and without a message.
    """
    if not on_file.is_there:
        return Verdict(way, May.NO, Against.NOTHING_ON_FILE)
    if on_file.safety is Safety.NOT_SAFE:
        return Verdict(way, May.NO, Against.NOT_SAFE, may_be_overridden=True)
    if on_file.safety is Safety.NOT_KNOWN and way not in _SPOKEN:
        return Verdict(way, May.NO, Against.NOT_CONFIRMED, may_be_overridden=way is not Way.LETTER)
    cautions = tuple(_cautions(way, on_file))
    return Verdict(way, May.WITH_CARE if cautions else May.YES, None, cautions)


def ways_open(on_file: Mapping[Way, WayOnFile]) -> tuple[Way, ...]:
    """The ways that may be used, in the order of `Way`."""
    return tuple(
        way for way in Way if may_use(way, on_file.get(way, NOTHING_ON_FILE)).may is not May.NO
    )


def _cautions(way: Way, on_file: WayOnFile) -> list[Caution]:
    is_known = on_file.safety is Safety.SAFE
    says = {
        Caution.NOT_CONFIRMED: not is_known,
        Caution.NO_MESSAGE: way in _MESSAGES
        and not (is_known and on_file.may_leave_message is True),
        Caution.ONLY_AT_TIMES: bool(on_file.times),
        Caution.SAY_CODE_WORD: bool(on_file.code_word),
        Caution.OTHERS_SEE: bool(on_file.seen_by),
        Caution.PLAIN_ENVELOPE: way is Way.LETTER and on_file.wants_plain_envelope is True,
        Caution.THROUGH_SOMEBODY: way is Way.THROUGH,
    }
    return [caution for caution, is_said in says.items() if is_said]
