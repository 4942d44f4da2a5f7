"""How the life of one sentence is told, as an invented office heard it over the years."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from random import Random

from vcs_desktop.crossing.past import PastDates, PastEntry, PastMessage, Told
from vcs_desktop.rules.hand_entry import WhoTold
from vcs_desktop.rules.key_stage import (
    KeyStageKind,
    PatientKind,
    SecurityCategory,
    SentenceKind,
    StageDate,
    StageDateName,
    StageOutcome,
)

RELEASED = "prison-offender-events.prisoner.released"
RECEIVED = "prison-offender-events.prisoner.received"
ACTIVATED = "create-and-vary-a-licence.licence.activated"

Days = Mapping[StageDateName, date]
"""Dates by their names."""

_IN_THE_NIGHT = time(4, 30, tzinfo=UTC)
_BY_TELEPHONE = time(11, 0, tzinfo=UTC)
_OCCURRED = time(9, 30, tzinfo=UTC)


@dataclass(slots=True)
class Telling:
    """One sentence, told as time went on.

    Attributes:
        today: The day on which the office is made; nothing is told of it or later.
        kind: The kind of sentence.
        patient: Under what the offender is held as a patient.
        category: The security category, where it was said.
        release_on: The release that is expected now, if any.
        is_over: The sentence is over, or the offender is dead: the case has ended.
    """

    noms: str
    today: date
    chance: Random
    kind: SentenceKind = SentenceKind.DETERMINATE
    patient: PatientKind = PatientKind.UNKNOWN
    category: SecurityCategory = SecurityCategory.UNKNOWN
    sentenced_on: date = date.min
    release_on: date | None = None
    is_over: bool = False
    told: list[Told] = field(default_factory=list)

    def ago(self, least: int, most: int) -> date:
        """Some day so many days ago."""
        return self.today - timedelta(days=self.chance.randint(least, most))

    def ahead(self, least: int, most: int) -> date:
        """Some day that is to come."""
        return self.today + timedelta(days=self.chance.randint(least, most))

    def begin(self, sentenced_on: date, dates: Days | None = None) -> None:
        """The sentence is passed, and its dates come some days later."""
        self.sentenced_on = sentenced_on
        first = {StageDateName.SENTENCED: sentenced_on, **(dates or {})}
        self.dates(sentenced_on + timedelta(days=5), first)

    def dates(self, on: date, dates: Days) -> None:
        """A row of dates comes in the night after."""
        row = PastDates(self.kind, _in_order(dates), on, self.patient, self.category)
        self._tell(on + timedelta(days=1), _IN_THE_NIGHT, row)

    def recalculated(self, on: date, dates: Days) -> None:
        """A row of dates comes that the progression model changed."""
        row = PastDates(self.kind, _in_order(dates), on, is_recalculated=True)
        self._tell(on + timedelta(days=1), _IN_THE_NIGHT, row)

    def message(self, on: date, event: str, reason: str = "", code: str = "") -> None:
        """A domain event comes in the night after it happened."""
        happened = PastMessage(event, datetime.combine(on, _OCCURRED), reason, code)
        self._tell(on + timedelta(days=1), _IN_THE_NIGHT, happened)

    def entry(
        self,
        on: date,
        kind: KeyStageKind,
        who: WhoTold = WhoTold.PRISON,
        dates: Days | None = None,
        outcome: StageOutcome = StageOutcome.NOT_STATED,
    ) -> None:
        """Somebody rings, and an officer enters it that day."""
        heard = PastEntry(kind, on, who, _in_order(dates or {}), outcome)
        self._tell(on, _BY_TELEPHONE, heard)

    def in_order(self) -> list[Told]:
        """Everything that was told, in the order in which it was heard."""
        return sorted(self.told, key=lambda one: one.heard_at)

    def _tell(self, on: date, at: time, what: PastDates | PastMessage | PastEntry) -> None:
        if on < self.today:
            self.told.append(Told(self.noms, datetime.combine(on, at), what))


def _in_order(dates: Days) -> tuple[StageDate, ...]:
    return tuple(StageDate(name, dates[name]) for name in sorted(dates))
