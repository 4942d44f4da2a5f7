"""Invented facts for every letter and every variant of it, to look at and to test with."""

from dataclasses import dataclass, field, replace
from datetime import date

from vcs_desktop.kernel.officer import Nation, Unit
from vcs_desktop.letters.facts import LetterFacts, LetterKind

ENGLISH_UNIT = Unit(
    name="Northshire Victim Liaison Unit",
    nation=Nation.ENGLAND,
    address_lines=("2 Invented House", "Example Road", "Sampleton", "ZZ99 2AB"),
    telephone="01632 960 100",
    email="vlu.northshire@example.gov.uk",
)
WELSH_UNIT = Unit(
    name="Trefddychmygol Victim Liaison Unit",
    nation=Nation.WALES,
    address_lines=("Tŷ Dychmygol", "Heol yr Enghraifft", "Trefddychmygol", "ZZ99 4WY"),
    telephone="01632 960 200",
    email="vlu.wales@example.gov.uk",
)
SPECIMEN_FACTS = LetterFacts(
    person_name="Ms Ann Example",
    salutation="Ms Ann Example",
    address_lines=("1 Invented Street", "Sampleton", "ZZ99 3WZ"),
    address_confirmed=True,
    offender_name="Test Offender",
    case_number="VC-000412",
    officer_name="Jo Officer",
    unit=ENGLISH_UNIT,
    letter_date=date(2026, 11, 23),
)


@dataclass(frozen=True, slots=True)
class Specimen:
    """One letter to look at."""

    name: str
    kind: LetterKind
    facts: LetterFacts = field(default=SPECIMEN_FACTS)


def specimens() -> tuple[Specimen, ...]:
    """Every letter in every variant, from invented facts."""
    facts = SPECIMEN_FACTS
    month, earlier = date(2027, 3, 1), date(2027, 1, 1)
    changed = replace(
        facts, month=month, month_told_before=earlier, flags=frozenset({"month-changed"})
    )
    tagged = replace(facts, month=facts.letter_date, flags=frozenset({"home-detention-curfew"}))
    welsh = replace(
        facts,
        person_name="Ms Siân Enghraifft-Ŵyn",
        salutation="Ms Siân Enghraifft-Ŵyn",
        address_lines=("3 Heol Ddychmygol", "Tŷ Newydd", "Trefddychmygol", "ZZ99 4WX"),
        unit=WELSH_UNIT,
    )
    yearly = replace(
        facts, security_category="C", next_month=month, flags=frozenset({"next-release"})
    )
    waiting = replace(yearly, flags=frozenset({"next-parole"}))
    return (
        Specimen("invitation", LetterKind.INVITATION),
        Specimen("invitation-wales", LetterKind.INVITATION, welsh),
        Specimen("annual", LetterKind.ANNUAL, yearly),
        Specimen("annual-parole", LetterKind.ANNUAL, waiting),
        Specimen("annual-nothing-known", LetterKind.ANNUAL),
        Specimen("release-month", LetterKind.RELEASE_MONTH, replace(facts, month=month)),
        Specimen("release-month-changed", LetterKind.RELEASE_MONTH, changed),
        Specimen("release", LetterKind.RELEASE),
        Specimen("release-on-tag", LetterKind.RELEASE, tagged),
        Specimen("release-wales", LetterKind.RELEASE, welsh),
        Specimen("recall", LetterKind.RECALL),
        Specimen("recall-invented", LetterKind.RECALL, replace(facts, is_invented=True)),
        Specimen("moved-to-hospital", LetterKind.MOVED_TO_HOSPITAL),
    )
