"""Months of release that changed together: a list to look through, the soonest release first.

When sentences are worked out anew, many people are owed a new month at once.  Whoever's release
is near is rung before anything is written; how near is the team's own figure, and no law.
Nothing is written or sent by looking through the list.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.kernel.identifiers import CaseId, ObligationId, SentenceRef
from vcs_desktop.kernel.officer import Nation
from vcs_desktop.office.desk import Desk
from vcs_desktop.office.letter_gates import what_stands_against
from vcs_desktop.office.seen import Listed, note_listed
from vcs_desktop.office.work_item import BESIDE
from vcs_desktop.rules.counting import count_limit
from vcs_desktop.rules.key_stage import KeyStageKind, Precision
from vcs_desktop.rules.rule import Limit
from vcs_desktop.rules.rule_words import CountedFrom, LimitDirection
from vcs_desktop.rules.rulebook import Rulebook
from vcs_desktop.victims.model.victim_case import KeptLetter, LetterState, VictimCase
from vcs_desktop.victims.services import months, reading
from vcs_desktop.victims.services.in_use import InUse
from vcs_desktop.victims.services.months import OwedMonth

_HERE = {LetterState.WRITTEN, LetterState.PRINTED}
NEEDS_A_LOOK = "Something that came in about this sentence needs a look first."
NO_SAFE_TELEPHONE = "The release is near, and no safe telephone number is on file."


class Way(StrEnum):
    """How a person is to be told."""

    TELEPHONE_FIRST = "telephone-first"
    LETTER = "letter"
    BLOCKED = "blocked"


@dataclass(frozen=True, slots=True)
class ChangedDate:
    """One person and the month they are owed.

    Attributes:
        told_before: The month they were told last, as its first day; None where none was.
        month: The month to tell, as its first day.
        release_on: The day on file, for the officer's eyes: no letter tells it.  None where
            only the month is known.
        days_left: Days until the release; of a month alone, until its first day, to sort by.
        reasons: Why it can't be told that way, or why a letter goes to somebody who should
            be rung.
        letter_state: How far the letter that tells this month has come; empty for none.
        from_recalculation: It came with a recalculation of the sentence.
    """

    obligation: ObligationId
    case: CaseId
    case_number: str
    person: str
    offender: str
    officer: str
    rule: str
    told_before: date | None
    month: date
    release_on: date | None
    days_left: int
    way: Way
    reasons: tuple[str, ...]
    letter_state: str
    from_recalculation: bool

    @property
    def time_left(self) -> str:
        """How long it is until the release, as exactly as the release itself is known."""
        if self.release_on is None:
            return "the day is not known"
        return f"{self.days_left} day{'' if self.days_left == 1 else 's'} left"


@dataclass(frozen=True, slots=True)
class ChangedDates:
    """The whole list.

    Attributes:
        near: The team's own figure for a release that is near, in words; empty for none.
        reviews: Prompts to review a recalculation that nobody has answered yet.
    """

    on: date
    rows: tuple[ChangedDate, ...]
    near: str
    reviews: tuple[ObligationId, ...]


def list_changed_dates(
    desk: Desk, officer: str | None = None, *, only_recalculated: bool = False
) -> ChangedDates:
    """List every month that is owed, the soonest release first.

    Args:
        desk: The open office.
        officer: An officer's id or name; left out, everybody's cases.
        only_recalculated: Leave out what did not come with a recalculation of the sentence.

    Raises:
        KnownError: The unit has no such officer.
    """
    desk.door.catch_up()
    if officer is not None and not reading.has_officer(desk.book, officer):
        raise KnownError(
            "There is no officer of this name in the unit.",
            "No list was made.",
            "Check the name, or leave it out to see everybody's cases.",
        )
    note_listed(desk, Listed.CHANGED_DATES)
    in_use = desk.book.in_use
    listing = _Listing(
        desk=desk,
        # Asked once: the unit is read anew each time, for it can be changed.
        nation=desk.unit.nation,
        in_use=in_use,
        near=near_release(in_use.rulebook, desk.today),
        recalculated=reading.heard_stage(desk.book, KeyStageKind.SENTENCE_RECALCULATED),
        in_doubt=frozenset(look.sentence for look in desk.door.waiting_for_a_look().ours),
    )
    rows = [listing.row(owed) for owed in months.owed_months(desk.book, officer)]
    shown = [row for row in rows if row.from_recalculation or not only_recalculated]
    return ChangedDates(
        on=desk.today,
        rows=tuple(sorted(shown, key=lambda row: (row.days_left, row.case_number))),
        near=_in_words(listing.near),
        reviews=_reviews(desk, in_use.rulebook, officer),
    )


def near_release(rulebook: Rulebook, day: date) -> Limit | None:
    """How near a release must be for a call to come first: a team setting.

    It is the target of the rule that asks for a review of recalculated dates, so the senior
    officer may change it.  None where there is no such figure, or it was switched off.
    """
    for rule in rulebook.for_stage(KeyStageKind.SENTENCE_RECALCULATED):
        limit = rulebook.policy.target_limit(rule, day) if rule.target else None
        is_counted_back = limit is not None and (
            limit.direction is LimitDirection.BEFORE
            and limit.counted_from is CountedFrom.EXPECTED_RELEASE
        )
        if is_counted_back:
            return limit
    return None


@dataclass(frozen=True, slots=True)
class _Listing:
    """What every row is judged by."""

    desk: Desk
    nation: Nation
    in_use: InUse
    near: Limit | None
    recalculated: Mapping[CaseId, Sequence[date]]
    in_doubt: frozenset[SentenceRef | None]

    def row(self, owed: OwedMonth) -> ChangedDate:
        duty, case = owed.obligation, owed.case
        release_on = _day_on_file(owed)
        day = release_on or owed.month
        way, reasons = self._way(case, day)
        heard = self.recalculated.get(case.id, ())
        return ChangedDate(
            obligation=duty.id,
            case=case.id,
            case_number=case.number,
            person=case.person_name,
            offender=case.offender_name,
            officer=case.officer_name,
            rule=duty.rule,
            told_before=duty.month_told_before,
            month=owed.month,
            release_on=release_on,
            days_left=(day - self.desk.today).days,
            way=way,
            reasons=reasons,
            letter_state=_letter_state(owed.letter, owed.month),
            from_recalculation=any(abs(duty.heard_on - on) <= BESIDE for on in heard),
        )

    def _way(self, case: VictimCase, release_on: date) -> tuple[Way, tuple[str, ...]]:
        """Nothing while a doubt waits; then a call where the release is near or post can't go."""
        if case.sentence in self.in_doubt:
            return Way.BLOCKED, (NEEDS_A_LOOK,)
        is_near = self._is_near(release_on)
        may_ring = bool(case.telephone) and case.telephone_safe is not False
        if is_near and may_ring:
            return Way.TELEPHONE_FIRST, ()
        against = what_stands_against(case, self.in_use.rulebook, self.desk.today, self.nation)
        if against and may_ring:
            return Way.TELEPHONE_FIRST, against
        why = (NO_SAFE_TELEPHONE,) if is_near else ()
        return (Way.BLOCKED, (*why, *against)) if against else (Way.LETTER, why)

    def _is_near(self, release_on: date) -> bool:
        if self.near is None:
            return False
        counted = count_limit(self.near, release_on, self.in_use.calendar)
        return counted.on <= self.desk.today


def _day_on_file(owed: OwedMonth) -> date | None:
    is_a_day = owed.release is not None and owed.release.precision is Precision.DAY
    return owed.release.on if owed.release is not None and is_a_day else None


def _letter_state(letter: KeptLetter | None, month: date) -> str:
    """How far the letter has come; one that tells another month is none."""
    is_this = letter is not None and letter.state in _HERE and letter.month == month
    return letter.state.value if letter is not None and is_this else ""


def _in_words(near: Limit | None) -> str:
    if near is None:
        return ""
    return f"{near.count} {near.unit.value.replace('-', ' ')}"


def _reviews(desk: Desk, rulebook: Rulebook, officer: str | None) -> tuple[ObligationId, ...]:
    rules = {rule.id for rule in rulebook.for_stage(KeyStageKind.SENTENCE_RECALCULATED)}
    return tuple(
        line.obligation.id
        for line in reading.owed_work(desk.book, officer)
        if line.obligation.rule in rules and line.obligation.month_to_tell is None
    )
