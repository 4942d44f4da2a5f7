"""How the window speaks: the bar in a screen, and the one dialog for faults of ours."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.ui.toolkit import messages
from vcs_desktop.ui.toolkit.messages import MessageBar
from vcs_desktop.ui.toolkit.palettes import Tone
from vcs_desktop.ui.toolkit.theme import Theme


@pytest.fixture
def bar(qtbot: QtBot, theme: Theme) -> MessageBar:
    bar = MessageBar(theme)
    qtbot.addWidget(bar)
    return bar


def test_a_problem_says_what_happened_what_was_not_done_and_what_to_do(bar: MessageBar) -> None:
    bar.show_problem(KnownError("The disk is full.", "Nothing was saved.", "Make room."))
    assert bar.text() == "The disk is full. Nothing was saved. Make room."
    assert bar.property("tone") == Tone.URGENT
    bar.clear()
    assert bar.text() == ""


def test_a_question_is_answered_by_verbs_and_the_safe_one_has_the_keyboard(
    bar: MessageBar, qtbot: QtBot
) -> None:
    answers: list[str] = []
    bar.show()
    bar.ask("Has it left?", ("It has been posted", "Not yet"), lambda: answers.append("yes"))
    qtbot.waitUntil(bar.no_button.hasFocus)
    assert [bar.yes_button.text(), bar.no_button.text()] == ["It has been posted", "Not yet"]
    qtbot.keyClick(bar.no_button, Qt.Key.Key_Return)
    assert answers == []
    bar.ask("Has it left?", ("It has been posted", "Not yet"), lambda: answers.append("yes"))
    qtbot.keyClick(bar.yes_button, Qt.Key.Key_Return)
    assert answers == ["yes"]


def test_an_old_question_is_not_answered_by_a_newer_message(bar: MessageBar) -> None:
    answers: list[str] = []
    bar.ask("Has it left?", ("It has been posted", "Not yet"), lambda: answers.append("yes"))
    bar.say("Something else.")
    bar.yes_button.click()
    assert answers == []


def test_a_fault_of_ours_is_told_once_and_its_words_stay_out_of_the_log(
    qtbot: QtBot,
    announce_log: Callable[[str], None],
    caplog: pytest.LogCaptureFixture,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("sys.excepthook", lambda *_anything: None)
    announce_log("bug ")
    told: list[str] = []

    def read_and_close() -> None:
        box = QApplication.activeModalWidget()
        told.append(f"{box.text()} {box.informativeText()}")
        box.buttons()[0].click()

    messages.report_bugs_in_a_dialog()
    QTimer.singleShot(0, read_and_close)
    bug = ValueError("Ms Ann Example, 1 Invented Street")
    messages._report(type(bug), bug, None)
    (words,) = told
    reference = words.rsplit(" ", 1)[1]
    assert reference in caplog.text
    assert "Example" not in words + caplog.text
    assert qtbot is not None
