"""What came in the night before an invented office is opened first, by the ordinary path.

Everything goes through the same tables and messages as in a real office.
"""

import csv
import io
import json
from collections.abc import Sequence
from datetime import date, timedelta
from random import Random

from vcs_desktop.crossing.arrivals import open_arrival
from vcs_desktop.crossing.by_hand import StageToEnter
from vcs_desktop.crossing.kinds import Terms
from vcs_desktop.office.demo_people import SAMPLE_NOMS
from vcs_desktop.office.demo_telling import ACTIVATED, RELEASED, Telling
from vcs_desktop.office.desk import Desk
from vcs_desktop.rules.hand_entry import HowHeard, WhoTold, WhyWithdrawn
from vcs_desktop.rules.key_stage import KeyStageKind

_CASES_OF_A_CHANGE, _CASES_OF_A_MESSAGE = 16, 60
"""For how many cases one row of dates, and one message, comes in a night."""

_LEAST_MESSAGES = 3


def bring_this_mornings_news(
    desk: Desk, expecting: Sequence[Telling], victims: int, seed: int
) -> None:
    """Dates that moved, licences, releases, what nobody understands, and a slip taken back.

    Args:
        desk: The office.
        expecting: The sentences with a release to come that the news may be about.
        victims: How many cases the office has: the more, the more news.
        seed: By which the news is chosen.
    """
    chance = Random(seed)  # noqa: S311 - invents news, keeps no secrets
    known = list({one.noms: one for one in expecting}.values())
    chance.shuffle(known)
    # The sample messages tell of those offenders later: their dates move where no others can.
    free = [one for one in known if one.noms not in SAMPLE_NOMS]
    moved = max(1, min(victims // _CASES_OF_A_CHANGE, len(free) // 2))
    changed = (free or known)[:moved]
    others = free[moved:][: max(_LEAST_MESSAGES, victims // _CASES_OF_A_MESSAGE)]
    if changed:
        _receive(desk, _table(_changed_dates(chance, changed, desk.today)))
    if others:
        _receive(desk, _events(others, desk.today))
        _receive(desk, _licence(others[0], desk))
        _enter_and_take_back(desk, others[-1])


def _changed_dates(chance: Random, moved: Sequence[Telling], today: date) -> list[dict[str, str]]:
    """A few releases move, some within their month and some out of it; one in ten comes near."""
    rows = []
    for number, one in enumerate(moved):
        release_on = one.release_on or today + timedelta(days=100)
        later = release_on + timedelta(days=chance.choice((2, 35, 60)))
        near = today + timedelta(days=chance.randint(9, 26))
        row = {
            "noms": one.noms,
            "sentence_kind": "unknown",
            "conditional_release_on": (near if number % 10 == 1 else later).isoformat(),
            "as_at": today.isoformat(),
        }
        rows.append(row)
    return rows


def _events(about: Sequence[Telling], today: date) -> bytes:
    """Of four messages two tell of a licence, one of a release, and one is not understood."""
    moment = f"{(today - timedelta(days=1)).isoformat()}T09:30:00+00:00"
    kinds = ((ACTIVATED, ""), (RELEASED, "XX"), (RELEASED, "CR"), (ACTIVATED, ""))
    events = []
    for number, one in enumerate(about):
        kind, code = kinds[number % len(kinds)]
        extra = {"reason": "RELEASED", "nomisMovementReasonCode": code} if code else {}
        events.append(_event(kind, one.noms, moment, extra))
    return "\n".join(json.dumps(event) for event in events).encode()


def _licence(about: Telling, desk: Desk) -> bytes:
    """The sample licence, approved yesterday for this offender: its condition crosses over."""
    sample = desk.resources / "samples" / "licences" / "approved-with-an-exclusion-zone.json"
    licence = json.loads(sample.read_bytes())
    yesterday = f"{(desk.today - timedelta(days=1)).isoformat()}T15:30:00"
    moments = dict.fromkeys(("createdDateTime", "approvedDateTime", "updatedDateTime"), yesterday)
    whose = {"id": 9_000_001, "prisonNumber": about.noms, "crn": "X900001"}
    begins = {"licenceStartDate": (about.release_on or desk.today).isoformat()}
    return json.dumps(licence | moments | whose | begins).encode()


def _enter_and_take_back(desk: Desk, about: Telling) -> None:
    """An officer entered something about the wrong offender, and took it back at once."""
    heard = StageToEnter(
        KeyStageKind.RELEASE_CONSIDERED,
        desk.today - timedelta(days=1),
        HowHeard.TELEPHONE,
        WhoTold.PRISON,
        noms=about.noms,
    )
    entered, _owed = desk.door.by_hand.enter(heard)
    desk.door.by_hand.withdraw(entered.fact.id, WhyWithdrawn.WRONG_PERSON)


def _event(kind: str, noms: str, moment: str, extra: dict[str, str]) -> dict[str, object]:
    return {
        "eventType": kind,
        "version": 1,
        "occurredAt": moment,
        "description": "An invented message",
        "additionalInformation": extra,
        "personReference": {"identifiers": [{"type": "NOMS", "value": noms}]},
    }


def _table(rows: Sequence[dict[str, str]]) -> bytes:
    text = io.StringIO()
    writer = csv.DictWriter(text, fieldnames=list(rows[0]))
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue().encode()


def _receive(desk: Desk, content: bytes) -> None:
    arrival = open_arrival(io.BytesIO(content), Terms(today=desk.today))
    with desk.door.receiving.staged(arrival, lambda _bytes: None) as staged:
        staged.make_whole()
        list(staged.take_in())
    desk.door.hear()
