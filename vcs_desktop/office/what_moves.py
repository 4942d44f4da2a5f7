"""What moves, or moved, because of a decision about the whole office: case by case, in words."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from vcs_desktop.kernel.identifiers import CaseId, ObligationId
from vcs_desktop.office.day_lines import DayLine, fold
from vcs_desktop.office.desk import Desk
from vcs_desktop.office.work_item import work_items
from vcs_desktop.rules.obligation import Status
from vcs_desktop.rules.rule_words import CaseMoment
from vcs_desktop.rules.rulebook import Rulebook
from vcs_desktop.rules.silence import silences_of
from vcs_desktop.victims.model.moved import Moved, MoveKind, Place
from vcs_desktop.victims.services import reading
from vcs_desktop.victims.services.casebook import Casebook
from vcs_desktop.victims.services.deciding import Decision
from vcs_desktop.victims.services.in_use import InUse

__all__ = ["Days", "MoveKind", "MoveLine", "RankMove", "WhatMoves", "decided", "previewed"]


@dataclass(frozen=True, slots=True)
class Days:
    """How one obligation stands, and its days.

    Attributes:
        due_on: Its deadline by a source.
        target_on: The day the team aims at.
        starts_on: The day from which it is shown.
    """

    status: Status
    due_on: date | None
    target_on: date | None
    starts_on: date | None


@dataclass(frozen=True, slots=True)
class MoveLine:
    """One obligation that moves; `before` or `after` is None where there is none."""

    case: CaseId
    case_number: str
    obligation: ObligationId
    rule: str
    title: str
    kind: MoveKind
    before: Days | None
    after: Days | None


@dataclass(frozen=True, slots=True)
class RankMove:
    """A rule that comes to stand elsewhere in the harm order, and so on Today.

    Attributes:
        before, after: Its place in the harm order: the smaller, the sooner it is shown.
        own: The place that came with the rule.
        work_count: How much is owed now because of it.
        line_before, line_after: The first of Today's lines that it stands in, from 1; None
            where nothing of it belongs to this day's work.
    """

    rule: str
    title: str
    before: int
    after: int
    own: int
    work_count: int
    line_before: int | None
    line_after: int | None


@dataclass(frozen=True, slots=True)
class WhatMoves:
    """Everything that a decision moves.

    Attributes:
        reference: What the decision is called, such as `setting-3`; empty for a preview.
        lines: What moves, in the order of cases and rules.
        silences: How many dates that passed with no word are to be asked about, before and
            after; None where the decision is not about them.
        ranks: The rules that come to stand elsewhere in the harm order.
    """

    reference: str
    lines: tuple[MoveLine, ...]
    silences: tuple[int, int] | None = None
    ranks: tuple[RankMove, ...] = ()

    @property
    def counts(self) -> Mapping[MoveKind, int]:
        """How many move, of each kind; a kind of which there are none has nought."""
        found = Counter(line.kind for line in self.lines)
        return {kind: found[kind] for kind in MoveKind}


Decide = Callable[[Casebook], Decision]
"""Makes one decision in a casebook."""


def decided(desk: Desk, decide: Decide, from_on: date | None = None) -> WhatMoves:
    """Decide, and tell what moved; what is decided for a later day is told as of that day."""
    return _moves(desk.book, max(desk.today, from_on or desk.today), decide)


def previewed(desk: Desk, decide: Decide, from_on: date | None = None) -> WhatMoves:
    """Tell what would move.  It is decided on a private copy that is taken away again."""
    day = max(desk.today, from_on or desk.today)
    with desk.book.copied() as book:
        return replace(_moves(book, day, decide), reference="")


def _moves(book: Casebook, day: date, decide: Decide) -> WhatMoves:
    before = book.in_use
    decision = decide(book)
    after = book.in_use
    lines = _lines(decision.moved, before.rulebook, after.rulebook)
    silences = None
    if _asks_about_silence(before) != _asks_about_silence(after):
        silences = (_silences(book, day, before), _silences(book, day, after))
    ranks = _ranks(book, day, before.rulebook, after.rulebook)
    return WhatMoves(decision.reference, lines, silences, ranks)


def _ranks(book: Casebook, day: date, before: Rulebook, after: Rulebook) -> tuple[RankMove, ...]:
    """The rules whose place in the harm order differs, with where their work stands."""
    known = {rule.id: rule for rule in after.rules}
    moved = [
        (rule, known[rule.id], before.policy.harm_rank(rule, day))
        for rule in before.rules
        if rule.id in known
    ]
    moved = [one for one in moved if one[2] != after.policy.harm_rank(one[1], day)]
    if not moved:
        return ()
    owed = reading.owed_work(book)
    first, then = (fold(work_items(owed, rules, {}, day), day) for rules in (before, after))
    return tuple(
        RankMove(
            rule=rule.id,
            title=rule.title,
            before=rank,
            after=after.policy.harm_rank(rule, day),
            own=rule.harm_rank,
            work_count=sum(line.obligation.rule == rule.id for line in owed),
            line_before=_place(first, rule.id),
            line_after=_place(then, rule.id),
        )
        for _was, rule, rank in moved
    )


def _place(lines: Sequence[DayLine], rule: str) -> int | None:
    now = [line.rules for line in lines if not line.is_later]
    return next((place for place, rules in enumerate(now, start=1) if rule in rules), None)


def _asks_about_silence(in_use: InUse) -> object:
    """Whatever decides which dates that passed with no word are asked about."""
    rules = in_use.rulebook.for_moment(CaseMoment.DATE_PASSED_IN_SILENCE)
    ids = {rule.id for rule in rules}
    changes = [change for change in in_use.rulebook.policy.changes if change.rule in ids]
    return rules, changes, in_use.calendar.version


def _silences(book: Casebook, day: date, in_use: InUse) -> int:
    return sum(
        len(list(silences_of(person.facts, day, in_use.rulebook, in_use.calendar)))
        for person in reading.everyone_waiting(book)
    )


def _lines(moved: tuple[Moved, ...], before: Rulebook, after: Rulebook) -> tuple[MoveLine, ...]:
    titles = {rule.id: rule.title for rule in (*before.rules, *after.rules)}
    return tuple(
        MoveLine(
            case=one.case,
            case_number=one.case_number,
            obligation=one.obligation,
            rule=one.rule,
            title=titles.get(one.rule, "No rule covers this stage"),
            kind=one.kind,
            before=_days(one.before),
            after=_days(one.after),
        )
        for one in moved
    )


def _days(place: Place | None) -> Days | None:
    if place is None:
        return None
    return Days(place.status, place.due_on, place.target_on, place.starts_on)
