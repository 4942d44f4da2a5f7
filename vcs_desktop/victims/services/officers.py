"""The officers of the unit: let in, given roles, gone; their cases in other hands.

Works on the store alone, without a casebook: it counts cases and hands them over, and reads
nothing of any.
"""

from collections.abc import Callable
from datetime import date

from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.kernel.officer import Officer, Role
from vcs_desktop.storage.engine import Transaction
from vcs_desktop.storage.key_bundle import StoreKey
from vcs_desktop.storage.profile import Profile
from vcs_desktop.storage.record import NewEntry
from vcs_desktop.storage.recorded import RecordedStore
from vcs_desktop.storage.store import open_store
from vcs_desktop.victims.store import officer_rows, saved_list_rows
from vcs_desktop.victims.store.tables import SHAPE

MayManage = Callable[[Officer], bool]
"""Whether an officer may look after officers."""


def list_all(store: RecordedStore) -> tuple[tuple[Officer, int], ...]:
    """Every officer by name, with how many cases that have not ended they hold."""
    with store.reading() as connection:
        counts = officer_rows.open_case_counts(connection)
        return tuple(
            (officer, counts.get(officer.id, 0))
            for officer in officer_rows.officers_of_unit(connection)
        )


def everybody_in(profile: Profile, key: StoreKey) -> tuple[Officer, ...]:
    """Every officer of a store that nobody has open.

    Raises:
        KnownError: The store is missing, damaged or of another version.
    """
    engine = open_store(profile.victim_store, key, SHAPE)
    try:
        with engine.connect() as connection:
            return officer_rows.officers_of_unit(connection)
    finally:
        engine.dispose()


def named(store: RecordedStore, name: str) -> Officer:
    """The officer of this name.

    Raises:
        KnownError: The unit has none.
    """
    with store.reading() as connection:
        return _named(connection, name)


def take_on(store: RecordedStore, name: str, roles: frozenset[Role]) -> Officer:
    """Add an officer, or let one who is in the list, or who left, have these roles.

    Raises:
        KnownError: The disk refuses.
    """
    with store.changing() as connection:
        known = officer_rows.officer_named(connection, name)
        if known is None:
            officer = officer_rows.new_officer(name, roles)
            officer_rows.add_officer(connection, officer)
        else:
            officer = known
            officer_rows.set_left(connection, officer.id, None)
            officer_rows.set_roles(connection, officer.id, roles)
        _note(store, connection, "officer-added", officer.id, roles=_words(roles))
    return officer


def change_roles(
    store: RecordedStore, name: str, roles: frozenset[Role], may_manage: MayManage
) -> Officer:
    """Let an officer have these roles and no others.

    Raises:
        KnownError: There is no such officer, they have them already, they left, or nobody
            could look after officers, or was a senior officer, any more.
    """
    with store.changing() as connection:
        officer = _present(connection, name)
        if officer.roles == roles:
            raise KnownError(
                "This officer has exactly these roles already.",
                "Nothing was changed.",
                "See `vcs-desktop officers` for who has which.",
            )
        officer_rows.set_roles(connection, officer.id, roles)
        _require_somebody(connection, officer, may_manage)
        before = _words(officer.roles)
        _note(store, connection, "roles-changed", officer.id, roles=_words(roles), before=before)
    return officer


def let_go(
    store: RecordedStore, name: str, to: str, on: date, may_manage: MayManage
) -> tuple[Officer, int]:
    """Note that an officer left, with their cases in somebody else's hands.

    The lists that they kept go: nobody else was ever shown them.

    Args:
        store: The store of victims.
        name: Who left.
        to: Who has their cases from now on; empty where they hold none.
        on: The day.
        may_manage: Whether an officer may look after officers.

    Returns:
        The officer, and how many cases went over.  Done before, it is simply told again.

    Raises:
        KnownError: There is no such officer, they hold cases that nobody was named for, whoever
            was named can't have them, or nobody could look after officers, or was a senior
            officer, any more.
    """
    with store.changing() as connection:
        officer = _named(connection, name)
        if officer.left_on is not None:
            return officer, 0
        handed = _hand_over(connection, officer, to)
        officer_rows.set_left(connection, officer.id, on)
        saved_list_rows.drop_lists_of(connection, officer.id)
        _require_somebody(connection, officer, may_manage)
        details: dict[str, str | int] = {"cases": handed}
        if handed:
            details["to"] = _present(connection, to).id
        store.record.append(connection, NewEntry("officer-left", officer.id, details))
    return officer, handed


def hand_over(store: RecordedStore, name: str, to: str) -> int:
    """Give to somebody else every open case of an officer who left.

    One who left with none may hold some again: a case that had ended was opened again, or they
    left in an earlier version.

    Returns:
        How many cases went over.

    Raises:
        KnownError: There is no such officer, they are still here, or whoever was named can't
            have cases.
    """
    with store.changing() as connection:
        officer = _named(connection, name)
        if officer.left_on is None:
            raise KnownError(
                "This officer is still here.",
                "No case went over.",
                "Say first that they have left; their cases go over with that.",
            )
        handed = _hand_over(connection, officer, to)
        if handed:
            details: dict[str, str | int] = {"cases": handed, "to": _present(connection, to).id}
            store.record.append(connection, NewEntry("cases-handed-over", officer.id, details))
    return handed


def note(store: RecordedStore, act: str, officer: Officer) -> None:
    """Tell the record of something about an officer.

    Raises:
        KnownError: The disk refuses.
    """
    with store.changing() as connection:
        _note(store, connection, act, officer.id)


def _hand_over(connection: Transaction, officer: Officer, to: str) -> int:
    held = officer_rows.open_case_counts(connection).get(officer.id, 0)
    if not held and not to:
        return 0
    if not to:
        raise KnownError(
            f"This officer still has {held} cases.",
            "Nothing was changed.",
            "Say who has them from now on (`--hand-cases-to NAME`).",
        )
    other = officer_rows.officer_named(connection, to)
    if other is None or other.id == officer.id or not _works_with_cases(other):
        raise KnownError(
            "Whoever shall have the cases is not somebody else who works with cases.",
            "Nothing was changed.",
            "Name another officer, or give them the role vlo first.",
        )
    return officer_rows.hand_cases_over(connection, officer.id, other.id) if held else 0


def _works_with_cases(officer: Officer) -> bool:
    return officer.left_on is None and bool(officer.roles & {Role.VLO, Role.SPO})


def _named(connection: Transaction, name: str) -> Officer:
    officer = officer_rows.officer_named(connection, name)
    if officer is None:
        raise KnownError(
            "The unit has no officer of this name.",
            "Nothing was changed.",
            "See `vcs-desktop officers` for the names.",
        )
    return officer


def _present(connection: Transaction, name: str) -> Officer:
    officer = _named(connection, name)
    if officer.left_on is not None:
        raise KnownError(
            "This officer has left.",
            "Nothing was changed.",
            "Add them again first, if they came back (`vcs-desktop officer add`).",
        )
    return officer


def _require_somebody(connection: Transaction, before: Officer, may_manage: MayManage) -> None:
    """Refuse a change after which nobody were left who can do what only some may.

    Args:
        connection: The change, made and not yet kept.
        before: The officer whom it is about, as they were.
        may_manage: Whether an officer may look after officers.
    """
    now = officer_rows.officers_of_unit(connection)
    if not any(map(may_manage, now)):
        raise KnownError(
            "Nobody could look after officers any more.",
            "Nothing was changed.",
            "Give another officer the role spo or administrator first.",
        )
    if Role.SPO in before.roles and not any(map(_is_senior, now)):
        raise KnownError(
            "The unit would have no senior probation officer any more, and only one of them "
            "can make another.",
            "Nothing was changed.",
            "Give another officer the role spo first.",
        )


def _is_senior(officer: Officer) -> bool:
    return Role.SPO in officer.roles and officer.left_on is None


def _note(
    store: RecordedStore, connection: Transaction, act: str, officer: str, **details: str
) -> None:
    store.record.append(connection, NewEntry(act, officer, details))


def _words(roles: frozenset[Role]) -> str:
    # References hold no commas and no spaces.
    return "+".join(sorted(roles))
