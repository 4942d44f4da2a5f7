"""A field that narrows a list while somebody types."""

from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from vcs_desktop.ui.toolkit.covered_fields import leave_open
from vcs_desktop.ui.toolkit.form import quiet, text_field


def search_row(words: str) -> tuple[QLineEdit, QHBoxLayout]:
    """The field, and the row that it stands in with its label."""
    field = text_field()
    leave_open(field)
    field.setAccessibleName(words)
    field.setClearButtonEnabled(True)
    label = quiet(words)
    label.setWordWrap(False)
    label.setBuddy(field)
    row = QHBoxLayout()
    row.setSpacing(10)
    row.addWidget(label)
    row.addWidget(field, 1)
    return field, row
