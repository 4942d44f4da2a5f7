"""The keyring in the window: a button when the program starts, and never after a lock."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import pytest

from tests.helpers.office import OFFICER, PASSPHRASE
from tests.story.test_the_keyring_opens import AKeyring
from tests.ui import invented_office
from tests.ui.invented_office import CODE, InventedDoor, InventedJobs
from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.office.keyring_switch import switch_keyring_on
from vcs_desktop.startup.door import QuickDoor
from vcs_desktop.storage.key_file import ByPassphrase
from vcs_desktop.ui.ports import ProfileLook

LOCKED = KnownError("The keyring is locked.", "Nothing was opened.", "Use your passphrase.")


@dataclass
class DoorWithKeyring(InventedDoor):
    """The invented front door, beside a keyring that Olwen uses."""

    problem: KnownError | None = None
    rests: bool = False

    def look(self) -> ProfileLook:
        names = ("Olwen Invented", "Piotr Invented")
        officers = () if self.rests else ("Olwen Invented",)
        return ProfileLook(self.state, names, None, officers, keyring_rests=self.rests)

    def open_by_keyring(self, officer: str) -> InventedJobs:
        if self.problem:
            raise self.problem
        self.told.append(("keyring", officer))
        return self.jobs

    def switch_keyring_on(self, officer: str, _passphrase: str) -> None:
        if self.problem:
            raise self.problem
        self.told.append(("keyring-on", officer))


@pytest.fixture
def keyring_door() -> DoorWithKeyring:
    return DoorWithKeyring()


def test_only_whoever_switched_it_on_is_offered_the_keyring(make_window, keyring_door, lanes):
    window = make_window(keyring_door)
    lanes.wait_until_idle()
    assert window.unlock.keyring_button.isVisible()
    window.unlock.officer_box.setCurrentText("Piotr Invented")
    assert not window.unlock.keyring_button.isVisible()


def test_the_keyring_opens_the_office_at_a_button(make_window, keyring_door, lanes):
    window = make_window(keyring_door)
    lanes.wait_until_idle()
    window.unlock.keyring_button.click()
    lanes.wait_until_idle()
    assert keyring_door.told == [("keyring", "Olwen Invented")]
    assert window.frame is not None


def test_a_keyring_that_refuses_is_told_and_the_passphrase_still_opens(
    make_window, keyring_door, lanes
):
    keyring_door.problem = LOCKED
    window = make_window(keyring_door)
    lanes.wait_until_idle()
    window.unlock.keyring_button.click()
    lanes.wait_until_idle()
    assert "keyring is locked" in window.unlock.bar.text()
    window.unlock.passphrase_field.setText(invented_office.PASSPHRASE)
    window.unlock.open_button.click()
    lanes.wait_until_idle()
    assert window.frame is not None


def test_after_the_office_was_open_the_real_door_asks_no_keyring(office):
    """A keyring can't tell who is at the screen."""
    office.close()
    door = QuickDoor(office.folder)
    with ThreadPoolExecutor(1) as background:
        background.submit(lambda: door.open_office(OFFICER, PASSPHRASE).close()).result()
        assert background.submit(door.look).result().keyring_officers == ()
        with pytest.raises(KnownError, match="only when the program starts"):
            background.submit(door.open_by_keyring, OFFICER).result()


def test_after_a_locked_window_was_closed_the_next_start_asks_no_keyring(office):
    """Closing a locked window and starting again is no way round the lock."""
    office.close()
    way = ByPassphrase(OFFICER, PASSPHRASE)
    switch_keyring_on(office.folder, way, AKeyring(), office.clock)
    with ThreadPoolExecutor(1) as background:
        first = QuickDoor(office.folder)
        assert background.submit(first.look).result().keyring_officers == (OFFICER,)
        background.submit(first.keep_locked).result()

        second = QuickDoor(office.folder)
        look = background.submit(second.look).result()
        assert (look.keyring_officers, look.keyring_rests) == ((), True)
        with pytest.raises(KnownError, match="locked when the program last ended"):
            background.submit(second.open_by_keyring, OFFICER).result()

        background.submit(lambda: second.open_office(OFFICER, PASSPHRASE).close()).result()
        third = background.submit(QuickDoor(office.folder).look).result()
        assert (third.keyring_officers, third.keyring_rests) == ((OFFICER,), False)


def test_the_window_says_at_a_lock_that_it_was_locked(window, door, lanes):
    window.lock()
    lanes.wait_until_idle()
    assert door.told == ["locked"]


def test_the_unlock_screen_says_why_the_keyring_rests(make_window, keyring_door, lanes):
    keyring_door.rests = True
    window = make_window(keyring_door)
    lanes.wait_until_idle()
    assert not window.unlock.keyring_button.isVisible()
    assert window.unlock.keyring_rests.isVisible()
    assert "was locked when the program last ended" in window.unlock.keyring_rests.text()


def fill_in(window, *, uses_keyring):
    form = window.first_run.form
    form.name_field.setText("Olwen Invented")
    form.unit_field.setText("Nowhere Unit")
    form.passphrase_field.setText(invented_office.PASSPHRASE)
    form.again_field.setText(invented_office.PASSPHRASE)
    form.keyring_box.setChecked(uses_keyring)
    form.go_on_button.click()


def prove(window, lanes):
    window.first_run.proof_wanted.emit()
    window.first_run.code_typed.emit(CODE)
    lanes.wait_until_idle()


@pytest.mark.parametrize("uses_keyring", [True, False])
def test_a_new_office_uses_the_keyring_only_where_that_was_wished(
    make_window, keyring_door, lanes, uses_keyring
):
    keyring_door.state = "empty"
    window = make_window(keyring_door)
    lanes.wait_until_idle()
    fill_in(window, uses_keyring=uses_keyring)
    lanes.wait_until_idle()
    prove(window, lanes)
    assert (("keyring-on", "Olwen Invented") in keyring_door.told) is uses_keyring
    assert window.frame is not None


def test_a_new_office_opens_even_where_the_keyring_refuses(make_window, keyring_door, lanes):
    keyring_door.state, keyring_door.problem = "empty", LOCKED
    window = make_window(keyring_door)
    lanes.wait_until_idle()
    fill_in(window, uses_keyring=True)
    lanes.wait_until_idle()
    prove(window, lanes)
    assert "The office itself is ready" in window.first_run.bar.text()
    assert window.frame is None
    prove(window, lanes)
    assert window.frame is not None
