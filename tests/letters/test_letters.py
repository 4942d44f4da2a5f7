"""Five letters, in all their variants, as the people who open them would read them."""

import hashlib
import re
from dataclasses import fields, replace
from datetime import date

import pytest

from tests.helpers.places import ROOT
from tests.paper.reading_back import elements, open_pdf, page_texts, tags_in_order
from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.kernel.officer import Nation
from vcs_desktop.letters.facts import LetterFacts
from vcs_desktop.letters.letter import FinishedLetter, LetterKind, draft_letter, finish_letter
from vcs_desktop.letters.reading_ease import PLAIN_ENGLISH, reading_ease
from vcs_desktop.letters.specimens import SPECIMEN_FACTS, Specimen, specimens
from vcs_desktop.paper.sheet import Heading, Paragraph, body_text, words

RESOURCES = ROOT / "resources"
EVERY_SPECIMEN = pytest.mark.parametrize(
    "specimen", specimens(), ids=lambda specimen: specimen.name
)


def finished(kind: LetterKind, **changes: object) -> FinishedLetter:
    return finish_letter(kind, replace(SPECIMEN_FACTS, **changes), RESOURCES)


def body_of(specimen: Specimen) -> str:
    return body_text(draft_letter(specimen.kind, specimen.facts, RESOURCES).sheet.body)


@EVERY_SPECIMEN
def test_every_letter_reads_as_plain_english(specimen) -> None:
    assert reading_ease(body_of(specimen)) >= PLAIN_ENGLISH


@EVERY_SPECIMEN
def test_every_letter_says_who_to_call_and_who_writes(specimen) -> None:
    text = body_of(specimen)

    assert text.count(specimen.facts.unit.telephone) >= 2
    assert specimen.facts.officer_name in text
    assert "Victim Liaison Officer" in text
    assert specimen.facts.case_number in text


@EVERY_SPECIMEN
def test_no_letter_blames_or_brushes_off(specimen) -> None:
    text = body_of(specimen).lower()

    for phrase in (
        "no significant",
        "unfortunately you",
        "you failed",
        "you should have",
        "you must",
    ):
        assert phrase not in text


@EVERY_SPECIMEN
def test_the_offender_is_never_named_in_a_heading_or_in_bold(specimen) -> None:
    body = draft_letter(specimen.kind, specimen.facts, RESOURCES).sheet.body

    loud = [words(block.runs) for block in body if isinstance(block, Heading)]
    loud += [
        run.text
        for block in body
        if isinstance(block, Paragraph)
        for run in block.runs
        if run.is_bold
    ]
    assert loud
    assert not any(specimen.facts.offender_name in text for text in loud)


@EVERY_SPECIMEN
def test_every_letter_has_one_subject(specimen) -> None:
    tags = tags_in_order(finish_letter(specimen.kind, specimen.facts, RESOURCES).pdf)

    assert tags.count("H1") == 1


@EVERY_SPECIMEN
def test_the_words_on_paper_are_the_words_on_record(specimen) -> None:
    letter = finish_letter(specimen.kind, replace(specimen.facts, is_invented=False), RESOURCES)
    texts = page_texts(letter.pdf)
    foot = f"{specimen.facts.case_number} Page {{}} of {len(texts)}"
    read = [
        " ".join(text.split()).removesuffix(foot.format(page))
        for page, text in enumerate(texts, 1)
    ]

    assert " ".join(read).split() == letter.plain_text.split()


@EVERY_SPECIMEN
def test_the_hash_is_of_the_pages_and_comes_out_the_same_again(specimen) -> None:
    letter = finish_letter(specimen.kind, specimen.facts, RESOURCES)

    assert letter.sha256 == hashlib.sha256(letter.pdf).hexdigest()
    assert finish_letter(specimen.kind, specimen.facts, RESOURCES) == letter


def test_a_month_is_told_and_never_the_day() -> None:
    letter = finished(LetterKind.RELEASE, month=date(2027, 3, 17))

    assert "was released from prison in March 2027" in letter.plain_text
    assert "17" not in letter.plain_text.replace(SPECIMEN_FACTS.unit.telephone, "")


def test_a_release_whose_month_is_not_told_still_reads_well() -> None:
    assert "has been released from prison." in finished(LetterKind.RELEASE).plain_text


def test_a_release_on_a_tag_explains_the_tag() -> None:
    tagged = finished(LetterKind.RELEASE, flags=frozenset({"home-detention-curfew"}))

    assert "home detention curfew" in tagged.plain_text
    assert "home detention curfew" not in finished(LetterKind.RELEASE).plain_text


def test_a_changed_month_says_what_was_told_before() -> None:
    letter = finished(
        LetterKind.RELEASE_MONTH,
        month=date(2027, 3, 1),
        month_told_before=date(2027, 1, 1),
        flags=frozenset({"month-changed"}),
    )

    assert "We now expect Test Offender to be released from prison in March 2027." in (
        letter.plain_text
    )
    assert "January 2027" in letter.plain_text
    assert "I am sorry" in letter.plain_text


@pytest.mark.parametrize(
    ("changes", "missing"),
    [
        ({}, "month"),
        ({"month": date(2027, 3, 1), "flags": frozenset({"month-changed"})}, "month told before"),
    ],
)
def test_a_month_letter_without_its_month_is_refused(changes, missing) -> None:
    with pytest.raises(KnownError, match=missing):
        finished(LetterKind.RELEASE_MONTH, **changes)


def test_a_move_to_hospital_is_not_called_a_release() -> None:
    text = finished(LetterKind.MOVED_TO_HOSPITAL).plain_text

    assert "This is not a release." in text
    assert "released" not in text


def test_a_recall_tells_of_the_statement_and_both_summaries() -> None:
    text = finished(LetterKind.RECALL).plain_text

    assert "Victim Personal Statement" in text
    assert text.count("summary") == 2


def test_an_invitation_offers_each_choice_and_a_page_to_send_back() -> None:
    letter = finished(LetterKind.INVITATION)
    *_, reply = page_texts(letter.pdf)

    for choice in (
        "month of release only",
        "once a year",
        "key stages",
        "meet or talk",
        "No, thank",
    ):
        assert choice in reply
    assert "VC-000412" in reply


@pytest.mark.parametrize("changes", [{"flags": frozenset({"wales"})}, {"unit": "welsh"}])
def test_a_letter_from_wales_offers_welsh_in_welsh(changes) -> None:
    if "unit" in changes:
        changes = {"unit": replace(SPECIMEN_FACTS.unit, nation=Nation.WALES)}
    letter = finished(LetterKind.RECALL, **changes)

    assert "Os hoffech gael y llythyr hwn yn Gymraeg, cysylltwch â ni." in letter.plain_text
    with open_pdf(letter.pdf) as document:
        tree = elements(document.Root.StructTreeRoot.K)
        assert [str(one.Lang) for one in tree if "/Lang" in one] == ["cy-GB"]
    assert "Gymraeg" not in finished(LetterKind.RECALL).plain_text


def test_a_unit_without_a_telephone_is_reached_by_email() -> None:
    unit = replace(SPECIMEN_FACTS.unit, telephone="", email="", address_lines=())
    text = finished(LetterKind.RELEASE, unit=unit).plain_text

    assert "To reach me, email vcsenquiries@justice.gov.uk." in text
    assert "Phone" not in text


def test_an_invented_letter_says_so_on_every_page() -> None:
    texts = page_texts(finished(LetterKind.INVITATION, is_invented=True).pdf)

    assert all("NOT A REAL LETTER" in text for text in texts)
    assert "NOT A REAL LETTER" not in page_texts(finished(LetterKind.INVITATION).pdf)[0]


def test_a_name_typed_with_loose_accents_is_printed_with_joined_ones() -> None:
    loose = "Ms Sia\N{COMBINING CIRCUMFLEX ACCENT}n Example"
    letter = finished(LetterKind.RECALL, person_name=loose, salutation=loose)

    assert letter.plain_text.count("Ms Siân Example") == 2


def test_the_name_stands_once_on_the_envelope() -> None:
    named = ("Ms Ann Example", *SPECIMEN_FACTS.address_lines)

    assert finished(LetterKind.RECALL, address_lines=named) == finished(LetterKind.RECALL)


def test_a_refused_letter_gives_every_reason_and_names_nobody() -> None:
    with pytest.raises(KnownError) as caught:
        finished(
            LetterKind.RECALL,
            address_confirmed=False,
            address_lines=("1 Invented Street", "Sampleton"),
            offender_name="Test ((Offender",
        )
    told = str(caught.value)

    assert "confirmed" in told
    assert "postcode" in told
    assert "brackets" in told
    assert caught.value.not_done == "The letter was not made."
    assert not re.search("Example|Offender |Invented|Sampleton", told)


def test_an_unconfirmed_address_stops_the_letter_and_not_the_draft() -> None:
    facts = replace(SPECIMEN_FACTS, address_confirmed=False)

    assert draft_letter(LetterKind.RELEASE, facts, RESOURCES).plain_text
    with pytest.raises(KnownError, match="confirmed"):
        finish_letter(LetterKind.RELEASE, facts, RESOURCES)


def test_a_flag_that_letters_do_not_know_is_refused() -> None:
    with pytest.raises(KnownError, match="released-early"):
        finished(LetterKind.RELEASE, flags=frozenset({"released-early"}))


def test_a_letter_may_know_nothing_but_the_agreed_facts() -> None:
    assert {entry.name for entry in fields(LetterFacts)} == {
        "person_name", "salutation", "address_lines", "address_confirmed", "offender_name",
        "case_number", "officer_name", "unit", "letter_date", "flags", "month",
        "month_told_before", "next_month", "security_category", "is_invented", "caller_name",
    }  # fmt: skip


def test_a_letterhead_file_that_cannot_be_read_is_said_plainly(tmp_path) -> None:
    with pytest.raises(KnownError, match="letterhead"):
        finish_letter(LetterKind.RELEASE, SPECIMEN_FACTS, tmp_path)
