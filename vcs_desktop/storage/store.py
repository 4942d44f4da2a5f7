"""Making a store and opening it again: the right file, whole, and of a version we know.

A store is an encrypted file with the tables of its shape and the record.  Which tables a shape
has is the business of the store's own package.
"""

import hashlib
import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from sqlalchemy import Connection, Engine, MetaData
from sqlalchemy.exc import DatabaseError

from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.kernel.long_work import EndedError
from vcs_desktop.storage.engine import open_engine, reading, writing
from vcs_desktop.storage.files import refusal_of, sync_folder
from vcs_desktop.storage.key_file import StoreKey
from vcs_desktop.storage.record import make_record
from vcs_desktop.storage.staged_rows import make_staging

Step = str | Callable[[Connection], None]
"""One act of an upgrade: a statement, or a function for what one statement can't do."""


@dataclass(frozen=True, slots=True)
class StoreShape:
    """What one kind of store looks like.

    Attributes:
        name: `sentences` or `victims`; it is written into the file.
        version: Raised whenever the tables change.
        metadata: The tables.
        extra_ddl: Statements to run after the tables are made, such as triggers.
        steps: How a store of the version before comes to each version.  A step makes exactly
            what a new store of its version has; once that version was used, it never changes.
    """

    name: str
    version: int
    metadata: MetaData
    extra_ddl: tuple[str, ...] = ()
    steps: Mapping[int, tuple[Step, ...]] = field(default_factory=dict)

    @property
    def oldest_version(self) -> int:
        """The oldest version that the steps lead up from."""
        version = self.version
        while version in self.steps:
            version -= 1
        return version

    @property
    def application_id(self) -> int:
        """The number in the file that tells the kinds of store apart."""
        digest = hashlib.sha256(f"vcs-desktop store {self.name}".encode()).digest()
        return int.from_bytes(digest[:4], "big") >> 1


def create_store(path: Path, key: StoreKey, shape: StoreShape) -> Engine:
    """Make a new, empty store, with its tables, its record and the record's triggers.

    It is made under another name and put in place whole, so a kill leaves no half of it.

    Raises:
        KnownError: There is a store already, or the disk refuses.
    """
    if path.exists():
        raise KnownError(
            "There is a store here already.",
            "No new one was made, and the one here is as it was.",
            "Choose an empty folder, or unlock the office that is here.",
        )
    part = path.with_name(f".{path.name}.part")
    try:
        _make_empty(part)
        _build(part, key, shape)
        part.replace(path)
        sync_folder(path.parent)
    except OSError as error:
        raise refusal_of(error, "No store was made.") from error
    return open_engine(path, key.database)


def make_tables(connection: Connection, shape: StoreShape) -> None:
    """Make everything that a new store has."""
    shape.metadata.create_all(connection)
    make_record(connection)
    make_staging(connection)
    for statement in shape.extra_ddl:
        connection.exec_driver_sql(statement)


def version_of(connection: Connection, shape: StoreShape) -> int:
    """The version that a store was written in, as far as this program can work with it.

    Raises:
        KnownError: It is not this kind of store, or of a version that is newer, or so old
            that no step leads up from it.
    """
    if number_of(connection, "application_id") != shape.application_id:
        raise KnownError(
            f"This file is not the store of {shape.name}.",
            "Nothing was opened.",
            "Put each store back into its own folder, or restore the latest backup.",
        )
    version = number_of(connection, "user_version")
    if version > shape.version:
        raise KnownError(
            "This store was written by a newer version of the program.",
            "Nothing was opened, so nothing of it was harmed.",
            "Install the newer version, and open the office with it.",
        )
    if version < shape.oldest_version:
        raise KnownError(
            "This store was written by an older version of the program that this one "
            "can't bring up to date.",
            "Nothing was opened, so nothing of it was harmed.",
            "Open the office with the version that wrote it, and ask for help with the upgrade.",
        )
    return version


def open_store(path: Path, key: StoreKey, shape: StoreShape, *, bulk: bool = False) -> Engine:
    """Open a store that is there, after making sure that it is the one that is meant.

    Args:
        path: The store's file.
        key: Its keys.
        shape: What it must look like.
        bulk: Give it 64 MB of cache: for imports and for large checks.

    Raises:
        KnownError: The file is missing, the key doesn't open it, it is not this kind of
            store, or it was written by a newer program or by an older one we don't know.
    """
    if not path.exists():
        raise KnownError(
            f"The store of {shape.name} is not in this folder.",
            "Nothing was opened.",
            "Check the folder, or restore the latest backup into it.",
        )
    engine = open_engine(path, key.database, bulk=bulk)
    try:
        with reading(engine) as connection:
            _require_shape(connection, shape)
    except BaseException:
        engine.dispose()
        raise
    return engine


def check_file(engine: Engine) -> tuple[str, ...]:
    """Look through the whole file for damage.

    Returns:
        What was found, in plain words; empty when the file is sound.

    Raises:
        EndedError: The work on this store was asked to end, which is no finding.
    """
    try:
        # A writer's place keeps others from moving pages about while the file is read.
        with writing(engine) as connection:
            if connection.exec_driver_sql("PRAGMA cipher_integrity_check").first():
                return ("Part of the file was changed or damaged outside this program.",)
        with reading(engine) as connection:
            return (*_structure(connection), *_links(connection))
    except EndedError:
        raise
    except KnownError as error:
        return (error.happened,)


def _make_empty(part: Path) -> None:
    for leftover in (part, part.with_name(f"{part.name}-wal"), part.with_name(f"{part.name}-shm")):
        leftover.unlink(missing_ok=True)
    # Readable by its owner alone from the first moment; the files beside it follow its mode.
    os.close(os.open(part, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))


def _build(part: Path, key: StoreKey, shape: StoreShape) -> None:
    engine = open_engine(part, key.database)
    try:
        with writing(engine) as connection:
            make_tables(connection, shape)
            connection.exec_driver_sql(f"PRAGMA application_id = {shape.application_id}")
            connection.exec_driver_sql(f"PRAGMA user_version = {shape.version}")
    finally:
        # The last connection to close brings everything into the one file.
        engine.dispose()


def _require_shape(connection: Connection, shape: StoreShape) -> None:
    if version_of(connection, shape) < shape.version:
        raise KnownError(
            "This store was written by an older version of the program.",
            "Nothing was opened, so nothing of it was harmed.",
            "Close the office and open it again: it is brought up to date at an opening.",
        )


def number_of(connection: Connection, pragma: str) -> int:
    """A number that stands in the file's head, such as `user_version`."""
    return int(connection.exec_driver_sql(f"PRAGMA {pragma}").scalar_one())


def _structure(connection: Connection) -> tuple[str, ...]:
    try:
        answers = connection.exec_driver_sql("PRAGMA quick_check(1)").scalars().all()
    except DatabaseError:
        answers = ["damaged"]
    return () if answers == ["ok"] else ("The inner order of the file is damaged.",)


def _links(connection: Connection) -> tuple[str, ...]:
    tables = {row[0] for row in connection.exec_driver_sql("PRAGMA foreign_key_check")}
    return tuple(
        f"An entry in {table} points to something that is not there." for table in sorted(tables)
    )
