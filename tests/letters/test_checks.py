"""The last look: what may not leave the office is found, and nobody is named in saying so."""

from dataclasses import replace

import pytest

from tests.helpers.places import ROOT
from vcs_desktop.letters.checks import Finding, check_letter
from vcs_desktop.letters.facts import LetterFacts, LetterKind
from vcs_desktop.letters.letter import draft_letter
from vcs_desktop.letters.specimens import SPECIMEN_FACTS
from vcs_desktop.paper.sheet import LetterSheet, Paragraph, Run

RESOURCES = ROOT / "resources"


def findings_about(
    words: str = "", facts: LetterFacts = SPECIMEN_FACTS, **changes: object
) -> tuple[Finding, ...]:
    """What is found in a sound letter to which these words were added."""
    sheet: LetterSheet = draft_letter(LetterKind.RELEASE, SPECIMEN_FACTS, RESOURCES).sheet
    body = (*sheet.body, Paragraph((Run(words),)))
    return check_letter(replace(sheet, body=body, **changes), facts)


def test_a_sound_letter_may_go() -> None:
    assert findings_about() == ()


@pytest.mark.parametrize(
    "words",
    [
        "on 3 March 2027",
        "on the 3rd of March",
        "March 3rd",
        "March 3, 2027",
        "on 03/03/2027",
        "2027-03-03",
        "3.3.27",
        "on the 21st",
        "on Friday",
        "3 Sep",
    ],
)
def test_an_exact_date_is_found(words) -> None:
    (finding,) = findings_about(f"It will be {words}, we think.")

    assert "only a month" in finding.found


@pytest.mark.parametrize(
    "words",
    ["in March 2027", "in May", "It may be 18 months", "0300 060 6699", "two or three days"],
)
def test_a_month_alone_may_be_told(words) -> None:
    assert findings_about(f"It will be {words}, we think.") == ()


@pytest.mark.parametrize(
    "words",
    [
        "at HMP Somewhere",
        "in HMYOI",
        "a YOI",
        "was in LEI before",
        "moved to Sampleton Prison",
        "in Sampleton Hospital",
        "number A1234BC",
        "at HM Prison Sampleton",
    ],
)
def test_a_prison_a_hospital_or_a_prison_number_is_found(words) -> None:
    assert any("prison or hospital" in finding.found for finding in findings_about(words))


def test_a_name_in_capitals_or_with_a_month_in_it_is_only_a_name() -> None:
    facts = replace(
        SPECIMEN_FACTS,
        offender_name="LEE MAY 12",
        person_name="Ms ANN LEI",
        salutation="Ms ANN LEI",
    )
    draft = draft_letter(LetterKind.RELEASE, facts, RESOURCES)

    assert draft.findings == ()


@pytest.mark.parametrize("field", ["offender_name", "person_name", "salutation"])
@pytest.mark.parametrize(
    "words", ["HMP", "Sampleton Prison", "A1234BC", "since 3 May 2026", "03/05/2026"]
)
def test_a_place_a_number_or_a_date_in_a_recorded_name_is_found(field: str, words: str) -> None:
    facts = replace(SPECIMEN_FACTS, **{field: f"Test Example {words}"})

    draft = draft_letter(LetterKind.RELEASE, facts, RESOURCES)

    assert any("name on record" in finding.found for finding in draft.findings)
    assert all("Test Example" not in finding.found for finding in draft.findings)


def test_an_offender_named_otherwise_than_on_record_is_found() -> None:
    facts = replace(SPECIMEN_FACTS, offender_name="Test Ofender")

    (finding,) = findings_about(facts=facts)

    assert "offender's name" in finding.found
    assert "Ofender" not in finding.found + finding.next_step


def test_a_person_greeted_otherwise_than_on_record_is_found() -> None:
    facts = replace(SPECIMEN_FACTS, salutation="Ms Anne Example")

    (finding,) = findings_about(facts=facts)

    assert "greet" in finding.found


def test_another_persons_name_on_the_envelope_is_found() -> None:
    lines = ("Ms Anne Example", *SPECIMEN_FACTS.address_lines)

    (finding,) = findings_about(address_lines=lines)

    assert "envelope" in finding.found


@pytest.mark.parametrize("words", ["((month))", "Ann (((Example", "))"])
def test_brackets_left_in_the_words_are_found(words) -> None:
    (finding,) = findings_about(words)

    assert "brackets" in finding.found


def test_an_address_that_nobody_confirmed_is_found_with_what_to_do() -> None:
    (finding,) = findings_about(facts=replace(SPECIMEN_FACTS, address_confirmed=False))

    assert "confirmed" in finding.found
    assert "Speak to the person" in finding.next_step


def test_an_address_that_cannot_be_posted_is_found() -> None:
    (finding,) = findings_about(address_lines=("Ms Ann Example", "1 Invented Street", "Sampleton"))

    assert "postcode" in finding.found
