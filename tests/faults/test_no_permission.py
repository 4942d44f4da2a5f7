"""Folders and files that may not be read or written: said plainly, and nothing is harmed."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.faults.conftest import Workshop, needs_signal_nine
from tests.helpers.plain_user import needs_permissions

pytestmark = [needs_signal_nine, needs_permissions]


@contextmanager
def allowing(path: Path, mode: int) -> Iterator[None]:
    """Give a folder or file other permissions for a while."""
    before = path.stat().st_mode
    path.chmod(mode)
    try:
        yield
    finally:
        path.chmod(before)


@pytest.fixture
def referred(workshop: Workshop, fresh: Path) -> Path:
    office = workshop.copy(fresh, "no-permission")
    workshop.done(office, ["import", workshop.papers / "referrals.csv"])
    return office


@pytest.mark.parametrize(
    ("what", "mode"),
    [
        (".", 0o500),
        ("victims", 0o500),
        ("victims/victims.db", 0o400),
        ("sentences/sentences.db", 0o000),
        ("victims/keys.json", 0o000),
        ("in-use.lock", 0o000),
    ],
)
def test_what_may_not_be_touched_is_said_and_nothing_is_half_done(
    what: str, mode: int, workshop: Workshop, referred: Path
) -> None:
    before = workshop.look(workshop.copy(referred, "looked-at"))
    call = [
        "contact",
        "VC-000001",
        "--method",
        "phone",
        "--direction",
        "out",
        "--outcome",
        "spoke",
    ]

    with allowing(referred / what, mode):
        refused = workshop.do(referred, call, by_permissions=True)

    after = workshop.look(workshop.copy(referred, "looked-at"))
    if refused.code == 0:
        # A folder that only takes no new files stops nothing that needs none.
        assert (what, mode) == (".", 0o500)
        assert after != before
        return
    assert (refused.code, refused.out) == (1, "")
    assert "Traceback" not in refused.err
    assert after == before
    workshop.done(referred, call)


def test_a_letter_is_not_said_to_be_saved_where_it_may_not_be(
    workshop: Workshop, referred: Path, tmp_path: Path
) -> None:
    duty = workshop.owed(referred, "CON-02")
    closed = tmp_path / "closed"
    closed.mkdir()

    with allowing(closed, 0o500):
        words = ["letter", duty, "--to", closed / "letter.pdf"]
        refused = workshop.do(referred, words, by_permissions=True)

    assert refused.code == 1
    assert list(closed.iterdir()) == []
