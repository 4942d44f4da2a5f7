"""Officers let in and out of an office, and what each is here for.

Each job is given the back office and the passphrase of whoever does it: a new way of opening
is made by opening, and so is taking one away.  Whatever a kill leaves, doing it again finishes.
"""

from dataclasses import dataclass, field
from datetime import date

from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.kernel.officer import Officer, Role, one_spelling
from vcs_desktop.office.back_office import BackOffice
from vcs_desktop.office.powers import Power, may, require
from vcs_desktop.storage.key_file import ByPassphrase, officer_name, require_long_enough
from vcs_desktop.storage.key_holders import give_way, has_way, take_ways_of
from vcs_desktop.storage.key_rotation import require_rotatable
from vcs_desktop.storage.key_wrapping import SlotKind
from vcs_desktop.storage.renewing import set_passphrase
from vcs_desktop.storage.unlocking import is_rotation_owed, key_places, unlock_office
from vcs_desktop.storage.watched_unlock import watched
from vcs_desktop.victims.services import officers

_OF_AN_OFFICER = (SlotKind.PASSPHRASE, SlotKind.NEXT_PASSPHRASE, SlotKind.KEYRING)

_OF_CASES = frozenset({Role.VLO, Role.SPO})


@dataclass(frozen=True, slots=True)
class OfficerLine:
    """One officer, as the list of officers shows them.

    Attributes:
        cases: How many cases that have not ended they hold.
        may_unlock: They have a passphrase of their own for both stores.
        uses_keyring: The keyring of a computer's user opens the office for them.
    """

    name: str
    roles: frozenset[Role]
    left_on: date | None
    cases: int
    may_unlock: bool
    uses_keyring: bool


@dataclass(frozen=True, slots=True)
class NewColleague:
    """Who shall be let in."""

    name: str
    roles: frozenset[Role]
    passphrase: str = field(repr=False)


def list_officers(back: BackOffice) -> tuple[OfficerLine, ...]:
    """Everybody who is or was an officer of the unit, by name.  Anybody may see it."""
    return tuple(
        OfficerLine(
            name=officer.name,
            roles=officer.roles,
            left_on=officer.left_on,
            cases=cases,
            may_unlock=_has(back, officer.name, SlotKind.PASSPHRASE),
            uses_keyring=_has(back, officer.name, SlotKind.KEYRING),
        )
        for officer, cases in officers.list_all(back.victims)
    )


def add_officer(back: BackOffice, new: NewColleague, way: ByPassphrase) -> None:
    """Let an officer in with a passphrase of their own, which they change at the first chance.

    Raises:
        KnownError: Whoever does it may not, or may not give these roles, their passphrase is
            wrong, the new officer has no name or no role, can unlock already, or the new
            passphrase is too short.
    """
    require(back, Power.OFFICERS)
    name = officer_name(new.name)
    _require_roles(new.roles)
    _require_may_give(back, new.roles)
    require_long_enough(new.passphrase)
    require_own_passphrase(back, way)
    if _has(back, name, SlotKind.PASSPHRASE):
        raise KnownError(
            "There is an officer of this name who can unlock already.",
            "Nobody was added.",
            "Give the full name, or add something that tells them apart.",
        )
    if any(officer.name == name for officer, _cases in officers.list_all(back.victims)):
        # Somebody of the list who has no passphrase: their roles are given anew.
        _require_may_take_spo(back, name)
    officers.take_on(back.victims, name, new.roles)
    for place in key_places(back.profile):
        give_way(place.keys, place.store, way, ByPassphrase(name, new.passphrase))


def change_roles(back: BackOffice, name: str, roles: frozenset[Role]) -> None:
    """Let an officer have these roles and no others, from their next unlocking on.

    Nobody gives themselves a role that they don't have.

    Raises:
        KnownError: Whoever does it may not, there is no such officer, they have the roles
            already or left, or nobody could look after officers, or was a senior officer, any
            more.
    """
    require(back, Power.OFFICERS)
    _require_roles(roles)
    spelt = one_spelling(name)
    if spelt == back.officer.name and not roles <= back.officer.roles:
        raise KnownError(
            "Nobody gives themselves a role.",
            "Nothing was changed.",
            "Ask another officer who looks after officers.",
        )
    _require_may_give(back, roles - officers.named(back.victims, spelt).roles)
    if Role.SPO not in roles:
        _require_may_take_spo(back, spelt)
    officers.change_roles(back.victims, spelt, roles, _may_manage)


def let_officer_go(back: BackOffice, name: str, hand_cases_to: str, way: ByPassphrase) -> int:
    """Let an officer go: their cases to another, their ways of opening taken away.

    The keys are owed to be made anew: whoever has the office alone next does it, so that a
    copy of a key file that was taken along opens nothing that is there from then on.  What the
    record says of them stays.  Of somebody who is gone already only the cases go over that they
    hold even so.

    Returns:
        How many cases went over.

    Raises:
        KnownError: Whoever does it may not or means themselves, their passphrase is wrong,
            there is no such officer, cases are left that nobody was named for, or nobody could
            look after officers, or was a senior officer, any more.
    """
    require(back, Power.OFFICERS)
    spelt = one_spelling(name)
    if spelt == back.officer.name:
        raise KnownError(
            "Nobody can let themselves go: the keys are made anew by somebody who stays.",
            "Nothing was changed.",
            "Ask another officer who looks after officers.",
        )
    if is_gone(back, spelt):
        return _hand_over_late(back, spelt, one_spelling(hand_cases_to), way)
    _require_may_take_spo(back, spelt)
    for place in key_places(back.profile):
        require_rotatable(place.keys, place.store)
    require_own_passphrase(back, way)
    to = one_spelling(hand_cases_to)
    _officer, handed = officers.let_go(back.victims, spelt, to, back.today, _may_manage)
    for place in key_places(back.profile):
        take_ways_of(place.keys, place.store, way, spelt, _OF_AN_OFFICER, rotate=True)
    return handed


def _hand_over_late(back: BackOffice, name: str, to: str, way: ByPassphrase) -> int:
    """Hand over what somebody who is gone still holds; nothing where nobody is named."""
    if not to:
        return 0
    require_own_passphrase(back, way)
    return officers.hand_over(back.victims, name, to)


def is_gone(back: BackOffice, name: str) -> bool:
    """Whether somebody left, and nothing that a kill may have left of it is to be finished.

    Raises:
        KnownError: There is no such officer.
    """
    spelt = one_spelling(name)
    officer = officers.named(back.victims, spelt)
    opens = any(
        has_way(each.keys, each.store, spelt, kind)
        for each in key_places(back.profile)
        for kind in _OF_AN_OFFICER
    )
    return officer.left_on is not None and not opens and not are_keys_owed(back)


def change_own_passphrase(back: BackOffice, old: ByPassphrase, new_passphrase: str) -> None:
    """Give the officer at this seat a new passphrase.

    Raises:
        KnownError: The present one is wrong, the new one is too short or the same, or the disk
            refuses.
    """
    if new_passphrase == old.passphrase:
        raise KnownError(
            "The new passphrase is the same as the present one.",
            "Nothing was changed.",
            "Choose one that nobody else knows, and give that.",
        )
    with watched(back.profile, old.officer, back.clock):
        set_passphrase(back.profile, old, ByPassphrase(back.officer.name, new_passphrase))
    officers.note(back.victims, "passphrase-changed", back.officer)


def require_own_passphrase(back: BackOffice, way: ByPassphrase) -> None:
    """Ask whoever sits at an open office for their passphrase; a guess is kept and slowed.

    Raises:
        KnownError: It is wrong, or it is too soon after several failures.
    """
    with watched(back.profile, way.officer, back.clock):
        unlock_office(back.profile, way)


def are_keys_owed(back: BackOffice) -> bool:
    """Whether the keys are still to be made anew, because somebody left."""
    return is_rotation_owed(back.profile)


def _may_manage(officer: Officer) -> bool:
    return may(officer, Power.OFFICERS)


def _has(back: BackOffice, name: str, kind: SlotKind) -> bool:
    return all(has_way(each.keys, each.store, name, kind) for each in key_places(back.profile))


def _require_roles(roles: frozenset[Role]) -> None:
    if not roles:
        raise KnownError(
            "An officer needs at least one role.",
            "Nothing was changed.",
            "Say which: vlo, spo, administrator, auditor.",
        )


def _require_may_give(back: BackOffice, roles: frozenset[Role]) -> None:
    """Where there is a senior officer, nobody else lets anybody come to cases.

    Else an administrator would come to them by a second name with a passphrase of their choice.
    """
    everybody = (officer for officer, _cases in officers.list_all(back.victims))
    seniors = [one for one in everybody if Role.SPO in one.roles and one.left_on is None]
    if roles & _OF_CASES and seniors and Role.SPO not in back.officer.roles:
        raise KnownError(
            "Only a senior probation officer gives the roles vlo and spo, which open cases.",
            "Nothing was changed.",
            "Ask one of them.",
        )


def _require_may_take_spo(back: BackOffice, name: str) -> None:
    """Only a senior officer ends what another of them may do."""
    gone = officers.named(back.victims, name)
    is_senior = Role.SPO in gone.roles and gone.left_on is None
    if is_senior and Role.SPO not in back.officer.roles:
        raise KnownError(
            "Only a senior probation officer takes the role spo away, or lets one of them go.",
            "Nothing was changed.",
            "Ask one of them.",
        )
