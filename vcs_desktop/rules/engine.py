"""Work out everything one case ever obliged us to do.

Plain arithmetic: no database, no clock, no screen, and no today.  The same facts, rulebook and
calendar always give the same obligations, so whatever is stored can be worked out again and
must come out the same, and a deadline shown today can be explained years from now.
"""

from collections.abc import Iterator, Sequence

from vcs_desktop.kernel.identifiers import CaseId, ObligationId, derived_reference
from vcs_desktop.kernel.working_days import Calendar
from vcs_desktop.rules.annual_contact import annual_obligations
from vcs_desktop.rules.case_fact import CaseFact, StageHeard, known_on
from vcs_desktop.rules.case_history import CaseHistory, history_of
from vcs_desktop.rules.case_moments import case_moment_obligations
from vcs_desktop.rules.cause import cause_of_stage, make_obligation, not_owed
from vcs_desktop.rules.dates_ahead import date_ahead_obligations
from vcs_desktop.rules.earlier_stages import follows_danger
from vcs_desktop.rules.fate import fate_of, is_meant, reason_of_kind
from vcs_desktop.rules.key_stage import KeyStageKind
from vcs_desktop.rules.month_promise import MonthRules, month_obligations
from vcs_desktop.rules.obligation import Obligation, Reason, Status
from vcs_desktop.rules.return_to_custody import cause_in_history
from vcs_desktop.rules.rule import Rule
from vcs_desktop.rules.rule_words import CaseMoment
from vcs_desktop.rules.rulebook import Rulebook
from vcs_desktop.rules.second_looks import (
    corrections,
    fold_what_is_from_before,
    reasons_for_lateness,
)
from vcs_desktop.rules.what_was_asked import asked_for_obligations

ENGINE = 8
"""The edition of this arithmetic.

Raise it with every change of code that may give other obligations for the same facts: then what
is stored is worked out again when an office is next opened, as after a change of the rules.
"""


def derived_with(rulebook: Rulebook) -> str:
    """Name the rules and the arithmetic together: what is stored is right only for both."""
    return f"{ENGINE}-{rulebook.hash}-{rulebook.policy.digest}"


def obligations_of(
    case: CaseId, facts: Sequence[CaseFact], rulebook: Rulebook, calendar: Calendar
) -> tuple[Obligation, ...]:
    """List every obligation the case ever had: owed, met, ended or, with its reason, not owed.

    Each key stage leads to an obligation or to the reason why there is none.  The list comes
    in the order in which things were heard.
    """
    history = history_of(case, facts, calendar, rulebook.policy)
    months = _month_rules(rulebook)
    found = [
        *case_moment_obligations(history, rulebook),
        *_of_stages(history, rulebook, months),
        *_of_what_was_taken_back(history, rulebook),
        *date_ahead_obligations(history, rulebook),
        *asked_for_obligations(history, rulebook),
    ]
    if months is not None:
        found += month_obligations(history, months)
    for rule in rulebook.for_moment(CaseMoment.YEAR_PASSED):
        found += annual_obligations(history, rule)
    found += corrections(history, rulebook, found)
    found = fold_what_is_from_before(history, rulebook, found)
    found += reasons_for_lateness(history, rulebook, found)
    once = {obligation.id: obligation for obligation in reversed(found)}
    return tuple(sorted(once.values(), key=_order))


def _order(obligation: Obligation) -> tuple[str, ...]:
    heard = obligation.heard_on.isoformat()
    return heard, obligation.rule, obligation.occurrence, obligation.id


def _month_rules(rulebook: Rulebook) -> MonthRules | None:
    known = rulebook.for_moment(CaseMoment.RELEASE_MONTH_KNOWN)
    changed = rulebook.for_moment(CaseMoment.RELEASE_MONTH_CHANGED)
    return MonthRules(known[0], changed[0]) if known and changed else None


def _of_stages(
    history: CaseHistory, rulebook: Rulebook, months: MonthRules | None
) -> Iterator[Obligation]:
    for heard in history.stages:
        stage = heard.stage
        rules = [
            rule
            for rule in rulebook.for_stage(stage.kind)
            if rule.trigger.moment is None and _is_about(history, rule, heard)
        ]
        for rule in rules:
            cause = cause_in_history(history, rule, heard)
            reason = reason_of_kind(history, rule, stage)
            fate = not_owed(reason) if reason else fate_of(history, rule, cause)
            yield make_obligation(history, rule, cause, fate)
        if not rules and not _is_covered_elsewhere(stage.kind, rulebook, months):
            yield _uncovered(history, heard, Reason.NO_RULE_COVERS_STAGE)


def _is_about(history: CaseHistory, rule: Rule, heard: StageHeard) -> bool:
    if not is_meant(history, rule, heard.stage.outcome):
        return False
    dangers = rule.only_after
    return not dangers or follows_danger(history, dangers, cause_of_stage(rule, heard))


def _is_covered_elsewhere(
    kind: KeyStageKind, rulebook: Rulebook, months: MonthRules | None
) -> bool:
    """Whether a rule that answers to a promise or to a date ahead tells of this stage."""
    ends = rulebook.for_moment(CaseMoment.LICENCE_END_AHEAD)
    brings_month = months is not None and kind in months.stages
    return brings_month or any(kind in rule.trigger.stages for rule in ends)


def _of_what_was_taken_back(history: CaseHistory, rulebook: Rulebook) -> Iterator[Obligation]:
    """What was met stays met; nothing else of an entry that was taken back is owed."""
    for heard, _withdrawal in history.taken_back:
        yield _uncovered(history, heard, Reason.TAKEN_BACK)
        for rule in rulebook.for_stage(heard.stage.kind):
            cause = cause_of_stage(rule, heard)
            yield make_obligation(history, rule, cause, not_owed(Reason.TAKEN_BACK))


def _uncovered(history: CaseHistory, heard: StageHeard, reason: Reason) -> Obligation:
    """Nothing is owed, but the stage must not look overlooked."""
    stage = heard.stage
    occurrence = f"{stage.kind.value}:{stage.occurrence}"
    return Obligation(
        id=ObligationId(derived_reference("ob", history.case, "", occurrence)),
        case=history.case,
        rule="",
        occurrence=stage.occurrence,
        stage=stage.kind.value,
        status=Status.NOT_OWED,
        reason=reason,
        line_from="",
        counted_from=stage.happened_on,
        heard_on=known_on(heard),
        due_on=None,
    )
