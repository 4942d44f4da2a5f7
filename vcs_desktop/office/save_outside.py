"""Save a page that was made here into a file of the officer's own, whole or not at all."""

from pathlib import Path

from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.office.desk import Desk
from vcs_desktop.storage.files import refusal_of, write_atomically


def save_outside(desk: Desk, content: bytes, to: Path, not_done: str) -> None:
    """Save it where the officer wants it: never inside the office, nor over another file.

    The same page over itself is no other file: a command that was killed can be given again.

    Raises:
        KnownError: The file can't be written there.
    """
    require_outside(desk, to, not_done)
    if _is_another(to, content, not_done):
        raise KnownError(
            "There is another file of this name already.",
            f"{not_done.removesuffix('.')}, and the file is as it was.",
            "Choose another name, or move the file away.",
        )
    write_atomically(to, content)


def require_outside(desk: Desk, to: Path, not_done: str) -> None:
    """Refuse a place inside the office's own folder.

    Raises:
        KnownError: It lies there.
    """
    profile = desk.book.store.anchor.parents[1].resolve()
    if to.resolve().is_relative_to(profile):
        raise KnownError(
            "The file would lie inside the office's own folder.",
            not_done,
            "Choose a folder outside it.",
        )


def _is_another(to: Path, content: bytes, not_done: str) -> bool:
    try:
        return to.read_bytes() != content
    except FileNotFoundError:
        return False
    except OSError as error:
        raise refusal_of(error, not_done) from error
