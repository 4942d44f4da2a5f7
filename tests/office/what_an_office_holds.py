"""What an office holds, without what is random in every office: keys and references."""

import re
from dataclasses import astuple

from vcs_desktop.office.desk import Desk
from vcs_desktop.victims.model.case_lists import CaseSearch
from vcs_desktop.victims.services import finding, reading

_REFERENCE = re.compile(r"\b(?:case|ob|of|sn|pn|lt|rq)-[0-9a-z]{10,20}\b")
EVERYBODY = 1_000


def what_it_holds(desk: Desk) -> list[str]:
    """Every case with its person, facts and obligations, as text that another make can equal."""
    found = finding.found_lines(desk.book, CaseSearch(""), 0, EVERYBODY)
    lines = [one.line for one in found]
    files = sorted(
        (reading.casefile(desk.book, line.id) for line in lines),
        key=lambda file: file.case.number,
    )
    held = []
    for file in files:
        facts = [(past.fact, past.officer_name) for past in file.facts]
        owed = [astuple(duty)[1:] for duty in file.obligations]
        held.append(_REFERENCE.sub("-", repr((file.case, file.membership, facts, owed))))
    return held
