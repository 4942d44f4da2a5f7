"""Number a new fact in the feed, or hold it back where an officer may have entered it already.

Every intake ends here.  Officers hear by telephone what a message tells days later; that
message must never raise a second duty, and must never be lost either.  So where a report may be
of what was entered by hand, it stays out of the feed until an officer says which it is.
"""

from dataclasses import replace

from vcs_desktop.sentences.model.hand_entry import Settled, may_be_reported_by
from vcs_desktop.sentences.model.occurrence import Occurrence
from vcs_desktop.sentences.services.record_claims import settle_claims
from vcs_desktop.sentences.services.taking import Taking
from vcs_desktop.sentences.store import hand_rows, held_rows
from vcs_desktop.sentences.store.feed_rows import append_to_feed
from vcs_desktop.sentences.store.held_rows import HeldBack


def feed_or_hold_back(taking: Taking, fact: Occurrence, event_type: str) -> bool:
    """Feed what a message or a row reported for the first time.

    Args:
        taking: The intake.
        fact: What was reported, with an identity of its own.
        event_type: The closed words by which an officer is told where it came from.

    Returns:
        True when it stands in the feed; False when it waits for an officer's word.
    """
    return _feed_or_hold_back(taking, HeldBack(fact, "", event_type))


def weigh_again(taking: Taking, entry: str) -> list[Occurrence]:
    """Weigh again what waits for an entry that is matched or taken back by now.

    Returns:
        What stands in the feed now, because it can be no entry any more.
    """
    waiting = held_rows.waiting_for(taking.connection, entry)
    return [held.fact for held in waiting if _is_fed_after_all(taking, held)]


def settle_as_same(taking: Taking, held: HeldBack) -> list[Occurrence]:
    """A report is of what was entered: it is no news.  What else waited is weighed again."""
    held_rows.settle(taking.connection, held, Settled.SAME)
    return weigh_again(taking, held.entry)


def settle_as_different(taking: Taking, held: HeldBack) -> bool:
    """A report is not of this entry; True when it stands in the feed now, as heard when it came.

    False where it may be of another entry, about which an officer is asked next.
    """
    ruled_out = (*held.other_than, held.entry)
    return _is_fed_after_all(taking, replace(held, other_than=ruled_out))


def _is_fed_after_all(taking: Taking, held: HeldBack) -> bool:
    is_fed = _feed_or_hold_back(taking, held)
    if is_fed:
        held_rows.settle(taking.connection, held, Settled.DIFFERENT)
    return is_fed


def _feed_or_hold_back(taking: Taking, held: HeldBack) -> bool:
    sentence = held.fact.sentence
    is_quiet = sentence in taking.quiet
    entries = () if is_quiet else hand_rows.entries_about(taking.connection, sentence)
    open_ones = (entry for entry in entries if entry.fact.id not in held.other_than)
    entry = may_be_reported_by(taking.entry_table, held.fact, open_ones)
    if entry is None:
        _feed(taking, held.fact)
        settle_claims(taking, held.fact)
        return True
    held_rows.hold_back(taking.connection, replace(held, entry=entry.fact.id))
    return False


def _feed(taking: Taking, fact: Occurrence) -> None:
    if taking.waiting is None:
        append_to_feed(taking.transaction, fact)
    else:
        taking.waiting.facts.append(fact)
    taking.fed.append(fact.id)
