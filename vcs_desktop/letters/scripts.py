"""What to say on the telephone, for news that is never told first by letter."""

from dataclasses import dataclass
from pathlib import Path

from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.letters.checks import check_words
from vcs_desktop.letters.facts import LetterFacts, ScriptKind, composed
from vcs_desktop.letters.letterhead import read_letterhead
from vcs_desktop.letters.merge import merge
from vcs_desktop.letters.values import flags_for, values_for
from vcs_desktop.letters.wording import find_wording
from vcs_desktop.paper.sheet import BulletList, NumberedList, Runs, words


@dataclass(frozen=True, slots=True)
class CallScript:
    """A call in the order it is spoken.

    Attributes:
        title: What the call is about, for screens; it names nobody.
        wording_version: Which version of the wording this is.
        steps: What to say, one breath at a time, from the opening to the close.
        never_say: What must not be said, whatever is asked.
        before_ringing: What whoever rings is told before the first step: whether the number is
            safe, in the first place.  None of it is said to the person.
    """

    title: str
    wording_version: str
    steps: tuple[str, ...]
    never_say: tuple[str, ...]
    before_ringing: tuple[str, ...] = ()


def call_script(kind: ScriptKind, facts: LetterFacts, resources: Path) -> CallScript:
    """Write the script of one call.  The address plays no part in it.

    Raises:
        KnownError: The wording cannot be used, something is not on record, or the words would
            tell what may not be told.
    """
    facts = composed(facts)
    wording = find_wording(kind, facts.letter_date, resources)
    blocks = merge(wording, values_for(facts, read_letterhead(resources)), flags_for(facts))
    steps = [item for block in blocks if isinstance(block, NumberedList) for item in block.items]
    never = [item for block in blocks if isinstance(block, BulletList) for item in block.items]
    _refuse_findings("\n".join(map(_spoken, steps)), facts)
    return CallScript(
        title=wording.title,
        wording_version=wording.version,
        steps=tuple(map(_spoken, steps)),
        never_say=tuple(map(_spoken, never)),
    )


def _spoken(item: Runs) -> str:
    return words(item).strip()


def _refuse_findings(text: str, facts: LetterFacts) -> None:
    findings = check_words(text, facts)
    if findings:
        raise KnownError(
            " ".join(finding.found for finding in findings),
            "The script was not made.",
            " ".join(dict.fromkeys(finding.next_step for finding in findings)),
        )
