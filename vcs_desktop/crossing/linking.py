"""Linking: which offender is this, and is there a sentence to point at?

The reference of a sentence follows from the offender's number, by a key of the sentence store.
So an offender not yet known there can be pointed at, and nothing is written that would show it.
"""

from collections.abc import Sequence
from functools import partial

from vcs_desktop.crossing.inward import heard_so_far
from vcs_desktop.crossing.referral_rows import ReferralRow, linked
from vcs_desktop.sentences.services.sentence_book import SentenceBook
from vcs_desktop.victims.services.casebook import Casebook
from vcs_desktop.victims.services.referrals import TakenIn, take_referrals


def link_and_take(
    sentences: SentenceBook, book: Casebook, rows: Sequence[ReferralRow], file_digest: str
) -> TakenIn:
    """Take one file of referrals in, each linked to its offender's sentence."""
    references = sentences.references_for(row.noms for row in rows)
    referrals = [linked(row, references[row.noms]) for row in rows]
    return take_referrals(book, referrals, partial(heard_so_far, sentences), file_digest)
