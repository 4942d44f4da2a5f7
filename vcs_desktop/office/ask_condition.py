"""Record what a person asks to be put on a licence, by the licence policy's own code."""

from dataclasses import dataclass
from datetime import date

from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.office.desk import Desk
from vcs_desktop.rules.case_words import RequestKind
from vcs_desktop.rules.condition_codes import code_of_request
from vcs_desktop.rules.licence_conditions import ConditionTable, load_conditions
from vcs_desktop.victims.services import requests
from vcs_desktop.victims.services.requests import Asked, NewRequest


@dataclass(frozen=True, slots=True)
class WhatIsAsked:
    """What a person asks for.

    Attributes:
        case: The case's reference or number.
        code: The licence policy's code of the condition; empty for the first one of its kind.
        on: The day they asked, if not today.
        is_another: It is not the one that was recorded for the same day already.
    """

    case: str
    kind: RequestKind
    code: str = ""
    on: date | None = None
    is_another: bool = False


def ask_condition(desk: Desk, asked: WhatIsAsked) -> Asked:
    """Record a request.

    Raises:
        KnownError: The code is not one of such a condition, there is no such case, or the day
            can't be.
    """
    on = asked.on or desk.today
    code = code_of_request(conditions_of(desk), asked.kind, asked.code, on)
    if code is None:
        raise KnownError(
            "No condition of this code meets such a request.",
            "Nothing was recorded.",
            "Leave the code out, or take one from the list in resources/codes/conditions.toml.",
        )
    return requests.ask_for_condition(
        desk.book, NewRequest(asked.case, asked.kind, code, asked.on, asked.is_another)
    )


def conditions_of(desk: Desk) -> ConditionTable:
    """The licence conditions that concern victims."""
    return load_conditions(desk.resources / "codes" / "conditions.toml")
