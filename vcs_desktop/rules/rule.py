"""One rule as dated data: who owes what to whom, when, since when, and who says so.

A rule is read from a file under `resources/rules` by `rules.rule_file`.  No figure and no name
of a policy is written in Python: whatever an officer relies on can be read, and checked, in
those files.
"""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from vcs_desktop.rules.case_fact import Level, Membership, Method
from vcs_desktop.rules.key_stage import KeyStageKind, SentenceKind, StageDateName

NOT_STATED = "not stated"
"""Written where a source gives no starting day; such a line counts for every day."""


class Nature(StrEnum):
    """What kind of thing a rule is.  Only a duty can be owed and met."""

    DUTY = "duty"
    PROMPT = "prompt"
    GATE = "gate"
    ELIGIBILITY = "eligibility"
    WINDOW = "window"
    OTHERS_CLOCK = "others-clock"
    ROUTING = "routing"


class Party(StrEnum):
    """Somebody who owes a duty, or is owed one."""

    VICTIM_LIAISON_OFFICER = "victim-liaison-officer"
    TEAM = "team"
    VICTIM = "victim"
    PAROLE_BOARD = "parole-board"


class CaseMoment(StrEnum):
    """A fact of the case, other than a key stage by itself, that a rule may answer to."""

    REFERRAL = "referral"
    YEAR_PASSED = "year-passed"
    ASKED_TO_STOP = "asked-to-stop"
    RELEASE_MONTH_KNOWN = "release-month-known"
    RELEASE_MONTH_CHANGED = "release-month-changed"
    DATE_PASSED_IN_SILENCE = "date-passed-in-silence"


class LetterWanted(StrEnum):
    """The letter that tells it."""

    INVITATION = "invitation"
    RELEASE_MONTH = "release-month"
    RELEASE = "release"
    RECALL = "recall"
    MOVED_TO_HOSPITAL = "moved-to-hospital"


class ScriptWanted(StrEnum):
    """The words for a call, where a letter must not bring the news."""

    ABSCONDED = "absconded"
    DIED = "died"


class Confidence(StrEnum):
    """How well the source was read (H first-hand, M second-hand or in part, L not confirmed)."""

    HIGH = "H"
    MIDDLE = "M"
    LOW = "L"


class LimitUnit(StrEnum):
    """What a limit counts."""

    WORKING_DAYS = "working-days"
    CALENDAR_DAYS = "calendar-days"
    MONTHS = "months"


class LimitDirection(StrEnum):
    """Whether a limit runs on from a day or back from it."""

    AFTER = "after"
    BEFORE = "before"


class CountedFrom(StrEnum):
    """The day a limit is counted from."""

    STAGE = "stage"
    REFERRAL = "referral"
    PAROLE_HEARING = "parole-hearing"
    LAST_ANNUAL_CONTACT = "last-annual-contact"


@dataclass(frozen=True, slots=True)
class Limit:
    """So many days or months, after or before a day that is known."""

    count: int
    unit: LimitUnit
    direction: LimitDirection
    counted_from: CountedFrom


@dataclass(frozen=True, slots=True)
class Line:
    """A rule as it stood between two days, both included.

    Attributes:
        in_force_from: Its first day; None where the source does not state one.
        ended: Its last day; None while it still stands.
        limit: The limit in the source; None where there is none.
        words: What the source says instead of, or about, a limit.
    """

    in_force_from: date | None
    ended: date | None
    limit: Limit | None
    words: str
    source: str
    confidence: Confidence
    note: str = ""

    @property
    def starts(self) -> str:
        """The first day as stored with an obligation: an ISO date, or `not stated`."""
        return self.in_force_from.isoformat() if self.in_force_from else NOT_STATED

    @property
    def usable_limit(self) -> Limit | None:
        """The limit to count with.  An unconfirmed figure is shown, but nothing is due by it."""
        return None if self.confidence is Confidence.LOW else self.limit

    def is_in_force_on(self, day: date) -> bool:
        """Whether the line stood on that day."""
        started = self.in_force_from is None or self.in_force_from <= day
        return started and (self.ended is None or day <= self.ended)


@dataclass(frozen=True, slots=True)
class Trigger:
    """What a rule answers to: key stages, a moment of the case, or such a moment in a stage."""

    stages: frozenset[KeyStageKind] = frozenset()
    moment: CaseMoment | None = None


@dataclass(frozen=True, slots=True)
class Conditions:
    """Whom a rule is for.  An empty set asks nothing."""

    memberships: frozenset[Membership] = frozenset()
    levels: frozenset[Level] = frozenset()
    sentence_kinds: frozenset[SentenceKind] = frozenset()


@dataclass(frozen=True, slots=True)
class Rule:
    """A row of the rule table.

    Attributes:
        id: Its name in the rule table, such as `KEY-18`.
        title: What the officer must do, in plain words.
        harm_rank: Where it stands in the harm order: the smaller, the sooner it is shown.
        urgent: Whether it goes before everything that is not urgent.
        call_first: Whether a call comes before the letter.
        never_first_by_letter: Whether a letter must never bring the news.
        enabled: Whether it ships on; `off_because` says why when it does not.
        met_by: The ways in which a duty may be met (see `rules.met_by`); empty for what is not
            a duty.
        carries_over: Whether somebody who opts in later is owed it too, because it is still news.
        carried_until: Stages after which opting in brings it back no more, and which end what
            opting in brought back.
        news_until: The date of the stage after which it is news no more; None where nothing says.
        superseded_by_later: Whether a later stage of the same kind takes its place.
        ended_by: Stages after which it is no longer owed.
        starts_again_after: For months of release: stages that begin a new wait for release.
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
    urgent: bool = False
    call_first: bool = False
    never_first_by_letter: bool = False
    enabled: bool = True
    off_because: str = ""
    met_by: frozenset[Method] = frozenset()
    carries_over: bool = False
    carried_until: frozenset[KeyStageKind] = frozenset()
    news_until: StageDateName | None = None
    superseded_by_later: bool = False
    letter: LetterWanted | None = None
    script: ScriptWanted | None = None
    ended_by: frozenset[KeyStageKind] = field(default_factory=frozenset)
    starts_again_after: frozenset[KeyStageKind] = field(default_factory=frozenset)

    def line_on(self, day: date) -> Line | None:
        """The line in force on that day; None where there was none, or the rule is off."""
        if not self.enabled:
            return None
        return next((line for line in self.lines if line.is_in_force_on(day)), None)

    def line_starting(self, starts: str) -> Line | None:
        """The line that an obligation was counted by, found again by its first day."""
        return next((line for line in self.lines if line.starts == starts), None)
