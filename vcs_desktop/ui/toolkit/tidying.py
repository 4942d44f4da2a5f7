"""Python's tidying up, kept on the window's thread.

Python looks for unreachable objects on whatever thread happens to allocate, and then deletes
them there.  A widget or a model deleted by a worker crashes Qt, so while the window is open
the automatic search is off, and a timer of the window does it instead.

Looking through everything an open office holds takes longer than a key may.  So what such a
search found in use is set aside, and looked through again only once a minute.
"""

import gc

from PySide6.QtCore import QObject, QTimer, Slot

_EVERY_MILLISECONDS = 1_000
_WHOLE_EVERY = 60
"""So many times the timer rings before what was set aside is looked through again."""
_OLDEST = 2


class TidyingHere(QObject):
    """Looks for unreachable objects once a second, on the thread it was made on."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._rung = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MILLISECONDS)
        self._timer.timeout.connect(self.tidy)
        self._timer.start()

    @Slot()
    def tidy(self) -> None:
        """Tidy up as much as Python itself would have by now."""
        self._rung += 1
        due = [
            generation
            for generation, (count, most) in enumerate(
                zip(gc.get_count(), gc.get_threshold(), strict=True)
            )
            if count > most
        ]
        if self._rung >= _WHOLE_EVERY:
            self._rung = 0
            gc.unfreeze()
            due.append(_OLDEST)
        if due:
            gc.collect(max(due))
        if _OLDEST in due:
            gc.freeze()

    def finish(self) -> None:
        """Leave the tidying to Python again; no worker may be running any more."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()
