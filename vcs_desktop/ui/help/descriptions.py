"""What help says of a field, said by a screen reader together with the field."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit, QWidget

from vcs_desktop.ui.help.topics import topic_of

if TYPE_CHECKING:
    from vcs_desktop.office.help_shelf import HelpShelf

_FIELDS = (QComboBox, QLineEdit, QPlainTextEdit, QAbstractButton)


def describe_fields(inside: QWidget, shelf: HelpShelf) -> None:
    """Give each field the first words that help has about it, after what it says already."""
    for form in inside.findChildren(QWidget):
        topic = topic_of(form)
        if topic:
            for field in filter(_is_field, form.findChildren(QWidget)):
                section = shelf.about_field(topic, field.accessibleName())
                if section is not None and section.blocks:
                    _add_words(field, section.blocks[0].text)


def _is_field(widget: QWidget) -> bool:
    return isinstance(widget, _FIELDS) and bool(widget.accessibleName())


def _add_words(field: QWidget, words: str) -> None:
    before = field.accessibleDescription()
    if words not in before:
        field.setAccessibleDescription(f"{before} {words}".strip())
