"""The condition that a request asks for, by the licence policy's own code."""

from datetime import date

from vcs_desktop.rules import licence_conditions
from vcs_desktop.rules.case_words import RequestKind
from vcs_desktop.rules.licence_conditions import ConditionTable


def code_of_request(table: ConditionTable, kind: RequestKind, given: str, on: date) -> str | None:
    """The code that was given, or the first of such a condition where none was.

    None where no condition of the given code meets such a request.  Empty only for a request
    of another kind without a code, which no single condition answers.
    """
    code = given.strip().lower()
    if kind is RequestKind.OTHER:
        known = [one.code for one in table.conditions if one.in_force.on(on)]
        return code if code in known else "" if not code else None
    answered = licence_conditions.RequestKind(kind.value)
    known = [one.code for one in table.answering(answered, on)]
    if code:
        return code if code in known else None
    return next(iter(known), "")
