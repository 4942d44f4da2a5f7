"""What stands above the day's list: what people fear, and what an officer meant to do.

A concern that nobody passed on is there in everybody's list, whoever's case it is.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from vcs_desktop.ui.toolkit.act_language import concern_kind_words
from vcs_desktop.ui.toolkit.language import local_moment, short_date
from vcs_desktop.ui.toolkit.palettes import Tone
from vcs_desktop.ui.toolkit.theme import Theme
from vcs_desktop.ui.toolkit.veil import named
from vcs_desktop.ui.widgets.panels import IconButton, key_for
from vcs_desktop.ui.widgets.rows import Column, RowsModel
from vcs_desktop.ui.widgets.table import Table

if TYPE_CHECKING:
    from vcs_desktop.kernel.identifiers import CaseId
    from vcs_desktop.office.reminders import Reminder
    from vcs_desktop.office.report_concern import ConcernLine
    from vcs_desktop.office.today import Today

_IN_SIGHT, _IN_SIGHT_AT_LARGE_TEXT = 3, 1
"""So many rows are in sight at once: what is more scrolls."""


@dataclass(frozen=True, slots=True)
class FirstThing:
    """A concern or a reminder, as one row.

    Attributes:
        concern, reminder: Its number, whichever it is; else 0.
        is_urgent: Nobody passed it on yet.
    """

    case: CaseId
    what: str
    detail: str
    person: str
    case_number: str
    status: str
    tone: Tone
    concern: int = 0
    reminder: int = 0
    is_urgent: bool = False


class FirstBand(QWidget):
    """The band; it is not there on a day without concerns and reminders.

    Signals:
        opened: The `FirstThing` whose case is wanted.
        done_wanted: The number of a reminder that is done.
    """

    opened = Signal(object)
    done_wanted = Signal(int)

    def __init__(self, theme: Theme, screen: QWidget) -> None:
        super().__init__()
        self._theme = theme
        self._rows: RowsModel[FirstThing] = RowsModel(_columns())
        name = _tr("Concerns and reminders (F)")
        self.table = Table(theme, self._rows, name, is_compact=True)
        self.done_button = IconButton(theme, "circle-check", _tr("It is done"), key="T")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.table, 1)
        row.addWidget(self.done_button, 0, Qt.AlignmentFlag.AlignTop)
        self.table.row_opened.connect(self.opened)
        self.table.row_chosen.connect(self._weigh)
        self.done_button.clicked.connect(self._tell_done)
        key_for(self.done_button, "T", screen)
        key = QShortcut(QKeySequence("F"), screen)
        key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        key.activated.connect(self._take_keyboard)
        theme.changed.connect(self._fit)
        self.hide()

    def show_day(self, today: Today) -> None:
        """Show what there is: what nobody acts on first, then reminders, then what waits."""
        place = max(self.table.currentIndex().row(), 0)
        things = (
            *(_of_concern(one) for one in today.urgent_concerns),
            *(_of_reminder(one, today.on) for one in today.reminders),
            *(_of_concern(one) for one in today.concerns),
        )
        self._rows.show(things)
        self.setVisible(bool(things))
        if things:
            self.table.choose(place)
        self._fit()
        self._weigh()

    @Slot()
    def _fit(self) -> None:
        """Take the height of the first rows and no more."""
        table = self.table
        table.fit()
        most = _IN_SIGHT_AT_LARGE_TEXT if self._theme.has_large_text else _IN_SIGHT
        count = min(self._rows.rowCount(), most)
        rows = sum(table.rowHeight(number) for number in range(count))
        table.setFixedHeight(rows + table.horizontalHeader().sizeHint().height() + 4)

    @Slot()
    def _weigh(self) -> None:
        chosen = self.table.chosen_row()
        self.done_button.setVisible(chosen is not None and bool(chosen.reminder))

    @Slot()
    def _tell_done(self) -> None:
        chosen = self.table.chosen_row()
        if chosen is not None and chosen.reminder:
            self.done_wanted.emit(chosen.reminder)

    @Slot()
    def _take_keyboard(self) -> None:
        if self.isVisible():
            self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)


def _columns() -> tuple[Column[FirstThing], ...]:
    return (
        Column(
            _tr("First of all (F)"),
            lambda row: row.what,
            detail=lambda row: row.detail,
            is_strong=lambda row: row.is_urgent,
            share=36,
        ),
        Column(
            _tr("Person"),
            lambda row: named(row.person),
            detail=lambda row: row.case_number,
            share=26,
        ),
        Column(_tr("Status"), lambda row: row.status, tone=lambda row: row.tone, share=22),
    )


def _of_concern(one: ConcernLine) -> FirstThing:
    is_urgent = one.passed_at is None
    if is_urgent:
        status = _tr("Nobody has it yet")
    elif one.acknowledged_on is None:
        status = _tr("Not answered yet")
    else:
        status = _tr("They don't know yet")
    return FirstThing(
        case=one.case,
        what=_tr("Concern: {kind}").format(kind=concern_kind_words(one.kind)),
        detail=_since(one.reported_at),
        person=one.person,
        case_number=one.case_number,
        status=status,
        tone=Tone.URGENT if is_urgent else Tone.SOON,
        concern=one.number,
        is_urgent=is_urgent,
    )


def _of_reminder(one: Reminder, today: date) -> FirstThing:
    day = _tr("Today") if one.on_day == today else short_date(one.on_day)
    return FirstThing(
        case=one.case,
        what=one.words,
        detail=_tr("Reminder of {officer}").format(officer=one.officer_name),
        person=one.person,
        case_number=one.case_number,
        status=f"{day}, {one.at_time}" if one.at_time else day,
        tone=Tone.SOON if one.on_day < today else Tone.QUIET,
        reminder=one.number,
    )


def _since(moment: datetime) -> str:
    return _tr("since {moment}").format(moment=local_moment(moment))


def _tr(text: str) -> str:
    return QCoreApplication.translate("first", text)
