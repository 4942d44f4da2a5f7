"""Python's tidying up, kept on the window's thread.

Python looks for unreachable objects on whatever thread happens to allocate, and then deletes
them there.  A widget or a model deleted by a worker crashes Qt, so while the window is open
the automatic search is off, and a timer of the window does it instead.
"""

import gc

from PySide6.QtCore import QObject, QTimer, Slot

_EVERY_MILLISECONDS = 1_000


class TidyingHere(QObject):
    """Looks for unreachable objects once a second, on the thread it was made on."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MILLISECONDS)
        self._timer.timeout.connect(self.tidy)
        self._timer.start()

    @Slot()
    def tidy(self) -> None:
        """Tidy up as much as Python itself would have by now."""
        due = [
            generation
            for generation, (count, most) in enumerate(
                zip(gc.get_count(), gc.get_threshold(), strict=True)
            )
            if count > most
        ]
        if due:
            gc.collect(max(due))

    def finish(self) -> None:
        """Leave the tidying to Python again; no worker may be running any more."""
        self._timer.stop()
        gc.enable()
