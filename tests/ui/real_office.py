"""A real office on disk with invented people, for the tests that go through everything."""

import json
from dataclasses import dataclass
from pathlib import Path

from vcs_desktop.kernel.officer import Nation
from vcs_desktop.office.set_up import SetUpWishes, prove_recovery
from vcs_desktop.startup.office import make_office

OFFICER = "Olwen Invented"
PASSPHRASE = "four invented unrelated words"

REFERRALS = """\
reference,referred_on,offender_noms,offender_name,person_name,salutation,address_1,address_2,\
postcode,address_confirmed,telephone,telephone_safe,opted_in_on,level
R1,2025-01-06,A0023AA,Test Offender,Ms Ann Example,Ms Example,1 Invented Street,Nowhere,\
SW1A 1AA,yes,01632 960123,yes,2025-01-20,key-stages
R2,2023-06-05,A0017AA,Sample Offender,Mr Bo Sample,Mr Sample,2 Invented Street,Nowhere,\
SW1A 1AA,no,01632 960124,,2023-06-20,key-stages
"""


@dataclass(frozen=True, slots=True)
class RealOffice:
    """Where the office lies, and the files that can be imported into it."""

    profile: Path
    referrals: Path
    release: Path
    absconding: Path


def make_real_office(folder: Path, *, is_invented: bool = True) -> RealOffice:
    """Set an office up, prove its recovery code, and lay files beside it."""
    profile = folder / "office"
    wishes = SetUpWishes(
        officer_name=OFFICER,
        unit_name="Nowhere Victim Liaison Unit",
        nation=Nation.ENGLAND,
        passphrase=PASSPHRASE,
        address_lines=("9 Invented Road", "Nowhere", "SW1A 1AA"),
        telephone="01632 960999",
        email="unit@invented.example",
        is_invented=is_invented,
    )
    prove_recovery(profile, make_office(profile, wishes).recovery_code)
    referrals = folder / "referrals.csv"
    referrals.write_text(REFERRALS, "utf-8")
    return RealOffice(
        profile,
        referrals,
        _event(folder / "release.json", "A0023AA", "HD", "2025-03-31T07:03:50+01:00"),
        _event(folder / "absconding.json", "A0017AA", "UAL", "2023-11-20T09:30:00+00:00"),
    )


def _event(file: Path, noms: str, code: str, moment: str) -> Path:
    message = {
        "eventType": "prison-offender-events.prisoner.released",
        "version": 1,
        "occurredAt": moment,
        "additionalInformation": {
            "nomsNumber": noms,
            "reason": "RELEASED",
            "nomisMovementReasonCode": code,
            "currentLocation": "OUTSIDE_PRISON",
        },
        "personReference": {"identifiers": [{"type": "NOMS", "value": noms}]},
    }
    file.write_text(json.dumps(message), "utf-8")
    return file
