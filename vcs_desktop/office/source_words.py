"""Where news came from, in plain words: a kind of file, or how an officer heard it from whom."""

from vcs_desktop.rules.hand_entry import HowHeard, WhoTold, is_by_hand

FILES = {
    "domain-event": "prison and probation events",
    "sentences-csv": "sentence dates",
    "prisoner-record": "prisoners' records",
    "licence": "licences",
    "referrals": "referrals (table)",
    "positions": "positions of running cases (table)",
    "contacts": "people and how to reach them (table)",
}

HOW = {
    HowHeard.TELEPHONE: "by telephone",
    HowHeard.EMAIL: "by email",
    HowHeard.LETTER: "by letter",
    HowHeard.MEETING: "in a meeting",
    HowHeard.IN_PERSON: "in person",
}
WHO = {
    WhoTold.PRISON: "the prison",
    WhoTold.PROBATION_PRACTITIONER: "the probation practitioner",
    WhoTold.POM: "the prison offender manager",
    WhoTold.PAROLE_BOARD: "the Parole Board",
    WhoTold.CASEWORK_SECTION: "the Public Protection Casework Section",
    WhoTold.MENTAL_HEALTH_CASEWORK_SECTION: "the Mental Health Casework Section",
    WhoTold.HOSPITAL: "the hospital",
    WhoTold.TRIBUNAL: "the tribunal",
    WhoTold.POLICE: "the police",
    WhoTold.COURT: "the court",
    WhoTold.VICTIM: "the victim",
    WhoTold.MEDIA: "the media",
    WhoTold.OTHER: "somebody else",
}


def source_in_words(source: str) -> str:
    """Where a stage was heard.

    >>> source_in_words("by-hand:telephone:prison")
    'heard by telephone from the prison'
    >>> source_in_words("domain-event")
    'from prison and probation events'
    """
    if not is_by_hand(source):
        return f"from {FILES.get(source, source.replace('-', ' '))}"
    _, how, who = source.split(":")
    return f"heard {HOW[HowHeard(how)]} from {WHO[WhoTold(who)]}"
