"""Set an office up: two stores, two key files, one recovery code that is proved before it ends."""

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from vcs_desktop.crossing.founding import make_sentence_store
from vcs_desktop.kernel.clock import Clock, london_day
from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.kernel.officer import Nation, Unit, one_spelling
from vcs_desktop.storage.files import write_atomically
from vcs_desktop.storage.key_file import create_key_file, officers_in, open_with_recovery_code
from vcs_desktop.storage.profile import (
    SENTENCES,
    VICTIMS,
    Profile,
    make_profile_folders,
    use_profile_alone,
)
from vcs_desktop.storage.recovery_code import new_recovery_code
from vcs_desktop.storage.safe_place import require_safe_place
from vcs_desktop.storage.swap import settle_profile
from vcs_desktop.victims.services.founding import Founder, make_victim_store

PrintSheet = Callable[[str, str, date], bytes]
"""Makes the recovery sheet from the code, the unit's name and the day."""

CheckUnit = Callable[[Unit], Unit]
"""Gives a unit tidied; raises a KnownError where no letters could be made with it."""


@dataclass(frozen=True, slots=True)
class Paper:
    """What a set-up needs of paper: the recovery sheet, and a look at the unit's letterhead."""

    print_sheet: PrintSheet
    check_unit: CheckUnit


@dataclass(frozen=True, slots=True)
class SetUpWishes:
    """What the person who sets the office up says about it."""

    officer_name: str
    unit_name: str
    nation: Nation
    passphrase: str = field(repr=False)
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


@dataclass(frozen=True, slots=True, repr=False)
class _Secrets:
    passphrase: str
    code: str


def set_up(folder: Path, wishes: SetUpWishes, clock: Clock, paper: Paper) -> NewOffice:
    """Make both stores in an empty profile.  It is ready only once `prove_recovery` was done.

    What an unfinished set-up left behind is moved aside, never deleted.

    Raises:
        KnownError: There is an office here already, a name is missing, no letters could be
            made with the unit's letterhead, or the passphrase is too short.  Nothing was made.
    """
    _check(wishes)
    unit = paper.check_unit(wishes.unit)
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
        founder = Founder(unit, one_spelling(wishes.officer_name), wishes.is_invented)
        _make_stores(profile, founder, _Secrets(wishes.passphrase, code), clock)
        sheet = paper.print_sheet(code, unit.name, london_day(clock.now()))
    return NewOffice(code, sheet)


def prove_recovery(folder: Path, typed_code: str) -> None:
    """Show that the code, as typed or read back, opens both stores; then the office is ready.

    Raises:
        KnownError: It does not.  The office is not ready, and the code can be typed again.
    """
    profile = Profile(folder)
    open_with_recovery_code(profile.sentence_keys, SENTENCES, typed_code)
    open_with_recovery_code(profile.victim_keys, VICTIMS, typed_code)
    write_atomically(profile.ready_mark, json.dumps({"format": 1}).encode())


def profile_state(folder: Path) -> str:
    """How far the folder has come: `empty`, `unfinished` or `ready`."""
    profile = Profile(folder)
    settle_profile(profile)
    if profile.ready_mark.exists():
        return "ready"
    has_parts = profile.sentence_folder.exists() or profile.victim_folder.exists()
    return "unfinished" if has_parts else "empty"


def officers_of(folder: Path) -> tuple[str, ...]:
    """The officers who may unlock this office; nobody where there is none."""
    profile = Profile(folder)
    settle_profile(profile)
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


def _make_stores(profile: Profile, founder: Founder, secrets: _Secrets, clock: Clock) -> None:
    ways = (founder.officer_name, secrets.passphrase, secrets.code)
    victim_key = create_key_file(profile.victim_keys, VICTIMS, *ways)
    sentence_key = create_key_file(profile.sentence_keys, SENTENCES, *ways)
    officer = make_victim_store(profile, victim_key, founder, clock)
    make_sentence_store(profile, sentence_key, officer.id, clock)
