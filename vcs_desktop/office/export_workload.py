"""The unit's work in numbers as a file: a table for a spreadsheet, or pages to print.

No victim and no offender is named in either, and no case number stands in them.  Officers are
named as on the screen, or numbered for whoever is not to know who is who.
"""

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from pathlib import Path

from vcs_desktop.kernel.clock import london_day
from vcs_desktop.office.desk import Desk
from vcs_desktop.office.save_outside import require_outside, save_outside
from vcs_desktop.office.seen import Form, Left, note_left
from vcs_desktop.office.workload import Holder, TeamLine, Workload, list_workload
from vcs_desktop.office.workload_pages import set_workload
from vcs_desktop.office.workload_words import EVERYBODY, NEEDS_A_LOOK, TITLES
from vcs_desktop.rules.workload import Counted
from vcs_desktop.victims.model.workload import Count

_NOT_SAVED = "Nothing was saved."
_RUNS_AS_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\uff1d", "\uff0b", "\uff0d", "\uff20")


class WorkForm(StrEnum):
    """As what the numbers are saved."""

    TABLE = "csv"
    PAGES = "pdf"


_FORMS = {WorkForm.TABLE: Form.TABLE, WorkForm.PAGES: Form.PAGES}


@dataclass(frozen=True, slots=True)
class WorkWish:
    """Where the numbers are to be saved, and how.

    Attributes:
        on: The day they are counted as on; None for today.
        is_numbered: Officers are numbered and not named.
    """

    to: Path
    form: WorkForm
    on: date | None = None
    is_numbered: bool = False


def save_workload(desk: Desk, wish: WorkWish) -> Workload:
    """Save the numbers where the officer wants them; it goes on record first.

    Returns:
        What was saved.

    Raises:
        KnownError: It can't be recorded, or the file can't be written there.
    """
    require_outside(desk, wish.to, _NOT_SAVED)
    work = list_workload(desk, wish.on)
    if wish.is_numbered:
        work = numbered(work)
    if wish.form is WorkForm.TABLE:
        content = as_table(work)
    else:
        content = set_workload(work, desk.unit, desk.resources, is_invented=desk.is_invented)
    note_left(desk, Left.WORKLOAD, len(work.lines), _FORMS[wish.form])
    save_outside(desk, content, wish.to, _NOT_SAVED)
    return work


def numbered(work: Workload) -> Workload:
    """The same with numbers for names, those who hold most first.

    The order by name would tell who is who, and so would the day on which somebody left and the
    moment of somebody's last act.
    """
    by_load = sorted(
        work.lines,
        key=lambda line: (not line.needs_somebody, -line.of(Counted.HELD).number, line.officer),
    )
    lines = (
        replace(line, name=f"Officer {number}", officer="", left_on=None, last_act_at=None)
        for number, line in enumerate(by_load, 1)
    )
    return replace(work, lines=tuple(lines))


def as_table(work: Workload) -> bytes:
    """The numbers as a table: one row for each officer, the whole unit last.

    Each count has its number, and the day since which the oldest stands.
    """
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    counts = [(f"{TITLES[one]}", f"{TITLES[one]}: oldest") for one in Counted]
    columns = [column for pair in counts for column in pair]
    look = (NEEDS_A_LOOK, f"{NEEDS_A_LOOK}: oldest")
    writer.writerow(["As on", "Officer", "Here", *columns, "Last act on", *look])
    for line in work.lines:
        writer.writerow(_cells(work, line, None))
    if work.in_all is not None:
        writer.writerow(_cells(work, replace(work.in_all, name=EVERYBODY), work.needs_look))
    # The mark at the beginning lets spreadsheets read names in Welsh.
    return text.getvalue().encode("utf-8-sig")


def _cells(work: Workload, line: TeamLine, looks: Count | None) -> Sequence[str]:
    told = [work.on.isoformat(), guarded(line.name), _here(line)]
    for counted in Counted:
        told += _count(line.of(counted))
    told.append(london_day(line.last_act_at).isoformat() if line.last_act_at else "")
    return [*told, *(_count(looks) if looks is not None else ("", ""))]


def _count(count: Count) -> tuple[str, str]:
    return str(count.number), count.oldest_on.isoformat() if count.oldest_on else ""


def _here(line: TeamLine) -> str:
    words = {Holder.HERE: "yes", Holder.LEFT: "no: has left", Holder.NO_ROLE: "no: no cases role"}
    return words[line.holder] if line.name != EVERYBODY else ""


def guarded(cell: str) -> str:
    """A cell that a spreadsheet shows and never runs.

    >>> guarded("=1+1"), guarded("Olwen Example")
    ("'=1+1", 'Olwen Example')
    """
    return f"'{cell}" if cell.lstrip(" ").startswith(_RUNS_AS_FORMULA) else cell
