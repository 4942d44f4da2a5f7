"""Two spellings of one name are found by each other, and two names are not."""

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vcs_desktop.victims.model.name_sounds import sound_keys
from vcs_desktop.victims.model.name_words import folded, name_words, typed_words
from vcs_desktop.victims.model.search_terms import (
    SearchedBy,
    TermSource,
    asked_for,
    terms_of,
    would_find,
)

WELSH = """
rhys rees, llewelyn llywelyn, llewellyn llywelyn, gruffydd griffith, gruffudd griffith,
meredydd meredith, ifan evan, ifans evans, euan ewan, ieuan iwan, howell hywel, huw hugh,
hughes huws, owain owen, vaughan vaughn, catrin catherine, sian shan, sion shaun, sioned shoned,
tomos thomas, gwyn gwynn, gwilym gwilim, angharad angarad, ffion fion, maredudd meredydd, llyr lyr,
davies davis, lewis louis, myfanwy myvanwy
"""
SOUTH_ASIAN = """
mohammed muhammad, mohamed muhammed, mohammad mohamed, hussain hussein, hussain husain,
hussain hossain, choudhury chowdhury, choudhury chaudhry, chaudhary chowdhury, kaur kour,
singh sing, sheikh shaikh, shaikh shaik, zayn zain, aysha ayesha, ayesha aisha, begum begam,
yusuf yousaf, qureshi quraishi, siddiqui sidiqi, rahman rehman, mahmood mehmood, akhtar akther,
ahmed ahmad, syed sayed, sayyid saeed, uddin udin, usman osman, imran emran, lakshmi laxmi,
fatima fathima, zainab zaynab, maryam mariam, noor nur, deepak dipak, pooja puja, ali aly,
parveen parvin, khadija khadeeja, manjit manjeet
"""
ENGLISH = """
smith smyth, stephen steven, catherine katharine, catherine kathryn, macdonald mcdonald,
mackenzie mckenzie, philip filip, geoffrey jeffrey, thompson thomson, nicholas nicolas,
michael mikael, john jon, reid reed, gray grey, leigh lee, sarah sara, clark clarke
"""
DIFFERENT = """
ann owen, khan cohen, hasan hussain, carr kaur, john jane, davies dafydd, dafydd david,
jones james, ann ian, ali ellie, smith schmidt, brown brian, singh sean, rees rose, patel potter,
mary moira, kaur khan, evans owens, lloyd lee, todd thomas, begum bagley
"""


def pairs(of: str) -> list[tuple[str, ...]]:
    return [tuple(pair.split()) for pair in of.split(",")]


@pytest.mark.parametrize(("one", "other"), pairs(WELSH) + pairs(SOUTH_ASIAN) + pairs(ENGLISH))
def test_two_spellings_of_a_name_sound_alike(one: str, other: str) -> None:
    assert sound_keys(one) & sound_keys(other)


@pytest.mark.parametrize(("one", "other"), pairs(DIFFERENT))
def test_two_names_do_not_sound_alike(one: str, other: str) -> None:
    assert not sound_keys(one) & sound_keys(other)


@pytest.mark.parametrize(
    ("name", "typed"),
    [
        ("Siân Example", "sian"),
        ("Llŷr Example", "LLYR"),
        ("Máiréad O'Brien", "obrien"),
        ("Máiréad O\u2019Brien", "o'brien"),
        ("Mairead O'Brien", "o brien"),
        ("Gwen ap Rhys", "aprhys"),
        ("Gwen ab Owen", "ab owen"),
        ("Ann-Marie Invented", "annmarie"),
        ("Ann-Marie Invented", "ann marie"),
        ("Iain Mac Donald", "macdonald"),
        ("Iain McDonald", "macdonald"),
        ("Gwenllian ferch Rhys", "ferch rees"),
        ("Example, Ann", "ann exam"),
    ],
)
def test_a_name_is_found_however_it_is_written(name: str, typed: str) -> None:
    assert would_find(typed, terms_of(about(name)))


@pytest.mark.parametrize(
    "typed",
    [
        "ZZ99 3WZ", "zz993wz", "ZZ99", "zz9", "zz99 3", "01632 960123", "+44 1632 960123",
        "(01632) 960 123", "00441632960123", "01632 96", "960123", "0123", "VC-000412", "vc 412",
        "412", "41", "WCU-7/2", "wcu72", "wcu",
    ],
)  # fmt: skip
def test_a_number_is_found_from_its_beginning_and_a_telephone_from_its_end_too(typed: str) -> None:
    assert would_find(typed, terms_of(about("Ann Example")))


@pytest.mark.parametrize("typed", ["ZZ98", "01632 970", "4121", "999", "?", "Ann Nobody"])
def test_what_is_not_on_file_finds_nothing(typed: str) -> None:
    assert not would_find(typed, terms_of(about("Ann Example")))


def test_a_second_number_in_the_field_is_found_too() -> None:
    case = about("Ann Example", telephone="01632 960123 or mobile +44 7700 900456 (mornings)")
    assert would_find("07700 900456", terms_of(case))
    assert would_find("900456", terms_of(case))


@pytest.mark.parametrize(
    ("typed", "by"),
    [
        ("Ann", SearchedBy.NAME),
        ("412", SearchedBy.CASE_NUMBER),
        ("VC-000412", SearchedBy.CASE_NUMBER),
        ("A1234BC", SearchedBy.NOMS),
        ("x123456", SearchedBy.CRN),
        ("ZZ99 3WZ", SearchedBy.POSTCODE),
        ("01632 960123", SearchedBy.TELEPHONE),
    ],
)
def test_the_record_is_told_what_kind_of_thing_was_typed(typed: str, by: SearchedBy) -> None:
    asked = asked_for(typed)
    assert asked is not None and asked.by is by


@pytest.mark.parametrize("letters", [60, 2_000])
def test_a_cell_of_letters_that_are_said_in_two_ways_is_taken_in_at_once(letters: int) -> None:
    # Every way of saying it, made whole, would not end: 2 to the power of 20 and more.
    name = ("a" + "gha" * letters)[:letters]
    assert len(sound_keys(name)) <= 4
    assert would_find(name, terms_of(about(f"Ann {name}")))


NAMES = st.text(alphabet=string.ascii_letters + " '-éŷâñüØłß\u2019", min_size=1, max_size=40)


@given(st.text(max_size=60))
def test_anything_at_all_can_be_typed_and_be_a_name(text: str) -> None:
    asked_for(text)
    terms_of(about(text, telephone=text, reference=text))
    for word in typed_words(text):
        assert sound_keys(word) == sound_keys(word)


@given(NAMES, st.data())
def test_the_beginning_of_a_name_always_finds_it(name: str, data: st.DataObject) -> None:
    for word in name_words(name):
        length = data.draw(st.integers(1, len(word)))
        assert would_find(word[:length], terms_of(about(name)))


@given(NAMES)
def test_capitals_accents_and_spaces_do_not_matter(name: str) -> None:
    spaced = f"  {'   '.join(name.split(' '))} "
    for written in (name.upper(), name.lower(), folded(name), spaced):
        # A few letters have no capital of their own: they are compared in small letters.
        assert name_words(written) == name_words(name)


def about(name: str, *, telephone: str = "01632 960123", reference: str = "WCU-7/2") -> TermSource:
    return TermSource(
        number=412,
        reference=reference,
        person_name=name,
        offender_name="Test Offender",
        address_lines=("1 Invented Street", "ZZ99 3WZ"),
        telephone=telephone,
    )
