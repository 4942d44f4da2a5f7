"""Officers of an office that is not there."""

from dataclasses import dataclass, field
from datetime import date

from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.kernel.officer import FOUNDERS_ROLES, Role
from vcs_desktop.office.officers import NewColleague, OfficerLine
from vcs_desktop.ui.officer_ports import OfficersShown

LINES = (
    OfficerLine("Olwen Invented", FOUNDERS_ROLES, None, 48, may_unlock=True, uses_keyring=False),
    OfficerLine(
        "Piotr Invented", frozenset({Role.VLO}), None, 37, may_unlock=True, uses_keyring=True
    ),
    OfficerLine(
        "Cerys Invented",
        frozenset({Role.VLO}),
        date(2026, 10, 30),
        0,
        may_unlock=False,
        uses_keyring=False,
    ),
)


@dataclass
class InventedOfficers:
    """Tells what it was asked to do."""

    told: list[object] = field(default_factory=list)
    why_only_shown: str = ""
    uses_keyring: bool = False
    keys_owed: bool = False
    problem: KnownError | None = None

    def look(self) -> OfficersShown:
        return OfficersShown(LINES, self.why_only_shown, self.uses_keyring, self.keys_owed)

    def _do(self, *what: object) -> None:
        if self.problem is not None:
            raise self.problem
        self.told.append(what)

    def add(self, new: NewColleague, own_passphrase: str) -> None:
        self._do("add", new.name, sorted(new.roles), new.passphrase, own_passphrase)

    def change_roles(self, name: str, roles: frozenset[Role]) -> None:
        self._do("roles", name, sorted(roles))

    def let_go(self, name: str, hand_cases_to: str, own_passphrase: str) -> int:
        self._do("let-go", name, hand_cases_to, own_passphrase)
        return 37

    def change_passphrase(self, own_passphrase: str, new_passphrase: str) -> None:
        self._do("passphrase", own_passphrase, new_passphrase)

    def switch_keyring(self, own_passphrase: str, *, on: bool) -> None:
        self._do("keyring", own_passphrase, on)
