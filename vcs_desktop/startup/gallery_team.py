"""The Team screen for the photographer: officers, one officer's numbers, the cases behind one.

The rows are the invented office's own; what an invented office rarely has (somebody who left
with cases, work that is overdue, an officer who sees herself alone) is told to the screen.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.office.workload import Count, Counted, Holder, TeamLine, Workload
from vcs_desktop.ui.office_frame import OfficeFrame
from vcs_desktop.ui.team.presenter import ChosenCount
from vcs_desktop.ui.team.screen import TeamScreen

Scene = tuple[str, Callable[[], None]]

_PROBLEM = KnownError(
    "There is another file of this name already.",
    "Nothing was saved, and the file is as it was.",
    "Choose another name, or move the file away.",
)
_LATE = {
    Counted.OVERDUE: (2, 12),
    Counted.PAST_TEAM_DAY: (1, 4),
    Counted.DUE_WITHIN_SEVEN_DAYS: (3, -2),
    Counted.STATEMENTS_WAITING: (2, 31),
    Counted.REQUESTS_WAITING: (1, 6),
    Counted.REQUESTS_SENT_ON: (4, 55),
}


def team_scenes(frame: OfficeFrame) -> list[Scene]:
    """Every state of the screen.  Nothing is saved."""
    screen = frame.team

    def busy() -> None:
        screen.show_work(_busy(_shown(screen)))

    def alone() -> None:
        screen.begin_anew()
        work = _shown(screen)
        screen.show_work(replace(work, lines=work.lines[-1:], in_all=None))

    def nobody() -> None:
        screen.show_work(replace(_shown(screen), lines=(), in_all=None))

    def in_numbers() -> None:
        screen.open_line(_all(screen))

    def behind() -> None:
        screen.open_count(ChosenCount(Counted.AS_SOON_AS_PRACTICABLE, ""))

    def emptied() -> None:
        screen.show_count(ChosenCount(Counted.OVERDUE, ""), 0)

    groups = list(screen.officers.group_buttons.values())
    return [
        ("team-held", frame.open_team),
        ("team-drawn", screen.officers.drawn_button.click),
        ("team-owed", groups[1].click),
        ("team-owed-busy", busy),
        ("team-waiting", groups[2].click),
        ("team-refused", lambda: screen.show_problem(_PROBLEM)),
        ("team-table", screen.officers.drawn_button.click),
        ("team-numbers", in_numbers),
        ("team-cases", behind),
        ("team-cases-gone", emptied),
        ("team-own-line", alone),
        ("team-nobody", nobody),
    ]


def _shown(screen: TeamScreen) -> Workload:
    return screen.work or Workload(date.min, (), None, Count())


def _all(screen: TeamScreen) -> TeamLine:
    work = _shown(screen)
    return work.in_all or work.lines[0]


def _busy(work: Workload) -> Workload:
    """The same office on a bad day: work is late, and somebody left with her cases."""
    late = {
        counted: Count(number, work.on - timedelta(days=days))
        for counted, (number, days) in _LATE.items()
    }
    lines = [
        replace(line, counts={**line.counts, **late} if place % 3 == 0 else line.counts)
        for place, line in enumerate(work.lines)
    ]
    gone = replace(lines[0], name="Rhiannon Invented", holder=Holder.LEFT)
    return replace(work, lines=(gone, *lines[1:]))
