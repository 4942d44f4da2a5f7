"""Reviews of cases that have ended: is what is on file still to be kept?  Nothing goes by itself.

No source gives a period for the records of victims, so the program has none: the unit sets its
own, or a day for one case.
"""

from dataclasses import dataclass
from datetime import date

from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.kernel.identifiers import CaseId
from vcs_desktop.rules.case_fact import DeedDone
from vcs_desktop.rules.case_words import DeedKind, Membership
from vcs_desktop.rules.obligation import Status
from vcs_desktop.rules.rule_words import CaseMoment
from vcs_desktop.victims.services.casebook import Casebook, Change, known_case
from vcs_desktop.victims.services.deciding import words_of_reason
from vcs_desktop.victims.store import case_rows, hold_rows, obligation_rows, review_rows
from vcs_desktop.victims.store.decision_rows import Signed
from vcs_desktop.victims.store.review_rows import Period

__all__ = ["EndedCase", "Period", "Reviews", "keep_until", "reviews", "set_period"]

_MOST_MONTHS = 1200
"""A hundred years: more is a slip of the hand."""


@dataclass(frozen=True, slots=True)
class EndedCase:
    """A case that has ended, and when it is reviewed.

    Attributes:
        review_on: The day set on the case, or the unit's period after its end; None while
            neither is known.
        kept_because: Why it was kept at the last review; else empty.
        is_held: A hold stands on it.
    """

    case_number: str
    ended_on: date
    review_on: date | None
    kept_because: str
    is_held: bool


@dataclass(frozen=True, slots=True)
class Reviews:
    """Every case that has ended, and the unit's period, if it has set one."""

    period: Period | None
    cases: tuple[EndedCase, ...]


def reviews(book: Casebook) -> Reviews:
    """Every case that has ended, whose review is due soonest first; those without a day last."""
    with book.reading() as connection:
        calendar = book.rules.seen_in(connection).calendar
        period = review_rows.period_of(connection)
        days = review_rows.latest_reviews(connection)
        found = []
        for one in review_rows.ended_cases(connection):
            set_day = days.get(one.case)
            by_period = calendar.months_after(one.ended_on, period.months).on if period else None
            # A day from before the case ended again was about an earlier end.
            stands = set_day if set_day and set_day.review_on > one.ended_on else None
            found.append(
                EndedCase(
                    one.number,
                    one.ended_on,
                    stands.review_on if stands else by_period,
                    stands.decided.reason if stands else "",
                    hold_rows.hold_on(connection, one.case) is not None,
                )
            )
    return Reviews(period, tuple(sorted(found, key=lambda one: one.review_on or date.max)))


def set_period(book: Casebook, months: int | None, reason: str) -> None:
    """Set after how many months an ended case is reviewed; None for no period.

    Raises:
        KnownError: The number can't be counted with, or the reason is missing.
    """
    words = words_of_reason(reason)
    if months is not None and not 0 < months <= _MOST_MONTHS:
        raise KnownError(
            "The period must be a whole number of months, and not beyond a hundred years.",
            "Nothing was set.",
            "Give another number, or off.",
        )
    with book.changing() as change:
        review_rows.set_period(change.connection, months, _signed(change, words))
        change.note("retention-period-set", "", {"months": months or "off"})


def keep_until(book: Casebook, case_or_number: str, until: date, reason: str) -> None:
    """Keep a case that has ended until a day, on which it is reviewed again.

    The rule that asks for a review is met by it.

    Raises:
        KnownError: There is no such case, it has not ended, the day has passed, or the reason
            is missing.
    """
    words = words_of_reason(reason)
    with book.changing() as change:
        case = known_case(change.connection, case_or_number)
        _require_ended(change, case)
        if until <= change.today:
            raise KnownError(
                "That day has passed already.",
                "Nothing was recorded.",
                "Give a day to come.",
            )
        review_rows.add_review(change.connection, case, until, _signed(change, words))
        _meet_the_prompt(change, case)
        change.note("case-kept", case, {"until": until.isoformat()})


def _meet_the_prompt(change: Change, case: CaseId) -> None:
    prompts = {
        rule.id
        for rule in change.rulebook.for_moment(CaseMoment.CASE_ENDED)
        if DeedKind.REVIEWED in rule.done_by
    }
    owed = [
        duty.id
        for duty in obligation_rows.obligations_of_case(change.connection, case)
        if duty.rule in prompts and duty.status is Status.OWED
    ]
    if owed:
        change.add_fact(case, DeedDone(0, change.today, DeedKind.REVIEWED, tuple(owed)))
        change.settle(case)


def _require_ended(change: Change, case: CaseId) -> None:
    if case_rows.standing_of(change.connection, case).membership is not Membership.ENDED:
        raise KnownError(
            "This case has not ended, so how long it is kept is no question yet.",
            "Nothing was recorded.",
            "End the case first, once it is over.",
        )


def _signed(change: Change, words: str) -> Signed:
    return Signed(change.officer.id, change.now, words)
