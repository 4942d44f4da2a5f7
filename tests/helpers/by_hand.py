"""The shortest way to say what officers enter by hand and how they settle what is like it."""

from datetime import date
from typing import Any

from tests.helpers.office import AnOffice
from vcs_desktop.office.enter_stage import EnteredStage, StageToEnter, enter_stage
from vcs_desktop.office.settle_look import SettledLook, settle_match
from vcs_desktop.rules.hand_entry import HowHeard, WhoTold
from vcs_desktop.rules.key_stage import KeyStageKind


def enter(
    office: AnOffice, kind: KeyStageKind, on: date | None = None, **more: Any
) -> EnteredStage:
    """Enter a stage, as heard from the prison by telephone, for the first case."""
    given = {"how": HowHeard.TELEPHONE, "who": WhoTold.PRISON, "case": "VC-000001"} | more
    stage = StageToEnter(kind=kind, happened_on=on or office.desk.today, **given)
    return enter_stage(office.desk, stage)


def the_match(office: AnOffice, *, is_same: bool) -> SettledLook:
    """Settle the one message that may be what was entered."""
    (look,) = [look for look in office.today().needs_look if look.match is not None]
    return settle_match(office.desk, look.id, is_same=is_same)
