"""One rule as dated data: who owes what to whom, when, since when, and who says so.

A rule is read from a file under `resources/rules` by `rules.rule_file`.  No figure and no name
of a policy is written in Python: whatever an officer relies on can be read, and checked, in
those files.
"""

from dataclasses import dataclass, field
from datetime import date

from vcs_desktop.kernel.officer import Nation
from vcs_desktop.rules.case_words import (
    Basis,
    Capacity,
    DeedKind,
    Level,
    Membership,
    Method,
    RequestState,
    StatementState,
)
from vcs_desktop.rules.key_stage import (
    KeyStageKind,
    PatientKind,
    SentenceKind,
    StageDateName,
    StageOutcome,
)
from vcs_desktop.rules.rule_words import (
    CaseMoment,
    Confidence,
    CountedFrom,
    GateQuestion,
    LetterWanted,
    LimitDirection,
    LimitUnit,
    MomentOfUse,
    Nature,
    Party,
    ScriptWanted,
    TargetRole,
)

NOT_STATED = "not stated"
"""Written where a source gives no starting day; such a line counts for every day."""


@dataclass(frozen=True, slots=True)
class Limit:
    """So many days or months, after or before a day that is known.

    Attributes:
        sentence_kinds: The kinds of sentence that the figure is for; for all where it is empty.
    """

    count: int
    unit: LimitUnit
    direction: LimitDirection
    counted_from: CountedFrom
    sentence_kinds: frozenset[SentenceKind] = frozenset()


@dataclass(frozen=True, slots=True)
class Line:
    """A rule as it stood between two days, both included.

    Attributes:
        in_force_from: Its first day; None where the source does not state one.
        ended: Its last day; None while it still stands.
        limit: The limit in the source; None where there is none.
        words: What the source says instead of, or about, a limit.
        limit_confidence: How well the figure was read, where that differs from the rest.
    """

    in_force_from: date | None
    ended: date | None
    limit: Limit | None
    words: str
    source: str
    confidence: Confidence
    note: str = ""
    limit_confidence: Confidence | None = None

    @property
    def starts(self) -> str:
        """The first day as stored with an obligation: an ISO date, or `not stated`."""
        return self.in_force_from.isoformat() if self.in_force_from else NOT_STATED

    @property
    def usable_limit(self) -> Limit | None:
        """The limit to count with.  An unconfirmed figure is shown, but nothing is due by it."""
        how_sure = self.limit_confidence or self.confidence
        return None if how_sure is Confidence.LOW else self.limit

    def is_in_force_on(self, day: date) -> bool:
        """Whether the line stood on that day."""
        started = self.in_force_from is None or self.in_force_from <= day
        return started and (self.ended is None or day <= self.ended)


@dataclass(frozen=True, slots=True)
class Target:
    """A team setting: a figure of the unit's own, shown beside the law and never as the law.

    Nothing is ever overdue by it.  The senior officer may change `limit.count` (see
    `rules.office_policy`).
    """

    limit: Limit
    role: TargetRole
    words: str


@dataclass(frozen=True, slots=True)
class Trigger:
    """What a rule answers to: key stages, a moment of the case, or such a moment in a stage.

    A gate answers to moments of use instead.
    """

    stages: frozenset[KeyStageKind] = frozenset()
    moment: CaseMoment | None = None
    uses: frozenset[MomentOfUse] = frozenset()


@dataclass(frozen=True, slots=True)
class Conditions:
    """Whom a rule is for.  An empty set asks nothing.

    Who does not fit `bases`, `capacities`, `outcomes` or `nations` is not meant by the rule at
    all; for the others the case says why nothing is owed.
    """

    memberships: frozenset[Membership] = frozenset()
    levels: frozenset[Level] = frozenset()
    sentence_kinds: frozenset[SentenceKind] = frozenset()
    patient_kinds: frozenset[PatientKind] = frozenset()
    bases: frozenset[Basis] = frozenset()
    capacities: frozenset[Capacity] = frozenset()
    outcomes: frozenset[StageOutcome] = frozenset()
    nations: frozenset[Nation] = frozenset()


@dataclass(frozen=True, slots=True)
class Rule:
    """A row of the rule table.

    Attributes:
        id: Its name in the rule table, such as `KEY-18`.
        title: What the officer must do, in plain words.
        title_when_over: The same once a danger is over that nobody told them of; else empty.
        harm_rank: Where it stands in the harm order: the smaller, the sooner it is shown.
        urgent: Whether it goes before everything that is not urgent.
        call_first: Whether a call comes before the letter.
        never_first_by_letter: Whether a letter must never bring the news.
        enabled: Whether it ships on; `off_because` says why when it does not.
        met_by: The ways of telling that meet it (see `rules.met_by`).
        done_by: The deeds that meet it.
        met_by_request: How far the request that it is about must have come to meet it.
        met_by_statement: How far the statement must have come to meet it.
        target: The team's own figure, if it has one.
        is_code_duty: Whether the Victims' Code asks for it: a good reason is then recorded
            where it was late.
        carries_over: Whether somebody who opts in later is owed it too, because it is still news.
        carried_until: Stages after which opting in brings it back no more, and which end what
            opting in brought back.
        news_until: The date of the stage after which it is news no more; None where nothing says.
        superseded_by_later: Whether a later stage of the same kind takes its place.
        ended_by: Stages after which it is no longer owed.
        starts_again_after: For months of release: stages that begin a new wait for release.
        unless_met_before: Stages that raise it only where no earlier stage of the same matter was
            met: who was told of the review need not be told of it again by its hearing.
        every_level_after: Stages of danger after which it is owed at every level, as long as
            nothing else ended the danger: whoever was called must hear that it is over.
        only_after: Stages of danger: it is raised only where one of them lasted.
        asks: What a gate asks at its moments of use (see `rules.gates`).
    """

    id: str
    title: str
    nature: Nature
    owner: Party
    owed_to: Party
    trigger: Trigger
    conditions: Conditions
    harm_rank: int
    lines: tuple[Line, ...]
    title_when_over: str = ""
    urgent: bool = False
    call_first: bool = False
    never_first_by_letter: bool = False
    enabled: bool = True
    off_because: str = ""
    met_by: frozenset[Method] = frozenset()
    done_by: frozenset[DeedKind] = frozenset()
    met_by_request: frozenset[RequestState] = frozenset()
    met_by_statement: frozenset[StatementState] = frozenset()
    target: Target | None = None
    is_code_duty: bool = False
    carries_over: bool = False
    carried_until: frozenset[KeyStageKind] = frozenset()
    news_until: StageDateName | None = None
    superseded_by_later: bool = False
    letter: LetterWanted | None = None
    script: ScriptWanted | None = None
    ended_by: frozenset[KeyStageKind] = field(default_factory=frozenset)
    starts_again_after: frozenset[KeyStageKind] = field(default_factory=frozenset)
    unless_met_before: frozenset[KeyStageKind] = frozenset()
    every_level_after: frozenset[KeyStageKind] = frozenset()
    only_after: frozenset[KeyStageKind] = frozenset()
    asks: frozenset[GateQuestion] = frozenset()

    def line_on(self, day: date) -> Line | None:
        """The line in force on that day; None where there was none, or the rule is off."""
        if not self.enabled:
            return None
        return next((line for line in self.lines if line.is_in_force_on(day)), None)

    def line_starting(self, starts: str) -> Line | None:
        """The line that an obligation was counted by, found again by its first day."""
        return next((line for line in self.lines if line.starts == starts), None)
