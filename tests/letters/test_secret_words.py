"""What stands in a name and belongs in none, and names that only sound like it."""

import pytest

from vcs_desktop.letters.secret_words import what_is_not_a_name


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("Test Offender HMP Sampleton", "HMP"),
        ("Test Offender hmp sampleton", "hmp"),
        ("Test Offender (Sampleton Hospital)", "Hospital"),
        ("Test Offender, sampleton prison", "prison"),
        ("Test Offender HMYOI", "HMYOI"),
        ("Test Offender YOI", "YOI"),
        ("A9999ZZ Test Offender", "A9999ZZ"),
        ("Test Offender a9999zz", "a9999zz"),
        ("Test Offender since 3 May 2026", "3 May"),
        ("Test Offender, May 3rd, 2026", "May 3rd, 2026"),
        ("Test Offender 03/05/2026", "03/05/2026"),
        ("Test Offender 2026-05-03", "2026-05-03"),
    ],
)
def test_a_place_a_number_or_a_date_is_found_in_a_name(name: str, found: str) -> None:
    assert found in list(what_is_not_a_name(name))


@pytest.mark.parametrize(
    "name",
    ["LEE MAY", "LEE MAY 12", "Ms April June", "Mr August", "Dr Marsh", "Ms Prisonne",
     "Mr Yoi Ward", "ANN LEE", "Siân O'Hospitale", "Test Offender the 3rd"],
)  # fmt: skip
def test_a_name_that_only_sounds_like_it_is_a_name(name: str) -> None:
    assert list(what_is_not_a_name(name)) == []
