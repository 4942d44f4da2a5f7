"""What an entry by hand must be like: a stage that may be entered, a day that may have been."""

from datetime import date

from vcs_desktop.kernel.clock import is_countable
from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.rules.hand_entry import EntryTable, StageForm
from vcs_desktop.rules.key_stage import (
    KeyStageKind,
    PatientKind,
    Precision,
    StageOutcome,
)
from vcs_desktop.sentences.model.hand_entry import NewEntry


def checked_form(table: EntryTable, new: NewEntry, today: date) -> StageForm:
    """What this stage asks, after making sure that the entry says it.

    Raises:
        KnownError: The stage can't be entered, the day can't be, or a date is missing or odd.
    """
    form = form_for(table, new.kind)
    require_possible_day(table, new.happened_on, today)
    _require_dates(table, form, new)
    if new.outcome is not StageOutcome.NOT_STATED and new.outcome not in form.outcomes:
        raise _refused("This stage does not come out in that way.", _outcomes(form))
    if new.patient_kind is not PatientKind.UNKNOWN and not form.asks_patient:
        raise _refused(
            "This stage does not ask under what a patient is held.",
            "Leave it out, or choose the stage again.",
        )
    return form


def form_for(table: EntryTable, kind: KeyStageKind) -> StageForm:
    """What a stage asks.

    Raises:
        KnownError: It can't be entered by hand.
    """
    form = table.form_of(kind)
    if form is None:
        raise _refused(
            f"'{kind}' can't be entered by hand.",
            "Choose one of the stages that can, or wait for the message.",
        )
    return form


def require_possible_day(table: EntryTable, day: date, today: date) -> None:
    """Make sure that something may have happened on this day.

    Raises:
        KnownError: The day lies ahead, or so far back that it must be a slip.
    """
    if day > today:
        raise _refused(
            "The day it happened lies in the future.",
            "Enter it when it has happened. A hearing that lies ahead is a date of its stage.",
        )
    if day < table.earliest:
        raise _refused(
            "The day it happened lies too far back to be right.", "Check the year and try again."
        )


def _require_dates(table: EntryTable, form: StageForm, new: NewEntry) -> None:
    given = {day.name for day in new.dates}
    if len(given) < len(new.dates):
        raise _refused("One date is given twice.", "Give each date once.")
    if given - set(form.takes):
        raise _refused("A date is given that this stage does not take.", _dates(form))
    if set(form.needs) - given or (form.is_state and not given):
        raise _refused("A date that this stage needs is missing.", _dates(form))
    for day in new.dates:
        if day.precision is Precision.MONTH and day.name in table.to_the_day:
            raise _refused(
                f"'{day.name}' is given as a month, and it counts to the day.",
                "Give it as a day, such as 2027-03-16.",
            )
        if not is_countable(day.on) or day.last_day < table.earliest:
            raise _refused("A date lies too far away to be right.", "Check its year.")


def _dates(form: StageForm) -> str:
    if not form.takes:
        return "It takes no dates."
    others = [name for name in form.takes if name not in form.needs]
    said = [
        *([f"It needs {', '.join(form.needs)}."] if form.needs else []),
        *([f"It may have {', '.join(others)}."] if others else []),
        f"At the command line: --date {form.takes[0]}=2027-01-16.",
    ]
    return " ".join(said)


def _outcomes(form: StageForm) -> str:
    if not form.outcomes:
        return "It takes no outcome."
    return f"It takes {', '.join(form.outcomes)}."


def _refused(happened: str, next_step: str) -> KnownError:
    return KnownError(happened, "Nothing was entered.", next_step)
