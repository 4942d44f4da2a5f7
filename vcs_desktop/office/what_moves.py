"""What moves, or moved, because of a decision about the whole office: case by case, in words."""

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from vcs_desktop.kernel.identifiers import CaseId, ObligationId
from vcs_desktop.office.desk import Desk
from vcs_desktop.rules.obligation import Status
from vcs_desktop.rules.rulebook import Rulebook
from vcs_desktop.victims.model.moved import Moved, MoveKind, Place
from vcs_desktop.victims.services.casebook import Casebook
from vcs_desktop.victims.services.deciding import Decision

__all__ = ["Days", "MoveKind", "MoveLine", "WhatMoves", "decided", "previewed"]


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
class WhatMoves:
    """Everything that a decision moves.

    Attributes:
        reference: What the decision is called, such as `setting-3`; empty for a preview.
        lines: What moves, in the order of cases and rules.
    """

    reference: str
    lines: tuple[MoveLine, ...]

    @property
    def counts(self) -> Mapping[MoveKind, int]:
        """How many move, of each kind; a kind of which there are none has nought."""
        found = Counter(line.kind for line in self.lines)
        return {kind: found[kind] for kind in MoveKind}


Decide = Callable[[Casebook], Decision]
"""Makes one decision in a casebook."""


def decided(desk: Desk, decide: Decide) -> WhatMoves:
    """Decide, and tell what moved."""
    before = desk.rulebook
    decision = decide(desk.book)
    return WhatMoves(decision.reference, _lines(decision.moved, before, desk.rulebook))


def previewed(desk: Desk, decide: Decide) -> WhatMoves:
    """Tell what would move.  It is decided on a private copy that is taken away again."""
    with desk.book.copied() as book:
        before = book.rulebook
        decision = decide(book)
        return WhatMoves("", _lines(decision.moved, before, book.rulebook))


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
