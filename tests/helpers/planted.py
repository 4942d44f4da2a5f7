"""Words that stand for a victim, planted wherever a file could carry them, and the search."""

import json
from pathlib import Path

from sqlalchemy import Engine, text

from tests.helpers.office import movement, referral
from vcs_desktop.storage.engine import reading

NAME = "Zephyrine Quillfeather"
OFFENDER = "Thaddeus Brambleworth"
WORDS = (
    "Zephyrine",
    "Quillfeather",
    "Marmalade Crescent",
    "960777",
    "plantedvictim",
    "Brambleworth",
    "Gooseberry",
)
"""None of these may stand in the sentence store, or in clear in any file.

`Gooseberry` is in the name of an officer, and in what a message says of a prison.
"""

A_REFERRAL = referral(
    referred_on="2025-01-06",
    opted_in_on="2025-01-20",
    person_name=NAME,
    salutation=NAME,
    offender_name=OFFENDER,
    address_1="7 Marmalade Crescent",
    telephone="01632 960777",
    telephone_safe="yes",
    email="zq@plantedvictim.example",
    officer="Olive Gooseberry",
)


def a_message(code: str = "CR", **changes: str) -> dict[str, object]:
    """A release that names the victim wherever a message has room for words."""
    message = movement(code, **changes)
    details = message["additionalInformation"]
    assert isinstance(details, dict)
    details |= {
        "details": f"Must not go near {NAME}, 7 Marmalade Crescent",
        "prisonId": "Gooseberry",
        "prisonName": "HMP Gooseberry",
        "bespokeCondition": f"Not to contact {NAME}",
        "probableCause": NAME,
    }
    return message | {
        "description": f"Released; {NAME} was told",
        "detailUrl": f"https://example.invalid/{NAME}",
        "note": {"text": [NAME, "960777"]},
    }


ODD_MESSAGES = (
    a_message("Quillfeather", at="2026-10-20T10:00:00Z"),
    a_message("CR", reason=NAME, at="2026-10-21T10:00:00Z"),
    a_message("CR", kind=f"person.{NAME}", at="2026-10-22T10:00:00Z"),
    a_message("CR", kind=NAME, at="2026-10-23T10:00:00Z"),
)
"""Messages that carry a name where a code or a closed word belongs."""

A_LICENCE = json.dumps(
    {
        "id": 1,
        "kind": "CRD",
        "licenceType": NAME,
        "policyVersion": NAME,
        "statusCode": "ACTIVE",
        "prisonNumber": "A0001ZZ",
        "crn": "X000001",
        "approvedByUsername": "Gooseberry",
        "licenceStartDate": "2026-10-01",
        "updatedDateTime": "2026-10-01T10:00:00",
        "conditions": {
            NAME: [NAME],
            "AP": {
                "standard": [{"code": "goodBehaviour", "text": NAME}, NAME, {"code": NAME}],
                "additional": [
                    {
                        "category": NAME,
                        "type": "STANDARD",
                        "id": 7,
                        "code": "4858cd8b-bca6-4f11-b6ee-439e27216d7d",
                        "text": f"Not to seek to approach or communicate with {NAME}.",
                        "restrictions": [NAME],
                    }
                ],
                "bespoke": [{"text": f"Not to contact {NAME}, 7 Marmalade Crescent"}],
            },
        },
    }
)
ODD_LICENCES = tuple(
    json.dumps(json.loads(A_LICENCE) | {"id": number} | change)
    for number, change in enumerate(
        ({"statusCode": "QUILLFEATHER"}, {"kind": "QUILLFEATHER"}, {"crn": NAME}), start=2
    )
)
"""Licences with a name where a closed word belongs."""

A_PRISONER = json.dumps(
    {
        "prisonerNumber": "A0001ZZ",
        "lastName": "Quillfeather",
        "aliases": [{"firstName": "Zephyrine"}],
        "prisonName": "HMP Gooseberry",
        "conditionalReleaseDate": "2027-03-03",
        "legalStatus": "QUILLFEATHER",
        "category": "QUILLFEATHER",
        "inOutStatus": NAME,
        "lastMovementReasonCode": "QUILLFEATHER",
        "imprisonmentStatus": NAME,
        "dischargedHospitalDescription": "Gooseberry",
        "locationDescription": f"Marmalade Crescent, with {NAME}",
    }
)


def planted_in(content: str | bytes) -> set[str]:
    """The planted words in a text, or in bytes in either of two encodings, in any case."""
    if isinstance(content, str):
        lowered = content.lower()
        return {word for word in WORDS if word.lower() in lowered}
    in_bytes = content.lower()
    return {
        word
        for word in WORDS
        if word.lower().encode() in in_bytes or word.lower().encode("utf-16-le") in in_bytes
    }


def planted_in_files(folder: Path) -> dict[str, set[str]]:
    """Every file, by its name or its raw bytes, that holds a planted word."""
    files = [path for path in folder.rglob("*") if path.is_file()]
    assert len(files) >= 6, "the office is not here"
    found = {
        str(path.relative_to(folder)): planted_in(path.read_bytes())
        | planted_in(str(path.relative_to(folder)))
        for path in files
    }
    return {name: words for name, words in found.items() if words}


def everything_in(engine: Engine, *tables: str) -> str:
    """Every row of these tables, or of all tables of an open store, decrypted, as one text."""
    with reading(engine) as connection:
        names = (
            tables
            or connection.execute(
                text("SELECT name FROM sqlite_master WHERE type = 'table'")
            ).scalars()
        )
        return "\n".join(
            f"{name}: {row!r}"
            for name in list(names)
            for row in connection.execute(text(f'SELECT * FROM "{name}"'))  # noqa: S608 - names of our own tables
        )
