"""Inward: what happened to a sentence becomes a key stage of a case.

The allow-list is `key_stage_of`: nothing crosses that it does not name, and every field it
names is a closed type.
"""

from collections.abc import Callable, Collection, Iterator, Sequence
from itertools import groupby

from vcs_desktop.kernel.identifiers import ObligationId, SentenceRef
from vcs_desktop.rules.key_stage import KeyStage
from vcs_desktop.sentences.model.occurrence import FeedLine, Occurrence
from vcs_desktop.sentences.services.sentence_book import SentenceBook
from vcs_desktop.victims.services.casebook import Casebook
from vcs_desktop.victims.services.hearing import feed_position, hear_stages
from vcs_desktop.victims.services.looks import linked_sentences

_HEARD_AT_ONCE = 10
"""Lines that reach a case in one step: few enough that nobody waits for it."""


def catch_up(
    sentences: SentenceBook, book: Casebook, tell: Callable[[int], None] | None = None
) -> tuple[ObligationId, ...]:
    """Hear the rest of the feed.  Every command does this first.

    The two stores share no transaction.  A kill between them leaves lines in the feed after
    the cursor, and the next call hears them; a kill after leaves nothing to do.  What was not
    understood before is read again first, if more codes are known by now.

    Args:
        sentences: The sentence side.
        book: The victim side.
        tell: Is told how many lines were heard so far, between two steps.

    Returns:
        What is newly owed because of it.
    """
    sentences.read_again()
    owed: list[ObligationId] = []
    heard = 0
    while lines := sentences.feed_after(feed_position(book)):
        # A case that is opened from now on starts with these lines by itself.
        linked = linked_sentences(book)
        for step in _steps(lines, linked):
            stages = [key_stage_of(line.occurrence) for line in step]
            ours = [stage for stage in stages if stage.sentence in linked]
            owed.extend(hear_stages(book, ours, step[-1].position))
        heard += len(lines)
        if tell is not None:
            tell(heard)
    return tuple(owed)


def _steps(
    lines: Sequence[FeedLine], linked: Collection[SentenceRef]
) -> Iterator[tuple[FeedLine, ...]]:
    """Cut the feed where enough of it reaches somebody, and not within one sentence's news."""
    step: list[FeedLine] = []
    ours = 0
    for sentence, news in groupby(lines, key=lambda line: line.occurrence.sentence):
        if ours >= _HEARD_AT_ONCE:
            yield tuple(step)
            step, ours = [], 0
        before = len(step)
        step.extend(news)
        ours += len(step) - before if sentence in linked else 0
    yield tuple(step)


def heard_so_far(sentences: SentenceBook, sentence: SentenceRef) -> list[KeyStage]:
    """Every stage of one sentence in the feed: a new case starts with them.

    Some may lie after the cursor; a case that hears them again knows them by then.
    """
    return [key_stage_of(line.occurrence) for line in sentences.feed_about(sentence)]


def key_stage_of(occurrence: Occurrence) -> KeyStage:
    """What crosses over of an occurrence: this, and nothing else of it."""
    return KeyStage(
        sentence=occurrence.sentence,
        kind=occurrence.kind,
        occurrence=occurrence.id,
        happened_on=occurrence.happened_on,
        heard_at=occurrence.heard_at,
        source=occurrence.source,
        dates=occurrence.dates,
        sentence_kind=occurrence.sentence_kind,
        condition_codes=occurrence.condition_codes,
        outcome=occurrence.outcome,
        patient_kind=occurrence.patient_kind,
        security_category=occurrence.security_category,
        licence_kind=occurrence.licence_kind,
        concerns=occurrence.concerns,
    )
