"""The table of sentence dates: its documented header, and its rows as snapshots."""

from enum import StrEnum

from vcs_desktop.crossing.closed_words import NOMS_PATTERN
from vcs_desktop.crossing.kinds import TableKind, Terms
from vcs_desktop.crossing.table_rows import Column, TableRow
from vcs_desktop.rules.key_stage import (
    PatientKind,
    SecurityCategory,
    SentenceKind,
    StageDate,
    StageDateName,
)
from vcs_desktop.sentences.model.message import SentenceSnapshot

_DATES = {
    "sentenced_on": StageDateName.SENTENCED,
    "conditional_release_on": StageDateName.CONDITIONAL_RELEASE,
    "automatic_release_on": StageDateName.AUTOMATIC_RELEASE,
    "confirmed_release_on": StageDateName.CONFIRMED_RELEASE,
    "post_recall_release_on": StageDateName.POST_RECALL_RELEASE,
    "hdc_eligibility_on": StageDateName.HDC_ELIGIBILITY,
    "parole_eligibility_on": StageDateName.PAROLE_ELIGIBILITY,
    "parole_hearing_on": StageDateName.PAROLE_HEARING,
    "next_review_on": StageDateName.NEXT_REVIEW,
    "tariff_expiry_on": StageDateName.TARIFF_EXPIRY,
    "licence_start_on": StageDateName.LICENCE_START,
    "licence_end_on": StageDateName.LICENCE_END,
    "sentence_end_on": StageDateName.SENTENCE_END,
    "tribunal_hearing_on": StageDateName.TRIBUNAL_HEARING,
    "restriction_end_on": StageDateName.RESTRICTION_END,
}


class ChangedBecause(StrEnum):
    """Why the dates of a row changed."""

    PROGRESSION_MODEL = "progression-model"
    OTHER = "other"


COLUMNS = (
    Column("noms", "the offender's NOMS number, such as A1234BC", required=True),
    Column("sentence_kind", ", ".join(SentenceKind), required=True),
    Column("sentenced_on", "the day of sentence"),
    Column("conditional_release_on", "the day or month of release on licence, as expected now"),
    Column("automatic_release_on", "the day or month of automatic release"),
    Column("confirmed_release_on", "the day or month of release, where it is confirmed"),
    Column("post_recall_release_on", "the day or month of release after a recall"),
    Column("hdc_eligibility_on", "the day from which home detention curfew may be given"),
    Column("parole_eligibility_on", "the day or month of parole eligibility"),
    Column("parole_hearing_on", "the day of the parole hearing"),
    Column("next_review_on", "the day or month of the next parole review"),
    Column("tariff_expiry_on", "the day or month when the tariff, or minimum term, expires"),
    Column("licence_start_on", "the day the licence begins"),
    Column("licence_end_on", "the day the licence ends"),
    Column("sentence_end_on", "the day the sentence ends"),
    Column("tribunal_hearing_on", "the day of the tribunal hearing"),
    Column("restriction_end_on", "the day a restriction order ends"),
    Column("patient_kind", ", ".join(PatientKind)),
    Column("security_category", ", ".join(SecurityCategory)),
    Column("changed_because", ", ".join(ChangedBecause)),
    Column(
        "as_at",
        "the day these dates were true at the source; "
        "without it they are used only where they contradict nothing",
    ),
)


def _snapshot(row: TableRow, terms: Terms) -> SentenceSnapshot:
    noms = row.needed("noms").upper()
    if not NOMS_PATTERN.fullmatch(noms):
        raise row.fault("noms", "must be a NOMS number such as A1234BC")
    row.needed("sentence_kind")
    because = row.word("changed_because", ChangedBecause)
    dates = []
    for column, name in _DATES.items():
        given = row.day_or_month(column)
        if given is not None:
            dates.append(StageDate(name, *given))
    return SentenceSnapshot(
        noms=noms,
        sentence_kind=row.word("sentence_kind", SentenceKind) or SentenceKind.UNKNOWN,
        dates=tuple(sorted(dates, key=lambda day: day.name.value)),
        as_at=row.day("as_at") or terms.as_at,
        patient_kind=row.word("patient_kind", PatientKind) or PatientKind.UNKNOWN,
        security_category=row.word("security_category", SecurityCategory)
        or SecurityCategory.UNKNOWN,
        is_recalculated=because is ChangedBecause.PROGRESSION_MODEL,
    )


SENTENCES = TableKind("sentence dates", SentenceSnapshot, COLUMNS, _snapshot)
