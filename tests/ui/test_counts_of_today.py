"""The figures on top of Today count lines, and every line that is owed now in one of three."""

from datetime import timedelta

import pytest

from tests.ui.invented_day import DAY, a_day, a_work_item
from vcs_desktop.rules.obligation import State
from vcs_desktop.ui.today.presenter import Heap, _count, _narrowed


@pytest.mark.parametrize("state", list(State))
def test_each_line_that_is_owed_now_is_counted_on_one_of_its_parts(state: State) -> None:
    day = a_day(items=(a_work_item(1, state=state, due_on=DAY + timedelta(days=20)),))
    counts = _count(day)
    parts = (Heap.OVERDUE, Heap.DUE, Heap.SOON_AS_PRACTICABLE)
    assert counts[Heap.NOW] == 1
    assert sum(counts[heap] for heap in parts) == 1
    assert sum(len(_narrowed(day.lines, heap)) for heap in parts) == 1


def test_what_is_later_on_is_counted_there_alone() -> None:
    later = a_work_item(1, state=State.UPCOMING, is_later=True, due_on=DAY + timedelta(days=90))
    counts = _count(a_day(items=(later,)))
    assert (counts[Heap.LATER], counts[Heap.NOW], counts[Heap.DUE]) == (1, 0, 0)
