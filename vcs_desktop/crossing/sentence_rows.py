"""The table of sentence dates: its documented header, and its rows as snapshots."""

from datetime import date

from vcs_desktop.crossing.closed_words import NOMS_PATTERN
from vcs_desktop.crossing.table_rows import Column, TableRow, read_table
from vcs_desktop.rules.key_stage import SentenceKind, StageDate, StageDateName
from vcs_desktop.sentences.model.message import SentenceSnapshot

_DATES = {
    "sentenced_on": StageDateName.SENTENCED,
    "conditional_release_on": StageDateName.CONDITIONAL_RELEASE,
    "parole_eligibility_on": StageDateName.PAROLE_ELIGIBILITY,
    "parole_hearing_on": StageDateName.PAROLE_HEARING,
    "licence_end_on": StageDateName.LICENCE_END,
}

COLUMNS = (
    Column("noms", "the offender's NOMS number, such as A1234BC", required=True),
    Column(
        "sentence_kind",
        "determinate, extended, life, ipp, hospital-order or unknown",
        required=True,
    ),
    Column("sentenced_on", "the day of sentence"),
    Column("conditional_release_on", "the day or month of release on licence, as expected now"),
    Column("parole_eligibility_on", "the day or month of parole eligibility"),
    Column("parole_hearing_on", "the day of the parole hearing"),
    Column("licence_end_on", "the day the licence ends"),
    Column(
        "as_at",
        "the day these dates were true at the source; "
        "without it they are used only where they contradict nothing",
    ),
)


def read_sentences(text: str, as_at: date | None) -> tuple[SentenceSnapshot, ...]:
    """Every row as a snapshot; `as_at` counts for rows that give no day of their own.

    Raises:
        FileRefusedError: A row can't be used; it says which line and column.
    """
    return tuple(_snapshot(row, as_at) for row in read_table(text, COLUMNS))


def _snapshot(row: TableRow, as_at: date | None) -> SentenceSnapshot:
    noms = row.needed("noms").upper()
    if not NOMS_PATTERN.fullmatch(noms):
        raise row.fault("noms", "must be a NOMS number such as A1234BC")
    row.needed("sentence_kind")
    dates = []
    for column, name in _DATES.items():
        given = row.day_or_month(column)
        if given is not None:
            dates.append(StageDate(name, *given))
    return SentenceSnapshot(
        noms=noms,
        sentence_kind=row.word("sentence_kind", SentenceKind) or SentenceKind.UNKNOWN,
        dates=tuple(sorted(dates, key=lambda day: day.name.value)),
        as_at=row.day("as_at") or as_at,
    )
