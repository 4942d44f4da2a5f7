"""Make an invented office in an empty profile, with a passphrase that is no secret."""

from pathlib import Path

from vcs_desktop.kernel.clock import Clock
from vcs_desktop.kernel.officer import Nation
from vcs_desktop.office.make_demo import (
    DEMO_OFFICER,
    DEMO_PASSPHRASE,
    DemoOffice,
    fill_with_invented_people,
)
from vcs_desktop.office.set_up import SetUpWishes, prove_recovery
from vcs_desktop.startup.office import make_office, open_unproved_desk
from vcs_desktop.storage.files import write_atomically
from vcs_desktop.storage.profile import Profile


def make_demo_office(
    folder: Path, *, victims: int, officers: int, seed: int, clock: Clock | None = None
) -> DemoOffice:
    """Make the office and fill it.  It is ready only when it is full: cut short, it is made anew.

    Raises:
        KnownError: There is an office in the folder already.
    """
    wishes = SetUpWishes(
        officer_name=DEMO_OFFICER,
        unit_name="Invented Victim Liaison Unit",
        nation=Nation.ENGLAND,
        passphrase=DEMO_PASSPHRASE,
        address_lines=("1 Invented Square", "Exampleton", "ZZ99 1AA"),
        telephone="01632 960000",
        email="invented.unit@example.com",
        is_invented=True,
    )
    new_office = make_office(folder, wishes, clock)
    write_atomically(Profile(folder).demo_passphrase, f"{DEMO_PASSPHRASE}\n".encode())
    desk = open_unproved_desk(folder, DEMO_OFFICER, DEMO_PASSPHRASE, clock)
    try:
        made = fill_with_invented_people(desk, victims, officers, seed)
    finally:
        desk.close()
    prove_recovery(folder, new_office.recovery_code)
    return made
