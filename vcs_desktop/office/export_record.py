"""Export the record for an inspector: both stores, a program that verifies it, and its key.

The key lies beside the folder and not in it, because it goes another way.  It chains the
record; it opens nothing and seals nothing else.  Whoever has it could also forge a record; so
the code of the last entry is read out as well.
"""

import json
import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from pathlib import Path

from vcs_desktop.kernel.clock import LONDON
from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.office.back_office import BackOffice
from vcs_desktop.office.powers import Power, require
from vcs_desktop.storage.files import (
    is_there,
    refusal_of,
    sync_folder,
    write_atomically,
)
from vcs_desktop.storage.record import NewEntry
from vcs_desktop.storage.record_export import (
    EXPORT_FORMAT,
    KEY_FORMAT,
    Exported,
    read_out,
    write_record,
)
from vcs_desktop.storage.recorded import EXPORTED, RecordedStore
from vcs_desktop.victims.services.unlocks import names_of_officers

_NOT_DONE = "Nothing was exported."


@dataclass(frozen=True, slots=True)
class Head:
    """The last entry of a record, as it is read out."""

    store: str
    number: int
    code: str


@dataclass(frozen=True, slots=True)
class RecordExport:
    """Where an export lies, and what is read out with it."""

    folder: Path
    key_file: Path
    counts: Mapping[str, int]
    heads: tuple[Head, ...]


def heads_of(back: BackOffice) -> tuple[Head, ...]:
    """The newest entry of each record, to be written down or read out.

    Raises:
        KnownError: This officer may not read the record.
    """
    require(back, Power.RECORD)
    found = []
    for name, store in _stores(back):
        with store.reading() as connection:
            head = store.record.head(connection)
        found.append(Head(name, head.sequence, read_out(head.hash)))
    return tuple(found)


def export_record(
    back: BackOffice, folder: Path, first: date | None = None, last: date | None = None
) -> RecordExport:
    """Write both records into a new folder, from one day to another, both included.

    The export is on record itself, before anything is written.

    Raises:
        KnownError: This officer may not read the record, the last day is before the first, the
            folder is there already or lies inside the office, or the disk refuses. No folder
            and no key is then left.
    """
    require(back, Power.RECORD)
    if first is not None and last is not None and last < first:
        raise KnownError(
            "The last day is before the first day.",
            _NOT_DONE,
            "Give the earlier day as --from and the later one as --to.",
        )
    key_file = folder.with_name(f"{folder.name}-key.json")
    _require_place(back, folder, key_file)
    entry = NewEntry(EXPORTED, "", {"from": _day(first), "to": _day(last)})
    for _name, store in _stores(back):
        with store.changing() as connection:
            store.record.append(connection, entry)
    with _whole_or_not(folder) as part:
        exported = _written(back, part, (_begin(first), _end(last)))
    try:
        keys = {name: store.key.record.hex() for name, store in _stores(back)}
        write_atomically(key_file, json.dumps({"format": KEY_FORMAT, **keys}).encode())
    except KnownError:
        shutil.rmtree(folder, ignore_errors=True)
        raise
    return RecordExport(
        folder,
        key_file,
        {name: one.count for name, one in exported.items()},
        tuple(Head(name, one.last, one.code) for name, one in exported.items() if one.count),
    )


def _stores(back: BackOffice) -> tuple[tuple[str, RecordedStore], ...]:
    return (("victims", back.victims), ("sentences", back.sentences))


def _written(
    back: BackOffice, part: Path, between: tuple[datetime | None, datetime | None]
) -> dict[str, Exported]:
    names = names_of_officers(back.victims)
    exported = {}
    for name, store in _stores(back):
        with store.reading() as connection:
            base = part / f"{name}-record"
            exported[name] = write_record(connection, store.key.record, base, between, names)
    said = {name: one.said for name, one in exported.items()}
    manifest = {"format": EXPORT_FORMAT, "made_at": back.clock.now().isoformat(), **said}
    write_atomically(part / "manifest.json", json.dumps(manifest, indent=1).encode())
    for file in ("README.txt", "verify_record.py"):
        write_atomically(part / file, (back.resources / "inspector" / file).read_bytes())
    return exported


def _require_place(back: BackOffice, folder: Path, key_file: Path) -> None:
    profile = back.victims.anchor.parents[1].resolve()
    if folder.resolve().is_relative_to(profile):
        raise KnownError(
            "The folder would lie inside the office's own folder.",
            _NOT_DONE,
            "Choose a folder outside it.",
        )
    if is_there(folder, _NOT_DONE) or is_there(key_file, _NOT_DONE):
        raise KnownError(
            "There is a folder or a key file of this name already.",
            _NOT_DONE,
            "Choose another name.",
        )


@contextmanager
def _whole_or_not(folder: Path) -> Iterator[Path]:
    """Fill a folder under another name, and put it in place when all of it is there."""
    part = folder.with_name(f".{folder.name}.part")
    try:
        shutil.rmtree(part, ignore_errors=True)
        part.mkdir(mode=0o700)
        yield part
        part.rename(folder)
        sync_folder(folder.parent)
    except OSError as error:
        raise refusal_of(error, _NOT_DONE) from error
    finally:
        shutil.rmtree(part, ignore_errors=True)


def _begin(day: date | None) -> datetime | None:
    return None if day is None else datetime.combine(day, time(), LONDON)


def _end(day: date | None) -> datetime | None:
    return None if day is None else _begin(day + timedelta(days=1))


def _day(day: date | None) -> str:
    return day.isoformat() if day else ""
