"""Whoever asks for something has answered, so a dormant case takes no request before that."""

import pytest

from tests.helpers.office import AnOffice, not_yet_asked
from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.office.ask_condition import WhatIsAsked, ask_condition
from vcs_desktop.office.decide_case import set_dormant
from vcs_desktop.office.log_contact import NewContact, log_contact
from vcs_desktop.rules.case_words import Direction, Level, Method, Outcome, RequestKind

CASE = "VC-000001"


def test_a_request_in_a_dormant_case_waits_for_the_contact(office: AnOffice) -> None:
    office.refer(not_yet_asked(telephone_safe="no", address_confirmed="no"))
    log_contact(office.desk, NewContact(CASE, Method.VISIT, Direction.OUT, Outcome.NO_ANSWER))
    set_dormant(office.desk, CASE, "Petra Sample")
    wish = WhatIsAsked(CASE, RequestKind.NO_CONTACT)

    with pytest.raises(KnownError, match="dormant, because the person never answered"):
        ask_condition(office.desk, wish)
    office.contact(Outcome.OPTED_IN, level=Level.KEY_STAGES)

    assert ask_condition(office.desk, wish).request
