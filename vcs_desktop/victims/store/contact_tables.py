"""The tables of being in contact: how each way is safe, what officers mean to do, fears.

What they hold in words was written by hand and may be anything; a person's pack shows it only
after somebody read it.
"""

from sqlalchemy import Boolean, Column, Date, ForeignKey, Integer, String, Table

from vcs_desktop.rules.safe_contact import Safety, Way
from vcs_desktop.storage.columns import Moment, Word
from vcs_desktop.victims.model.concern import ConcernKind
from vcs_desktop.victims.store.ending_tables import metadata

__all__ = ["concerns", "contact_ways", "metadata", "reminders"]

# How one way of reaching a person is safe.  The number or address itself stands with the person.
contact_ways = Table(
    "contact_ways",
    metadata,
    Column("person", ForeignKey("people.id"), primary_key=True),
    Column("way", Word(Way), primary_key=True),
    Column("safety", Word(Safety), nullable=False),
    Column("times", String, nullable=False),
    Column("may_leave_message", Boolean),
    Column("code_word", String, nullable=False),
    Column("seen_by", String, nullable=False),
    Column("wants_plain_envelope", Boolean),
    Column("through", String, nullable=False),
    Column("confirmed_on", Date),
)

# What an officer means to do on a day, in a line: "ring back Thursday 2 pm".
reminders = Table(
    "reminders",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=True),
    Column("case_id", ForeignKey("cases.id"), nullable=False, index=True),
    Column("officer", ForeignKey("officers.id"), nullable=False),
    Column("on_day", Date, nullable=False),
    Column("at_time", String, nullable=False),
    Column("words", String, nullable=False),
    Column("made_at", Moment, nullable=False),
    Column("done_at", Moment),
    sqlite_autoincrement=True,
)

# What a person fears or reports: urgent until it was passed to whoever acts on it.
concerns = Table(
    "concerns",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=True),
    Column("case_id", ForeignKey("cases.id"), nullable=False, index=True),
    Column("kind", Word(ConcernKind), nullable=False),
    Column("words", String, nullable=False),
    Column("reported_at", Moment, nullable=False),
    Column("officer", ForeignKey("officers.id"), nullable=False),
    Column("passed_to", String, nullable=False),
    Column("passed_at", Moment),
    Column("acknowledged_on", Date),
    Column("told_on", Date),
    sqlite_autoincrement=True,
)
