"""Invented work for the tests of a day's lists: an item at a time, changed as a test needs it."""

from dataclasses import replace
from datetime import date

from vcs_desktop.kernel.identifiers import CaseId, ObligationId
from vcs_desktop.office.work_item import WorkItem
from vcs_desktop.rules.obligation import State
from vcs_desktop.rules.rule_words import Nature

DAY = date(2026, 11, 23)


def an_item(number: int = 1, **changes: object) -> WorkItem:
    """Something owed to one person about the release of one offender."""
    item = WorkItem(
        obligation=ObligationId(f"ob-{number}"),
        case=CaseId(f"case-{number}"),
        case_number=f"VC-{number:06}",
        person=f"Ms Ann Example-{number}",
        offender="Test Offender",
        rule="KEY-18",
        title="Tell them about the release",
        stage="released",
        heard_on=DAY,
        due_on=None,
        state=State.AS_SOON_AS_PRACTICABLE,
        officer="Olwen Example",
        call_first=True,
        letter="release",
        script=None,
        is_later=False,
        happened_on=DAY,
        nature=Nature.DUTY,
        occurrence=f"occurrence-{number}",
        sentence=f"sentence-{number}",
        harm_rank=50,
    )
    return replace(item, **changes)


def a_month(number: int, **changes: object) -> WorkItem:
    """A changed month of release, owed to one person."""
    words = {
        "rule": "KEY-02",
        "title": "Tell them the month of release has changed",
        "stage": "sentence-dates-changed",
        "month_to_tell": date(2027, 3, 1),
        "harm_rank": 70,
        "call_first": False,
    }
    return an_item(number, **(words | changes))


def a_leave(number: int, **changes: object) -> WorkItem:
    """One period of temporary leave of the first offender, owed to the first person."""
    words = {
        "case": CaseId("case-1"),
        "sentence": "sentence-1",
        "rule": "KEY-07",
        "title": "Invite what they want to say about the leave",
        "stage": "temporary-absence-considered",
        "call_first": False,
    }
    return an_item(number, **(words | changes))
