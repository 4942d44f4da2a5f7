"""A wipe that the disk has no room for waits, and keeps nobody out of the office."""

import os
import subprocess
import sys

import pytest

from tests.helpers.office import OFFICER, PASSPHRASE, AnOffice, referral
from tests.helpers.places import ROOT
from vcs_desktop.office.check import check
from vcs_desktop.office.decide_case import end_case
from vcs_desktop.rules.case_words import EndReason
from vcs_desktop.victims.model.erasure import Ground
from vcs_desktop.victims.services.erasing import ErasureWish, erase_case

_OPEN_WITHOUT_ROOM = """
import resource, signal, sys
from datetime import UTC, datetime
from pathlib import Path
from tests.helpers.office import SetClock
from vcs_desktop.startup.back_office import open_back_office
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, 200_000))
clock = SetClock(datetime(2026, 11, 3, 9, tzinfo=UTC))
back = open_back_office(Path(sys.argv[1]), sys.argv[2], sys.argv[3], clock)
print(*back.warnings)
back.close()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows limits no file's size")
def test_the_office_opens_says_that_the_wipe_is_owed_and_does_it_later(office: AnOffice) -> None:
    office.refer(referral(officer=""))
    end_case(office.desk, "VC-000001", EndReason.ANOTHER_REASON)
    # A kill between the erasure and the wipe leaves this.
    wish = ErasureWish("VC-000001", Ground.PERSON_ASKED, "", alone=True)
    erase_case(office.desk.book, wish, by_number={})
    office.close()

    opened = subprocess.run(
        [sys.executable, "-c", _OPEN_WITHOUT_ROOM, str(office.folder), OFFICER, PASSPHRASE],
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )

    assert opened.returncode == 0, opened.stderr
    assert "not wiped from the file yet" in opened.stdout
    office.clock.go_to(office.clock.moment.date().replace(day=4))
    assert check(office.desk) == ()
