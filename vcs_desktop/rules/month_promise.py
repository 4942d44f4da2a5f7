"""The promise of a month of release: told once, and corrected whenever it proves wrong.

A victim is told a month, so a date that moves within its month is no news.  What counts is
what was last told, not what was last heard: a change that is undone before anybody was told
cancels itself, and a letter that told a month by then wrong is corrected.  After a release the
wait is over, until a recall begins a new one.
"""

from dataclasses import dataclass, field, replace
from datetime import date

from vcs_desktop.rules.case_fact import StageHeard, TakenOn, known_on
from vcs_desktop.rules.case_history import Act, CaseHistory
from vcs_desktop.rules.cause import Fate, cause_of_stage, make_obligation, not_owed
from vcs_desktop.rules.key_stage import (
    KeyStage,
    KeyStageKind,
    SentenceKind,
    last_day_of_month,
)
from vcs_desktop.rules.obligation import Obligation, Reason, Status
from vcs_desktop.rules.rule import Rule
from vcs_desktop.rules.standing import Standing

_Key = tuple[str, str]


@dataclass(frozen=True, slots=True)
class MonthRules:
    """The two rules about a month of release: telling it, and telling that it changed."""

    known: Rule
    changed: Rule

    @property
    def stages(self) -> frozenset[KeyStageKind]:
        """The stages that may bring a month."""
        return self.known.trigger.stages | self.changed.trigger.stages

    def of(self, entry: Obligation) -> Rule:
        """The rule that an obligation to tell a month belongs to."""
        return self.known if entry.rule == self.known.id else self.changed

    def are_met_by(self, act: Act) -> bool:
        """Whether a month that was told in this way was told at all."""
        return act.may_meet(self.known) and act.may_meet(self.changed)


def month_obligations(history: CaseHistory, rules: MonthRules) -> list[Obligation]:
    """For each stage that may bring a month: an obligation to tell it, or why there is none."""
    promise = _Promise(history, rules, history.without_acts())
    acts = {act.sequence: act for act in history.acts if rules.are_met_by(act)}
    changes = list(history.changes)
    holding = {heard.sequence for heard in history.stages}
    for fact in history.facts:
        while changes and changes[0].sequence <= fact.sequence:
            change = changes.pop(0)
            promise.take_standing(change.standing, change.on)
        if act := acts.get(fact.sequence):
            promise.take_act(act)
        if isinstance(fact, TakenOn):
            promise.take_position(fact)
        if isinstance(fact, StageHeard) and fact.sequence in holding:
            promise.take_stage(fact)
    return promise.obligations()


@dataclass(frozen=True, slots=True)
class _Expected:
    """The month expected now, and the stage that set it."""

    heard: StageHeard
    month: date


@dataclass(slots=True)
class _Wait:
    """One wait for release: what is expected, since which stage, and what was told."""

    first: StageHeard | None = None
    expected: _Expected | None = None
    told: date | None = None
    dates_as_of: date = date.min


@dataclass(slots=True)
class _Promise:
    """Walks through the facts once and keeps what is owed right after each of them."""

    history: CaseHistory
    rules: MonthRules
    unmet_history: CaseHistory
    wait: _Wait = field(default_factory=_Wait)
    standing: Standing = field(default_factory=Standing)
    entries: dict[_Key, Obligation] = field(default_factory=dict)
    owed: _Key | None = None
    over_since: date | None = None
    recalled_on: date = date.min
    held_back: StageHeard | None = None
    sentence_kind: SentenceKind = SentenceKind.UNKNOWN
    kind_as_of: date = date.min

    def take_standing(self, standing: Standing, on: date) -> None:
        """The person opted in or out, or asked for another level."""
        self.standing = standing
        self._settle(on)

    def take_act(self, act: Act) -> None:
        """A letter or a call that reached the person, perhaps with a month in it."""
        month = self._month_told_by(act)
        if month is None or self.over_since is not None:
            return
        self.wait.told = month
        if self.owed is not None:
            self._meet(self.owed, act, month)
        self._settle(act.on)

    def take_position(self, position: TakenOn) -> None:
        """The case was taken on: what was told before counts, what was owed is to be checked."""
        self._close(Reason.BEFORE_TAKING_ON)
        expected = self.wait.expected if position.told_month else None
        self.wait = _Wait(
            first=self.wait.first if position.told_month else None,
            expected=expected,
            told=position.told_month,
            dates_as_of=self.wait.dates_as_of,
        )
        self._settle(position.on)

    def take_stage(self, heard: StageHeard) -> None:
        """A stage that brings a month, ends the wait, or begins a new one."""
        kind = heard.stage.kind
        self._learn_sentence_kind(heard.stage)
        if kind in self.rules.stages:
            self._take_month(heard)
        if kind in self.rules.known.ended_by | self.rules.changed.ended_by:
            self._end_wait(heard)
        if kind in self.rules.known.starts_again_after:
            self._begin_wait(heard)
        self._settle(known_on(heard))

    def obligations(self) -> list[Obligation]:
        """All entries; one that is owed no more although it was told counts as met."""
        return [self._met_late(entry) for entry in self.entries.values()]

    def _learn_sentence_kind(self, stage: KeyStage) -> None:
        """Keep the newest kind of sentence that was said; silence about it unsays nothing."""
        is_known = stage.sentence_kind is not SentenceKind.UNKNOWN
        if is_known and stage.happened_on >= self.kind_as_of:
            self.sentence_kind, self.kind_as_of = stage.sentence_kind, stage.happened_on

    def _take_month(self, heard: StageHeard) -> None:
        wait, released = self.wait, heard.stage.expected_release
        if self.over_since is not None:
            self.held_back = heard
            self._note(heard, Reason.OVERTAKEN)
        elif released is None:
            self._note(heard, Reason.NO_DATE_GIVEN)
        elif heard.stage.happened_on < wait.dates_as_of:
            self._note(heard, Reason.OVERTAKEN)
        else:
            self._expect(_Expected(heard, released.on.replace(day=1)))

    def _expect(self, expected: _Expected) -> None:
        wait, month = self.wait, expected.month
        is_first = wait.first is None
        is_as_expected = wait.expected is not None and month == wait.expected.month
        wait.dates_as_of = expected.heard.stage.happened_on
        if wait.first is None or self._is_from_before(wait.first, expected.heard):
            wait.first = expected.heard
        if not is_as_expected:
            wait.expected = expected
        if is_as_expected or month == wait.told:
            self._note(expected.heard, Reason.MONTH_UNCHANGED)
        elif wait.told is None and not is_first:
            self._note(expected.heard, Reason.NOTHING_TOLD_YET)

    def _is_from_before(self, first: StageHeard, now: StageHeard) -> bool:
        """Whether the first month is from before the case was taken on, and this one is not.

        What is from before is checked once; what comes after is told as a first month.
        """
        position = self.history.taken_on
        if position is None or self.wait.told is not None:
            return False
        return first.stage.happened_on < position.on <= now.stage.happened_on

    def _end_wait(self, heard: StageHeard) -> None:
        is_death = heard.stage.kind is KeyStageKind.DIED
        if not is_death and heard.stage.happened_on <= self.recalled_on:
            return  # Late news: a recall that we know of followed this release.
        self._close(Reason.OVERTAKEN)
        self.wait = _Wait()
        ended_on = date.max if is_death else heard.stage.happened_on
        self.over_since = max(self.over_since or date.min, ended_on)

    def _begin_wait(self, heard: StageHeard) -> None:
        day = heard.stage.happened_on
        expected = self.wait.expected
        is_newer = expected is not None and expected.heard.stage.happened_on >= day
        self.recalled_on = max(self.recalled_on, day)
        if is_newer or (self.over_since is not None and day < self.over_since):
            return
        self._close(Reason.OVERTAKEN)
        self.wait = _Wait(dates_as_of=day)
        self.over_since = None
        held, self.held_back = self.held_back, None
        if held is not None:
            self._take_month(held)

    def _month_told_by(self, act: Act) -> date | None:
        if act.told:
            return act.told[-1].month.replace(day=1)
        owed = self.entries[self.owed] if self.owed else None
        return owed.month_to_tell if owed and owed.id in act.meets else None

    def _target(self) -> tuple[Rule, StageHeard, date] | None:
        wait = self.wait
        if self.over_since is not None or wait.expected is None or wait.first is None:
            return None
        if wait.told is None:
            return self.rules.known, wait.first, wait.expected.month
        if wait.told == wait.expected.month:
            return None
        return self.rules.changed, wait.expected.heard, wait.expected.month

    def _settle(self, on: date) -> None:
        """Make what is owed from this day on agree with what was told and what is expected."""
        target = self._target()
        if target is None:
            self._close(Reason.CHANGE_UNDONE)
            return
        rule, heard, month = target
        key = (rule.id, heard.stage.occurrence)
        reason = self._reason_against(rule, heard)
        if reason is None and key != self.owed and last_day_of_month(month) < on:
            reason = Reason.DATE_ALREADY_PASSED
        if key != self.owed or reason is not None:
            self._close(reason or Reason.OVERTAKEN)
        if reason is None:
            self._open(rule, heard, month, on)
        elif key not in self.entries:
            self._enter(rule, heard, not_owed(reason))

    def _reason_against(self, rule: Rule, heard: StageHeard) -> Reason | None:
        if rule.line_on(heard.stage.happened_on) is None:
            return Reason.NO_RULE_IN_FORCE
        kinds = rule.conditions.sentence_kinds
        if kinds and self.sentence_kind not in kinds:
            return Reason.NOT_THIS_SENTENCE_KIND
        return self.standing.reason_against(rule.conditions)

    def _open(self, rule: Rule, heard: StageHeard, month: date, on: date) -> None:
        key = (rule.id, heard.stage.occurrence)
        if self.owed != key:
            self._enter(rule, heard, Fate(Status.OWED, None, on))
            self.owed = key
        before = self.wait.told if rule is self.rules.changed else None
        entry = replace(self.entries[key], month_to_tell=month, month_told_before=before)
        self.entries[key] = entry

    def _close(self, reason: Reason) -> None:
        if self.owed is not None:
            entry = self.entries[self.owed]
            self.entries[self.owed] = replace(entry, status=Status.ENDED, reason=reason)
            self.owed = None

    def _meet(self, key: _Key, act: Act, month: date) -> None:
        entry = self.entries[key]
        is_told_right = month == entry.month_to_tell
        if is_told_right or entry.rule == self.rules.known.id:
            self.entries[key] = replace(
                entry, status=Status.MET, met_on=act.on, month_to_tell=month
            )
            self.owed = None

    def _note(self, heard: StageHeard, reason: Reason) -> None:
        rule = self.rules.known if self.wait.first is None else self.rules.changed
        if (rule.id, heard.stage.occurrence) not in self.entries:
            self._enter(rule, heard, not_owed(reason))

    def _enter(self, rule: Rule, heard: StageHeard, fate: Fate) -> None:
        # Met is decided here by what was told, so the entry is made as nothing had met it.
        cause = cause_of_stage(rule, heard)
        made = make_obligation(self.unmet_history, rule, cause, fate)
        self.entries[rule.id, cause.occurrence] = made

    def _met_late(self, entry: Obligation) -> Obligation:
        is_decided = entry.status in {Status.OWED, Status.MET}
        act = self.history.met_by(entry.id, self.rules.of(entry))
        if is_decided or act is None or entry.reason is Reason.NO_RULE_IN_FORCE:
            return entry
        return replace(entry, status=Status.MET, reason=None, met_on=act.on)
