"""Two panels that are read beside a case: why something is owed, and what to say in a call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vcs_desktop.rules.explain import Explanation
from vcs_desktop.ui.toolkit.form import heading, plain, quiet, strong
from vcs_desktop.ui.toolkit.theme import Theme
from vcs_desktop.ui.toolkit.veil import covered
from vcs_desktop.ui.widgets.explanation import ExplanationTerms
from vcs_desktop.ui.widgets.panels import SCROLL_BAR_ROOM, Card, IconButton, empty, scrolled
from vcs_desktop.ui.widgets.safety import TelephoneLine

if TYPE_CHECKING:
    from vcs_desktop.letters.scripts import CallScript


class WhyPanel(Card):
    """Why something is owed."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._title = heading("", 2)
        self._terms = ExplanationTerms(theme.veil)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, SCROLL_BAR_ROOM, 0)
        column.addWidget(self._terms)
        column.addStretch(1)
        self._area = scrolled(inside, self.tr("Why this is owed"))
        self.inside.addWidget(self._title)
        self.inside.addWidget(self._area, 1)

    def take_keyboard(self) -> None:
        """Begin at the top, where Page Down reads on."""
        self._area.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_explanation(self, title: str, why: Explanation) -> None:
        """Show why."""
        self._title.setText(self.tr("Why: {title}").format(title=title))
        self._terms.show_explanation(why)


class ScriptPanel(Card):
    """What to say on the telephone, step by step, and what never to say."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._veil = theme.veil
        self._title = heading("", 2)
        self.log_button = IconButton(
            theme, "message-circle", self.tr("Record this call"), key="C", kind="main"
        )
        inside = QWidget()
        self._steps = QVBoxLayout(inside)
        self._steps.setContentsMargins(0, 0, SCROLL_BAR_ROOM, 0)
        self._steps.setSpacing(8)
        self.telephone = TelephoneLine(theme, is_repeated=True)
        self.inside.addWidget(self._title)
        self.inside.addWidget(self.telephone)
        self.inside.addWidget(quiet(self.tr("Say it in your own voice, and leave pauses.")))
        self._before = strong("")
        self.inside.addWidget(self._before)
        self._area = scrolled(inside, self.tr("Call script"))
        self.inside.addWidget(self._area, 1)
        self.inside.addWidget(self.log_button)

    def take_keyboard(self) -> None:
        """Begin at the first step, where Page Down reads on."""
        self._area.verticalScrollBar().setValue(0)
        self._area.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_script(self, title: str, script: CallScript) -> None:
        """Show the script."""
        empty(self._steps)
        self._title.setText(title)
        # The first of them is whether the number is safe, which has a line of its own.
        self._before.setText("\n".join(script.before_ringing[1:]))
        self._before.setVisible(len(script.before_ringing) > 1)
        for number, step in enumerate(script.steps, start=1):
            said = plain("")
            self._veil.put(said, f"{number}.  {covered(step)}")
            self._steps.addWidget(said)
        if script.never_say:
            self._steps.addWidget(heading(self.tr("Please do not say"), 2))
        for words in script.never_say:
            self._steps.addWidget(plain(f"·  {words}"))
        self._steps.addStretch(1)
