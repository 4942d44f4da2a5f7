"""The tables of how a case leaves the store: holds, reviews, and what stays of an erased case.

What stays of an erased case has no words: references, a keyed hash, closed words and moments.
"""

from sqlalchemy import Column, Date, ForeignKey, Integer, String, Table

from vcs_desktop.storage.columns import Moment, Word
from vcs_desktop.victims.model.erasure import CameBack, Ground
from vcs_desktop.victims.store.groundwork import decision_columns, metadata

__all__ = ["erased_came_back", "erased_cases", "holds", "metadata", "retention_periods", "reviews"]

# That a case was erased.  `reference` is a keyed hash of the referrer's own reference, so that
# the same referral is known again.  Not yet `wiped`: its rows are gone, and the file is still to
# be made anew without what they leave behind.
erased_cases = Table(
    "erased_cases",
    metadata,
    Column("case_id", String, primary_key=True),
    Column("number", Integer, nullable=False, index=True),
    Column("reference", String, nullable=False, index=True),
    Column("ground", Word(Ground), nullable=False),
    Column("erased_at", Moment, nullable=False),
    Column("officer", String, nullable=False),
    Column("approved_by", String, nullable=False),
    Column("wiped_at", Moment),
)

# That a row about an erased person came with an import, and nothing of what it said.
erased_came_back = Table(
    "erased_came_back",
    metadata,
    Column("look", String, primary_key=True),
    Column("case_id", ForeignKey("erased_cases.case_id"), nullable=False, index=True),
    Column("what", Word(CameBack), nullable=False),
    Column("heard_at", Moment, nullable=False),
)

# Somebody needs what is on file, such as a court: while a hold stands, nothing is erased.
holds = Table(
    "holds",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=True),
    Column("case_id", ForeignKey("cases.id"), nullable=False, index=True),
    *decision_columns(),
    sqlite_autoincrement=True,
)

# The day on which it is asked again whether a case that has ended is still to be kept.
reviews = Table(
    "reviews",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=True),
    Column("case_id", ForeignKey("cases.id"), nullable=False, index=True),
    Column("review_on", Date, nullable=False),
    *decision_columns(),
    sqlite_autoincrement=True,
)

# After how many months an ended case is reviewed: the unit's own, for no source gives a number.
retention_periods = Table(
    "retention_periods",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=True),
    Column("months", Integer, nullable=False),
    *decision_columns(),
    sqlite_autoincrement=True,
)
