"""The rules and the calendar that the office works with now.

The program brings rules and bank holidays.  The office may have adopted a rule pack, set its own
figures and added late holidays; and its nation, and since when each rule is on here, count too.
All of that lies in the store, where another window or command may have changed it, so it is
asked for with every look and every change.
"""

from dataclasses import dataclass

from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.kernel.working_days import Calendar
from vcs_desktop.rules.office_policy import OfficePolicy
from vcs_desktop.rules.rule_pack import overlaid, pack_of
from vcs_desktop.rules.rulebook import Rulebook
from vcs_desktop.storage.engine import Transaction
from vcs_desktop.victims.model.decisions import PackDecision
from vcs_desktop.victims.store import decision_rows, switch_rows
from vcs_desktop.victims.store.decision_rows import Standing


@dataclass(frozen=True, slots=True)
class InUse:
    """What an office works with.

    Attributes:
        pack: The rule pack that was adopted last and not dropped; None while there is none.
        pack_problem: Why that pack can't be read by this version of the program, so that its
            rules are not in use; empty when it can.
    """

    rulebook: Rulebook
    calendar: Calendar
    pack: PackDecision | None
    pack_problem: str


class RulesInUse:
    """What came with the program, and how to see what the office made of it."""

    def __init__(self, rulebook: Rulebook, calendar: Calendar) -> None:
        self.shipped_rulebook = rulebook
        self.shipped_calendar = calendar
        self._last: tuple[Standing, InUse] | None = None

    def seen_in(self, connection: Transaction) -> InUse:
        """What counts in this view of the store.  Read anew only when something was decided."""
        standing = decision_rows.standing_of(connection)
        last = self._last
        if last is None or last[0] != standing:
            # Marks are never used twice: what a change that failed left here is never found.
            last = (standing, self._read(connection, standing))
            self._last = last
        return last[1]

    def _read(self, connection: Transaction, standing: Standing) -> InUse:
        pack = pack_in_use(connection)
        rulebook, problem = self._with_pack(pack)
        holidays = [one.on for one in decision_rows.holidays_of(connection) if not one.removed]
        return InUse(
            rulebook.with_policy(_policy(connection, standing, rulebook)),
            self.shipped_calendar.with_bank_holidays(holidays),
            pack,
            problem,
        )

    def _with_pack(self, pack: PackDecision | None) -> tuple[Rulebook, str]:
        if pack is None:
            return self.shipped_rulebook, ""
        try:
            return overlaid(self.shipped_rulebook, pack_of(pack.files)), ""
        except KnownError as error:
            # A pack that an older version of the program adopted must not lock the office up.
            return self.shipped_rulebook, error.happened


def pack_in_use(connection: Transaction) -> PackDecision | None:
    """The rule pack that was adopted and not dropped; None when there is none."""
    return next(
        (pack for pack in reversed(decision_rows.packs_of(connection)) if not pack.dropped), None
    )


def _policy(connection: Transaction, standing: Standing, rulebook: Rulebook) -> OfficePolicy:
    settings = decision_rows.settings_of(connection)
    first_days = {
        since.rule: since.first_on
        for since in switch_rows.since_when(connection).values()
        if since.first_on is not None
    }
    return OfficePolicy(
        nation=standing.nation,
        changes=tuple(one.change for one in settings if not one.undone),
        switched_on=tuple(
            (rule.id, first_days[rule.id])
            for rule in rulebook.rules
            if rule.enabled and rule.id in first_days
        ),
    )
