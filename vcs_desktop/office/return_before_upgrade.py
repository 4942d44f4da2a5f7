"""Return to how the office was before its last upgrade, if the upgrade turns out bad.

It uses the backup that the upgrade itself made and proved.  What was done since would be lost,
so it is counted first, and losing it must be asked for.
"""

from dataclasses import dataclass
from datetime import datetime

from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.office.back_office import BackOffice
from vcs_desktop.office.office_to_keep import OfficeToKeep, office_to_keep
from vcs_desktop.office.powers import Power, require
from vcs_desktop.office.restore import Restored, Signer, WhoRestores, put_back
from vcs_desktop.office.upgrade import UPGRADED, versions_now
from vcs_desktop.storage.backup_pack import MANIFEST, open_pack
from vcs_desktop.storage.backup_seal import read_manifest
from vcs_desktop.storage.backup_shelf import ShelvedBackup, backups_in
from vcs_desktop.storage.key_file import ByPassphrase
from vcs_desktop.storage.recorded import RecordedStore
from vcs_desktop.storage.swap import is_swap_left
from vcs_desktop.storage.upgrade_pause import end_pause, pause_upgrades
from vcs_desktop.victims.services.officers import list_all
from vcs_desktop.victims.services.saved_lists import count_kept_since

_NO_WORK = frozenset(
    {
        UPGRADED,
        "backup-made",
        "backup-place-changed",
        "backup-proved",
        "backup-taken-out",
        "cases-listed",
        "changed-dates-listed",
        "clock-corrected",
        "concerns-listed",
        "counted-listed",
        "exported",
        "exercise-answered",
        "exercise-begun",
        "failed-unlocks-told",
        "feed-heard",
        "keys-rotated",
        "letter-drafted",
        "letter-saved-again",
        "messages-read-again",
        "obligations-revised",
        "offenders-listed",
        "opened-after-lock",
        "practised",
        "reason-given",
        "record-exported",
        "reminders-listed",
        "rules-in-use",
        "script-read",
        "searched",
        "sentences-glanced-at",
        "unlock-failed",
        "unlock-failed-more",
        "unlock-log-begun",
        "unlock-log-damaged",
        "ways-in-told",
    }
)
"""Acts of the program itself, and looks: nobody misses them after a return.

So is every act that ends in `-viewed`.
"""


@dataclass(frozen=True, slots=True)
class WayBack:
    """The way back to before the last upgrade.

    Attributes:
        backup: How the office was before it.
        upgraded_at: When it was brought up to date.
        work_since: How many entries of work were made since, which a return would lose; the
            record tells nothing of lists that officers kept, so each of them counts as one.
    """

    backup: ShelvedBackup
    upgraded_at: datetime
    work_since: int


def way_back(office: OfficeToKeep) -> WayBack | None:
    """The way back to before the last upgrade; None where there was none, or it is gone."""
    with office.victims.reading() as connection:
        entries = office.victims.record.entries(
            connection, act=UPGRADED, newest_first=True, limit=1
        )
    try:
        shelved = backups_in(office.profile.backups, office.mark)
    except OSError:
        return None
    before = [one for one in shelved if one.before_upgrade]
    if not entries or not before:
        return None
    upgraded_at = entries[0].at
    work = sum(_work_since(store, upgraded_at) for store in (office.victims, office.sentences))
    lists = count_kept_since(office.victims, upgraded_at)
    return WayBack(before[0], upgraded_at, work + lists)


def return_before_upgrade(
    back: BackOffice, *, loses_work: bool, shown: int | None = None
) -> Restored:
    """Close the office, and put it back as it was before its last upgrade.

    The present stores are kept aside.  It then waits for the earlier version of the program.

    Args:
        back: The open office.  It is closed by this, unless it is refused beforehand.
        loses_work: What was done since may be lost.
        shown: How many entries of it the officer was shown who allowed that; None where they
            allowed it whatever it is.

    Raises:
        KnownError: There is no way back, work would be lost, or more than was shown, another
            window has the office open, or the disk refuses.
    """
    require(back, Power.RESTORE)
    office = office_to_keep(back)
    way = _required(way_back(office), loses_work=loses_work)
    _require_not_more(way, shown)
    everybody = (officer for officer, _cases in list_all(back.victims))
    left = frozenset(one.id for one in everybody if one.left_on is not None)
    signer = Signer(back.officer.id, back.is_invented, left)
    with open_pack(way.backup.path) as pack:
        manifest = read_manifest(pack.small(MANIFEST))
        for store, key in office.keys.items():
            manifest.facts(store, key.backup)
        keys = office.keys
        back.close()
        who = WhoRestores(back.officer.name, ByPassphrase(back.officer.name, ""), office.clock)
        # First the mark: with it alone nothing is held up, without it the return would not last.
        pause_upgrades(office.profile, versions_now())
        try:
            return put_back(office.profile, pack, (manifest, keys), who, signer)
        except BaseException:
            if not is_swap_left(office.profile):
                end_pause(office.profile)
            raise


def _required(back: WayBack | None, *, loses_work: bool) -> WayBack:
    if back is None:
        raise KnownError(
            "There is no upgrade to return from, or its backup is gone.",
            "Nothing was changed.",
            "See `vcs-desktop backups` for what can be restored.",
        )
    if back.work_since and not loses_work:
        raise KnownError(
            f"Since the upgrade {back.work_since} entries of work were made, which a return "
            "would lose.",
            "Nothing was changed.",
            "Make sure that they can be done again. Then add --lose-work-since.",
        )
    return back


def _require_not_more(back: WayBack, shown: int | None) -> None:
    if shown is not None and back.work_since > shown:
        raise KnownError(
            f"Work went on since this was shown: {back.work_since} entries would be lost now, "
            f"and not {shown}.",
            "Nothing was changed.",
            "Make sure that they can be done again, and ask once more.",
        )


def _work_since(store: RecordedStore, moment: datetime) -> int:
    with store.reading() as connection:
        entries = store.record.entries(connection, after=moment)
    return sum(is_work(entry.act) for entry in entries)


def is_work(act: str) -> bool:
    """Whether somebody would miss this act after a return.

    >>> is_work("concern-reported"), is_work("concerns-listed"), is_work("case-viewed")
    (True, False, False)
    """
    return act not in _NO_WORK and not act.endswith("-viewed")
