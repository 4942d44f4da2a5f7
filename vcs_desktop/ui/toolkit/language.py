"""The words on screen for the codes that the office gives, and dates in long form.

The office speaks in codes; letters have their own wording files.  This is only for screens.
"""

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from vcs_desktop.kernel.clock import LONDON
from vcs_desktop.rules.case_words import (
    Direction,
    Level,
    Membership,
    Method,
    Outcome,
)
from vcs_desktop.rules.obligation import State, Status
from vcs_desktop.ui.toolkit.palettes import Tone


def long_date(day: date) -> str:
    """A day as people write it: 3 March 2024."""
    return _locale().toString(_qt(day), "d MMMM yyyy")


def day_and_date(day: date) -> str:
    """A day with its name: Sunday 3 March 2024."""
    return _locale().toString(_qt(day), "dddd d MMMM yyyy")


def short_date(day: date) -> str:
    """A day for narrow columns: 3 Mar 2024."""
    return _locale().toString(_qt(day), "d MMM yyyy")


def day_month_in_full(day: date) -> str:
    """A day where the year goes without saying, in full: 3 March."""
    return _locale().toString(_qt(day), "d MMMM")


def day_and_month(day: date) -> str:
    """A day where the year goes without saying: 3 Mar."""
    return _locale().toString(_qt(day), "d MMM")


def month_and_year(day: date) -> str:
    """A month, which is all that may be told of a release: March 2024."""
    return _locale().toString(_qt(day), "MMMM yyyy")


def short_month(day: date) -> str:
    """A month for narrow columns: Mar 2024."""
    return _locale().toString(_qt(day), "MMM yyyy")


def local_moment(moment: datetime) -> str:
    """A moment in the time of England and Wales: 3 Mar 2024 at 09:05."""
    there = moment.astimezone(LONDON)
    return _tr("{day} at {time}").format(
        day=short_date(there.date()), time=there.strftime("%H:%M")
    )


def state_words(state: State) -> str:
    """How an owed obligation looks today."""
    return {
        State.OVERDUE: _tr("Overdue"),
        State.DUE: _tr("Due this week"),
        State.UPCOMING: _tr("Coming up"),
        State.AS_SOON_AS_PRACTICABLE: _tr("As soon as you can"),
        State.PASSED_BEFORE_HEARD: _tr("Passed before we heard"),
        State.NOT_YET: _tr("Not yet"),
        State.STANDS: _tr("Stands"),
        State.OPEN: _tr("Open"),
        State.ASK_WHAT_IS_STILL_POSSIBLE: _tr("Ask what is still possible"),
        State.RUNNING: _tr("We wait for it"),
        State.SHOULD_HAVE_COME: _tr("Should have come by now"),
    }[state]


def state_tone(state: State) -> Tone:
    """The colour that goes with the word."""
    return {
        State.OVERDUE: Tone.URGENT,
        State.DUE: Tone.SOON,
        State.UPCOMING: Tone.QUIET,
        State.AS_SOON_AS_PRACTICABLE: Tone.OPEN,
        State.PASSED_BEFORE_HEARD: Tone.PASSED,
        State.NOT_YET: Tone.QUIET,
        State.STANDS: Tone.QUIET,
        State.OPEN: Tone.OPEN,
        State.ASK_WHAT_IS_STILL_POSSIBLE: Tone.PASSED,
        State.RUNNING: Tone.QUIET,
        State.SHOULD_HAVE_COME: Tone.PASSED,
    }[state]


def status_words(status: Status) -> str:
    """How an obligation stands when it is not owed now."""
    return {
        Status.OWED: _tr("Owed"),
        Status.STANDS: _tr("Open"),
        Status.MET: _tr("Done"),
        Status.ENDED: _tr("Ended"),
        Status.NOT_OWED: _tr("Not owed"),
    }[status]


def membership_words(membership: Membership) -> str:
    """The person's place in the Victim Contact Scheme."""
    return {
        Membership.REFERRED: _tr("Referred"),
        Membership.OFFERED: _tr("Offered"),
        Membership.OPTED_IN: _tr("Opted in"),
        Membership.OPTED_OUT: _tr("Opted out"),
        Membership.DECLINED: _tr("Declined"),
        Membership.DORMANT: _tr("Dormant"),
        Membership.ENDED: _tr("Ended"),
    }[membership]


def membership_tone(membership: Membership) -> Tone:
    """The colour that goes with the word."""
    if membership is Membership.OPTED_IN:
        return Tone.GOOD
    waiting = {Membership.REFERRED, Membership.OFFERED}
    return Tone.OPEN if membership in waiting else Tone.QUIET


def level_words(level: Level) -> str:
    """How much the person asked to be told."""
    return {
        Level.MONTH_ONLY: _tr("Only the month of release"),
        Level.ANNUAL: _tr("A letter once a year"),
        Level.KEY_STAGES: _tr("Every key stage"),
    }[level]


def method_words(method: Method) -> str:
    """A way of reaching a person."""
    return {
        Method.PHONE: _tr("Telephone"),
        Method.LETTER: _tr("Letter"),
        Method.EMAIL: _tr("Email"),
        Method.SMS: _tr("Text message"),
        Method.VISIT: _tr("Visit"),
    }[method]


def direction_words(direction: Direction) -> str:
    """Who reached out."""
    return {
        Direction.OUT: _tr("We reached out"),
        Direction.IN: _tr("They reached us"),
    }[direction]


def outcome_words(outcome: Outcome) -> str:
    """How a contact ended."""
    return {
        Outcome.SPOKE: _tr("We spoke"),
        Outcome.NO_ANSWER: _tr("No answer"),
        Outcome.VOICEMAIL: _tr("Voicemail only"),
        Outcome.OPTED_IN: _tr("They opted in"),
        Outcome.DECLINED: _tr("They declined the scheme"),
        Outcome.OPTED_OUT: _tr("They asked us to stop"),
        Outcome.ADDRESS_CONFIRMED: _tr("They confirmed their address"),
    }[outcome]


def stage_words(stage: str) -> str:
    """What happened in the sentence.  A stage added later shows as its own plain code."""
    known = {
        "sentence-recorded": _tr("Sentence recorded"),
        "sentence-dates-changed": _tr("Sentence dates changed"),
        "released": _tr("Released"),
        "released-on-hdc": _tr("Released on curfew (HDC)"),
        "recalled": _tr("Recalled to prison"),
        "absconded": _tr("Absconded"),
        "died": _tr("Died"),
        "deported": _tr("Deported"),
        "moved-to-hospital": _tr("Moved to hospital"),
        "returned-to-prison": _tr("Returned to prison"),
        "temporary-absence-started": _tr("Temporary absence started"),
        "licence-activated": _tr("Licence activated"),
        "parole-hearing-listed": _tr("Parole hearing listed"),
        "sentence-recalculated": _tr("Sentence dates worked out anew"),
        "appeal-lodged": _tr("Appeal lodged"),
        "appeal-decided": _tr("Appeal decided"),
        "tariff-expiring": _tr("Tariff expiring"),
        "minimum-term-reviewed": _tr("Minimum term reviewed"),
        "eligible-for-open-conditions": _tr("May be considered for open conditions"),
        "open-conditions-considered": _tr("Open conditions being considered"),
        "moved-to-open-conditions": _tr("Moved to open conditions"),
        "temporary-absence-considered": _tr("Temporary leave being considered"),
        "temporary-absence-overdue": _tr("Overdue from temporary leave"),
        "temporary-absence-ended": _tr("Back from temporary leave"),
        "hdc-assessment-opened": _tr("Home detention curfew being assessed"),
        "release-considered": _tr("Release being considered"),
        "licence-seen": _tr("Licence seen, with its conditions"),
        "entry-withdrawn": _tr("An entry was taken back"),
        "licence-approved": _tr("Licence approved"),
        "hard-stop-licence-made": _tr("Standard licence made by the prison at hard stop"),
        "licence-variation-started": _tr("Change of the licence begun"),
        "licence-varied": _tr("Licence changed"),
        "licence-ended": _tr("Licence ended"),
        "at-large-in-error": _tr("Let go in error, and at large"),
        "recall-requested": _tr("Recall asked for"),
        "recalled-still-at-large": _tr("Recalled, and still at large"),
        "fixed-term-recall-set": _tr("Recalled for a fixed term"),
        "executive-release-considered": _tr("Executive release being considered"),
        "executive-release-decided": _tr("Executive release decided"),
        "parole-review-opened": _tr("Parole review opened"),
        "parole-hearing-postponed": _tr("Parole hearing postponed"),
        "parole-hearing-held": _tr("Parole hearing held"),
        "parole-decision-provisional": _tr("Provisional parole decision"),
        "parole-decision-final": _tr("Final parole decision"),
        "reconsideration-applied-for": _tr("Reconsideration applied for"),
        "ipp-licence-termination-referred": _tr("IPP licence referred for ending"),
        "moved-between-hospitals": _tr("Moved to another hospital or level"),
        "hospital-leave-sought": _tr("Leave from hospital asked for"),
        "absent-without-leave": _tr("Absent from hospital without leave"),
        "discharge-considered": _tr("Discharge being considered"),
        "tribunal-applied-for": _tr("Tribunal applied for"),
        "tribunal-listed": _tr("Tribunal hearing listed"),
        "tribunal-decided": _tr("Tribunal decided"),
        "conditionally-discharged": _tr("Conditionally discharged"),
        "discharge-conditions-changed": _tr("Conditions of discharge changed"),
        "conditional-discharge-ended": _tr("Conditional discharge ended"),
        "absolutely-discharged": _tr("Absolutely discharged"),
        "restriction-ending": _tr("Restriction order ending"),
        "community-treatment-made": _tr("Community treatment order made"),
        "community-treatment-varied": _tr("Community treatment order changed"),
        "community-treatment-ended": _tr("Community treatment order ended"),
        "recalled-to-hospital": _tr("Recalled to hospital"),
    }
    return known.get(stage, stage.replace("-", " ").capitalize())


def _locale() -> QLocale:
    """Whose names of days and months are used: a catalogue says it of its own language."""
    return QLocale(_tr("en_GB"))


def _tr(text: str) -> str:
    return QCoreApplication.translate("language", text)


def _qt(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
