"""The first line of a file that holds a secret.  Knows no office: the window asks it too."""

from pathlib import Path

from vcs_desktop.kernel.errors import KnownError


def first_line(file: Path, what: str) -> str:
    """The first line of a file that holds a passphrase or a code.

    Raises:
        KnownError: The file can't be read.
    """
    try:
        # Some editors put a mark at the beginning that nobody typed.
        return file.read_text(encoding="utf-8-sig").split("\n", 1)[0].removesuffix("\r")
    except (OSError, UnicodeDecodeError) as error:
        raise KnownError(
            f"The file with the {what} can't be read.",
            "Nothing was opened.",
            "Check the file's name, and that it is a text file.",
        ) from error
