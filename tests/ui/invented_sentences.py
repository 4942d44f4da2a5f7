"""Stand-ins for what was heard about sentences, and for what each source last sent."""

from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta

from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.kernel.identifiers import SentenceRef
from vcs_desktop.office.arrivals_so_far import ArrivalsSoFar, SourceLine
from vcs_desktop.office.entries_of_case import EntryLine
from vcs_desktop.office.offenders import OffenderPage
from vcs_desktop.office.today import LookItem, LookMatch, StageOn
from vcs_desktop.rules.key_stage import (
    KeyStageKind,
    LicenceKind,
    PatientKind,
    Precision,
    SecurityCategory,
    SentenceKind,
    StageDate,
    StageDateName,
)
from vcs_desktop.sentences.model.offender_view import (
    DateChange,
    HeldLicence,
    OffenderFile,
    OffenderLine,
    PastStage,
    SaidDate,
)

DAY = date(2026, 11, 23)
HEARD = datetime(2026, 11, 20, 9, 5, tzinfo=UTC)
RELEASE = StageDate(StageDateName.CONDITIONAL_RELEASE, date(2027, 3, 1), Precision.MONTH)
EARLIER = StageDate(StageDateName.CONDITIONAL_RELEASE, date(2027, 2, 2))
ENDS = StageDate(StageDateName.LICENCE_END, date(2029, 8, 1))


def an_offender(number: int = 1, **changes: object) -> OffenderLine:
    line = OffenderLine(
        sentence=SentenceRef(f"sn-{number}"),
        noms=f"A{number:04}ZZ",
        crns=(f"X{number:06}",),
        kind=SentenceKind.EXTENDED,
        dates=(
            SaidDate(RELEASE, "prisoner-record", DAY - timedelta(days=4), HEARD),
            SaidDate(ENDS, "sentences-csv", DAY - timedelta(days=90), HEARD),
        ),
        last=PastStage(KeyStageKind.RECALLED, DAY - timedelta(days=2), HEARD, "domain-event"),
    )
    return replace(line, **changes)


def an_offender_file(**changes: object) -> OffenderFile:
    changed = PastStage(
        KeyStageKind.SENTENCE_DATES_CHANGED,
        DAY - timedelta(days=4),
        HEARD,
        "prisoner-record",
        (DateChange(RELEASE.name, EARLIER, RELEASE),),
    )
    withdrawn = PastStage(
        KeyStageKind.ABSCONDED,
        DAY - timedelta(days=9),
        HEARD,
        "by-hand:telephone:prison",
        is_withdrawn=True,
    )
    file = OffenderFile(
        line=an_offender(),
        as_at=DAY - timedelta(days=4),
        patient_kind=PatientKind.NOT_A_PATIENT,
        security_category=SecurityCategory.C,
        stages=(
            PastStage(KeyStageKind.RECALLED, DAY - timedelta(days=2), HEARD, "domain-event"),
            changed,
            withdrawn,
        ),
        licences=(HeldLicence(LicenceKind.STANDARD, "ACTIVE", ("CON-1",), HEARD),),
    )
    return replace(file, **changes)


def a_doubt(**changes: object) -> LookItem:
    look = LookItem(
        "prison-offender-events.prisoner.released about A0001ZZ",
        "It may be what was entered by hand. Say whether it is the same.",
        DAY,
        "look-1",
        LookMatch(StageOn("absconded", DAY), StageOn("absconded", DAY - timedelta(days=1))),
    )
    return replace(look, **changes)


def an_entry() -> EntryLine:
    words = "Absconded, 20 November 2026, heard by telephone from the prison"
    return EntryLine("entry-1", words, "", may_be_withdrawn=True)


def an_offender_page(**changes: object) -> OffenderPage:
    page = OffenderPage(DAY, an_offender_file(), (a_doubt(),), (an_entry(),))
    return replace(page, **changes)


def arrivals_so_far(**changes: object) -> ArrivalsSoFar:
    so_far = ArrivalsSoFar(
        on=DAY,
        sources=(
            SourceLine("domain-event", HEARD, 3, 2, 1204, "Olwen Invented", date(2026, 11, 20)),
            SourceLine("prisoner-record", HEARD, 0, 1, 7, "Olwen Invented", date(2026, 11, 19)),
            SourceLine("licence", None, None, 0, 0, "", None),
            SourceLine("referrals", HEARD, 1, 0, 0, "", None),
        ),
        looks=(a_doubt(match=None, may_be_decided=True, problem="A code nobody knows."),),
        looks_elsewhere=2,
        unfinished=0,
    )
    return replace(so_far, **changes)


@dataclass
class InventedSentences:
    """Looking offenders up in an office that is not there."""

    rows: tuple[OffenderLine, ...] = field(
        default_factory=lambda: tuple(map(an_offender, range(1, 451)))
    )
    page: OffenderPage = field(default_factory=an_offender_page)
    refusal: KnownError | None = None
    asked: list[str] = field(default_factory=list)

    def today(self) -> date:
        return DAY

    def count_offenders(self, search: str) -> int:
        return len(self._found(search))

    def list_offenders(self, search: str, offset: int, limit: int) -> tuple[OffenderLine, ...]:
        return self._found(search)[offset : offset + limit]

    def show_offender(self, offender: str) -> OffenderPage:
        self.asked.append(offender)
        if self.refusal is not None:
            raise self.refusal
        return self.page

    def _found(self, search: str) -> tuple[OffenderLine, ...]:
        return tuple(row for row in self.rows if row.noms.startswith(search.upper()))


class HearsOfSentences:
    """An invented office with sentences, and sources that sent something."""

    @property
    def sentences(self) -> InventedSentences:
        if not hasattr(self, "_sentences"):
            self._sentences = InventedSentences()
        return self._sentences

    def list_arrivals(self) -> ArrivalsSoFar:
        return arrivals_so_far()
