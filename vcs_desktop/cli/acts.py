"""The commands of what officers do beside telling people: deeds, requests, statements."""

import argparse
from pathlib import Path

from vcs_desktop.cli import answers
from vcs_desktop.cli.leaving import note_json
from vcs_desktop.cli.record import because_of_case
from vcs_desktop.cli.saying import say
from vcs_desktop.cli.unlocking import open_office
from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.office.ask_condition import WhatIsAsked, ask_condition
from vcs_desktop.office.decide_case import concerns_left, end_case, set_dormant
from vcs_desktop.office.in_words import long_day
from vcs_desktop.office.list_requests import list_requests
from vcs_desktop.office.move_request import (
    Forwarded,
    Forwarding,
    forward_request,
    move_request,
)
from vcs_desktop.office.move_statement import StatementMove, move_statement
from vcs_desktop.office.newly_owed import owed_lines
from vcs_desktop.office.record_deed import NewDeed, record_deed
from vcs_desktop.office.seen import Left
from vcs_desktop.rules.case_words import (
    DeedKind,
    EndReason,
    Recipient,
    RequestKind,
    RequestState,
    StatementState,
)
from vcs_desktop.rules.deed_details import DeedDetail

Asked = argparse.Namespace


def done(asked: Asked) -> int:
    """Record as done what is met by a deed."""
    detail = DeedDetail(asked.detail) if asked.detail else None
    deed = NewDeed(asked.obligation, DeedKind(asked.deed), detail, asked.was_on)
    with open_office(asked) as desk:
        owed = owed_lines(desk, record_deed(desk, deed))
    answers.say_done("It is recorded as done.", owed, as_json=asked.json)
    return 0


def request(asked: Asked) -> int:
    """Record what a person asks to be put on a licence."""
    wish = WhatIsAsked(
        asked.case, RequestKind(asked.kind), asked.code, asked.was_on, is_another=asked.another
    )
    with open_office(asked) as desk:
        made = ask_condition(desk, wish)
        owed = owed_lines(desk, made.newly_owed)
    sentence = "The request is recorded."
    answer = {"done": sentence, "request": made.request, "obligations": list(made.newly_owed)}
    lines = [f"{sentence} Its reference is {made.request}.", *answers.newly_owed(owed)]
    say(answer, lines, as_json=asked.json)
    return 0


def request_moved(asked: Asked) -> int:
    """Record that a request came further, and forward it to whoever decides."""
    to = RequestState(asked.to)
    if to is RequestState.FORWARDED and asked.to_whom:
        return _forward(asked)
    if asked.to_whom or asked.zone_file or asked.out or asked.without_area:
        raise KnownError(
            "--to-whom, --zone-file, --without-area and --out go with --to forwarded, and "
            "--to-whom is needed.",
            "Nothing was recorded.",
            "Leave them out, or forward the request to somebody who decides.",
        )
    with open_office(asked) as desk:
        owed = owed_lines(desk, move_request(desk, asked.request, to, asked.was_on))
    answers.say_done(f"The request is recorded as {to.value}.", owed, as_json=asked.json)
    return 0


def _forward(asked: Asked) -> int:
    forwarding = Forwarding(
        request=asked.request,
        to_whom=Recipient(asked.to_whom),
        zone=_content(asked.zone_file) if asked.zone_file else None,
        out=asked.out,
        on=asked.was_on,
        without_area=asked.without_area,
    )
    with open_office(asked) as desk:
        forwarded = forward_request(desk, forwarding)
    _say_forwarded(forwarded, asked.out, as_json=asked.json)
    return 0


def _say_forwarded(forwarded: Forwarded, out: Path | None, *, as_json: bool) -> None:
    sentence = "The request is recorded as forwarded, and the register says to whom."
    answer = {
        "done": sentence,
        "to_whom": forwarded.answer.to_whom.value,
        "answer": dict(forwarded.answer.fields),
        "file": str(out) if out else None,
        "sha256": forwarded.answer.sha256,
        "obligations": list(forwarded.newly_owed),
    }
    page = f"The page to send is in {out}." if out else forwarded.answer.as_text
    say(answer, [sentence, page], as_json=as_json)


def _content(file: Path) -> bytes:
    try:
        with file.open("rb") as opened:
            return opened.read(_MOST_BYTES)
    except OSError as error:
        raise KnownError(
            "The file with the description of the area can't be read.",
            "Nothing was forwarded.",
            "Check the file's name.",
        ) from error


_MOST_BYTES = 100_000
"""Enough to see that a description is too long."""


def requests(asked: Asked) -> int:
    """List what a person asked for, and what left because of it."""
    with open_office(asked) as desk:
        because_of_case(asked, desk)
        listed = list_requests(desk, asked.case)
        note_json(asked, desk, Left.REQUESTS, len(listed.requests) + len(listed.disclosures))
    answer = {
        "requests": [
            {
                "request": one.reference,
                "kind": one.kind.value,
                "condition_code": one.condition_code,
                "state": one.state.value,
                "asked_on": one.asked_on.isoformat(),
                "may_become": [state.value for state in one.moves],
            }
            for one in listed.requests
        ],
        "statement": listed.statement.state.value if listed.statement.state else None,
        "disclosures": [
            {
                "request": one.request,
                "what": one.what.value,
                "to_whom": one.to_whom.value,
                "left_at": one.left_at.isoformat(),
                "sha256": one.sha256,
            }
            for one in listed.disclosures
        ],
    }
    lines = [
        *(
            f"{one.reference}  {one.kind.value}, asked {long_day(one.asked_on)}: {one.state.value}"
            for one in listed.requests
        ),
        *(f"Left for the {one.to_whom.value}: {one.request}" for one in listed.disclosures),
    ]
    say(answer, lines or ["Nothing was asked for in this case."], as_json=asked.json)
    return 0


def statement(asked: Asked) -> int:
    """Record how far a victim personal statement has come."""
    move = StatementMove(
        case=asked.case,
        to=StatementState(asked.to),
        checked=asked.checked,
        warned=asked.warned,
        on=asked.was_on,
    )
    with open_office(asked) as desk:
        owed = owed_lines(desk, move_statement(desk, move))
    answers.say_done(f"The statement is recorded as {asked.to}.", owed, as_json=asked.json)
    return 0


def dormant(asked: Asked) -> int:
    """Set a case dormant."""
    with open_office(asked) as desk:
        went = set_dormant(desk, asked.case, asked.approved_by)
        owed = owed_lines(desk, went.newly_owed)
    outside = (
        " It is kept that somebody outside this office approved it: no other officer here is a "
        "senior probation officer."
        if went.is_approved_outside
        else ""
    )
    answers.say_done(f"The case is dormant.{outside}", owed, as_json=asked.json)
    return 0


def end(asked: Asked) -> int:
    """End a case."""
    with open_office(asked) as desk:
        owed = owed_lines(desk, end_case(desk, asked.case, EndReason(asked.reason)))
        is_left = concerns_left(desk, asked.case) > 0
    left = " A concern in it is still open, and stays in the list of concerns." if is_left else ""
    answers.say_done(f"The case has ended.{left}", owed, as_json=asked.json)
    return 0
