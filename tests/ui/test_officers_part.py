"""Officers in Settings: let in, given roles, gone; one's own passphrase and keyring."""

import pytest

from tests.ui.invented_office import PASSPHRASE
from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.kernel.officer import Role


@pytest.fixture
def officers(door):
    return door.jobs.settings.officers


@pytest.fixture
def screen(window, lanes):
    """Settings, with the Officers part in sight."""
    window.frame.open_settings()
    window.frame.settings.officers_button.click()
    lanes.wait_until_idle()
    return window.frame.settings


def choose(part, name):
    rows = [row.name for row in part.table.rows()]
    part.table.choose(rows.index(name))


def test_everybody_is_listed_and_whoever_left_comes_last(screen):
    assert [row.name for row in screen.officers.table.rows()] == [
        "Olwen Invented",
        "Piotr Invented",
        "Cerys Invented",
    ]


def test_a_colleague_is_let_in_with_roles_and_no_secret_stays_on_the_screen(
    screen, officers, lanes
):
    part = screen.officers
    for box in part.role_boxes.values():
        box.setChecked(False)
    part.name_field.setText(" Dilys Invented ")
    part.first_field.setText("a passphrase for Dilys")
    part.role_boxes[Role.VLO].setChecked(True)
    part.own.own_field.setText(PASSPHRASE)
    part.let_in_button.click()
    lanes.wait_until_idle()
    assert officers.told == [
        ("add", "Dilys Invented", ["vlo"], "a passphrase for Dilys", PASSPHRASE)
    ]
    assert "can unlock now" in screen.bar.text()
    assert part.first_field.text() == part.own.own_field.text() == ""


def test_the_roles_of_whoever_is_chosen_are_shown_and_changed(screen, officers, lanes):
    part = screen.officers
    choose(part, "Piotr Invented")
    assert part.role_boxes[Role.VLO].isChecked()
    assert not part.role_boxes[Role.SPO].isChecked()
    part.role_boxes[Role.AUDITOR].setChecked(True)
    part.roles_button.click()
    lanes.wait_until_idle()
    assert officers.told == [("roles", "Piotr Invented", ["auditor", "vlo"])]


def test_whoever_leaves_has_their_cases_handed_over(screen, officers, lanes):
    part = screen.officers
    choose(part, "Piotr Invented")
    part.to_box.setCurrentText("Olwen Invented")
    part.own.own_field.setText(PASSPHRASE)
    part.let_go_button.click()
    lanes.wait_until_idle()
    assert officers.told == [("let-go", "Piotr Invented", "Olwen Invented", PASSPHRASE)]
    assert "37 cases went over" in screen.bar.text()


def test_cases_are_handed_only_to_whoever_is_here_and_works_with_cases(screen):
    box = screen.officers.to_box
    assert [box.itemData(n) for n in range(box.count())] == [
        "",
        "Olwen Invented",
        "Piotr Invented",
    ]


def test_the_own_passphrase_is_changed_only_where_the_new_one_was_typed_alike(
    screen, officers, lanes
):
    own = screen.officers.own
    own.own_field.setText(PASSPHRASE)
    own.new_field.setText("quite another passphrase")
    own.again_field.setText("quite another one")
    own.change_button.click()
    lanes.wait_until_idle()
    assert officers.told == []
    assert "not the same" in screen.bar.text()
    own.again_field.setText("quite another passphrase")
    own.change_button.click()
    lanes.wait_until_idle()
    assert officers.told == [("passphrase", PASSPHRASE, "quite another passphrase")]


@pytest.mark.parametrize("is_on", [True, False])
def test_the_keyring_is_switched_and_the_button_says_which_way(window, officers, lanes, is_on):
    officers.uses_keyring = is_on
    window.frame.open_settings()
    screen = window.frame.settings
    screen.officers_button.click()
    lanes.wait_until_idle()
    own = screen.officers.own
    assert ("Stop" in own.keyring_button.text()) is is_on
    own.own_field.setText(PASSPHRASE)
    own.keyring_button.click()
    lanes.wait_until_idle()
    assert officers.told == [("keyring", PASSPHRASE, not is_on)]


def test_a_refusal_is_told_and_what_was_typed_stays(screen, officers, lanes):
    officers.problem = KnownError("This passphrase is wrong.", "Nothing was changed.", "Again.")
    part = screen.officers
    part.name_field.setText("Dilys Invented")
    part.let_in_button.click()
    lanes.wait_until_idle()
    assert "passphrase is wrong" in screen.bar.text()
    assert part.name_field.text() == "Dilys Invented"


def test_whoever_does_not_look_after_officers_sees_them_and_is_told_why(window, officers, lanes):
    officers.why_only_shown = "Only shown: changing it is for somebody else."
    window.frame.open_settings()
    screen = window.frame.settings
    screen.officers_button.click()
    lanes.wait_until_idle()
    part = screen.officers
    assert part.why_shown.isVisible()
    assert not part.let_in_button.isEnabled()
    assert part.own.change_button.isEnabled()
