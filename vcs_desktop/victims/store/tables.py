"""The tables of the victim store.

Facts are only added to.  `obligations` is derived from them and may be worked out again; the
`derivation` row says with which rulebook and which calendar that was last done.
"""

from sqlalchemy import (
    Boolean,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    String,
    Table,
    UniqueConstraint,
)

from vcs_desktop.rules.case_words import Capacity, Level, Membership
from vcs_desktop.rules.obligation import Reason, Status
from vcs_desktop.rules.office_policy import SettingName
from vcs_desktop.rules.rule_words import Nature
from vcs_desktop.rules.why_outside import WhyOutside
from vcs_desktop.storage.columns import CanonicalJSON, Days, Moment, Word
from vcs_desktop.storage.store import StoreShape
from vcs_desktop.victims.model.disclosure import Disclosed, GivenTo
from vcs_desktop.victims.model.referral import CommunicationNeed, Language
from vcs_desktop.victims.model.victim_case import LetterState

# From there, so that whoever knows these tables knows those of finding, contact and ending too.
from vcs_desktop.victims.store.finding_tables import metadata
from vcs_desktop.victims.store.groundwork import decision_columns
from vcs_desktop.victims.store.steps import STEPS

office = Table(
    "office",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("unit_name", String, nullable=False),
    Column("nation", String, nullable=False),
    Column("address_lines", CanonicalJSON, nullable=False),
    Column("telephone", String, nullable=False),
    Column("email", String, nullable=False),
    Column("is_invented", Boolean, nullable=False),
)

officers = Table(
    "officers",
    metadata,
    Column("id", String, primary_key=True),
    Column("name", String, nullable=False, unique=True),
    Column("roles", CanonicalJSON, nullable=False),
    Column("left_on", Date),
)

people = Table(
    "people",
    metadata,
    Column("id", String, primary_key=True),
    Column("name", String, nullable=False, index=True),
    Column("salutation", String, nullable=False),
    Column("language", Word(Language), nullable=False),
    Column("address_lines", CanonicalJSON, nullable=False),
    Column("address_confirmed", Boolean, nullable=False),
    Column("telephone", String, nullable=False),
    Column("telephone_safe", Boolean),
    Column("email", String, nullable=False),
    Column("communication_need", Word(CommunicationNeed)),
)

cases = Table(
    "cases",
    metadata,
    Column("id", String, primary_key=True),
    Column("number", Integer, nullable=False, unique=True),
    Column("person", ForeignKey("people.id"), nullable=False),
    Column("officer", ForeignKey("officers.id"), nullable=False, index=True),
    Column("sentence", String, nullable=False, index=True),
    Column("offender_name", String, nullable=False),
    Column("capacity", Word(Capacity), nullable=False),
    Column("referral_reference", String, nullable=False, unique=True),
    Column("referral_digest", String, nullable=False),
    Column("referred_on", Date, nullable=False),
    # Derived from the facts, kept here so that a list of thousands need not read them all.
    Column("membership", Word(Membership), nullable=False),
    Column("level", Word(Level)),
)

facts = Table(
    "facts",
    metadata,
    Column("sequence", Integer, primary_key=True, autoincrement=True),
    Column("case_id", ForeignKey("cases.id"), nullable=False, index=True),
    Column("kind", String, nullable=False),
    Column("occurrence", String),
    Column("body", CanonicalJSON, nullable=False),
    Column("entered_at", Moment, nullable=False),
    Column("officer", ForeignKey("officers.id"), nullable=False),
    UniqueConstraint("case_id", "occurrence"),
    # So that acts of one kind, and an officer's last one, are found without reading every fact.
    Index("facts_by_kind", "kind", "officer", "sequence"),
    sqlite_autoincrement=True,
)

obligations = Table(
    "obligations",
    metadata,
    Column("id", String, primary_key=True),
    Column("case_id", ForeignKey("cases.id"), nullable=False, index=True),
    Column("rule", String, nullable=False),
    Column("occurrence", String, nullable=False),
    Column("stage", String, nullable=False),
    Column("status", Word(Status), nullable=False),
    Column("reason", Word(Reason)),
    Column("line_from", String, nullable=False),
    Column("counted_from", Date, nullable=False),
    Column("heard_on", Date, nullable=False),
    Column("due_on", Date),
    Column("skipped_days", Days, nullable=False),
    Column("met_on", Date),
    Column("month_to_tell", Date),
    Column("month_told_before", Date),
    Column("nature", Word(Nature)),
    Column("starts_on", Date),
    Column("target_on", Date),
    Column("target_from", Date),
    Index("obligations_by_status", "status", "due_on"),
)

derivation = Table(
    "derivation",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("rulebook", String, nullable=False),
    Column("calendar", String, nullable=False),
)

letters = Table(
    "letters",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=True),
    Column("id", String, nullable=False, unique=True),
    Column("case_id", ForeignKey("cases.id"), nullable=False, index=True),
    Column("obligation", String, nullable=False, index=True),
    Column("kind", String, nullable=False),
    Column("wording_version", String, nullable=False),
    Column("sha256", String, nullable=False),
    Column("pdf", LargeBinary, nullable=False),
    Column("state", Word(LetterState), nullable=False),
    Column("made_at", Moment, nullable=False),
    Column("month", Date),
)

# A referral that contradicts the case on file: that it came, and none of its words.
doubtful_referrals = Table(
    "doubtful_referrals",
    metadata,
    Column("look", String, primary_key=True),
    Column("reference", String, nullable=False),
    Column("case_id", ForeignKey("cases.id"), nullable=False),
    Column("digest", String, nullable=False),
    Column("heard_at", Moment, nullable=False),
)

settled_looks = Table(
    "settled_looks",
    metadata,
    Column("look", String, primary_key=True),
    Column("officer", ForeignKey("officers.id"), nullable=False),
    Column("settled_at", Moment, nullable=False),
)

# What left for those who decide: that it did, and a hash that stands for its words.
disclosures = Table(
    "disclosures",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=True),
    Column("case_id", ForeignKey("cases.id"), nullable=False, index=True),
    Column("request", String, nullable=False),
    Column("what", Word(Disclosed), nullable=False),
    Column("to_whom", Word(GivenTo), nullable=False),
    Column("left_at", Moment, nullable=False),
    Column("officer", ForeignKey("officers.id"), nullable=False),
    Column("sha256", String, nullable=False),
)

# Rows about reaching people that came before: a hash of each, so that a repeat undoes nothing.
seen_reach_news = Table(
    "seen_reach_news",
    metadata,
    Column("case_id", ForeignKey("cases.id"), primary_key=True),
    Column("digest", String, primary_key=True),
)

feed_cursor = Table(
    "feed_cursor",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("position", Integer, nullable=False),
)


setting_changes = Table(
    "setting_changes",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=True),
    Column("rule", String, nullable=False),
    Column("name", Word(SettingName), nullable=False),
    Column("value", Integer),
    Column("from_on", Date, nullable=False),
    *decision_columns(),
    sqlite_autoincrement=True,
)

# The text of each rule file, by the file's name.
rule_packs = Table(
    "rule_packs",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=True),
    Column("files", CanonicalJSON, nullable=False),
    *decision_columns(),
    sqlite_autoincrement=True,
)

added_holidays = Table(
    "added_holidays",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=True),
    Column("on_day", Date, nullable=False),
    Column("name", String, nullable=False),
    *decision_columns(),
    sqlite_autoincrement=True,
)

# Since when each rule is on here; without a day, from the office's beginning.
switched_on = Table(
    "switched_on",
    metadata,
    Column("rule", String, primary_key=True),
    Column("first_on", Date),
    Column("off_on", Date),
)

# Another mark with every decision, so that a look at it tells whether anything was decided.
decisions_mark = Table(
    "decisions_mark",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("mark", String, nullable=False),
)

# What an officer typed and did not send yet.  It is no part of the record.
drafts = Table(
    "drafts",
    metadata,
    Column("officer", ForeignKey("officers.id"), primary_key=True),
    Column("form", String, primary_key=True),
    Column("subject", String, primary_key=True),
    Column("body", CanonicalJSON, nullable=False),
    Column("began_at", Moment, nullable=False),
    Column("saved_at", Moment, nullable=False),
)

# Why an officer looked at a colleague's case: once for a case and a day.
outside_looks = Table(
    "outside_looks",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=True),
    Column("case_id", ForeignKey("cases.id"), nullable=False),
    Column("officer", ForeignKey("officers.id"), nullable=False),
    Column("looked_at", Moment, nullable=False),
    Column("on_day", Date, nullable=False),
    Column("why", Word(WhyOutside), nullable=False),
    Column("words", String, nullable=False),
    Index("outside_looks_by_case", "case_id", "officer", "on_day"),
    sqlite_autoincrement=True,
)

SHAPE = StoreShape("victims", 9, metadata, steps=STEPS)
