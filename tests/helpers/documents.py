"""Invented documents of the published shapes: messages, prisoners' records and licences."""

from typing import Any

NO_CONTACT = "4858cd8b-bca6-4f11-b6ee-439e27216d7d"
GENERIC_NO_CONTACT = "d5998ca1-62a2-4409-88cd-3137d893c2a0"
EXCLUSION_ZONE = "0f9a20f4-35c7-4c77-8af8-f200f153fa11"
RESTRICTION_ZONE = "005d70e4-a247-4f82-b8b3-6d294a0f5051"
CONCERNS_NO_VICTIM = "aaaaaaaa-1111-4222-8333-bbbbbbbbbbbb"


def noms_of(number: int) -> str:
    return f"A{number:04}ZZ"


def message(
    kind: str, number: int | None = 1, *, at: str = "2026-11-01T10:00:00+00:00", **more: object
) -> dict[str, Any]:
    """An invented message of any type, with whatever else it carries about its subject."""
    identifiers = [{"type": "NOMS", "value": noms_of(number)}] if number else []
    crn = more.pop("crn", None)
    if crn:
        identifiers.insert(0, {"type": "CRN", "value": str(crn)})
    return {
        "eventType": kind,
        "version": 1,
        "occurredAt": at,
        "description": "An invented message",
        "detailUrl": None,
        "additionalInformation": dict(more),
        "personReference": {"identifiers": identifiers},
    }


def absence(word: str, number: int = 1, **more: Any) -> dict[str, Any]:
    """What the service that plans temporary leave tells."""
    kind = f"person.temporary-absence.{word}"
    return message(kind, number, id="31a9d034-0000-4000-8000-dd1c54452250", source="DPS", **more)


def prisoner(number: int = 1, **changes: Any) -> dict[str, Any]:
    """An invented record of somebody serving a sentence."""
    record = {
        "prisonerNumber": noms_of(number),
        "bookingId": "1",
        "firstName": "Test",
        "lastName": "Offender",
        "status": "ACTIVE IN",
        "lastMovementTypeCode": "ADM",
        "lastMovementReasonCode": "N",
        "inOutStatus": "IN",
        "prisonName": "Invented Prison",
        "category": "C",
        "legalStatus": "SENTENCED",
        "recall": False,
        "indeterminateSentence": False,
        "restrictedPatient": False,
        "sentenceStartDate": "2024-05-07",
        "conditionalReleaseDate": "2027-03-03",
        "licenceExpiryDate": "2029-12-01",
    }
    return record | changes


def licence(number: int = 1, licence_id: int = 11, **changes: Any) -> dict[str, Any]:
    """An invented licence, approved, with one condition that concerns a victim."""
    document = {
        "id": licence_id,
        "kind": "CRD",
        "licenceType": "AP",
        "policyVersion": "V4_0",
        "version": "1.0",
        "statusCode": "APPROVED",
        "prisonNumber": noms_of(number),
        "bookingId": 1,
        "crn": f"X{number:06}",
        "licenceStartDate": "2026-10-20",
        "createdDateTime": "2026-10-05T09:00:00",
        "approvedDateTime": "2026-10-08T09:00:00",
        "updatedDateTime": "2026-10-08T09:00:00",
        "conditions": conditions((NO_CONTACT, "Not to seek to approach Ann Example")),
    }
    return document | changes


def conditions(*additional: tuple[str, str]) -> dict[str, Any]:
    """The conditions of a licence: codes with a text each."""
    rows = [
        {"category": "", "type": "STANDARD", "id": place, "code": code, "text": text}
        for place, (code, text) in enumerate(additional)
    ]
    standard = [{"code": "goodBehaviour", "text": "Be of good behaviour"}]
    return {
        "AP": {"standard": standard, "additional": rows, "bespoke": []},
        "PSS": {"standard": [], "additional": []},
    }
