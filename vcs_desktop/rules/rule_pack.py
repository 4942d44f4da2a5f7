"""A rule pack: rules from a folder that an office tries, and may adopt in place of those it has.

A rule of the pack takes the place of the rule of the same id; every other rule stays.  Who
adopted a pack, when and why, is not known here.
"""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.rules.rulebook import Rulebook, read_rulebook, texts_in

LARGEST_PACK = 2_000_000
"""In bytes: many times what every rule there is needs.  What is larger is no rule pack."""

_NOT_DONE = "Nothing was tried or adopted: the rules in use are as they were."


@dataclass(frozen=True, slots=True)
class RulePack:
    """The rules of a pack, and the text of each of its files by the file's name."""

    rulebook: Rulebook
    files: Mapping[str, str]


def load_rule_pack(folder: Path) -> RulePack:
    """Read every rule file in a folder; one doubtful file refuses the whole pack.

    Raises:
        KnownError: Naming the file and the line that cannot be trusted; or the folder can't be
            read, or holds no rule.
    """
    try:
        _require_rules(folder)
        return pack_of(texts_in(folder))
    except OSError as error:
        raise KnownError(
            "The folder of the rule pack can't be read.",
            _NOT_DONE,
            "Check that the folder is there, and that you may open it and its files.",
        ) from error


def pack_of(files: Mapping[str, str]) -> RulePack:
    """The pack that these files make.

    Raises:
        KnownError: Naming the file and the line that cannot be trusted.
    """
    try:
        return RulePack(read_rulebook(files), files)
    except KnownError as refused:
        raise KnownError(
            refused.happened, _NOT_DONE, "Mend that line in the rule pack, and try it again."
        ) from refused


def overlaid(shipped: Rulebook, pack: RulePack) -> Rulebook:
    """The rules that came with the program, with those of a pack in their place."""
    own = {rule.id: rule for rule in shipped.rules} | {r.id: r for r in pack.rulebook.rules}
    both = f"{shipped.hash}\0{pack.rulebook.hash}"
    return Rulebook(
        tuple(own[rule_id] for rule_id in sorted(own)),
        hashlib.sha256(both.encode()).hexdigest(),
        shipped.policy,
    )


def _require_rules(folder: Path) -> None:
    sizes = [path.stat().st_size for path in folder.iterdir() if path.suffix == ".toml"]
    if not sizes:
        raise KnownError(
            "There is no rule in this folder.",
            _NOT_DONE,
            "Choose the folder that the rule files, such as KEY-18.toml, lie in.",
        )
    if sum(sizes) > LARGEST_PACK:
        raise KnownError(
            "The files in this folder are larger than any rule pack.",
            _NOT_DONE,
            "Choose the folder that the rule files, such as KEY-18.toml, lie in.",
        )
