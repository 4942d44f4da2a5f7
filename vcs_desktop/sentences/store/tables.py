"""The tables of the sentence store.

No column here is about a victim and none holds free text: the only words are closed ones.
"""

from typing import Any

from sqlalchemy import (
    Boolean,
    Column,
    Date,
    ForeignKey,
    Integer,
    MetaData,
    String,
    Table,
    UniqueConstraint,
)

from vcs_desktop.sentences.store.steps import STEPS
from vcs_desktop.storage.columns import CanonicalJSON, Moment
from vcs_desktop.storage.store import StoreShape

metadata = MetaData()

# An offender stands here from the first message, date or entry on.  A referral writes nothing.
# The number is not known while all that was heard was entered for a case.
offenders = Table(
    "offenders",
    metadata,
    Column("sentence", String, primary_key=True),
    Column("noms", String, unique=True),
)

# Which offender a case number (CRN) belongs to, as messages with both numbers said.
case_numbers = Table(
    "case_numbers",
    metadata,
    Column("crn", String, primary_key=True),
    Column("noms", String, primary_key=True),
)

# `noms` is the offender as known now: a message may have named only a case number.
messages = Table(
    "messages",
    metadata,
    Column("fingerprint", String, primary_key=True),
    Column("noms", String, nullable=False, index=True),
    Column("event_type", String, nullable=False),
    Column("reason", String, nullable=False),
    Column("movement_code", String, nullable=False),
    Column("probable_cause", String, nullable=False),
    Column("crn", String, nullable=False, index=True),
    Column("licence_id", String, nullable=False),
    Column("occurred_at", Moment, nullable=False),
    Column("heard_at", Moment, nullable=False),
    Column("read_with", String, nullable=False),
    Column("problem", String),
    Column("occurrence", String),
)

snapshots = Table(
    "snapshots",
    metadata,
    Column("sentence", ForeignKey("offenders.sentence"), primary_key=True),
    Column("sentence_kind", String, nullable=False),
    Column("dates", CanonicalJSON, nullable=False),
    Column("as_at", Date),
    Column("revision", Integer, nullable=False),
    Column("patient_kind", String, nullable=False),
    Column("security_category", String, nullable=False),
)

# A licence as last heard of.  Codes, words of closed lists and dates: its text is never kept.
licences = Table(
    "licences",
    metadata,
    Column("licence_id", String, primary_key=True),
    Column("sentence", ForeignKey("offenders.sentence"), primary_key=True),
    Column("kind", String, nullable=False),
    Column("status", String, nullable=False),
    Column("licence_type", String, nullable=False),
    Column("condition_codes", CanonicalJSON),
    Column("dates", CanonicalJSON, nullable=False),
    Column("said_at", Moment, nullable=False),
)

# What an approved or active licence was seen to say about a victim, at each moment it spoke of.
licence_views = Table(
    "licence_views",
    metadata,
    Column("fingerprint", String, primary_key=True),
    Column("sentence", ForeignKey("offenders.sentence"), nullable=False, index=True),
    Column("licence_id", String, nullable=False),
    Column("said_at", Moment, nullable=False),
    Column("content", String, nullable=False),
)

said_rows = Table(
    "said_rows",
    metadata,
    Column("fingerprint", String, primary_key=True),
    Column("noms", String, nullable=False, index=True),
    Column("told_by", String, nullable=False),
    Column("heard_at", Moment, nullable=False),
    Column("problem", String),
)


def _fact_columns() -> tuple[Column[Any], ...]:
    """One thing that happened, whether in the feed or held back from it."""
    return (
        Column("sentence", ForeignKey("offenders.sentence"), nullable=False, index=True),
        Column("kind", String, nullable=False),
        Column("happened_on", Date, nullable=False),
        Column("heard_at", Moment, nullable=False),
        Column("source", String, nullable=False),
        Column("sentence_kind", String, nullable=False),
        Column("dates", CanonicalJSON, nullable=False),
        Column("condition_codes", CanonicalJSON, nullable=False),
        Column("outcome", String, nullable=False),
        Column("patient_kind", String, nullable=False),
        Column("security_category", String, nullable=False),
        Column("licence_kind", String, nullable=False),
        Column("concerns", String, nullable=False),
    )


feed = Table(
    "feed",
    metadata,
    Column("position", Integer, primary_key=True, autoincrement=True),
    Column("occurrence", String, nullable=False),
    *_fact_columns(),
    UniqueConstraint("occurrence"),
    sqlite_autoincrement=True,
)

# What an officer entered stands in the feed; here is only what became of it since.
hand_entries = Table(
    "hand_entries",
    metadata,
    Column("occurrence", ForeignKey("feed.occurrence"), primary_key=True),
    Column("sentence", ForeignKey("offenders.sentence"), nullable=False, index=True),
    Column("is_another", Boolean, nullable=False),
    Column("withdrawn_because", String),
    Column("dates_confirmed", Boolean, nullable=False),
    Column("dates_entered", CanonicalJSON),
    Column("file_before", CanonicalJSON),
)

# What a message reported that may be what was entered by hand: out of the feed until an officer
# says that it is something else.
held_back = Table(
    "held_back",
    metadata,
    Column("occurrence", String, primary_key=True),
    Column("entry", ForeignKey("hand_entries.occurrence"), nullable=False, index=True),
    Column("other_than", CanonicalJSON, nullable=False),
    Column("event_type", String, nullable=False),
    Column("settled_as", String),
    *_fact_columns(),
)

imports = Table(
    "imports",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("source", String, nullable=False, index=True),
    Column("imported_at", Moment, nullable=False),
)

SHAPE = StoreShape("sentences", 7, metadata, steps=STEPS)
