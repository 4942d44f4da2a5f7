"""Acts of the unit to stored bodies and back: deeds, requests, statements, decisions, positions.

Beside `fact_bodies`, which knows what was heard, said and posted.
"""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from vcs_desktop.kernel.identifiers import ObligationId
from vcs_desktop.rules.case_fact import (
    DeedDone,
    MembershipSet,
    RequestMoved,
    StatementMoved,
    TakenOn,
)
from vcs_desktop.rules.case_words import (
    DeedKind,
    Level,
    Membership,
    RequestKind,
    RequestState,
    StatementState,
)

Body = dict[str, Any]
ActOfUnit = DeedDone | RequestMoved | StatementMoved | MembershipSet | TakenOn


def act_body(fact: ActOfUnit) -> Body:
    """Everything the act says, but for its sequence, as plain words and lists."""
    body: Body = {"on": fact.on.isoformat()}
    match fact:
        case DeedDone():
            body |= {"deed": fact.deed.value, "meets": list(fact.meets), "detail": fact.detail}
        case RequestMoved():
            body |= {
                "request": fact.request,
                "state": fact.state.value,
                "kind": fact.kind.value,
                "condition_code": fact.condition_code,
            }
        case StatementMoved():
            body |= {"state": fact.state.value}
        case MembershipSet():
            body |= {"membership": fact.membership.value, "reason": fact.reason}
        case TakenOn():
            body |= _position_body(fact)
    return body


def _position_body(fact: TakenOn) -> Body:
    return {
        "membership": fact.membership.value,
        "level": fact.level.value if fact.level else "",
        "told_month": _iso(fact.told_month),
        "told_on": _iso(fact.told_on),
        "last_annual_on": _iso(fact.last_annual_on),
    }


def _read_deed(sequence: int, body: Mapping[str, Any]) -> ActOfUnit:
    meets = tuple(ObligationId(reference) for reference in body["meets"])
    return DeedDone(sequence, _on(body), DeedKind(body["deed"]), meets, body["detail"])


def _read_request(sequence: int, body: Mapping[str, Any]) -> ActOfUnit:
    return RequestMoved(
        sequence,
        _on(body),
        body["request"],
        RequestState(body["state"]),
        RequestKind(body["kind"]),
        body["condition_code"],
    )


def _read_statement(sequence: int, body: Mapping[str, Any]) -> ActOfUnit:
    return StatementMoved(sequence, _on(body), StatementState(body["state"]))


def _read_membership(sequence: int, body: Mapping[str, Any]) -> ActOfUnit:
    return MembershipSet(sequence, _on(body), Membership(body["membership"]), body["reason"])


def _read_position(sequence: int, body: Mapping[str, Any]) -> ActOfUnit:
    return TakenOn(
        sequence,
        _on(body),
        Membership(body["membership"]),
        Level(body["level"]) if body["level"] else None,
        _day(body["told_month"]),
        _day(body["told_on"]),
        _day(body["last_annual_on"]),
    )


def _on(body: Mapping[str, Any]) -> date:
    return date.fromisoformat(body["on"])


def _iso(day: date | None) -> str:
    return day.isoformat() if day else ""


def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None


ACT_KINDS: Mapping[type, str] = {
    DeedDone: "deed-done",
    RequestMoved: "request-moved",
    StatementMoved: "statement-moved",
    MembershipSet: "membership-set",
    TakenOn: "taken-on",
}
"""The word each act is stored under."""

ACT_READERS: Mapping[str, Callable[[int, Mapping[str, Any]], ActOfUnit]] = {
    "deed-done": _read_deed,
    "request-moved": _read_request,
    "statement-moved": _read_statement,
    "membership-set": _read_membership,
    "taken-on": _read_position,
}
"""What reads each of those words back."""
