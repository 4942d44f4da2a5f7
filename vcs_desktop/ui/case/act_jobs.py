"""Which job records what was typed in the forms of a case.  Knows no Qt.

Decides nothing about rules: whether an act can have been so, and whether a gate lets it pass,
is for the office to say.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from vcs_desktop.kernel.draft import DraftKey
from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.rules.case_words import RequestState
from vcs_desktop.ui.case.typed_acts import (
    TypedAct,
    TypedCare,
    TypedConcern,
    TypedConcernStep,
    TypedDeed,
    TypedDormancy,
    TypedEnd,
    TypedMove,
    TypedReminder,
    TypedReminderDone,
    TypedRequest,
    TypedStatement,
    TypedWay,
)
from vcs_desktop.ui.toolkit.days import NoDay, read_day, why_no_day

if TYPE_CHECKING:
    from vcs_desktop.kernel.identifiers import CaseId
    from vcs_desktop.ui.act_ports import ActJobs

Job = Callable[[], None]

_NO_DAY = {
    NoDay.NOT_READ: ("The day can't be read.", "Type it as 23/11/2026."),
    NoDay.NO_SUCH_DAY: (
        "There is no such day in the calendar.",
        "Check the day and the month, and type it as 23/11/2026.",
    ),
    NoDay.AHEAD: (
        "That day is still ahead.",
        "Record it once it has happened, or type the day on which it did.",
    ),
    NoDay.TOO_LONG_AGO: ("That day is too long ago to be meant.", "Check the year."),
}


def job_of(typed: TypedAct, case: CaseId, today: date, jobs: ActJobs) -> Job:
    """The job that records what was typed.

    Raises:
        KnownError: A day that was typed is no day.
    """
    match typed:
        case TypedConcern() | TypedConcernStep() | TypedReminder() | TypedReminderDone():
            job = _care(typed, case, jobs)
        case TypedDeed():
            job = _deed(typed, today, jobs)
        case TypedRequest():
            job = _request(typed, case, today, jobs)
        case TypedMove():
            job = _move(typed, today, jobs)
        case TypedStatement():
            job = _statement(typed, case, today, jobs)
        case TypedWay():
            job = _way(typed, case, jobs)
        case _:
            job = _decision(typed, case, jobs)
    return job


def draft_of(typed: TypedAct, case: CaseId) -> DraftKey | None:
    """The draft that ends when this is recorded; None where it was typed in no form."""
    if isinstance(typed, TypedConcernStep | TypedReminderDone):
        return None
    form = "more"
    match typed:
        case TypedDeed():
            form = f"deed {typed.obligation}"
        case TypedConcern():
            form = "concern"
        case TypedReminder():
            form = "reminder"
        case _:
            pass
    return DraftKey(form, case)


def day_of(text: str, today: date) -> date | None:
    """The day that was typed; None for today, whose day the office knows best.

    Raises:
        KnownError: It is no day, or lies ahead or too far back.
    """
    why = why_no_day(text, today)
    if why is not None:
        happened, next_step = _NO_DAY[why]
        raise KnownError(happened, "Nothing was recorded.", next_step)
    day = read_day(text, today)
    return None if day == today else day


def _deed(typed: TypedDeed, today: date, jobs: ActJobs) -> Job:
    from vcs_desktop.office.record_deed import NewDeed  # noqa: PLC0415 - only when needed: see ui.ports

    deed = NewDeed(typed.obligation, typed.deed, typed.detail, day_of(typed.day, today))
    return lambda: jobs.record_deed(deed)


def _request(typed: TypedRequest, case: CaseId, today: date, jobs: ActJobs) -> Job:
    from vcs_desktop.office.ask_condition import WhatIsAsked  # noqa: PLC0415 - only when needed: see ui.ports

    asked = WhatIsAsked(case, typed.kind, on=day_of(typed.day, today))
    return lambda: jobs.ask_condition(asked)


def _move(typed: TypedMove, today: date, jobs: ActJobs) -> Job:
    from vcs_desktop.office.move_request import Forwarding  # noqa: PLC0415 - only when needed: see ui.ports

    on = day_of(typed.day, today)
    if typed.to is not RequestState.FORWARDED or typed.to_whom is None:
        return lambda: jobs.move_request(typed.request, typed.to, on)
    forwarding = Forwarding(
        request=typed.request,
        to_whom=typed.to_whom,
        zone=typed.zone.encode() if typed.zone.strip() else None,
        out=typed.out,
        on=on,
    )
    return lambda: jobs.forward_request(forwarding)


def _statement(typed: TypedStatement, case: CaseId, today: date, jobs: ActJobs) -> Job:
    from vcs_desktop.office.move_statement import StatementMove  # noqa: PLC0415 - only when needed: see ui.ports

    move = StatementMove(
        case=case,
        to=typed.to,
        checked=typed.checked,
        warned=typed.warned,
        on=day_of(typed.day, today),
    )
    return lambda: jobs.move_statement(move)


def _way(typed: TypedWay, case: CaseId, jobs: ActJobs) -> Job:
    from vcs_desktop.office.safe_ways import news_between  # noqa: PLC0415 - only when needed: see ui.ports

    news = news_between(typed.seen, typed.typed)
    return lambda: jobs.set_way(case, typed.way, news, typed.seen)


def _care(typed: TypedCare, case: CaseId, jobs: ActJobs) -> Job:
    match typed:
        case TypedConcern():
            return lambda: jobs.report_concern(case, typed.kind, typed.words, typed.passed_to)
        case TypedConcernStep():
            return lambda: jobs.move_concern(typed.number, typed.step, typed.passed_to)
        case TypedReminder():
            return lambda: jobs.make_reminder(case, typed.line)
        case TypedReminderDone():
            return lambda: jobs.finish_reminder(typed.number)


def _decision(typed: TypedDormancy | TypedEnd, case: CaseId, jobs: ActJobs) -> Job:
    if isinstance(typed, TypedDormancy):
        return lambda: jobs.set_dormant(case, typed.approved_by)
    return lambda: jobs.end_case(case, typed.reason)
