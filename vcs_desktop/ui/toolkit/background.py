"""The one place where this program uses threads.

Three lanes with one worker each: reading, writing and long work.  One writer keeps writes in
the order they were asked for.  Long work goes on beside them in short steps, and between two
steps it lets every write go first: nobody waits for an import.  Results come back through a
queued signal, so everything a screen does happens on the window's own thread.  Knows no office
and no screen.
"""

from collections.abc import Callable
from concurrent.futures import Executor, ThreadPoolExecutor
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEventLoop, QObject, Qt, QThread, Signal, Slot

from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.kernel.long_work import LongWork, Progress
from vcs_desktop.ui.background_port import Answer, Topic


def forbid_window_thread() -> None:
    """Refuse to go on when called on the window's thread.

    Every office job calls this first, so a screen that forgets the background fails at once
    in a test instead of freezing in an officer's hands.
    """
    application = QCoreApplication.instance()
    if application is not None and QThread.currentThread() is application.thread():
        message = "This job must run in the background, not on the window's thread."
        raise RuntimeError(message)


@dataclass(frozen=True, slots=True)
class _Outcome:
    """What a job came to.  `tell` delivers it on the window's thread."""

    ticket: int
    tell: Callable[[], None]
    problem: Exception | None = None


class BackgroundLanes(QObject):
    """Runs jobs in the order asked, each lane on a worker of its own.

    Jobs must not touch widgets; `done` and `failed` may.  A `KnownError` goes to `failed`;
    any other exception is our bug and is raised on the window's thread, where
    `sys.excepthook` reports it.

    Signals:
        busy_changed: Whether any job is still awaited.
        unheard: A write, or long work, failed after the screen that asked for it was closed.
    """

    busy_changed = Signal(bool)
    unheard = Signal(object)
    _finished = Signal(object)
    _went_on = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reader = ThreadPoolExecutor(1, "reader")
        self._writer = ThreadPoolExecutor(1, "writer")
        self._long_worker = ThreadPoolExecutor(1, "long-worker")
        self._tickets = 0
        self._awaited: dict[int, Topic] = {}
        self._running: set[int] = set()
        self._writes: set[int] = set()
        self._long: dict[int, LongWork] = {}
        self._news: dict[int, Callable[[], None]] = {}
        self._went_on.connect(self._tell, Qt.ConnectionType.QueuedConnection)
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def read(
        self,
        topic: Topic,
        job: Callable[[], Answer],
        done: Callable[[Answer], None],
        failed: Callable[[KnownError], None],
    ) -> None:
        """Run a job that changes nothing.  Only the newest answer of a topic is delivered."""
        for ticket in [t for t, asked in self._awaited.items() if asked == topic]:
            if ticket not in self._writes:
                del self._awaited[ticket]
        self._start(self._reader, self._ticket(topic), job, (done, failed))

    def write(
        self,
        topic: Topic,
        job: Callable[[], Answer],
        done: Callable[[Answer], None],
        failed: Callable[[KnownError], None],
    ) -> None:
        """Run a job that changes something, after every write asked for before it."""
        ticket = self._ticket(topic)
        self._writes.add(ticket)
        self._start(self._writer, ticket, job, (done, failed))

    def watch(
        self,
        topic: Topic,
        job: Callable[[LongWork], Answer],
        told: Callable[[Progress], None],
        done: Callable[[Answer], None],
        failed: Callable[[KnownError], None],
    ) -> LongWork:
        """Do long work beside everything else; between its steps, writes go first.

        Returns:
            The work, for stopping it.
        """
        ticket = self._ticket(topic)

        def tell(progress: Progress) -> None:
            # However fast it goes on, the window is told only of the newest step.
            is_untold = ticket in self._news
            self._news[ticket] = lambda: told(progress)
            if not is_untold:
                self._went_on.emit(ticket)
            self._let_writes_go_first()

        work = LongWork(tell)
        self._long[ticket] = work
        self._start(self._long_worker, ticket, lambda: job(work), (done, failed))
        return work

    def leave_long_work(self) -> None:
        """Ask all long work to end at once: the office closes."""
        for work in self._long.values():
            work.leave()

    def forget(self, screen: str) -> None:
        """Drop the answers a closed screen still waits for; its writes go on."""
        for ticket in [t for t, asked in self._awaited.items() if asked.screen == screen]:
            del self._awaited[ticket]

    def forget_all(self) -> None:
        """Drop every answer still awaited.  Writes go on, and their failures are still told."""
        self._awaited.clear()

    def is_changing(self) -> bool:
        """Whether something is being changed, or long work goes on: its outcome is to be told."""
        return bool(self._writes or self._long)

    def is_busy(self) -> bool:
        """Whether any job is queued, running, or waiting to be delivered."""
        return bool(self._running)

    def wait_until_idle(self) -> None:
        """Let the window live until every answer has been delivered.  For closing and tests."""
        loop = QEventLoop()
        self.busy_changed.connect(loop.quit)
        while self.is_busy():
            loop.exec()

    def finish(self) -> None:
        """Let running writes end, drop waiting reads, and stop both workers."""
        self.forget_all()
        self.leave_long_work()
        self._long_worker.shutdown(wait=True, cancel_futures=True)
        self._reader.shutdown(wait=True, cancel_futures=True)
        self._writer.shutdown(wait=True)

    def _ticket(self, topic: Topic) -> int:
        self._tickets += 1
        self._awaited[self._tickets] = topic
        return self._tickets

    def _start(
        self,
        lane: Executor,
        ticket: int,
        job: Callable[[], Answer],
        told: tuple[Callable[[Answer], None], Callable[[KnownError], None]],
    ) -> None:
        self._running.add(ticket)
        if len(self._running) == 1:
            self.busy_changed.emit(True)
        lane.submit(lambda: self._finished.emit(_run(ticket, job, told)))

    def _let_writes_go_first(self) -> None:
        """Wait, on the thread of long work, until every write that was asked for is done."""
        if self._writes:
            self._writer.submit(_nothing).result()

    @Slot(int)
    def _tell(self, ticket: int) -> None:
        told = self._news.pop(ticket, _nothing)
        if ticket in self._awaited:
            told()

    @Slot(object)
    def _deliver(self, outcome: _Outcome) -> None:
        self._running.discard(outcome.ticket)
        is_awaited = self._awaited.pop(outcome.ticket, None) is not None
        is_write = outcome.ticket in self._writes or outcome.ticket in self._long
        self._writes.discard(outcome.ticket)
        for kept in (self._long, self._news):
            kept.pop(outcome.ticket, None)
        if not self._running:
            self.busy_changed.emit(False)
        if outcome.problem is not None and not isinstance(outcome.problem, KnownError):
            raise outcome.problem
        if is_awaited:
            outcome.tell()
        elif is_write and outcome.problem is not None:
            self.unheard.emit(outcome.problem)


def _run(
    ticket: int,
    job: Callable[[], Answer],
    told: tuple[Callable[[Answer], None], Callable[[KnownError], None]],
) -> _Outcome:
    done, failed = told
    try:
        answer = job()
    except KnownError as error:
        known = error
        return _Outcome(ticket, lambda: failed(known), known)
    except Exception as bug:  # noqa: BLE001 - raised again on the window's thread, never kept
        return _Outcome(ticket, _nothing, bug)
    return _Outcome(ticket, lambda: done(answer))


def _nothing() -> None:
    """A bug has no answer to tell."""
