"""What a prisoner's record claims and no message told: a person must look, and nothing is told.

A record says how things stand, not how they came about.  "Out" may be a release, an abscond or a
move to hospital; so where the feed does not explain what the record says, somebody asks.
"""

import hashlib
from collections.abc import Iterator, Sequence

from vcs_desktop.kernel.identifiers import SentenceRef
from vcs_desktop.rules.key_stage import KeyStageKind, SentenceKind
from vcs_desktop.sentences.model.message import SentenceSnapshot
from vcs_desktop.sentences.model.occurrence import Occurrence, Problem
from vcs_desktop.sentences.model.prisoner_record import RecordSays
from vcs_desktop.sentences.model.same_fact import BACK, OUT, family_of
from vcs_desktop.sentences.services.taking import Taking
from vcs_desktop.sentences.store.feed_rows import feed_about
from vcs_desktop.sentences.store.offenders import noms_of
from vcs_desktop.sentences.store.said_rows import settle
from vcs_desktop.sentences.store.snapshots import on_file

_WITH_AN_END = frozenset(
    {
        SentenceKind.DETERMINATE,
        SentenceKind.BOARD_RELEASED_DETERMINATE,
        SentenceKind.EXTENDED,
        SentenceKind.SERIOUS_TERRORISM,
    }
)
_WITHOUT_END = frozenset(
    {SentenceKind.LIFE, SentenceKind.IPP, SentenceKind.DETENTION_AT_HM_PLEASURE}
)
_AT_LARGE = frozenset(
    {
        KeyStageKind.AT_LARGE_IN_ERROR,
        KeyStageKind.RECALLED_STILL_AT_LARGE,
        KeyStageKind.ABSENT_WITHOUT_LEAVE,
        KeyStageKind.CONDITIONALLY_DISCHARGED,
        KeyStageKind.ABSOLUTELY_DISCHARGED,
    }
)
_OUTSIDE = OUT | _AT_LARGE
_MOVEMENTS = _OUTSIDE | BACK | {KeyStageKind.DIED}


def doubts_about(
    taking: Taking, snapshot: SentenceSnapshot, claims: RecordSays
) -> Iterator[tuple[str, Problem]]:
    """Each claim that nothing explains, with the fingerprint under which it is asked once.

    The same claim is asked again only after something new was heard of the offender's movements.
    """
    sentence = taking.reference_of(snapshot.noms)
    movements = movements_about(taking, sentence)
    state = on_file(taking.connection, sentence)
    kind = state.sentence_kind if state else SentenceKind.UNKNOWN
    found = [_untold(claims, movements), _other_kind(snapshot, kind), _unknown(claims)]
    last = movements[-1].id if movements else ""
    words = "|".join(sorted(claims.stages))
    for problem in found:
        if problem is not None:
            content = f"claim|{snapshot.noms}|{problem}|{words}|{last}|{kind}"
            yield hashlib.sha256(content.encode()).hexdigest(), problem


def movements_about(taking: Taking, sentence: SentenceRef) -> list[Occurrence]:
    """Every movement of the feed that was not taken back, by its own day."""
    lines = feed_about(taking.connection, sentence)
    withdrawn = {line.occurrence.concerns for line in lines}
    movements = [
        line.occurrence
        for line in lines
        if line.occurrence.kind in _MOVEMENTS and line.occurrence.id not in withdrawn
    ]
    return sorted(movements, key=lambda one: one.happened_on)


def settle_claims(taking: Taking, fact: Occurrence) -> None:
    """Settle what a record or a licence claimed, now that this fact tells it."""
    if fact.sentence in taking.quiet:
        return
    told = {
        Problem.SOURCE_SAYS_DIED: fact.kind is KeyStageKind.DIED,
        Problem.SOURCE_SAYS_OUT: fact.kind in _OUTSIDE,
        Problem.SOURCE_SAYS_RECALLED: fact.kind is KeyStageKind.RECALLED,
    }
    problems = [problem for problem, is_told in told.items() if is_told]
    if problems:
        settle(taking.connection, noms_of(taking.connection, fact.sentence), problems)


def is_recall_told(movements: Sequence[Occurrence]) -> bool:
    """Whether the last that was heard, leaving temporary leave aside, is a recall."""
    others = [one for one in movements if not one.kind.startswith("temporary-absence")]
    return bool(others) and others[-1].kind is KeyStageKind.RECALLED


def _untold(claims: RecordSays, movements: Sequence[Occurrence]) -> Problem | None:
    last = movements[-1].kind if movements else None
    if KeyStageKind.DIED in claims.stages:
        died = any(one.kind is KeyStageKind.DIED for one in movements)
        return None if died else Problem.SOURCE_SAYS_DIED
    if claims.is_out:
        return None if _is_explained(claims, last) else Problem.SOURCE_SAYS_OUT
    if KeyStageKind.RECALLED in claims.stages and not is_recall_told(movements):
        return Problem.SOURCE_SAYS_RECALLED
    return None


def _is_explained(claims: RecordSays, last: KeyStageKind | None) -> bool:
    """Whether the last movement heard of is the one that the record means."""
    if last is KeyStageKind.DIED or last in _AT_LARGE:
        return True
    meant = {family_of(kind) for kind in claims.stages & OUT}
    return last in OUT and (not meant or family_of(last) in meant)


def _other_kind(snapshot: SentenceSnapshot, kind: SentenceKind) -> Problem | None:
    has_no_end = snapshot.record.indeterminate if snapshot.record else None
    disagrees = (has_no_end is True and kind in _WITH_AN_END) or (
        has_no_end is False and kind in _WITHOUT_END
    )
    return Problem.SOURCE_SAYS_OTHER_KIND if disagrees else None


def _unknown(claims: RecordSays) -> Problem | None:
    return Problem.UNKNOWN_WORD if claims.has_unknown_word else None
