"""Receiving a file: staged on the side that it is for, then taken in there, line by line told.

Tables about people are staged in the victim store and everything else in the sentence store,
never the other way round.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from itertools import islice
from typing import Any

from vcs_desktop.crossing.arrivals import Arrival, Piece
from vcs_desktop.crossing.contact_rows import NO_SUCH_CASE
from vcs_desktop.crossing.inward import heard_so_far
from vcs_desktop.crossing.kinds import Linked, TableKind
from vcs_desktop.crossing.looks import (
    ERASED_BEFORE,
    NOTHING_ASKED_FOR,
    PROBLEM_WORDS,
    REFERRAL_CONTRADICTS,
)
from vcs_desktop.crossing.refused import FileRefusedError
from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.kernel.identifiers import CaseId, ObligationId, SentenceRef
from vcs_desktop.kernel.long_work import EndedError
from vcs_desktop.rules.key_stage import KeyStageKind
from vcs_desktop.sentences.services.file_intake import SentenceStage, TakenLine
from vcs_desktop.sentences.services.sentence_book import SentenceBook
from vcs_desktop.storage.staging import Stage, is_set_aside
from vcs_desktop.victims.services.casebook import Casebook
from vcs_desktop.victims.services.file_intake import (
    PeopleIntake,
    PeopleStage,
    RowTaken,
    UnknownCaseError,
)
from vcs_desktop.victims.services.referrals import RowFate

_STAGED_AT_ONCE = 500

GoOn = Callable[[int], None]
"""Is told how far the reading has come, in bytes, between two steps; may raise to stop it."""


class LineFate(StrEnum):
    """What became of one message or row."""

    ACCEPTED = "accepted"
    DUPLICATE = "duplicate"
    IGNORED = "ignored"
    NEEDS_LOOK = "needs-look"


@dataclass(frozen=True, slots=True)
class LineReceived:
    """What became of one message or row.

    Attributes:
        problem: What a person must look at, in plain words; empty where there is nothing.
        fed: The facts that stand in the feed because of it.
        case: The case that a row about a person is about.
    """

    line: int
    fate: LineFate
    stages: tuple[KeyStageKind, ...] = ()
    problem: str = ""
    fed: tuple[str, ...] = ()
    case: CaseId | None = None
    newly_owed: tuple[ObligationId, ...] = ()


@dataclass(slots=True)
class StagedFile:
    """A file that was read and validated whole, and counts for nothing yet."""

    is_about_people: bool
    count: int
    _make_whole: Callable[[], Stage]
    _take_in: Callable[[Stage], Iterator[tuple[LineReceived, ...]]]
    _stage: Stage | None = None

    def make_whole(self) -> None:
        """Let it count: from now on it is taken in, whatever happens."""
        self._stage = self._make_whole()

    def take_in(self) -> Iterator[tuple[LineReceived, ...]]:
        """Take it in, step by step; each step is told once it is kept."""
        return iter(()) if self._stage is None else self._take_in(self._stage)


@dataclass(frozen=True, slots=True)
class Receiving:
    """Both stores, for whole files."""

    sentences: SentenceBook
    book: Casebook

    @contextmanager
    def staged(self, arrival: Arrival, go_on: GoOn) -> Iterator[StagedFile]:
        """Read a file whole and stage it.  Unless it is made whole, nothing of it stays.

        Raises:
            FileRefusedError: A piece of it can't be used.
        """
        kind = arrival.kind
        if isinstance(kind, TableKind) and kind.linked is not None:
            with PeopleIntake(self.book).begun(kind.item) as people:
                _stage_all(people, arrival, go_on, self._linking(kind.linked))
                make_whole = partial(people.make_whole, arrival.digest)
                yield StagedFile(True, people.count, make_whole, self._take_people)
        else:
            with self.sentences.files.begun(kind.item) as items:
                _stage_all(items, arrival, go_on, _as_it_is)
                make_whole = partial(items.make_whole, arrival.digest)
                yield StagedFile(False, items.count, make_whole, self._take_sentences)

    def finish_left_behind(self) -> tuple[ObligationId, ...]:
        """Take in what a kill left whole and not taken in, and drop what it left half staged.

        What failed too often before is left aside: one file never keeps the office shut.

        Returns:
            What is newly owed because of tables about people.
        """
        owed: list[ObligationId] = []
        tables = PeopleIntake(self.book).staging.sweep()
        others = self.sentences.files.staging.sweep()
        with safe_by_now():
            for stage in tables:
                for step in () if is_set_aside(stage) else self._take_people(stage):
                    owed.extend(duty for one in step for duty in one.newly_owed)
            for stage in others:
                for _step in () if is_set_aside(stage) else self._take_sentences(stage):
                    pass
        return tuple(owed)

    def unfinished(self) -> int:
        """How many files are whole, and could not be taken in yet."""
        areas = (PeopleIntake(self.book).staging, self.sentences.files.staging)
        return sum(stage.heard_at is not None for area in areas for stage in area.left_behind())

    def _take_people(self, stage: Stage) -> Iterator[tuple[LineReceived, ...]]:
        heard_before = partial(heard_so_far, self.sentences)
        for step in PeopleIntake(self.book).take_in(stage, heard_before):
            yield tuple(_of_row(row) for row in step)

    def _take_sentences(self, stage: Stage) -> Iterator[tuple[LineReceived, ...]]:
        for step in self.sentences.files.take_in(stage):
            yield tuple(_of_line(line) for line in step)

    def _linking(self, linked: Linked) -> Callable[[Any], Any]:
        return lambda item: linked(item, self._reference_of)

    def _reference_of(self, noms: str) -> SentenceRef:
        """The reference of an offender's sentence; nothing is written that would show it."""
        return self.sentences.references_for([noms])[noms]


@contextmanager
def safe_by_now() -> Iterator[None]:
    """What goes wrong once files are whole loses nothing of them, and people are told so.

    Raises:
        KnownError: The same refusal, in these words.
    """
    try:
        yield
    except EndedError:
        raise
    except KnownError as error:
        raise KnownError(
            error.happened,
            "The files are safe: what is left of them is taken in when the office is next opened.",
            error.next_step,
        ) from error


def _stage_all(
    staged: PeopleStage | SentenceStage,
    arrival: Arrival,
    go_on: GoOn,
    made: Callable[[Any], Any],
) -> None:
    try:
        while pieces := tuple(islice(arrival.pieces, _STAGED_AT_ONCE)):
            go_on(arrival.bytes_read)
            staged.add(_items(pieces, made))
    except UnknownCaseError as error:
        raise FileRefusedError(NO_SUCH_CASE, line=error.line) from error
    go_on(arrival.bytes_read)


def _items(pieces: Sequence[Piece], made: Callable[[Any], Any]) -> list[tuple[Any, int]]:
    return [(made(piece.item), piece.line) for piece in pieces]


def _as_it_is(item: object) -> object:
    return item


def _of_line(one: TakenLine) -> LineReceived:
    problem = one.taken.problem
    return LineReceived(
        line=one.line,
        fate=LineFate(one.taken.fate),
        stages=one.taken.stages,
        problem=PROBLEM_WORDS[problem] if problem else "",
        fed=one.fed,
    )


_FATES = {
    RowFate.ACCEPTED: (LineFate.ACCEPTED, ""),
    RowFate.DUPLICATE: (LineFate.DUPLICATE, ""),
    RowFate.CONTRADICTS: (LineFate.NEEDS_LOOK, REFERRAL_CONTRADICTS),
    RowFate.NOTHING_ASKED_FOR: (LineFate.ACCEPTED, NOTHING_ASKED_FOR),
    RowFate.ERASED_BEFORE: (LineFate.NEEDS_LOOK, ERASED_BEFORE),
}


def _of_row(row: RowTaken) -> LineReceived:
    fate, problem = _FATES[row.fate]
    return LineReceived(
        line=row.line, fate=fate, problem=problem, case=row.case, newly_owed=row.newly_owed
    )
