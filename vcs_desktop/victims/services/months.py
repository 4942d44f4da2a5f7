"""The months of release that are owed, each with its person, the date on file and its letter.

Nothing here changes anything.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from vcs_desktop.rules.case_fact import StageHeard
from vcs_desktop.rules.case_history import heard_and_taken_back
from vcs_desktop.rules.key_stage import StageDate
from vcs_desktop.rules.obligation import Obligation
from vcs_desktop.victims.model.victim_case import KeptLetter, VictimCase
from vcs_desktop.victims.services.casebook import Casebook
from vcs_desktop.victims.store import month_rows


@dataclass(frozen=True, slots=True)
class OwedMonth:
    """A month that one person is owed.

    Attributes:
        month: Its first day.
        release: The date on file that lies in it, for the officer's eyes; None where only the
            month is known.
        letter: The newest letter that was written about it, whatever month that tells.
    """

    obligation: Obligation
    month: date
    case: VictimCase
    release: StageDate | None
    letter: KeptLetter | None


def owed_months(book: Casebook, officer: str | None = None) -> tuple[OwedMonth, ...]:
    """Every month that is owed, or those in the cases of the officer of this id or name."""
    with book.reading() as connection:
        duties = month_rows.owed_months(connection)
        cases = month_rows.cases_waiting(connection)
        heard = month_rows.stages_heard(connection)
        letters = month_rows.newest_letters(connection)
    return tuple(
        OwedMonth(
            obligation=duty,
            month=duty.month_to_tell,
            case=cases[duty.case],
            release=_date_in(duty.month_to_tell, heard.get(duty.case, ())),
            letter=letters.get(duty.id),
        )
        for duty in duties
        if duty.month_to_tell is not None and _is_of(cases[duty.case], officer)
    )


def _is_of(case: VictimCase, officer: str | None) -> bool:
    return officer is None or officer in {case.officer, case.officer_name}


def _date_in(month: date, heard: Sequence[StageHeard]) -> StageDate | None:
    """The newest date of release on file that lies in the month that is owed."""
    holding, _taken_back = heard_and_taken_back(heard)
    newest_first = sorted(
        holding, key=lambda fact: (fact.stage.happened_on, fact.sequence), reverse=True
    )
    dates = (fact.stage.expected_release for fact in newest_first)
    return next((one for one in dates if one and one.on.replace(day=1) == month), None)
