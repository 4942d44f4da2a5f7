"""The facts of a case, each told to the person whom it is about; those about others are not."""

from collections.abc import Iterator, Sequence
from datetime import date

from vcs_desktop.kernel.clock import london_day
from vcs_desktop.kernel.officer import Officer
from vcs_desktop.office.in_words import STAGES
from vcs_desktop.office.pack_words import (
    DEEDS_FOR_YOU,
    DIRECTIONS,
    LEVELS,
    MEMBERSHIPS,
    METHODS,
    OUTCOMES,
    role_words,
)
from vcs_desktop.rules.case_fact import (
    CaseFact,
    Contacted,
    ContactWithdrawn,
    DeedDone,
    LetterPosted,
    LetterReturned,
    MembershipSet,
    RequestMoved,
    StageHeard,
    StatementMoved,
    TakenOn,
)
from vcs_desktop.victims.model.victim_case import Casefile

_STAGES = {kind.value: words for kind, words in STAGES.items()}


def fact_rows_for(file: Casefile, officers: Sequence[Officer]) -> Iterator[tuple[date, str]]:
    """Each contact, request, statement and decision with its day, in the order entered."""
    by_name = {one.name: one for one in officers}
    contacts = {past.fact.sequence: past.fact.on for past in file.facts
                if isinstance(past.fact, Contacted)}  # fmt: skip
    for past in file.facts:
        words = _in_words(past.fact, contacts)
        if words:
            who = role_words(by_name.get(past.officer_name))
            entered = f"{who} entered it on {_short(london_day(past.entered_at))}"
            yield _on(past.fact), f"{words}. {entered}."


def told_rows(file: Casefile) -> Iterator[tuple[date, str]]:
    """What the person was told about the sentence, with the day on which they were."""
    duties = {duty.id: duty for duty in file.obligations}
    for past in file.facts:
        fact = past.fact
        if not isinstance(fact, Contacted | LetterPosted):
            continue
        months = {told.obligation: told.month for told in fact.told}
        for met in fact.meets:
            stage = _STAGES.get(duties[met].stage) if met in duties else None
            if met in months:
                yield fact.on, f"You were told the expected month of release: {months[met]:%B %Y}"
            elif stage is not None:
                yield fact.on, f"You were told about: {stage.lower()}"


def _in_words(fact: CaseFact, contacts: dict[int, date]) -> str:
    """The fact in words; empty where it is about the sentence and not about the person."""
    match fact:
        case Contacted():
            words = _contact(fact)
        case ContactWithdrawn():
            on = contacts.get(fact.contact)
            of = f" of {_short(on)}" if on else ""
            words = f"A contact{of} was recorded by mistake and taken back"
        case LetterPosted():
            words = "A letter was posted to you"
        case LetterReturned():
            words = "A letter to you came back"
        case _:
            words = _act(fact)
    return words


def _contact(fact: Contacted) -> str:
    level = f" ({LEVELS[fact.level]})" if fact.level else ""
    way = f"{METHODS[fact.method]} {DIRECTIONS[fact.direction]}"
    return f"{way}: {OUTCOMES[fact.outcome]}{level}"


def _act(fact: CaseFact) -> str:
    match fact:
        case DeedDone():
            words = DEEDS_FOR_YOU.get(fact.deed, "")
        case RequestMoved():
            words = f"What you asked for, {_plain(fact.kind)}: {_plain(fact.state)}"
        case StatementMoved():
            words = f"Your victim personal statement: {_plain(fact.state)}"
        case MembershipSet():
            reason = f" ({_plain(fact.reason)})" if fact.reason else ""
            words = f"Decided in our office: {MEMBERSHIPS[fact.membership]}{reason}"
        case TakenOn():
            words = "Our unit took your case on from another"
        case _:
            words = ""
    return words


def _on(fact: CaseFact) -> date:
    return fact.stage.happened_on if isinstance(fact, StageHeard) else fact.on


def _plain(word: str) -> str:
    return word.replace("-", " ")


def _short(day: date) -> str:
    return f"{day.day} {day:%B %Y}"
