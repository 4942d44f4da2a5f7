"""Each of the three ways back ends in an open office with everybody in it."""

import pytest

from tests.ui.recovery_drill import Drill


@pytest.fixture
def drill(make_window, lanes, tmp_path, qapp) -> Drill:
    def settle() -> None:
        for _round in range(3):
            lanes.wait_until_idle()
            qapp.processEvents()

    prepared = Drill(tmp_path, make_window, settle, lambda _scene, _window: None)
    prepared.prepare()
    return prepared


@pytest.mark.parametrize("way", ["lost_keyring", "forgotten_passphrase", "dead_laptop"])
def test_the_office_opens_again_with_what_is_owed(drill: Drill, way: str) -> None:
    window = getattr(drill, way)()

    assert window.frame is not None
    assert window.frame.today.work_table.rows()
    window.close()


def test_a_lost_keyring_is_told_and_the_passphrase_asked(drill: Drill) -> None:
    told = []
    drill.seen = lambda _scene, window: told.append(window.unlock.bar.text())

    drill.lost_keyring().close()

    (said,) = told
    assert "keyring" in said
    assert "passphrase" in said
