"""The values and flags that wording may use: the facts, spelt the way letters spell them."""

from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.letters.dates import month_and_year
from vcs_desktop.letters.facts import LetterFacts
from vcs_desktop.letters.letterhead import Letterhead, is_wales

_FLAGS_OF_FACTS = frozenset(
    {"home-detention-curfew", "month-changed", "next-parole", "next-release", "wales"}
)


def values_for(facts: LetterFacts, letterhead: Letterhead) -> dict[str, str]:
    """Each field that wording may use, with its value; empty where nothing is known."""
    return {
        "person_name": facts.person_name,
        "salutation": facts.salutation,
        "offender_name": facts.offender_name,
        "case_number": facts.case_number,
        "officer_name": facts.officer_name,
        "caller_name": facts.caller_name or facts.officer_name,
        "unit_name": facts.unit.name,
        "unit_telephone": facts.unit.telephone,
        "unit_email": facts.unit.email or letterhead.enquiries_email,
        "unwanted_contact_telephone": letterhead.unwanted_contact_telephone,
        "month": month_and_year(facts.month) if facts.month else "",
        "security_category": facts.security_category,
        "next_date": month_and_year(facts.next_month) if facts.next_month else "",
        "month_told_before": (
            month_and_year(facts.month_told_before) if facts.month_told_before else ""
        ),
    }


def flags_for(facts: LetterFacts) -> dict[str, bool]:
    """Each flag that wording may ask about, and whether it is set.

    Raises:
        KnownError: The facts carry a flag that letters do not know.
    """
    unknown = facts.flags - _FLAGS_OF_FACTS
    if unknown:
        raise KnownError(
            f"Letters do not know what is meant by: {', '.join(sorted(unknown))}.",
            "The letter was not made.",
            "Report this fault: the program asked for a kind of letter that it does not have.",
        )
    return {
        **{flag: flag in facts.flags for flag in _FLAGS_OF_FACTS},
        "wales": is_wales(facts),
        "for-colleague": facts.caller_name not in {"", facts.officer_name},
        "month": facts.month is not None,
        "category": bool(facts.security_category),
        "next-known": facts.next_month is not None,
        "telephone": bool(facts.unit.telephone),
        "postal-address": bool(facts.unit.address_lines),
    }
