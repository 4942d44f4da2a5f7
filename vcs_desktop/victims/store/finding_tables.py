"""The tables by which cases are found: words, and one short row for each case in a list.

Everything here but an officer's saved lists follows from the cases themselves: it is kept in
the transaction that changes a case, and `check` makes it anew and compares.
"""

from sqlalchemy import Column, Date, ForeignKey, Index, Integer, String, Table

from vcs_desktop.kernel.case_list import Among, Order
from vcs_desktop.rules.case_words import Membership
from vcs_desktop.storage.columns import Moment, Word
from vcs_desktop.victims.model.search_terms import Field
from vcs_desktop.victims.store.contact_tables import metadata

__all__ = ["listed_cases", "metadata", "saved_lists", "search_terms", "terms_made"]

# The table is its own index: a word that is being typed is one stretch of it.
search_terms = Table(
    "search_terms",
    metadata,
    Column("field", Word(Field), primary_key=True),
    Column("term", String, primary_key=True),
    Column("number", ForeignKey("listed_cases.number"), primary_key=True, index=True),
    sqlite_with_rowid=False,
)

# How the terms were made last.
terms_made = Table(
    "terms_made",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("version", Integer, nullable=False),
)

# What lists of cases are sorted and sieved by.  `due_order` sorts what is owed without a day
# first, then by day, and last where nothing is owed.  Every index ends in the number by itself.
listed_cases = Table(
    "listed_cases",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("case_id", ForeignKey("cases.id"), nullable=False, unique=True),
    Column("officer", ForeignKey("officers.id"), nullable=False),
    Column("membership", Word(Membership), nullable=False),
    Column("person_order", String, nullable=False),
    Column("offender_order", String, nullable=False),
    Column("due_order", String, nullable=False),
    Column("next_due_on", Date),
    Column("owed_count", Integer, nullable=False),
    Column("undated_count", Integer, nullable=False),
    Index("listed_cases_by_person", "person_order"),
    Index("listed_cases_by_offender", "offender_order"),
    Index("listed_cases_by_officer", "officer", "person_order"),
    Index("listed_cases_by_standing", "membership", "person_order"),
    Index("listed_cases_by_due", "due_order", "person_order"),
)

# A list that an officer named and kept.  Its words may be somebody's name.
saved_lists = Table(
    "saved_lists",
    metadata,
    Column("officer", ForeignKey("officers.id"), primary_key=True),
    Column("name", String, primary_key=True),
    Column("words", String, nullable=False),
    Column("among", Word(Among), nullable=False),
    Column("sorted_by", Word(Order), nullable=False),
    Column("saved_at", Moment, nullable=False),
)
