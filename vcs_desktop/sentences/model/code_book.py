"""All code tables together, each from its own file in `resources/codes`."""

from dataclasses import dataclass
from pathlib import Path

from vcs_desktop.rules.licence_conditions import ConditionTable, load_conditions
from vcs_desktop.sentences.model.licence_meaning import LicenceTable, load_licence_codes
from vcs_desktop.sentences.model.meaning import CodeTable, load_codes
from vcs_desktop.sentences.model.prisoner_record import PrisonerTable, load_prisoner_words


@dataclass(frozen=True, slots=True)
class CodeBook:
    """What the words of messages, licences and records mean."""

    movements: CodeTable
    licences: LicenceTable
    conditions: ConditionTable
    prisoners: PrisonerTable


def load_code_book(folder: Path) -> CodeBook:
    """Read every code table; one doubtful row refuses them all.

    Raises:
        KnownError: Naming the file and the line that can't be trusted.
    """
    return CodeBook(
        movements=load_codes(folder / "movements.toml"),
        licences=load_licence_codes(folder / "licences.toml"),
        conditions=load_conditions(folder / "conditions.toml"),
        prisoners=load_prisoner_words(folder / "prisoner-words.toml"),
    )
