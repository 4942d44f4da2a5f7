"""The scenes of one case, for the gallery: as it is, and as it looks with what is seldom there.

What is seldom there (a number that is not safe, entries by hand) is invented here and shown,
and never recorded.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from vcs_desktop.kernel.identifiers import CaseId
from vcs_desktop.letters.scripts import CallScript
from vcs_desktop.office.entries_of_case import EntryLine
from vcs_desktop.office.show_case import CaseFile, SentenceGlance
from vcs_desktop.office.work_item import WorkItem
from vcs_desktop.rules.case_words import Membership
from vcs_desktop.startup.jobs import DeskJobs, ProfileDoor
from vcs_desktop.startup.office import open_desk
from vcs_desktop.ui.case.typed_acts import MoreAct
from vcs_desktop.ui.case.view import RecordedContact
from vcs_desktop.ui.office_frame import OfficeFrame
from vcs_desktop.ui.today.rows import DayRow

Scene = tuple[str, Callable[[], None]]

_ENTRIES = (
    EntryLine(
        "entry-1",
        "Absconded, 2 November 2026, heard by telephone from the prison.",
        "No message has told it yet.",
        may_be_withdrawn=True,
    ),
    EntryLine(
        "entry-2",
        "Recalled to prison, 1 October 2026, heard by email from the prison.",
        "Taken back: the day was wrong.",
        may_be_withdrawn=False,
    ),
)
_SCRIPT = CallScript(
    "An invented call",
    "v1",
    (
        "Say who you are, and ask whether they can speak freely.",
        "Say plainly what has happened, and what is known by now.",
        "Ask whether they feel safe, and say who can help at once.",
        "Say when you will ring again.",
    ),
    ("Where the offender may be.", "That nothing can happen."),
)


class CaseJobs(DeskJobs):
    """An office that remembers the case it showed last."""

    shown: CaseFile | None = None

    def show_case(self, case: CaseId) -> CaseFile:
        """The same case."""
        self.shown = super().show_case(case)
        return self.shown


class CaseDoor(ProfileDoor):
    """The door of an office that remembers the case it showed last."""

    def __init__(self, profile: Path) -> None:
        super().__init__(profile)
        self._its_profile = profile
        self.jobs: CaseJobs | None = None

    def open_office(self, officer: str, passphrase: str) -> CaseJobs:
        """Open both stores."""
        self.jobs = CaseJobs(open_desk(self._its_profile, officer, passphrase))
        return self.jobs

    def shown(self) -> CaseFile | None:
        """The case that was shown last."""
        return self.jobs.shown if self.jobs is not None else None


def rows_with_people(frame: OfficeFrame) -> tuple[DayRow, ...]:
    """Every row of Today with the people of each line; the list is left folded as it was."""
    table = frame.today.work_table
    folded = [row for row in table.rows() if row.has_people and not row.is_open]
    for row in folded:
        frame.today.people_wanted.emit(row)
    rows = table.rows()
    for row in folded:
        frame.today.fold_wanted.emit(row)
    return rows


@dataclass(frozen=True, slots=True)
class _Acts:
    """What is done in the window for each scene."""

    frame: OfficeFrame
    settle: Callable[[], None]
    door: CaseDoor
    line: WorkItem

    def open_people(self) -> None:
        self.frame.open_today()
        self.settle()
        folded = [row for row in self.frame.today.work_table.rows() if row.has_people]
        for row in folded[:1]:
            self.frame.today.people_wanted.emit(row)
        self.settle()

    def choose_barred(self) -> None:
        table = self.frame.today.work_table
        numbers = [place for place, row in enumerate(table.rows()) if _is_barred(row)]
        for number in numbers[:1]:
            table.choose(number)

    def open_case(self) -> None:
        for row in self.frame.today.work_table.rows():
            self.frame.today.fold_wanted.emit(row)
        self.frame.letter.bar.clear()
        self.frame.open_case(self.line.case)
        self.settle()

    def choose_line(self) -> None:
        table = self.frame.case.work_table
        owed = [work.obligation for work in table.rows()]
        if self.line.obligation in owed:
            table.choose(owed.index(self.line.obligation))

    def read_script(self) -> None:
        self.choose_line()
        case = self.frame.case
        work = case.work_table.chosen_row()
        if case.buttons.script.isEnabled():
            case.buttons.script.click()
        elif work is not None:
            case.show_script(work, _SCRIPT)

    def show_erasure(self) -> None:
        shown = self.door.shown()
        if shown is not None:
            ended = replace(shown.row, membership=Membership.ENDED)
            self.frame.case.show_case(replace(shown, row=ended, may_erase=True))
            self.frame.case.show_more()
            self.frame.case.more.choose(MoreAct.ERASE)

    def show_unsafe(self) -> None:
        shown = self.door.shown()
        if shown is not None:
            number = shown.telephone or "01632 960009"
            unsafe = replace(shown, telephone=number, telephone_safe=False)
            self.frame.case.show_case(replace(unsafe, address_confirmed=False))

    def read_unsafe_script(self) -> None:
        self.show_unsafe()
        self.read_script()

    def tell_nothing_ticked(self) -> None:
        self.frame.case.show_history()
        self.frame.case.show_contact(RecordedContact("contact-17", 3, was_reached=True))

    def show_entries(self) -> None:
        self.frame.case.bar.clear()
        self.open_case()
        shown = self.door.shown()
        if shown is not None:
            glance = shown.sentence or SentenceGlance("A0001ZZ", (), (), date(2026, 11, 2))
            entered = replace(glance, entries=_ENTRIES)
            self.frame.case.show_case(replace(shown, sentence=entered))


def case_scenes(
    frame: OfficeFrame, settle: Callable[[], None], door: CaseDoor, line: WorkItem
) -> Iterator[Scene]:
    """The case of this piece of work, its panels, and what is seldom there."""
    acts = _Acts(frame, settle, door, line)
    case = frame.case
    yield "today-people", acts.open_people
    yield "today-unsafe", acts.choose_barred
    yield "case", acts.open_case
    yield "case-why", case.buttons.why.click
    yield "case-script", acts.read_script
    yield "case-contact", case.buttons.contact.click
    yield "case-more", case.buttons.more.click
    yield "case-more-statement", lambda: case.more.choose(MoreAct.STATEMENT)
    yield "case-more-end", lambda: case.more.choose(MoreAct.END)
    yield "case-more-pack", lambda: case.more.choose(MoreAct.PACK)
    yield "case-more-erase", acts.show_erasure
    yield "case-unsafe", acts.show_unsafe
    yield "case-unsafe-script", acts.read_unsafe_script
    yield "case-unsafe-contact", case.buttons.contact.click
    yield "case-nothing-ticked", acts.tell_nothing_ticked
    yield "case-entries", acts.show_entries


def _is_barred(row: DayRow) -> bool:
    return row.telephone is not None and row.telephone.must_not_ring
