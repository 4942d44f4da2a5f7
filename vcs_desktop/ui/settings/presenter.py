"""Settings: everything is tried first, and decided with a reason or left.  Knows no Qt."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.ui.ports import Answer, Background, Jobs, Topic
from vcs_desktop.ui.settings.typed import TypedHoliday, TypedSetting, day_typed, setting_typed
from vcs_desktop.ui.settings_ports import WhatIsSet

if TYPE_CHECKING:
    from vcs_desktop.office.policy_rehearsal import PackTrial
    from vcs_desktop.office.rule_list import RuleLine
    from vcs_desktop.office.team_settings import SettingLine
    from vcs_desktop.office.what_moves import WhatMoves
    from vcs_desktop.rules.rule_pack import RulePack

SCREEN = "settings"


class DecisionKind(StrEnum):
    """What is decided."""

    FIGURE = "figure"
    UNDO = "undo"
    HOLIDAY = "holiday"
    REMOVAL = "removal"
    PACK = "pack"
    DROP = "drop"


@dataclass(frozen=True, slots=True)
class Trial:
    """What would move by a decision that is not made yet.

    Attributes:
        about: What it is about: a rule, a change, a day; as the officer typed or chose it.
        rules: What would become of the rules, where rules are tried.
        needs_reason: Whether the reason is still to be given; a holiday's source was given.
    """

    kind: DecisionKind
    about: str
    moves: WhatMoves
    rules: PackTrial | None = None
    needs_reason: bool = True


class SettingsView(Protocol):
    """What the Settings screen can do."""

    def show_all(self, what: WhatIsSet) -> None:
        """Show everything as it stands."""

    def show_rules(self, lines: Sequence[RuleLine]) -> None:
        """List these rules."""

    def show_figures(self, lines: Sequence[SettingLine]) -> None:
        """List these figures."""

    def show_waiting(self) -> None:
        """Say that what would move is being worked out."""

    def show_trial(self, trial: Trial) -> None:
        """Show what would move."""

    def show_decided(self, kind: DecisionKind, moves: WhatMoves) -> None:
        """Say that it is decided, and how much moved."""

    def show_left(self) -> None:
        """Go back to the lists: nothing was decided."""

    def show_problem(self, error: KnownError) -> None:
        """Tell what did not work."""


Decide = Callable[[str], "WhatMoves"]
"""Makes the decision that was tried, with a reason."""


class SettingsPresenter:
    """Lists what is set, tries decisions, and makes the one that was tried last."""

    def __init__(self, view: SettingsView, jobs: Jobs, background: Background) -> None:
        self._view = view
        self._settings = jobs.settings
        self._background = background
        self._what: WhatIsSet | None = None
        self._rules_words = ""
        self._figures_words = ""
        self._tried: tuple[DecisionKind, Decide] | None = None
        self._asked = 0

    def refresh(self) -> None:
        """Read everything again, and forget what was tried."""
        self.leave()
        self._background.read(
            Topic(SCREEN, "look"), self._settings.look, self._take, self._view.show_problem
        )

    def search_rules(self, words: str) -> None:
        """List the rules that these words find in their id, title or source."""
        self._rules_words = words
        if self._what is not None:
            lines = self._what.rules.rules
            self._view.show_rules(
                [one for one in lines if _found(words, one.id, one.title, one.source)]
            )

    def search_figures(self, words: str) -> None:
        """List the figures that these words find in the rule's id or title."""
        self._figures_words = words
        if self._what is not None:
            lines = [one for one in self._what.figures if _found(words, one.rule, one.title)]
            self._view.show_figures(lines)

    def try_setting(self, typed: TypedSetting) -> None:
        """See what a figure would move."""
        try:
            change = setting_typed(typed, self._what.today if self._what else None)
        except KnownError as error:
            self._view.show_problem(error)
            return
        self._try(
            lambda: self._settings.preview_setting(change),
            lambda moves: Trial(DecisionKind.FIGURE, change.rule, moves),
            lambda reason: self._settings.change_setting(change, reason),
        )

    def try_undo(self, reference: str) -> None:
        """See what taking a change back would move."""
        self._try(
            lambda: self._settings.preview_undo(reference),
            lambda moves: Trial(DecisionKind.UNDO, reference, moves),
            lambda reason: self._settings.undo_setting(reference, reason),
        )

    def try_holiday(self, typed: TypedHoliday) -> None:
        """See what a bank holiday would move."""
        try:
            on = day_typed(typed.on)
            _require(typed.name, "The bank holiday has no name.")
            _require(typed.source, "The source of the bank holiday is missing.")
        except KnownError as error:
            self._view.show_problem(error)
            return
        self._try(
            lambda: self._settings.preview_added(on),
            lambda moves: Trial(DecisionKind.HOLIDAY, on.isoformat(), moves, needs_reason=False),
            lambda _reason: self._settings.add_holiday(on, typed.name, typed.source),
        )

    def try_removal(self, on: date) -> None:
        """See what taking a bank holiday back would move."""
        self._try(
            lambda: self._settings.preview_removed(on),
            lambda moves: Trial(DecisionKind.REMOVAL, on.isoformat(), moves),
            lambda reason: self._settings.remove_holiday(on, reason),
        )

    def try_pack(self, folder: Path) -> None:
        """See who would be owed what by the rules in a folder.

        What is adopted afterwards is what was read now, whatever becomes of the folder.
        """

        def trial_of(answer: tuple[RulePack, PackTrial]) -> tuple[Trial, Decide]:
            pack, tried = answer
            trial = Trial(DecisionKind.PACK, folder.name, tried.moves, tried)
            return trial, lambda reason: self._settings.adopt_pack(pack, reason)

        self._ask(lambda: self._settings.try_pack(folder), trial_of)

    def try_drop(self) -> None:
        """See what going back to the program's own rules would move."""
        self._try(
            self._settings.preview_drop,
            lambda moves: Trial(DecisionKind.DROP, "", moves),
            self._settings.drop_pack,
        )

    def decide(self, reason: str) -> None:
        """Make the decision that was tried."""
        if self._tried is None:
            return
        kind, decide = tried = self._tried
        # Pressed twice is decided once.
        self._tried = None

        def decided(moves: WhatMoves) -> None:
            self.refresh()
            self._view.show_decided(kind, moves)

        def refused(error: KnownError) -> None:
            self._tried = tried
            self._view.show_problem(error)

        self._background.write(Topic(SCREEN, "decide"), lambda: decide(reason), decided, refused)

    def leave(self) -> None:
        """Leave what was tried: nothing is decided."""
        self._tried = None
        self._asked += 1
        self._view.show_left()

    def _try(
        self,
        preview: Callable[[], WhatMoves],
        trial_of: Callable[[WhatMoves], Trial],
        decide: Decide,
    ) -> None:
        self._ask(preview, lambda moves: (trial_of(moves), decide))

    def _ask(
        self, job: Callable[[], Answer], trial_of: Callable[[Answer], tuple[Trial, Decide]]
    ) -> None:
        """Try something in the background; whoever left meanwhile is not shown the answer."""
        self._view.show_waiting()
        self._asked += 1
        asked = self._asked

        def shown(answer: Answer) -> None:
            if asked == self._asked:
                trial, decide = trial_of(answer)
                self._tried = (trial.kind, decide)
                self._view.show_trial(trial)

        def refused(error: KnownError) -> None:
            if asked == self._asked:
                self.leave()
                self._view.show_problem(error)

        self._background.read(Topic(SCREEN, "trial"), job, shown, refused)

    def _take(self, what: WhatIsSet) -> None:
        self._what = what
        self._view.show_all(what)
        self.search_rules(self._rules_words)
        self.search_figures(self._figures_words)


def _found(words: str, *texts: str) -> bool:
    """Whether each of the words stands somewhere in the texts."""
    whole = " ".join(texts).casefold()
    return all(word in whole for word in words.casefold().split())


def _require(words: str, problem: str) -> None:
    if not words.strip():
        raise KnownError(problem, "Nothing was tried or changed.", "Fill it in, and try again.")
