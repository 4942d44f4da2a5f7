"""Something has happened, as a form: what, on which day, heard how and from whom.

Made for half a minute at the telephone: letters find the stage, Enter goes on, then records.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.rules.key_stage import KeyStageKind
from vcs_desktop.ui.entry.details import EntryDetails
from vcs_desktop.ui.entry.draft_fields import fields_of
from vcs_desktop.ui.entry.presenter import About, TypedEntry
from vcs_desktop.ui.entry.summary import EntrySummary
from vcs_desktop.ui.entry.whom import WhomPart, offered
from vcs_desktop.ui.toolkit.form import Form, heading, quiet
from vcs_desktop.ui.toolkit.language import stage_words
from vcs_desktop.ui.toolkit.preferences import Preferences
from vcs_desktop.ui.toolkit.theme import Theme
from vcs_desktop.ui.widgets.drafted import DraftedForm
from vcs_desktop.ui.widgets.letter_finder import LetterFinder
from vcs_desktop.ui.widgets.panels import SCROLL_BAR_ROOM, Card, IconButton, on_escape, scrolled
from vcs_desktop.ui.widgets.screen import Screen

if TYPE_CHECKING:
    from vcs_desktop.office.enter_stage import EnteredStage, StageChoices
    from vcs_desktop.office.settle_look import SettledLook
    from vcs_desktop.office.today import LookItem
    from vcs_desktop.office.withdraw_entry import WithdrawnEntry

_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class EntryScreen(Screen):
    """A stage to be entered, or what a message means (`presenter.EntryView`).

    Signals:
        back_wanted: Nothing is to be recorded.
        typed: A `TypedEntry` to be recorded.
        another_wanted: A `TypedEntry` to be recorded beside what is on file.
        decided: The `LookItem`, the stage it means, and its day or None.
        entered, withdrawn, settled: What came of it, for the screen before.
        problem_elsewhere: A `KnownError` of something that was not done here.
    """

    back_wanted = Signal()
    typed = Signal(object)
    another_wanted = Signal(object)
    decided = Signal(object, object, object)
    entered = Signal(object)
    withdrawn = Signal(object)
    settled = Signal(object)
    problem_elsewhere = Signal(object)

    def __init__(self, theme: Theme, preferences: Preferences) -> None:
        super().__init__(theme)
        self._preferences = preferences
        self._look: LookItem | None = None
        self._headline = heading("")
        self._whom = quiet("")
        self._whom_part = WhomPart(theme.veil)
        self.about_field = self._whom_part.field
        self.finder = LetterFinder(self.tr("What happened"), self.tr("Stages"))
        self.details = EntryDetails()
        self._summary = EntrySummary(theme.veil)
        self.back_button = IconButton(theme, "arrow-left", self.tr("Back"), key="Esc")
        self.save_button = IconButton(
            theme, "check", self.tr("Record it"), key="Enter", kind="main"
        )
        self.draft = self._lay_out()
        self._join()

    def take_keyboard(self) -> None:
        """Begin with whom it is about, or with what happened where that is certain."""
        is_certain = self._whom_part.about.is_certain and bool(self.about_field.text())
        first = self.finder.line if self._look is not None or is_certain else self.about_field
        first.selectAll()
        self.draft.first_of(first).setFocus(Qt.FocusReason.OtherFocusReason)

    def show_form(self, choices: StageChoices, about: About) -> None:
        """Offer every stage for what happened to this offender; nobody asks about whom."""
        self.draft.leave()
        self._look = None
        self._headline.setText(self.tr("Something has happened"))
        self._whom.setText(self.tr("What you heard, entered while you hear it."))
        self._whom_part.begin(about)
        self.details.begin(choices, *self._preferences.heard_from())
        self._begin(choices, self.tr("Record it"))
        self.finder.choose(about.stage)

    def show_look_form(self, choices: StageChoices, look: LookItem) -> None:
        """Offer every stage for what a message means."""
        self.draft.leave()
        self._look = look
        self._headline.setText(self.tr("What does this message mean?"))
        self._whom.setText(f"{look.source}. {look.problem}")
        self.details.begin_for_message(choices)
        self._begin(choices, self.tr("Read it so"))

    def ask_whether_another(self, error: KnownError, typed: TypedEntry) -> None:
        """Something like it is on file: ask whether it is another one."""
        self.draft.came_back()
        self.bar.ask(
            error.happened,
            (self.tr("It is another one"), self.tr("Leave it")),
            lambda: self._tell_another(typed),
        )

    def _tell_another(self, typed: TypedEntry) -> None:
        self.draft.send()
        self.another_wanted.emit(typed)

    def tell_entered(self, entered: EnteredStage) -> None:
        """Tell the screen before what became of an entry."""
        self.draft.sent()
        self.entered.emit(entered)

    def tell_withdrawn(self, withdrawn: WithdrawnEntry) -> None:
        """Tell the screen in sight that an entry was taken back."""
        self.withdrawn.emit(withdrawn)

    def tell_settled(self, settled: SettledLook) -> None:
        """Tell the screen in sight what was settled."""
        self.draft.sent()
        self.settled.emit(settled)

    def tell_problem(self, error: KnownError) -> None:
        """Tell the screen in sight what did not work."""
        self.problem_elsewhere.emit(error)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on from whom and what, and records from anywhere after."""
        if Qt.Key(event.key()) not in _ENTER:
            super().keyPressEvent(event)
        elif event.isAutoRepeat():
            # A key that is held down too long says nothing more.
            event.accept()
        elif self.about_field.hasFocus():
            self.finder.line.setFocus(Qt.FocusReason.TabFocusReason)
        elif self.finder.line.hasFocus():
            self._go_on()
        else:
            self._save()

    def _begin(self, choices: StageChoices, verb: str) -> None:
        is_look = self._look is not None
        self._whom_part.setVisible(not is_look)
        self.save_button.say(verb)
        self.save_button.setAccessibleName(verb)
        self.finder.offer(offered(choices, is_look=is_look))
        self.bar.clear()
        subject = self._look.id if self._look is not None else self._whom_part.about.number
        self.draft.begin(subject, "look" if is_look else "")
        self.take_keyboard()

    def show_problem(self, error: KnownError) -> None:
        """Tell what did not work; what was typed is still typed."""
        self.draft.came_back()
        super().show_problem(error)

    def _lay_out(self) -> DraftedForm:
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self.back_button)
        top.addWidget(self._headline, 1)
        self._split = QSplitter()
        self._split.setChildrenCollapsible(False)
        self._split.setHandleWidth(12)
        self._split.addWidget(self._what_card())
        self._split.addWidget(self._when_card())
        below = QHBoxLayout()
        below.setSpacing(12)
        below.addWidget(self._summary, 1)
        below.addWidget(self.save_button)
        self.column.addLayout(top)
        self.column.addWidget(self._whom)
        self.column.addWidget(self.bar)
        fields = partial(fields_of, self.about_field, self.finder, self.details)
        draft = DraftedForm("entry", fields, (self._split, self.save_button))
        self.column.addWidget(draft.offer_line)
        self._all = scrolled(self._split, self.tr("What happened, and when"))
        self.column.addWidget(self._all, 1)
        self.column.addLayout(below)
        self._turn()
        return draft

    def _what_card(self) -> Card:
        card, form = Card(), Form()
        card.inside.addWidget(self._whom_part)
        form.add(self.tr("&What happened (type a few letters)"), self.finder)
        form.setStretchFactor(self.finder, 1)
        card.inside.addLayout(form, 1)
        return card

    def _when_card(self) -> Card:
        card, inside = Card(), QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, SCROLL_BAR_ROOM, 0)
        column.addWidget(self.details, 0, Qt.AlignmentFlag.AlignTop)
        card.inside.addWidget(scrolled(inside, self.tr("When, and heard from whom")), 1)
        return card

    def _join(self) -> None:
        self.back_button.clicked.connect(self.back_wanted)
        self.save_button.clicked.connect(self._save)
        self.finder.chosen_changed.connect(self._show_chosen)
        self.finder.picked.connect(self._go_on)
        on_escape(self, self.back_wanted.emit)
        for signal in (self.details.changed, self._whom_part.changed, self.theme.veil.changed):
            signal.connect(self._sum_up)
        self.theme.changed.connect(self._turn)

    @Slot()
    def _turn(self) -> None:
        is_large = self.theme.has_large_text
        ways = Qt.Orientation
        self._split.setOrientation(ways.Vertical if is_large else ways.Horizontal)
        self._split.setSizes([300, 560] if is_large else [520, 480])
        self._split.setMinimumHeight(self.theme.pixels(560) if is_large else 0)

    @Slot()
    def _show_chosen(self) -> None:
        """Ask what the marked stage asks."""
        chosen = self.finder.chosen()
        self.details.show_stage(KeyStageKind(chosen) if chosen else None)
        self._sum_up()

    @Slot()
    def _sum_up(self) -> None:
        """Say what would be recorded, and about whom."""
        stage = stage_words(self.finder.chosen())
        about = self._whom_part.said() if self._look is None else None
        self._summary.sum_up(stage, about, self.details.in_words())
        self.save_button.setAccessibleDescription(self._summary.text())

    @Slot()
    def _go_on(self) -> None:
        if not self.finder.chosen():
            self._complain(
                self.tr("It is not said what happened."),
                self.tr("Type a few letters of it, such as abs for absconded."),
                self.finder.line,
            )
            return
        field = self.details.first_open_field()
        self._all.ensureWidgetVisible(field)
        field.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def _save(self) -> None:
        """Record what is typed, or say what is missing and go there."""
        if self._look is None and not self.about_field.text().strip():
            self._complain(
                self.tr("It is not said whom it is about."),
                self.tr("Type the case number, or the offender's NOMS number."),
                self.about_field,
            )
            return
        chosen = self.finder.chosen()
        wrong = self.details.wrong_field()
        if not chosen:
            self._go_on()
        elif wrong is not None:
            self._complain(
                self.tr("One day is missing, or can't be read."),
                self.tr("Type it as a day such as 3 Mar 2027, or a month where that will do."),
                wrong,
            )
        elif self._summary.was_in_sight():
            self._tell(KeyStageKind(chosen))

    def _tell(self, kind: KeyStageKind) -> None:
        self.draft.send()
        if self._look is not None:
            self.decided.emit(self._look, kind, self.details.day())
            return
        how, who = self.details.heard_from()
        self._preferences.keep_heard_from(how, who)
        self.typed.emit(
            TypedEntry(
                about=self.about_field.text(),
                kind=kind,
                on=self.details.day(),
                how=how,
                who=who,
                dates=self.details.dates(),
                outcome=self.details.outcome(),
                patient_kind=self.details.patient_kind(),
            )
        )

    def _complain(self, happened: str, next_step: str, field: QWidget) -> None:
        self.show_problem(KnownError(happened, self.tr("Nothing was recorded."), next_step))
        field.setFocus(Qt.FocusReason.OtherFocusReason)
