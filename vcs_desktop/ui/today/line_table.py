"""The list of Today: a line is opened to its people with Right and folded up with Left."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent

from vcs_desktop.ui.today.rows import DayRow
from vcs_desktop.ui.toolkit.theme import Theme
from vcs_desktop.ui.widgets.rows import RowsModel
from vcs_desktop.ui.widgets.table import Table


class LineTable(Table[DayRow]):
    """Lines of the day, each with its people under it where it is open.

    Signals:
        people_wanted: The `DayRow` whose people are to be shown under it.
        fold_wanted: The `DayRow` whose line is to be folded up.
        work_wanted, contact_wanted: The first `WorkItem` of the chosen person, whose case is to
            be opened about it.
        letter_wanted, script_wanted: The `WorkItem` of the chosen person that is meant.
    """

    people_wanted = Signal(object)
    fold_wanted = Signal(object)
    work_wanted = Signal(object)
    letter_wanted = Signal(object)
    script_wanted = Signal(object)
    contact_wanted = Signal(object)

    def __init__(self, theme: Theme, model: RowsModel[DayRow], name: str) -> None:
        super().__init__(theme, model, name, is_compact=True)
        self._days_model = model
        self.row_opened.connect(self._open)

    def show_rows(self, rows: tuple[DayRow, ...]) -> None:
        """Show these rows, with the keyboard on the row where it was, or as near as can be."""
        chosen = self.chosen_row()
        place = max(self.currentIndex().row(), 0)
        self._days_model.show(rows)
        self.choose(_place_of(chosen, rows, place))

    @Slot()
    def open_chosen(self) -> None:
        """Open the case of one person, or a line of several to its people and back."""
        row = self.chosen_row()
        if row is not None:
            self._open(row)

    @Slot()
    def want_letter(self) -> None:
        """Tell which letter is wanted, if the chosen person has one."""
        row = self.chosen_row()
        if row is not None and row.letter is not None:
            self.letter_wanted.emit(row.letter)

    @Slot()
    def want_script(self) -> None:
        """Tell which call script is wanted, if there is one."""
        row = self.chosen_row()
        if row is not None and row.script is not None:
            self.script_wanted.emit(row.script)

    @Slot()
    def want_contact(self) -> None:
        """Tell about what, and so in whose case, a contact is to be recorded."""
        row = self.chosen_row()
        if row is not None and row.whose is not None:
            self.contact_wanted.emit(row.items[0])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Right shows the people of a line, Left folds them up."""
        wanted = {Qt.Key.Key_Right: self.people_wanted, Qt.Key.Key_Left: self.fold_wanted}
        row = self.chosen_row()
        signal = wanted.get(Qt.Key(event.key()))
        if signal is not None and row is not None:
            signal.emit(row)
        else:
            super().keyPressEvent(event)

    @Slot(object)
    def _open(self, row: DayRow) -> None:
        if row.whose is not None:
            self.work_wanted.emit(row.items[0])
        elif row.is_open:
            self.fold_wanted.emit(row)
        else:
            self.people_wanted.emit(row)


def _place_of(chosen: DayRow | None, rows: tuple[DayRow, ...], place: int) -> int:
    """Where the chosen row stands now; of a person who was folded up, the line."""
    if chosen is not None:
        for key in (chosen.key, (*chosen.key[:2], "")):
            for number, row in enumerate(rows):
                if row.key == key:
                    return number
    return place
