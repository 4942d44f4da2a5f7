"""Stand-ins for an office: plain classes with the same jobs, and people who do not exist."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import TypeVar

from tests.helpers.places import ROOT
from tests.ui.invented_acts import InventedActs, no_acts
from tests.ui.invented_backups import InventedBackups
from tests.ui.invented_dates import changed_dates
from tests.ui.invented_day import DAY, a_day
from tests.ui.invented_drafts import InventedDrafts
from tests.ui.invented_entries import InventedEntries
from tests.ui.invented_lists import InventedFinding
from tests.ui.invented_rights import HasRights
from tests.ui.invented_sentences import HearsOfSentences
from tests.ui.invented_settings import InventedSettings
from tests.ui.invented_team import HasTeam
from tests.ui.invented_training import InventedTraining
from vcs_desktop.kernel.case_list import Among
from vcs_desktop.kernel.draft import DraftKey
from vcs_desktop.kernel.errors import ChangedMeanwhileError, KnownError
from vcs_desktop.kernel.identifiers import CaseId, ObligationId
from vcs_desktop.kernel.long_work import LongWork, Phase, Progress
from vcs_desktop.kernel.officer import Nation, Officer, Unit
from vcs_desktop.letters.scripts import CallScript
from vcs_desktop.office.bulk_dates import ChangedDates
from vcs_desktop.office.cases import CaseRow
from vcs_desktop.office.day_lines import fold
from vcs_desktop.office.help_shelf import HelpShelf, read_help
from vcs_desktop.office.import_files import ImportReport, LookSeen, Refusal, StageSeen
from vcs_desktop.office.log_contact import NewContact
from vcs_desktop.office.rehearse_import import RehearsalReport, WouldChange
from vcs_desktop.office.set_up import NewOffice, SetUpWishes
from vcs_desktop.office.show_case import (
    CaseFile,
    CaseWork,
    DateOnFile,
    SentenceGlance,
    TimelineLine,
)
from vcs_desktop.office.today import Today
from vcs_desktop.office.whose_day import Elsewhere, Holder, WhoseDay
from vcs_desktop.office.write_letter import DraftLetter, LetterToPrint
from vcs_desktop.paper.pixels import PagePixels
from vcs_desktop.rules.case_words import Level, Membership, WhyNotSo
from vcs_desktop.rules.explain import Explanation
from vcs_desktop.rules.obligation import State, Status
from vcs_desktop.rules.rule_words import Confidence, Nature, Party
from vcs_desktop.ui.ports import ProfileLook, ProfileState, Topic

PASSPHRASE = "four invented unrelated words"
CODE = "7H3K9X-2M4QTA-8ZB6WN-5RCDEF-0GJPSV"

Answer = TypeVar("Answer")


class ImmediateBackground:
    """Runs every job at once, and hands over its answer."""

    def read(
        self,
        _topic: Topic,
        job: Callable[[], Answer],
        done: Callable[[Answer], None],
        failed: Callable[[KnownError], None],
    ) -> None:
        try:
            answer = job()
        except KnownError as error:
            failed(error)
            return
        done(answer)

    write = read

    def watch(
        self,
        topic: Topic,
        job: Callable[[LongWork], Answer],
        told: Callable[[Progress], None],
        done: Callable[[Answer], None],
        failed: Callable[[KnownError], None],
    ) -> LongWork:
        work = LongWork(told)
        self.read(topic, lambda: job(work), done, failed)
        return work


def a_row(number: int = 412, **changes: object) -> CaseRow:
    row = CaseRow(
        case=CaseId(f"case-{number}"),
        case_number=f"VC-{number:06}",
        person="Ms Ann Example",
        offender="Test Offender",
        membership=Membership.OPTED_IN,
        level=Level.KEY_STAGES,
        officer="Olwen Invented",
        next_due_on=DAY + timedelta(days=9),
        owed_count=2,
    )
    return replace(row, **changes)


def a_case_work(number: int = 412, **changes: object) -> CaseWork:
    work = CaseWork(
        obligation=ObligationId(f"ob-{number}"),
        rule="KEY-18",
        title="Tell them about the release",
        status=Status.OWED,
        state=State.AS_SOON_AS_PRACTICABLE,
        due_on=None,
        reason="",
        letter="release",
        script=None,
        letter_state="",
    )
    return replace(work, **changes)


def a_file(**changes: object) -> CaseFile:
    heard = datetime(2026, 11, 22, 9, 5, tzinfo=UTC)
    file = CaseFile(
        on=DAY,
        row=a_row(),
        salutation="Ms Example",
        capacity="direct-victim",
        language="en",
        address_lines=("1 Invented Street", "Nowhere", "ZZ99 3WZ"),
        address_confirmed=True,
        telephone="01632 960123",
        telephone_safe=True,
        email="",
        work=(
            a_case_work(),
            a_case_work(
                413,
                title="Tell them that he absconded",
                script="absconded",
                letter=None,
            ),
        ),
        timeline=(
            TimelineLine(DAY - timedelta(days=1), heard, "Released on curfew", "", "stage"),
            TimelineLine(
                date(2026, 3, 2), heard, "Opted in, every key stage", "Olwen Invented", "contact"
            ),
        ),
        sentence=SentenceGlance(
            noms="A0000AA",
            stages=((DAY - timedelta(days=1), "Released on home detention curfew"),),
            dates=(DateOnFile("Licence ends", "1 August 2027"),),
            last_heard_on=DAY - timedelta(days=1),
        ),
        acts=no_acts(),
    )
    return replace(file, **changes)


def an_explanation(**changes: object) -> Explanation:
    why = Explanation(
        rule="KEY-18",
        title="Tell them about the release",
        nature=Nature.DUTY,
        owner=Party.VICTIM_LIAISON_OFFICER,
        source="Victims' Code, Right 11",
        confidence=Confidence.MIDDLE,
        line="in force from 1 April 2021",
        limit="no number in any source",
        counted_from=DAY - timedelta(days=1),
        counted_from_what="the day it happened",
        heard_on=DAY - timedelta(days=1),
        skipped_days=(),
        due_on=None,
        note="",
        reason="",
        status=Status.OWED,
    )
    return replace(why, **changes)


def a_page() -> PagePixels:
    return PagePixels(width=210, height=297, rgb=bytes([255]) * (210 * 297 * 3))


@dataclass
class InventedJobs(InventedEntries, HasRights, HearsOfSentences, HasTeam):
    """An open office that keeps what it was told."""

    day: Today = field(default_factory=a_day)
    dates: ChangedDates = field(default_factory=changed_dates)
    file: CaseFile = field(default_factory=a_file)
    rows: tuple[CaseRow, ...] = field(default_factory=lambda: tuple(map(a_row, range(1, 451))))
    refusal: KnownError | None = None
    letter_now: str = "as it is now"
    posting_refusal: KnownError | None = None
    report: ImportReport | None = None
    is_invented: bool = True
    is_closed: bool = False
    officer: Officer = field(default_factory=lambda: Officer("olwen", "Olwen Invented"))
    unit: Unit = field(default_factory=lambda: Unit("Nowhere Victim Liaison Unit", Nation.ENGLAND))
    settings: InventedSettings = field(default_factory=InventedSettings)
    drafts: InventedDrafts = field(default_factory=InventedDrafts)
    backups: InventedBackups = field(default_factory=InventedBackups)
    training: InventedTraining = field(default_factory=InventedTraining)
    finding: InventedFinding = field(init=False)
    holders: tuple[Holder, ...] = ()
    elsewhere: Elsewhere = field(default_factory=Elsewhere)

    def __post_init__(self) -> None:
        self.finding = InventedFinding(lambda: self.rows, self.officer.name)

    def ending(self, draft: DraftKey) -> "InventedJobs":
        """What is recorded next ends this draft, unless it is refused."""
        if self.refusal is None:
            self.drafts.drop(draft)
        return self

    def close(self) -> None:
        self.is_closed = True

    def list_day_of(self, whose: str) -> WhoseDay:
        officer = "" if whose == Among.EVERYBODY else self.officer.id
        return WhoseDay(self.day, officer, self.officer.id, self.holders, self.elsewhere)

    def list_changed_dates(self) -> ChangedDates:
        return self.dates

    def say_dates_reviewed(self) -> int:
        self.told.append("reviewed")
        self.dates = replace(self.dates, reviews=())
        return 2

    def explain(self, obligation: ObligationId) -> Explanation:
        return an_explanation(note=f"About {obligation}.")

    def show_case(self, case: CaseId) -> CaseFile:
        return replace(self.file, row=replace(self.file.row, case=case))

    def draft_letter(self, obligation: ObligationId) -> DraftLetter:
        if self.refusal is not None:
            raise self.refusal
        lines = ("Ms Ann Example", "1 Invented Street", "ZZ99 3WZ")
        return DraftLetter(
            obligation, "VC-000412", "Release", (a_page(), a_page()), lines, sha256=self.letter_now
        )

    def print_letter(self, obligation: ObligationId, shown: str = "") -> LetterToPrint:
        if shown and shown != self.letter_now:
            raise ChangedMeanwhileError("It has changed.", "Nothing was printed.", "Read it.")
        self.told.append(("printed", obligation))
        return LetterToPrint("VC-000412 release", (a_page(),))

    def save_letter(self, obligation: ObligationId, to: Path, shown: str = "") -> None:
        if shown and shown != self.letter_now:
            raise ChangedMeanwhileError("It has changed.", "Nothing was saved.", "Read it.")
        self.told.append(("saved", obligation, to))

    def read_script(self, _obligation: ObligationId) -> CallScript:
        return CallScript("He absconded", "v1", ("Say who you are.", "Say it."), ("Where.",))

    def mark_posted(self, obligation: ObligationId, *, already_gone: bool = False) -> None:
        if self.posting_refusal is not None and not already_gone:
            raise self.posting_refusal
        self.told.append(("posted", obligation))
        left = tuple(item for item in self.day.items if item.obligation != obligation)
        self.day = replace(self.day, items=left, lines=fold(left, self.day.on))

    def mark_returned(self, obligation: ObligationId) -> None:
        self.told.append(("returned", obligation))

    def log_contact(self, contact: NewContact) -> str:
        self.told.append(contact)
        return "contact-17"

    def withdraw_contact(self, case: str, reference: str, because: WhyNotSo) -> str:
        self.told.append(("taken back", case, reference, because))
        return "Taken back: it counts as never made."

    def set_keys_card(
        self, keys: Sequence[tuple[str, str]], _headers: tuple[str, str]
    ) -> tuple[PagePixels, ...]:
        self.told.append(("keys on paper", len(keys)))
        return (a_page(),)

    @property
    def acts(self) -> InventedActs:
        return InventedActs(self.told, self.refusal)

    def rehearse_import(self, files: Sequence[Path], work: LongWork) -> RehearsalReport:
        work.counts_for_nothing = True
        self.told.append(("rehearsed", *files))
        change = WouldChange(
            "released.json, line 1", "VC-000412", "KEY-18", "Tell them", "newly-owed", None, None
        )
        return RehearsalReport(self.import_files([], work), (change,))

    def import_files(self, files: Sequence[Path], work: LongWork) -> ImportReport:
        for done in range(3):
            work.go_on(Progress(Phase.READING, 1, 1, done, 2))
        if files:
            self.told.append(tuple(files))
        return self.report or ImportReport(
            read=5,
            accepted=3,
            duplicates=1,
            ignored=0,
            refused=(Refusal("referrals.csv line 4", "No surname."),),
            key_stages=(StageSeen("released.json", "released-on-hdc"),),
            needs_look=(LookSeen("other.json", "A movement code nobody knows: ZZ"),),
            obligations=(ObligationId("ob-1"),),
        )


@dataclass
class InventedDoor:
    """The front door of an office that is not there."""

    jobs: InventedJobs = field(default_factory=InventedJobs)
    state: ProfileState = ProfileState.READY
    demo_passphrase: str | None = None
    told: list[object] = field(default_factory=list)

    def look(self) -> ProfileLook:
        return ProfileLook(self.state, ("Olwen Invented", "Piotr Invented"), self.demo_passphrase)

    def open_office(self, _officer: str, passphrase: str) -> InventedJobs:
        if passphrase != PASSPHRASE:
            raise KnownError(
                "That passphrase does not open this office.",
                "Nothing was opened.",
                "Try again, or use the recovery code.",
            )
        return self.jobs

    def keep_locked(self) -> None:
        self.told.append("locked")

    def set_up(self, wishes: SetUpWishes) -> NewOffice:
        self.told.append(wishes)
        return NewOffice(recovery_code=CODE, recovery_sheet_pdf=b"%PDF-1.7 invented")

    def prove_recovery(self, typed_code: str) -> None:
        if typed_code != CODE:
            raise KnownError(
                "This code has a slip of the pen in it.",
                "The office is not ready yet.",
                "Compare it with the sheet and type it again.",
            )

    def recover(self, officer: str, recovery_code: str, new_passphrase: str) -> None:
        self.told.append((officer, recovery_code, new_passphrase))

    def read_help(self, language: str = "en") -> HelpShelf:
        return read_help(ROOT / "resources", language=language)

    def diagnose(self) -> str:
        return "System: Invented 1.0\n"

    def save_sheet(self, pdf: bytes, file: Path) -> None:
        self.told.append((pdf, file))

    def pages_of(self, _pdf: bytes) -> tuple[PagePixels, ...]:
        return (a_page(),)
