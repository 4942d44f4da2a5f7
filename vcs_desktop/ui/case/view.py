"""What the Case screen can be asked to show, and what there is to tell on it.  Knows no Qt."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.kernel.identifiers import ObligationId
from vcs_desktop.rules.explain import Explanation
from vcs_desktop.ui.case.typed_acts import (
    TypedAct,
    TypedConcern,
    TypedConcernStep,
    TypedMove,
    TypedReminder,
    TypedReminderDone,
)

if TYPE_CHECKING:
    from vcs_desktop.letters.scripts import CallScript
    from vcs_desktop.office.show_case import CaseFile, CaseWork


class News(StrEnum):
    """What was recorded just now."""

    CONTACT_RECORDED = "contact-recorded"
    LETTER_RETURNED = "letter-returned"
    ACT_RECORDED = "act-recorded"
    REQUEST_FORWARDED = "request-forwarded"
    CONCERN_REPORTED = "concern-reported"
    CONCERN_MOVED = "concern-moved"
    REMINDER_MADE = "reminder-made"
    REMINDER_DONE = "reminder-done"


def news_of(typed: TypedAct) -> News:
    """What there is to tell once this is recorded."""
    news = News.ACT_RECORDED
    match typed:
        case TypedConcern():
            is_passed = bool(typed.passed_to.strip())
            news = News.CONCERN_MOVED if is_passed else News.CONCERN_REPORTED
        case TypedConcernStep():
            news = News.CONCERN_MOVED
        case TypedReminder():
            news = News.REMINDER_MADE
        case TypedReminderDone():
            news = News.REMINDER_DONE
        case TypedMove() if typed.to_whom is not None:
            news = News.REQUEST_FORWARDED
        case _:
            pass
    return news


@dataclass(frozen=True, slots=True)
class RecordedContact:
    """A contact that was recorded.

    Attributes:
        reference: What takes it back.
        still_owed: How much is still owed now that telling the person would meet, where the
            contact met nothing; else 0.
        later: How much of that kind comes up later only.
        was_reached: Whether the person was reached.
    """

    reference: str
    still_owed: int
    was_reached: bool
    later: int = 0


class CaseView(Protocol):
    """What the Case screen can do."""

    def show_case(self, file: CaseFile) -> None:
        """Show everything about the case."""

    def show_explanation(self, work: CaseWork, explanation: Explanation) -> None:
        """Say why something is owed."""

    def show_script(self, work: CaseWork, script: CallScript) -> None:
        """Show what to say on the telephone."""

    def choose_work(self, obligation: ObligationId) -> None:
        """Put the keyboard on one of the duties of the case, where it has it still."""

    def show_contact_form(self) -> None:
        """Open the form for a new contact, which begins with the chosen duty."""

    def begin_contact_with(self, obligation: ObligationId) -> None:
        """Open that form on this duty; it is named as told by nobody but the officer."""

    def show_concerns(self, number: int | None = None) -> None:
        """Open what the person fears, on one concern or on a new one."""

    def show_reminders(self) -> None:
        """Open the reminders of the case."""

    def show_news(self, news: News) -> None:
        """Tell that something was recorded."""

    def show_news_elsewhere(self, news: News) -> None:
        """Tell that something was recorded in a case that is not in sight any more."""

    def show_contact(self, recorded: RecordedContact) -> None:
        """Tell that a contact was recorded, and offer to take it back."""

    def show_good_news(self, words: str) -> None:
        """Tell that something went well."""

    def show_problem(self, error: KnownError) -> None:
        """Tell what did not work."""
