"""A right that ends before long, mentioned beside the work of the same event.

A right that is open is no work and makes no line of its own.  It is mentioned from the week
before the day that the team aims at.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from vcs_desktop.kernel.identifiers import CaseId
from vcs_desktop.office.day_lines import ClosingWindow, DayLine
from vcs_desktop.rules.obligation import DUE_SOON, State
from vcs_desktop.rules.rulebook import Rulebook
from vcs_desktop.victims.model.victim_case import WorkLine


def with_windows(
    lines: Sequence[DayLine], standing: Sequence[WorkLine], rulebook: Rulebook, day: date
) -> tuple[DayLine, ...]:
    """Say in a line which right of the same event ends before long, by the team's own figure."""
    closing: dict[tuple[CaseId, str], list[ClosingWindow]] = {}
    for one in standing:
        window = one.obligation
        if window.due_on is None or window.state_on(day) is not State.OPEN:
            continue
        if window.target_on is not None and window.target_on <= day + DUE_SOON:
            title = rulebook.rule(window.rule).title
            mention = ClosingWindow(window.rule, title, window.target_on, window.due_on)
            closing.setdefault((window.case, window.occurrence), []).append(mention)
    return tuple(_with_mention(line, closing) for line in lines) if closing else tuple(lines)


def _with_mention(
    line: DayLine, closing: dict[tuple[CaseId, str], list[ClosingWindow]]
) -> DayLine:
    mentions = [
        mention for item in line.items for mention in closing.get((item.case, item.occurrence), ())
    ]
    return replace(line, closing=tuple(dict.fromkeys(mentions))) if mentions else line
