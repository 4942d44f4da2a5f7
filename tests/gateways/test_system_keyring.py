"""The computer's keyring, absent, locked, hanging, lying or replaced: each is told plainly."""

import threading

import pytest
from keyring.errors import InitError, KeyringLocked

from vcs_desktop.gateways import system_keyring
from vcs_desktop.gateways.system_keyring import SystemKeyring, trusted_backend
from vcs_desktop.kernel.errors import KnownError

NAME, SECRET = "vcs-desktop.victims.invented", b"\x00\xffa secret"


class GoodKeyring:
    """A stand-in that keeps what it is given."""

    def __init__(self):
        self.kept = {}

    def get_password(self, service, username):
        return self.kept.get((service, username))

    def set_password(self, service, username, password):
        self.kept[service, username] = password

    def delete_password(self, service, username):
        del self.kept[service, username]


class LyingKeyring(GoodKeyring):
    """Says that it kept something, and did not."""

    def set_password(self, service, username, password):
        pass


class ForgettingKeyring(GoodKeyring):
    """Keeps something else than it was given."""

    def set_password(self, service, username, password):
        super().set_password(service, username, password[:4])


class HangingKeyring(GoodKeyring):
    """Doesn't answer until the test lets it."""

    def __init__(self):
        super().__init__()
        self.let_go = threading.Event()
        self.asked = 0

    def get_password(self, service, username):
        self.asked += 1
        self.let_go.wait()
        return super().get_password(service, username)


class RefusingKeyring(GoodKeyring):
    def __init__(self, error):
        super().__init__()
        self.error = error

    def get_password(self, *_asked):
        raise self.error

    set_password = delete_password = get_password


def keyring(backend, seconds=20.0):
    return SystemKeyring(lambda: backend, seconds)


def test_a_secret_is_kept_read_back_and_forgotten():
    kept = keyring(GoodKeyring())
    assert kept.read(NAME) is None
    kept.keep(NAME, SECRET)
    assert kept.read(NAME) == SECRET
    kept.forget(NAME)
    kept.forget(NAME)
    assert kept.read(NAME) is None


def test_no_keyring_is_said_plainly():
    with pytest.raises(KnownError, match="no keyring that this program trusts"):
        keyring(None).read(NAME)


@pytest.mark.parametrize("backend", [LyingKeyring(), ForgettingKeyring()])
def test_a_keyring_that_lies_about_keeping_is_found_out_at_once(backend):
    with pytest.raises(KnownError, match="didn't keep what it was given"):
        keyring(backend).keep(NAME, SECRET)


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (KeyringLocked("Prompt dismissed by Ann Example"), "is locked"),
        (InitError("Failed to create the collection"), "is locked"),
        (OSError("(1783, 'CredWrite', 'The stub received bad data')"), "refused"),
        (RuntimeError("dbus"), "refused"),
    ],
)
def test_a_keyring_that_is_locked_or_refuses_is_told_without_its_own_words(error, words):
    with pytest.raises(KnownError, match=words) as told:
        keyring(RefusingKeyring(error)).keep(NAME, SECRET)
    assert "Ann" not in str(told.value)
    assert "passphrase" in told.value.next_step


def test_a_keyring_that_hangs_is_given_up_and_not_asked_again_while_it_hangs():
    backend = HangingKeyring()
    held = keyring(backend, seconds=0.05)
    for _ in range(5):
        with pytest.raises(KnownError, match="doesn't answer"):
            held.read(NAME)
    assert backend.asked == 1
    backend.let_go.set()
    held._unanswered.join()
    assert held.read(NAME) is None


def test_looking_for_a_keyring_may_hang_as_well():
    let_go = threading.Event()
    held = SystemKeyring(lambda: let_go.wait() and None, 0.05)
    with pytest.raises(KnownError, match="doesn't answer"):
        held.read(NAME)
    let_go.set()
    held._unanswered.join()


def test_something_of_somebody_elses_under_our_name_counts_as_nothing():
    backend = GoodKeyring()
    backend.set_password(NAME, "VCS Desktop", "not ours: \N{SNOWMAN}")
    assert keyring(backend).read(NAME) is None


def test_a_computer_without_a_keyring_of_its_own_has_none():
    """Not even where a setting names another one: see the test below."""
    assert trusted_backend() is None


def test_a_setting_that_names_another_keyring_is_not_looked_at(monkeypatch, tmp_path):
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    config = tmp_path / "python_keyring"
    config.mkdir()
    (config / "keyringrc.cfg").write_text(
        "[backend]\ndefault-keyring=keyring.backends.null.Keyring\nkeyring-path=/tmp\n"
    )
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    assert trusted_backend() is None


def test_the_first_keyring_of_the_system_that_answers_is_taken(monkeypatch):
    def broken():
        raise RuntimeError

    good = GoodKeyring()
    loads = (broken, lambda: (GoodKeyring(), False), lambda: (good, True))
    monkeypatch.setattr(system_keyring, "_BACKENDS", {system_keyring.sys.platform: loads})
    assert trusted_backend() is good
