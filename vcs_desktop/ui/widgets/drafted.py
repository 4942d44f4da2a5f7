"""A form whose words are kept while they are typed: how they are read, compared and put back.

A form begins in some state.  Whatever differs from it was typed, and is kept until the form is
sent, or until its officer throws it away.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit, QWidget

from vcs_desktop.kernel.draft import Draft, DraftBody, DraftKey
from vcs_desktop.ui.widgets.draft_offer import DraftOffer

_YES = "yes"


@dataclass(frozen=True, slots=True)
class Field:
    """One thing that can be typed or chosen.

    Attributes:
        get: What stands there.
        put: Put something there.
        is_typed: Whether a change of it alone is worth keeping.
    """

    get: Callable[[], str]
    put: Callable[[str], None]
    is_typed: bool = True


Fields = Mapping[str, Field]


class Keeper(Protocol):
    """Who keeps what is typed; see `ui.draft_keeper`."""

    def ask(self, key: DraftKey) -> None:
        """See whether something was typed about this before."""

    def keep(self, form: DraftedForm) -> None:
        """Keep what stands in a form, if it is something else than what is kept."""

    def drop(self, key: DraftKey) -> None:
        """Forget what was kept."""


class DraftedForm(QObject):
    """The words of one form.

    Args:
        form: The form's own word, the same for ever.
        fields: Tells the fields that there are now, in the order in which they are filled.
        fenced: What can't be used while something is offered, so that nothing is typed over it.
    """

    def __init__(
        self,
        form: str,
        fields: Callable[[], Fields],
        fenced: tuple[QWidget, ...],
        unfenced: Callable[[], None] | None = None,
    ) -> None:
        super().__init__()
        self.offer_line = DraftOffer()
        self._form = form
        self._fields = fields
        self._fenced = fenced
        self._unfenced = unfenced
        self._keeper: Keeper | None = None
        self._began: dict[str, str] = {}
        self._offered: Draft | None = None
        self._is_known = self._is_sent = False
        self.key: DraftKey | None = None
        self.kept: DraftBody = ()
        self.offer_line.taken.connect(self.take_up)
        self.offer_line.thrown.connect(self.throw_away)

    @property
    def is_offering(self) -> bool:
        """Whether something waits to be taken up or thrown away."""
        return self._offered is not None

    def first_of(self, first: QWidget) -> QWidget:
        """Where the keyboard begins: on what is offered, or else on this."""
        return self.offer_line.take_button if self.is_offering else first

    def serve(self, keeper: Keeper) -> None:
        """From now on this keeper keeps what is typed."""
        self._keeper = keeper

    def begin(self, subject: str, detail: str = "") -> None:
        """The form begins, about this; what stands in it now was typed by nobody.

        Args:
            subject: The case, or what else it is about.
            detail: What tells this form from others of its kind about the same.
        """
        self._fence(None)
        self.key = DraftKey(f"{self._form} {detail}".strip(), subject)
        self.kept = ()
        self._began = dict(self._now())
        self._is_known, self._is_sent = self._keeper is None, False
        if self._keeper is not None:
            self._keeper.ask(self.key)

    def leave(self) -> None:
        """The form is about to be filled with something else."""
        if self._keeper is not None:
            self._keeper.keep(self)

    @contextmanager
    def prepared(self) -> Iterator[None]:
        """Fill something in that nobody typed."""
        was_typed = bool(self.body())
        yield
        if not was_typed:
            self._began = dict(self._now())

    def body(self) -> DraftBody:
        """What stands there, if anything was typed; else nothing."""
        now = self._now()
        fields = self._fields()
        differs = any(
            self._began.get(name) != words for name, words in now if fields[name].is_typed
        )
        return now if differs else ()

    @property
    def may_be_kept(self) -> bool:
        """Whether what stands there is the officer's, and is not on its way already."""
        return self._is_known and not self._is_sent and not self.is_offering

    def send(self) -> None:
        """What is typed is on its way: keep it once more, and then not again."""
        self.leave()
        self._is_sent = True

    def sent(self) -> None:
        """It arrived: there is nothing to keep any more."""
        if self._is_sent and self.key is not None:
            self._is_sent = False
            self._began = dict(self._now())
            self.kept = ()
            if self._keeper is not None:
                self._keeper.drop(self.key)

    def came_back(self) -> None:
        """It was refused: what is typed is kept again."""
        self._is_sent = False

    def answer(self, drafts: tuple[Draft, ...]) -> None:
        """What was typed before: offered, unless it stands there already."""
        if self._is_known:
            return
        self._is_known = True
        found = [draft for draft in drafts if draft.key.form == (self.key and self.key.form)]
        if found and found[0].body != self._now():
            self._fence(found[0])

    @Slot()
    def take_up(self) -> None:
        """Put what was typed before back into the form."""
        draft = self._offered
        self._fence(None)
        if draft is not None:
            for name, words in draft.body:
                field = self._fields().get(name)
                if field is not None:
                    field.put(words)
            self.kept = draft.body
        self._go_on()

    @Slot()
    def throw_away(self) -> None:
        """Forget what was typed before."""
        self._fence(None)
        if self._keeper is not None and self.key is not None:
            self._keeper.drop(self.key)
        self._go_on()

    def _fence(self, draft: Draft | None) -> None:
        was_fenced, self._offered = self.is_offering, draft
        if draft is None:
            self.offer_line.hide()
            if was_fenced:
                self._open_fence()
            return
        for part in self._fenced:
            part.setEnabled(False)
        self.offer_line.offer(draft.began_at)
        if any(part.isVisible() for part in self._fenced):
            self.offer_line.take_keyboard()

    def _open_fence(self) -> None:
        """Let everything be used again.  Nothing is offered to whoever may not use it."""
        for part in self._fenced:
            part.setEnabled(True)
        if self._unfenced is not None:
            self._unfenced()

    def _go_on(self) -> None:
        first = self._fenced[0] if self._fenced else None
        if first is not None:
            first.setFocus()
            first.focusNextChild()

    def _now(self) -> DraftBody:
        return tuple((name, field.get()) for name, field in self._fields().items())


@dataclass(frozen=True, slots=True)
class DraftedForms:
    """The forms of one screen, which are filled, sent and refused together."""

    forms: tuple[DraftedForm, ...]

    def leave(self) -> None:
        """They are about to be filled with something else."""
        for form in self.forms:
            form.leave()

    def sent(self) -> None:
        """What was on its way arrived."""
        for form in self.forms:
            form.sent()

    def came_back(self) -> None:
        """What was on its way was refused."""
        for form in self.forms:
            form.came_back()


def kept(widget: QWidget, *, is_typed: bool = True) -> Field:
    """A field for a widget of one of the usual kinds."""
    if isinstance(widget, QLineEdit):
        return Field(widget.text, widget.setText, is_typed)
    if isinstance(widget, QPlainTextEdit):
        return Field(widget.toPlainText, widget.setPlainText, is_typed)
    if isinstance(widget, QAbstractButton):
        return Field(
            lambda: _YES if widget.isChecked() else "",
            lambda words: widget.setChecked(words == _YES),
            is_typed,
        )
    assert isinstance(widget, QComboBox)  # noqa: S101 - a form has no other kinds
    return Field(
        lambda: str(widget.currentData() or ""),
        lambda words: _choose(widget, words),
        is_typed,
    )


def _choose(box: QComboBox, code: str) -> None:
    """Put a box on what was chosen; what is not offered any more is left alone."""
    place = box.findData(code)
    if place >= 0:
        box.setCurrentIndex(place)
