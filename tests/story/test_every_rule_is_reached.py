"""Every rule is reached by a story in a real office; none is only written down."""

import pytest

from tests.helpers.office import AnOffice
from tests.helpers.places import ROOT
from tests.story.rule_steps import CASE
from tests.story.rule_stories import STORIES
from tests.story.rules_page import PAGE, page
from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.rules.gate_questions import Moment
from vcs_desktop.rules.gates import ask_gates
from vcs_desktop.rules.obligation import Obligation, Status
from vcs_desktop.rules.rule import Rule
from vcs_desktop.rules.rule_words import CaseMoment
from vcs_desktop.rules.rulebook import load_rulebook
from vcs_desktop.victims.services import reading

RULEBOOK = load_rulebook(ROOT / "resources" / "rules")
SPEAKS = {Status.OWED, Status.STANDS, Status.MET}


def said_by(office: AnOffice, rule: Rule) -> list[Obligation]:
    held = reading.casefile(office.desk.book, CASE)
    return [duty for duty in held.obligations if duty.rule == rule.id]


@pytest.mark.parametrize("rule", RULEBOOK.rules, ids=lambda rule: rule.id)
def test_each_rule_speaks_in_a_story(office: AnOffice, rule: Rule) -> None:
    story = STORIES[rule.id]
    if story.is_refusal:
        with pytest.raises(KnownError, match=rule.id):
            story.tell(office)
        return
    story.tell(office)

    if story.use is not None:
        asked = ask_gates(office.desk.rulebook, Moment(story.use, office.desk.today))
        assert rule.id in {answer.rule for answer in asked}
    elif rule.trigger.moment is CaseMoment.ASKED_TO_STOP:
        reasons = {work.reason for work in office.case().work}
        assert any(rule.id in reason for reason in reasons)
    elif rule.trigger.moment is CaseMoment.DATE_PASSED_IN_SILENCE:
        assert office.today().silent
    elif not rule.enabled:
        assert {work.reason for work in office.case().work if work.rule == rule.id} == {
            rule.off_because
        }
    else:
        assert {duty.status for duty in said_by(office, rule)} & SPEAKS
    assert office.is_sound()


def test_the_page_of_all_rules_is_as_the_rules_and_the_stories_are() -> None:
    assert PAGE.read_text(encoding="utf-8") == page(RULEBOOK)
