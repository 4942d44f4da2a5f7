"""An invented case for tests: say what happened, ask what follows."""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time

from tests.helpers.places import ROOT
from vcs_desktop.gateways.holidays import load_calendar
from vcs_desktop.kernel.identifiers import CaseId, LetterId, SentenceRef
from vcs_desktop.rules.case_fact import (
    CaseFact,
    Contacted,
    DeedDone,
    LetterPosted,
    LetterReturned,
    MembershipSet,
    Referred,
    RequestMoved,
    StageHeard,
    StatementMoved,
    TakenOn,
    Told,
)
from vcs_desktop.rules.case_words import (
    Basis,
    Capacity,
    DeedKind,
    Direction,
    Level,
    Membership,
    Method,
    Outcome,
    RequestKind,
    RequestState,
    StatementState,
)
from vcs_desktop.rules.engine import obligations_of
from vcs_desktop.rules.key_stage import (
    KeyStage,
    KeyStageKind,
    LicenceKind,
    PatientKind,
    Precision,
    SecurityCategory,
    SentenceKind,
    StageDate,
    StageDateName,
    StageOutcome,
)
from vcs_desktop.rules.obligation import Obligation, Status
from vcs_desktop.rules.rulebook import Rulebook, load_rulebook

RULEBOOK = load_rulebook(ROOT / "resources" / "rules")
CALENDAR = load_calendar(ROOT / "resources" / "calendars" / "england-and-wales.toml")
CASE = CaseId("case-invented")

_WORDS = {
    "sentence_kind": SentenceKind,
    "outcome": StageOutcome,
    "patient_kind": PatientKind,
    "security_category": SecurityCategory,
    "licence_kind": LicenceKind,
    "condition_codes": tuple,
    "concerns": str,
    "basis": Basis,
    "capacity": Capacity,
}
"""What the words of a fact are, where they are not days."""


def in_its_words(said: dict) -> dict:
    """The words of a fact in the program's own types."""
    return {name: _WORDS.get(name, lambda value: value)(value) for name, value in said.items()}


def at_nine(day: date) -> datetime:
    return datetime.combine(day, time(9), tzinfo=UTC)


def stage_date(name: StageDateName, value: date | str) -> StageDate:
    """A day, or a month written as `2027-03`."""
    if isinstance(value, date):
        return StageDate(name, value)
    return StageDate(name, date.fromisoformat(f"{value}-01"), Precision.MONTH)


@dataclass
class InventedCase:
    rulebook: Rulebook = field(default=RULEBOOK, repr=False)
    facts: list[CaseFact] = field(default_factory=list)

    @property
    def next(self) -> int:
        return len(self.facts) + 1

    def referred(self, on: date, heard_on: date | None = None, **more) -> None:
        """More: `basis`, `capacity`, `sentenced_on`, `born_on`."""
        heard_at = at_nine(heard_on or on)
        self.facts.append(Referred(self.next, on, heard_at, **in_its_words(more)))

    def heard(
        self,
        kind: str,
        on: date,
        heard_on: date | None = None,
        occurrence: str = "",
        dates: tuple[StageDate, ...] = (),
        **more,
    ) -> None:
        """More: what else a `KeyStage` may say; the sentence is determinate if nothing does."""
        stage = KeyStage(
            sentence=SentenceRef("sentence-invented"),
            kind=KeyStageKind(kind),
            occurrence=occurrence or f"{kind}-{on.isoformat()}",
            happened_on=on,
            heard_at=at_nine(heard_on or on),
            source="invented",
            dates=dates,
            **in_its_words({"sentence_kind": "determinate"} | more),
        )
        self.facts.append(StageHeard(self.next, stage))

    def release_expected(self, on: date, release: date | str, kind: str = "", **more) -> None:
        kind = kind or ("sentence-dates-changed" if self._has_dates() else "sentence-recorded")
        dates = (stage_date(StageDateName.CONDITIONAL_RELEASE, release),)
        self.heard(kind, on, dates=dates, **more)

    def hearing_listed(self, on: date, hearing: date | str, **more) -> None:
        dates = (stage_date(StageDateName.PAROLE_HEARING, hearing),)
        self.heard("parole-hearing-listed", on, dates=dates, **more)

    def contacted(
        self,
        outcome: str,
        on: date,
        meets: tuple[str, ...] = (),
        level: str | None = None,
        method: str = "phone",
    ) -> None:
        met = self._open(meets)
        self.facts.append(
            Contacted(
                sequence=self.next,
                on=on,
                method=Method(method),
                direction=Direction.OUT,
                outcome=Outcome(outcome),
                meets=tuple(obligation.id for obligation in met),
                level=Level(level) if level else None,
                told=_told(met),
            )
        )

    def opted_in(self, on: date, level: str = "key-stages") -> None:
        self.contacted("opted-in", on, level=level)

    def posted(
        self, on: date, *meets: str, letter: str = "letter-1", month: date | None = None
    ) -> None:
        """Post a letter that meets the open obligations of these rules."""
        met = self._open(meets)
        ids = tuple(obligation.id for obligation in met)
        self.facts.append(LetterPosted(self.next, on, LetterId(letter), ids, _told(met, month)))

    def returned(self, on: date, letter: str = "letter-1") -> None:
        self.facts.append(LetterReturned(self.next, on, LetterId(letter)))

    def did(self, on: date, deed: str, meets: tuple[str, ...] = (), detail: str = "") -> None:
        """Do something else than telling about what is open of these rules."""
        ids = tuple(obligation.id for obligation in self._open(meets))
        self.facts.append(DeedDone(self.next, on, DeedKind(deed), ids, detail))

    def request_moved(
        self, on: date, state: str, request: str = "request-1", kind: str = "other", code: str = ""
    ) -> None:
        state, kind = RequestState(state), RequestKind(kind)
        self.facts.append(RequestMoved(self.next, on, request, state, kind, code))

    def statement_moved(self, on: date, state: str) -> None:
        self.facts.append(StatementMoved(self.next, on, StatementState(state)))

    def set_by_the_unit(self, on: date, membership: str) -> None:
        self.facts.append(MembershipSet(self.next, on, Membership(membership)))

    def taken_on(
        self, on: date, membership: str, level: str = "", told_month: str = "", **more
    ) -> None:
        """More: `told_on`, `last_annual_on`."""
        month = date.fromisoformat(f"{told_month}-01") if told_month else None
        place, asked_for = Membership(membership), Level(level) if level else None
        self.facts.append(TakenOn(self.next, on, place, asked_for, told_month=month, **more))

    def obligations(self) -> tuple[Obligation, ...]:
        return obligations_of(CASE, self.facts, self.rulebook, CALENDAR)

    def of_rule(self, rule: str) -> list[Obligation]:
        return [obligation for obligation in self.obligations() if obligation.rule == rule]

    def the(self, rule: str) -> Obligation:
        """The only obligation of this rule."""
        (only,) = self.of_rule(rule)
        return only

    def open_rules(self) -> list[str]:
        return [entry.rule for entry in self.obligations() if entry.status is Status.OWED]

    def _open(self, rules: tuple[str, ...]) -> list[Obligation]:
        found = [
            obligation
            for obligation in self.obligations()
            if obligation.rule in rules and obligation.status in {Status.OWED, Status.STANDS}
        ]
        assert {obligation.rule for obligation in found} == set(rules), "nothing open to meet"
        return found

    def _has_dates(self) -> bool:
        return any(isinstance(fact, StageHeard) and fact.stage.dates for fact in self.facts)


def _told(met: list[Obligation], month: date | None = None) -> tuple[Told, ...]:
    return tuple(
        Told(obligation.id, month or obligation.month_to_tell)
        for obligation in met
        if month or obligation.month_to_tell
    )


def in_the_scheme(level: str = "key-stages", on: date = date(2026, 1, 5)) -> InventedCase:
    """A case referred and opted in on one Monday."""
    case = InventedCase()
    case.referred(on)
    case.opted_in(on, level)
    return case
