"""Licence conditions that concern victims, by their code: which kind of request each can meet.

The words on a licence are never read for their meaning: they may hold a person's name.  A
condition is known by its code alone, and the wording here is the policy's own.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path

from vcs_desktop.rules.checked_table import CheckedTable
from vcs_desktop.rules.code_table import (
    Claim,
    InForce,
    in_force_of,
    read_code_file,
    refuse_disputed_days,
)


class RequestKind(StrEnum):
    """What a victim asks for that a licence condition can meet."""

    NO_CONTACT = "no-contact"
    EXCLUSION_ZONE = "exclusion-zone"
    PREMISES = "premises"
    PREMISES_TYPE = "premises-type"
    EVENT_ZONE = "event-zone"
    RESTRICTION_ZONE = "restriction-zone"
    TRAVEL = "travel"
    DEPORTATION_RETURN = "deportation-return"
    ELECTRONIC_MONITORING = "electronic-monitoring"


class TextSays(StrEnum):
    """What the text of a condition plainly forbids."""

    DO_NOT_ENTER = "do-not-enter"
    DO_NOT_LEAVE = "do-not-leave"
    NEITHER = "neither"


@dataclass(frozen=True, slots=True)
class LicenceCondition:
    """One condition of the policy.

    Attributes:
        code: Its code, which a licence carries.
        answers: The kinds of request that it can meet.
        type: The policy's own word for its type; empty where it has none.
        category: The policy's category.
        wording: The policy's text, with its gaps; empty where it was not read.
        wording_plural: The same for several, where the policy gives it.
        says: What a text under this code forbids.
        policy: The version of the policy.
        in_force: The days on which it holds.
        source: Where it was read.
    """

    code: str
    answers: frozenset[RequestKind]
    type: str
    category: str
    wording: str
    wording_plural: str
    says: TextSays
    policy: str
    in_force: InForce
    source: str


class ConditionTable:
    """Every condition that concerns victims.  Pure look-up; made once by `load_conditions`."""

    def __init__(self, conditions: tuple[LicenceCondition, ...]) -> None:
        self.conditions = conditions

    def condition(self, code: str, on: date) -> LicenceCondition | None:
        """The condition of this code as it stood on a day; None where it concerns no victim."""
        about = (one for one in self.conditions if one.code == code)
        return next((one for one in about if one.in_force.on(on)), None)

    def concerning_victims(self, codes: Iterable[str], on: date) -> tuple[str, ...]:
        """Those of these codes that concern victims, each once, in a steady order."""
        return tuple(sorted({code for code in codes if self.condition(code, on)}))

    def answering(self, request: RequestKind, on: date) -> tuple[LicenceCondition, ...]:
        """The conditions that can meet this kind of request on a day."""
        return tuple(
            one for one in self.conditions if request in one.answers and one.in_force.on(on)
        )

    def text_disagrees(self, code: str, says: TextSays, on: date) -> bool:
        """Whether a text forbids the opposite of what its code does."""
        condition = self.condition(code, on)
        expected = condition.says if condition else TextSays.NEITHER
        return TextSays.NEITHER not in {expected, says} and says is not expected


def load_conditions(file: Path) -> ConditionTable:
    """Read the table of conditions.

    Raises:
        KnownError: Naming the line of the row that can't be trusted.
    """
    rows = read_code_file(file, "condition").rows
    conditions = tuple(_condition(row) for row in rows)
    pairs = zip(conditions, rows, strict=True)
    refuse_disputed_days(Claim(one.code, one.in_force, row) for one, row in pairs)
    return ConditionTable(conditions)


def _condition(row: CheckedTable) -> LicenceCondition:
    answers = row.many_of("answers", RequestKind)
    if not answers:
        raise row.refuse("answers", "it needs `answers`: the kinds of request that it can meet")
    condition = LicenceCondition(
        code=row.text("code"),
        answers=answers,
        type=row.text("type", required=False),
        category=row.text("category"),
        wording=row.text("wording", required=False),
        wording_plural=row.text("wording_plural", required=False),
        says=row.one_of("says", TextSays) if "says" in row.values else TextSays.NEITHER,
        policy=row.text("policy"),
        in_force=in_force_of(row),
        source=row.text("source"),
    )
    row.close()
    return condition
