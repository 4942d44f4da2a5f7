"""Open the back office: both stores, unlocked and put in order, without any case."""

from contextlib import ExitStack
from pathlib import Path

from vcs_desktop.crossing.founding import open_sentence_store
from vcs_desktop.gateways.system_clock import SystemClock
from vcs_desktop.gateways.system_keyring import SystemKeyring
from vcs_desktop.kernel.clock import Clock
from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.kernel.officer import one_spelling
from vcs_desktop.kernel.secret_keeper import SecretKeeper
from vcs_desktop.office.back_office import BackOffice
from vcs_desktop.office.opening_news import open_with_news
from vcs_desktop.office.rotate_keys import note_rotations
from vcs_desktop.office.set_up import profile_state
from vcs_desktop.office.upgrade import is_up_to_date, key_files_of, upgrade_office
from vcs_desktop.startup.resources import resources_folder
from vcs_desktop.startup.witnesses import keep_witnesses, witnesses_of
from vcs_desktop.storage.copies import sweep_copies
from vcs_desktop.storage.failed_unlocks import UnlockLog
from vcs_desktop.storage.key_file import ByPassphrase, Way
from vcs_desktop.storage.profile import Profile, use_profile
from vcs_desktop.storage.recorded import RecordedStore
from vcs_desktop.storage.renewing import settle_what_was_on_its_way
from vcs_desktop.storage.safe_place import require_still_safe
from vcs_desktop.storage.swap import settle_profile
from vcs_desktop.storage.unlocking import OfficeKeys, Ways, finish_rotation, unlock_office
from vcs_desktop.storage.watched_unlock import watched
from vcs_desktop.storage.witness import findings_of
from vcs_desktop.victims.services.erasing import settle_erasures
from vcs_desktop.victims.services.founding import open_victim_store
from vcs_desktop.victims.services.unheard_erasures import say_unheard_of

_SECONDS = 5.0
"""How long the keyring may take to tell what it remembers, where it doesn't open anything."""


def open_back_office(
    folder: Path,
    officer: str,
    passphrase: str,
    clock: Clock | None = None,
    keeper: SecretKeeper | None = None,
) -> BackOffice:
    """Unlock both stores for one officer of any role, without opening any case.

    Raises:
        KnownError: There is no finished office here, the passphrase is wrong, or a store
            can't be opened.  Nothing is left open.
    """
    require_finished(folder)
    return back_office_by_passphrase(folder, officer, passphrase, clock, keeper)


def back_office_by_passphrase(
    folder: Path,
    officer: str,
    passphrase: str,
    clock: Clock | None = None,
    keeper: SecretKeeper | None = None,
) -> BackOffice:
    """As `open_back_office`, also where the recovery code may not have been proved yet."""
    way = ByPassphrase(one_spelling(officer), passphrase)
    kept_by = keeper or SystemKeyring(seconds=_SECONDS)
    return opened_back_office(Profile(folder), way, clock or SystemClock(), kept_by, officer)


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


def opened_back_office(
    profile: Profile, ways: Ways | Way, clock: Clock, keeper: SecretKeeper, officer: str
) -> BackOffice:
    """Open both stores, after finishing whatever a kill left.

    Raises:
        KnownError: The ways don't open both, or a store can't be opened.
    """
    name = one_spelling(officer)
    with watched(profile, name, clock):
        return _watched(profile, ways, clock, keeper, name)


def _watched(
    profile: Profile, ways: Ways | Way, clock: Clock, keeper: SecretKeeper, name: str
) -> BackOffice:
    settle_profile(profile)
    # First this: a key file from before it would lead to keys that open nothing any more.
    finish_rotation(profile, ways)
    as_found = key_files_of(profile)
    with ExitStack() as closing:
        closing.enter_context(use_profile(profile))
        keys, upgraded = _unlocked(profile, ways), None
        if not is_up_to_date(profile, keys):
            closing.close()  # bringing it up to date needs it alone
            upgraded = upgrade_office(profile, ways, name, clock, as_found)
            closing.enter_context(use_profile(profile))
            keys = _unlocked(profile, ways)
        victims = open_victim_store(profile, keys.victims.key, name, clock)
        closing.callback(victims.store.close)
        sentences = open_sentence_store(profile, keys.sentences.key, victims.officer.id, clock)
        closing.callback(sentences.close)
        for store in (victims.store, sentences):
            store.require_clock_not_behind(clock)
        witnesses = witnesses_of(profile, name, keeper, sentences, victims.store)
        warnings = (*findings_of(*witnesses), *([upgraded.words] if upgraded else []))
        closing.callback(keep_witnesses, witnesses, clock)
        note_rotations(keys, sentences, victims.store)
        warnings = (*warnings, *_unsettled(victims.store, clock))
        log = UnlockLog(profile.failed_unlocks)
        news = open_with_news(victims.store, sentences, victims.officer, log, clock.now())
        # From here on the back office's owner closes it; until here, any failure does.
        left_open = closing.pop_all()
    return BackOffice(
        officer=victims.officer,
        unit=victims.unit,
        is_invented=victims.is_invented,
        profile=profile,
        sentences=sentences,
        victims=victims.store,
        clock=clock,
        resources=resources_folder(),
        closing=left_open,
        news=news,
        witnesses=witnesses,
        warnings=warnings,
        upgraded=upgraded,
    )


def _unsettled(store: RecordedStore, clock: Clock) -> tuple[str, ...]:
    """Finish what is left of erasures; a disk that refuses keeps nobody out of the office."""
    try:
        settle_erasures(store, clock)
    except KnownError as error:
        left = "Rows that were erased are not wiped from the file yet: the next opening does it."
        return (f"{error.happened} {left}",)
    return say_unheard_of(store)


def _unlocked(profile: Profile, ways: Ways | Way) -> OfficeKeys:
    for side in (profile.sentence_folder, profile.victim_folder):
        sweep_copies(side)
    keys = unlock_office(profile, ways)
    if isinstance(ways, ByPassphrase):
        settle_what_was_on_its_way(profile, ways)
    return keys
