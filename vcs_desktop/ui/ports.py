"""What the window needs from outside, as protocols: start-up binds the real ones.

A presenter sees only this file and the plain values of `office`, `rules` and `kernel`; so a
test can stand in for the whole office with a plain class.  Knows no Qt.

Throughout `ui` the types of the office are imported for the type checker only: the database
library behind them takes longer to load than Qt, and is loaded while the officer unlocks.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from vcs_desktop.kernel.draft import DraftKey
from vcs_desktop.kernel.identifiers import CaseId, ObligationId
from vcs_desktop.kernel.long_work import LongWork
from vcs_desktop.kernel.officer import Officer, Unit
from vcs_desktop.rules.explain import Explanation
from vcs_desktop.rules.hand_entry import WhyWithdrawn
from vcs_desktop.rules.key_stage import KeyStageKind
from vcs_desktop.rules.why_outside import Because
from vcs_desktop.ui.act_ports import ActJobs
from vcs_desktop.ui.background_port import Answer, Background, Topic
from vcs_desktop.ui.backup_ports import BackupJobs
from vcs_desktop.ui.draft_ports import DraftJobs
from vcs_desktop.ui.finding_ports import FindingJobs
from vcs_desktop.ui.letter_ports import HasLetters
from vcs_desktop.ui.rights_ports import RightsJobs
from vcs_desktop.ui.sentences.ports import SentenceJobs
from vcs_desktop.ui.settings_ports import SettingsJobs
from vcs_desktop.ui.team_ports import TeamJobs
from vcs_desktop.ui.training_ports import HasTraining

if TYPE_CHECKING:
    from vcs_desktop.letters.scripts import CallScript
    from vcs_desktop.office.arrivals_so_far import ArrivalsSoFar
    from vcs_desktop.office.bulk_dates import ChangedDates
    from vcs_desktop.office.enter_stage import EnteredStage, StageChoices, StageToEnter
    from vcs_desktop.office.help_shelf import HelpShelf
    from vcs_desktop.office.import_files import ImportReport
    from vcs_desktop.office.log_contact import NewContact
    from vcs_desktop.office.opening_news import OpeningNews
    from vcs_desktop.office.rehearse_import import RehearsalReport
    from vcs_desktop.office.set_up import NewOffice, SetUpWishes
    from vcs_desktop.office.settle_look import SettledLook
    from vcs_desktop.office.show_case import CaseFile
    from vcs_desktop.office.whose_day import WhoseDay
    from vcs_desktop.office.withdraw_entry import WithdrawnEntry
    from vcs_desktop.paper.pixels import PagePixels
    from vcs_desktop.rules.case_words import WhyNotSo

__all__ = ["Answer", "Background", "FrontDoor", "Jobs", "ProfileLook", "ProfileState", "Topic"]


class ProfileState(StrEnum):
    """How far the folder that holds an office has come."""

    EMPTY = "empty"
    UNFINISHED = "unfinished"
    READY = "ready"


@dataclass(frozen=True, slots=True)
class ProfileLook:
    """What can be known of an office before it is open.

    Attributes:
        officers: The names offered on the unlock screen.
        demo_passphrase: The passphrase of an invented office, which is no secret; else None.
        keyring_officers: Those for whom this computer's keyring may open it now: nobody, once
            it was open, because a keyring can't tell who is at the screen.
        keyring_rests: The keyring is used here, and doesn't open the office now, because it was
            locked when the program last ended.
    """

    state: ProfileState
    officers: tuple[str, ...] = ()
    demo_passphrase: str | None = None
    keyring_officers: tuple[str, ...] = ()
    keyring_rests: bool = False


class Jobs(HasTraining, HasLetters, Protocol):
    """An open office: whole jobs, each to be called through `Background` only."""

    @property
    def officer(self) -> Officer:
        """Who opened the office."""

    @property
    def unit(self) -> Unit:
        """Whose office it is."""

    @property
    def is_invented(self) -> bool:
        """Whether everything in it is invented and nothing can be sent."""

    @property
    def settings(self) -> SettingsJobs:
        """What may be decided about the whole office."""

    @property
    def backups(self) -> BackupJobs:
        """Backups, trial restores and the way back."""

    @property
    def news(self) -> OpeningNews:
        """What whoever opened it is told first."""

    @property
    def warnings(self) -> tuple[str, ...]:
        """What else was found at the opening that everybody should know."""

    @property
    def upgraded(self) -> str:
        """That it was brought up to date at this opening; empty where it was not."""

    def close(self) -> None:
        """Close both stores and drop their keys."""

    def list_day_of(self, whose: str) -> WhoseDay:
        """What is owed in one's own cases, everybody's, or a colleague's; what needs a look."""

    def list_changed_dates(self) -> ChangedDates:
        """Every month of release that is owed, the soonest release first."""

    def say_dates_reviewed(self) -> int:
        """Record that the recalculated dates were looked through; in how many cases."""

    def explain(self, obligation: ObligationId) -> Explanation:
        """Why this is owed, and how its date was counted."""

    @property
    def finding(self) -> FindingJobs:
        """Cases as they are found and listed."""

    def show_case(self, case: CaseId) -> CaseFile:
        """Everything about one case that the officer may see."""

    def read_script(self, obligation: ObligationId) -> CallScript:
        """What to say on the telephone."""

    def log_contact(self, contact: NewContact) -> str:
        """Record a contact, or an attempt at one; gives what takes it back."""

    def withdraw_contact(self, case: CaseId, reference: str, because: WhyNotSo) -> str:
        """Take back a contact recorded by mistake; gives what follows, in words."""

    def import_files(self, files: Sequence[Path], work: LongWork) -> ImportReport:
        """Bring files in.  Importing the same file twice changes nothing."""

    def list_arrivals(self) -> ArrivalsSoFar:
        """What each source last sent, and what needs a look."""

    def rehearse_import(self, files: Sequence[Path], work: LongWork) -> RehearsalReport:
        """Say what bringing files in would change.  It changes nothing."""

    def give_reason(self, case: CaseId, because: Because) -> None:
        """Keep why this officer looks at a colleague's case today."""

    def set_keys_card(
        self, keys: Sequence[tuple[str, str]], headers: tuple[str, str]
    ) -> tuple[PagePixels, ...]:
        """The keys on paper, for the printer."""

    @property
    def acts(self) -> ActJobs:
        """What can be recorded beside telling people."""

    @property
    def entries(self) -> EntryJobs:
        """What can be entered by hand, and said about messages in doubt."""

    @property
    def sentences(self) -> SentenceJobs:
        """What was heard about sentences, by offender."""

    @property
    def drafts(self) -> DraftJobs:
        """What the officer typed and did not send."""

    @property
    def rights(self) -> RightsJobs:
        """What a person may ask about their data, and what is decided about it."""

    @property
    def team(self) -> TeamJobs:
        """The unit's work in numbers."""

    def ending(self, draft: DraftKey) -> Jobs:
        """The same office; what is recorded with it ends this draft in the same step."""


class EntryJobs(Protocol):
    """What officers enter by hand and say about messages in doubt."""

    def stage_choices(self) -> StageChoices:
        """What may be entered by hand, and what each stage asks."""

    def enter_stage(self, stage: StageToEnter) -> EnteredStage:
        """Enter a key stage.  A `MayBeOnFileError` asks whether it is another one."""

    def withdraw_entry(self, entry: str, because: WhyWithdrawn) -> WithdrawnEntry:
        """Take back what was entered by hand."""

    def settle_look(self, look: str) -> SettledLook:
        """Say that somebody looked and there is nothing to tell."""

    def settle_match(self, look: str, *, is_same: bool) -> SettledLook:
        """Say whether a message is what was entered by hand."""

    def decide_look(self, look: str, stage: KeyStageKind, on: date | None) -> SettledLook:
        """Say which stage a message means, and on which day if not on its own."""


class FrontDoor(Protocol):
    """What can be done with an office before it is open.  Call through `Background` only."""

    def look(self) -> ProfileLook:
        """See whether there is an office here, and whose."""

    def open_office(self, officer: str, passphrase: str) -> Jobs:
        """Open both stores."""

    def open_by_keyring(self, officer: str) -> Jobs:
        """Open both stores by what this computer's keyring holds; at program start only."""

    def keep_locked(self) -> None:
        """Remember, beyond the end of the program, that it was locked: only a passphrase opens."""

    def switch_keyring_on(self, officer: str, passphrase: str) -> None:
        """Let this computer's keyring open the office for an officer."""

    def set_up(self, wishes: SetUpWishes) -> NewOffice:
        """Make both stores.  The office is ready only once its recovery code is proved."""

    def prove_recovery(self, typed_code: str) -> None:
        """Check that the typed recovery code opens both stores."""

    def recover(self, officer: str, recovery_code: str, new_passphrase: str) -> None:
        """Give this officer a new passphrase, after a forgotten one."""

    def read_help(self, language: str = "en") -> HelpShelf:
        """Every page of help; read without opening anything."""

    def diagnose(self) -> str:
        """What a helper may be told about this computer; made without opening anything."""

    def save_sheet(self, pdf: bytes, file: Path) -> None:
        """Write the recovery sheet into a file that only this account may read."""

    def pages_of(self, pdf: bytes) -> tuple[PagePixels, ...]:
        """The pages of a document, for the printer."""
