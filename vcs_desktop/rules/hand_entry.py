"""What may be entered by hand: officers hear by telephone what no message has told yet.

The table (`resources/codes/hand-entry.toml`) says which stages may be entered, which dates and
outcomes each takes, and how far two reports of one fact may lie apart.  It is no law.
"""

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from pathlib import Path

from vcs_desktop.rules.checked_table import CheckedTable, RuleText, Word
from vcs_desktop.rules.key_stage import KeyStageKind, StageDate, StageDateName, StageOutcome

BY_HAND = "by-hand"
"""The first word of the source of what was entered by hand, as in `by-hand:telephone:prison`."""


class HowHeard(StrEnum):
    """How the news reached the officer."""

    TELEPHONE = "telephone"
    EMAIL = "email"
    LETTER = "letter"
    MEETING = "meeting"
    IN_PERSON = "in-person"


class WhoTold(StrEnum):
    """Who told it.  Never a name."""

    PRISON = "prison"
    PROBATION_PRACTITIONER = "probation-practitioner"
    POM = "prison-offender-manager"
    PAROLE_BOARD = "parole-board"
    CASEWORK_SECTION = "public-protection-casework-section"
    MENTAL_HEALTH_CASEWORK_SECTION = "mental-health-casework-section"
    HOSPITAL = "hospital"
    TRIBUNAL = "tribunal"
    POLICE = "police"
    COURT = "court"
    VICTIM = "victim"
    MEDIA = "media"
    OTHER = "other"


class WhyWithdrawn(StrEnum):
    """Why an entry is taken back."""

    WRONG_PERSON = "entered-for-the-wrong-person"
    NEVER_HAPPENED = "never-happened"
    WRONG_DAY = "wrong-day"


def source_of(how: HowHeard, who: WhoTold) -> str:
    """The source of an entry, as one closed word.

    >>> source_of(HowHeard.TELEPHONE, WhoTold.PRISON)
    'by-hand:telephone:prison'
    """
    return f"{BY_HAND}:{how}:{who}"


def is_by_hand(source: str) -> bool:
    """Whether a stage from this source was entered by an officer.

    >>> is_by_hand("by-hand:letter:court"), is_by_hand("domain-event")
    (True, False)
    """
    return source.startswith(f"{BY_HAND}:")


@dataclass(frozen=True, slots=True)
class StageForm:
    """What one stage asks when it is entered by hand.

    Attributes:
        needs: Dates without which it can't be entered.
        takes: Dates that may be given; `needs` are among them, first.
        outcomes: How it may have come out; empty where nothing was decided.
        asks_patient: It may be said under what a patient is held.
        matched_by: The date that tells two reports apart; None for the day it happened.
        days_apart: How many days may lie between two reports of one fact; None for any number.
        is_state: Two reports are compared by the dates they say, and never offered as a match.
    """

    kind: KeyStageKind
    needs: tuple[StageDateName, ...] = ()
    takes: tuple[StageDateName, ...] = ()
    outcomes: tuple[StageOutcome, ...] = ()
    asks_patient: bool = False
    matched_by: StageDateName | None = None
    days_apart: int | None = 0
    is_state: bool = False

    def day_compared(self, happened_on: date, dates: Sequence[StageDate]) -> date:
        """The day that tells two reports of this stage apart."""
        named = (day.on for day in dates if day.name is self.matched_by)
        return next(named, happened_on)


@dataclass(frozen=True, slots=True)
class EntryTable:
    """Every stage that may be entered by hand.

    Attributes:
        earliest: An earlier day is taken for a slip of the keyboard.
        to_the_day: Dates of which a month alone is not enough.
        most_often: Stages that are offered before all others, in this order.
    """

    forms: Mapping[KeyStageKind, StageForm] = field(default_factory=dict)
    earliest: date = date(1900, 1, 1)
    to_the_day: frozenset[StageDateName] = frozenset()
    most_often: tuple[KeyStageKind, ...] = ()

    @property
    def offered(self) -> tuple[StageForm, ...]:
        """Every form, in the order in which a choice is offered."""
        others = (form for kind, form in self.forms.items() if kind not in self.most_often)
        return (*(self.forms[kind] for kind in self.most_often), *others)

    def form_of(self, kind: KeyStageKind) -> StageForm | None:
        """What this stage asks; None where it can't be entered by hand."""
        return self.forms.get(kind)


def load_entry_table(file: Path) -> EntryTable:
    """Read the table.

    Raises:
        KnownError: A row can't be trusted; it says which line.
    """
    text = file.read_text(encoding="utf-8")
    whole = CheckedTable(RuleText(file.name, text), tomllib.loads(text))
    earliest = whole.day("earliest")
    whole.text("earliest_source")
    to_the_day = whole.many_of("to_the_day", StageDateName)
    most_often = _as_written(whole, "most_often", KeyStageKind)
    forms: dict[KeyStageKind, StageForm] = {}
    for row in whole.tables("stage"):
        for form in _forms(row):
            if form.kind in forms:
                raise row.refuse("kinds", f"`{form.kind}` stands in two rows")
            forms[form.kind] = form
    for kind in most_often:
        if kind not in forms:
            raise whole.refuse("most_often", f"`{kind}` stands in no row")
    whole.close()
    return EntryTable(forms, earliest or date(1900, 1, 1), to_the_day, most_often)


def _forms(row: CheckedTable) -> list[StageForm]:
    kinds = _in_order(row, "kinds", KeyStageKind)
    if not kinds:
        raise row.refuse("kinds", "it needs `kinds`, a list of stages")
    needs = _in_order(row, "needs", StageDateName)
    takes = _in_order(row, "takes", StageDateName)
    outcomes = _in_order(row, "outcomes", StageOutcome)
    asks_patient = row.flag("asks_patient", default=False)
    matched_by = row.one_of_or_none("matched_by", StageDateName)
    is_state = row.flag("is_state", default=False)
    days_apart = 0 if is_state else _days_apart(row)
    if matched_by is not None and matched_by not in needs:
        raise row.refuse("matched_by", "the date it is matched by must be among its `needs`")
    row.close()
    return [
        StageForm(
            kind,
            needs,
            (*needs, *takes),
            outcomes,
            asks_patient=asks_patient,
            matched_by=matched_by,
            days_apart=days_apart,
            is_state=is_state,
        )
        for kind in kinds
    ]


def _days_apart(row: CheckedTable) -> int | None:
    days = row.take("days_apart")
    if days == "any":
        return None
    if isinstance(days, bool) or not isinstance(days, int) or days < 0:
        raise row.refuse("days_apart", '`days_apart` must be a whole number, or "any"')
    return days


def _in_order(row: CheckedTable, key: str, words: type[Word]) -> tuple[Word, ...]:
    """Words of a closed list, in the order in which the list itself has them."""
    given = row.many_of(key, words)
    return tuple(word for word in words if word in given)


def _as_written(row: CheckedTable, key: str, words: type[Word]) -> tuple[Word, ...]:
    """Words of a closed list, each once, in the order in which they are written."""
    row.many_of(key, words)
    written = row.values.get(key)
    return tuple(dict.fromkeys(words(word) for word in written)) if written else ()
