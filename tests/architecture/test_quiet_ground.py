"""The ground the tests stand on does what it promises."""

import logging
import os
import socket
from pathlib import Path

import pytest

from tests.helpers.no_network import NetworkRefusedError
from tests.helpers.quiet_logs import Announcements


def record(level: int, words: str) -> logging.LogRecord:
    return logging.LogRecord("vcs_desktop", level, __file__, 1, words, (), None)


def test_a_connection_to_another_computer_is_refused() -> None:
    with socket.socket() as outside, pytest.raises(NetworkRefusedError):
        outside.connect(("192.0.2.1", 80))


def test_a_name_is_not_looked_up() -> None:
    with pytest.raises(NetworkRefusedError):
        socket.getaddrinfo("invented.example", 443)


def test_a_server_on_this_computer_may_be_spoken_to() -> None:
    with (
        socket.create_server(("127.0.0.1", 0)) as server,
        socket.create_connection(server.getsockname()) as line,
    ):
        assert line.getpeername() == server.getsockname()


def test_a_test_has_a_home_of_its_own() -> None:
    assert Path.home() == Path(os.environ["HOME"])
    assert "pytest" in str(Path.home())


def test_a_warning_nobody_announced_is_a_complaint() -> None:
    announcements = Announcements()

    assert announcements.complaints([record(logging.WARNING, "disk nearly full")])
    assert not announcements.complaints([record(logging.INFO, "opened")])


def test_an_announced_warning_is_expected_and_must_come() -> None:
    announcements = Announcements()
    announcements.announce("nearly full")

    assert not announcements.complaints([record(logging.WARNING, "disk nearly full")])
    assert announcements.complaints([])


def test_a_test_that_announces_a_warning_may_log_it(announce_log) -> None:
    announce_log("nearly full")

    logging.getLogger("vcs_desktop.invented").warning("disk nearly full")

    assert logging.getLogger("vcs_desktop.invented").isEnabledFor(logging.WARNING)
