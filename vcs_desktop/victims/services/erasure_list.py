"""The list of erased cases outside the stores: references, a keyed hash, closed words, moments."""

from datetime import datetime
from pathlib import Path

from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.kernel.identifiers import CaseId
from vcs_desktop.storage.columns import canonical_moment
from vcs_desktop.storage.sealed_list import Entry, read_sealed_list, write_sealed_list
from vcs_desktop.victims.model.erasure import ErasedCase, Ground

_KIND = "erased cases"


def read_list(path: Path, key: bytes) -> tuple[tuple[ErasedCase, ...], bool]:
    """The list as it lies outside, and whether it is as this program wrote it."""
    try:
        entries = read_sealed_list(path, key, _KIND)
    except KnownError:
        # It never keeps the office shut: `check` tells of it.
        return (), False
    return tuple(_read(entry) for entry in entries), True


def write_list(path: Path, erased: tuple[ErasedCase, ...], key: bytes) -> None:
    """Put the whole list in place.

    Raises:
        KnownError: The disk refuses.
    """
    write_sealed_list(path, [_written(one) for one in erased], key, _KIND)


def _written(one: ErasedCase) -> Entry:
    return {
        "case": one.case,
        "number": one.number,
        "reference": one.reference,
        "ground": one.ground.value,
        "erased_at": canonical_moment(one.erased_at),
        "officer": one.officer,
        "approved_by": one.approved_by,
    }


def _read(entry: Entry) -> ErasedCase:
    return ErasedCase(
        case=CaseId(str(entry["case"])),
        number=int(str(entry["number"])),
        reference=str(entry["reference"]),
        ground=Ground(str(entry["ground"])),
        erased_at=datetime.fromisoformat(str(entry["erased_at"])),
        officer=str(entry["officer"]),
        approved_by=str(entry["approved_by"]),
    )
