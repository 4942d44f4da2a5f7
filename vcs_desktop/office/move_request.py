"""Record that a request for a condition came further, and forward it to whoever decides."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from vcs_desktop.crossing.given_away import PrivateFacts
from vcs_desktop.crossing.outward import Asking, OutwardAnswer, outward_answer, zone_in
from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.kernel.identifiers import ObligationId
from vcs_desktop.office.ask_condition import conditions_of
from vcs_desktop.office.desk import Desk
from vcs_desktop.office.save_outside import save_outside
from vcs_desktop.office.seen import note_glance
from vcs_desktop.rules.case_words import Recipient, RequestKind, RequestState
from vcs_desktop.rules.gate_questions import Moment
from vcs_desktop.rules.gates import pass_gates
from vcs_desktop.rules.rule_words import MomentOfUse
from vcs_desktop.victims.model.disclosure import Disclosed, Disclosure, GivenTo
from vcs_desktop.victims.model.victim_case import VictimCase
from vcs_desktop.victims.services import reading, requests
from vcs_desktop.victims.services.requests import RequestMove

_NOT_FORWARDED = "Nothing was forwarded or recorded."
_ABOUT_AN_AREA = frozenset(
    {RequestKind.EXCLUSION_ZONE, RequestKind.EVENT_ZONE, RequestKind.RESTRICTION_ZONE}
)
"""Conditions whose wording in the licence policy speaks of an area on an attached map."""


@dataclass(frozen=True, slots=True)
class Forwarding:
    """A request on its way to whoever decides.

    Attributes:
        zone: The officer's description of the area, as it stands in a text file; or None.
        out: Where to save the page, as JSON if the name says so, else as text; or None.
        on: The day, if not today.
        without_area: A condition about an area is to leave without one, such as where the map
            goes another way.
    """

    request: str
    to_whom: Recipient
    zone: bytes | None = None
    out: Path | None = None
    on: date | None = None
    without_area: bool = False


@dataclass(frozen=True, slots=True)
class Forwarded:
    """The page that may leave now, and what is newly owed because of it."""

    answer: OutwardAnswer
    newly_owed: tuple[ObligationId, ...]


def move_request(
    desk: Desk, request: str, to: RequestState, on: date | None = None
) -> tuple[ObligationId, ...]:
    """Record that a request came further; one that is forwarded leaves by `forward_request`.

    Returns:
        What is newly owed because of it.

    Raises:
        KnownError: It can't come there from where it stands; nothing was recorded.
    """
    if to is RequestState.FORWARDED:
        raise KnownError(
            "It is not said to whom it is forwarded.",
            _NOT_FORWARDED,
            f"Say to whom: {', '.join(Recipient)}.",
        )
    return requests.move_request(desk.book, RequestMove(request, to, on))


def forward_request(desk: Desk, forwarding: Forwarding) -> Forwarded:
    """Make the page for whoever decides, and record that the request went to them.

    The page is saved first: what was recorded as forwarded is there to be sent.

    Raises:
        KnownError: There is no such request, it can't be forwarded from where it stands,
            something on the page would show who or where the person is, or the file can't be
            written.  Nothing was recorded.
    """
    found = requests.known_request(desk.book, forwarding.request)
    note_glance(desk)
    case = reading.casefile(desk.book, found.case).case
    on = forwarding.on or desk.today
    request = found.request
    _require_area(request.kind, forwarding)
    table = conditions_of(desk)
    condition = table.condition(request.condition_code, on)
    answer = outward_answer(
        Asking(
            request=request.reference,
            kind=request.kind,
            condition_code=request.condition_code,
            wording=condition.wording if condition else "",
            offender_noms=desk.door.glance(case.sentence).noms,
            asked_on=request.asked_on,
            on=on,
            officer=case.officer_name,
            zone=zone_in(forwarding.zone) if forwarding.zone is not None else "",
            is_invented=desk.is_invented,
        ),
        forwarding.to_whom,
    )
    _ask(desk, answer, case)
    move = RequestMove(
        request.reference,
        RequestState.FORWARDED,
        forwarding.on,
        Disclosure(
            request.reference,
            answer.what,
            GivenTo(answer.to_whom.value),
            desk.clock.now(),
            answer.sha256,
        ),
    )
    requests.require_move(desk.book, move)
    if forwarding.out is not None:
        save_outside(desk, _page(answer, forwarding.out), forwarding.out, _NOT_FORWARDED)
    return Forwarded(answer, requests.move_request(desk.book, move))


def _require_area(kind: RequestKind, forwarding: Forwarding) -> None:
    if kind in _ABOUT_AN_AREA and forwarding.zone is None and not forwarding.without_area:
        raise KnownError(
            "This condition is about an area, and no area is described.",
            _NOT_FORWARDED,
            "Describe the area in a short text file and add it (--zone-file). If the area goes "
            "to them another way, say so (--without-area).",
        )


def _page(answer: OutwardAnswer, out: Path) -> bytes:
    is_for_a_program = out.suffix.lower() == ".json"
    return (answer.as_json if is_for_a_program else answer.as_text).encode()


def _ask(desk: Desk, answer: OutwardAnswer, case: VictimCase) -> None:
    private = PrivateFacts(
        case.person_name, case.salutation, case.address_lines, case.telephone, case.email
    )
    has_zone = answer.what is Disclosed.CONDITION_REQUEST_WITH_ZONE
    uses = [MomentOfUse.EXPORT_ZONE] if has_zone else []
    for use in (*uses, MomentOfUse.EXPORT):
        moment = Moment(
            use,
            desk.today,
            fields_not_listed=answer.not_listed,
            given_away=answer.gives_away(private),
        )
        pass_gates(desk.rulebook, moment, _NOT_FORWARDED)
