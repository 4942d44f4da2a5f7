"""What messages mean, written down a second time and by other hands than the code table.

Where the table and this disagree, one of them is wrong: that is what it is for.
"""

RELEASED = "prison-offender-events.prisoner.released"
RECEIVED = "prison-offender-events.prisoner.received"
INDEX_RELEASED = "prisoner-offender-search.prisoner.released"
INDEX_RECEIVED = "prisoner-offender-search.prisoner.received"
PATIENT = "restricted-patients.patient"
AUTHORISATION = "person.temporary-absence-authorisation"
ABSENCE = "person.temporary-absence"
LICENCE = "create-and-vary-a-licence"
REGISTRATION = "probation-case.registration"

STAGES = {
    (RELEASED, "RELEASED", "CR"): "released",
    (RELEASED, "RELEASED", "HD"): "released-on-hdc",
    (RELEASED, "RELEASED", "UAL"): "absconded",
    (RELEASED, "RELEASED", "UAL_ECL"): "absconded",
    (RELEASED, "RELEASED", "DEC"): "died",
    (RELEASED, "RELEASED", "DE"): "deported",
    (RELEASED, "RELEASED", "DL"): "deported",
    (RELEASED, "RELEASED", "HQ"): "moved-to-hospital",
    (RELEASED, "RELEASED", "HO"): "moved-to-hospital",
    (RELEASED, "RELEASED_TO_HOSPITAL", "HQ"): "moved-to-hospital",
    (RELEASED, "RELEASED_TO_HOSPITAL", "HO"): "moved-to-hospital",
    (RELEASED, "TEMPORARY_ABSENCE_RELEASE", "*"): "temporary-absence-started",
    (RECEIVED, "ADMISSION", "24"): "recalled",
    (RECEIVED, "TEMPORARY_ABSENCE_RETURN", "24"): "recalled",
    (RECEIVED, "TEMPORARY_ABSENCE_RETURN", "*"): "temporary-absence-ended",
    (f"{PATIENT}.added", "", "*"): "moved-to-hospital",
    (f"{PATIENT}.removed", "", "*"): "returned-to-prison",
    (f"{AUTHORISATION}.approved", "", "*"): "temporary-absence-considered",
    (f"{ABSENCE}.scheduled", "", "*"): "temporary-absence-considered",
    (f"{ABSENCE}.started", "", "*"): "temporary-absence-started",
    (f"{ABSENCE}.completed", "", "*"): "temporary-absence-ended",
    (f"{ABSENCE}.overdue", "", "*"): "temporary-absence-overdue",
    (f"{LICENCE}.licence.activated", "", "*"): "licence-activated",
    (f"{LICENCE}.hdc-licence.activated", "", "*"): "licence-activated",
    (f"{LICENCE}.prrd-licence.activated", "", "*"): "licence-activated",
    (f"{LICENCE}.time-served-licence.activated", "", "*"): "licence-activated",
    (f"{LICENCE}.variation.activated", "", "*"): "licence-varied",
    (f"{LICENCE}.hdc-variation.activated", "", "*"): "licence-varied",
}
"""Type, reason and code ("*": any other) to the stage.  Nothing else gives one."""

NO_NEWS = {
    (RELEASED, "SENT_TO_COURT"),
    (RELEASED, "TRANSFERRED"),
    (RECEIVED, "RETURN_FROM_COURT"),
    (RECEIVED, "TRANSFERRED"),
    (f"{PATIENT}.supporting-prison-changed", ""),
    (f"{AUTHORISATION}.denied", ""),
    (f"{AUTHORISATION}.cancelled", ""),
}
"""Type and reason of what is known and no news, whatever code has no row of its own."""

REGISTERS = {f"{REGISTRATION}.{word}" for word in ("added", "updated", "deregistered", "deleted")}
"""Types that are no news whatever they carry."""

OWN_ROWS = {
    RELEASED: {"CR", "HD", "UAL", "UAL_ECL", "DEC", "DE", "DL", "DD", "HP", "HQ", "HO"},
    RECEIVED: {"24", "N"},
}
"""Codes with rows of their own: under another reason they disagree with it."""

CAUSES = {
    (RECEIVED, "ADMISSION", "24"): {"", "RECALL"},
    (RECEIVED, "TEMPORARY_ABSENCE_RETURN", "24"): {"", "RECALL"},
    (RECEIVED, "TEMPORARY_ABSENCE_RETURN", "*"): {""},
}
"""Where the probable cause counts as well."""

LOOKS = {
    (RELEASED, "RELEASED", "DD"): "code-has-two-meanings",
    (RELEASED, "RELEASED", "HP"): "code-has-two-meanings",
    (RELEASED, "RELEASED_TO_HOSPITAL", "HP"): "code-has-two-meanings",
    (RECEIVED, "ADMISSION", "N"): "admission-may-be-a-recall-or-a-new-sentence",
    (INDEX_RELEASED, "*", "*"): "says-released-and-may-be-a-move-to-hospital",
    (INDEX_RECEIVED, "*", "*"): "event-type-not-understood",
    ("prison-offender-events.prisoner.sentence-dates-changed", "", "*"): (
        "says-dates-changed-but-gives-none"
    ),
    ("calculate-release-dates.prisoner.changed", "", "*"): "says-dates-changed-but-gives-none",
    ("prison-offender-events.prisoner.sentence.changed", "", "*"): (
        "says-something-changed-and-not-what"
    ),
    ("prison-offender-events.prisoner.imprisonment-status-changed", "", "*"): (
        "says-something-changed-and-not-what"
    ),
    ("prison-offender-events.prisoner.fixed-term-recall.changed", "", "*"): (
        "says-something-changed-and-not-what"
    ),
    ("prison-recall.recommendation.consideration", "", "*"): "a-recall-is-being-considered",
    **{
        (f"{LICENCE}.{kind}.inactivated", "", "*"): "licence-no-longer-active-and-not-why"
        for kind in (
            "licence",
            "hdc-licence",
            "prrd-licence",
            "time-served-licence",
            "variation",
            "hdc-variation",
        )
    },
    **{
        (f"{AUTHORISATION}.{word}", "*", "*"): "event-type-not-understood"
        for word in (
            "accompaniment-changed",
            "comments-changed",
            "date-range-changed",
            "deferred",
            "expired",
            "paused",
            "pending",
            "recategorised",
            "resumed",
            "transport-changed",
        )
    },
    **{
        (f"{ABSENCE}.{word}", "*", "*"): "event-type-not-understood"
        for word in (
            "accompaniment-changed",
            "cancelled",
            "comments-changed",
            "denied",
            "expired",
            "paused",
            "recategorised",
            "relocated",
            "rescheduled",
            "resumed",
            "transport-changed",
            "unscheduled",
        )
    },
}
"""Rows that ask for a look by name.  Whatever stands nowhere here needs one as well."""


def stage_of(event: str, reason: str, code: str, cause: str = "") -> str | None:
    """The stage that these words tell; None where they tell none."""
    row_code = code if code in OWN_ROWS.get(event, ()) else "*"
    row = (event, reason, row_code)
    return STAGES.get(row) if cause in CAUSES.get(row, {cause}) else None


def is_no_news(event: str, reason: str, code: str) -> bool:
    """Whether these words are known to be news for nobody."""
    has_own_row = code in OWN_ROWS.get(event, ())
    return event in REGISTERS or ((event, reason) in NO_NEWS and not has_own_row)
