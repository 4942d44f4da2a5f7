"""By which words a case is found, and what typed words ask for.

Every word that was typed must be found somewhere: in a name, a number, a postcode or a
telephone number.  It may be the beginning of what is on file, or sound like a name.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from vcs_desktop.kernel.identifiers import SentenceRef
from vcs_desktop.victims.model.name_sounds import sound_keys
from vcs_desktop.victims.model.name_words import folded, name_words, typed_words, words_for_people

TERMS_VERSION = 1
"""How terms are made.  Raised with every change of it: an office then makes them all anew."""

_POSTCODE = re.compile(r"\b([a-z]{1,2}\d[a-z\d]?)\s*(\d[a-z]{2})$")
_TELEPHONE = re.compile(r"[+(\d][\d\s().\-]{5,}\d")
_ONLY_A_NUMBER = re.compile(r"[+(\d][\d\s().\-]*")
_CASE_NUMBER = re.compile(r"vc[\s-]*(\d{1,9})")
_NOMS = re.compile(r"[a-z]\d{4}[a-z]{2}")
_CRN = re.compile(r"[a-z]\d{6}")
_OFFENDER_NUMBER = re.compile(rf"\b(?:{_NOMS.pattern}|{_CRN.pattern})\b")
MOST_WORDS = 8
"""So many words are looked for at once: each is one more table to hold against the others."""
_FEW_DIGITS = 4
"""From so many digits on, a number may be a piece of a telephone number."""


class Field(StrEnum):
    """Where a term comes from."""

    PERSON = "person"
    OFFENDER = "offender"
    PERSON_SOUND = "person-sound"
    OFFENDER_SOUND = "offender-sound"
    NUMBER = "number"
    REFERENCE = "reference"
    POSTCODE = "postcode"
    TELEPHONE = "telephone"
    TELEPHONE_END = "telephone-end"


class SearchedBy(StrEnum):
    """What kind of thing was typed, for the record: it tells this and never the words."""

    NAME = "name"
    CASE_NUMBER = "case-number"
    NOMS = "noms"
    CRN = "crn"
    POSTCODE = "postcode"
    TELEPHONE = "telephone"


ByNumber = Mapping[str, tuple[SentenceRef, ...]]
"""The sentences of each offender whose NOMS number or CRN was looked up."""

NAMES = (Field.PERSON, Field.OFFENDER)
_SOUNDS = (Field.PERSON_SOUND, Field.OFFENDER_SOUND)
_BEGINNINGS = (*NAMES, Field.REFERENCE, Field.POSTCODE)


@dataclass(frozen=True, slots=True)
class Term:
    """One word by which a case is found."""

    field: Field
    word: str


@dataclass(frozen=True, slots=True)
class TermSource:
    """What of a case its terms are made of."""

    number: int
    reference: str
    person_name: str
    offender_name: str
    address_lines: tuple[str, ...]
    telephone: str


@dataclass(frozen=True, slots=True)
class Beginning:
    """A typed word, as the beginning of a term in any of these fields."""

    fields: tuple[Field, ...]
    word: str


@dataclass(frozen=True, slots=True)
class Wanted:
    """One typed word: what it may be the beginning of, and what it may sound like."""

    beginnings: tuple[Beginning, ...]
    sounds: tuple[str, ...] = ()

    sound_fields = _SOUNDS


@dataclass(frozen=True, slots=True)
class Asked:
    """What typed words ask for: each of `wanted`, or one of these sentences.

    Attributes:
        number: The case number that was typed whole; None where none was.
        sentences: The sentences of an offender whose NOMS number or CRN was typed.
    """

    by: SearchedBy
    wanted: tuple[Wanted, ...]
    number: int | None = None
    sentences: tuple[SentenceRef, ...] = ()


def terms_of(case: TermSource) -> frozenset[Term]:
    """Every term by which a case is found."""
    return frozenset(
        {
            Term(Field.NUMBER, str(case.number)),
            *_plain(Field.REFERENCE, case.reference),
            *_names(case.person_name, Field.PERSON, Field.PERSON_SOUND),
            *_names(case.offender_name, Field.OFFENDER, Field.OFFENDER_SOUND),
            *_postcodes(case.address_lines),
            *_telephones(case.telephone),
        }
    )


def asked_for(text: str) -> Asked | None:
    """What was asked for by typing this; None where nothing was typed.

    >>> asked_for("VC-000412").number, asked_for("  ")
    (412, None)
    >>> asked_for("a1234bc").by.value, asked_for("ZZ99 3wz").by.value
    ('noms', 'postcode')
    """
    plain = " ".join(folded(text).split())
    if not plain:
        return None
    number = _CASE_NUMBER.fullmatch(plain)
    if number:
        return _by_number(number[1])
    if _ONLY_A_NUMBER.fullmatch(plain) and re.search(r"\d", plain):
        return _by_digits(plain)
    # Signs alone are no word, and nothing begins with them.
    words = _words_in(plain) or (plain,)
    return Asked(_kind_of(plain), tuple(map(_wanted, words)))


def would_find(words: str, terms: frozenset[Term]) -> bool:
    """Whether typed words would find a case with these terms."""
    asked = asked_for(words)
    return asked is not None and all(_is_met(wanted, terms) for wanted in asked.wanted)


def speaks_of(text: str, terms: frozenset[Term]) -> bool:
    """Whether free text holds a name of anybody in a case with these terms."""
    names = {term.word for term in terms if term.field in NAMES}
    return not names.isdisjoint(words_for_people(text))


def numbers_in(text: str) -> tuple[str, ...]:
    """Each piece of a text that has letters and figures, as most numbers and postcodes do.

    >>> numbers_in("VC-000412 rings on the 3rd")
    ('VC-000412', '3rd')
    """
    pieces = (piece.strip(".,;:()?!") for piece in text.split())
    return tuple(one for one in pieces if re.search(r"\d", one) and re.search(r"[^\W\d_]", one))


def offender_numbers(text: str) -> frozenset[str]:
    """Every NOMS number and CRN in a text.

    >>> sorted(offender_numbers("a1234bc, not x123456"))
    ['A1234BC', 'X123456']
    """
    return frozenset(found.upper() for found in _OFFENDER_NUMBER.findall(folded(text)))


def typed_noms(text: str) -> str:
    """The NOMS number that was typed; empty where none was."""
    plain = folded(text).strip()
    return plain.upper() if _NOMS.fullmatch(plain) else ""


def typed_crn(text: str) -> str:
    """The CRN that was typed; empty where none was."""
    plain = folded(text).strip()
    return plain.upper() if _CRN.fullmatch(plain) else ""


def _words_in(plain: str) -> tuple[str, ...]:
    """Each word that was typed; what has figures in it is one, whatever stands between them."""
    found: list[str] = []
    for piece in plain.split():
        words = typed_words(piece)
        found += ["".join(words)] if any(map(str.isdigit, piece)) else words
    return tuple(word for word in dict.fromkeys(found) if word)


def _by_number(digits: str) -> Asked:
    wanted = Wanted((Beginning((Field.NUMBER,), _without_zeros(digits)),))
    return Asked(SearchedBy.CASE_NUMBER, (wanted,), int(digits))


def _by_digits(plain: str) -> Asked:
    """Digits alone: a case number, or a piece of a telephone number from either end."""
    digits = re.sub(r"\D", "", plain)
    found = [Beginning((Field.NUMBER,), _without_zeros(digits))] if plain.isdecimal() else []
    found.append(Beginning((Field.REFERENCE, Field.POSTCODE), digits))
    if len(digits) >= _FEW_DIGITS:
        found.append(Beginning((Field.TELEPHONE,), _national(digits)))
        found.append(Beginning((Field.TELEPHONE_END,), _national(digits)[::-1]))
    is_short = plain.isdecimal() and len(digits) <= 6  # noqa: PLR2004 - the digits of a case number
    by = SearchedBy.CASE_NUMBER if is_short else SearchedBy.TELEPHONE
    return Asked(by, (Wanted(tuple(found)),), int(digits) if is_short else None)


def _wanted(word: str) -> Wanted:
    beginnings = [Beginning(_BEGINNINGS, word)]
    if word.isascii() and word.isdecimal():
        beginnings.append(Beginning((Field.NUMBER,), _without_zeros(word)))
        if len(word) >= _FEW_DIGITS:
            beginnings.append(Beginning((Field.TELEPHONE,), _national(word)))
            beginnings.append(Beginning((Field.TELEPHONE_END,), _national(word)[::-1]))
    return Wanted(tuple(beginnings), tuple(sorted(sound_keys(word))))


def _kind_of(plain: str) -> SearchedBy:
    kinds = ((_NOMS, SearchedBy.NOMS), (_CRN, SearchedBy.CRN), (_POSTCODE, SearchedBy.POSTCODE))
    return next((by for pattern, by in kinds if pattern.fullmatch(plain)), SearchedBy.NAME)


def _names(name: str, field: Field, sound: Field) -> set[Term]:
    words = name_words(name)
    keys = {key for word in words for key in sound_keys(word)}
    return {Term(field, word) for word in words} | {Term(sound, key) for key in keys}


def _is_met(wanted: Wanted, terms: frozenset[Term]) -> bool:
    begins = any(
        term.field in one.fields and term.word.startswith(one.word)
        for one in wanted.beginnings
        for term in terms
    )
    return begins or any(
        term.field in wanted.sound_fields and term.word in wanted.sounds for term in terms
    )


def _plain(field: Field, text: str) -> set[Term]:
    """A reference in one word, and each piece of it that stands apart."""
    pieces = ("".join(typed_words(piece)) for piece in (text, *text.split()))
    return {Term(field, piece) for piece in pieces if piece}


def _postcodes(lines: tuple[str, ...]) -> set[Term]:
    """A postcode in one word, and its second half for whoever types a space."""
    found = [_POSTCODE.search(folded(line).strip()) for line in lines]
    halves = [(one[1], one[2]) for one in found if one]
    return {
        Term(Field.POSTCODE, word) for first, second in halves for word in (first + second, second)
    }


def _telephones(text: str) -> set[Term]:
    """Every number in the field, from its beginning and from its end."""
    found = {_national(re.sub(r"\D", "", number)) for number in _TELEPHONE.findall(text)}
    return {Term(Field.TELEPHONE, number) for number in found} | {
        Term(Field.TELEPHONE_END, number[::-1]) for number in found
    }


def _national(digits: str) -> str:
    """A number without what may stand before it: +44, 0044 or 0.

    >>> _national("441632960001"), _national("01632960001"), _national("00441632960001")
    ('1632960001', '1632960001', '1632960001')
    """
    abroad = re.sub(r"^(?:00)?44(?=\d{9,10}$)", "", digits)
    return abroad.removeprefix("0") or digits


def _without_zeros(digits: str) -> str:
    return digits.lstrip("0") or digits
