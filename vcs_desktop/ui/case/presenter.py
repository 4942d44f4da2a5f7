"""One case: how to reach the person safely, what is owed, what happened, and a new contact.

Decides nothing about rules: it asks the office and shows what comes back.  Knows no Qt.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from vcs_desktop.kernel.draft import DraftKey
from vcs_desktop.kernel.errors import KnownError, ReasonNeededError
from vcs_desktop.kernel.identifiers import CaseId, ObligationId
from vcs_desktop.rules.case_words import Direction, Level, Method, Outcome, WhyNotSo
from vcs_desktop.rules.obligation import CAN_WAIT, Status
from vcs_desktop.ui.case.act_jobs import day_of, draft_of, job_of
from vcs_desktop.ui.case.typed_acts import TypedAct
from vcs_desktop.ui.case.view import CaseView, News, RecordedContact, news_of
from vcs_desktop.ui.ports import Background, Jobs, Topic

if TYPE_CHECKING:
    from datetime import date

    from vcs_desktop.office.log_contact import NewContact
    from vcs_desktop.office.show_case import CaseFile, CaseWork

SCREEN = "case"


@dataclass(frozen=True, slots=True)
class TypedContact:
    """What was chosen in the contact form; `day` is as it was typed."""

    method: Method
    direction: Direction
    outcome: Outcome
    meets: tuple[ObligationId, ...]
    level: Level
    day: str


class CasePresenter:
    """Fills the Case screen and records what the officer did."""

    def __init__(self, view: CaseView, jobs: Jobs, background: Background) -> None:
        self._view = view
        self._jobs = jobs
        self._background = background
        self._case: CaseId | None = None
        # What is typed belongs to the case in sight, not to one that is on its way.
        self._drawn: CaseId | None = None
        self._put_off: Callable[[CaseFile], None] = _nothing_more
        self._today: date | None = None

    @property
    def opened(self) -> CaseId | None:
        """Which case is shown, if any was."""
        return self._case

    def open(self, case: CaseId, about: ObligationId | None = None) -> None:
        """Show this case, with the keyboard on what it is opened about."""
        view = self._view
        self._open(case, (lambda _file: view.choose_work(about)) if about else _nothing_more)

    def open_script(self, case: CaseId, obligation: ObligationId) -> None:
        """Show this case with the call script of one obligation beside it."""

        def then(file: CaseFile) -> None:
            for work in file.work:
                if work.obligation == obligation:
                    self.read_script(work)

        self._open(case, then)

    def open_contact(self, case: CaseId, about: ObligationId | None = None) -> None:
        """Show this case with the form for a new contact beside it, about this duty."""

        def then(_file: CaseFile) -> None:
            if about is None:
                self._view.show_contact_form()
            else:
                self._view.begin_contact_with(about)

        self._open(case, then)

    def open_concerns(self, case: CaseId, number: int | None = None) -> None:
        """Show this case with its concerns beside it: on this one, or on a new one."""
        self._open(case, lambda _file: self._view.show_concerns(number))

    def open_reminders(self, case: CaseId) -> None:
        """Show this case with its reminders beside it."""
        self._open(case, lambda _file: self._view.show_reminders())

    def refresh(self) -> None:
        """Ask again for the case on screen, or for what was wanted before it was asked why."""
        if self._case is not None:
            then, self._put_off = self._put_off, _nothing_more
            self._open(self._case, then)

    def explain(self, work: CaseWork) -> None:
        """Ask why this is owed."""
        self._background.read(
            Topic(SCREEN, "side"),
            lambda: self._jobs.explain(work.obligation),
            lambda explanation: self._view.show_explanation(work, explanation),
            self._problem,
        )

    def read_script(self, work: CaseWork) -> None:
        """Ask what to say on the telephone."""
        self._background.read(
            Topic(SCREEN, "side"),
            lambda: self._jobs.read_script(work.obligation),
            lambda script: self._view.show_script(work, script),
            self._problem,
        )

    def log_contact(self, typed: TypedContact) -> None:
        """Record a contact as it was chosen in the form."""
        case, today = self._drawn, self._today
        if case is None or today is None:
            return
        from vcs_desktop.office.log_contact import NewContact  # noqa: PLC0415 - only when needed: see ui.ports

        try:
            on = day_of(typed.day, today)
        except KnownError as error:
            self._problem(error)
            return
        is_opting_in = typed.outcome is Outcome.OPTED_IN
        contact = NewContact(
            case=case,
            method=typed.method,
            direction=typed.direction,
            outcome=typed.outcome,
            meets=typed.meets if typed.outcome.reached_the_person else (),
            level=typed.level if is_opting_in else None,
            on=on,
        )
        draft = DraftKey("contact", case)

        def done(reference: str) -> None:
            self._tell(
                case,
                News.CONTACT_RECORDED,
                lambda file: self._view.show_contact(_recorded(reference, contact, file)),
            )

        self._background.write(
            Topic(SCREEN, "contact"),
            lambda: self._jobs.ending(draft).log_contact(contact),
            done,
            self._problem,
        )

    def withdraw_contact(self, reference: str, because: WhyNotSo) -> None:
        """Take a contact of this case back; what it met is owed again."""
        case = self._drawn
        if case is None:
            return

        def done(words: str) -> None:
            if case == self._case:
                self._open(case, lambda _file: self._view.show_good_news(words))
            else:
                self._view.show_good_news(words)

        self._background.write(
            Topic(SCREEN, "contact"),
            lambda: self._jobs.withdraw_contact(case, reference, because),
            done,
            self._problem,
        )

    def record(self, typed: TypedAct) -> None:
        """Record a deed, a request, a statement or a decision as it was typed."""
        case, today = self._drawn, self._today
        if case is None or today is None:
            return
        draft = draft_of(typed, case)

        def job() -> None:
            jobs = self._jobs.ending(draft) if draft else self._jobs
            job_of(typed, case, today, jobs.acts)()

        self._change("act", job, news_of(typed))

    def mark_returned(self, work: CaseWork) -> None:
        """Record that a posted letter came back; what it told is owed again."""
        self._change(
            "returned",
            lambda: self._jobs.mark_returned(work.obligation),
            News.LETTER_RETURNED,
        )

    def _change(self, question: str, job: Callable[[], None], news: News) -> None:
        case = self._drawn
        self._background.write(
            Topic(SCREEN, question), job, lambda _nothing: self._tell(case, news), self._problem
        )

    def _tell(
        self,
        case: CaseId | None,
        news: News,
        then: Callable[[CaseFile], None] | None = None,
    ) -> None:
        """Tell what was recorded in a case; whoever went on to another is not called away."""
        if case is None or case != self._case:
            self._view.show_news_elsewhere(news)
            return
        self._view.show_news(news)
        self._open(case, then or _nothing_more)

    def _open(self, case: CaseId, then: Callable[[CaseFile], None]) -> None:
        self._case = case

        def shown(file: CaseFile) -> None:
            self._drawn, self._today = case, file.on
            self._view.show_case(file)
            then(file)

        def refused(error: KnownError) -> None:
            if isinstance(error, ReasonNeededError):
                self._put_off = then
            self._problem(error)

        self._background.read(
            Topic(SCREEN, "show"), lambda: self._jobs.show_case(case), shown, refused
        )

    def _problem(self, error: KnownError) -> None:
        self._view.show_problem(error)


def _recorded(reference: str, contact: NewContact, file: CaseFile) -> RecordedContact:
    told = [one for one in file.work if one.status is Status.OWED and one.is_met_by_telling]
    later = sum(one.state in CAN_WAIT for one in told)
    left = 0 if contact.meets else len(told) - later
    return RecordedContact(reference, left, contact.outcome.reached_the_person, later)


def _nothing_more(_file: CaseFile) -> None:
    """The case alone was wanted."""
