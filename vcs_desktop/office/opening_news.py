"""What whoever opens the office is told first: who tried before, and whether the record holds."""

from dataclasses import dataclass, field
from datetime import datetime

from vcs_desktop.kernel.clock import LONDON
from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.kernel.officer import Officer
from vcs_desktop.storage.failed_unlocks import UnlockLog
from vcs_desktop.storage.recorded import RecordedStore
from vcs_desktop.victims.services import ways_in
from vcs_desktop.victims.services.unlocks import FailedBefore, news_for, take_over
from vcs_desktop.victims.services.ways_in import NewWayIn

__all__ = ["FailedBefore", "OpeningNews", "news_in_words", "open_with_news"]


@dataclass(frozen=True, slots=True)
class OpeningNews:
    """What there is to tell at an opening.

    Attributes:
        failed: Attempts to open the office that failed.
        findings: What a quick look at both records found, in plain words.
        ways_in: New ways into the office since this officer was last told, in plain words.
    """

    failed: FailedBefore = field(default_factory=FailedBefore)
    findings: tuple[str, ...] = ()
    ways_in: tuple[str, ...] = ()


def open_with_news(
    store: RecordedStore,
    sentences: RecordedStore,
    officer: Officer,
    log: UnlockLog,
    now: datetime,
) -> OpeningNews:
    """Put failed attempts on record, and look at what is new in both records.

    Where they can't be put on record, as on a full disk, they stay in their file for the next
    opening, and that is told: nobody is kept out of an office by it.
    """
    findings = [*store.check_quickly(), *sentences.check_quickly()]
    failed = FailedBefore()
    try:
        take_over(store, log)
        failed = news_for(store, officer, now)
    except KnownError as error:
        findings.append(f"{error.happened} Failed attempts to open it are not on record yet.")
    new_ways = tuple(map(_way_in_words, ways_in.news_for(store, officer)))
    return OpeningNews(failed, tuple(dict.fromkeys(findings)), new_ways)


def news_in_words(news: OpeningNews) -> tuple[str, ...]:
    """Say it; nothing when there is nothing to tell."""
    failed = news.failed
    lines = []
    if failed.is_slip and failed.last_at:
        lines.append(
            f"One try in your name failed on {moment_in_words(failed.last_at)}, just before you "
            "opened this office. If that was not you, tell your senior officer."
        )
    elif failed.count:
        tries = "1 failed attempt" if failed.count == 1 else f"{failed.count} failed attempts"
        last = f", the last on {moment_in_words(failed.last_at)}" if failed.last_at else ""
        lines.append(f"{tries} to open this office since you last opened it{last}.")
    if failed.is_damaged:
        lines.append("The file of failed attempts was changed or taken away outside this program.")
    lines += news.ways_in
    if news.findings:
        lines.append(
            f"The record needs a look: {' '.join(news.findings)} Run `vcs-desktop check` and "
            "tell your senior officer."
        )
    return tuple(lines)


def _way_in_words(new: NewWayIn) -> str:
    when = moment_in_words(new.at)
    if not new.by_code:
        return f"A new recovery sheet was made on {when}, by another officer."
    if new.is_own:
        return (
            f"Your passphrase was replaced by the recovery code on {when}. If that was not you, "
            "tell your senior officer at once."
        )
    return f"The passphrase of another officer was replaced by the recovery code on {when}."


def moment_in_words(moment: datetime) -> str:
    """A moment as the clock on the wall shows it.

    >>> from datetime import UTC
    >>> moment_in_words(datetime(2026, 11, 24, 9, 12, tzinfo=UTC))
    '24 November at 09:12'
    """
    here = moment.astimezone(LONDON)
    return f"{here.day} {here:%B at %H:%M}"
