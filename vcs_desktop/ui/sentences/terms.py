"""What else is known about a sentence, as terms and words."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from vcs_desktop.kernel.clock import london_day
from vcs_desktop.rules.key_stage import LicenceKind, PatientKind, SecurityCategory
from vcs_desktop.ui.toolkit.entry_language import patient_words
from vcs_desktop.ui.toolkit.language import long_date, short_date
from vcs_desktop.ui.toolkit.source_language import days_ago
from vcs_desktop.ui.toolkit.veil import covered

if TYPE_CHECKING:
    from vcs_desktop.sentences.model.offender_view import HeldLicence, OffenderFile


def facts_of(file: OffenderFile) -> tuple[tuple[str, str], ...]:
    """Case numbers, the kind of patient, the category and the licences, as far as held."""
    return tuple(_facts(file))


def heard_words(file: OffenderFile, today: date) -> str:
    """When something was last heard, and from which day the dates are."""
    heard_at, parts = file.last_heard_at, []
    if heard_at is not None:
        day = london_day(heard_at)
        words = _tr("Last heard on {day}, {ago}.")
        parts.append(words.format(day=long_date(day), ago=days_ago(day, today)))
    if file.as_at is not None:
        parts.append(_tr("The dates are as at {day}.").format(day=long_date(file.as_at)))
    return " ".join(parts)


def _facts(file: OffenderFile) -> Iterator[tuple[str, str]]:
    yield _tr("Case number (CRN)"), covered(", ".join(file.line.crns)) or _tr("Not heard")
    if file.patient_kind is not PatientKind.UNKNOWN:
        yield _tr("Patient"), patient_words(file.patient_kind)
    if file.security_category is not SecurityCategory.UNKNOWN:
        yield _tr("Security category"), file.security_category.value.upper()
    for licence in file.licences:
        yield _licence_words(licence.kind), _licence(licence)


def _licence(licence: HeldLicence) -> str:
    codes = ", ".join(licence.condition_codes)
    told = _tr("{status}, told {day}").format(
        status=licence.status.replace("_", " ").capitalize(),
        day=short_date(london_day(licence.said_at)),
    )
    held = _tr("Conditions about victims: {codes}").format(codes=codes)
    return f"{told}\n{held if codes else _tr('No condition about victims')}"


def _licence_words(kind: LicenceKind) -> str:
    return {
        LicenceKind.STANDARD: _tr("Licence"),
        LicenceKind.POST_RECALL: _tr("Licence after recall"),
        LicenceKind.VARIATION: _tr("Changed licence"),
        LicenceKind.HARD_STOP: _tr("Licence made at hard stop"),
        LicenceKind.HDC: _tr("Licence with curfew (HDC)"),
        LicenceKind.HDC_VARIATION: _tr("Changed licence with curfew (HDC)"),
        LicenceKind.TIME_SERVED: _tr("Licence, time served"),
        LicenceKind.UNKNOWN: _tr("Licence, kind not known"),
    }[kind]


def _tr(text: str) -> str:
    return QCoreApplication.translate("sentences", text)
