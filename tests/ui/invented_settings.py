"""What may be decided in an invented office: it keeps what it was told, and moves what it says."""

from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from pathlib import Path

from tests.ui.invented_officers import InventedOfficers
from tests.ui.invented_unit import InventedUnit
from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.kernel.identifiers import CaseId, ObligationId
from vcs_desktop.office.late_holidays import HolidayDecision
from vcs_desktop.office.policy_rehearsal import PackTrial
from vcs_desktop.office.rule_list import RuleLine, RuleList, RuleState
from vcs_desktop.office.team_settings import (
    Decided,
    SettingChange,
    SettingDecision,
    SettingLine,
    SettingName,
)
from vcs_desktop.office.what_moves import Days, MoveKind, MoveLine, WhatMoves
from vcs_desktop.rules.obligation import Status
from vcs_desktop.rules.rule_words import Confidence, Nature, Party
from vcs_desktop.ui.settings_ports import WhatIsSet

BY_OLWEN = Decided(
    "Olwen Invented", datetime(2026, 11, 20, 9, 5, tzinfo=UTC), "agreed in the meeting"
)
A_CHANGE = SettingDecision(
    "setting-1",
    SettingChange("KEY-13", SettingName.TARGET, 8, date(2026, 11, 1)),
    BY_OLWEN,
    None,
)
A_HOLIDAY = HolidayDecision("holiday-1", date(2026, 12, 29), "Invented Day", BY_OLWEN, None)


def a_rule(number: int = 13, **changes: object) -> RuleLine:
    line = RuleLine(
        id=f"KEY-{number:02}",
        title="Chase the practitioner about the conditions",
        nature=Nature.PROMPT,
        owner=Party.VICTIM_LIAISON_OFFICER,
        owed_to=Party.PROBATION_PRACTITIONER,
        state=RuleState.ON,
        off_because="",
        since_on=None,
        is_from_pack=False,
        law="no number in any source",
        line="start date not stated in the source",
        source="an invented source",
        confidence=Confidence.LOW,
        limit_confidence=None,
        note="",
        team_setting="8 working days before the date that release is expected by",
        harm_rank=20,
    )
    return replace(line, **changes)


def a_figure(**changes: object) -> SettingLine:
    line = SettingLine(
        rule="KEY-13",
        title="Chase the practitioner about the conditions",
        name=SettingName.TARGET,
        what="working days before the date that release is expected by",
        value=8,
        own_value=10,
        change=A_CHANGE,
        planned=(),
        law="no number in any source",
        source="an invented source",
    )
    return replace(line, **changes)


def what_moves(count: int = 1, reference: str = "") -> WhatMoves:
    before = Days(Status.OWED, None, date(2026, 12, 1), None)
    after = replace(before, target_on=date(2026, 12, 4))
    lines = tuple(
        MoveLine(
            CaseId(f"case-{number}"),
            f"VC-{number:06}",
            ObligationId(f"ob-{number}"),
            "KEY-13",
            "Chase the practitioner about the conditions",
            MoveKind.MOVED,
            before,
            after,
        )
        for number in range(1, count + 1)
    )
    return WhatMoves(reference, lines)


@dataclass
class InventedSettings:
    """The decisions of an office that is not there."""

    rules: tuple[RuleLine, ...] = field(
        default_factory=lambda: (a_rule(13), a_rule(18, title="Tell them about the release"))
    )
    figures: tuple[SettingLine, ...] = field(
        default_factory=lambda: (
            a_figure(name=SettingName.HARM_RANK, value=20, own_value=20, change=None),
            a_figure(),
        )
    )
    changes: tuple[SettingDecision, ...] = (A_CHANGE,)
    holidays: tuple[HolidayDecision, ...] = (A_HOLIDAY,)
    moves: WhatMoves = field(default_factory=what_moves)
    officers: InventedOfficers = field(default_factory=InventedOfficers)
    unit: InventedUnit = field(default_factory=InventedUnit)
    refusal: KnownError | None = None
    tried: list[object] = field(default_factory=list)
    told: list[object] = field(default_factory=list)

    def look(self) -> WhatIsSet:
        rules = RuleList(self.rules, None, "", ())
        today = date(2026, 11, 23)
        return WhatIsSet(rules, self.figures, self.changes, self.holidays, today=today)

    def preview_setting(self, change: SettingChange) -> WhatMoves:
        return self._try(change)

    def change_setting(self, change: SettingChange, reason: str) -> WhatMoves:
        return self._decide((change, reason))

    def preview_undo(self, reference: str) -> WhatMoves:
        return self._try(reference)

    def undo_setting(self, reference: str, reason: str) -> WhatMoves:
        return self._decide((reference, reason))

    def preview_added(self, on: date) -> WhatMoves:
        return self._try(on)

    def add_holiday(self, on: date, name: str, source: str) -> WhatMoves:
        return self._decide((on, name, source))

    def preview_removed(self, on: date) -> WhatMoves:
        return self._try(on)

    def remove_holiday(self, on: date, reason: str) -> WhatMoves:
        return self._decide((on, reason))

    def try_pack(self, folder: Path) -> tuple[str, PackTrial]:
        trial = PackTrial(("KEY-97",), ("KEY-18",), (), 3, ("KEY-97",), (), self._try(folder))
        return f"what {folder.name} held then", trial

    def adopt_pack(self, pack: str, reason: str) -> WhatMoves:
        return self._decide((pack, reason))

    def preview_drop(self) -> WhatMoves:
        return self._try("drop")

    def drop_pack(self, reason: str) -> WhatMoves:
        return self._decide(("drop", reason))

    def _try(self, what: object) -> WhatMoves:
        if self.refusal is not None:
            raise self.refusal
        self.tried.append(what)
        return self.moves

    def _decide(self, what: object) -> WhatMoves:
        if self.refusal is not None:
            raise self.refusal
        self.told.append(what)
        return self.moves
