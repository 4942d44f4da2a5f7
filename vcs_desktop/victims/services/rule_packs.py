"""Rule packs: rules of the office's own choosing in the place of those that came along."""

from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.rules.rule_pack import RulePack
from vcs_desktop.victims.model.decisions import PackDecision
from vcs_desktop.victims.services.casebook import Casebook
from vcs_desktop.victims.services.deciding import Decision, deciding
from vcs_desktop.victims.services.in_use import pack_in_use
from vcs_desktop.victims.store import decision_rows


def packs_of(book: Casebook) -> tuple[PackDecision, ...]:
    """Every rule pack that was ever adopted, oldest first."""
    with book.reading() as connection:
        return decision_rows.packs_of(connection)


def adopt_pack(book: Casebook, pack: RulePack, reason: str) -> Decision:
    """Take a pack's rules into use, in the place of any pack that was adopted before.

    Raises:
        KnownError: This very pack is in use already, or the reason is missing.
    """
    with deciding(book, reason) as decision:
        connection = decision.change.connection
        before = pack_in_use(connection)
        if before is not None and before.files == pack.files:
            raise KnownError(
                "This rule pack is in use already.",
                "Nothing was adopted.",
                "Nothing more needs to be done.",
            )
        if before is not None:
            decision_rows.end_decision(connection, before.id, decision.signed)
        decision.reference = decision_rows.add_pack(connection, pack.files, decision.signed)
        details: dict[str, str | int] = {
            "rules": len(pack.files),
            "pack": pack.rulebook.hash[:16],
        }
        decision.change.note("rule-pack-adopted", decision.reference, details)
    return decision


def drop_pack(book: Casebook, reason: str) -> Decision:
    """Go back to the rules that came with the program.

    Raises:
        KnownError: No pack is in use, or the reason is missing.
    """
    with deciding(book, reason) as decision:
        connection = decision.change.connection
        pack = pack_in_use(connection)
        if pack is None:
            raise KnownError(
                "No rule pack is in use.",
                "Nothing was dropped.",
                "The rules that came with the program are in use already.",
            )
        decision.reference = pack.id
        decision_rows.end_decision(connection, pack.id, decision.signed)
        decision.change.note("rule-pack-dropped", pack.id)
    return decision
