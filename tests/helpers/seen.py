"""What the records of an office say about who looked."""

from tests.helpers.office import OFFICER, PASSPHRASE, AnOffice
from vcs_desktop.sentences.store.tables import SHAPE
from vcs_desktop.storage.engine import reading
from vcs_desktop.storage.key_file import open_with_passphrase
from vcs_desktop.storage.profile import SENTENCES, Profile
from vcs_desktop.storage.record import Record, RecordEntry
from vcs_desktop.storage.store import open_store


def acts(office: AnOffice) -> list[str]:
    """Every act in the victim store's record, oldest first."""
    with office.desk.book.reading() as connection:
        return [entry.act for entry in office.desk.book.store.record.entries(connection)]


def looks_of(
    office: AnOffice, act: str, *, is_sentence_side: bool = False
) -> tuple[RecordEntry, ...]:
    """Every entry about this act, oldest first."""
    entries = sentence_entries(office) if is_sentence_side else victim_entries(office)
    return tuple(entry for entry in entries if entry.act == act)


def victim_entries(office: AnOffice) -> tuple[RecordEntry, ...]:
    with office.desk.book.reading() as connection:
        return office.desk.book.store.record.entries(connection)


def sentence_entries(office: AnOffice) -> tuple[RecordEntry, ...]:
    """The record of the sentence store, read beside the open office."""
    profile = Profile(office.folder)
    key = open_with_passphrase(profile.sentence_keys, SENTENCES, OFFICER, PASSPHRASE)
    engine = open_store(profile.sentence_store, key, SHAPE)
    try:
        with reading(engine) as connection:
            return Record(key.record, office.clock, "").entries(connection)
    finally:
        engine.dispose()
