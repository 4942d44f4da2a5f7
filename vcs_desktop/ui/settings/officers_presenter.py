"""Officers let in and out, and one's own passphrase and keyring.  Knows no Qt, keeps no secret."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol, TypeVar

from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.ui.ports import Background, Topic

if TYPE_CHECKING:
    from vcs_desktop.kernel.officer import Role
    from vcs_desktop.ui.officer_ports import OfficerJobs, OfficersShown

SCREEN = "officers"

_Answer = TypeVar("_Answer")


class Done(StrEnum):
    """What was done."""

    LET_IN = "let-in"
    ROLES = "roles"
    LET_GO = "let-go"
    PASSPHRASE = "passphrase"  # noqa: S105 - what was done, no password
    KEYRING_ON = "keyring-on"
    KEYRING_OFF = "keyring-off"


@dataclass(frozen=True, slots=True)
class TypedColleague:
    """Who shall be let in, as it was typed."""

    name: str
    roles: frozenset[Role]
    passphrase: str = field(repr=False)
    own_passphrase: str = field(repr=False)


class OfficersView(Protocol):
    """What the Officers part can do."""

    def show_officers(self, shown: OfficersShown) -> None:
        """List everybody, and allow what may be done."""

    def show_waiting(self, *, is_waiting: bool) -> None:
        """Say that work is going on, or take it back."""

    def show_done(self, done: Done, cases: int = 0) -> None:
        """Say what was done, and empty every secret field."""

    def show_problem(self, error: KnownError) -> None:
        """Tell what did not work."""


class OfficersPresenter:
    """Asks the office, and lists it anew."""

    def __init__(self, view: OfficersView, jobs: OfficerJobs, background: Background) -> None:
        self._view = view
        self._jobs = jobs
        self._background = background

    def refresh(self) -> None:
        """List everybody."""
        self._background.read(
            Topic(SCREEN, "look"),
            self._jobs.look,
            self._view.show_officers,
            self._view.show_problem,
        )

    def add(self, typed: TypedColleague) -> None:
        """Let somebody in."""
        from vcs_desktop.office.officers import NewColleague  # noqa: PLC0415 - see ui.ports

        new = NewColleague(typed.name.strip(), typed.roles, typed.passphrase)
        self._ask(lambda: self._jobs.add(new, typed.own_passphrase), self._tell(Done.LET_IN))

    def change_roles(self, name: str, roles: frozenset[Role]) -> None:
        """Let an officer have these roles and no others."""
        self._ask(lambda: self._jobs.change_roles(name, roles), self._tell(Done.ROLES))

    def let_go(self, name: str, hand_cases_to: str, own_passphrase: str) -> None:
        """Let an officer go."""
        self._ask(
            lambda: self._jobs.let_go(name, hand_cases_to, own_passphrase),
            lambda cases: self._after(Done.LET_GO, cases),
        )

    def change_passphrase(self, own: str, new: str, again: str) -> None:
        """Change one's own passphrase."""
        if new != again:
            self._view.show_problem(
                KnownError(
                    "The two new passphrases are not the same.",
                    "Your passphrase was not changed.",
                    "Type the new passphrase again in both places.",
                )
            )
            return
        self._ask(lambda: self._jobs.change_passphrase(own, new), self._tell(Done.PASSPHRASE))

    def switch_keyring(self, own: str, *, on: bool) -> None:
        """Let this computer's keyring open the office, or not."""
        done = Done.KEYRING_ON if on else Done.KEYRING_OFF
        self._ask(lambda: self._jobs.switch_keyring(own, on=on), self._tell(done))

    def _tell(self, done: Done) -> Callable[[None], None]:
        return lambda _nothing: self._after(done, 0)

    def _after(self, done: Done, cases: int) -> None:
        self._view.show_done(done, cases)
        self.refresh()

    def _ask(self, job: Callable[[], _Answer], done: Callable[[_Answer], None]) -> None:
        self._view.show_waiting(is_waiting=True)

        def told(answer: _Answer) -> None:
            self._view.show_waiting(is_waiting=False)
            done(answer)

        self._background.write(Topic(SCREEN, "change"), job, told, self._tell_problem)

    def _tell_problem(self, error: KnownError) -> None:
        self._view.show_waiting(is_waiting=False)
        self._view.show_problem(error)
