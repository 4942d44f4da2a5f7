"""All rules together, and how they are taken from their folder.

The rulebook is frozen once read.  Its hash is stored beside everything worked out from it, so
a change of one word in one rule is seen.
"""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path

from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.rules.checked_table import RuleText
from vcs_desktop.rules.key_stage import KeyStageKind
from vcs_desktop.rules.office_policy import OfficePolicy
from vcs_desktop.rules.rule import Rule
from vcs_desktop.rules.rule_file import read_rule
from vcs_desktop.rules.rule_words import CaseMoment, MomentOfUse


@dataclass(frozen=True)
class Rulebook:
    """Every rule by its id, a hash over the text of all of them, and what the office decided."""

    rules: tuple[Rule, ...]
    hash: str
    policy: OfficePolicy = field(default_factory=OfficePolicy)

    def rule(self, rule_id: str) -> Rule:
        """The rule of this id.

        Raises:
            KnownError: When this rulebook has no such rule.
        """
        rule = self._by_id.get(rule_id)
        if rule is not None:
            return rule
        raise KnownError(
            f"There is no rule {rule_id} in this version's rules.",
            "Nothing was looked up.",
            "Check the rule's name, or install the version of the program that brought it.",
        )

    def with_policy(self, policy: OfficePolicy) -> "Rulebook":
        """Give the same rules with what an office decided about them."""
        return replace(self, policy=policy)

    def for_stage(self, kind: KeyStageKind) -> tuple[Rule, ...]:
        """The rules that answer to this key stage, in the order of their ids."""
        return self._by_stage.get(kind, ())

    def for_moment(self, moment: CaseMoment) -> tuple[Rule, ...]:
        """The rules that answer to this moment of a case, in the order of their ids."""
        return self._by_moment.get(moment, ())

    # Asked for with every stage of every case: looked through once.
    @cached_property
    def _by_id(self) -> dict[str, Rule]:
        return {rule.id: rule for rule in self.rules}

    @cached_property
    def _by_stage(self) -> dict[KeyStageKind, tuple[Rule, ...]]:
        kinds = {kind for rule in self.rules for kind in rule.trigger.stages}
        return {
            kind: tuple(rule for rule in self.rules if kind in rule.trigger.stages)
            for kind in kinds
        }

    @cached_property
    def _by_moment(self) -> dict[CaseMoment, tuple[Rule, ...]]:
        moments = {rule.trigger.moment for rule in self.rules if rule.trigger.moment}
        return {
            moment: tuple(rule for rule in self.rules if rule.trigger.moment is moment)
            for moment in moments
        }

    def for_use(self, use: MomentOfUse) -> tuple[Rule, ...]:
        """The gates that are asked at this moment of use, in the order of their ids."""
        return tuple(rule for rule in self.rules if use in rule.trigger.uses)


def load_rulebook(folder: Path) -> Rulebook:
    """Read every rule file in the folder; one doubtful file refuses the whole rulebook.

    Raises:
        KnownError: Naming the file and the line that cannot be trusted.
    """
    if not any(folder.glob("*.toml")):
        raise KnownError(
            "The folder of rules is missing or empty.",
            "No obligation was worked out.",
            "Install the program again: its rules came with it.",
        )
    return read_rulebook(texts_in(folder))


def texts_in(folder: Path) -> dict[str, str]:
    """The text of each rule file in a folder, by the file's name.

    Raises:
        KnownError: Naming the file and the line that is no text.
        OSError: The folder or a file can't be read.
    """
    return {path.name: _text_of(path) for path in sorted(folder.glob("*.toml"))}


def read_rulebook(files: Mapping[str, str]) -> Rulebook:
    """Read rules from the text of their files; one doubtful file refuses the whole rulebook.

    Raises:
        KnownError: Naming the file and the line that cannot be trusted.
    """
    digest = hashlib.sha256()
    for name in sorted(files):
        digest.update(f"{name}\0{files[name]}\0".encode())
    rules = tuple(read_rule(name, files[name]) for name in sorted(files))
    return Rulebook(rules, digest.hexdigest())


def _text_of(path: Path) -> str:
    """The file's text, with the same line endings, so the same hash, on every system."""
    try:
        return path.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        number = path.read_bytes().count(b"\n", 0, error.start) + 1
        raise RuleText(path.name, "").refusal("this is not UTF-8 text", number) from error
