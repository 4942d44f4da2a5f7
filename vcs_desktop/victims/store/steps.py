"""How a victim store of each earlier version comes to the next one.

The step of a version makes exactly what `tables` says of a new store; a test holds the two
against each other, and brings up to date an office that was made with an earlier program.  A
step is a list of statements, or of functions for what one statement can't do (a table that
gets other columns: `storage.upgrade.rebuild_table`).  Once a version was used, its step stays
as it is, and the next change is a step of its own.
"""

from collections.abc import Mapping

from sqlalchemy import Connection

from vcs_desktop.storage.record_table import ACTS_ARE_FOUND
from vcs_desktop.storage.store import Step
from vcs_desktop.storage.upgrade import rebuild_table

_OFFICERS = (
    "CREATE TABLE {table} (id VARCHAR NOT NULL, name VARCHAR NOT NULL, roles VARCHAR NOT NULL,"
    " left_on DATE, PRIMARY KEY (id), UNIQUE (name))"
)
# Whoever made the store could do everything; whoever else is named holds cases.
_ROLES = (
    "CASE WHEN id = (SELECT officer FROM record_entry ORDER BY sequence LIMIT 1)"
    """ THEN '["administrator","spo","vlo"]' ELSE '["vlo"]' END"""
)


def _give_officers_roles(connection: Connection) -> None:
    columns = {"id": "id", "name": "name", "roles": _ROLES, "left_on": "NULL"}
    rebuild_table(connection, "officers", _OFFICERS, columns)


_HAND = """
    officer VARCHAR NOT NULL, decided_at VARCHAR NOT NULL, reason VARCHAR NOT NULL,
    ended_by VARCHAR, ended_at VARCHAR, end_reason VARCHAR,
    FOREIGN KEY(officer) REFERENCES officers (id), FOREIGN KEY(ended_by) REFERENCES officers (id)
"""
_CASE = "number INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, case_id VARCHAR NOT NULL"
_OF_CASE = "FOREIGN KEY(case_id) REFERENCES cases (id)"

_HOW_CASES_LEAVE: tuple[Step, ...] = (
    """
    CREATE TABLE erased_cases (
        case_id VARCHAR NOT NULL, number INTEGER NOT NULL, reference VARCHAR NOT NULL,
        ground VARCHAR NOT NULL, erased_at VARCHAR NOT NULL, officer VARCHAR NOT NULL,
        approved_by VARCHAR NOT NULL, wiped_at VARCHAR, PRIMARY KEY (case_id)
    )
    """,
    "CREATE INDEX ix_erased_cases_number ON erased_cases (number)",
    "CREATE INDEX ix_erased_cases_reference ON erased_cases (reference)",
    """
    CREATE TABLE erased_came_back (
        look VARCHAR NOT NULL, case_id VARCHAR NOT NULL, what VARCHAR NOT NULL,
        heard_at VARCHAR NOT NULL, PRIMARY KEY (look),
        FOREIGN KEY(case_id) REFERENCES erased_cases (case_id)
    )
    """,
    "CREATE INDEX ix_erased_came_back_case_id ON erased_came_back (case_id)",
    f"CREATE TABLE holds ({_CASE}, {_HAND}, {_OF_CASE})",
    "CREATE INDEX ix_holds_case_id ON holds (case_id)",
    f"CREATE TABLE reviews ({_CASE}, review_on DATE NOT NULL, {_HAND}, {_OF_CASE})",
    "CREATE INDEX ix_reviews_case_id ON reviews (case_id)",
    f"""
    CREATE TABLE retention_periods (
        number INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, months INTEGER NOT NULL, {_HAND}
    )
    """,
)

_DRAFTS = """
CREATE TABLE drafts (
    officer VARCHAR NOT NULL,
    form VARCHAR NOT NULL,
    subject VARCHAR NOT NULL,
    body VARCHAR NOT NULL,
    began_at VARCHAR NOT NULL,
    saved_at VARCHAR NOT NULL,
    PRIMARY KEY (officer, form, subject),
    FOREIGN KEY(officer) REFERENCES officers (id)
)
"""

_OUTSIDE_LOOKS: tuple[Step, ...] = (
    f"""
    CREATE TABLE outside_looks (
        {_CASE}, officer VARCHAR NOT NULL, looked_at VARCHAR NOT NULL, on_day DATE NOT NULL,
        why VARCHAR NOT NULL, words VARCHAR NOT NULL,
        {_OF_CASE}, FOREIGN KEY(officer) REFERENCES officers (id)
    )
    """,
    "CREATE INDEX outside_looks_by_case ON outside_looks (case_id, officer, on_day)",
)

# Filled at the opening that follows (`services.finding`), as whenever terms are made otherwise.
_HOW_CASES_ARE_FOUND: tuple[Step, ...] = (
    """
    CREATE TABLE search_terms (
        field VARCHAR NOT NULL, term VARCHAR NOT NULL, number INTEGER NOT NULL,
        PRIMARY KEY (field, term, number), FOREIGN KEY(number) REFERENCES listed_cases (number)
    ) WITHOUT ROWID
    """,
    "CREATE INDEX ix_search_terms_number ON search_terms (number)",
    "CREATE TABLE terms_made (id INTEGER NOT NULL, version INTEGER NOT NULL, PRIMARY KEY (id))",
    """
    CREATE TABLE listed_cases (
        number INTEGER NOT NULL, case_id VARCHAR NOT NULL, officer VARCHAR NOT NULL,
        membership VARCHAR NOT NULL, person_order VARCHAR NOT NULL,
        offender_order VARCHAR NOT NULL, due_order VARCHAR NOT NULL, next_due_on DATE,
        owed_count INTEGER NOT NULL, undated_count INTEGER NOT NULL, PRIMARY KEY (number),
        UNIQUE (case_id), FOREIGN KEY(case_id) REFERENCES cases (id),
        FOREIGN KEY(officer) REFERENCES officers (id)
    )
    """,
    "CREATE INDEX listed_cases_by_person ON listed_cases (person_order)",
    "CREATE INDEX listed_cases_by_offender ON listed_cases (offender_order)",
    "CREATE INDEX listed_cases_by_officer ON listed_cases (officer, person_order)",
    "CREATE INDEX listed_cases_by_standing ON listed_cases (membership, person_order)",
    "CREATE INDEX listed_cases_by_due ON listed_cases (due_order, person_order)",
    """
    CREATE TABLE saved_lists (
        officer VARCHAR NOT NULL, name VARCHAR NOT NULL, words VARCHAR NOT NULL,
        among VARCHAR NOT NULL, sorted_by VARCHAR NOT NULL, saved_at VARCHAR NOT NULL,
        PRIMARY KEY (officer, name), FOREIGN KEY(officer) REFERENCES officers (id)
    )
    """,
)

_BEING_IN_CONTACT: tuple[Step, ...] = (
    """
    CREATE TABLE contact_ways (
        person VARCHAR NOT NULL, way VARCHAR NOT NULL, safety VARCHAR NOT NULL,
        times VARCHAR NOT NULL, may_leave_message BOOLEAN, code_word VARCHAR NOT NULL,
        seen_by VARCHAR NOT NULL, wants_plain_envelope BOOLEAN, through VARCHAR NOT NULL,
        confirmed_on DATE, PRIMARY KEY (person, way),
        FOREIGN KEY(person) REFERENCES people (id)
    )
    """,
    f"""
    CREATE TABLE reminders (
        {_CASE}, officer VARCHAR NOT NULL, on_day DATE NOT NULL, at_time VARCHAR NOT NULL,
        words VARCHAR NOT NULL, made_at VARCHAR NOT NULL, done_at VARCHAR,
        {_OF_CASE}, FOREIGN KEY(officer) REFERENCES officers (id)
    )
    """,
    "CREATE INDEX ix_reminders_case_id ON reminders (case_id)",
    f"""
    CREATE TABLE concerns (
        {_CASE}, kind VARCHAR NOT NULL, words VARCHAR NOT NULL, reported_at VARCHAR NOT NULL,
        officer VARCHAR NOT NULL, passed_to VARCHAR NOT NULL, passed_at VARCHAR,
        acknowledged_on DATE, told_on DATE,
        {_OF_CASE}, FOREIGN KEY(officer) REFERENCES officers (id)
    )
    """,
    "CREATE INDEX ix_concerns_case_id ON concerns (case_id)",
)

STEPS: Mapping[int, tuple[Step, ...]] = {
    5: (_give_officers_roles, *_HOW_CASES_LEAVE, _DRAFTS, *_OUTSIDE_LOOKS),
    6: _HOW_CASES_ARE_FOUND,
    7: ("CREATE INDEX facts_by_kind ON facts (kind, officer, sequence)",),
    8: (ACTS_ARE_FOUND,),
    9: _BEING_IN_CONTACT,
}
