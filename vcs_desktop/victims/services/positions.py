"""Take on running cases: a person and a case each, with how it stood with the unit before.

What was owed before that day is for a check of the position (`rules.second_looks`); the month
that was told and the last annual contact count as told.
"""

from collections.abc import Sequence

from vcs_desktop.kernel.identifiers import CaseId, derived_reference
from vcs_desktop.rules.case_fact import (
    CaseFact,
    Referred,
    RequestMoved,
    StageHeard,
    StatementMoved,
    TakenOn,
)
from vcs_desktop.rules.case_words import RequestState, StatementState
from vcs_desktop.rules.key_stage import KeyStage
from vcs_desktop.victims.model.erasure import CameBack
from vcs_desktop.victims.model.position import Position, RunningRequest
from vcs_desktop.victims.services.casebook import Change
from vcs_desktop.victims.services.referrals import (
    HeardBefore,
    RowFate,
    fate_if_erased,
    open_case,
    take_again,
)
from vcs_desktop.victims.store import case_rows

_ON_THE_WAY = {
    RequestState.ASKED: (RequestState.ASKED,),
    RequestState.FORWARDED: (RequestState.ASKED, RequestState.FORWARDED),
    RequestState.WITHDRAWN: (RequestState.ASKED, RequestState.WITHDRAWN),
}
_WAS_DRAFTED = frozenset({StatementState.SENT})


def take_position(
    change: Change, position: Position, heard_before: HeardBefore
) -> tuple[RowFate, CaseId | None]:
    """Take on one running case, and tell what became of it and which case it is.

    A reference that came before, here or with a referral, is a duplicate when its content is
    the same; otherwise it contradicts the case on file, which stays as it is until a person
    has looked.
    """
    about = position.referral
    known = case_rows.known_referral(change.connection, about.reference)
    if known is not None:
        return take_again(change, about.reference, position.digest, known), known.case
    erased = fate_if_erased(change, CameBack.POSITION, about.reference, position.digest)
    if erased is not None:
        return erased, None
    case = open_case(change, about, position.digest)
    for fact in _first_facts(change, position, heard_before(about.sentence)):
        change.add_fact(case, fact)
    change.settle(case)
    change.note("case-taken-on", case, {"membership": position.membership.value})
    return RowFate.ACCEPTED, case


def _first_facts(
    change: Change, position: Position, heard_before: Sequence[KeyStage]
) -> list[CaseFact]:
    """What a case that is taken on starts from, in the order in which it counts.

    Taking on comes first: whatever was heard of the sentence, before that day or since, is
    weighed by how the person stood then.
    """
    about = position.referral
    referred = Referred(
        0,
        about.referred_on,
        change.now,
        basis=about.basis,
        capacity=about.capacity,
        sentenced_on=about.sentenced_on,
        born_on=about.born_on,
    )
    taken_on = TakenOn(
        0,
        position.taken_on,
        position.membership,
        level=position.level,
        told_month=position.told_month,
        told_on=position.told_on,
        last_annual_on=position.last_annual_on,
    )
    steps = [step for one in position.requests for step in _steps(about.reference, one)]
    return [
        referred,
        taken_on,
        *steps,
        *_statement(position),
        *(StageHeard(0, stage) for stage in heard_before),
    ]


def _steps(reference: str, request: RunningRequest) -> list[RequestMoved]:
    """Every step that a request has come: one that was decided was forwarded before."""
    forwarded = (RequestState.ASKED, RequestState.FORWARDED, request.state)
    name = derived_reference("rq", reference, str(request.number))
    return [
        RequestMoved(0, request.asked_on, name, state, request.kind, request.condition_code)
        for state in _ON_THE_WAY.get(request.state, forwarded)
    ]


def _statement(position: Position) -> list[StatementMoved]:
    state, on = position.statement_state, position.statement_on
    if state is None or on is None:
        return []
    before = [StatementState.DRAFTED] if state in _WAS_DRAFTED else []
    return [StatementMoved(0, on, one) for one in (*before, state)]
