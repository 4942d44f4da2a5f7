"""Take in what a source says about a sentence's dates, and feed what changed.

A snapshot with a day of its own is ordered by that day; of two from one day the later import
counts.  One without a day is used only where it contradicts nothing on file; otherwise a person
looks at it, as at an older one that says something else.  A date of release that is new stands
for every surer one that its source does not repeat; and one after a recall leaves no date of the
release before it.  A day that has not come yet is no day
that a source can speak of: it would bar all later news.
"""

import hashlib
import json
from dataclasses import dataclass, replace
from datetime import date

from vcs_desktop.kernel.clock import london_day
from vcs_desktop.kernel.identifiers import SentenceRef
from vcs_desktop.rules.key_stage import KeyStageKind, StageDate
from vcs_desktop.sentences.model.intake import Fate, Taken
from vcs_desktop.sentences.model.message import SentenceSnapshot
from vcs_desktop.sentences.model.occurrence import Problem
from vcs_desktop.sentences.model.on_file import (
    OnFile,
    contradicts,
    laid_over,
    merged,
    without_earlier_release,
)
from vcs_desktop.sentences.model.prisoner_record import PrisonerTable, RecordSays
from vcs_desktop.sentences.services.feeding import feed_or_hold_back
from vcs_desktop.sentences.services.record_claims import doubts_about
from vcs_desktop.sentences.services.remembering import forget
from vcs_desktop.sentences.services.snapshot_changes import Change, what_happened
from vcs_desktop.sentences.services.taking import Taking
from vcs_desktop.sentences.store.feed_rows import (
    dates_as_json,
    last_day_from,
    last_recall,
    was_told,
)
from vcs_desktop.sentences.store.hand_rows import confirm_dates
from vcs_desktop.sentences.store.messages import settle_changed_dates
from vcs_desktop.sentences.store.said_rows import Said, keep_in_doubt, keep_taken
from vcs_desktop.sentences.store.snapshots import on_file, put_on_file

SOURCE, RECORD_SOURCE = "sentences-csv", "prisoner-record"
_WORDS = {SOURCE: "sentence dates", RECORD_SOURCE: "prisoner record"}
"""What a look at a row or a record is told to be from."""


def source_of(snapshot: SentenceSnapshot) -> str:
    """Where a snapshot came from, as one closed word."""
    return SOURCE if snapshot.record is None else RECORD_SOURCE


def take_snapshot(
    taking: Taking,
    said: SentenceSnapshot,
    words: PrisonerTable,
    in_this_file: dict[tuple[str, date | None], OnFile],
) -> Taken:
    """Apply a snapshot, or say why not.

    `in_this_file` holds what the file said before of the same offender and day, and is added to.
    """
    snapshot, claims = _read(taking, said, words)
    of_one_day = (said.noms, said.as_at)
    before = in_this_file.get(of_one_day)
    whole = merged(before, snapshot, said.as_at)
    if before is not None and contradicts(before, whole):
        return _Intake(taking, snapshot).doubt(Problem.ROWS_DISAGREE, "")
    in_this_file[of_one_day] = whole
    return _with_claims(_Intake(taking, snapshot, whole.dates), claims)


def _read(
    taking: Taking, said: SentenceSnapshot, words: PrisonerTable
) -> tuple[SentenceSnapshot, RecordSays | None]:
    """The snapshot with what the words of a record mean, on the day that it speaks of."""
    if said.record is None:
        return said, None
    claims = words.read(said.record, said.as_at or london_day(taking.heard_at))
    understood = replace(
        said, patient_kind=claims.patient_kind, security_category=claims.security_category
    )
    return understood, claims


def _with_claims(intake: "_Intake", claims: RecordSays | None) -> Taken:
    """Take a snapshot, and ask for a look at what it claims and no message told."""
    taken = intake.take()
    if claims is None:
        return taken
    new = [
        problem
        for fingerprint, problem in doubts_about(intake.taking, intake.snapshot, claims)
        if keep_in_doubt(intake.taking.connection, intake.said(fingerprint), problem)
    ]
    return Taken(Fate.NEEDS_LOOK, taken.stages, new[0]) if new and not taken.problem else taken


@dataclass(frozen=True, slots=True)
class _Intake:
    """One snapshot being taken in, with every date that its file gave of the same day so far."""

    taking: Taking
    snapshot: SentenceSnapshot
    of_this_file: tuple[StageDate, ...] = ()

    def take(self) -> Taken:
        """Put what it says on file and into the feed, or say why not."""
        taking, today = self.taking, london_day(self.taking.heard_at)
        as_at = self.snapshot.as_at
        if as_at is not None and as_at > today:
            return _Intake(taking, replace(self.snapshot, as_at=None)).take()
        sentence = taking.sentence_about(self.snapshot.noms)
        before = on_file(taking.connection, sentence)
        after = self._after_recall(laid_over(before, self.snapshot, self.of_this_file), sentence)
        problem = _doubt_about(before, after, as_at)
        if problem is not None:
            revision = "" if before is None or as_at else str(before.revision)
            return self.doubt(problem, revision)
        if as_at is not None:
            keep_taken(taking.connection, self.said(_fingerprint(self.snapshot)))
            settle_changed_dates(taking.connection, self.snapshot.noms, as_at)
            forget(taking, self.snapshot.noms)
        confirm_dates(taking.connection, sentence, self.snapshot.dates)
        if before is not None and before.content == after.content:
            put_on_file(taking.connection, sentence, after)
            return Taken(Fate.DUPLICATE)
        source = source_of(self.snapshot)
        change = Change(sentence, before, after, as_at or today, source)
        return self._apply(replace(change, is_recalculated=self.snapshot.is_recalculated))

    def _after_recall(self, after: OnFile, sentence: SentenceRef) -> OnFile:
        """What is on file, less the release before a recall that the source looks back on."""
        recalled_on = last_recall(self.taking.connection, sentence)
        as_at = self.snapshot.as_at
        if recalled_on is None or as_at is None or as_at <= recalled_on:
            return after
        return replace(after, dates=without_earlier_release(after.dates, recalled_on))

    def said(self, fingerprint: str) -> Said:
        """What the source said, for the rows that remember it."""
        words = _WORDS[source_of(self.snapshot)]
        return Said(fingerprint, self.snapshot.noms, words, self.taking.heard_at)

    def doubt(self, problem: Problem, revision: str) -> Taken:
        """Ask for a look, once: a repeat of what was taken or doubted before is no news."""
        said = self.said(_fingerprint(self.snapshot, revision))
        if keep_in_doubt(self.taking.connection, said, problem):
            return Taken(Fate.NEEDS_LOOK, problem=problem)
        return Taken(Fate.DUPLICATE)

    def _apply(self, change: Change) -> Taken:
        """Put a change on file and into the feed.

        Raises:
            RuntimeError: It gave no stage, so it would be told to nobody.
        """
        connection = self.taking.connection
        revision = change.before.revision + 1 if change.before else 1
        # Dates that came without a day were fed with the day of their import, and no change is
        # told with a day before that of the one that it follows.
        fed_before = last_day_from(connection, change.sentence, (SOURCE, RECORD_SOURCE))
        change = replace(
            change,
            after=replace(change.after, revision=revision),
            as_at=max(change.as_at, fed_before or change.as_at),
            is_recorded=was_told(connection, change.sentence, KeyStageKind.SENTENCE_RECORDED),
        )
        put_on_file(connection, change.sentence, change.after)
        found = what_happened(change, self.taking.heard_at)
        if not found:
            message = "A change of what is on file told the feed nothing."
            raise RuntimeError(message)
        words = _WORDS[change.source]
        fed = [one.kind for one in found if feed_or_hold_back(self.taking, one, words)]
        problem = Problem.MAY_BE_ENTERED if len(fed) < len(found) else None
        return Taken(Fate.ACCEPTED if fed else Fate.NEEDS_LOOK, tuple(fed), problem)


def _doubt_about(before: OnFile | None, after: OnFile, as_at: date | None) -> Problem | None:
    if before is None or before.content == after.content:
        return None
    if as_at is None:
        return Problem.SNAPSHOT_CONTRADICTS if contradicts(before, after) else None
    is_older = before.as_at is not None and as_at < before.as_at
    return Problem.SNAPSHOT_OLDER if is_older else None


def _fingerprint(snapshot: SentenceSnapshot, revision: str = "") -> str:
    content = [
        snapshot.noms,
        snapshot.sentence_kind.value,
        snapshot.patient_kind.value,
        snapshot.security_category.value,
        dates_as_json(snapshot.dates),
        snapshot.as_at.isoformat() if snapshot.as_at else "",
        revision,
    ]
    return hashlib.sha256(json.dumps(content).encode()).hexdigest()
