"""Keeps what is typed: every few seconds, and once more when the office locks or closes.

It is written in the background, and between two steps of an import writes go first, so nobody
waits for it and it waits for no import.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from vcs_desktop.kernel.draft import Draft, DraftKey
from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.ui.draft_ports import DraftJobs
from vcs_desktop.ui.ports import Background, Topic
from vcs_desktop.ui.widgets.drafted import DraftedForm

SCREEN = "drafts"
_KEEP_EVERY_MILLISECONDS = 3_000


class DraftKeeper(QObject):
    """Looks through the forms of an open office (`widgets.drafted.Keeper`).

    Signals:
        failed: What is typed can't be kept; told once, until it can be again.
    """

    failed = Signal(object)

    def __init__(
        self,
        parent: QObject,
        forms: tuple[DraftedForm, ...],
        jobs: DraftJobs,
        background: Background,
    ) -> None:
        super().__init__(parent)
        self._forms = forms
        self._jobs = jobs
        self._background = background
        self._has_failed = self._rests = False
        for form in forms:
            form.serve(self)
        self.timer = QTimer(self)
        self.timer.setInterval(_KEEP_EVERY_MILLISECONDS)
        self.timer.timeout.connect(self.keep_all)
        self.timer.start()

    @Slot()
    def keep_all(self) -> None:
        """Keep whatever was typed since."""
        for form in self._forms:
            self.keep(form)

    def rest(self) -> None:
        """Keep nothing from now on: what is typed for a picture is no draft."""
        self._rests = True

    def finish(self) -> None:
        """Keep whatever was typed, and look no more: the office locks or closes."""
        self.keep_all()
        self.timer.stop()

    def ask(self, key: DraftKey) -> None:
        """See what was typed about this before, up to what was just now asked to be kept."""
        # Among the writes: a question beside them might be answered before them.
        self._background.write(
            Topic(SCREEN, key.subject),
            lambda: self._jobs.about(key.subject),
            partial(self._answer, key.subject),
            lambda _error: self._answer(key.subject, ()),
        )

    def keep(self, form: DraftedForm) -> None:
        """Keep what stands in a form, if it is something else than what is kept."""
        key, body = form.key, form.body()
        if self._rests or key is None or not form.may_be_kept or body == form.kept:
            return
        form.kept = body
        if body:
            self._write(key, partial(self._jobs.keep, key, body))
        else:
            self.drop(key)

    def drop(self, key: DraftKey) -> None:
        """Forget what was kept."""
        self._write(key, partial(self._jobs.drop, key))

    def _write(self, key: DraftKey, job: partial[None]) -> None:
        self._background.write(
            Topic(SCREEN, f"{key.form} {key.subject}"), job, self._take_success, self._take_failure
        )

    def _answer(self, subject: str, drafts: tuple[Draft, ...]) -> None:
        for form in self._forms:
            if form.key is not None and form.key.subject == subject:
                form.answer(drafts)

    def _take_success(self, _nothing: None) -> None:
        self._has_failed = False

    def _take_failure(self, error: KnownError) -> None:
        for form in self._forms:
            # Whatever it was, it is tried again the next time.
            form.kept = ()
        if not self._has_failed:
            self._has_failed = True
            self.failed.emit(
                KnownError(
                    self.tr("What you are typing can't be kept for now: {why}").format(
                        why=error.happened
                    ),
                    self.tr("It is only on the screen, and is gone if the office locks."),
                    error.next_step,
                )
            )
