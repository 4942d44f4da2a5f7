"""Facts to stored bodies and back: closed fields only, spelt the same way every time."""

from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import Any

from vcs_desktop.kernel.identifiers import LetterId, ObligationId, SentenceRef
from vcs_desktop.rules.case_fact import (
    CaseFact,
    Contacted,
    ContactWithdrawn,
    LetterPosted,
    LetterReturned,
    Referred,
    StageHeard,
    Told,
)
from vcs_desktop.rules.case_words import (
    Basis,
    Capacity,
    Direction,
    Level,
    Method,
    Outcome,
    WhyNotSo,
)
from vcs_desktop.rules.key_stage import (
    KeyStage,
    KeyStageKind,
    LicenceKind,
    PatientKind,
    Precision,
    SecurityCategory,
    SentenceKind,
    StageDate,
    StageDateName,
    StageOutcome,
)
from vcs_desktop.victims.store.act_bodies import ACT_KINDS, ACT_READERS, ActOfUnit, act_body

Body = dict[str, Any]


def kind_of(fact: CaseFact) -> str:
    """The word a fact is stored under."""
    return _KINDS[type(fact)]


def body_of(fact: CaseFact) -> Body:
    """Everything the fact says, but for its sequence, as plain words and lists."""
    if isinstance(fact, StageHeard):
        return _stage_body(fact.stage)
    if isinstance(fact, ActOfUnit):
        return act_body(fact)
    body: Body = {"on": fact.on.isoformat()}
    match fact:
        case Referred():
            body |= _referral_body(fact)
        case Contacted():
            body |= _contact_body(fact)
        case ContactWithdrawn():
            body |= {"contact": fact.contact, "because": fact.because.value}
        case LetterPosted():
            body |= {"letter": fact.letter} | _met_body(fact)
        case LetterReturned():
            body |= {"letter": fact.letter}
    return body


def fact_from(kind: str, sequence: int, body: Mapping[str, Any]) -> CaseFact:
    """The fact that a stored body tells."""
    return _READERS[kind](sequence, body)


def _stage_body(stage: KeyStage) -> Body:
    return {
        "sentence": stage.sentence,
        "kind": stage.kind.value,
        "occurrence": stage.occurrence,
        "happened_on": stage.happened_on.isoformat(),
        "heard_at": stage.heard_at.isoformat(),
        "source": stage.source,
        "dates": [
            [day.name.value, day.on.isoformat(), day.precision.value] for day in stage.dates
        ],
        "sentence_kind": stage.sentence_kind.value,
        "condition_codes": list(stage.condition_codes),
        "outcome": stage.outcome.value,
        "patient_kind": stage.patient_kind.value,
        "security_category": stage.security_category.value,
        "licence_kind": stage.licence_kind.value,
        "concerns": stage.concerns,
    }


def _referral_body(fact: Referred) -> Body:
    return {
        "heard_at": fact.heard_at.isoformat(),
        "basis": fact.basis.value,
        "capacity": fact.capacity.value,
        "sentenced_on": fact.sentenced_on.isoformat() if fact.sentenced_on else "",
        "born_on": fact.born_on.isoformat() if fact.born_on else "",
    }


def _contact_body(fact: Contacted) -> Body:
    return {
        "method": fact.method.value,
        "direction": fact.direction.value,
        "outcome": fact.outcome.value,
        "level": fact.level.value if fact.level else "",
    } | _met_body(fact)


def _met_body(fact: Contacted | LetterPosted) -> Body:
    told = [[promise.obligation, promise.month.isoformat()] for promise in fact.told]
    return {"meets": list(fact.meets), "told": told}


def _read_referred(sequence: int, body: Mapping[str, Any]) -> CaseFact:
    sentenced_on, born_on = body["sentenced_on"], body["born_on"]
    return Referred(
        sequence,
        date.fromisoformat(body["on"]),
        datetime.fromisoformat(body["heard_at"]),
        basis=Basis(body["basis"]),
        capacity=Capacity(body["capacity"]),
        sentenced_on=date.fromisoformat(sentenced_on) if sentenced_on else None,
        born_on=date.fromisoformat(born_on) if born_on else None,
    )


def _read_stage(sequence: int, body: Mapping[str, Any]) -> CaseFact:
    dates = tuple(
        StageDate(StageDateName(name), date.fromisoformat(on), Precision(precision))
        for name, on, precision in body["dates"]
    )
    stage = KeyStage(
        sentence=SentenceRef(body["sentence"]),
        kind=KeyStageKind(body["kind"]),
        occurrence=body["occurrence"],
        happened_on=date.fromisoformat(body["happened_on"]),
        heard_at=datetime.fromisoformat(body["heard_at"]),
        source=body["source"],
        dates=dates,
        sentence_kind=SentenceKind(body["sentence_kind"]),
        condition_codes=tuple(body["condition_codes"]),
        outcome=StageOutcome(body["outcome"]),
        patient_kind=PatientKind(body["patient_kind"]),
        security_category=SecurityCategory(body["security_category"]),
        licence_kind=LicenceKind(body["licence_kind"]),
        concerns=body["concerns"],
    )
    return StageHeard(sequence, stage)


def _read_contacted(sequence: int, body: Mapping[str, Any]) -> CaseFact:
    return Contacted(
        sequence=sequence,
        on=date.fromisoformat(body["on"]),
        method=Method(body["method"]),
        direction=Direction(body["direction"]),
        outcome=Outcome(body["outcome"]),
        meets=_references(body),
        level=Level(body["level"]) if body["level"] else None,
        told=_told(body),
    )


def _read_withdrawn(sequence: int, body: Mapping[str, Any]) -> CaseFact:
    on, because = date.fromisoformat(body["on"]), WhyNotSo(body["because"])
    return ContactWithdrawn(sequence, on, body["contact"], because)


def _read_posted(sequence: int, body: Mapping[str, Any]) -> CaseFact:
    return LetterPosted(
        sequence=sequence,
        on=date.fromisoformat(body["on"]),
        letter=LetterId(body["letter"]),
        meets=_references(body),
        told=_told(body),
    )


def _read_returned(sequence: int, body: Mapping[str, Any]) -> CaseFact:
    return LetterReturned(sequence, date.fromisoformat(body["on"]), LetterId(body["letter"]))


def _references(body: Mapping[str, Any]) -> tuple[ObligationId, ...]:
    return tuple(ObligationId(reference) for reference in body["meets"])


def _told(body: Mapping[str, Any]) -> tuple[Told, ...]:
    return tuple(
        Told(ObligationId(reference), date.fromisoformat(month))
        for reference, month in body["told"]
    )


_KINDS: Mapping[type, str] = {
    Referred: "referred",
    StageHeard: "stage-heard",
    Contacted: "contacted",
    ContactWithdrawn: "contact-withdrawn",
    LetterPosted: "letter-posted",
    LetterReturned: "letter-returned",
    **ACT_KINDS,
}
_READERS: Mapping[str, Callable[[int, Mapping[str, Any]], CaseFact]] = {
    "referred": _read_referred,
    "stage-heard": _read_stage,
    "contacted": _read_contacted,
    "contact-withdrawn": _read_withdrawn,
    "letter-posted": _read_posted,
    "letter-returned": _read_returned,
    **ACT_READERS,
}
