"""Linking: which offender is this, and is there a sentence to point at?

An offender not yet known gets a stub on the sentence side, which says nothing about why.
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
    """Take one file of referrals in, each linked to its offender's sentence.

    The stubs are kept first.  A kill before the cases follow leaves stubs that nobody points
    at, which is harmless, and the same file takes the cases in the next time.
    """
    references = sentences.references_for(row.noms for row in rows)
    referrals = [linked(row, references[row.noms]) for row in rows]
    return take_referrals(book, referrals, partial(heard_so_far, sentences), file_digest)
