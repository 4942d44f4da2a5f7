"""Gates: what a rule asks at the moment of use, before a letter goes or a case goes quiet.

Pure: it is given the rulebook and what is known at that moment, and looks nothing up.  Which
gates there are, since when and on whose word stands in `resources/rules`; a gate whose rule is
off, or not in force on the day, does not ask.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.rules.case_fact import CaseFact, Contacted, LetterPosted, that_hold
from vcs_desktop.rules.case_words import Direction, Method
from vcs_desktop.rules.gate_questions import QUESTIONS, Moment
from vcs_desktop.rules.rule_words import GateQuestion
from vcs_desktop.rules.rulebook import Rulebook


@dataclass(frozen=True, slots=True)
class GateAnswer:
    """One gate that was asked, and how it stands.

    Attributes:
        words: What the source says.
        happened: Why it does not pass; empty when it does.
        next_step: What to do then; empty when it passes.
    """

    rule: str
    title: str
    source: str
    words: str
    question: GateQuestion
    happened: str = ""
    next_step: str = ""

    @property
    def passes(self) -> bool:
        """Whether what was to be done may be done, as far as this gate goes."""
        return not self.happened

    @property
    def refusal(self) -> str:
        """Why it does not pass, with the rule that says so."""
        return f"{self.happened.removesuffix('.')} ({self.rule})."


def ask_gates(rulebook: Rulebook, moment: Moment) -> tuple[GateAnswer, ...]:
    """Ask every gate of this moment, in the order of the rules' ids."""
    answers = []
    for rule in rulebook.for_use(moment.use):
        line = rule.line_on(moment.on)
        if line is None:
            continue
        for question in sorted(rule.asks):
            against = QUESTIONS[question](moment, line.words) or ("", "")
            answers.append(
                GateAnswer(rule.id, rule.title, line.source, line.words, question, *against)
            )
    return tuple(answers)


def pass_gates(
    rulebook: Rulebook, moment: Moment, not_done: str, refusal: type[KnownError] = KnownError
) -> None:
    """Ask every gate of this moment, and refuse unless all of them pass.

    Raises:
        KnownError: Of the kind given, naming each rule that does not let it pass.
    """
    refused = [answer for answer in ask_gates(rulebook, moment) if not answer.passes]
    if refused:
        raise refusal(
            " ".join(answer.refusal for answer in refused),
            not_done,
            " ".join(dict.fromkeys(answer.next_step for answer in refused)),
        )


def ways_tried(facts: Sequence[CaseFact]) -> frozenset[Method]:
    """The ways in which somebody tried to reach the person, whether or not they answered."""
    tried = {Method.LETTER for fact in facts if isinstance(fact, LetterPosted)}
    for fact in that_hold(facts):
        if isinstance(fact, Contacted) and fact.direction is Direction.OUT:
            tried.add(fact.method)
    return frozenset(tried)
