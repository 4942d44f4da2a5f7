"""Making a new office: who, a passphrase, and a recovery sheet that is proved before the end.

The recovery code lives here only until it is proved, and is then forgotten.  Knows no Qt.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TypeVar

from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.kernel.officer import Nation
from vcs_desktop.ui.ports import Background, FrontDoor, Jobs, Topic

if TYPE_CHECKING:
    from vcs_desktop.office.set_up import NewOffice, SetUpWishes
    from vcs_desktop.paper.pixels import PagePixels

SCREEN = "first-run"

_Answer = TypeVar("_Answer")


@dataclass(frozen=True, slots=True, repr=False)
class TypedWishes:
    """What was typed into the form, as it was typed."""

    officer_name: str
    unit_name: str
    nation: Nation
    address: str
    telephone: str
    email: str
    passphrase: str
    passphrase_again: str
    uses_keyring: bool = False


class FirstRunView(Protocol):
    """What the first-run screen can do."""

    def show_form(self) -> None:
        """Ask who, where, and for a passphrase."""

    def show_recovery_sheet(self, code: str) -> None:
        """Show the recovery code, to be printed or written down."""

    def show_proof(self) -> None:
        """Hide the code and ask for it to be typed back."""

    def print_sheet(self, pages: Sequence[PagePixels]) -> None:
        """Send the recovery sheet to a printer of the officer's choice."""

    def show_waiting(self, *, is_waiting: bool) -> None:
        """Say that work is going on, or take it back."""

    def show_saved(self) -> None:
        """Tell that the sheet is in a file now, and should not stay there."""

    def show_problem(self, error: KnownError) -> None:
        """Tell what did not work."""


class FirstRunPresenter:
    """Leads through set-up to an open office.

    Args:
        opened: Receives the open office at the end.
    """

    def __init__(
        self,
        view: FirstRunView,
        door: FrontDoor,
        background: Background,
        opened: Callable[[Jobs], None],
    ) -> None:
        self._view = view
        self._door = door
        self._background = background
        self._opened = opened
        self._wishes: SetUpWishes | None = None
        self._uses_keyring = False
        self._office: NewOffice | None = None

    def start(self) -> None:
        """Begin with an empty form."""
        self._view.show_form()

    def set_up(self, typed: TypedWishes) -> None:
        """Make both stores from what was typed."""
        problem = _problem_with(typed)
        if problem is not None:
            self._view.show_problem(problem)
            return
        wishes = _wishes_from(typed)
        self._wishes, self._uses_keyring = wishes, typed.uses_keyring
        self._ask("set-up", lambda: self._door.set_up(wishes), self._take_office)

    def print_sheet(self) -> None:
        """Put the recovery sheet on paper, straight from memory."""
        office = self._office
        if office is not None:
            pdf = office.recovery_sheet_pdf
            self._ask("sheet", lambda: self._door.pages_of(pdf), self._view.print_sheet)

    def save_sheet(self, file: Path) -> None:
        """Write the recovery sheet into a file the officer chose after the warning."""
        office = self._office
        if office is None:
            return
        self._ask(
            "save",
            lambda: self._door.save_sheet(office.recovery_sheet_pdf, file),
            lambda _nothing: self._view.show_saved(),
        )

    def go_on_to_proof(self) -> None:
        """Hide the code; from here on it is on paper or lost."""
        self._view.show_proof()

    def go_back_to_sheet(self) -> None:
        """Show the code once more."""
        if self._office is not None:
            self._view.show_recovery_sheet(self._office.recovery_code)

    def prove(self, typed_code: str) -> None:
        """Check that what is on paper opens both stores."""
        self._ask(
            "prove",
            lambda: self._door.prove_recovery(typed_code),
            lambda _nothing: self._go_in(),
        )

    def _go_in(self) -> None:
        """Ask the keyring once, if that was wished; the office is ready in any case."""
        wishes = self._wishes
        if wishes is None or not self._uses_keyring:
            self._open()
            return
        self._uses_keyring = False
        self._ask(
            "keyring",
            lambda: self._let_keyring_in(wishes.officer_name, wishes.passphrase),
            lambda _nothing: self._open(),
        )

    def _let_keyring_in(self, officer: str, passphrase: str) -> None:
        try:
            self._door.switch_keyring_on(officer, passphrase)
        except KnownError as error:
            raise KnownError(
                error.happened,
                "The keyring was not switched on. The office itself is ready.",
                "Press the button once more to open it with your passphrase.",
            ) from error

    def _open(self) -> None:
        wishes = self._wishes
        if wishes is not None:
            self._ask(
                "open",
                lambda: self._door.open_office(wishes.officer_name, wishes.passphrase),
                self._hand_on,
            )

    def _take_office(self, office: NewOffice) -> None:
        self._office = office
        self._view.show_waiting(is_waiting=False)
        self._view.show_recovery_sheet(office.recovery_code)

    def _hand_on(self, jobs: Jobs) -> None:
        self._office = None
        self._wishes = None
        self._opened(jobs)

    def _ask(
        self, question: str, job: Callable[[], _Answer], done: Callable[[_Answer], None]
    ) -> None:
        self._view.show_waiting(is_waiting=True)

        def told(answer: _Answer) -> None:
            self._view.show_waiting(is_waiting=False)
            done(answer)

        self._background.write(Topic(SCREEN, question), job, told, self._tell_problem)

    def _tell_problem(self, error: KnownError) -> None:
        self._view.show_waiting(is_waiting=False)
        self._view.show_problem(error)


def _problem_with(typed: TypedWishes) -> KnownError | None:
    nothing_made = "The office was not made."
    if not typed.officer_name.strip() or not typed.unit_name.strip():
        return KnownError(
            "Your name and the name of your unit are needed.",
            nothing_made,
            "Fill in both, then go on.",
        )
    if typed.passphrase != typed.passphrase_again:
        return KnownError(
            "The two passphrases are not the same.",
            nothing_made,
            "Type the passphrase again in both places.",
        )
    return None


def _wishes_from(typed: TypedWishes) -> SetUpWishes:
    from vcs_desktop.office.set_up import SetUpWishes  # noqa: PLC0415 - only when needed: see ui.ports

    lines = tuple(line.strip() for line in typed.address.splitlines() if line.strip())
    return SetUpWishes(
        officer_name=typed.officer_name.strip(),
        unit_name=typed.unit_name.strip(),
        nation=typed.nation,
        passphrase=typed.passphrase,
        address_lines=lines,
        telephone=typed.telephone.strip(),
        email=typed.email.strip(),
    )
