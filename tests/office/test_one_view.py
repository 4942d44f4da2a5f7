"""What is shown is of one moment, also while another window adopts or drops rules."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.helpers.office import OFFICER, PASSPHRASE, AnOffice, movement, referral
from tests.helpers.packs import a_pack, rule_text
from vcs_desktop.office.desk import Desk
from vcs_desktop.office.explain import explain_obligation
from vcs_desktop.office.policy_rehearsal import adopt_pack, drop_pack, load_rule_pack
from vcs_desktop.startup.office import open_desk
from vcs_desktop.storage.engine import Transaction
from vcs_desktop.victims.services.in_use import InUse, RulesInUse

NEW = "KEY-97"


class RulesDecidedMeanwhile(RulesInUse):
    """The rules of an office in which something is decided while somebody looks at them."""

    def __init__(self, rules: RulesInUse, decide: Callable[[], object], *, first: bool) -> None:
        super().__init__(rules.shipped_rulebook, rules.shipped_calendar)
        self._decide: Callable[[], object] | None = decide
        self._first = first

    def seen_in(self, connection: Transaction) -> InUse:
        decide, self._decide = self._decide, None
        if decide is not None and self._first:
            decide()
        seen = super().seen_in(connection)
        if decide is not None and not self._first:
            decide()
        return seen


@pytest.fixture
def other_window(office: AnOffice) -> Iterator[Desk]:
    office.refer(referral())
    office.happens(movement("CR", at="2026-11-02T08:00:00Z"))
    desk = open_desk(office.folder, OFFICER, PASSPHRASE, office.clock)
    yield desk
    desk.close()


def adopts(desk: Desk, folder: Path) -> Callable[[], object]:
    """Another window takes a rule into use that there was not before."""
    folder = a_pack(folder, KEY_97=rule_text("KEY-18", ("KEY-18", NEW), ("Tell them", "Note")))
    pack = load_rule_pack(folder)
    return lambda: adopt_pack(desk, pack, "agreed")


def is_overtaken_by(office: AnOffice, decide: Callable[[], object], *, first: bool) -> None:
    """Let it be decided just before the rules are looked at, or just after."""
    rules = RulesDecidedMeanwhile(office.desk.book.rules, decide, first=first)
    office.use(replace(office.desk, book=replace(office.desk.book, rules=rules)))


def test_today_is_of_one_moment_when_rules_are_adopted_meanwhile(
    office: AnOffice, other_window: Desk, tmp_path: Path
) -> None:
    is_overtaken_by(office, adopts(other_window, tmp_path / "pack"), first=False)

    assert NEW not in office.owed_rules()
    assert NEW in office.owed_rules()


def test_today_is_of_one_moment_when_rules_are_dropped_meanwhile(
    office: AnOffice, other_window: Desk, tmp_path: Path
) -> None:
    adopts(other_window, tmp_path / "pack")()
    is_overtaken_by(office, lambda: drop_pack(other_window, "not after all"), first=False)

    assert NEW in office.owed_rules()
    assert NEW not in office.owed_rules()


@pytest.mark.parametrize("first", [True, False])
def test_a_case_is_of_one_moment_when_rules_are_dropped_meanwhile(
    office: AnOffice, other_window: Desk, tmp_path: Path, *, first: bool
) -> None:
    adopts(other_window, tmp_path / "pack")()
    is_overtaken_by(office, lambda: drop_pack(other_window, "not after all"), first=first)

    assert NEW in {work.rule for work in office.case().work}
    assert NEW not in {work.rule for work in office.case().work}


def test_a_reason_is_of_one_moment_when_rules_are_dropped_meanwhile(
    office: AnOffice, other_window: Desk, tmp_path: Path
) -> None:
    adopts(other_window, tmp_path / "pack")()
    note = office.owed(NEW).obligation
    is_overtaken_by(office, lambda: drop_pack(other_window, "not after all"), first=True)

    assert explain_obligation(office.desk, note).title.startswith("Note")
