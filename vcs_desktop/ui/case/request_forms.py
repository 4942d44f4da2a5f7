"""Two small forms about what a person asks to be put on a licence: asking, and how far it came."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QComboBox, QPlainTextEdit, QVBoxLayout, QWidget

from vcs_desktop.rules.case_words import Recipient, RequestKind, RequestState
from vcs_desktop.ui.case.typed_acts import TypedMove, TypedRequest
from vcs_desktop.ui.toolkit.act_language import (
    recipient_words,
    request_kind_words,
    request_state_words,
)
from vcs_desktop.ui.toolkit.form import Form, chosen_in, quiet
from vcs_desktop.ui.toolkit.language import short_date
from vcs_desktop.ui.widgets.day_field import DayField
from vcs_desktop.ui.widgets.drafted import Fields, kept

if TYPE_CHECKING:
    from vcs_desktop.office.case_acts import RequestLine
    from vcs_desktop.office.show_case import CaseFile


class AskForm(QWidget):
    """What a person asks for."""

    def __init__(self) -> None:
        super().__init__()
        self.kind_box = QComboBox()
        for kind in RequestKind:
            self.kind_box.addItem(request_kind_words(kind), kind.value)
        self.day_field = DayField()
        form = Form()
        form.add(self.tr("What they as&k for"), self.kind_box)
        form.add(self.tr("Whe&n they asked"), self.day_field, _how_to_type())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(form)
        column.addWidget(
            quiet(
                self.tr(
                    "Recorded by mistake? Record next that they withdrew it: "
                    "both stay in the history."
                )
            )
        )

    def offer(self, file: CaseFile) -> None:
        """Begin anew."""
        self.kind_box.setCurrentIndex(0)
        self.day_field.show_day(file.on)

    def draft_fields(self) -> Fields:
        """What can be typed here."""
        return {"kind": kept(self.kind_box), "day": kept(self.day_field)}

    def typed(self) -> TypedRequest:
        """What was chosen."""
        return TypedRequest(chosen_in(self.kind_box, RequestKind), self.day_field.text())


class MoveForm(QWidget):
    """How far a request has come, or to whom it goes."""

    def __init__(self) -> None:
        super().__init__()
        self.request_box = QComboBox()
        self.state_box = QComboBox()
        self.whom_box = QComboBox()
        self.zone_field = QPlainTextEdit()
        self.day_field = DayField()
        self._lines: dict[str, RequestLine] = {}
        for whom in Recipient:
            self.whom_box.addItem(recipient_words(whom), whom.value)
        self._lay_out()
        self.request_box.currentIndexChanged.connect(self._offer_moves)
        self.state_box.currentIndexChanged.connect(self._weigh)

    @property
    def is_forwarding(self) -> bool:
        """Whether a page is about to leave."""
        return self._state() is RequestState.FORWARDED

    def offer(self, file: CaseFile) -> None:
        """Offer every request that may still come further."""
        lines = [line for line in file.acts.requests if line.moves]
        self._lines = {line.reference: line for line in lines}
        self.request_box.clear()
        for line in lines:
            words = self.tr("{what}, asked {day}: {state}").format(
                what=request_kind_words(line.kind),
                day=short_date(line.asked_on),
                state=request_state_words(line.state).lower(),
            )
            self.request_box.addItem(words, line.reference)
        self.zone_field.clear()
        self.day_field.show_day(file.on)
        self._offer_moves()

    def draft_fields(self) -> Fields:
        """What can be typed here."""
        return {
            "request": kept(self.request_box, is_typed=False),
            "state": kept(self.state_box),
            "whom": kept(self.whom_box),
            "zone": kept(self.zone_field),
            "day": kept(self.day_field),
        }

    def typed(self, out: Path | None = None) -> TypedMove | None:
        """What was chosen; nothing where there is no request."""
        state, request = self._state(), str(self.request_box.currentData() or "")
        if state is None or not request:
            return None
        if not self.is_forwarding:
            return TypedMove(request, state, self.day_field.text())
        return TypedMove(
            request=request,
            to=state,
            day=self.day_field.text(),
            to_whom=chosen_in(self.whom_box, Recipient),
            zone=self.zone_field.toPlainText(),
            out=out,
        )

    def _lay_out(self) -> None:
        form = Form()
        self.zone_field.setTabChangesFocus(True)
        self.zone_field.setFixedHeight(96)
        form.add(self.tr("Which &request"), self.request_box)
        form.add(self.tr("Ho&w far it has come"), self.state_box)
        self._for_whom = [form.add(self.tr("&To whom"), self.whom_box), self.whom_box]
        zone_hint = quiet(
            self.tr(
                "By its outer edge. Leave out whatever shows where they live: no name, no "
                "street or town of theirs, no postcode, no number."
            )
        )
        zone_label = form.add(self.tr("The are&a, if there is one"), self.zone_field)
        form.insertWidget(form.indexOf(self.zone_field), zone_hint)
        self.zone_field.setAccessibleDescription(zone_hint.text())
        self._for_whom += [zone_label, zone_hint, self.zone_field]
        form.add(self.tr("Whe&n"), self.day_field, _how_to_type())
        page_hint = quiet(
            self.tr("You choose a file for the page to send; then the request is recorded.")
        )
        self._for_whom.append(page_hint)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(form)
        column.addWidget(page_hint)

    @Slot()
    def _offer_moves(self) -> None:
        line = self._lines.get(str(self.request_box.currentData() or ""))
        self.state_box.clear()
        for state in line.moves if line else ():
            self.state_box.addItem(request_state_words(state), state.value)
        self._weigh()

    @Slot()
    def _weigh(self) -> None:
        """Ask to whom only what is about to leave."""
        for widget in self._for_whom:
            widget.setVisible(self.is_forwarding)

    def _state(self) -> RequestState | None:
        return chosen_in(self.state_box, RequestState) if self.state_box.count() else None


def _how_to_type() -> str:
    return QCoreApplication.translate("MoveForm", "As 23/11/2026, or yesterday.")
