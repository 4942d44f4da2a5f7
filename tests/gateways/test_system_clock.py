from datetime import UTC, datetime

from vcs_desktop.gateways.system_clock import SystemClock


def test_the_computers_time_is_told_in_utc():
    before = datetime.now(UTC)
    moment = SystemClock().now()
    assert before <= moment <= datetime.now(UTC)
    assert moment.tzinfo is UTC
