"""Backups and restores of the real office: each job, with the clock and the way to open copies."""

from collections.abc import Mapping
from contextlib import ExitStack
from pathlib import Path

from vcs_desktop.crossing.founding import open_sentence_store
from vcs_desktop.gateways.system_clock import SystemClock
from vcs_desktop.kernel.clock import Clock
from vcs_desktop.kernel.long_work import GoOn, LongWork
from vcs_desktop.kernel.officer import one_spelling
from vcs_desktop.office.back_office import BackOffice
from vcs_desktop.office.back_up import BackedUp, back_up_if_due, problem_in
from vcs_desktop.office.desk import Desk
from vcs_desktop.office.office_to_keep import office_to_keep
from vcs_desktop.office.present_office import Over
from vcs_desktop.office.prove_backup import Proved, prove_backup, prove_if_due
from vcs_desktop.office.restore import Restored, WhoRestores, office_keys, restore
from vcs_desktop.office.upgrade import is_up_to_date, upgrade_stores
from vcs_desktop.startup.office import build_desk
from vcs_desktop.startup.resources import resources_folder
from vcs_desktop.storage.backup_state import read_state
from vcs_desktop.storage.engine import look_before_each_statement
from vcs_desktop.storage.key_file import ByCode, ByPassphrase, StoreKey, Way
from vcs_desktop.storage.profile import SENTENCES, VICTIMS, Profile
from vcs_desktop.storage.upgrade_pause import end_pause
from vcs_desktop.victims.services.derivation import bring_up_to_date
from vcs_desktop.victims.services.erasing import settle_erasures
from vcs_desktop.victims.services.founding import open_victim_store


def keep_by_itself(
    back: BackOffice, work: LongWork | None = None
) -> tuple[BackedUp | None, Proved | None]:
    """Make the day's backup and try the week's restore out, where they are due.

    Never raises what an officer can't help: it is kept in view instead.

    Raises:
        EndedError: The office closes; what was not done is due at the next opening.
    """
    office = office_to_keep(back, work)
    return back_up_if_due(office), prove_if_due(office, open_copy)


def back_up_by_itself(back: BackOffice) -> str:
    """Make the day's backup if there is none yet.

    Returns:
        What an officer must know of the backups, in plain words; empty when all is well.
    """
    office = office_to_keep(back)
    back_up_if_due(office)
    return problem_in(read_state(office.profile))


def prove_now(back: BackOffice, work: LongWork | None = None) -> Proved:
    """Try a restore out on a copy.

    Raises:
        KnownError: There is no backup, or it can't be restored.
        EndedError: The office closes.
    """
    return prove_backup(office_to_keep(back, work), open_copy)


def over_present(
    officer: str | None, passphrase: str | None, code: str | None, *, another: bool
) -> Over:
    """What is given for the office that is there; nothing where it opens as the backup does."""
    if code:
        return Over(ByCode(code), another)
    if officer and passphrase:
        return Over(ByPassphrase(one_spelling(officer), passphrase), another)
    return Over(None, another)


def restore_by_passphrase(
    folder: Path,
    backup: Path,
    officer: str,
    passphrase: str,
    clock: Clock | None = None,
    over: Over | None = None,
) -> Restored:
    """Bring an office back by an officer's passphrase of the day of the backup.

    Raises:
        KnownError: It is refused; nothing is touched.
    """
    way = ByPassphrase(one_spelling(officer), passphrase)
    return restore(folder, backup, _who(officer, way, clock, over))


def restore_by_code(
    folder: Path,
    backup: Path,
    officer: str,
    recovery_code: str,
    clock: Clock | None = None,
    over: Over | None = None,
) -> Restored:
    """Bring an office back by the recovery code.

    Raises:
        KnownError: It is refused; nothing is touched.
    """
    return restore(folder, backup, _who(officer, ByCode(recovery_code), clock, over))


def _who(officer: str, way: Way, clock: Clock | None, over: Over | None) -> WhoRestores:
    return WhoRestores(officer, way, clock or SystemClock(), over or Over())


def let_upgrade(folder: Path) -> None:
    """Let an office that was returned to before an upgrade be brought up to date again."""
    end_pause(Profile(folder))


def open_copy(
    profile: Profile, keys: Mapping[str, StoreKey], officer: str, clock: Clock, go_on: GoOn
) -> Desk:
    """Open a copy of an office that nobody else has; closing it closes its stores.

    Raises:
        KnownError: A store can't be opened.
        EndedError: It was asked to end.
    """
    of_office = office_keys(keys)
    if not is_up_to_date(profile, of_office):
        upgrade_stores(profile, of_office, officer, clock)
    with ExitStack() as closing:
        victims = open_victim_store(profile, keys[VICTIMS], officer, clock)
        closing.callback(victims.store.close)
        look_before_each_statement(victims.store.engine, go_on)
        settle_erasures(victims.store, clock, is_back=True)
        sentences = open_sentence_store(profile, keys[SENTENCES], victims.officer.id, clock)
        closing.callback(sentences.close)
        look_before_each_statement(sentences.engine, go_on)
        back = BackOffice(
            officer=victims.officer,
            unit=victims.unit,
            is_invented=victims.is_invented,
            profile=profile,
            sentences=sentences,
            victims=victims.store,
            clock=clock,
            resources=resources_folder(),
            closing=ExitStack(),
        )
        desk = build_desk(back)
        bring_up_to_date(desk.book)
        desk.door.catch_up()
        back.closing.push(closing.pop_all())
    return desk
