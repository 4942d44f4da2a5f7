"""The ground every test stands on: no network, a home of its own, no screen, no stray warning.

Python's warnings and Qt's fail a test through the settings in pyproject.toml.
"""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from tests.helpers.no_network import refuse_the_network
from tests.helpers.office import AnOffice, copy_office, make_ready_office
from tests.helpers.quiet_logs import Announcements
from vcs_desktop.storage import key_wrapping

# Qt asks for these once, when the first window is made; nothing needs a real screen.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# A test's meaning must not depend on the language or the settings of whoever runs it.
for name in ("VCS_PROFILE", "VCS_OFFICER", "VCS_PASSPHRASE_FILE"):
    os.environ.pop(name, None)

refuse_the_network()

# How long an example takes is never a reason to fail: machines differ.
settings.register_profile("house", deadline=None)
settings.load_profile("house")


@pytest.fixture(autouse=True)
def a_home_of_its_own(
    tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Give each test an empty home, so that none reads or writes the real one."""
    home = tmp_path_factory.mktemp("home")
    for variable, folder in {
        "HOME": "",
        "USERPROFILE": "",
        "LOCALAPPDATA": "AppData/Local",
        "APPDATA": "AppData/Roaming",
        "XDG_DATA_HOME": ".local/share",
        "XDG_CONFIG_HOME": ".config",
        "XDG_CACHE_HOME": ".cache",
        "XDG_STATE_HOME": ".local/state",
        "XDG_RUNTIME_DIR": ".run",
    }.items():
        place = home / folder
        place.mkdir(parents=True, exist_ok=True, mode=0o700)
        monkeypatch.setenv(variable, str(place))
    # Nor asks the keyring of whoever runs it.
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)


@pytest.fixture(autouse=True)
def announce_log(caplog: pytest.LogCaptureFixture) -> Iterator[Callable[[str], None]]:
    """Fail the test for a logged warning, unless the test announced its words beforehand."""
    announcements = Announcements()
    yield announcements.announce
    records = [record for phase in ("setup", "call") for record in caplog.get_records(phase)]
    complaints = announcements.complaints(records)
    assert not complaints, "\n".join(complaints)


@pytest.fixture(scope="session", autouse=True)
def each_passphrase_is_worked_out_once() -> Iterator[None]:
    """Give what Argon2id gave before for the same salt, cost and words: copies of one office
    are opened thousands of times, and it is slow on purpose."""
    work_out = key_wrapping._from_passphrase
    known: dict[str, bytes] = {}

    def remembered(slot: key_wrapping.Slot, passphrase: str) -> bytes:
        # In full: a value of another type may be equal to the right one, and is refused.
        costs = [slot.get(cost) for cost in key_wrapping._COST]
        asked = repr((slot.get("salt"), costs, passphrase))
        if asked not in known:
            known[asked] = work_out(slot, passphrase)
        return known[asked]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(key_wrapping, "_from_passphrase", remembered)
        yield


@pytest.fixture(scope="session")
def ready_office(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty office whose set-up is finished.  Copy it; never open it."""
    folder = tmp_path_factory.mktemp("ready") / "office"
    make_ready_office(folder)
    return folder


@pytest.fixture
def office(ready_office: Path, tmp_path: Path) -> Iterator[AnOffice]:
    """An office of the test's own, open on Monday 2 November 2026 at nine."""
    papers = tmp_path / "papers"
    papers.mkdir()
    own = AnOffice(copy_office(ready_office, tmp_path / "office"), papers)
    yield own
    own.close()
