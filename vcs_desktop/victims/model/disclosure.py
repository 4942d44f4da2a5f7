"""What left the office for those who decide, as the disclosure register has it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from vcs_desktop.rules.case_words import Recipient


class Disclosed(StrEnum):
    """What kind of thing left."""

    CONDITION_REQUEST = "condition-request"
    CONDITION_REQUEST_WITH_ZONE = "condition-request-with-zone"


@dataclass(frozen=True, slots=True)
class Disclosure:
    """One thing that left, and to whom; `sha256` stands for its words, which are not kept."""

    request: str
    what: Disclosed
    to_whom: Recipient
    left_at: datetime
    sha256: str


@dataclass(frozen=True, slots=True)
class PastDisclosure:
    """A line of the register, with who let it leave."""

    disclosure: Disclosure
    officer_name: str
