"""What an officer typed in a form and did not send yet."""

from dataclasses import dataclass
from datetime import datetime

DraftBody = tuple[tuple[str, str], ...]
"""The fields of a form with what stands in them, in the order in which they are filled."""


@dataclass(frozen=True, slots=True)
class DraftKey:
    """Which form, and about what.

    Attributes:
        form: The form's own word; it is shown to nobody.
        subject: The case, by reference or number, or what else the form is about; it may be empty.
    """

    form: str
    subject: str = ""


@dataclass(frozen=True, slots=True)
class Draft:
    """A draft as it was kept last."""

    key: DraftKey
    body: DraftBody
    began_at: datetime
