"""The unit and its letterhead, as widgets: how a letter begins, and the words it begins with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QShowEvent

from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.kernel.officer import Nation, Unit
from vcs_desktop.ui.settings.halves import Halves
from vcs_desktop.ui.settings.head_picture import HeadPicture
from vcs_desktop.ui.settings.unit_fields import UnitFields
from vcs_desktop.ui.toolkit.form import heading, plain, quiet
from vcs_desktop.ui.toolkit.language import local_moment
from vcs_desktop.ui.toolkit.theme import Theme
from vcs_desktop.ui.widgets.drafted import DraftedForm
from vcs_desktop.ui.widgets.panels import Card, IconButton, OpenTerms, key_for

if TYPE_CHECKING:
    from vcs_desktop.office.change_unit import HeadTrial, UnitShown

_REST_MILLISECONDS = 250
"""So long nothing is typed before the picture is drawn anew."""


class UnitPart(Halves):
    """What letters tell of the unit.

    Signals:
        in_sight: It has just come in sight.
        try_wanted: A `Unit`, to see how a letter with it would begin.
        save_wanted: The `Unit` as it shall be, and as it was shown.
        named: What the unit is called now.
        problem: A `KnownError` to be told in the screen's bar.
        good_news: Words for the screen's bar.
    """

    in_sight = Signal()
    try_wanted = Signal(object)
    save_wanted = Signal(object, object)
    named = Signal(str)
    problem = Signal(object)
    good_news = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, self.tr("Unit and letterhead"))
        self._seen: Unit | None = None
        self._is_saving = False
        self.why_shown = plain("")
        self.picture = HeadPicture(theme, self.tr("The top of a letter with this letterhead"))
        self._about_picture = quiet("")
        self._terms = OpenTerms(theme.veil)
        self.fields = UnitFields(theme)
        self.save_button = IconButton(
            theme, "check", self.tr("Save the letterhead"), key="Ctrl+S", kind="main"
        )
        self.back_button = IconButton(theme, "undo-2", self.tr("Back to what is saved"))
        fenced = (self.fields, self.save_button, self.back_button)
        self.draft = DraftedForm("unit", self.fields.fields, fenced, self._weigh)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MILLISECONDS)
        self._may_change = False
        self._lay_out()
        self._join()

    def take_keyboard(self) -> None:
        """Begin on the name."""
        self.draft.first_of(self.fields.first).setFocus(Qt.FocusReason.OtherFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        """Whoever looks again sees how it stands by then."""
        super().showEvent(event)
        if not event.spontaneous():
            self.in_sight.emit()

    def show_unit(self, shown: UnitShown) -> None:
        """Show how it stands; words that somebody is typing stay."""
        before, now = self._seen, shown.unit
        self._seen, self._may_change = now, not shown.why_only_shown
        self.why_shown.setText(shown.why_only_shown)
        self.why_shown.setVisible(bool(shown.why_only_shown))
        self.fields.allow(may_change=self._may_change)
        if before is None:
            self.fields.fill(now)
            if self._may_change:
                self.draft.begin("")
        else:
            self.fields.join(before, now)
        self._show_terms(shown)
        self.named.emit(now.name)
        self._weigh()
        self._try()

    def show_trial(self, trial: HeadTrial) -> None:
        """Show what stands against what is typed, or how a letter with it would begin."""
        self.fields.show_problems(trial.problems)
        if trial.head is not None:
            unit = self.fields.unit()
            said = (unit.name, *unit.address_lines, unit.telephone, unit.email)
            self.picture.show_head(trial.head, tuple(filter(None, said)))
            drawn = self.tr("Drawn as it will be printed. The person in it is invented.")
        else:
            drawn = self.tr("Drawn as it was before: what is said beside a field comes first.")
        self._about_picture.setText(drawn)

    def show_saved(self, unit: Unit) -> None:
        """Say that it is saved."""
        self._is_saving = False
        self._seen = unit
        self.fields.fill(unit)
        self.fields.show_problems(())
        self.draft.sent()
        self._weigh()
        self.good_news.emit(
            self.tr("Saved, and on record. The next letter carries it; old ones stay as they are.")
        )
        self.take_keyboard()

    def show_problem(self, error: KnownError) -> None:
        """Tell what did not work; what was typed is still typed."""
        self._is_saving = False
        self.draft.came_back()
        self.problem.emit(error)

    def _show_terms(self, shown: UnitShown) -> None:
        changed = self.tr("as at set-up")
        if shown.changed_at is not None:
            words = self.tr("{moment}, by {officer}")
            changed = words.format(moment=local_moment(shown.changed_at), officer=shown.changed_by)
        nation = {Nation.ENGLAND: self.tr("England"), Nation.WALES: self.tr("Wales")}
        self._terms.show_terms(
            (
                (self.tr("Nation"), nation[shown.unit.nation]),
                (self.tr("Changed last"), changed),
            )
        )

    def _lay_out(self) -> None:
        card = Card()
        card.inside.addWidget(heading(self.tr("How a letter begins"), 2))
        card.inside.addWidget(self.picture)
        card.inside.addWidget(self._about_picture)
        card.inside.addSpacing(6)
        card.inside.addWidget(self._terms)
        card.inside.addWidget(
            quiet(
                self.tr(
                    "Letters that were posted stay as they left. One that is not posted yet is "
                    "made anew when it is opened."
                )
            )
        )
        self.why_shown.hide()
        self.left.addWidget(self.why_shown)
        self.left.addWidget(card)
        self.left.addStretch(1)
        self.panel.addWidget(heading(self.tr("Unit and letterhead"), 2))
        self.panel.addWidget(self.draft.offer_line)
        self.panel.addWidget(self.fields)
        self.panel.addWidget(self.save_button)
        self.panel.addWidget(self.back_button)
        self.panel.addStretch(1)

    def _join(self) -> None:
        self.fields.typed.connect(self._follow)
        self.fields.entered.connect(self._save)
        self.save_button.clicked.connect(self._save)
        self.back_button.clicked.connect(self._go_back)
        self._rest.timeout.connect(self._try)
        key_for(self.save_button, "Ctrl+S", self)

    def _is_typed(self) -> bool:
        return self._seen is not None and self.fields.unit() != self._seen

    @Slot()
    def _follow(self) -> None:
        self._weigh()
        self._rest.start()

    @Slot()
    def _weigh(self) -> None:
        """Nobody without the power saves; nobody saves or takes back what is so already."""
        may = self._may_change and not self.draft.is_offering
        self.save_button.setEnabled(may)
        self.back_button.setEnabled(may and self._is_typed())

    @Slot()
    def _try(self) -> None:
        self._rest.stop()
        if self._seen is not None:
            self.try_wanted.emit(self.fields.unit())

    @Slot()
    def _save(self) -> None:
        if self._seen is not None and self.save_button.isEnabled() and not self._is_saving:
            self._is_saving = True
            self.draft.send()
            self._try()
            self.save_wanted.emit(self.fields.unit(), self._seen)

    @Slot()
    def _go_back(self) -> None:
        if self._seen is not None:
            self.fields.fill(self._seen)
            self.fields.show_problems(())
            self.take_keyboard()
