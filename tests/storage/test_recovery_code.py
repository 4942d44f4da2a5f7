import pytest

from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.storage.recovery_code import new_recovery_code, read_recovery_code

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
# Fixed, because a random code lets one typo in sixteen million through by chance.
CODE = "744KSZ-BV0948-QN771T-2EVVPD-ZAMHP7-3G8XHX-17WXR7-5T44KY-R0TW95-3N"


def test_every_new_code_is_another_one_and_reads_back():
    codes = {new_recovery_code() for _ in range(20)}
    assert len({read_recovery_code(code) for code in codes}) == 20
    assert all(len(code) == 65 for code in codes)


def test_a_code_carries_256_bits():
    assert len(read_recovery_code(CODE)) == 32


@pytest.mark.parametrize(
    "typed",
    [
        CODE.lower(),
        CODE.replace("-", ""),
        f"  {CODE.replace('-', ' ')}\n",
        CODE.replace("0", "O").replace("1", "I"),
        CODE.replace("0", "o").replace("1", "l"),
    ],
)
def test_a_code_may_be_typed_the_way_people_type(typed):
    assert read_recovery_code(typed) == read_recovery_code(CODE)


def test_every_single_mistyped_character_is_noticed_wherever_it_is():
    accepted = [
        (place, letter)
        for place, right in enumerate(CODE)
        if right != "-"
        for letter in ALPHABET
        if letter != right and is_accepted(CODE[:place] + letter + CODE[place + 1 :])
    ]
    assert accepted == []


def test_two_neighbours_that_changed_places_are_noticed():
    letters = CODE.replace("-", "")
    swapped = [
        letters[:at] + letters[at + 1] + letters[at] + letters[at + 2 :]
        for at in range(len(letters) - 1)
        if letters[at] != letters[at + 1]
    ]
    assert not any(is_accepted(code) for code in swapped)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        (CODE[:-1], "It has 55 letters and digits; a whole code has 56."),
        (CODE + "A", "It has 57 letters and digits; a whole code has 56."),
        ("", "It has 0 letters and digits; a whole code has 56."),
        (CODE.replace("QN771T", "QN77UT"), "Group 3 has a character that no code has."),
        (CODE.replace("QN771T", "QN77\N{LATIN SMALL LETTER E WITH ACUTE}T"), "Group 3 has"),
        (CODE[:-1] + "M", "Its letters and digits don't agree with each other."),
    ],
)
def test_it_says_which_check_failed_and_never_repeats_the_code(typed, said):
    with pytest.raises(KnownError) as refused:
        read_recovery_code(typed)
    assert said in refused.value.happened
    assert "BV0948" not in str(refused.value)


def is_accepted(code):
    try:
        read_recovery_code(code)
    except KnownError:
        return False
    return True
