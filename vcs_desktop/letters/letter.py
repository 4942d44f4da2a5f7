"""One letter from facts to finished pages: find the wording, merge, compose, check, set."""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.letters.checks import Finding, check_letter
from vcs_desktop.letters.facts import (
    FinishedLetter,
    LetterFacts,
    LetterKind,
    ScriptKind,
    composed,
)
from vcs_desktop.letters.letterhead import compose, read_letterhead
from vcs_desktop.letters.merge import merge
from vcs_desktop.letters.values import flags_for, values_for
from vcs_desktop.letters.wording import Wording, find_wording
from vcs_desktop.paper.letter_paper import set_letter
from vcs_desktop.paper.sheet import LetterSheet, plain_text

__all__ = [
    "DraftLetter",
    "FinishedLetter",
    "LetterFacts",
    "LetterKind",
    "ScriptKind",
    "draft_letter",
    "finish_draft",
    "finish_letter",
]


@dataclass(frozen=True, slots=True)
class DraftLetter:
    """A letter as it would read, with everything that stands against sending it."""

    kind: LetterKind
    wording: Wording
    sheet: LetterSheet
    findings: tuple[Finding, ...]

    @property
    def plain_text(self) -> str:
        """The words in reading order, without the page footers."""
        return plain_text(self.sheet)


def draft_letter(kind: LetterKind, facts: LetterFacts, resources: Path) -> DraftLetter:
    """Write a letter without setting it, to see whether it may be finished.

    Raises:
        KnownError: The wording cannot be used, or the letter needs something not on record.
    """
    facts = composed(facts)
    letterhead = read_letterhead(resources)
    wording = find_wording(kind, facts.letter_date, resources)
    blocks = merge(wording, values_for(facts, letterhead), flags_for(facts))
    sheet = compose(facts, blocks, letterhead)
    return DraftLetter(kind, wording, sheet, check_letter(sheet, facts))


def finish_letter(kind: LetterKind, facts: LetterFacts, resources: Path) -> FinishedLetter:
    """Write, check and set one letter.  The same facts and wording give the same bytes.

    Raises:
        KnownError: The letter is refused; every reason is named, and no person.
    """
    return finish_draft(draft_letter(kind, facts, resources), resources)


def finish_draft(draft: DraftLetter, resources: Path) -> FinishedLetter:
    """Set a letter that was written, if nothing stands against it.

    Raises:
        KnownError: The letter is refused; every reason is named, and no person.
    """
    if draft.findings:
        raise _refused(draft.findings)
    pdf = set_letter(draft.sheet, resources)
    return FinishedLetter(
        kind=draft.kind,
        wording_version=draft.wording.version,
        title=draft.wording.title,
        pdf=pdf,
        sha256=hashlib.sha256(pdf).hexdigest(),
        plain_text=draft.plain_text,
    )


def _refused(findings: Iterable[Finding]) -> KnownError:
    return KnownError(
        " ".join(dict.fromkeys(finding.found for finding in findings)),
        "The letter was not made.",
        " ".join(dict.fromkeys(finding.next_step for finding in findings)),
    )
