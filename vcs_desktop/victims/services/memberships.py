"""What the unit decides about a case: that it goes quiet, or that it has ended.

What a person chose for themselves is a contact, and is recorded as one.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.kernel.identifiers import CaseId, ObligationId
from vcs_desktop.kernel.officer import Officer, Role, one_spelling
from vcs_desktop.rules.case_fact import MembershipSet
from vcs_desktop.rules.case_words import EndReason, Membership, Method
from vcs_desktop.rules.gate_questions import Moment
from vcs_desktop.rules.gates import pass_gates, ways_tried
from vcs_desktop.rules.rule_words import MomentOfUse
from vcs_desktop.rules.safe_contact import Safety, Way, WayOnFile
from vcs_desktop.victims.services.casebook import Casebook, Change, known_case
from vcs_desktop.victims.store import (
    case_rows,
    concern_rows,
    draft_rows,
    fact_rows,
    officer_rows,
    way_rows,
)

_MAY_GO_QUIET = frozenset({Membership.REFERRED, Membership.OFFERED})
_UNCHANGED = "The case stays as it is."
_APPROVED_OUTSIDE = "approved-by-somebody-outside-this-office"
"""The detail of a dormant case whose approval came from no officer of this office."""


@dataclass(frozen=True, slots=True)
class WentDormant:
    """A case that was set dormant.

    Attributes:
        newly_owed: What is newly owed because of it.
        is_approved_outside: Whoever approved it is no officer of this office.
    """

    newly_owed: tuple[ObligationId, ...]
    is_approved_outside: bool


def set_dormant(book: Casebook, case_or_number: str, approved_by: str) -> WentDormant:
    """Set a case dormant: nobody answered, whatever was tried, and the senior officer agrees.

    Args:
        book: The casebook.
        case_or_number: The case.
        approved_by: The name of the senior officer who approved it.  Where this office has no
            other senior officer, of whoever did outside it; the name is kept.

    Raises:
        KnownError: The person has chosen, or a gate does not let it pass, or this office has
            a senior officer, and it is somebody else who is named.
    """
    with book.changing() as change:
        case = known_case(change.connection, case_or_number)
        _require_unanswered(change, case)
        approver = one_spelling(approved_by)
        is_another = bool(approver) and approver.casefold() != change.officer.name.casefold()
        _ask(change, case, is_another_officer=is_another)
        known = _approver(change, approver) if is_another else None
        is_outside = is_another and known is None
        dormant = MembershipSet(
            0, change.today, Membership.DORMANT, _APPROVED_OUTSIDE if is_outside else ""
        )
        change.add_fact(case, dormant)
        change.settle(case)
        noted = {}
        if is_another:
            noted["approved_by"] = (known or _kept_from_outside(change, approver)).id
        change.note("case-set-dormant", case, noted)
    return WentDormant(tuple(change.newly_owed), is_outside)


def end_case(book: Casebook, case_or_number: str, reason: EndReason) -> tuple[ObligationId, ...]:
    """End a case.  It stays on file, and whoever comes back is in the scheme again.

    Returns:
        What is newly owed because of it.

    Raises:
        KnownError: There is no such case, it has ended already, or a concern in it was passed
            on to nobody.
    """
    with book.changing() as change:
        case = known_case(change.connection, case_or_number)
        if case_rows.standing_of(change.connection, case).membership is Membership.ENDED:
            raise KnownError(
                "This case has ended already.",
                "Nothing was recorded a second time.",
                "Look at the case to see when it ended.",
            )
        _require_passed_on(change, case)
        ended = MembershipSet(0, change.today, Membership.ENDED, reason.value)
        change.add_fact(case, ended)
        change.settle(case)
        draft_rows.remove_about(change.connection, case)
        change.note("case-ended", case, {"reason": reason.value})
    return tuple(change.newly_owed)


def _require_passed_on(change: Change, case: CaseId) -> None:
    found = concern_rows.concerns_of(change.connection, case)
    waiting = next((one.number for one in found if one.is_urgent), None)
    if waiting is not None:
        raise KnownError(
            f"Concern {waiting} of this case was passed on to nobody.",
            _UNCHANGED,
            "Pass it on to whoever acts on it, and then end the case.",
        )


def _approver(change: Change, name: str) -> Officer | None:
    """The officer of this name who may approve it; None for somebody outside this office."""
    here = [
        officer
        for officer in officer_rows.officers_of_unit(change.connection)
        if officer.left_on is None and officer.roles and officer.id != change.officer.id
    ]
    seniors = [officer for officer in here if Role.SPO in officer.roles]
    found = (one for one in seniors or here if one.name.casefold() == name.casefold())
    officer = next(found, None)
    if officer is None and seniors:
        raise KnownError(
            "Whoever is named as having approved it is no senior officer of this office.",
            _UNCHANGED,
            "Name a senior probation officer as the list of officers spells it.",
        )
    return officer


def _kept_from_outside(change: Change, name: str) -> Officer:
    """Keep the name of somebody outside this office, who has no role in it."""
    known = officer_rows.officer_named(change.connection, name)
    if known is not None:
        return known
    officer = officer_rows.new_officer(name, frozenset())
    officer_rows.add_officer(change.connection, officer)
    return officer


def _require_unanswered(change: Change, case: CaseId) -> None:
    """Whoever said yes or no has answered; silence is what makes a case dormant."""
    kept = case_rows.standing_of(change.connection, case)
    if kept.membership not in _MAY_GO_QUIET:
        raise KnownError(
            f"This case is {kept.membership.value.replace('-', ' ')}, so it can't be set dormant.",
            _UNCHANGED,
            "Only a case is set dormant whose person never answered.",
        )


def _ask(change: Change, case: CaseId, *, is_another_officer: bool) -> None:
    moment = Moment(
        MomentOfUse.SET_DORMANT,
        change.today,
        open_ways=_open_ways(way_rows.ways_of(change.connection, case)),
        tried_ways=ways_tried(fact_rows.facts_of(change.connection, case)),
        has_another_approval=is_another_officer,
    )
    pass_gates(change.rulebook, moment, _UNCHANGED)


def _open_ways(on_file: Mapping[Way, WayOnFile]) -> frozenset[Method]:
    """The ways that have to be tried: those on file that are not known to be unsafe.

    A letter needs an address that is confirmed.  A text or a visit is asked for only where the
    person said that it is safe: silence is no invitation to somebody's door.
    """
    needs_a_yes = {Way.LETTER, Way.SMS, Way.VISIT}
    return frozenset(
        method
        for way, method in _METHODS.items()
        if on_file[way].is_there
        and on_file[way].safety is not Safety.NOT_SAFE
        and (way not in needs_a_yes or on_file[way].safety is Safety.SAFE)
    )


_METHODS = {
    Way.PHONE: Method.PHONE,
    Way.LETTER: Method.LETTER,
    Way.EMAIL: Method.EMAIL,
    Way.SMS: Method.SMS,
    Way.VISIT: Method.VISIT,
}
