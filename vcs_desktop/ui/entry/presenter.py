"""A stage entered by hand, and what an officer says about messages in doubt.

Turns what was typed into one job and tells what came of it.  Decides nothing about stages: what
each asks comes from the office.  Knows no Qt.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Protocol

from vcs_desktop.kernel.errors import KnownError, MayBeOnFileError
from vcs_desktop.rules.hand_entry import HowHeard, WhoTold, WhyWithdrawn
from vcs_desktop.rules.key_stage import KeyStageKind, PatientKind, StageDate, StageOutcome
from vcs_desktop.ui.ports import Background, Jobs, Topic

if TYPE_CHECKING:
    from vcs_desktop.office.enter_stage import EnteredStage, StageChoices
    from vcs_desktop.office.settle_look import SettledLook
    from vcs_desktop.office.today import LookItem
    from vcs_desktop.office.withdraw_entry import WithdrawnEntry

SCREEN = "entry"
_NOMS = re.compile(r"[A-Z][0-9]{4}[A-Z]{2}")


@dataclass(frozen=True, slots=True)
class TypedEntry:
    """What was typed in the form.

    Attributes:
        about: A case number, or an offender's NOMS number.
        on: The day it happened; None where a message's own day counts.
    """

    about: str
    kind: KeyStageKind
    on: date | None
    how: HowHeard
    who: WhoTold
    dates: tuple[StageDate, ...] = ()
    outcome: StageOutcome = StageOutcome.NOT_STATED
    patient_kind: PatientKind = PatientKind.UNKNOWN
    is_another: bool = False


@dataclass(frozen=True, slots=True)
class About:
    """The case that an entry is begun from, and its offender's name; or neither.

    Attributes:
        is_certain: It is begun in the case itself; else its line only happened to be chosen.
        stage: What happened, where that is known already; empty otherwise.
    """

    number: str = ""
    offender: str = ""
    is_certain: bool = False
    stage: str = ""


class EntryView(Protocol):
    """What the form, and the window around it, can do."""

    def show_form(self, choices: StageChoices, about: About) -> None:
        """Offer every stage for what happened to this offender; nobody asks about whom."""

    def show_look_form(self, choices: StageChoices, look: LookItem) -> None:
        """Offer every stage for what a message means."""

    def ask_whether_another(self, error: KnownError, typed: TypedEntry) -> None:
        """Something like it is on file: ask whether it is another one."""

    def tell_entered(self, entered: EnteredStage) -> None:
        """Tell what became of an entry."""

    def tell_withdrawn(self, withdrawn: WithdrawnEntry) -> None:
        """Tell that an entry was taken back."""

    def tell_settled(self, settled: SettledLook) -> None:
        """Tell what was settled."""

    def show_problem(self, error: KnownError) -> None:
        """Tell what did not work with what was typed."""

    def tell_problem(self, error: KnownError) -> None:
        """Tell what did not work, on whatever screen is in sight."""


class EntryPresenter:
    """Fills the form and records what the officer says."""

    def __init__(self, view: EntryView, jobs: Jobs, background: Background) -> None:
        self._view = view
        self._jobs = jobs.entries
        self._background = background

    def open(self, about: About) -> None:
        """Begin an entry about the offender of a case, or about whomever is typed."""
        self._background.read(
            Topic(SCREEN, "form"),
            self._jobs.stage_choices,
            lambda choices: self._view.show_form(choices, about),
            self._view.show_problem,
        )

    def open_for_look(self, look: LookItem) -> None:
        """Begin to say what a message means."""
        self._background.read(
            Topic(SCREEN, "form"),
            self._jobs.stage_choices,
            lambda choices: self._view.show_look_form(choices, look),
            self._view.show_problem,
        )

    def enter(self, typed: TypedEntry) -> None:
        """Enter what was typed."""

        def failed(error: KnownError) -> None:
            if isinstance(error, MayBeOnFileError):
                self._view.ask_whether_another(error, typed)
            else:
                self._view.show_problem(error)

        self._background.write(
            Topic(SCREEN, "enter"), lambda: self._enter(typed), self._view.tell_entered, failed
        )

    def enter_another(self, typed: TypedEntry) -> None:
        """Enter what was typed beside what is on file."""
        self.enter(replace(typed, is_another=True))

    def decide(self, look: LookItem, kind: KeyStageKind, on: date | None) -> None:
        """Say which stage a message means."""
        self._background.write(
            Topic(SCREEN, "decide"),
            lambda: self._jobs.decide_look(look.id, kind, on),
            self._view.tell_settled,
            self._view.show_problem,
        )

    def settle_match(self, look: LookItem, *, is_same: bool) -> None:
        """Say whether a message is what was entered by hand."""
        self._background.write(
            Topic(SCREEN, "match"),
            lambda: self._jobs.settle_match(look.id, is_same=is_same),
            self._view.tell_settled,
            self._view.tell_problem,
        )

    def settle_look(self, look: LookItem) -> None:
        """Say that there is nothing to tell."""
        self._background.write(
            Topic(SCREEN, "looked"),
            lambda: self._jobs.settle_look(look.id),
            self._view.tell_settled,
            self._view.tell_problem,
        )

    def withdraw(self, entry: str, because: WhyWithdrawn) -> None:
        """Take back what was entered by hand."""
        self._background.write(
            Topic(SCREEN, "withdraw"),
            lambda: self._jobs.withdraw_entry(entry, because),
            self._view.tell_withdrawn,
            self._view.tell_problem,
        )

    def _enter(self, typed: TypedEntry) -> EnteredStage:
        from vcs_desktop.office.enter_stage import StageToEnter  # noqa: PLC0415 - only when needed: see ui.ports

        about = typed.about.strip().upper()
        is_number = _NOMS.fullmatch(about) is not None
        choices = self._jobs.stage_choices()
        return self._jobs.enter_stage(
            StageToEnter(
                kind=typed.kind,
                happened_on=typed.on or choices.today,
                how=typed.how,
                who=typed.who,
                case="" if is_number else about,
                noms=about if is_number else "",
                dates=typed.dates,
                outcome=typed.outcome,
                patient_kind=typed.patient_kind,
                is_another=typed.is_another,
            )
        )
