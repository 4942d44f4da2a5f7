"""A list that is kept in a file outside the stores, sealed, so that a changed one is found.

Knows nothing of what stands in the list, but that it is plain JSON without names.
"""

import json
from collections.abc import Mapping, Sequence
from pathlib import Path

from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.storage.columns import JSONValue, canonical_json
from vcs_desktop.storage.files import write_atomically
from vcs_desktop.storage.seals import bears_seal, seal_of

Entry = Mapping[str, JSONValue]


def write_sealed_list(path: Path, entries: Sequence[Entry], key: bytes, kind: str) -> None:
    """Put the whole list in place at once.

    Raises:
        KnownError: The disk refuses.
    """
    content: JSONValue = {"entries": list(entries), "seal": seal_of(_words(entries, kind), key)}
    write_atomically(path, canonical_json(content).encode())


def read_sealed_list(path: Path, key: bytes, kind: str) -> tuple[Entry, ...]:
    """The entries of a list; none where there is no file.

    Raises:
        KnownError: The file was changed outside this program, or belongs to another office.
    """
    try:
        content = json.loads(path.read_bytes())
    except FileNotFoundError:
        return ()
    except ValueError as error:
        raise _changed(path) from error
    match content:
        case {"entries": list(entries), "seal": str(seal)} if bears_seal(
            seal, _words(entries, kind), key
        ):
            return tuple(entries)
    raise _changed(path)


def _words(entries: Sequence[Entry], kind: str) -> str:
    return f"vcs-desktop list of {kind}|{canonical_json(list(entries))}"


def _changed(path: Path) -> KnownError:
    return KnownError(
        f"The file {path.name} was changed outside this program.",
        "It was not read, and it is as it was.",
        "Tell your manager, and compare it with the latest backup of this computer.",
    )
