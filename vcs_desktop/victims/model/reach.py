"""How to reach a person of a known case, as it comes in with a table."""

import hashlib
from dataclasses import astuple, dataclass
from datetime import date

from vcs_desktop.victims.model.referral import CommunicationNeed, Language


@dataclass(frozen=True, slots=True)
class ReachNews:
    """What a row says about reaching one person.  What is None is left as it is.

    Attributes:
        whom: The referrer's reference, or the case number.
        as_at: The day it is from, where the row says so.
        address_lines: The whole address; empty where the row gives none.
        address_confirmed: Whether somebody confirmed that post to it is safe.
        telephone: Empty where there is no number any more; `email` likewise.
        needs_no_format: The person needs no other format any more.
    """

    whom: str
    as_at: date | None = None
    address_lines: tuple[str, ...] = ()
    address_confirmed: bool | None = None
    telephone: str | None = None
    telephone_safe: bool | None = None
    email: str | None = None
    language: Language | None = None
    communication_need: CommunicationNeed | None = None
    needs_no_format: bool = False

    @property
    def digest(self) -> str:
        """Equal for equal content, so that a repeat is known however long ago it came."""
        return hashlib.sha256(repr(astuple(self)).encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class Reach:
    """How a person can be reached, as it is on file."""

    address_lines: tuple[str, ...]
    address_confirmed: bool
    telephone: str
    telephone_safe: bool | None
    email: str
    language: Language
    communication_need: CommunicationNeed | None

    def changed(self, before: "Reach") -> tuple[str, ...]:
        """What differs from before, by its name alone."""
        names = ("address_lines", "address_confirmed", "telephone", "telephone_safe", "email",
                 "language", "communication_need")  # fmt: skip
        return tuple(name for name in names if getattr(self, name) != getattr(before, name))


def reach_after(before: Reach, news: ReachNews) -> Reach:
    """How a person can be reached after this news.

    What is new is in doubt until somebody says otherwise: an address is not confirmed, and a
    number not known to be safe.
    """
    need = None if news.needs_no_format else news.communication_need or before.communication_need
    lines, confirmed = _address(before, news)
    number, is_safe = _telephone(before, news)
    return Reach(
        address_lines=lines,
        address_confirmed=confirmed,
        telephone=number,
        telephone_safe=is_safe,
        email=before.email if news.email is None else news.email,
        language=news.language or before.language,
        communication_need=need,
    )


def _address(before: Reach, news: ReachNews) -> tuple[tuple[str, ...], bool]:
    is_new = bool(news.address_lines) and news.address_lines != before.address_lines
    lines = news.address_lines if is_new else before.address_lines
    if news.address_confirmed is not None:
        return lines, news.address_confirmed
    return lines, before.address_confirmed and not is_new


def _telephone(before: Reach, news: ReachNews) -> tuple[str, bool | None]:
    is_new = news.telephone is not None and news.telephone != before.telephone
    number = before.telephone if news.telephone is None else news.telephone
    if news.telephone_safe is not None:
        return number, news.telephone_safe
    return number, None if is_new else before.telephone_safe
