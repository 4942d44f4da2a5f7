"""All checks run whatever the first one says, and the report is honest."""

import sys
from pathlib import Path

import pytest

from checks import run_every_check
from tests.helpers.stand_ins import make_program

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the stand-ins are shell scripts")

CLOSING_LINE = "=== 7 passed in 1.23s ==="


def test_checks_that_pass_end_with_the_closing_line_of_the_tests(tmp_path: Path, capsys) -> None:
    python = make_program(tmp_path, "python", f'echo "{CLOSING_LINE}"')

    assert run_every_check(python)
    assert capsys.readouterr().out.splitlines()[-1] == CLOSING_LINE


def test_the_tests_run_although_an_earlier_check_failed(tmp_path: Path, capsys) -> None:
    python = make_program(
        tmp_path, "python", f'test "$2" = ruff && exit 1; echo "{CLOSING_LINE}"; exit 0'
    )

    assert not run_every_check(python)
    report = capsys.readouterr().out
    assert report.splitlines()[-1] == CLOSING_LINE
    assert report.count("FAILED") == 2


def test_a_failing_test_fails_the_whole(tmp_path: Path, capsys) -> None:
    python = make_program(tmp_path, "python", 'test "$2" = pytest && exit 1; exit 0')

    assert not run_every_check(python)
    assert "tests" in capsys.readouterr().out
