"""Who is in an invented office: officers in two areas, and people with names that say so.

The first cases are about the offenders of the sample messages in `resources/samples`, so that
those messages find somebody.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from random import Random

from vcs_desktop.kernel.identifiers import SentenceRef
from vcs_desktop.rules.case_words import Basis, Capacity
from vcs_desktop.victims.model.referral import CommunicationNeed, Language, Referral

DEMO_OFFICER = "Olwen Example"

SAMPLE_NOMS = ("A1001ZZ", "A1002ZZ", "A1003ZZ", "A1004ZZ", "A1005ZZ")
"""The offenders of the sample messages."""

AREAS = ("Exampleton", "Sampleford")
_OF_THE_FIRST_AREA, _OF_BOTH = 490, 1_889
"""How many people a unit of this kind has in its two areas; the demonstration keeps the ratio."""

_TITLES = ("Ms", "Mrs", "Mr", "Miss", "Dr")
_FIRST_NAMES = (
    "Aderyn", "Aisha", "Amina", "Anwen", "Bronwen", "Chidi", "Dafydd", "Dilys", "Eleri", "Esme",
    "Farah", "Ffion", "Gurpreet", "Gwenllian", "Harpreet", "Ifor", "Jaya", "Kit", "Kulwinder",
    "Leila", "Llinos", "Mair", "Nia", "Nusrat", "Omar", "Priya", "Rhys", "Siân", "Tomos", "Uzma",
    "Vivian", "Wyn", "Yusuf",
)  # fmt: skip
# The last five say the same in Welsh, Hindi and Urdu: example, imaginary, sample.
_LAST_NAMES = (
    "Example", "Sample", "Specimen", "Placeholder", "Fictional", "Invented", "Pretend",
    "Imaginary", "Makebelieve", "Notreal", "Enghraifft", "Dychmygol", "Kalpanik", "Misaal",
    "Namoona",
)  # fmt: skip
_OFFENDER_LAST_NAMES = ("Testcase", "Dummyrecord", "Trialname", "Mockdata")
_OFFICER_FIRST_NAMES = ("Olwen", "Petra", "Quentin", "Rashida", "Sioned", "Tariq", "Una", "Vikram")
_OFFICER_LAST_NAMES = ("Example", "Sample", "Specimen", "Fictional", "Pretend", "Imaginary")
_CAPACITIES = (*(Capacity.VICTIM,) * 6, *Capacity)
_NEEDS = (None,) * 14 + tuple(CommunicationNeed)

_CASES_OF_AN_OFFICER = 157
_FEWEST_OFFICERS = 3
_FIRST_SECOND_PERSON, _EVERY_SO_MANY = 20, 14
_REST_OF_SECOND = _FIRST_SECOND_PERSON % _EVERY_SO_MANY
"""Which cases are about the offender of the case before them."""

_LEAST_SHARE, _MORE_AT_MOST = 0.97, 0.14
"""How unevenly cases are spread: the last officer of an area has most."""

_SHARED_NUMBERS = 8_000
_NUMBERS_OF_A_LETTER = 10_000
_LETTERS_AFTER_A = 25


@dataclass(frozen=True, slots=True)
class Person:
    """One invented person: their referral, but for its day and its sentence, and the offender.

    Attributes:
        number: The place of the case among all, from 0.
        offender_number: The place of the offender among all, from 0.
    """

    number: int
    noms: str
    referral: Referral
    offender_number: int

    @property
    def is_of_sample(self) -> bool:
        """Whether the sample messages are about this offender."""
        return self.noms in SAMPLE_NOMS

    def referred(self, on: date, sentence: SentenceRef, basis: Basis, sentenced: date) -> Referral:
        """The whole referral."""
        known = replace(self.referral, referred_on=on, sentence=sentence, basis=basis)
        return replace(known, sentenced_on=sentenced if sentenced <= on else None)


def officers_for(victims: int) -> int:
    """How many officers such a number of people needs."""
    return max(min(victims, _FEWEST_OFFICERS), round(victims / _CASES_OF_AN_OFFICER))


def officer_names(count: int) -> tuple[str, ...]:
    """The officers' names; whoever opens the office is the first."""
    return tuple(_officer_name(number) for number in range(count))


def _officer_name(number: int) -> str:
    turn, place = divmod(number, len(_OFFICER_FIRST_NAMES))
    if turn >= len(_OFFICER_LAST_NAMES):
        return f"Officer {number + 1} Example"
    last = _OFFICER_LAST_NAMES[(place + turn) % len(_OFFICER_LAST_NAMES)]
    return f"{_OFFICER_FIRST_NAMES[place]} {last}"


def invent_people(victims: int, officers: int, seed: int) -> list[Person]:
    """Everybody, in the order of their cases."""
    chance = Random(seed)  # noqa: S311 - invents people, keeps no secrets
    places = _places(victims, officer_names(officers))
    chance.shuffle(places)
    people: list[Person] = []
    for number in range(victims):
        person = _person(chance, number, *places[number])
        people.append(_of_one_offender(people[-1], person) if _is_second(number) else person)
    return people


def _is_second(number: int) -> bool:
    return number >= _FIRST_SECOND_PERSON and number % _EVERY_SO_MANY == _REST_OF_SECOND


def _of_one_offender(first: Person, second: Person) -> Person:
    """The same person, now about the offender of the case before."""
    about = replace(second.referral, offender_name=first.referral.offender_name)
    return replace(second, noms=first.noms, referral=about, offender_number=first.offender_number)


def _places(victims: int, officers: Sequence[str]) -> list[tuple[str, str]]:
    """An officer and an area for each case: an officer works in one area, where there are two."""
    first_officers = max(1, len(officers) // 4)
    here = round(victims * _OF_THE_FIRST_AREA / _OF_BOTH)
    areas = (
        (AREAS[0], here, officers[:first_officers]),
        (AREAS[1], victims - here, officers[first_officers:] or officers),
    )
    return [
        (officer, area)
        for area, cases, names in areas
        for officer, count in zip(names, _shares(cases, len(names)), strict=True)
        for _ in range(count)
    ]


def _shares(cases: int, officers: int) -> list[int]:
    """How many cases each officer has: a little uneven, and all of them together."""
    last = max(1, officers - 1)
    weights = [_LEAST_SHARE + _MORE_AT_MOST * (place / last) ** 4 for place in range(officers)]
    whole, given, shares = sum(weights), 0, []
    for place in range(officers):
        up_to = round(cases * sum(weights[: place + 1]) / whole)
        shares.append(up_to - given)
        given = up_to
    return shares


def _person(chance: Random, number: int, officer: str, area: str) -> Person:
    title = chance.choice(_TITLES)
    last_name = chance.choice(_LAST_NAMES)
    name = f"{title} {chance.choice(_FIRST_NAMES)} {last_name}"
    offender = f"{chance.choice(_FIRST_NAMES)} {chance.choice(_OFFENDER_LAST_NAMES)}"
    is_of_sample = number < len(SAMPLE_NOMS)
    referral = Referral(
        reference=f"INVENTED-{number + 1:05d}",
        referred_on=date.max,
        sentence=SentenceRef(""),
        offender_name=offender,
        person_name=name,
        salutation=f"{title} {last_name}",
        capacity=Capacity.VICTIM if is_of_sample else chance.choice(_CAPACITIES),
        language=Language.WELSH if chance.randrange(25) == 1 else Language.ENGLISH,
        address_lines=(
            f"{chance.randint(1, 99)} Invented Street",
            area,
            f"ZZ99 {chance.randint(1, 9)}AA",
        ),
        address_confirmed=is_of_sample or chance.randrange(12) > 0,
        telephone=f"01632 960{chance.randint(100, 999)}",
        telephone_safe=chance.choice((True, True, True, False, None)),
        email=f"invented.{number + 1}@example.com" if chance.randrange(5) == 0 else "",
        officer_name=officer,
        communication_need=None if is_of_sample else chance.choice(_NEEDS),
    )
    seconds = max(0, (number - _FIRST_SECOND_PERSON - 1) // _EVERY_SO_MANY + 1)
    return Person(number, _noms(number), referral, number - seconds)


def _noms(number: int) -> str:
    """A number that no prisoner has, for it ends in ZZ."""
    if number < len(SAMPLE_NOMS):
        return SAMPLE_NOMS[number]
    if number < _SHARED_NUMBERS:
        return f"A{2000 + number}ZZ"
    letters, rest = divmod(number - _SHARED_NUMBERS, _NUMBERS_OF_A_LETTER)
    last, first = divmod(letters, _LETTERS_AFTER_A)
    return f"{chr(ord('B') + first)}{rest:04d}Z{chr(ord('Z') - last)}"
