"""Flipped bits and torn logs are never taken for a sound store.  The long form is a command."""

from collections import Counter

import pytest

from tests.faults.damage import SEED, Specimen, flip_bits, make_specimen, tear_logs


@pytest.fixture(scope="module")
def specimen(tmp_path_factory: pytest.TempPathFactory) -> Specimen:
    return make_specimen(tmp_path_factory.mktemp("specimen"))


def test_a_flipped_bit_is_refused_or_found_wherever_it_is(specimen: Specimen, tmp_path) -> None:
    fates = Counter(flip_bits(specimen, tmp_path, 40, SEED))

    assert fates["NOT NOTICED"] == 0
    assert fates.total() == 40


def test_a_torn_log_loses_the_end_at_most_and_the_check_says_so(
    specimen: Specimen, tmp_path
) -> None:
    assert len(specimen.entries) > specimen.log_began_with + 2

    fates = Counter(tear_logs(specimen, tmp_path, 40, SEED))

    assert fates["NOT NOTICED"] == 0
    assert fates["the end lost, and said so"] > 0
