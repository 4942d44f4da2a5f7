"""The jobs of keys that need the office closed, bound to this computer's clock and keyring."""

from pathlib import Path

from vcs_desktop.gateways.system_clock import SystemClock
from vcs_desktop.gateways.system_keyring import SystemKeyring
from vcs_desktop.kernel.clock import Clock
from vcs_desktop.kernel.officer import one_spelling
from vcs_desktop.kernel.secret_keeper import SecretKeeper
from vcs_desktop.office.keyring_switch import switch_keyring_off, switch_keyring_on
from vcs_desktop.storage.key_file import ByPassphrase
from vcs_desktop.storage.profile import Profile
from vcs_desktop.storage.unlocking import finish_rotation, is_rotation_owed

__all__ = ["ByPassphrase", "finish_office_rotation", "switch_office_keyring", "way_of"]


def way_of(officer: str, passphrase: str) -> ByPassphrase:
    """How an officer opens an office with their own passphrase."""
    return ByPassphrase(one_spelling(officer), passphrase)


def switch_office_keyring(
    folder: Path,
    way: ByPassphrase,
    *,
    on: bool,
    clock: Clock | None = None,
    keeper: SecretKeeper | None = None,
) -> None:
    """Let the keyring open the office for an officer, or stop letting it.

    Raises:
        KnownError: The passphrase is wrong; or, switching on, the keyring can't be used.
    """
    switch = switch_keyring_on if on else switch_keyring_off
    switch(folder, way, keeper or SystemKeyring(), clock or SystemClock())


def finish_office_rotation(folder: Path, way: ByPassphrase) -> bool:
    """Make the keys anew where that is owed and nobody has the office open.

    Returns:
        Whether it is still owed.
    """
    profile = Profile(folder)
    finish_rotation(profile, way)
    return is_rotation_owed(profile)
