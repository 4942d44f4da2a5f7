"""A person asks what is held about them: they get all of it, and nothing about anybody else."""

import json
from pathlib import Path

import pikepdf
import pytest

from tests.helpers.office import (
    OFFICER,
    AnOffice,
    movement,
    record_says,
    referral,
    sentence,
)
from vcs_desktop.kernel.draft import DraftKey
from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.office.ask_condition import WhatIsAsked, ask_condition
from vcs_desktop.office.drafts import keep_draft
from vcs_desktop.office.hold_case import hold_case
from vcs_desktop.office.make_pack import MadePack, PackWish, make_pack
from vcs_desktop.office.move_request import Forwarding, forward_request
from vcs_desktop.office.outside import Because
from vcs_desktop.office.post_letter import mark_posted
from vcs_desktop.office.show_case import show_case
from vcs_desktop.office.write_letter import draft_letter, write_letter
from vcs_desktop.paper.text import text_of, texts_of_pages
from vcs_desktop.rules.case_words import Outcome, Recipient, RequestKind
from vcs_desktop.victims.services import outside

ANN = {"person_name": "Ms Ann Example-1", "offender_name": "Dorian Ledger"}
OTHERS = ("Quillfeather", "Brambleworth", "Ledbetter", OFFICER, "WCU-2", "Gooseberry")
"""Another person about the same offender, another offender, an officer, another's reference."""


@pytest.fixture
def lived(office: AnOffice, tmp_path: Path) -> AnOffice:
    """Somebody with letters, contacts, a request, notes; and others whose names are all around."""
    office.refer(
        referral(**ANN, officer="Olive Gooseberry", born_on="2001-02-03"),
        referral(
            2,
            person_name="Zephyrine Quillfeather",
            offender_noms="A0001ZZ",
            offender_name="Dorian Ledger",
            officer="Olive Gooseberry",
        ),
        referral(
            3,
            person_name="Bo Ledbetter",
            offender_name="Thaddeus Brambleworth",
            officer="Olive Gooseberry",
        ),
    )
    office.dates(sentence(), sentence(3))
    told = office.owed("KEY-01").obligation
    write_letter(office.desk, told, tmp_path / "letter.pdf")
    mark_posted(office.desk, told)
    office.contact(Outcome.SPOKE)
    request = ask_condition(office.desk, WhatIsAsked("VC-000001", RequestKind.NO_CONTACT))
    forward_request(office.desk, Forwarding(request.request, Recipient.PRISON))
    hold_case(
        office.desk, "VC-000001", "Zephyrine Quillfeather asked as well, says Olive Gooseberry"
    )
    keep_draft(
        office.desk, DraftKey("note", "VC-000001"), (("words", "Call before Bo Ledbetter does"),)
    )
    case = show_case(office.desk, "VC-000001").row.case
    # As a colleague would have to: whoever leads the unit is not asked.
    outside.give_reason(office.desk.book, case, Because.said("Bo Ledbetter rang about it"))
    return office


def made(office: AnOffice, tmp_path: Path, **wishes: object) -> tuple[MadePack, bytes]:
    to = tmp_path / "pack.pdf"
    to.unlink(missing_ok=True)
    pack = make_pack(office.desk, PackWish("VC-000001", to, **wishes))  # type: ignore[arg-type]  # a test's own wishes
    return pack, to.read_bytes()


def of_case(office: AnOffice, case: str, tmp_path: Path) -> str:
    to = tmp_path / "other.pdf"
    to.unlink(missing_ok=True)
    make_pack(office.desk, PackWish(case, to))
    return " ".join(own_words(to.read_bytes()).split())


def own_words(pdf: bytes) -> str:
    """The pack's own pages, without the letters that follow: those stay as they were sent."""
    pages = texts_of_pages(pdf)
    last = max(number for number, page in enumerate(pages) if "What we hold about you" in page)
    return "\n".join(pages[: last + 1])


def test_everything_about_the_person_is_in_it_in_plain_words(
    lived: AnOffice, tmp_path: Path
) -> None:
    _pack, pdf = made(lived, tmp_path)

    text = " ".join(own_words(pdf).split())
    for words in (
        "Ms Ann Example-1",
        "1 Invented Street",
        "01632 960001",
        "WCU-1",
        "3 February 2001",
        "1 October 2026: You were referred",
        "you joined the scheme",
        "Telephone call from us to you: we spoke with you",
        "You were told the expected month of release: March 2027",
        "no contact: asked",
        "A request for a condition left for the prison",
        "A senior probation officer opened your file",
        "Letter (release month): posted to you",
        "Dorian Ledger",
        "ico.org.uk",
    ):
        assert words in text, words


def test_nothing_about_anybody_else_is_in_it(lived: AnOffice, tmp_path: Path) -> None:
    copy = tmp_path / "copy.json"
    _pack, pdf = made(lived, tmp_path, json_file=copy)

    text = own_words(pdf)
    for name in OTHERS:
        assert name.lower() not in text.lower(), name
        assert name.lower() not in copy.read_text(encoding="utf-8").lower(), name
    assert "[another person]" in text


def test_what_the_offender_did_and_nobody_told_them_stays_out(
    lived: AnOffice, tmp_path: Path
) -> None:
    lived.happens(movement("DE"))

    _pack, pdf = made(lived, tmp_path)

    text = own_words(pdf).lower()
    assert "deport" not in text
    assert "3 march 2027" not in text


def test_the_letters_follow_page_by_page_and_as_files_byte_by_byte(
    lived: AnOffice, tmp_path: Path
) -> None:
    folder = tmp_path / "letters"
    folder.mkdir()
    pack, pdf = made(lived, tmp_path, letters=folder)

    (letter,) = folder.iterdir()
    assert letter.read_bytes() == (tmp_path / "letter.pdf").read_bytes()
    sent = text_of(letter.read_bytes())
    assert text_of(pdf).endswith(sent)
    assert pack.letter_count == 1


def test_of_a_reason_for_looking_only_the_kind_is_told(lived: AnOffice, tmp_path: Path) -> None:
    pack, pdf = made(lived, tmp_path)

    text = " ".join(own_words(pdf).split())
    assert "looking at a colleague's case: another reason, written down" in text
    assert "rang about it" not in text
    assert not [place for place in pack.places if "rang about it" in place.text]


def test_a_letter_was_prepared_only_where_one_was_printed_or_posted(
    lived: AnOffice, tmp_path: Path
) -> None:
    lived.refer(referral(4, **ANN | {"person_name": "Ms Ann Example-4"}))
    lived.happens(movement("CR", 4))
    draft_letter(lived.desk, lived.owed("KEY-18", "VC-000004").obligation)
    assert "prepared a letter" not in of_case(lived, "VC-000004", tmp_path)

    duty = lived.owed("KEY-18", "VC-000004").obligation
    write_letter(lived.desk, duty, tmp_path / "release.pdf")
    mark_posted(lived.desk, duty)

    assert "prepared a letter to you" in of_case(lived, "VC-000004", tmp_path)


def test_its_own_pages_are_tagged(lived: AnOffice, tmp_path: Path) -> None:
    made(lived, tmp_path)

    with pikepdf.open(tmp_path / "pack.pdf") as document:
        assert document.Root.MarkInfo.Marked
        assert str(document.Root.Lang) == "en-GB"
        assert document.Root.StructTreeRoot.K.S == "/Document"


def test_what_was_written_by_hand_is_listed_with_its_page_and_can_be_left_out(
    lived: AnOffice, tmp_path: Path
) -> None:
    pack, pdf = made(lived, tmp_path)

    pages = texts_of_pages(pdf)
    for place in pack.places:
        assert place.page
        assert place.text.split()[0] in pages[place.page - 1]
    named = [place for place in pack.places if place.named_somebody]
    assert [place.where for place in named] == [
        "why the case was kept from being erased",
        "what an officer typed and did not send",
    ]

    again, pdf = made(lived, tmp_path, leave_out=frozenset({named[1].number}))
    assert "Call before" not in text_of(pdf)
    assert "left out: it is about another person" in " ".join(text_of(pdf).split())
    assert again.reference != pack.reference


def test_the_record_and_the_register_say_that_it_was_made(lived: AnOffice, tmp_path: Path) -> None:
    pack, _ = made(lived, tmp_path)

    (said,) = record_says(lived, "pack-made")
    assert said["pack"] == pack.reference
    assert "A pack of what is held about them left for the person" in [
        line.words for line in lived.case().timeline
    ]
    assert lived.is_sound()


def test_another_case_under_the_same_name_is_pointed_out_and_added_when_asked(
    lived: AnOffice, tmp_path: Path
) -> None:
    lived.refer(referral(4, person_name="Ms Ann Example-1"))

    pack, _ = made(lived, tmp_path)
    assert (pack.cases, pack.namesakes) == (("VC-000001",), ("VC-000004",))

    pack, pdf = made(lived, tmp_path, also=("VC-000004",))
    assert (pack.cases, pack.namesakes) == (("VC-000001", "VC-000004"), ())
    assert "WCU-4" in text_of(pdf)


def test_a_file_that_is_in_the_way_stops_it_and_nothing_is_recorded(
    lived: AnOffice, tmp_path: Path
) -> None:
    (tmp_path / "pack.pdf").write_text("something else")

    with pytest.raises(KnownError, match="another file of this name"):
        make_pack(lived.desk, PackWish("VC-000001", tmp_path / "pack.pdf"))

    assert record_says(lived, "pack-made") == []


def test_the_copy_for_a_program_says_the_same(lived: AnOffice, tmp_path: Path) -> None:
    copy = tmp_path / "copy.json"
    _, pdf = made(lived, tmp_path, json_file=copy)

    whole = json.loads(copy.read_text(encoding="utf-8"))
    text = "".join(text_of(pdf).split())
    for section in whole["sections"]:
        for line in section["lines"]:
            assert "".join(line["words"].split()) in text, line
