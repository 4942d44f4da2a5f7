"""The sentence screens for the photographer: the list, one offender, doubts, emptiness, a refusal.

Nothing is recorded but that it was looked at.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.kernel.identifiers import SentenceRef
from vcs_desktop.office.entries_of_case import EntryLine
from vcs_desktop.office.offenders import (
    DateChange,
    HeldLicence,
    OffenderFile,
    OffenderLine,
    OffenderPage,
    PastStage,
    SaidDate,
)
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
from vcs_desktop.ui.office_frame import OfficeFrame

Scene = tuple[str, Callable[[], None]]

_ON = date(2026, 11, 23)
_HEARD = datetime(2026, 11, 20, 9, 5, tzinfo=UTC)
_RELEASE = StageDate(StageDateName.CONDITIONAL_RELEASE, date(2027, 3, 1), Precision.MONTH)
_EARLIER = StageDate(StageDateName.CONDITIONAL_RELEASE, date(2027, 2, 2))
_HEARING = StageDate(StageDateName.PAROLE_HEARING, date(2026, 12, 14))
_ENDS = StageDate(StageDateName.LICENCE_END, date(2029, 8, 1))
_SENTENCED = StageDate(StageDateName.SENTENCED, date(2021, 5, 7))
_BY_HAND = "by-hand:telephone:prison"


def _ago(days: int) -> date:
    return _ON - timedelta(days=days)


def _said(day: StageDate, source: str, days: int) -> SaidDate:
    return SaidDate(day, source, _ago(days), _HEARD)


def _told(kind: KeyStageKind, days: int, source: str, *changes: DateChange) -> PastStage:
    heard_at = datetime.combine(_ago(days - 1), _HEARD.timetz())
    return PastStage(kind, _ago(days), heard_at, source, changes)


_STAGES = (
    _told(KeyStageKind.RECALLED, 2, "domain-event"),
    _told(
        KeyStageKind.SENTENCE_DATES_CHANGED,
        4,
        "prisoner-record",
        DateChange(_RELEASE.name, _EARLIER, _RELEASE),
    ),
    PastStage(KeyStageKind.ABSCONDED, _ago(9), _HEARD, _BY_HAND, is_withdrawn=True),
    _told(
        KeyStageKind.PAROLE_HEARING_LISTED, 30, _BY_HAND, DateChange(_HEARING.name, None, _HEARING)
    ),
    PastStage(
        KeyStageKind.LICENCE_SEEN,
        _ago(60),
        _HEARD,
        "licence",
        condition_codes=("NO_CONTACT", "EXCLUSION_ZONE"),
    ),
    _told(
        KeyStageKind.SENTENCE_RECORDED,
        90,
        "sentences-csv",
        DateChange(_SENTENCED.name, None, _SENTENCED),
        DateChange(_EARLIER.name, None, _EARLIER),
        DateChange(_ENDS.name, None, _ENDS),
    ),
)
_LINE = OffenderLine(
    sentence=SentenceRef("sn-sample"),
    noms="A0001ZZ",
    crns=("X000001",),
    kind=SentenceKind.EXTENDED,
    dates=(
        _said(_SENTENCED, "sentences-csv", 90),
        _said(_HEARING, _BY_HAND, 30),
        _said(_RELEASE, "prisoner-record", 4),
        _said(_ENDS, "sentences-csv", 90),
    ),
    last=_STAGES[0],
)
_FILE = OffenderFile(
    line=_LINE,
    as_at=_ago(4),
    patient_kind=PatientKind.UNKNOWN,
    security_category=SecurityCategory.C,
    stages=_STAGES,
    licences=(
        HeldLicence(LicenceKind.STANDARD, "ACTIVE", ("NO_CONTACT", "EXCLUSION_ZONE"), _HEARD),
    ),
)
_LOOKS = (
    LookItem(
        "prison-offender-events.prisoner.released about A0001ZZ",
        "It may be what was entered by hand. Say whether it is the same.",
        _ago(1),
        "look-1",
        LookMatch(
            StageOn("parole-hearing-listed", _ago(30)), StageOn("parole-hearing-listed", _ago(29))
        ),
    ),
    LookItem(
        "prison-offender-events.prisoner.received about A0001ZZ",
        "It may be a recall or a new sentence.",
        _ago(1),
        "look-2",
        may_be_decided=True,
    ),
)
_ENTRIES = (
    EntryLine(
        "entry-1",
        "Parole hearing listed, 24 October 2026, heard by telephone from the prison",
        "",
        may_be_withdrawn=True,
    ),
    EntryLine(
        "entry-2",
        "Absconded, 14 November 2026, heard by telephone from the prison",
        "Taken back: it was entered for the wrong person.",
        may_be_withdrawn=False,
    ),
)
_LITTLE = OffenderPage(
    _ON,
    OffenderFile(
        OffenderLine(SentenceRef("sn-other"), "", (), SentenceKind.UNKNOWN),
        None,
        PatientKind.UNKNOWN,
        SecurityCategory.UNKNOWN,
        (),
        (),
    ),
    (),
    (),
)
_REFUSAL = KnownError(
    "The computer's clock is earlier than the last entry in the record.",
    "Nothing was recorded, so what you asked for was not done.",
    "Set the computer's date and time right.",
)


@dataclass(frozen=True, slots=True)
class _Acts:
    """What is done in the window for each scene."""

    frame: OfficeFrame
    settle: Callable[[], None]

    def find_nobody(self) -> None:
        self.frame.open_sentences()
        self.settle()
        self.frame.sentences.screen.search_field.setText("Z9999")

    def open_sample(self) -> None:
        handling = self.frame.sentences
        handling.screen.search_field.clear()
        self.settle()
        self.frame.go_to(handling.offender)
        handling.offender.show_offender(OffenderPage(_ON, _FILE, (), _ENTRIES))

    def open_with_doubts(self) -> None:
        self.frame.sentences.offender.show_offender(OffenderPage(_ON, _FILE, _LOOKS, _ENTRIES))

    def refuse(self) -> None:
        self.frame.sentences.offender.show_waiting()
        self.frame.sentences.offender.show_problem(_REFUSAL)


def sentence_scenes(frame: OfficeFrame, settle: Callable[[], None]) -> list[Scene]:
    """The list, nobody found, one offender, what is in doubt, one hardly known, a refusal."""
    acts = _Acts(frame, settle)
    return [
        ("sentences", frame.open_sentences),
        ("sentences-nobody", acts.find_nobody),
        ("offender", acts.open_sample),
        ("offender-doubts", acts.open_with_doubts),
        ("offender-unknown", lambda: frame.sentences.offender.show_offender(_LITTLE)),
        ("offender-refused", acts.refuse),
    ]
