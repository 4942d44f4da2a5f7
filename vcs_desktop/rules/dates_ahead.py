"""What falls due because of a date that lies ahead: a release, the end of a licence.

Each date has its own obligation; one that another date took the place of is over.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from vcs_desktop.rules.case_fact import StageHeard, known_on
from vcs_desktop.rules.case_history import CaseHistory
from vcs_desktop.rules.cause import (
    Cause,
    Fate,
    cause_of_stage,
    make_obligation,
    met_on_for,
    not_owed,
)
from vcs_desktop.rules.dates_on_file import DateOnFile, dates_on_file
from vcs_desktop.rules.fate import fate_of, is_meant
from vcs_desktop.rules.key_stage import KeyStageKind, StageDateName
from vcs_desktop.rules.obligation import Obligation, Reason, Status
from vcs_desktop.rules.rule import Rule
from vcs_desktop.rules.rule_words import CaseMoment, CountedFrom
from vcs_desktop.rules.rulebook import Rulebook


def date_ahead_obligations(history: CaseHistory, rulebook: Rulebook) -> Iterator[Obligation]:
    """What each date on file asks for before it comes."""
    stages = history.by_their_day
    releases = dates_on_file(stages, lambda stage: stage.expected_release)
    for rule in rulebook.for_moment(CaseMoment.RELEASE_AHEAD):
        yield from _of_dates(history, rule, releases, CountedFrom.EXPECTED_RELEASE)
    for rule in rulebook.for_moment(CaseMoment.LICENCE_END_AHEAD):
        yield from _of_dates(history, rule, licence_ends(stages), CountedFrom.LICENCE_END)
        yield from _of_endings(history, rule)


def licence_ends(stages: Sequence[StageHeard]) -> list[DateOnFile]:
    """Every day on which a licence was to end.  A release does not end the waiting for it."""
    found: list[DateOnFile] = []
    for heard in stages:
        on_file = heard.stage.date_of(StageDateName.LICENCE_END)
        is_over = heard.stage.kind in {KeyStageKind.LICENCE_ENDED, KeyStageKind.DIED}
        if is_over or (on_file and (not found or found[-1].date.on != on_file.on)):
            found = [DateOnFile(one.heard, one.date, is_awaited=False) for one in found]
            if on_file and not is_over:
                found.append(DateOnFile(heard, on_file, is_awaited=True))
    return found


def _of_dates(
    history: CaseHistory, rule: Rule, dates: Sequence[DateOnFile], counted_from: CountedFrom
) -> Iterator[Obligation]:
    if not is_meant(history, rule):
        return
    seen: set[date] = set()
    for on_file in reversed(dates):
        if on_file.date.on not in seen:
            seen.add(on_file.date.on)
            yield _of_date(history, rule, on_file, counted_from)


def _of_date(
    history: CaseHistory, rule: Rule, on_file: DateOnFile, counted_from: CountedFrom
) -> Obligation:
    cause = _cause_of_date(on_file, counted_from)
    fate = fate_of(history, rule, cause)
    if not on_file.is_awaited and fate.status is Status.OWED:
        fate = Fate(Status.ENDED, Reason.OVERTAKEN, fate.opened_on)
    if on_file.date.last_day < cause.heard_on and fate.status is Status.OWED:
        fate = not_owed(Reason.DATE_ALREADY_PASSED)
    return make_obligation(history, rule, cause, fate)


def _cause_of_date(on_file: DateOnFile, counted_from: CountedFrom) -> Cause:
    stage, day = on_file.heard.stage, on_file.date.on
    return Cause(
        f"{counted_from.value}-{day.isoformat()}",
        stage.kind.value,
        on_file.heard.sequence,
        stage.happened_on,
        known_on(on_file.heard),
        {counted_from: day},
        news_until=on_file.date.last_day,
    )


def _of_endings(history: CaseHistory, rule: Rule) -> Iterator[Obligation]:
    """A licence that ended is told to whoever was not told before that it ends in this month."""
    stages = history.by_their_day
    told = {
        (on_file.date.on.year, on_file.date.on.month)
        for on_file in licence_ends(stages)
        if met_on_for(history, rule, _cause_of_date(on_file, CountedFrom.LICENCE_END))
    }
    for heard in stages:
        day = heard.stage.happened_on
        if heard.stage.kind in rule.trigger.stages and is_meant(history, rule):
            cause = replace(cause_of_stage(rule, heard), news_until=day)
            is_told = (day.year, day.month) in told
            fate = fate_of(history, rule, cause)
            yield make_obligation(
                history, rule, cause, not_owed(Reason.NO_LONGER_NEEDED) if is_told else fate
            )
