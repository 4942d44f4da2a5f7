"""Take in licences: what each tells once, and what it says about a victim whenever that changes.

A licence is known by its number, so an event and a document about one activation are one fact.
A document is ordered by the moment that it speaks of itself; where it gives none and says
something else than is on file, a person looks.
"""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date, datetime

from vcs_desktop.kernel.clock import london_day
from vcs_desktop.kernel.identifiers import SentenceRef
from vcs_desktop.rules.key_stage import KeyStageKind, StageDateName
from vcs_desktop.sentences.model.code_book import CodeBook
from vcs_desktop.sentences.model.intake import Fate, Taken
from vcs_desktop.sentences.model.licence_document import LicenceDocument
from vcs_desktop.sentences.model.licence_meaning import LicenceMeaning
from vcs_desktop.sentences.model.occurrence import Occurrence, Problem, licence_fact
from vcs_desktop.sentences.services.event_intake import learn_number
from vcs_desktop.sentences.services.feeding import feed_or_hold_back
from vcs_desktop.sentences.services.record_claims import is_recall_told, movements_about
from vcs_desktop.sentences.services.taking import Taking
from vcs_desktop.sentences.store.held_rows import known_fact
from vcs_desktop.sentences.store.licence_rows import (
    LicenceOnFile,
    LicenceView,
    is_new_view,
    licence_on_file,
    put_licence,
)
from vcs_desktop.sentences.store.offenders import noms_of_case
from vcs_desktop.sentences.store.said_rows import (
    Said,
    is_kept,
    keep_in_doubt,
    keep_taken,
    settle_this,
)

SOURCE = "licence"
_REPEATED = Taken(Fate.DUPLICATE)
_BEGUN = frozenset({KeyStageKind.HARD_STOP_LICENCE_MADE, KeyStageKind.LICENCE_VARIATION_STARTED})
_HELD = frozenset({"APPROVED", "ACTIVE", "VARIATION_APPROVED"})
"""Statuses after which it is news that a licence is held no more."""


def take_licence(taking: Taking, came: LicenceDocument, codes: CodeBook) -> Taken:
    """Take a licence in, and say what became of it."""
    document = replace(came, status=codes.licences.known_status(came.status))
    fingerprint = document.fingerprint
    if is_kept(taking.connection, fingerprint):
        return Taken(Fate.DUPLICATE)
    learnt = learn_number(taking, document.crn, document.noms, codes.movements)
    noms = document.noms or noms_of_case(taking.connection, document.crn)
    said = Said(fingerprint, noms, SOURCE, taking.heard_at)
    nobody = replace(said, fingerprint=f"{fingerprint}|nobody")
    if not noms:
        is_new = keep_in_doubt(taking.connection, nobody, Problem.NO_OFFENDER)
        return Taken(Fate.NEEDS_LOOK, problem=Problem.NO_OFFENDER) if is_new else _REPEATED
    settle_this(taking.connection, nobody)
    sentence = taking.sentence_about(noms)
    taken = _Intake(taking, codes, document, sentence).take(said)
    return replace(taken, stages=(*learnt, *taken.stages))


@dataclass(frozen=True, slots=True)
class _Intake:
    """One licence being taken in."""

    taking: Taking
    codes: CodeBook
    document: LicenceDocument
    sentence: SentenceRef
    held_back: list[KeyStageKind] = field(default_factory=list)

    def take(self, said: Said) -> Taken:
        """Put the licence on file, feed what it tells for the first time, and ask what it leaves.

        A licence in doubt is read anew whenever it comes again: more may be known by then.
        """
        doubts = list(self._doubts())
        stages = () if Problem.LICENCE_CONTRADICTS in doubts else self._told()
        if not doubts:
            keep_taken(self.taking.connection, said)
        asked = [problem for problem in doubts if self._ask(said, problem)]
        asked += [Problem.MAY_BE_ENTERED for _kind in self.held_back]
        if asked:
            return Taken(Fate.NEEDS_LOOK, stages, asked[0])
        if stages:
            return Taken(Fate.ACCEPTED, stages)
        is_known = self._meaning not in {(), Problem.LICENCE_NO_LONGER_ACTIVE}
        return _REPEATED if doubts or is_known else Taken(Fate.IGNORED)

    def _ask(self, said: Said, problem: Problem) -> bool:
        """Ask for a look at this licence, once for each thing that is in doubt about it."""
        document = self.document
        words = (document.licence_id, document.status, document.kind, *self._disagreeing())
        content = "|".join((self.sentence, problem, *words))
        fingerprint = hashlib.sha256(content.encode()).hexdigest()
        this = replace(said, fingerprint=fingerprint)
        return keep_in_doubt(self.taking.connection, this, problem)

    def _doubts(self) -> Iterator[Problem]:
        """Why somebody must look at this licence, the gravest first."""
        document = self.document
        on_file = licence_on_file(self.taking.connection, self.sentence, document.licence_id)
        is_changed = on_file and (on_file.kind, on_file.status) != (document.kind, document.status)
        if self._moment is None and is_changed:
            yield Problem.LICENCE_CONTRADICTS
        if self._disagreeing():
            yield Problem.LICENCE_TEXT_DISAGREES
        meaning = self._meaning
        if isinstance(meaning, Problem) and self._is_news(meaning, on_file):
            yield meaning

    def _is_news(self, problem: Problem, on_file: LicenceOnFile | None) -> bool:
        """Whether a status that asks for a look is one that nobody knows the reason of."""
        if problem is Problem.SOURCE_SAYS_RECALLED:
            return not is_recall_told(movements_about(self.taking, self.sentence))
        was_held = on_file is not None and on_file.status in _HELD
        return was_held or problem is not Problem.LICENCE_NO_LONGER_ACTIVE

    def _told(self) -> tuple[KeyStageKind, ...]:
        put_licence(self.taking.connection, self.sentence, self.document, self.said_at)
        kinds = self._meaning if isinstance(self._meaning, tuple) else ()
        return tuple(kind for kind in kinds if self._tell(kind))

    @property
    def _meaning(self) -> LicenceMeaning:
        document = self.document
        return self.codes.licences.meaning_of(document.status, document.kind, self.day)

    @property
    def said_at(self) -> datetime:
        """The moment that the licence speaks of; where it gives none, when it was heard."""
        return self._moment or self.taking.heard_at

    @property
    def day(self) -> date:
        """The day that the licence speaks of."""
        return london_day(self.said_at)

    @property
    def _moment(self) -> datetime | None:
        """A moment that has not come yet is none that a source can speak of."""
        said_at = self.document.said_at
        return said_at if said_at and said_at <= self.taking.heard_at else None

    def _disagreeing(self) -> tuple[str, ...]:
        """The codes of conditions whose text forbids the opposite."""
        conditions, table = self.document.conditions or (), self.codes.conditions
        return tuple(
            seen.code
            for seen in conditions
            if table.text_disagrees(seen.code, seen.says, self.day)
        )

    def _tell(self, kind: KeyStageKind) -> bool:
        if kind is KeyStageKind.LICENCE_SEEN:
            return self._tell_view()
        identity = licence_fact(self.sentence, kind, self.document.licence_id)
        if known_fact(self.taking.connection, identity) is not None:
            return False
        return self._feed(identity, kind, self._day_of(kind))

    def _tell_view(self) -> bool:
        """Feed what an approved or active licence says, where that is new or changed."""
        document = self.document
        if document.conditions is None or self._disagreeing():
            return False
        view = LicenceView(
            fingerprint=document.fingerprint,
            sentence=self.sentence,
            licence_id=document.licence_id,
            said_at=self.said_at,
            kind=document.kind,
            codes=self._codes(),
        )
        if not is_new_view(self.taking.connection, view):
            return False
        kind = KeyStageKind.LICENCE_SEEN
        identity = licence_fact(self.sentence, kind, document.licence_id)
        return self._feed(f"{identity}:{document.fingerprint[:16]}", kind, self.day)

    def _feed(self, identity: str, kind: KeyStageKind, on: date) -> bool:
        fact = Occurrence(
            id=identity,
            sentence=self.sentence,
            kind=kind,
            happened_on=on,
            heard_at=self.taking.heard_at,
            source=SOURCE,
            dates=self.document.dates,
            condition_codes=self._codes(),
            licence_kind=self.document.kind,
        )
        is_told = feed_or_hold_back(self.taking, fact, SOURCE)
        self.held_back.extend(() if is_told else (kind,))
        return is_told

    def _codes(self) -> tuple[str, ...]:
        """The codes that concern victims; none where one of them can't be trusted."""
        if self._disagreeing():
            return ()
        codes = (seen.code for seen in self.document.conditions or ())
        return self.codes.conditions.concerning_victims(codes, self.day)

    def _day_of(self, kind: KeyStageKind) -> date:
        """The day on which something happened to the licence, as far as it says."""
        document = self.document
        moment = None
        if kind in _BEGUN:
            moment = document.created_at
        elif kind is KeyStageKind.LICENCE_APPROVED:
            moment = document.approved_at
        elif kind is KeyStageKind.LICENCE_ACTIVATED:
            starts = (one.on for one in document.dates if one.name is StageDateName.LICENCE_START)
            return min(next(starts, self.day), self.day)
        return min(london_day(moment) if moment else self.day, self.day)
