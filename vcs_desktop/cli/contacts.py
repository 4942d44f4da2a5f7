"""The commands of what was said to people: contact, contacts, contact-withdrawn."""

import argparse
from collections.abc import Callable, Mapping, Sequence

from vcs_desktop.cli import answers
from vcs_desktop.cli.leaving import note_json
from vcs_desktop.cli.record import because_of_case
from vcs_desktop.cli.saying import say
from vcs_desktop.cli.unlocking import open_office
from vcs_desktop.kernel.identifiers import ObligationId
from vcs_desktop.office.in_words import long_day
from vcs_desktop.office.log_contact import (
    LoggedContact,
    NewContact,
    list_contacts,
    log_contact,
    withdraw_contact,
)
from vcs_desktop.office.newly_owed import OwedLine, owed_lines
from vcs_desktop.office.seen import Left
from vcs_desktop.rules.case_words import Direction, Level, Method, Outcome, WhyNotSo

Asked = argparse.Namespace


def contact(asked: Asked) -> int:
    """Record a contact with a person, or an attempt at one."""
    new = NewContact(
        case=asked.case,
        method=Method(asked.method),
        direction=Direction(asked.direction),
        outcome=Outcome(asked.outcome),
        meets=tuple(ObligationId(obligation) for obligation in asked.meets),
        level=Level(asked.level) if asked.level else None,
        on=asked.was_on,
    )
    with open_office(asked) as desk:
        made = log_contact(desk, new)
        owed = owed_lines(desk, made.obligations)
    _say_logged(made, owed, asked, reached=new.outcome.reached_the_person)
    return 0


def _say_logged(
    made: LoggedContact, owed: Sequence[OwedLine], asked: Asked, *, reached: bool
) -> None:
    sentence = "The contact is recorded."
    answer = {
        "done": sentence,
        "contact": made.reference,
        "remarks": list(made.remarks),
        "obligations": list(made.obligations),
        "met": made.met_count,
        "still_owed": list(made.still_owed),
    }
    is_unmet = reached and not made.met_count and bool(made.still_owed)
    back = f"vcs-desktop contact-withdrawn {made.case_number} {made.reference} --because REASON"
    lines = [
        sentence,
        *made.remarks,
        *(["What it told is named with --meets OBLIGATION."] if is_unmet else []),
        *answers.newly_owed(owed),
        f"To take it back: {back}",
    ]
    say(answer, lines, as_json=asked.json)


def contacts(asked: Asked) -> int:
    """List the contacts of a case."""
    with open_office(asked) as desk:
        because_of_case(asked, desk)
        found = list_contacts(desk, asked.case)
        note_json(asked, desk, Left.CONTACTS, len(found))
    answer = {
        "contacts": [
            {
                "contact": one.reference,
                "on": one.on.isoformat(),
                "words": one.words,
                "withdrawn": one.is_withdrawn,
            }
            for one in found
        ]
    }
    lines = [
        f"{one.reference}  {long_day(one.on)}. {one.words}"
        f"{'. Taken back: it counts as never made' if one.is_withdrawn else ''}"
        for one in found
    ]
    say(answer, lines or ["No contact is recorded in this case."], as_json=asked.json)
    return 0


def contact_withdrawn(asked: Asked) -> int:
    """Take back a contact that was recorded by mistake."""
    with open_office(asked) as desk:
        gone = withdraw_contact(desk, asked.case, asked.contact, WhyNotSo(asked.because))
        owed = owed_lines(desk, gone.obligations)
    answers.say_done(gone.words, owed, as_json=asked.json)
    return 0


COMMANDS: Mapping[str, Callable[[Asked], int]] = {
    "contact": contact,
    "contacts": contacts,
    "contact-withdrawn": contact_withdrawn,
}
