"""Invented months of release that changed together, as many as a test wants."""

from dataclasses import replace
from datetime import date, timedelta

from tests.ui.invented_day import DAY
from vcs_desktop.kernel.identifiers import CaseId, ObligationId
from vcs_desktop.office.bulk_dates import ChangedDate, ChangedDates, Way


def a_date(number: int = 1, **changes: object) -> ChangedDate:
    """One person whose month of release changed; each further one is released later."""
    release_on = DAY + timedelta(days=9 * number)
    row = ChangedDate(
        obligation=ObligationId(f"ob-{number}"),
        case=CaseId(f"case-{number}"),
        case_number=f"VC-{number:06}",
        person=f"Ms Ann Example-{number}",
        offender="Test Offender",
        officer="Olwen Invented",
        rule="KEY-02",
        told_before=date(2028, 3, 1),
        month=release_on.replace(day=1),
        release_on=release_on,
        days_left=9 * number,
        way=Way.LETTER,
        reasons=(),
        letter_state="",
        from_recalculation=number % 2 == 0,
    )
    return replace(row, **changes)


def changed_dates(count: int = 6, **changes: object) -> ChangedDates:
    """A list with every way of telling in it."""
    rows = [a_date(number) for number in range(1, count + 1)]
    rows[0] = replace(rows[0], way=Way.TELEPHONE_FIRST)
    if count > 3:
        reasons = ("The address is not confirmed as safe to post to (CONF-03).",)
        rows[3] = replace(rows[3], way=Way.BLOCKED, reasons=reasons)
    listed = ChangedDates(DAY, tuple(rows), "28 calendar days", (ObligationId("ob-900"),))
    return replace(listed, **changes)
