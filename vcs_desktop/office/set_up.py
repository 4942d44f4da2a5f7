"""Set an office up: two stores, two key files, one recovery code that is proved before it ends."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from vcs_desktop.crossing.stores import SENTENCE_SHAPE
from vcs_desktop.kernel.clock import Clock, london_day
from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.kernel.officer import Nation, Officer, Unit
from vcs_desktop.storage.files import write_atomically
from vcs_desktop.storage.key_file import (
    StoreKey,
    create_key_file,
    officers_in,
    open_with_recovery_code,
    set_passphrase,
)
from vcs_desktop.storage.profile import Profile, make_profile_folders, use_profile_alone
from vcs_desktop.storage.record import NewEntry, Record
from vcs_desktop.storage.recorded import RecordedStore
from vcs_desktop.storage.recovery_code import new_recovery_code
from vcs_desktop.storage.safe_place import require_safe_place
from vcs_desktop.storage.store import create_store
from vcs_desktop.victims.services.founding import found_office
from vcs_desktop.victims.services.stores import VICTIM_SHAPE

PrintSheet = Callable[[str, str, date], bytes]
"""Makes the recovery sheet from the code, the unit's name and the day."""


@dataclass(frozen=True, slots=True)
class SetUpWishes:
    """What the person who sets the office up says about it."""

    officer_name: str
    unit_name: str
    nation: Nation
    passphrase: str
    address_lines: tuple[str, ...] = ()
    telephone: str = ""
    email: str = ""
    is_invented: bool = False

    @property
    def unit(self) -> Unit:
        """The unit they describe."""
        return Unit(self.unit_name, self.nation, self.address_lines, self.telephone, self.email)


@dataclass(frozen=True, slots=True, repr=False)
class NewOffice:
    """The only copy of the recovery code, and the sheet to print it on."""

    recovery_code: str
    recovery_sheet_pdf: bytes


def set_up(folder: Path, wishes: SetUpWishes, clock: Clock, print_sheet: PrintSheet) -> NewOffice:
    """Make both stores in an empty profile.  It is ready only once `prove_recovery` was done.

    What an unfinished set-up left behind is moved aside, never deleted.

    Raises:
        KnownError: There is an office here already, a name is missing, or the passphrase is
            too short.  Nothing was made.
    """
    _check(wishes)
    require_safe_place(folder)
    profile = Profile(folder)
    with use_profile_alone(profile):
        if profile.ready_mark.exists():
            raise KnownError(
                "There is an office in this folder already.",
                "Nothing was made or changed.",
                "Unlock it, or choose an empty folder for a new one.",
            )
        _move_leftovers_aside(profile, clock)
        make_profile_folders(profile)
        code = new_recovery_code()
        _make_stores(profile, wishes, code, clock)
        sheet = print_sheet(code, wishes.unit_name, london_day(clock.now()))
    return NewOffice(code, sheet)


def prove_recovery(folder: Path, typed_code: str) -> None:
    """Show that the code, as typed or read back, opens both stores; then the office is ready.

    Raises:
        KnownError: It does not.  The office is not ready, and the code can be typed again.
    """
    profile = Profile(folder)
    open_with_recovery_code(profile.sentence_keys, SENTENCE_SHAPE.name, typed_code)
    open_with_recovery_code(profile.victim_keys, VICTIM_SHAPE.name, typed_code)
    write_atomically(profile.ready_mark, json.dumps({"format": 1}).encode())


def recover(folder: Path, officer: str, recovery_code: str, new_passphrase: str) -> None:
    """Give an officer a new passphrase by the recovery code.  Safe to do again.

    Raises:
        KnownError: The code does not open both stores, or the passphrase is too short.
    """
    profile = Profile(folder)
    keys = (
        (profile.sentence_keys, SENTENCE_SHAPE.name),
        (profile.victim_keys, VICTIM_SHAPE.name),
    )
    for path, name in keys:
        open_with_recovery_code(path, name, recovery_code)
    for path, name in keys:
        set_passphrase(path, name, officer, new_passphrase, recovery_code)


def profile_state(folder: Path) -> str:
    """How far the folder has come: `empty`, `unfinished` or `ready`."""
    profile = Profile(folder)
    if profile.ready_mark.exists():
        return "ready"
    has_parts = profile.sentence_folder.exists() or profile.victim_folder.exists()
    return "unfinished" if has_parts else "empty"


def officers_of(folder: Path) -> tuple[str, ...]:
    """The officers who may unlock this office; nobody where there is none."""
    profile = Profile(folder)
    return officers_in(profile.victim_keys) if profile.victim_keys.exists() else ()


def _check(wishes: SetUpWishes) -> None:
    if not wishes.officer_name.strip() or not wishes.unit_name.strip():
        raise KnownError(
            "The officer's or the unit's name is missing.",
            "Nothing was made.",
            "Fill in both names.",
        )


def _move_leftovers_aside(profile: Profile, clock: Clock) -> None:
    stamp = clock.now().strftime("%Y%m%dT%H%M%S%f")
    for part in (profile.sentence_folder, profile.victim_folder):
        if part.exists() and any(part.iterdir()):
            part.rename(part.with_name(f"{part.name}-unfinished-{stamp}"))
    invented = profile.demo_passphrase
    if invented.exists():
        # Left where it is, it would be tried on the new office.
        invented.rename(invented.with_name(f"{invented.stem}-unfinished-{stamp}.txt"))


def _make_stores(profile: Profile, wishes: SetUpWishes, code: str, clock: Clock) -> None:
    name = wishes.officer_name.strip()
    victim_key = create_key_file(
        profile.victim_keys, VICTIM_SHAPE.name, name, wishes.passphrase, code
    )
    sentence_key = create_key_file(
        profile.sentence_keys, SENTENCE_SHAPE.name, name, wishes.passphrase, code
    )
    officer = found_office(
        profile, victim_key, (name, wishes.unit), clock, is_invented=wishes.is_invented
    )
    _found_sentences(profile, sentence_key, officer, clock)


def _found_sentences(profile: Profile, key: StoreKey, officer: Officer, clock: Clock) -> None:
    store = RecordedStore(
        create_store(profile.sentence_store, key, SENTENCE_SHAPE),
        key,
        Record(key.record, clock, officer.id),
        profile.sentence_anchor,
    )
    with store.changing() as connection:
        store.record.append(connection, NewEntry("store-made", "sentences"))
    store.close()
