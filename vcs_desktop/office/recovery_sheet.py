"""The recovery sheet: one page to print, lock away, and never keep on the computer."""

from datetime import date
from pathlib import Path

from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.office.in_words import long_day
from vcs_desktop.paper.letter_paper import set_pages
from vcs_desktop.paper.sheet import Block, Heading, LetterSheet, NumberedList, Paragraph, Run
from vcs_desktop.paper.text import text_of
from vcs_desktop.storage.files import is_folder, is_there
from vcs_desktop.storage.safe_place import synced_by_name

_NOT_MADE = "Nothing was made or changed."
_CODE_MARK = "Recovery code:"


def recovery_sheet(code: str, unit_name: str, on: date, resources: Path) -> bytes:
    """Set the sheet with the code of one office, as a PDF in memory."""
    return set_pages(
        LetterSheet(
            title="Recovery sheet",
            logo_lines=("VCS Desktop", "Recovery sheet"),
            contact_lines=(unit_name, f"Made on {long_day(on)}"),
            reference_lines=(),
            address_lines=(),
            body=_body(code),
            footer="Recovery sheet · keep under lock and key",
        ),
        resources,
    )


def require_place_for_sheet(to: Path, *, goes_on: bool = False) -> None:
    """Refuse to write the sheet over a file, or where it would be copied away.

    Args:
        to: Where it is to be written.
        goes_on: A set-up that was killed is given again: the sheet that it left may go.

    Raises:
        KnownError: There is a file, the folder is not there, or it is copied to a cloud or a
            network.
    """
    if is_there(to, _NOT_MADE) and not (goes_on and _is_sheet(to)):
        raise KnownError(
            "There is a file of this name already, and it may be a sheet that is still needed.",
            _NOT_MADE,
            "Choose another name.",
        )
    if not is_folder(to.absolute().parent, _NOT_MADE):
        raise KnownError(
            "The folder for the recovery sheet is not there.",
            "Nothing was made.",
            "Make the folder, or name another.",
        )
    reason = synced_by_name(to.absolute()) or synced_by_name(to.resolve())
    if reason:
        raise KnownError(
            f"The recovery sheet would lie in a folder that {reason}.",
            "Nothing was made: whoever has the sheet can read the whole office.",
            "Choose a folder on this computer's own disk, print the sheet, delete the file.",
        )


def _is_sheet(file: Path) -> bool:
    content = file.read_bytes() if file.is_file() else b""
    return content.startswith(b"%PDF") and bool(code_on(content))


def code_on(sheet: bytes) -> str:
    """Read the code back from a finished sheet, as proof that the paper says it right."""
    lines = text_of(sheet).splitlines()
    marks = [number for number, line in enumerate(lines) if line.strip().startswith(_CODE_MARK)]
    if not marks:
        return ""
    rest = [lines[marks[0]].split(_CODE_MARK, 1)[1], *lines[marks[0] + 1 :]]
    parts = []
    for line in rest:
        if line.strip() and not set(line.strip()) <= _CODE_LETTERS:
            break
        parts.append(line.strip())
    return "-".join(part for part in parts if part)


_CODE_LETTERS = frozenset("0123456789ABCDEFGHJKMNPQRSTVWXYZ- ")


def _body(code: str) -> tuple[Block, ...]:
    half = len(code) // 2
    cut = code.index("-", half)
    return (
        Heading((Run("How to get back into this office"),), 1),
        Paragraph(
            (
                Run(
                    "If every officer's passphrase is forgotten, this code is the only way in. "
                    "Nobody else has a copy, and it can't be looked up."
                ),
            )
        ),
        Paragraph((Run(_CODE_MARK),)),
        Paragraph((Run(code[:cut], is_bold=True),)),
        Paragraph((Run(code[cut + 1 :], is_bold=True),)),
        Heading((Run("What to do with this sheet"),), 2),
        NumberedList(
            (
                (Run("Put it in a sealed envelope, in a safe or a locked cabinet."),),
                (Run("Don't photograph, scan or email it."),),
                (Run("Whoever has this sheet and the computer can read the whole office."),),
            )
        ),
        Heading((Run("How to use it"),), 2),
        NumberedList(
            (
                (Run("Open VCS Desktop and choose “Use the recovery code”."),),
                (Run("Type the code. Capitals, spaces and dashes don't matter."),),
                (Run("Choose a new passphrase."),),
            )
        ),
    )
