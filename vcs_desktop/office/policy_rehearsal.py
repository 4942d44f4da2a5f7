"""Policy rehearsal: a rule pack from a folder, who would be owed what, then adopt or discard.

Which officer may decide is not known yet in this version: any may, and it is kept who did.
"""

from dataclasses import dataclass
from functools import partial

from vcs_desktop.office.desk import Desk
from vcs_desktop.office.powers import Power, require
from vcs_desktop.office.what_moves import WhatMoves, decided, previewed
from vcs_desktop.rules.rule_pack import RulePack, load_rule_pack, overlaid
from vcs_desktop.victims.services import rule_packs as kept

__all__ = [
    "PackTrial",
    "RulePack",
    "adopt_pack",
    "drop_pack",
    "load_rule_pack",
    "preview_drop",
    "try_pack",
]


@dataclass(frozen=True, slots=True)
class PackTrial:
    """What a rule pack would do.

    Attributes:
        added: Rules that would be new here.
        changed: Rules that would read otherwise than now.
        gone: Rules that there would be no more.
        unchanged: How many rules of the pack are in use just so.
        switched_on: Rules that would come on; what is from before that day is never overdue.
        switched_off: Rules that would go off.
        moves: Who would be owed what, before and after.
    """

    added: tuple[str, ...]
    changed: tuple[str, ...]
    gone: tuple[str, ...]
    unchanged: int
    switched_on: tuple[str, ...]
    switched_off: tuple[str, ...]
    moves: WhatMoves


def try_pack(desk: Desk, pack: RulePack) -> PackTrial:
    """See who would be owed what by a pack's rules.  Nothing is changed.

    Raises:
        KnownError: The pack is in use already.
    """
    in_use = {rule.id: rule for rule in desk.rulebook.rules}
    shipped = desk.book.rules.shipped_rulebook
    then = {rule.id: rule for rule in overlaid(shipped, pack).rules}
    on_now = {rule.id for rule in in_use.values() if rule.enabled}
    on_then = {rule.id for rule in then.values() if rule.enabled}
    return PackTrial(
        added=tuple(sorted(then.keys() - in_use.keys())),
        changed=tuple(
            sorted(one for one in then.keys() & in_use.keys() if then[one] != in_use[one])
        ),
        gone=tuple(sorted(in_use.keys() - then.keys())),
        unchanged=sum(rule == in_use.get(rule.id) for rule in pack.rulebook.rules),
        switched_on=tuple(sorted(on_then - on_now)),
        switched_off=tuple(sorted(on_now - on_then)),
        moves=previewed(desk, partial(kept.adopt_pack, pack=pack, reason="rehearsal")),
    )


def adopt_pack(desk: Desk, pack: RulePack, reason: str) -> WhatMoves:
    """Take a pack's rules into use, in the place of any pack that was adopted before.

    Raises:
        KnownError: This officer doesn't decide for the unit.
            Or: The pack is in use already, or the reason is missing.
    """
    require(desk, Power.SETTINGS)
    return decided(desk, partial(kept.adopt_pack, pack=pack, reason=reason))


def drop_pack(desk: Desk, reason: str) -> WhatMoves:
    """Go back to the rules that came with the program.

    Raises:
        KnownError: This officer doesn't decide for the unit.
            Or: No pack is in use, or the reason is missing.
    """
    require(desk, Power.SETTINGS)
    return decided(desk, partial(kept.drop_pack, reason=reason))


def preview_drop(desk: Desk) -> WhatMoves:
    """What dropping the pack would move.  Nothing is changed.

    Raises:
        KnownError: No pack is in use.
    """
    return previewed(desk, partial(kept.drop_pack, reason="preview"))
