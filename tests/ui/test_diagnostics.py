"""Help, Diagnostics: everything is read before anything is copied."""

from PySide6.QtGui import QGuiApplication


def test_what_is_copied_is_what_was_shown(window, lanes):
    window._menus.diagnostics_wanted.emit()
    dialog = window._diagnostics.dialog
    assert not dialog.copy_button.isEnabled()

    lanes.wait_until_idle()
    QGuiApplication.processEvents()
    dialog.copy_button.click()

    assert dialog.words.toPlainText() == "System: Invented 1.0\n"
    assert QGuiApplication.clipboard().text() == "System: Invented 1.0\n"
    dialog.reject()
