"""Open an office: build every object once, without Qt, and finish what a kill left undone."""

from contextlib import ExitStack
from functools import partial
from pathlib import Path

from vcs_desktop.crossing.door import Door
from vcs_desktop.gateways.holidays import load_calendar
from vcs_desktop.gateways.system_clock import SystemClock
from vcs_desktop.gateways.system_keyring import SystemKeyring
from vcs_desktop.kernel.clock import Clock, london_day
from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.kernel.officer import one_spelling
from vcs_desktop.kernel.secret_keeper import SecretKeeper
from vcs_desktop.office.back_office import BackOffice
from vcs_desktop.office.clock_corrected import sign_clock_corrected
from vcs_desktop.office.desk import Desk
from vcs_desktop.office.keyring_switch import ways_from_keyring
from vcs_desktop.office.powers import Power, may
from vcs_desktop.office.recover import recover
from vcs_desktop.office.recovery_sheet import recovery_sheet
from vcs_desktop.office.rotate_keys import rotate_keys
from vcs_desktop.office.set_up import (
    NewOffice,
    Paper,
    SetUpWishes,
    officers_of,
    profile_state,
    set_up,
)
from vcs_desktop.office.unit_details import checked
from vcs_desktop.rules.hand_entry import load_entry_table
from vcs_desktop.rules.rulebook import load_rulebook
from vcs_desktop.sentences.model.code_book import load_code_book
from vcs_desktop.sentences.services.sentence_book import SentenceBook
from vcs_desktop.startup.back_office import (
    back_office_by_passphrase,
    open_back_office,
    opened_back_office,
    require_finished,
)
from vcs_desktop.startup.resources import resources_folder
from vcs_desktop.storage.key_file import ByPassphrase
from vcs_desktop.storage.profile import Profile
from vcs_desktop.victims.services.casebook import Casebook
from vcs_desktop.victims.services.derivation import bring_up_to_date
from vcs_desktop.victims.services.in_use import RulesInUse

__all__ = [
    "demo_passphrase",
    "desk_in",
    "make_office",
    "officers_of",
    "open_back_office",
    "open_desk",
    "open_desk_by_keyring",
    "open_unproved_desk",
    "profile_state",
    "recover_office",
    "require_finished",
    "rotate_office_keys",
    "sign_clock",
]


def make_office(folder: Path, wishes: SetUpWishes, clock: Clock | None = None) -> NewOffice:
    """Make both stores in an empty profile; `prove_recovery` then makes the office ready.

    Raises:
        KnownError: There is an office here already, a name is missing, no letters could be made
            with the unit's letterhead, the passphrase is too short, or the folder is no safe
            place.
    """
    now, resources = clock or SystemClock(), resources_folder()
    print_sheet = partial(recovery_sheet, resources=resources)
    check_unit = partial(
        checked, on=london_day(now.now()), resources=resources, not_done="Nothing was made."
    )
    return set_up(folder, wishes, now, Paper(print_sheet, check_unit))


def open_desk(
    folder: Path,
    officer: str,
    passphrase: str,
    clock: Clock | None = None,
    keeper: SecretKeeper | None = None,
) -> Desk:
    """Unlock both stores for one officer, and catch up with the sentence feed.

    Raises:
        KnownError: There is no finished office here, its folder has come to be copied or
            shared, the passphrase is wrong, or a store can't be opened.  Nothing is left open.
    """
    require_finished(folder)
    return open_unproved_desk(folder, officer, passphrase, clock, keeper)


def open_desk_by_keyring(
    folder: Path, officer: str, clock: Clock | None = None, keeper: SecretKeeper | None = None
) -> Desk:
    """Unlock both stores by what the computer's keyring holds for an officer.

    It can't tell who is at the screen: only the start of the program asks it.

    Raises:
        KnownError: The keyring isn't switched on, can't be asked or holds nothing that opens
            the stores; else as `open_desk`.
    """
    require_finished(folder)
    kept_by, now = keeper or SystemKeyring(), clock or SystemClock()
    ways = ways_from_keyring(folder, officer, kept_by)
    return desk_in(opened_back_office(Profile(folder), ways, now, kept_by, officer))


def open_unproved_desk(
    folder: Path,
    officer: str,
    passphrase: str,
    clock: Clock | None = None,
    keeper: SecretKeeper | None = None,
) -> Desk:
    """Unlock an office whose recovery code may not have been proved yet; else as `open_desk`.

    An invented office is filled before it counts as finished.
    """
    return desk_in(back_office_by_passphrase(folder, officer, passphrase, clock, keeper))


def desk_in(back: BackOffice) -> Desk:
    """Open the cases as well, for an officer who works with cases.

    Raises:
        KnownError: They don't, or the disk refuses.  The back office is then closed.
    """
    with ExitStack() as closing:
        closing.callback(back.close)
        _require_cases(back)
        desk = build_desk(back)
        bring_up_to_date(desk.book)
        desk.door.catch_up()
        # From here on the desk's owner closes it; until here, any failure closes everything.
        closing.pop_all()
    return desk


def _require_cases(back: BackOffice) -> None:
    if not may(back.officer, Power.CASES):
        raise KnownError(
            "Your roles open no cases, and what you asked for is about cases. It is for a Victim "
            "Liaison Officer or a senior probation officer.",
            "Nothing was opened.",
            "Officers, keys, backups and checks have commands of their own: see "
            "`vcs-desktop --help`.",
        )


def recover_office(folder: Path, officer: str, recovery_code: str, new_passphrase: str) -> None:
    """Give an officer a new passphrase by the recovery code.

    Raises:
        KnownError: The code, the officer or the passphrase is refused; nothing was changed.
    """
    recover(folder, officer, recovery_code, new_passphrase, SystemClock())


def sign_clock(folder: Path, officer: str, passphrase: str) -> None:
    """Sign that the computer's clock was wrong before and is right now.

    Raises:
        KnownError: The office can't be opened.
    """
    sign_clock_corrected(folder, officer, passphrase, SystemClock())


def rotate_office_keys(folder: Path, officer: str, passphrase: str) -> None:
    """Make the keys of both stores anew.

    Raises:
        KnownError: The office is open elsewhere or can't be opened, or a way of opening can't
            go along.
    """
    rotate_keys(folder, ByPassphrase(one_spelling(officer), passphrase), SystemClock())


def demo_passphrase(folder: Path) -> str | None:
    """The passphrase of an invented office, which is no secret; None for a real one."""
    file = Profile(folder).demo_passphrase
    return file.read_text(encoding="utf-8").strip() if file.exists() else None


def build_desk(back: BackOffice) -> Desk:
    """A desk in an open office, whoever it is open for."""
    resources = back.resources
    book = Casebook(
        store=back.victims,
        officer=back.officer,
        clock=back.clock,
        rules=RulesInUse(
            load_rulebook(resources / "rules"),
            load_calendar(resources / "calendars" / "england-and-wales.toml"),
        ),
    )
    codes = load_code_book(resources / "codes")
    entry_table = load_entry_table(resources / "codes" / "hand-entry.toml")
    sentences = SentenceBook(back.sentences, codes, back.clock, entry_table)
    return Desk(
        back=back,
        officer=back.officer,
        is_invented=back.is_invented,
        book=book,
        door=Door(sentences, book),
        clock=back.clock,
        resources=resources,
        closing=back.closing,
    )
