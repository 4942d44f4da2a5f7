"""What is asked before a letter is written: safe to post, in the right language and format."""

from dataclasses import replace
from datetime import date

from vcs_desktop.kernel.officer import Nation
from vcs_desktop.letters.letter import DraftLetter
from vcs_desktop.office.desk import Desk
from vcs_desktop.rules.gate_questions import Moment
from vcs_desktop.rules.gates import ask_gates, pass_gates
from vcs_desktop.rules.rule import Rule
from vcs_desktop.rules.rule_words import CaseMoment, GateQuestion, MomentOfUse
from vcs_desktop.rules.rulebook import Rulebook
from vcs_desktop.victims.model.referral import Language
from vcs_desktop.victims.model.victim_case import VictimCase

_ANNUAL = frozenset({"security_category", "next_date"})
"""The fields that the wording of an annual letter must hold, each with its value or the words
that it is not known."""


def pass_letter_gates(desk: Desk, rule: Rule, case: VictimCase, draft: DraftLetter) -> None:
    """Ask every gate of writing a letter.

    The letters have checks of their own besides, which no rule can switch off.

    Raises:
        KnownError: A gate does not let it pass; it names the rule.
    """
    is_annual = rule.trigger.moment is CaseMoment.YEAR_PASSED
    uses = [MomentOfUse.WRITE_LETTER, *([MomentOfUse.WRITE_ANNUAL_LETTER] if is_annual else [])]
    nation = desk.unit.nation
    for use in uses:
        moment = replace(
            _about_the_person(desk.today, nation, case),
            use=use,
            secrets_found=tuple(one.found for one in draft.findings if one.is_secret),
            says_category_and_next_date=draft.wording.fields >= _ANNUAL,
        )
        pass_gates(desk.rulebook, moment, "No letter was written, and none in another form.")


def what_stands_against(
    case: VictimCase, rulebook: Rulebook, on: date, nation: Nation
) -> tuple[str, ...]:
    """Why no letter may be written to this person, as far as that is known beforehand.

    An address in doubt and a language we have no letters in stand against it whatever the
    rules say.
    """
    moment = replace(_about_the_person(on, nation, case), secrets_found=())
    found = [one for one in ask_gates(rulebook, moment) if not one.passes]
    reasons = [one.refusal for one in found]
    asked = {one.question for one in found}
    if not case.address_confirmed and GateQuestion.ADDRESS_CONFIRMED not in asked:
        reasons.append("The address is not confirmed as safe to post to.")
    if case.language is Language.WELSH and GateQuestion.WELSH_OFFERED not in asked:
        reasons.append("They asked for letters in Welsh, and there are no Welsh letters yet.")
    return tuple(reasons)


def _about_the_person(on: date, nation: Nation, case: VictimCase) -> Moment:
    return Moment(
        MomentOfUse.WRITE_LETTER,
        on,
        address_confirmed=case.address_confirmed,
        wants_welsh=case.language is Language.WELSH,
        is_in_wales=nation is Nation.WALES,
        # The letterhead of a unit in Wales offers it at the end of every letter.
        offers_welsh=nation is Nation.WALES,
        needs_other_format=case.communication_need is not None,
    )
