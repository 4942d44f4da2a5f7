"""An invented office to try things in: visibly invented people, taken in by the ordinary path.

Everything goes through the same tables, messages and contacts as in a real office, so what
works here works there.  The same seed always invents the same people; the dates lie around
the day it is made.
"""

import csv
import io
import json
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from vcs_desktop.crossing.arrivals import open_arrival
from vcs_desktop.crossing.kinds import Terms
from vcs_desktop.office.demo_past import settle_the_past
from vcs_desktop.office.desk import Desk

DEMO_PASSPHRASE = "invented office, nothing secret"  # noqa: S105 - it is no secret, as it says
"""Opens every invented office.  It protects nothing, and is written beside the stores."""

DEMO_OFFICER = "Olwen Example"

_SAMPLE_NOMS = ("A1001ZZ", "A1002ZZ", "A1003ZZ", "A1004ZZ", "A1005ZZ")
"""The offenders of the sample messages in `resources/samples`: the first cases are about them."""

_TITLES = ("Ms", "Mrs", "Mr", "Miss", "Dr")
_FIRST_NAMES = (
    "Aderyn", "Amina", "Bronwen", "Chidi", "Dilys", "Esme", "Farah", "Gwenllian", "Harpreet",
    "Ifor", "Jaya", "Kit", "Leila", "Mair", "Nia", "Omar", "Priya", "Rhys", "Siân", "Tomos",
    "Uzma", "Vivian", "Wyn", "Yusuf",
)  # fmt: skip
_LAST_NAMES = (
    "Example", "Sample", "Specimen", "Placeholder", "Fictional", "Invented", "Pretend",
    "Imaginary", "Makebelieve", "Notreal",
)  # fmt: skip
_OFFENDER_LAST_NAMES = ("Testcase", "Dummyrecord", "Trialname", "Mockdata")
_OFFICER_NAMES = ("Olwen Example", "Petra Sample", "Quentin Specimen")
_FIRST_SECOND_PERSON, _EVERY_SO_MANY = 20, 14
"""Which cases are about the offender of the case before them."""

_TOWNS = ("Exampleton", "Sampleford", "Trefddychmygol", "Invented Bay")


@dataclass(frozen=True, slots=True)
class DemoOffice:
    """How large an invented office came out."""

    victims: int
    officers: int


@dataclass(frozen=True, slots=True)
class _Invented:
    """One invented case: its row in the table of referrals, and its offender."""

    row: dict[str, str]
    noms: str
    release_on: date


def fill_with_invented_people(desk: Desk, victims: int, officers: int, seed: int) -> DemoOffice:
    """Fill an empty office with invented cases, dates, events and contacts."""
    chance = Random(seed)  # noqa: S311 - invents people, keeps no secrets
    names = [_officer_name(number) for number in range(officers)]
    cases = [_invent(chance, number, names, desk.today) for number in range(victims)]
    for number in range(_FIRST_SECOND_PERSON, victims, _EVERY_SO_MANY):
        cases[number] = _second_person(cases[number], of=cases[number - 1])
    offenders = list({case.noms: case for case in cases}.values())
    _receive(desk, _table([case.row for case in cases]))
    _receive(desk, _table(_sentences(chance, offenders, desk.today)))
    settle_the_past(desk, chance)
    _receive(desk, _table(_changed_dates(chance, offenders, desk.today)))
    _receive(desk, _events(cases, desk.today))
    return DemoOffice(victims, officers)


def _second_person(case: _Invented, of: _Invented) -> _Invented:
    """The same person, now about the offender of the case before: two people of one offender."""
    about = {name: of.row[name] for name in ("offender_noms", "offender_name")}
    return _Invented(case.row | about, of.noms, of.release_on)


def _officer_name(number: int) -> str:
    if number < len(_OFFICER_NAMES):
        return _OFFICER_NAMES[number]
    return f"Officer {number + 1} Example"


def _invent(chance: Random, number: int, officers: list[str], today: date) -> _Invented:
    person = f"{chance.choice(_TITLES)} {chance.choice(_FIRST_NAMES)} {chance.choice(_LAST_NAMES)}"
    offender = f"{chance.choice(_FIRST_NAMES)} {chance.choice(_OFFENDER_LAST_NAMES)}"
    noms = _SAMPLE_NOMS[number] if number < len(_SAMPLE_NOMS) else f"A{2000 + number % 8000}ZZ"
    is_new = number >= len(_SAMPLE_NOMS) and chance.random() < 0.06  # noqa: PLR2004 - a few in each month
    referred_on = today - timedelta(
        days=chance.randint(3, 26) if is_new else chance.randint(70, 355)
    )
    row = {
        "reference": f"INVENTED-{number + 1:05d}",
        "referred_on": referred_on.isoformat(),
        "offender_noms": noms,
        "offender_name": offender,
        "person_name": person,
        "salutation": f"{person.split(maxsplit=1)[0]} {person.rsplit(maxsplit=1)[-1]}",
        "address_1": f"{chance.randint(1, 99)} Invented Street",
        "address_2": chance.choice(_TOWNS),
        "postcode": f"ZZ99 {chance.randint(1, 9)}AA",
        "address_confirmed": "no" if is_new or chance.random() < 0.08 else "yes",  # noqa: PLR2004 - a few are in doubt
        "telephone": f"01632 960{chance.randint(100, 999)}",
        "telephone_safe": chance.choice(("yes", "yes", "yes", "no", "")),
        "officer": officers[number % len(officers)],
        "opted_in_on": "" if is_new else (referred_on + timedelta(days=20)).isoformat(),
        "level": "" if is_new else _level(chance, number),
    }
    if is_new:
        row["address_confirmed"] = "yes"
    return _Invented(row, noms, today + timedelta(days=chance.randint(40, 1400)))


def _level(chance: Random, number: int) -> str:
    if number < len(_SAMPLE_NOMS):
        return "key-stages"
    return chance.choice(("key-stages",) * 7 + ("annual", "annual", "month-only"))


def _sentences(chance: Random, cases: list[_Invented], today: date) -> list[dict[str, str]]:
    as_at = today - timedelta(days=60)
    rows = []
    for case in cases:
        is_parole = chance.random() < 0.15  # noqa: PLR2004 - about one in seven
        row = {"noms": case.noms, "sentence_kind": "extended" if is_parole else "determinate"}
        row["sentenced_on"] = (today - timedelta(days=chance.randint(400, 1500))).isoformat()
        row["conditional_release_on"] = case.release_on.isoformat()
        # Of those whom the Board may release, about one in six has a hearing in these weeks.
        is_listed = is_parole and chance.random() < 0.17  # noqa: PLR2004 - as said above
        hearing = today + timedelta(days=chance.randint(20, 90))
        row["parole_hearing_on"] = hearing.isoformat() if is_listed else ""
        row["as_at"] = as_at.isoformat()
        rows.append(row)
    return rows


def _changed_dates(chance: Random, cases: list[_Invented], today: date) -> list[dict[str, str]]:
    """A few releases move, some within their month and some out of it; one in ten comes near."""
    moved = chance.sample(cases, k=max(1, len(cases) // 12))
    rows = []
    for number, case in enumerate(moved):
        later = case.release_on + timedelta(days=chance.choice((2, 35, 60)))
        near = today + timedelta(days=chance.randint(9, 26))
        rows.append(
            {
                "noms": case.noms,
                "sentence_kind": "unknown",
                "conditional_release_on": (near if number % 10 == 1 else later).isoformat(),
                "as_at": today.isoformat(),
            }
        )
    return rows


def _events(cases: list[_Invented], today: date) -> bytes:
    """Two licences became active, one release, and one message that nobody can understand."""
    moment = f"{(today - timedelta(days=1)).isoformat()}T09:30:00+00:00"
    later = [case.noms for case in cases[len(_SAMPLE_NOMS) :][::7]]
    released = "prison-offender-events.prisoner.released"
    activated = "create-and-vary-a-licence.licence.activated"
    events = [_event(activated, noms, moment, {}) for noms in later[:2]]
    events += [_movement(released, noms, moment, "CR") for noms in later[2:3]]
    events += [_movement(released, noms, moment, "XX") for noms in later[3:4]]
    return "\n".join(json.dumps(event) for event in events).encode()


def _movement(kind: str, noms: str, moment: str, code: str) -> dict[str, object]:
    return _event(kind, noms, moment, {"reason": "RELEASED", "nomisMovementReasonCode": code})


def _event(kind: str, noms: str, moment: str, extra: dict[str, str]) -> dict[str, object]:
    return {
        "eventType": kind,
        "version": 1,
        "occurredAt": moment,
        "description": "An invented message",
        "additionalInformation": extra,
        "personReference": {"identifiers": [{"type": "NOMS", "value": noms}]},
    }


def _table(rows: list[dict[str, str]]) -> bytes:
    text = io.StringIO()
    writer = csv.DictWriter(text, fieldnames=list(rows[0]))
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue().encode()


def _receive(desk: Desk, content: bytes) -> None:
    if not content:
        return
    arrival = open_arrival(io.BytesIO(content), Terms(today=desk.today))
    with desk.door.receiving.staged(arrival, lambda _bytes: None) as staged:
        staged.make_whole()
        list(staged.take_in())
    desk.door.hear()
