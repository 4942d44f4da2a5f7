"""Watching an unlocking: a failed attempt is kept, and after several the next one waits."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress

from vcs_desktop.kernel.clock import Clock
from vcs_desktop.kernel.errors import DoesNotOpenError, KnownError
from vcs_desktop.storage.failed_unlocks import UnlockLog, reference_of
from vcs_desktop.storage.key_file import officers_in
from vcs_desktop.storage.key_wrapping import SlotKind
from vcs_desktop.storage.profile import Profile


@contextmanager
def watched(profile: Profile, chosen: str, clock: Clock) -> Iterator[None]:
    """Watch whatever is unlocked in the block, however often.

    What the keyring holds is nobody's attempt: it may be out of date, and nobody typed it.

    Args:
        profile: The office.
        chosen: The officer's name as it was chosen or typed; only one of the list is kept.
        clock: Tells when.

    Raises:
        KnownError: It is too soon after several failures; the block is not begun.
    """
    log = UnlockLog(profile.failed_unlocks)
    log.require_turn(clock.now())
    try:
        yield
    except DoesNotOpenError as error:
        if error.way != SlotKind.KEYRING:
            # Where it can't be written, what is told is still why the office didn't open.
            with suppress(KnownError):
                whose = reference_of(chosen, officers_in(profile.victim_keys))
                log.note(clock.now(), whose, error.way)
        raise
