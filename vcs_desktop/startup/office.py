"""Open an office: build every object once, without Qt, and finish what a kill left undone."""

from contextlib import ExitStack
from functools import partial
from pathlib import Path

from vcs_desktop.crossing.door import Door
from vcs_desktop.gateways.holidays import load_calendar
from vcs_desktop.gateways.system_clock import SystemClock
from vcs_desktop.kernel.clock import Clock
from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.office.desk import Desk
from vcs_desktop.office.recovery_sheet import recovery_sheet
from vcs_desktop.office.set_up import (
    NewOffice,
    SetUpWishes,
    officers_of,
    profile_state,
    set_up,
)
from vcs_desktop.rules.rulebook import load_rulebook
from vcs_desktop.sentences.model.meaning import load_codes
from vcs_desktop.sentences.services.sentence_book import SentenceBook
from vcs_desktop.sentences.store.tables import SHAPE as SENTENCE_SHAPE
from vcs_desktop.startup.resources import resources_folder
from vcs_desktop.storage.key_file import StoreKey, open_with_passphrase
from vcs_desktop.storage.profile import Profile, default_profile_folder, use_profile
from vcs_desktop.storage.record import Record
from vcs_desktop.storage.recorded import RecordedStore
from vcs_desktop.storage.store import open_store
from vcs_desktop.victims.services.casebook import Casebook
from vcs_desktop.victims.services.derivation import bring_up_to_date
from vcs_desktop.victims.services.founding import founded
from vcs_desktop.victims.services.stores import VICTIM_SHAPE

__all__ = [
    "default_folder",
    "demo_passphrase",
    "make_office",
    "officers_of",
    "open_desk",
    "open_unproved_desk",
    "profile_state",
]


def make_office(folder: Path, wishes: SetUpWishes, clock: Clock | None = None) -> NewOffice:
    """Make both stores in an empty profile; `prove_recovery` then makes the office ready.

    Raises:
        KnownError: There is an office here already, a name is missing, the passphrase is too
            short, or the folder is no safe place.
    """
    print_sheet = partial(recovery_sheet, resources=resources_folder())
    return set_up(folder, wishes, clock or SystemClock(), print_sheet)


def open_desk(folder: Path, officer: str, passphrase: str, clock: Clock | None = None) -> Desk:
    """Unlock both stores for one officer, and catch up with the sentence feed.

    Raises:
        KnownError: There is no finished office here, the passphrase is wrong, or a store
            can't be opened.  Nothing is left open.
    """
    if profile_state(folder) != "ready":
        raise KnownError(
            "There is no finished office in this folder.",
            "Nothing was opened.",
            "Set one up first, or name the folder that it lies in.",
        )
    return open_unproved_desk(folder, officer, passphrase, clock)


def open_unproved_desk(
    folder: Path, officer: str, passphrase: str, clock: Clock | None = None
) -> Desk:
    """Unlock an office whose recovery code may not have been proved yet; else as `open_desk`.

    An invented office is filled before it counts as finished.
    """
    profile = Profile(folder)
    with ExitStack() as closing:
        closing.enter_context(use_profile(profile))
        keys = (
            open_with_passphrase(profile.sentence_keys, SENTENCE_SHAPE.name, officer, passphrase),
            open_with_passphrase(profile.victim_keys, VICTIM_SHAPE.name, officer, passphrase),
        )
        desk = _build(profile, officer, keys, clock or SystemClock(), closing)
        bring_up_to_date(desk.book)
        desk.door.catch_up()
        # From here on the desk's owner closes it.
        closing.pop_all()
    return desk


def default_folder() -> Path:
    """Where this user's office lies unless somebody says otherwise."""
    return default_profile_folder()


def demo_passphrase(folder: Path) -> str | None:
    """The passphrase of an invented office, which is no secret; None for a real one."""
    file = Profile(folder).demo_passphrase
    return file.read_text(encoding="utf-8").strip() if file.exists() else None


def _build(
    profile: Profile,
    officer_name: str,
    keys: tuple[StoreKey, StoreKey],
    clock: Clock,
    closing: ExitStack,
) -> Desk:
    resources = resources_folder()
    sentence_engine = open_store(profile.sentence_store, keys[0], SENTENCE_SHAPE)
    closing.callback(sentence_engine.dispose)
    victim_engine = open_store(profile.victim_store, keys[1], VICTIM_SHAPE)
    closing.callback(victim_engine.dispose)
    found = founded(victim_engine, officer_name)
    if found.officer is None:
        raise KnownError(
            "This officer is not in the unit's list.",
            "Nothing was opened.",
            "Unlock with the name that is in the list.",
        )
    record_of = partial(Record, clock=clock, officer=found.officer.id)
    sentences = SentenceBook(
        RecordedStore(
            sentence_engine, keys[0], record_of(keys[0].record), profile.sentence_anchor
        ),
        load_codes(resources / "codes" / "movements.toml"),
        clock,
    )
    book = Casebook(
        store=RecordedStore(
            victim_engine, keys[1], record_of(keys[1].record), profile.victim_anchor
        ),
        officer=found.officer,
        clock=clock,
        rulebook=load_rulebook(resources / "rules"),
        calendar=load_calendar(resources / "calendars" / "england-and-wales.toml"),
    )
    return Desk(
        officer=found.officer,
        unit=found.unit,
        is_invented=found.is_invented,
        book=book,
        door=Door(sentences, book),
        clock=clock,
        resources=resources,
        closing=closing.pop_all(),
    )
