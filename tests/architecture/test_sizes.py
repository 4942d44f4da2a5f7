"""A file that grew past three hundred lines tells two stories."""

import pytest

from tests.helpers.places import here, our_python

LINES = 300


@pytest.mark.parametrize("path", our_python(), ids=here)
def test_a_file_is_short_enough_to_be_read_at_once(path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) <= LINES
