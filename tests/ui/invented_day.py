"""An invented day for the screens: work, doubts and silences about people who do not exist."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from vcs_desktop.kernel.identifiers import CaseId, ObligationId
from vcs_desktop.office.day_lines import fold
from vcs_desktop.office.telephone import Telephone
from vcs_desktop.office.today import LookItem, SilentItem, SourceNews, Today
from vcs_desktop.office.work_item import WorkItem
from vcs_desktop.rules.obligation import State
from vcs_desktop.rules.rule_words import Nature

DAY = date(2026, 11, 23)


def a_work_item(number: int = 412, **changes: object) -> WorkItem:
    item = WorkItem(
        obligation=ObligationId(f"ob-{number}"),
        case=CaseId(f"case-{number}"),
        case_number=f"VC-{number:06}",
        person="Ms Ann Example",
        offender="Test Offender",
        rule="KEY-18",
        title="Tell them about the release",
        stage="released-on-hdc",
        heard_on=DAY - timedelta(days=1),
        due_on=None,
        state=State.AS_SOON_AS_PRACTICABLE,
        officer="Olwen Invented",
        call_first=False,
        letter="release",
        script=None,
        is_later=False,
        nature=Nature.DUTY,
        occurrence=f"occurrence-{number}",
        sentence=f"sentence-{number}",
        telephone=Telephone("01632 960123", is_safe=True),
    )
    return replace(item, **changes)


def a_day(**changes: object) -> Today:
    today = Today(
        on=DAY,
        items=(
            a_work_item(351, call_first=True, letter=None, script="absconded", urgent=True),
            a_work_item(harm_rank=10),
            a_work_item(377, state=State.DUE, due_on=DAY + timedelta(days=3), harm_rank=20),
            a_work_item(365, state=State.OVERDUE, due_on=DAY - timedelta(days=2), harm_rank=30),
            a_work_item(340, state=State.UPCOMING, due_on=DAY + timedelta(days=90), is_later=True),
        ),
        needs_look=(LookItem("domain-event", "A movement code nobody knows: ZZ", DAY),),
        silent=(SilentItem(CaseId("case-9"), "VC-000009", "Mr Bo Sample", "A release", DAY),),
        sources=(SourceNews("domain-event", datetime(2026, 11, 22, 9, 5, tzinfo=UTC)),),
    )
    changed = replace(today, **changes)
    return replace(changed, lines=fold(changed.items, DAY))


def three_people(**changes: object) -> tuple[WorkItem, ...]:
    """One release, of which three people are to be told."""
    same = {"sentence": "sentence-1", "occurrence": "release-1"}
    return tuple(a_work_item(number, **(same | changes)) for number in (501, 502, 503))
