"""A stand-in for what officers enter and settle: plain answers, and what was told is kept."""

from dataclasses import dataclass, field
from datetime import date

from tests.helpers.places import ROOT
from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.office.enter_stage import EnteredStage, StageChoices, StageToEnter
from vcs_desktop.office.opening_news import OpeningNews
from vcs_desktop.office.settle_look import SettledLook
from vcs_desktop.office.withdraw_entry import WithdrawnEntry
from vcs_desktop.rules.hand_entry import WhyWithdrawn, load_entry_table
from vcs_desktop.rules.key_stage import KeyStageKind
from vcs_desktop.rules.why_outside import Because

TABLE = load_entry_table(ROOT / "resources" / "codes" / "hand-entry.toml")
DAY = date(2026, 11, 23)


@dataclass
class InventedEntries:
    """The jobs of an open office that are about entries."""

    told: list[object] = field(default_factory=list)
    entry_refusal: KnownError | None = None
    is_new: bool = True
    news: OpeningNews = field(default_factory=OpeningNews)
    warnings: tuple[str, ...] = ()
    upgraded: str = ""

    def give_reason(self, case: str, because: Because) -> None:
        self.told.append(("reason", case, because))

    @property
    def entries(self) -> "InventedEntries":
        return self

    def stage_choices(self) -> StageChoices:
        return StageChoices(DAY, TABLE)

    def enter_stage(self, stage: StageToEnter) -> EnteredStage:
        if self.entry_refusal is not None and not stage.is_another:
            raise self.entry_refusal
        self.told.append(stage)
        return EnteredStage(
            is_new=self.is_new,
            entry="entry-0000000001",
            occurrence="sn-1:absconded:by-hand-20261123-1",
            stage=stage.kind.value,
            on=stage.happened_on,
            source="by-hand:telephone:prison",
            heard_on=DAY,
            words="Entered: it happened.",
            obligations=(),
        )

    def withdraw_entry(self, entry: str, because: WhyWithdrawn) -> WithdrawnEntry:
        self.told.append((entry, because))
        return WithdrawnEntry("sn-1:absconded:by-hand-20261123-1", "Taken back.", ())

    def settle_look(self, look: str) -> SettledLook:
        self.told.append(("nothing", look))
        return SettledLook("It is recorded that you looked.")

    def settle_match(self, look: str, *, is_same: bool) -> SettledLook:
        self.told.append(("same" if is_same else "different", look))
        return SettledLook("It is settled.")

    def decide_look(self, look: str, stage: KeyStageKind, on: date | None) -> SettledLook:
        self.told.append((look, stage, on))
        return SettledLook("It is read so.")
