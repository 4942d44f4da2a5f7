"""The sentence as it stands on file, and how what a source says is laid over it."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import TypeVar

from vcs_desktop.rules.key_stage import (
    EXPECTED_RELEASE,
    PatientKind,
    SecurityCategory,
    SentenceKind,
    StageDate,
)
from vcs_desktop.sentences.model.message import SentenceSnapshot

_Word = TypeVar("_Word", bound=StrEnum)


@dataclass(frozen=True, slots=True)
class OnFile:
    """The sentence as it stands on file.

    Attributes:
        as_at: The newest day a source said these dates are from; None while none said.
        revision: How often something here changed, from 1; the same dates again are a new one.
        patient_kind: Under what the offender is held as a patient, as last said.
        security_category: The category, as last said.
    """

    sentence_kind: SentenceKind
    dates: tuple[StageDate, ...]
    as_at: date | None
    revision: int
    patient_kind: PatientKind = PatientKind.UNKNOWN
    security_category: SecurityCategory = SecurityCategory.UNKNOWN

    @property
    def content(self) -> tuple[object, ...]:
        """What is said here, whenever it was said."""
        return self.sentence_kind, self.patient_kind, self.security_category, self.dates


def merged(before: OnFile | None, snapshot: SentenceSnapshot, as_at: date | None) -> OnFile:
    """What is on file once a source said this.

    What it leaves out stays as it was: not given is not the same as gone.
    """
    start = before or OnFile(SentenceKind.UNKNOWN, (), None, 0)
    dates = {day.name: day for day in (*start.dates, *snapshot.dates)}
    return OnFile(
        sentence_kind=_said(snapshot.sentence_kind, start.sentence_kind),
        dates=tuple(sorted(dates.values(), key=lambda day: day.name.value)),
        as_at=max((day for day in (start.as_at, as_at) if day), default=None),
        revision=start.revision,
        patient_kind=_said(snapshot.patient_kind, start.patient_kind),
        security_category=_said(snapshot.security_category, start.security_category),
    )


def laid_over(
    before: OnFile | None, snapshot: SentenceSnapshot, beside: Iterable[StageDate] = ()
) -> OnFile:
    """What is on file once a source said this of a day that is known.

    What it leaves out stays, but a new date of release takes the place of every surer one that
    the source does not repeat, be it here or in `beside`: what it said of the same day elsewhere.
    """
    if before is None or snapshot.as_at is None:
        return merged(before, snapshot, snapshot.as_at)
    new = [day for day in snapshot.dates if day not in before.dates]
    standing = {*without_surer(before.dates, new), *beside}
    still = tuple(day for day in before.dates if day in standing)
    return merged(replace(before, dates=still), snapshot, snapshot.as_at)


def without_surer(dates: Iterable[StageDate], given: Iterable[StageDate]) -> tuple[StageDate, ...]:
    """The dates less those of release that are surer than one given now.

    They were the news of another day, and would be taken for what is expected for ever.
    """
    expected = [EXPECTED_RELEASE.index(day.name) for day in given if day.name in EXPECTED_RELEASE]
    surer = EXPECTED_RELEASE[: min(expected)] if expected else ()
    return tuple(day for day in dates if day.name not in surer)


def without_earlier_release(
    dates: tuple[StageDate, ...], recalled_on: date
) -> tuple[StageDate, ...]:
    """The dates less those of the release before a recall, where one after it is among them."""
    expected = [day for day in dates if day.name in EXPECTED_RELEASE]
    over = [day for day in expected if day.last_day <= recalled_on]
    if len(over) == len(expected):
        return dates
    return tuple(day for day in dates if day not in over)


def contradicts(before: OnFile, after: OnFile) -> bool:
    """Whether something that was said before is said otherwise now."""
    words = (
        (before.sentence_kind, after.sentence_kind),
        (before.patient_kind, after.patient_kind),
        (before.security_category, after.security_category),
    )
    is_new_word = any(was != "unknown" and was is not now for was, now in words)
    return is_new_word or bool(set(before.dates) - set(after.dates))


def _said(now: _Word, before: _Word) -> _Word:
    return before if now == "unknown" else now
