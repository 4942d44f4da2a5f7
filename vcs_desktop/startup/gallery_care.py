"""The scenes of concerns and reminders, for the gallery: invented, shown, and never recorded."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime, time

from vcs_desktop.kernel.clock import LONDON
from vcs_desktop.office.reminders import Reminder
from vcs_desktop.office.report_concern import Concern, ConcernKind
from vcs_desktop.office.show_case import CaseFile
from vcs_desktop.office.today import Today
from vcs_desktop.office.work_item import WorkItem
from vcs_desktop.ui.office_frame import OfficeFrame

Scene = tuple[str, Callable[[], None]]

_WORDS = "He stood at my gate on Sunday evening. I did not open, and I do not sleep."


def care_scenes(
    frame: OfficeFrame,
    line: WorkItem,
    settle: Callable[[], None],
    shown: Callable[[], CaseFile | None],
) -> Iterator[Scene]:
    """What is first of all on Today, and the concerns and reminders of a case."""

    def put_first() -> None:
        frame.open_today()
        settle()
        frame.today.first.show_day(
            Today(
                line.heard_on,
                (),
                (),
                (),
                (),
                urgent_concerns=(_concern(line),),
                concerns=(_passed(line),),
                reminders=(_reminder(line),),
            )
        )

    def open_case() -> None:
        frame.open_case(line.case)
        settle()

    def show_concerns() -> None:
        file = shown()
        if file is not None:
            feared = (_concern(line), _passed(line))
            frame.case.show_case(replace(file, concerns=feared, reminders=(_reminder(line),)))
        frame.case.show_concerns(1)

    yield "today-first", put_first
    yield "case-again", open_case
    yield "case-concern", show_concerns
    yield "case-concern-passed", lambda: frame.case.show_concerns(2)
    yield "case-reminder", frame.case.show_reminders


def _concern(line: WorkItem) -> Concern:
    return Concern(
        number=1,
        case=line.case,
        case_number=line.case_number,
        person=line.person,
        officer="",
        officer_name=line.officer,
        kind=ConcernKind.UNWANTED_CONTACT,
        words=_WORDS,
        reported_at=datetime.combine(line.heard_on, time(9, 40), LONDON),
        reported_to=line.officer,
    )


def _passed(line: WorkItem) -> Concern:
    first = _concern(line)
    return replace(
        first,
        number=2,
        kind=ConcernKind.BREACH,
        passed_to="Invented Police, PC Example",
        passed_at=first.reported_at,
    )


def _reminder(line: WorkItem) -> Reminder:
    return Reminder(
        number=1,
        case=line.case,
        case_number=line.case_number,
        person=line.person,
        officer="",
        officer_name=line.officer,
        on_day=line.heard_on,
        at_time="14:00",
        words="ring back about the gate",
    )
