"""What can be typed in an entry, in the order in which it is filled: each asks for the next."""

from PySide6.QtWidgets import QLineEdit

from vcs_desktop.ui.entry.details import EntryDetails
from vcs_desktop.ui.widgets.drafted import Field, Fields, kept
from vcs_desktop.ui.widgets.letter_finder import LetterFinder


def fields_of(about: QLineEdit, finder: LetterFinder, details: EntryDetails) -> Fields:
    """About whom, what happened, and what is said about it."""
    return {
        "about": kept(about),
        "typed": kept(finder.line),
        "stage": Field(finder.chosen, finder.choose),
        **details.draft_fields(),
    }
