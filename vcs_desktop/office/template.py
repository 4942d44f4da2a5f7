"""Empty tables to fill in: the header that an import understands, and what each column means."""

from vcs_desktop.crossing import contact_rows, position_rows, referral_rows, sentence_rows
from vcs_desktop.crossing.table_rows import Column
from vcs_desktop.kernel.errors import KnownError

_TABLES: dict[str, tuple[Column, ...]] = {
    "referrals": referral_rows.COLUMNS,
    "sentences": sentence_rows.COLUMNS,
    "positions": position_rows.COLUMNS,
    "contacts": contact_rows.COLUMNS,
}
KINDS = tuple(_TABLES)
"""The kinds of table there are."""


def template(kind: str) -> str:
    """The header line of an empty table.

    Raises:
        KnownError: There is no such table.
    """
    return ",".join(column.name for column in columns_of(kind)) + "\n"


def columns_of(kind: str) -> tuple[Column, ...]:
    """The columns of a table, with their meanings.

    Raises:
        KnownError: There is no such table.
    """
    if kind not in _TABLES:
        raise KnownError(
            f"This version has no table of {kind}.",
            "No template was made.",
            f"The tables of this version are: {', '.join(_TABLES)}.",
        )
    return _TABLES[kind]
