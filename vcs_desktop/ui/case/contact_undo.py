"""A contact just recorded can be taken back at once, with why."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from vcs_desktop.rules.case_words import WhyNotSo
from vcs_desktop.ui.case.view import RecordedContact
from vcs_desktop.ui.case.words import recorded_words
from vcs_desktop.ui.toolkit.act_language import why_not_so_words
from vcs_desktop.ui.toolkit.messages import MessageBar
from vcs_desktop.ui.toolkit.palettes import Tone
from vcs_desktop.ui.toolkit.taking_back import ask_why_back, offer_words


class ContactUndo(QObject):
    """Offers in the message bar to take a contact back, and asks why.

    Signals:
        wanted: The reference of the contact to take back, and why (`WhyNotSo`).
    """

    wanted = Signal(str, object)

    def __init__(self, bar: MessageBar) -> None:
        super().__init__(bar)
        self._bar = bar

    def offer(self, recorded: RecordedContact) -> None:
        """Tell that it was recorded, and offer to take it back."""
        words = recorded_words(recorded)
        self._bar.offer(
            words,
            offer_words(),
            partial(self._ask_why, recorded.reference),
            Tone.SOON if recorded.still_owed else Tone.GOOD,
        )

    def _ask_why(self, reference: str) -> None:
        ask_why_back(
            self._bar,
            (
                (why_not_so_words(why), partial(self.wanted.emit, reference, why))
                for why in WhyNotSo
            ),
        )
