"""One thing that is owed to one person, as a day's list shows it.

Puts an obligation, its case and its rule side by side; decides nothing but whether it belongs
to this day's work or can be counted under later.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from vcs_desktop.kernel.identifiers import CaseId, ObligationId
from vcs_desktop.office.dangers import Ends, check_danger, title_now
from vcs_desktop.office.telephone import Telephone, telephone_of
from vcs_desktop.rules.case_fact import StageHeard
from vcs_desktop.rules.obligation import CAN_WAIT, DUE_SOON, Obligation, State
from vcs_desktop.rules.rule import Rule
from vcs_desktop.rules.rule_words import Nature
from vcs_desktop.rules.rulebook import Rulebook
from vcs_desktop.rules.second_looks import late_duty
from vcs_desktop.victims.model.victim_case import WorkLine

LATER = timedelta(weeks=6)
"""News whose deadline is further off than this is counted and not listed.

Routine work, which answers to no news (a first contact, an annual letter), is listed in the
week of its deadline (`rules.obligation.DUE_SOON`).  Presentation only: no deadline depends on
either.
"""

BESIDE = timedelta(days=31)
"""How far apart a recalculation and a change of dates may be heard of to belong together.

Presentation only: it decides in which list a month stands, and nothing else.
"""


@dataclass(frozen=True, slots=True)
class WorkItem:
    """One thing that is owed to one person.

    Attributes:
        letter, script: The wording that tells it, where there is one.
        is_later: It has no place in this day's work and is only counted.
        happened_on: The day of the news; None where what is counted from may lie ahead.
        nature: A prompt is the team's own reminder: it is never overdue.
        target_on: The day that the team aims at, by its own setting.
        occurrence, sentence: The fact that it is about, and whose sentence.
        harm_rank: Its place in the harm order on this day: the smaller, the sooner.
        month_to_tell: The month of release that it tells, as its first day.
        from_recalculation: The month came with a recalculation of the sentence.
        reason_for: The duty that was late, where the reason for it is to be recorded; else
            empty.
        telephone: The person's number, and whether it is safe to ring.
        check_first: That the danger it tells of is over, or may be by now; empty for fresh news.
    """

    obligation: ObligationId
    case: CaseId
    case_number: str
    person: str
    offender: str
    rule: str
    title: str
    stage: str
    heard_on: date
    due_on: date | None
    state: State
    officer: str
    call_first: bool
    letter: str | None
    script: str | None
    is_later: bool
    happened_on: date | None = None
    nature: Nature | None = None
    target_on: date | None = None
    occurrence: str = ""
    sentence: str = ""
    urgent: bool = False
    harm_rank: int = 0
    month_to_tell: date | None = None
    from_recalculation: bool = False
    reason_for: str = ""
    telephone: Telephone = field(default_factory=Telephone)
    check_first: str = ""

    @property
    def is_told_in_a_call(self) -> bool:
        """Whether whoever does it is going to ring."""
        return self.call_first or self.script is not None

    @property
    def is_prompt(self) -> bool:
        """Whether it is the team's own reminder and no duty."""
        return self.nature is Nature.PROMPT

    @property
    def soonest(self) -> date:
        """The earlier of its deadline and the team's aim; a day that never comes for neither."""
        return min(self.due_on or date.max, self.target_on or date.max)

    @property
    def rank(self) -> tuple[object, ...]:
        """Its place: urgent, then by harm, then the soonest, then by age; what can wait, last."""
        can_wait = self.state in CAN_WAIT
        # As for a whole line (`day_lines`): the law comes before a reminder that harms as much.
        harm = (self.harm_rank, self.state is not State.OVERDUE and self.is_prompt)
        order: tuple[object, ...] = (self.soonest, *harm) if can_wait else (*harm, self.soonest)
        return not self.urgent, can_wait, *order, self.heard_on, self.case_number, self.obligation


Recalculations = dict[CaseId, tuple[date, ...]]
"""The days on which each case heard that its sentence was worked out anew."""


def work_items(
    lines: Sequence[WorkLine],
    rulebook: Rulebook,
    recalculated: Recalculations,
    day: date,
    ends: Ends | None = None,
) -> tuple[WorkItem, ...]:
    """Every line of work as it looks on a day, in the order of the list.

    Args:
        lines: What is owed.
        rulebook: The rules that it was worked out by.
        recalculated: When each case heard that its sentence was worked out anew.
        day: The day that is asked about.
        ends: What ended the dangers that some of it is about.
    """
    rules = {rule.id: rule for rule in rulebook.rules}
    over = ends or {}
    items = [
        _item(line, rulebook, day, over.get(line.obligation.id), rules[line.obligation.rule])
        for line in lines
    ]
    marked = [_marked(item, recalculated.get(item.case, ())) for item in items]
    return tuple(sorted(marked, key=lambda item: item.rank))


def _item(
    line: WorkLine, rulebook: Rulebook, day: date, end: StageHeard | None, rule: Rule
) -> WorkItem:
    duty = line.obligation
    state = _state(duty, day)
    return WorkItem(
        obligation=duty.id,
        case=duty.case,
        case_number=line.case_number,
        person=line.person_name,
        offender=line.offender_name,
        rule=duty.rule,
        title=title_now(rule, end),
        stage=duty.stage,
        heard_on=duty.heard_on,
        due_on=duty.due_on,
        state=state,
        officer=line.officer_name,
        call_first=rule.call_first,
        letter=rule.letter.value if rule.letter else None,
        script=rule.script.value if rule.script else None,
        # A date that is counted from may lie ahead, such as a hearing: then it is no news of it.
        happened_on=duty.counted_from if duty.stage and duty.due_on is None else None,
        is_later=_is_later(duty, state, day) and not rule.urgent,
        nature=duty.nature or rule.nature,
        target_on=duty.target_on,
        occurrence=duty.occurrence,
        sentence=line.sentence,
        urgent=rule.urgent,
        harm_rank=rulebook.policy.harm_rank(rule, day),
        month_to_tell=duty.month_to_tell,
        reason_for=late_duty(duty.occurrence),
        telephone=telephone_of(line),
        check_first=check_danger(rule, duty, day, end),
    )


def _state(duty: Obligation, day: date) -> State:
    """How it looks; the team's own reminder is never overdue."""
    state = duty.state_on(day)
    is_late_prompt = state is State.OVERDUE and duty.nature is Nature.PROMPT
    return State.AS_SOON_AS_PRACTICABLE if is_late_prompt else state


def _is_later(duty: Obligation, state: State, day: date) -> bool:
    if state is State.NOT_YET:
        return True
    is_aimed_at_now = duty.target_on is not None and duty.target_on <= day + DUE_SOON
    if state is not State.UPCOMING or duty.due_on is None or is_aimed_at_now:
        return False
    return duty.due_on > day + (LATER if duty.stage else DUE_SOON)


def _marked(item: WorkItem, recalculated_on: Sequence[date]) -> WorkItem:
    if item.month_to_tell is None:
        return item
    is_beside = any(abs(item.heard_on - day) <= BESIDE for day in recalculated_on)
    return replace(item, from_recalculation=True) if is_beside else item
