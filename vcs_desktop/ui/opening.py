"""What whoever opens the office is told first: who tried before, and whether the record holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from vcs_desktop.kernel.clock import LONDON
from vcs_desktop.ui.ports import Jobs
from vcs_desktop.ui.toolkit.language import short_date
from vcs_desktop.ui.toolkit.languages import counted
from vcs_desktop.ui.toolkit.palettes import Tone

if TYPE_CHECKING:
    from vcs_desktop.office.opening_news import FailedBefore
    from vcs_desktop.ui.today.screen import TodayScreen


def tell_news(screen: TodayScreen, jobs: Jobs) -> None:
    """Say it at the top of the first screen; say nothing when there is nothing to tell."""
    news = jobs.news
    lines = [*_failed(news.failed), *news.ways_in, *_findings(news.findings), *jobs.warnings]
    slip = _slip(news.failed)
    told = [*lines, *slip, *([jobs.upgraded] if jobs.upgraded else [])]
    if told:
        calm = Tone.QUIET if slip else Tone.GOOD
        screen.bar.say(" ".join(told), Tone.URGENT if lines else calm)
        screen.news_told = screen.bar.text()


def tell_news_again(earlier: TodayScreen, later: TodayScreen, jobs: Jobs) -> None:
    """Say at the top of a later Today what still stands there: news in the language of now."""
    said = earlier.bar.text()
    if said and said == earlier.news_told:
        tell_news(later, jobs)
    else:
        later.bar.take_over(earlier.bar)


def _slip(failed: FailedBefore) -> list[str]:
    """One's own mistake, directly before one's own success, is no alarm."""
    if not failed.is_slip or failed.last_at is None:
        return []
    words = _tr(
        "One try in your name failed at {time}, just before you opened this office. If that was "
        "not you, tell your senior officer."
    )
    return [words.format(time=f"{failed.last_at.astimezone(LONDON):%H:%M}")]


def _failed(failed: FailedBefore) -> list[str]:
    lines = []
    if failed.count and not failed.is_slip:
        words = counted(
            "opening",
            "{count} failed attempts to open this office since you last opened it",
            failed.count,
        )
        lines.append(words.format(count=failed.count) + _last(failed))
    if failed.is_damaged:
        lines.append(
            _tr("The file of failed attempts was changed or taken away outside this program.")
        )
    return lines


def _last(failed: FailedBefore) -> str:
    if failed.last_at is None:
        return "."
    here = failed.last_at.astimezone(LONDON)
    return _tr(", the last on {day} at {time}.").format(
        day=short_date(here.date()), time=f"{here:%H:%M}"
    )


def _findings(findings: tuple[str, ...]) -> list[str]:
    if not findings:
        return []
    words = _tr("The record needs a look: {findings} Tell your senior officer.")
    return [words.format(findings=" ".join(findings))]


def _tr(text: str) -> str:
    return QCoreApplication.translate("opening", text)
