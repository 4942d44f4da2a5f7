"""What each count is called on the screen, and what exactly it counts."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from vcs_desktop.rules.workload import Counted
from vcs_desktop.ui.toolkit.languages import counted

if TYPE_CHECKING:
    from vcs_desktop.office.workload import TeamLine


def title_of(counted: Counted) -> str:
    """What a count is called."""
    return {
        Counted.HELD: _tr("Cases held"),
        Counted.REFERRED: _tr("Referred, not asked yet"),
        Counted.OFFERED: _tr("Offered, no answer yet"),
        Counted.OPTED_IN: _tr("Opted in"),
        Counted.OPTED_IN_MONTH_ONLY: _tr("Opted in: only the month of release"),
        Counted.OPTED_IN_ANNUAL: _tr("Opted in: a letter once a year"),
        Counted.OPTED_IN_KEY_STAGES: _tr("Opted in: every key stage"),
        Counted.OPTED_OUT: _tr("Opted out"),
        Counted.DECLINED: _tr("Declined"),
        Counted.DORMANT: _tr("Dormant"),
        Counted.ENDED: _tr("Ended"),
        Counted.OWED: _tr("Owed in all"),
        Counted.OVERDUE: _tr("Overdue"),
        Counted.DUE_WITHIN_SEVEN_DAYS: _tr("Due within 7 days"),
        Counted.LATER: _tr("Due later"),
        Counted.AS_SOON_AS_PRACTICABLE: _tr("As soon as you can"),
        Counted.PASSED_BEFORE_HEARD: _tr("Passed before we heard"),
        Counted.NOT_YET: _tr("Not shown yet"),
        Counted.DUE_THIS_MONTH: _tr("Due this month"),
        Counted.PAST_TEAM_DAY: _tr("Past the team's own day"),
        Counted.STATEMENTS_WAITING: _tr("Statements waiting"),
        Counted.REQUESTS_WAITING: _tr("Requests to send on"),
        Counted.REQUESTS_SENT_ON: _tr("Requests sent on, no answer"),
    }[counted]


def meaning_of(counted: Counted) -> str:
    """What exactly a count counts, and by which day its age is told."""
    return {
        Counted.HELD: _tr("Every case that has not ended. Age: since the referral."),
        Counted.REFERRED: _tr("Nobody has offered them the scheme yet. Age: since the referral."),
        Counted.OFFERED: _tr("They were asked and have not chosen. Age: since the referral."),
        Counted.OPTED_IN: _tr("In the scheme, whatever they asked to be told."),
        Counted.OPTED_IN_MONTH_ONLY: _tr("In the scheme, to be told the month of release only."),
        Counted.OPTED_IN_ANNUAL: _tr("In the scheme, with a letter once a year."),
        Counted.OPTED_IN_KEY_STAGES: _tr("In the scheme, to be told of every key stage."),
        Counted.OPTED_OUT: _tr("They were in the scheme and asked us to stop. Never prompted."),
        Counted.DECLINED: _tr("They said no. Never prompted."),
        Counted.DORMANT: _tr("Nobody answered, whatever was tried, and a second officer agreed."),
        Counted.ENDED: _tr("Cases that are over. Not among the cases held."),
        Counted.OWED: _tr("Everything that is owed to anybody. One case may owe several things."),
        Counted.OVERDUE: _tr("Past a day that a rule with a source sets. Age: since that day."),
        Counted.DUE_WITHIN_SEVEN_DAYS: _tr("Its day is this day or one of the seven after it."),
        Counted.LATER: _tr("It has a day, more than seven days ahead."),
        Counted.AS_SOON_AS_PRACTICABLE: _tr(
            "No source gives a number, so it is never overdue. Age: since we heard. The team's "
            "own late reminders stand here too."
        ),
        Counted.PASSED_BEFORE_HEARD: _tr(
            "Its day had gone when the news came: nobody here was late."
        ),
        Counted.NOT_YET: _tr("Owed, and a team setting brings it up on a later day."),
        Counted.DUE_THIS_MONTH: _tr("Its day lies between this day and the end of the month."),
        Counted.PAST_TEAM_DAY: _tr(
            "Past a day of the team's own, and not overdue by any rule. Counted again: it stands "
            "in one of the lines above as well."
        ),
        Counted.STATEMENTS_WAITING: _tr(
            "A statement for the Parole Board that is wanted and not sent. Age: since its last "
            "step."
        ),
        Counted.REQUESTS_WAITING: _tr(
            "Asked for by a person, and not sent on. Age: since they asked."
        ),
        Counted.REQUESTS_SENT_ON: _tr("Sent on, and nobody has decided. Age: since it was sent."),
    }[counted]


def age_words(days: int) -> str:
    """How long something has stood, or when it comes."""
    if days == 0:
        return _tr("today")
    if days < 0:
        return _counted("in {count} days", -days)
    return _counted("{count} days", days)


def oldest_words(line: TeamLine, counted: Counted, on: date) -> str:
    """The age of the oldest of what a count counts; empty where there is none."""
    oldest_on = line.of(counted).oldest_on
    if oldest_on is None:
        return ""
    days = (on - oldest_on).days
    words = _tr("next {age}") if days < 0 else _tr("oldest {age}")
    return words.format(age=age_words(days))


def name_of(line: TeamLine) -> str:
    """Whose numbers a line tells."""
    return line.name or _tr("The whole unit")


def holder_words(line: TeamLine) -> str:
    """That nobody who works here holds these cases; empty where somebody does."""
    return {
        "here": "",
        "left": _tr("has left"),
        "no-role": _tr("does not work with cases"),
    }[line.holder]


def _counted(words: str, count: int) -> str:
    return counted("team", words, count).format(count=count)


def _tr(text: str) -> str:
    return QCoreApplication.translate("team", text)
