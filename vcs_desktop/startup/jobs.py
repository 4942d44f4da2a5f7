"""The real office behind the window's ports: each job of `office`, bound to one open desk.

Every job refuses to run on the window's thread.  Decides nothing.
"""

from collections.abc import Sequence
from pathlib import Path

from vcs_desktop.kernel.draft import DraftKey
from vcs_desktop.kernel.identifiers import CaseId, ObligationId
from vcs_desktop.kernel.long_work import LongWork
from vcs_desktop.letters.scripts import CallScript
from vcs_desktop.office.arrivals_so_far import ArrivalsSoFar, list_arrivals
from vcs_desktop.office.bulk_dates import ChangedDates, list_changed_dates
from vcs_desktop.office.bulk_letters import say_reviewed
from vcs_desktop.office.desk import Desk
from vcs_desktop.office.diagnostics import as_text
from vcs_desktop.office.drafts import ending_draft
from vcs_desktop.office.explain import explain_obligation
from vcs_desktop.office.import_files import ImportReport, import_files
from vcs_desktop.office.keys_card import keys_card
from vcs_desktop.office.log_contact import NewContact, log_contact, withdraw_contact
from vcs_desktop.office.opening_news import OpeningNews
from vcs_desktop.office.outside import Because, give_reason
from vcs_desktop.office.post_letter import mark_posted, mark_returned
from vcs_desktop.office.rehearse_import import RehearsalReport, rehearse_import
from vcs_desktop.office.set_up import NewOffice, SetUpWishes, prove_recovery
from vcs_desktop.office.show_case import CaseFile, show_case
from vcs_desktop.office.whose_day import WhoseDay, list_day_of
from vcs_desktop.office.write_letter import (
    DraftLetter,
    LetterToPrint,
    draft_letter,
    print_letter,
    read_script,
    save_letter,
)
from vcs_desktop.paper.pixels import PagePixels, pages_as_pixels
from vcs_desktop.rules.case_words import WhyNotSo
from vcs_desktop.rules.explain import Explanation
from vcs_desktop.startup.act_jobs import DeskActs
from vcs_desktop.startup.backup_jobs import BackupsDesk
from vcs_desktop.startup.desk_facts import DeskFacts
from vcs_desktop.startup.diagnostics import diagnose_here
from vcs_desktop.startup.draft_jobs import DeskDrafts
from vcs_desktop.startup.entry_jobs import DeskEntries
from vcs_desktop.startup.finding_jobs import DeskFinding
from vcs_desktop.startup.help_jobs import ReadsHelp
from vcs_desktop.startup.key_ways import switch_office_keyring, way_of
from vcs_desktop.startup.office import (
    demo_passphrase,
    make_office,
    officers_of,
    open_desk,
    open_desk_by_keyring,
    profile_state,
    recover_office,
)
from vcs_desktop.startup.rights_jobs import DeskRights
from vcs_desktop.startup.sentence_jobs import DeskSentences
from vcs_desktop.startup.settings_jobs import SettingsDesk
from vcs_desktop.startup.team_jobs import DeskTeam
from vcs_desktop.startup.training_jobs import TrainsHere
from vcs_desktop.storage.files import write_atomically
from vcs_desktop.storage.profile import Profile
from vcs_desktop.ui.ports import ProfileLook, ProfileState
from vcs_desktop.ui.toolkit.background import forbid_window_thread
from vcs_desktop.ui.toolkit.printing import PRINT_DOTS_PER_INCH


class DeskJobs(DeskFacts, TrainsHere):
    """An open office (`ui.ports.Jobs`)."""

    def __init__(self, desk: Desk) -> None:
        self._open_desk = desk

    @property
    def backups(self) -> BackupsDesk:
        """Backups, trial restores and the way back."""
        return BackupsDesk(self._open_desk.back)

    @property
    def settings(self) -> SettingsDesk:
        """What may be decided about the whole office."""
        return SettingsDesk(self._open_desk)

    @property
    def news(self) -> OpeningNews:
        """What whoever opened it is told first."""
        return self._open_desk.news

    @property
    def warnings(self) -> tuple[str, ...]:
        """What else was found at the opening that everybody should know."""
        return tuple(one for one in self._open_desk.warnings if one != self.upgraded)

    @property
    def upgraded(self) -> str:
        """That it was brought up to date at this opening; empty where it was not."""
        upgraded = self._open_desk.upgraded
        return upgraded.words if upgraded else ""

    def close(self) -> None:
        """Close both stores and drop their keys."""
        self._desk.close()

    def list_day_of(self, whose: str) -> WhoseDay:
        """What is owed in one's own cases, everybody's, or a colleague's; what needs a look."""
        return list_day_of(self._desk, whose)

    def list_changed_dates(self) -> ChangedDates:
        """Every month of release that is owed, the soonest release first."""
        return list_changed_dates(self._desk)

    def say_dates_reviewed(self) -> int:
        """Record that the recalculated dates were looked through."""
        return say_reviewed(self._desk)

    def explain(self, obligation: ObligationId) -> Explanation:
        """Why this is owed, and how its date was counted."""
        return explain_obligation(self._desk, obligation)

    @property
    def finding(self) -> DeskFinding:
        """Cases as they are found and listed."""
        return DeskFinding(self._open_desk)

    def show_case(self, case: CaseId) -> CaseFile:
        """Everything about one case that the officer may see."""
        return show_case(self._desk, case)

    def draft_letter(self, obligation: ObligationId) -> DraftLetter:
        """Prepare and check a letter."""
        return draft_letter(self._desk, obligation)

    def print_letter(self, obligation: ObligationId, shown: str = "") -> LetterToPrint:
        """Keep the letter as printed, and give its pages for the printer."""
        return print_letter(self._desk, obligation, shown)

    def save_letter(self, obligation: ObligationId, to: Path, shown: str = "") -> None:
        """Save the letter as a file, and keep it."""
        save_letter(self._desk, obligation, to, shown)

    def read_script(self, obligation: ObligationId) -> CallScript:
        """What to say on the telephone."""
        return read_script(self._desk, obligation)

    def mark_posted(self, obligation: ObligationId, *, already_gone: bool = False) -> None:
        """Record that the letter left the office."""
        mark_posted(self._desk, obligation, already_gone=already_gone)

    def mark_returned(self, obligation: ObligationId) -> None:
        """Record that a posted letter came back."""
        mark_returned(self._desk, obligation)

    def log_contact(self, contact: NewContact) -> str:
        """Record a contact, or an attempt at one; gives what takes it back."""
        return log_contact(self._desk, contact).reference

    def withdraw_contact(self, case: CaseId, reference: str, because: WhyNotSo) -> str:
        """Take back a contact recorded by mistake; gives what follows, in words."""
        return withdraw_contact(self._desk, case, reference, because).words

    def import_files(self, files: Sequence[Path], work: LongWork) -> ImportReport:
        """Bring files in."""
        return import_files(self._desk, files, None, work)

    def list_arrivals(self) -> ArrivalsSoFar:
        """What each source last sent, and what needs a look."""
        return list_arrivals(self._desk)

    def rehearse_import(self, files: Sequence[Path], work: LongWork) -> RehearsalReport:
        """Say what bringing files in would change."""
        return rehearse_import(self._desk, files, None, work)

    def give_reason(self, case: CaseId, because: Because) -> None:
        """Keep why this officer looks at a colleague's case today."""
        give_reason(self._desk, case, because)

    def set_keys_card(
        self, keys: Sequence[tuple[str, str]], headers: tuple[str, str]
    ) -> tuple[PagePixels, ...]:
        """The keys on paper, for the printer."""
        card = keys_card(keys, headers, self._desk.back.resources)
        return pages_as_pixels(card, PRINT_DOTS_PER_INCH)

    @property
    def acts(self) -> DeskActs:
        """What can be recorded beside telling people."""
        return DeskActs(self._open_desk)

    @property
    def entries(self) -> DeskEntries:
        """What can be entered by hand, and said about messages in doubt."""
        return DeskEntries(self._open_desk)

    @property
    def sentences(self) -> DeskSentences:
        """What was heard about sentences, by offender."""
        return DeskSentences(self._open_desk)

    @property
    def drafts(self) -> DeskDrafts:
        """What the officer typed and did not send."""
        return DeskDrafts(self._open_desk)

    @property
    def rights(self) -> DeskRights:
        """What a person may ask about their data, and what is decided about it."""
        return DeskRights(self._open_desk)

    @property
    def team(self) -> DeskTeam:
        """The unit's work in numbers."""
        return DeskTeam(self._open_desk)

    def ending(self, draft: DraftKey) -> "DeskJobs":
        """The same office; what is recorded with it ends this draft."""
        return DeskJobs(ending_draft(self._desk, draft))

    @property
    def _desk(self) -> Desk:
        """The desk, for a job in the background."""
        forbid_window_thread()
        return self._open_desk


class ProfileDoor(ReadsHelp):
    """The front door of the office in one folder (`ui.ports.FrontDoor`)."""

    def __init__(self, profile: Path) -> None:
        self._folder = profile

    def look(self) -> ProfileLook:
        """See whether there is an office here, and whose."""
        return ProfileLook(
            state=ProfileState(profile_state(self._profile)),
            officers=officers_of(self._profile),
            demo_passphrase=demo_passphrase(self._profile),
        )

    def open_office(self, officer: str, passphrase: str) -> DeskJobs:
        """Open both stores."""
        return DeskJobs(open_desk(self._profile, officer, passphrase))

    def open_by_keyring(self, officer: str) -> DeskJobs:
        """Open both stores by what this computer's keyring holds."""
        return DeskJobs(open_desk_by_keyring(self._profile, officer))

    def keep_locked(self) -> None:
        """Remember, beyond the end of the program, that the office was locked.

        Raises:
            KnownError: The disk refuses.
        """
        write_atomically(Profile(self._profile).locked_mark, b"locked\n")

    def switch_keyring_on(self, officer: str, passphrase: str) -> None:
        """Let this computer's keyring open the office for an officer."""
        switch_office_keyring(self._profile, way_of(officer, passphrase), on=True)

    def set_up(self, wishes: SetUpWishes) -> NewOffice:
        """Make both stores."""
        return make_office(self._profile, wishes)

    def prove_recovery(self, typed_code: str) -> None:
        """Check that the typed recovery code opens both stores."""
        prove_recovery(self._profile, typed_code)

    def recover(self, officer: str, recovery_code: str, new_passphrase: str) -> None:
        """Give this officer a new passphrase, after a forgotten one."""
        recover_office(self._profile, officer, recovery_code, new_passphrase)

    def diagnose(self) -> str:
        """What a helper may be told about this computer."""
        return as_text(diagnose_here(self._profile))

    def save_sheet(self, pdf: bytes, file: Path) -> None:
        """Write the recovery sheet into a file that only this account may read."""
        forbid_window_thread()
        write_atomically(file, pdf)

    def pages_of(self, pdf: bytes) -> tuple[PagePixels, ...]:
        """The pages of a document, for the printer."""
        forbid_window_thread()
        return pages_as_pixels(pdf, PRINT_DOTS_PER_INCH)

    @property
    def _profile(self) -> Path:
        """The folder, for a job in the background."""
        forbid_window_thread()
        return self._folder
