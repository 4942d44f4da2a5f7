"""One invented example of every type of message that we know of, and of the two documents.

The types are those of the published catalogue (hmpps-domain-events) as far as they could be
reconstructed, and plausible neighbours of them.  Nothing here is copied from it.
"""

from typing import Any

from tests.helpers.documents import licence, message, prisoner
from tests.helpers.known_codes import LICENCE, OWN_ROWS, PATIENT, RECEIVED, RELEASED

Example = dict[str, Any]

RELEASE_REASONS = (
    "TEMPORARY_ABSENCE_RELEASE",
    "RELEASED_TO_HOSPITAL",
    "RELEASED",
    "SENT_TO_COURT",
    "TRANSFERRED",
    "UNKNOWN",
)
RECEIVE_REASONS = ("ADMISSION", "TEMPORARY_ABSENCE_RETURN", "RETURN_FROM_COURT", "TRANSFERRED")

_BY_BOOKING = (
    "sentence-dates-changed",
    "fixed-term-recall.changed",
    "imprisonment-status-changed",
    "sentence.changed",
    "sentence-term.changed",
    "fine-payment.changed",
    "booking.moved",
    "booking.deleted",
    "merged",
    "cell.move",
    "activities-changed",
    "appointments-changed",
    "video-appointment.cancelled",
    "contact-added",
    "contact-approved",
    "contact-removed",
    "contact-unapproved",
    "non-association-detail.changed",
    "person-restriction.upserted",
    "person-restriction.deleted",
    "restriction.changed",
)
_BY_SEARCH = (
    "created",
    "updated",
    "received",
    "released",
    "removed",
    "alerts-updated",
    "convicted-status-changed",
)
_LEAVE_AUTHORISATION = (
    "approved", "denied", "cancelled", "pending", "deferred", "expired", "paused", "resumed",
    "recategorised", "accompaniment-changed", "comments-changed", "date-range-changed",
    "transport-changed",
)  # fmt: skip
_LEAVE = (
    "scheduled", "started", "completed", "overdue", "cancelled", "denied", "expired", "paused",
    "resumed", "rescheduled", "relocated", "recategorised", "accompaniment-changed",
    "comments-changed", "transport-changed", "unscheduled",
)  # fmt: skip
_LICENCES = (
    "licence", "hdc-licence", "prrd-licence", "time-served-licence", "variation", "hdc-variation",
)  # fmt: skip
_COURT = (
    "scheduled", "started", "completed", "cancelled", "expired", "rescheduled", "relocated",
    "recategorised", "recorded", "unscheduled", "requested-by-video-link", "requested-in-person",
)  # fmt: skip
_PROBATION_CASE = (
    "registration.added", "registration.updated", "registration.deregistered",
    "registration.deleted", "engagement.created", "merge.completed", "prison-identifier.added",
    "prison-identifier.updated", "address.created", "address.updated", "address.deleted",
    "sentence.created", "sentence.amended", "sentence.terminated", "requirement.created",
    "licence-condition.created", "risk-scores.ogrs.manual-calculation", "appointment.created",
)  # fmt: skip
_ABOUT_A_PERSON = (
    "person.alert.created", "person.alert.updated", "person.alert.deleted",
    "person.alert.inactive", "person.alerts.changed", "person.case-note.created",
    "person.case-note.updated", "person.case-note.deleted", "person.case-note.moved",
    "person.csip.record.created", "person.csip.record.updated", "person.csip.record.deleted",
    "person.community.manager.allocated", "person.community.manager.transferred",
    "person.external-movement.recorded-out-temporarily",
    "person.external-movement.recorded-in-temporarily", "person.external-movement.deleted",
    "calculate-release-dates.prisoner.changed", "release-date-adjustments.adjustment.inserted",
    "release-date-adjustments.adjustment.updated", "release-date-adjustments.adjustment.deleted",
    "adjudication.hearing.created", "adjudication.hearing.deleted",
    "adjudication.hearing-completed.created", "adjudication.punishments.created",
    "adjudication.report.created", "incentives.iep-review.inserted",
    "incentives.iep-review.updated", "incentives.prisoner.next-review-date-changed",
    "prison-visit.booked", "prison-visit.changed", "prison-visit.cancelled",
    "offender-management.allocation.changed", "offender-management.handover.changed",
    "prisoner.non-association.created", "recall.inserted", "recall.updated", "recall.deleted",
    "charge.inserted", "court-case.inserted", "court-appearance.inserted", "sentence.inserted",
    "risk-assessment.scores.determined", "assessment.summary.produced",
    "prison-recall.recommendation.consideration", "prison-recall.recommendation.started",
    "prison-recall.recommendation.deleted", "prison-recall.recommendation.management-oversight",
    "accommodation.cas3.booking.confirmed", "accommodation.cas3.person.departed",
    "approved-premises.booking.made", "approved-premises.booking.cancelled",
    "applications.cas2.application.submitted", "activities.prisoner.allocation-amended",
    "appointments.appointment-instance.cancelled", "incident.report.created",
    "intervention.referral.ended", "accredited-programmes.referral.status-updated",
    "prison.case-note.published", "prison-contact.created", "education.goal.created",
)  # fmt: skip


def _moved(kind: str, reason: str, code: str, **more: object) -> Example:
    return message(
        kind,
        nomsNumber="A0001ZZ",
        reason=reason,
        nomisMovementReasonCode=code,
        details=f"Movement reason code {code}",
        currentLocation="OUTSIDE_PRISON",
        prisonId="ZZI",
        currentPrisonStatus="NOT_UNDER_PRISON_CARE",
        **more,
    )


def _movements() -> list[Example]:
    released = [
        _moved(RELEASED, reason, code)
        for reason in RELEASE_REASONS
        for code in (*sorted(OWN_ROWS[RELEASED]), "RDR", "CRT", "")
    ]
    received = [
        _moved(RECEIVED, reason, code, **cause)
        for reason in RECEIVE_REASONS
        for code in ("24", "N", "RDR", "")
        for cause in ({}, {"probableCause": "RECALL"}, {"probableCause": "CONVICTED"})
    ]
    return [*released, *received]


def examples() -> list[Example]:
    """One example of each type, and of each reason and code where a type has them."""
    leave = {"id": "31a9d034-0000-4000-8000-dd1c54452250", "source": "DPS"}
    by_crn = {"crn": "X000001"}
    return [
        *_movements(),
        *(message(f"prison-offender-events.prisoner.{word}", bookingId=1) for word in _BY_BOOKING),
        *(
            message(
                f"prisoner-offender-search.prisoner.{word}", nomsNumber="A0001ZZ", reason=reason
            )
            for word in _BY_SEARCH
            for reason in ("RELEASED", "TRANSFERRED")
        ),
        *(
            message(f"{PATIENT}.{word}", prisonerNumber="A0001ZZ")
            for word in ("added", "removed", "supporting-prison-changed")
        ),
        *(
            message(f"person.temporary-absence-authorisation.{word}", **leave)
            for word in _LEAVE_AUTHORISATION
        ),
        *(message(f"person.temporary-absence.{word}", **leave) for word in _LEAVE),
        *(message(f"person.court-appearance.{word}", **leave) for word in _COURT),
        *(
            message(f"{LICENCE}.{kind}.{word}", licenceId="7", **by_crn)
            for kind in _LICENCES
            for word in ("activated", "inactivated")
        ),
        *(
            message(
                f"probation-case.{word}", None, registerTypeDescription="Victim contact", **by_crn
            )
            for word in _PROBATION_CASE
        ),
        *(message(word) for word in _ABOUT_A_PERSON),
    ]


def documents() -> list[Example]:
    """Records and licences, of each status and kind."""
    statuses = (
        "IN_PROGRESS", "SUBMITTED", "APPROVED", "ACTIVE", "REJECTED", "INACTIVE", "RECALLED",
        "VARIATION_IN_PROGRESS", "VARIATION_SUBMITTED", "VARIATION_REJECTED",
        "VARIATION_APPROVED", "NOT_STARTED", "TIMED_OUT",
    )  # fmt: skip
    kinds = ("CRD", "PRRD", "VARIATION", "HARD_STOP", "HDC", "HDC_VARIATION", "TIME_SERVED")
    return [
        *(licence(statusCode=status, kind=kind) for status in statuses for kind in kinds),
        *(prisoner(legalStatus=word) for word in ("SENTENCED", "DEAD", "RECALL", "REMAND")),
        *(
            prisoner(inOutStatus=where, lastMovementReasonCode=code)
            for where in ("IN", "OUT")
            for code in ("CR", "HP", "DEC", "UAL", "24", "")
        ),
    ]
