"""Open an office: build every object once, without Qt, and finish what a kill left undone."""

from contextlib import ExitStack
from dataclasses import replace
from functools import partial
from pathlib import Path

from vcs_desktop.crossing.door import Door
from vcs_desktop.gateways.holidays import load_calendar
from vcs_desktop.gateways.system_clock import SystemClock
from vcs_desktop.gateways.system_keyring import SystemKeyring
from vcs_desktop.kernel.clock import Clock
from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.kernel.officer import one_spelling
from vcs_desktop.kernel.secret_keeper import SecretKeeper
from vcs_desktop.office.clock_corrected import sign_clock_corrected
from vcs_desktop.office.desk import Desk
from vcs_desktop.office.keyring_switch import ways_from_keyring
from vcs_desktop.office.opening_news import open_with_news
from vcs_desktop.office.recover import recover
from vcs_desktop.office.recovery_sheet import recovery_sheet
from vcs_desktop.office.rotate_keys import note_rotations, rotate_keys
from vcs_desktop.office.set_up import (
    NewOffice,
    SetUpWishes,
    officers_of,
    profile_state,
    set_up,
)
from vcs_desktop.office.upgrade import upgrade_office
from vcs_desktop.rules.hand_entry import load_entry_table
from vcs_desktop.rules.rulebook import load_rulebook
from vcs_desktop.sentences.model.code_book import load_code_book
from vcs_desktop.sentences.services.opening import open_sentence_store
from vcs_desktop.sentences.services.sentence_book import SentenceBook
from vcs_desktop.startup.resources import resources_folder
from vcs_desktop.startup.witnesses import keep_witnesses, witnesses_of
from vcs_desktop.storage.copies import sweep_copies
from vcs_desktop.storage.failed_unlocks import UnlockLog
from vcs_desktop.storage.key_file import ByPassphrase, Way
from vcs_desktop.storage.profile import Profile, default_profile_folder, use_profile
from vcs_desktop.storage.recorded import RecordedStore
from vcs_desktop.storage.renewing import settle_what_was_on_its_way
from vcs_desktop.storage.safe_place import require_still_safe
from vcs_desktop.storage.swap import settle_profile
from vcs_desktop.storage.unlocking import Ways, finish_rotation, unlock_office
from vcs_desktop.storage.watched_unlock import watched
from vcs_desktop.storage.witness import findings_of
from vcs_desktop.victims.services.casebook import Casebook
from vcs_desktop.victims.services.derivation import bring_up_to_date
from vcs_desktop.victims.services.founding import OpenedVictims, open_victim_store
from vcs_desktop.victims.services.in_use import RulesInUse

__all__ = [
    "default_folder",
    "demo_passphrase",
    "make_office",
    "officers_of",
    "open_desk",
    "open_desk_by_keyring",
    "open_unproved_desk",
    "profile_state",
    "recover_office",
    "require_finished",
    "rotate_office_keys",
    "sign_clock",
]


_SECONDS = 5.0
"""How long the keyring may take to tell what it remembers, where it doesn't open anything."""


def make_office(folder: Path, wishes: SetUpWishes, clock: Clock | None = None) -> NewOffice:
    """Make both stores in an empty profile; `prove_recovery` then makes the office ready.

    Raises:
        KnownError: There is an office here already, a name is missing, the passphrase is too
            short, or the folder is no safe place.
    """
    print_sheet = partial(recovery_sheet, resources=resources_folder())
    return set_up(folder, wishes, clock or SystemClock(), print_sheet)


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


def require_finished(folder: Path) -> None:
    """Refuse a folder without a finished office, or where a live one may not lie.

    Raises:
        KnownError: There is none, or the folder has come to be copied or shared.
    """
    if profile_state(folder) != "ready":
        raise KnownError(
            "There is no finished office in this folder.",
            "Nothing was opened.",
            "Set one up first, or name the folder that it lies in.",
        )
    require_still_safe(folder)


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
    kept_by = keeper or SystemKeyring()
    return _opened(folder, officer, ways_from_keyring(folder, officer, kept_by), clock, kept_by)


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
    way = ByPassphrase(one_spelling(officer), passphrase)
    return _opened(folder, officer, way, clock, keeper or SystemKeyring(seconds=_SECONDS))


def _opened(
    folder: Path, officer: str, ways: Ways | Way, clock: Clock | None, keeper: SecretKeeper
) -> Desk:
    profile, name, now = Profile(folder), one_spelling(officer), clock or SystemClock()
    with watched(profile, name, now):
        return _watched(profile, ways, name, now, keeper)


def _watched(
    profile: Profile, ways: Ways | Way, name: str, now: Clock, keeper: SecretKeeper
) -> Desk:
    settle_profile(profile)
    finish_rotation(profile, ways)
    upgraded = upgrade_office(profile, ways, name, now)
    with ExitStack() as closing:
        closing.enter_context(use_profile(profile))
        for side in (profile.sentence_folder, profile.victim_folder):
            sweep_copies(side)
        keys = unlock_office(profile, ways)
        if isinstance(ways, ByPassphrase):
            settle_what_was_on_its_way(profile, ways)
        victims = open_victim_store(profile, keys.victims.key, name, now)
        closing.callback(victims.store.close)
        sentences = open_sentence_store(profile, keys.sentences.key, victims.officer.id, now)
        closing.callback(sentences.close)
        for store in (victims.store, sentences):
            store.require_clock_not_behind(now)
        witnesses = witnesses_of(profile, name, keeper, sentences, victims.store)
        warnings = findings_of(*witnesses)
        closing.callback(keep_witnesses, witnesses, now)
        note_rotations(keys, sentences, victims.store)
        built = _build(victims, sentences, now)
        log = UnlockLog(profile.failed_unlocks)
        desk = replace(
            built,
            news=open_with_news(built.book.store, built.door, built.officer, log),
            witnesses=witnesses,
            warnings=(*warnings, *([upgraded.words] if upgraded else [])),
            upgraded=upgraded,
        )
        bring_up_to_date(desk.book)
        desk.door.catch_up()
        # From here on the desk's owner closes it; until here, any failure closes everything.
        desk.closing.push(closing.pop_all())
    return desk


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


def default_folder() -> Path:
    """Where this user's office lies unless somebody says otherwise."""
    return default_profile_folder()


def demo_passphrase(folder: Path) -> str | None:
    """The passphrase of an invented office, which is no secret; None for a real one."""
    file = Profile(folder).demo_passphrase
    return file.read_text(encoding="utf-8").strip() if file.exists() else None


def _build(victims: OpenedVictims, sentences: RecordedStore, clock: Clock) -> Desk:
    resources = resources_folder()
    book = Casebook(
        store=victims.store,
        officer=victims.officer,
        clock=clock,
        rules=RulesInUse(
            load_rulebook(resources / "rules"),
            load_calendar(resources / "calendars" / "england-and-wales.toml"),
        ),
    )
    codes = load_code_book(resources / "codes")
    entry_table = load_entry_table(resources / "codes" / "hand-entry.toml")
    return Desk(
        officer=victims.officer,
        unit=victims.unit,
        is_invented=victims.is_invented,
        book=book,
        door=Door(SentenceBook(sentences, codes, clock, entry_table), book),
        clock=clock,
        resources=resources,
        closing=ExitStack(),
    )
